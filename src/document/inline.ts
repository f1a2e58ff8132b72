import type { Html, Image, ImageReference, Link, LinkReference, PhrasingContent, Strong } from 'mdast'
import { addBlock, type Inline, outermost, type Page, type Setting } from './page.ts'
import type { PlacedParts, PlacedText } from './parse.ts'
import { append, appendSpace, emptyProse, opaque, type Prose } from './prose.ts'
import { attributeOf, isHidden, isSeparate, readTag, type Tag } from './tag.ts'

const deepest = 100
const address = /^(?:https?:\/\/|www\.)\S+$/iu

/** Reads phrasing content. Comments and components in it are noted on the page. */
export function readInline(page: Page, nodes: readonly PhrasingContent[]): Inline {
  const inline: Inline = { prose: emptyProse(), asides: [] }
  addInline(page, nodes, inline)
  return inline
}

/** Adds phrasing content to what was read before it. */
export function addInline(page: Page, nodes: readonly PhrasingContent[], inline: Inline): void {
  walk({ page, ...inline, hidden: '', anchor: undefined }, nodes, 0)
}

/** Adds the texts of pictures and titles as blocks of their own. */
export function addAsides(page: Page, asides: readonly Prose[], setting: Setting): void {
  const { quoted, note } = setting
  for (const prose of asides) addBlock(page, prose, { ...outermost, quoted, note }, { kind: 'alt' })
}

interface State extends Inline {
  readonly page: Page
  hidden: string
  anchor: { start: number; url: string } | undefined
}

function walk(state: State, nodes: readonly PhrasingContent[], depth: number): void {
  for (const node of nodes) {
    if (state.hidden !== '' && node.type !== 'html') continue
    const start = node.position!.start.offset! + state.page.base
    const length = node.position!.end.offset! + state.page.base - start
    if (node.type === 'text') readText(state, node)
    else if (node.type === 'inlineCode') append(state.prose, opaque, start, length)
    else if (node.type === 'break') appendSpace(state.prose, start, length)
    else if (node.type === 'image' || node.type === 'imageReference') readImage(state, node, start, length)
    else if (node.type === 'html') readHtml(state, node, start, length)
    else if (node.type === 'footnoteReference') {
      const urls = noteUrls(state.page, node.identifier)
      state.prose.notes.push({ offset: state.prose.text.length, id: node.identifier, urls })
    } else if (state.page.extension?.inline(node, state, inner => walk(state, inner, depth + 1))) continue
    else if (depth >= deepest) append(state.prose, opaque, start, length)
    else if (node.type === 'link' || node.type === 'linkReference') readLink(state, node, start, length, depth)
    else {
      const first = state.prose.text.length
      walk(state, (node as Strong).children, depth + 1)
      if (node.type === 'strong') addStrong(state.prose, first)
    }
  }
}

/** The addresses inside a footnote; the list is filled when the footnote itself is read. */
export function noteUrls(page: Page, id: string): string[] {
  const known = page.noteUrls.get(id)
  if (known) return known
  const urls: string[] = []
  page.noteUrls.set(id, urls)
  return urls
}

/** Notes that the text from `start` on is of strong importance. */
export function addStrong({ strong, text }: Prose, start: number): void {
  while (strong.length > 0 && strong.at(-1)!.start >= start) strong.pop()
  strong.push({ start, end: text.length })
}

function readText(state: State, node: PlacedText): void {
  const { prose } = state
  const { base } = state.page
  const places = node.places ?? []
  let offset = 0
  const first = node.position!.start.offset!
  // The reader of task lists takes the space behind the box out of the text, and not out of its places.
  const cut = Math.max(0, first - (places[2] ?? first))
  let source = first + base
  for (let index = 0; index < places.length; index += 4) {
    const start = Math.max(0, places[index]! - cut)
    const end = places[index + 1]! - cut
    const from = Math.max(first, places[index + 2]!) + base
    const to = places[index + 3]! + base
    if (start > offset) appendBreak(prose, source, from)
    append(prose, node.value.slice(start, end), from, to - from)
    offset = end
    source = to
  }
  if (node.value.length > offset) appendBreak(prose, source, node.position!.end.offset! + base)
}

function appendBreak(prose: Prose, from: number, to: number): void {
  if (prose.text === '') return
  prose.breaks.push(prose.text.length)
  append(prose, ' ', from, to - from)
}

function readLink(state: State, node: Link | LinkReference, start: number, length: number, depth: number): void {
  const { page, prose } = state
  const url = node.type === 'link' ? node.url : (page.addresses.get(node.identifier) ?? '')
  const first = prose.text.length
  const [child] = node.children
  const bare = page.source.charCodeAt(start) !== 91
  if (bare || (node.children.length === 1 && child!.type === 'text' && address.test(child!.value))) {
    append(prose, opaque, start, length)
  } else walk(state, node.children, depth + 1)
  if (prose.text.length > first) prose.links.push({ start: first, end: prose.text.length, url })
  readAside(state, (node as PlacedParts).titleChildren)
}

function readImage(state: State, node: Image | ImageReference, start: number, length: number): void {
  append(state.prose, opaque, start, length)
  const { altChildren, titleChildren } = node as PlacedParts
  readAside(state, altChildren)
  readAside(state, titleChildren)
}

function readAside(state: State, nodes: readonly PhrasingContent[] | undefined): void {
  if (!nodes || nodes.length === 0) return
  const { prose, asides } = readInline(state.page, nodes)
  state.asides.push(prose, ...asides)
}

function readHtml(state: State, node: Html, start: number, length: number): void {
  const { page, prose } = state
  const { value } = node
  if (value.startsWith('<!--')) {
    const inside = page.source.slice(start + 4, start + length - 3)
    if (state.hidden === '') page.comments.push({ value: inside, start, end: start + length })
    return
  }
  const tag = readTag(value, 0)
  if (!tag) return
  if (state.hidden !== '') {
    if (tag.closing && tag.name === state.hidden) state.hidden = ''
    return
  }
  if (!tag.closing && !tag.empty && isHidden(tag.name)) state.hidden = tag.name
  else if (tag.name === 'img') {
    append(prose, opaque, start, length)
    const alt = attributeOf(tag, 'alt')
    if (alt && node.value.length === length) state.asides.push(alt.prose(start))
  } else if (isSeparate(tag.name)) appendSpace(prose, start, length)
  else if (tag.name === 'a') readAnchor(state, tag)
  if (tag.component) page.components.add(tag.component)
}

function readAnchor(state: State, tag: Tag): void {
  const { prose, anchor } = state
  if (anchor && prose.text.length > anchor.start) {
    prose.links.push({ start: anchor.start, end: prose.text.length, url: anchor.url })
  }
  state.anchor = tag.closing ? undefined : { start: prose.text.length, url: attributeOf(tag, 'href')?.value ?? '' }
}
