import { canonical } from '../canonical.ts'
import type { FileReport } from '../finding.ts'
import type { RuleCatalogue } from '../lint/details.ts'
import type { Settings } from '../settings.ts'
import { holdsOn, packReport, type SharedPart, unpackReport } from './entry.ts'
import { digest, lineOf, readPacks, writePack } from './pack.ts'

/** Reports of pages from earlier runs, found by what decides them. */
export interface Cache {
  /** What the program that wrote the cache knew of its rules; undefined when the cache is empty. */
  readonly catalogue: RuleCatalogue | undefined
  /** The key of a page: its path, its bytes, its settings, the only rules to run, and the house rules as their files have them. */
  keyOf(
    path: string,
    bytes: Uint8Array,
    settings: Settings,
    only: ReadonlySet<string> | undefined,
    houseRules?: readonly object[],
  ): string
  /** The report of a page as it is on the day `today`, by which suppressions expire. */
  find(key: string, path: string, today: string): FileReport | undefined
  /** Keeps a report, unless it holds a failure. */
  keep(key: string, report: FileReport): void
  /** Writes what was kept since the cache was opened. Gives the reason when that cannot be done. */
  save(catalogue: RuleCatalogue): string | undefined
}

const catalogueKey = '0'.repeat(32)
const noHouseRules: readonly object[] = []
const mostPacks = 8
const mostReports = 20_000

/** The making of keys; what settings amount to is worked out once for each of them. */
function createKeys(): Cache['keyOf'] {
  const canonicals = new WeakMap<object, string>()
  const canonicalOf = (value: object): string => {
    const known = canonicals.get(value) ?? canonical(value)
    canonicals.set(value, known)
    return known
  }
  return (path, bytes, settings, only, houseRules = noHouseRules) =>
    digest(path, canonicalOf(settings), canonical(only), canonicalOf(houseRules), bytes)
}

/** A cache for the life of a process. */
export function createMemoryCache(): Cache {
  const reports = new Map<string, FileReport>()
  return {
    catalogue: undefined,
    keyOf: createKeys(),
    find: (key, _, today) => {
      const report = reports.get(key)
      return report && holdsOn(today, report) ? report : undefined
    },
    keep: (key, report) => {
      if (report.failure) return
      reports.set(key, report)
      if (reports.size > mostReports) reports.delete(reports.keys().next().value!)
    },
    save: () => undefined,
  }
}

/**
 * Opens the cache in a folder for a program, which `program` names; what another program wrote is not seen. A run adds one
 * pack of its own and never changes another's, so runs may share the folder; the run that finds many packs makes one of them.
 */
export function openCache(folder: string, program: string): Cache {
  const name = digest(program).slice(0, 16)
  const packs = readPacks(folder, name)
  const shared = new Map<string, SharedPart | undefined>()
  const added = new Map<string, string>()
  const addedShared = new Map<string, string>()
  const used = new Set<string>()
  const catalogue = packs.find('r', catalogueKey)

  const sharedPart = (key: string): SharedPart | undefined => {
    if (!shared.has(key)) {
      const json = addedShared.get(key) ?? packs.find('s', key)
      shared.set(key, json === undefined ? undefined : JSON.parse(json))
    }
    return shared.get(key)
  }
  const share = (part: SharedPart): string => {
    const json = JSON.stringify(part)
    const key = digest(json)
    addedShared.set(key, json)
    return key
  }
  return {
    catalogue: catalogue === undefined ? undefined : JSON.parse(catalogue),
    keyOf: createKeys(),
    find: (key, path, today) => {
      const json = packs.find('e', key)
      const report = json === undefined ? undefined : unpackReport(json, sharedPart)
      if (!report || !holdsOn(today, report)) return undefined
      used.add(key)
      return { path, ...report }
    },
    keep: (key, report) => {
      if (!report.failure) added.set(key, packReport(report, share))
    },
    save: known => {
      if (added.size === 0) return undefined
      const lines = [lineOf('r', catalogueKey, JSON.stringify(known))]
      for (const [key, json] of addedShared) lines.push(lineOf('s', key, json))
      for (const [key, json] of added) lines.push(lineOf('e', key, json))
      const merging = packs.names.length >= mostPacks
      if (merging) {
        const older = packs.keys('e').filter(key => !added.has(key))
        const room = Math.max(0, mostReports - added.size - used.size)
        const kept = [...older.filter(key => used.has(key)), ...older.filter(key => !used.has(key)).slice(0, room)]
        for (const key of packs.keys('s')) if (!addedShared.has(key)) lines.push(...lineAgain('s', key))
        for (const key of kept) lines.push(...lineAgain('e', key))
      }
      try {
        writePack(folder, name, lines, merging ? packs.names : [])
        return undefined
      } catch (error) {
        return (error as NodeJS.ErrnoException).code ?? 'unknown error'
      }
    },
  }

  function lineAgain(kind: 's' | 'e', key: string): string[] {
    const json = packs.find(kind, key)
    return json === undefined ? [] : [lineOf(kind, key, json)]
  }
}
