import type { Match, Status } from '../language/analysis.ts'
import { type Hit, hitAt, namesWithin, phraseHits, type Rule, type RuleContext, unsaidOrHedged } from '../rule.ts'

const measure =
  '(minute | minutes | hour | hours | day | days | night | week | weeks | weekend | month | session | sessions | treatment | treatments | visit | visits | infusion | infusions | injection | dose | round | appointment | course)'
const gain =
  '(relief | results | result | difference | differences | improvement | improvements | change | changes | better | effects | effect | benefits | calmer | lighter | lift | energy | mood | weight loss | boost | confidence | fuller | smoother | younger | healing | recovery | remission | focus | clarity | glow | shift)'

const rule: Rule = {
  id: 'onset-and-duration-claim',
  scope: 'text',
  severity: 'warning',
  summary: 'How fast a benefit comes or how long it lasts, stated without hedge or source.',
  why: 'A set speed or a lasting effect raises hopes that many people will not see met, and some stop care when they are not.',
  instead: 'Give a sourced range, say that some people notice nothing, and say what is known about wearing off.',
  sources: ['US-03', 'US-09', 'US-20', 'UK-05', 'UK-12', 'AU-01'],
  phrases: {
    onset: [
      '<det>? <treatment>|it|this|they (*{0,2})? ~work|~act|~kick (in)? (*{0,1}) <fast>',
      'works|acts|working (incredibly | really | so | very | extremely | surprisingly)? <fast>',
      `(<quick> | same day | next day | near instant) (, | and)? (*{0,2}) ${gain}`,
      `${gain} (fast | quickly | instantly | immediately | overnight | rapidly | sooner | right away | straight away | the same day | same day | that day | that very day | on the spot)`,
      `in as little as (*{0,4}) ${measure}`,
      '(positive | antidepressant | noticeable | visible | real | full) (*{0,1}) (effects | results | changes | benefits | relief) (*{0,1}) (instantly | immediately | overnight | right away | the same day)',
      '(instantly | immediately | overnight | right away) (feel | feels | relieves | reduces | calms | lifts | eases | erases | smooths | boosts | improves | better | younger | brighter | plump | restores)',
      'the (relief | difference | effect | effects | lift | results) (*{0,2}) (is | are) (*{0,1}) (instant | immediate | fast | rapid | immediately visible)',
      '(feel | see | notice | enjoy | look) (*{0,5}) (before you leave | by the time you | before the (*{0,4}) (empty | over | ends | finished | done) | before you (walk | drive | go))',
    ],
    time: [
      `(in | within | after) (as little as | just | only | under | less than | about | the first | a matter of | mere | well under)? (a | an | one | a few | few | a couple of | the first couple of | a single | several | <num>)? (<num> | short | to | or)? (<num>)? ${measure}`,
      `after (your | the | their | that) (very)? (first | second | initial) (*{0,1}) ${measure}|dose|shot|drip|spray|injection`,
      '(by | on | from) (the)? (very)? (day | week | session | night | morning) (one | two | three | <num>)',
      '(often | usually | as early as | as soon as | sometimes)? (by | in) week <num>',
      'by (the | your | next) (*{0,1}) (weekend | morning | evening | end of the (day | week | visit) | first | second | third | next (visit | session | morning)) (*{0,1}) (<weekday> | visit | session)?',
      'by (<weekday> | bedtime | dinner | lunch | breakfast | tomorrow | tonight | <num>)',
      '(the | that) (same | very | next) (day | night | evening | afternoon | morning)',
      '(from | on | since) (day one | the first (day | night | visit | session | dose | drip))',
      '(a few | <num> | mere | just)? (minutes | hours | days) (after | later)',
      '(overnight | instantly | immediately | right away | straight away | on the spot | at once | before you leave)',
      '<num> (minutes | hours) (after | from) (your | the | my)',
    ],
    outcome: [
      '~feel|~notice|~see|~describe|~report|~experience|~enjoy|~get (*{0,4}) (better | difference | change | shift | glow | lift | relief | results | improvement | energy | calmer | lighter | clearer | brighter | sharper | stronger | younger | smoother | themselves | yourself | effects | benefits | calm | happier | rested | normal | tighter | fuller | drop | retreat | ease | fade | pain (free | gone))',
      '(start | starts | begin | begins | go | goes | gets | get) (to work | to kick in | working | feeling (better | lighter | like))',
      '(kick | kicks | take | takes | set | sets) (in | effect | hold)',
      'on the mend|up and running|back on your feet|back to normal|back to yourself|back to (work | life)',
      '(wake | wakes | turn | turns | turned | dial | dialed | quiet | quiets | quieted | gone | vanish | vanishes | lift | lifts | lifted | retreat | retreats | comes back | take root) (*{0,2}) (up | down | around | away | back)?',
      '(walk | walks | out | leave | leaves | be) (*{0,3}) (taller | lighter | pain free | off the couch | smiling | glowing | younger | of the house | straighter)',
      '(fuller | smoother | visible | noticeable | better | brighter | tighter) (*{0,3}) (coverage | skin | hair | lips | results | improvement | difference | visible)',
      '(is | are | gets | becomes) (*{0,1}) (sharp | clear | gone | better | smooth | lighter | visible | noticeable | calmer | brighter)',
    ],
    duration: [
      'long term (*{0,1}) (relief | results | solution | fix | answer | remission | recovery | weight loss | healing | freedom | success)',
      '(<lasting> | long lasting | longer lasting | years of | decades of | months of | a lifetime of) (, )? (*{0,2}) (relief | results | result | effects | effect | benefits | improvement | improvements | change | changes | solution | fix | answer | recovery | remission | weight loss | healing | hair removal | freedom | confidence | beauty | difference | smile)',
      '(relief | results | result | effects | effect | benefits | improvement | improvements | change | changes | it | they | lift | smile) (*{0,3})? (last | lasts | lasting | stay | stays | stayed | hold | holds | endure | endures | keep | keeps) (*{0,4}) (lifetime | forever | years | year | months | month | life | decades | weeks | eighties | for good)',
      '(improvement | relief | effect | result | results | change) (is | are) (*{0,1}) (long lasting | lasting | durable | here to stay | yours to keep)',
      '(^ | , )? long lasting $',
      '(lasts | last) (a lifetime | forever | for life | for good | for decades)',
      '(stays | stay | remain | remains) (corrected | smooth | gone | away | fixed | straight | white | clear | put | off)',
      '(keeps | keep) (*{0,1}) (building | improving | working | getting better | growing) (for (months | years | weeks))?',
      '(for life | forever | for good | once and for all | permanently) !(threatening|long)',
      'permanently (remove | removes | reduce | reduces | erase | erases | eliminate | eliminates | destroy | destroys | tighten | fix | fixes | lift | resolve | end | ends | gone)',
      '(<det>? (relief | results | result | lift | effect | effects | change | it))? (is | are | stays | stay | be) (*{0,1}) permanent !(damage|scarring|scar|teeth|tooth|residents|disability|loss|filling|crown)',
      '(permanent | lifelong) (*{0,2}) (reduction | removal | lift | cure | fat loss | weight loss | results | relief)',
      '<trouble>|<condition>|it|they|hair|fat (will | does | do)? (never | not) (come | comes | coming | grow | grows | return | returns) back',
      '(keep | keeps | kept | stays | stay) (it | the weight | weight) off (*{0,1}) (for good | forever | for life)?',
      '(no | never) (need | needs | have) (*{0,2}) (repeat | another | maintenance | touch up | touch ups)',
      '(only | just) (need | needs | takes) (*{0,2}) (one | once | a single) (*{0,1}) (course | session | treatment | time)',
    ],
  },
  examples: {
    flagged: [
      '«Ketamine therapy acts quickly» when nothing else does.',
      'Members «notice calmer mornings in just two days».',
      'Our filler gives «instant results» with no needles in sight.',
      'The drip brings «lasting relief» from brain fog.',
      'One round of laser and «the results are permanent».',
      '«Feel lighter before the drip is done».',
      'Most guests «see a brighter glow by the weekend».',
      'The coil «starts to work on day one».',
    ],
    allowed: [
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
      unless: match => cited(match) || isLogistics(context, match),
      more,
    })
    yield* timedOutcomes(context, more)
    yield* tableAnswers(context)
    yield* phraseHits(context, 'duration', {
      spare: unsaidOrHedged,
      unless: match =>
        cited(match) || isLogistics(context, match) || typicalDuration(context, match) || isBare(context, match),
      more,
    })
  },
}

/** A benefit and a time in one clause: "feel the shift by the weekend". */
function* timedOutcomes(context: RuleContext, more: (match: Match, status: Status) => Partial<Hit>): Iterable<Hit> {
  const { analysis } = context
  const outcomes = new Map<number, Match[]>()
  const note = (match: Match): void => {
    const clause = analysis.clauseOf(match.first)
    const list = outcomes.get(clause)
    if (list) list.push(match)
    else outcomes.set(clause, [match])
  }
  for (const match of context.matches('outcome')) note(match)
  for (const claim of analysis.claims) note({ phrase: -1, first: claim.predicate.first, end: claim.end })
  for (const time of context.matches('time')) {
    const clause = analysis.clauseOf(time.first)
    const near = [
      ...(outcomes.get(clause) ?? []),
      ...(isShortFront(context, clause) ? (outcomes.get(clause + 1) ?? []) : []),
    ]
    const beside = near.filter(match => Math.max(match.first, time.first) - Math.min(match.end, time.end) <= 8)
    const outcome = beside.at(0)
    if (!outcome || isLogistics(context, time) || analysis.sentences[analysis.sentenceOf(time.first)]!.cited) continue
    const { status } = analysis.assertion(outcome.end - 1, outcome.end)
    if (unsaidOrHedged.has(status)) continue
    const whole = { phrase: -1, first: Math.min(outcome.first, time.first), end: Math.max(outcome.end, time.end) }
    yield hitAt(analysis, whole.first, whole.end, more(whole, status))
  }
}

const asksOnset =
  /\b(?:time to|how (?:fast|soon|quickly)|when (?:you|will|do)|onset|starts? working|kicks? in|speed|feel better|first results|see results)\b/i
const asksDuration = /\b(?:how long|lasts?|lasting|duration|longevity|durab\w+)\b/i
const long = /\b(?:long[- ]lasting|years?|permanent|lifetime|lifelong|forever|for good|months|one course|once)\b/i

/** Cells of a table that answer "time to feel better" or "how long it lasts" for the page's own treatment. */
function* tableAnswers(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const sentence of analysis.sentences) {
    const block = analysis.document.blocks[sentence.block]!
    if (block.kind !== 'tableCell' || (block.row === undefined && block.column === undefined)) continue
    const asked = `${block.row ?? ''} ${block.column ?? ''}`
    const words = analysis.quote(sentence.first, sentence.end)
    const timed =
      asksOnset.test(asked) &&
      context.matches('time').some(match => match.first >= sentence.first && match.end <= sentence.end)
    const lasts = asksDuration.test(asked) && long.test(words)
    if ((!timed && !lasts) || /\b(?:may|might|some|varies|about|usually|typical\w*)\b/i.test(words)) continue
    if (namesColumn(block.column) || unsaidOrHedged.has(analysis.assertion(sentence.first, sentence.end).status))
      continue
    yield hitAt(analysis, sentence.first, sentence.end)
  }
}

const otherCare =
  /\b(?:ssris?|snris?|antidepressants?|pills?|medications?|surgery|opioids?|statins?|conventional|traditional|standard|braces|cpap|competitors?|others?|insulin|diet)\b/i

/** Whether a column is headed by other care than the page's own. */
function namesColumn(column: string | undefined): boolean {
  return column !== undefined && otherCare.test(column)
}

/** Whether a clause is a short phrase in front of its main clause ("By day two, …"). */
function isShortFront({ analysis }: RuleContext, index: number): boolean {
  const clause = analysis.clauses[index]!
  const next = analysis.clauses[index + 1]
  return (
    clause.end - clause.first <= 8 && next !== undefined && next.sentence === clause.sentence && next.kind === 'main'
  )
}

const logistics =
  /\b(?:test|tests|lab|labs|swab|screening|scan|imaging|appointments?|reply|respond|response|refund|deliver\w*|shipping|ship|ships|booking|paperwork|side effects?|dizz\w*|drows\w*|sleepy|groggy|nause\w*|vomit\w*|sore\w*|bruis\w*|swell\w*|redness|pink|peeling|scab\w*|tender\w*|reactions?|wait|insurance|safety|data|research|studies|risks?|follow[- ]?up|disability|memory loss|relapse|rebound|worse|wear(?:s|ing)? off|fades?|placebo|trial|check in|home|eat|drive|shower|exercise|work out|make-?up)\b/i

/** Whether the clause speaks of tests, bookings, aftercare or unwanted effects rather than of a benefit. */
function isLogistics({ analysis }: RuleContext, match: Match): boolean {
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  return logistics.test(analysis.quote(clause.first, clause.end))
}

/** "Forever" and its like say something only beside a claim or a trouble. */
function isBare({ analysis }: RuleContext, match: Match): boolean {
  if (!/^(?:for life|forever|for good|once and for all|permanently)$/i.test(analysis.quote(match.first, match.end)))
    return false
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  return (
    !analysis.claims.some(claim => claim.clause === clause.index) &&
    !namesWithin(analysis, clause.first, clause.end, entity => entity.kind === 'trouble' || entity.kind === 'condition')
  )
}

/** "Usually lasts about three months": a typical duration with a hedge. */
function typicalDuration({ analysis }: RuleContext, match: Match): boolean {
  const { status } = analysis.assertion(match.first, match.end)
  const words = analysis.quote(match.first, match.end).toLowerCase()
  return (status === 'generalised' || status === 'can') && /\b(?:weeks?|months?|years?)\b/.test(words)
}

export default rule
