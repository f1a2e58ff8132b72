import { readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { type BaselineEntry, type JudgedPage, type Judgement, judgeBaseline, readBaseline } from './baseline.ts'
import { repositoryRoot } from './config/discover.ts'
import type { Config } from './config/load.ts'
import { displayPath } from './files/find.ts'
import { isInside } from './files/gitignore.ts'
import type { FileReport, Problem } from './finding.ts'

/** The name of a baseline that nobody named otherwise. */
export const baselineName = '.carelint-baseline.json'

/** Where the baseline of a run is. */
export interface BaselineLocation {
  /** Absolute. */
  readonly path: string
  /** Somebody named it, so it has to be there. */
  readonly named: boolean
}

/** The baseline of a run: the given one, else the configured one, else the one at the top of the repository. */
export function locateBaseline(cwd: string, given: string | undefined, config: Config | undefined): BaselineLocation {
  if (given !== undefined) return { path: resolve(cwd, given), named: true }
  if (config?.baseline !== undefined) return { path: resolve(config.folder, config.baseline), named: true }
  return { path: join(repositoryRoot(cwd) ?? cwd, baselineName), named: false }
}

/** Reads a baseline; undefined when there is none. */
export function loadBaseline(
  path: string,
  cwd: string,
): { readonly entries: readonly BaselineEntry[] } | { readonly problem: Problem } | undefined {
  const shown = displayPath(path, cwd)
  try {
    const read = readBaseline(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)))
    return 'mistake' in read ? { problem: { path: shown, ...read.mistake } } : read
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    const message =
      code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
        ? 'The baseline is not valid UTF-8.'
        : `The baseline cannot be read (${code}).`
    return { problem: { path: shown, message } }
  }
}

/** What a run is about, for a baseline. */
export interface BaselineRun {
  readonly cwd: string
  /** The paths of the run; the working directory unless given. */
  readonly paths: readonly string[]
  /** Ids of the only rules that ran. */
  readonly only?: ReadonlySet<string>
}

/** Compares a baseline at a path with the reports of a run. */
export function judgeReports(
  path: string,
  entries: readonly BaselineEntry[],
  reports: readonly FileReport[],
  { cwd, paths, only }: BaselineRun,
): Judgement {
  const folder = dirname(path)
  const pages = reports.map((report): JudgedPage => {
    return { path: relative(folder, resolve(cwd, report.path)).replaceAll(sep, '/'), report }
  })
  const wanted = (paths.length > 0 ? paths : ['.']).map(each => resolve(cwd, each))
  return judgeBaseline(entries, pages, {
    isGone: page => isGone(resolve(folder, page)),
    covers: page => {
      const absolute = resolve(folder, page)
      return wanted.some(each => each === absolute || isInside(each, absolute))
    },
    ran: rule => !only || only.has(rule),
  })
}

function isGone(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined
  } catch {
    return false
  }
}
