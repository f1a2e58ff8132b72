import type { Severity } from '../finding.ts'
import { placeOf, placeOfProblem } from '../reporter/one-line.ts'
import { findingsOf, problemsOf } from '../reporter/order.ts'
import { harmlessLine, printable } from '../reporter/printable.ts'
import { summaryOf } from '../reporter/summary.ts'
import type { Reporter } from '../reporter.ts'

/** For editors and problem matchers: `path:line:column: message [severity/rule]`, and the summary at the end. */
export const unix: Reporter = report => {
  const lines = [
    ...findingsOf(report).map(
      ({ path, finding }) =>
        `${placeOf(path, finding.start)}: ${printable(finding.message)} [${names[finding.severity]}/${printable(finding.ruleId)}]`,
    ),
    ...problemsOf(report).map(problem => `${placeOfProblem(problem)}: ${printable(problem.message)} [error]`),
    ...summaryOf(report),
  ]
  return `${lines.map(harmlessLine).join('\n')}\n`
}

const names: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'info' }
