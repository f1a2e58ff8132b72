/** An element of an XML document. Attributes that are undefined are left out; a child that is a string is text. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly children: readonly (Element | string)[]
}

/** An element with its attributes and children. */
export function element(
  name: string,
  attributes: Element['attributes'],
  children: readonly (Element | string)[] = [],
): Element {
  return { name, attributes, children }
}

/** An XML 1.0 document. Whatever its texts hold, it is well-formed and carries no CI command. */
export function xmlText(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialise(root, '')}`
}

function serialise({ name, attributes, children }: Element, indent: string): string {
  const inside = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value))}"`],
  )
  const start = `${indent}<${name}${inside.join('')}`
  if (children.length === 0) return `${start}/>\n`
  if (children.every(child => typeof child === 'string')) {
    return `${start}>${children.map(escaped).join('')}</${name}>\n`
  }
  const nested = children.map(child =>
    typeof child === 'string' ? `${indent}  ${escaped(child)}\n` : serialise(child, `${indent}  `),
  )
  return `${start}>\n${nested.join('')}${indent}</${name}>\n`
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text
    .replace(/[&<>"]/g, sign => references[sign]!)
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, reference)
    .replaceAll('##', '&#35;&#35;')
    .replaceAll('::', '&#58;&#58;')
}

/** XML 1.0 forbids most control characters, lone surrogates and U+FFFE and U+FFFF, even as references. */
function reference(character: string): string {
  const forbidden = /[\p{Cs}\uFFFE\uFFFF]/u.test(character) || (character < ' ' && !'\t\n\r'.includes(character))
  return forbidden ? '\uFFFD' : `&#${character.charCodeAt(0)};`
}
