import type { Treatment } from '../knowledge/types.ts'
import type { Match } from '../language/analysis.ts'
import { conditionsWithin, mentionsWithin, ownUses, topicsOf, treatmentAt, usesOf } from '../language/topics.ts'
import {
  anyWithin,
  joined,
  type Hit,
  hitAt,
  matchesWithin,
  type Rule,
  type RuleContext,
  sentenceAround,
  unsaid,
} from '../rule.ts'

const agency = 'fda | food and drug administration | mhra | tga | ema | medsafe | federally | federal government'

const approved = [
  `(${agency} | health canada) (fully | officially | already | now | newly | recently)? approved`,
  `(approved | authorized | authorised | licensed) (for this use)? by (the)? (us | u.s | u s)? (${agency} | health canada | federal government)`,
  `(has | have | had | got | gets | received | earned | won | gained | carries | carry | holds | with | full) (full | official | the | its | us)? (${agency}) (approval | authorization)`,
  `(the)? (${agency}) (has | have)? (fully | officially | already | recently | now | first)? (approved | approves)`,
  'government approved',
  '(uncle sam | washington | the (us)? government | the feds | the agency | the regulator | regulators | federal regulators | the authorities | the federal government | the fda | the mhra | the tga) (has | have)? !not|never|yet (*{0,1}) (signed off on | sign off on | signs off on | green lit | green lights | greenlit | blessed | given the nod to | gave the nod to | gave its blessing to | given its blessing to | okayed | oks | rubber stamped | waved through)',
  "(the | a | an)? (fda | mhra | tga | federal | government | regulatory | uncle sam) ('s)? (blessing | green light | seal of approval | stamp of approval | thumbs up | nod | go ahead | sign off | okay)",
  '(the | a)? (blessing | green light | seal of approval | stamp of approval | thumbs up | nod | go ahead | okay) (of | from) (the)? (fda | feds | federal government | government | mhra | tga | regulators)',
  '(passed | cleared | sailed through | survived | completed | been through) (*{0,1}) (federal | fda | government | regulatory | mhra | tga) (*{0,1}) (review | scrutiny | inspection | approval | vetting | muster)',
  '(approved | cleared | licensed) (in | across) (all (fifty | 50) states | every state | the (us | u s | united states | uk | eu) | america | europe)',
]
const bare = [
  '(is | are | was | been | fully | finally) (fully | officially | already | now | newly | also | finally)? (approved | licensed | licenced) (for | to treat | as a treatment for)',
]
const vetted = [
  '(the fda | the agency | the regulator | regulators | the mhra | the tga | the government | federal inspectors) (has | have)? !not|never|yet (*{0,1}) (vetted | inspected | certified | endorsed | recommended | checked | verified | backed | cleared | approved | praised) (our | this | the) (*{0,2}) (clinic | clinics | facility | lab | pharmacy | team | protocol | protocols | practice | doctors | providers | method | suite | center | centre | spa)',
  '(vetted | inspected | backed | checked | recognized | recognised | validated | trusted) by the (fda | mhra | tga | federal government)',
  '(fda | mhra | tga) (vetted | blessed | recognized | recognised | validated | trusted | grade | graded | quality | level | acknowledged | acclaimed)',
]
const unlisted = [
  '(so | and | which means | that makes)? (our | every | each) (*{0,1}) (troche | troches | lozenge | lozenges | drip | drips | formula | blend | cocktail | cream | pellet | pellets | gummy | gummies | compound | compounds | nasal spray) (is | are) (*{0,1}) (fda)? approved (as well | too)?',
  'fda approved (hydrafacial | facial | facials | drip | drips | iv | iv drip | iv drips | vitamin | vitamins | supplement | supplements | cleanse | detox | massage | cryotherapy | cold plunge | sauna | hyperbaric chamber | oxygen therapy | red light | peptide | peptides | stem cells | exosomes | prp | cocktail | troche | troches | lozenge | lozenges | gummies | nasal spray | microneedling | tattoo | wellness *)',
]
const cleared = [
  '(fda) (fully | officially | already | now | newly | recently)? cleared',
  'cleared (for this use)? by (the)? (us)? (fda | food and drug administration)',
  '(has | have | received | got | with | carries) (fda) clearance',
]
const sealed = [
  '(fda | mhra | tga) (certified | endorsed | recommended | backed | sanctioned | verified | accredited | licensed | inspected | compliant | guaranteed | tested)',
  '(certified | endorsed | recommended | backed | sanctioned | verified | accredited | licensed) by (the)? (fda | food and drug administration | mhra | tga)',
]
const listed = [
  '(fda) (registered | listed) !(trial | study | clinical)',
  '(registered | listed) with (the)? (fda | food and drug administration)',
]
const refused = [
  '(is | are | was | were | has | have | remains | remain | still)? (still | currently | yet | technically)? not (yet | currently | been | been fully | been officially | technically | fully | a)? (fda)? approved (by (the)? (fda | food and drug administration))?',
  '(fda) (has | have | did) not (yet)? (approved | approve)',
  '(no | without | lacks | lacking) fda approval',
  'unapproved by (the)? fda',
]
const places = [
  'fda approved (*{0,3}) (clinic | clinics | facility | facilities | lab | labs | laboratory | laboratories | pharmacy | pharmacies | provider | providers | center | centers | centre | practice | spa | doctor | doctors | protocol | protocols | ingredient | ingredients | formula | office | team | supplier | suppliers | manufacturer | source | sources | building | tissue bank)',
  '(clinic | facility | lab | laboratory | pharmacy | center | practice | protocol | ingredient | ingredients | office | supplier | manufacturer | tissue bank) (*{0,3}) (is | are | was) (fully)? (fda approved | approved by the fda)',
  '(approved | licensed) (lab | laboratory | facility | pharmacy) (*{0,3}) (fda)',
]
const aims = [
  '(for | to | in | as) *{0,6} <condition>',
  'as an|a anesthetic|anaesthetic|anesthesia',
  'for|in anesthesia|surgery',
]
const named = [
  '(for | to | as | in) (this | these | that | those | treating | treat | use | any | mental | psychiatric | weight | cosmetic | aesthetic | that | such | what | all | an | a | anesthesia | pain | hair)',
  '(this | these | that | such) (use | uses | purpose | purposes | indication)',
  'off label',
  'use (for | in)',
]
const registries = [
  '(does | do) not (mean | equal | make | guarantee)',
  'not the same (thing)? as',
  'registration is not',
  'trial|study|studies|label|history',
]

const rule: Rule = {
  id: 'approval-status-claim',
  scope: 'text',
  severity: 'error',
  summary: 'A statement of approval that does not fit the product, the use or the place.',
  why: 'Readers take a regulator’s name for proof that this product was checked for this use; most clinic uses were not.',
  instead: 'Name the product and the use that is approved or cleared, and say plainly when this use is neither.',
  sources: ['US-03d', 'US-11', 'US-20', 'US-21', 'US-23a', 'US-24', 'AU-07', 'EU-01'],
  examples: {
    flagged: [
      'Our ketamine infusions are «FDA-approved for PTSD».',
      'Every vial comes from an «FDA-approved pharmacy».',
      'This «FDA-approved TMS» chair sits by the window.',
      'BPC-157 is finally «approved by the FDA».',
      'We are an «FDA-certified» infusion suite.',
      '«The regulator has inspected our protocol» twice.',
      'BPC-157 has «the FDA’s blessing».',
      'Ketamine «is now approved for PTSD».',
    ],
    allowed: [
      'Spravato is FDA-approved for adults with treatment-resistant depression.',
      'Our TMS device is FDA-cleared for major depression.',
      'No exosome product has been approved by the FDA.',
      'Is ketamine FDA-approved for PTSD?',
      'Ketamine is not FDA-approved for depression.',
      'Your plan says that ketamine is approved for PTSD once it has reviewed your file.',
      'The plan must be approved by your insurer.',
    ],
  },
  phrases: { approved, bare, vetted, unlisted, cleared, sealed, listed, refused, places, aims, named, registries },
  message: (quote, hit) =>
    hit.code === 'imprecise'
      ? `“${quote}” is not precise about what was approved, cleared or registered.`
      : `“${quote}” claims an approval that is not on record for this product, use or place.`,
  check: context => joined(hits(context)),
}

const imprecise = { severity: 'warning', code: 'imprecise' } as const
const wrong = { code: 'false' } as const

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  const unasserted = (match: Match): boolean =>
    ['negated', 'asked', 'conditional'].includes(analysis.assertion(match.first, match.end).status)
  for (const match of context.matches('places'))
    if (!unasserted(match)) yield hitAt(analysis, match.first, match.end, wrong)
  for (const set of ['vetted', 'unlisted'] as const)
    for (const match of context.matches(set))
      if (!unasserted(match) && !esketamine(context, match)) yield hitAt(analysis, match.first, match.end, wrong)
  for (const match of context.matches('bare')) {
    const hit = unasserted(match) || elsewhere(context, match) ? undefined : judged(context, match, 'approved')
    if (hit?.code === 'false') yield hit
  }
  for (const match of context.matches('sealed'))
    if (!unasserted(match)) yield hitAt(analysis, match.first, match.end, wrong)
  for (const match of context.matches('listed')) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    if (unasserted(match) || anyWithin(context.matches('registries'), sentence.first, sentence.end)) continue
    yield hitAt(analysis, match.first, match.end, imprecise)
  }
  for (const match of context.matches('approved')) {
    const hit = unasserted(match) ? undefined : judged(context, match, 'approved')
    if (hit) yield hit
  }
  for (const match of context.matches('cleared')) {
    const hit = unasserted(match) ? undefined : judged(context, match, 'cleared')
    if (hit) yield hit
  }
  for (const match of context.matches('refused')) {
    const hit = vague(context, match)
    if (hit) yield hit
  }
}

/** Whether approval by somebody else than a regulator is meant. */
function elsewhere({ analysis }: RuleContext, match: Match): boolean {
  const { first, end } = sentenceAround(analysis, match.first)
  return /\b(?:insur\w+|insurer|plan|medicare|medicaid|coverage|committee|loan|financing|prior auth\w*)\b/i.test(
    analysis.quote(first, end),
  )
}

/** Whether the words name a form that is approved, as the esketamine spray is. */
function esketamine({ analysis }: RuleContext, match: Match): boolean {
  const { first, end } = sentenceAround(analysis, match.first)
  return /\b(?:esketamine|spravato)\b/i.test(analysis.quote(first, end))
}

/** A statement of approval or clearance held against what is known of the product and the use. */
function judged(context: RuleContext, match: Match, word: 'approved' | 'cleared'): Hit | undefined {
  const { analysis } = context
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  const sentence = analysis.sentences[clause.sentence]!
  const mention = mentionsWithin(topicsOf(analysis).mentions, match.end, match.end + 4).find(
    name => name.end <= sentence.end && analysis.clauseOf(name.first) === clause.index,
  )
  const treatment = mention?.treatment ?? subjectOf(context, match)
  if (!treatment) return undefined
  const end = mention ? mention.end : match.end
  const uses = usesOf(analysis, treatment, sentence.first, sentence.end)
  const aim = matchesWithin(context.matches('aims'), match.end, sentence.end)[0]
  const about = conditionsWithin(analysis, match.end, aim ? aim.end : clause.end)
  const off = about.find(
    ({ id }) => !uses.includes(id) && (treatment.offLabel.includes(id) || treatment.us.uses.includes(id)),
  )
  const { status } = treatment.us
  if (off && !about.some(condition => uses.includes(condition.id))) return hitAt(analysis, match.first, off.end, wrong)
  if (status === 'unapproved' || status === 'compounded') return hitAt(analysis, match.first, end, wrong)
  if (word === 'approved' && status === 'cleared') return hitAt(analysis, match.first, end, imprecise)
  const anaesthetic = uses.length === 1 && uses[0] === 'anesthesia'
  if (anaesthetic && !anyWithin(context.matches('aims'), sentence.first, sentence.end))
    return hitAt(analysis, match.first, end, imprecise)
  return undefined
}

const pointing = new Set('it they this these our we yes our your itself'.split(' '))

/** The treatment that a statement of approval is about: named in its sentence, or meant by a word that points to it. */
function subjectOf({ analysis }: RuleContext, match: Match): Treatment | undefined {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const named = mentionsWithin(topicsOf(analysis).mentions, sentence.first, sentence.end).length > 0
  const points = analysis.tokens.slice(sentence.first, match.first).some(token => pointing.has(token.word))
  return named || points || sentence.fragment ? treatmentAt(analysis, match.first) : undefined
}

/** “Not FDA-approved” of a product that is approved for something else, when no use is named. */
function vague(context: RuleContext, match: Match): Hit | undefined {
  const { analysis } = context
  const { status } = analysis.assertion(match.first, match.end)
  if (unsaid.has(status) && status !== 'negated') return undefined
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const text = analysis.tokens.slice(match.first, match.end).map(token => token.word)
  if (!text.includes('fda') || sentence.question) return undefined
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  const own = mentionsWithin(topicsOf(analysis).mentions, clause.first, match.end)
  const treatment = own.at(-1)?.treatment
  if (treatment?.us.status !== 'approved' || treatment.us.uses.length === 0) return undefined
  const next = analysis.sentences[sentence.index + 1]
  const stop = next && next.block === sentence.block ? next.end : sentence.end
  if (ownUses(analysis, own.at(-1)!)) return undefined
  if (anyWithin(context.matches('named'), match.end, sentence.end)) return undefined
  if (
    anyWithin(context.matches('approved'), sentence.first, match.first) ||
    anyWithin(context.matches('approved'), match.end, stop) ||
    anyWithin(context.matches('aims'), match.end, stop)
  )
    return undefined
  return hitAt(analysis, match.first, match.end, imprecise)
}

export default rule
