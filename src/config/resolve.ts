import { defaultSettings, type RuleSetting, type Settings } from '../settings.ts'
import { createGlobTest } from './globs.ts'
import type { Config } from './load.ts'
import type { Layer } from './schema.ts'

/** The settings of a page and where each of them came from, by key (`rules.‹id›` for rules). */
export interface Resolved {
  readonly settings: Settings
  readonly origins: ReadonlyMap<string, string>
}

/** A function that gives the settings of a page by its absolute path; `last` are stronger than the configuration. */
export function createResolver(config: Config, last: readonly Layer[] = []): (path: string) => Resolved {
  const layers = [...config.layers, ...last].map(layer => ({
    layer,
    holds: layer.files ? createGlobTest(config.folder, layer.files) : () => true,
  }))
  const known = new Map<string, Resolved>()
  return path => {
    const holding = layers.map(({ holds }) => holds(path))
    const key = holding.join()
    const resolved = known.get(key) ?? merge(layers.filter((_, index) => holding[index]).map(({ layer }) => layer))
    known.set(key, resolved)
    return resolved
  }
}

function merge(layers: readonly Layer[]): Resolved {
  const rules = new Map<string, RuleSetting>()
  const origins = new Map<string, string>()
  let settings = defaultSettings
  for (const layer of layers) {
    const notSuppressible = [...new Set([...settings.notSuppressible, ...(layer.values.notSuppressible ?? [])])]
    const notices = { ...settings.notices, ...layer.values.notices }
    settings = { ...settings, ...layer.values, notices, notSuppressible }
    for (const key of Object.keys(layer.values)) origins.set(key, layer.where.get(key) ?? '')
    for (const name of Object.keys(layer.values.notices ?? {}))
      origins.set(`notices.${name}`, layer.where.get(`notices.${name}`) ?? '')
    for (const [id, { level, options, where }] of layer.rules) {
      const before = rules.get(id) ?? { level: 'on', options: {} }
      rules.set(id, { level: level ?? before.level, options: { ...(options ?? before.options) } })
      origins.set(`rules.${id}`, where)
    }
  }
  return { settings: { ...settings, rules }, origins }
}
