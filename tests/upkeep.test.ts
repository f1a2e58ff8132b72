import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { treatments } from '../src/knowledge/treatments.ts'
import { fileOf, readKnowledge, staleOn } from '../src/upkeep.ts'
import { cli, folderWith } from './cli/terminal.ts'

describe('the dates of a file of knowledge', () => {
  const lines = [
    { id: 'one', verifiedOn: '2025-03-01' },
    { id: 'two', verifiedOn: '2026-03-01' },
  ]
  const file = fileOf('lines', { reviewed: '2026-01-01', lines, byId: new Map(), words: ['a', 'b'] })

  test('are its own and those of its entries', () => {
    expect(file).toEqual({
      name: 'lines',
      entries: 4,
      reviewed: '2026-01-01',
      dated: [
        { id: 'one', reviewed: '2025-03-01' },
        { id: 'two', reviewed: '2026-03-01' },
      ],
    })
  })

  test.each([
    ['2026-03-01', []],
    ['2026-03-02', [{ file: 'lines', id: 'one', reviewed: '2025-03-01' }]],
    [
      '2027-01-02',
      [
        { file: 'lines', reviewed: '2026-01-01' },
        { file: 'lines', id: 'one', reviewed: '2025-03-01' },
      ],
    ],
  ])('are judged on %s', (today, expected) => {
    expect(staleOn([file], today)).toEqual(expected)
  })
})

describe('the knowledge of carelint', () => {
  test('is found with all its dates', async () => {
    const files = await readKnowledge()
    const folder = new URL('../src/knowledge/', import.meta.url)
    const withDate = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.ts'))
      .filter(path => /export (const|\{) ?reviewed/.test(readFileSync(new URL(path, folder), 'utf8')))
      .map(path => path.replaceAll('\\', '/').replace('.ts', ''))
    expect(files.map(file => file.name)).toEqual(expect.arrayContaining(withDate))
    const ids = files
      .filter(file => file.name.startsWith('treatments/'))
      .flatMap(file => file.dated.map(({ id }) => id))
    expect(ids.toSorted()).toEqual(treatments.map(entry => entry.id).toSorted())
  })
})

describe('carelint knowledge', () => {
  const run = (...flags: string[]) => cli(folderWith({}), ['knowledge', ...flags])

  test('prints counts and dates', async () => {
    const { out, code } = await run()
    expect(code).toBe(0)
    expect(out).toMatch(/^conditions +\d+ {2}reviewed \d{4}-\d\d-\d\d$/m)
    expect(out).toMatch(/^treatments\/metabolic +\d+ {2}reviewed \d{4}-\d\d-\d\d$/m)
  })

  test('passes its check within a year of the reviews', async () => {
    const { out, code, err } = await run('--check', '--today', '2026-12-01')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^✔ All \d+ files were reviewed in the year before 2026-12-01\.\n$/)
  })

  test('fails its check when something is older, and names it', async () => {
    const { out, code } = await run('--check', '--today', '2099-01-01')
    expect(code).toBe(1)
    expect(out).toMatch(/^conditions was last reviewed on \d{4}-\d\d-\d\d\.$/m)
    expect(out).toMatch(/^treatments\/metabolic: semaglutide was last reviewed on \d{4}-\d\d-\d\d\.$/m)
  })

  test.each(['2026-13-01', 'soon', '2026-02-30'])('refuses %s as a date', async today => {
    expect(await run('--check', '--today', today)).toEqual({
      code: 2,
      out: '',
      err: `carelint: --today takes a date such as 2026-05-01, not "${today}".\n`,
    })
  })
})
