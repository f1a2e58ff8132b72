import type { Reporter } from '../reporter.ts'
import { checkstyle } from './checkstyle.ts'
import { compact } from './compact.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { rdjson } from './rdjson.ts'
import { rdjsonl } from './rdjsonl.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'
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
}
