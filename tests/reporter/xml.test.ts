import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { element, xmlText } from '../../src/reporter/xml.ts'
import { readXml } from '../reporters/read-xml.ts'

describe('the XML serialiser', () => {
  test('gives every text back as it was, but for what XML forbids', () => {
    const parts = fc.constantFrom(
      ']]>',
      '##[error]',
      '::',
      '&amp;',
      '<!--',
      '\r\n',
      '\u2028',
      '"',
      "'",
      '\uFFFF',
      '\u0001',
    )
    const text = fc.array(fc.oneof(parts, fc.string({ unit: 'binary' }))).map(all => all.join(''))
    fc.assert(
      fc.property(text, text, (attribute, content) => {
        const out = xmlText(element('a', { b: attribute, left: undefined }, [content]))
        const allowed = (given: string) => given.replace(/(?![\t\n\r\x7F-\x9F])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
        expect(readXml(out)).toEqual({
          name: 'a',
          attributes: { b: allowed(attribute) },
          children: [],
          text: allowed(content),
        })
        expect(out).not.toMatch(/##|::/)
      }),
    )
  })

  test('indents elements and closes empty ones', () => {
    const root = element('a', {}, [element('b', { c: 1 }), element('d', {}, ['e'])])
    expect(xmlText(root)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b c="1"/>\n  <d>e</d>\n</a>\n')
  })
})
