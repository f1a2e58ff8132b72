import { unlawfulSubstances } from '../knowledge/phrases/unlawful-substances.ts'
import { type Analysis, type Match, TokenFlag } from '../language/analysis.ts'
import { sectionOf } from '../language/sections.ts'
import { topicsOf } from '../language/topics.ts'
import {
  anyWithin,
  type Hit,
  hitAt,
  joined,
  matchesWithin,
  type Rule,
  type RuleContext,
  unsaid,
  within,
} from '../rule.ts'

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
      '## Retatrutide\n\nYes, «we have it».',
      '«Kratom tea is poured at the front desk».',
      '«Peyote circle on the last weekend of May».',
      'Put on the eye mask, take the «ketamine troche and leave the planet».',
      '«Join our ayahuasca weekend in the hills».',
      '«Ask us about ipamorelin, the recovery shot».',
      '«MDMA melts trauma in a single night».',
      'All peptides are «labeled for research».',
      'The «legal psychedelic» that comes by mail.',
    ],
    allowed: [
      '**TB-500.** A copy of a protein found in the thymus.',
      '## BPC-157\n\nWe do not have it, and nobody should sell it.',
      'Kratom can slow breathing when it is taken with opioids.',
      'Ayahuasca is a brew of two plants.',
      'MDMA is a Schedule I drug, and our therapists do not use it.',
      'We do not offer BPC-157.',
      'A university is testing psilocybin for depression in a registered trial.',
      'Tell us if you take retatrutide bought online, so that we can check for interactions.',
      'Our ketamine sessions are given in the clinic by a nurse.',
    ],
  },
  phrases: unlawfulSubstances,
  message: quote => `“${quote}” promotes a substance that may not be sold as care.`,
  check: context => joined(hits(context)),
}

interface Span {
  readonly first: number
  readonly end: number
}

/** What sellers print, told of them. */
const byOthers =
  /^(?:they|many|most|some|these|such (?:products|peptides)|products|vials|vendors|sellers)\b.{0,40}\b(?:sold|labell?ed|marketed|sell|marked)\b/i

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
  const named = topicsOf(analysis).mentions.filter(({ treatment, first }) => {
    const sentence = analysis.sentences[analysis.sentenceOf(first)]!
    const ageing = treatment.id === 'hgh' && anyWithin(context.matches('youth'), sentence.first, sentence.end)
    return barred.has(treatment.id) || ageing
  })
  for (const mention of [...named, ...context.matches('substance')]) {
    const sentence = analysis.sentences[analysis.sentenceOf(mention.first)]!
    if (sentence.question || anyWithin(context.matches('neutral'), sentence.first, sentence.end)) continue
    const word = nearest(context, mention, sentence.first, sentence.end)
    if (!word || !said(word)) {
      yield* underLabel(context, mention)
      continue
    }
    yield hitAt(analysis, ...around(analysis, word, mention))
  }
  yield* pointedAt(context, named)
  for (const match of context.matches('evasion')) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    const ours = /\b(?:we|our)\b/i.test(analysis.quote(sentence.first, match.first))
    if (!ours && (analysis.tokens[match.end - 1]!.flags & TokenFlag.quoted) !== 0) continue
    if (byOthers.test(analysis.quote(sentence.first, match.end))) continue
    if (
      anyWithin(context.matches('neutral'), sentence.first, sentence.end) &&
      !selling(analysis.quote(match.first, match.end))
    )
      continue
    if (said(match)) yield hitAt(analysis, match.first, match.end)
  }
}

/** Offers by a pronoun of the substance that was named last in the section ("### Retatrutide … Yes, we have it"). */
function* pointedAt(context: RuleContext, barredNames: readonly Span[]): Iterable<Hit> {
  const { analysis } = context
  const { mentions } = topicsOf(analysis)
  for (const match of context.matches('pointing')) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    const section = sectionOf(analysis.document, sentence.block)
    const last = mentions.findLast(mention => mention.end <= match.first)
    if (!last || !barredNames.some(name => name.first === last.first)) continue
    if (analysis.blockOf(last.first) < section.first || sentence.question) continue
    if (unsaid.has(analysis.assertion(match.first, match.end).status)) continue
    if (anyWithin(context.matches('unsold'), sentence.first, sentence.end)) continue
    yield hitAt(analysis, match.first, match.end)
  }
}

/** The longest clause that is reported whole, in words. */
const shortClause = 14

/** The clause that names a substance, or from the word of offer to the name where it is long. */
function around(analysis: Analysis, word: Span, mention: Span): [number, number] {
  const first = Math.min(word.first, mention.first)
  const end = Math.max(word.end, mention.end)
  const clause = analysis.clauses[analysis.clauseOf(mention.first)]!
  return clause.end - clause.first <= shortClause
    ? [Math.min(first, clause.first), Math.max(end, clause.end)]
    : [first, word.first >= mention.first ? Math.min(clause.end, end + 5) : end]
}

/** Sentences that praise or offer what stands before them as a label ("**Melanotan II.** A golden tan …"). */
function* underLabel(context: RuleContext, mention: Span): Iterable<Hit> {
  const { analysis } = context
  const label = analysis.sentences[analysis.sentenceOf(mention.first)]!
  if (label.end - label.first > mention.end - mention.first + 1) return
  for (let index = label.index + 1; index < analysis.sentences.length; index++) {
    const sentence = analysis.sentences[index]!
    if (sentence.block !== label.block) return
    const sold =
      anyWithin(context.matches('praise'), sentence.first, sentence.end) ||
      anyWithin(context.matches('offer'), sentence.first, sentence.end) ||
      (sentence.fragment && namesUse(analysis, sentence))
    if (sold && !sentence.question && !anyWithin(context.matches('unsold'), sentence.first, sentence.end))
      yield hitAt(analysis, sentence.first, sentence.end)
  }
}

const uses = new Set(['condition', 'trouble', 'benefit', 'medication'])

/** Whether a label's entry says what the substance is for, and not only what it is. */
function namesUse(analysis: Analysis, { first, end }: Span): boolean {
  for (let at = first; at < end; at++) if (analysis.entitiesAt(at).some(({ kind }) => uses.has(kind))) return true
  return false
}

/** Words whose own subject is the label that is evaded. */
function selling(quote: string): boolean {
  return /research|fda|government/i.test(quote)
}

/** The word of offer or praise nearest to a name, within twelve words and no other treatment's name between. */
function nearest(context: RuleContext, mention: Span, first: number, end: number): Match | undefined {
  const { mentions } = topicsOf(context.analysis)
  let best: Match | undefined
  let least = 12
  for (const set of ['offer', 'praise', 'selling'] as const)
    for (const match of matchesWithin(context.matches(set), first, end)) {
      const [from, to] = match.first >= mention.end ? [mention.end, match.first] : [match.end, mention.first]
      if (to - from >= least || within(mentions, from, to).some(other => !barred.has(other.treatment.id))) continue
      best = match
      least = to - from
    }
  return best
}

export default rule
