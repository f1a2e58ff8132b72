import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import type { Problem } from '../finding.ts'
import { didYouMean } from '../nearest-word.ts'
import type { Strictness } from '../rule.ts'
import { type ConfigMistake, type Located, locateValue, readLocated } from './located.ts'
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
}

const largestFile = 256 * 1024

const presets: Readonly<Record<string, { readonly strictness?: Strictness }>> = {
  'carelint:recommended': {},
  'carelint:strict': { strictness: 'strict' },
  'carelint:lenient': { strictness: 'lenient' },
}

/** The configuration of a run that has none. */
export function emptyConfig(folder: string): Config {
  return { path: undefined, folder, layers: [], ignore: [], files: [] }
}

/** Reads a configuration file. Paths in problems are relative to `cwd`. With any problem the configuration is not to be used. */
export function loadConfig(
  path: string,
  folder: string,
  cwd: string,
  known: KnownRules,
): { readonly config: Config; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const loaded = readFile(path, folder, cwd, known, [], problems)
  return { config: { ...loaded, path, folder }, problems }
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
  return { config: { ...loaded, path: undefined, folder }, problems }
}

type Parts = Pick<Config, 'layers' | 'ignore' | 'files'>

const noParts: Parts = { layers: [], ignore: [], files: [] }

function readFile(
  path: string,
  folder: string,
  cwd: string,
  known: KnownRules,
  above: readonly string[],
  problems: Problem[],
): Parts {
  const name = shown(path, cwd)
  const wrong = ({ message, place }: ConfigMistake) => void problems.push({ message, path: name, ...place })
  const text = readText(path, message => wrong({ message, place: undefined }))
  if (text === undefined) return noParts
  const json = /\.jsonc?$/.test(path) || (basename(path) === '.carelintrc' && text.trimStart().startsWith('{'))
  const { value, mistakes } = readLocated(text, json)
  mistakes.forEach(wrong)
  const own = basename(path) === 'package.json' && value ? propertyOf(value, 'carelint') : value
  if (!own) return noParts
  const { config, mistakes: more } = checkConfig(own, name, known)
  more.forEach(wrong)
  return assemble(config, name, ({ name: wanted, place }) => {
    if (!/^\.{0,2}[/\\]|^[A-Za-z]:[/\\]/.test(wanted)) {
      wrong({ message: unknownPreset(wanted), place })
      return undefined
    }
    const target = resolve(dirname(path), wanted)
    if ([...above, path].includes(target)) {
      wrong({ message: `"${wanted}" extends itself.`, place })
      return undefined
    }
    if (!statSync(target, { throwIfNoEntry: false })?.isFile()) {
      wrong({ message: `There is no file "${wanted}" to extend.`, place })
      return undefined
    }
    return readFile(target, folder, cwd, known, [...above, path], problems)
  })
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
  return {
    layers: [...below.flatMap(parts => parts.layers), config.base, ...config.overrides],
    ignore: [...below.flatMap(parts => parts.ignore), ...config.ignore],
    files: config.files.length > 0 ? config.files : (below.findLast(parts => parts.files.length > 0)?.files ?? []),
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

function readText(path: string, wrong: (message: string) => void): string | undefined {
  try {
    if (statSync(path).size > largestFile) {
      wrong(`The configuration is larger than ${largestFile / 1024} KiB.`)
      return undefined
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') wrong('There is no such file.')
    else if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') wrong('The configuration is not valid UTF-8.')
    else wrong('The configuration cannot be read.')
    return undefined
  }
}

function shown(path: string, cwd: string): string {
  return (relative(cwd, path) || path).replaceAll(sep, '/')
}
