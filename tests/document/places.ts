import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { type Document, type Origin, rangeOf } from '../../src/document/document.ts'

/** Everything that is wrong with the places of a document, as sentences; empty for a document that keeps its promises. */
export function wrongPlaces(document: Document): string[] {
  const wrong: string[] = []
  for (const block of document.blocks) {
    let text = 0
    let source = 0
    for (const origin of block.origins) {
      const value = block.text.slice(origin.start, origin.start + origin.length)
      const written = document.source.slice(origin.source, origin.source + origin.sourceLength)
      const where = `block ${block.index}: ${JSON.stringify(value)} from ${JSON.stringify(written)}`
      if (origin.start !== text) wrong.push(`${where} leaves a gap in the text`)
      if (origin.source < source) wrong.push(`${where} goes back in the source`)
      if (written.length !== origin.sourceLength) wrong.push(`${where} is outside of the source`)
      if (!standsFor(origin, written, value)) wrong.push(`${where} does not stand for it`)
      text = origin.start + origin.length
      source = origin.source + origin.sourceLength
    }
    if (text !== block.text.length) wrong.push(`block ${block.index} has text without origin`)
    for (const { start, end } of block.links)
      if (start < 0 || end > text || start >= end) wrong.push('a link is outside')
    for (const { offset } of block.notes) if (offset < 0 || offset > text) wrong.push('a note is outside')
    if (block.heading >= block.index || block.leadIn >= block.index)
      wrong.push(`block ${block.index} is under a later one`)
  }
  for (const { start, end, value } of document.comments) {
    if (!document.source.slice(start, end).includes(value)) wrong.push(`comment ${value} is not at its place`)
  }
  return wrong
}

/** The source of the first place where a block's text has the words, or undefined. */
export function sourceOf(document: Document, words: string): string | undefined {
  for (const block of document.blocks) {
    const start = block.text.indexOf(words)
    if (start < 0) continue
    const range = rangeOf(document, block, start, start + words.length)
    return document.source.slice(range.start.offset, range.end.offset)
  }
  return undefined
}

function standsFor(origin: Origin, written: string, value: string): boolean {
  if (written === value || (value === ' ' && /^[\s>]+$/.test(written))) return true
  if (origin.length === origin.sourceLength && plain(written) === plain(value)) return true
  if (value === '\uFFFC') return written !== ''
  if (value === ' ' && /^(?:<[^>]+>|\\?[ \t]*[\r\n]*|\\[\s\S]+)$/.test(written)) return true
  if (written === `\\${value}` || (written === "''" && value === "'")) return true
  if (/^\\[xuU0-9a-zA-Z/ ]/.test(written)) return true
  const name = /^&([^;\s]+);?$/.exec(written)?.[1]
  return name !== undefined && (decode(name) === value || windows(name) === value)
}

function plain(text: string): string {
  return text.replace(/[\t-\r]/g, ' ').replaceAll('\0', '\uFFFD')
}

function windows(name: string): string | false {
  const code = Number(/^#\d+$/.test(name) ? name.slice(1) : /^#x/i.test(name) ? `0x${name.slice(2)}` : Number.NaN)
  return code >= 0x80 && code < 0xa0 && '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'[code - 0x80]!
}

function decode(name: string): string | false {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name)
  const hex = /^#x/i.test(name)
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
  const control = code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160)
  const lone =
    (code > 55295 && code < 57344) || (code > 64975 && code < 65008) || (code & 65535) > 65533 || code > 1114111
  return control || lone ? '\uFFFD' : String.fromCodePoint(code)
}
