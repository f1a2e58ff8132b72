import type { Definition, FootnoteDefinition, List, ListItem, Nodes, Root, Table } from 'mdast'
import type { Document } from './document.ts'
import { readFrontMatter } from './front-matter.ts'
import { noteMarkdownGaps } from './gaps.ts'
import { readHtmlBlock } from './html-block.ts'
import { addAsides, noteUrls, readInline } from './inline.ts'
import { partsFromItem } from './lines.ts'
import {
  addBlock,
  addProblem,
  createPage,
  endsInColon,
  finishPage,
  giveUp,
  leadAbove,
  outermost,
  type Page,
  type Setting,
} from './page.ts'
import { parseMarkdown } from './parse.ts'
import {
  addLines,
  addParagraph,
  addPastedHeading,
  expectItem,
  isLoneDash,
  isPastedHeading,
  type Paste,
  partOf,
  startPaste,
} from './paste.ts'
import { type Prose, slice } from './prose.ts'

const deepest = 100

/** Reads a Markdown page. */
export function readMarkdown(source: string, path: string): Document {
  const page = createPage(source, path, 'markdown')
  readAsMarkdown(page, source.slice(page.base))
  return finishPage(page)
}

/** Reads the text of a page, which its tree cannot be made of otherwise, as Markdown. */
export function readAsMarkdown(page: Page, text: string): void {
  let tree: Root
  try {
    tree = parseMarkdown(text)
  } catch (error) {
    giveUp(page, error)
    return
  }
  readTree(page, tree)
}

/** Reads the tree of a page. */
export function readTree(page: Page, tree: Root): void {
  collectDefinitions(page, tree)
  page.marked = tree.children.some(node => node.type === 'heading' && !isLoneDash(page, node))
  readFlow(page, tree.children, outermost)
  noteMarkdownGaps(page, tree)
}

type Flow = Root['children'][number]

function collectDefinitions(page: Page, tree: Root): void {
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition') define(page, node)
    else if (isContainer(node)) for (const child of node.children) open.push(child)
  }
}

function define(page: Page, node: Definition): void {
  if (!page.addresses.has(node.identifier)) page.addresses.set(node.identifier, node.url)
}

function isContainer(
  node: Nodes,
): node is Extract<Nodes, { type: 'root' | 'list' | 'listItem' | 'blockquote' | 'footnoteDefinition' }> {
  const { type } = node
  return (
    type === 'root' || type === 'list' || type === 'listItem' || type === 'blockquote' || type === 'footnoteDefinition'
  )
}

/** Reads nodes that follow each other. */
export function readFlow(page: Page, nodes: readonly Flow[], setting: Setting): void {
  if (setting.nesting > deepest) {
    const [first] = nodes
    if (first) {
      const message = `What stands here is nested more than ${deepest} levels deep and was not read.`
      addProblem(page, message, first.position!.start.offset! + page.base)
    }
    return
  }
  const paste = startPaste()
  nodes.forEach((node, index) => {
    readNode(page, node, nodes[index + 1], setting, paste)
  })
}

function readNode(page: Page, node: Flow, next: Flow | undefined, setting: Setting, paste: Paste): void {
  if (page.hidden !== '' && node.type !== 'html') {
    // What a hidden element leaves open ends where its end tag stands, also inside a paragraph.
    if (node.type !== 'code')
      readHtmlBlock(page, node.position!.start.offset! + page.base, node.position!.end.offset! + page.base, setting)
    return
  }
  if (page.extension?.flow(node, setting)) {
    paste.bullet = false
    return
  }
  switch (node.type) {
    case 'paragraph':
      addParagraph(page, node, next, setting, paste)
      return
    case 'heading': {
      if (isLoneDash(page, node) && next) {
        addParagraph(page, node, next, setting, paste)
        return
      }
      const { prose, asides } = readInline(page, node.children)
      addBlock(page, prose, setting, { kind: 'heading', depth: node.depth })
      addAsides(page, asides, setting)
      break
    }
    case 'list':
      readList(page, node, next, setting, paste)
      return
    case 'table':
      readTable(page, node, setting)
      break
    case 'blockquote':
      readFlow(page, node.children, { ...setting, quoted: true, nesting: setting.nesting + 1 })
      break
    case 'footnoteDefinition':
      readNote(page, node, setting)
      break
    case 'html':
      readHtmlBlock(page, node.position!.start.offset! + page.base, node.position!.end.offset! + page.base, setting)
      break
    case 'definition':
      break
    default:
      if ((node.type as string) === 'yaml' || (node.type as string) === 'toml') readFrontMatter(page, node as never)
      else page.above = -1
  }
  paste.bullet = false
}

function readList(page: Page, list: List, next: Flow | undefined, setting: Setting, paste: Paste): void {
  if (readNumberedHeading(page, list, next, setting)) return
  const depth = (setting.list?.depth ?? 0) + 1
  const start = () => ({
    id: page.lists++,
    item: 0,
    lead: setting.parent >= 0 ? setting.parent : leadAbove(page),
    group: -1,
  })
  let run = start()
  list.children.forEach((item, index) => {
    const leadIn = run.group >= 0 ? run.group : run.lead
    const nested = {
      ...setting,
      list: { id: run.id, item: run.item++, depth, ...(list.ordered && { ordered: true as const }) },
      lead: leadIn,
      nesting: setting.nesting + 1,
    }
    const followed = index < list.children.length - 1 || partOf(page, next)
    const left = readItem(page, item, followed, setting, nested, run.lead, paste)
    const own = left.block >= 0 && endsInColon(page.blocks[left.block]!.text)
    if (own && !item.children.some(child => child.type === 'list')) run.group = left.block
    if (left.outside) run = start()
  })
  paste.bullet = false
  const last = list.children.at(-1)!
  if (last.children.length === 0 && next && next.position!.start.line === last.position!.end.line + 1)
    expectItem(page, paste)
}

/** Reads a list item. Tells its first block, and whether unindented lines below it turned out to be outside of the list. */
function readItem(
  page: Page,
  item: ListItem,
  followed: boolean,
  setting: Setting,
  nested: Setting,
  lead: number,
  paste: Paste,
): { block: number; outside: boolean } {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') {
    readFlow(page, item.children, nested)
    return { block: -1, outside: false }
  }
  const { prose, asides } = readInline(page, first.children)
  const end = setting.list || setting.quoted || setting.note ? -1 : endOfItem(page, prose)
  const own = end < 0 ? slice(prose) : slice(prose, 0, end)
  const leadIn = endsInColon(own.text) ? lead : nested.lead
  const block = addBlock(page, own, nested, { kind: 'listItem', leadIn })
  addAsides(page, asides, nested)
  if (end >= 0) {
    paste.bullet = false
    addLines(page, slice(prose, end), followed || rest.length > 0, setting, paste)
  }
  readFlow(page, rest, { ...nested, parent: block >= 0 ? block : setting.parent })
  return { block, outside: end >= 0 }
}

/** The offset of the break behind which lines stand that are not part of the item, or -1. */
function endOfItem(page: Page, prose: Prose): number {
  const [first, second = prose.text.length] = prose.breaks
  if (first === undefined) return -1
  const origin = prose.origins.find(({ start, length }) => start + length > first + 1)
  if (!origin) return -1
  const before = page.source.charCodeAt(origin.source + Math.max(0, first + 1 - origin.start) - 1)
  if (before !== 10 && before !== 13) return -1
  const line = { text: slice(prose, 0, first).text, bold: false }
  return partsFromItem(line, { text: slice(prose, first, second).text, bold: false }) ? first : -1
}

/** A numbered line that stands alone is a heading, though Markdown takes it for a list of one item. */
function readNumberedHeading(page: Page, list: List, next: Flow | undefined, setting: Setting): boolean {
  const [item] = list.children
  const paragraph = item?.children[0]
  if (!list.ordered || list.children.length > 1 || item!.children.length > 1) return false
  if (paragraph?.type !== 'paragraph' || setting.list || setting.quoted || setting.note) return false
  const comments = page.comments.length
  const { prose, asides } = readInline(page, paragraph.children)
  const end = endOfItem(page, prose)
  const title = end < 0 ? slice(prose) : slice(prose, 0, end)
  if (!isPastedHeading(title) || title.breaks.length > 0 || (end < 0 && !partOf(page, next))) {
    page.comments.length = comments
    return false
  }
  addPastedHeading(page, title, setting)
  if (end >= 0) addLines(page, slice(prose, end), partOf(page, next), setting, startPaste())
  addAsides(page, asides, setting)
  return true
}

function readTable(page: Page, table: Table, setting: Setting): void {
  const lead = leadAbove(page)
  const columns: string[] = []
  table.children.forEach((row, index) => {
    let label = ''
    row.children.forEach((cell, position) => {
      const { prose, asides } = readInline(page, cell.children)
      const column = index > 0 ? columns[position] : undefined
      if (index === 0) columns.push(slice(prose).text)
      if (position === 0) label = slice(prose).text
      const named = index > 0 && position > 0 && label !== '' ? label : undefined
      addBlock(page, prose, setting, {
        kind: 'tableCell',
        leadIn: lead,
        ...(column && { column }),
        ...(named && { row: named }),
      })
      addAsides(page, asides, setting)
    })
  })
}

function readNote(page: Page, node: FootnoteDefinition, setting: Setting): void {
  const first = page.blocks.length
  readFlow(page, node.children, { ...setting, note: true, nesting: setting.nesting + 1 })
  const urls = noteUrls(page, node.identifier)
  for (const block of page.blocks.slice(first)) for (const link of block.links) urls.push(link.url)
}
