import type { BlockKind } from '../document.ts'
import { enterElement, flushMarkup, leaveElement, type Markup } from '../markup.ts'
import { readCharacters } from '../tag.ts'

/** Names of the shortcodes that are closed somewhere on a page. */
export type Shortcodes = ReadonlySet<string>

/** How text of a page is to be read. */
export interface TextLook {
  readonly shortcodes: Shortcodes
  /** Blank lines part paragraphs. */
  readonly blankLines: boolean
}

const shortcode = /\[(\/?)([A-Za-z][A-Za-z0-9_-]{0,60})((?:\s[^[\]]{0,2000})?)(\/?)\]/g
const separate =
  /row|column|section|tab|accordion|toggle|box|text|block|list|slide|panel|content|gallery|image|video|form/i

/** Finds the shortcodes of a page: `[name …]`, as content systems put them into HTML. */
export function findShortcodes(source: string): Shortcodes {
  return new Set([...source.matchAll(/\[\/([A-Za-z][A-Za-z0-9_-]{0,60})\]/g)].map(match => match[1]!))
}

/** Adds text in which shortcodes may stand: their tags are not prose, what stands between them is. */
export function readWithShortcodes(
  markup: Markup,
  raw: string,
  source: number,
  { shortcodes: closed, blankLines }: TextLook,
): void {
  let index = 0
  if (raw.includes('[')) {
    for (const match of raw.matchAll(shortcode)) {
      const [whole, closing, name = '', attributes = '', empty] = match
      const certain = closed.has(name) || empty === '/' || attributes.includes('=') || name.includes('_')
      if (!certain) continue
      readPlain(markup, raw.slice(index, match.index), source + index, blankLines)
      index = match.index + whole.length
      readShortcode(markup, name, closing === '/', closed)
    }
  }
  readPlain(markup, raw.slice(index), source + index, blankLines)
}

function readShortcode(markup: Markup, name: string, closing: boolean, closed: Shortcodes): void {
  const kind = kindOf(name)
  const quoted = /quote|testimonial/i.test(name)
  if (!kind && !quoted && !separate.test(name)) return
  if (closing) leaveElement(markup, `[${name}]`)
  else if (closed.has(name)) enterElement(markup, `[${name}]`, { quoted, ...(kind && { kind }) })
  else flushMarkup(markup)
}

function kindOf(name: string): BlockKind | undefined {
  if (/button|btn|^cta$/i.test(name)) return 'button'
  return /caption/i.test(name) ? 'caption' : undefined
}

function readPlain(markup: Markup, text: string, source: number, blankLines: boolean): void {
  if (!blankLines) {
    readCharacters(markup.prose, text, source)
    return
  }
  let index = 0
  for (const match of text.matchAll(/(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n?|\n)/g)) {
    readCharacters(markup.prose, text.slice(index, match.index), source + index)
    flushMarkup(markup)
    index = match.index + match[0].length
  }
  readCharacters(markup.prose, text.slice(index), source + index)
}
