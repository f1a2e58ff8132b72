import type { Node, Paragraph, Root } from 'nlcst'
import { retext } from 'retext'
import retextEnglish from 'retext-english'

/** A piece of text that the parser does not divide: letters, a mark, white space. */
export interface Leaf {
  readonly kind: 'text' | 'punctuation' | 'symbol' | 'space'
  readonly value: string
  readonly start: number
  /** Number of the word node that holds the leaf, -1 outside of words. */
  readonly word: number
  /** First leaf of a sentence, as the parser sees it. */
  readonly opens: boolean
}

const parser = retext().use(retextEnglish).freeze()

/** The parser takes more than linear time, and at last throws, on long text without sentences; it never gets more than this. */
const longestPiece = 8192

/** Parses a block's prose, a very long one in pieces. Offsets in the tree are offsets in `text`. */
export function parseText(text: string): Root {
  if (text.length <= longestPiece) return parser.parse(text) as Root
  const whole: Root = { type: 'RootNode', children: [] }
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start)
    const piece = parser.parse(text.slice(start, end)) as Root
    move(piece, start, new Set())
    for (const child of piece.children) whole.children.push(child)
    start = end
  }
  return whole
}

/** Where the piece that begins at `start` ends: after its last sentence mark before white space, else at white space. */
function pieceEnd(text: string, start: number): number {
  const limit = start + longestPiece
  if (limit >= text.length) return text.length
  let space = -1
  for (let at = limit; at > start + longestPiece / 2; at--) {
    if (!/\s/.test(text[at - 1]!)) continue
    if (space < 0) space = at
    if (/[.!?]/.test(text[at - 2]!)) return at
  }
  if (space >= 0) return space
  return /[\uD800-\uDBFF]/.test(text[limit - 1]!) ? limit - 1 : limit
}

/** Moves a tree by an offset; nodes share their points. */
function move(node: Node, by: number, moved: Set<unknown>): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (point?.offset === undefined || moved.has(point)) continue
    moved.add(point)
    point.offset += by
  }
  if ('children' in node) for (const child of node.children as Node[]) move(child, by, moved)
}

/** The leaves of a tree in order, with offsets in the whole text. */
export function flatten(tree: Root): Leaf[] {
  const leaves: Leaf[] = []
  let wordNumber = -1
  let offset = 0
  for (const paragraph of tree.children) {
    for (const sentence of (paragraph as Paragraph).children ?? []) {
      if (!('children' in sentence)) {
        if ('value' in sentence) offset = leafOf(leaves, sentence.type, sentence.value, offset, -1, false)
        continue
      }
      let opens = true
      for (const node of sentence.children) {
        if ('children' in node) {
          wordNumber++
          for (const part of node.children) {
            if (!('value' in part)) continue
            offset = leafOf(leaves, part.type, part.value, offset, wordNumber, opens)
            opens = false
          }
        } else {
          offset = leafOf(leaves, node.type, node.value, offset, -1, opens)
          opens = false
        }
      }
    }
    if ('value' in paragraph) offset = leafOf(leaves, paragraph.type, paragraph.value, offset, -1, false)
  }
  return leaves
}

const leafKinds: Readonly<Record<string, Leaf['kind']>> = {
  TextNode: 'text',
  PunctuationNode: 'punctuation',
  SymbolNode: 'symbol',
  WhiteSpaceNode: 'space',
  SourceNode: 'symbol',
}

function leafOf(leaves: Leaf[], type: string, value: string, start: number, word: number, opens: boolean): number {
  leaves.push({ kind: leafKinds[type] ?? 'symbol', value, start, word, opens })
  return start + value.length
}
