import type { Analysis, Match, Sentence } from './analysis.ts'
import { comparedCells } from './comparison-tables.ts'
import {
  belittles,
  complaintTokens,
  diseaseSubject,
  isAim,
  isEntry,
  isOwnHistory,
  isUnheardOf,
  riskTitle,
  tellsDisease,
} from './harm-senses.ts'
import { anyWithin, matchesWithin, within } from './matches.ts'
import { conditionsWithin, isHeading, type Topic, topicsOf } from './topics.ts'

/** The phrase sets in which risks are told; see `knowledge/phrases/missing-risk-disclosure`. */
export type RiskWords = (
  set:
    | 'harms'
    | 'serious'
    | 'frames'
    | 'riskHeadings'
    | 'contraindicated'
    | 'exclusions'
    | 'otherOwners'
    | 'denials'
    | 'dismissals'
    | 'pointsBack'
    | 'possibility'
    | 'alarms',
) => readonly Match[]

/** How much of the risks of its treatments a page tells. */
export interface RiskAccount {
  /** Enough, only in notes at the foot, or nothing. */
  readonly told: 'enough' | 'far' | 'none'
  /** Sentences that tell of harm or of people who should not have the treatment. */
  readonly sentences: number
  /** Names a serious harm. */
  readonly serious: boolean
  /** Says who should not have it. */
  readonly excluded: boolean
}

const riskColumn =
  /\b(?:notice|side effects?|risks?|reactions?|complications?|complaints?|problems?|may (?:feel|happen)|can happen)\b/i

/** Labels of rows that hold risks, which is more than a word in passing. */
const riskRow = /^(?:\w+ ){0,2}(?:side effects?|risks?|complications?|harms?)$/i
/** So many entries under a heading on risks tell them, whatever they name. */
const listed = 3

interface View {
  readonly analysis: Analysis
  readonly words: RiskWords
  readonly promoted: readonly Topic[]
  /** Sentences in the columns of other care. */
  readonly rivals: ReadonlySet<number>
}

/** What a page tells of the risks of the treatments it promotes. */
export function riskAccount(analysis: Analysis, words: RiskWords, promoted: readonly Topic[]): RiskAccount {
  const rivals = new Set(
    comparedCells(analysis).flatMap(({ side, sentence }) => (side === 'rival' ? [sentence.index] : [])),
  )
  const view = { analysis, words, promoted, rivals }
  let sentences = 0
  let serious = false
  const blocks = analysis.document.blocks
  const named = new Set<string>()
  let excluded = false
  let excludedInPart = false
  let headed = false
  let near = false
  const headings = riskBlocks(view)
  const barring = new Set(words('exclusions').map(match => analysis.blockOf(match.first)))
  const targets = targetTokens(view)
  const aboutRisks = blocks.some(({ kind, depth, text }) => (kind === 'title' || depth === 1) && riskTitle.test(text))
  let entries = 0
  for (const sentence of analysis.sentences) {
    if (isHeading(analysis, sentence.block) && !blocks[sentence.block]!.text.includes('.')) continue
    const { column, row } = blocks[sentence.block]!
    const inRiskPart =
      aboutRisks || headings.has(sentence.block) || riskColumn.test(column ?? '') || riskRow.test(row ?? '')
    if (headings.has(sentence.block) && isEntry(analysis, sentence)) entries++
    const found = matchesWithin(words('harms'), sentence.first, sentence.end)
    const contra = matchesWithin(words('contraindicated'), sentence.first, sentence.end)
    serious ||= tellsSerious(view, sentence, inRiskPart)
    const barred = barring.has(blocks[sentence.block]!.heading) || barring.has(blocks[sentence.block]!.leadIn)
    if (found.length === 0 && contra.length === 0 && !barred) continue
    const excludes =
      (contra.length > 0 && !sentence.question && !foreign(view, sentence, contra[0]!.first)) ||
      (barred && (found.length > 0 || namesState(analysis, sentence)))
    excluded ||= excludes
    if (excludes && (barred || inRiskPart) && namesState(analysis, sentence)) {
      excludedInPart = true
      near ||= !blocks[sentence.block]!.note
    }
    let telling = excludes
    const frame =
      matchesWithin(words('frames'), sentence.first, sentence.end)[0] ??
      (found.length > 1 ? matchesWithin(words('possibility'), sentence.first, found[0]!.first)[0] : undefined)
    const owned = inRiskPart
      ? !foreign(view, sentence, sentence.end)
      : frame !== undefined && !foreign(view, sentence, frame.first, isOwnHarm(view, found, frame))
    const called = matchesWithin(words('frames'), sentence.first, sentence.end).some(({ end }) =>
      callsRisks.test(analysis.quote(sentence.first, end)),
    )
    for (const harm of owned ? found : []) {
      if (!called && (targets.has(harm.first) || targets.has(harm.end - 1))) continue
      if (!said(view, harm, sentence, inRiskPart)) continue
      named.add(analysis.tokens[harm.end - 1]!.word.slice(0, 5))
      headed ||= (inRiskPart || (called && isKnownHarm(view, harm))) && !belittles(analysis, sentence)
      near ||= !blocks[sentence.block]!.note
      telling = true
    }
    if (telling) sentences++
  }
  near ||= entries >= listed
  const enough =
    entries >= listed ||
    named.size >= 2 ||
    (named.size === 1 && (headed || excluded)) ||
    (excludedInPart && named.size > 0)
  return { told: enough ? (near ? 'enough' : 'far') : 'none', sentences, serious, excluded }
}

const states = new Set(
  'pregnant pregnancy nursing breastfeeding pacemaker pacemakers implant implants allergy allergic allergies epilepsy under'.split(
    ' ',
  ),
)

/** Whether a sentence names a disease or another state of a person. */
function namesState(analysis: Analysis, { first, end }: Sentence): boolean {
  if (conditionsWithin(analysis, first, end).length > 0) return true
  for (let at = first; at < end; at++) if (states.has(analysis.tokens[at]!.word)) return true
  return false
}

/** Whether a sentence names a harm that may kill or maim, as one that may happen or as a reason to get help. */
function tellsSerious(view: View, sentence: Sentence, inRiskPart: boolean): boolean {
  const { analysis, words } = view
  if (sentence.question || sentence.quoted) return false
  return matchesWithin(words('serious'), sentence.first, sentence.end).some(match => {
    const { status } = analysis.assertion(match.first, match.end)
    return (
      status !== 'negated' &&
      !isUnheardOf(analysis, match) &&
      !dismissed(view, sentence) &&
      (inRiskPart || !foreign(view, sentence, match.first))
    )
  })
}

/** Tokens that name what the treatments or the page are for, which is no harm of theirs. */
function targetTokens({ analysis, words, promoted }: View): ReadonlySet<number> {
  const aims = new Set(promoted.flatMap(({ treatment }) => [...treatment.us.uses, ...treatment.offLabel]))
  const tokens = new Set<number>()
  const named = conditionsWithin(analysis, 0, analysis.tokens.length)
  for (const { id, first } of named) {
    const { kind, depth, text } = analysis.document.blocks[analysis.blockOf(first)]!
    if ((kind === 'title' || depth === 1) && !riskTitle.test(text)) aims.add(id)
  }
  for (const { id, first, end } of named) if (aims.has(id)) for (let at = first; at < end; at++) tokens.add(at)
  for (const at of complaintTokens(analysis, words('harms'))) tokens.add(at)
  return tokens
}

const beforeHarm = new Set(
  'anti your chronic managing manage less existing these those check checks measure measures'.split(' '),
)

/** Whether the writer says that this harm may happen. */
function said(view: View, harm: Match, sentence: Sentence, inRiskPart: boolean): boolean {
  const { analysis, words } = view
  const { status, cue } = analysis.assertion(harm.first, harm.end)
  // What happens rarely happens.
  if ((status === 'negated' && !/^(?:rarely|seldom)$/i.test(cue)) || status === 'asked') return false
  if (status === 'conditional' && !inRiskPart) return false
  if (beforeHarm.has(analysis.tokens[harm.first - 1]?.word ?? '') || isUnheardOf(analysis, harm)) return false
  if (isOwnHistory(analysis, harm, sentence) || isAim(analysis, harm, sentence)) return false
  const alarm = matchesWithin(words('alarms'), sentence.first, sentence.end).length > 0
  if (alarm && !inRiskPart) return false
  const clause = analysis.clauses[analysis.clauseOf(harm.first)]!
  const taken = matchesWithin(words('denials'), clause.first, harm.first)
  return taken.length === 0 && !sentence.quoted && !dismissed(view, sentence)
}

/** Whether the sentence, or the next one pointing back to it, makes nothing of the harm. */
function dismissed(view: View, sentence: Sentence): boolean {
  const { analysis, words } = view
  const next = analysis.sentences[sentence.index + 1]
  const dismissals = words('dismissals')
  if (anyWithin(dismissals, sentence.first, sentence.end)) return true
  if (!next || next.block !== sentence.block || !anyWithin(dismissals, next.first, next.end)) return false
  return anyWithin(words('pointsBack'), next.first, next.end)
}

/** In a part that tells risks these are the page's own. */
const operations = new Set(['surgery', 'surgeries'])

/** Columns of a comparison that hold what is said of other care. */
const otherColumn =
  /\b(?:surgery|liposuction|opioids?|pills?|drugs|medications?|elsewhere|others?|typical|usual|traditional|conventional)\b/i

/** Whether the harm of a sentence belongs to a disease, to care that is missed, or to another treatment. */
function foreign(view: View, sentence: Sentence, at: number, ownHarm = false): boolean {
  const { analysis, words, promoted } = view
  const { column } = analysis.document.blocks[sentence.block]!
  if (column !== undefined && (otherColumn.test(column) || view.rivals.has(sentence.index))) return true
  const clause = analysis.clauses[analysis.clauseOf(Math.min(at, sentence.end - 1))]!
  const from = at >= sentence.end ? sentence.first : clause.first
  const inside = at < sentence.end
  const other = words('otherOwners').filter(
    match =>
      match.first >= sentence.first &&
      (match.end <= Math.max(at, from + 1) || (inside && match.first < at && match.end <= sentence.end)) &&
      (inside || !operations.has(analysis.tokens[match.first]!.word)),
  )
  const names = within(topicsOf(analysis).mentions, sentence.first, at)
  const own = names.some(name => promoted.some(topic => topic.treatment === name.treatment))
  if (other.length > 0 && !own) return true
  if (other.some(match => match.end > (names.at(-1)?.end ?? sentence.first) && match.first >= clause.first)) return true
  if (names.length > 0 && !own && promoted.length > 0) return true
  return (
    !own && ((!ownHarm && diseaseSubject(analysis, sentence, at)) || (inside && tellsDisease(analysis, sentence.block)))
  )
}

/** What is called a risk is one, also where the treatment is for it: "the risks: a pain flare and, rarely, infection". */
const callsRisks =
  /(?<!\b(?:lowers?|reduces?|cuts?|no|without|fewer|less|your|their)(?: \w+)? )\b(?:risks|side effects|complications)$/i

/** "Infection is uncommon": a known harm stands before the frame as its subject. */
function isOwnHarm(view: View, found: readonly Match[], frame: Match): boolean {
  return found.some(harm => harm.end <= frame.first && harm.end >= frame.first - 1 && isKnownHarm(view, harm))
}

function isKnownHarm({ analysis, promoted }: View, { end }: Match): boolean {
  const stem = analysis.tokens[end - 1]!.word.slice(0, 6)
  if (anyHarm.has(stem)) return promoted.length > 0
  return promoted.some(({ treatment }) => treatment.risks.some(risk => risk.includes(stem)))
}

/** Harms of every needle and most medicines, by their first letters. */
const anyHarm = new Set('infect bleedi bruisi nausea dizzin headac sorene swelli vomiti'.split(' '))

/** Blocks under a heading, or led in by a line, that tells risks. */
function riskBlocks(view: View): ReadonlySet<number> {
  const { analysis } = view
  const { blocks } = analysis.document
  const leading = new Set(blocks.map(block => block.leadIn))
  const telling = new Set(
    view
      .words('riskHeadings')
      .map(match => analysis.blockOf(match.first))
      .filter(block => blocks[block]!.kind === 'heading' || leading.has(block)),
  )
  const inside = new Set(
    view
      .words('riskHeadings')
      .filter(match => isLabel(analysis, analysis.sentences[analysis.sentenceOf(match.first)]!))
      .map(match => analysis.blockOf(match.first)),
  )
  for (const block of blocks)
    if (telling.has(block.heading) || telling.has(block.leadIn) || inside.has(block.leadIn)) inside.add(block.index)
  return inside
}

/** "What can happen. Headache, bruising …": a few words that head the block they begin. */
function isLabel({ sentences }: Analysis, { index, block, first, end, start }: Sentence): boolean {
  return start === 0 && end - first <= 5 && sentences[index + 1]?.block === block
}
