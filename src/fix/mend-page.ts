import { type FileReport, type Finding, severities } from '../finding.ts'
import { apart, applyChanges } from './apply.ts'

/** A text of a page, and what a check finds in it. */
export interface Judged {
  readonly text: string
  readonly report: FileReport
  /** The findings that count: neither suppressed nor accepted by a baseline. */
  readonly findings: readonly Finding[]
}

/** A page with every place mended that could be. */
export interface Mended {
  readonly page: Judged
  /** Places that were mended. */
  readonly places: number
  /** Findings whose fix would not have mended the page, or would have made it worse. */
  readonly refused: readonly Finding[]
}

/**
 * Makes the fixes of a page until none is left. After each step the page is checked again: a fix stays only when its
 * finding is gone and nothing else was found instead. Each step takes a finding away or refuses one, so there is an end.
 */
export async function mendPage(page: Judged, check: (text: string) => Promise<Judged | undefined>): Promise<Mended> {
  let current = page
  let places = 0
  const refused = new Map<string, Finding>()
  let most = Number.POSITIVE_INFINITY
  let settled = 0
  while (places + refused.size <= page.findings.length) {
    const open = current.findings.filter(finding => finding.fix && !refused.has(keyOf(finding)))
    const all = apart(open, finding => finding.fix!)
    const chosen = all.slice(0, most)
    if (chosen.length === 0) {
      if (refused.size === 0 || places === settled) break
      // What was refused on the page as it was may mend the page that it has become.
      settled = places
      refused.clear()
      continue
    }
    const text = applyChanges(
      current.text,
      chosen.map(finding => finding.fix!),
    )
    const next = await check(text)
    if (next && isMended(current, next, chosen)) {
      current = next
      places += chosen.length
      most *= 2
    } else if (chosen.length > 1) most = Math.ceil(chosen.length / 2)
    else refused.set(keyOf(chosen[0]!), chosen[0]!)
  }
  return { page: current, places, refused: [...refused.values()] }
}

/** Whether a page has lost the findings of some fixes and gained none; what a notice leaves out may be found more mildly. */
function isMended(before: Judged, after: Judged, chosen: readonly Finding[]): boolean {
  if (after.report.failure) return false
  const left = countsOf(before.findings)
  for (const { ruleId } of chosen) left.set(ruleId, left.get(ruleId)! - 1)
  const found = after.findings.filter(finding => !chosen.some(mended => isMilder(finding, mended)))
  return [...countsOf(found)].every(([ruleId, count]) => count <= (left.get(ruleId) ?? 0))
}

function isMilder(finding: Finding, mended: Finding): boolean {
  return (
    finding.ruleId === mended.ruleId &&
    mended.scope === 'document' &&
    severities.indexOf(finding.severity) > severities.indexOf(mended.severity)
  )
}

/** Findings by rule, without what is only like marked sentences: a mended sentence may still be like them. */
function countsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { ruleId, basis } of findings) if (!basis) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return counts
}

function keyOf({ ruleId, fingerprint }: Finding): string {
  return `${ruleId}\n${fingerprint}`
}
