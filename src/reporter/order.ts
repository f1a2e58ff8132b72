import { type Finding, type Problem, type Report, severities } from '../finding.ts'

/** A finding and the page it stands on. */
export interface Placed {
  readonly path: string
  readonly finding: Finding
}

/** Everything that keeps a run from being trusted: failures of files first, then problems of the run. */
export function problemsOf(report: Report): Problem[] {
  return [
    ...report.files.flatMap(file => (file.failure ? [{ ...file.failure, path: file.failure.path ?? file.path }] : [])),
    ...report.problems,
  ]
}

/** All findings in the order of pages and places. */
export function findingsOf(report: Report): Placed[] {
  return report.files.flatMap(({ path, findings }) => findings.map(finding => ({ path, finding })))
}

/** All findings, those that matter most first, else in the order of pages and places. */
export function worstFirst(report: Report): Placed[] {
  const findings = findingsOf(report)
  return severities.flatMap(severity => findings.filter(({ finding }) => finding.severity === severity))
}
