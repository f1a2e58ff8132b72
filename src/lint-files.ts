import { readFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import type { Config } from './config/load.ts'
import type { Cache } from './cache/cache.ts'
import { openConfigurations } from './config/open.ts'
import { decodePage } from './files/decode.ts'
import { displayPath, extensions, findFiles } from './files/find.ts'
import type { FileReport, Problem, Report, Severity, Shard, Summary } from './finding.ts'
import { type Gate, judge } from './gate.ts'
import { anyRuleIsOn, type RuleFacts } from './lint/level.ts'
import type { Linter } from './lint.ts'
import type { RuleBook } from './rule-book.ts'
import type { Settings } from './settings.ts'
import { isInShard, shardFacts } from './shard.ts'
import { version } from './version.ts'

/** What a run may be told besides its paths. */
export interface LintFilesOptions extends Gate {
  /** Absolute; paths are taken and shown relative to it. */
  readonly cwd: string
  /** A configuration for every page, or false for none; otherwise the nearest one of each page. */
  readonly config?: string | false
  /** Settings in the form of a configuration file, stronger than any of them. */
  readonly settings?: unknown
  /** How `settings` are called to people. */
  readonly settingsName?: string
  /** Ids of the only rules to run. */
  readonly only?: ReadonlySet<string>
  /** No page at all is fine. */
  readonly allowEmpty?: boolean
  /** The part of the pages to check; all unless given. */
  readonly shard?: Shard
  /** Reports of earlier runs; pages that it holds are not read again. */
  readonly cache?: Cache
  /** A page that is not read from a file; its path need not exist. */
  readonly standardInput?: { readonly bytes: Uint8Array; readonly path: string | undefined }
}

/** carelint as a command needs it: its rules and the checking of files. */
export interface Checker {
  readonly rules: readonly RuleFacts[]
  lintFiles(paths: readonly string[], options: Omit<LintFilesOptions, 'cache'>): Promise<Report>
}

/** Checks files, folders and globs, or standard input. Never throws for what it reads: failures are in the report. */
export async function lintFiles(paths: readonly string[], book: RuleBook, options: LintFilesOptions): Promise<Report> {
  const { cwd, standardInput, allowEmpty = false, shard } = options
  const ids = book.rules.map(rule => rule.id)
  const configurations = openConfigurations(new Set(ids), options)
  const check = createPageCheck(book, options)
  const problems: Problem[] = []
  const reports: FileReport[] = []
  const shown: string[] = []
  let skipped = 0
  let read = 0
  let wanted = 0
  let anyRule = false

  const lintOne = async (absolute: string, bytes: () => Uint8Array, path = displayPath(absolute, cwd)) => {
    const own = !shard || isInShard(shard, shown.push(path) - 1)
    if (configurations.isIgnored(absolute)) {
      if (own) skipped++
      return
    }
    const resolved = configurations.settingsFor(absolute)
    if (!resolved) return
    wanted++
    anyRule ||= anyRuleIsOn(book.rules, resolved.settings, options.only)
    if (!own) return
    const { report, checked } = await check(path, bytes, resolved.settings)
    reports.push(report)
    if (checked) read++
  }

  if (!configurations.unusable) {
    if (standardInput) {
      const { path = '<stdin>', bytes } = standardInput
      const extension = extname(path).toLowerCase()
      if (extension === '' || extensions.includes(extension)) await lintOne(resolve(cwd, path), () => bytes)
      else problems.push({ path, message: `carelint does not read ${extension} files.` })
    }
    const chosen = paths.length > 0 || standardInput ? paths : defaultPaths(configurations.configFor(cwd), cwd)
    const found = await findFiles(chosen, cwd, allowEmpty)
    problems.push(...found.problems)
    const pages = found.files.map(file => ({ file, path: displayPath(file, cwd) })).sort(byPath)
    for (const { file, path } of pages) await lintOne(file, () => readFileSync(file), path)
  }
  problems.push(...configurations.problems)
  if (wanted > 0 && !anyRule) problems.push({ message: 'No rule is on, so nothing was checked.' })
  if (wanted === 0 && skipped === 0 && problems.length === 0 && !allowEmpty && !(shard && shown.length > 0)) {
    problems.push({ message: 'There is no page to check.' })
  }
  const settings = [options.settings, options.config, options.only, ids]
  return {
    version: 1,
    tool: { name: 'carelint', version, rules: book.details.map(rule => rule.id), ruleDetails: book.details },
    summary: summarise(reports, problems, { files: read, skipped }, options),
    files: reports.sort(byPath),
    problems,
    ...(shard && { shard: shardFacts(shard, shown, settings, options) }),
  }
}

function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0
}

interface Checked {
  readonly report: FileReport
  /** The page could be read and no part of the check failed as a whole. */
  readonly checked: boolean
}

/** Checks one page, from the cache when that knows it; the rules are loaded for the first page that it does not know. */
function createPageCheck(book: RuleBook, { cache, only }: LintFilesOptions) {
  let linter: Linter | undefined
  return async (path: string, bytes: () => Uint8Array, settings: Settings): Promise<Checked> => {
    const content = readPage(bytes)
    if (typeof content === 'string') return failed(path, content)
    const key = cache?.keyOf(path, content, settings, only)
    const known = key === undefined ? undefined : cache?.find(key, path)
    if (known) return { report: known, checked: true }
    linter ??= await book.createLinter(only)
    const result = lintPage(path, content, settings, linter)
    if (key !== undefined && result.checked) cache?.keep(key, result.report)
    return result
  }
}

function defaultPaths(config: Config | undefined, cwd: string): readonly string[] {
  if (!config) return []
  return config.files.length > 0 ? config.files.map(glob => displayPath(resolve(config.folder, glob), cwd)) : ['.']
}

/** The bytes of a page, or a sentence on why there are none. */
function readPage(bytes: () => Uint8Array): Uint8Array | string {
  try {
    return bytes()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    return code === 'EACCES' ? 'The file may not be read by this user.' : `The file cannot be read (${code}).`
  }
}

function lintPage(path: string, content: Uint8Array, settings: Settings, linter: Linter): Checked {
  const decoded = decodePage(content)
  if ('refusal' in decoded) return failed(path, decoded.refusal)
  try {
    return { report: linter(decoded.text, path, settings), checked: true }
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0]!.replace(/\.$/, '')
    return failed(path, `carelint itself failed on this file: ${reason}.`)
  }
}

function failed(path: string, message: string): Checked {
  return { report: { path, words: 0, findings: [], suppressed: [], failure: { path, message } }, checked: false }
}

function summarise(
  reports: readonly FileReport[],
  problems: readonly Problem[],
  counts: Pick<Summary, 'files' | 'skipped'>,
  gate: Gate,
): Summary {
  const count = (severity: Severity) =>
    reports.reduce((sum, file) => sum + file.findings.filter(finding => finding.severity === severity).length, 0)
  const [errors, warnings, suggestions] = [count('error'), count('warning'), count('suggestion')]
  const suppressed = reports.reduce((sum, file) => sum + file.suppressed.length, 0)
  const trusted = problems.length === 0 && reports.every(file => !file.failure)
  return judge({ ...counts, errors, warnings, suggestions, suppressed, baselined: 0 }, trusted, gate)
}

/** Whether a run can be trusted: nothing in it failed. */
export function isTrustworthy(report: Report): boolean {
  return report.problems.length === 0 && report.files.every(file => !file.failure)
}
