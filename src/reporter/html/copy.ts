import type { CopyBlock } from '../../finding.ts'
import { markedText, type Span } from './marks.ts'
import { html, type Markup } from './markup.ts'

/** A piece of copy and the findings in it. */
export interface MarkedBlock {
  readonly block: CopyBlock
  readonly spans: readonly Span[]
}

type Blocks = readonly MarkedBlock[]

/** A page's copy as HTML, in the order and with the elements of the page; its headings stand below those of the report. */
export function copyMarkup(blocks: Blocks): Markup {
  const levels = headingLevels(blocks)
  const meta = blocks.filter(({ block }) => isMeta(block))
  const body = blocks.filter(({ block }) => !isMeta(block) && !block.note)
  const notes = blocks.filter(({ block }) => !isMeta(block) && block.note)
  return html`${meta.length > 0 && html`<dl class="meta">${meta.map(metaMarkup)}</dl>`}${flow(body, levels)}${
    notes.length > 0 && html`<div class="footnotes">${flow(notes, levels)}</div>`
  }`
}

function isMeta({ kind }: CopyBlock): boolean {
  return kind === 'title' || kind === 'description'
}

function metaMarkup(each: MarkedBlock): Markup {
  const name = each.block.kind === 'title' ? 'Title' : 'Description'
  return html`<div><dt>${name}</dt><dd dir="auto">${textOf(each)}</dd></div>`
}

type Levels = ReadonlyMap<CopyBlock, number>

/** Levels of headings in the report, from 3 on and without gaps. */
function headingLevels(blocks: Blocks): Levels {
  let last = 2
  const levels = new Map<CopyBlock, number>()
  for (const { block } of blocks) {
    if (block.kind !== 'heading') continue
    last = Math.min(block.depth + 2, last + 1, 6)
    levels.set(block, last)
  }
  return levels
}

function flow(blocks: Blocks, levels: Levels): Markup {
  return html`${runs(blocks, ({ quoted }) => quoted).map(run =>
    run[0]!.block.quoted ? html`<blockquote>${lists(run, 1, levels)}</blockquote>` : lists(run, 1, levels),
  )}`
}

function lists(blocks: Blocks, depth: number, levels: Levels): Markup {
  let open: number | undefined
  const inList = ({ list }: CopyBlock) => list !== undefined && list.depth >= depth
  const listOf = (block: CopyBlock) => {
    const { list } = block
    if (list?.depth === depth) open = list.id
    else open = inList(block) ? (open ?? -1) : undefined
    return open
  }
  return html`${runs(blocks, listOf).map(run => {
    if (!inList(run[0]!.block)) return tables(run, levels)
    const items = runs(run, ({ list }) => (list!.depth === depth ? list!.item : undefined))
    const inside = joined(items, depth).map(item => html`<li>${itemMarkup(item, depth, levels)}</li>`)
    return run[0]!.block.list!.ordered ? html`<ol>${inside}</ol>` : html`<ul>${inside}</ul>`
  })}`
}

/** The items of a list, each with the deeper lists that follow it. */
function joined(items: readonly Blocks[], depth: number): readonly Blocks[] {
  const whole: Blocks[] = []
  for (const item of items) {
    const deeper = item[0]!.block.list!.depth > depth
    if (deeper && whole.length > 0) whole[whole.length - 1] = [...whole.at(-1)!, ...item]
    else whole.push(item)
  }
  return whole
}

function itemMarkup(item: Blocks, depth: number, levels: Levels): Markup {
  return html`${runs(item, ({ list }) => list!.depth > depth).map(run =>
    run[0]!.block.list!.depth > depth ? lists(run, depth + 1, levels) : tables(run, levels),
  )}`
}

function tables(blocks: Blocks, levels: Levels): Markup {
  return html`${runs(blocks, ({ kind }) => kind === 'tableCell').map(run =>
    run[0]!.block.kind === 'tableCell' ? tableMarkup(run) : run.map(each => blockMarkup(each, levels)),
  )}`
}

interface Row {
  readonly header: boolean
  readonly cells: (MarkedBlock | undefined)[]
}

/** Pieces know the header of their column and the first cell of their row; the rest of the grid follows from that. */
function tableMarkup(run: Blocks): Markup {
  const names = [...new Set(run.flatMap(({ block }) => (block.column === undefined ? [] : [block.column])))]
  const columns: (string | undefined)[] = []
  const rows: Row[] = []
  let label: string | undefined
  for (const each of run) {
    const { column, row, text } = each.block
    const known = column === undefined ? -1 : columns.indexOf(column)
    const current = rows.at(-1)
    const header = column === undefined && row === undefined && rows.length <= 1 && names.length > 0
    const begins =
      !current ||
      current.header !== header ||
      (!header && (row === undefined ? known <= 0 || known < current.cells.length : row !== label))
    const target = begins ? { header, cells: [] } : current
    if (begins) {
      rows.push(target)
      label = row ?? text
    }
    while (known > target.cells.length) target.cells.push(undefined)
    target.cells.push(each)
    if (header) columns.push(text)
  }
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const head = rows.filter(({ header }) => header)
  const body = rows.filter(({ header }) => !header)
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>${
    head.length > 0 && html`<thead>${head.map(row => rowMarkup(row, width))}</thead>`
  }<tbody>${body.map(row => rowMarkup(row, width))}</tbody></table></div>`
}

function rowMarkup({ header, cells }: Row, width: number): Markup {
  return html`<tr>${Array.from({ length: width }, (_, index) => {
    const cell = cells[index]
    const words = cell && textOf(cell)
    return header && cell ? html`<th scope="col" dir="auto">${words}</th>` : html`<td dir="auto">${words}</td>`
  })}</tr>`
}

function blockMarkup(each: MarkedBlock, levels: Levels): Markup {
  const { block } = each
  const words = textOf(each)
  switch (block.kind) {
    case 'heading':
      return headingMarkup(block, levels.get(block) ?? 6, words)
    case 'caption':
      return html`<p class="caption" dir="auto">${words}</p>`
    case 'alt':
      return html`<p class="alt"><span class="kind">Picture text</span> <span dir="auto">${words}</span></p>`
    case 'link':
      return html`<p class="link" dir="auto">${words}</p>`
    case 'button':
      return html`<p class="button"><span class="kind">Button</span> <span dir="auto">${words}</span></p>`
    default:
      return html`<p dir="auto">${words}</p>`
  }
}

function headingMarkup({ depth }: CopyBlock, level: number, words: Markup): Markup {
  const name = `h${level}`
  return html`<${{ markup: name }} class="depth-${depth}" dir="auto">${words}</${{ markup: name }}>`
}

function textOf({ block, spans }: MarkedBlock): Markup {
  return markedText(block.text, spans)
}

/** Neighbours for which `key` gives the same. */
function runs(blocks: Blocks, key: (block: CopyBlock) => unknown): MarkedBlock[][] {
  const all: MarkedBlock[][] = []
  let last: unknown
  for (const each of blocks) {
    const next = key(each.block)
    if (all.length > 0 && next === last) all.at(-1)!.push(each)
    else all.push([each])
    last = next
  }
  return all
}
