import { describe, expect, test } from 'vitest'
import { LatePattern } from '../src/late-pattern.ts'

const cures = new LatePattern('\\bcures? (\\w+)', 'i', 'cure \tcures ')

describe('a late pattern', () => {
  test('answers as the expression does', () => {
    expect(cures.test('It Cures pain.')).toBe(true)
    expect(cures.test('It helps.')).toBe(false)
    expect(cures.exec('It Cures pain.')).toMatchObject({ 0: 'Cures pain', 1: 'pain', index: 3 })
    expect(cures.exec('It helps.')).toBeNull()
    expect([cures.source, cures.flags]).toEqual(['\\bcures? (\\w+)', 'i'])
  })

  test('is taken by the methods of strings in place of an expression', () => {
    const late = (): RegExp => new LatePattern('b+', '', 'b') as unknown as RegExp
    expect('abba'.match(late())?.[0]).toBe('bb')
    expect('aca'.match(late())).toBeNull()
    expect(['abba'.search(late()), 'aca'.search(late())]).toEqual([1, -1])
    expect(['abba'.replace(late(), 'x'), 'aca'.replace(late(), 'x')]).toEqual(['axa', 'aca'])
    expect('abba'.replace(late(), found => `${found.length}`)).toBe('a2a')
    expect(['abba'.split(late()), 'aca'.split(late()), 'abab'.split(late(), 1)]).toEqual([['a', 'a'], ['aca'], ['a']])
  })

  test('is made once a text has a word of each set', () => {
    const made: string[] = []
    const late = new LatePattern('(?:no|none) .*(?:pain|hurt)', 'i', 'pain\thurt\nno ')
    const original = globalThis.RegExp
    globalThis.RegExp = new Proxy(original, {
      construct: (target, [source, flags]: [string, string]) => {
        made.push(source)
        return new target(source, flags)
      },
    })
    try {
      expect([late.test('It hurts.'), late.test('None so far.'), made.length]).toEqual([false, false, 0])
      expect([late.test('No, no hurt.'), late.test('NO PAIN'), made.length]).toEqual([true, true, 1])
    } finally {
      globalThis.RegExp = original
    }
  })

  test('stops looking for words once that has cost more than compiling', () => {
    const words = Array.from({ length: 50 }, (_, index) => `word${index}`)
    // The words are not those of the expression, so that their end shows.
    const late = new LatePattern('a', '', words.join('\t'))
    const answers = Array.from({ length: 100 }, () => late.test('a'))
    expect([answers[0], answers.at(-1), answers.indexOf(true)]).toEqual([false, true, 79])
  })

  test('matches letters beyond Latin-1 although a narrower expression is made for English', () => {
    const late = new LatePattern('^\\p{Lu}', 'u', '', '^[A-Z\u00c0-\u00d6\u00d8-\u00de]')
    expect(['Anna', '\u00c9va', '\u0141ukasz', '\u0395va'].every(name => late.test(name))).toBe(true)
    expect(['anna', '\u00e9va', '\u0142ukasz', '\u03b5va'].some(name => late.test(name))).toBe(false)
  })
})
