import type { Nodes, Root } from 'mdast'
import type { Document, Format, Gap } from './document.ts'
import type { Page } from './page.ts'
import { readTag, type Tag } from './tag.ts'

const parts = new Set(['paragraph', 'list', 'blockquote', 'table', 'thematicBreak'])
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Notes the gaps of a page of Markdown or MDX: behind its outermost paragraphs, lists, quotations and tables. */
export function noteMarkdownGaps(page: Page, tree: Root): void {
  const { source, base } = page
  if (hasEmptyItem(tree)) return
  const wrapped = findWrapped(source)
  const open = new Map<string, number>()
  for (const node of tree.children) {
    countOpen(node, open)
    if (!parts.has(node.type) || open.size > 0 || leadsOn(node)) continue
    addLineGap(page, node.position!.end.offset! + base, wrapped)
  }
}

/** Whether a node belongs to what follows it, as a heading by its look does. */
function leadsOn(node: Nodes): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]!.type === 'strong'
}

/** Whether an item without words stands in a node: pasted pages have their words in the next paragraph. */
function hasEmptyItem(node: Nodes): boolean {
  if (!('children' in node)) return false
  return (node.type === 'listItem' && node.children.length === 0) || node.children.some(hasEmptyItem)
}

/** Notes the gaps of a page of plain text: behind the ends of sentences that a blank line follows, and at the page's end. */
export function noteTextGaps(page: Page): void {
  const { source, lineStarts, base } = page
  const lines = lineStarts.map((start, index) => source.slice(Math.max(start, base), lineStarts[index + 1]))
  const last = lines.findLastIndex(line => line.trim() !== '')
  lines.forEach((line, index) => {
    if (line.trim() === '' || (lines[index + 1] ?? '').trim() !== '') return
    if (index < last && !/[.!?…]["'”’)\]]*$/.test(line.trimEnd())) return
    addLineGap(page, Math.max(lineStarts[index]!, base) + line.trimEnd().length, () => false)
  })
}

/** A gap at the end of the line that `end` stands in, if a blank line follows and nothing is led in. */
function addLineGap(page: Page, end: number, wrapped: (offset: number) => boolean): void {
  const { source } = page
  const rest = /^[ \t]*(?=\r|\n|$)/.exec(source.slice(end, end + 200))
  if (!rest || wrapped(end) || /[:\uFF1A]/.test(source.charAt(end - 1))) return
  const offset = end + rest[0].length
  const eol = lineEnd(source)
  const next = /^(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r|\n|$)/.test(source.slice(offset, offset + 200))
  // Without the blank line that is there already, what follows could be read in another way.
  if (next || source.slice(offset).trim() === '')
    page.gaps.push({ offset, level: 0, before: `${eol}${eol}`, after: '' })
}

/** Counts the elements that the raw HTML in a node leaves open, by name. */
function countOpen(node: Nodes, open: Map<string, number>): void {
  if ('children' in node) for (const child of node.children) countOpen(child, open)
  if (node.type !== 'html') return
  const text = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  const last = text.lastIndexOf('>')
  for (
    let at = text.indexOf('<'), tag: Tag | undefined;
    at >= 0 && at < last;
    at = text.indexOf('<', tag?.end ?? at + 1)
  ) {
    tag = readTag(text, at)
    if (!tag || tag.empty || empty.has(tag.name)) continue
    const left = (open.get(tag.name) ?? 0) + (tag.closing ? -1 : 1)
    if (left > 0) open.set(tag.name, left)
    else open.delete(tag.name)
  }
}

const shortcodeEnd = /\[\/([A-Za-z][\w-]{0,60})\]|\{\{[<%]\s{0,9}\/\s{0,9}([\w./-]{1,60})|\{%-?\s{0,9}end([\w-]{1,60})/g
const shortcode = /\[([A-Za-z][\w-]{0,60})[\s\]]|\{\{[<%]\s{0,9}([\w./-]{1,60})|\{%-?\s{0,9}([\w-]{1,60})/g
const fence = /^[ \t]{0,3}:{3,}/gm

/** Tells whether an offset lies between the two tags of a shortcode or in a fenced container, as content systems have them. */
export function findWrapped(source: string): (offset: number) => boolean {
  const stretches: [number, number][] = []
  const ends = [...source.matchAll(shortcodeEnd)]
  if (ends.length > 0) {
    const firsts = new Map<string, number>()
    for (const match of source.matchAll(shortcode)) {
      const name = match[1] ?? match[2] ?? match[3]!
      if (!firsts.has(name)) firsts.set(name, match.index)
    }
    for (const match of ends)
      stretches.push([firsts.get(match[1] ?? match[2] ?? match[3]!) ?? 0, match.index + match[0].length])
  }
  const fences = [...source.matchAll(fence)]
  if (fences.length > 0) stretches.push([fences[0]!.index, fences.at(-1)!.index])
  return stretches.length === 0 ? () => false : within(stretches)
}

/** Tells whether an offset lies inside of any stretch. */
function within(stretches: readonly (readonly [number, number])[]): (offset: number) => boolean {
  const merged: [number, number][] = []
  for (const [start, end] of stretches.toSorted((one, other) => one[0] - other[0])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return offset => {
    let low = 0
    let high = merged.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (merged[middle]![0] < offset) low = middle
      else high = middle - 1
    }
    const [start, end] = merged[low]!
    return offset > start && offset < end
  }
}

/** The line break of a page: its first one. */
export function lineEnd(source: string): string {
  return /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
}

/** The source that stands for a text, in which blank lines part paragraphs, in a gap; undefined when it cannot stand there. */
export function sourceFor({ format }: Document, gap: Gap, text: string): string | undefined {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map(paragraph => paragraph.replace(/\s+/g, ' ').trim())
    .filter(paragraph => paragraph !== '')
  if (paragraphs.length === 0 || (format === 'mdx' && paragraphs.some(each => /^(?:import|export)\b/.test(each))))
    return undefined
  const { before, after } = gap
  return paragraphs.map(each => `${before}${escaped(each, format)}${after}`).join('')
}

function escaped(text: string, format: Format): string {
  if (format === 'text') return text
  if (format === 'html') return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const marks = format === 'mdx' ? /[\\`*<[\]{}~|]|(?<!\w)_|_(?!\w)/g : /[\\`*<[\]~|]|(?<!\w)_|_(?!\w)/g
  return text
    .replace(marks, '\\$&')
    .replace(/&(?=#?\w{1,40};)/g, '\\&')
    .replace(/^(?:[#>+=-]|:{3})/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
