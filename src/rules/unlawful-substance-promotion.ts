import { type Match, TokenFlag } from '../language/analysis.ts'
import { type Mention, mentionsWithin, topicsOf } from '../language/topics.ts'
import { anyWithin, joined, type Hit, hitAt, matchesWithin, type Rule, type RuleContext, unsaid } from '../rule.ts'

const offer = [
  '~book|~reserve|~order|~buy|~purchase|~grab|~shop|~try|~get|~start|~join|~host|~sell|~stock|~ship|~dispense|~prescribe|~inject|~supply|~provide|~offer|~deliver|~carry|~include|~add|~stack|~combine|~pair|~use|~introduce|~launch|~unveil',
  'ask (us)? about|for',
  '(now | currently | finally | also | is | are)? (available | offered | stocked | sold | shipped | dispensed | included | added | in stock | on the menu | on offer | in house)',
  '(is | are) (now | finally)? here',
  'our (*{0,3}) (protocol | protocols | program | programs | menu | stack | stacks | sessions | session | ceremony | ceremonies | retreat | retreats | journeys | journey | loft | experience | experiences | package | packages | guides | bench | fridge | shots | vials)',
  '(in | from | at) our (*{0,2}) (fridge | pharmacy | clinic | center | centre | studio | loft | spa | retreat | lounge | safe)',
  '(session | sessions | ceremony | ceremonies | retreat | retreats | protocol | protocols | package | packages | membership) (from | at | start | starts | starting | available | with | include | includes)',
  '<money> <num>',
  'sign up|schedule|enroll|enrol|call (for | now | us | today | to)',
  '(we | our team | our providers | our guides | our facilitators) (*{0,1}) (use | offer | provide | guide | run | hold | give | serve | hand | facilitate | administer | have | lead | host | dose)',
]

const praise = [
  '~heal|~mend|~repair|~rewire|~reset|~cure|~relieve|~ease|~treat|~boost|~improve|~melt|~burn|~speed|~accelerate|~restore|~rebuild|~regenerate|~dissolve|~transform|~unlock|~knit|~break|~end|~help|~keep|~reverse|~calm',
  '~work|~act (*{0,2}) (fast | wonders | better | best | like | for | where)',
  '(is | are) (*{0,2}) (safe | legal | effective | powerful | proven | natural | gentle | miracle | answer | future | breakthrough)',
  'safe|gentle|powerful|potent|proven|breakthrough|miracle',
]

/** Words that promote such a substance without naming which. */
const evasion = [
  '(legal | lawful | legally accessible) (psychedelic | psychedelics | high | trip | mushrooms)',
  'research (grade | chemical | chemicals | peptide | peptides) (for | to | you | available | shipped | in stock)',
  '(labeled | labelled | sold | marked | stocked | sell | ship) (*{0,2}) (for research | research use only | not for human consumption | research only)',
  '(research use only | for research | not for human (consumption | use)) (*{0,3}) (so | but | wink | label | labels | because)',
  '(before | ahead of | without waiting for | while) (the)? (fda | government | regulators | feds | dea) (*{0,4}) (catch | catches | notice | notices | bans | ban | decide | decides | approval | approves | drags | figures | wakes)',
  'what the (fda | government | dea) (does not | will not) want',
  '(psychedelic | mushroom | ayahuasca | mescaline | plant medicine) (retreat | retreats | ceremony | ceremonies | session | sessions | journey | journeys | weekend) (*{0,3}) (from | with us | at our | now | open | available | book | in our)',
  '(book | reserve | join | schedule | attend) (*{0,4}) (psychedelic | mushroom | ayahuasca | mescaline | plant medicine) (retreat | ceremony | session | journey | weekend | circle)',
  '(microdose | microdosing) (capsules | gummies | kit | kits | mushrooms | chocolate)',
  '(trip | tripping | get high | get lit | party | rave | festival) (*{0,3}) (ketamine | special k | k hole)',
  '(ketamine | special k) (*{0,2}) (trip | trips | party | parties | high | k hole | rave)',
  '(safe | legal | guided | blissful | wild | fun | cosmic | mind bending) (trip | high)',
  '(trip | fly | blast off | float away | journey) (*{0,3}) (from your (own)? (couch | sofa | bed | living room) | on your (own)? (couch | sofa))',
  '(growth hormone | hgh) (*{0,5}) (anti aging | anti ageing | young | younger | youth | youthful | old | aging | ageing | muscle | lean | longevity | bodybuilding | vitality)',
  '(young | younger | youthful | anti aging | old) (*{0,6}) (growth hormone | hgh)',
]

const neutral = [
  'schedule (i | 1 | one)',
  '(federal | state) law',
  'illegal|prohibited|banned|unlawful|investigational|unapproved|authorized|authorised|licensed|regulated|counterfeit',
  '(clinical)? (trial | trials | study | studies | research pathway | registry | nct)',
  '(not | no | never | nor) (*{0,4}) (offer | sell | prescribe | provide | stock | dispense | approved | legal | use | compound | available | inject | give | supply | recommend | carry)',
  '(measure | law | act | legislature | bill | ballot)',
  '(stop | stopping | tell us | disclose | quit | addiction to | addicted to | overdose | harm reduction | if you (use | take | used | have used))',
  '(declined | rejected | refused | warned | warns | warning | warning letter | bars | barred)',
]

const unsold = [
  'schedule (i | 1 | one)',
  'illegal|prohibited|banned|unlawful|investigational|unapproved|trial|trials|study|studies|warned|warning',
  '(do | does | will) not (*{0,2}) (offer | sell | prescribe | provide | stock | use)',
  '(not | never) (*{0,2}) (approved | legal)',
]
const youth = [
  'young|younger|youth|youthful|longevity|vitality|bodybuilding|aging|ageing|lean',
  '(anti aging | anti ageing | get old | grow old | old age | years off)',
]

const rule: Rule = {
  id: 'unlawful-substance-promotion',
  scope: 'text',
  severity: 'error',
  summary: 'An unlawful or wholly unapproved substance offered or praised as care.',
  why: 'Such a product has no lawful label, tested strength or doctor’s warning behind it; the reader takes all of the risk, and the advertiser breaks drug law.',
  instead: 'State the legal status, say that it is not offered, or point to a registered trial.',
  sources: ['US-25', 'US-31', 'US-34', 'US-36', 'US-40', 'AU-05', 'AU-09'],
  examples: {
    flagged: [
      '«Join our ayahuasca weekend» in the hills.',
      '«Ask us about ipamorelin», the recovery shot.',
      '«MDMA melts» trauma in a single night.',
      'All peptides are «labeled for research».',
      'The «legal psychedelic» that comes by mail.',
    ],
    allowed: [
      'MDMA is a Schedule I drug, and our therapists do not use it.',
      'We do not offer BPC-157.',
      'A university is testing psilocybin for depression in a registered trial.',
      'Tell us if you take retatrutide bought online, so that we can check for interactions.',
      'Our ketamine sessions are given in the clinic by a nurse.',
    ],
  },
  phrases: { offer, praise, evasion, neutral, unsold, youth },
  message: quote => `“${quote}” promotes a substance that may not be sold as care.`,
  check: context => joined(hits(context)),
}

const barred = new Set([
  'psilocybin',
  'mdma',
  'ibogaine',
  'dmt-ayahuasca-lsd',
  'retatrutide-cagrilintide',
  'bpc-157',
  'tb-500',
  'cjc-ipamorelin',
  'melanotan-ii',
  'thymosin-alpha-1',
])

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  const said = (match: { first: number; end: number }): boolean =>
    !unsaid.has(analysis.assertion(match.first, match.end).status)
  for (const mention of topicsOf(analysis).mentions) {
    const sentence = analysis.sentences[analysis.sentenceOf(mention.first)]!
    const ageing = mention.treatment.id === 'hgh' && anyWithin(context.matches('youth'), sentence.first, sentence.end)
    if (!barred.has(mention.treatment.id) && !ageing) continue
    if (sentence.question || anyWithin(context.matches('neutral'), sentence.first, sentence.end)) continue
    const word = nearest(context, mention, sentence.first, sentence.end)
    if (!word || !said(word)) {
      yield* underLabel(context, mention)
      continue
    }
    yield hitAt(analysis, Math.min(word.first, mention.first), Math.max(word.end, mention.end))
  }
  for (const match of context.matches('evasion')) {
    if ((analysis.tokens[match.end - 1]!.flags & TokenFlag.quoted) !== 0) continue
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    if (
      anyWithin(context.matches('neutral'), sentence.first, sentence.end) &&
      !selling(analysis.quote(match.first, match.end))
    )
      continue
    if (said(match)) yield hitAt(analysis, match.first, match.end)
  }
}

/** Sentences that praise or offer what stands before them as a label ("**Melanotan II.** A golden tan …"). */
function* underLabel(context: RuleContext, mention: Mention): Iterable<Hit> {
  const { analysis } = context
  const label = analysis.sentences[analysis.sentenceOf(mention.first)]!
  if (label.end - label.first > mention.end - mention.first + 1) return
  for (let index = label.index + 1; index < analysis.sentences.length; index++) {
    const sentence = analysis.sentences[index]!
    if (sentence.block !== label.block) return
    const sold =
      anyWithin(context.matches('praise'), sentence.first, sentence.end) ||
      anyWithin(context.matches('offer'), sentence.first, sentence.end) ||
      sentence.fragment
    if (sold && !sentence.question && !anyWithin(context.matches('unsold'), sentence.first, sentence.end))
      yield hitAt(analysis, sentence.first, sentence.end)
  }
}

/** Words whose own subject is the label that is evaded. */
function selling(quote: string): boolean {
  return /research|fda|government/i.test(quote)
}

/** The word of offer or praise nearest to a name, within twelve words and no other treatment's name between. */
function nearest(context: RuleContext, mention: Mention, first: number, end: number): Match | undefined {
  const { mentions } = topicsOf(context.analysis)
  let best: Match | undefined
  let least = 12
  for (const set of ['offer', 'praise'] as const)
    for (const match of matchesWithin(context.matches(set), first, end)) {
      const [from, to] = match.first >= mention.end ? [mention.end, match.first] : [match.end, mention.first]
      if (to - from >= least || mentionsWithin(mentions, from, to).some(other => !barred.has(other.treatment.id)))
        continue
      best = match
      least = to - from
    }
  return best
}

export default rule
