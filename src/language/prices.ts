import { type Analysis, type Match, TokenFlag } from './analysis.ts'

const getting = new Set("get got is 's what such score for at that this".split(' '))

/** "It matters a great deal": how much, not what it costs. */
export function isAmount({ tokens, sentences, sentenceOf }: Analysis, match: Match): boolean {
  if (tokens[match.first]!.word !== 'great' || tokens[match.end - 1]!.word !== 'deal') return false
  if (tokens[match.first - 1]?.word !== 'a' || getting.has(tokens[match.first - 2]?.word ?? '')) return false
  const after = tokens[match.end]
  if (match.end >= sentences[sentenceOf(match.first)]!.end) return true
  return (
    (after!.flags & (TokenFlag.comma | TokenFlag.stop)) !== 0 ||
    /^(?:of|about|more|less|to|from|and|in)$/.test(after!.word)
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
