import { placeOf, placeOfProblem } from '../reporter/one-line.ts'
import { findingsOf, problemsOf } from '../reporter/order.ts'
import { harmlessLine, printable } from '../reporter/printable.ts'
import { summaryOf } from '../reporter/summary.ts'
import type { Reporter } from '../reporter.ts'

/** For people who want one line for each finding, path first, and the summary at the end. */
export const compact: Reporter = report => {
  const lines = [
    ...findingsOf(report).map(({ path, finding }) => {
      const { severity, ruleId, message, suggestions, fix } = finding
      const safe = suggestions.filter(({ grade }) => grade === 'safe').map(({ text }) => `"${text}"`)
      const words = printable(
        `${message}${safe.length > 0 ? ` Try: ${safe.join(' or ')}` : ''}${fix ? ' [fixable]' : ''}`,
      )
      return `${placeOf(path, finding.start)}: ${severity} ${printable(ruleId)} ${words}`
    }),
    ...problemsOf(report).map(problem => `${placeOfProblem(problem)}: error ${printable(problem.message)}`),
  ]
  return `${[...lines, ...(lines.length > 0 ? [''] : []), ...summaryOf(report)].map(harmlessLine).join('\n')}\n`
}
