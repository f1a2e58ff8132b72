import { readFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { judgeReports, loadBaseline, locateBaseline } from './baseline-file.ts'
import type { Config } from './config/load.ts'
import { openConfigurations } from './config/open.ts'
import type { Document } from './document/document.ts'
import { isText, type ReadOptions, readPage } from './document/read.ts'
import { decodePage } from './files/decode.ts'
import { displayPath, extensions, findFiles } from './files/find.ts'
import type { FileReport, Finding, Problem, Report, Severity, Summary } from './finding.ts'
import { detailsOf } from './lint/details.ts'
import type { SourceList } from './lint/hit.ts'
import { anyRuleIsOn, createLinter } from './lint.ts'
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
  /** The day of the run, by which suppressions expire, as `2027-03-31`; today in UTC unless given. */
  readonly today?: string
  /** No page at all is fine. */
  readonly allowEmpty?: boolean
  /** The least severity that fails the gate; `error` unless given. */
  readonly failOn?: Severity | 'never'
  /** More warnings than this fail the gate. */
  readonly maxWarnings?: number
  /** A page that is not read from a file; its path need not exist. */
  readonly standardInput?: { readonly bytes: Uint8Array; readonly path: string | undefined }
  /** Checks these pages instead of what `paths` name, and reports what is new in them. */
  readonly changes?: Changes
  /** The baseline, from `cwd`, or false for none; otherwise the configured or the usual one. */
  readonly baseline?: string | false
}

/** A page that changed. */
export interface ChangedPage {
  /** Absolute; nothing is read from it. */
  readonly path: string
  /** The text of the page now, or one plain sentence why there is none. */
  bytes(): Uint8Array | { readonly refusal: string }
  /** The text of the page before; absent for a new page. */
  readonly before?: Uint8Array
}

/** The pages that changed. */
export interface Changes {
  readonly pages: readonly ChangedPage[]
  readonly problems: readonly Problem[]
  readonly notes: readonly string[]
  /** Changed entries that are no files, such as symbolic links. */
  readonly skipped: number
  /** What to say when there is no page to check. */
  readonly nothing: string
}

/** Checks files, folders and globs, or standard input. Never throws for what it reads: failures are in the report. */
export async function lintFiles(
  paths: readonly string[],
  rules: readonly Rule[],
  sources: SourceList,
  options: LintFilesOptions,
): Promise<Report> {
  const { cwd, standardInput, changes } = options
  const allowEmpty = options.allowEmpty === true || changes !== undefined
  const configurations = openConfigurations(new Set(rules.map(rule => rule.id)), options)
  const linter = createLinter(rules, sources, options.only, options.today)
  const problems: Problem[] = []
  const reports: FileReport[] = []
  const known = new Map<FileReport, ReadonlySet<string>>()
  let skipped = changes?.skipped ?? 0
  let read = 0
  let anyRule = false

  const lintOne = async (absolute: string, shown: string, bytes: ChangedPage['bytes'], before?: Uint8Array) => {
    if (configurations.isIgnored(absolute)) {
      skipped++
      return
    }
    const resolved = configurations.settingsFor(absolute)
    if (!resolved) return
    anyRule ||= anyRuleIsOn(rules, resolved.settings, options.only)
    const { settings } = resolved
    const lint = (document: Document) => linter(document, settings)
    const { report, checked } = await lintBytes(shown, bytes, settings, lint)
    reports.push(report)
    if (checked) read++
    if (before && report.findings.length > 0) {
      const earlier = (await lintBytes(shown, () => before, settings, lint)).report.findings
      known.set(report, new Set(earlier.map(finding => finding.fingerprint)))
    }
  }

  if (!configurations.unusable) {
    if (standardInput) {
      const { path = '<stdin>', bytes } = standardInput
      const extension = extname(path).toLowerCase()
      if (extension === '' || extensions.includes(extension)) {
        await lintOne(resolve(cwd, path), displayPath(resolve(cwd, path), cwd), () => bytes)
      } else problems.push({ path, message: `carelint does not read ${extension} files.` })
    }
    const wanted = paths.length > 0 || standardInput ? paths : defaultPaths(configurations.configFor(cwd), cwd)
    const found = changes ? { files: [], problems: changes.problems } : await findFiles(wanted, cwd, allowEmpty)
    problems.push(...found.problems)
    for (const file of found.files) await lintOne(file, displayPath(file, cwd), () => readFileSync(file))
    for (const page of changes?.pages ?? [])
      await lintOne(page.path, displayPath(page.path, cwd), page.bytes, page.before)
  }
  problems.push(...configurations.problems)
  if (reports.length > 0 && !anyRule) problems.push({ message: 'No rule is on, so nothing was checked.' })
  if (reports.length === 0 && skipped === 0 && problems.length === 0 && !allowEmpty) {
    problems.push({ message: 'There is no page to check.' })
  }
  const ruleDetails = detailsOf(rules, sources)
  reports.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))

  const notes = [...(changes?.notes ?? [])]
  let held: ReadonlySet<Finding> = new Set()
  if (options.baseline !== false && !configurations.unusable) {
    const location = locateBaseline(cwd, options.baseline, configurations.configFor(cwd))
    const baseline = loadBaseline(location.path, cwd)
    const shown = displayPath(location.path, cwd)
    if (baseline && 'problem' in baseline) problems.push(baseline.problem)
    else if (baseline) {
      const judgement = judgeReports(location.path, baseline.entries, reports, { ...options, paths })
      held = judgement.held
      if (judgement.stale.length > 0) notes.push(staleNote(judgement.stale.length, shown))
    } else if (location.named) {
      const message = 'There is no such baseline; "carelint baseline write" makes one.'
      problems.push({ path: shown, message })
    }
  }
  let unchanged = 0
  const files = reports.map(report => {
    const before = known.get(report)
    const remaining = report.findings.filter(finding => !held.has(finding))
    const findings = before ? remaining.filter(finding => !before.has(finding.fingerprint)) : remaining
    unchanged += remaining.length - findings.length
    return findings.length === report.findings.length ? report : { ...report, findings }
  })
  if (changes && reports.length === 0 && problems.length === 0) notes.push(nothingNote(changes.nothing, skipped))
  const counts = { files: read, skipped, baselined: held.size, ...(changes && { unchanged }) }
  return {
    version: 1,
    tool: { name: 'carelint', version, rules: ruleDetails.map(rule => rule.id), ruleDetails },
    summary: summarise(files, problems, counts, options),
    files,
    problems,
    ...(notes.length > 0 && { notes }),
  }
}

function staleNote(count: number, path: string): string {
  const entries = count === 1 ? '1 entry of the baseline has' : `${count} entries of the baseline have`
  return `${entries} nothing left to hold; "carelint baseline prune" takes ${count === 1 ? 'it' : 'them'} out of ${path}.`
}

function nothingNote(nothing: string, skipped: number): string {
  return skipped === 0 ? nothing : `${nothing} (${skipped} ${skipped === 1 ? 'file is' : 'files are'} ignored.)`
}

/** What a run without paths checks: the configuration's `files`, else the working directory. */
export function defaultPaths(config: Config | undefined, cwd: string): readonly string[] {
  if (!config) return []
  return config.files.length > 0 ? config.files.map(glob => displayPath(resolve(config.folder, glob), cwd)) : ['.']
}

async function lintBytes(
  path: string,
  bytes: ChangedPage['bytes'],
  options: ReadOptions,
  lint: (document: Document) => FileReport,
): Promise<{ readonly report: FileReport; readonly checked: boolean }> {
  const failed = (message: string) => ({
    report: { path, words: 0, findings: [], suppressed: [], failure: { path, message } },
    checked: false,
  })
  let content: ReturnType<ChangedPage['bytes']>
  try {
    content = bytes()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    return failed(code === 'EACCES' ? 'The file may not be read by this user.' : `The file cannot be read (${code}).`)
  }
  const decoded = 'refusal' in content ? content : isText(path) ? decodePage(content) : { text: content }
  if ('refusal' in decoded) return failed(decoded.refusal)
  try {
    const document = await readPage(decoded.text, path, options)
    return { report: lint(document), checked: document.blocks.length > 0 || document.problems.length === 0 }
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0]!.replace(/\.$/, '')
    return failed(`carelint itself failed on this file: ${reason}.`)
  }
}

function summarise(
  reports: readonly FileReport[],
  problems: readonly Problem[],
  counts: Pick<Summary, 'files' | 'skipped' | 'baselined' | 'unchanged'>,
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
  const { files, skipped, ...rest } = counts
  return {
    files,
    skipped,
    errors,
    warnings,
    suggestions,
    suppressed: reports.reduce((sum, file) => sum + file.suppressed.length, 0),
    ...rest,
    gate: failing || broken ? 'fail' : 'pass',
  }
}

/** Whether a run can be trusted: nothing in it failed. */
export function isTrustworthy(report: Report): boolean {
  return report.problems.length === 0 && report.files.every(file => !file.failure)
}
