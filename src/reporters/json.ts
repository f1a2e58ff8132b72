import type { FileReport, Report } from '../finding.ts'
import { shapeOfFinding } from '../reporter/finding-shape.ts'
import { jsonText } from '../reporter/json-text.ts'
import type { Reporter } from '../reporter.ts'

/** For programs: one document in the form of `report.schema.json`, ASCII control characters and CI commands escaped. */
export const json: Reporter = report => [...jsonPieces(report)].join('')

/** The document of `json` in pieces, one a file, since a whole site's may be longer than a string can be. */
export function* jsonPieces(report: Report): Iterable<string> {
  const { version, tool, summary, problems, shard, notes, stats } = report
  yield `${jsonText({ version, tool, summary }, 2).slice(0, -'\n}\n'.length)},\n  "files": [`
  for (const [index, file] of report.files.entries()) {
    const lines = jsonText(shapeOfFile(file), 2).trimEnd().replaceAll('\n', '\n    ')
    yield `${index > 0 ? ',' : ''}\n    ${lines}`
  }
  const rest = jsonText({ problems, ...(shard && { shard }), ...(notes && { notes }), ...(stats && { stats }) }, 2)
  yield `${report.files.length > 0 ? '\n  ' : ''}],${rest.slice(1)}`
}

function shapeOfFile(file: FileReport) {
  return {
    path: file.path,
    words: file.words,
    findings: file.findings.map(shapeOfFinding),
    suppressed: file.suppressed.map(({ reason, finding }) => ({ reason, finding: shapeOfFinding(finding) })),
    ...(file.suppressions && { suppressions: file.suppressions }),
    ...(file.fixed !== undefined && { fixed: file.fixed }),
    ...(file.failure && { failure: file.failure }),
  }
}
