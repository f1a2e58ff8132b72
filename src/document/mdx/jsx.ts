import type { PhrasingContent, RootContent } from 'mdast'
import { addInline } from '../inline.ts'
import { readFlow } from '../markdown.ts'
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
} from '../markup.ts'
import type { Inline, Page, Setting } from '../page.ts'
import { append, appendSpace, opaque } from '../prose.ts'
import { isButtonLike, isOpaque, isSeparate, readCharacters } from '../tag.ts'
import { addCopy, addData, appendProse, proseOf } from './expression.ts'
import {
  expressionOf,
  isComponent,
  isUnseen,
  type Jsx,
  noteComments,
  propsOf,
  type Reading,
  rangeOf,
  textOf,
} from './jsx-node.ts'
import { elementsIn } from './jsx-script.ts'
import { isButton, isQuotation, kindOfData } from './props.ts'

/** Text of elements inside expressions, which is no Markdown. */
const jsxText = 'jsxText'

/** Reads a flow node of MDX; tells whether it is one. */
export function readFlowNode(reading: Reading, node: RootContent, setting: Setting): boolean {
  const { page } = reading
  if (!isJsx(node) && !isRowOfElements(page, node)) return false
  const markup = startMarkup(page, setting)
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
  const elements = isExpression(jsx) ? elementsOf(jsx) : []
  if (elements.length > 0) walk(elements as readonly PhrasingContent[])
  else if (isExpression(jsx)) readExpression(reading, jsx, inline)
  else if (jsx.type === jsxText) readCharacters(prose, page.source.slice(start, end), start)
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
  if (jsx.attributes) for (const [, copy] of propsOf(reading, jsx)) for (const aside of copy) inline.asides.push(aside)
  return true
}

function isJsx(node: { readonly type: string }): boolean {
  return node.type.startsWith('mdxJsx') || node.type === jsxText || isExpression(node)
}

function isExpression({ type }: { readonly type: string }): boolean {
  return type === 'mdxFlowExpression' || type === 'mdxTextExpression'
}

/** Whether a paragraph holds nothing but elements that would each stand alone. */
function isRowOfElements(page: Page, node: RootContent): boolean {
  if (node.type !== 'paragraph') return false
  const elements = node.children.filter(child => (child.type as string) === 'mdxJsxTextElement') as readonly Jsx[]
  return isRow(page, node.children) && elements.some(({ name }) => !name || isComponent(name) || isSeparate(name))
}

function isRow(page: Page, nodes: readonly RootContent[]): boolean {
  return nodes.every(node => {
    if ((node.type as string) !== jsxText) return isJsx(node) || (node.type === 'text' && node.value.trim() === '')
    const { start, end } = rangeOf(page, node)
    return page.source.slice(start, end).trim() === ''
  })
}

function readNodes(
  reading: Reading,
  markup: Markup,
  nodes: readonly RootContent[],
  row = isRow(reading.page, nodes),
): void {
  const { page } = reading
  for (let index = 0; index < nodes.length; ) {
    const node = nodes[index]!
    let next = index + 1
    if (isJsx(node)) readOne(reading, markup, node as Jsx, row)
    else if (isRowOfElements(page, node)) readNodes(reading, markup, (node as Jsx).children!)
    else if (isFlow(node)) {
      while (
        next < nodes.length &&
        isFlow(nodes[next]!) &&
        !isJsx(nodes[next]!) &&
        !isRowOfElements(page, nodes[next]!)
      )
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
    const elements = elementsOf(node)
    if (elements.length > 0) readNodes(reading, markup, elements, row)
    else readExpression(reading, node, markup)
  } else if (node.type === jsxText) readCharacters(markup.prose, page.source.slice(start, end), start)
  else if (isUnseen(node, name)) return
  else if (name === 'br') appendSpace(markup.prose, start, end - start)
  else if (name === 'hr') {
    flushMarkup(markup)
    page.above = -1
  } else if (name === 'img' || isOpaque(name)) {
    addOpaque(markup, name, start, end - start)
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
      addData(page, data, setting, (inner, text) => kindOfData(inner, text, name, reading.options.copyProps))
    }
  }
  readNodes(reading, markup, node.children ?? [])
  leaveElement(markup, name)
}

function addProps(reading: Reading, markup: Markup, node: Jsx): void {
  for (const [, proses] of propsOf(reading, node)) for (const aside of proses) markup.asides.push(aside)
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

function elementsOf(node: Jsx): readonly RootContent[] {
  const expression = expressionOf(node.data?.estree)
  return expression ? elementsIn(expression) : []
}
