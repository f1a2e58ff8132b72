import type { PhrasingContent, Root, Text } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type PluggableList, type Processor, unified } from 'unified'
import { plainFirst } from './plain.ts'
import { createWorkLimit } from './work.ts'

/** The text node of a tree, with the places of its characters. */
export interface PlacedText extends Text {
  /** Groups of four: start and end in `value`, start and end in the source. What lies between groups is a line break. */
  places?: number[]
}

/** A picture or link of a tree, with its alternative text and title as trees of their own. */
export interface PlacedParts {
  altChildren?: PhrasingContent[]
  titleChildren?: PhrasingContent[]
}

interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

interface Token {
  readonly start: Place
  readonly end: Place
}

interface Parent extends PlacedParts {
  readonly type: string
  children: PhrasingContent[]
  alt?: string
  title?: string
}

type Handle = (this: Context, token: Token) => void

/** What mdast-util-from-markdown hands to the handlers of its extensions, as far as used here. */
interface Context {
  readonly stack: Parent[]
  readonly data: { inReference?: boolean | undefined }
  readonly config: { readonly enter: Record<string, Handle>; readonly exit: Record<string, Handle> }
  readonly resume: () => string
  readonly sliceSerialize: (token: Token) => string
}

interface Extension {
  readonly enter?: Record<string, Handle>
  readonly exit?: Record<string, Handle>
  transforms?: unknown
}

/**
 * Parses a text without byte order mark; every `text` node of the result knows where its characters stand. Throws a
 * `TooMuch` for a text that was made to be slow.
 */
export type Parser = (source: string) => Root

/** A parser of Markdown with further syntax. */
export function createParser(syntax: PluggableList = []): Parser {
  const limit = createWorkLimit()
  const processor = (...last: PluggableList) =>
    unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkFrontmatter, ['yaml', 'toml'])
      .use(syntax)
      .use(function (this: Processor) {
        const data = this.data() as { micromarkExtensions?: unknown[] }
        data.micromarkExtensions = [...(data.micromarkExtensions ?? []), limit.syntax]
      })
      .use(recordPlaces)
      .use(last)
      .freeze()
  const processors = new Map<boolean, Processor<Root>>()
  return source => {
    limit.begin(source)
    const addresses = bareAddress.test(source)
    const known = processors.get(addresses) ?? (addresses ? processor() : processor(leaveOutAutolinks))
    processors.set(addresses, known)
    return known.parse(source)
  }
}

/** What may be a bare web or mail address; the usual `](https://…)` and `<https://…>` are not. */
const bareAddress = /@|(?<!\]\(|<)(?:https?:\/\/|www\.)/i

const autolinks = new Set(['wwwAutolink', 'protocolAutolink', 'emailAutolink'])

/** Makes the parser not look for bare addresses, which it does at every letter of a text. */
function leaveOutAutolinks(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: { text?: Record<string, unknown> }[] }
  for (const { text } of data.micromarkExtensions ?? [])
    for (const [code, constructs] of Object.entries(text ?? {})) {
      const rest = ([constructs].flat() as { name?: string }[]).filter(({ name }) => !autolinks.has(name ?? ''))
      if (rest.length > 0) text![code] = rest
      else delete text![code]
    }
}

/** Parses Markdown. */
export const parseMarkdown: Parser = plainFirst(createParser())

/**
 * Makes the parser write down places while it has them: the finished tree no longer tells where an entity or a line's
 * indentation was. The transforms of other extensions are left out, since the nodes they make have no places.
 */
function recordPlaces(this: Processor): void {
  const data = this.data() as { fromMarkdownExtensions?: (Extension | Extension[])[] }
  data.fromMarkdownExtensions ??= []
  for (const extension of data.fromMarkdownExtensions.flat()) delete extension.transforms
  data.fromMarkdownExtensions.push({
    enter: { characterReference: enterReference },
    exit: {
      data: exitData,
      characterEscapeValue: exitEscape,
      characterReference: exitReference,
      label: exitLabel,
      resourceTitleString: exitTitle,
    },
  })
}

function exitData(this: Context, token: Token): void {
  exitCharacters.call(this, token, token.start.offset)
}

function exitEscape(this: Context, token: Token): void {
  exitCharacters.call(this, token, token.start.offset - 1)
}

function exitCharacters(this: Context, token: Token, source: number): void {
  const text = this.stack.pop() as unknown as PlacedText
  const start = text.value.length
  text.value += this.sliceSerialize(token)
  text.places ??= []
  text.places.push(start, text.value.length, source, token.end.offset)
  text.position!.end = pointOf(token.end)
}

/** The place alone, without what the parser keeps beside it. */
function pointOf({ line, column, offset }: Place): Place {
  return { line, column, offset }
}

function enterReference(this: Context, token: Token): void {
  this.config.enter.data!.call(this, token)
  const text = this.stack.at(-1) as unknown as PlacedText
  text.places ??= []
  text.places.push(text.value.length)
}

function exitReference(this: Context, token: Token): void {
  const text = this.stack.pop() as unknown as PlacedText
  text.places!.push(text.value.length, token.start.offset, token.end.offset)
  text.position!.end = pointOf(token.end)
}

function exitLabel(this: Context): void {
  const { children } = this.stack.at(-1)!
  const value = this.resume()
  const node = this.stack.at(-1)!
  this.data.inReference = true
  if (node.type === 'link') node.children = children
  else {
    node.alt = value
    node.altChildren = children
  }
}

function exitTitle(this: Context): void {
  const { children } = this.stack.at(-1)!
  const value = this.resume()
  const node = this.stack.at(-1)!
  node.title = value
  node.titleChildren = children
}
