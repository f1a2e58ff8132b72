import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import type { Problem } from '../finding.ts'
import { didYouMean } from '../nearest-word.ts'

/** Extensions of the pages that carelint reads, in lower case. */
export const extensions: readonly string[] = ['.md', '.markdown', '.mdx', '.html', '.htm', '.txt', '.docx']

/** What the paths of a run stand for. */
export interface FoundFiles {
  /** Absolute paths, sorted, each file once. */
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

const never = [
  '**/node_modules/**',
  '**/.git/**',
  '**/{robots,humans,ads,app-ads,security,requirements,CMakeLists}.txt',
  '**/~$*.docx',
]

/** Finds the pages that paths, folders and globs name. A path that exists is a path, never a glob. */
export async function findFiles(paths: readonly string[], cwd: string, allowEmpty: boolean): Promise<FoundFiles> {
  const files = new Set<string>()
  const problems: Problem[] = []
  for (const path of paths) {
    const absolute = resolve(cwd, path)
    const shown = displayPath(absolute, cwd)
    const stats = look(absolute)
    if (typeof stats === 'string') problems.push({ path: shown, message: `The path cannot be read (${stats}).` })
    else if (stats?.isFile()) {
      if (isPage(absolute) || extname(absolute) === '') files.add(absolute)
      else problems.push({ path: shown, message: `carelint does not read ${extname(absolute)} files.` })
    } else if (stats?.isDirectory()) {
      const inside = await pagesOf('**/*', absolute)
      for (const file of inside) files.add(file)
      if (inside.length === 0 && !allowEmpty) problems.push({ path: shown, message: 'The folder holds no pages.' })
    } else if (stats) {
      problems.push({ path: shown, message: 'This is neither a file nor a folder.' })
    } else if (/[*?[\]{}!()]/.test(path)) {
      const matched = await pagesOf(sep === '/' ? path : path.replaceAll(sep, '/'), cwd)
      for (const file of matched) files.add(file)
      if (matched.length === 0 && !allowEmpty) problems.push({ path, message: 'No page matches this pattern.' })
    } else {
      problems.push({ path: shown, message: `There is no such file.${nearestSibling(absolute, cwd)}` })
    }
  }
  return { files: onePathEach(files), problems }
}

/** A path as it is shown to people: relative to the working directory, with forward slashes. */
export function displayPath(path: string, cwd: string): string {
  return (relative(cwd, path) || '.').replaceAll(sep, '/')
}

async function pagesOf(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, {
    cwd,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: true,
    expandDirectories: false,
    ignore: never,
  })
  return found.map(file => resolve(file)).filter(isPage)
}

/** One path for each file: its own one before those of symbolic links. */
function onePathEach(paths: Iterable<string>): string[] {
  const byFile = new Map<string, string>()
  for (const path of [...paths].sort()) {
    const file = realPath(path)
    if (path === file || !byFile.has(file)) byFile.set(file, path)
  }
  return [...byFile.values()].sort()
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** What stands at a path; undefined for nothing, an error's code when that cannot be seen. */
function look(path: string): Stats | string | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown error'
  }
}

function isPage(path: string): boolean {
  return extensions.includes(extname(path).toLowerCase())
}

function nearestSibling(path: string, cwd: string): string {
  try {
    const folder = dirname(path)
    const siblings = readdirSync(folder).map(name => displayPath(join(folder, name), cwd))
    return didYouMean(displayPath(path, cwd), siblings) || didYouMean(basename(path), siblings)
  } catch {
    return ''
  }
}
