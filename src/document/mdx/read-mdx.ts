import remarkMdx from 'remark-mdx'
import type { Document } from '../document.ts'
import { kindOfKey, plainName } from '../keys.ts'
import { readAsMarkdown, readTree } from '../markdown.ts'
import { addProblem, createPage, finishPage, giveUp, outermost, type Page } from '../page.ts'
import { createParser } from '../parse.ts'
import type { ReadOptions } from '../read.ts'
import { isTooMuch } from '../work.ts'
import { addCopy, addData, entriesOf, isScript, proseOf, type Script } from './expression.ts'
import { readFlowNode, readPhrasing } from './jsx.ts'
import { type Jsx, noteComments, type Reading } from './jsx-node.ts'
import { kindOfProp } from './props.ts'

const parseMdx = createParser([remarkMdx])
const metaNames = new Set('meta metadata frontmatter seo head'.split(' '))
const deepest = 50

/** Reads a page of MDX; what is not valid MDX is told as a problem, and the page is read as Markdown. */
export function readMdx(source: string, path: string, options: ReadOptions = {}): Document {
  const page = createPage(source, path, 'mdx')
  const reading: Reading = { page, options }
  const text = source.slice(page.base)
  let tree: ReturnType<typeof parseMdx> | undefined
  try {
    tree = parseMdx(text)
  } catch (error) {
    if (isTooMuch(error)) giveUp(page, error)
    else {
      addParseProblem(page, error)
      readAsMarkdown(page, withoutScripts(page, text))
    }
  }
  if (!tree) {
    return finishPage(page)
  }
  page.extension = {
    flow: (node, setting) => {
      if ((node.type as string) !== 'mdxjsEsm') return readFlowNode(reading, node, setting)
      readScript(reading, node as Jsx)
      return true
    },
    inline: (node, inline, walk) => readPhrasing(reading, node, inline, walk),
  }
  readTree(page, tree)
  return finishPage(page)
}

function addParseProblem(page: Page, error: unknown): void {
  const { reason, line, column } = error as { line?: number; column?: number; reason?: string }
  const why = (reason ?? 'it is nested too deeply').split('\n')[0]!.replace(/\.$/, '')
  const [, named = 1, within = 1] = (/\((\d+):(\d+)-/.exec(why) ?? []).map(Number)
  const at = line ?? named
  const lineStart = page.lineStarts[Math.min(at, page.lineStarts.length) - 1] ?? 0
  const offset = lineStart + ((line === undefined ? within : column) ?? 1) - 1 + (at === 1 ? page.base : 0)
  const message = `The MDX is broken here, so the page was read as Markdown: ${why}.`
  addProblem(page, message, Math.min(offset, page.source.length))
}

/** A broken page with spaces for its imports, exports and comments in braces; the comments are noted. */
function withoutScripts(page: Page, text: string): string {
  const blank = (found: string) => found.replace(/[^\r\n]/g, ' ')
  return text
    .replace(/\{\s{0,20}\/\*([^*]{0,2000})\*\/\s{0,20}\}/g, (found, value: string, at: number) => {
      page.comments.push({ value, start: page.base + at, end: page.base + at + found.length })
      return blank(found)
    })
    .replace(/^(?:import|export)\b[^\r\n]*(?:\r?\n[^\r\n]*\S[^\r\n]*)*/gm, blank)
}

/** Reads the copy in exported data: titles and descriptions of the page, questions with answers. */
function readScript({ page, options }: Reading, node: Jsx): void {
  const program = node.data?.estree
  noteComments(page, program, { start: 0, end: 0 })
  for (const statement of (program?.body as readonly Script[] | undefined) ?? []) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (!isScript(declaration) || declaration.type !== 'VariableDeclaration') continue
    for (const { id, init } of declaration.declarations as readonly Script[]) {
      const name = plainName(String((id as Script).name ?? ''))
      if (metaNames.has(name)) readMeta(page, init, '', 0)
      else if (kindOfKey(name, '', 0)) readMetaValue(page, name, init, '', 0)
      else addData(page, init, outermost, key => kindOfProp(key, '', options.copyProps))
    }
  }
  page.headings.length = Math.min(page.headings.length, page.blocks[page.headings[0] ?? -1]?.kind === 'title' ? 1 : 0)
  page.above = -1
}

function readMeta(page: Page, node: unknown, parent: string, depth: number): void {
  if (depth > deepest) return
  for (const [key, value] of entriesOf(node)) {
    const name = plainName(key)
    if (!readMetaValue(page, name, value, parent, depth)) readMeta(page, value, name, depth + 1)
  }
}

function readMetaValue(page: Page, name: string, value: unknown, parent: string, depth: number): boolean {
  const kind = kindOfKey(name, parent, depth)
  const proses = kind ? proseOf(page, value) : undefined
  for (const prose of proses ?? []) addCopy(page, prose, outermost, kind!)
  return proses !== undefined
}
