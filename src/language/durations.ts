import type { Analysis, Match } from './analysis.ts'

/** "Forever" and its like say something only beside a claim or a trouble. */
function isBare(analysis: Analysis, match: Match): boolean {
  if (
    !/^(?:for life|forever|for good|once and for all|permanently|for (?:years|decades|keeps|eternity).*|year after year|years on end|(?:the rest of )?(?:your|their) (?:whole )?(?:life|lives|days).*|the rest of.*|as long as you.*|(?:till|until) (?:you|they|we) .*)$/i.test(
      analysis.quote(match.first, match.end),
    )
  )
    return false
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  if (harmBefore.test(analysis.quote(clause.first, match.first))) return true
  if (analysis.claims.some(claim => claim.clause === clause.index)) return false
  for (let at = clause.first; at < clause.end; at++)
    if (
      analysis.entitiesAt(at).some(({ kind, end }) => end <= clause.end && (kind === 'trouble' || kind === 'condition'))
    )
      return false
  return true
}

/** "Stay away from …", "keeps its shape for a while", "some are permanent": an order, a short time, and what may be left. */
function isOrder(analysis: Analysis, match: Match): boolean {
  const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (match.first === first && /^(?:stay|remain|keep)$/.test(analysis.tokens[first]!.word)) return true
  if (match.end < end && analysis.tokens[match.end]!.word === 'while') return true
  return /^(?:some|few|rarely|occasionally)$/.test(analysis.tokens[match.first - 1]?.word ?? '')
}

/** "A droopy eyelid. It can last for weeks": a pronoun that stands for a harm told right before it. */
function isOfHarm(analysis: Analysis, match: Match): boolean {
  if (!/^(?:it|they|this|these)\b/i.test(analysis.quote(match.first, match.end))) return false
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const before = analysis.sentences[sentence.index - 1]
  const from = before?.block === sentence.block ? before.first : sentence.first
  return harms.test(analysis.quote(from, match.first))
}
const harms =
  /\b(?:droop\w*|heavy|heaviness|swell\w*|bruis\w*|sore\w*|redness|numb\w*|lumps?|rash(?:es)?|side effects?|reactions?|burning|dizz\w*|nause\w*|uneven|asymmetr\w*|weakness|infection)\b/i

/** A harm or a duty that lasts is a warning. */
const harmBefore =
  /\b(?:deficienc\w+|damage|scar\w*|loss|blindness|harm|injur\w+|numbness|vitamins?|supplements?|monitoring|check-?ups?|blood tests?|retainers?|commit\w*)\b/i

/** "It is permanent. Reversal fails more often than it works": a warning. */
function warnsOfPermanence(analysis: Analysis, match: Match): boolean {
  if (!/\bpermanent$/i.test(analysis.quote(match.first, match.end))) return false
  const { index, block } = analysis.sentences[analysis.sentenceOf(match.first)]!
  const next = analysis.sentences[index + 1]
  const stop = next?.block === block ? next.end : analysis.sentences[index]!.end
  return /\b(?:revers\w+|undo\w*|undone|regret\w*|think (?:it|this) over|be sure|certain)\b/i.test(
    analysis.quote(match.end - 1, stop),
  )
}

/** "Lasting change depends on the exercises": on what a lasting effect rests; or a warning that nothing undoes it. */
function restsOn(analysis: Analysis, match: Match): boolean {
  if (warnsOfPermanence(analysis, match)) return true
  const { end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  return /^(?:depends?|rests?|requires?|needs?|takes|varies|comes? (?:from|with)|is (?:up to|rare|uncommon|unlikely|not))\b/i.test(
    analysis.quote(match.end, Math.min(match.end + 3, end)),
  )
}

/** "Usually lasts about three months": a typical duration with a hedge. */
function typicalDuration(analysis: Analysis, match: Match): boolean {
  const { status } = analysis.assertion(match.first, match.end)
  const words = analysis.quote(match.first, match.end).toLowerCase()
  if (/^(?:the )?(?:\w+ )?effects? and (?:may|might|can) last\b/.test(words)) return true
  return (status === 'generalised' || status === 'can') && /\b(?:weeks?|months?|years?)\b/.test(words)
}

/** "Within a few days of birth": counted from something else than a visit. */
const afterOther =
  /^\S+ (?:of|after) (?:(?:the|a|your|her|an) )*(?:birth|delivery|injury|exposure|infection|stopping|symptoms?|onset|accident|stroke|bite|concussion|diagnosis)\b/i

/** Whether a time, with the words behind it, is counted from a birth, an injury or a first symptom. */
export function countsFromOther(words: string): boolean {
  return afterOther.test(words)
}

const range = /^\W*\d+ ?(?:to|-|–) ?\d+ (?:weeks|months|years)(?: for (?:most|many)(?: people)?)?\W*$/i

/** "3 to 4 months for most": a usual span, stated as one. */
export function isUsualSpan(words: string): boolean {
  return range.test(words)
}

/** Whether words of how long are bare, an order, a harm, a condition or a usual span, and promise nothing. */
export function sparesDuration(analysis: Analysis, match: Match): boolean {
  return [isBare, isOrder, isOfHarm, restsOn, typicalDuration].some(spares => spares(analysis, match))
}
