import type { BlockKind } from '../document.ts'
import { alignString } from '../literal.ts'
import { addBlock, outermost, type Page, type Setting } from '../page.ts'
import { append, emptyProse, opaque, type Prose } from '../prose.ts'

/** A node of JavaScript, as far as it matters here. */
export interface Script {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const deepest = 50

/** Whether a value is a node of JavaScript. */
export function isScript(value: unknown): value is Script {
  return typeof value === 'object' && value !== null && typeof (value as Script).type === 'string'
}

/** The prose of a string, a template or strings that are added up; undefined for anything else. */
export function proseOf(page: Page, node: unknown): Prose[] | undefined {
  if (!isScript(node)) return undefined
  const { start, end } = placeOf(page, node)
  if (node.type === 'Literal' && typeof node.value === 'string') {
    return alignString(page.source.slice(start + 1, end - 1), start + 1, node.value)
  }
  if (node.type === 'TemplateLiteral') return joinTemplate(page, node)
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return undefined
  const operands = operandsOf(node)
  if (!operands.some(operand => operand.type === 'Literal' && typeof operand.value === 'string')) return undefined
  const parts = operands.map(operand => proseOf(page, operand) ?? [standIn(page, operand)])
  return [joined(parts.flat())]
}

function operandsOf(node: Script): Script[] {
  const operands: Script[] = []
  let left: Script = node
  for (; left.type === 'BinaryExpression' && left.operator === '+'; left = left.left as Script) {
    operands.unshift(left.right as Script)
  }
  return [left, ...operands]
}

function joinTemplate(page: Page, node: Script): Prose[] {
  const quasis = node.quasis as readonly Script[]
  const expressions = node.expressions as readonly Script[]
  const texts = quasis.map(quasi => {
    const { start, end } = placeOf(page, quasi)
    return alignString(page.source.slice(start, end), start, (quasi.value as { cooked?: string }).cooked ?? '')
  })
  if (expressions.length === 0) return texts[0]!
  return [
    joined(
      texts.flatMap((text, index) => [
        ...text,
        ...expressions.slice(index, index + 1).map(each => standIn(page, each)),
      ]),
    ),
  ]
}

function standIn(page: Page, node: Script): Prose {
  const prose = emptyProse()
  const { start, end } = placeOf(page, node)
  append(prose, opaque, start, end - start)
  return prose
}

function joined(parts: readonly Prose[]): Prose {
  const whole = emptyProse()
  for (const part of parts) appendProse(whole, part)
  return whole
}

/** Adds a prose behind another one. */
export function appendProse(prose: Prose, part: Prose): void {
  for (const { start, length, source, sourceLength } of part.origins) {
    append(prose, part.text.slice(start, start + length), source, sourceLength)
  }
}

/** Where a node stands in the source. */
export function placeOf({ base }: Page, { start, end }: Script): { start: number; end: number } {
  return { start: start + base, end: end + base }
}

/** The name and the value of each property of an object. */
export function entriesOf(node: unknown): readonly (readonly [name: string, value: unknown])[] {
  if (!isScript(node) || node.type !== 'ObjectExpression') return []
  return (node.properties as readonly Script[]).flatMap(property => {
    if (property.type !== 'Property' || property.computed === true) return []
    const key = property.key as Script
    return [[String(key.type === 'Identifier' ? key.name : key.value), property.value] as const]
  })
}

/** What a string of data is, by the key that it stands under (none in an array) and by its text; undefined unless it is copy. */
export type KindOfData = (key: string, text: string) => BlockKind | undefined

/** Adds the strings of arrays and objects that hold copy. */
export function addData(page: Page, node: unknown, setting: Setting, kindOf: KindOfData, depth = 0): void {
  if (!isScript(node) || depth > deepest) return
  const elements = node.type === 'ArrayExpression' ? (node.elements as readonly unknown[]) : []
  for (const [name, value] of [...elements.map(element => ['', element] as const), ...entriesOf(node)]) {
    const proses = proseOf(page, value)
    const kind = proses && kindOf(name, proses.map(prose => prose.text).join(' '))
    if (kind) for (const prose of proses) addCopy(page, prose, setting, kind)
    else addData(page, value, setting, kindOf, depth + 1)
  }
}

/** Adds copy that stands in a property rather than in the flow of the page. */
export function addCopy(page: Page, prose: Prose, setting: Setting, kind: BlockKind): void {
  const above = page.headings.at(-1) ?? -1
  const depth =
    kind === 'title' ? 1 : kind === 'heading' ? Math.min(6, above < 0 ? 1 : page.blocks[above]!.depth + 1) : 0
  const { quoted, note } = setting
  addBlock(page, prose, { ...outermost, quoted, note }, { kind, depth })
}
