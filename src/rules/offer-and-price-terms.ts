import * as phrases from '../knowledge/phrases/offer-and-price-terms.ts'
import { treatmentById } from '../knowledge/treatments.ts'
import { type Analysis, type Match, type Status, TokenFlag } from '../language/analysis.ts'
import { isOtherSense } from '../language/other-senses.ts'
import {
  isAmount,
  isCut,
  isRange,
  isRangeAhead,
  isReferral,
  isRefusal,
  isRefused,
  isTariff,
} from '../language/prices.ts'
import { type Hit, hitAt, type Rule, type RuleContext, unsaidOrHedged } from '../rule.ts'

const negatedOnly: ReadonlySet<Status> = new Set<Status>(['negated'])

interface Kind {
  readonly code: 'waiver' | 'free' | 'discount' | 'reward' | 'insurance' | 'refund' | 'amount' | 'subscription'
  readonly spare: ReadonlySet<Status>
  readonly why?: string
  readonly instead: string
}

/** In the order in which they win over each other. */
const kinds: readonly [Kind, ...Kind[]] = [
  {
    code: 'waiver',
    spare: negatedOnly,
    why: 'Routinely taking off what an insured patient owes can count as an inducement and misstates the price to the insurer.',
    instead: 'Delete the waiver. Offer help only by a written hardship policy, and say how it is decided.',
  },
  {
    code: 'refund',
    spare: negatedOnly,
    why: 'Money back reads as a promise that the treatment works.',
    instead: 'Drop the promise, or state the refund terms beside it: what is refunded, when, and what is not.',
  },
  {
    code: 'free',
    spare: negatedOnly,
    instead: 'Say what is included and what is not, who may have it, until when, and what comes next at what price.',
  },
  {
    code: 'reward',
    spare: negatedOnly,
    why: 'Rewards for referrals, reviews or repeat visits push people toward care that they may not need.',
    instead: 'Remove the reward, or have counsel check it and print its terms beside it.',
  },
  {
    code: 'discount',
    spare: negatedOnly,
    instead: 'State the usual price, what is included, who is eligible and the dates, in the same paragraph.',
  },
  {
    code: 'insurance',
    spare: unsaidOrHedged,
    why: 'Coverage depends on the plan, and readers plan their money on this sentence.',
    instead:
      'Say that plans differ and offer a written estimate: “many plans cover part of it; ask us for an estimate”.',
  },
  {
    code: 'subscription',
    spare: negatedOnly,
    instead: 'State the price, the term, how it renews and how to cancel, beside the offer.',
  },
  {
    code: 'amount',
    spare: negatedOnly,
    instead: 'State what the price includes and what is billed on top: visit, labs, medicine, follow-up.',
  },
]

const rule: Rule = {
  id: 'offer-and-price-terms',
  scope: 'text',
  severity: 'warning',
  profiles: { au: 'error' },
  summary: 'A gift, discount, price or promise of coverage without its terms.',
  why: 'Without the terms readers cannot tell what they will pay, and a gift makes care look like a bargain.',
  instead: 'State what is included, who is eligible, the dates and what costs extra, in the same paragraph.',
  sources: ['US-06', 'US-38', 'US-39', 'US-41', 'US-50', 'US-51', 'US-52', 'US-53', 'AU-01', 'UK-05'],
  examples: {
    flagged: [
      '«Each referral earns you a free vial».',
      'Worried about the co-pay? «We take care of that» too.',
      '«Your treatment is covered», so come this week.',
      'Whatever your carrier says, we will «take care of whatever your plan leaves».',
      'Add a «free under-eye boost when you book» online.',
      '«Collect 50 points» for each filler visit.',
      'You get «credit for each friend» who signs up.',
      'Your first bag «is on the house».',
      '«Don’t sweat the deductible, we’ll handle it».',
      '«Bring your sister and you both pocket $50» toward lasers.',
      'Every new member goes home with «a free vitamin shot».',
      'Tirzepatide «from $149 a month».',
      '«Take 30% off your second peel» this week.',
      '«Bring a friend and you both get $100» toward filler.',
      'Your knee injections will be «covered by most insurance plans».',
      'We gladly «waive the deductible» for teachers.',
      'Straight teeth «or your money back».',
      '«Cancel anytime» and keep the pen.',
      'Laser hair removal «for just $49».',
    ],
    allowed: [
      'Feel free to bring a friend.',
      'Antihistamines are used a great deal for sleep.',
      'We refer to a methadone program when that fits better.',
      'Wound photographs are sent on to your surgeon at no charge.',
      'Her lift was discounted, since she works here.',
      'Be wary of a free scan that ends in a quote.',
      'If the video line drops, we call back free of charge.',
      'Time does a great deal of the work.',
      'Do you have a discount for paying up front? No.',
      'We file one appeal at no charge.',
      'Interest-free plans are not something we offer.',
      'Do you offer a discount for students?',
      'Finance over 12 months at 0% APR, subject to status.',
      'Return the hearing aid within 30 days for a full refund of the purchase price.',
      'You may ask a second clinician to review the decision; if you disagree, that is free of charge.',
      'If you stop early, we refund the sessions that you did not use.',
      'New visit $110, follow-up $55, and veterans pay $45.',
      'If the online visit proves unsafe for you, we refund the deposit.',
      'Bring a friend to drive you home after the session.',
      'We drop the dose when a patient asks.',
      'The phone call is free and lasts fifteen minutes; it does not include an exam.',
      'A session costs $95, including the anesthetic; the first visit is billed separately.',
      'Most insurance plans do not cover this peel.',
      'We never waive co-pays.',
      'Feel free to bring a sugar-free drink.',
      'Parking is free behind the building.',
      'The room is fragrance-free, and we keep it free of dust.',
      'Ask whether your plan covers the visit.',
    ],
  },
  phrases: {
    free: phrases.free,
    discount: phrases.discount,
    reward: phrases.reward,
    amount: phrases.amount,
    insurance: phrases.insurance,
    waiver: phrases.waiver,
    refund: phrases.refund,
    subscription: phrases.subscription,
    terms: phrases.terms,
    florida: phrases.floridaNotice,
    support: phrases.support,
    aside: phrases.aside,
    shouldered: phrases.shouldered,
    shares: phrases.shares,
    publicly: phrases.publicly,
  },
  message: (quote, hit) =>
    hit.code === 'waiver'
      ? `“${quote}” takes off what an insured patient owes.`
      : `“${quote}” makes an offer without its terms.`,
  *check(context) {
    const { analysis, settings } = context
    const { tokens } = analysis
    const stated = termsOf(context)
    const notice = blocksOf(context, 'florida')
    const support = new Set(context.matches('support').map(match => analysis.sentenceOf(match.first)))
    const aside = new Set(context.matches('aside').map(match => analysis.sentenceOf(match.first)))
    const publicly = blocksOf(context, 'publicly')
    const pharmacy = settings.profiles.includes('uk') ? prescriptionOnly(analysis) : new Set<number>()
    const explained = explainedGifts(context, stated)
    const taken = new Set<number>()
    yield* shouldered(context)
    for (const { code, spare, ...words } of kinds)
      for (const match of context.matches(code)) {
        const block = analysis.blockOf(match.first)
        if (taken.has(match.first) || taken.has(match.end - 1) || joined(analysis, match)) continue
        if (spare.has(analysis.assertion(match.first, match.end).status)) continue
        const sentence = analysis.sentenceOf(match.first)
        if ((code === 'free' || code === 'insurance') && isCourtesy(analysis, match)) continue
        if (isRange(analysis, match) || isAmount(analysis, match) || isRefused(analysis, match)) continue
        if (code !== 'waiver' && (aside.has(sentence) || isRefusal(analysis, match))) continue
        if (code === 'reward' && isReferral(analysis, match)) continue
        if (code !== 'waiver' && asksClinic(analysis, sentence)) continue
        if (code !== 'waiver' && code !== 'free' && isRangeAhead(analysis, match)) continue
        if (code === 'free' && (support.has(sentence) || isOtherSense(analysis, match, rule.id))) continue
        if (code === 'refund' && settled.test(analysis.quote(...span(analysis, sentence)))) continue
        if (code === 'discount' && !isCut(analysis, match) && isTariff(analysis, match)) continue
        const { kind, heading } = analysis.document.blocks[block]!
        if (code !== 'waiver' && (publicly.has(block) || publicly.has(heading))) continue
        const tariff = code === 'subscription' || (code === 'discount' && !isCut(analysis, match))
        if (kind === 'tableCell' && (tariff || (code === 'amount' && isListed(analysis, match)))) continue
        if (code === 'free' && explained.has(tokens[match.end - 1]!.word)) continue
        if (code !== 'waiver' && legal.test(analysis.quote(...span(analysis, sentence)))) continue
        if (kind === 'heading' && tokens[match.first]!.flags & TokenFlag.quoted) continue
        const inFlorida = settings.profiles.includes('us-fl') && (code === 'free' || code === 'discount')
        if (code !== 'waiver' && stated.has(sentence) && (!inFlorida || notice.has(block))) continue
        for (let at = match.first; at < match.end; at++) taken.add(at)
        const severe = code === 'waiver' || pharmacy.has(sentence)
        yield hitAt(analysis, match.first, match.end, { code, ...(severe ? { severity: 'error' } : {}), ...words })
      }
  },
}

const courtesy =
  /\b(?:(?:copies|records|send|transfer|your own) (?:of )?(?:your )?x-?rays?|records|cop(?:y|ies)|parking|interpret\w*|wi-?fi|cancel|reschedul\w*|water|coffee|transport\w*|helpline|hotline|library|adjustments? (?:during|for|within)|fitting|during the first|within the first|up to the day|unhappy|complain\w*|change your mind|changed? (?:your|their) minds?|second opinion|second clinician|volunteer\w*|charity|appeals?|peer[- ]to[- ]peer|public care|scheme|dispens\w*|rights?|whether or not|balance class|open to anyone|disagree\w*|licensing|ombudsman|public (?:care|hospital|clinic|health)|NHS|HSE|dispensed|second opinion from)\b/i

/** Whether the sentence, or a short one before it, speaks of a courtesy or a right, not of an offer: records, visits cancelled, complaints. */
function isCourtesy(analysis: Analysis, match: Match): boolean {
  const { index, block, first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (courtesy.test(analysis.quote(first, end))) return true
  const before = analysis.sentences[index - 1]
  return (
    before?.block === block &&
    /\b(?:unhappy|complain\w*|went wrong|cancel\w*)\b/i.test(analysis.quote(before.first, before.end))
  )
}

/** A refund for care that is not given: a right, not a promise that the treatment works. */
const settled =
  /\b(?:cancel\w*|unsafe|withdraw\w*|(?:did not|didn['’]t|do not|don['’]t|not) use|not (?:safe|suitable|eligible|right|appropriate)|unsuitable|ineligible|decline|rule (?:it|you) out|turn you down|deposit|unused|remaining|overpa\w+|by law|under the law|double[- ]billed|by mistake|unopened|(?:do|did) not use|didn['’]t use|withdraw|return(?:ed)? (?:it|them|the)|purchase price|fitting (?:charge|fee)|less (?:a|the|any)|stop (?:a course |treatment )?early|trial period)\b/i

/** The notice that the law asks for beside an offer. */
const legal = /\bright to (?:refuse to pay|cancel|be reimbursed)\b/i

/** A reader's question to the clinic ("Do you offer a discount …?", "Can I bring a friend?"), which offers nothing. */
function asksClinic(analysis: Analysis, index: number): boolean {
  const { question, first } = analysis.sentences[index]!
  if (!question) return false
  const [verb, subject] = analysis.tokens.slice(first, first + 2).map(token => token.word)
  return asking.has(verb ?? '') && (subject === 'you' || subject === 'i' || subject === 'there')
}

const asking = new Set(['do', 'can', 'could', 'is', 'are', 'will', 'may', 'should'])

/** "Worried about the co-pay? We take care of that.": a waiver in two sentences. */
function* shouldered(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  const owed = new Set(context.matches('shares').map(match => analysis.sentenceOf(match.first)))
  for (const { first, end } of context.matches('shouldered')) {
    const before = analysis.sentences[analysis.sentenceOf(first) - 1]
    if (!before?.question || before.block !== analysis.blockOf(first) || !owed.has(before.index)) continue
    const [{ code, why, instead }] = kinds
    yield hitAt(analysis, first, end, { code, why: why!, instead, severity: 'error' })
  }
}

/** The last words of gifts whose extent a sentence with terms states: "The free exam includes …". */
function explainedGifts(context: RuleContext, stated: ReadonlySet<number>): ReadonlySet<string> {
  const { analysis } = context
  const found = new Set<string>()
  for (const match of context.matches('free'))
    if (match.end - match.first > 1 && stated.has(analysis.sentenceOf(match.first)))
      found.add(analysis.tokens[match.end - 1]!.word)
  for (const word of ['free', 'charge', 'cost', 'us', 'house', 'life']) found.delete(word)
  return found
}

function span(analysis: Analysis, index: number): [number, number] {
  const { first, end } = analysis.sentences[index]!
  return [first, end]
}

/** A price in a table that begins with the sum or goes on with what decides it: "from $520, quoted after measuring". */
function isListed(analysis: Analysis, { first, end }: Match): boolean {
  const word = analysis.tokens[first]!.word
  return /^[$£€]$/.test(word) || (word === 'from' && analysis.sentences[analysis.sentenceOf(first)]!.end - end >= 3)
}

/** Sentences with terms, and the one before them in their block: terms follow what they limit. */
function termsOf(context: RuleContext): ReadonlySet<number> {
  const { analysis } = context
  const found = new Set<number>()
  for (const match of context.matches('terms')) {
    const sentence = analysis.sentenceOf(match.first)
    for (let at = sentence; at >= Math.max(0, sentence - 1); at--)
      if (analysis.sentences[at]!.block === analysis.sentences[sentence]!.block) found.add(at)
  }
  return found
}

function blocksOf(context: RuleContext, set: string): ReadonlySet<number> {
  return new Set(context.matches(set).map(match => context.analysis.blockOf(match.first)))
}

/** "sugar-free", "hands-free": the second half of another word. */
function joined(analysis: Analysis, match: Match): boolean {
  const { word, flags } = analysis.tokens[match.first]!
  return (word === 'free' || word === 'pocket') && (flags & TokenFlag.joined) !== 0
}

/** Sentences that name a medicine which needs a prescription in the United Kingdom. */
function prescriptionOnly(analysis: Analysis): ReadonlySet<number> {
  return new Set(
    analysis.entities
      .filter(entity => treatmentById.get(entity.id)?.ukPom === 'yes')
      .map(entity => analysis.sentenceOf(entity.first)),
  )
}

export default rule
