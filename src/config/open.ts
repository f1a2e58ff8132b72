import { dirname, resolve } from 'node:path'
import { createGitIgnoreTest, isInside } from '../files/gitignore.ts'
import type { Problem } from '../finding.ts'
import type { PhraseCheck } from '../house-rules/house-rule.ts'
import { createConfigFinder, repositoryRoot } from './discover.ts'
import { createGlobTest } from './globs.ts'
import { type Config, configFromValue, emptyConfig, loadConfig } from './load.ts'
import { createResolver, type Resolved } from './resolve.ts'
import { type KnownRules, knownRules } from './rule-settings.ts'

/** The configuration of each page of a run. */
export interface Configurations {
  /** The configuration for a page or folder; undefined when it has mistakes, which `problems` then holds. */
  configFor(folder: string): Config | undefined
  /** The settings of a page by its absolute path, or undefined when its configuration has mistakes. */
  settingsFor(path: string): Resolved | undefined
  /** Whether the configuration or Git leaves a page out. */
  isIgnored(path: string): boolean
  readonly problems: readonly Problem[]
  /** The given settings have mistakes, so no page can be checked. */
  readonly unusable: boolean
}

/** What configurations are opened with; see `LintFilesOptions`. */
export interface ConfigurationOptions {
  readonly cwd: string
  readonly config?: string | false
  readonly settings?: unknown
  readonly settingsName?: string
}

/** Finds, reads and keeps the configurations of a run. The phrases of house rules are left unchecked without `phraseMistake`. */
export function openConfigurations(
  known: KnownRules,
  { cwd, config, settings, settingsName = 'the options' }: ConfigurationOptions,
  phraseMistake?: PhraseCheck,
): Configurations {
  const problems: Problem[] = []
  const find = createConfigFinder()
  const loaded = new Map<string, Config | undefined>()
  const resolvers = new Map<Config, (path: string) => Resolved>()
  const ignoreTests = new Map<Config, (path: string) => boolean>()
  const gitTests = new Map<string, (path: string) => boolean>()
  const tops = new Map<string, string>()
  const none = emptyConfig(cwd)

  const topOf = (folder: string): string => {
    const known = tops.get(folder)
    if (known !== undefined) return known
    const top = repositoryRoot(folder) ?? (folder === cwd || isInside(cwd, folder) ? cwd : folder)
    tops.set(folder, top)
    return top
  }
  const load = (path: string, folder: string): Config | undefined => {
    if (!loaded.has(path)) {
      const result = loadConfig(path, folder, cwd, known, phraseMistake)
      problems.push(...result.problems)
      loaded.set(path, result.problems.length > 0 ? undefined : result.config)
    }
    return loaded.get(path)
  }
  const configFor = (folder: string): Config | undefined => {
    if (config === false) return none
    if (config !== undefined) return load(resolve(cwd, config), cwd)
    const path = find(folder, topOf(folder))
    if (path === undefined) return none
    return load(path, path.endsWith('.config/carelint.yaml') ? dirname(dirname(path)) : dirname(path))
  }
  const kept = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
    const value = map.get(key) ?? make()
    map.set(key, value)
    return value
  }
  // Settings given beside the files may name house rules of the configuration here.
  let given = configFromValue(settings ?? {}, settingsName, cwd, known)
  const own = given.problems.length > 0 ? (configFor(cwd)?.houseRules ?? []) : []
  if (own.length > 0)
    given = configFromValue(settings, settingsName, cwd, new Map([...known, ...knownRules(own.map(each => each.text))]))
  problems.push(...given.problems)

  return {
    configFor,
    settingsFor: path => {
      const own = configFor(dirname(path))
      return own && kept(resolvers, own, () => createResolver(own, given.config.layers))(path)
    },
    isIgnored: path => {
      const top = topOf(dirname(path))
      if (kept(gitTests, top, () => createGitIgnoreTest(top))(path)) return true
      const own = configFor(dirname(path))
      return own !== undefined && kept(ignoreTests, own, () => createGlobTest(own.folder, own.ignore))(path)
    },
    problems,
    unusable: given.problems.length > 0,
  }
}
