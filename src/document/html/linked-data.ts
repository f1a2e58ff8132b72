import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { BlockKind } from '../document.ts'
import { alignString } from '../literal.ts'
import { addBlock, outermost, type Page } from '../page.ts'

const deepest = 50
const kinds: Readonly<Record<string, BlockKind>> = {
  headline: 'title',
  description: 'description',
  articleBody: 'paragraph',
  reviewBody: 'paragraph',
}

/** Reads the texts of linked data (JSON-LD) between two source offsets: questions, answers, headlines, descriptions. */
export function readLinkedData(page: Page, start: number, end: number): void {
  const text = page.source.slice(start, end)
  try {
    JSON.parse(text)
    const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false })
    readNode(page, text, start, contents, '', 0)
  } catch {
    return
  }
}

function readNode(page: Page, text: string, at: number, node: unknown, parent: string, depth: number): void {
  if (depth > deepest) return
  if (isSeq(node)) for (const item of node.items) readNode(page, text, at, item, parent, depth + 1)
  if (!isMap(node)) return
  const type = String(node.get('@type') ?? '')
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : ''
    if (isScalar(value) && typeof value.value === 'string' && value.range) {
      const kind = kindOf(name, type, parent)
      const [first, last] = value.range
      if (kind) addTexts(page, text.slice(first + 1, last - 1), at + first + 1, value.value, kind, type)
    } else readNode(page, text, at, value, name, depth + 1)
  }
}

function kindOf(name: string, type: string, parent: string): BlockKind | undefined {
  if (name === 'name' && type === 'Question') return 'heading'
  if (name === 'text' && (type === 'Answer' || /answer$/i.test(parent))) return 'paragraph'
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined
}

function addTexts(page: Page, written: string, at: number, value: string, kind: BlockKind, type: string): void {
  const quoted = type === 'Review'
  for (const prose of alignString(written, at, value, true)) {
    addBlock(page, prose, { ...outermost, quoted }, { kind, depth: kind === 'title' ? 1 : kind === 'heading' ? 2 : 0 })
  }
}
