import { endOf, startOf, widthOf } from './width.ts'

/** A line of prose, cut to a width, and the columns at which its marked words stand. */
export interface Frame {
  readonly text: string
  /** Columns before the marks. */
  readonly indent: number
  /** Columns that the marks take, at least one. */
  readonly marked: number
}

/** A line of prose with several marks, each by its columns from the start of the line. */
export interface MarkedLine {
  readonly text: string
  readonly marks: readonly { readonly indent: number; readonly width: number }[]
}

/** Cuts a sentence to a window of `width` columns around `words`, with `cut` at the sides where something is left out. */
export function frameOf(before: string, words: string, after: string, width: number, cut: string): Frame {
  const marked = startOf(words, Math.max(1, width - 2 * widthOf(cut)))
  const whole = marked.text === words
  const tail = whole ? after : ''
  const room = Math.max(0, width - marked.width)
  const beforeWidth = widthOf(before)
  const tailWidth = whole ? widthOf(tail) : widthOf(cut)
  const spare = Math.floor(room / 2)
  const left = beforeWidth + tailWidth <= room ? beforeWidth : Math.max(spare, room - tailWidth)
  const head = beforeWidth <= left ? before : cut + fromWord(endOf(before, left - widthOf(cut)))
  const right = room - widthOf(head)
  const rest = !whole ? cut : tailWidth <= right ? tail : toWord(startOf(tail, right - widthOf(cut)).text) + cut
  return { text: head + marked.text + rest, indent: widthOf(head), marked: Math.max(1, marked.width) }
}

/**
 * Cuts a sentence to a window of `width` columns around several marks. `parts` are unmarked and marked in turn, unmarked at
 * both ends. Undefined when the marks do not fit into one window.
 */
export function frameOfMarks(parts: readonly string[], width: number, cut: string): MarkedLine | undefined {
  const middle = parts.slice(1, -1)
  const words = middle.join('')
  if (parts.length > 3 && widthOf(words) > width - 2 * widthOf(cut)) return undefined
  const { text, indent, marked } = frameOf(parts[0] ?? '', words, parts.at(-1) ?? '', width, cut)
  if (parts.length <= 3) return { text, marks: [{ indent, width: marked }] }
  let column = indent
  const marks = middle.flatMap((part, index) => {
    const start = column
    column += widthOf(part)
    return index % 2 === 0 ? [{ indent: start, width: Math.max(1, column - start) }] : []
  })
  return { text, marks }
}

const longestScrap = 16

/** Without the rest of a word at its start, when that is short. */
function fromWord(text: string): string {
  const space = text.indexOf(' ')
  return space >= 0 && space <= longestScrap ? text.slice(space + 1) : text
}

/** Without the beginning of a word at its end, when that is short. */
function toWord(text: string): string {
  const space = text.lastIndexOf(' ')
  return space >= 0 && text.length - space <= longestScrap ? text.slice(0, space) : text
}
