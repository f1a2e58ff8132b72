import { type Dirent, readdir, readdirSync, realpath, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import type { FileSystemAdapter } from 'tinyglobby'
import type { Problem } from '../finding.ts'
import { didYouMean } from '../nearest-word.ts'

/** Extensions of the pages that carelint reads, in lower case. */
export const extensions: readonly string[] = ['.md', '.markdown', '.mdx', '.html', '.htm', '.txt', '.docx']

/** What the paths of a run stand for. */
export interface FoundFiles {
  /** Absolute paths, sorted, each file once. */
  readonly files: readonly string[]
  /** Links in folders that lead to pages outside of the root; they are not read. */
  readonly outside: number
  readonly problems: readonly Problem[]
}

const never = [
  '**/node_modules/**',
  '**/.git/**',
  '**/{robots,humans,ads,app-ads,security,requirements,CMakeLists}.txt',
  '**/~$*.docx',
]

/**
 * Finds the pages that paths, folders and globs name. A path that exists is a path, never a glob. `rootOf` gives the folder
 * that links in a folder may not lead out of; unless given, that folder itself.
 */
export async function findFiles(
  paths: readonly string[],
  cwd: string,
  allowEmpty: boolean,
  rootOf: (folder: string) => string = folder => folder,
): Promise<FoundFiles> {
  const files = new Set<string>()
  const outside = new Set<string>()
  const problems: Problem[] = []
  const pagesOf = async (pattern: string, folder: string) => {
    const unread = problems.length
    const found = await pagesMatching(pattern, folder, realPath(rootOf(folder)), outside, (path, code) => {
      problems.push({ path: displayPath(path, cwd), message: `The folder cannot be read (${code}).` })
    })
    for (const file of found) files.add(file)
    return found.length > 0 || problems.length > unread
  }
  for (const path of paths) {
    const absolute = resolve(cwd, path)
    const shown = displayPath(absolute, cwd)
    const stats = look(absolute)
    if (typeof stats === 'string') problems.push({ path: shown, message: `The path cannot be read (${stats}).` })
    else if (stats?.isFile()) {
      if (isPage(absolute) || extname(absolute) === '') {
        if (isBelow(realPath(rootOf(dirname(absolute))), realPath(absolute))) files.add(absolute)
        else problems.push({ path: shown, message: 'A link leads from here out of the folder; name the file itself.' })
      } else problems.push({ path: shown, message: `carelint does not read ${extname(absolute)} files.` })
    } else if (stats?.isDirectory()) {
      const any = await pagesOf('**/*', absolute)
      if (!any && !allowEmpty) problems.push({ path: shown, message: 'The folder holds no pages.' })
    } else if (stats) {
      problems.push({ path: shown, message: 'This is neither a file nor a folder.' })
    } else if (/[*?[\]{}!()]/.test(path)) {
      const any = await pagesOf(sep === '/' ? path : path.replaceAll(sep, '/'), cwd)
      if (!any && !allowEmpty) problems.push({ path, message: 'No page matches this pattern.' })
    } else {
      problems.push({ path: shown, message: `There is no such file.${nearestSibling(absolute, cwd)}` })
    }
  }
  return { files: onePathEach(files), outside: outside.size, problems }
}

/** A path as it is shown to people: relative to the working directory, with forward slashes. */
export function displayPath(path: string, cwd: string): string {
  return (relative(cwd, path) || '.').replaceAll(sep, '/')
}

/** The pages that a pattern stands for. Links out of `root` are not followed; the ones that may hold pages go to `outside`. */
async function pagesMatching(
  pattern: string,
  folder: string,
  root: string,
  outside: Set<string>,
  fail: (path: string, code: string) => void,
): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, {
    cwd: folder,
    fs: {
      readdir: (
        path: string,
        options: { withFileTypes: true },
        done: (error: Error | null, entries: Dirent[]) => void,
      ) =>
        readdir(path, options, (error, entries) => {
          if (error && error.code !== 'ENOENT') fail(path, error.code ?? 'unknown error')
          done(error, entries)
        }),
      realpath: (path: string, done: (error: Error | null, real: string) => void) =>
        realpath(path, (error, real) => {
          if (error || isBelow(root, real)) return done(error, real)
          if (isPage(path) || extname(path) === '') outside.add(real)
          done(new Error('outside'), '')
        }),
    } as unknown as FileSystemAdapter,
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

/** Whether a real path is a real folder or lies in it. */
function isBelow(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
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
