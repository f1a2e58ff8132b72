import type { FileReport, Finding, Report } from '../finding.ts'
import type { Reporter } from '../reporter.ts'

/** For programs: one document in the form of `report.schema.json`, ASCII control characters and CI commands escaped. */
export const json: Reporter = report =>
  `${JSON.stringify(shape(report), null, 2)
    .replace(/[\u007F-\u009F\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, escaped)
    .replaceAll('##', '\\u0023\\u0023')}\n`

function shape(report: Report) {
  return {
    version: report.version,
    tool: report.tool,
    summary: report.summary,
    files: report.files.map(shapeOfFile),
    problems: report.problems,
  }
}

function shapeOfFile(file: FileReport) {
  return {
    path: file.path,
    words: file.words,
    findings: file.findings.map(shapeOfFinding),
    suppressed: file.suppressed.map(({ reason, finding }) => ({ reason, finding: shapeOfFinding(finding) })),
    ...(file.failure && { failure: file.failure }),
  }
}

function shapeOfFinding(finding: Finding) {
  const { ruleId, severity, scope, message, why, instead, sources, url, start, end } = finding
  const { byteColumns, excerpt, sentence, excerptStart, appliesIn, since, suggestions, related, fingerprint } = finding
  return {
    ...{ ruleId, severity, scope, message, why, instead, sources, url, start, end },
    ...(byteColumns && { byteColumns }),
    ...{ excerpt, sentence },
    ...(excerptStart !== undefined && { excerptStart }),
    ...(appliesIn && { appliesIn }),
    ...(since && { since }),
    ...{ suggestions, related, fingerprint },
  }
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
