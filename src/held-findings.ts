import { existsSync } from 'node:fs'
import { type BaselineRun, judgeReports, loadBaseline, locateBaseline } from './baseline-file.ts'
import type { Config } from './config/load.ts'
import type { Configurations } from './config/open.ts'
import { displayPath } from './files/find.ts'
import type { FileReport, Finding, Problem, Shard } from './finding.ts'

/** What a run is about, and its baseline; see `LintFilesOptions`. */
export interface HoldingOptions extends BaselineRun {
  readonly baseline?: string | false
  readonly shard?: Shard
}

/** The findings that a baseline holds: in the reports of a run, and in a later report of one of their pages. */
export interface Holding {
  readonly held: ReadonlySet<Finding>
  heldIn(report: FileReport): ReadonlySet<Finding>
}

/** Whether a baseline may hold findings of a run. */
export function mayHold(
  configurations: Configurations,
  { cwd, baseline }: Pick<HoldingOptions, 'cwd' | 'baseline'>,
): boolean {
  if (baseline === false || configurations.unusable) return false
  return existsSync(locateBaseline(cwd, baseline, configurations.configFor(cwd)).path)
}

/** Nothing, where there is no baseline. */
export const holdsNothing: Holding = { held: new Set(), heldIn: () => new Set() }

/** Reads the baseline of a run. What is worth knowing of it is added to `notes`, what is wrong to `problems`. */
export function findingsHeld(
  reports: readonly FileReport[],
  config: Config | undefined,
  options: HoldingOptions,
  notes: string[],
  problems: Problem[],
): Holding {
  const { cwd, shard } = options
  if (options.baseline === false) return holdsNothing
  const location = locateBaseline(cwd, options.baseline, config)
  const baseline = loadBaseline(location.path, cwd)
  const path = displayPath(location.path, cwd)
  if (!baseline) {
    const message = 'There is no such baseline; "carelint baseline write" makes one.'
    if (location.named) problems.push({ path, message })
    return holdsNothing
  }
  if ('problem' in baseline) {
    problems.push(baseline.problem)
    return holdsNothing
  }
  const judge = (pages: readonly FileReport[], partial: boolean) =>
    judgeReports(location.path, baseline.entries, pages, { ...options, partial })
  const { held, stale } = judge(reports, shard !== undefined)
  if (stale.length > 0) notes.push(staleNote(stale.length, path, shard))
  return { held, heldIn: report => judge([report], true).held }
}

function staleNote(count: number, path: string, shard: Shard | undefined): string {
  const entries = count === 1 ? '1 entry of the baseline has' : `${count} entries of the baseline have`
  const place = shard ? ` in shard ${shard.index}/${shard.count}` : ''
  return `${entries} nothing left to hold${place}; "carelint baseline prune" takes ${count === 1 ? 'it' : 'them'} out of ${path}.`
}
