import { fileSizeForm, parseFileSize } from '../file-size.ts'
import { isTameGlob, tameGlobForm } from '../files/tame-glob.ts'
import { didYouMean } from '../nearest-word.ts'
import type { ContentType, ProfileId, Provision, Strictness } from '../rule.ts'
import { contentTypes, profileIds, provisions, strictnesses } from '../settings.ts'
import { expandBraces } from './globs.ts'
import type { ConfigMistake, ConfigPlace, Located, LocatedMap } from './located.ts'
import { readNotices } from './notices.ts'
import { type KnownRules, listed, type Reject, type RuleEntry, readRules, unknownRule } from './rule-settings.ts'

/** Settings that one layer of a configuration gives, each with the place where it stands. */
export interface Layer {
  readonly rules: ReadonlyMap<string, RuleEntry & { readonly where: string }>
  readonly values: LayerValues
  /** Where each of `values` stands, for people. */
  readonly where: ReadonlyMap<string, string>
  /** Globs of the pages that the layer is for; absent when it is for all. */
  readonly files?: readonly string[]
}

/** The settings of a layer besides its rules. */
export interface LayerValues {
  profiles?: readonly ProfileId[]
  strictness?: Strictness
  contentType?: ContentType
  siteProvides?: readonly Provision[]
  notices?: Readonly<Partial<Record<Provision, string>>>
  components?: ReadonlyMap<string, readonly Provision[]>
  treatments?: readonly string[]
  brands?: readonly string[]
  conditions?: readonly string[]
  providers?: readonly string[]
  siteCountries?: readonly string[]
  copyProps?: readonly string[]
  navigation?: boolean
  maxFileSize?: number
  notSuppressible?: readonly string[]
}

/** A file that a configuration names, or a preset. */
export interface NamedFile {
  readonly name: string
  readonly place: ConfigPlace | undefined
}

/** A configuration file, checked. */
export interface ConfigFile {
  readonly extends: readonly NamedFile[]
  readonly base: Layer
  readonly overrides: readonly Layer[]
  readonly ignore: readonly string[]
  /** What a run without paths checks. */
  readonly files: readonly string[]
  /** Path of the baseline, from the folder of the configuration. */
  readonly baseline?: string
  /** Files of house rules. */
  readonly houseRules: readonly NamedFile[]
}

/** What a configuration and each of its overrides may set. */
export const settingKeys = [
  'rules',
  'profiles',
  'jurisdictions',
  'strictness',
  'contentType',
  'siteProvides',
  'notices',
  'components',
  'treatments',
  'brands',
  'conditions',
  'providers',
  'siteCountries',
  'copyProps',
  'navigation',
  'maxFileSize',
  'notSuppressible',
] as const

/** What a configuration as a whole may say besides. */
export const fileKeys = ['extends', 'overrides', 'ignore', 'files', 'baseline', 'houseRules', '$schema'] as const

const topKeys = [...settingKeys, ...fileKeys]
const overrideKeys = [...settingKeys, 'files']

/** Checks a configuration and collects every mistake in it. `name` is how the file is called to people. */
export function checkConfig(
  root: Located,
  name: string,
  rules: KnownRules,
): { readonly config: ConfigFile; readonly mistakes: readonly ConfigMistake[] } {
  const mistakes: ConfigMistake[] = []
  const wrong = (message: string, place: ConfigPlace | undefined) => void mistakes.push({ message, place })
  const check = checks(name, rules, wrong)
  const empty: Layer = { rules: new Map(), values: {}, where: new Map() }
  if (root.kind !== 'map') {
    if (root.kind === 'list' || root.value !== null) wrong('A configuration is a map of settings.', root.place)
    return { config: { extends: [], base: empty, overrides: [], ignore: [], files: [], houseRules: [] }, mistakes }
  }
  check.keys(root, topKeys, 'setting')
  let extended: readonly NamedFile[] = []
  let houseRules: readonly NamedFile[] = []
  const overrides: Layer[] = []
  let ignore: readonly string[] = []
  let files: readonly string[] = []
  let baseline: string | undefined
  for (const entry of root.entries) {
    if (entry.key === 'extends') extended = namedFiles(entry.value, '"extends" names presets and files.', wrong)
    if (entry.key === 'houseRules') houseRules = namedFiles(entry.value, '"houseRules" names files.', wrong)
    if (entry.key === 'ignore') ignore = check.globs(entry.key, entry.value)
    if (entry.key === 'files') files = check.globs(entry.key, entry.value)
    if (entry.key === 'baseline') baseline = check.text(entry.key, entry.value)
    if (entry.key === 'overrides') {
      if (entry.value.kind !== 'list') {
        wrong('"overrides" is a list of maps with "files".', entry.value.place)
        continue
      }
      for (const item of entry.value.items) {
        if (item.kind !== 'map') {
          wrong('An entry of "overrides" is a map with "files".', item.place)
          continue
        }
        check.keys(item, overrideKeys, 'setting of an override')
        const globs = item.entries.find(inner => inner.key === 'files')
        if (!globs) wrong('This override does not say which "files" it is for.', item.place)
        else overrides.push({ ...check.layer(item), files: check.globs('files', globs.value) })
      }
    }
  }
  const config = { extends: extended, base: check.layer(root), overrides, ignore, files, houseRules }
  return { config: { ...config, ...(baseline !== undefined && { baseline }) }, mistakes }
}

function namedFiles(value: Located, expected: string, wrong: Reject): NamedFile[] {
  return (value.kind === 'list' ? value.items : [value]).flatMap(item => {
    if (item.kind === 'scalar' && typeof item.value === 'string') return [{ name: item.value, place: item.place }]
    wrong(expected, item.place)
    return []
  })
}

function checks(name: string, rules: KnownRules, wrong: Reject) {
  const at = (place: ConfigPlace | undefined) => (place ? `${name}:${place.line}` : name)

  const keys = (map: LocatedMap, known: readonly string[], what: string) => {
    for (const entry of map.entries) {
      if (!known.includes(entry.key))
        wrong(`"${entry.key}" is not a ${what}.${didYouMean(entry.key, known)}`, entry.place)
    }
  }
  const strings = (key: string, value: Located): string[] => {
    const items = value.kind === 'list' ? value.items : [value]
    return items.flatMap(item => {
      if (item.kind === 'scalar' && typeof item.value === 'string' && item.value.trim() !== '') return [item.value]
      wrong(`"${key}" is a list of texts.`, item.place)
      return []
    })
  }
  const globs = (key: string, value: Located): string[] =>
    (value.kind === 'list' ? value.items : [value]).flatMap(item =>
      strings(key, item).filter(glob => {
        const tame = expandBraces(glob).every(isTameGlob)
        if (!tame) wrong(`"${glob.slice(0, 60)}" would take too long to try: ${tameGlobForm}.`, item.place)
        return tame
      }),
    )
  const text = (key: string, value: Located): string | undefined => {
    if (value.kind === 'scalar' && typeof value.value === 'string' && value.value.trim() !== '') return value.value
    wrong(`"${key}" is a text.`, value.place)
    return undefined
  }
  const ruleList = (key: string, value: Located): string[] =>
    (value.kind === 'list' ? value.items : [value]).flatMap(item => {
      const [id] = strings(key, item)
      if (id === undefined || rules.has(id)) return id ?? []
      wrong(unknownRule(id, rules.keys()), item.place)
      return []
    })
  const oneOf = <T extends string>(key: string, value: Located, known: readonly T[]): T | undefined => {
    const word = value.kind === 'scalar' ? value.value : undefined
    const found = known.find(each => each === word)
    if (found === undefined) {
      const shown = word === undefined || word === null ? 'This value' : `"${word}"`
      const nearest = word === undefined || word === null ? '' : didYouMean(String(word), known)
      wrong(`${shown} is not possible for "${key}"; expected ${listed(known)}.${nearest}`, value.place)
    }
    return found
  }
  const manyOf = <T extends string>(key: string, value: Located, known: readonly T[]): T[] =>
    (value.kind === 'list' ? value.items : [value]).flatMap(item => oneOf(key, item, known) ?? [])

  const components = (value: Located): Map<string, readonly Provision[]> => {
    const found = new Map<string, readonly Provision[]>()
    if (value.kind !== 'map') {
      wrong('"components" is a map from a component to what it provides.', value.place)
      return found
    }
    for (const entry of value.entries) {
      if (entry.value.kind !== 'map') {
        wrong(`"${entry.key}" is a map with "provides".`, entry.value.place)
        continue
      }
      keys(entry.value, ['provides'], 'setting of a component')
      const provides = entry.value.entries.find(inner => inner.key === 'provides')
      if (provides) found.set(entry.key, manyOf('provides', provides.value, provisions))
    }
    return found
  }

  // `strict` and `lenient` may stand among the profiles; a "strictness" beside them is the stronger word.
  const profiles = (
    key: string,
    value: Located,
    place: ConfigPlace | undefined,
    values: LayerValues,
    where: Map<string, string>,
  ): void => {
    const words = manyOf(key, value, [...profileIds, 'strict', 'lenient'] as const)
    const degrees = words.filter(word => word === 'strict' || word === 'lenient')
    const places = words.filter(word => word !== 'strict' && word !== 'lenient')
    if (words.length === 0) wrong('"profiles" names at least one profile.', place)
    if (new Set(degrees).size > 1) wrong('A page is judged "strict" or "lenient", not both.', place)
    if (places.length > 0 || words.length === 0) values.profiles = places
    if (degrees[0] && !where.has('strictness')) {
      values.strictness = degrees[0]
      where.set('strictness', at(place))
    }
  }

  const layer = (map: LocatedMap): Layer => {
    const values: LayerValues = {}
    const where = new Map<string, string>()
    let ownRules: Layer['rules'] = new Map()
    for (const { key, place, value } of map.entries) {
      where.set(key === 'jurisdictions' ? 'profiles' : key, at(place))
      if (key === 'rules') ownRules = readRules(value, rules, at, wrong)
      else if (key === 'profiles' || key === 'jurisdictions') profiles(key, value, place, values, where)
      else if (key === 'strictness') {
        const strictness = oneOf(key, value, strictnesses)
        if (strictness) values.strictness = strictness
      } else if (key === 'contentType') {
        const contentType = oneOf(key, value, contentTypes)
        if (contentType) values.contentType = contentType
      } else if (key === 'siteProvides') values.siteProvides = manyOf(key, value, provisions)
      else if (key === 'notices') {
        const notices = readNotices(value, wrong)
        values.notices = notices.texts
        for (const [name, each] of notices.places) where.set(`notices.${name}`, at(each))
      } else if (key === 'components') values.components = components(value)
      else if (key === 'navigation') {
        if (value.kind === 'scalar' && typeof value.value === 'boolean') values.navigation = value.value
        else wrong('"navigation" is true or false.', value.place)
      } else if (key === 'maxFileSize') {
        const size = value.kind === 'scalar' ? parseFileSize(String(value.value)) : undefined
        if (size === undefined) wrong(`"maxFileSize" is ${fileSizeForm}.`, value.place)
        else values.maxFileSize = size
      } else if (isNameList(key)) values[key] = strings(key, value)
      else if (key === 'notSuppressible') values.notSuppressible = ruleList(key, value)
    }
    return { rules: ownRules, values, where }
  }

  return { keys, globs, text, layer }
}

const nameLists = ['treatments', 'brands', 'conditions', 'providers', 'siteCountries', 'copyProps'] as const

function isNameList(key: string): key is (typeof nameLists)[number] {
  return nameLists.some(name => name === key)
}
