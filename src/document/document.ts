import type { CopyKind, ListPlace, Point, Problem, Range } from '../finding.ts'

/** What a block of prose is to a reader. */
export type BlockKind = CopyKind

/** The formats of pages. */
export type Format = 'markdown' | 'mdx' | 'html' | 'text' | 'docx'

/** A link inside a block; `start` and `end` are offsets in the block's text. */
export interface Link {
  readonly start: number
  readonly end: number
  readonly url: string
}

/** A reference such as `[^1]`, at an offset of the block's text; `urls` are the addresses in the note it points to. */
export interface NoteReference {
  readonly offset: number
  readonly id: string
  readonly urls: readonly string[]
}

/**
 * Where the characters of a block's text come from: runs in ascending order. A run of equal `length` and `sourceLength`
 * maps one to one; any other run maps as a whole (an entity, an escape, a soft break with its indentation).
 */
export interface Origin {
  readonly start: number
  readonly length: number
  readonly source: number
  readonly sourceLength: number
}

/** One piece of prose that a reader sees, decoded, with a map back to the source. */
export interface Block {
  /** Position in `Document.blocks`. */
  readonly index: number
  readonly kind: BlockKind
  /** Heading depth, 1 to 6; title counts as 1; 0 for anything else. */
  readonly depth: number
  /** Decoded prose: markup removed, soft breaks as one space, code and bare addresses as U+FFFC. */
  readonly text: string
  readonly origins: readonly Origin[]
  /** Index of the nearest heading block above, or -1. For a heading: the heading it stands under. */
  readonly heading: number
  /** Index of the block that leads this one's list or table in (a line ending in a colon, or the parent item), or -1. */
  readonly leadIn: number
  /** Number of the list and depth of nesting, for list items. */
  readonly list?: ListPlace
  /** Column header text for table cells, when the table has a header row. */
  readonly column?: string
  /** Text of the row's first cell, for the other cells of a table row. */
  readonly row?: string
  /** Inside a block quotation. */
  readonly quoted: boolean
  /** Inside a page's footnotes. */
  readonly note: boolean
  readonly links: readonly Link[]
  readonly notes: readonly NoteReference[]
}

/** A comment of the source that may hold a directive. `value` is the comment's inside. */
export interface Comment {
  readonly value: string
  readonly start: number
  readonly end: number
  /** Index of the first block that begins after this comment, or `blocks.length`. */
  readonly nextBlock: number
}

/** A place between two parts of a page where paragraphs of its own format may be put. */
export interface Gap {
  readonly offset: number
  /** 0 between the outermost parts of the content, 1 inside one of them. */
  readonly level: number
  /** What stands before and after each paragraph. */
  readonly before: string
  readonly after: string
}

/** A page: its prose in reading order, its front matter, and all knowledge of places. */
export interface Document {
  /** Path as given by the caller; used for the format and in messages only. */
  readonly path: string
  readonly format: Format
  /** The decoded source, with a byte order mark if it had one. */
  readonly source: string
  readonly blocks: readonly Block[]
  readonly frontMatter: Readonly<Record<string, unknown>>
  readonly comments: readonly Comment[]
  /** Names of the components used on the page (MDX, HTML custom elements), for `provides`. */
  readonly components: readonly string[]
  /** What could not be read, with its place. The rest of the page is still in `blocks`. */
  readonly problems: readonly Problem[]
  /** Offsets at which the lines of the source start. */
  readonly lineStarts: readonly number[]
  /** Where a paragraph may be put, in the order of their places, never in front matter or a component; absent for none. */
  readonly gaps?: readonly Gap[]
}

/** The point at a source offset. Offsets outside the source are clamped to it. */
export function pointAt(document: Document, offset: number): Point {
  const clamped = Math.max(0, Math.min(offset, document.source.length))
  let low = 0
  let high = document.lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (document.lineStarts[middle]! <= clamped) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: clamped - document.lineStarts[low]! + 1, offset: clamped }
}

/** The source range of `block.text.slice(start, end)`, without white space at its ends. */
export function rangeOf(document: Document, block: Block, start: number, end: number): Range {
  let first = start
  let last = end
  while (first < last && /\s/.test(block.text[first]!)) first++
  while (last > first && /\s/.test(block.text[last - 1]!)) last--
  return {
    start: pointAt(document, sourceStart(block, first)),
    end: pointAt(document, last > first ? sourceEnd(block, last) : sourceStart(block, first)),
  }
}

function originAt(block: Block, offset: number): Origin | undefined {
  const { origins } = block
  let low = 0
  let high = origins.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (origins[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return origins[low]
}

function sourceStart(block: Block, offset: number): number {
  const origin = originAt(block, offset)
  if (!origin) return 0
  if (origin.length === origin.sourceLength) return origin.source + Math.min(offset - origin.start, origin.length)
  return offset >= origin.start + origin.length ? origin.source + origin.sourceLength : origin.source
}

function sourceEnd(block: Block, end: number): number {
  const origin = originAt(block, end - 1)
  if (!origin) return 0
  if (origin.length === origin.sourceLength) return origin.source + Math.min(end - origin.start, origin.length)
  return origin.source + origin.sourceLength
}
