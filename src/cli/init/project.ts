import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findFiles, repositoryRoot } from '../../index.ts'
import { hooksFolder } from '../git.ts'
import type { Io } from '../io.ts'
import type { CiKind, HookKind } from './answers.ts'

/** What a folder is like in which carelint is set up. */
export interface Project {
  /** Folders that hold pages, the likeliest first. */
  readonly folders: readonly string[]
  /** The folder is the top of a repository, where hooks and pipelines belong. */
  readonly isTop: boolean
  /** Where Git looks for its hooks; undefined outside a repository. */
  readonly hooks: string | undefined
  readonly hook: HookKind
  readonly ci: CiKind
  /** Packages come from npm. */
  readonly hasPackages: boolean
  /** carelint is one of them. */
  readonly hasCarelint: boolean
}

const usualFolders = [
  'content',
  'posts',
  '_posts',
  'blog',
  'articles',
  'src/content',
  'src/pages',
  'pages',
  'app',
  'website',
  'docs',
]

/** Looks at the working directory. */
export async function lookAround(io: Io): Promise<Project> {
  const { cwd } = io
  const has = (path: string) => existsSync(join(cwd, path))
  const folders: string[] = []
  for (const folder of usualFolders) {
    if (!statSync(join(cwd, folder), { throwIfNoEntry: false })?.isDirectory()) continue
    if ((await findFiles([folder], cwd, true)).files.length > 0) folders.push(folder)
  }
  const hook = has('.husky')
    ? 'husky'
    : has('lefthook.yml') || has('lefthook.yaml')
      ? 'lefthook'
      : has('.pre-commit-config.yaml')
        ? 'pre-commit'
        : 'git'
  return {
    folders,
    isTop: repositoryRoot(cwd) === cwd,
    hooks: hooksFolder(cwd, io.env),
    hook,
    ci: has('.gitlab-ci.yml') ? 'gitlab' : 'github',
    hasPackages: has('package.json'),
    hasCarelint: isInstalled(cwd),
  }
}

function isInstalled(folder: string): boolean {
  if (existsSync(join(folder, 'node_modules/carelint/package.json'))) return true
  return dirname(folder) !== folder && isInstalled(dirname(folder))
}
