import { createRequire } from 'node:module'

type StringWidth = (text: string) => number

let loaded: { readonly stringWidth: StringWidth; readonly segmenter: Intl.Segmenter } | undefined

/** What measures any text; its tables take longer to load than a short run takes to report. */
function tools() {
  loaded ??= {
    stringWidth: (createRequire(import.meta.url)('string-width') as { default: StringWidth }).default,
    segmenter: new Intl.Segmenter('en', { granularity: 'grapheme' }),
  }
  return loaded
}

/** Text of nothing but characters that take one column each and do not join their neighbours: nearly all English. */
const plain = /^[ -~¡-¨ª-¬¯-ʯ‐-‧‰-※‽-⁈⁊-⁞]*$/

/** The columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return plain.test(text) ? text.length : tools().stringWidth(text)
}

/** A piece of a text, and its columns. */
export interface Piece {
  readonly text: string
  readonly width: number
}

/** The characters of a text as a reader sees them. */
export function graphemesOf(text: string): Piece[] {
  const { segmenter, stringWidth } = tools()
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, width: stringWidth(segment) }))
}

/** As much of the start of a text as fits into `width` columns. */
export function startOf(text: string, width: number): Piece {
  if (plain.test(text)) {
    const start = text.slice(0, Math.max(0, width))
    return { text: start, width: start.length }
  }
  const pieces = fitting(graphemesOf(text), width)
  return { text: pieces.map(piece => piece.text).join(''), width: pieces.reduce((sum, piece) => sum + piece.width, 0) }
}

/** As much of the end of a text as fits into `width` columns. */
export function endOf(text: string, width: number): string {
  if (plain.test(text)) return text.slice(Math.max(0, text.length - Math.max(0, width)))
  const pieces = fitting(graphemesOf(text).toReversed(), width)
  return pieces
    .toReversed()
    .map(piece => piece.text)
    .join('')
}

function fitting(pieces: readonly Piece[], width: number): readonly Piece[] {
  let used = 0
  const end = pieces.findIndex(piece => {
    used += piece.width
    return used > width
  })
  return end < 0 ? pieces : pieces.slice(0, end)
}
