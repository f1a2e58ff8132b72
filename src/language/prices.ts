import type { Analysis, Match } from './analysis.ts'

/** Verbs and pointers after which "a great deal" is a bargain. */
const getting = new Set(
  "get gets getting got is are was 's what such score scored for at that this have has had offer offers find found want grab enjoy with".split(
    ' ',
  ),
)

/** "It matters a great deal": how much, not what it costs. */
export function isAmount({ tokens, sentences, sentenceOf }: Analysis, match: Match): boolean {
  const at = Array.from({ length: match.end - match.first }, (_, step) => match.first + step).find(
    token => tokens[token]!.word === 'great' && tokens[token + 1]?.word === 'deal',
  )
  if (at === undefined || tokens[at - 1]?.word !== 'a') return false
  return at - 1 > sentences[sentenceOf(match.first)]!.first && !getting.has(tokens[at - 2]?.word ?? '')
}

const refusing = new Set(['no', 'not', 'never'])

/** "It earns no points": a denial stands where the gift would. */
export function isRefusal({ tokens }: Analysis, { first, end }: Match): boolean {
  return end > first + 2 && refusing.has(tokens[first + 1]!.word) && givers.test(tokens[first]!.word)
}

const givers = /^(?:earn|give|offer|collect|get)s?$/

const referrers = new Set(['we', 'i', 'gp', 'doctor', 'clinician', 'nurse', 'team', 'can', 'may', 'to'])

/** "We refer to a methadone program": a clinic that sends a patient on, where a reward would ask the reader to send friends. */
export function isReferral({ tokens, sentences, sentenceOf }: Analysis, { first }: Match): boolean {
  if (tokens[first]!.word !== 'refer') return false
  const before = first - 1
  if (before < sentences[sentenceOf(first)]!.first) return false
  return (
    referrers.has(tokens[before]!.word) ||
    (tokens[before]!.word === 'will' && referrers.has(tokens[before - 1]?.word ?? ''))
  )
}

/** "Do you offer a discount for paying up front? No." */
export function isRefused(analysis: Analysis, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (!sentence.question) return false
  if (
    /^(?:can|may|could|should) (?:i|we)$/i.test(
      analysis.quote(sentence.first, Math.min(sentence.first + 2, sentence.end)),
    )
  )
    return true
  const next = analysis.sentences[sentence.index + 1]
  return next !== undefined &&
    next.block - sentence.block <= 1 &&
    /^(?:no|not|never|sorry|we)$/.test(analysis.tokens[next.first]!.word)
    ? analysis.tokens[next.first]!.word !== 'we' || analysis.tokens[next.first + 2]?.word === 'not'
    : false
}

/** "From $25 to $150" is a range of prices, not a price to draw readers in. */
export function isRange(analysis: Analysis, match: Match): boolean {
  const { end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  return /^from\b\D{0,3}\d[\d.,]*\s+to\b/i.test(analysis.quote(match.first, Math.min(end, match.end + 2)))
}

/** "Plans run from $25 to $150": a range of prices. */
export function isRangeAhead(analysis: Analysis, match: Match): boolean {
  const { end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  return /\d\s+(?:to|and|or)\s+[$£€]?\s?\d/.test(analysis.quote(match.first, Math.min(end, match.end + 5)))
}

/** A price inside a tariff: the block gives two other prices or more, so that readers see what they will pay. */
export function isTariff(analysis: Analysis, match: Match): boolean {
  const { text } = analysis.document.blocks[analysis.blockOf(match.first)]!
  return (
    /[$£€]/.test(analysis.quote(match.first, match.end)) && (text.slice(0, 2000).match(/[$£€]\s?\d/g)?.length ?? 0) >= 3
  )
}

/** A price beside the higher one that it takes the place of ("$900 $600", "$600, down from $900"), or units that come unpaid. */
export function isCut(analysis: Analysis, match: Match): boolean {
  const words = analysis.quote(match.first, match.end)
  return (words.match(/[$£€]\s?\d/g)?.length ?? 0) > 1 || /^(?:only )?pay for \w+$/i.test(words)
}
