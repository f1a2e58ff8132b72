import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Names under which a folder may hold a configuration, in the order in which they are tried. */
export const configNames: readonly string[] = [
  '.carelintrc',
  '.carelintrc.yaml',
  '.carelintrc.yml',
  '.carelintrc.json',
  '.carelintrc.jsonc',
  'package.json',
  '.config/carelint.yaml',
]

/** The folder that holds `.git`, from `folder` upwards, or undefined outside a repository. */
export function repositoryRoot(folder: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current
    if (dirname(current) === current) return undefined
  }
}

/** Finds the configuration nearest to a folder, no higher than `top`. Answers are kept for the life of the finder. */
export function createConfigFinder(): (folder: string, top: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  const find = (folder: string, top: string): string | undefined => {
    const key = `${folder}\0${top}`
    if (known.has(key)) return known.get(key)
    const here = configNames.map(name => join(folder, name)).find(holdsConfig)
    const found = here ?? (folder === top || dirname(folder) === folder ? undefined : find(dirname(folder), top))
    known.set(key, found)
    return found
  }
  return find
}

function holdsConfig(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false
  if (!path.endsWith('package.json')) return true
  const text = readFileSync(path, 'utf8')
  if (!text.includes('"carelint"')) return false
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof value === 'object' && value !== null && Object.hasOwn(value, 'carelint')
  } catch {
    return true
  }
}
