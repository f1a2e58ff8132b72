import type { RootContent } from 'mdast'
import { isScript, type Script } from './expression.ts'
import type { Attribute, Jsx } from './jsx-node.ts'

const deepest = 50

/** The elements that an expression may come to, such as those of `list.map(each => <li>…</li>)`, as MDX has them elsewhere. */
export function elementsIn(expression: Script): readonly RootContent[] {
  return elementsOf(expression, 0).map(toJsx)
}

function elementsOf(node: unknown, depth: number): Script[] {
  if (!isScript(node) || depth > deepest) return []
  const all = (...nodes: readonly unknown[]) => nodes.flatMap(each => elementsOf(each, depth + 1))
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
      return [node]
    case 'LogicalExpression':
      return all(node.left, node.right)
    case 'ConditionalExpression':
      return all(node.consequent, node.alternate)
    case 'ParenthesizedExpression':
      return all(node.expression)
    case 'ArrayExpression':
      return all(...(node.elements as readonly unknown[]))
    case 'CallExpression':
      return all(...(node.arguments as readonly unknown[]))
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'BlockStatement':
      return all(...(Array.isArray(node.body) ? (node.body as readonly unknown[]) : [node.body]))
    case 'ReturnStatement':
      return all(node.argument)
    default:
      return []
  }
}

function toJsx(node: Script): RootContent {
  const position = { start: { offset: node.start }, end: { offset: node.end } }
  let jsx: Jsx
  if (node.type === 'JSXText') jsx = { type: 'jsxText', position }
  else if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    const opening = node.openingElement as Script | undefined
    jsx = {
      type: 'mdxJsxTextElement',
      name: nameOf(opening?.name),
      attributes: ((opening?.attributes as readonly Script[] | undefined) ?? []).map(toAttribute),
      children: (node.children as readonly Script[]).map(toJsx),
      position,
    }
  } else jsx = { type: 'mdxTextExpression', data: { estree: program(node) }, position }
  return jsx as unknown as RootContent
}

function toAttribute(node: Script): Attribute {
  const value = node.value as Script | null | undefined
  const position = { start: { offset: node.start }, end: { offset: node.end } }
  if (node.type !== 'JSXAttribute' || !value) return { type: node.type, name: nameOf(node.name), value: null, position }
  const text = value.type === 'Literal' ? String(value.value) : { data: { estree: program(value) } }
  return { type: 'mdxJsxAttribute', name: nameOf(node.name), value: text, position }
}

function nameOf(name: unknown): string {
  if (!isScript(name)) return ''
  if (name.type === 'JSXMemberExpression') return `${nameOf(name.object)}.${nameOf(name.property)}`
  return name.type === 'JSXNamespacedName' ? `${nameOf(name.namespace)}:${nameOf(name.name)}` : String(name.name)
}

/** A program that is only the expression in braces. */
function program({ start, end, expression }: Script): Script {
  return {
    type: 'Program',
    start,
    end,
    body: isScript(expression) ? [{ type: 'ExpressionStatement', expression }] : [],
  }
}
