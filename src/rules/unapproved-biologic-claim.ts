import type { Match } from '../language/analysis.ts'
import { mentionsWithin, topicsOf } from '../language/topics.ts'
import {
  anyWithin,
  joined,
  type Hit,
  hitAt,
  matchesWithin,
  type Rule,
  type RuleContext,
  unsaid,
  unsaidOrHedged,
} from '../rule.ts'

const doing =
  '~regrow|~rebuild|~repair|~regenerate|~restore|~heal|~renew|~replace|~reverse|~relieve|~reduce|~ease|~improve|~boost|~treat|~calm|~stimulate|~rejuvenate|~revive|~strengthen|~accelerate|~enhance|~increase|~promote|~cure|~eliminate|~fight|~slow|~stop|~halt|~soothe|~cushion|~lubricate|~grow|~thicken|~awaken|~reactivate|~recharge|~support|~help|~target|~modulate|~fix|~trigger|~kickstart|~jumpstart|~remodel|~revitalize|~lower'
const body =
  'tissue | tissues | cartilage | joint | joints | knee | knees | hip | hips | shoulder | shoulders | back | spine | disc | discs | disk | disks | tendon | tendons | ligament | ligaments | nerve | nerves | skin | hair | follicle | follicles | scalp | cell | cells | collagen | damage | injury | injuries | body | brain | function | pain | inflammation | healing | recovery | repair | regeneration | immune system | immunity | energy | youth | organ | organs | lungs | heart | muscle | muscles | bone | mobility | libido | erections | vitality'

/** What a cell or tissue product is said to do. */
const benefit = [
  `(${doing.replaceAll('|', ' | ')}) (*{0,4}) (${body} | <condition> | <trouble> | <benefit>)`,
  '~teach|~tell|~remind|~instruct|~signal|~order|~command|~direct (*{0,4}) (cells | cell | follicles | follicle | body | tissue | tissues | skin | joint) (how)? to *{1,4}',
  '~bring|~give|~take (*{0,3}) (back | new life | to life | years off | away) (*{0,3})',
  '~deliver|~carry|~contain|~pack|~release|~provide|~flood|~supply (*{0,6}) (growth factors | healing | regeneration | relief | regenerative | results | signals | messages | repair)',
  '~turn back (the)? (clock | time)',
  '~turn into|~become (new | fresh | healthy | whatever | any | cartilage | the) *{0,3}',
  '~lay|~build|~form|~fill (down | in)? (fresh | new) (tissue | cartilage | bone | cells | collagen | skin)',
  '(new | fresh) (tissue | cartilage) (*{0,1}) (fills | forms | grows | fill | form | grow)',
  '~seek|~find|~hunt|~look (out | for)? (damage | damaged | injury | injured | inflammation | trouble) (*{0,2})',
  '~go|~home looking|in (for | on) (damage | inflammation | injury | trouble)',
  '~know (exactly | just)? (where | what | how) to (go | do | heal | repair | fix | be)',
  '(alternative | answer | solution | option) to (knee | hip | joint | back | shoulder)? (replacement | surgery | replacements)',
  '~avoid|~skip|~cancel|~postpone (knee | hip | joint | back | shoulder)? (replacement | surgery)',
  '(remarkable | amazing | incredible | powerful | unmatched | potent | natural) (healing | regenerative | restorative | anti aging | rejuvenating) (power | powers | potential | properties | ability | abilities | results)',
  '~work|~act (wonders | miracles | fast | quickly | beautifully | naturally | better | like magic | with your body)',
]

/** Short lines that set a tissue beside the body part or the age it is sold for. */
const pairing = [
  '(shot | shots | injection | injections | cells | tissue | jelly | allograft | allografts | fluid | drip | exosomes) (for | to) (your | the | those | that | any | every | aching | old)? (*{0,2}) (joint | joints | knee | knees | hip | hips | shoulder | shoulders | back | spine | tendon | tendons | scars | hair | hairline | face | brain | spine | discs)',
  '(knee | knees | hip | hips | back | joints | skin | hair | spine) of (a | an | your)? (*{0,2}) (teen | teenager | child | youth | twenties | athlete | 20 year old | younger you)',
  '(put | goes | going | go | set) to work (in | on | inside) (your | the) *{1,3}',
  '(bring | brings | bringing | win | wins | get | gets) back (*{0,3}) (cartilage | knee | joint | tissue | hair | mobility | collagen | erection | erections | spark | swing | stride | youth)',
  '(~soften | ~sharpen | ~smooth | ~plump | ~fill | ~knit | ~patch | ~mend | ~undo | ~erase | ~replenish | ~refill | ~rescue | ~wake | ~refresh | ~quiet | ~tighten | ~nourish) (in | up | out)? (*{0,4}) (scar | scars | mind | minds | skin | wrinkle | wrinkles | cartilage | joint | joints | tissue | knee | knees | tendon | tendons | follicles | gap | gaps | damage | nerves | disc | discs | hair | time | years | wear | age)',
  '(meets | met | finds) (its | their) match',
  '(put | puts | putting) (*{0,3}) (lead back | pep back | bounce back | spring back | life back) (in | into) *{1,2}',
  '(~renew | ~refresh | ~reboot | ~reset | ~rebuild | ~restore | ~regrow) (it | them | you)',
  '(instead of | rather than | before you (book | try | consider) | not) (a | an | the)? (knee | hip | joint)? (surgery | scalpel | replacement | knife | titanium | metal)',
  '(second | new | fresh) (chance | life | lease | youth | start) (for | on | at) (*{0,3})',
]

const products = [
  '(perinatal | birth | afterbirth | placenta | placental | amniotic | amnion | umbilical | newborn | cord | mesenchymal | regenerative) (tissue | tissues | therapy | therapies | allograft | allografts | cell | cells | injection | injections | shot | shots | jelly | matrix | graft | grafts | membrane | fluid)',
  'cells of (a | the) newborn|baby|infant|umbilical',
  '(donated | given | gifted) by (healthy | new | young | screened)? (*{0,1}) (moms | mothers | mums | newborns | births | donors | babies)',
  '(your (own)? | bone | on your)? (marrow | bone marrow) !donor|donors|is|transplant (cells | concentrate | injection | injections | aspirate | to)?',
  '(day zero | day one | day 0) (cells | tissue | stem)?',
  "(wharton | whartons) ('s)? jelly",
  '(amniotic | placental | placenta | umbilical | cord | birth tissue) (fluid | tissue | membrane | cord | blood | derived | allograft | injection | injections | product | products | cells | shot | shots | matrix) !(embolism | index | level | levels | leak)',
  '(live | living | young | youthful | vibrant | fresh | donor | regenerative | healing | brand new | healthy | active | potent | day zero) , (vibrant | healthy | active | living)? (cell | cells) !(phone | phones)',
  '(regenerative | cell | cellular | cell based | stem) (cell)? (therapy | therapies | injection | injections | treatment | treatments | biologics | biologic | knee | joint | shots | shot | infusion | infusions)',
  '(stromal vascular fraction | svf | mesenchymal | mscs | signaling cells | growth factor injections)',
]

const lawful = [
  'nct (*{0,1})',
  'clinical trial|trials|study|studies|registry',
  '(blood | bone marrow) (disorder | disorders | cancer | cancers | transplant | transplants | transplantation | biopsy)',
  'leukemia|lymphoma|hematologist|hematologists|sickle|moles',
  'plant|apple|edelweiss stem',
  'pregnancy|pregnant|amniocentesis|prenatal|baby|birth plan',
]
const unproven = [
  '(nobody | no one | not | no | never) (*{0,3}) (shown | proven | proof | evidence | proved | established)',
]
const refuted = [
  '(no | not | never) (*{0,6}) (approved | proven | evidence | proof | sell | offer | inject | use)',
  'myth|unproven|claims|claim|beware',
]

const rule: Rule = {
  id: 'unapproved-biologic-claim',
  scope: 'text',
  severity: 'error',
  summary: 'A benefit claimed for stem cells, exosomes or birth-tissue products.',
  why: 'Hardly any cell or tissue product that clinics inject is approved; people have been blinded and infected by them, and the claim sells hope that no one has tested.',
  instead:
    'Take the claim out; where the law allows the service, print the required notice and say how little is known.',
  sources: ['US-07', 'US-23', 'US-23a', 'US-23b', 'US-54', 'AU-05', 'PL-01'],
  examples: {
    flagged: [
      '«Stem cells rebuild worn cartilage in both knees».',
      'Our «exosomes may calm inflammation of the scalp».',
      'These «young cells know exactly where to go».',
      'We inject «amniotic fluid, which repairs tendons» from the inside.',
      'Get the «knees of a teenager», thanks to birth tissue.',
      '«Placental tissue can mend tired tendons».',
      'Stem cells are smart. They «lay down fresh tissue» wherever you wore it out.',
    ],
    allowed: [
      'No stem cell product is approved for knee pain.',
      'Do exosomes regrow hair?',
      'Cord blood transplants treat certain blood disorders.',
      'We do not inject stem cells, because nobody has shown that they repair cartilage.',
      'Massage eases a stiff back, and plant stem cells are a marketing word.',
    ],
  },
  phrases: { benefit, pairing, products, lawful, unproven, refuted },
  message: quote => `“${quote}” claims a benefit for a cell or tissue product that is not approved.`,
  check: context => joined(hits(context)),
}

const cells = new Set(['exosomes', 'umbilical-stem-cells', 'adipose-svf-bmac'])

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  const named: Match[] = topicsOf(analysis)
    .mentions.filter(mention => cells.has(mention.treatment.id))
    .map(({ first, end }) => ({ phrase: -1, first, end }))
  const all = [...named, ...context.matches('products')].sort((a, b) => a.first - b.first)
  if (all.length === 0) return
  for (const match of [...context.matches('benefit'), ...context.matches('pairing')]) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    const { status, cue } = analysis.assertion(match.first, match.end)
    const sentenceWhy = analysis.tokens[sentence.first]!.word === 'why'
    const presupposed = (status === 'not-asserted' && /\b(how|why)\b/i.test(cue)) || (status === 'asked' && sentenceWhy)
    if ((unsaid.has(status) && !presupposed) || anyWithin(context.matches('lawful'), sentence.first, sentence.end))
      continue
    if (anyWithin(context.matches('unproven'), sentence.first, sentence.end)) continue
    const subject = subjectOf(context, all, match)
    if (subject === undefined) continue
    const first =
      subject >= sentence.first && match.first - subject <= 10 ? Math.min(subject, match.first) : match.first
    yield hitAt(analysis, first, match.end, unsaidOrHedged.has(status) ? { severity: 'warning', code: 'hedged' } : {})
  }
}

const pronouns = new Set(['they', 'it', 'these', 'this', 'we', 'those', 'and', 'by'])

/** First token of the cell product that a benefit is said of, in the sentence or by a pronoun in the ones before. */
function subjectOf(context: RuleContext, products: readonly Match[], match: Match): number | undefined {
  const { analysis } = context
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const before = matchesWithin(products, sentence.first, match.end).findLast(product => product.first < match.first)
  if (before) return foreign(context, before.end, match.first) ? undefined : before.first
  const inside = matchesWithin(products, match.first, sentence.end)[0]
  if (inside && !foreign(context, sentence.first, match.first)) return inside.first
  const opening = analysis.tokens.slice(sentence.first, Math.min(sentence.first + 3, match.first + 1))
  if (!opening.some(token => pronouns.has(token.word))) return undefined
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 2); index--) {
    const earlier = analysis.sentences[index]!
    if (earlier.block !== sentence.block || foreign(context, earlier.first, earlier.end)) return undefined
    const found = matchesWithin(products, earlier.first, earlier.end)[0]
    if (found) return anyWithin(context.matches('refuted'), earlier.first, earlier.end) ? undefined : found.first
  }
  return undefined
}

/** Whether another named treatment stands between. */
function foreign(context: RuleContext, first: number, end: number): boolean {
  const { mentions } = topicsOf(context.analysis)
  return mentionsWithin(mentions, first, end).some(
    mention => !cells.has(mention.treatment.id) && context.analysis.tokens[mention.first - 1]?.word !== 'than',
  )
}

export default rule
