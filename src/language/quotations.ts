import type { Block } from '../document/document.ts'
import * as phrases from '../knowledge/phrases/testimonial-undisclosed.ts'
import { type Analysis, type Sentence, TokenFlag } from './analysis.ts'
import { isSigned, signatureOf } from './signatures.ts'
import { addressesReader, quotedWords, speaks, startsQuoted } from './spoken.ts'

/** Whether a quotation ends in the name of its speaker. */
export function isSignature(text: string): boolean {
  return closes.test(text) && (phrases.signature.test(text) || isSigned(text))
}

/** Without one, no quotation ends; asked first, since what asks for a signature takes long to compile. */
const closes = /["”]/

/** The sentences of a block in which somebody speaks of themselves. */
export function spokenIn(
  analysis: Analysis,
  block: Block,
  sentences: readonly Sentence[],
  inComponents: boolean,
): readonly Sentence[] {
  const { text } = block
  const tail = text.slice(Math.max(text.lastIndexOf('”'), text.lastIndexOf('"')) + 1)
  if (phrases.official.test(tail)) return []
  const opens = /^[\s★☆⭐*]*[“"]/u.test(text)
  if (opens && (block.quoted || isSignature(text)))
    return sentences.filter((sentence, index) => index === 0 || startsQuoted(analysis, sentence))
  if (block.quoted && !sentences.some(sentence => sentence.cited))
    return hasSpeaker(analysis, block) || sentences.some(sentence => speaks(analysis, sentence, false)) ? sentences : []
  if (inComponents && !opens) {
    const own = sentences.some(sentence => speaks(analysis, sentence, false))
    return own &&
      !sentences.some(sentence => sentence.question) &&
      text.length < 500 &&
      block.list === undefined &&
      !addressesReader(analysis, sentences)
      ? sentences
      : []
  }
  const told = closes.test(text) && phrases.confided.test(text.slice(0, 2000))
  return sentences.filter(
    sentence =>
      quotedWords(analysis, sentence) >= 4 &&
      (told || speaks(analysis, sentence, true)) &&
      !doubted(analysis, sentence),
  )
}

/** Whether a line beside a quotation signs it. */
function hasSpeaker({ document: { blocks } }: Analysis, block: Block): boolean {
  return [blocks[block.index - 1], blocks[block.index + 1]].some(
    other => other !== undefined && other.heading === block.heading && signatureOf(other, blocks) !== undefined,
  )
}

/** So many quotations, most of them with a question, are letters that a page answers. */
const fewestLetters = 3

/** Whether a page answers what readers ask it: most of the lines that open with a quotation ask something in it. */
export function answersLetters({ document: { blocks } }: Analysis): boolean {
  const letters = blocks.flatMap(({ kind, text }) => {
    const quoted = kind === 'heading' ? undefined : /^[\s*]*[“"]([^“”"]{1,600})[”"]/.exec(text)
    return quoted ? [quoted[1]!] : []
  })
  return letters.length >= fewestLetters && letters.filter(letter => letter.includes('?')).length * 2 > letters.length
}

/** Whether what somebody says ends in a question: a reader's letter, and no praise. */
export function endsInQuestion(spoken: readonly Sentence[]): boolean {
  return spoken.at(-1)?.question === true
}

/** Whether words before the quotation hold it at arm's length: "you may think, “…”". */
function doubted(analysis: Analysis, sentence: Sentence): boolean {
  const words = analysis.tokens.slice(sentence.first, sentence.end)
  const opens = words.findIndex(({ flags }) => (flags & TokenFlag.quoted) !== 0)
  const after = words.slice(opens).find(({ flags }) => (flags & TokenFlag.quoted) === 0)
  return words.slice(0, opens).some(({ word }) => phrases.doubts.has(word)) || phrases.judging.has(after?.word ?? '')
}
