import type { FileReport, Finding, Report } from '../finding.ts'
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

function shapeOfFinding(finding: Finding) {
  const { ruleId, severity, scope, message, why, instead, sources, url, start, end } = finding
  const { byteColumns, excerpt, sentence, excerptStart, appliesIn, suggestions, related, fingerprint } = finding
  return {
    ...{ ruleId, severity, scope, message, why, instead, sources, url, start, end },
    ...(byteColumns && { byteColumns }),
    ...{ excerpt, sentence },
    ...(excerptStart !== undefined && { excerptStart }),
    ...(appliesIn && { appliesIn }),
    ...{ suggestions, related, fingerprint },
  }
}
