import type { Match, Status } from '../language/analysis.ts'
import { phraseHits, type Rule, type RuleContext } from '../rule.ts'

const span =
  '(as little as | just | only | under | less than | about | the first | a matter of | mere | a few short)? (a | an | one | a few | few | a couple of | a single | several | <num>)? (<num> | short | to)? (<num>)? (minute | minutes | hour | hours | day | days | week | weeks | session | sessions | treatment | treatments | visit | visits | infusion | infusions | injection | dose | doses | month | months)'
const gain =
  '(relief | results | result | difference | differences | improvement | improvements | change | changes | better | effects | effect | benefits | calmer | lighter | lift | energy | mood | weight loss | boost | confidence | fuller | smoother | younger | healing | recovery | remission | focus | clarity | glow)'

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
      '<treatment>|it|this|they (*{0,2})? ~work|~act|~kick (in)? (*{0,1}) <fast>',
      'works|acts|working (incredibly | really | so | very | extremely | surprisingly)? <fast>',
      `<quick>|same-day|next-day (, | and)? (*{0,2}) ${gain}`,
      `${gain} (fast | quickly | instantly | immediately | overnight | rapidly | sooner | right away | straight away | the same day | same day | that day | that very day | on the spot)`,
      `(feel | feels | feeling | felt | see | sees | saw | seeing | notice | notices | noticed | experience | experiences | enjoy | get | have | had) (*{0,5}) ${gain} (*{0,5}) (in | within | after) ${span}`,
      `(feel | feels | feeling | felt) (*{0,4}) (within | in | after) ${span}`,
      `${gain} (*{0,4}) (in | within | after) ${span}`,
      `~relieve|~reduce|~ease|~lift|~improve|~end|~stop|~treat|~eliminate|~erase|~melt|~clear|~calm|~restore|~heal|~boost|~lose|~drop|~shed|~work|~fade|~cure|~disappear|~vanish|~smooth (*{0,5}) (in | within | after) ${span}`,
      'in as little as (*{0,4}) (minute | minutes | hour | hours | day | days | week | weeks | session | visit | visits | treatment | infusion)',
      '(positive | antidepressant | noticeable | visible | real | full) (*{0,1}) (effects | results | changes | benefits | relief) (*{0,1}) (instantly | immediately | overnight | right away | the same day)',
      '(instantly | immediately | overnight | right away) (feel | feels | relieves | reduces | calms | lifts | eases | erases | smooths | boosts | improves | better | younger | brighter | plump | restores)',
      '(before you leave | by the time you (leave | get | walk | finish | are) | before the (*{0,3}) (bag | drip | session | visit) (is | ends | runs)) (*{0,4})',
      '(feel | see | notice | enjoy | look) (*{0,5}) (before you leave | by the time you | before the (*{0,4}) (empty | over | ends | finished | done) | before you (walk | drive | go))',
      '(after | from | with | in) (just | only)? (one | your (very)? first | a single | the first) (session | treatment | infusion | injection | visit | dose | shot | drip) (*{0,3}) (feel | notice | see | better)',
      'the (relief | difference | effect | effects | lift | results) (*{0,2}) (is | are) (*{0,1}) (instant | immediate | fast | rapid | immediately visible)',
    ],
    duration: [
      'long term (*{0,1}) (relief | results | solution | fix | answer | remission | recovery | weight loss | healing | freedom | success)',
      '(<lasting> | long lasting | longer lasting | years of | decades of | months of | a lifetime of) (*{0,2}) (relief | results | result | effects | effect | benefits | improvement | improvements | change | changes | solution | fix | answer | recovery | remission | weight loss | healing | hair removal | freedom | confidence | protection | beauty | difference | smile)',
      '(relief | results | result | effects | effect | benefits | improvement | change | changes | it | they) (that | which)? (*{0,1}) (last | lasts | lasting | stay | stays) (*{0,3}) (a lifetime | forever | years | for years | months | for months | for life | decades | <num> (*{0,1})? (years | months | weeks))',
      '(lasts | last) (a lifetime | forever | for life | for good | for decades)',
      '(for life | forever | for good | once and for all | permanently) !(threatening|long)',
      'permanently (remove | removes | reduce | reduces | erase | erases | eliminate | eliminates | destroy | destroys | tighten | fix | fixes | lift | resolve | end | ends | gone)',
      '(<det>? (relief | results | result | lift | effect | effects | change | it))? (is | are | stays | stay | be) (*{0,1}) permanent !(damage|scarring|scar|teeth|tooth|residents|disability|loss|filling|crown)',
      '(permanent | lifelong) (*{0,2}) (reduction | removal | lift | cure | fat loss | weight loss)',
      '<trouble>|<condition>|it|they|hair|fat (will | does | do)? (never | not) (come | comes | coming | grow | grows | return | returns) back',
      '(keep | keeps | kept | stays | stay) (it | the weight | weight) off (*{0,1}) (for good | forever | for life)?',
      '(no | never) (need | needs | have) (*{0,2}) (repeat | another | maintenance | touch up | touch ups)',
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
    ],
  },
  message: quote => `“${quote}” says how fast or how long it works.`,
  *check(context: RuleContext) {
    const spare = new Set<Status>(['negated', 'asked', 'conditional', 'not-asserted', 'hedged', 'hedged-by-context'])
    const { analysis } = context
    const cited = (match: Match): boolean => analysis.sentences[analysis.sentenceOf(match.first)]!.cited
    const more = (match: Match, status: Status) => {
      const words = analysis.quote(match.first, match.end).toLowerCase()
      if (/\b(?:permanent|permanently|forever|for life|lifelong|for good|once and for all|lifetime)\b/.test(words))
        return { severity: 'error' as const }
      return status === 'generalised' || status === 'reported' ? { severity: 'suggestion' as const } : {}
    }
    yield* phraseHits(context, 'onset', { spare, unless: match => cited(match) || isLogistics(context, match), more })
    yield* phraseHits(context, 'duration', {
      spare: new Set<Status>([...spare]),
      unless: match =>
        cited(match) || isLogistics(context, match) || typicalDuration(context, match) || isBare(context, match),
      more,
    })
  },
}

const logistics =
  /\b(?:test|tests|lab|labs|swab|screening|scan|imaging|appointment|appointments|reply|respond|response|refund|deliver|delivered|delivery|shipping|ship|ships|booking|paperwork|side effects?|dizz\w*|drowsy|nause\w*|sore\w*|bruis\w*|swell\w*|redness|reaction|reactions|wait|insurance|claim|safety|data|research|studies|risk|risks|follow[- ]?up|disability|memory loss)\b/i

/** Whether the clause speaks of tests, bookings or unwanted effects rather than of a benefit. */
function isLogistics({ analysis }: RuleContext, match: Match): boolean {
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  return logistics.test(analysis.quote(clause.first, clause.end))
}

/** "Forever" and its like say something only beside a claim. */
function isBare({ analysis }: RuleContext, match: Match): boolean {
  if (!/^(?:for life|forever|for good|once and for all|permanently)$/i.test(analysis.quote(match.first, match.end)))
    return false
  const clause = analysis.clauseOf(match.first)
  return (
    !analysis.claims.some(claim => claim.clause === clause) &&
    !analysis.entities.some(
      entity =>
        (entity.kind === 'trouble' || entity.kind === 'condition') && analysis.clauseOf(entity.first) === clause,
    )
  )
}

/** "Usually lasts about three months": a typical duration with a hedge. */
function typicalDuration({ analysis }: RuleContext, match: Match): boolean {
  const { status } = analysis.assertion(match.first, match.end)
  const words = analysis.quote(match.first, match.end).toLowerCase()
  return (
    (status === 'generalised' || status === 'can') &&
    /\b(?:weeks|months|years)\b/.test(words) &&
    /\d|one|two|three|four|five|six|nine|twelve|eighteen/.test(words)
  )
}

export default rule
