import { jsonText } from '../reporter/json-text.ts'
import { rdDiagnostics, rdSource } from '../reporter/rdformat.ts'
import type { Reporter } from '../reporter.ts'

/** A `Diagnostic` of reviewdog on each line; empty when there is none, since reviewdog reads any line as one. */
export const rdjsonl: Reporter = report =>
  rdDiagnostics(report)
    .map(diagnostic => jsonText({ source: rdSource, ...diagnostic }))
    .join('')
