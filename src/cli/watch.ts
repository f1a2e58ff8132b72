import { existsSync } from 'node:fs'
import { basename, extname, join, relative, resolve, sep } from 'node:path'
import { type FSWatcher, watch as watchFiles } from 'chokidar'
import { baselineName } from '../baseline-file.ts'
import type { Carelint } from '../carelint.ts'
import { configNames, repositoryRoot } from '../config/discover.ts'
import { displayPath, extensions } from '../files/find.ts'
import { createGitIgnoreTest, isInside } from '../files/gitignore.ts'
import type { Checker } from '../lint-files.ts'
import { openWatchChecker } from './checker.ts'
import type { Io } from './io.ts'
import type { RunFlags } from './options.ts'
import { outputsOf } from './outputs.ts'
import { run, settledOptions } from './run.ts'

/** Milliseconds in which changes count as one. */
const calm = 80
/** Milliseconds until a file that was named just now is surely watched. */
const secondLook = 300
const dataFiles = ['.yaml', '.yml', '.json', '.jsonc']
const settingFiles = [...configNames, '.gitignore', baselineName].map(path => basename(path))

/** Checks pages again whenever they, their settings or house rules change, until somebody ends it; gives that exit code. */
export async function watch(
  paths: readonly string[],
  flags: RunFlags,
  io: Io,
  complain: (message: string) => void,
  carelint?: Carelint,
): Promise<number> {
  if (flags.staged || flags.stdin || paths.includes('-')) {
    complain('--watch is about files; standard input and --staged do not go with it.')
    return 2
  }
  if (flags.fix || flags.fixDryRun || flags.diff) {
    complain('--watch shows findings; --fix, --fix-dry-run and --diff do not go with it.')
    return 2
  }
  const checker = await openWatchChecker(carelint)
  const round = createRound(checker, paths, flags, io, complain)
  const known = new Set(sourcesOf(checker, flags, io))
  const ignored = ignoredTest(paths, flags, io)
  const watcher = watchFiles([...rootsOf(paths, io), ...known], {
    ignoreInitial: true,
    ignored: (path, stats) => !known.has(path) && ignored(path, stats),
  })
  const learn = () => {
    const fresh = sourcesOf(checker, flags, io).filter(path => !known.has(path))
    for (const path of fresh) known.add(path)
    watcher.add(fresh)
    return fresh.length > 0
  }
  try {
    return await Promise.race([io.interrupted(), follow(watcher, round, learn, io)])
  } catch (error) {
    complain(`The files cannot be watched: ${error instanceof Error ? error.message : String(error)}.`)
    return 2
  } finally {
    await watcher.close()
  }
}

/** Checks and reports after some files changed. */
type Round = (changed: ReadonlySet<string>) => Promise<void>

/**
 * Waits for changes and answers each of them with a round; ends with an error only. `learn` lets the watcher know the files
 * that the settings are made of by now, and says whether there are new ones.
 */
async function follow(watcher: FSWatcher, round: Round, learn: () => boolean, io: Io): Promise<never> {
  let changed = new Set<string>()
  let wake = () => {}
  const failure = new Promise<never>((_, reject) => {
    watcher.on('error', reject)
  })
  failure.catch(() => {})
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, path => {
      changed.add(path)
      wake()
    })
  }
  const ready = new Promise<void>(resolve => {
    watcher.on('ready', resolve)
  })
  const taken = () => {
    const some = changed
    changed = new Set()
    return some
  }
  await round(new Set())
  await Promise.race([ready, failure])
  // What changed while nobody watched yet shows in a second look, which costs little and is silent when nothing did.
  await round(new Set())
  io.stderr.write('Watching for changes; Ctrl-C ends it.\n')
  for (;;) {
    if (changed.size === 0) {
      const woken = new Promise<void>(resolve => {
        wake = resolve
      })
      await Promise.race([woken, failure])
    }
    await pause(calm)
    await round(taken())
    if (!learn()) continue
    await pause(secondLook)
    await round(taken())
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}

/** The files that the settings here are made of. */
function sourcesOf(checker: Checker, flags: RunFlags, io: Io): readonly string[] {
  return checker.openConfigurations(settledOptions(flags, {}, io)).configFor(io.cwd)?.sources ?? []
}

/** One check and its report. Without a change of a page, a report is shown only when it is another one than before. */
function createRound(
  checker: Checker,
  paths: readonly string[],
  flags: RunFlags,
  io: Io,
  complain: (message: string) => void,
): Round {
  let before: string | undefined
  return async changed => {
    const out: string[] = []
    const complaints: string[] = []
    const stdout = { ...io.stdout, write: (text: string) => void out.push(text) }
    await run(checker, paths, flags, { ...io, stdout }, message => void complaints.push(message))
    const shown = JSON.stringify([out, complaints])
    const pages = [...changed].filter(isPage)
    if (shown === before && pages.length === 0) return
    if (before !== undefined && io.stdout.isTerminal) io.stdout.write('\u001B[2J\u001B[H')
    before = shown
    for (const text of out) io.stdout.write(text)
    for (const message of complaints) complain(message)
    const [first, ...others] = [...changed].map(path => displayPath(path, io.cwd))
    if (first === undefined) return
    const more = others.length === 0 ? '' : ` and ${others.length} more`
    io.stderr.write(`Checked again: ${first}${more} changed.\n`)
  }
}

function isPage(path: string): boolean {
  return extensions.includes(extname(path).toLowerCase())
}

/** The folders that are looked through: the working directory with those above it, and wanted paths that lie elsewhere. */
function rootsOf(paths: readonly string[], { cwd }: Io): string[] {
  const top = repositoryRoot(cwd) ?? cwd
  const elsewhere = paths.map(path => resolve(cwd, path)).filter(path => !isInside(top, path) && existsSync(path))
  return [top, ...elsewhere]
}

/** Whether a path can change nothing, so that it need not be looked at. */
function ignoredTest(
  paths: readonly string[],
  flags: RunFlags,
  { cwd }: Io,
): (path: string, stats?: { isFile(): boolean }) => boolean {
  const top = repositoryRoot(cwd) ?? cwd
  const inGit = createGitIgnoreTest(top)
  const outputs = outputsOf(flags)
  const own = new Set(
    typeof outputs === 'string' ? [] : outputs.flatMap(({ file }) => (file ? [resolve(cwd, file)] : [])),
  )
  const wanted = [cwd, ...paths.map(path => resolve(cwd, path))]
  return (path, stats) => {
    const name = basename(path)
    if (wanted.some(root => path === root || root.startsWith(`${path}${sep}`))) return false
    if (name === 'node_modules' || name === '.git' || own.has(path)) return true
    const root = wanted.find(each => isInside(each, path))
    const isSetting = settingFiles.includes(name)
    if (isSetting) return false
    if (stats?.isFile())
      return root === undefined || inGit(path) || !(isPage(path) || dataFiles.includes(extname(name)))
    if (root === undefined) return name !== '.config'
    const hidden = relative(root, path)
      .split(sep)
      .some(part => part.startsWith('.') && part !== '.config')
    return hidden || (stats !== undefined && inGit(join(path, 'page.md')))
  }
}
