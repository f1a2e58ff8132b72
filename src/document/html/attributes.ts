import type { Element } from 'hast'
import { append, emptyProse, type Prose } from '../prose.ts'
import { attributeOf, type Tag } from '../tag.ts'
import { squash } from './text-node.ts'

/** The prose of an attribute; where its value cannot be found in the tag, it maps to the whole tag. */
export function attributeProse(
  node: Element,
  tag: Tag | undefined,
  start: number | undefined,
  name: string,
  property: string,
): Prose | undefined {
  const value = node.properties[property]
  if (typeof value !== 'string' || value.trim() === '' || start === undefined || !tag) return undefined
  const found = attributeOf(tag, name)?.prose(0)
  if (found && squash(found.text) === squash(value)) return attributeOf(tag, name)!.prose(0)
  const whole = emptyProse()
  append(whole, value.replace(/\s+/gu, ' ').trim(), start, tag.end - start)
  return whole
}

/** Whether an element says that a reader does not see it. */
export function isUnseen({ properties }: Element): boolean {
  const { hidden, ariaHidden, style } = properties
  if (hidden !== undefined && hidden !== null && hidden !== false) return true
  return String(ariaHidden) === 'true' || (typeof style === 'string' && /display\s*:\s*none/i.test(style))
}

/** Whether a link is the mark of a footnote, or leads back from it. */
export function isNoteMark(node: Element): boolean {
  return /^\s*(?:\[?(?:\d{1,3}|[a-z*†‡])\]?|[↑↩^]\uFE0E?)\s*$/u.test(plainText(node, 0))
}

/** Whether a link leads back from a footnote. */
export function isBackLink(node: Element): boolean {
  return /[↑↩^]/u.test(plainText(node, 0))
}

function plainText(node: Element, depth: number): string {
  if (depth > 3 || node.children.length > 3) return '…'
  return node.children
    .map(child => (child.type === 'text' ? child.value : child.type === 'element' ? plainText(child, depth + 1) : ''))
    .join('')
}
