import type { Heading, Paragraph, RootContent } from 'mdast'
import { addAsides, readInline } from './inline.ts'
import { bulletLength, findParts, looksLikeHeading } from './lines.ts'
import { addBlock, endsInColon, leadAbove, type Page, type Setting } from './page.ts'
import { covers, opaque, type Prose, slice } from './prose.ts'

/** What is known, between two nodes, of a list that was pasted without Markdown's marks. */
export interface Paste {
  /** The next line is the text of an empty bullet. */
  bullet: boolean
  id: number
  item: number
  /** The block that leads in the whole list, or -1. */
  lead: number
  /** The item that leads in the next ones, or -1. */
  group: number
}

/** No pasted list yet. */
export function startPaste(): Paste {
  return { bullet: false, id: -1, item: 0, lead: -1, group: -1 }
}

/** Whether a heading is one only because a lone hyphen, meant as a bullet of the line below, underlines it. */
export function isLoneDash(page: Page, node: RootContent): boolean {
  if (node.type !== 'heading' || node.depth !== 2) return false
  const end = node.position!.end.offset! + page.base
  const before = page.source.slice(Math.max(0, end - 8), end)
  return (
    /[\r\n][ >]*-[ \t]*$/.test(before) && /^[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*\S/.test(page.source.slice(end, end + 20))
  )
}

/** Adds a paragraph, which on a pasted page may hold several headings, items and paragraphs, one to a line. */
export function addParagraph(
  page: Page,
  node: Paragraph | Heading,
  next: RootContent | undefined,
  setting: Setting,
  paste: Paste,
): void {
  const { prose, asides } = readInline(page, node.children)
  addLines(page, prose, partOf(page, next), setting, paste)
  addAsides(page, asides, setting)
  paste.bullet = false
  if (node.type === 'heading') expectItem(page, paste)
}

/** Makes the next line an item of the pasted list above it, or of a new one. */
export function expectItem(page: Page, paste: Paste): void {
  continueList(page, paste)
  paste.bullet = true
}

/** Adds prose line by line where its lines are blocks of their own. `followed` tells whether a text of some kind follows. */
export function addLines(page: Page, prose: Prose, followed: boolean, setting: Setting, paste: Paste): void {
  const plain = !setting.list && !setting.quoted && !setting.note && !setting.kind
  const parts = plain && prose.breaks.length > 0 ? splitProse(prose) : [slice(prose)]
  const whole = parts.filter(part => part.text !== '')
  whole.forEach((part, index) => {
    if (!plain) {
      const { kind = setting.list ? 'listItem' : 'paragraph', depth = 0, lead } = setting
      addBlock(page, part, setting, { kind, depth, leadIn: lead })
    } else if (index === 0 && paste.bullet) addItem(page, part, setting, paste)
    else if (bulletLength(part.text) > 0) {
      continueList(page, paste)
      addItem(page, slice(part, bulletLength(part.text)), setting, paste)
    } else if ((followed || index < whole.length - 1) && isPastedHeading(part)) addPastedHeading(page, part, setting)
    else addBlock(page, part, setting, { kind: 'paragraph' })
  })
}

/** Whether a line of prose stands for a heading: short and plain, or short and bold. */
export function isPastedHeading(prose: Prose): boolean {
  return looksLikeHeading(prose.text) && !prose.text.includes(opaque) && !covers(prose, prose.links)
}

/** Adds a heading that is not marked as one. */
export function addPastedHeading(page: Page, prose: Prose, setting: Setting): void {
  const above = page.headings.at(-1) ?? -1
  let depth = 2
  if (!page.marked) depth = page.pasted.size === 0 ? 1 : 2
  else if (page.pasted.has(above)) depth = page.blocks[above]!.depth
  else if (above >= 0) depth = Math.min(6, page.blocks[above]!.depth + 1)
  const index = addBlock(page, prose, setting, { kind: 'heading', depth })
  if (index >= 0) page.pasted.add(index)
}

/** Whether a node that follows a line is text that the line may be the heading of. */
export function partOf(page: Page, next: RootContent | undefined): boolean {
  if (!next) return false
  const { type } = next
  return type === 'paragraph' || type === 'list' || type === 'table' || type === 'blockquote' || isLoneDash(page, next)
}

function splitProse(prose: Prose): Prose[] {
  const edges = [0, ...prose.breaks, prose.text.length]
  const lines = edges.slice(1).map((end, index) => slice(prose, edges[index], end))
  const parts = findParts(lines.map(line => ({ text: line.text, bold: isBold(line) })))
  const cuts = [0, ...prose.breaks.filter((_, index) => parts[index]), prose.text.length]
  return cuts.slice(1).map((end, index) => slice(prose, cuts[index], end))
}

function isBold(prose: Prose): boolean {
  return prose.strong.length > 0 && covers(prose, prose.strong) && looksLikeHeading(prose.text)
}

function continueList(page: Page, paste: Paste): void {
  if (paste.id >= 0 && page.blocks[page.above]?.list?.id === paste.id) return
  paste.lead = leadAbove(page)
  paste.group = -1
  paste.id = page.lists++
  paste.item = 0
}

function addItem(page: Page, prose: Prose, setting: Setting, paste: Paste): void {
  const list = { id: paste.id, item: paste.item++, depth: 1 }
  const leads = endsInColon(prose.text)
  const leadIn = leads || paste.group < 0 ? paste.lead : paste.group
  const index = addBlock(page, prose, { ...setting, list }, { kind: 'listItem', leadIn })
  if (leads && index >= 0) paste.group = index
}
