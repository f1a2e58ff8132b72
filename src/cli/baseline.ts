import { type BaselineEntry, formatBaseline, type Judgement } from '../baseline.ts'
import { judgeReports, loadBaseline, locateBaseline } from '../baseline-file.ts'
import { displayPath } from '../files/find.ts'
import { type Checker, isTrustworthy } from '../lint-files.ts'
import { printable } from '../reporter/printable.ts'
import type { Io } from './io.ts'
import type { BaselineAction, RunFlags } from './options.ts'
import { complainOf, settingsOf, settledOptions } from './run.ts'
import { threadsOf } from './threads.ts'
import { writeFile } from './write-file.ts'

/** Writes, updates, prunes or checks the baseline with what the pages hold now, and gives the exit code. */
export async function baseline(
  carelint: Checker,
  action: BaselineAction,
  paths: readonly string[],
  flags: RunFlags,
  io: Io,
  complain: (message: string) => void,
): Promise<number> {
  const settings = settingsOf(flags, complain)
  if (!settings) return 2
  const partial = partialFlag(flags)
  if (partial || flags.baseline === false) {
    complain(`A baseline is about all findings of its pages; ${partial ?? '--no-baseline'} does not go with it.`)
    return 2
  }
  const options = settledOptions(flags, settings, io)
  const configurations = carelint.openConfigurations(options)
  const { path } = locateBaseline(io.cwd, flags.baseline, configurations.configFor(io.cwd))
  const shown = displayPath(path, io.cwd)
  const threads = threadsOf(flags.threads)
  const report = await carelint.lintFiles(paths, {
    ...options,
    baseline: false,
    allowEmpty: flags.allowEmpty === true,
    ...(threads && { threads }),
  })
  const loaded = loadBaseline(path, io.cwd)
  const afresh = action === 'write' && paths.length === 0
  const broken = loaded && 'problem' in loaded && !afresh ? [loaded.problem] : []
  if (!isTrustworthy(report) || broken.length > 0) {
    complainOf({ ...report, problems: [...report.problems, ...broken] }, complain)
    complain(`${printable(shown)} is left as it is.`)
    return 2
  }
  const before = loaded && 'entries' in loaded ? loaded.entries : undefined
  if (!before && action !== 'write') {
    complain(`There is no baseline ${printable(shown)}; "carelint baseline write" makes one.`)
    return 2
  }
  const judgement = judgeReports(path, before ?? [], report.files, { cwd: io.cwd, paths })
  if (action === 'check') return check(judgement, shown, io)
  const entries = entriesAfter(action, judgement, afresh)
  try {
    writeFile(path, formatBaseline(entries))
  } catch (error) {
    complain(`The baseline cannot be written to ${printable(shown)} (${(error as NodeJS.ErrnoException).code}).`)
    return 2
  }
  const added = action === 'prune' ? 0 : judgement.fresh.length
  const dropped = (before?.length ?? 0) + added - entries.length
  io.stdout.write(
    `${printable(shown)} holds ${counted(entries.length, 'entry', 'entries')}: ${added} added, ${Math.max(0, dropped)} dropped.\n`,
  )
  return 0
}

function partialFlag({ staged, since, shard, only }: RunFlags): string | undefined {
  if (staged) return '--staged'
  if (since !== undefined) return '--since'
  if (shard) return '--shard'
  return only ? '--only' : undefined
}

function entriesAfter(
  action: Exclude<BaselineAction, 'check'>,
  { holding, fresh, elsewhere }: Judgement,
  afresh: boolean,
): readonly BaselineEntry[] {
  if (action === 'prune') return [...holding, ...elsewhere]
  if (afresh) return [...holding, ...fresh]
  return [...holding, ...fresh, ...elsewhere]
}

function check({ stale, holding, fresh }: Judgement, shown: string, io: Io): number {
  for (const { path, rule, excerpt } of stale) {
    io.stdout.write(`${printable(path)}: ${printable(rule)} "${printable(excerpt)}" is no longer there.\n`)
  }
  const state =
    stale.length === 0
      ? `is up to date with ${counted(holding.length, 'entry', 'entries')}.`
      : `has ${counted(stale.length, 'entry', 'entries')} with nothing left to hold; "carelint baseline prune" drops ${stale.length === 1 ? 'it' : 'them'}.`
  const more = fresh.length === 0 ? '' : ` It does not hold ${counted(fresh.length, 'finding', 'findings')}.`
  io.stdout.write(`${printable(shown)} ${state}${more}\n`)
  return stale.length === 0 ? 0 : 1
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
