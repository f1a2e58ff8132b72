import { readFileSync } from 'node:fs'
import { dirname, extname, resolve } from 'node:path'
import type { Config } from './config/load.ts'
import { openConfigurations } from './config/open.ts'
import { knownRules } from './config/rule-settings.ts'
import { decodePage } from './files/decode.ts'
import { displayPath, extensions, findFiles } from './files/find.ts'
import type { FileReport, Problem, Report, Severity, Summary } from './finding.ts'
import type { HouseRule } from './house-rules/house-rule.ts'
import { detailsOf } from './lint/details.ts'
import type { SourceList } from './lint/hit.ts'
import { anyRuleIsOn, createLinter, type Linter } from './lint.ts'
import type { Rule } from './rule.ts'
import { version } from './version.ts'

/** What a run may be told besides its paths. */
export interface LintFilesOptions {
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
  /** The least severity that fails the gate; `error` unless given. */
  readonly failOn?: Severity | 'never'
  /** More warnings than this fail the gate. */
  readonly maxWarnings?: number
  /** A page that is not read from a file; its path need not exist. */
  readonly standardInput?: { readonly bytes: Uint8Array; readonly path: string | undefined }
}

/** Checks files, folders and globs, or standard input. Never throws for what it reads: failures are in the report. */
export async function lintFiles(
  paths: readonly string[],
  rules: readonly Rule[],
  sources: SourceList,
  options: LintFilesOptions,
): Promise<Report> {
  const { cwd, standardInput, allowEmpty = false } = options
  const configurations = openConfigurations(knownRules(rules), options)
  const linters = createLinters(rules, sources, options.only)
  const problems: Problem[] = []
  const reports: FileReport[] = []
  let skipped = 0
  let read = 0
  let anyRule = false

  const lintOne = (absolute: string, shown: string, bytes: () => Uint8Array) => {
    if (configurations.isIgnored(absolute)) {
      skipped++
      return
    }
    const resolved = configurations.settingsFor(absolute)
    if (!resolved) return
    const { lint, rules: own } = linters.of(configurations.configFor(dirname(absolute))?.houseRules ?? [])
    anyRule ||= anyRuleIsOn(own, resolved.settings, options.only)
    const { report, checked } = lintBytes(shown, bytes, text => lint(text, shown, resolved.settings))
    reports.push(report)
    if (checked) read++
  }

  if (!configurations.unusable) {
    if (standardInput) {
      const { path = '<stdin>', bytes } = standardInput
      const extension = extname(path).toLowerCase()
      if (extension === '' || extensions.includes(extension)) {
        lintOne(resolve(cwd, path), displayPath(resolve(cwd, path), cwd), () => bytes)
      } else problems.push({ path, message: `carelint does not read ${extension} files.` })
    }
    const wanted = paths.length > 0 || standardInput ? paths : defaultPaths(configurations.configFor(cwd), cwd)
    const found = await findFiles(wanted, cwd, allowEmpty)
    problems.push(...found.problems)
    for (const file of found.files) lintOne(file, displayPath(file, cwd), () => readFileSync(file))
  }
  problems.push(...configurations.problems)
  if (reports.length > 0 && !anyRule) problems.push({ message: 'No rule is on, so nothing was checked.' })
  if (reports.length === 0 && skipped === 0 && problems.length === 0 && !allowEmpty) {
    problems.push({ message: 'There is no page to check.' })
  }
  const ruleDetails = linters.details()
  reports.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  return {
    version: 1,
    tool: { name: 'carelint', version, rules: ruleDetails.map(rule => rule.id), ruleDetails },
    summary: summarise(reports, problems, { files: read, skipped }, options),
    files: reports,
    problems,
  }
}

interface RulesAtWork {
  readonly rules: readonly Rule[]
  readonly sources: SourceList
  readonly lint: Linter
}

/** A linter for every set of house rules, beside the rules that all pages share. */
function createLinters(rules: readonly Rule[], sources: SourceList, only: ReadonlySet<string> | undefined) {
  const made = new Map<string, RulesAtWork>()
  const of = (house: readonly HouseRule[]): RulesAtWork => {
    const key = JSON.stringify(house.map(({ path, rule }) => [path, rule.id]))
    const known = made.get(key)
    if (known) return known
    const all = [...rules, ...house.map(({ rule }) => rule)]
    const cited = house.flatMap(({ text }) => text.sources.map(source => [source.citation, source] as const))
    const allSources = { ...Object.fromEntries(cited), ...sources }
    const work = { rules: all, sources: allSources, lint: createLinter(all, allSources, only) }
    made.set(key, work)
    return work
  }
  const details = () => {
    const all = [of([]), ...made.values()].flatMap(work => detailsOf(work.rules, work.sources))
    return [...new Map(all.map(each => [each.id, each])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }
  return { of, details }
}

function defaultPaths(config: Config | undefined, cwd: string): readonly string[] {
  if (!config) return []
  return config.files.length > 0 ? config.files.map(glob => displayPath(resolve(config.folder, glob), cwd)) : ['.']
}

function lintBytes(
  path: string,
  bytes: () => Uint8Array,
  lint: (text: string) => FileReport,
): { readonly report: FileReport; readonly checked: boolean } {
  const failed = (message: string) => ({
    report: { path, words: 0, findings: [], suppressed: [], failure: { path, message } },
    checked: false,
  })
  let content: Uint8Array
  try {
    content = bytes()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    return failed(code === 'EACCES' ? 'The file may not be read by this user.' : `The file cannot be read (${code}).`)
  }
  const decoded = decodePage(content)
  if ('refusal' in decoded) return failed(decoded.refusal)
  try {
    return { report: lint(decoded.text), checked: true }
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0]!.replace(/\.$/, '')
    return failed(`carelint itself failed on this file: ${reason}.`)
  }
}

function summarise(
  reports: readonly FileReport[],
  problems: readonly Problem[],
  counts: Pick<Summary, 'files' | 'skipped'>,
  { failOn = 'error', maxWarnings }: LintFilesOptions,
): Summary {
  const count = (severity: Severity) =>
    reports.reduce((sum, file) => sum + file.findings.filter(finding => finding.severity === severity).length, 0)
  const [errors, warnings, suggestions] = [count('error'), count('warning'), count('suggestion')]
  const failing =
    (failOn !== 'never' && errors > 0) ||
    ((failOn === 'warning' || failOn === 'suggestion') && warnings > 0) ||
    (failOn === 'suggestion' && suggestions > 0) ||
    (maxWarnings !== undefined && warnings > maxWarnings)
  const broken = problems.length > 0 || reports.some(file => file.failure)
  return {
    ...counts,
    errors,
    warnings,
    suggestions,
    suppressed: reports.reduce((sum, file) => sum + file.suppressed.length, 0),
    baselined: 0,
    gate: failing || broken ? 'fail' : 'pass',
  }
}

/** Whether a run can be trusted: nothing in it failed. */
export function isTrustworthy(report: Report): boolean {
  return report.problems.length === 0 && report.files.every(file => !file.failure)
}
