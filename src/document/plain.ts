import type { Heading, List, ListItem, Nodes, Paragraph, Root, RootContent } from 'mdast'
import type { Point, Position } from 'unist'
import type { PlacedParts, PlacedText } from './parse.ts'
import { isTooMuch } from './work.ts'

/**
 * A parser that parses only what needs it. Most paragraphs, headings and lists of a page are plain: no sign in them means
 * anything in Markdown, they start at the margin, and blank lines part them from what is around them, so that they are what
 * they look like wherever they stand. The rest is parsed with an empty heading in their place; the tree is that of the whole text.
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

/** A plain paragraph or heading, or a list of plain entries of one line each. */
interface PlainBlock {
  /** Of a heading; 0 for a paragraph or list. */
  readonly depth: number
  /** The sign before each entry of a list ("-", "*", "+", or the "." or ")" behind a number); empty for what is no list. */
  readonly sign: string
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
const entryStart = /(?:[-*+]|\d{1,9}[.)]) (?=[A-Za-z"'“‘(À-ÿ]|\d+(?![\d.)]))/y
/** What ends a paragraph though no blank line stands before it: an entry that cannot be empty or the line under a heading. */
const entryBelow = /(?:[-*+]|1[.)]) (?:\*\*)?[A-Za-z"'“‘(À-ÿ]/y
/** How no line of a list, of an entry's text or of a note starts: what begins so below a blank line ends any list above. */
const marginStart = /[A-Za-z"'“‘(À-ÿ>|!#`]/y
/** What goes on with a list below a blank line. */
const goesOn = /[ \t]|[-*+](?:[ \t\r\n]|$)|\d{1,9}[.)]/y
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
  // Whether no list can be open here: at the start of a page and below lines that are none of a list.
  let closed = true
  let open: PlainBlock | undefined
  // A list above a blank line, which is plain if it does not go on below.
  let list: PlainBlock | undefined
  for (let next = at; at < source.length; at = next, line++) {
    const newline = source.indexOf('\n', at)
    next = newline < 0 ? source.length : newline + 1
    const end = newline < 0 ? next : source.charCodeAt(newline - 1) === 13 && newline > at ? newline - 1 : newline
    if (isBlank(source, at, end)) {
      if (open?.sign) list = open
      else if (open) blocks.push(open)
      open = undefined
      free = true
      continue
    }
    if (list) {
      closed = !startsAt(source, at, goesOn)
      if (closed) blocks.push(list)
      list = undefined
    }
    if (open?.sign) {
      if (isPlain(source, at, end, entryStart) && signAt(source, at) === open.sign) open.lines.push(at, end)
      else [open, closed] = [undefined, false]
      continue
    }
    if (open) {
      if (isPlain(source, at, end, paragraphStart)) {
        open.lines.push(at, end)
        continue
      }
      free = startsAt(source, at, entryBelow)
      if (free) blocks.push(open)
      open = undefined
      closed = true
    }
    if (!free) {
      closed &&= startsAt(source, at, marginStart)
      continue
    }
    const isHeading = isPlain(source, at, end, headingStart)
    const plain = { line, lines: [at, end] }
    if (isHeading) blocks.push({ ...plain, depth: source.indexOf(' ', at) - at, sign: '' })
    else if (isPlain(source, at, end, paragraphStart)) open = { ...plain, depth: 0, sign: '' }
    else if (closed && isPlain(source, at, end, entryStart)) open = { ...plain, depth: 0, sign: signAt(source, at) }
    free = isHeading
    closed = open !== undefined || startsAt(source, at, marginStart)
  }
  const last = open ?? list
  if (last) blocks.push(last)
  return blocks
}

function startsAt(source: string, at: number, start: RegExp): boolean {
  start.lastIndex = at
  return start.test(source)
}

/** The sign before an entry, or behind its number. */
function signAt(source: string, at: number): string {
  return source.charAt(source.indexOf(' ', at) - 1)
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
  if (!startsAt(source, from, start) || source.charCodeAt(end - 1) === 32) return false
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

function nodeOf(source: string, block: PlainBlock): RootContent {
  return block.sign ? listOf(source, block) : paragraphOf(source, block, block.depth > 0 ? block.depth + 1 : 0)
}

function listOf(source: string, { sign, line, lines }: PlainBlock): List {
  const ordered = sign === '.' || sign === ')'
  const children = Array.from({ length: lines.length / 2 }, (_, index): ListItem => {
    const [margin, end] = [lines[index * 2]!, lines[index * 2 + 1]!]
    const indent = source.indexOf(' ', margin) + 1 - margin
    const text = paragraphOf(source, { depth: 0, line: line + index, lines: [margin, end] }, indent)
    const start = { line: line + index, column: 1, offset: margin }
    text.position!.start = { line: line + index, column: indent + 1, offset: margin + indent }
    return {
      type: 'listItem',
      spread: false,
      checked: null,
      children: [text as Paragraph],
      position: { start, end: { ...text.position!.end } },
    }
  })
  return {
    type: 'list',
    ordered,
    start: ordered ? Number.parseInt(source.slice(lines[0], lines[1]), 10) : null,
    spread: false,
    children,
    position: { start: { ...children[0]!.position!.start }, end: { ...children.at(-1)!.position!.end } },
  }
}

/** A paragraph, or a heading of a depth, whose text stands so far from the margin. */
function paragraphOf(
  source: string,
  { depth, line, lines }: Pick<PlainBlock, 'depth' | 'line' | 'lines'>,
  indent: number,
): Heading | Paragraph {
  const last = lines.length - 2
  const [margin, end] = [lines[0]!, lines[last + 1]!]
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
