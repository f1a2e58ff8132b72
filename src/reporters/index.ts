import type { Reporter } from '../reporter.ts'
import { json } from './json.ts'
import { text } from './text.ts'

/** All reporters by the name that `--format` takes. */
export const reporters: Readonly<Record<string, Reporter>> = { text, json }
