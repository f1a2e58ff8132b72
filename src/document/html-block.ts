import type { Html } from 'mdast'
import type { BlockKind } from './document.ts'
import { addAsides } from './inline.ts'
import { addBlock, leadAbove, type Page, type Setting } from './page.ts'
import { append, emptyProse, opaque, type Prose } from './prose.ts'
import { attributeOf, isHidden, isSeparate, readCharacters, readTag, type Tag } from './tag.ts'

interface State {
  readonly page: Page
  readonly setting: Setting
  prose: Prose
  asides: Prose[]
  readonly open: string[]
  /** Elements that have no end in this text. */
  readonly unclosed: Set<string>
  anchor: { start: number; url: string } | undefined
  list: { id: number; item: number; lead: number } | undefined
}

const kinds: Readonly<Record<string, BlockKind>> = {
  li: 'listItem',
  td: 'tableCell',
  th: 'tableCell',
  figcaption: 'caption',
  caption: 'caption',
  button: 'button',
  title: 'title',
}
const opaqueContent = new Set([
  'pre',
  'code',
  'svg',
  'math',
  'textarea',
  'select',
  'iframe',
  'object',
  'template',
  'noscript',
])
const deepest = 100

/** Reads a block of raw HTML inside Markdown: what a reader sees becomes blocks. */
export function readHtmlBlock(page: Page, node: Html, setting: Setting): void {
  const first = node.position!.start.offset! + page.base
  const text = page.source.slice(first, node.position!.end.offset! + page.base)
  const state: State = {
    page,
    setting,
    prose: emptyProse(),
    asides: [],
    open: [],
    unclosed: new Set(),
    anchor: undefined,
    list: undefined,
  }
  let index = 0
  let broken = false
  while (index < text.length) {
    if (page.hidden !== '') {
      index = endOfElement(text, index, page.hidden)
      if (index < 0) return
      page.hidden = ''
    }
    const mark = broken ? -1 : text.indexOf('<', index)
    const stop = mark < 0 ? text.length : mark
    readCharacters(state.prose, text.slice(index, stop), first + index, setting.quoted)
    if (mark < 0) break
    const declared = readDeclaration(state, text, mark, first)
    const tag = declared < 0 ? readTag(text, mark) : undefined
    if (declared >= 0) index = declared
    else if (tag) index = readElement(state, tag, text, mark, first)
    else {
      broken = /^<\/?[A-Za-z]/.test(text.slice(mark, mark + 3))
      append(state.prose, '<', first + mark, 1)
      index = mark + 1
    }
  }
  flush(state)
}

/** Reads a comment, declaration or instruction; returns the offset behind it, or -1 when there is none. */
function readDeclaration({ page }: State, text: string, mark: number, first: number): number {
  const next = text[mark + 1]
  if (next !== '!' && next !== '?') return -1
  if (text.startsWith('<!--', mark)) {
    const close = text.indexOf('-->', mark + 4)
    if (close < 0) return text.length
    page.comments.push({ value: text.slice(mark + 4, close), start: first + mark, end: first + close + 3 })
    return close + 3
  }
  const close = text.indexOf('>', mark)
  return close < 0 ? text.length : close + 1
}

/** Reads a tag, and the content of an element that holds no prose; returns the offset behind. */
function readElement(state: State, tag: Tag, text: string, mark: number, first: number): number {
  const { page } = state
  const { name, closing, empty, end } = tag
  if (tag.component !== '') page.components.add(tag.component)
  const opens = !closing && !empty
  const behind = opens && opaqueContent.has(name) && !state.unclosed.has(name) ? endOfElement(text, end, name) : -1
  if (behind >= 0) {
    append(state.prose, opaque, first + mark, behind - mark)
    return behind
  }
  if (opens && opaqueContent.has(name)) state.unclosed.add(name)
  if (isSeparate(name)) readSeparate(state, tag, first + mark, end - mark)
  else if (name === 'a') readAnchor(state, tag)
  else if (name === 'img') {
    append(state.prose, opaque, first + mark, end - mark)
    const alt = attributeOf(tag, 'alt')
    if (alt) state.asides.push(alt.prose(first))
  } else if (opens && isHidden(name)) page.hidden = name
  return end
}

function readSeparate(state: State, tag: Tag, source: number, length: number): void {
  const { name, closing } = tag
  if (name === 'br') {
    if (state.prose.text !== '') append(state.prose, ' ', source, length)
    return
  }
  flush(state)
  if (name === 'hr') state.page.above = -1
  if (name === 'ul' || name === 'ol') {
    state.list = closing ? undefined : { id: state.page.lists++, item: -1, lead: leadAbove(state.page) }
  }
  if (name === 'li' && !closing && state.list) state.list.item++
  if (closing) {
    const at = state.open.lastIndexOf(name)
    if (at >= 0) state.open.length = at
  } else if (!tag.empty && state.open.length < deepest) state.open.push(name)
}

function readAnchor(state: State, tag: Tag): void {
  endAnchor(state)
  if (!tag.closing) state.anchor = { start: state.prose.text.length, url: attributeOf(tag, 'href')?.value ?? '' }
}

function endAnchor(state: State): void {
  const { anchor, prose } = state
  if (anchor && prose.text.length > anchor.start) {
    prose.links.push({ start: anchor.start, end: prose.text.length, url: anchor.url })
  }
  state.anchor = undefined
}

function flush(state: State): void {
  const { page, open, prose, asides, list } = state
  const url = state.anchor?.url
  endAnchor(state)
  const setting = { ...state.setting, quoted: state.setting.quoted || open.includes('blockquote') }
  const name = open.findLast(candidate => candidate in kinds || /^h[1-6]$/.test(candidate)) ?? ''
  if (/^h[1-6]$/.test(name)) addBlock(page, prose, setting, { kind: 'heading', depth: Number(name[1]) })
  else if (name === 'title') addBlock(page, prose, setting, { kind: 'title', depth: 1 })
  else if (name === 'li' && list) {
    const { id, item, lead } = list
    addBlock(page, prose, { ...setting, list: { id, item, depth: 1 } }, { kind: 'listItem', leadIn: lead })
  } else addBlock(page, prose, setting, { kind: kinds[name] ?? 'paragraph' })
  addAsides(page, asides, setting)
  state.prose = emptyProse()
  state.asides = []
  if (url !== undefined) state.anchor = { start: 0, url }
}

function endOfElement(text: string, from: number, name: string): number {
  const pattern = new RegExp(`</${name}[^>]{0,100}>`, 'gi')
  pattern.lastIndex = from
  return pattern.exec(text) ? pattern.lastIndex : -1
}
