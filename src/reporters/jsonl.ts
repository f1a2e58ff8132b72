import { jsonText } from '../reporter/json-text.ts'
import { findingsOf, problemsOf } from '../reporter/order.ts'
import type { Reporter } from '../reporter.ts'

/**
 * For programs that read line by line: an object for each finding and each problem as in `report.schema.json`, with its
 * `type` and a finding's `path`, and one of the type `summary` at the end.
 */
export const jsonl: Reporter = report => {
  const { name, version } = report.tool
  return [
    ...findingsOf(report).map(({ path, finding }) => ({ type: 'finding', path, ...finding })),
    ...problemsOf(report).map(problem => ({ type: 'problem', ...problem })),
    { type: 'summary', version: report.version, tool: { name, version }, ...report.summary },
  ]
    .map(value => jsonText(value))
    .join('')
}
