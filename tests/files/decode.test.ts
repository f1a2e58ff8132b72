import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodePage } from '../../src/files/decode.ts'

describe('decoding', () => {
  test('gives back any text without NUL that UTF-8 or UTF-16 can hold', () => {
    const text = fc.string({ unit: 'grapheme' }).map(each => each.replaceAll('\0', ''))
    fc.assert(
      fc.property(text, each => {
        expect(decodePage(Buffer.from(each, 'utf8'))).toEqual({ text: each })
        expect(decodePage(Buffer.from(`\uFEFF${each}`, 'utf16le'))).toEqual({ text: `\uFEFF${each}` })
        expect(decodePage(Buffer.from(`\uFEFF${each}`, 'utf16le').swap16())).toEqual({ text: `\uFEFF${each}` })
      }),
    )
  })

  test('never throws for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        expect(Object.keys(decodePage(bytes))).toHaveLength(1)
      }),
    )
  })

  test.each([
    [Buffer.from('\uFEFFHello'), { text: '\uFEFFHello' }],
    [Buffer.from('caf\xe9', 'latin1'), { refusal: 'The file is not valid UTF-8: line 1 cannot be decoded.' }],
    [Buffer.from([0x61, 0]), { refusal: 'The file is not text: it holds NUL bytes.' }],
    [Buffer.from([0xff, 0xfe, 0x61]), { refusal: 'The file is not valid UTF-16.' }],
    [Buffer.from([0xfe, 0xff, 0x61]), { refusal: 'The file is not valid UTF-16.' }],
  ])('reads or refuses case %# in so many words', (bytes, outcome) => {
    expect(decodePage(bytes)).toEqual(outcome)
  })
})
