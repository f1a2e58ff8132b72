import { flushMarkup, type Markup } from '../markup.ts'
import { append, appendSpace, emptyProse } from '../prose.ts'
import { readCharacters, readTag } from '../tag.ts'
import { readWithShortcodes, type TextLook } from './shortcode.ts'

/** Adds a text node of HTML that was written as `raw` at `source`, and that the parser understood as `value`. */
export function readHtmlText(markup: Markup, raw: string, source: number, value: string, look: TextLook): void {
  const last = markup.prose.origins.at(-1)
  if (last && source < last.source + last.sourceLength) flushMarkup(markup)
  if (tagAfter(raw, 0) < 0) readWithShortcodes(markup, raw, source, look)
  else readMerged(markup, raw, source, value, look)
}

/** Reads text that the parser put together from pieces with tags between them, such as an end tag without a start. */
function readMerged(markup: Markup, raw: string, source: number, value: string, look: TextLook): void {
  const pieces: [from: number, to: number][] = []
  let index = 0
  for (let mark = tagAfter(raw, 0); mark >= 0; mark = tagAfter(raw, index)) {
    pieces.push([index, mark])
    const comment = raw.startsWith('<!--', mark) ? raw.indexOf('-->', mark + 4) + 2 : raw.indexOf('>', mark)
    index = readTag(raw, mark)?.end ?? (comment < mark ? raw.length : comment + 1)
  }
  pieces.push([index, raw.length])
  const read = emptyProse()
  for (const [from, to] of pieces) readCharacters(read, raw.slice(from, to), source + from)
  if (squash(read.text) === squash(value)) {
    for (const [from, to] of pieces) readWithShortcodes(markup, raw.slice(from, to), source + from, look)
  } else {
    if (/^\s/.test(value)) appendSpace(markup.prose, source, 0)
    append(markup.prose, value.replace(/\s+/gu, ' ').trim(), source, raw.length)
  }
}

const tag = /<[A-Za-z/!?]/g

function tagAfter(text: string, index: number): number {
  tag.lastIndex = index
  return tag.exec(text)?.index ?? -1
}

/** A text without the characters that readers of HTML may write in another way. */
export function squash(text: string): string {
  return text.replace(/[\s\0\uFFFD]+/gu, '')
}
