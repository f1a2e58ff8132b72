import { realpathSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { repositoryRoot } from '../config/discover.ts'
import { decodePage } from '../files/decode.ts'
import { isInside } from '../files/gitignore.ts'
import type { Report } from '../finding.ts'
import type { MendedPage, TakePage } from '../fix/mend-reports.ts'
import { printable } from '../reporter/printable.ts'
import { counted } from '../reporter/summary.ts'
import type { RunFlags } from './options.ts'
import type { Output } from './outputs.ts'
import { replaceFile } from './write-file.ts'

/** The flags that make a run mend its pages, or show how it would. */
export type FixFlags = Pick<RunFlags, 'fix' | 'fixDryRun' | 'diff' | 'staged' | 'stdinFilename' | 'format'>

/** What becomes of the pages that a run mends. */
export interface Mending {
  readonly take: TakePage
  /** The changes as a patch; empty when there are none. */
  patch(): string
  /** The text of standard input afterwards; undefined when nothing in it was mended. */
  text(): string | undefined
  /** One sentence about a report of the run; undefined when there is nothing to say. */
  note(report: Report): string | undefined
}

/** Whether a run mends pages or shows how it would. */
export function mends({ fix, fixDryRun, diff }: FixFlags): boolean {
  return fix === true || fixDryRun === true || diff === true
}

/** Why some flags make no sense together; undefined when they do. */
export function fixMistake(
  flags: FixFlags,
  outputs: readonly Output[],
  fromStandardInput: boolean,
): string | undefined {
  const { fix, fixDryRun, diff, staged } = flags
  if (fix && fixDryRun) return '--fix writes pages and --fix-dry-run writes none; use one of them.'
  if (fix && staged) {
    return '--staged checks what is staged, and --fix writes files, which may differ from it; fix the files and stage them again, or let lint-staged do both.'
  }
  if (fix && fromStandardInput && /\.docx$/i.test(flags.stdinFilename ?? '')) return '--fix does not write Word pages.'
  const asked = flags.format !== undefined && outputs.some(({ file }) => file === undefined)
  if (diff && fix && fromStandardInput)
    return '--fix writes the page to standard output, and so does --diff; use one of them.'
  if (diff && asked) return '--diff writes to standard output, so the report needs a file, as in -f json=report.json.'
  return undefined
}

/** Opens the mending of a run about `paths`; nothing is written unless `fix` says so, and nothing of standard input ever. */
export async function openMending(
  flags: FixFlags,
  paths: readonly string[],
  cwd: string,
  fromStandardInput: boolean,
): Promise<Mending> {
  const patchOf = flags.diff ? (await import('../fix/patch.ts')).patchOf : undefined
  const patches: string[] = []
  const given = paths.length > 0 ? paths : [repositoryRoot(cwd) ?? cwd]
  const roots = given.map(path => realFolder(resolve(cwd, path)))
  let pages = 0
  let text: string | undefined
  const take: TakePage = ({ path, shown, before, after }: MendedPage) => {
    if (!fromStandardInput) {
      const refusal = outside(path, roots)
      if (refusal !== undefined) return { refusal, failed: false }
      const failure = flags.fix ? written(path, before, after) : undefined
      if (failure !== undefined) return { refusal: failure, failed: true }
    } else text = textOf(after)
    pages++
    patches.push(patchOf?.(shown, textOf(before), textOf(after)) ?? '')
    return undefined
  }
  return {
    take,
    patch: () => patches.join(''),
    text: () => text,
    note: ({ summary: { fixed = 0 } }) => {
      if (fixed === 0) return undefined
      const places = `${counted(fixed, 'place')} in ${counted(pages, 'page')}`
      return flags.fix ? `Fixed ${places}.` : `--fix would mend ${places}; nothing was written.`
    },
  }
}

/** The text of a page; it can be decoded, since it was. */
export function textOf(bytes: Uint8Array): string {
  const decoded = decodePage(bytes)
  return 'text' in decoded ? decoded.text : ''
}

function outside(path: string, roots: readonly string[]): string | undefined {
  const target = realpathSync(path)
  if (roots.some(root => root === target || isInside(root, target))) return undefined
  return 'This is a link to a file outside of the given paths, so it was left as it is.'
}

function written(path: string, before: Uint8Array, after: Uint8Array): string | undefined {
  try {
    return replaceFile(path, before, after) ? undefined : 'The page changed while it was checked and was left as it is.'
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'The page may not be written by this user.'
    return `The page cannot be written (${printable(code)}).`
  }
}

/** The real path of what stands at a path, or of the nearest folder above that exists, as for globs. */
function realFolder(path: string): string {
  for (let current = path; ; current = dirname(current)) {
    if (statSync(current, { throwIfNoEntry: false })) return realpathSync(current)
    if (dirname(current) === current) return current
  }
}
