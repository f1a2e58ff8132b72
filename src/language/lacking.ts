import { treatmentById } from '../knowledge/treatments.ts'
import { type Analysis, type Match, TokenFlag } from './analysis.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const persons = set(
  `people patients patient anyone anybody someone somebody those adults adult women men children child kids person persons families
  parents members clients folks veterans readers teens teenagers households students workers`,
)
const bearing = set('with have has had having of')
/** What a person has or has not, as opposed to what is done to find out about them. */
const possessions = set(
  `history diagnosis diagnoses records id paperwork referral insurance coverage doctor dentist orthodontist gp pcp physician therapist
  psychiatrist prescriber provider clinician specialist dermatologist cardiologist script prescription`,
)
const states = set('history diagnosis diagnoses records id paperwork culture clearance')

const auxiliaries = set('will would can could may might should must has have had does did is are was were wants')
/** What a clinician does in order to find out whom a treatment would harm. */
export const looking = set(
  `ask asks see sees examine examines check checks weigh weighs look looks meet meets review reviews question questions test tests
  quiz grill needed required necessary involved need stands stand`,
)
const placing = set('in at on of here from who we')
/** No more words than this stand between a subject and its verb. */
const reach = 7

const legal = set(
  'law laws federal regulation regulations dea statute statutes legislation regulators regulator congress',
)
const ours = set('we us our')
const determiners = set('a an the your our their his her this that any each')
const leading = set(
  'see get visit need having seeing visiting meeting leaving taking booking for of to with from by and or',
)

/**
 * Whether "no …" or "without …" says something else than that care is given without it: what somebody happens not to have
 * ("people with no history", "anyone without a dentist"), what none of a group does ("no therapist here will promise it"), what
 * the law allows, or the lack of another thing beside it ("without coverage a first visit is $90").
 */
export function isOtherLack(analysis: Analysis, match: Match): boolean {
  return (
    namesAnother(analysis, match) ||
    isBorne(analysis, match) ||
    isQuantified(analysis, match) ||
    isLegal(analysis, match) ||
    spansTwoNames(analysis, match)
  )
}

/** Words that may follow what is left out; any other makes it the first part of a name. */
const following = set(
  `needed required necessary involved beforehand first just only and or no nor before at to for in with from until when while if is
  are on this today tonight ever later but then either whatsoever ahead so because as up by you we they which that can will means here`,
)

/** "No lab fees", "no physical pain": another thing that bears the word. */
function namesAnother({ tokens, sentenceOf }: Analysis, { end }: Match): boolean {
  const next = tokens[end]
  if (!next || sentenceOf(end - 1) !== sentenceOf(end)) return false
  return (next.flags & (TokenFlag.comma | TokenFlag.stop)) === 0 && !following.has(next.word)
}

function isBorne({ tokens, sentenceOf }: Analysis, { first, end }: Match): boolean {
  if (first === 0 || sentenceOf(first - 1) !== sentenceOf(first)) return false
  if ((tokens[first]!.flags & (TokenFlag.comma | TokenFlag.stop)) !== 0) return false
  const before = tokens[first - 1]!.word
  const lacked = tokens[end - 1]!.word
  if (tokens[first]!.word === 'without') return persons.has(before) && possessions.has(lacked)
  return bearing.has(before) && states.has(lacked)
}

/** "No surgeon in our group will promise that": the words are the subject of what follows. */
function isQuantified({ tokens, clauses, clauseOf, entitiesAt }: Analysis, { first, end }: Match): boolean {
  if (tokens[first]!.word !== 'no') return false
  if (!entitiesAt(end - 1).some(({ kind }) => kind === 'provider') && !possessions.has(tokens[end - 1]!.word))
    return false
  const next = tokens[end]?.word ?? ''
  if (!auxiliaries.has(next) && !placing.has(next)) return false
  const stop = Math.min(clauses[clauseOf(first)]!.end, end + reach)
  for (let at = end; at < stop; at++)
    if (auxiliaries.has(tokens[at]!.word))
      return !looking.has(tokens[at + 1]?.word ?? '') && !looking.has(tokens[at + 2]?.word ?? '')
  return false
}

/** A sentence about what the law lets clinicians do, in which the clinic does not speak of itself. */
function isLegal({ tokens, sentences, sentenceOf }: Analysis, { first }: Match): boolean {
  const sentence = sentences[sentenceOf(first)]!
  let lawful = false
  for (let at = sentence.first; at < sentence.end; at++) {
    const { word } = tokens[at]!
    if (ours.has(word)) return false
    lawful ||= at < first && legal.has(word)
  }
  return lawful
}

function spansTwoNames({ tokens }: Analysis, { first, end }: Match): boolean {
  if (tokens[first]!.word !== 'without') return false
  for (let at = first + 2; at < end - 1; at++)
    if (
      determiners.has(tokens[at]!.word) &&
      !leading.has(tokens[at - 1]!.word) &&
      !tokens[at - 1]!.word.endsWith('ing')
    )
      return true
  return false
}

const worldly = set(
  `id ids insurance insured uninsured pay paying afford income money funds fee fees cost copay medicaid medicare address documents
  papers passport immigration language status proof card`,
)
const failing = /^\W*(?:\w+ ){0,2}if (?:you|they|he|she|someone) (?:cannot|(?:do|have|are|can)(?: not|n?['’]t))\b/i

/** Whether nobody is refused for a reason that has nothing to do with health: money, papers, language. */
export function isRefusedForWorldlyReason(
  { tokens, sentences, sentenceOf, quote }: Analysis,
  { first, end }: Match,
): boolean {
  const sentence = sentences[sentenceOf(first)]!
  const names = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (worldly.has(tokens[at]!.word)) return true
    return false
  }
  if (names(sentence.first, sentence.end)) return true
  const before = sentences[sentence.index - 1]
  return before?.block === sentence.block && failing.test(quote(end, sentence.end)) && names(before.first, before.end)
}

const orders = set(
  `order orders ordering ask asks asking click check buy buys purchase refill refills prescription prescriptions medicine medicines dose
  doses pick request requests want wants need needs you your`,
)

const whenever = set('when whenever if')

/** "When somebody sits with his back to the wall, nobody asks why": what goes before tells of something else than ordering care. */
export function isAboutManners({ tokens, sentences, sentenceOf, entitiesAt }: Analysis, { first }: Match): boolean {
  if ((tokens[first]!.flags & TokenFlag.comma) === 0) return false
  let opened = false
  for (let at = sentences[sentenceOf(first)]!.first; at < first; at++) {
    opened ||= whenever.has(tokens[at]!.word)
    if (orders.has(tokens[at]!.word)) return false
    if (entitiesAt(at).some(({ kind, id }) => kind === 'medication' || (kind === 'name' && treatmentById.has(id))))
      return false
  }
  return opened
}

/** A row of a table that says of the thing that it is not offered. */
export function isNotOffered(analysis: Analysis, match: Match): boolean {
  const { blocks } = analysis.document
  const cell = blocks[analysis.blockOf(match.first)]!
  return cell.kind === 'tableCell' && /^(?:not offered|never|no)\b/i.test(blocks[cell.index + 1]?.text.trim() ?? '')
}

/** "Nobody is turned away for lack of funds": a refusal for another reason than the body. */
export function isTurnedAwayForReason(analysis: Analysis, match: Match): boolean {
  const { end } = analysis.clauses[analysis.clauseOf(match.end - 1)]!
  for (let at = match.end; at < Math.min(end, match.end + 7); at++) {
    const [word, then] = [analysis.tokens[at]!.word, analysis.tokens[at + 1]?.word ?? '']
    if (word === 'because' || word === 'due' || word === 'based' || word === 'over') return true
    if (word === 'for' && (then.endsWith('ing') || moneyReasons.has(then))) return true
  }
  return false
}

const moneyReasons = new Set('inability lack financial not money cost a reasons insurance any being'.split(' '))
