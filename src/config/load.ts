import { statSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import type { Problem } from '../finding.ts'
import type { HouseRule, PhraseCheck } from '../house-rules/house-rule.ts'
import { loadHouseRules } from '../house-rules/load.ts'
import type { RuleOptions } from '../knowledge/rule-options.ts'
import { didYouMean } from '../nearest-word.ts'
import type { Strictness } from '../rule.ts'
import { type ConfigMistake, type Located, locateValue, readLocated } from './located.ts'
import { readText } from './read-text.ts'
import type { KnownRules } from './rule-settings.ts'
import { type ConfigFile, checkConfig, type Layer } from './schema.ts'

/** A configuration with everything it extends: layers from the weakest to the strongest. */
export interface Config {
  /** Absolute path of its file; undefined when there is none. */
  readonly path: string | undefined
  /** Folder that its globs start from. */
  readonly folder: string
  readonly layers: readonly Layer[]
  readonly ignore: readonly string[]
  readonly files: readonly string[]
  /** Path of the baseline, from `folder`; absent when the configuration does not say. */
  readonly baseline?: string
  readonly houseRules: readonly HouseRule[]
  /** Absolute paths of all files that were read for it. */
  readonly sources: readonly string[]
}

/** The configurations that carelint brings along. */
export const presets: Readonly<Record<string, { readonly strictness?: Strictness }>> = {
  'carelint:recommended': {},
  'carelint:strict': { strictness: 'strict' },
  'carelint:lenient': { strictness: 'lenient' },
}

/** What an "extends" looks like that is a path and no preset. */
export const relativePath = /^\.{0,2}[/\\]|^[A-Za-z]:[/\\]/

/** The configuration of a run that has none. */
export function emptyConfig(folder: string): Config {
  return { path: undefined, folder, sources: [], ...noParts }
}

/**
 * Reads a configuration file. Paths in problems are relative to `cwd`. With any problem the configuration is not to be used.
 * The phrases of house rules are left unchecked without `phraseMistake`.
 */
export function loadConfig(
  path: string,
  folder: string,
  cwd: string,
  known: KnownRules,
  phraseMistake?: PhraseCheck,
): { readonly config: Config; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const houseRules = new Map<string, readonly HouseRule[]>()
  const configs = new Set<string>()
  const loaded = readFile(path, { cwd, known: new Map(known), houseRules, configs, phraseMistake, problems }, [])
  return { config: { ...loaded, path, folder, sources: [...configs, ...houseRules.keys()] }, problems }
}

/** Checks a configuration that was given as a value, which `name` calls; it may extend presets only. */
export function configFromValue(
  value: unknown,
  name: string,
  folder: string,
  known: KnownRules,
): { readonly config: Config; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const { config, mistakes } = checkConfig(locateValue(value), name, known)
  problems.push(...mistakes.map(({ message }) => ({ message })))
  const loaded = assemble(config, name, extended => {
    problems.push({ message: unknownPreset(extended.name) })
    return undefined
  })
  if (config.houseRules.length > 0) problems.push({ message: '"houseRules" names files, so only a file may have it.' })
  return { config: { ...loaded, path: undefined, folder, sources: [] }, problems }
}

/** What the files of one configuration share. */
interface Loading {
  readonly cwd: string
  /** The rules that may be named, which house rules add to. */
  readonly known: Map<string, RuleOptions>
  /** House rules by the absolute path of their file. */
  readonly houseRules: Map<string, readonly HouseRule[]>
  /** Absolute paths of the configurations that were read. */
  readonly configs: Set<string>
  readonly phraseMistake: PhraseCheck | undefined
  readonly problems: Problem[]
}

type Parts = Pick<Config, 'layers' | 'ignore' | 'files' | 'houseRules' | 'baseline'>

const noParts: Parts = { layers: [], ignore: [], files: [], houseRules: [] }

function readFile(path: string, loading: Loading, above: readonly string[]): Parts {
  const { cwd, problems } = loading
  const name = shown(path, cwd)
  loading.configs.add(path)
  const wrong = ({ message, place }: ConfigMistake) => void problems.push({ message, path: name, ...place })
  const read = readText(path, 'configuration')
  if ('refusal' in read) {
    wrong({ message: read.refusal, place: undefined })
    return noParts
  }
  const { text } = read
  const json = /\.jsonc?$/.test(path) || (basename(path) === '.carelintrc' && text.trimStart().startsWith('{'))
  const { value, mistakes } = readLocated(text, json)
  mistakes.forEach(wrong)
  const own = basename(path) === 'package.json' && value ? propertyOf(value, 'carelint') : value
  if (!own) return noParts
  // What the file extends and its house rules come first, because its "rules" may name rules from there.
  const draft = checkConfig(own, name, loading.known).config
  const extended = new Map(
    draft.extends.flatMap(({ name: wanted, place }) => {
      if (Object.hasOwn(presets, wanted)) return []
      const parts = readExtended(wanted, path, loading, above, message => wrong({ message, place }))
      return parts ? [[wanted, parts] as const] : []
    }),
  )
  const houseRules = draft.houseRules.flatMap(({ name: wanted, place }) => {
    const target = resolve(dirname(path), wanted)
    const known = loading.houseRules.get(target)
    if (known) return known
    const { rules, problems: found } = loadHouseRules(target, cwd, new Set(loading.known.keys()), loading.phraseMistake)
    for (const problem of found) {
      if (problem.line !== undefined) problems.push(problem)
      else wrong({ message: `The house rules "${wanted}" cannot be used. ${problem.message}`, place })
    }
    loading.houseRules.set(target, rules)
    for (const { text } of rules) loading.known.set(text.id, {})
    return rules
  })
  const { config, mistakes: more } = checkConfig(own, name, loading.known)
  more.forEach(wrong)
  const parts = assemble(config, name, ({ name: wanted }) => extended.get(wanted))
  return { ...parts, houseRules: [...new Set([...parts.houseRules, ...houseRules])] }
}

function readExtended(
  wanted: string,
  path: string,
  loading: Loading,
  above: readonly string[],
  wrong: (message: string) => void,
): Parts | undefined {
  const target = resolve(dirname(path), wanted)
  if (!relativePath.test(wanted)) wrong(unknownPreset(wanted))
  else if ([...above, path].includes(target)) wrong(`"${wanted}" extends itself.`)
  else if (!statSync(target, { throwIfNoEntry: false })?.isFile()) wrong(`There is no file "${wanted}" to extend.`)
  else return readFile(target, loading, [...above, path])
  return undefined
}

function assemble(
  config: ConfigFile,
  name: string,
  other: (extended: ConfigFile['extends'][number]) => Parts | undefined,
): Parts {
  const below = config.extends.map(extended => {
    if (!Object.hasOwn(presets, extended.name)) return other(extended) ?? noParts
    const values = { ...presets[extended.name] }
    const where = new Map(Object.keys(values).map(key => [key, `${extended.name} (${name})`]))
    return { ...noParts, layers: [{ rules: new Map(), values, where }] }
  })
  const baseline = config.baseline ?? below.findLast(parts => parts.baseline !== undefined)?.baseline
  return {
    layers: [...below.flatMap(parts => parts.layers), config.base, ...config.overrides],
    ignore: [...below.flatMap(parts => parts.ignore), ...config.ignore],
    houseRules: below.flatMap(parts => parts.houseRules),
    files: config.files.length > 0 ? config.files : (below.findLast(parts => parts.files.length > 0)?.files ?? []),
    ...(baseline !== undefined && { baseline }),
  }
}

function unknownPreset(name: string): string {
  const names = Object.keys(presets)
  const nearest = didYouMean(name, names) || didYouMean(`carelint:${name}`, names)
  return `"${name}" is neither a preset nor a relative path; presets are ${names.join(', ')}.${nearest}`
}

function propertyOf(value: Located, key: string): Located | undefined {
  return value.kind === 'map' ? value.entries.find(entry => entry.key === key)?.value : undefined
}

function shown(path: string, cwd: string): string {
  return (relative(cwd, path) || path).replaceAll(sep, '/')
}
