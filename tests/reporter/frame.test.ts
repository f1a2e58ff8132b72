import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { frameOf } from '../../src/reporter/frame.ts'
import { harmlessLine, printable } from '../../src/reporter/printable.ts'
import { wrap } from '../../src/reporter/wrap.ts'

const words = fc.string({ unit: 'grapheme', maxLength: 120 }).map(printable)

describe('a frame', () => {
  test('shows a short line whole', () => {
    expect(frameOf('All ', 'results', ' here.', 40, '…')).toEqual({ text: 'All results here.', indent: 4, marked: 7 })
  })

  test('cuts words that are wider than the window', () => {
    expect(frameOf('', 'x'.repeat(60), ' end', 20, '…')).toEqual({ text: `${'x'.repeat(18)}…`, indent: 0, marked: 18 })
  })

  test('is never wider than its window and marks columns inside it', () => {
    fc.assert(
      fc.property(words, words, words, fc.integer({ min: 20, max: 100 }), (before, marked, after, width) => {
        const frame = frameOf(before, marked, after, width, '…')
        expect(frame.indent + Math.min(frame.marked, width)).toBeLessThanOrEqual(width + 1)
        expect(stringWidth(frame.text)).toBeLessThanOrEqual(width + 2)
      }),
    )
  })
})

describe('foreign text', () => {
  test('never keeps a control character or a CI command', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const line = harmlessLine(printable(text))
        expect(line).not.toMatch(/\p{Cc}|\p{Cs}/u)
        expect(line).not.toMatch(/^\s*::|##\w*\[/)
      }),
    )
  })

  test.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['a ::b', 'a ::b'],
    ['##[group]', '# #[group]'],
    ['## Heading', '## Heading'],
    ['a\u0007b', 'a<U+0007>b'],
  ])('%j is shown as %j', (text, shown) => {
    expect(harmlessLine(printable(text))).toBe(shown)
  })
})

describe('wrapping', () => {
  test('breaks at spaces by columns and loses nothing', () => {
    expect(wrap('結果 結果 結果', 9)).toEqual(['結果 結果', '結果'])
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (text, width) => {
        const folded = text.replace(/ +/g, ' ').trim()
        expect(wrap(folded, width).join(' ')).toBe(folded)
      }),
    )
  })
})
