import type { Link, NoteReference, Origin } from './document.ts'

/** Stands for something that a reader sees but that is not prose: code, a picture, a bare address. */
export const opaque = '\uFFFC'

/** A span of a text's characters. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Prose under construction: text with its map to the source, and what stands inside it. */
export interface Prose {
  text: string
  /** Whether the text ends in a space; to ask the growing text itself would copy it each time. */
  atSpace: boolean
  readonly origins: Origin[]
  readonly links: Link[]
  readonly notes: NoteReference[]
  /** Offsets of the spaces that stand for soft breaks. */
  readonly breaks: number[]
  /** Spans of strong importance, none inside another. */
  readonly strong: Span[]
}

/** Prose without any text. */
export function emptyProse(): Prose {
  return { text: '', atSpace: false, origins: [], links: [], notes: [], breaks: [], strong: [] }
}

/** Adds `text`, which stands at `source` for `sourceLength` characters; equal lengths map one to one. */
export function append(prose: Prose, text: string, source: number, sourceLength: number): void {
  if (text === '') return
  const { length } = text
  const start = prose.text.length
  prose.text += text
  prose.atSpace = text.endsWith(' ')
  const last = prose.origins.at(-1)
  const joins =
    last !== undefined &&
    length === sourceLength &&
    last.length === last.sourceLength &&
    last.source + last.length === source &&
    last.start + last.length === start
  if (joins) {
    const grown = last.length + length
    prose.origins[prose.origins.length - 1] = {
      start: last.start,
      length: grown,
      source: last.source,
      sourceLength: grown,
    }
  } else prose.origins.push({ start, length, source, sourceLength })
}

/** Adds one space for white space or a break of the source, unless the prose is at a space already. */
export function appendSpace(prose: Prose, source: number, sourceLength: number): void {
  if (prose.text.length === 0 || prose.atSpace) return
  append(prose, ' ', source, sourceLength)
}

/** The part of a prose between two offsets of its text, without white space at its ends. */
export function slice(prose: Prose, from = 0, to = prose.text.length): Prose {
  const [start, end] = trimmed(prose.text, from, to)
  if (start === 0 && end === prose.text.length) return prose
  const part = emptyProse()
  part.text = prose.text.slice(start, end)
  for (const origin of itemsAfter(prose.origins, start, originEnd)) {
    if (origin.start >= end) break
    const first = Math.max(origin.start, start)
    const length = Math.min(originEnd(origin), end) - first
    if (origin.length === origin.sourceLength) {
      const source = origin.source + first - origin.start
      part.origins.push({ start: first - start, length, source, sourceLength: length })
    } else part.origins.push({ ...origin, start: first - start, length })
  }
  for (const link of itemsAfter(prose.links, start, spanEnd)) {
    if (link.start >= end) break
    part.links.push({ ...clip(link, start, end), url: link.url })
  }
  for (const note of itemsAfter(prose.notes, from - 1, noteEnd)) {
    if (note.offset > to) break
    part.notes.push({ ...note, offset: Math.max(0, Math.min(note.offset, end) - start) })
  }
  for (const offset of itemsAfter(prose.breaks, start, Number)) {
    if (offset >= end) break
    part.breaks.push(offset - start)
  }
  for (const span of itemsAfter(prose.strong, start, spanEnd)) {
    if (span.start >= end) break
    part.strong.push(clip(span, start, end))
  }
  return part
}

/** Whether one of the spans covers the whole text of the prose. */
export function covers(prose: Prose, spans: readonly Span[]): boolean {
  return spans.some(span => {
    const [start, end] = trimmed(prose.text, span.start, span.end)
    return start === 0 && end === prose.text.length
  })
}

const originEnd = (origin: Origin) => origin.start + origin.length
const spanEnd = (span: Span) => span.end
const noteEnd = (note: NoteReference) => note.offset

/** The items that end after an offset; `items` are in ascending order of their ends. */
function* itemsAfter<Item>(items: readonly Item[], offset: number, endOf: (item: Item) => number): Generator<Item> {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOf(items[middle]!) > offset) high = middle
    else low = middle + 1
  }
  for (; low < items.length; low++) yield items[low]!
}

function clip(span: Span, start: number, end: number): Span {
  return { start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }
}

function trimmed(text: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return [start, end]
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x2028
}
