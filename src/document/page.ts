import type { PhrasingContent, RootContent } from 'mdast'
import type { ListPlace, Problem } from '../finding.ts'
import type { Block, BlockKind, Comment, Document, Format, Gap } from './document.ts'
import { opaque, type Prose, slice } from './prose.ts'

/** What a block inherits from the containers it stands in. */
export interface Setting {
  readonly quoted: boolean
  readonly note: boolean
  readonly list?: ListPlace
  /** The block of the list item that encloses this, or -1. */
  readonly parent: number
  /** The block that leads in the enclosing list, or -1. */
  readonly lead: number
  /** How many containers are open. */
  readonly nesting: number
  /** What a paragraph is here; a paragraph unless given. */
  readonly kind?: BlockKind
  readonly depth?: number
  readonly column?: string
  readonly row?: string
}

/** The setting of a page's outermost blocks. */
export const outermost: Setting = { quoted: false, note: false, parent: -1, lead: -1, nesting: 0 }

/** A document under construction. */
export interface Page {
  readonly path: string
  readonly format: Format
  readonly source: string
  /** Where the text that the parser was given begins in the source: behind byte order marks. */
  readonly base: number
  readonly blocks: Block[]
  readonly comments: Omit<Comment, 'nextBlock'>[]
  readonly components: Set<string>
  readonly problems: Problem[]
  readonly lineStarts: readonly number[]
  readonly gaps: Gap[]
  /** Indices of the headings that govern what comes next, outermost first. */
  readonly headings: number[]
  frontMatter: Readonly<Record<string, unknown>>
  /** The block directly above, or -1 after something that is not prose. */
  above: number
  lists: number
  /** The element (`script`, `style`) whose content is being skipped. */
  hidden: string
  /** Addresses by identifier of the reference definitions. */
  readonly addresses: Map<string, string>
  /** Addresses inside each footnote. */
  readonly noteUrls: Map<string, string[]>
  /** Indices of headings that were found by their look, not by markup. */
  readonly pasted: Set<number>
  /** Whether headings are marked as such anywhere on the page. */
  marked: boolean
  /** Reads what the format has beyond Markdown. */
  extension: Extension | undefined
}

/** Readers of nodes that Markdown does not have; each tells whether it has read the node. */
export interface Extension {
  readonly flow: (node: RootContent, setting: Setting) => boolean
  readonly inline: (node: PhrasingContent, inline: Inline, walk: (nodes: readonly PhrasingContent[]) => void) => boolean
}

/** Prose of a run of phrasing content, and the texts that belong behind it: those of pictures and titles. */
export interface Inline {
  readonly prose: Prose
  readonly asides: Prose[]
}

/** What the caller knows of a block besides its prose. */
export interface BlockDetails {
  readonly kind: BlockKind
  readonly depth?: number
  readonly leadIn?: number
  readonly column?: string
  readonly row?: string
}

/** An empty page over a source. */
export function createPage(source: string, path: string, format: Format): Page {
  return {
    path,
    format,
    source,
    base: /^\uFEFF*/.exec(source)![0].length,
    blocks: [],
    comments: [],
    components: new Set(),
    problems: [],
    lineStarts: findLineStarts(source),
    gaps: [],
    headings: [],
    frontMatter: {},
    above: -1,
    lists: 0,
    hidden: '',
    addresses: new Map(),
    noteUrls: new Map(),
    pasted: new Set(),
    marked: false,
    extension: undefined,
  }
}

/** Adds a block, unless there is nothing to read in the prose. Returns its index or -1. */
export function addBlock(page: Page, prose: Prose, setting: Setting, details: BlockDetails): number {
  const { text, origins, links, notes } = slice(prose)
  if (isBlank(text)) return -1
  const index = page.blocks.length
  const { kind, depth = 0, leadIn = -1, column = setting.column, row = setting.row } = details
  const leads = kind === 'heading' || (kind === 'title' && page.headings.length === 0)
  if (kind === 'heading') {
    while (page.headings.length > 0 && page.blocks[page.headings.at(-1)!]!.depth >= depth) page.headings.pop()
  }
  const heading = page.headings.at(-1) ?? -1
  page.blocks.push({
    index,
    kind,
    depth,
    text,
    origins,
    heading,
    leadIn,
    ...(setting.list && { list: setting.list }),
    ...(column !== undefined && { column }),
    ...(row !== undefined && { row }),
    quoted: setting.quoted,
    note: setting.note,
    links,
    notes,
  })
  if (leads) page.headings.push(index)
  if (kind !== 'alt') page.above = index
  return index
}

/** The block directly above when it ends in a colon, or -1. */
export function leadAbove(page: Page): number {
  return page.above >= 0 && endsInColon(page.blocks[page.above]!.text) ? page.above : -1
}

/** Whether a text leads in what follows. */
export function endsInColon(text: string): boolean {
  return text.endsWith(':') || text.endsWith('\uFF1A')
}

/** Notes something that could not be read, at a source offset. */
export function addProblem(page: Page, message: string, offset: number): void {
  let low = 0
  let high = page.lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (page.lineStarts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  const column = offset - page.lineStarts[low]! + 1
  page.problems.push({ message, path: page.path, line: low + 1, column })
}

/** The finished document. */
export function finishPage(page: Page): Document {
  const { path, format, source, blocks, frontMatter, problems, lineStarts, gaps } = page
  let next = 0
  const comments = [...page.comments]
    .sort((a, b) => a.start - b.start)
    .map(comment => {
      while (next < blocks.length && (blocks[next]!.origins[0]?.source ?? 0) < comment.end) next++
      return { ...comment, nextBlock: next }
    })
  const components = [...page.components]
  return { path, format, source, blocks, frontMatter, comments, components, problems, lineStarts, gaps }
}

function isBlank(text: string): boolean {
  for (const character of text) if (character !== opaque && character.trim() !== '') return false
  return true
}

function findLineStarts(source: string): number[] {
  const starts = [0]
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (code === 10 || (code === 13 && source.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  return starts
}
