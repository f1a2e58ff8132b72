import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { cuesOf, narrowed } from '../../scripts/cues.mjs'
import { createRarity, latePatternsIn, withLatePatterns } from '../../scripts/late-patterns.mjs'
import { LatePattern } from '../../src/late-pattern.ts'

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const filesIn = (path: string, ending: string) =>
  readdirSync(folder(path), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => readFileSync(join(folder(path), name), 'utf8'))
const longer = (string: string) => 0.4 ** string.length
const cues = (pattern: string, flags = '') => cuesOf(pattern, flags, longer).map(words => words.toSorted())

describe('the cues of an expression', () => {
  test.each([
    ['put (?:those|any) ', ['put any ', 'put those ']],
    ['\\bhurts?\\b', ['hurt']],
    ["n['\u2019]t\\b", ["n't", 'n\u2019t']],
    ['(?<=foo )\\d+(?! bar)', ['foo ']],
    ['(?:ab){2,}', ['ab']],
    ['(?:one|two \\d+|three.*four)', ['one', 'three', 'two ']],
    ['[a-c]x', ['ax', 'bx', 'cx']],
    ['(left)-?(right)', ['left-right', 'leftright']],
  ])('%s', (pattern, words) => {
    expect(cues(pattern)[0]).toEqual(words)
  })

  test('are one set for each of several places', () => {
    expect(cues('(?:no|none) \\w+ (?:hurt|pain)')).toEqual(
      expect.arrayContaining([
        [' hurt', ' pain'],
        ['no ', 'none '],
      ]),
    )
  })

  test('are in lower case where case is ignored', () => {
    expect(cues('FDA', 'i')).toEqual([['fda']])
    expect(cues('FDA')).toEqual([['FDA']])
  })

  test.each([
    ['a?', ''],
    ['a|\\d', ''],
    ['[^a]', ''],
    ['\\w+', ''],
    ['\u03c3', 'i'],
    ['(?:)', ''],
    ['a', 'g'],
    ['a', 'y'],
    ['s', 'iu'],
  ])('are none for /%s/%s', (pattern, flags) => {
    expect(cues(pattern, flags)).toEqual([])
  })
})

describe('a narrowed expression', () => {
  test('has ranges in place of properties', () => {
    expect(narrowed('^\\p{Lu}[\\p{L}.]', 'u')).toMatch(/^\^\[\\u0041-\\u005a[^\]]+\]\[\\u0041-[^\]]+\.\]$/)
  })

  test('is not made where nothing is gained or case is ignored', () => {
    expect([narrowed('[a-z]', 'u'), narrowed('\\p{L}', 'iu'), narrowed('a', '')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

test('the letters that expressions are narrowed to are those that a late pattern takes for narrow', () => {
  const letters = new RegExp(`^${narrowed('\\p{Any}', 'u')}$`, 'u')
  const late = new LatePattern('[^]', 'u', '', '(?!)')
  const codes = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code))
  expect(codes.filter(letter => late.test(letter) === letters.test(letter))).toEqual([])
  expect(codes.filter(letter => letters.test(letter)).length).toBeGreaterThan(256)
})

describe('a module', () => {
  const rewritten = (code: string) => withLatePatterns(code, './late-pattern.js', longer)

  test('takes late patterns in place of expressions, also of made ones whose text is known', () => {
    const code = [
      "const unit = 'days?'",
      'const after = new RegExp(String.raw`in \\d+ ${unit}\\b`, "i")',
      'export const has = text => /cures/.test(text) || after.test(text) || /cures/.test(text)',
    ].join('\n')
    expect(rewritten(code)?.split('\n')).toEqual([
      'import { LatePattern } from "./late-pattern.js"',
      String.raw`const latePattern0 = new LatePattern("in \\d+ days?\\b", "i", " day\nin ")`,
      'const latePattern1 = new LatePattern("cures", "", "cures")',
      "const unit = 'days?'",
      'const after = latePattern0',
      'export const has = text => latePattern1.test(text) || after.test(text) || latePattern1.test(text)',
    ])
  })

  test('stays as it is where nothing is known before it runs', () => {
    expect(rewritten('export const of = name => new RegExp(name).test("a") || /\\w/g.test(name)')).toBeUndefined()
  })
})

test('late patterns find in sentences of pages what the expressions of the program find', () => {
  const sentences = ['fixtures/pages', 'fixtures/dev', 'fixtures/corpus']
    .flatMap(path => filesIn(path, '.md'))
    .flatMap(text => text.split(/(?<=[.!?])\s|\n+/))
  const rarity = createRarity()
  const all = ['document', 'knowledge', 'language', 'lint', 'rules']
    .flatMap(path => filesIn(`src/${path}`, '.ts'))
    .flatMap(code => latePatternsIn(code, rarity, 'ts'))
  const wrong: string[] = []
  let matched = 0
  for (const { values } of all) {
    const expression = new RegExp(values[0], values[1])
    const narrow = values[3] === undefined ? undefined : new LatePattern(values[0], values[1], '', values[3])
    for (const sentence of sentences) {
      const expected = expression.exec(sentence)
      if (expected) matched++
      const found = expected ? new LatePattern(...values).exec(sentence) : null
      const same = (other: RegExpExecArray | null) => other?.[0] === expected?.[0] && other?.index === expected?.index
      if (!same(found) || (narrow && !same(narrow.exec(sentence)))) wrong.push(`${values[0]}: ${sentence}`)
    }
  }
  expect(wrong).toEqual([])
  expect(all.length).toBeGreaterThan(500)
  expect(matched).toBeGreaterThan(5000)
})
