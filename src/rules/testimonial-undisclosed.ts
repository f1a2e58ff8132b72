import * as phrases from '../knowledge/phrases/testimonial-undisclosed.ts'
import { type Analysis, type Entity, type Match, type Sentence, type Status, TokenFlag } from '../language/analysis.ts'
import { answersLetters, endsInQuestion, isSignature, spokenIn } from '../language/quotations.ts'
import { praisesService, speaksAsClinician, turnsOut } from '../language/speakers.ts'
import { endOf, speaks, startOf, startsQuoted } from '../language/spoken.ts'
import { aftermathsOf } from '../language/stories.ts'
import {
  anyWord,
  type Hit,
  hitAt,
  matchesWithin,
  namesWithin,
  type Rule,
  type RuleContext,
  sentenceAround,
  within,
} from '../rule.ts'

const negatedOnly: ReadonlySet<Status> = new Set<Status>(['negated'])

const rule: Rule = {
  id: 'testimonial-undisclosed',
  scope: 'text',
  severity: 'warning',
  profiles: { au: 'error', 'ca-on': 'error', 'us-ny': 'error' },
  summary: 'Praise from patients, stars or famous people without what a reader needs beside it.',
  why: 'Readers take praise for what they will get themselves and do not know who was paid.',
  instead:
    'Remove the outcome, or state the expected result, the source, the date and any connection beside the praise.',
  sources: [
    'US-04',
    'US-05',
    'US-06',
    'US-51',
    'US-55',
    'US-59',
    'AU-01',
    'AU-03',
    'AU-08',
    'CA-03',
    'CA-04',
    'EU-03',
    'UK-08',
    'UK-15',
  ],
  examples: {
    flagged: [
      '“«The doctor got me off two pills and my ankles shrank.»” Retired teacher, Ohio',
      'Two jazz «headliners get their drips from us».',
      'Denise Ortega was told four months. «By graduation she was dancing in the kitchen».',
      '★★★★★ “«At 61 I had given up. Not any more.»” – Graeme',
      '“«Ten years on insulin, and now the pens are in a drawer.»” Lyle, retired deacon, Raytown',
      'Before the laser Kim shaved twice a day, and «she hasn’t picked up a blade since».',
      '«One of our clients, a retired pilot, danced at his daughter’s wedding» after the knee shots.',
      '“«I got my life back after two sessions.»” - T.',
      '«Our patients rave» about the laser.',
      'We hold «4.9 stars».',
      '«Celebrities swear» by this drip.',
      '«Write us a review and get $20 off».',
      '> «The migraines are gone and I can play with my kids again.»',
    ],
    allowed: [
      '> “They came on the day they said.” – K. in Hull',
      '“The front desk found my old X-rays, and parking was easy.” — Google review',
      '“Front desk texted me a reminder and I was out in 25 minutes.” – R.',
      '> “She drew the joint on a pad so that my son could follow.” (survey, May 2025)',
      'Some of our patients tell us that the neck feels looser; others do not notice any change.',
      'Now and then a card says “you changed my life.” We do not put those on the website.',
      '# Dr. Lena Mori // “I tell parents that most ears clear by themselves,” Dr. Mori says.',
      'Ann kept a list. “I put off the visit for a year,” she recalls.',
      '★★★★★ “Booking was painless and the chairs are comfy.” – Ama, Leeds',
      '“Reception rang to say they were running late.” (Jo, 44)',
      'Patients describe it as a rubber band on the skin.',
      'One of our clients, a retired pilot, asked how long the swelling lasts.',
      'If a clinic waves 4.9 stars at you, ask who was left out.',
      '“Parking was easy and the nurse explained each form.” - T.',
      'We do not publish testimonials about outcomes.',
      '“I lost 20 pounds in a year,” says Kim, who was not paid; on average people in the trial lost about 15% of their weight.',
      'Dr Finch says that she checks the eyes first.',
      'Rated 4.6 out of 5 on Google, March 2025.',
      'You may think, “I am just tired.”',
      'We moved the desk after patients told us that the hall was cold.',
      'Tell us about your pain before the session.',
    ],
  },
  phrases: {
    outcome: phrases.outcome,
    crowd: phrases.crowd,
    rating: phrases.rating,
    celebrity: phrases.celebrity,
    connection: phrases.connection,
    story: phrases.story,
    aftermath: phrases.aftermath,
    service: phrases.service,
    disclosed: phrases.disclosed,
    candid: phrases.candid,
    dated: phrases.dated,
    refused: phrases.refused,
    act: phrases.act,
    errand: phrases.errand,
    recurring: phrases.recurring,
  },
  message: (quote, hit) =>
    hit.code === 'material-connection'
      ? `“${quote}” ties praise to a reward or to staff.`
      : hit.code === 'rating'
        ? `“${quote}” gives a score without its source and date.`
        : hit.code === 'celebrity'
          ? `“${quote}” calls a famous person as a witness.`
          : `“${quote}” is a patient’s praise of an outcome, without what is generally expected.`,
  *check(context) {
    const { analysis } = context
    const refused = sentencesOf(context, 'refused')
    const disclosed = blocksOf(context, 'disclosed')
    const taken = new Set<number>()
    for (const hit of praise(context)) {
      if (disclosed.has(hit.block)) continue
      const last = analysis.tokenAt(hit.block, hit.end - 2)
      for (let at = analysis.tokenAt(hit.block, hit.start); at <= last; at++) taken.add(analysis.sentenceOf(at))
      yield { ...hit, code: 'typicality', ...phrases.advice.typicality }
    }
    for (const sentence of aftermathsOf(analysis)) {
      if (refused.has(sentence.index) || disclosed.has(sentence.block)) continue
      const end = narrated(analysis, sentence)
      if (taken.has(sentence.index) && (end === sentence.end || end - sentence.first < 5)) continue
      taken.add(sentence.index)
      yield hitAt(analysis, sentence.first, Math.min(end, sentence.first + 24), {
        code: 'typicality',
        ...phrases.advice.typicality,
      })
    }
    for (const { index, kind, text } of analysis.document.blocks)
      if ((kind === 'alt' || kind === 'caption') && phrases.pictured.test(text) && !disclosed.has(index))
        yield { block: index, start: 0, end: text.length, code: 'typicality', ...phrases.advice.typicality }
    const outcomes = toldOutcomes(context)
    const recurring = sentencesOf(context, 'recurring')
    const dated = blocksOf(context, 'dated')
    for (const [set, code] of [
      ['connection', 'material-connection'],
      ['celebrity', 'celebrity'],
      ['rating', 'rating'],
      ['crowd', 'crowd'],
      ['aftermath', 'typicality'],
      ['story', 'typicality'],
    ] as const)
      for (const match of context.matches(set)) {
        const sentence = analysis.sentenceOf(match.first)
        if (taken.has(sentence) || refused.has(sentence)) continue
        const { status } = analysis.assertion(match.first, match.end)
        if (set !== 'aftermath' && negatedOnly.has(status)) continue
        if ((set === 'aftermath' || set === 'rating') && (status === 'conditional' || status === 'asked')) continue
        if (code === 'crowd' && analysis.document.blocks[analysis.blockOf(match.first)]!.kind === 'heading') continue
        if (code === 'crowd' && (recurring.has(sentence) || isLikeness(context, match))) continue
        if (code === 'crowd' && !outcomes.has(sentence) && remark(context, match, sentence)) continue
        if (code === 'rating' && dated.has(analysis.blockOf(match.first))) continue
        if (code === 'typicality' && disclosed.has(analysis.blockOf(match.first))) continue
        if (set === 'story' && !outcomes.has(sentence)) continue
        taken.add(sentence)
        yield hitAt(analysis, match.first, outcomeEnd(context, match, code), { code, ...phrases.advice[code] })
      }
  },
}

/** Where the narrator's words end and a quotation begins, or the end of the sentence. */
function narrated({ tokens }: Analysis, { first, end }: Sentence): number {
  for (let at = first + 1; at < end; at++) if (tokens[at]!.flags & TokenFlag.quoted) return at
  return end
}

/** The end of the outcome that follows a speaker in the same sentence, or of the match itself. */
function outcomeEnd(context: RuleContext, match: Match, code: string): number {
  const { analysis } = context
  const { end } = sentenceAround(analysis, match.first)
  if (code === 'crowd' && phrases.remarks.test(analysis.quote(match.first, match.end)))
    return Math.min(end, match.end + 14)
  if (code !== 'typicality' && code !== 'celebrity') return match.end
  const limit = Math.min(end, match.first + 24)
  return Math.max(match.end, ...matchesWithin(context.matches('outcome'), match.end, limit).map(found => found.end))
}

/** Whether patients only liken something ("describe it as a rubber band", "tell us OCD is like a smoke alarm"). */
function isLikeness({ analysis }: RuleContext, match: Match): boolean {
  const { end } = sentenceAround(analysis, match.first)
  const after = analysis.quote(match.end, Math.min(end, match.end + 6))
  return (
    /\bis like\b/.test(after) ||
    (phrases.likening.test(analysis.quote(match.first, match.end)) && /^(?:it|them|this)\b/.test(after))
  )
}

/** Whether patients only "told us" something, and nothing about health stands in the sentence. */
function remark({ analysis }: RuleContext, match: Match, index: number): boolean {
  const words = analysis.quote(match.first, match.end)
  if (phrases.likening.test(words)) return true
  if (!phrases.remarks.test(words)) return false
  const { end } = analysis.sentences[index]!
  return !namesWithin(analysis, match.end, end, entity => healthKinds.has(entity.kind))
}

const unspoken = new Set(['heading', 'title', 'alt', 'button', 'link'])

/** Longest quotation that is marked whole, in characters. */
const longestQuote = 300

/** Quotations in which somebody speaks of their own care, one hit for each block. */
function* praise(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  const { blocks, components } = analysis.document
  const outcomes = toldOutcomes(context)
  const services = sentencesOf(context, 'service')
  const acts = sentencesOf(context, 'act')
  const errands = [...context.matches('errand'), ...context.matches('act')].sort((a, b) => a.first - b.first)
  const answered = blocksOf(context, 'recurring')
  const refused = blocksOf(context, 'refused')
  const health = new Set(
    analysis.entities
      .filter(
        entity => healthKinds.has(entity.kind) && !isErrand(analysis, entity, services) && !overlaps(errands, entity),
      )
      .map(entity => analysis.sentenceOf(entity.first)),
  )
  const candid = new Set(context.matches('candid').map(match => blocks[analysis.blockOf(match.first)]!.heading))
  const clinician = analysis.document.blocks.some(
    ({ kind, depth, text }) =>
      (kind === 'title' || (kind === 'heading' && depth === 1)) && phrases.introduced.test(text),
  )
  const letters = answersLetters(analysis)
  const inComponents = components.some(name => /testimonial|review|quote|story/i.test(name))
  for (let from = 0; from < analysis.sentences.length; ) {
    const block = blocks[analysis.sentences[from]!.block]!
    let end = from
    while (end < analysis.sentences.length && analysis.sentences[end]!.block === block.index) end++
    const sentences = analysis.sentences.slice(from, end)
    from = end
    if (unspoken.has(block.kind)) continue
    const spoken = spokenIn(analysis, block, sentences, inComponents)
    const attributed = block.quoted || inComponents || isSignature(block.text)
    if (letters || endsInQuestion(spoken)) continue
    if (spoken.length === 0 || (!attributed && spoken.every(sentence => sentence.question))) continue
    const first = spoken[0]!
    const worry = phrases.complaint.test(block.text.slice(first.start, first.stop))
    const sure = spoken.some(({ index }) => index !== first.index && outcomes.has(index))
    if (!attributed && ((worry && !sure) || analysis.discussed(first.first, first.end))) continue
    const signed = isSignature(block.text)
    if (!attributed && (answered.has(block.index) || refused.has(block.index))) continue
    if (!signed && !block.quoted && clinician) continue
    const own = spoken.some(sentence => speaks(analysis, sentence, false))
    if (!signed && !own && block.quoted && analysis.discussed(first.first, first.end)) continue
    const tells = spoken.some(({ index }) => outcomes.has(index))
    const ill = spoken.some(({ index }) => health.has(index))
    if (!tells && !signed && candid.has(block.heading) && block.heading >= 0) continue
    const presented =
      block.quoted ||
      signed ||
      (inComponents && startsQuoted(analysis, first)) ||
      phrases.voiced.test(block.text.slice(0, 2000))
    if (!tells && !ill && (!presented || praisesService(analysis, spoken))) continue
    if (!tells && !ill && spoken.some(({ index }) => services.has(index))) continue
    if (!tells && !ill && spoken.some(({ index }) => acts.has(index)) && !turnsOut(analysis, spoken)) continue
    if (!tells && !block.quoted && !signed && speaksAsClinician(analysis, block)) continue
    const last = spoken.findLast(sentence => sentence.stop - spoken[0]!.start <= longestQuote) ?? spoken[0]!
    yield { block: block.index, start: startOf(analysis, spoken[0]!), end: endOf(analysis, last) }
  }
}

/** The sentences that tell an outcome, but for the words of errands. */
function toldOutcomes(context: RuleContext): ReadonlySet<number> {
  const errands = context.matches('errand')
  const told = context.matches('outcome').filter(match => !overlaps(errands, match))
  return new Set(told.map(match => context.analysis.sentenceOf(match.first)))
}

/** No phrase of an errand is longer, in words. */
const longestErrand = 16

function overlaps(errands: readonly Match[], { first, end }: Pick<Match, 'first' | 'end'>): boolean {
  return within(errands, first - longestErrand, end).some(errand => first < errand.end)
}

/** Whether an ill or ease is that of a room or an errand. */
function isErrand(analysis: Analysis, entity: Entity, services: ReadonlySet<number>): boolean {
  return (
    services.has(analysis.sentenceOf(entity.first)) && anyWord(analysis, entity.first, entity.end, phrases.everyday)
  )
}

const healthKinds = new Set(['condition', 'trouble', 'benefit', 'name'])

function sentencesOf(context: RuleContext, set: string): ReadonlySet<number> {
  return new Set(context.matches(set).map(match => context.analysis.sentenceOf(match.first)))
}

function blocksOf(context: RuleContext, set: string): ReadonlySet<number> {
  return new Set(context.matches(set).map(match => context.analysis.blockOf(match.first)))
}

export default rule
