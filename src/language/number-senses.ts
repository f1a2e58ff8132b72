import { harmWords } from '../knowledge/counted.ts'
import type { Analysis, Match, Sentence } from './analysis.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const own = list('our my ours')
const harms: ReadonlySet<string> = new Set(harmWords)

/** "Most rate it five out of ten", "pain of 3 to 4 out of 10": a mark, no share. */
export function isMark(analysis: Analysis, { first, end }: Match): boolean {
  const { tokens } = analysis
  const sentence = analysis.sentences[analysis.sentenceOf(first)]!
  if (tokens[end]?.word === 'for') return true
  if (!/\bout of (?:ten|10|five|5|100)\b/i.test(analysis.quote(first, Math.min(end + 1, sentence.end)))) return false
  const before = analysis.quote(Math.max(sentence.first, first - 8), first + 1)
  return marked.test(before) && !holds(analysis, sentence.first, sentence.end, own)
}

/** Words before a number out of ten by which it is a mark on a scale: a verb of rating, a range, a level of pain. */
const marked =
  /\b(?:rat(?:e|es|ed|ing)|scor(?:e|es|ed|ing)|mark|rank|put|gives?|pain|ache|discomfort|soreness|effort|exertion|levels?)\b|\b(?:\d+|zero|one|two|three|four|five|six) ?(?:to|or|-|–) ?\w+$/i

/** "50% DEET", "2% minoxidil foam": how strong a substance is. */
export function isStrength(analysis: Analysis, { first, end }: Match): boolean {
  const { tokens } = analysis
  const percent = tokens.slice(first, end).findIndex(({ word }) => word === 'percent' || word === '%')
  const at = percent < 0 ? end : first + percent + 1
  if (substances.has(tokens[at]?.word ?? '')) return true
  return analysis.entitiesAt(at).some(({ kind }) => kind === 'medication' || kind === 'name')
}

const substances =
  list(`deet picaridin icaridin permethrin chlorhexidine povidone iodine urea zinc hydroquinone peroxide benzoyl glucose
  minoxidil sodium fluoride hypochlorite bleach ethanol isopropyl menthol capsaicin formalin phenol azelaic mandelic retinol niacinamide
  hyaluronic sucrose carbamide hydrogen silver albumin air nitrous topical`)

/** "One of our nurses", "any of the rooms": people and places of the house. */
const ofStaff =
  /^(?:one|two|three|any|each) of (?:our|the|my|their) (?:\w+ )?(?:physicians|doctors|nurses|surgeons|dentists|dietiti?cians|dietitians|therapists|providers|clinicians|specialists|practitioners|pharmacists|psychiatrists|psychologists|counsell?ors|midwives|injectors|rooms|locations|clinics|offices|suites)\b/i

/** "Eleven in nine years": a count over a time. */
const overTime = /^(?:about |some |only )?[\w-]+ in (?:\w+ )?(?:years?|months?|weeks?|days?|decades?|hours?)$/i
/** "Four in ten of our requests are turned down", "11 percent of reports come with none": a share of papers, not of people. */
const paperwork =
  /(?:%|percent|cent|\bin \w+|\bout of \w+|half|third|quarter)(?: of)?(?: (?:our|the|all|these|such|their|my))? (?:requests|referrals|reports|claims|applications|appeals|forms|letters|orders|samples|tubes|calls|messages|appointments|bookings|complaints|prescriptions)\b/i

/** "$13,900 in 2025", "cut their pills in half", "a loss of ten percent lowers …": a price, a thing that is cut, a measure. */
export function isNoShare(analysis: Analysis, { first, end }: Match): boolean {
  const words = analysis.quote(first, end)
  if (/ in (?:19|20)\d\d\b/.test(words)) return true
  if (ofStaff.test(words) || overTime.test(words)) return true
  if (paperwork.test(analysis.quote(first, Math.min(end + 4, analysis.sentences[analysis.sentenceOf(first)]!.end))))
    return true
  const sentence = analysis.sentences[analysis.sentenceOf(first)]!
  if (
    /^(?:even )?(?:an? )?(?:\w+ )?(?:loss|drop|fall|gain) of (?:about |even |just )?$/i.test(
      `${analysis.quote(sentence.first, first)} `,
    )
  )
    return true
  return /\b(?:pills?|tablets?|doses?|weights?|repetitions|reps|bills?|costs?)\b.{0,12}\bin half$/i.test(words)
}

/** Whether the sentence goes on with a harm that one of the two before it tells: "This happens in one in 2,000". */
export function tellsHowOften(analysis: Analysis, sentence: Sentence): boolean {
  const words = analysis.quote(sentence.first, Math.min(sentence.end, sentence.first + 6))
  const resumed = /^(?:statistically,? )?(?:this|it|that|these|they) (?:happens?|occurs?|affects?|is|are)\b/i.test(
    words,
  )
  if (!resumed && (holds(analysis, sentence.first, sentence.end, boasting) || ours.test(words))) return false
  return [sentence.index - 1, sentence.index - 2].some(index => {
    const earlier = analysis.sentences[index]
    if (earlier?.block !== sentence.block) return false
    return holds(analysis, earlier.first, earlier.end, resumed ? harms : raising)
  })
}

const boasting = list('our my ours satisfaction success successful')
const ours = /\b(?:we|us|you)\b/i
/** Words by which a harm is brought up, of which the sentences after it tell how often it comes. */
const raising = list('complication complications risk risks side adverse harm harms hazard')

function holds({ tokens }: Analysis, first: number, end: number, words: ReadonlySet<string>): boolean {
  for (let at = first; at < end; at++) if (words.has(tokens[at]!.word)) return true
  return false
}
