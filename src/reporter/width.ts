import stringWidth from 'string-width'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Text of nothing but characters that take one column each and do not join their neighbours: nearly all English. */
const plain = /^[ -~¡-¨ª-¬¯-ʯ‐-‧‰-※‽-⁈⁊-⁞]*$/

/** The columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return plain.test(text) ? text.length : stringWidth(text)
}

/** What a reader takes for one character, and its columns. */
export interface Grapheme {
  readonly text: string
  readonly width: number
}

/** The characters of a text as a reader sees them. */
export function graphemesOf(text: string): Grapheme[] {
  if (plain.test(text)) return Array.from(text, character => ({ text: character, width: 1 }))
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, width: stringWidth(segment) }))
}
