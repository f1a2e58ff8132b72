import type { Element, Nodes, Root } from 'hast'
import { findWrapped, lineEnd } from '../gaps.ts'
import type { Page } from '../page.ts'
import { isUnseen } from './attributes.ts'

const parts = new Set('p ul ol dl blockquote table figure div section article pre hr details'.split(' '))
const containers = new Set('html body main article section div'.split(' '))
const deepest = 100

/** Notes the gaps of an HTML page: behind the parts of its content, never in furniture, hidden parts or components. */
export function noteHtmlGaps(page: Page, tree: Root): void {
  const { source, base } = page
  const gutenberg = /<!--\s{0,9}wp:/.test(source)
  const eol = lineEnd(source)
  const wrapped = findWrapped(source)
  // Where blank lines part paragraphs, a first <p> would change how the others are read.
  const name = /<(?:p|html|body|!doctype)\b/i.test(source) ? 'p' : 'div'
  const content = contentOf(tree)
  const visit = (parent: Nodes, depth: number) => {
    if (depth > deepest || !('children' in parent)) return
    for (const node of parent.children) {
      if (!isShown(node)) continue
      if (containers.has(node.tagName)) visit(node, depth + 1)
      const start = node.position?.start?.offset
      const end = node.position?.end?.offset
      if (!parts.has(node.tagName) || start === undefined || end === undefined) continue
      addGap(node, start + base, end + base, parent === content ? 0 : 1)
    }
  }
  const addGap = (node: Element, start: number, end: number, level: number) => {
    if (!isClosed(node, start, end) || wrapped(end)) return
    if (gutenberg) {
      const mark = /^\s{0,99}<!--\s{0,9}\/wp:[^>]{0,99}-->/.exec(source.slice(end, end + 300))
      if (!mark) return
      const before = `${eol}${eol}<!-- wp:paragraph -->${eol}<p>`
      const after = `</p>${eol}<!-- /wp:paragraph -->`
      page.gaps.push({ offset: end + mark[0].length, level, before, after })
      return
    }
    const indent = /(?:^|[\r\n])([ \t]*)$/.exec(source.slice(Math.max(0, start - 200), start))
    const alone = indent && /^[ \t]*(?:[\r\n]|$)/.test(source.slice(end, end + 200))
    const before = `${alone ? `${eol}${indent[1]}` : ''}<${name}>`
    page.gaps.push({ offset: end, level, before, after: `</${name}>` })
  }
  /** Whether an element ends with its own end tag, and leads in nothing. */
  const isClosed = (node: Element, start: number, end: number) => {
    if (node.tagName === 'hr') return true
    const tag = new RegExp(`</${node.tagName}\\s{0,9}>$`, 'i').exec(source.slice(Math.max(start, end - 30), end))
    const last = (node.children.at(-1)?.position?.end?.offset ?? 0) + base
    const leads = /[:\uFF1A]\s{0,9}(?:<\/[a-z]{1,9}>\s{0,9}){1,9}$/i.test(source.slice(Math.max(start, end - 99), end))
    return tag !== null && last <= end - tag[0].length && !leads
  }
  visit(tree, 0)
  page.gaps.sort((one, other) => one.offset - other.offset)
}

/** The element whose children are the content of a page: its main part, else the innermost that holds all of it. */
function contentOf(tree: Root): Nodes {
  let body: Nodes = tree
  for (let node: Nodes | undefined = tree, depth = 0; node && depth < deepest; depth++) {
    body = node
    const shown: readonly Element[] = 'children' in node ? (node.children as readonly Nodes[]).filter(isShown) : []
    const main = shown.find(each => each.tagName === 'main') ?? shown.find(each => each.tagName === 'body')
    const content = shown.filter(each => parts.has(each.tagName) || containers.has(each.tagName))
    node = main ?? (content.length === 1 && containers.has(content[0]!.tagName) ? content[0] : undefined)
  }
  return body
}

function isShown(node: Nodes): node is Element {
  return node.type === 'element' && !node.tagName.includes('-') && !isUnseen(node)
}
