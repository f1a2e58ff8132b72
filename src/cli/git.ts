import { spawnSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'

/** What a Git command answered. */
export interface GitAnswer {
  readonly ok: boolean
  readonly out: Buffer
  /** Why it failed, in Git's words; empty when it did not. */
  readonly reason: string
  /** There is no git to run. */
  readonly missing: boolean
}

/** Runs Git commands in one folder. */
export type Git = (args: readonly string[], input?: string) => GitAnswer

/**
 * What keeps Git from running programs that a repository's own settings name: no hooks, no file monitor, no transport.
 * Only plumbing is called that neither filters nor compares the text of files, so no filter and no diff driver runs.
 */
const harmless = [
  '--no-optional-locks',
  '--no-pager',
  '--no-replace-objects',
  '-c',
  'core.quotepath=off',
  '-c',
  'core.fsmonitor=',
  '-c',
  'core.hooksPath=/dev/null',
]

const largestAnswer = 1024 * 1024 * 1024

type Environment = Readonly<Record<string, string | undefined>>

/** Git in a folder. The program is searched for in the path only, never in the folder. */
export function openGit(folder: string, env: Environment, options: readonly string[] = harmless): Git {
  return (args, input = '') => {
    const { status, stdout, stderr, error } = spawnSync('git', [...options, '-C', folder, ...args], {
      input,
      shell: false,
      windowsHide: true,
      maxBuffer: largestAnswer,
      cwd: dirname(process.execPath),
      env: {
        ...env,
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
      },
    })
    const fatal = /^(?:fatal|error): (.*)$/m.exec(stderr?.toString() ?? '')?.[1]
    return {
      ok: status === 0,
      out: stdout ?? Buffer.alloc(0),
      reason: fatal ?? error?.message ?? '',
      missing: (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT',
    }
  }
}

/** The absolute folder in which Git looks for the hooks of a repository; undefined outside one. */
export function hooksFolder(folder: string, env: Environment): string | undefined {
  const { ok, out } = openGit(folder, env, ['--no-pager'])(['rev-parse', '--git-path', 'hooks'])
  return ok ? resolve(folder, out.toString('utf8').replace(/\n$/, '')) : undefined
}

/** An entry of the index or of a tree. */
export interface GitEntry {
  readonly mode: string
  readonly id: string
  /** 0, or the side of an unresolved merge. */
  readonly stage: number
}

/** The entries of `ls-files --stage -z` or `ls-tree -r -z` by their paths. */
export function readEntries(out: Buffer): Map<string, GitEntry> {
  const entries = new Map<string, GitEntry>()
  for (const record of out.toString('utf8').split('\0')) {
    const tab = record.indexOf('\t')
    if (tab < 0) continue
    const [mode = '', second = '', third = ''] = record.slice(0, tab).split(' ')
    const listed = /^[0-3]$/.test(third)
    entries.set(record.slice(tab + 1), { mode, id: listed ? second : third, stage: listed ? Number(third) : 0 })
  }
  return entries
}

/** The contents of blobs by their ids; those that the repository does not hold are left out. */
export function readBlobs(git: Git, ids: ReadonlySet<string>): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>()
  if (ids.size === 0) return blobs
  const { out } = git(['cat-file', '--batch'], `${[...ids].join('\n')}\n`)
  for (let at = 0; at < out.length; ) {
    const stop = out.indexOf(10, at)
    if (stop < 0) break
    const [id = '', type, size] = out.toString('latin1', at, stop).split(' ')
    at = stop + 1
    if (size === undefined) continue
    if (type === 'blob') blobs.set(id, out.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return blobs
}
