import { benefitRules } from '../knowledge/benefit-rules.ts'
import {
  boilerplate,
  compounding,
  declined,
  declinedAll,
  disclosure,
  everything,
  neutral,
  noCareFor,
  notFor,
  wavedAway,
} from '../knowledge/phrases/off-label.ts'
import { profiles as profileTable } from '../knowledge/profiles.ts'
import { families } from '../knowledge/treatments.ts'
import type { Treatment } from '../knowledge/types.ts'
import type { Analysis, Match, Sentence, Status } from '../language/analysis.ts'
import { isAnsweredNo, isGiven, isStated, offLabelUse, slimmingUse } from '../language/off-label-use.ts'
import { languageCountry } from '../language/page-countries.ts'
import { headsPart, type Mention, ownUses, type Topic, topicsOf, treatmentAt } from '../language/topics.ts'
import {
  anyWithin,
  type Hit,
  hitAt,
  leavesCountryOpen,
  likelyPromises,
  matchesWithin,
  type ProfileId,
  type Rule,
  type RuleContext,
  within,
} from '../rule.ts'

const rule: Rule = {
  id: 'off-label-or-unapproved-undisclosed',
  scope: 'document',
  severity: 'warning',
  profiles: { uk: 'off', au: 'off', eu: 'off' },
  summary: 'A page that promotes an unapproved product or use without saying so.',
  why: 'Readers take it that what a clinic advertises has been checked for what it is advertised for; when it has not, leaving that out misleads.',
  instead:
    'Near the first benefit, say in one plain sentence what the product is approved for and that this use is not.',
  weighs: benefitRules,
  sources: ['US-01', 'US-11', 'US-18', 'US-20', 'US-50', 'US-54', 'PL-05'],
  examples: {
    flagged: [
      '# A letter about hats // Thinning runs in families. Before you sit up, we finish with a mist of exosomes.',
      '# Exosomes for knees // An exosome vial is $900. You may pay with no interest, with approved credit. Exosomes come from birth tissue.',
      '# Ketamine for OCD // Six infusions over three weeks. // Call to book.',
      '# Compounded semaglutide // A weekly shot, sent to your door.',
      '# Rejuvenate with exosomes // Our exosome facial takes an hour.',
      '# TMS // Our chairs are quiet. // ## Tinnitus and TMS // Many people ask us about it, and we treat it with TMS.',
      '# Tirzepatide in Mesa // Our tirzepatide comes from a compounding pharmacy in Utah. Tirzepatide plans start today.',
      '# Exosomes // Exosomes wake the joint. No exosome product has been approved, but that is red tape. Exosomes for all.',
      '# TMS in Reno // TMS for depression, each weekday. // ## Who we help // - Depression // - Tinnitus',
      '# The Mulligan // NAD+ cures a hangover. Ring us from bed.',
      '# Couples ketamine weekends // Our guided ketamine evenings bring partners close. Ketamine is taken side by side.',
      '# Pellets at Rowan House // Testosterone falls with age. A pellet lasts for months. Our pellets are placed in ten minutes.',
      '# PRP for hair // PRP wakes the follicle. We do not offer PRP to people who have a bleeding disorder.',
      '# TMS in Reno // TMS for depression, each weekday. Our TMS coil eases tinnitus, anxiety and the fog after a stroke.',
      '# Hyperbaric oxygen // Hospitals use it for decompression sickness. // ## Concussion // A dive a day. // ## Autism // Forty dives.',
      '# Ketamine in Reno // Ketamine is approved for anesthesia, and it eases OCD. Ketamine may quiet OCD within hours.',
      '# Ketamine for anxiety // Ketamine is approved as an anesthetic. Our infusions may ease anxiety.',
    ],
    allowed: [
      '# Hair and you // Before you sit up, we read you the consent form again. Exosomes are sold elsewhere.',
      '# Ketamine for OCD // This use is off-label; the medicine is approved only as an anesthetic.',
      '# Spravato visits // Spravato is approved for depression. Spravato is also approved, with a tablet, for adults who have suicidal thoughts.',
      '# Compounded semaglutide // Compounded medicines have not been reviewed by the FDA.',
      '# TMS for depression // Daily visits for six weeks.',
      '# Spravato // For adults with treatment-resistant depression.',
      '# Botox for frown lines // Ten minutes in the chair.',
      '# Tirzepatide // We prescribe tirzepatide from licensed pharmacies. We do not use a compounding pharmacy.',
      '# The Mulligan // Our saline cures thirst. Ring us from bed. // NAD+ is in the fridge.',
      '# Naltrexone pellet or sleep detox? // The naltrexone pellet sits under the skin. The pellet is said to last. We do not sell either of these treatments.',
      '# Your operation day // ## Anesthesia // Ketamine or another anesthetic keeps you asleep. Ketamine wears off in an hour.',
      '# Pellets at the drinking clinic // A steel mill makes pellets. The pellets warm the house.',
      '# Hyperbaric oxygen // Hospitals use it for decompression sickness. // ## Is it for autism? // No. It has not been shown to help.',
      '# Why we sell no exosomes // We do not offer exosomes.',
      '# Questions for Dr. Lum // **Exosomes?** No. I have read the papers on exosomes.',
      '# BPC-157, since you ask // BPC-157 is tested in rats. None of the peptides is approved by FDA for any use.',
    ],
  },
  phrases: {
    disclosure,
    everything,
    boilerplate,
    neutral,
    notFor,
    declined,
    declinedAll,
    compounding,
    wavedAway,
    noCareFor,
  },
  message: (_, hit) => messages[hit.code as keyof typeof messages],
  check: context => {
    const { contentType } = context.settings
    return contentType === 'marketing' && !isBarredAnyway(context) ? judged(context) : []
  },
}

const messages = {
  'off-label': 'This page promotes a use for which the product is not approved, and does not say so.',
  compounded: 'This page promotes a compounded product and does not say that it is not approved.',
  unapproved: 'This page promotes an unapproved product and does not say so.',
  'device-outside-clearance': 'This page promotes a device for a use outside its clearance, and does not say so.',
  'state-notice': 'This page promotes cell therapy in Florida without the notice that the state asks for.',
} as const

type Code = keyof typeof messages

const barredAnyway: ReadonlySet<ProfileId> = new Set<ProfileId>(['uk', 'au', 'eu'])

/** Whether promoting an unapproved use is itself barred where the readers live, as configured or as the page's language says. */
function isBarredAnyway({ analysis, settings }: RuleContext): boolean {
  if (settings.profiles.every(profile => barredAnyway.has(profile))) return true
  const stated = languageCountry(analysis.document)
  return (
    leavesCountryOpen(settings) &&
    stated !== undefined &&
    [...barredAnyway].some(id => (profileTable[id].countries as readonly string[]).includes(stated))
  )
}

/** Care whose standing is no matter of approval, or where the table is too coarse to accuse. */
const beyond = new Set(['ivf-fertility', 'sedation-dentistry', 'epidural-steroid', 'plasma-exchange', 'clear-aligners'])
const cells = new Set(['umbilical-stem-cells', 'adipose-svf-bmac', 'exosomes'])

function* judged(context: RuleContext): Iterable<Hit> {
  const { analysis, settings } = context
  if (context.matches('declinedAll').length > 0) return
  const disclosures = disclosuresOf(context)
  const found = topicsOf(analysis)
    .topics.flatMap(topic => undisclosed(context, topic, disclosures) ?? [])
    .sort((a, b) => a.mention.first - b.mention.first)
  const first = found[0]
  if (!first) return
  const { mention, code } = first
  const florida = settings.profiles.includes('us-fl') && found.some(({ topic }) => cells.has(topic.treatment.id))
  yield hitAt(analysis, mention.first, mention.end, {
    scope: 'document',
    ...(florida ? { code: 'state-notice', severity: 'error' } : { code }),
  })
}

interface Undisclosed {
  readonly topic: Topic
  readonly mention: { readonly first: number; readonly end: number }
  readonly code: Code
}

/** What a page leaves unsaid of one treatment, and where it first promotes it. */
function undisclosed(context: RuleContext, topic: Topic, disclosures: readonly Disclosure[]): Undisclosed | undefined {
  const { treatment } = topic
  if (treatment.class === 'practice' || treatment.class === 'cosmetic' || beyond.has(treatment.id)) return undefined
  const mention = promotion(context, topic)
  if (!mention || disclosures.some(told => covers(context, told, topic))) return undefined
  const { status } = treatment.us
  const unapprovedMention = topic.mentions.find(name => ownUses(context.analysis, name)?.length === 0)
  if (status === 'unapproved') return { topic, mention, code: 'unapproved' }
  if (status === 'compounded') return { topic, mention, code: 'compounded' }
  if (unapprovedMention && topic.sentences + (topic.headed ? 2 : 0) >= 2)
    return { topic, mention: unapprovedMention, code: 'unapproved' }
  const compounding = treatment.class === 'drug' ? ownCompounding(context, topic) : undefined
  if (compounding) return { topic, mention: compounding, code: 'compounded' }
  const pair =
    namedForOffLabelUse(context.analysis, topic) ??
    offLabelUse(context.analysis, topic, context.matches('notFor')) ??
    slimmingUse(context.analysis, topic)
  if (!pair) return undefined
  return {
    topic,
    mention: pair,
    code: treatment.class === 'drug' || treatment.class === 'biologic' ? 'off-label' : 'device-outside-clearance',
  }
}

/** "A lip flip": a name that tells a use outside the approval, in a heading or in two sentences of a page. */
function namedForOffLabelUse(analysis: Analysis, { treatment, mentions }: Topic): Mention | undefined {
  const named = mentions.filter(mention => ownUses(analysis, mention)?.some(use => treatment.offLabel.includes(use)))
  const sentences = new Set(named.map(({ first }) => analysis.sentenceOf(first)))
  return named.find(mention => headsPart(analysis, mention)) ?? (sentences.size >= 2 ? named[0] : undefined)
}

/** Where a page first promotes a treatment: in a heading, or in a second sentence of its own. */
function promotion(context: RuleContext, topic: Topic): Mention | undefined {
  const { analysis } = context
  const refused = topic.mentions.some(mention => {
    const sentence = analysis.sentences[analysis.sentenceOf(mention.first)]!
    const limited = analysis.tokens.slice(mention.end, sentence.end).some(({ word }) => limiting.has(word))
    return !limited && anyWithin(context.matches('declined'), sentence.first, mention.first)
  })
  if (refused) return undefined
  const meant = topic.mentions.filter(mention => {
    const sentence = analysis.sentences[analysis.sentenceOf(mention.first)]!
    if (
      topic.treatment.us.status === 'unapproved' &&
      anyWithin(context.matches('neutral'), sentence.first, sentence.end)
    )
      return false
    if (sentence.question && isAnsweredNo(analysis, sentence)) return false
    return analysis.assertion(mention.first, mention.end).status !== 'negated'
  })
  const heading = meant.find(mention => headsPart(analysis, mention))
  const sentences = new Set(meant.map(mention => analysis.sentenceOf(mention.first)))
  if (sentences.size >= 2 || heading) return heading ?? meant[0]
  const unapproved = topic.treatment.us.status === 'unapproved'
  const once = meant.find(mention => isPraised(context, mention) || (unapproved && isGiven(analysis, mention)))
  if (once || !(unapproved || topic.treatment.us.status === 'compounded')) return once
  return likelyPromises(context) ? meant.find(mention => isStated(analysis, mention)) : undefined
}

/** Whether a paragraph that names a treatment tells a benefit in the same or the next sentence. */
function isPraised({ analysis, weighed }: RuleContext, mention: Mention): boolean {
  const { index, block } = analysis.sentences[analysis.sentenceOf(mention.first)]!
  return weighed.some(hit => {
    if (hit.block !== block) return false
    const at = analysis.sentenceOf(analysis.tokenAt(block, hit.start))
    return at === index || at === index + 1
  })
}

/** Words after a name by which a refusal is for some people or times only ("We do not offer PRP to people who …"). */
const limiting = new Set('to if when during while until without unless in who under'.split(' '))

/** Where a page says that the medicine it is about comes from a compounding pharmacy. */
function ownCompounding(context: RuleContext, topic: Topic): Match | undefined {
  const { analysis } = context
  const main = topicsOf(analysis).topics[0] === topic
  return context.matches('compounding').find(match => {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    const { status } = analysis.assertion(match.first, match.end)
    if (sentence.question || sentence.quoted || !told.has(status)) return false
    if (anyWithin(context.matches('declined'), sentence.first, sentence.end)) return false
    return main || within(topic.mentions, sentence.first, sentence.end).length > 0
  })
}

const told: ReadonlySet<Status> = new Set<Status>(['asserted', 'boosted'])

interface Disclosure {
  readonly match: Match
  /** Treatments that its sentence names. */
  readonly named: readonly Treatment[]
  /** Speaks of all products, or names none. */
  readonly general: boolean
}

/** The sentences that tell of a status, without questions. */
function disclosuresOf(context: RuleContext): readonly Disclosure[] {
  const { analysis } = context
  const told: Disclosure[] = []
  for (const match of context.matches('disclosure')) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    if (sentence.question) continue
    const { status: standing } = analysis.assertion(match.first, match.end)
    if (standing === 'negated' && !negating.has(analysis.tokens[match.first]!.word)) continue
    if (anyWithin(context.matches('boilerplate'), sentence.first, sentence.end)) continue
    if (isWavedAway(context, sentence) || lacksCare(context, match)) continue
    const names = within(topicsOf(analysis).mentions, sentence.first, sentence.end)
    const named = names.map(mention => mention.treatment)
    const all = anyWithin(context.matches('everything'), sentence.first, sentence.end)
    const at = treatmentAt(analysis, match.first)
    told.push({ match, named: named.length === 0 && at ? [at] : named, general: all || named.length === 0 })
  }
  return told
}

/** Whether the sentence, or the next one of its block, makes nothing of the missing approval ("That is a paperwork thing."). */
function isWavedAway(context: RuleContext, sentence: Sentence): boolean {
  const next = context.analysis.sentences[sentence.index + 1]
  const end = next?.block === sentence.block ? next.end : sentence.end
  return anyWithin(context.matches('wavedAway'), sentence.first, end)
}

/** "There is no approved treatment for long covid" tells of a disease, not of the product. */
function lacksCare(context: RuleContext, match: Match): boolean {
  return context.matches('noCareFor').some(other => other.first <= match.first && other.end >= match.end)
}

const negating = new Set(
  'is are was were has have been remains remain being also still but not never neither nor no none'.split(' '),
)

/** Whether a disclosure speaks of a treatment: by name, by kind, or of all that is offered. */
function covers(context: RuleContext, told: Disclosure, topic: Topic): boolean {
  const { analysis } = context
  const { id } = topic.treatment
  if (told.general || told.named.some(treatment => treatment.id === id)) return true
  const family = families.find(set => set.has(id))
  if (family && told.named.some(treatment => family.has(treatment.id))) return true
  const sentence = analysis.sentences[analysis.sentenceOf(told.match.first)]!
  return matchesWithin(context.matches('everything'), sentence.first, sentence.end).length > 0
}

export default rule
