import type { Nodes, Root, RootContent } from 'mdast'
import type { Point, Position } from 'unist'
import type { PlacedParts, PlacedText } from './parse.ts'
import { isTooMuch } from './work.ts'

/**
 * A parser that parses only what needs it. Most paragraphs and headings of a page are plain: no sign in them means anything
 * in Markdown, they start at the margin, and blank lines part them from what is around them, so that they are what they look
 * like wherever they stand. The rest is parsed with an empty heading in their place; the tree is that of the whole text.
 */
export function plainFirst(parse: (text: string) => Root): (text: string) => Root {
  return source => {
    const groups = groupsOf(source, plainBlocks(source))
    if (groups.length === 0) return parse(source)
    try {
      return whole(source, parse(withoutGroups(source, groups)), groups)
    } catch (error) {
      if (!isTooMuch(error)) throw error
      const before = groups.findLast(({ at }) => at <= error.offset)
      throw { ...error, offset: error.offset + (before?.shift ?? 0) }
    }
  }
}

/** A plain paragraph or heading. */
interface PlainBlock {
  /** Of a heading; 0 for a paragraph. */
  readonly depth: number
  /** The number of its first line, from 1. */
  readonly line: number
  /** Start and end of each line in the source, without the break. */
  readonly lines: number[]
}

/** Plain blocks with nothing but blank lines between them. */
interface Group {
  readonly blocks: readonly PlainBlock[]
  /** Where its heading stands in the text that is parsed. */
  readonly at: number
  /** How much farther what follows it stands in the source, in characters and lines. */
  readonly shift: number
  readonly lines: number
}

const mark = '#'

/** What may go on beyond a blank line: a block of code, a comment over several lines, an element with a text of its own. */
const reachesFar = /```|~~~|\r(?!\n)|<(?:script|pre|style|textarea|\?|!(?!--)|!--(?![^\n]*-->))/i
const frontMatter = /^(---|\+\+\+)[ \t]*\r?\n(?:[\s\S]*?\r?\n)??\1[ \t]*(?:\r?\n|$)/
/** How a line of a paragraph starts that can be nothing else, and a heading. */
const paragraphStart = /[A-Za-z"'“‘(À-ÿ]|\d+(?![\d.)])/y
const headingStart = /#{1,6} (?! )/y
const address = /www\./i
const meaningful = Uint8Array.from({ length: 127 }, (_, code) =>
  code < 32 || '\\`*_[]<>&|~@^:#'.includes(String.fromCharCode(code)) ? 1 : 0,
)

function plainBlocks(source: string): PlainBlock[] {
  const blocks: PlainBlock[] = []
  if (reachesFar.test(source)) return blocks
  let at = 0
  if (source.startsWith('---') || source.startsWith('+++')) {
    const front = frontMatter.exec(source)
    if (!front) return blocks
    at = front[0].length
  }
  let line = linesBefore(source, at) + 1
  // Whether a block may start here: at the start of a page, below a blank line or a plain heading.
  let free = at === 0
  let open: PlainBlock | undefined
  for (let next = at; at < source.length; at = next, line++) {
    const newline = source.indexOf('\n', at)
    next = newline < 0 ? source.length : newline + 1
    const end = newline < 0 ? next : source.charCodeAt(newline - 1) === 13 && newline > at ? newline - 1 : newline
    if (isBlank(source, at, end)) {
      if (open) blocks.push(open)
      open = undefined
      free = true
    } else if (open) {
      if (isPlain(source, at, end, paragraphStart)) open.lines.push(at, end)
      else open = undefined
    } else if (free) {
      const isHeading = isPlain(source, at, end, headingStart)
      if (isHeading) blocks.push({ depth: source.indexOf(' ', at) - at, line, lines: [at, end] })
      else if (isPlain(source, at, end, paragraphStart)) open = { depth: 0, line, lines: [at, end] }
      free = isHeading
    }
  }
  if (open) blocks.push(open)
  return blocks
}

function isBlank(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code !== 32 && code !== 9) return false
  }
  return true
}

/** Whether a line starts so and nothing in it has a meaning of its own; spaces at its end would be no part of the text, or break it. */
function isPlain(source: string, from: number, end: number, start: RegExp): boolean {
  start.lastIndex = from
  if (!start.test(source) || source.charCodeAt(end - 1) === 32) return false
  const inHeading = start === headingStart
  for (let at = start.lastIndex; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code > 126 || !meaningful[code]) continue
    if (code === 35 ? inHeading : !isHarmless(code, source.charCodeAt(at + 1))) return false
  }
  return !address.test(source.slice(from, end))
}

function isHarmless(code: number, next: number): boolean {
  return (code === 58 && next !== 47) || (code === 38 && next === 32)
}

function linesBefore(source: string, to: number): number {
  let count = 0
  for (let at = source.indexOf('\n'); at >= 0 && at < to; at = source.indexOf('\n', at + 1)) count++
  return count
}

function groupsOf(source: string, blocks: readonly PlainBlock[]): Group[] {
  const groups: Group[] = []
  let [shift, lines] = [0, 0]
  for (let first = 0, end = 1; first < blocks.length; first = end, end++) {
    while (end < blocks.length && isBlankBetween(source, blocks[end - 1]!, blocks[end]!)) end++
    const [start, last] = [blocks[first]!, blocks[end - 1]!]
    const at = start.lines[0]! - shift
    shift += last.lines.at(-1)! - start.lines[0]! - mark.length
    lines += last.line + last.lines.length / 2 - 1 - start.line
    groups.push({ blocks: blocks.slice(first, end), at, shift, lines })
  }
  return groups
}

function isBlankBetween(source: string, one: PlainBlock, other: PlainBlock): boolean {
  return /^[ \t\r\n]*$/.test(source.slice(one.lines.at(-1), other.lines[0]))
}

function withoutGroups(source: string, groups: readonly Group[]): string {
  let rest = ''
  let from = 0
  for (const { blocks } of groups) {
    rest += source.slice(from, blocks[0]!.lines[0]) + mark
    from = blocks.at(-1)!.lines.at(-1)!
  }
  return rest + source.slice(from)
}

/** The tree of the source, made of the tree of the rest. */
function whole(source: string, tree: Root, groups: readonly Group[]): Root {
  const children: RootContent[] = []
  let next = 0
  for (const node of tree.children) {
    if (node.position!.start.offset === groups[next]?.at) {
      for (const block of groups[next]!.blocks) children.push(nodeOf(source, block))
      next++
    } else {
      if (next > 0) shiftAll(node, groups[next - 1]!)
      children.push(node)
    }
  }
  tree.children = children
  const lastLine = source.lastIndexOf('\n') + 1
  tree.position!.end = {
    line: linesBefore(source, lastLine) + 1,
    column: source.length - lastLine + 1,
    offset: source.length,
  }
  return tree
}

function nodeOf(source: string, { depth, line, lines }: PlainBlock): RootContent {
  const last = lines.length - 2
  const [margin, end] = [lines[0]!, lines[last + 1]!]
  const indent = depth > 0 ? depth + 1 : 0
  const [start, stop]: Point[] = [
    { line, column: 1, offset: margin },
    { line: line + last / 2, column: end - lines[last]! + 1, offset: end },
  ]
  let value = ''
  const places: number[] = []
  for (let index = 0; index <= last; index += 2) {
    const from = lines[index]! + indent
    if (index > 0) value += source.slice(lines[index - 1], from)
    places.push(value.length, value.length + lines[index + 1]! - from, from, lines[index + 1]!)
    value += source.slice(from, lines[index + 1])
  }
  const position: Position = {
    start: { line, column: indent + 1, offset: margin + indent },
    end: { ...stop! },
  }
  const children: PlacedText[] = [{ type: 'text', value, position, places }]
  return depth > 0
    ? { type: 'heading', depth: depth as 1, children, position: { start: start!, end: stop! } }
    : { type: 'paragraph', children, position: { start: start!, end: stop! } }
}

function shiftAll(node: Nodes, by: Group): void {
  const open: (Nodes & PlacedParts & { places?: number[]; children?: Nodes[] })[] = [node]
  for (let each = open.pop(); each; each = open.pop()) {
    if (each.position) each.position = { start: shifted(each.position.start, by), end: shifted(each.position.end, by) }
    for (let index = 2; index < (each.places?.length ?? 0); index += index % 4 === 2 ? 1 : 3)
      each.places![index]! += by.shift
    for (const list of [each.children, each.altChildren, each.titleChildren]) if (list) open.push(...list)
  }
}

function shifted({ line, column, offset }: Point, by: Group): Point {
  return { line: line + by.lines, column, offset: offset! + by.shift }
}
