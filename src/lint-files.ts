import { dirname, extname, resolve } from 'node:path'
import type { Cache } from './cache/cache.ts'
import { repositoryRoot } from './config/discover.ts'
import type { Config } from './config/load.ts'
import { type ConfigurationOptions, type Configurations, openConfigurations } from './config/open.ts'
import { knownRules } from './config/rule-settings.ts'
import { createHiring } from './crew.ts'
import { displayPath, extensions, findFiles } from './files/find.ts'
import { readPageFile } from './files/read-page.ts'
import type { FileReport, Problem, Report, RuleDetails, Shard, Stats } from './finding.ts'
import { type MendablePage, mendReports, type TakePage } from './fix/mend-reports.ts'
import { type Gate, summarise } from './gate.ts'
import { findingsHeld, holdsNothing, mayHold } from './held-findings.ts'
import { type HouseRule, houseRuleDetails } from './house-rules/house-rule.ts'
import { anyRuleIsOn, type RuleFacts } from './lint/level.ts'
import { createPageCheck, type PageBytes } from './lint-page.ts'
import type { RuleBook } from './rule-book.ts'
import { isInShard, shardFacts } from './shard.ts'
import type { Stopwatch } from './stopwatch.ts'
import { createStore } from './stowed-reports.ts'
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
  /** The day of the run, by which suppressions expire, as `2027-03-31`; today in UTC unless given. */
  readonly today?: string
  /** No page at all is fine. */
  readonly allowEmpty?: boolean
  /** The part of the pages to check; all unless given. */
  readonly shard?: Shard
  /** Reports of earlier runs; pages that it holds are not read again. */
  readonly cache?: Cache
  /** The report carries the copy of its pages, for reporters that show it. */
  readonly copy?: boolean
  /** A page that is not read from a file; its path need not exist. */
  readonly standardInput?: { readonly bytes: Uint8Array; readonly path: string | undefined }
  /** Checks these pages instead of what `paths` name, and reports what is new in them. */
  readonly changes?: Changes
  /** Most threads that check pages, and the module that those beside this one run; one thread unless given. */
  readonly threads?: { readonly count: number; readonly entry: URL }
  /** Measures the run; its report then has `stats`. */
  readonly stopwatch?: Stopwatch
  /** Is told after each page how many of how many are done. */
  readonly onPage?: (done: number, all: number) => void
  /** The baseline, from `cwd`, or false for none; otherwise the configured or the usual one. */
  readonly baseline?: string | false
  /** Mends the places that a machine may mend, hands the pages over, and reports them as they are then. */
  readonly mend?: TakePage
}

/** A page that changed. */
export interface ChangedPage {
  /** Absolute; nothing is read from it. */
  readonly path: string
  /** The text of the page now, or one plain sentence why there is none. */
  readonly bytes: PageBytes
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

/** carelint as a command needs it: its rules and the checking of files. */
export interface Checker {
  readonly rules: readonly RuleFacts[]
  lintFiles(paths: readonly string[], options: Omit<LintFilesOptions, 'cache'>): Promise<Report>
  openConfigurations(options: ConfigurationOptions): Configurations
}

/** Checks files, folders and globs, or standard input. Never throws for what it reads: failures are in the report. */
export async function lintFiles(paths: readonly string[], book: RuleBook, options: LintFilesOptions): Promise<Report> {
  const { cwd, standardInput, shard, changes, stopwatch } = options
  const allowEmpty = options.allowEmpty === true || changes !== undefined
  const ids = book.rules.map(rule => rule.id)
  const configurations = openConfigurations(knownRules(book.rules), options)
  const crew = createHiring(options)
  const check = createPageCheck(book, { ...options, crew: crew.ask }, problem => problems.push(problem))
  const house = new Set<HouseRule>()
  const problems: Problem[] = []
  const reports: FileReport[] = []
  const known = new Map<FileReport, ReadonlySet<string>>()
  const mendable = new Map<FileReport, Omit<MendablePage, 'open'>>()
  const shown: string[] = []
  const notOfPages = changes?.skipped ?? 0
  let ignored = notOfPages
  let skipped = !shard || shard.index === 1 ? notOfPages : 0
  let read = 0
  let wanted = 0
  let anyRule = false

  const stow = createStore()
  // What a baseline holds, what is mended, what is shown in its copy and what changed is told apart by its object.
  const mayStow = !options.mend && !options.copy && !changes && !mayHold(configurations, options)
  const lintOne = async (absolute: string, path: string, bytes: PageBytes, before?: Uint8Array) => {
    const own = !shard || isInShard(shard, shown.push(path) - 1)
    if (configurations.isIgnored(absolute)) {
      ignored++
      if (own) skipped++
      return
    }
    const resolved = configurations.settingsFor(absolute)
    if (!resolved) return
    wanted++
    const { houseRules = noHouseRules } = configurations.configFor(dirname(absolute)) ?? {}
    for (const each of houseRules) house.add(each)
    anyRule ||= anyRuleIsOn([...book.rules, ...houseRules.map(({ text }) => text)], resolved.settings, options.only)
    if (!own) return
    let content: ReturnType<PageBytes> | undefined
    const again = (text: PageBytes) => check(path, text, resolved.settings, houseRules)
    const result = await again(mostBytes => {
      content = bytes(mostBytes)
      return content
    })
    if (!result) return
    const { checked } = result
    if (mayStow && reports.length === mostUnstowed)
      for (const [index, each] of reports.entries()) reports[index] = stow(each)
    const report = mayStow && reports.length >= mostUnstowed ? stow(result.report) : result.report
    if (options.mend && content instanceof Uint8Array && report.findings.some(({ fix }) => fix)) {
      const checkText = async (text: Uint8Array) => (await again(() => text))?.report
      mendable.set(report, { path: absolute, bytes: content, check: checkText })
    }
    reports.push(report)
    if (checked) read++
    if (result.skipped) skipped++
    if (before && report.findings.length > 0) {
      const earlier = await again(() => before)
      known.set(report, new Set(earlier?.report.findings.map(finding => finding.fingerprint)))
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
    const chosen = paths.length > 0 || standardInput ? paths : defaultPaths(configurations.configFor(cwd), cwd)
    const searched = stopwatch?.start('phases', 'find the pages')
    const found = changes
      ? { files: [], outside: 0, problems: changes.problems }
      : await findFiles(chosen, cwd, allowEmpty, folder => repositoryRoot(folder) ?? folder)
    searched?.()
    ignored += found.outside
    if (!shard || shard.index === 1) skipped += found.outside
    for (const problem of found.problems) problems.push(problem)
    const files = found.files.map((path): ChangedPage => ({ path, bytes: most => readPageFile(path, most) }))
    const pages = (changes?.pages ?? files).map(page => ({
      ...page,
      absolute: page.path,
      path: displayPath(page.path, cwd),
    }))
    try {
      let done = 0
      await inTurn(pages.sort(byPath), stopwatch ? 1 : mostInHand, async ({ absolute, path, bytes, before }) => {
        await lintOne(absolute, path, bytes, before)
        options.onPage?.(++done, pages.length)
      })
    } finally {
      crew.dismiss()
    }
  }
  problems.push(...configurations.problems)
  if (wanted > 0 && !anyRule) problems.push({ message: 'No rule is on, so nothing was checked.' })
  if (wanted === 0 && ignored === 0 && problems.length === 0 && !allowEmpty) {
    problems.push({ message: 'There is no page to check.' })
  }
  reports.sort(byPath)
  const ruleDetails = detailsWith(book.details, house)
  const notes = [...(changes?.notes ?? [])]
  const { held, heldIn } = configurations.unusable
    ? holdsNothing
    : findingsHeld(reports, configurations.configFor(cwd), { ...options, paths }, notes, problems)
  const checkedFirst = new Set(reports)
  const sift = (report: FileReport, before: ReadonlySet<string> | undefined) => {
    const accepted = checkedFirst.has(report) ? held : heldIn(report)
    const { findings } = report
    const remaining = findings.filter(finding => !accepted.has(finding))
    const open = before ? remaining.filter(finding => !before.has(finding.fingerprint)) : remaining
    const baselined = findings.length - remaining.length
    return { open, baselined, unchanged: remaining.length - open.length, all: open.length === findings.length }
  }
  const mended =
    options.mend && problems.length === 0
      ? await mendReports(
          reports,
          report => {
            const page = mendable.get(report)
            return page && { ...page, open: next => sift(next, known.get(report)).open }
          },
          options.mend,
        )
      : undefined
  for (const note of mended?.notes ?? []) notes.push(note)
  for (const problem of mended?.problems ?? []) problems.push(problem)
  let baselined = 0
  let unchanged = 0
  const files = (mended?.reports ?? reports).map((report, index) => {
    const sifted = sift(report, known.get(reports[index]!))
    baselined += sifted.baselined
    unchanged += sifted.unchanged
    return sifted.all ? report : { ...report, findings: sifted.open }
  })
  if (changes && wanted === 0 && problems.length === 0) notes.push(nothingNote(changes.nothing, ignored))
  const counts = {
    files: read,
    skipped,
    baselined,
    ...(changes && { unchanged }),
    ...(options.mend && { fixed: mended?.places ?? 0 }),
  }
  const settings = [options.settings, options.config, options.only, ids, options.baseline, changes !== undefined]
  return {
    version: 1,
    tool: { name: 'carelint', version, rules: ruleDetails.map(rule => rule.id), ruleDetails },
    summary: summarise(files, problems, counts, options),
    files,
    problems,
    ...(notes.length > 0 && { notes }),
    ...(shard && { shard: shardFacts(shard, shown, settings, options) }),
    ...(stopwatch && { stats: statsOf(stopwatch) }),
  }
}

function statsOf({ times }: Stopwatch): Stats {
  const rounded = (milliseconds: number) => Math.round(milliseconds * 1000) / 1000
  return {
    phases: [...times.phases].map(([name, { milliseconds }]) => ({ name, milliseconds: rounded(milliseconds) })),
    rules: [...times.rules]
      .sort(([, one], [, other]) => other.milliseconds - one.milliseconds)
      .map(([id, { milliseconds, found }]) => ({ id, milliseconds: rounded(milliseconds), hits: found })),
  }
}

/** More reports than these are kept in little room. */
const mostUnstowed = 500

const noHouseRules: readonly HouseRule[] = []

/** Pages that may be in hand at once. */
const mostInHand = 64

/** Works on things in their order, on some of them at once. */
async function inTurn<T>(things: readonly T[], most: number, work: (thing: T) => Promise<void>): Promise<void> {
  const inHand = new Set<Promise<void>>()
  for (const thing of things) {
    const done = work(thing).finally(() => inHand.delete(done))
    inHand.add(done)
    if (inHand.size >= most) await Promise.race(inHand)
  }
  await Promise.all(inHand)
}

/** What rules are about, house rules included, in the order of their ids. */
function detailsWith(details: readonly RuleDetails[], house: ReadonlySet<HouseRule>): readonly RuleDetails[] {
  if (house.size === 0) return details
  const all = [...details, ...[...house].map(houseRuleDetails)]
  return [...new Map(all.map(each => [each.id, each])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function nothingNote(nothing: string, skipped: number): string {
  return skipped === 0 ? nothing : `${nothing} (${skipped} ${skipped === 1 ? 'file is' : 'files are'} ignored.)`
}

function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0
}

/** What a run without paths checks: the configuration's `files`, else the working directory. */
export function defaultPaths(config: Config | undefined, cwd: string): readonly string[] {
  if (!config) return []
  return config.files.length > 0 ? config.files.map(glob => displayPath(resolve(config.folder, glob), cwd)) : ['.']
}

/** Whether a run can be trusted: nothing in it failed. */
export function isTrustworthy(report: Report): boolean {
  return report.problems.length === 0 && report.files.every(file => !file.failure)
}
