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

/** For each sentence: whether a citation stands in it, in the next two sentences of its block, or where it takes a report up again. */
export function citations(document: Document, sentences: readonly Span[]): boolean[] {
  const here: boolean[] = []
  const rows = rowsWithEvidence(document.blocks)
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
  let last = -1
  return here.map((cites, index) => {
    if (cites) last = index
    else if (rows.has(sentences[index]!.block)) return true
    else if (![1, 2].some(step => here[index + step] && sentences[index + step]!.block === sentences[index]!.block))
      return last >= 0 && takesUp(document.blocks, sentences, last, index)
    return true
  })
}

/** A report of a study, to which the sentences after it may belong. */
const studyNamed =
  /\b(?:stud(?:y|ies)|trials?|reviews?|meta-?analys[ei]s|surveys?|cohorts?|registry|researchers|randomi[sz]ed|enrolled|participants|volunteers)\b/i
/** Groups and measures of a study that was told of. */
const withinStudy =
  /\b(?:placebo|sham|participants?|volunteers|arms?|groups?|controls?|researchers|reviewers|authors|investigators|statistically|baseline|randomi[sz]ed|(?:those|people|adults|participants|patients) (?:who|that) (?:stayed|continued|kept|remained|stopped|switched|completed|went on)|(?:the|that|this|these|those|same|both) (?:\w+ )?(?:study|studies|trials?|reviews?|analysis|survey|research))\b/i
/** Whether words speak of the groups or measures of a study. */
export function tellsOfStudy(words: string): boolean {
  return withinStudy.test(words)
}

/** Words that point back to a study told of further above. */
const pointsBack =
  /\b(?:the same|that|these|those|both|neither of the|the other|all (?:three|four|five|six)(?: of (?:the|these|those))?|(?:the )?(?:second|third|larger|smaller|longer|later|earlier)) (?:\w+ )?(?:study|studies|trials?|reviews?|analysis|analyses|survey|surveys|research|data|paper|papers|participants|findings)\b/i
/** The clinic's own and its readers, of whom no study tells. */
const parties = /\b(?:we|us|our|ours|my|you|your|yours)\b/i
/** How far a report goes on: sentences of its block, and blocks that point back to it. */
const furthest = { sentences: 5, blocks: 8 }

/** Whether a sentence goes on with a report that an earlier one, at `last`, cites. */
function takesUp(blocks: readonly Block[], sentences: readonly Span[], last: number, index: number): boolean {
  const cited = sentences[last]!
  const { block, start, stop } = sentences[index]!
  if (block - cited.block > furthest.blocks) return false
  const text = blocks[block]!.text.slice(start, stop)
  if (parties.test(text)) return false
  if (pointsBack.test(text)) return true
  if (block !== cited.block || index - last > furthest.sentences) return false
  if (withinStudy.test(text)) return true
  return index === last + 1 && studyNamed.test(blocks[block]!.text.slice(cited.start, cited.stop))
}

/** The cells of rows in which one cell cites. */
function rowsWithEvidence(blocks: readonly Block[]): ReadonlySet<number> {
  const rows = new Set<number>()
  let row: number[] = []
  let cites = false
  for (const block of blocks) {
    if (block.kind !== 'tableCell' || block.row === undefined) {
      if (cites) for (const cell of row) rows.add(cell)
      row = []
      cites = false
      if (block.kind !== 'tableCell') continue
    }
    row.push(block.index)
    cites ||= evidenceIn(block).length > 0
  }
  if (cites) for (const cell of row) rows.add(cell)
  return rows
}

/** The offsets in a block, ascending, of its links to evidence and its references to notes that may hold some. */
function evidenceIn(block: Block): number[] {
  return [
    ...block.links.filter(link => isEvidence(link.url)).map(link => link.start),
    ...block.notes.filter(note => note.urls.length === 0 || note.urls.some(isEvidence)).map(note => note.offset),
  ].sort((a, b) => a - b)
}
