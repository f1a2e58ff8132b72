import { benefitRules } from '../knowledge/benefit-rules.ts'
import {
  askingClinician,
  clinicianJudges,
  meetingClinician,
  notAdvice,
  stepBeforeCare,
  yieldsToClinician,
} from '../knowledge/phrases/consult.ts'
import { advises, describesJudgement } from '../language/advice.ts'
import type { Analysis, Entity, Match } from '../language/analysis.ts'
import { placeFor, type Section, whereOption } from '../language/sections.ts'
import { hitAt, likelyPromises, type Rule, type RuleContext } from '../rule.ts'

/** Below this many words a page is a short post, for which one line of advice is enough. */
const shortPost = 120

const rule: Rule = {
  id: 'missing-consult-disclaimer',
  scope: 'document',
  severity: 'warning',
  summary:
    'A page with health information that never sends the reader to a clinician, or never says that it is no advice.',
  why: 'A reader may act on the page alone, although it cannot know their history, their medicines or their risks.',
  instead:
    'Close with two sentences: “This page is general information, not medical advice. Ask your doctor or another qualified clinician what is right for you.”',
  fixes: 'Puts the notice “consult” or “disclaimer” of your configuration at the end of the page.',
  sources: ['UK-03', 'US-03', 'EU-03'],
  weighs: benefitRules,
  examples: {
    flagged: [
      '# The bottle // It is guaranteed to work within a week. Nothing is as safe, and it works every time. // Phones are answered from nine to six.',
      '# Semaglutide basics // Semaglutide reduces appetite and lowers blood sugar. Plans start at $199. Order now.',
      '# Low energy after forty // Fatigue and low libido can be signs of low testosterone. Contact us to book a slot.',
      '# Laser for melasma // Laser may fade melasma, and our specialists have years of experience. Call our office today!',
      '# Beach drips // A drip lifts a hangover. Your nurse checks your vitals and stays until the bag is done.',
      '# Ozone for Lyme // Some people with Lyme disease report more energy after ozone. There is no need to see a doctor first.',
      '# Laser peels // A peel may fade scars. Nothing replaces a clear skin. Have a word with our front desk.',
      '# Laser peels // A peel may fade scars. Take it from our own nurses, who all have one in October.',
      '# Semaglutide // Semaglutide reduces appetite and lowers blood sugar. You and your neighbors, after a glass of wine, think it is time.',
      '# Lip filler // Filler lasts six to twelve months, with swelling for two days. Schedule a free consultation with our injectors.',
    ],
    allowed: [
      '# Acne and antibiotics // Doxycycline may upset the stomach. A pediatrician is a good first call.',
      '# Semaglutide basics // Semaglutide reduces appetite. Talk with your doctor about whether it suits you.',
      '# Low energy // Fatigue can be a sign of low testosterone, and of much else; your clinician can help you find the cause.',
      '# TMS and migraine // TMS may ease migraine. Before you start, check with the neurologist who knows your history.',
      '# Peptides // Peptides may affect blood sugar. Never start one without asking a pharmacist or a physician.',
      '# Ketamine // Ketamine may ease depression. Every plan begins with an evaluation by a licensed psychiatrist.',
      '# NAD // NAD may be uncomfortable. Please keep your doctor in the loop about anything that you have with us.',
      '# Fertility fees // IVF may fail. To talk about which treatment, if any, makes sense for you, please see one of our physicians.',
      '# Ablation aftercare // Some people get relief. If you want to cut down on tablets, tell us or whoever prescribes them.',
      '# Tired all the time // Fatigue has many causes. Keep your family doctor, and talk to them about anything new.',
      '# Rhinoplasty // Swelling may last for months. Have a word with your family doctor before the second visit. This is information for the public.',
      '# Hot flashes // Not everybody gets relief. What is right for you is something to settle with a clinician who knows your history.',
      '# Weight-loss shots // The shots may cause nausea. Nothing in this letter replaces a conversation with your own clinician.',
      '# Mohs surgery // A scar may stay red. This guide does not replace instructions from your own surgical team.',
      '# Old promises // NAD+ may do little. None of this is advice about your own health; that takes a conversation with someone who has examined you.',
      '# Filler menu // Filler may bruise. If you have a dermatologist, we would encourage you to ask what they think.',
      '# Cold feet // A tablet may dull the burning. Take this page to your own doctor and go through it together.',
      '# Nerve blocks // Some people get weeks of relief. What matters is what you and your clinician, with the scan before you, judge to be worth a try.',
      '# Coming off sleeping pills // Withdrawal may be unpleasant. The choice should be made with your own family doctor.',
      '# Acupuncture in cancer care // Nausea may ease a little. Your oncology nurse will know whether it suits you.',
      '# Migraine shots // The shots may cause constipation. If you would rather put it to some other doctor first, do.',
      '# Braces // Teeth may ache. If a cardiologist looks after you, ask them whether you need antibiotics.',
      '# TMS // TMS may help. This is no substitute for a conversation with somebody who knows you.',
      '# The choir // Nothing works as well as singing. Songs are by request.',
      '# Opening hours // We are open from nine to five, and parking behind the clinic is free.',
      '# Meet our nurse // Ms. Osei has worked at the bedside for twenty years and keeps bees.',
    ],
  },
  phrases: {
    ask: askingClinician,
    judge: clinicianJudges,
    meet: meetingClinician,
    yields: yieldsToClinician,
    general: notAdvice,
  },
  message: (quote, hit) =>
    hit.code === 'not-advice'
      ? `The page informs about health (“${quote}”) and does not say that it is general information.`
      : `The page informs about health (“${quote}”) and never sends the reader to a clinician.`,
  *check(context) {
    const { analysis, settings } = context
    if (settings.contentType === 'legal' || settings.contentType === 'index') return
    const anchor = healthContent(analysis) ?? promise(context)
    if (!anchor) return
    const { document } = analysis
    const place = placeFor(document, whereOption(settings.options), analysis.blockOf(anchor.first))
    const carried = document.components.some(name => /disclaimer|medicalnote|consult(?!ation)/i.test(name))
    const consult = carried || settings.provides.has('consult') || consults(context, place)
    const general = carried || settings.provides.has('disclaimer') || said(context, place)
    const hit = hitAt(analysis, anchor.first, anchor.end, { scope: 'document' })
    const short = analysis.words < shortPost
    if (!consult)
      yield {
        ...hit,
        code: 'consult',
        offer: { notices: ['consult'] },
        ...(short ? { severity: 'suggestion' as const } : {}),
      }
    else if (!general && !short)
      yield {
        ...hit,
        code: 'not-advice',
        offer: { notices: ['disclaimer', 'consult'] },
        severity: 'suggestion',
        why: 'Readers take a clinic’s page for advice meant for them unless it says what it is.',
        instead: 'Add “This page is general information and does not replace advice from your own clinician.”',
      }
  },
}

function within(analysis: Analysis, match: Match, place: Section): boolean {
  const block = analysis.blockOf(match.first)
  const { kind } = analysis.document.blocks[block]!
  return block >= place.first && block < place.end && kind !== 'title' && kind !== 'description'
}

function consults(context: RuleContext, place: Section): boolean {
  const { analysis } = context
  const found = (set: string): readonly Match[] => context.matches(set).filter(match => within(analysis, match, place))
  if (found('ask').some(match => advises(analysis, match))) return true
  if (found('yields').length > 0) return true
  if (found('judge').some(match => describesJudgement(analysis, match) && !measures(analysis, match))) return true
  return found('meet').some(match => {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    const text = analysis.document.blocks[sentence.block]!.text.slice(sentence.start, sentence.stop)
    return stepBeforeCare.test(text) && describesJudgement(analysis, match)
  })
}

const measured = new Set(
  'vitals vital signs blood pulse temperature oxygen weight height heart rate id insurance coverage paperwork'.split(
    ' ',
  ),
)

/** "Your nurse checks your vitals": a reading is taken, and nobody judges whether the care suits the reader. */
function measures(analysis: Analysis, match: Match): boolean {
  return match.end < analysis.tokens.length && measured.has(analysis.tokens[match.end]!.word)
}

function said(context: RuleContext, place: Section): boolean {
  return context.matches('general').some(match => within(context.analysis, match, place))
}

const unwell = new Set(['condition', 'trouble'])
const informs =
  /\b(?:side effects?|risks?|signs?|symptoms?|causes?|lasts?|weeks?|months?|sessions?|results?|recovery|dose|doses|evidence|works?|helps?|treats?|treatment|may|can|eases?|reduces?|improves?|common|patients?|people)\b/i

const administrative =
  /\b(?:fees|prices|pricing|price list|terms|polic(?:y|ies)|billing|payments?|privacy|hours|directions)\b/i

/** A page of fees, terms or policies, which makes no claim, informs about the clinic and not about health. */
function isAdministrative({ document }: Analysis): boolean {
  return document.blocks.some(({ kind, depth, text }) => (kind === 'title' || depth === 1) && administrative.test(text))
}

/**
 * The first claim of a page, or the first sentence that informs about a treatment or a condition. A long page without a
 * claim must hold two such sentences, or several that name either: a clinic’s name in the directions to its car park informs about nothing.
 */
function healthContent(analysis: Analysis): { first: number; end: number } | undefined {
  const claim = analysis.claims[0]
  if (claim) return { first: claim.first, end: claim.end }
  const bySentence = new Map<number, Entity[]>()
  for (const entity of analysis.entities) {
    const index = analysis.sentenceOf(entity.first)
    const list = bySentence.get(index)
    if (list) list.push(entity)
    else bySentence.set(index, [entity])
  }
  let mentions = 0
  const informing = [...bySentence].flatMap(([index, entities]) => {
    const sentence = analysis.sentences[index]!
    const block = analysis.document.blocks[sentence.block]!
    if (sentence.end - sentence.first < 5 || block.kind === 'heading' || block.kind === 'title') return []
    const named = entities.some(entity => entity.kind === 'name')
    const ill = entities.some(entity => unwell.has(entity.kind))
    if (!named && !ill) return []
    mentions++
    const text = block.text.slice(sentence.start, sentence.stop)
    return (named && ill) || informs.test(text) ? [sentence] : []
  })
  const first = informing[0]
  const enough = analysis.words < shortPost || informing.length > 1 || mentions > 3
  if (isAdministrative(analysis)) return undefined
  if (!first || !enough) return undefined
  return { first: first.first, end: Math.min(first.end, first.first + 12) }
}

/** So many promises, as other rules find them, are about health also where neither care nor condition has a name that is known. */
const fewestPromises = 2

function promise(context: RuleContext): { first: number; end: number } | undefined {
  const { analysis, weighed } = context
  if (isAdministrative(analysis)) return undefined
  if (weighed.length < fewestPromises) return likelyPromises(context)?.[0]
  const { block, start, end } = weighed.reduce((one, other) =>
    other.block < one.block || (other.block === one.block && other.start < one.start) ? other : one,
  )
  return { first: analysis.tokenAt(block, start), end: analysis.tokenAt(block, end - 1) + 1 }
}

export default rule
