import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as explorers from 'cosmiconfig/dist/ExplorerSync.js'

/** The part of the explorer that is used here; the package's own types leave the class out. */
interface Explorer {
  search(folder: string): { readonly filepath: string } | null
}
const { ExplorerSync } = explorers as unknown as { ExplorerSync: new (options: object) => Explorer }

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

/**
 * The explorer is made by hand: `cosmiconfig()` itself first looks for its own settings in the working directory and would
 * run a `.config/config.cjs` that it finds there, and no linted tree may run code. Ours reads data files only.
 */
function createExplorer(): Explorer {
  const present = (): object => ({})
  return new ExplorerSync({
    moduleName: 'carelint',
    searchPlaces: [...configNames],
    searchStrategy: 'none',
    ignoreEmptySearchPlaces: false,
    loaders: { noExt: present, '.yaml': present, '.yml': present, '.jsonc': present, '.json': ownProperty },
    applyPackagePropertyPathToConfiguration: false,
    transform: (result: unknown) => result,
    cache: false,
    metaConfigFilePath: null,
    mergeImportArrays: false,
    mergeSearchPlaces: false,
  })
}

/** What a JSON file says of carelint; a `package.json` that does not parse counts as one that may. */
function ownProperty(path: string, text: string): object {
  if (!path.endsWith('package.json')) return {}
  if (!text.includes('"carelint"')) return {}
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof value === 'object' && value !== null && Object.hasOwn(value, 'carelint') ? { carelint: {} } : {}
  } catch {
    return { carelint: {} }
  }
}

/** Finds the configuration nearest to a folder, no higher than `top`. Answers are kept for the life of the finder. */
export function createConfigFinder(): (folder: string, top: string) => string | undefined {
  const explorer = createExplorer()
  const known = new Map<string, string | undefined>()
  const unreadable = (folder: string): string | undefined =>
    configNames.map(name => join(folder, name)).find(path => !path.endsWith('package.json') && existsSync(path))
  const find = (folder: string, top: string): string | undefined => {
    const key = `${folder}\0${top}`
    if (known.has(key)) return known.get(key)
    const here = explorer.search(folder)?.filepath ?? unreadable(folder)
    const found = here ?? (folder === top || dirname(folder) === folder ? undefined : find(dirname(folder), top))
    known.set(key, found)
    return found
  }
  return find
}
