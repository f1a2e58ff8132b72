import type { Block, Document } from '../document/document.ts'
import { evidenceHosts } from '../knowledge/evidence-hosts.ts'

const hosts = new Set(evidenceHosts)

/** Whether an address leads to a journal, registry, regulator or specialty body, or to any government or university. */
export function isEvidence(url: string): boolean {
  if (/^doi:/i.test(url)) return true
  const host = /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase()
  if (!host) return false
  if (/(?:\.gov|\.edu|\.gov\.[a-z]{2}|\.ac\.[a-z]{2})$/.test(host)) return true
  const parts = host.split('.')
  for (let index = 0; index < parts.length - 1; index++) if (hosts.has(parts.slice(index).join('.'))) return true
  return false
}

const authorYear =
  /\((?:see )?[A-Z][\p{L}'’-]{1,40}(?: et al\.?| (?:and|&) [A-Z][\p{L}'’-]{1,40})?,? (?:19|20)\d\d[a-z]?\)|\[\d{1,3}\]/u

interface Span {
  readonly block: number
  readonly start: number
  readonly stop: number
}

/** For each sentence: whether a citation stands in it or in the next two sentences of its block. */
export function citations(document: Document, sentences: readonly Span[]): boolean[] {
  const here = sentences.map(span => citesWithin(document.blocks[span.block]!, span.start, span.stop))
  return here.map(
    (cites, index) =>
      cites || [1, 2].some(step => here[index + step] && sentences[index + step]!.block === sentences[index]!.block),
  )
}

function citesWithin(block: Block, start: number, stop: number): boolean {
  // A reference mark after the full stop belongs to the sentence before it.
  const inside = (offset: number): boolean => offset >= start && offset <= stop + 1
  if (block.links.some(link => inside(link.start) && isEvidence(link.url))) return true
  if (block.notes.some(note => inside(note.offset) && (note.urls.length === 0 || note.urls.some(isEvidence))))
    return true
  return authorYear.test(block.text.slice(start, stop))
}
