import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { findReports } from '../files/reports.ts'
import type { Gate } from '../gate.ts'
import { isTrustworthy } from '../lint-files.ts'
import { mergeReports, type NamedReport } from '../merge-reports.ts'
import { readReport } from '../read-report.ts'
import type { Io } from './io.ts'
import type { RunFlags } from './options.ts'
import { outputsOf } from './outputs.ts'
import { writeReports } from './report.ts'
import { errorsOnly, explainOutcome } from './run.ts'

/** Joins JSON reports into one and gives its exit code. `gate` holds what the command line says of it. */
export async function merge(
  paths: readonly string[],
  gate: Gate,
  flags: RunFlags,
  io: Io,
  complain: (message: string) => void,
): Promise<number> {
  const outputs = outputsOf(flags)
  if (typeof outputs === 'string') {
    complain(outputs)
    return 2
  }
  const mistakes: string[] = []
  const reports: NamedReport[] = []
  const { files, missing } = await findReports(paths, io.cwd)
  for (const path of missing) mistakes.push(`${path}: There is no such report.`)
  for (const name of files) {
    const report = readReport(textOf(resolve(io.cwd, name)))
    if (report) reports.push({ name, report })
    else mistakes.push(`${name}: This is no report that carelint wrote with --format json.`)
  }
  const merged = mistakes.length > 0 ? { mistakes } : mergeReports(reports, gate)
  if ('mistakes' in merged) {
    for (const mistake of merged.mistakes) complain(mistake)
    return 2
  }
  const { report } = merged
  const written = await writeReports(flags.quiet ? errorsOnly(report) : report, outputs, flags, io, complain)
  explainOutcome(report, outputs, { ...flags, ...merged.gate }, io, complain)
  if (!written || !isTrustworthy(report)) return 2
  return report.summary.gate === 'fail' ? 1 : 0
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
