import { otherSenses } from '../knowledge/other-senses.ts'
import type { Analysis, Clause, Match, Sentence } from './analysis.ts'

/**
 * Whether words that a rule looks for mean something else where they stand, as `knowledge/other-senses` tells of that rule.
 * What a rule finds is asked this in the end; a rule asks itself where the words would keep it from finding others.
 */
export function isOtherSense(analysis: Analysis, match: Pick<Match, 'first' | 'end'>, ruleId: string): boolean {
  const senses = otherSenses[ruleId]
  if (!senses) return false
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const first = Math.max(sentence.first, match.first - furthest)
  const end = Math.min(sentence.end, match.end + furthest)
  const words = analysis.quote(match.first, match.end)
  return senses.some(
    sense =>
      (!sense.words || sense.words.test(words)) &&
      (!sense.before || sense.before.test(match.first > first ? analysis.quote(first, match.first) : '')) &&
      (!sense.after || sense.after.test(match.end < end ? analysis.quote(match.end, end) : '')),
  )
}

/** How far around words their sense is looked for, in words. */
const furthest = 80

/** "Permanent teeth", "the permanent restoration": what dentists call the part that follows the temporary one. */
export function namesPart(analysis: Analysis, match: Match): boolean {
  const words = analysis.quote(match.first, Math.min(match.end + 2, analysis.tokens.length))
  if (
    !/^permanent (?:\w+ )?(?:teeth|tooth|restorations?|crowns?|bridges?|molars?|prosthe\w+|dentures?|fillings?)\b/i.test(
      words,
    )
  )
    return false
  const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  return /\b(?:temporary|healing|heal|final|children|child|baby|erupt\w*|until|after|stage|once)\b/i.test(
    analysis.quote(first, end),
  )
}

const staff =
  /^(?:start|begin)s? (?:to work|working)\b.{0,20}\b(?:with|together|towards?) (?:you|patients?|them|our|the team|people|clients?)\b/i

/** "Begin working closely with patients": what the team does. */
export function tellsOfStaff(analysis: Analysis, match: Match): boolean {
  return staff.test(analysis.quote(match.first, Math.min(match.end + 3, analysis.tokens.length)))
}

/** What is lost for good when it does not come back, which is a harm and no promise. */
const precious = new Set(
  'follicle follicles tooth teeth enamel bone cartilage nerve nerves gum gums hearing vision sight eyesight trust memory'.split(
    ' ',
  ),
)

/** Whether something that a reader wants to keep is said not to come back. */
export function tellsOfLoss({ tokens, sentences, sentenceOf }: Analysis, match: Match): boolean {
  const { first } = sentences[sentenceOf(match.first)]!
  return tokens.slice(first, match.first).some(token => precious.has(token.word))
}

const unaided =
  /\b(?:on (?:its|their) own|by (?:itself|themselves)|sorts? (?:itself|themselves) out|without (?:any |an? )?(?:treatment|therapy|intervention|injections?|surgery|operation|medicines?|medication|procedure|help)|whether or not (?:anyone|you|they|it)|with time alone|given time|treated or (?:not|untreated)|with or without (?:treatment|surgery|therapy))\b/i

/** "Most herniated discs settle without an injection": what passes of itself, with nothing of the page's own to do it. */
export function passesByItself(analysis: Analysis, sentence: Sentence): boolean {
  const words = analysis.quote(sentence.first, sentence.end)
  if (!unaided.test(words) || /\b(?:our|we|your|my|(?:get|go|is|are|be) gone)\b/i.test(words)) return false
  return /^\W*(?:\w+ )?(?:many|most|some|nearly all|a lot of|often|usually|up to|about|around|the majority|\w+ (?:out of|in) \w+|small|minor|mild)\b/i.test(
    words,
  )
}

const places = new Set(
  'seat seats spot spots slot slots place places opening openings ticket tickets vouchers packages'.split(' '),
)

/** "Eleven seats open and they will be gone by Friday": what runs out is no trouble. */
export function tellsOfPlaces({ tokens }: Analysis, { first, end }: Sentence): boolean {
  for (let at = first; at < end; at++) if (places.has(tokens[at]!.word)) return true
  return false
}

const ailing = new Set(
  'cold bloated tired exhausted aching achy sore stiff hurting foggy anxious dizzy numb awake wheezing itchy limping low irritable'.split(
    ' ',
  ),
)

/** "You're still cold, bloated and asleep by eight": a trouble that goes on, not a life that went better. */
export function complains(analysis: Analysis, { first, end }: Clause): boolean {
  let still = false
  for (let at = first; at < end; at++) {
    const { word } = analysis.tokens[at]!
    still ||= word === 'still'
    if (still && (ailing.has(word) || analysis.entitiesAt(at).some(({ kind }) => kind === 'trouble'))) return true
  }
  return false
}

/** Words of tests, bookings, aftercare and unwanted effects. */
export const logistics =
  /\b(?:test|tests|lab|labs|swab|screening|scan|imaging|appointments?|reply|respond|response|refund|deliver\w*|shipping|ship|ships|booking|paperwork|side effects?|dizz\w*|drows\w*|sleepy|groggy|nause\w*|vomit\w*|sore\w*|bruis\w*|swell\w*|redness|pink|peeling|scab\w*|tender\w*|reactions?|wait|insurance|safety|data|research|studies|risks?|follow[- ]?up|disability|memory loss|relapse|rebound|worse|wear(?:s|ing)? off|fades?|placebo|trial|check in|home|eat|drive|shower|exercise|work out|make-?up)\b/i

/** Whether the clause speaks of tests, bookings, aftercare or unwanted effects rather than of a benefit. */
export function isLogistics(analysis: Analysis, match: Match): boolean {
  const { first, imperative } = analysis.sentences[analysis.sentenceOf(match.first)]!
  const expects = imperative && analysis.tokens[first]!.word === 'expect'
  if (expects && !/\b(?:relief|improvement)\b/i.test(analysis.quote(first, match.end))) return true
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  const last = analysis.clauses[analysis.clauseOf(match.end - 1)]!
  return logistics.test(analysis.quote(clause.first, Math.max(clause.end, last.end)))
}

const causes =
  /\b(?:reasons?|causes?|triggers?|risks?|signs?|symptoms?|side effects?|after|following|history of|such as|include|including|illness|childbirth)\b/i

/** "Thinning has many reasons: low iron, rapid weight loss": a cause or a harm in a row of them. */
export function namesCause(analysis: Analysis, match: Match): boolean {
  if (!/\bweight loss$/i.test(analysis.quote(match.first, match.end))) return false
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const before = analysis.quote(sentence.first, match.first)
  return causes.test(before) && !/\b(?:enjoy|get|see|achieve|experience|our|your|with)\b/i.test(before)
}
