import { type FileReport, type Finding, type Problem, type Report, type Severity, severities } from '../finding.ts'
import { placeOf } from '../reporter/one-line.ts'
import { printable } from '../reporter/printable.ts'
import { isBroken } from '../reporter/summary.ts'
import { type Element, element, xmlText } from '../reporter/xml.ts'
import type { Reporter } from '../reporter.ts'

/**
 * JUnit's XML: a suite for each page, a case for each finding, one passing case for a page without. Errors fail; milder
 * findings pass with their text as output, unless nothing else explains why the gate failed.
 */
export const junit: Reporter = report => {
  const failing = failingSeverities(report)
  const suites = [
    ...(report.problems.length > 0 ? [suite('carelint', undefined, report.problems.map(problemCase))] : []),
    ...report.files.map(file => suite(file.path, file.path, casesOf(file, failing))),
  ]
  const total = (key: string) => suites.reduce((sum, { attributes }) => sum + Number(attributes[key]), 0)
  return xmlText(
    element(
      'testsuites',
      { name: 'carelint', tests: total('tests'), failures: total('failures'), errors: total('errors') },
      suites,
    ),
  )
}

function failingSeverities(report: Report): ReadonlySet<Severity> {
  const { gate, errors, warnings } = report.summary
  if (gate === 'pass' || errors > 0 || isBroken(report)) return new Set(['error'])
  return new Set(warnings > 0 ? severities.slice(0, 2) : severities)
}

function suite(name: string, file: string | undefined, cases: readonly Element[]): Element {
  const holding = (child: string) =>
    cases.filter(({ children }) => children.some(each => typeof each !== 'string' && each.name === child)).length
  const attributes = { name, tests: cases.length, failures: holding('failure'), errors: holding('error'), skipped: 0 }
  return element('testsuite', { ...attributes, file }, cases)
}

function casesOf(file: FileReport, failing: ReadonlySet<Severity>): Element[] {
  const cases = [
    ...(file.failure ? [problemCase({ path: file.path, ...file.failure })] : []),
    ...file.findings.map(finding => findingCase(file.path, finding, failing)),
  ]
  return cases.length > 0 ? cases : [testCase('no findings', file.path, undefined, [])]
}

function findingCase(path: string, finding: Finding, failing: ReadonlySet<Severity>): Element {
  const { ruleId, severity, start, message, why, instead, sentence } = finding
  const body = [
    `${placeOf(path, start)} ${severity} ${ruleId}`,
    ...[message, sentence, why, instead].filter(Boolean).map(printable),
  ].join('\n')
  const outcome = failing.has(severity)
    ? element('failure', { message: printable(message), type: severity }, [body])
    : element('system-out', {}, [body])
  return testCase(`${start.line}:${start.column} ${ruleId}`, path, start.line, [outcome])
}

function problemCase({ path, line, message }: Problem): Element {
  const text = printable(message)
  return testCase('could be checked', path, line, [element('error', { message: text, type: 'carelint' }, [text])])
}

function testCase(name: string, path: string | undefined, line: number | undefined, children: Element[]): Element {
  return element('testcase', { name, classname: path ?? 'carelint', file: path, line }, children)
}
