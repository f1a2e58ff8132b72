import type { Report } from './finding.ts'
import { severities } from './finding.ts'

type Test = (value: unknown) => boolean

const text: Test = value => typeof value === 'string'
const absent: Test = value => value === undefined
const count: Test = value => Number.isInteger(value) && (value as number) >= 0
const list =
  (item: Test): Test =>
  value =>
    Array.isArray(value) && value.every(item)
const maybe =
  (test: Test): Test =>
  value =>
    value === undefined || test(value)
const oneOf =
  (...values: readonly unknown[]): Test =>
  value =>
    values.includes(value)
const shape =
  (fields: Readonly<Record<string, Test>>): Test =>
  value =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([key, test]) => test(Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined))

const point = shape({ line: count, column: count, offset: count })
const problem = shape({ message: text, path: maybe(text), line: maybe(count), column: maybe(count) })
const sources = list(shape({ id: text, citation: text, url: maybe(text) }))
const details = shape({
  ...{ id: text, summary: text, why: text, instead: text, url: text, sources },
  severity: oneOf(...severities, 'off'),
})
const finding = shape({
  ...{ ruleId: text, message: text, why: text, instead: text, url: text, excerpt: text, sentence: text },
  ...{
    start: point,
    end: point,
    excerptStart: maybe(count),
    byteColumns: maybe(shape({ start: count, end: count })),
    fingerprint: text,
  },
  severity: oneOf(...severities),
  scope: oneOf('text', 'document'),
  basis: maybe(oneOf('likeness')),
  sources,
  appliesIn: maybe(list(text)),
  suggestions: list(shape({ text, grade: oneOf('safe', 'rewrite'), evidence: maybe(oneOf('good', 'mixed', 'none')) })),
  fix: maybe(shape({ start: point, end: point, text, byteColumns: maybe(shape({ start: count, end: count })) })),
  related: list(text),
})
const suppression = shape({
  ...{ rule: text, reason: text, until: maybe(text), line: count },
  state: oneOf('used', 'unused', 'expired', 'off'),
})
const report = shape({
  version: oneOf(1),
  tool: shape({ name: oneOf('carelint'), version: text, rules: list(text), ruleDetails: list(details) }),
  summary: shape({
    ...{ files: count, skipped: count, errors: count, warnings: count, suggestions: count },
    ...{ suppressed: count, baselined: count, unchanged: maybe(count) },
    ...{ fixable: maybe(count), fixed: maybe(count) },
    gate: oneOf('pass', 'fail'),
  }),
  files: list(
    shape({
      ...{ path: text, words: count, failure: maybe(problem), fixed: maybe(count), findings: list(finding) },
      suppressed: list(shape({ reason: text, finding })),
      suppressions: maybe(list(suppression)),
      copy: absent,
    }),
  ),
  problems: list(problem),
  notes: maybe(list(text)),
  shard: maybe(
    shape({ index: count, count, run: text, failOn: oneOf(...severities, 'never'), maxWarnings: maybe(count) }),
  ),
})

/** A report from the text that the JSON reporter gave; undefined for any other text. */
export function readReport(json: string): Report | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return report(value) ? (value as Report) : undefined
  } catch {
    return undefined
  }
}
