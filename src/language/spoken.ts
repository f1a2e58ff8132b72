import { type Analysis, type Sentence, TokenFlag } from './analysis.ts'

const speakers = new Set(['i', 'me', 'my', 'myself', 'mine'])

/** Whether a sentence begins inside quotation marks. */
export function startsQuoted(analysis: Analysis, { first }: Sentence): boolean {
  return (analysis.tokens[first]!.flags & TokenFlag.quoted) !== 0
}

/** How many words of a sentence stand inside quotation marks. */
export function quotedWords(analysis: Analysis, { first, end }: Sentence): number {
  let count = 0
  for (let at = first; at < end; at++) if (analysis.tokens[at]!.flags & TokenFlag.quoted) count++
  return count
}

/** Whether somebody speaks of themselves in a sentence; `quotedOnly` asks for a word inside quotation marks. */
export function speaks(analysis: Analysis, { first, end }: Sentence, quotedOnly: boolean): boolean {
  for (let at = first; at < end; at++) {
    const { word, flags } = analysis.tokens[at]!
    if (speakers.has(word) && (!quotedOnly || (flags & TokenFlag.quoted) !== 0)) return true
  }
  return false
}

/** Whether the sentences, which are neighbours, speak to a reader or for a clinic. */
export function addressesReader(analysis: Analysis, sentences: readonly Sentence[]): boolean {
  const { first } = sentences[0]!
  for (let at = first; at < sentences.at(-1)!.end; at++) {
    const { word } = analysis.tokens[at]!
    if (word === 'you' || word === 'your' || word === 'we' || word === 'our') return true
  }
  return false
}

/** The first quoted word, or the start of a sentence that is spoken whole. */
export function startOf(analysis: Analysis, sentence: Sentence): number {
  for (let at = sentence.first; at < sentence.end; at++)
    if (analysis.tokens[at]!.flags & TokenFlag.quoted) return analysis.tokens[at]!.start
  return sentence.start
}

/** The end of a sentence without its closing quotation mark. */
export function endOf(analysis: Analysis, sentence: Sentence): number {
  const { text } = analysis.document.blocks[sentence.block]!
  const last = analysis.tokens[sentence.end - 1]!.end
  return /[.!]/.test(text[last] ?? '') ? last + 1 : last
}
