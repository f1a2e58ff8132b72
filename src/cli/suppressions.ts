import type { SuppressionRecord } from '../finding.ts'
import { type Checker, isTrustworthy } from '../lint-files.ts'
import { jsonText } from '../reporter/json-text.ts'
import { printable } from '../reporter/printable.ts'
import type { Io } from './io.ts'
import type { RunFlags } from './options.ts'
import { complainOf, settingsOf, settledOptions } from './run.ts'

/** Lists what the pages suppress: file, line, rule, date, state and reason. */
export async function suppressions(
  carelint: Checker,
  paths: readonly string[],
  flags: RunFlags,
  io: Io,
  complain: (message: string) => void,
): Promise<number> {
  const settings = settingsOf(flags, complain)
  if (!settings) return 2
  if (flags.staged || flags.since !== undefined) {
    complain('The list of suppressions is about whole pages; --staged and --since do not go with it.')
    return 2
  }
  if (flags.shard) {
    complain('The list of suppressions is about all pages; --shard does not go with it.')
    return 2
  }
  const [{ format, file } = { format: 'text' }, ...more] = flags.format ?? []
  if (!['text', 'json'].includes(format) || file !== undefined || more.length > 0 || flags.outputFile !== undefined) {
    complain('The list of suppressions is written as text or json, and to standard output.')
    return 2
  }
  const report = await carelint.lintFiles(paths, {
    ...settledOptions(flags, settings, io),
    baseline: false,
    allowEmpty: flags.allowEmpty === true,
  })
  const all = report.files.flatMap(file => (file.suppressions ?? []).map(record => ({ path: file.path, ...record })))
  io.stdout.write(format === 'json' ? jsonOf(all) : textOf(all))
  complainOf(report, complain)
  const invalid = report.files
    .flatMap(file => file.findings)
    .filter(finding => finding.ruleId === 'invalid-suppression').length
  if (invalid > 0) {
    complain(
      `${invalid} more ${invalid === 1 ? 'directive has' : 'directives have'} no effect; "carelint" says where and why.`,
    )
  }
  return isTrustworthy(report) ? 0 : 2
}

type Entry = SuppressionRecord & { readonly path: string }

function jsonOf(entries: readonly Entry[]): string {
  const suppressions = entries.map(({ path, line, rule, reason, until = null, state }) => {
    return { path, line, rule, reason, until, state }
  })
  return jsonText({ version: 1, suppressions }, 2)
}

function textOf(entries: readonly Entry[]): string {
  if (entries.length === 0) return 'No page suppresses anything.\n'
  const rows = entries.map(({ path, line, rule, reason, until, state }) => {
    const when = until === undefined ? 'no date' : `until ${until}`
    return [`${path}:${line}`, rule, state, when, reason].map(printable)
  })
  const widths = [0, 1, 2, 3].map(column => rows.reduce((most, row) => Math.max(most, row[column]!.length), 0))
  return rows.map(row => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`).join('')
}
