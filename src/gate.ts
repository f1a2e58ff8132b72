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
  const count = (severity: Severity) =>
    reports.reduce((sum, file) => sum + file.findings.filter(finding => finding.severity === severity).length, 0)
  const [errors, warnings, suggestions] = [count('error'), count('warning'), count('suggestion')]
  const suppressed = reports.reduce((sum, file) => sum + file.suppressed.length, 0)
  const fixable = reports.reduce((sum, file) => sum + file.findings.filter(finding => finding.fix).length, 0)
  const trusted = problems.length === 0 && reports.every(file => !file.failure)
  const { files, skipped, ...rest } = counts
  const more = { ...rest, ...(fixable > 0 && { fixable }) }
  return judge({ files, skipped, errors, warnings, suggestions, suppressed, ...more }, trusted, gate)
}
