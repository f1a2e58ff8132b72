import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the cache: in the nearest `node_modules` from `cwd` up to the repository's root, else beside `.git` or in `cwd`. */
export function cacheFolder(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const packages = join(folder, 'node_modules')
    if (statSync(packages, { throwIfNoEntry: false })?.isDirectory()) return join(packages, '.cache', 'carelint')
    if (existsSync(join(folder, '.git'))) return join(folder, '.carelintcache')
    if (dirname(folder) === folder) return join(cwd, '.carelintcache')
  }
}
