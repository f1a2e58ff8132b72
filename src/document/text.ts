import type { Document } from './document.ts'
import { createPage, finishPage, outermost, type Page } from './page.ts'
import { addLines, type Paste, startPaste } from './paste.ts'
import { append, appendSpace, emptyProse, type Prose } from './prose.ts'

/** Reads a page of plain text: paragraphs between blank lines, and headings and items by their look. */
export function readText(source: string, path: string): Document {
  const page = createPage(source, path, 'text')
  const paragraphs = paragraphsOf(page)
  const paste: Paste = startPaste()
  paragraphs.forEach((prose, index) => {
    addLines(page, prose, index < paragraphs.length - 1, outermost, paste)
    paste.bullet = false
  })
  return finishPage(page)
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
