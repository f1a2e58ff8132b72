import type { Finding, Fix, Problem, Report, Severity } from '../finding.ts'
import { adviceOf } from './one-line.ts'
import { findingsOf, problemsOf } from './order.ts'
import { wellFormed } from './paths.ts'
import { printable } from './printable.ts'

/** What wrote a report, in reviewdog's words. */
export const rdSource = { name: 'carelint' }

/** What a report holds as diagnostics of reviewdog, whose columns count UTF-8 bytes from 1. */
export function rdDiagnostics(report: Report): object[] {
  return [
    ...problemsOf(report).map(rdProblem),
    ...findingsOf(report).map(({ path, finding }) => rdFinding(path, finding)),
  ]
}

function rdProblem({ path = '.', line, message }: Problem): object {
  return {
    message: printable(message),
    location: { path: wellFormed(path), ...(line !== undefined && { range: { start: { line } } }) },
    severity: 'ERROR',
  }
}

function rdFinding(path: string, finding: Finding): object {
  const { ruleId, url, severity, fix } = finding
  const range = rdRange(finding)
  return {
    message: adviceOf(finding),
    location: { path: wellFormed(path), range },
    severity: names[severity],
    code: { value: ruleId, ...(/^https?:/.test(url) && { url }) },
    ...(fix?.byteColumns && { suggestions: [{ range: rdRange(fix), text: wellFormed(fix.text) }] }),
  }
}

/** Whole lines when nobody counted the bytes. */
function rdRange({ start, end, byteColumns }: Finding | Fix): object {
  return byteColumns
    ? { start: { line: start.line, column: byteColumns.start }, end: { line: end.line, column: byteColumns.end } }
    : { start: { line: start.line }, end: { line: end.line } }
}

const names: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', suggestion: 'INFO' }
