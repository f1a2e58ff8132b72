import { decodePage, encodePage } from '../files/decode.ts'
import type { FileReport, Finding, Problem } from '../finding.ts'
import { mendPage } from './mend-page.ts'

/** A page of a run that may be mended. */
export interface MendablePage {
  /** Absolute. */
  readonly path: string
  /** The bytes that were checked. */
  readonly bytes: Uint8Array
  /** Checks other bytes in place of the page's, with the page's settings. */
  check(bytes: Uint8Array): Promise<FileReport | undefined>
  /** The findings of such a check that count: neither accepted by a baseline nor in text that did not change. */
  open(report: FileReport): readonly Finding[]
}

/** A page before and after its places were mended. */
export interface MendedPage {
  /** Absolute. */
  readonly path: string
  /** Path as shown to people. */
  readonly shown: string
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/** Takes a mended page, or gives one plain sentence why the page stays as it is; `failed` when the run cannot be trusted then. */
export type TakePage = (page: MendedPage) => undefined | { readonly refusal: string; readonly failed: boolean }

/** The reports of a run whose pages were mended as far as they could be. */
export interface MendedReports {
  /** In the order of the reports given. */
  readonly reports: readonly FileReport[]
  /** Places that were mended. */
  readonly places: number
  readonly notes: readonly string[]
  readonly problems: readonly Problem[]
}

/** Mends the pages of some reports and hands them to `take`; a page that it does not take keeps its report. */
export async function mendReports(
  reports: readonly FileReport[],
  pageOf: (report: FileReport) => MendablePage | undefined,
  take: TakePage,
): Promise<MendedReports> {
  const notes: string[] = []
  const problems: Problem[] = []
  const refused = new Map<string, Set<string>>()
  const mended: FileReport[] = []
  let places = 0
  for (const report of reports) {
    const page = report.failure ? undefined : pageOf(report)
    const result = page && (await mendOne(report, page, refused))
    const answer = result && take(result.page)
    if (answer?.failed) problems.push({ path: report.path, message: answer.refusal })
    else if (answer) notes.push(`${report.path}: ${answer.refusal}`)
    if (result && !answer) places += result.places
    mended.push(result && !answer ? { ...result.report, fixed: result.places } : report)
  }
  for (const [rule, paths] of refused) {
    const [first] = paths
    const where = paths.size === 1 ? first : `${paths.size} pages`
    notes.push(`The fix for ${rule} would not have mended ${where}, so it was not made.`)
  }
  return { reports: mended, places, notes, problems }
}

async function mendOne(report: FileReport, page: MendablePage, refused: Map<string, Set<string>>) {
  const { path, bytes } = page
  const open = page.open(report)
  const decoded = open.some(finding => finding.fix) ? decodePage(bytes) : undefined
  if (!decoded || 'refusal' in decoded || !Buffer.from(bytes).equals(encodePage(decoded.text, bytes))) return undefined
  const mended = await mendPage({ text: decoded.text, report, findings: open }, async text => {
    const next = await page.check(encodePage(text, bytes))
    return next && { text, report: next, findings: page.open(next) }
  })
  for (const { ruleId } of mended.refused) refused.set(ruleId, (refused.get(ruleId) ?? new Set()).add(report.path))
  if (mended.places === 0) return undefined
  const after = encodePage(mended.page.text, bytes)
  return {
    report: mended.page.report,
    places: mended.places,
    page: { path, shown: report.path, before: bytes, after },
  }
}
