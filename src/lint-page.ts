import type { Cache } from './cache/cache.ts'
import type { Crew } from './crew.ts'
import { shownFileSize } from './file-size.ts'
import { decodePage } from './files/decode.ts'
import type { Refusal } from './files/read-page.ts'
import type { FileReport, Problem } from './finding.ts'
import type { HouseRule } from './house-rules/house-rule.ts'
import type { Linter } from './lint.ts'
import type { RuleBook } from './rule-book.ts'
import type { Settings } from './settings.ts'
import type { Stopwatch } from './stopwatch.ts'

/** The content of a page of at most some bytes, or one plain sentence why there is none. */
export type PageBytes = (mostBytes: number) => Uint8Array | Refusal | 'too large'

/** The report of a page. */
export interface Checked {
  readonly report: FileReport
  /** The page could be read and no part of the check failed as a whole. */
  readonly checked: boolean
  /** The page was left out because of its size. */
  readonly skipped?: true
}

/** A Word file holds pictures and styles besides its text, so it may be larger by this factor. */
const wordFactor = 16

/** What pages are checked with; see `LintFilesOptions`. */
export interface PageCheckOptions {
  readonly cache?: Cache
  readonly only?: ReadonlySet<string>
  readonly today?: string
  /** Threads beside this one, asked for each page that the cache does not know. */
  readonly crew?: () => Crew | undefined
  /** The reports carry the copy of their pages. */
  readonly copy?: boolean
  /** Measures what happens to the page. */
  readonly stopwatch?: Stopwatch
}

/**
 * Checks one page, from the cache when that knows it; the rules are loaded for the first page that it does not know. Only
 * then are the phrases of house rules checked, because the cache holds no page of rules whose phrases have mistakes. With
 * such mistakes, which `fail` is told once, there is no report.
 */
export function createPageCheck(book: RuleBook, options: PageCheckOptions, fail: (problem: Problem) => void) {
  const { cache, only, stopwatch, today = new Date().toISOString().slice(0, 10), copy = false } = options
  const linters = new Map<string, Promise<Linter>>()
  const told = new Set<string>()
  const usable = new Map<string, boolean>()
  const keyOf = (house: readonly HouseRule[]): string => JSON.stringify(house.map(({ path, text }) => [path, text.id]))
  const isUsable = async (house: readonly HouseRule[]): Promise<boolean> => {
    if (house.length === 0) return true
    const key = keyOf(house)
    if (!usable.has(key)) {
      const problems = (await import('./house-rules/phrases.ts')).phraseProblems(house)
      for (const problem of problems) {
        const place = JSON.stringify(problem)
        if (!told.has(place)) fail(problem)
        told.add(place)
      }
      usable.set(key, problems.length === 0)
    }
    return usable.get(key)!
  }
  const linterFor = (house: readonly HouseRule[]): Promise<Linter> => {
    const key = keyOf(house)
    const known = linters.get(key)
    if (known) return known
    const loaded = stopwatch?.start('phases', 'load the rules')
    const linter = book.createLinter(only, today, house, stopwatch)
    linters.set(key, linter)
    if (loaded) void linter.then(() => loaded())
    return linter
  }
  let turn: Promise<unknown> = Promise.resolve()
  const lint = async (path: string, content: Uint8Array, settings: Settings, house: readonly HouseRule[]) => {
    const crew = options.crew?.()
    let answer = crew?.check(path, content, settings, house)
    if (crew && !answer) {
      // Pages that the crew has no room for wait their turn. Before each, answers of the crew are heard, which make room again.
      turn = turn.then(() => new Promise(heard => setImmediate(heard)))
      await turn
      answer = crew.check(path, content, settings, house)
    }
    return (await answer) ?? lintPage(path, content, settings, await linterFor(house), stopwatch)
  }
  return async (
    path: string,
    bytes: PageBytes,
    settings: Settings,
    house: readonly HouseRule[],
  ): Promise<Checked | undefined> => {
    const fetched = stopwatch?.start('phases', 'fetch')
    const mostBytes = settings.maxFileSize * (path.toLowerCase().endsWith('.docx') ? wordFactor : 1)
    const content = contentOf(bytes, mostBytes)
    if (content === 'too large') {
      const message = `The file was skipped: it is larger than ${shownFileSize(mostBytes)} (--max-file-size).`
      return { ...failed(path, message), skipped: true }
    }
    if ('refusal' in content) return failed(path, content.refusal)
    const key = cache?.keyOf(path, content, settings, only, house)
    const known = key === undefined ? undefined : cache?.find(key, path, today)
    fetched?.()
    if (!known && !(await isUsable(house))) return undefined
    const result = known ? { report: known, checked: true } : await lint(path, content, settings, house)
    if (key !== undefined && result.checked && !known) cache?.keep(key, result.report)
    return copy ? { ...result, report: await withCopy(result.report, content, settings) } : result
  }
}

function contentOf(bytes: PageBytes, mostBytes: number): ReturnType<PageBytes> {
  try {
    const content = bytes(mostBytes)
    return content instanceof Uint8Array && content.length > mostBytes ? 'too large' : content
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    const refusal = code === 'EACCES' ? 'The file may not be read by this user.' : `The file cannot be read (${code}).`
    return { refusal }
  }
}

/** The report with the copy of its page, which is read again: neither the cache nor a worker hands it on. */
async function withCopy(report: FileReport, content: Uint8Array, settings: Settings): Promise<FileReport> {
  const [{ isText, readPage }, { copyOf }] = await Promise.all([
    import('./document/read.ts'),
    import('./document/copy.ts'),
  ])
  const { path, findings, suppressed } = report
  const decoded = isText(path) ? decodePage(content) : { text: content }
  if ('refusal' in decoded) return report
  try {
    const document = await readPage(decoded.text, path, settings)
    return { ...report, copy: copyOf(document, [...findings, ...suppressed.map(({ finding }) => finding)]) }
  } catch {
    return report
  }
}

async function lintPage(
  path: string,
  content: Uint8Array,
  settings: Settings,
  linter: Linter,
  stopwatch: Stopwatch | undefined,
): Promise<Checked> {
  const read = stopwatch?.start('phases', 'read')
  // The readers are loaded with the first page that no cache holds.
  const { isText, readPage } = await import('./document/read.ts')
  const decoded = isText(path) ? decodePage(content) : { text: content }
  if ('refusal' in decoded) return failed(path, decoded.refusal)
  try {
    const document = await readPage(decoded.text, path, settings)
    read?.()
    const checked = document.blocks.length > 0 || document.problems.length === 0
    return { report: linter(document, settings), checked }
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0]!.replace(/\.$/, '')
    return failed(path, `carelint itself failed on this file: ${reason}.`)
  }
}

function failed(path: string, message: string): Checked {
  return { report: { path, words: 0, findings: [], suppressed: [], failure: { path, message } }, checked: false }
}
