import type { FileReport, Finding } from './finding.ts'
import { jsonMistake } from './json-mistake.ts'
import { directiveRules } from './lint/directive.ts'

/** A finding that a team has accepted for now. */
export interface BaselineEntry {
  /** Path of the page from the baseline's folder, with forward slashes. */
  readonly path: string
  readonly rule: string
  /** The fingerprint of the finding, which stands for its sentence. */
  readonly fingerprint: string
  /** The words found, for those who read the file; nothing is matched with them. */
  readonly excerpt: string
}

/** What is wrong with a baseline file, and where. */
export interface BaselineMistake {
  readonly message: string
  readonly line?: number
  readonly column?: number
}

/** Reads the text of a baseline file. */
export function readBaseline(
  text: string,
): { readonly entries: readonly BaselineEntry[] } | { readonly mistake: BaselineMistake } {
  const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text)
  if (conflict) {
    return {
      mistake: { message: 'The baseline holds an unresolved merge conflict.', ...placeAt(text, conflict.index) },
    }
  }
  const at = jsonMistake(text)
  if (at !== undefined) return { mistake: { message: 'The baseline is not valid JSON here.', ...placeAt(text, at) } }
  const value: unknown = JSON.parse(text)
  if (!isRecord(value) || !Array.isArray(value.entries)) {
    return { mistake: { message: 'A baseline is a map with "version" and "entries".', line: 1, column: 1 } }
  }
  if (value.version !== 1) {
    return { mistake: { message: 'The baseline is not of version 1, the one that this carelint reads.' } }
  }
  const wrong = value.entries.findIndex(entry => !isEntry(entry))
  if (wrong >= 0) {
    return { mistake: { message: `Entry ${wrong + 1} of the baseline needs a path, a rule and a fingerprint.` } }
  }
  return {
    entries: value.entries.map(({ path, rule, fingerprint, excerpt = '' }) => ({ path, rule, fingerprint, excerpt })),
  }
}

/** The text of a baseline file: sorted, each entry once and on a line of its own. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const sorted = entries.toSorted(
    (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
  )
  const lines = sorted
    .filter((entry, index) => index === 0 || keyOf(entry) !== keyOf(sorted[index - 1]!))
    .map(({ path, rule, fingerprint, excerpt }) => `    ${JSON.stringify({ path, rule, fingerprint, excerpt })}`)
  return lines.length === 0
    ? '{\n  "version": 1,\n  "entries": []\n}\n'
    : `{\n  "version": 1,\n  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`
}

/** A page that was checked, by its path from the baseline's folder. */
export interface JudgedPage {
  readonly path: string
  readonly report: FileReport
}

/** What a run may judge. */
export interface JudgedScope {
  /** Whether the page of an entry is there no longer. */
  isGone(path: string): boolean
  /** Whether the run is about the place where a vanished page was. */
  covers(path: string): boolean
  /** Whether the rule of an entry was run. */
  ran(rule: string): boolean
}

/** A baseline next to what was found. */
export interface Judgement {
  /** The findings that the baseline holds. */
  readonly held: ReadonlySet<Finding>
  /** Their entries as they would be written now: a page that was renamed has its new path. */
  readonly holding: readonly BaselineEntry[]
  /** Entries for findings that the baseline does not hold. */
  readonly fresh: readonly BaselineEntry[]
  /** Entries with nothing left to hold. */
  readonly stale: readonly BaselineEntry[]
  /** Entries that this run cannot judge. */
  readonly elsewhere: readonly BaselineEntry[]
}

/** Compares a baseline with the pages of a run. Entries of a vanished page follow its sentences to another page. */
export function judgeBaseline(
  entries: readonly BaselineEntry[],
  pages: readonly JudgedPage[],
  scope: JudgedScope,
): Judgement {
  const byKey = new Map(entries.map(entry => [keyOf(entry), entry]))
  const present = new Set(pages.map(({ path }) => path))
  const gone = new Set(
    [...new Set(entries.map(entry => entry.path))].filter(path => !present.has(path) && scope.isGone(path)),
  )
  const orphans = new Map<string, BaselineEntry[]>()
  for (const entry of entries) {
    if (!gone.has(entry.path)) continue
    const key = keyOf({ ...entry, path: '' })
    orphans.set(key, [...(orphans.get(key) ?? []), entry])
  }
  const held = new Set<Finding>()
  const used = new Set<BaselineEntry>()
  const holding: BaselineEntry[] = []
  const fresh: BaselineEntry[] = []
  for (const { path, report } of pages) {
    for (const finding of report.findings) {
      if ((directiveRules as readonly string[]).includes(finding.ruleId)) continue
      const own = { path, rule: finding.ruleId, fingerprint: finding.fingerprint, excerpt: finding.excerpt }
      const entry = byKey.get(keyOf(own)) ?? orphans.get(keyOf({ ...own, path: '' }))?.shift()
      if (!entry) {
        fresh.push(own)
        continue
      }
      held.add(finding)
      used.add(entry)
      holding.push(own)
    }
  }
  const judged = new Set(pages.filter(({ report }) => !report.failure).map(({ path }) => path))
  const left = [...byKey.values()].filter(entry => !used.has(entry))
  const isJudged = ({ path, rule }: BaselineEntry) =>
    scope.ran(rule) && (gone.has(path) ? scope.covers(path) : judged.has(path))
  return {
    held,
    holding,
    fresh,
    stale: left.filter(isJudged),
    elsewhere: left.filter(entry => !isJudged(entry)),
  }
}

function keyOf({ path, rule, fingerprint }: Omit<BaselineEntry, 'excerpt'>): string {
  return JSON.stringify([path, rule, fingerprint])
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isRecord(value) &&
    [value.path, value.rule, value.fingerprint, value.excerpt ?? ''].every(part => typeof part === 'string')
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}
