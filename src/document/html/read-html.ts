import type { Comment as CommentNode, Element, Nodes, Parents, Root, Text } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Document } from '../document.ts'
import { readEntity } from '../entity.ts'
import { readHtmlBlock } from '../html-block.ts'
import { addStrong, noteUrls } from '../inline.ts'
import {
  addOpaque,
  endAnchor,
  enterElement,
  flushMarkup,
  leaveElement,
  type Markup,
  startAnchor,
  startMarkup,
} from '../markup.ts'
import { addBlock, addProblem, createPage, finishPage, outermost, type Page } from '../page.ts'
import { append, emptyProse } from '../prose.ts'
import type { ReadOptions } from '../read.ts'
import { isButtonLike, isOpaque, isSeparate, readCharacters, readTag, type Tag } from '../tag.ts'
import { attributeProse, isBackLink, isNoteMark, isUnseen } from './attributes.ts'
import { noteHtmlGaps } from './gaps.ts'
import { readLinkedData } from './linked-data.ts'
import { findShortcodes, type Shortcodes } from './shortcode.ts'
import { readHtmlText } from './text-node.ts'

const deepest = 250
const skipped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'datalist',
  'dialog',
  'link',
  'base',
  'col',
])
const titles = new Set(['og:title', 'twitter:title'])
const descriptions = new Set(['description', 'og:description', 'twitter:description'])
const processor = unified().use(rehypeParse, { fragment: false }).freeze()

interface Reading {
  readonly page: Page
  readonly markup: Markup
  readonly options: ReadOptions
  readonly shortcodes: Shortcodes
  /** Blank lines part paragraphs, as in an export that holds no elements for them. */
  readonly blankLines: boolean
  tooDeep: boolean
}

/** Reads a page or a fragment of HTML. */
export function readHtml(source: string, path: string, options: ReadOptions = {}): Document {
  const page = createPage(source, path, 'html')
  const tree = parse(page)
  if (!tree) {
    addProblem(page, 'The HTML is nested too deeply to be read as a whole; its text was read without its structure.', 0)
    readHtmlBlock(page, page.base, source.length, outermost)
    return finishPage(page)
  }
  const reading: Reading = {
    page,
    markup: startMarkup(page, outermost),
    options,
    shortcodes: findShortcodes(source),
    blankLines: !/<(?:p|html|body|!doctype)\b/i.test(source),
    tooDeep: false,
  }
  page.marked = /<h[1-6]\b/i.test(source)
  readChildren(reading, tree, 0)
  flushMarkup(reading.markup)
  noteHtmlGaps(page, tree)
  return finishPage(page)
}

function parse(page: Page): Root | undefined {
  try {
    return processor.parse(page.source.slice(page.base))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function readChildren(reading: Reading, parent: Parents, depth: number): void {
  if (depth > deepest) {
    const place = startOf(reading, parent)
    if (!reading.tooDeep) {
      const message = `What stands here is nested more than ${deepest} levels deep and was not read.`
      addProblem(reading.page, message, place ?? 0)
    }
    reading.tooDeep = true
    return
  }
  for (const node of parent.children) {
    if (node.type === 'text') readTextNode(reading, node, parent)
    else if (node.type === 'element') readElement(reading, node, depth + 1)
    else if (node.type === 'comment') readComment(reading, node)
  }
}

function startOf({ page }: Reading, node: Nodes): number | undefined {
  const offset = node.position?.start?.offset
  return offset === undefined ? undefined : offset + page.base
}

function endOf({ page }: Reading, node: Nodes): number {
  return Math.min((node.position?.end?.offset ?? 0) + page.base, page.source.length)
}

function readComment(reading: Reading, node: CommentNode): void {
  const { page } = reading
  const start = startOf(reading, node)
  if (start === undefined || !page.source.startsWith('<!--', start)) return
  const end = endOf(reading, node)
  const closing = /--!?>$/.exec(page.source.slice(Math.max(start + 4, end - 4), end))?.[0].length ?? 0
  page.comments.push({ value: page.source.slice(start + 4, end - closing), start, end })
}

function readElement(reading: Reading, node: Element, depth: number): void {
  const { page, markup, options } = reading
  const name = node.tagName
  const start = startOf(reading, node)
  const tag = start === undefined ? undefined : readTag(page.source, start)
  if (tag && tag.component !== '' && name === tag.name) page.components.add(tag.component)
  if (name === 'script' && /ld\+json/i.test(String(node.properties.type))) readData(reading, node)
  if (name === 'head') {
    readChildren(reading, node, depth)
    endHead(reading)
  } else if (name === 'meta') readMeta(reading, node, tag, start)
  else if (name === 'title') readTitle(reading, node)
  else if (skipped.has(name) || isUnseen(node) || (name === 'nav' && !options.navigation)) return
  else if (name === 'br') breakLine(markup, start, tag)
  else if (name === 'hr') {
    flushMarkup(markup)
    page.above = -1
  } else if (name === 'img' || name === 'input' || isOpaque(name)) readOpaque(reading, node, tag, start)
  else if (name === 'a' && !isButtonLike(node.properties)) readAnchor(reading, node, tag, start, depth)
  else if (isSeparate(name) || isButtonLike(node.properties)) readSeparate(reading, node, tag, start, depth)
  else {
    const { prose } = markup
    const from = prose.text.length
    readLabels(reading, node, tag, start)
    readChildren(reading, node, depth)
    if ((name === 'strong' || name === 'b') && markup.prose === prose) addStrong(prose, from)
  }
}

function endHead({ page, markup }: Reading): void {
  flushMarkup(markup)
  page.headings.length = Math.min(page.headings.length, 1)
  page.above = -1
}

/** Reads a line break, which is a space; two of them part paragraphs. */
function breakLine(markup: Markup, start: number | undefined, tag: Tag | undefined): void {
  const { prose, page } = markup
  const last = prose.origins.at(-1)
  if (start === undefined || !tag || !last) return
  if (prose.atSpace && /^<br/i.test(page.source.slice(last.source, last.source + 3))) flushMarkup(markup)
  else append(prose, ' ', start, tag.end - start)
}

function readMeta(reading: Reading, node: Element, tag: Tag | undefined, start: number | undefined): void {
  const key = String(node.properties.name ?? node.properties.property ?? '').toLowerCase()
  const kind = titles.has(key) ? 'title' : descriptions.has(key) ? 'description' : undefined
  if (!kind) return
  const prose = attributeProse(node, tag, start, 'content', 'content')
  if (prose) addBlock(reading.page, prose, outermost, { kind, depth: kind === 'title' ? 1 : 0 })
}

function readTitle(reading: Reading, node: Element): void {
  const { page } = reading
  for (const child of node.children) {
    const start = startOf(reading, child)
    if (start === undefined) continue
    const prose = readCharacters(emptyProse(), page.source.slice(start, endOf(reading, child)), start)
    addBlock(page, prose, outermost, { kind: 'title', depth: 1 })
  }
}

function readData(reading: Reading, node: Element): void {
  const [child] = node.children
  const start = child && startOf(reading, child)
  if (start === undefined) return
  flushMarkup(reading.markup)
  readLinkedData(reading.page, start, endOf(reading, child!))
}

function readOpaque(reading: Reading, node: Element, tag: Tag | undefined, start: number | undefined): void {
  const { markup } = reading
  const type = String(node.properties.type ?? '').toLowerCase()
  if (node.tagName === 'input' && (type === 'submit' || type === 'button')) {
    enterElement(markup, 'button')
    const prose = attributeProse(node, tag, start, 'value', 'value')
    if (prose) markup.prose = prose
    leaveElement(markup, 'button')
  } else if (start !== undefined && type !== 'hidden')
    addOpaque(markup, node.tagName, start, endOf(reading, node) - start)
  readLabels(reading, node, tag, start)
}

/** Notes the texts of an element's attributes; they become blocks behind the block they stand in. */
function readLabels({ markup }: Reading, node: Element, tag: Tag | undefined, start: number | undefined): void {
  for (const [name, property] of [
    ['alt', 'alt'],
    ['title', 'title'],
    ['aria-label', 'ariaLabel'],
  ] as const) {
    const prose = attributeProse(node, tag, start, name, property)
    if (prose) markup.asides.push(prose)
  }
}

function readAnchor(
  reading: Reading,
  node: Element,
  tag: Tag | undefined,
  start: number | undefined,
  depth: number,
): void {
  const url = String(node.properties.href ?? '')
  if (url.startsWith('#') && isNoteMark(node)) {
    const id = url.slice(1)
    if (!isBackLink(node)) {
      const { prose } = reading.markup
      prose.notes.push({ offset: prose.text.length, id, urls: noteUrls(reading.page, id) })
    }
    return
  }
  startAnchor(reading.markup, url)
  readLabels(reading, node, tag, start)
  readChildren(reading, node, depth)
  endAnchor(reading.markup)
}

function readSeparate(
  reading: Reading,
  node: Element,
  tag: Tag | undefined,
  start: number | undefined,
  depth: number,
): void {
  const { page, markup } = reading
  const { tagName: name, properties } = node
  const noted = typeof properties.id === 'string' ? page.noteUrls.get(properties.id) : undefined
  const first = page.blocks.length
  enterElement(markup, name, {
    ...(isButtonLike(properties) && { kind: 'button' as const }),
    ...(noted && { note: true }),
    ...(typeof properties.colSpan === 'number' && { span: properties.colSpan }),
  })
  readLabels(reading, node, tag, start)
  if (name === 'a') startAnchor(markup, String(properties.href ?? ''))
  readChildren(reading, node, depth)
  if (name === 'a') endAnchor(markup)
  leaveElement(markup, name)
  if (noted) for (const { links } of page.blocks.slice(first)) for (const link of links) noted.push(link.url)
}

function readTextNode(reading: Reading, node: Text, parent: Parents): void {
  const { page, markup, shortcodes } = reading
  const given = startOf(reading, node)
  if (given === undefined) return
  const start = wholeEntity(page.source, given, node.value)
  const outer = parent.type === 'root' || (parent.type === 'element' && parent.tagName === 'body')
  const raw = page.source.slice(start, endOf(reading, node))
  readHtmlText(markup, raw, start, node.value, { shortcodes, blankLines: reading.blankLines && outer })
}

/** The start of a text; where that is given inside of its first entity, as it is behind white space, the entity's start. */
function wholeEntity(source: string, given: number, value: string): number {
  if (source[given] === value[0]) return given
  const mark = source.lastIndexOf('&', given)
  const entity = mark < 0 || given - mark > 40 ? undefined : readEntity(source, mark)
  return entity && mark + entity.length > given ? mark : given
}
