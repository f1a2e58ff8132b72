import type { Analysis, Match } from './analysis.ts'

/** How many sentences back thoughts may have been named that a noun points to. */
const reach = 4

/**
 * Matches that point back to suicidal thoughts (the phrase set `mention`): a noun ("those urges are gone", set `back`) to thoughts named before
 * it in its sentence, in the four sentences before it or in its heading; a pronoun ("they fade", set `pronoun`) in its sentence.
 */
export function* pointingBack(analysis: Analysis, matches: (set: string) => readonly Match[]): Iterable<Match> {
  const mentions = matches('mention')
  const isNamed = (match: Match, far: number): boolean =>
    mentions.some(({ end }) => {
      const from = analysis.sentences[analysis.sentenceOf(match.first)]!
      const named = analysis.sentences[analysis.sentenceOf(end - 1)]!
      if (named.block === analysis.document.blocks[from.block]!.heading) return far > 0
      return end <= match.first && from.index - named.index <= far && from.block - named.block <= 1
    })
  for (const match of matches('back')) if (isNamed(match, reach)) yield match
  for (const match of matches('pronoun')) if (isNamed(match, 0)) yield match
}

const own = new Set(
  `i my me we our us session sessions infusion infusions shot shots needle needles spray sprays drip drips visit visits dose doses
  treatment treatments tablet lozenge lozenges tank tanks ceremony circle program clinic series course day days hour hours week weeks
  weekend morning breakfast overnight`.split(/\s+/),
)

/** Whether the sentence, or the one before it, speaks of a treatment, of the clinic or of a time after which thoughts were gone. */
export function isSold(analysis: Analysis, match: Match): boolean {
  const index = analysis.sentenceOf(match.first)
  return [index, index - 1].some(at => {
    const sentence = analysis.sentences[at]
    if (!sentence) return false
    for (let token = sentence.first; token < sentence.end; token++)
      if (own.has(analysis.tokens[token]!.word) || analysis.entitiesAt(token).some(({ kind }) => kind === 'treatment'))
        return true
    return false
  })
}

const goneThoughts =
  /\b(?:suicidal (?:thoughts?|thinking|ideation|feelings|urges)|thoughts? of (?:suicide|self-harm|dying|death))\s*[:–—]\s*(?:\w+ ){0,2}(?:gone|lifted|silenced|eased|faded|quiet(?:er|ed)?|switched off)\b(?![^.]*\?)/i

/** "Suicidal thoughts: gone by morning", over a mark that no phrase goes over. Offsets are in the block's text. */
export function* goneAfterColon(analysis: Analysis): Iterable<{ block: number; start: number; end: number }> {
  for (const { index, text } of analysis.document.blocks) {
    const match = goneThoughts.exec(text)
    if (!match) continue
    const first = analysis.tokenAt(index, match.index)
    if (!analysis.discussed(first, first + 1))
      yield { block: index, start: match.index, end: match.index + match[0].length }
  }
}
