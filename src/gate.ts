import type { FileReport, Problem, Severity, Summary } from './finding.ts'

/** What makes findings fail a run. */
export interface Gate {
  /** The least severity that fails the gate; `error` unless given. */
  readonly failOn?: Severity | 'never'
  /** More warnings than this fail the gate. */
  readonly maxWarnings?: number
}

/** The counts of a run with the verdict on them; a run that is not `trusted` never passes. */
export function judge(counts: Omit<Summary, 'gate'>, trusted: boolean, gate: Gate): Summary {
  const { errors, warnings, suggestions } = counts
  const { failOn = 'error', maxWarnings } = gate
  const failing =
    (failOn !== 'never' && errors > 0) ||
    ((failOn === 'warning' || failOn === 'suggestion') && warnings > 0) ||
    (failOn === 'suggestion' && suggestions > 0) ||
    (maxWarnings !== undefined && warnings > maxWarnings)
  return { ...counts, gate: failing || !trusted ? 'fail' : 'pass' }
}

/** The summary of a run: what its reports hold, what was counted otherwise, and the verdict. */
export function summarise(
  reports: readonly FileReport[],
  problems: readonly Problem[],
  counts: Pick<Summary, 'files' | 'skipped' | 'baselined' | 'unchanged' | 'fixed'>,
  gate: Gate,
): Summary {
  const count: Record<Severity, number> = { error: 0, warning: 0, suggestion: 0 }
  let fixable = 0
  let suppressed = 0
  for (const file of reports) {
    for (const { severity, fix } of file.findings) {
      count[severity]++
      if (fix) fixable++
    }
    suppressed += file.suppressed.length
  }
  const { error: errors, warning: warnings, suggestion: suggestions } = count
  const trusted = problems.length === 0 && reports.every(file => !file.failure)
  const { files, skipped, ...rest } = counts
  const more = { ...rest, ...(fixable > 0 && { fixable }) }
  return judge({ files, skipped, errors, warnings, suggestions, suppressed, ...more }, trusted, gate)
}
