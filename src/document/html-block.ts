import {
  addOpaque,
  endAnchor,
  enterElement,
  flushMarkup,
  leaveElement,
  type Markup,
  startAnchor,
  startMarkup,
} from './markup.ts'
import type { Page, Setting } from './page.ts'
import { append } from './prose.ts'
import { attributeOf, isHidden, isOpaque, isSeparate, readCharacters, readTag, type Tag } from './tag.ts'

interface State {
  readonly markup: Markup
  /** Elements that have no end in this text. */
  readonly unclosed: Set<string>
}

const deepest = 100

/** Reads raw HTML between two source offsets, such as a block of it inside Markdown, tag by tag. */
export function readHtmlBlock(page: Page, first: number, end: number, setting: Setting): void {
  const text = page.source.slice(first, end)
  const state: State = { markup: startMarkup(page, setting), unclosed: new Set() }
  const { markup } = state
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
    readCharacters(markup.prose, text.slice(index, stop), first + index, setting.quoted)
    if (mark < 0) break
    const declared = readDeclaration(page, text, mark, first)
    const tag = declared < 0 ? readTag(text, mark) : undefined
    if (declared >= 0) index = declared
    else if (tag) index = readElement(state, tag, text, mark, first)
    else {
      broken = /^<\/?[A-Za-z]/.test(text.slice(mark, mark + 3))
      append(markup.prose, '<', first + mark, 1)
      index = mark + 1
    }
  }
  flushMarkup(markup)
}

/** Reads a comment, declaration or instruction; returns the offset behind it, or -1 when there is none. */
function readDeclaration(page: Page, text: string, mark: number, first: number): number {
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
function readElement({ markup, unclosed }: State, tag: Tag, text: string, mark: number, first: number): number {
  const { page } = markup
  const { name, closing, empty, end } = tag
  if (tag.component !== '') page.components.add(tag.component)
  const opens = !closing && !empty
  const behind = opens && isOpaque(name) && !unclosed.has(name) ? endOfElement(text, end, name) : -1
  if (behind >= 0) {
    addOpaque(markup, name, first + mark, behind - mark)
    return behind
  }
  if (opens && isOpaque(name)) unclosed.add(name)
  if (isSeparate(name)) readSeparate(markup, tag, first + mark, end - mark)
  else if (name === 'a') {
    if (closing) endAnchor(markup)
    else startAnchor(markup, attributeOf(tag, 'href')?.value ?? '')
  } else if (name === 'img') {
    addOpaque(markup, name, first + mark, end - mark)
    const alt = attributeOf(tag, 'alt')
    if (alt) markup.asides.push(alt.prose(first))
  } else if (opens && isHidden(name)) page.hidden = name
  return end
}

function readSeparate(markup: Markup, tag: Tag, source: number, length: number): void {
  const { name } = tag
  if (name === 'br') {
    if (markup.prose.text !== '') append(markup.prose, ' ', source, length)
    return
  }
  flushMarkup(markup)
  if (name === 'hr') markup.page.above = -1
  if (tag.closing) leaveElement(markup, name)
  else if (!tag.empty && markup.frames.length < deepest) {
    enterElement(markup, name, name === 'title' ? { kind: 'title', depth: 1 } : {})
  }
}

function endOfElement(text: string, from: number, name: string): number {
  const pattern = new RegExp(`</${name}[^>]{0,100}>`, 'gi')
  pattern.lastIndex = from
  return pattern.exec(text) ? pattern.lastIndex : -1
}
