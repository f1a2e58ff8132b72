import type { PhrasingContent, RootContent } from 'mdast'
import { addCopy, addData, appendProse, isScript, placeOf, proseOf, type Script } from './expression.ts'
import { addInline } from './inline.ts'
import { readFlow } from './markdown.ts'
import {
  addOpaque,
  endAnchor,
  enterElement,
  flushMarkup,
  leaveElement,
  type Markup,
  noteBlocks,
  settingOf,
  startAnchor,
  startMarkup,
} from './markup.ts'
import type { Inline, Page, Setting } from './page.ts'
import { append, appendSpace, emptyProse, opaque, type Prose } from './prose.ts'
import { isButton, isQuotation, kindOfProp } from './props.ts'
import type { ReadOptions } from './read.ts'
import { isButtonLike, isHidden, isOpaque, isSeparate, readCharacters } from './tag.ts'

/** An element or expression of MDX. */
export interface Jsx {
  readonly type: string
  readonly name?: string | null
  readonly attributes?: readonly Attribute[]
  readonly children?: readonly RootContent[]
  readonly position?: Position
  readonly data?: { readonly estree?: Script | null }
}

interface Attribute {
  readonly type: string
  readonly name?: string
  readonly value?: string | { readonly data?: { readonly estree?: Script | null } } | null
  readonly position?: Position
}

interface Position {
  readonly start: { readonly offset?: number | undefined }
  readonly end: { readonly offset?: number | undefined }
}

/** What the reading of JSX needs to know. */
export interface Reading {
  readonly page: Page
  readonly options: ReadOptions
}

const skipped = new Set(['template', 'head', 'datalist'])

/** Reads a flow node of MDX; tells whether it is one. */
export function readFlowNode(reading: Reading, node: RootContent, setting: Setting): boolean {
  if (!isJsx(node) && !isRowOfElements(node)) return false
  const markup = startMarkup(reading.page, setting)
  readNodes(reading, markup, isJsx(node) ? [node] : (node as Jsx).children!)
  flushMarkup(markup)
  return true
}

/** Reads a phrasing node of MDX; tells whether it is one. */
export function readPhrasing(
  reading: Reading,
  node: PhrasingContent,
  inline: Inline,
  walk: (nodes: readonly PhrasingContent[]) => void,
): boolean {
  if (!isJsx(node)) return false
  const { page } = reading
  const jsx = node as Jsx
  const name = jsx.name ?? ''
  const { start, end } = rangeOf(page, jsx)
  const { prose } = inline
  if (isComponent(name)) page.components.add(name)
  if (isExpression(jsx)) readExpression(reading, jsx, inline)
  else if (isUnseen(jsx, name)) return true
  else if (name === 'br') appendSpace(prose, start, end - start)
  else if (name === 'img' || isOpaque(name)) append(prose, opaque, start, end - start)
  else {
    const first = prose.text.length
    walk(jsx.children as readonly PhrasingContent[])
    if (name === 'a' && prose.text.length > first) {
      prose.links.push({ start: first, end: prose.text.length, url: textOf(jsx, 'href') })
    }
  }
  if (!isExpression(jsx)) for (const [, copy] of propsOf(reading, jsx)) inline.asides.push(...copy)
  return true
}

function isJsx(node: { readonly type: string }): boolean {
  return node.type.startsWith('mdxJsx') || isExpression(node)
}

function isExpression({ type }: { readonly type: string }): boolean {
  return type === 'mdxFlowExpression' || type === 'mdxTextExpression'
}

/** Whether a paragraph holds nothing but elements that would each stand alone. */
function isRowOfElements(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false
  const elements = node.children.filter(child => (child.type as string) === 'mdxJsxTextElement') as readonly Jsx[]
  return isRow(node.children) && elements.some(({ name }) => !name || isComponent(name) || isSeparate(name))
}

function isRow(nodes: readonly RootContent[]): boolean {
  return nodes.every(node => isJsx(node) || (node.type === 'text' && node.value.trim() === ''))
}

function isComponent(name: string): boolean {
  return /^[A-Z]|[.-]/.test(name)
}

function readNodes(reading: Reading, markup: Markup, nodes: readonly RootContent[]): void {
  const { page } = reading
  const row = isRow(nodes)
  for (let index = 0; index < nodes.length; ) {
    const node = nodes[index]!
    let next = index + 1
    if (isJsx(node)) readOne(reading, markup, node as Jsx, row)
    else if (isRowOfElements(node)) readNodes(reading, markup, (node as Jsx).children!)
    else if (isFlow(node)) {
      while (next < nodes.length && isFlow(nodes[next]!) && !isJsx(nodes[next]!) && !isRowOfElements(nodes[next]!))
        next++
      flushMarkup(markup)
      const first = page.blocks.length
      readFlow(page, nodes.slice(index, next), settingOf(markup))
      noteBlocks(markup, first)
    } else addInline(page, [node as PhrasingContent], markup)
    index = next
  }
}

const phrasing = new Set(
  'text emphasis strong delete inlineCode break image imageReference link linkReference footnoteReference html'.split(
    ' ',
  ),
)

function isFlow({ type }: RootContent): boolean {
  return !phrasing.has(type) && type !== ('mdxJsxTextElement' as string) && type !== ('mdxTextExpression' as string)
}

function readOne(reading: Reading, markup: Markup, node: Jsx, row: boolean): void {
  const { page } = reading
  const name = node.name ?? ''
  const children = node.children ?? []
  if (isComponent(name)) page.components.add(name)
  const { start, end } = rangeOf(page, node)
  if (isExpression(node)) {
    if (node.type === 'mdxFlowExpression') flushMarkup(markup)
    readExpression(reading, node, markup)
  } else if (isUnseen(node, name)) return
  else if (name === 'br') appendSpace(markup.prose, start, end - start)
  else if (name === 'hr') {
    flushMarkup(markup)
    page.above = -1
  } else if (name === 'img' || isOpaque(name)) {
    addOpaque(markup, start, end - start)
    addProps(reading, markup, node)
  } else if (isComponent(name) && (row || node.type === 'mdxJsxFlowElement')) readComponent(reading, markup, node)
  else if (isSeparate(name) || (name === 'a' && isButtonLike({ className: textOf(node, 'className') }))) {
    const span = Number.parseInt(textOf(node, 'colSpan'), 10)
    const button = isButtonLike({ role: textOf(node, 'role'), className: textOf(node, 'className') })
    enterElement(markup, name, { ...(span > 0 && { span }), ...(button && { kind: 'button' as const }) })
    addProps(reading, markup, node)
    if (name === 'a') startAnchor(markup, textOf(node, 'href'))
    readNodes(reading, markup, children)
    if (name === 'a') endAnchor(markup)
    leaveElement(markup, name)
  } else {
    addProps(reading, markup, node)
    if (name === 'a') startAnchor(markup, textOf(node, 'href'))
    readNodes(reading, markup, children)
    if (name === 'a') endAnchor(markup)
  }
}

function readComponent(reading: Reading, markup: Markup, node: Jsx): void {
  const { page } = reading
  const name = node.name!
  const quoted = isQuotation(name)
  enterElement(markup, name, { scoped: true, quoted, ...(isButton(name) && { kind: 'button' as const }) })
  const setting = settingOf(markup)
  for (const [key, proses, kind] of propsOf(reading, node)) {
    for (const prose of proses) addCopy(page, prose, { ...setting, quoted: setting.quoted || isQuotation(key) }, kind)
  }
  for (const { name: key = '', value } of node.attributes ?? []) {
    const data = typeof value === 'object' ? expressionOf(value?.data?.estree) : undefined
    if (data && (data.type === 'ArrayExpression' || data.type === 'ObjectExpression') && key !== 'style') {
      addData(page, data, setting, inner => kindOfProp(inner, '', reading.options.copyProps))
    }
  }
  readNodes(reading, markup, node.children ?? [])
  leaveElement(markup, name)
}

function addProps(reading: Reading, markup: Markup, node: Jsx): void {
  for (const [, proses] of propsOf(reading, node)) markup.asides.push(...proses)
}

type Prop = readonly [name: string, copy: Prose[], kind: NonNullable<ReturnType<typeof kindOfProp>>]

/** The attributes of an element that hold copy. */
function propsOf(reading: Reading, node: Jsx): Prop[] {
  const { page, options } = reading
  const element = node.name ?? ''
  return (node.attributes ?? []).flatMap((attribute): Prop[] => {
    const { name = '', value } = attribute
    noteComments(page, typeof value === 'object' ? value?.data?.estree : undefined, rangeOf(page, attribute))
    const plain = name === 'alt' || name === 'title' || name === 'aria-label'
    const kind = isComponent(element) ? kindOfProp(name, element, options.copyProps) : plain ? 'alt' : undefined
    if (!kind || value === null || value === undefined) return []
    const copy =
      typeof value === 'string' ? [attributeProse(page, attribute)] : proseOf(page, expressionOf(value.data?.estree))
    return copy ? [[name, copy, kind]] : []
  })
}

function attributeProse(page: Page, attribute: Attribute): Prose {
  const { start, end } = rangeOf(page, attribute)
  const written = page.source.slice(start, end)
  const opening = /^[^=]*=\s*["']/.exec(written)?.[0].length ?? written.length
  return readCharacters(emptyProse(), written.slice(opening, -1), start + opening, true, true)
}

function textOf(node: Jsx, name: string): string {
  const value = node.attributes?.find(attribute => attribute.name === name)?.value
  if (typeof value === 'string') return value
  const literal = expressionOf(value?.data?.estree)
  return String(literal?.value ?? '')
}

function isUnseen(node: Jsx, name: string): boolean {
  const unseen = (key: string) =>
    node.attributes?.some(attribute => {
      const value = typeof attribute.value === 'object' && attribute.value ? textOf(node, key) : attribute.value
      return attribute.name === key && value !== 'false' && (key === 'hidden' || value === 'true')
    }) ?? false
  return isHidden(name) || skipped.has(name) || unseen('hidden') || unseen('aria-hidden')
}

function rangeOf({ base }: Page, { position }: { readonly position?: Position }): { start: number; end: number } {
  return { start: (position?.start.offset ?? 0) + base, end: (position?.end.offset ?? 0) + base }
}

function readExpression({ page }: Reading, node: Jsx, inline: Inline): void {
  const { start, end } = rangeOf(page, node)
  const program = node.data?.estree
  noteComments(page, program, { start, end })
  const expression = expressionOf(program)
  if (!expression) return
  const proses = proseOf(page, expression)
  if (!proses) append(inline.prose, opaque, start, end - start)
  else for (const prose of proses) appendProse(inline.prose, prose)
}

function expressionOf(program: Script | null | undefined): Script | undefined {
  const [statement] = (program?.body as readonly Script[] | undefined) ?? []
  const expression = statement?.expression
  return isScript(expression) ? expression : undefined
}

/** Notes the comments of a script; one that stands alone in braces takes the place of the braces, too. */
export function noteComments(
  page: Page,
  program: Script | null | undefined,
  around: { readonly start: number; readonly end: number },
): void {
  for (const comment of (program?.comments as readonly Script[] | undefined) ?? []) {
    const place = placeOf(page, comment)
    const closing = comment.type === 'Block' ? 2 : 0
    const value = page.source.slice(place.start + 2, place.end - closing)
    const alone = (program!.body as readonly unknown[]).length === 0
    page.comments.push({ value, ...(alone ? around : place) })
  }
}
