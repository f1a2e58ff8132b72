import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonMistake } from '../src/json-mistake.ts'

const parses = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('jsonMistake', () => {
  test.each([
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['[1', 2],
    ['', 0],
    [' \n', 2],
    ['{"a" 1}', 5],
    ['{"a": "b\n"}', 6],
    ['nul', 0],
    ['1 // x', 2],
    ['[}', 1],
    ['{]', 1],
    [']', 0],
  ])('finds where %j stops being JSON', (text, offset) => {
    expect(jsonMistake(text)).toBe(offset)
  })

  test('agrees with JSON.parse on any text', () => {
    const parts = fc.constantFrom(
      ...'{}[],:" \n\t0-1.eE+\\u',
      'true',
      'null',
      '"a"',
      '1',
      '\u2028',
      '\u0000',
      '"\\u00e9"',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), all => {
        const text = all.join('')
        expect([text, jsonMistake(text) === undefined]).toEqual([text, parses(text)])
      }),
      { numRuns: 3000 },
    )
    fc.assert(fc.property(fc.json(), text => void expect(jsonMistake(text)).toBeUndefined()))
  })

  test('takes time that grows with the text', () => {
    const text = `{"entries": [${'{"a": "b"},'.repeat(100_000)}]}`
    const start = performance.now()
    expect(jsonMistake(text)).toBe(text.length - 2)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
