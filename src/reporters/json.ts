import type { FileReport, Report } from '../finding.ts'
import { shapeOfFinding } from '../reporter/finding-shape.ts'
import { jsonText } from '../reporter/json-text.ts'
import type { Reporter } from '../reporter.ts'

/** For programs: one document in the form of `report.schema.json`, ASCII control characters and CI commands escaped. */
export const json: Reporter = report => jsonText(shape(report), 2)

function shape(report: Report) {
  return {
    version: report.version,
    tool: report.tool,
    summary: report.summary,
    files: report.files.map(shapeOfFile),
    problems: report.problems,
    ...(report.shard && { shard: report.shard }),
    ...(report.notes && { notes: report.notes }),
  }
}

function shapeOfFile(file: FileReport) {
  return {
    path: file.path,
    words: file.words,
    findings: file.findings.map(shapeOfFinding),
    suppressed: file.suppressed.map(({ reason, finding }) => ({ reason, finding: shapeOfFinding(finding) })),
    ...(file.suppressions && { suppressions: file.suppressions }),
    ...(file.failure && { failure: file.failure }),
  }
}
