import { type Finding, type Report, type RuleDetails, severities } from '../../finding.ts'

/** A finding with the number that it has in the report. */
export interface Numbered {
  /** From 1, in the order of pages and places. */
  readonly number: number
  readonly path: string
  /** Position of the page among all pages of the report. */
  readonly page: number
  /** Position of the rule in `Numbering.rules`. */
  readonly rule: number
  readonly finding: Finding
}

/** Findings for which the same is to be said. */
export interface Advice {
  readonly why: string
  readonly instead: string
  readonly found: readonly Numbered[]
}

/** A rule that found something. */
export interface RuleNotes {
  readonly id: string
  readonly summary: string | undefined
  readonly found: readonly Numbered[]
  readonly advice: readonly Advice[]
}

/** All findings of a report by page and by rule. */
export interface Numbering {
  /** By position of the page. */
  readonly pages: readonly (readonly Numbered[])[]
  /** Those with the worst findings first, then those with the most. */
  readonly rules: readonly RuleNotes[]
  readonly total: number
}

/** Numbers the findings of a report and sorts them by rule. */
export function numberFindings(report: Report): Numbering {
  const ids = rulesByWeight(report)
  const position = new Map(ids.map((id, index) => [id, index]))
  let number = 0
  const pages = report.files.map(({ path, findings }, page) =>
    findings.map(
      (finding): Numbered => ({ number: ++number, path, page, rule: position.get(finding.ruleId)!, finding }),
    ),
  )
  const byRule = ids.map((): Numbered[] => [])
  for (const each of pages.flat()) byRule[each.rule]!.push(each)
  const details = new Map(report.tool.ruleDetails.map(rule => [rule.id, rule]))
  return { pages, rules: ids.map((id, index) => notesOf(id, byRule[index]!, details.get(id))), total: number }
}

function rulesByWeight({ files }: Report): readonly string[] {
  const weights = new Map<string, { worst: number; count: number }>()
  for (const { ruleId, severity } of files.flatMap(({ findings }) => findings)) {
    const { worst, count } = weights.get(ruleId) ?? { worst: severities.length, count: 0 }
    weights.set(ruleId, { worst: Math.min(worst, severities.indexOf(severity)), count: count + 1 })
  }
  return [...weights]
    .sort(([one, a], [other, b]) => a.worst - b.worst || b.count - a.count || (one < other ? -1 : 1))
    .map(([id]) => id)
}

function notesOf(id: string, found: readonly Numbered[], details: RuleDetails | undefined): RuleNotes {
  const advice = new Map<string, Numbered[]>()
  for (const each of found) {
    const { why, instead } = each.finding
    const key = JSON.stringify([why, instead])
    const same = advice.get(key)
    if (same) same.push(each)
    else advice.set(key, [each])
  }
  return {
    id,
    summary: details?.summary,
    found,
    advice: [...advice.values()].map(same => {
      const { why, instead } = same[0]!.finding
      return { why, instead, found: same }
    }),
  }
}
