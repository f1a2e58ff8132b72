import type { Cache } from './cache/cache.ts'
import { decodePage } from './files/decode.ts'
import type { FileReport, Problem } from './finding.ts'
import type { HouseRule } from './house-rules/house-rule.ts'
import type { Linter } from './lint.ts'
import type { RuleBook } from './rule-book.ts'
import type { Settings } from './settings.ts'

/** The content of a page, or one plain sentence why there is none. */
export type PageBytes = () => Uint8Array | { readonly refusal: string }

/** The report of a page. */
export interface Checked {
  readonly report: FileReport
  /** The page could be read and no part of the check failed as a whole. */
  readonly checked: boolean
}

/** What pages are checked with; see `LintFilesOptions`. */
export interface PageCheckOptions {
  readonly cache?: Cache
  readonly only?: ReadonlySet<string>
  readonly today?: string
}

/**
 * Checks one page, from the cache when that knows it; the rules are loaded for the first page that it does not know. Only
 * then are the phrases of house rules checked, because the cache holds no page of rules whose phrases have mistakes. With
 * such mistakes, which `fail` is told once, there is no report.
 */
export function createPageCheck(book: RuleBook, options: PageCheckOptions, fail: (problem: Problem) => void) {
  const { cache, only, today = new Date().toISOString().slice(0, 10) } = options
  const linters = new Map<string, Linter | undefined>()
  const told = new Set<string>()
  const linterFor = async (house: readonly HouseRule[]): Promise<Linter | undefined> => {
    const key = JSON.stringify(house.map(({ path, text }) => [path, text.id]))
    if (!linters.has(key)) {
      const problems = house.length > 0 ? (await import('./house-rules/phrases.ts')).phraseProblems(house) : []
      for (const problem of problems) {
        const place = JSON.stringify(problem)
        if (!told.has(place)) fail(problem)
        told.add(place)
      }
      linters.set(key, problems.length > 0 ? undefined : await book.createLinter(only, today, house))
    }
    return linters.get(key)
  }
  return async (
    path: string,
    bytes: PageBytes,
    settings: Settings,
    house: readonly HouseRule[],
  ): Promise<Checked | undefined> => {
    const content = contentOf(bytes)
    if ('refusal' in content) return failed(path, content.refusal)
    const key = cache?.keyOf(path, content, settings, only, house)
    const known = key === undefined ? undefined : cache?.find(key, path, today)
    if (known) return { report: known, checked: true }
    const linter = await linterFor(house)
    if (!linter) return undefined
    const result = await lintPage(path, content, settings, linter)
    if (key !== undefined && result.checked) cache?.keep(key, result.report)
    return result
  }
}

function contentOf(bytes: PageBytes): ReturnType<PageBytes> {
  try {
    return bytes()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    const refusal = code === 'EACCES' ? 'The file may not be read by this user.' : `The file cannot be read (${code}).`
    return { refusal }
  }
}

async function lintPage(path: string, content: Uint8Array, settings: Settings, linter: Linter): Promise<Checked> {
  // The readers are loaded with the first page that no cache holds.
  const { isText, readPage } = await import('./document/read.ts')
  const decoded = isText(path) ? decodePage(content) : { text: content }
  if ('refusal' in decoded) return failed(path, decoded.refusal)
  try {
    const document = await readPage(decoded.text, path, settings)
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
