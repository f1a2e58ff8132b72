import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Cache, openCache } from '../../src/cache/cache.ts'
import { removePacks } from '../../src/cache/pack.ts'
import { createCarelint } from '../../src/carelint.ts'
import { readDocument } from '../../src/document/read.ts'
import type { FileReport } from '../../src/finding.ts'
import { sources } from '../../src/knowledge/sources.ts'
import { catalogueOf } from '../../src/lint/details.ts'
import { createLinter } from '../../src/lint.ts'
import { defaultSettings, type Settings } from '../../src/settings.ts'
import { folderWith } from '../cli/terminal.ts'
import { sampleRules } from '../sample-rules.ts'

const { lint } = createCarelint(sampleRules)
const catalogue = catalogueOf(sampleRules, sources)
const page =
  'Guaranteed, amazing.\n\n<!-- carelint-disable-next-line hype-language -- a name -->\nAn amazing “day” 🎉.\n'
const bytes = new TextEncoder().encode(page)
const today = '2026-06-01'
const packsOf = (folder: string) => readdirSync(folder).filter(name => name.endsWith('.pack'))

function keep(folder: string, path: string, report: FileReport = lint(page, { path })): string {
  const cache = openCache(folder, 'program')
  const key = keyOf(cache, path)
  cache.keep(key, report)
  expect(cache.save(catalogue)).toBeUndefined()
  return key
}

function keyOf(cache: Cache, path: string, settings: Settings = defaultSettings, only?: ReadonlySet<string>): string {
  return cache.keyOf(path, bytes, settings, only)
}

describe('the cache', () => {
  test('gives back the whole report, and what was known of the rules', () => {
    const folder = join(folderWith({}), 'cache')
    const key = keep(folder, 'a.md')
    const cache = openCache(folder, 'program')
    expect(cache.find(key, 'a.md', today)).toEqual(lint(page, { path: 'a.md' }))
    expect(cache.find(key, 'a.md', today)?.suppressed).toHaveLength(1)
    expect(cache.find(key, 'a.md', today)?.findings[0]?.byteColumns).toEqual({ start: 1, end: 11 })
    expect(cache.catalogue).toEqual(catalogue)
  })

  test('has another key for other bytes, settings, rules or paths, and the same one for equal settings', () => {
    const cache = openCache(folderWith({}), 'program')
    const settings = (more: Partial<Settings>): Settings => ({ ...defaultSettings, ...more })
    const rule = (options: object): Partial<Settings> => ({
      rules: new Map([['long-word', { level: 'on', options: { ...options } }]]),
    })
    const keys = [
      keyOf(cache, 'a.md'),
      keyOf(cache, 'b.md'),
      cache.keyOf('a.md', bytes.slice(1), defaultSettings, undefined),
      keyOf(cache, 'a.md', settings({ profiles: ['uk'] })),
      keyOf(cache, 'a.md', settings({ components: new Map([['Crisis', ['crisis']]]) })),
      keyOf(cache, 'a.md', settings(rule({}))),
      keyOf(cache, 'a.md', settings(rule({ most: 1 }))),
      keyOf(cache, 'a.md', defaultSettings, new Set()),
      keyOf(cache, 'a.md', defaultSettings, new Set(['long-word'])),
    ]
    expect(new Set(keys).size).toBe(keys.length)
    expect(keyOf(cache, 'a.md', settings(rule({ b: 1, a: 2 })))).toBe(
      keyOf(cache, 'a.md', settings(rule({ a: 2, b: 1 }))),
    )
  })

  test('gives back directives, and a report with dated ones only while none of them ends or begins', () => {
    const folder = folderWith({})
    const text = '<!-- carelint-disable-next-line hype-language -- a name until 2026-06-30 -->\nAn amazing day.\n'
    const dated = createLinter(sampleRules, {}, undefined, today)(readDocument(text, 'a.md'), defaultSettings)
    const key = keep(folder, 'a.md', dated)
    const cache = openCache(folder, 'program')
    expect(dated.suppressions).toMatchObject([{ until: '2026-06-30', state: 'used' }])
    expect(cache.find(key, 'a.md', '2026-06-30')).toEqual(dated)
    expect(cache.find(key, 'a.md', '2026-07-01')).toBeUndefined()
    const late = createLinter(sampleRules, {}, undefined, '2026-07-01')(readDocument(text, 'a.md'), defaultSettings)
    keep(folder, 'a.md', late)
    expect(openCache(folder, 'program').find(key, 'a.md', '2026-07-01')).toEqual(late)
    expect(openCache(folder, 'program').find(key, 'a.md', '2026-06-30')).toBeUndefined()
  })

  test('sees nothing of another program, and its writing takes that out', () => {
    const folder = folderWith({})
    const key = keep(folder, 'a.md')
    const other = openCache(folder, 'another program')
    expect([other.find(key, 'a.md', today), other.catalogue]).toEqual([undefined, undefined])
    other.keep(key, lint(page, { path: 'a.md' }))
    other.save(catalogue)
    expect(openCache(folder, 'program').find(key, 'a.md', today)).toBeUndefined()
    expect(openCache(folder, 'another program').find(key, 'a.md', today)).toBeDefined()
  })

  test('never keeps a failure', () => {
    const folder = folderWith({})
    const report = { ...lint(page, { path: 'a.md' }), failure: { message: 'No.' } }
    const key = keep(folder, 'a.md', report)
    expect(openCache(folder, 'program').find(key, 'a.md', today)).toBeUndefined()
    expect(packsOf(folder)).toEqual([])
  })

  test('keeps what runs add side by side', () => {
    const folder = folderWith({})
    const [one, other] = [openCache(folder, 'program'), openCache(folder, 'program')]
    one.keep(keyOf(one, 'a.md'), lint(page, { path: 'a.md' }))
    other.keep(keyOf(other, 'b.md'), lint(page, { path: 'b.md' }))
    one.save(catalogue)
    other.save(catalogue)
    const cache = openCache(folder, 'program')
    expect(['a.md', 'b.md'].map(path => cache.find(keyOf(cache, path), path, today)?.path)).toEqual(['a.md', 'b.md'])
  })

  test('makes one pack of many and loses no report', () => {
    const folder = folderWith({})
    const paths = Array.from({ length: 30 }, (_, index) => `p${index}.md`)
    for (const path of paths) {
      keep(folder, path)
      expect(packsOf(folder).length).toBeLessThanOrEqual(9)
    }
    const cache = openCache(folder, 'program')
    expect(paths.filter(path => !cache.find(keyOf(cache, path), path, today))).toEqual([])
  })

  test('takes a damaged line for none, wherever the damage is', () => {
    const folder = folderWith({})
    const key = keep(folder, 'a.md')
    const pack = join(folder, packsOf(folder)[0]!)
    const whole = readFileSync(pack)
    const report = lint(page, { path: 'a.md' })
    let lost = 0
    for (let at = 0; at < whole.length; at += 7) {
      const broken = Buffer.from(whole)
      broken[at] = broken[at]! ^ 1
      writeFileSync(pack, broken)
      const cache = openCache(folder, 'program')
      const found = cache.find(key, 'a.md', today)
      if (found) expect(found).toEqual(report)
      else lost++
      if (cache.catalogue) expect(cache.catalogue).toEqual(catalogue)
    }
    expect(lost).toBeGreaterThan(0)
    for (const content of ['', 'e', '\n\n', whole.subarray(0, whole.length - 40), Buffer.alloc(1000)]) {
      writeFileSync(pack, content)
      expect(openCache(folder, 'program').find(key, 'a.md', today)).toBeUndefined()
    }
  })

  test('says why it cannot be written', () => {
    const folder = folderWith({ cache: 'a file' })
    const cache = openCache(join(folder, 'cache'), 'program')
    cache.keep(keyOf(cache, 'a.md'), lint(page, { path: 'a.md' }))
    expect(cache.save(catalogue)).toMatch(/^E[A-Z]+$/)
  })

  test('hides itself from Git', () => {
    const folder = folderWith({})
    keep(folder, 'a.md')
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('# Written by carelint.\n*\n')
  })
})

describe('taking the cache out', () => {
  test('takes out its own files and leaves every other', () => {
    const folder = join(folderWith({}), 'cache')
    keep(folder, 'a.md')
    mkdirSync(join(folder, 'posts'))
    writeFileSync(join(folder, 'notes.pack'), 'mine')
    expect(removePacks(folder)).toBe(1)
    expect(readdirSync(folder)).toEqual(['notes.pack', 'posts'])
  })
})
