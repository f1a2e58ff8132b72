import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { endOf, graphemesOf, startOf, widthOf } from '../../src/reporter/width.ts'

const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code))

describe('the width of a text', () => {
  test('is that of string-width for each character, alone and between letters', () => {
    const differing = characters
      .flatMap(character => [character, `a${character}b`])
      .filter(text => widthOf(text) !== stringWidth(text))
    expect(differing).toEqual([])
  })

  test('is that of its characters as a reader sees them, which make up the text', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'aé“…e\u0301👩🏽‍⚕️漢\u00AD\u200D\t') }))
    fc.assert(
      fc.property(text, given => {
        const graphemes = graphemesOf(given)
        expect(graphemes.map(({ text }) => text).join('')).toBe(given)
        for (const { text, width } of graphemes) expect(width).toBe(stringWidth(text))
      }),
    )
  })

  test.each([
    ['plain prose', 5, 'plain', 'prose'],
    ['plain', 9, 'plain', 'plain'],
    ['plain', 0, '', ''],
    ['plain', -1, '', ''],
    ['漢字', 3, '漢', '字'],
    ['👩🏽‍⚕️ nurse 👩🏽‍⚕️', 2, '👩🏽‍⚕️', '👩🏽‍⚕️'],
    ['ae\u0301', 1, 'a', 'e\u0301'],
  ])('of %s has room in %i columns for %s and %s', (text, width, start, end) => {
    expect(startOf(text, width)).toEqual({ text: start, width: widthOf(start) })
    expect(endOf(text, width)).toBe(end)
  })

  test.each([
    ['“plain” – prose…', 16],
    ['漢字', 4],
    ['👩🏽‍⚕️ nurse', 8],
    ['e\u0301', 1],
    ['soft\u00ADhyphen', 10],
  ])('of %s is %i', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })
})
