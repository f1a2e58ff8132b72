import { readEntity } from './entity.ts'
import { append, appendSpace, emptyProse, type Prose } from './prose.ts'

/** An HTML tag as it stands in a text. */
export interface Tag {
  /** In lower case. */
  readonly name: string
  readonly closing: boolean
  readonly empty: boolean
  /** Name as written, when it is a component's: capitalised, or with a hyphen. */
  readonly component: string
  /** Offset behind the tag. */
  readonly end: number
  /** What stands between the name and the end, and where. */
  readonly attributes: string
  readonly attributesAt: number
}

const hidden = new Set(['script', 'style'])
const separate = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p pre section summary table tbody td ' +
    'tfoot th thead title tr ul'
  ).split(' '),
)
const nameAt = /[A-Za-z][A-Za-z0-9:._-]{0,99}/y

const opaqueContent = new Set(
  'pre code samp kbd svg math textarea select iframe object template noscript video audio canvas'.split(' '),
)

/** Whether the content of the element is seen but is not prose. */
export function isOpaque(name: string): boolean {
  return opaqueContent.has(name)
}

/** Whether the attributes of an element say that it is a button in all but name. */
export function isButtonLike({ role, className }: Readonly<Record<string, unknown>>): boolean {
  const classes = Array.isArray(className) ? className : String(className ?? '').split(/\s+/)
  return (
    role === 'button' || classes.some(name => /^(?:btn|button|cta)$|(?:^|[-_])(?:btn|button)(?:__link)?$/i.test(name))
  )
}

/** Whether a reader never sees the content of the element. */
export function isHidden(name: string): boolean {
  return hidden.has(name)
}

/** Whether the element parts what stands before it from what stands after it. */
export function isSeparate(name: string): boolean {
  return separate.has(name)
}

/** Reads the tag that begins at an offset; undefined when there is none, or it does not end. */
export function readTag(text: string, start: number): Tag | undefined {
  const closing = text[start + 1] === '/'
  nameAt.lastIndex = start + (closing ? 2 : 1)
  const name = nameAt.exec(text)?.[0]
  if (name === undefined) return undefined
  const attributesAt = nameAt.lastIndex
  let index = attributesAt
  while (index < text.length && text[index] !== '>') {
    const quote = text[index]
    const after = quote === '"' || quote === "'" ? text.indexOf(quote, index + 1) : index
    if (after < 0) return undefined
    index = after + 1
  }
  if (index >= text.length) return undefined
  const empty = text[index - 1] === '/'
  const attributes = text.slice(attributesAt, empty ? index - 1 : index)
  const component = /^[A-Z]|-/.test(name) && name !== name.toUpperCase() ? name : ''
  return { name: name.toLowerCase(), closing, empty, component, end: index + 1, attributes, attributesAt }
}

/** The value of an attribute as written, and its prose when the text of the tag begins at a source offset. */
export interface Attribute {
  readonly value: string
  readonly prose: (source: number) => Prose
}

/** Finds an attribute of a tag by its lower-case name. */
export function attributeOf(tag: Tag, name: string): Attribute | undefined {
  const pattern = /([^\s"'=/]+)(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?|["'=/]/g
  for (const match of tag.attributes.matchAll(pattern)) {
    if (match[1]?.toLowerCase() !== name) continue
    const value = match[2] ?? match[3] ?? match[4] ?? ''
    const quoted = match[4] === undefined ? 1 : 0
    const offset = tag.attributesAt + match.index + match[0].length - quoted - value.length
    return { value, prose: source => readCharacters(emptyProse(), value, source + offset, false, true) }
  }
  return undefined
}

/**
 * Adds the characters of HTML text that stands at `source`: entities decoded, white space folded. `quotation` tells that
 * the lines may begin with Markdown quotation marks, `attribute` that the text is an attribute's value.
 */
export function readCharacters(
  prose: Prose,
  text: string,
  source: number,
  quotation = false,
  attribute = false,
): Prose {
  const space = quotation ? /\s+(?:>[\s>]*)?/y : /\s+/y
  let index = 0
  let from = 0
  while (index < text.length) {
    const code = text.charCodeAt(index)
    let taken = 0
    let value = ''
    if (code === 38) {
      const entity = readEntity(text, index, attribute)
      value = entity?.value ?? ''
      taken = entity?.length ?? 0
    } else if (isWhite(code) && (code !== 32 || index === from || isWhite(text.charCodeAt(index + 1)))) {
      space.lastIndex = index
      taken = space.exec(text)?.[0].length ?? 1
    }
    if (taken > 0) {
      append(prose, text.slice(from, index), source + from, index - from)
      if (value === '') appendSpace(prose, source + index, taken)
      else append(prose, value, source + index, taken)
      index += taken
      from = index
    } else index++
  }
  append(prose, text.slice(from), source + from, text.length - from)
  return prose
}

function isWhite(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}
