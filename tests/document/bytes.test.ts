import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createByteColumns } from '../../src/document/bytes.ts'

const line = '# Title 🎉 guaranteed 結果 painless'

describe('columns in bytes', () => {
  test('count what UTF-8 takes, from 1 on every line', () => {
    const column = createByteColumns(`é\n${line}`)
    expect(column({ line: 2, column: 26, offset: 27 })).toBe(32)
    expect(column({ line: 1, column: 2, offset: 1 })).toBe(3)
    expect(column({ line: 2, column: 1, offset: 2 })).toBe(1)
  })

  test('are those of the encoded text, for any text and in any order of the questions', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map(part => part.repeat(60))
    fc.assert(
      fc.property(text, fc.array(fc.nat(3000), { minLength: 1 }), (source, offsets) => {
        const column = createByteColumns(source)
        for (const wanted of offsets) {
          const characters = [...source].slice(0, wanted).join('')
          const offset = characters.length
          expect(column({ line: 1, column: offset + 1, offset })).toBe(Buffer.byteLength(characters) + 1)
        }
      }),
    )
  })
})
