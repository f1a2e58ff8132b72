import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** A character reference: what it stands for, and how long it is as written. */
export interface Entity {
  readonly value: string
  readonly length: number
}

/** Names that HTML knows without a semicolon, too. */
const legacy = new Set(
  (
    'AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml LT ' +
    'Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig ' +
    'agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 ' +
    'frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm ' +
    'oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml ' +
    'uuml yacute yen yuml'
  ).split(' '),
)
const longestLegacy = 6
const written = /&(?:#[xX]([0-9a-fA-F]{1,9});?|#([0-9]{1,9});?|([A-Za-z][A-Za-z0-9]{1,31});)/y
const unfinished = /&([A-Za-z][A-Za-z0-9]{1,5})/y
/** What browsers read numbers from 128 to 159 as. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * Reads the character reference at an offset the way a browser does; undefined when there is none. In an attribute a name
 * without a semicolon counts only where no letter, digit or equals sign follows it.
 */
export function readEntity(text: string, at: number, attribute = false): Entity | undefined {
  written.lastIndex = at
  const match = written.exec(text)
  const { length = 0 } = match?.[0] ?? ''
  if (match?.[1] !== undefined) return { value: decodeNumber(Number.parseInt(match[1], 16)), length }
  if (match?.[2] !== undefined) return { value: decodeNumber(Number.parseInt(match[2], 10)), length }
  const value = match ? decodeNamedCharacterReference(match[3]!) : false
  if (value) return { value, length }
  unfinished.lastIndex = at
  const name = unfinished.exec(text)?.[1] ?? ''
  for (let end = Math.min(name.length, longestLegacy); end > 1; end--) {
    const known = name.slice(0, end)
    if (!legacy.has(known)) continue
    if (attribute && /[=A-Za-z0-9]/.test(text[at + 1 + end] ?? '')) return undefined
    return { value: decodeNamedCharacterReference(known) || '', length: end + 1 }
  }
  return undefined
}

function decodeNumber(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\uFFFD'
  return code >= 0x80 && code < 0xa0 ? windows[code - 0x80]! : String.fromCodePoint(code)
}
