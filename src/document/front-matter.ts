import type { Yaml } from 'mdast'
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  type Document as YamlDocument,
  type Node as YamlNode,
} from 'yaml'
import type { BlockKind } from './document.ts'
import { isAlternative, isAnswer, isQuestion, kindOfKey, plainName } from './keys.ts'
import { addBlock, addProblem, outermost, type Page } from './page.ts'
import { alignScalar, type ScalarType } from './scalar.ts'

const mostAliases = 100
const deepest = 50
/** Where in the source the YAML begins, and what the parser made of it. */
interface Reading {
  readonly page: Page
  readonly at: number
  readonly text: string
  readonly yaml: YamlDocument
  aliases: number
}

/** Reads the front matter of a page: what its keys hold, and the prose in the ones that readers see. */
export function readFrontMatter(page: Page, node: Yaml): void {
  const start = node.position!.start.offset! + page.base
  const raw = page.source.slice(start, node.position!.end.offset! + page.base)
  if ((node.type as string) !== 'yaml') {
    addProblem(page, 'Front matter in TOML is not read; write it in YAML.', start)
    return
  }
  const opening = /^[^\r\n]*(?:\r\n?|\n)?/.exec(raw)![0].length
  const text = raw.slice(opening, Math.max(opening, raw.length - 3))
  const at = start + opening
  readComments(page, text, at)
  const yaml = parse(page, text, at)
  if (!yaml) return
  const reading: Reading = { page, at, text, yaml, aliases: 0 }
  const data = toData(reading, yaml.contents, 0)
  if (data !== null && typeof data === 'object' && !Array.isArray(data)) {
    page.frontMatter = data as Record<string, unknown>
    readMap(reading, yaml.contents, '', 0)
    page.headings.length = Math.min(page.headings.length, page.blocks[page.headings[0] ?? -1]?.kind === 'title' ? 1 : 0)
    page.above = -1
  } else if (data !== null) addProblem(page, 'The front matter is not a list of keys and values.', at)
}

/** Notes the comments of YAML that stands at a source offset. */
function readComments(page: Page, text: string, at: number): void {
  let start = at
  let scalar = false
  for (const token of new Lexer().lex(text)) {
    const mark: boolean = !scalar && (token === '\u0002' || token === '\u0018' || token === '\u001F')
    const end = mark ? start : start + token.length
    if (!scalar && token.startsWith('#')) page.comments.push({ value: token.slice(1), start, end })
    scalar = mark && token === '\u001F'
    start = end
  }
}

function parse(page: Page, text: string, at: number): YamlDocument | undefined {
  const tooDeep = () => addProblem(page, 'The front matter is nested too deeply to be read.', at)
  try {
    const yaml = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false })
    const [error] = yaml.errors
    if (!error) return yaml as YamlDocument
    const message = error.message.replace(/\s+/gu, ' ').replace(/\.$/, '')
    if (/call stack/i.test(message)) tooDeep()
    else addProblem(page, `The front matter is not valid YAML: ${message}.`, at + Math.min(error.pos[0], text.length))
  } catch {
    tooDeep()
  }
  return undefined
}

/** Plain data for a node; keys that would reach an object's prototype, and aliases beyond a limit, are left out. */
function toData(reading: Reading, node: unknown, depth: number): unknown {
  if (depth > deepest) return null
  if (isScalar(node)) return node.value
  if (isSeq(node)) return node.items.map(item => toData(reading, item, depth + 1))
  if (isMap(node)) {
    const entries = node.items
      .map(({ key, value }) => [isScalar(key) ? String(key.value) : String(key), value] as const)
      .filter(([key]) => key !== '__proto__')
    return Object.fromEntries(entries.map(([key, value]) => [key, toData(reading, value, depth + 1)]))
  }
  return isAlias(node) ? toData(reading, resolve(reading, node), depth + 1) : null
}

function resolve(reading: Reading, alias: Alias): YamlNode | undefined {
  if (++reading.aliases > mostAliases) return undefined
  return alias.resolve(reading.yaml)
}

function readMap(reading: Reading, node: unknown, parent: string, depth: number): void {
  if (!isMap(node) || depth > deepest) return
  for (const { key, value } of node.items) {
    const name = nameOf(key)
    if (isScalar(value)) {
      const kind = kindOfKey(name, parent, depth)
      if (kind) readScalar(reading, value, kind, kind === 'title' ? 1 : 0)
    } else if (isMap(value)) readMap(reading, value, name, depth + 1)
    else if (isSeq(value)) for (const item of value.items) readQuestion(reading, item, depth + 1)
  }
}

function readQuestion(reading: Reading, node: unknown, depth: number): void {
  if (!isMap(node)) return
  const names = node.items.map(({ key }) => nameOf(key))
  if (!names.some(name => isQuestion(name)) || !names.some(name => isAnswer(name))) {
    for (const { key, value } of node.items) {
      if (isScalar(value) && isAlternative(nameOf(key))) readScalar(reading, value, 'alt', 0)
      else if (isSeq(value) && depth < deepest) for (const item of value.items) readQuestion(reading, item, depth + 1)
    }
    return
  }
  for (const { key, value } of node.items) {
    if (isQuestion(nameOf(key))) readScalar(reading, value, 'heading', 2)
    else if (isAnswer(nameOf(key))) readScalar(reading, value, 'paragraph', 0)
  }
}

function nameOf(key: unknown): string {
  return isScalar(key) ? plainName(String(key.value)) : ''
}

function readScalar(reading: Reading, node: unknown, kind: BlockKind, depth: number): void {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return
  const [start, end] = node.range
  const type = (node.type ?? 'PLAIN') as ScalarType
  for (const prose of alignScalar(reading.text.slice(start, end), reading.at + start, node.value, type)) {
    addBlock(reading.page, prose, outermost, { kind, depth })
  }
}
