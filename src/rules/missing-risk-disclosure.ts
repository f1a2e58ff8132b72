import {
  alarms,
  benefitWords,
  commonHarms,
  contraindicated,
  denials,
  dismissals,
  frames,
  otherOwners,
  pointsBack,
  possibility,
  prescribing,
  riskHeadings,
} from '../knowledge/phrases/missing-risk-disclosure.ts'
import { treatments } from '../knowledge/treatments.ts'
import type { Analysis, Match, Sentence } from '../language/analysis.ts'
import { namePhrase } from '../language/entities.ts'
import { conditionsWithin, isHeading, mentionsWithin, type Topic, topicsOf } from '../language/topics.ts'
import { anyWithin, type Hit, hitAt, matchesWithin, type Rule, type RuleContext } from '../rule.ts'

const harms = [...new Set([...commonHarms, ...treatments.flatMap(entry => entry.risks.map(namePhrase))])]

const rule: Rule = {
  id: 'missing-risk-disclosure',
  scope: 'document',
  severity: 'warning',
  summary: 'A page that tells the benefits of a treatment and none of its risks.',
  why: 'A reader who meets only benefits cannot weigh them; in several jurisdictions the risks must stand beside them.',
  instead:
    'Add a short part in the same size of type: common effects, serious effects, who should not have it, when to get help.',
  fixes: 'Puts the notice “risks” of your configuration at the end of the part that tells the benefits.',
  sources: ['US-02', 'US-10', 'US-13', 'US-14', 'US-15', 'US-16', 'US-22', 'US-58', 'AU-03', 'AU-04', 'UK-03'],
  examples: {
    flagged: [
      '# Ketamine in Fargo // Ketamine lifts a dark mood. // Call to book.',
      '# Morpheus8 // The needles tighten loose skin, and guests look younger. // From $900.',
      '# TMS therapy // TMS relieves depression. Unlike pills, which can cause nausea and weight gain, it needs no prescription.',
      '# Why finish your Spravato course // Spravato eases depression. Missing a visit can lead to insomnia and panic.',
    ],
    allowed: [
      '# Ketamine in Fargo // Ketamine may lift a dark mood. // ## Risks // Nausea, raised blood pressure and dissociation; it is not for people with psychosis.',
      '# Filler // Filler softens lines. Swelling and bruising are common; a blocked blood vessel is rare and serious.',
      '# Parking for TMS patients // Use the north lot. The door opens at seven.',
      '# Living with migraine // Migraine can cause nausea and vomiting. Talk to a doctor about your options.',
    ],
  },
  phrases: {
    harms,
    frames,
    riskHeadings,
    contraindicated,
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
} as const

function* judged(context: RuleContext): Iterable<Hit> {
  const { analysis, settings } = context
  if (settings.provides.has('risks')) return
  const promoted = promotedTopics(context)
  const anchor = anchorOf(context, promoted)
  if (!anchor) return
  const told = riskTold(context, promoted)
  if (told === 'enough') return
  const strong = settings.strictness === 'strict' || (settings.profiles.includes('au') && promoted.some(cosmetic))
  if (told === 'none')
    yield hitAt(analysis, anchor.first, anchor.end, {
      scope: 'document',
      code: 'none',
      offer: { notices: ['risks'] },
      ...(strong ? { severity: 'error' } : {}),
    })
  else yield hitAt(analysis, anchor.first, anchor.end, { scope: 'document', code: told, severity: 'suggestion' })
}

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
  const spared = new Set(['negated', 'asked', 'not-asserted', 'conditional'])
  const claim = analysis.claims.find(({ status }) => !spared.has(status))
  if (claim) return claim
  const benefit = context.matches('benefits').find(match => {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    if (spared.has(analysis.assertion(match.first, match.end).status) || sentence.imperative) return false
    return speaksOfTreatment(context, sentence)
  })
  return benefit ? analysis.sentences[analysis.sentenceOf(benefit.first)] : undefined
}

const harmless = new Set(
  `talk therapy|psychotherapy|cognitive behavioral therapy|cbt|emdr|counseling|telehealth|massage|physical therapy|light therapy|cpap|
  hydration|magnesium|supplement(s)|braces|oral appliance(s)|mouthguard|vitamin c`.split(/\|\s*/),
)

/** Whether a page tells the benefits of care that the knowledge base does not hold and that can do harm. */
function otherCare({ analysis }: RuleContext): boolean {
  const counts = new Map<string, number>()
  let all = 0
  for (const { kind, id } of analysis.entities) {
    if (kind !== 'treatment') continue
    all++
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  for (const [id, count] of counts) if (harmless.has(id) && count * 3 >= all) return false
  return (
    all >= 4 &&
    analysis.claims.filter(claim => claim.subject === 'treatment' && claim.status === 'asserted').length >= 3
  )
}

const pronouns = new Set('it they this these our we'.split(' '))

/** Whether a sentence or the heading above it names a treatment. */
function speaksOfTreatment({ analysis }: RuleContext, sentence: Sentence): boolean {
  const { mentions } = topicsOf(analysis)
  if (mentionsWithin(mentions, sentence.first, sentence.end).length > 0) return true
  if (pronouns.has(analysis.tokens[sentence.first]!.word)) return true
  const heading = analysis.document.blocks[sentence.block]!.heading
  return heading >= 0 && mentions.some(mention => analysis.blockOf(mention.first) === heading)
}

const riskColumn =
  /\b(?:notice|side effects?|risks?|reactions?|complications?|complaints?|problems?|may (?:feel|happen)|can happen)\b/i

/** How much of the risks of its treatments a page tells. */
function riskTold(context: RuleContext, promoted: readonly Topic[]): 'enough' | 'far' | 'none' {
  const { analysis } = context
  const blocks = analysis.document.blocks
  const named = new Set<string>()
  let excluded = false
  let headed = false
  let near = false
  const headings = riskBlocks(context)
  const targets = targetTokens(context, promoted)
  for (const sentence of analysis.sentences) {
    if (isHeading(analysis, sentence.block) && !blocks[sentence.block]!.text.includes('.')) continue
    const inRiskPart = headings.has(sentence.block) || riskColumn.test(blocks[sentence.block]!.column ?? '')
    const found = matchesWithin(context.matches('harms'), sentence.first, sentence.end)
    const contra = matchesWithin(context.matches('contraindicated'), sentence.first, sentence.end)
    if (found.length === 0 && contra.length === 0) continue
    if (contra.length > 0 && !sentence.question && !foreign(context, promoted, sentence, contra[0]!.first))
      excluded = true
    const frame =
      matchesWithin(context.matches('frames'), sentence.first, sentence.end)[0] ??
      (found.length > 1 ? matchesWithin(context.matches('possibility'), sentence.first, found[0]!.first)[0] : undefined)
    if (!inRiskPart && (!frame || foreign(context, promoted, sentence, frame.first))) continue
    if (inRiskPart && foreign(context, promoted, sentence, sentence.end)) continue
    for (const harm of found) {
      if (targets.has(harm.first) || targets.has(harm.end - 1)) continue
      if (!said(context, harm, sentence, inRiskPart)) continue
      named.add(analysis.tokens[harm.end - 1]!.word.slice(0, 5))
      headed ||= inRiskPart
      near ||= !blocks[sentence.block]!.note
    }
  }
  const enough = named.size >= 2 || (named.size === 1 && (headed || excluded))
  if (enough) return near ? 'enough' : 'far'
  return 'none'
}

/** Tokens that name what the treatments are for, which is no harm of theirs. */
function targetTokens({ analysis }: RuleContext, promoted: readonly Topic[]): ReadonlySet<number> {
  const aims = new Set(promoted.flatMap(({ treatment }) => [...treatment.us.uses, ...treatment.offLabel]))
  const tokens = new Set<number>()
  for (const { id, first, end } of conditionsWithin(analysis, 0, analysis.tokens.length))
    if (aims.has(id)) for (let at = first; at < end; at++) tokens.add(at)
  return tokens
}

const beforeHarm = new Set('anti your chronic managing manage less existing these those'.split(' '))

/** Whether the writer says that this harm may happen. */
function said(context: RuleContext, harm: Match, sentence: Sentence, inRiskPart: boolean): boolean {
  const { analysis } = context
  const { status } = analysis.assertion(harm.first, harm.end)
  if (status === 'negated' || status === 'asked') return false
  if (status === 'conditional' && !inRiskPart) return false
  if (beforeHarm.has(analysis.tokens[harm.first - 1]?.word ?? '')) return false
  const alarm = matchesWithin(context.matches('alarms'), sentence.first, sentence.end).length > 0
  if (alarm && !inRiskPart) return false
  const clause = analysis.clauses[analysis.clauseOf(harm.first)]!
  const taken = matchesWithin(context.matches('denials'), clause.first, harm.first)
  return taken.length === 0 && !sentence.quoted && !dismissed(context, sentence)
}

/** Whether the sentence, or the next one pointing back to it, makes nothing of the harm. */
function dismissed(context: RuleContext, sentence: Sentence): boolean {
  const next = context.analysis.sentences[sentence.index + 1]
  const dismissals = context.matches('dismissals')
  if (anyWithin(dismissals, sentence.first, sentence.end)) return true
  if (!next || next.block !== sentence.block || !anyWithin(dismissals, next.first, next.end)) return false
  return anyWithin(context.matches('pointsBack'), next.first, next.end)
}

/** Whether the harm of a sentence belongs to a disease, to care that is missed, or to another treatment. */
function foreign(context: RuleContext, promoted: readonly Topic[], sentence: Sentence, at: number): boolean {
  const { analysis } = context
  const clause = analysis.clauses[analysis.clauseOf(Math.min(at, sentence.end - 1))]!
  const from = at >= sentence.end ? sentence.first : clause.first
  const other = matchesWithin(context.matches('otherOwners'), sentence.first, Math.max(at, from + 1))
  const names = mentionsWithin(topicsOf(analysis).mentions, sentence.first, at)
  const own = names.some(name => promoted.some(topic => topic.treatment === name.treatment))
  if (other.length > 0 && !own) return true
  if (other.some(match => match.end > (names.at(-1)?.end ?? sentence.first) && match.first >= clause.first)) return true
  if (names.length > 0 && !own && promoted.length > 0) return true
  return !own && diseaseSubject(analysis, sentence, at)
}

/** Whether a disease stands right before the words at a token as their subject ("Migraine can cause …"). */
function diseaseSubject(analysis: Analysis, sentence: Sentence, at: number): boolean {
  const condition = conditionEnds(analysis).get(at) ?? conditionEnds(analysis).get(at - 1)
  return condition !== undefined && condition - sentence.first <= 3
}

const ends = new WeakMap<Analysis, ReadonlyMap<number, number>>()

function conditionEnds(analysis: Analysis): ReadonlyMap<number, number> {
  let map = ends.get(analysis)
  if (!map) {
    map = new Map(
      analysis.entities
        .filter(entity => entity.kind === 'condition' && !entity.id.endsWith('anesthesia'))
        .map(entity => [entity.end, entity.first] as const),
    )
    ends.set(analysis, map)
  }
  return map
}

/** Blocks under a heading, or led in by a line, that tells risks. */
function riskBlocks(context: RuleContext): ReadonlySet<number> {
  const { analysis } = context
  const { blocks } = analysis.document
  const leading = new Set(blocks.map(block => block.leadIn))
  const telling = new Set(
    context
      .matches('riskHeadings')
      .map(match => analysis.blockOf(match.first))
      .filter(block => blocks[block]!.kind === 'heading' || leading.has(block)),
  )
  const inside = new Set<number>()
  for (const block of blocks)
    if (telling.has(block.heading) || telling.has(block.leadIn) || inside.has(block.leadIn)) inside.add(block.index)
  return inside
}

export default rule
