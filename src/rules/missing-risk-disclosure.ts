import { benefitRules } from '../knowledge/benefit-rules.ts'
import {
  alarms,
  benefitWords,
  commonHarms,
  contraindicated,
  denials,
  dismissals,
  exclusions,
  frames,
  modalities,
  otherOwners,
  pointsBack,
  possibility,
  prescribing,
  riskHeadings,
  seriousHarms,
} from '../knowledge/phrases/missing-risk-disclosure.ts'
import { treatments } from '../knowledge/treatments.ts'
import type { TreatmentClass } from '../knowledge/types.ts'
import type { Analysis, Match, Sentence, Status } from '../language/analysis.ts'
import { namePhrase } from '../language/entities.ts'
import { type RiskAccount, riskAccount } from '../language/risks.ts'
import { headsPart, type Topic, topicsOf } from '../language/topics.ts'
import { anyWord, type Hit, hitAt, likelyPromises, type Rule, type RuleContext, within } from '../rule.ts'

let harms: readonly string[] | undefined

/** The phrases of all harms, the common ones first; put together when first asked for, since a build has them compiled. */
function harmPhrases(): readonly string[] {
  harms ??= [...new Set([...commonHarms, ...treatments.flatMap(entry => entry.risks.map(namePhrase))])]
  return harms
}

const rule: Rule = {
  id: 'missing-risk-disclosure',
  scope: 'document',
  severity: 'warning',
  summary: 'A page that tells the benefits of a treatment and none of its risks.',
  why: 'A reader who meets only benefits cannot weigh them; in several jurisdictions the risks must stand beside them.',
  instead:
    'Add a short part in the same size of type: common effects, serious effects, who should not have it, when to get help.',
  fixes: 'Puts the notice “risks” of your configuration at the end of the part that tells the benefits.',
  weighs: benefitRules,
  sources: ['US-02', 'US-10', 'US-13', 'US-14', 'US-15', 'US-16', 'US-22', 'US-58', 'AU-03', 'AU-04', 'UK-03'],
  examples: {
    flagged: [
      '# Semaglutide in Reno // Semaglutide quiets hunger. Side effects include nausea and constipation, mostly in the first month. It is not for people under 18.',
      '# Botox in Reno // Botox softens lines. An infection is a possible complication, and so is bruising.',
      '# Ketamine in Fargo // Ketamine lifts a dark mood. // Call to book.',
      '# Acupuncture in Hull // Acupuncture eases migraine and is an option for preventing headache. Anyone who has a bleeding disorder or a history of seizures should tell us.',
      '# Morpheus8 // The needles tighten loose skin, and guests look younger. // From $900.',
      '# TMS therapy // TMS relieves depression. Unlike pills, which can cause nausea and weight gain, it needs no prescription.',
      '# Chiropractic for headaches // Adjustments ease headaches. Headaches are one of the most common reasons to come. Attacks can include pain, nausea and dizziness.',
      '# Shockwave // Shockwave relieves heel pain. It is a condition that can cause pain and swelling. The worst you will get is soreness.',
      '# Semaglutide in Erie // Semaglutide lowers your risk of diabetes, heart disease and stroke. Some people may feel nausea.',
      '# Thinner arms // CoolSculpting melts fat. // | | CoolSculpting | Surgery | // |---|---|---| // | Side effects | None | Bruising, infection, scars |',
      '# Memory sessions at Alder House // Guests remember names again, guaranteed. The fog lifts forever. No other clinic comes close.',
      '# Why finish your Spravato course // Spravato eases depression. Missing a visit can lead to insomnia and panic.',
    ],
    allowed: [
      '# Filler // Filler softens lines. // **What can happen.** Swelling and bruising; in rare cases a blocked artery. **Not for** people who are pregnant.',
      '# Fat freezing // Fat freezing slims the flanks. // **What could go wrong?** Bruising, numbness that lasts, and burns. It is not for people with cold urticaria.',
      '# Chiropractic for headaches // Adjustments may ease headaches. Soreness and dizziness can follow, and a stroke is rare but possible. It is not for people with osteoporosis.',
      '# The Alder House library // Guests read in the garden. The fog lifts by noon. It is a calm spot.',
      '# Clear aligners // Aligners straighten crowded teeth. // ## The risks, in plain words // - White marks // - Short roots // - Infection // ## Who should not have them // - People with gum disease',
      '# Botox: what can go wrong // Botox softens lines. // ## Eyelid // A droop and a headache are common. Seizures and infection are rare. It is not for people who are pregnant.',
      '# Ketamine in Fargo // Ketamine may lift a dark mood. // ## Risks // Nausea, raised blood pressure and dissociation; it is not for people with psychosis.',
      '# Filler // Filler softens lines. Swelling and bruising are common; a blocked blood vessel is rare and serious.',
      '# Testosterone gel // Testosterone lifts desire. Acne, fluid and worse sleep apnea happen, and clots are possible. It is not for men with prostate cancer.',
      '# Parking for TMS patients // Use the north lot. The door opens at seven.',
      '# Living with migraine // Migraine can cause nausea and vomiting. Talk to a doctor about your options.',
    ],
  },
  phrases: {
    harms: harmPhrases(),
    serious: seriousHarms,
    frames,
    riskHeadings,
    contraindicated,
    exclusions,
    modalities,
    otherOwners,
    denials,
    dismissals,
    pointsBack,
    possibility,
    benefits: benefitWords,
    prescribing,
    alarms,
  },
  message: (_, hit) => messages[hit.code as keyof typeof messages] ?? messages.none,
  check: context => (context.settings.contentType === 'marketing' ? judged(context) : []),
}

const messages = {
  none: 'This page tells the benefits of a treatment and none of its risks.',
  far: 'This page tells the risks of its treatment only in a note at its foot.',
  'no-serious': 'This page tells mild effects of its treatment and none of the serious ones.',
  'no-contraindication': 'This page does not say who should not have its treatment.',
  unbalanced: 'This page tells far more of the benefits of its treatment than of its risks.',
} as const

const remedies: Readonly<Partial<Record<keyof typeof messages, string>>> = {
  'no-serious': 'Name the serious risks beside the mild ones, and say when to get help.',
  'no-contraindication': 'Say for whom the treatment is not suitable, and what the clinician must know before it.',
  unbalanced: 'Give the risks as much room and weight as the benefits.',
}

function* judged(context: RuleContext): Iterable<Hit> {
  const { analysis, settings } = context
  if (settings.provides.has('risks')) return
  const promoted = promotedTopics(context)
  const benefit = anchorOf(context, promoted)
  const named = harmsOf(context)
  const account = riskAccount(analysis, set => (set === 'harms' ? named : context.matches(set)), promoted)
  const shown = benefit ?? (account.told === 'none' ? presentation(context, promoted) : undefined)
  const place = shown ? hitAt(analysis, shown.first, shown.end) : account.told === 'none' && promises(context, promoted)
  if (!place) return
  const code = account.told === 'enough' ? lacking(context, account, promoted) : account.told
  if (!code) return
  const strong = settings.strictness === 'strict' || (settings.profiles.includes('au') && promoted.some(cosmetic))
  const severity = code !== 'none' ? 'suggestion' : strong ? 'error' : undefined
  yield {
    block: place.block,
    start: place.start,
    end: place.end,
    scope: 'document',
    code,
    ...(code === 'none' ? { offer: { notices: ['risks'] } } : {}),
    ...(severity ? { severity } : {}),
    ...(remedies[code] ? { instead: remedies[code] } : {}),
  }
}

/** So many promises show a page to be about the benefits of its care, also where that has a name that nobody knows. */
const fewestPromises = 2

/**
 * The promise of a page, as other rules found them, that stands in the sentence with most of them, where it makes some. Wherever
 * sentences are moved to, it is the same one, and a new one that outdoes it is named itself.
 */
function promises(context: RuleContext, promoted: readonly Topic[]): Hit | undefined {
  const { analysis, weighed } = context
  if (promoted.length === 0 && isHarmless(analysis)) return undefined
  if (weighed.length < (promoted.length > 0 ? 1 : fewestPromises)) {
    const likely = likelyPromises(context)
    return likely && (weighed[0] ?? hitAt(analysis, likely[0]!.first, likely[0]!.end))
  }
  const sentenceOf = ({ block, start }: Hit): number => analysis.sentenceOf(analysis.tokenAt(block, start))
  const counts = new Map<number, number>()
  for (const hit of weighed) counts.set(sentenceOf(hit), (counts.get(sentenceOf(hit)) ?? 0) + 1)
  const wordsOf = ({ block, start, end }: Hit): string => analysis.document.blocks[block]!.text.slice(start, end)
  return weighed.toSorted(
    (a, b) => counts.get(sentenceOf(b))! - counts.get(sentenceOf(a))! || (wordsOf(a) < wordsOf(b) ? -1 : 1),
  )[0]
}

/** The harms that a page names: those of many treatments, and those of the treatments that it names. */
function harmsOf(context: RuleContext): readonly Match[] {
  const own = new Set(topicsOf(context.analysis).topics.flatMap(({ treatment }) => treatment.risks.map(namePhrase)))
  return context.matches('harms').filter(({ phrase }) => phrase < commonHarms.length || own.has(harmPhrases()[phrase]!))
}

/** Benefit sentences for each sentence of risk from which a page is out of balance. */
const imbalance = 8

/** What a page that tells some risks still leaves out. Outside of strict settings one sentence of risk is what makes it short. */
function lacking(
  context: RuleContext,
  account: RiskAccount,
  promoted: readonly Topic[],
): 'no-serious' | 'no-contraindication' | 'unbalanced' | undefined {
  if (promoted.length === 0) return undefined
  if (!account.serious) return 'no-serious'
  if (!account.excluded && (account.sentences <= 1 || context.settings.strictness === 'strict'))
    return 'no-contraindication'
  return benefitSentences(context) > imbalance * account.sentences ? 'unbalanced' : undefined
}

/** Below this many words a page may present a treatment without its risks, as a notice of new hours does. */
const fullPage = 300

/** The heading by which a full page presents a treatment, where its benefits are told in words that make no claim. */
function presentation(context: RuleContext, promoted: readonly Topic[]): { first: number; end: number } | undefined {
  const { analysis } = context
  if (analysis.words < fullPage) return undefined
  if (promoted.length === 0 && isSold(context)) return context.matches('modalities')[0]
  const headed = promoted.filter(topic => topic.headed && !plain.has(topic.treatment.class))
  const topic = headed.find(({ mentions }) => mentions.length >= 2) ?? (headed.length >= 2 ? headed[0] : undefined)
  return topic?.mentions.find(mention => headsPart(analysis, mention))
}

const plain: ReadonlySet<TreatmentClass> = new Set<TreatmentClass>(['practice', 'cosmetic'])

const cosmeticUses = new Set(['wrinkles', 'thin-lips', 'facial-volume-loss', 'sagging-skin', 'double-chin', 'body-fat'])

function cosmetic({ treatment }: Topic): boolean {
  return [...treatment.us.uses, ...treatment.offLabel].some(use => cosmeticUses.has(use))
}

/** Treatments that a page is about: named in its title or a heading, or again and again. */
function promotedTopics({ analysis }: RuleContext): readonly Topic[] {
  const { topics } = topicsOf(analysis)
  const headed = topics.some(topic => topic.headed)
  return topics.filter(
    (topic, index) =>
      topic.headed || topic.mentions.length >= 3 || (index === 0 && !headed && topic.mentions.length >= 2),
  )
}

/** The first benefit sentence or heading of a page that promotes a treatment, or nothing. */
function anchorOf(context: RuleContext, promoted: readonly Topic[]): { first: number; end: number } | undefined {
  const { analysis } = context
  const prescribes = context.matches('prescribing').length >= 4
  if (promoted.length === 0 && !prescribes && !otherCare(context)) return undefined
  const claim = analysis.claims.find(({ status }) => !untold.has(status))
  if (claim) return claim
  const benefit = context.matches('benefits').find(match => tellsBenefit(context, match))
  return benefit ? analysis.sentences[analysis.sentenceOf(benefit.first)] : undefined
}

const harmless = new Set(
  `talk therapy|psychotherapy|cognitive behavioral therapy|cbt|emdr|counseling|telehealth|massage|physical therapy|light therapy|cpap|
  hydration|magnesium|supplement(s)|braces|oral appliance(s)|mouthguard|vitamin c`.split(/\|\s*/),
)

/** Whether a page tells the benefits of care that the knowledge base does not hold and that can do harm. */
function otherCare(context: RuleContext): boolean {
  const { analysis } = context
  if (isHarmless(analysis)) return false
  const named = analysis.entities.filter(({ kind }) => kind === 'treatment').length
  const claims = analysis.claims.filter(({ subject, status }) => subject !== 'people' && status === 'asserted')
  return (named >= 4 && claims.length >= 3) || isSold(context)
}

/** Whether what a page speaks of most does no harm. */
function isHarmless({ entities }: Analysis): boolean {
  const named = entities.filter(({ kind }) => kind === 'treatment')
  const counts = new Map<string, number>()
  for (const { id } of named) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].some(([id, count]) => harmless.has(id) && count * 3 >= named.length)
}

const money = new Set(['$', '£', '€'])

/** Whether a page names its own ways of working on the body again and again, and asks a price for them. */
function isSold(context: RuleContext): boolean {
  const { analysis } = context
  if (context.matches('modalities').length < 3) return false
  return analysis.tokens.filter(({ word }) => money.has(word)).length >= 2
}

/** How many sentences tell a benefit of a treatment. */
function benefitSentences(context: RuleContext): number {
  const { analysis } = context
  const telling = new Set(analysis.claims.filter(({ status }) => !untold.has(status)).map(claim => claim.sentence))
  for (const match of context.matches('benefits'))
    if (tellsBenefit(context, match)) telling.add(analysis.sentenceOf(match.first))
  return telling.size
}

const untold: ReadonlySet<Status> = new Set<Status>(['negated', 'asked', 'not-asserted', 'conditional'])

/** Whether words of a benefit are said of a treatment. */
function tellsBenefit(context: RuleContext, match: Match): boolean {
  const { analysis } = context
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (untold.has(analysis.assertion(match.first, match.end).status) || sentence.imperative) return false
  if (anyWord(analysis, sentence.first, sentence.end, cover)) return false
  return speaksOfTreatment(context, sentence)
}

/** Words by which a benefit is what a health plan pays. */
const cover = new Set('insurance insurer insurers network deductible copay receipt superbill reimbursement'.split(' '))

const pronouns = new Set('it they this these our we'.split(' '))

/** Whether a sentence or the heading above it names a treatment. */
function speaksOfTreatment({ analysis }: RuleContext, sentence: Sentence): boolean {
  const { mentions } = topicsOf(analysis)
  if (within(mentions, sentence.first, sentence.end).length > 0) return true
  if (pronouns.has(analysis.tokens[sentence.first]!.word)) return true
  const heading = analysis.document.blocks[sentence.block]!.heading
  return heading >= 0 && mentions.some(mention => analysis.blockOf(mention.first) === heading)
}

export default rule
