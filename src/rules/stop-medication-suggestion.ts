import type { Match } from '../language/analysis.ts'
import { type Hit, namesWithin, phraseHits, type Rule, type RuleContext } from '../rule.ts'

const care =
  '(<medication> | <name> | medication | medications | medicine | medicines | meds | pills | pill | prescriptions | prescription | antidepressants | painkillers | opioids | insulin | statins | inhaler | inhalers | cpap | mask | machine | glasses | contacts | readers | surgery | operation | knee replacement | hip replacement | joint replacement | therapy | therapist | doctor | orthodontist | chemo | chemotherapy | injections | scalpel | knife | blood thinners | ssri | ssris | adderall | methadone | suboxone | root canal | hysterectomy | dialysis | specialist)'
const drop =
  '(ditch | dump | toss | quit | scrap | drop | shelve | cancel | trash | bin | abandon | chuck | junk | leave behind | put down | throw away | throw out | toss out | say goodbye to | wave goodbye to | kiss goodbye to | say no to | walk away from | break up with | get off | come off | go off | wean off | wean yourself off | taper off | step off | cut out | forget | forget about | get rid of | lose | retire | hang up | flush | part ways with | swap | trade | replace | skip)'

const rule: Rule = {
  id: 'stop-medication-suggestion',
  scope: 'text',
  severity: 'error',
  summary: 'Copy that tells or tempts the reader to stop, skip or replace prescribed care.',
  why: 'Stopping a medicine or putting off an operation without advice can do serious harm, and a reader may act on one line.',
  instead:
    'Write that nobody should stop a treatment without medical advice and that changes are made with the prescriber.',
  sources: ['US-01', 'US-08', 'UK-02', 'EU-03', 'AU-01'],
  phrases: {
    stop: [
      `${drop} (your | the | those | that | all | all your | all those | their | every | a | another | daily)? (*{0,3}) ${care}`,
      `stop (taking | using | wearing | relying on | needing | your | the | all | seeing | depending on) (*{0,3}) ${care}`,
      `stop (taking | using | wearing) (it | them)`,
      `(stopped | quit | ditched | dropped | tossed | canceled | cancelled | threw out | came off | got off | skipped | put down) (taking | using | wearing)? (his | her | their | my | the | all | all my | all their | those | a)? (*{0,3}) ${care} (altogether | completely | for good)?`,
      `(put off | postpone | delay | dodge | sidestep | escape) (your | the | that | a | another)? (*{0,2}) (surgery | operation | replacement | knife | chemo | dialysis)`,
      `(why | why keep | why bother) (take | taking | rely on | put up with | wear | wearing | refill | having | have | live with | go on) (*{0,3}) ${care}`,
      'no more <medication>',
      `(get | gets | got | getting | take | takes | help | helps | have) (you | your (*{0,1}) | patients | people | members | folks | him | her | them | me) (get | come | come)? off (of)? (every | all | your | those | that | their | his | her | my | the | any | most)? (*{0,3}) ${care}`,
      `(hand | hands | handed | give | gives | gave | turn | turns) (back | in) (their | your | the | his | her) (*{0,1}) ${care}`,
      `${care} (is | are)? (optional | not (required | needed | necessary) | no longer required | unnecessary | sold separately)`,
      `cancel (your | the | that) (*{0,3}) (appointment | consult | consultation | surgery | operation | replacement | refill | script | prescription | date)`,
      '(pillbox | pill box | pill organizer | medicine cabinet | pill bottle | nightstand) (that)? (*{0,1}) (stays | sits | is | goes | gathers | collecting) (*{0,1}) (empty | dust | bare)',
      '(pills | medication | meds | prescriptions) (is | are) no way to (live | heal)',
      `(leave | leaving) (*{0,3}) (pill bottle | pill bottles | pill organizer | prescription | prescriptions | bottle | meds | medication | medications) (behind | at home)`,
      `(throw | toss | put | chuck | drop) (your | the | those | that) (*{0,2}) ${care} (away | out | down | in the (trash | bin | drawer | lake | garbage | closet))`,
      `(ditching | dumping | quitting | dropping | skipping | cancelling | canceling | replacing | swapping | leaving) (your | the | their | those)? (*{0,2}) ${care}`,
      `(skip | avoid) (the | your | another | needing | having | risky | invasive | going under the)? (*{0,2}) (surgery | operation | knife | scalpel | replacement | doctor | er | emergency room | hospital | root canal | chemo | cpap | prescription | prescriptions | orthodontist)`,
      `(put | leave) (*{0,2}) ${care} (behind | in the past)`,
    ],
    need: [
      `(no longer | not | never) (*{0,2}) (need | needs | needing | require | requires | have to take | rely on | depend on) (to take | to wear | to see)? (your | the | a | any | those | their)? (*{0,3}) ${care} (anymore | any more | again | ever again | at all)?`,
      `(off | free of | free from | done with | through with | finished with) (your | all | all your | their | those | the) (*{0,2}) ${care} (by | in | within | for good | after | before | forever)?`,
      `(get | got | getting | come | came | be | been | stay | go) off (of)? (your | all | their | his | her | my | the)? (*{0,2}) ${care}`,
      `(instead of | rather than | in place of) (taking | using | wearing | refilling | another | your | more | a | the | having | getting | scheduling | waiting for) (*{0,3}) ${care}`,
      `(replace | replaces | replacing | replaced) (the need for | your | the | their | my | a) (*{0,3}) ${care}`,
      `(eliminate | eliminates | eliminating | remove | removes | end | ends) (the | your | any) need for (*{0,3}) ${care}`,
      `(without | no need for) (the need for)? (ever)? (therapy | a therapist | your (*{0,1}) (medication | medications | meds | pills))`,
    ],
    itself: [
      '(no longer | not | never) (*{0,1}) (need | needs | needed) (it | them | that) (anymore | any more | again | at all)?',
      '(drop | drops | dropped | ditch | quit | stop | stopped | skip | leave) (it | them) (behind | once | as soon as | after | when | for good)',
      '(leave | leaving) (it | that | them) behind',
    ],
    implied: [
      `(reduce | reduces | reducing | lower | lowers | end | ends | break | breaks | breaking | cut | cuts | cutting | decrease | less | lessen | eliminate | overcome | escape) (*{0,3}) (dependence | dependency | dependance | reliance | overreliance | over reliance | need | use) (on | for | of) (*{0,3}) ${care}`,
      `(reduce | reduces | cut | cutting | lower | lowering | slash) (back on | down on)? (your | their | the number of | how many) (*{0,2}) (medications | meds | pills | prescriptions | medication load | pill count | antidepressants)`,
      `(life | live | living | freedom | free) (without | from) (*{0,2}) (medication | medications | meds | pills | prescriptions | insulin | antidepressants | cpap | daily pills | daily medication)`,
      `(medication | med | pill | drug | prescription) free (life | living | relief | solution | future | way | path | alternative | approach | option)`,
      `(tired | sick | weary) of (*{0,4}) (medication | medications | meds | pills | prescriptions)`,
      `(alternative | answer) to (a lifetime of | endless | more | daily) (*{0,2}) (medication | medications | meds | pills | prescriptions | surgery)`,
    ],
  },
  examples: {
    flagged: [
      '«Ditch your statins» after our reset month.',
      'With our aligners you can «skip the orthodontist».',
      'Two visits and you «no longer need your inhaler».',
      'Come in «instead of refilling your antidepressant».',
      'Our drip can «reduce your dependence on pain pills».',
    ],
    allowed: [
      'Do not stop your statin without medical advice.',
      'Your prescriber may lower your insulin as your weight changes.',
      'Stop smoking two weeks before the operation.',
      'Never skip a dose of your blood thinner.',
      'Stop and call us if a rash appears.',
      'Some people work with their doctor to come off antidepressants slowly.',
      'Replace your aligners every two weeks.',
      'It does not replace your insulin.',
      'Should you stop your medication before TMS? Ask your psychiatrist.',
    ],
  },
  message: quote => `“${quote}” points the reader away from prescribed care.`,
  *check(context: RuleContext) {
    const spare = new Set(['negated', 'asked', 'not-asserted'] as const)
    yield* phraseHits(context, 'stop', {
      spare: new Set(spare),
      unless: match =>
        supervised(context, match) ||
        isOtherThing(context, match) ||
        !addressed(context, match) ||
        isWhether(context, match),
      more: (_, status) => (status === 'hedged' || status === 'can' ? { severity: 'warning' } : {}),
    })
    yield* phraseHits(context, 'need', {
      spare: new Set(['asked', 'not-asserted'] as const),
      unless: match => supervised(context, match) || isOtherThing(context, match) || denied(context, match),
      more: (_, status): Partial<Hit> => (status === 'hedged' || status === 'can' ? { severity: 'warning' } : {}),
    })
    yield* phraseHits(context, 'itself', {
      spare: new Set(['asked', 'not-asserted'] as const),
      unless: match => supervised(context, match) || !medicineBefore(context, match),
    })
    yield* phraseHits(context, 'implied', {
      spare: new Set(['negated'] as const),
      unless: match => supervised(context, match),
      more: (_, status): Partial<Hit> => ({
        severity: status === 'hedged' ? 'suggestion' : 'warning',
        code: 'implied',
      }),
    })
  },
}

const supervisors =
  /\b(?:with (?:your|their|the|a|his|her) (?:doctor|prescriber|psychiatrist|physician|clinician|provider|care team|surgeon)|(?:prescriber|doctor|psychiatrist|physician|clinician|provider|surgeon)(?:'s|’s)? (?:may|will|might|can|could|tells?|advises?|decides?|says?|asks?|instructions?|advice|guidance|approval|supervision)|unless|as (?:your|directed|advised|instructed)|medical advice|supervis\w+|under (?:the )?(?:care|guidance)|withdrawal|before (?:surgery|your (?:surgery|procedure|operation))|dangerous|suddenly|decision for|(?:decision|conversation|matter|question|talk|discussion|plan) (?:for|between|with) (?:you and )?(?:your|the|their|whoever)|(?:your|their) (?:gp|pharmacist|oncolog\w+|cardiologist|nurse|family doctor)|whoever prescrib\w+|with or without|together with|up to your (?:doctor|prescriber|psychiatrist))\b/i

/** Whether a prescriber acts or agrees, or the sentence is a warning. */
function supervised({ analysis }: RuleContext, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  return supervisors.test(analysis.quote(sentence.first, sentence.end))
}

/** Whether the words stand in a clause that leaves them open ("whether they can come off …"). */
function isWhether({ analysis }: RuleContext, match: Match): boolean {
  return analysis.tokens[analysis.clauses[analysis.clauseOf(match.first)]!.first]!.word === 'whether'
}

/** Whether the words before, in the sentence or the one before it, speak of a medicine that "it" can stand for. */
function medicineBefore({ analysis }: RuleContext, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const before = analysis.sentences[sentence.index - 1]
  const first = before && before.block >= sentence.block - 1 ? before.first : sentence.first
  return namesWithin(analysis, first, match.first, entity => entity.kind === 'medication')
}

const otherThings =
  /\b(?:smoking|alcohol|caffeine|coffee|vitamins?|makeup|retinol|breakfast|waiting room|line|traffic|parking|myths?|fear|old toothbrush|razor|razors|waxing|aligners? (?:weekly|every)|prior auth\w*|to lose|weight)\b/i

function isOtherThing({ analysis }: RuleContext, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const after = analysis.quote(match.first, Math.min(sentence.end, match.end + 2))
  return otherThings.test(analysis.quote(match.first, match.end)) || /(?:referral|note|appointment)$/i.test(after)
}

/** "You will not stop needing …", "this does not replace your insulin": a second negation before the words. */
function denied({ analysis }: RuleContext, match: Match): boolean {
  return analysis.assertion(match.first, match.end).status === 'negated'
}

/** Whether the one who stops is the reader or a patient, not a clinician or a company. */
function addressed({ analysis }: RuleContext, match: Match): boolean {
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  if (match.first <= clause.first) return true
  const before = analysis.quote(clause.first, match.first)
  return !/\b(?:insurers?|insurance|pharmac(?:y|ies)|doctors?|researchers?|we|manufacturers?|who|companies)\s*(?:\w+\s*)?$/i.test(
    before,
  )
}

export default rule
