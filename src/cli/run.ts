import { dirname, resolve } from 'node:path'
import { unknownRule } from '../config/rule-settings.ts'
import type { Problem, Report } from '../finding.ts'
import type { HouseRule } from '../house-rules/house-rule.ts'
import { type Checker, defaultPaths, isTrustworthy } from '../lint-files.ts'
import { summaryOf } from '../reporter/summary.ts'
import { readsCopy } from '../reporters/names.ts'
import { fixMistake, mends, openMending, textOf } from './fix.ts'
import type { Io } from './io.ts'
import type { RunFlags } from './options.ts'
import { type Output, outputsOf } from './outputs.ts'
import { writeReports } from './report.ts'
import { threadsOf } from './threads.ts'

/** Checks pages, writes the report and gives the exit code. */
export async function run(
  carelint: Checker,
  paths: readonly string[],
  flags: RunFlags,
  io: Io,
  complain: (message: string) => void,
): Promise<number> {
  const ids = carelint.rules.map(rule => rule.id)
  let unknown = (flags.only ?? []).filter(id => !ids.includes(id))
  if (unknown.length > 0) {
    ids.push(...houseRulesHere(carelint, flags, io).map(({ text }) => text.id))
    unknown = unknown.filter(id => !ids.includes(id))
  }
  for (const id of unknown) complain(unknownRule(id, ids))
  const settings = settingsOf(flags, complain)
  const outputs = outputsOf(flags)
  if (typeof outputs === 'string') complain(outputs)
  if (unknown.length > 0 || !settings || typeof outputs === 'string') return 2

  const fromStandardInput = flags.stdin === true || paths.includes('-')
  if (flags.stdinFilename !== undefined && !fromStandardInput) {
    complain('--stdin-filename names standard input, which "-" reads; there is no "-" here.')
    return 2
  }
  const changing = flags.staged === true || flags.since !== undefined
  if (changing && fromStandardInput) {
    complain('--staged and --since are about files of a repository, not about standard input.')
    return 2
  }
  if (flags.shard && fromStandardInput) {
    complain('--shard divides files, and standard input is one page.')
    return 2
  }
  const mistake = fixMistake(flags, outputs, fromStandardInput)
  if (mistake !== undefined) {
    complain(mistake)
    return 2
  }
  const settled = settledOptions(flags, settings, io)
  // Work on other threads is out of the stopwatch's sight.
  const threads = flags.stats ? undefined : threadsOf(flags.threads)
  const wanted = paths.filter(path => path !== '-')
  const progress = io.stderr.isTerminal && !io.env.CI ? (await import('./progress.ts')).createProgress(io) : undefined
  const stopwatch = flags.stats ? (await import('../stopwatch.ts')).createStopwatch() : undefined
  const bytes = fromStandardInput ? await io.readStandardInput() : undefined
  if (bytes && flags.fix && (bytes[0] === 0xff || bytes[0] === 0xfe)) {
    complain('Standard input is UTF-16 and --fix writes UTF-8 to standard output; mend the file itself.')
    return 2
  }
  const mending = mends(flags) ? await openMending(flags, wanted, io.cwd, fromStandardInput) : undefined
  const report = await carelint.lintFiles(wanted, {
    ...settled,
    failOn: flags.failOn,
    allowEmpty: flags.allowEmpty === true,
    ...(outputs.some(({ format }) => readsCopy.has(format)) && { copy: true }),
    ...(progress && { onPage: progress.show }),
    ...(stopwatch && { stopwatch }),
    ...(flags.shard && { shard: flags.shard }),
    ...(flags.only && { only: new Set(flags.only) }),
    ...(flags.baseline !== undefined && { baseline: flags.baseline }),
    ...(flags.maxWarnings !== undefined && { maxWarnings: flags.maxWarnings }),
    ...(threads && { threads }),
    ...(bytes && { standardInput: { bytes, path: flags.stdinFilename } }),
    ...(mending && { mend: mending.take }),
    ...(changing && {
      changes: await (await import('./changes.ts')).findChanges(
        wanted.length > 0 ? wanted : defaultPaths(carelint.openConfigurations(settled).configFor(io.cwd), io.cwd),
        flags,
        io,
      ),
    }),
  })
  progress?.clear()
  // A page that is mended on its way through standard output leaves the report to the error stream.
  const passing = bytes && flags.fix
  if (passing) io.stdout.write(mending?.text() ?? textOf(bytes))
  if (flags.diff) io.stdout.write(mending?.patch() ?? '')
  const shown = flags.diff ? outputs.filter(({ file }) => file !== undefined) : outputs
  const around = passing ? { ...io, stdout: io.stderr } : io
  const written = await writeReports(flags.quiet ? errorsOnly(report) : report, shown, flags, around, complain)
  explainOutcome(report, shown, flags, around, complain)
  if (report.stats) io.stderr.write((await import('./stats.ts')).statsTable(report.stats))
  if (!fromStandardInput && isOnScreen(shown, io) && flags.config === undefined)
    suggestInit(carelint, report, settled, io)
  const note = mending?.note(report)
  if (note !== undefined) complain(note)
  if (flags.diff && report.summary.gate === 'fail') complain(`After that: ${summaryOf(report)[0]}`)
  if (!written || !isTrustworthy(report)) return 2
  return report.summary.gate === 'fail' || (flags.diff && !flags.fix && mending?.patch() !== '') ? 1 : 0
}

/** The options that say which configuration holds. */
export function settledOptions(flags: Pick<RunFlags, 'config'>, settings: object, io: Io) {
  return {
    cwd: io.cwd,
    settings,
    settingsName: 'the command line',
    ...(flags.config !== undefined && { config: flags.config }),
  }
}

/** The house rules that the configuration of the working directory names. */
export function houseRulesHere(
  carelint: Pick<Checker, 'openConfigurations'>,
  flags: Pick<RunFlags, 'config'>,
  io: Io,
): readonly HouseRule[] {
  const options = { cwd: io.cwd, ...(flags.config !== undefined && { config: flags.config }) }
  return carelint.openConfigurations(options).configFor(io.cwd)?.houseRules ?? []
}

/** The settings that flags give, in the form of a configuration; undefined when one of them makes no sense. */
export function settingsOf(
  flags: Pick<RunFlags, 'rule' | 'profile' | 'strictness' | 'maxFileSize'>,
  complain: (message: string) => void,
): object | undefined {
  const pairs = (flags.rule ?? []).map(text => text.split('='))
  const wrong = pairs.filter(pair => pair.length !== 2 || pair.includes(''))
  for (const pair of wrong)
    complain(`--rule takes name=level, for example --rule cure-claim=warning, not "${pair.join('=')}".`)
  if (wrong.length > 0) return undefined
  return {
    ...(pairs.length > 0 && { rules: Object.fromEntries(pairs) }),
    ...(flags.profile && { profiles: flags.profile }),
    ...(flags.strictness && { strictness: flags.strictness }),
    ...(flags.maxFileSize !== undefined && { maxFileSize: flags.maxFileSize }),
  }
}

/** Tells on standard error what a reader of the report would not see there. */
export function explainOutcome(
  report: Report,
  outputs: readonly Output[],
  flags: RunFlags,
  io: Io,
  complain: (message: string) => void,
): void {
  if (!isOnScreen(outputs, io)) complainOf(report, complain)
  for (const note of report.notes ?? []) complain(note)
  const { warnings } = report.summary
  if (flags.maxWarnings !== undefined && warnings > flags.maxWarnings) {
    complain(
      `There ${warnings === 1 ? 'is 1 warning' : `are ${warnings} warnings`}; the limit is ${flags.maxWarnings}.`,
    )
  }
}

/** Whether somebody reads the text report at a terminal. */
export function isOnScreen(outputs: readonly Output[], io: Io): boolean {
  return io.stdout.isTerminal && outputs.some(({ format, file }) => format === 'text' && file === undefined)
}

/** Ends a run without any configuration with the way to one. */
function suggestInit(
  carelint: Pick<Checker, 'openConfigurations'>,
  { files }: Report,
  settled: { readonly cwd: string; readonly settings: object },
  io: Io,
): void {
  const { configFor, problems } = carelint.openConfigurations(settled)
  const folders = new Set([io.cwd, ...files.map(({ path }) => dirname(resolve(io.cwd, path)))])
  if ([...folders].some(folder => configFor(folder)?.path !== undefined) || problems.length > 0) return
  io.stdout.write('\nThese are the usual settings; choose yours: carelint init\n')
}

/** Says everything that keeps a report from being trusted. */
export function complainOf(report: Pick<Report, 'files' | 'problems'>, complain: (message: string) => void): void {
  const failures = report.files.flatMap(file => (file.failure ? [{ path: file.path, ...file.failure }] : []))
  for (const problem of [...failures, ...report.problems]) complain(sentence(problem))
}

function sentence({ path, line, column, message }: Problem): string {
  const place = [path, line, column].filter(part => part !== undefined).join(':')
  return place === '' ? message : `${place}: ${message}`
}

/** A report without the findings below errors; its numbers stay. */
export function errorsOnly(report: Report): Report {
  return {
    ...report,
    files: report.files.map(file => ({
      ...file,
      findings: file.findings.filter(finding => finding.severity === 'error'),
    })),
  }
}
