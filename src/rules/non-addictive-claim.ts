import type { Treatment } from '../knowledge/types.ts'
import type { Status } from '../language/analysis.ts'
import { topicsOf, treatmentAt } from '../language/topics.ts'
import { anyWithin, type Hit, hitAt, joined, type Rule, type RuleContext, unsaid } from '../rule.ts'

const habit = 'addiction | addictions | dependence | dependency | dependencies | abuse | misuse | habituation'

const denial = [
  '(will not | can not | cannot | does not | never) get (you | anyone | people | patients) (addicted | hooked)',
  '(do not have to | need not | will not have to | no need to | never have to | without having to) (worry | fret | fear | stress) (about)? (ever)? (getting | becoming | being) (addicted | hooked | dependent)',
  '(not | never | neither) (at all | chemically | physically | truly | really | considered | known to be | an | a | even | remotely | thought to be)? addictive|addicting',
  '(not | never | neither) (at all | chemically | physically | truly | really | considered | known to be | a | even)? habit forming',
  'non|un addictive|addicting',
  'non habit forming',
  'nonaddictive|unaddictive',
  `(no | zero | without | little | not carry | not have | not pose | eliminates | free of | free from | out of | minus) (any | the | a | real | known | of)? (${habit})`,
  `(no | zero | without | eliminates | removes | minus) (any | the | a | real | known | meaningful)? (risk | risks | chance | danger | fear | worry | potential | threat | possibility | concern | concerns | worries | fears) (of | for | about | with) (any | becoming | getting | developing | long term | physical | psychological)? (${habit} | addicted | dependent | hooked)`,
  `(no | zero | without any | lacks | without the) (abuse | misuse | addiction | addictive | dependency | dependence) (potential | liability | risk | risks | properties | property | qualities | concerns | component)`,
  '(~do not | ~do never) (have | carry | share | come with | possess | pose) (the | any | an | a)? (same | known)? (addictive | addiction | abuse | habit forming | dependency | dependence) (*{0,2} (properties | potential | risk | risks | qualities | profile | nature | concerns | liability))?',
  `(~do not | ~do never | will not | would not | cannot | can not | will never) (*{0,1}) (cause | create | lead to | produce | form | build | trigger | result in | carry) (any | the | a | physical | chemical)? (${habit} | habit | cravings | withdrawal | withdrawals)`,
  '(can not | cannot | will not | could not | do not | does not | will never | can never | never) (ever | possibly | likely)? (get | gets | become | becomes | be | grow | turn | make you | leave you) (physically | chemically)? (addicted | hooked | dependent | addict | addicts)',
  '(no one | nobody) (here)? (ever | will | has | has ever | is | can)? (is | gets | becomes | get | become | got | become) (addicted | hooked | dependent)',
  '(without | no | never) (*{0,2}) (getting | becoming | being | gets | become) (addicted | hooked | dependent)',
  '(neither | not | never) (*{0,6}) (get | gets | become) (hooked on | addicted to | dependent on)',
  '(not | never) (*{0,6}) (the way | like | the same as | the same way) (*{0,1}) (alcohol | opioids | opiates | heroin | cocaine | benzos | nicotine) (*{0,3})',
  '(can not | cannot | will not | could not) (*{0,2}) (get high | be abused | be misused)',
  '(nobody | no one) (can | could | will) (abuse | misuse | get high | get hooked)',
  '(nothing | not anything) (*{0,3}) to get (hooked | addicted)',
  'nothing (*{0,3}) you (can | could | will) (ever)? get (hooked on | addicted to | dependent on)',
  '(impossible | hard) to (get | become) (addicted | hooked | dependent)',
  '(addiction | dependency | dependence) (free | proof)',
  '(addiction | dependence | dependency | abuse | misuse) (is | are) (not | never) (a | an | something | really)? (we | risk | concern | issue | worry | problem | possibility | you | possible | that)',
  '(stop | quit | walk away | come off) (*{0,2}) (any time | anytime | whenever | at any time | at any point) (*{0,3}) (no | without) (*{0,3}) (withdrawal | withdrawals | taper | tapering | consequences)',
  '(no | zero | without | without any | never any) (withdrawal | withdrawals) (symptoms | effects)?',
  '(safe | safely) from (addiction | dependence | abuse)',
  '(neither | nor) (addictive | habit forming)',
  '(myth | misconception) that (*{0,4}) (addictive | addicting | habit forming)',
]

/** Freedom from a hold, told in idioms. */
const hold = [
  '(leaves | left | is | was)? nothing (there | here | in it | in there)? to (chase | crave | get hooked on | withdraw from | wean off | come off | kick)',
  '(nobody | no one | none of (our | my) *) (*{0,2}) (leaves | leave | walks out | goes home | comes back | wakes up | ends up) (*{0,2}) (craving | hooked | wanting more | chasing | jonesing | addicted | begging | needing)',
  '(misuse | abuse | addiction | dependence | dependency | getting hooked | withdrawal) (*{0,3}) (not | never) (*{0,1}) (on the table | in the cards | in the picture | an issue | a thing | happening | possible | part of | something | a concern | a worry)',
  '(as | about as | no more | not any more) (addictive | habit forming | addicting) (as | than) (a | an | your)? *{1,3}',
  '(can not | cannot | will not | does not | do not | never) (*{0,1}) (get you high | trap you | hook you | enslave you | make you an addict | make an addict | make you dependent | turn you into (*{1,5}))',
  '(stop | quit) (cold turkey | cold) (*{0,1}) , (feel | be | wake | and) (*{1,3})',
  '(calm | sleep | focus | relief | energy | help | lift) , not (a | an) (fix | habit | high | crutch | addiction | dependency)',
  'not the kind of (drug | medicine | medication | thing | pill) (you | people | anyone) (*{0,1}) (get | gets | become | crave) (*{0,3})',
  '(no | zero) (buzz | high | rush | kick | euphoria) (*{0,1}) , (so)? (no | nothing | zero) (*{1,4})',
  '(does | do | will | can) (not | never) (ever)? (get | gets | sink | dig) (its | their) (hooks | claws | teeth) (in | into) (you)?',
  '(no | none of the | without the | without any | minus the | zero | never a | free of the | free of) (hooks | strings | clinginess | grip | leash | chains | shackles | claws | crutch | monkey on your back | pull | cravings | craving | dependence | comedown | crash and crave | chase | handcuffs | habit) (*{0,3})',
  '(leaves | leave | puts | put) (no | not a) (monkey | habit | hook) (*{0,3})',
  '(without | never) (ever)? (becoming | turning into | forming | starting | building | creating) (a | an | any) (*{0,1}) (habit | crutch | dependence | dependency | need | tolerance)',
  '(~do not | never | will not | does not) (ever)? (own | owns | control | controls | rule | rules | enslave | enslaves | grip | trap | traps | chain) you',
  '(relief | calm | sleep | focus | energy) (that | which) (*{0,2}) (never | does not | will not) (*{0,3})',
  '(your | the) (body | brain) (will | does | would) (not | never) (even)? (miss | crave | need | beg for | cling to | ask for | depend on) (it | them | more | another)',
  '(you | patients | people | most)? (can | could | may)? (put (it | them) down | walk away | quit | drop it | set it aside | skip it | leave it) (*{0,3}) (whenever | any time | anytime | any day | at will | tomorrow | without) (*{0,3}) (second thought | please | like | want | problem | looking back | struggle | fuss | tapering | taper | a hitch | missing it | choose | wish)?',
  '(you | patients | people | most)? (can | could | may)? stop !the !a !your !this !treatment !treatments !sessions !us (*{0,3}) (whenever | any time you | anytime you | any day | at will | tomorrow | without) (*{0,3}) (second thought | please | like | want | problem | looking back | struggle | fuss | tapering | taper | a hitch | missing it | choose | wish)?',
  '(no | without | zero | never any | little) (*{0,1}) (fear | worry | worries | risk | chance | threat | danger | hint | trace) of (*{0,1}) (withdrawal | withdrawals | getting hooked | tolerance | cravings | craving | dependency | dependence | addiction | a habit)',
  '(nobody | no one | none of our <patient> | patients never) (*{0,1}) (ends up | end up | winds up | finds themselves | comes back | starts)? (chasing | craving | hooked | needing | dependent | jonesing | begging) (*{0,2})',
  '(tolerance | cravings | withdrawal | dependence | addiction | habit) (does | do | will | is) (not | never) (*{0,1}) (build | develop | set in | happen | follow | form | come | creep in | an option)',
  '(does | do | will) (not | never) (build | develop | breed | leave you with) (any | a)? (tolerance | cravings | habit | dependence | need)',
  '(all | all of) the (calm | relief | benefit | benefits | focus | sleep | comfort) (none | without any | and none) (of the)? (clinginess | hooks | addiction | dependence | habit | strings | cravings | withdrawal | crash)',
  '(kiss | wave) (addiction | dependence | withdrawal | cravings) goodbye',
]

const askedHold = ['tolerance|withdrawal|withdrawals|craving|cravings|dependence|dependency|addiction']
const answeredHold = [
  '(~do not | never | will not) (*{0,1}) (build | cause | create | have | leave | develop | bring | produce) (any | it | that | one)',
  '(there is | you get | you have) none',
  '(not | never) (a | an)? (concern | worry | chance | here | with)',
]

const less = [
  '(less | far less | much less | not as | not nearly as | least | hardly | barely | rarely | minimally) (addictive | addicting | habit forming)',
  '(lower | minimal | low | very low | negligible | little | reduced | limited | virtually no | almost no | practically no | little to no | little or no) (risk | risks | chance | potential) (of | for) (addiction | dependence | dependency | abuse | misuse)',
  '(lower | minimal | low | very low | negligible | little | reduced | virtually no | almost no | practically no | little to no | little or no) (addiction | abuse | misuse | dependence | addictive) (potential | risk | liability)',
]

const options = [
  'non|un addictive|addicting (*{0,3}) (options | alternatives | ways | choices | treatments | strategies | approaches | therapies | methods | tools | care | relief) (*{0,2}) (such as | like | including | are | include | can)',
]

const asked = [
  '(become | becoming | get | grow) (physically | chemically)? dependent',
  'addictive|addicting|addicted|hooked|habit',
  `(${habit})`,
  'dependent on',
]
const answer = [
  '^ (no | nope | naw | nah | nada | hardly | zero | none | never | not (a chance | in the least | at all | with *{1,3})?) !(exactly | necessarily | quite | really | always | everyone | if | yet | one | single | simple)',
]

/** What the knowledge base says of dependence on a treatment. */
function standing(treatment: Treatment | undefined): 'scheduled' | 'free' | 'unknown' {
  if (!treatment) return 'unknown'
  if (treatment.controlled || /^(I{1,3}|IV|V)$/.test(treatment.schedule)) return 'scheduled'
  return treatment.schedule === 'none' || treatment.schedule === 'device' ? 'free' : 'unknown'
}

const rule: Rule = {
  id: 'non-addictive-claim',
  scope: 'text',
  severity: 'warning',
  summary: 'A claim that a controlled or habit-forming treatment does not cause dependence.',
  why: 'People with a history of substance use choose by this sentence; for a controlled medicine it is untrue, whoever supervises the dose.',
  instead:
    'Name the schedule, say that misuse and dependence are possible, and describe how patients are screened and followed.',
  sources: ['US-01', 'US-08', 'US-20', 'US-21', 'US-22'],
  examples: {
    flagged: [
      'With ketamine «you can stop any time you like».',
      'Our lozenges are «not habit-forming», and ketamine leaves the body by evening.',
      'Adderall from our clinic carries «no risk of dependence» at these doses.',
      'TRT is simple: you «cannot get hooked» on testosterone.',
      'Esketamine «does not have the addictive potential» of other drugs.',
      'Zolpidem helps you drift off, with «no strings».',
      'Ketamine «does not get its hooks in».',
      'The appetite pill is «less addictive» than it was in the nineties.',
    ],
    allowed: [
      'Ketamine can be misused, and we check the state database before each visit.',
      'Is testosterone addictive?',
      'You can stop at any time, and nobody will mind.',
      'You can stop the infusion whenever you like.',
      'Never stop Xanax whenever you like; a taper is needed.',
      'Our desk offers a plan with no strings.',
      'TMS is not addictive because no drug is involved.',
      'We do not say that Spravato is free of abuse; it is a Schedule III medicine.',
      'Ask about non-addictive options such as heat and stretching.',
    ],
  },
  phrases: { denial, hold, askedHold, answeredHold, less, options, asked, answer },
  message: quote => `“${quote}” says that people do not become dependent on it.`,
  check: context => joined(hits(context)),
}

const warned =
  /\b(?:do not|don.t|never|should not|shouldn.t|cannot|can.t|must not|unsafe to|dangerous to|if)\s*(?:\w+ ){0,2}$/i
const habitual =
  /\b(?:zolpidem|ambien|lunesta|eszopiclone|xanax|alprazolam|valium|diazepam|ativan|lorazepam|klonopin|clonazepam|benzo\w*|gabapentin|pregabalin|lyrica|butalbital|fioricet|tramadol|oxycodone|hydrocodone|percocet|opioids?|kratom|phenibut|adderall|vyvanse|ritalin|methylphenidate|phentermine|modafinil|soma|carisoprodol|testosterone|trt|ketamine|nicotine|marijuana|cannabis|thc)\b/i

const scheduled = { severity: 'error', code: 'scheduled' } as const

/** Whether the sentence or the ones beside it name a medicine that people come to depend on. */
function habitForming({ analysis }: RuleContext, token: number): boolean {
  const index = analysis.sentenceOf(token)
  const { block } = analysis.sentences[index]!
  return [index - 1, index, index + 1].some(at => {
    const sentence = analysis.sentences[at]
    return sentence?.block === block && habitual.test(analysis.quote(sentence.first, sentence.end))
  })
}

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  const scheduledPage = topicsOf(analysis).topics.some(topic => standing(topic.treatment) === 'scheduled')
  const general = new Set(context.matches('options').map(match => match.first))
  for (const set of ['denial', 'less'] as const) {
    for (const match of context.matches(set)) {
      if (general.has(match.first) || unsaid.has(analysis.assertion(match.first, match.end).status)) continue
      const treatment = treatmentAt(analysis, match.first)
      const kind = standing(treatment)
      if (kind === 'free') continue
      const error = set === 'denial' && (kind === 'scheduled' || scheduledPage)
      yield hitAt(analysis, match.first, match.end, error ? scheduled : {})
    }
  }
  const affirmed = new Set<Status>(['asked', 'not-asserted'])
  for (const match of context.matches('hold')) {
    if (affirmed.has(analysis.assertion(match.first, match.end).status)) continue
    const { first } = analysis.sentences[analysis.sentenceOf(match.first)]!
    if (match.first > first && warned.test(analysis.quote(first, match.first))) continue
    if (standing(treatmentAt(analysis, match.first)) === 'scheduled' || habitForming(context, match.first))
      yield hitAt(analysis, match.first, match.end, scheduled)
  }
  for (const match of context.matches('answeredHold')) {
    const question = analysis.sentences[analysis.sentenceOf(match.first) - 1]
    if (!question?.question || !anyWithin(context.matches('askedHold'), question.first, question.end)) continue
    if (standing(treatmentAt(analysis, match.first)) === 'scheduled' || habitForming(context, match.first))
      yield hitAt(analysis, match.first, match.end, scheduled)
  }
  for (const match of context.matches('answer')) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    const question = analysis.sentences[sentence.index - 1]
    if (!question?.question || !anyWithin(context.matches('asked'), question.first, question.end)) continue
    if (standing(treatmentAt(analysis, question.first)) === 'scheduled')
      yield hitAt(analysis, sentence.first, sentence.end, scheduled)
  }
}

export default rule
