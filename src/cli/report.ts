import { appendFileSync, existsSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { repositoryRoot } from '../config/discover.ts'
import type { Report } from '../finding.ts'
import type { Links, ReporterOptions } from '../reporter.ts'
import { piecesOf } from '../reporters/index.ts'
import { jobSummary } from '../reporters/markdown.ts'
import { type Io, type Stream, usesColor, usesUnicode } from './io.ts'
import type { RunFlags } from './options.ts'
import type { Output } from './outputs.ts'
import { writeFile } from './write-file.ts'

/** GitHub drops a job summary that is larger, in bytes. */
const largestSummary = 1024 * 1024

/** Writes all reports of a run; a place that cannot be written to is complained about and keeps no other from its report. */
export async function writeReports(
  report: Report,
  outputs: readonly Output[],
  flags: Pick<RunFlags, 'color'>,
  io: Io,
  complain: (message: string) => void,
): Promise<boolean> {
  const look: ReporterOptions = {
    color: usesColor(flags.color, io, io.stdout),
    width: io.stdout.columns ?? 80,
    unicode: usesUnicode(io),
    folder: folderBelowRoot(io.cwd),
  }
  const onFile: ReporterOptions = { ...look, color: flags.color === true }
  const links = io.stdout.isTerminal && (await io.canLink()) ? { links: linksFrom(io.cwd) } : {}
  const written: boolean[] = []
  for (const { format, file } of outputs) {
    const pieces = () => piecesOf(format, report, file === undefined ? { ...look, ...links } : onFile)
    const done =
      file === undefined ||
      attempt(() => writeFile(resolve(io.cwd, file), pieces()), `The report cannot be written to ${file}`, complain)
    if (file === undefined || (!done && outputs.length === 1)) await print(pieces(), io.stdout)
    written.push(done)
  }
  const summary = io.env.GITHUB_STEP_SUMMARY
  if (summary && outputs.some(({ format }) => format === 'github')) {
    const path = resolve(io.cwd, summary)
    written.push(attempt(() => appendSummary(report, path), 'The job summary cannot be written', complain))
  }
  return !written.includes(false)
}

/** Characters of a report that are written at once. */
const portion = 65_536

/** Writes a report no faster than its reader reads, so that no large one waits in memory. */
async function print(pieces: Iterable<string>, stream: Stream): Promise<void> {
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < portion) continue
    stream.write(waiting)
    waiting = ''
    if ((await stream.hasReader?.()) === false) return
  }
  stream.write(waiting)
}

function linksFrom(cwd: string): Links {
  return {
    page: path => (path === '<stdin>' ? '' : pathToFileURL(resolve(cwd, path)).href),
    rule: url => {
      if (/^https?:/.test(url)) return url
      const page = new URL(`../../${url}`, import.meta.url)
      return existsSync(fileURLToPath(page)) ? page.href : undefined
    },
  }
}

/** GitHub's file collects the summaries of all commands of a step. */
function appendSummary(report: Report, path: string): void {
  const used = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  appendFileSync(path, jobSummary(report, largestSummary - used))
}

function attempt(action: () => void, failure: string, complain: (message: string) => void): boolean {
  try {
    action()
    return true
  } catch (error) {
    complain(`${failure} (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`)
    return false
  }
}

function folderBelowRoot(cwd: string): string {
  const root = repositoryRoot(cwd)
  return root === undefined ? '' : relative(root, cwd).split(sep).join('/')
}
