import { normalize } from 'node:path'
import type { RunFlags } from './options.ts'

/** One report of a run: its format, and the file that it goes to unless it goes to standard output. */
export interface Output {
  readonly format: string
  readonly file?: string
}

/** Formats that are lines of a log and may share standard output. */
const lines = ['text', 'compact', 'unix', 'github']

/** The reports that flags ask for, or a sentence that says why they make no sense together. */
export function outputsOf({ format, outputFile }: Pick<RunFlags, 'format' | 'outputFile'>): readonly Output[] | string {
  const asked = format ?? [{ format: 'text' }]
  const open = asked.filter(({ file }) => file === undefined)
  if (outputFile !== undefined && open.length !== 1) {
    return open.length === 0
      ? '-o names a file for the format without one, and every format has one.'
      : '-o names a file for one format; name the others in the form -f sarif=carelint.sarif.'
  }
  const outputs =
    outputFile === undefined ? asked : asked.map(({ format, file = outputFile }): Output => ({ format, file }))
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [normalize(file)]))
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) return `Two reports cannot go to the same file, ${twice}.`
  const shared = outputs.filter(({ file }) => file === undefined)
  if (shared.length > 1 && !shared.every(output => lines.includes(output.format))) {
    return `Only one of ${shared.map(output => output.format).join(', ')} can go to standard output; name files for the others in the form -f sarif=carelint.sarif.`
  }
  return outputs
}
