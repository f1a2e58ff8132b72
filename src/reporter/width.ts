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

/** What a reader takes for one character, and its columns. */
export interface Grapheme {
  readonly text: string
  readonly width: number
}

/** The characters of a text as a reader sees them. */
export function graphemesOf(text: string): Grapheme[] {
  if (plain.test(text)) return Array.from(text, character => ({ text: character, width: 1 }))
  const { segmenter, stringWidth } = tools()
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, width: stringWidth(segment) }))
}
