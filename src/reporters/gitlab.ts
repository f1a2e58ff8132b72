import type { Severity } from '../finding.ts'
import { createIds } from '../reporter/ids.ts'
import { jsonText } from '../reporter/json-text.ts'
import { adviceOf } from '../reporter/one-line.ts'
import { findingsOf, problemsOf } from '../reporter/order.ts'
import { fromRoot } from '../reporter/paths.ts'
import { printable } from '../reporter/printable.ts'
import type { Reporter } from '../reporter.ts'

/** A Code Quality report of GitLab. GitLab takes entries with one fingerprint for one, so each has its own. */
export const gitlab: Reporter = (report, { folder }) => {
  const idOf = createIds()
  return jsonText(
    [
      ...problemsOf(report).map(({ path = '.', line = 1, message }) => ({
        description: printable(message),
        check_name: 'carelint',
        fingerprint: idOf('carelint', path, message),
        severity: 'blocker',
        location: { path: fromRoot(path, folder), lines: { begin: line } },
      })),
      ...findingsOf(report).map(({ path, finding }) => ({
        description: adviceOf(finding),
        check_name: finding.ruleId,
        fingerprint: idOf(finding.ruleId, path, finding.fingerprint),
        severity: names[finding.severity],
        location: {
          path: fromRoot(path, folder),
          lines: { begin: finding.start.line, end: finding.end.line },
        },
      })),
    ],
    2,
  )
}

const names: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', suggestion: 'info' }
