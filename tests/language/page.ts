import type { Document } from '../../src/document/document.ts'
import { readDocument } from '../../src/document/read.ts'
import { createAnalyser } from '../../src/language/analyse.ts'
import type { Analysis, Claim, Clause } from '../../src/language/analysis.ts'

const analyse = createAnalyser({})

/** Reads and analyses a page of Markdown with the lexicon and the cues alone. */
export function page(text: string): Analysis {
  return analyse(document(text))
}

/** Reads a page of Markdown. */
export function document(text: string): Document {
  return readDocument(text, 'page.md')
}

/** A claim in short: frame, status, subject and words. */
export function shortly(analysis: Analysis, claim: Claim): string {
  return `${claim.frame} ${claim.status} ${claim.subject}: ${analysis.quote(claim.first, claim.end)}`
}

/** The claims of a page in short. */
export function claims(text: string): string[] {
  const analysis = page(text)
  return analysis.claims.map(claim => shortly(analysis, claim))
}

/** The statuses of a page's claims, in reading order. */
export function statuses(text: string): string[] {
  return page(text).claims.map(claim => claim.status)
}

/** The clauses of a page: kind and words. */
export function clauses(text: string): string[] {
  const analysis = page(text)
  return analysis.clauses.map((clause: Clause) => `${clause.kind}: ${analysis.quote(clause.first, clause.end)}`)
}

/** The status of the words between «marks», taken as a predication, with the deciding words if there are any. */
export function statusOf(marked: string): string {
  const words = /«([^»]+)»/.exec(marked)?.[1]
  if (!words) throw new Error(`no «marks» in ${marked}`)
  const analysis = page(marked.replace(/[«»]/g, ''))
  for (const block of analysis.document.blocks) {
    const start = block.text.indexOf(words)
    if (start < 0) continue
    const first = analysis.tokenAt(block.index, start)
    let end = first
    while (
      analysis.tokens[end] &&
      analysis.blockOf(end) === block.index &&
      analysis.tokens[end]!.end <= start + words.length
    )
      end++
    return analysis.assertion(first, end).status
  }
  throw new Error(`${words} stands nowhere`)
}
