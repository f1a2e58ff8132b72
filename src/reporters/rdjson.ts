import { jsonText } from '../reporter/json-text.ts'
import { rdDiagnostics, rdSource } from '../reporter/rdformat.ts'
import type { Reporter } from '../reporter.ts'

/** One `DiagnosticResult` of reviewdog. */
export const rdjson: Reporter = report => jsonText({ source: rdSource, diagnostics: rdDiagnostics(report) }, 2)
