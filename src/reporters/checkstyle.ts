import type { Finding, Problem, Severity } from '../finding.ts'
import { adviceOf } from '../reporter/one-line.ts'
import { printable } from '../reporter/printable.ts'
import { type Element, element, xmlText } from '../reporter/xml.ts'
import type { Reporter } from '../reporter.ts'

/** Checkstyle's XML, version 4.3; pages without findings are left out. */
export const checkstyle: Reporter = report => {
  const files = new Map<string, Element[]>()
  const add = (path: string, error: Element) => files.set(path, [...(files.get(path) ?? []), error])
  for (const problem of report.problems) add(problem.path ?? '.', problemElement(problem))
  for (const { path, failure, findings } of report.files) {
    const errors = [...(failure ? [problemElement(failure)] : []), ...findings.map(findingElement)]
    if (errors.length > 0) files.set(path, [...(files.get(path) ?? []), ...errors])
  }
  return xmlText(
    element(
      'checkstyle',
      { version: '4.3' },
      [...files].map(([name, errors]) => element('file', { name }, errors)),
    ),
  )
}

function findingElement(finding: Finding): Element {
  const { start, severity, ruleId } = finding
  return element('error', {
    line: start.line,
    column: start.column,
    severity: names[severity],
    message: adviceOf(finding),
    source: `carelint.${ruleId}`,
  })
}

function problemElement({ line = 1, column, message }: Problem): Element {
  return element('error', { line, column, severity: 'error', message: printable(message), source: 'carelint' })
}

const names: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'info' }
