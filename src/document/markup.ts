import type { BlockKind } from './document.ts'
import { addAsides } from './inline.ts'
import { addBlock, endsInColon, leadAbove, type Page, type Setting } from './page.ts'
import { addPastedHeading, isPastedHeading } from './paste.ts'
import { append, covers, emptyProse, opaque, type Prose, slice } from './prose.ts'

/** A page of elements under construction: what is open, and the prose since the last block. */
export interface Markup {
  readonly page: Page
  readonly frames: Frame[]
  prose: Prose
  asides: Prose[]
  anchor: { start: number; url: string } | undefined
}

/** What an element changes for the text inside it. */
export interface Change {
  readonly kind?: BlockKind
  readonly depth?: number
  readonly quoted?: boolean
  readonly note?: boolean
  /** Headings inside govern nothing behind the element. */
  readonly scoped?: boolean
  /** How many columns a table cell takes up. */
  readonly span?: number
}

interface Frame {
  readonly name: string
  readonly setting: Setting
  readonly list: ListRun | undefined
  readonly table: TableRun | undefined
  readonly item: Item | undefined
  readonly cell: Cell | undefined
  /** The headings to come back to behind the element. */
  readonly headings: readonly number[] | undefined
}

interface ListRun {
  readonly id: number
  readonly name: string
  readonly depth: number
  readonly lead: number
  item: number
  /** The item that leads in the next ones, or -1. */
  group: number
}

interface Item {
  readonly list: ListRun | undefined
  block: number
  nested: boolean
}

interface TableRun {
  columns: readonly string[] | undefined
  inHead: boolean
  row: { label: string; position: number; headers: boolean; readonly cells: string[] }
}

interface Cell {
  readonly first: number
  readonly header: boolean
  readonly span: number
}

const kinds: Readonly<Record<string, BlockKind>> = {
  td: 'tableCell',
  th: 'tableCell',
  figcaption: 'caption',
  caption: 'caption',
  button: 'button',
}
const mostColumns = 1000

/** Starts to read elements in a setting. */
export function startMarkup(page: Page, setting: Setting): Markup {
  const frame = {
    name: '',
    setting,
    list: undefined,
    table: undefined,
    item: undefined,
    cell: undefined,
    headings: undefined,
  }
  return { page, frames: [frame], prose: emptyProse(), asides: [], anchor: undefined }
}

/** The setting of what stands at this point. */
export function settingOf({ frames }: Markup): Setting {
  const { setting, item } = frames.at(-1)!
  return item && item.block >= 0 ? { ...setting, parent: item.block } : setting
}

/** Opens an element that parts what stands before it from what stands inside. */
export function enterElement(markup: Markup, name: string, change: Change = {}): void {
  flushMarkup(markup)
  const { page, frames } = markup
  const above = frames.at(-1)!
  const headings = change.scoped ? [...page.headings] : undefined
  const frame = { ...above, name, headings, cell: undefined, ...frameOf(markup, above, name, change) }
  const { kind = frame.setting.kind, depth = frame.setting.depth } = change
  const quoted = frame.setting.quoted || change.quoted === true
  const note = frame.setting.note || change.note === true
  frames.push({
    ...frame,
    setting: { ...frame.setting, quoted, note, ...(kind && { kind }), ...(depth !== undefined && { depth }) },
  })
}

function frameOf({ page }: Markup, above: Frame, name: string, change: Change): Partial<Frame> {
  const { setting, item, table } = above
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (/^h[1-6]$/.test(name)) return { setting: { ...setting, kind: 'heading', depth: Number(name[1]) } }
  switch (name) {
    case 'blockquote':
      return { setting: { ...setting, quoted: true } }
    case 'details':
      return { headings: [...page.headings] }
    case 'summary': {
      const governing = page.headings.at(-1) ?? -1
      const depth = governing < 0 ? 2 : Math.min(6, page.blocks[governing]!.depth + 1)
      return { setting: { ...setting, kind: 'heading', depth } }
    }
    case 'ul':
    case 'ol':
    case 'menu': {
      if (item) item.nested = true
      const parent = item && item.block >= 0 ? item.block : setting.parent
      const lead = parent >= 0 ? parent : leadAbove(page)
      const list = { id: page.lists++, depth: (setting.list?.depth ?? 0) + 1, lead, item: -1, group: -1, name }
      return { list, setting: { ...setting, parent } }
    }
    case 'li': {
      const { list } = above
      const own: Item = { list, block: -1, nested: false }
      if (!list) return { item: own, setting: { ...setting, kind: 'listItem' } }
      list.item++
      const { id, item, depth } = list
      const place = { id, item, depth, ...(list.name === 'ol' && { ordered: true as const }) }
      const lead = list.group >= 0 ? list.group : list.lead
      return { item: own, setting: { ...setting, kind: 'listItem', list: place, lead } }
    }
    case 'table': {
      const row = { label: '', position: 0, headers: true, cells: [] }
      const lead = leadAbove(page)
      const run = { columns: undefined, inHead: false, row }
      return { table: run, item: undefined, setting: { ...setting, lead } }
    }
    case 'thead':
      if (table) table.inHead = true
      return {}
    case 'tr':
      if (table) table.row = { label: '', position: 0, headers: true, cells: [] }
      return {}
    case 'td':
    case 'th': {
      if (!table) return { setting: { ...setting, kind: 'tableCell' } }
      const header = name === 'th' && (table.inHead || !table.columns)
      const { position, label } = table.row
      const column = header ? undefined : table.columns?.[position]
      const row = header || position === 0 ? '' : label
      const inside = { ...setting, kind: kind!, ...(column && { column }), ...(row && { row }) }
      const span = Math.max(1, Math.min(mostColumns, change.span ?? 1))
      return { cell: { first: page.blocks.length, header: name === 'th', span }, setting: inside }
    }
    default:
      return kind ? { setting: { ...setting, kind } } : {}
  }
}

/** Closes the innermost open element of a name, and all that are open inside it. Without one nothing happens. */
export function leaveElement(markup: Markup, name: string): void {
  const at = markup.frames.findLastIndex(frame => frame.name === name)
  if (at <= 0) flushMarkup(markup)
  else while (markup.frames.length > at) leaveInnermost(markup)
}

function leaveInnermost(markup: Markup): void {
  flushMarkup(markup)
  const { page, frames } = markup
  const { name, table, item, cell, headings } = frames.pop()!
  if (headings) page.headings.splice(0, page.headings.length, ...headings)
  if (name === 'li' && item?.list && item.block >= 0) {
    if (endsInColon(page.blocks[item.block]!.text) && !item.nested) item.list.group = item.block
  }
  if (table && cell) {
    const { row } = table
    const text = page.blocks.slice(cell.first).map(block => block.text)
    if (row.position === 0) row.label = text.join(' ')
    row.headers &&= cell.header
    row.position += cell.span
    for (let column = 0; column < cell.span && row.cells.length < mostColumns; column++) row.cells.push(text.join(' '))
  } else if (table && name === 'tr') {
    if (row(table)) table.columns ??= table.row.cells
  } else if (table && name === 'thead') table.inHead = false
}

function row({ inHead, row: { headers, cells } }: TableRun): boolean {
  return cells.length > 0 && (inHead || headers)
}

/** Makes a block of the prose so far. */
export function flushMarkup(markup: Markup): void {
  const { page, frames, prose, asides } = markup
  const { setting, item } = frames.at(-1)!
  const url = markup.anchor?.url
  endAnchor(markup)
  const { kind = 'paragraph', depth = 0 } = setting
  const own = kind === 'listItem' && endsInColon(prose.text.trimEnd()) && item?.list ? item.list.lead : setting.lead
  const bold =
    kind === 'paragraph' && !setting.quoted && !setting.note && prose.strong.length > 0 && isBoldHeading(slice(prose))
  if (bold) addPastedHeading(page, slice(prose), setting)
  const index = bold
    ? page.above
    : addBlock(page, prose, setting, {
        kind,
        depth: kind === 'heading' || kind === 'title' ? depth : 0,
        leadIn: own,
      })
  if (item && item.block < 0) item.block = index
  addAsides(page, asides, setting)
  if (prose.text !== '') markup.prose = emptyProse()
  if (asides.length > 0) markup.asides = []
  if (url !== undefined) markup.anchor = { start: 0, url }
}

function isBoldHeading(prose: Prose): boolean {
  return covers(prose, prose.strong) && isPastedHeading(prose)
}

/** Notes the blocks that others added since `first` inside of the innermost element. */
export function noteBlocks({ page, frames }: Markup, first: number): void {
  const { item } = frames.at(-1)!
  if (item && item.block < 0 && first < page.blocks.length) item.block = first
}

/** Begins a link, which ends the one before it. */
export function startAnchor(markup: Markup, url: string): void {
  endAnchor(markup)
  markup.anchor = { start: markup.prose.text.length, url }
}

/** Ends the open link, if there is one. */
export function endAnchor(markup: Markup): void {
  const { anchor, prose } = markup
  if (anchor && prose.text.length > anchor.start) {
    prose.links.push({ start: anchor.start, end: prose.text.length, url: anchor.url })
  }
  markup.anchor = undefined
}

/** Adds an element that a reader sees but that is not prose. */
export function addOpaque(markup: Markup, name: string, source: number, length: number): void {
  if (name === 'pre') {
    flushMarkup(markup)
    markup.page.above = -1
  } else append(markup.prose, opaque, source, length)
}
