import type { Severity, Summary } from './finding.ts'

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
