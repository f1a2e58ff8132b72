import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtProgram } from './built-program.ts'

/**
 * A name for everything that decides a report besides page and settings: the files of this program with its rules and its
 * knowledge, the packages below it by name and version, and `runtime`. Undefined when a package cannot be found.
 */
export function programFingerprint(runtime: string): string | undefined {
  if (builtProgram !== undefined) return `${builtProgram} ${runtime}`
  const program = fileURLToPath(new URL('..', import.meta.url))
  const packages = installedPackages(realpathSync(join(program, '..')))
  if (!packages) return undefined
  const hash = createHash('sha256').update(JSON.stringify([runtime, packages]))
  const files = readdirSync(program, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:[jt]s|bin|txt)$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
  for (const name of files) hash.update(`\0${name}\0`).update(readFileSync(join(program, name)))
  return hash.digest('hex')
}

interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** The package in a folder and all below it, as sorted `name@version`. */
function installedPackages(root: string): readonly string[] | undefined {
  const seen = new Set<string>()
  const names = new Set<string>()
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (seen.has(folder)) continue
    seen.add(folder)
    const { name, version, dependencies = {} } = manifestOf(folder) ?? {}
    if (name === undefined) return undefined
    names.add(`${name}@${version}`)
    for (const dependency of Object.keys(dependencies)) {
      const found = packageFolder(dependency, folder)
      if (found === undefined) return undefined
      folders.push(found)
    }
  }
  return [...names].sort()
}

function packageFolder(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    try {
      return realpathSync.native(join(folder, 'node_modules', name))
    } catch {
      if (dirname(folder) === folder) return undefined
    }
  }
}

function manifestOf(folder: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  } catch {
    return undefined
  }
}
