import type { Report } from '../finding.ts'
import { shapeOfFinding } from '../reporter/finding-shape.ts'
import { jsonText } from '../reporter/json-text.ts'
import { findingsOf, problemsOf } from '../reporter/order.ts'
import type { Reporter } from '../reporter.ts'

/**
 * For programs that read line by line: an object for each finding and each problem as in `report.schema.json`, with its
 * `type` and a finding's `path`, and one of the type `summary` at the end.
 */
export const jsonl: Reporter = report => [...jsonlPieces(report)].join('')

/** The lines of `jsonl` one by one. */
export function* jsonlPieces(report: Report): Iterable<string> {
  const { name, version } = report.tool
  for (const { path, finding } of findingsOf(report))
    yield jsonText({ type: 'finding', path, ...shapeOfFinding(finding) })
  for (const problem of problemsOf(report)) yield jsonText({ type: 'problem', ...problem })
  yield jsonText({ type: 'summary', version: report.version, tool: { name, version }, ...report.summary })
}
