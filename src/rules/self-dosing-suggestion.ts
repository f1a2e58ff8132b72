import { type Match, TokenFlag } from '../language/analysis.ts'
import { type Hit, phraseHits, type Rule, type RuleContext } from '../rule.ts'

const doseNoun =
  '(dose | doses | dosage | dosages | dosing | mg | milligrams | units | troche | troches | lozenge | lozenges | tablet | tablets | capsule | capsules | pill | pills | drops | patch | patches | injection | injections | shot | shots | click | clicks | pump | pumps | gummy | gummies | rapid dissolve)'
const change =
  '(increase | raise | bump | double | triple | up | lower | reduce | cut | adjust | tweak | change | split | halve | titrate | boost | customize | customise | fine tune | set | choose | pick | control | manage | escalate | step up | go up on | move up | ramp up | dial up | dial in | top up | experiment with | play with)'

const rule: Rule = {
  id: 'self-dosing-suggestion',
  scope: 'text',
  severity: 'error',
  summary: 'Copy that has the reader set or change a dose, its timing or its combination.',
  why: 'A reader who changes a dose alone can take too much, or miss a sign that the medicine does harm.',
  instead:
    'Make the clinician the one who acts and leave the number out: “your prescriber may adjust the dose with you”.',
  sources: ['US-20', 'US-33', 'UK-03', 'AU-01', 'EU-03'],
  phrases: {
    command: [
      `${change} (it | this | them)? (your | the | a | each | every | next | own | up)? (*{0,3}) ${doseNoun}`,
      `(take | use | try | inject | dissolve | place | apply | add | have | pop | swallow | start (with | at | on) | begin (with | at) | go (to | up to | with) | move (to | up to) | bump (it)? (to | up to) | work up to | stick with) (*{0,4}) <num> (<num>)? <dose>`,
      `(take | use | try | add | grab | pop | have) (an | one)? (extra | more | another | additional | second | bigger | higher | larger | stronger | half) (*{0,2}) ${doseNoun}`,
      `(double | triple) up (on (*{0,3}) (${doseNoun} | next week | weeks | visit))?`,
      `(microdose | micro dose | stack | cycle | combine | mix) (it | them | your | with | on | the | two | several | these) (*{0,3})`,
      `(space | spread | schedule | time | repeat) (out)? (your | the) (*{0,2}) (${doseNoun} | infusions | sessions | treatments | drips) (out)? (*{0,2}) (however | whenever | as (often | much | many | you) | any way | the way) (*{0,3})`,
      `(take | use | repeat | inject | dose | redose | apply | do | have) (it | them | this | one | another)? (as (often | much | many) as | whenever | any time | anytime | every time | however) (you | it) (*{0,2}) (like | want | need | feel | please | wish | suits | prefer | choose)`,
      `(take | try | add | use | have | grab) (another | one more | a second) (half | one | round | ${doseNoun})`,
      `(increase | raise | go up | move up | step up | drop | drop back | go down | come down | bump | titrate) (it | up | down)? by (*{0,2}) (<num> | half | a quarter)? (unit | units | mg | step | click | notch | steps | clicks)`,
      '(microdose | micro dose) (every | each | daily | on | in | before | after | with | your) (*{0,2})?',
      `(pop | crack open | down | shoot | draw up | dial up) (another | an extra | one more | a second) (*{0,2})`,
      'you (tune | set | titrate | choose | adjust | pick | steer) the (dose | dosage | dosing)',
      '(drop | pull | dial | step) back (a | to | down) (*{0,3}) (step | line | unit | units | click | dose | week)',
      `(go | move | step | come) (up | down) (on | in) (your | the | their | its)? (*{0,1}) (<name> | <medication> | strength | ${doseNoun})`,
      `(crank | dial | turn | ramp | amp | push | nudge | bring | bump) (your | the | it | that) (*{0,2}) (up | down | higher | faster | lower)`,
      `(take | use | have) both`,
      '(make it | go for | try) (two | three | four | five | six | double | <num>) (instead)?',
      '(listen to | read | trust | follow) (what)? your body (wants | needs | asks for | tells you | and (adjust | take | dose))',
      'when (one | two | <num> | it) (*{0,2}) (is not | are not) enough',
      'stack (*{1,3}) (with | and) (*{1,2})',
      'you (decide | choose | control | set | pick | are in control of) (how (much | often | many | long) | when | the (pace | dose | schedule))',
      'the (schedule | dose | dosing | pace) is (in your hands | up to you | yours)',
      '(skip | space out | stretch) (a | your | the) (*{0,2}) (dose | doses | weeks | injections | shots)',
      'work (your | yourself) way? up (to | until) (*{0,3})',
      `(until | till) you (feel | notice | find | hit | see) (*{0,3}) (it | lift | difference | something | effect | sweet spot | results)`,
      'adjust (*{0,3}) (to taste | yourself | on your own | as you go | by feel)',
      'self (administer | dose | inject | adjust | titrate)',
      'dose|dosing (yourself | at your own | on your own)',
      '(you | you can) (choose | set | decide | pick | control) (your own | how much | the | your) (*{0,1}) (dose | dosage | strength | to take | you take)',
    ],
    declared: [
      `you (may | might | could | can | will | would | should | also | simply | just | then | often)? (*{0,1}) (need | have | want | be able | be ready | like | choose)? (to)? (*{0,1}) ${change} (your | the | a | up)? (*{0,2}) ${doseNoun}`,
      `you (may | might | could | can | will | should | just | simply) (*{0,1}) (need | want | require) (*{0,1}) (higher | bigger | larger | stronger | more | extra | second | another) (*{0,2}) ${doseNoun}`,
      `(members | clients | patients | people | users | most | many) (*{0,2}) (bump | bumps | raise | raises | increase | increases | double | adjust | adjusts | tweak | up) (their | the | its) (*{0,1}) ${doseNoun}`,
      `(small | even small | slight | simple | minor | little) (adjustments | changes | increases | tweaks | bumps) (in | to) (your | their | the) (*{0,2}) ${doseNoun}`,
      `(higher | bigger | larger | stronger) (dose | doses | dosage | dosages) (*{0,2}) (work | works | bring | brings | mean | means | give | gives | deliver) (*{0,2}) (better | faster | more | stronger | greater) (*)?`,
    ],
  },
  examples: {
    flagged: [
      'Still flat after an hour? «Take another lozenge».',
      '«Start with 25 mg» at night and see how it sits.',
      '«Double up on your next injection» if you were away.',
      'After a month «you may need to raise your dose» for the same lift.',
      '«Repeat it as often as you like».',
      'Queasy? «Come down on your semaglutide» for a week.',
    ],
    allowed: [
      'Do not raise your dose without asking your prescriber.',
      'Your clinician may lower the dose if your blood pressure rises.',
      'In the study, adults took 25 mg at night ([paper](https://doi.org/10.1000/dose)).',
      'Increase your water intake before the visit.',
      'Take ibuprofen only as its label directs.',
      'Patients who need ever higher doses of painkillers deserve another look.',
      'We will adjust your dose at each visit.',
      'Ask your pharmacist before you change a dose.',
    ],
  },
  message: quote => `“${quote}” has the reader decide on a dose.`,
  *check(context: RuleContext) {
    const settled = new Set(['negated', 'asked', 'not-asserted'] as const)
    const declared = context.matches('declared')
    yield* phraseHits(context, 'declared', {
      spare: new Set([...settled, 'conditional'] as const),
      unless: match => clinicianActs(context, match) || cited(context, match) || isOtherThing(context, match),
      more: () => ({ severity: 'warning', code: 'declared' }),
    })
    yield* phraseHits(context, 'command', {
      spare: new Set(settled),
      unless: match =>
        declared.some(other => other.first <= match.first && match.end <= other.end) ||
        !readerActs(context, match) ||
        clinicianActs(context, match) ||
        cited(context, match) ||
        isOtherThing(context, match),
      more: match => deferred(context, match),
    })
  },
}

function cited({ analysis }: RuleContext, match: Match): boolean {
  return analysis.sentences[analysis.sentenceOf(match.first)]!.cited
}

const clinicians =
  /\b(?:doctor|provider|clinician|physician|prescriber|psychiatrist|pharmacist|nurse|team|specialist|practitioner|we|our|they|he|she|injector|surgeon|dentist|therapist|researchers?|participants?|patients?|study|trial)\b/i

const askedFirst = /\b(?:ask|call|tell|phone|check with|talk|speak|see)\b.{3,60}\bbefore (?:you|ever)\s*$/i

/** Whether a clinician, a study or somebody else than the reader is the one who acts. */
function clinicianActs({ analysis }: RuleContext, match: Match): boolean {
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  const sentence = analysis.sentences[clause.sentence]!
  if (match.first > sentence.first && askedFirst.test(analysis.quote(sentence.first, match.first))) return true
  if (match.first <= clause.first) return false
  return clinicians.test(analysis.quote(clause.first, match.first))
}

/** Whether the words address the reader: an imperative, "you …", or a command after a condition. */
function readerActs({ analysis }: RuleContext, match: Match): boolean {
  const { tokens } = analysis
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const before = tokens[match.first - 1]?.word ?? ''
  if (match.first === clause.first || match.first === sentence.first) return true
  if (tokens[match.first]!.word === 'you') return true
  if (/^(?:just|simply|then|and|or|please|can|could|may|might|should|even|always|you|try|to|now|so)$/.test(before)) {
    if (before !== 'to' && before !== 'and' && before !== 'or') return true
    if (before === 'to' && /\bfree to$/i.test(analysis.quote(clause.first, match.first))) return true
    return /\byou\b/i.test(analysis.quote(clause.first, match.first)) || (sentence.imperative && before !== 'to')
  }
  const conditional = analysis.clauses[clause.index - 1]?.kind === 'conditional'
  return (tokens[match.first]!.flags & TokenFlag.comma) !== 0 && (sentence.imperative || conditional)
}

const others =
  /\b(?:water|fluids?|sunscreen|protein|points|rewards|steps?|stairs|toothpaste|notes|photos?|pain reliever|ibuprofen|acetaminophen|as directed|as prescribed|label|over-the-counter|an[a]?esthe\w+|numbing|brush|pixels?)\b/i

function isOtherThing({ analysis }: RuleContext, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  return others.test(analysis.quote(match.first, Math.min(sentence.end, match.end + 8)))
}

const defers =
  /\b(?:talk|speak|check|ask|consult|discuss|call)\b[^.]{0,40}\b(?:doctor|provider|clinician|prescriber|pharmacist|physician|psychiatrist|care team|specialist)\b/i

/** A line in the same block that defers to a clinician lowers the finding to a warning. */
function deferred({ analysis }: RuleContext, match: Match): Partial<Hit> {
  const block = analysis.document.blocks[analysis.blockOf(match.first)]!
  return defers.test(block.text) ? { severity: 'warning' } : {}
}

export default rule
