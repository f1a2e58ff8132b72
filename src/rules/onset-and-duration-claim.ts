import { timing } from '../knowledge/phrases/onset-and-duration-claim.ts'
import type { Match, Status } from '../language/analysis.ts'
import { comparedCells, namesColumn } from '../language/comparison-tables.ts'
import { showsLife, speaksOfProcedure, wearsOff } from '../language/daily-life.ts'
import { countsFromOther, isUsualSpan, sparesDuration } from '../language/durations.ts'
import {
  complains,
  isLogistics,
  isOtherSense,
  logistics,
  namesCause,
  namesPart,
  passesByItself,
  tellsOfLoss,
  tellsOfPlaces,
  tellsOfStaff,
} from '../language/other-senses.ts'
import { answerOf, questionFor } from '../language/question.ts'
import { answersLong, answersNever, answersSoon, takesBack } from '../language/short-answers.ts'
import { type Hit, hitAt, namesWithin, phraseHits, type Rule, type RuleContext, unsaidOrHedged } from '../rule.ts'

const rule: Rule = {
  id: 'onset-and-duration-claim',
  scope: 'text',
  severity: 'warning',
  summary: 'How fast a benefit comes or how long it lasts, stated without hedge or source.',
  why: 'A set speed or a lasting effect raises hopes that many people will not see met, and some stop care when they are not.',
  instead: 'Give a sourced range, say that some people notice nothing, and say what is known about wearing off.',
  sources: ['US-03', 'US-09', 'US-20', 'UK-05', 'UK-12', 'AU-01'],
  phrases: timing,
  examples: {
    flagged: [
      '«Full results in a single afternoon».',
      'Lose the weight «and never diet again».',
      '«Lasting relief is one infusion away».',
      'Antidepressants «take weeks, ketamine takes hours».',
      '«Results appear in as little as four weeks».',
      'TMS: «relief in two weeks».',
      'PRP gives «thicker hair for years».',
      'Will the heel pain come back? «Not once you finish the plan».',
      'With Botox «headaches fixed in three visits».',
      '«Three visits is all it takes» to calm a jaw.',
      'The visits are short and the «results last».',
      'With filler, «changes are visible right away».',
      '«Results can be seen in as early as five weeks».',
      '«By the third drip you are singing in the choir».',
      'Your new hips «are yours for keeps».',
      '- «Week 4. The stairs feel easier and the dog gets a longer walk».',
      '«Ketamine therapy acts quickly» when nothing else does.',
      'Members «notice calmer mornings in just two days».',
      'Our filler gives «instant results» with no needles in sight.',
      'The drip brings «lasting relief» from brain fog.',
      'One round of laser and «the results are permanent».',
      '«Feel lighter before the drip is done».',
      'Most guests «see a brighter glow by the weekend».',
      'The coil «starts to work on day one».',
      'With Botox «you will never worry about forehead lines again».',
      '«Two visits and the wart is gone».',
      'The calm will «stay for months after your final drip».',
      'Ten drops bring «a week without pain».',
    ],
    allowed: [
      'The pharmacy is one visit away from closing.',
      'The forms take weeks, and it takes minutes to read them.',
      'Relief in two weeks is not what most people report.',
      'Results in four weeks differ from person to person.',
      'Results, if any, come slowly and over several months.',
      'Will the pain come back? It can, and many people need another course.',
      'How soon could I start? Usually within ten days of your referral.',
      'Stay away from the sun for a week.',
      'You get your permanent crown once the gum has healed.',
      'Our nurses begin working with patients within hours of the operation.',
      'A dead tooth never comes back.',
      'A realistic aim is to walk an hour a day for five days in a row.',
      'By week two the nurse removes the dressing.',
      '- Week 1. Sore jaw and soft food.',
      'In one morning the lab runs both tests.',
      'Some people notice a change within a day; others notice none.',
      'The visit takes about forty minutes.',
      'The effect usually fades over three to four months.',
      'Permanent scarring is possible.',
      'We keep same-day appointments for urgent visits.',
      'Long-term safety is unknown.',
      'In one trial, scores improved at 24 hours and drifted back by week two ([report](https://doi.org/10.1000/abc)).',
      'Your test results arrive within two days.',
      'Results may not last.',
      'Mild redness is gone within two days.',
      'You will not hear from us again about the survey.',
      'Two visits and you are done with the paperwork.',
      'You will feel sleepy for an hour after the visit.',
    ],
  },
  message: quote => `“${quote}” says how fast or how long it works.`,
  *check(context: RuleContext) {
    const { analysis } = context
    const cited = (match: Match): boolean => analysis.sentences[analysis.sentenceOf(match.first)]!.cited
    const more = (match: Match, status: Status): Partial<Hit> => {
      const words = analysis.quote(match.first, match.end).toLowerCase()
      if (/\b(?:permanent|permanently|forever|for life|lifelong|for good|once and for all|lifetime)\b/.test(words))
        return { severity: 'error' }
      return status === 'generalised' || status === 'reported' ? { severity: 'suggestion' } : {}
    }
    yield* phraseHits(context, 'onset', {
      spare: unsaidOrHedged,
      unless: match => cited(match) || isLogistics(analysis, match) || namesCause(analysis, match),
      more,
    })
    yield* timedOutcomes(context, more)
    for (const look of [tableAnswers, shortAnswers, stages, comparedTimes, neverAgain]) yield* look(context)
    yield* phraseHits(context, 'duration', {
      spare: unsaidOrHedged,
      unless: match =>
        cited(match) ||
        isLogistics(analysis, match) ||
        isOtherSense(analysis, match, rule.id) ||
        sparesDuration(analysis, match) ||
        namesPart(analysis, match) ||
        tellsOfLoss(analysis, match),
      more,
    })
  },
}

/** A benefit and a time in one clause: "feel the shift by the weekend", "dancing by Friday". */
function* timedOutcomes(context: RuleContext, more: (match: Match, status: Status) => Partial<Hit>): Iterable<Hit> {
  const { analysis } = context
  const outcomes = new Map<number, Match[]>()
  const note = (match: Match): void => {
    const clause = analysis.clauseOf(match.end - 1)
    const list = outcomes.get(clause)
    if (list) list.push(match)
    else outcomes.set(clause, [match])
  }
  for (const match of context.matches('outcome')) if (!tellsOfStaff(analysis, match)) note(match)
  for (const { frame, first, predicate, end } of analysis.claims)
    note({ phrase: -1, first: frame.startsWith('trouble') ? first : predicate.first, end })
  for (const time of context.matches('time')) {
    const sentence = analysis.sentences[analysis.sentenceOf(time.first)]!
    if (analysis.tokens[sentence.first]!.word === 'ready' && sentence.end - sentence.first <= 5) continue
    if (sentence.cited || isLogistics(analysis, time) || wearsOff(analysis, sentence)) continue
    if (passesByItself(analysis, sentence) || tellsOfPlaces(analysis, sentence)) continue
    if (countsFromOther(analysis.quote(time.end - 1, Math.min(time.end + 3, sentence.end)))) continue
    const clause = analysis.clauseOf(time.first)
    const front = isShortFront(context, clause)
    const near = [...(outcomes.get(clause) ?? []), ...(front ? (outcomes.get(clause + 1) ?? []) : [])]
    const outcome =
      near.find(match => Math.max(match.first, time.first) - Math.min(match.end, time.end) <= 8) ??
      shownLife(context, time, front ? clause + 1 : clause)
    if (!outcome) continue
    const { status } = analysis.assertion(outcome.end - 1, outcome.end)
    const whole = { phrase: -1, first: Math.min(outcome.first, time.first), end: Math.max(outcome.end, time.end) }
    if (!unsaidOrHedged.has(status) && !isOtherSense(analysis, whole, rule.id))
      yield hitAt(analysis, whole.first, whole.end, more(whole, status))
  }
}

/** The clause beside a time, when it shows somebody's life instead of naming a benefit and gives no order. */
function shownLife({ analysis }: RuleContext, time: Match, index: number): Match | undefined {
  const clause = analysis.clauses[index]!
  const sentence = analysis.sentences[clause.sentence]!
  const { kind } = analysis.document.blocks[sentence.block]!
  if (complains(analysis, clause)) return undefined
  if (kind === 'title' || sentence.imperative || sentence.question || clause.end - clause.first > 24) return undefined
  if (!showsLife(analysis, sentence.first, sentence.end, time)) return undefined
  if (!showsLife(analysis, clause.first, clause.end, time)) return undefined
  return { phrase: -1, first: clause.first, end: clause.end }
}

const stage =
  /^(?:(?:by|after|the|first|second|third) )*(?:weeks?|days?|months?|visits?|sessions?|hours?|nights?|minutes?)\b/i
const felt = /\b(?:notice|feel|feels|change|changes|see|experience|tell us|progress)\b/i

/** Steps of a time line that show a benefit: rows of a table of weeks, list items that begin with a week. */
function* stages(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const sentence of analysis.sentences) {
    const block = analysis.document.blocks[sentence.block]!
    const row =
      block.kind === 'tableCell' &&
      block.row !== undefined &&
      (stage.test(block.row) || /^(?:\d|after)/i.test(block.row))
    if (row ? !felt.test(block.column ?? '') : !(block.kind === 'listItem' && stage.test(block.text))) continue
    if (sentence.imperative || sentence.question || sentence.cited || sentence.end - sentence.first < 3) continue
    if (!row && sentence.end - sentence.first < 4) continue
    const gone = context.matches('outcome').some(match => match.first >= sentence.first && match.end <= sentence.end)
    const claimed = analysis.claims.some(claim => claim.sentence === sentence.index)
    if (speaksOfProcedure(analysis, sentence.first, sentence.end)) continue
    if (!gone && !claimed && !row && !showsLife(analysis, sentence.first, sentence.end)) continue
    if (unsaidOrHedged.has(analysis.assertion(sentence.end - 1, sentence.end).status)) continue
    yield hitAt(analysis, sentence.first, sentence.end)
  }
}

/** Short answers to "How soon will I notice?" and "Will it come back?" that leave nothing open. */
function* shortAnswers(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const sentence of analysis.sentences) {
    if (sentence.question || sentence.cited || sentence.end - sentence.first > 24) continue
    const question = questionFor(analysis, sentence.index)
    if (question === undefined || !question.includes(' ')) continue
    const words = answerOf(analysis, sentence.index)
    const soon = answersSoon(question, words) && !logistics.test(question)
    if (!soon && !answersNever(question, words) && !answersLong(question, words)) continue
    if (soon && !context.matches('time').some(match => match.first >= sentence.first && match.end <= sentence.end))
      continue
    const next = analysis.sentences[sentence.index + 1]
    if (next?.block === sentence.block && takesBack(analysis.quote(next.first, next.end))) continue
    if (soon && (logistics.test(words) || speaksOfProcedure(analysis, sentence.first + 1, sentence.end))) continue
    yield hitAt(analysis, sentence.first, sentence.end)
  }
}

/** Cells in the page's own column of a comparison that say how soon or how long. */
function* comparedTimes({ analysis }: RuleContext): Iterable<Hit> {
  for (const { sentence, side, question, text } of comparedCells(analysis)) {
    if (side !== 'own' || (question !== 'speed' && question !== 'lasting') || open.test(text)) continue
    if (question === 'lasting' && !long.test(text)) continue
    yield hitAt(analysis, sentence.first, sentence.end)
  }
}

const open =
  /^(?:yes|no|n\/a|none|same|varies|it varies|depends)\b|\b(?:may|might|some|about|around|usually|often|typical\w*|varies|depends|minutes?)\b/i

/** "Never think about frown lines again": the words' own "never" promises that a trouble stays away. */
function* neverAgain(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const match of context.matches('never')) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    const words = analysis.quote(sentence.first, sentence.end)
    if (
      sentence.cited ||
      sentence.question ||
      /\b(?:may|might|if|cannot|myth|nobody|allergic|completely|fully|entirely|scars?)\b/i.test(words)
    )
      continue
    const trouble = namesWithin(
      analysis,
      match.first,
      match.end,
      ({ kind }) => kind === 'trouble' || kind === 'condition',
    )
    const treatment = namesWithin(
      analysis,
      sentence.first,
      sentence.end,
      ({ kind }) => kind === 'treatment' || kind === 'name',
    )
    const yours = /^(?:you will never|you never|and never|your |it |they |results |nothing )/i.test(
      analysis.quote(match.first, match.end),
    )
    if (!trouble && !yours && !(treatment && /\b(?:stay|last)\b/i.test(analysis.quote(match.first, match.end))))
      continue
    yield hitAt(analysis, match.first, match.end)
  }
}

const asksOnset =
  /\b(?:time to|how (?:fast|soon|quickly)|when (?:you|will|do)|onset|starts? working|kicks? in|speed|feel better|first results|see results|back (?:to|at|on)|return to)\b/i
const asksDuration = /\b(?:how long|lasts?|lasting|duration|longevity|durab\w+)\b/i
const long =
  /\b(?:long[- ]lasting|years?|permanent|lifetime|lifelong|forever|for good|months|one course|once|whole life|as long as you (?:do|live)|decades|till|until|always|never)\b/i

/** Cells of a table that answer "time to feel better" or "how long it lasts" for the page's own treatment. */
function* tableAnswers(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  const compared = new Map(comparedCells(analysis).map(({ sentence, side }) => [sentence.index, side]))
  for (const sentence of analysis.sentences) {
    const block = analysis.document.blocks[sentence.block]!
    if (block.kind !== 'tableCell' || (block.row === undefined && block.column === undefined)) continue
    const asked = `${block.row ?? ''} ${block.column ?? ''}`
    const words = analysis.quote(sentence.first, sentence.end)
    const timed =
      asksOnset.test(asked) &&
      context.matches('time').some(match => match.first >= sentence.first && match.end <= sentence.end)
    const lasts = asksDuration.test(asked) && long.test(words) && !isUsualSpan(words)
    if ((!timed && !lasts) || /\b(?:may|might|some|varies|about|usually|typical\w*)\b/i.test(words)) continue
    if (
      compared.get(sentence.index) === 'rival' ||
      namesColumn(block.column) ||
      unsaidOrHedged.has(analysis.assertion(sentence.first, sentence.end).status)
    )
      continue
    yield hitAt(analysis, sentence.first, sentence.end)
  }
}

/** Whether a clause is a short phrase in front of its main clause ("By day two, …"). */
function isShortFront({ analysis }: RuleContext, index: number): boolean {
  const clause = analysis.clauses[index]!
  const next = analysis.clauses[index + 1]
  return (
    clause.end - clause.first <= 8 && next !== undefined && next.sentence === clause.sentence && next.kind === 'main'
  )
}

export default rule
