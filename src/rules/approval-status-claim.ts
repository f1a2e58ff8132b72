import { approvalWords } from '../knowledge/phrases/approval-status.ts'
import type { Treatment } from '../knowledge/types.ts'
import type { Match } from '../language/analysis.ts'
import { conditionsWithin, ownUses, topicsOf, treatmentAt, usesOf } from '../language/topics.ts'
import {
  anyWithin,
  anyWord,
  atArmsLength,
  type Hit,
  hitAt,
  joined,
  matchesWithin,
  type Rule,
  type RuleContext,
  sentenceAround,
  unsaid,
  within,
} from '../rule.ts'

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
      'TMS was cleared for depression, and the FDA «has since expanded it to tinnitus».',
      'The label proves it: «the government stands behind it».',
      'Our laser is cleared for warming muscle, and that «clearance is how you know it heals nerves».',
      'Ketamine lozenges, «green-lit by the FDA for anxiety».',
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
      'The only cell products with FDA approval are for certain blood disorders.',
      'Our drips come from a licensed pharmacy and are not FDA-approved.',
      'Testosterone is FDA-approved for men who have low testosterone because of certain medical conditions.',
      'An ad that speaks of an “FDA-endorsed clinic” is a reason to ask questions.',
      'Spravato is FDA-approved for adults with treatment-resistant depression.',
      'Our TMS device is FDA-cleared for major depression.',
      'No exosome product has been approved by the FDA.',
      'Is ketamine FDA-approved for PTSD?',
      'Ketamine is not FDA-approved for depression.',
      'Your plan says that ketamine is approved for PTSD once it has reviewed your file.',
      'The plan must be approved by your insurer.',
    ],
  },
  phrases: approvalWords,
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
    analysis.discussed(match.first, match.end) ||
    anyWord(analysis, match.first, match.end, denying) ||
    isRestriction(context, match) ||
    spokenOf(context, match) ||
    ['negated', 'asked', 'conditional'].includes(analysis.assertion(match.first, match.end).status)
  for (const match of context.matches('places'))
    if (!unasserted(match)) yield hitAt(analysis, match.first, match.end, wrong)
  if (topicsOf(analysis).topics.some(({ treatment: { us } }) => us.status === 'unapproved'))
    for (const match of context.matches('everything'))
      if (!unasserted(match)) yield hitAt(analysis, match.first, match.end, wrong)
  for (const set of ['vetted', 'unlisted'] as const)
    for (const match of context.matches(set))
      if (!unasserted(match) && !esketamine(context, match)) yield hitAt(analysis, match.first, match.end, wrong)
  for (const match of context.matches('bare')) {
    if (unasserted(match) || elsewhere(context, match) || ofUnknown(context, match)) continue
    const hit = judged(context, match, 'approved')
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
  for (const match of context.matches('expanded')) {
    const treatment = unasserted(match) ? undefined : treatmentAt(analysis, match.first)
    const { end } = analysis.sentences[analysis.sentenceOf(match.first)]!
    const off = conditionsWithin(analysis, match.first, end).find(({ id }) => treatment?.offLabel.includes(id))
    if (off) yield hitAt(analysis, match.first, off.end, wrong)
  }
  for (const match of context.matches('refused')) {
    const hit = vague(context, match)
    if (hit) yield hit
  }
}

const denying = new Set(['not', 'never', 'no', 'nor', 'neither'])

/** "The only products with FDA approval are for …": what is approved is told apart from what is not. */
function isRestriction({ analysis }: RuleContext, match: Match): boolean {
  const { first, end } = sentenceAround(analysis, match.first)
  return (
    /\bonly (?:\S+ ){1,6}$/i.test(`${analysis.quote(first, match.first)} `) &&
    /\b(?:is|are|was|were) (?:for|those|the ones|meant|used|given|limited)\b/i.test(analysis.quote(match.end, end))
  )
}

/** Whether the subject of "is approved for" is a name that nothing is known of ("Teriparatide is approved for …, tesamorelin for …"). */
function ofUnknown({ analysis }: RuleContext, match: Match): boolean {
  const { first, end } = sentenceAround(analysis, match.first)
  const { mentions } = topicsOf(analysis)
  const subject = analysis.tokens[match.first - 1]
  if (match.first === first || !subject || pointing.has(subject.word)) return false
  return within(mentions, first, match.first).length === 0 && within(mentions, match.end, end).length > 0
}

/** Whether the words stand in quotation marks in a sentence that speaks of advertisements or of words. */
function spokenOf({ analysis }: RuleContext, match: Match): boolean {
  if (!atArmsLength(analysis, match.first)) return false
  const { first, end } = sentenceAround(analysis, match.first)
  return /\b(?:ads?|adverts?|advertisements?|claims?|phrases?|words?|stickers?|slogans?)\b/i.test(
    analysis.quote(first, end),
  )
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
  const mention = within(topicsOf(analysis).mentions, match.end, match.end + 4).find(
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
  if (/\b(?:cord blood|blood disorders?)\b/i.test(analysis.quote(match.end, sentence.end))) return undefined
  if (off && causal.test(analysis.quote(off.end, sentence.end))) return undefined
  if (off && !about.some(condition => uses.includes(condition.id))) return hitAt(analysis, match.first, off.end, wrong)
  if (status === 'unapproved' || status === 'compounded')
    return someOfKind(analysis, sentence.first, match.first) ? undefined : hitAt(analysis, match.first, end, wrong)
  if (word === 'approved' && status === 'cleared') return hitAt(analysis, match.first, end, imprecise)
  const anaesthetic = uses.length === 1 && uses[0] === 'anesthesia'
  if (anaesthetic && !anyWithin(context.matches('aims'), sentence.first, sentence.end))
    return hitAt(analysis, match.first, end, imprecise)
  return undefined
}

/** "… for men who have low testosterone because of certain conditions": the cause is part of the use. */
const causal =
  /^\W*(?:because of|due to|caused by|from|that results? from) (?:a |an |the )?(?:certain|specific|known|some|named|medical|particular)\b/i

const pointing = new Set('it they this these our we yes our your itself'.split(' '))

/** "Some peptide medicines are FDA-approved" speaks of others of the kind than those that are sold. */
function someOfKind(analysis: RuleContext['analysis'], first: number, end: number): boolean {
  return /^(?:some|a few|certain|several|other) (?:\w+ ){0,2}(?:medicines?|drugs?|products?|medications?)\b/i.test(
    analysis.quote(first, end),
  )
}

/** The treatment that a statement of approval is about: named in its sentence, or meant by a word that points to it. */
function subjectOf({ analysis }: RuleContext, match: Match): Treatment | undefined {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const named = within(topicsOf(analysis).mentions, sentence.first, sentence.end).length > 0
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
  const own = within(topicsOf(analysis).mentions, clause.first, match.end)
  const treatment = own.at(-1)?.treatment
  if (treatment?.us.status !== 'approved' || treatment.us.uses.length === 0) return undefined
  const next = analysis.sentences[sentence.index + 1]
  const stop = next && next.block === sentence.block ? next.end : sentence.end
  if (ownUses(analysis, own.at(-1)!)) return undefined
  if (/\bcompounded\b/i.test(analysis.quote(clause.first, match.first))) return undefined
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
