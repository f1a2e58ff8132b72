import { resolve } from 'node:path'
import { type Git, openGit } from './git.ts'
import type { Io } from './io.ts'

/** A repository and the commit that a run compares with. */
export interface Repository {
  /** Absolute path of the working tree. */
  readonly top: string
  /** Id of the commit; undefined before the first one. */
  readonly base: string | undefined
}

/** Finds the repository of the working directory and the commit to compare with, or one plain sentence why not. */
export function openRepository(io: Io, flag: string, since?: string): Repository | { readonly refusal: string } {
  const git = openGit(io.cwd, io.env)
  const answer = git(['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-cdup'])
  if (answer.missing) return { refusal: `${flag} asks Git what changed, and there is no git program on the path.` }
  const [inside, shallow, cdup = ''] = answer.out.toString('utf8').split('\n')
  if (!answer.ok || inside !== 'true') {
    return {
      refusal:
        answer.ok || /not a git repository|not a gitdir/i.test(answer.reason)
          ? `${flag} needs a Git repository, and ${io.cwd} is in none.`
          : cannotRead(answer.reason),
    }
  }
  const top = resolve(io.cwd, cdup)
  const head = commitOf(git, 'HEAD')
  if (since === undefined) return { top, base: head }
  if (since === '') return { refusal: '--since takes the name of a branch, a tag or a commit, such as origin/main.' }
  const commit = commitOf(git, since)
  if (commit === undefined) return { refusal: shallow === 'true' ? shallowClone(since) : unknownCommit(since) }
  if (head === undefined) return { refusal: 'There is no commit yet that --since could start from.' }
  const base = git(['merge-base', commit, head]).out.toString('utf8').split('\n')[0]
  if (base) return { top, base }
  return {
    refusal: shallow === 'true' ? shallowClone(since) : `The current commit has no common ancestor with ${since}.`,
  }
}

/** The sentence for a repository that Git cannot read, with Git's reason. */
export function cannotRead(reason: string): string {
  return `Git cannot read this repository: ${(reason || 'it gives no reason').replace(/\.$/, '')}.`
}

function commitOf(git: Git, name: string): string | undefined {
  if (name.startsWith('-')) return undefined
  const { ok, out } = git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
  return ok ? out.toString('utf8').trim() : undefined
}

function unknownCommit(name: string): string {
  return `Git knows no branch, tag or commit "${name}".`
}

function shallowClone(name: string): string {
  return `The history up to ${name} is not here, because this is a shallow clone; fetch it first (GitHub: actions/checkout with fetch-depth: 0, GitLab: GIT_DEPTH: 0).`
}
