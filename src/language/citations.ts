import type { Block, Document } from '../document/document.ts'
import { evidenceHosts } from '../knowledge/evidence-hosts.ts'

const hosts = new Set(evidenceHosts)
const mostLabels = Math.max(...evidenceHosts.map(host => host.split('.').length))

/** Whether an address leads to a journal, registry, regulator or specialty body, or to any government or university. */
export function isEvidence(url: string): boolean {
  if (/^doi:/i.test(url)) return true
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase()
  if (!host) return false
  if (/(?:\.gov|\.edu|\.gov\.[a-z]{2}|\.ac\.[a-z]{2})$/.test(host)) return true
  let from = host.length
  for (let labels = 0; labels < mostLabels && from > 0; labels++) {
    from = host.lastIndexOf('.', from - 1)
    if (hosts.has(host.slice(from + 1))) return true
  }
  return false
}

const authorYear =
  /\((?:see )?[A-Z][^\s()[\],;]*(?: et al\.?| (?:and|&) [A-Z][^\s()[\],;]*)?,? (?:19|20)\d\d[a-z]?\)|\[\d{1,3}\]/

interface Span {
  readonly block: number
  readonly start: number
  readonly stop: number
}

/** For each sentence: whether a citation stands in it or in the next two sentences of its block. */
export function citations(document: Document, sentences: readonly Span[]): boolean[] {
  const here: boolean[] = []
  let evidence: readonly number[] = []
  let next = 0
  sentences.forEach(({ block: index, start, stop }, sentence) => {
    const block = document.blocks[index]!
    if (sentences[sentence - 1]?.block !== index) {
      evidence = evidenceIn(block)
      next = 0
    }
    while (next < evidence.length && evidence[next]! < start) next++
    // A reference mark after the full stop belongs to the sentence before it.
    const cites = next < evidence.length && evidence[next]! <= stop + 1
    here.push(cites || authorYear.test(block.text.slice(start, stop)))
  })
  return here.map(
    (cites, index) =>
      cites || [1, 2].some(step => here[index + step] && sentences[index + step]!.block === sentences[index]!.block),
  )
}

/** The offsets in a block, ascending, of its links to evidence and its references to notes that may hold some. */
function evidenceIn(block: Block): number[] {
  return [
    ...block.links.filter(link => isEvidence(link.url)).map(link => link.start),
    ...block.notes.filter(note => note.urls.length === 0 || note.urls.some(isEvidence)).map(note => note.offset),
  ].sort((a, b) => a - b)
}
