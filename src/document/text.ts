import type { Document } from './document.ts'
import { noteTextGaps } from './gaps.ts'
import { addBlock, createPage, finishPage, leadAbove, outermost, type Page } from './page.ts'
import { addLines, type Paste, startPaste } from './paste.ts'
import { append, appendSpace, emptyProse, type Prose, slice } from './prose.ts'

/** Reads a page of plain text: paragraphs between blank lines, and headings and items by their look. */
export function readText(source: string, path: string): Document {
  const page = createPage(source, path, 'text')
  const paragraphs = paragraphsOf(page)
  const paste: Paste = startPaste()
  paragraphs.forEach((prose, index) => {
    const items = numberedLines(prose)
    const before = items.length > 0 ? slice(prose, 0, items[0]) : prose
    if (before.text !== '') addLines(page, before, index < paragraphs.length - 1, outermost, paste)
    if (items.length > 0) addItems(page, prose, items)
  })
  noteTextGaps(page)
  return finishPage(page)
}

/** The offsets at which the numbered lines of a paragraph begin, when there are several. */
function numberedLines(prose: Prose): number[] {
  const starts = [0, ...prose.breaks].filter(offset =>
    /^\s?\(?\d{1,2}[.)]\s/.test(prose.text.slice(offset, offset + 8)),
  )
  return starts.length > 1 ? starts : []
}

function addItems(page: Page, prose: Prose, starts: readonly number[]): void {
  const id = page.lists++
  const leadIn = leadAbove(page)
  starts.forEach((start, item) => {
    const whole = slice(prose, start, starts[item + 1])
    const number = /^\(?\d{1,2}[.)]\s+/.exec(whole.text)?.[0].length ?? 0
    const setting = { ...outermost, list: { id, item, depth: 1, ordered: true as const } }
    addBlock(page, slice(whole, number), setting, { kind: 'listItem', leadIn })
  })
}

function paragraphsOf(page: Page): Prose[] {
  const paragraphs: Prose[] = []
  let prose = emptyProse()
  const end = () => {
    if (prose.text !== '') paragraphs.push(prose)
    prose = emptyProse()
  }
  page.lineStarts.forEach((start, index) => {
    const from = Math.max(start, page.base)
    const line = page.source.slice(from, page.lineStarts[index + 1] ?? page.source.length)
    if (line.trim() === '') end()
    else addLine(prose, line, from)
  })
  end()
  return paragraphs
}

/** Adds a line; a break between two lines is one space that stands for the line's end and the next one's indentation. */
function addLine(prose: Prose, line: string, source: number): void {
  const text = line.trim()
  const at = source + line.indexOf(text)
  const last = prose.origins.at(-1)
  if (last) {
    const end = last.source + last.sourceLength
    prose.breaks.push(prose.text.length)
    append(prose, ' ', end, at - end)
  }
  for (const { 0: run, index } of text.matchAll(/[^\t\v\f ]+|[\t\v\f ]+/g)) {
    if (/^[\t\v\f ]/.test(run)) appendSpace(prose, at + index, run.length)
    else append(prose, run, at + index, run.length)
  }
}
