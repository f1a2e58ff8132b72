import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read.ts'
import { sourceOf, wrongPlaces } from './places.ts'

const read = (source: string) => readDocument(source, 'page.txt')

describe('a page of plain text', () => {
  it('has headings, paragraphs and items by their look', () => {
    const document = read(
      'Why us\n\nWe do this:\n\n• calm\n- care\n\nIt may:\r\n1. help\r\n2. harm a lot,\r\n   or a little\r\n\r\nWhat to expect\n\nIt is *not* <b>so</b> &amp; calm,\nlike `this`.\n',
    )
    expect(wrongPlaces(document)).toEqual([])
    expect(document.format).toBe('text')
    expect(document.blocks.map(({ kind, text, leadIn, list }) => [kind, text, leadIn, list?.item])).toEqual([
      ['heading', 'Why us', -1, undefined],
      ['paragraph', 'We do this:', -1, undefined],
      ['listItem', 'calm', 1, 0],
      ['listItem', 'care', 1, 1],
      ['paragraph', 'It may:', -1, undefined],
      ['listItem', 'help', 4, 0],
      ['listItem', 'harm a lot, or a little', 4, 1],
      ['heading', 'What to expect', -1, undefined],
      ['paragraph', 'It is *not* <b>so</b> &amp; calm, like `this`.', -1, undefined],
    ])
  })

  it('keeps its numbered items numbered', () => {
    const { blocks } = read('- calm\n- care\n\n1. help\n2. rest\n')
    expect(blocks.map(({ list }) => list?.ordered ?? false)).toEqual([false, false, true, true])
  })

  it('has exact places', () => {
    expect(sourceOf(read('\uFEFFone\r\n   two  🙂\tthree'), 'two 🙂 three')).toBe('two  🙂\tthree')
    expect(sourceOf(read('one  \n  two'), 'one two')).toBe('one  \n  two')
  })
})
