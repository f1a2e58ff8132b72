import type { Analysis } from './analysis.ts'

/** Heads of lists in which a harm, a reason for caution or an emergency is named, never a benefit. */
const heads =
  /\b(?:side[- ]effects?|adverse|risks?|complications?|concerns?|cautions?|precautions?|warnings?|warning signs|can go wrong|may go wrong|contraindicat\w+|who (?:should|can)(?:n['’]t| ?not)|(?:not|isn['’]t|aren['’]t) (?:suitable|right|recommended|safe)|(?:tell|ask) (?:us|you|your|the|about)|we(?:['’]ll| will)? (?:also )?ask|(?:call|dial|ring) (?:911|999|000|111|112|us)|emergency|urgent|seek (?:help|care|medical)|do not (?:have|use|take)|avoid)\b/i

/** How many characters of a head are looked at. */
const headLength = 160
const told = new WeakMap<Analysis, Map<number, boolean>>()

/** Whether a list entry or a cell stands under a heading, a lead-in or a column that speaks of harm, caution or emergencies. */
export function inRiskList(analysis: Analysis, block: number): boolean {
  let known = told.get(analysis)
  if (!known) {
    known = new Map()
    told.set(analysis, known)
  }
  const answer = known.get(block) ?? speaksOfHarm(analysis, block)
  known.set(block, answer)
  return answer
}

function speaksOfHarm(analysis: Analysis, index: number): boolean {
  const { blocks } = analysis.document
  const { kind, heading, leadIn, column } = blocks[index]!
  if (kind !== 'listItem' && kind !== 'tableCell') return false
  if (column !== undefined && heads.test(column.slice(0, headLength))) return true
  return [leadIn, heading].some(head => head >= 0 && heads.test(blocks[head]!.text.slice(-headLength)))
}
