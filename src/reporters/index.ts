import type { Report } from '../finding.ts'
import type { Reporter, ReporterOptions } from '../reporter.ts'
import { checkstyle } from './checkstyle.ts'
import { compact } from './compact.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { html } from './html.ts'
import { json, jsonPieces } from './json.ts'
import { jsonl, jsonlPieces } from './jsonl.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { rdjson } from './rdjson.ts'
import { rdjsonl } from './rdjsonl.ts'
import { sarif } from './sarif.ts'
import { text, textPieces } from './text.ts'
import { unix } from './unix.ts'

/** All reporters by the name that `--format` takes. */
export const reporters: Readonly<Record<string, Reporter>> = {
  text,
  compact,
  unix,
  json,
  jsonl,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  rdjson,
  rdjsonl,
  markdown,
  html,
}

const inPieces: Readonly<Record<string, (report: Report, options: ReporterOptions) => Iterable<string>>> = {
  text: textPieces,
  json: jsonPieces,
  jsonl: jsonlPieces,
}

/** A report in the pieces in which it can be written, so that a large one is never held as a whole where that can be helped. */
export function piecesOf(format: string, report: Report, options: ReporterOptions): Iterable<string> {
  return inPieces[format]?.(report, options) ?? [reporters[format]!(report, options)]
}
