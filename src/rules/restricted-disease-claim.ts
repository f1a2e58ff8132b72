import { conditions } from '../knowledge/conditions.ts'
import { conventionalCare, diseaseActs } from '../knowledge/phrases/restricted-disease-claim.ts'
import { treatmentById } from '../knowledge/treatments.ts'
import type { Condition } from '../knowledge/types.ts'
import { type Analysis, type Entity, type Match, type Sentence, TokenFlag } from '../language/analysis.ts'
import {
  answered,
  asksWho,
  namesAttack,
  namesOther,
  namesPrevention,
  speaksOfService,
  tellsOfRiskOrCause,
} from '../language/disease-mentions.ts'
import { isOtherSense } from '../language/other-senses.ts'
import { inRiskList } from '../language/risk-lists.ts'
import {
  anyWord,
  atArmsLength,
  type Hit,
  hitAt,
  joined,
  type ProfileId,
  type Rule,
  type RuleContext,
  stance,
  unsaid,
  within,
} from '../rule.ts'

type List = 'us' | 'uk' | 'au' | 'ca'

const listOf: Readonly<Record<ProfileId, List>> = {
  us: 'us',
  'us-ca': 'us',
  'us-ny': 'us',
  'us-tx': 'us',
  'us-fl': 'us',
  uk: 'uk',
  au: 'au',
  ca: 'ca',
  'ca-on': 'ca',
  eu: 'us',
}
const byId: ReadonlyMap<string, Condition> = new Map(conditions.map(entry => [entry.id, entry as Condition]))
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words by which a disease is a reason for caution, a group of readers or a count. */
const otherTalk =
  list(`diagnosis diagnostic colonoscopy polyp polyps screening screenings mammogram biopsy vaccine history contraindicated contraindication contraindications screen screening screened screens tell ask inform approved cleared
  indicated oncologist cardiologist neurologist insurance avoid unsafe caution donate donation charity fundraiser sponsor sponsors raise raises foundation checks camp slowly slower poorly awareness exclude
  excluded vaccine vaccines insulin chemotherapy refer sign signs imaging`)
/** Words of the page's own offer when no treatment is named. */
const offer = list('we our this these it they program protocol infusions sessions adjustments drips injections cells')
/** No more words than these between a verb and its disease. */
const reach = 12

const rule: Rule = {
  id: 'restricted-disease-claim',
  scope: 'text',
  severity: 'error',
  summary: 'A treatment said to help with a grave disease for which it is not approved.',
  why: 'People with grave diseases may put off care that works, which is why many countries keep such claims from the public.',
  instead:
    'Leave the disease out, or say that the treatment is not shown to help with it and send readers to their specialist.',
  sources: ['US-07', 'US-12', 'US-26', 'US-27', 'UK-02', 'UK-11', 'UK-13', 'AU-05', 'CA-01', 'PL-01'],
  examples: {
    flagged: [
      'Our ozone «lowers stroke» risk.',
      'Adjustments «keep kids with asthma» off the couch.',
      'Hyperbaric oxygen «hands stroke survivors their words back».',
      'Chelation «scrubs the plaque from your arteries».',
      'Ozone can «outsmart cancer».',
      'Ozone infusions «help your body fight cancer».',
      'Our stem cells «slow Parkinson’s».',
      'NAD+ «reverses Alzheimer’s disease».',
      'Weekly adjustments «prevent ear infections».',
      'Hyperbaric oxygen «improves speech in children with autism».',
      '«Exosomes for multiple sclerosis»',
      'Peptides «support recovery from stroke».',
    ],
    allowed: [
      'Smoking raises stroke risk, and our nurses help you quit.',
      'Quitting smoking lowers your risk of cancer.',
      'Statins lower the risk of a heart attack.',
      'Peptides: we turn some people away, for instance those with heart failure.',
      'Peptides could, in theory, speed the growth of a tumor that nobody has found.',
      'Ozone is no answer for non-healing diabetic ulcers, which belong in a hospital.',
      'Ozone? For chest pain or signs of a stroke, call 911.',
      'Chelation can speed the breakdown of cancer drugs.',
      'You will see one of our diabetes educators.',
      'Medicines for osteoporosis or cancer slow how an implant heals.',
      'A statin lowers the risk of a stroke.',
      'Hyperbaric oxygen is not approved to treat autism.',
      'Ozempic improves blood sugar in adults with type 2 diabetes.',
      'Exosomes have never been shown to reverse dementia.',
      'People with epilepsy should not have this infusion.',
      'Our wellness day raises money for cancer research.',
    ],
  },
  phrases: diseaseActs,
  message: quote => `“${quote}” names a disease that may not be advertised for this treatment.`,
  *check(context) {
    yield* joined([...hits(context), ...proxies(context)])
  },
}

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis, settings } = context
  const lists = new Set(settings.profiles.map(profile => listOf[profile]))
  const registered = settings.options.supervision === 'registered-professional'
  const specialties = new Set(Array.isArray(settings.options.specialties) ? settings.options.specialties : [])
  const diseases = analysis.entities.filter(entity => {
    const condition = entity.kind === 'condition' ? byId.get(entity.id) : undefined
    if (!condition || specialties.has(condition.id) || specialties.has(condition.group)) return false
    return [...lists].some(
      name => condition.restricted[name] && (name !== 'uk' || !registered || condition.restricted.us),
    )
  })
  if (diseases.length === 0) return
  const offered = offeredHere(analysis)
  const verbs = context.matches('act').filter(match => !isOtherSense(analysis, match, rule.id))
  for (const disease of diseases) {
    const sentence = analysis.sentences[analysis.sentenceOf(disease.first)]!
    const verb =
      answered(analysis, disease, sentence) ??
      nearest(verbs, disease, sentence, analysis) ??
      (sentence.fragment ? nearest(context.matches('for'), disease, sentence, analysis) : undefined) ??
      after(context.matches('yields'), disease, sentence) ??
      (sentence.fragment
        ? leading(context, sentence, verbs, context.matches('for'), context.matches('headed'))
        : undefined) ??
      claimed(context, disease, sentence)
    if (!verb || atArmsLength(analysis, disease.first) || namesOther(analysis, disease, verb)) continue
    if (inRiskList(analysis, sentence.block) || anyWord(analysis, sentence.first, sentence.end, otherTalk)) continue
    if (namesPrevention(analysis, sentence.first, disease.first) && !offersOwn(analysis, sentence)) continue
    const words = analysis.quote(sentence.first, sentence.end)
    if (tellsOfRiskOrCause(analysis.quote(sentence.first, disease.end)) || speaksOfService(words)) continue
    if (!promotes(context, sentence, disease, offered, verb.first >= disease.end, lastWord(analysis, verb))) continue
    const inList = analysis.blockOf(verb.first) !== sentence.block
    const parted = verb.first < disease.first && analysis.quote(verb.first, disease.end).includes('|')
    const first = inList ? sentence.first : parted ? disease.first : Math.min(verb.first, disease.first)
    const tail = analysis.tokens[disease.end]?.word === "'s" ? disease.end + 1 : disease.end
    const end = inList ? tail : Math.max(verb.end, tail)
    const granted = inList && asksWho(analysis, verb.first)
    const status = granted ? stance(analysis, first, end) : stance(analysis, verb.first, verb.end)
    if (unsaid.has(status)) continue
    const soft = (status === 'hedged' || sentence.cited) && lists.has('us') && lists.size === 1
    yield hitAt(analysis, first, end, soft ? { severity: 'warning', code: 'hedged' } : {})
  }
}

/** Whether a sentence speaks of what the page offers: by name, or as ours. */
function offersOwn(analysis: Analysis, { first, end }: Sentence): boolean {
  return (
    /\b(?:our|we|us)\b/i.test(analysis.quote(first, end)) ||
    within(analysis.entities, first, end).some(
      ({ kind, id }) => (kind === 'name' || kind === 'treatment') && !conventionalCare.has(id),
    )
  )
}

/** Signs of a grave disease said to go ("sight back", "off their insulin") where a treatment of the page does it. */
function* proxies({ analysis, matches }: RuleContext): Iterable<Hit> {
  const offered = offeredHere(analysis)
  for (const match of matches('proxy')) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    if (sentence.cited || sentence.question || atArmsLength(analysis, match.first)) continue
    if (anyWord(analysis, sentence.first, sentence.end, lifestyle)) continue
    const named = within(analysis.entities, sentence.first, sentence.end).some(
      ({ kind, id }) => kind === 'name' && !conventionalCare.has(id),
    )
    const listed = analysis.document.blocks[sentence.block]!.kind === 'listItem' && sentence.first === match.first
    if (
      !named &&
      !(offered.length > 0 && (listed || sentence.fragment || anyWord(analysis, sentence.first, match.first, offer)))
    )
      continue
    const status = stance(analysis, match.first, match.end)
    if (unsaid.has(status)) continue
    yield hitAt(analysis, match.first, match.end, status === 'hedged' ? { severity: 'warning', code: 'hedged' } : {})
  }
}

const lifestyle = list(
  'exercise walking diet smoking salt statin statins vaccine vaccines flossing brushing approved label trial study',
)

/** A claim that stands in the sentence of a disease ("adjustments keep kids with asthma off the nebulizer"). */
function claimed({ analysis }: RuleContext, disease: Entity, sentence: Sentence): Match | undefined {
  const claim = analysis.claims.find(
    ({ sentence: index, status, first, end }) =>
      index === sentence.index &&
      (status === 'asserted' || status === 'boosted') &&
      first - disease.end < 6 &&
      disease.first - end < 6,
  )
  return claim && { phrase: -1, first: claim.predicate.first, end: claim.predicate.end }
}

/** The last match before a disease within reach. */
function nearest(
  matches: readonly Match[],
  disease: Entity,
  sentence: Sentence,
  analysis: Analysis,
): Match | undefined {
  const found = within(matches, sentence.first, disease.first).findLast(
    match => disease.first - match.end < reach && !namesAttack(analysis, match),
  )
  if (!found) return undefined
  const harmful = /^(?:rais|increas|boost|accelerat|speed|extend|open)/.test(analysis.tokens[found.first]!.word)
  const apart =
    analysis.clauseOf(found.first) !== analysis.clauseOf(disease.first) ||
    analysis.tokens.slice(found.end, disease.first).some(token => token.flags & TokenFlag.comma)
  if (found.phrase === 0 && (harmful || apart)) return undefined
  for (let at = found.end; at < disease.first; at++)
    if (analysis.tokens[at]!.word === 'but' || analysis.tokens[at]!.word === 'except') return undefined
  return found
}

/** The verb in the line that leads a list in ("TMS eliminates:"), for an entry that only names a disease. */
function leading(
  { analysis }: RuleContext,
  sentence: Sentence,
  verbs: readonly Match[],
  fragments: readonly Match[],
  headed: readonly Match[],
): Match | undefined {
  const { blocks } = analysis.document
  const { leadIn, heading, kind } = blocks[sentence.block]!
  const head = leadIn < 0 ? heading : leadIn
  if (kind !== 'listItem' || head < 0) return undefined
  if (leadIn < 0) return within(headed, analysis.tokenAt(head, 0), analysis.tokenAt(head + 1, 0))[0]
  const first = analysis.tokenAt(leadIn, 0)
  const end = analysis.tokenAt(leadIn + 1, 0)
  if (first < 0) return undefined
  return [...within(verbs, first, end), ...within(fragments, first, end)][0]
}

/** What follows right after a disease ("dementia improves", "stroke recovery"). */
function after(matches: readonly Match[], disease: Entity, sentence: Sentence): Match | undefined {
  const from = disease.end - disease.first > 1 ? disease.end - 1 : disease.end
  return within(matches, from, Math.min(disease.end + 1, sentence.end))[0]
}

/** Treatments that the page names, most named first, conventional care left out. */
function offeredHere(analysis: Analysis): readonly string[] {
  const count = new Map<string, number>()
  for (const entity of analysis.entities)
    if (entity.kind === 'name' && !conventionalCare.has(entity.id))
      count.set(entity.id, (count.get(entity.id) ?? 0) + 1)
  return [...count].sort((a, b) => b[1] - a[1]).map(([id]) => id)
}

/** Whether the sentence offers a treatment that is not approved for the disease. */
function promotes(
  { analysis }: RuleContext,
  sentence: Sentence,
  disease: Entity,
  offered: readonly string[],
  subject: boolean,
  verb: string,
): boolean {
  const named = within(analysis.entities, sentence.first, sentence.end).filter(entity => entity.kind === 'name')
  const own = named.map(entity => entity.id).filter(id => !conventionalCare.has(id))
  if (own.length > 0) return !own.some(id => approved(id, disease.id))
  if (named.length > 0) return false
  if (!subject && !strong.has(verb) && !anyWord(analysis, sentence.first, sentence.end, offer) && !sentence.fragment)
    return false
  const main = offered[0]
  return main === undefined
    ? strong.has(verb) || verb === 'treatable' || verb === 'reversible' || verb === 'curable'
    : !approved(main, disease.id)
}

function lastWord(analysis: Analysis, match: Match): string {
  return analysis.tokens[match.end - 1]!.word
}

/** Verbs that no service statement of ordinary care uses of these diseases. */
const strong =
  list(`reverse reverses reversed reversing cure cures cured overcome overcomes beat beats defeat defeats heal heals healed starve starves
  shrink shrinks eradicate eradicates conquer conquers`)

function approved(treatment: string, condition: string): boolean {
  const uses = treatmentById.get(treatment)?.us.uses ?? []
  return uses.some(use => use === condition || use.startsWith(`${condition}-`) || condition.startsWith(`${use}-`))
}

export default rule
