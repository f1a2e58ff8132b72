import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { statsTable } from '../../src/cli/stats.ts'
import { cli, folderWith } from './terminal.ts'

const schema = JSON.parse(readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: true }).compile(schema)
const pages = { 'a.md': 'Results are guaranteed today. A miracle.\n', 'b.md': 'Guaranteed.\n' }

describe('--stats', () => {
  test('says on standard error where the time went', async () => {
    const { code, out, err } = await cli(folderWith(pages), ['--stats'])
    expect(code).toBe(1)
    expect(err).toMatch(
      /^Phase +ms\n(?: {2}(?:find the pages|fetch|load the rules|read|analyse|rules|judge) +\d+\.\d\n){7}/,
    )
    expect(err).toMatch(/\nRule +ms +hits\n(?: {2}[a-z-]+ +\d+\.\d +\d+\n)+$/)
    expect(err).toMatch(/\n {2}guaranteed-outcome +\d+\.\d +2\n/)
    expect(out).toBe((await cli(folderWith(pages), [])).out)
  })

  test('puts the numbers into JSON', async () => {
    const report = JSON.parse((await cli(folderWith(pages), ['--stats', '-f', 'json'])).out)
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    const found = report.stats.rules.find(({ id }: { id: string }) => id === 'guaranteed-outcome')
    expect(found).toEqual({ id: 'guaranteed-outcome', milliseconds: expect.any(Number), hits: 2 })
    const times = report.stats.rules.map(({ milliseconds }: { milliseconds: number }) => milliseconds)
    expect(times).toEqual(times.toSorted((a: number, b: number) => b - a))
    expect(JSON.parse((await cli(folderWith(pages), ['-f', 'json'])).out)).not.toHaveProperty('stats')
  })

  test('counts no work for pages that a cache holds', async () => {
    const cwd = folderWith(pages)
    await cli(cwd, ['--cache', '--cache-location', 'kept'])
    const { out } = await cli(cwd, ['--cache', '--cache-location', 'kept', '--stats', '-f', 'json'])
    const { phases, rules } = JSON.parse(out).stats
    expect([phases.map(({ name }: { name: string }) => name), rules]).toEqual([['find the pages', 'fetch'], []])
  })

  test('shows the slowest ten of many rules', () => {
    const rules = Array.from({ length: 12 }, (_, index) => ({
      id: `rule-${index}`,
      milliseconds: 12 - index,
      hits: index,
    }))
    expect(statsTable({ phases: [{ name: 'read', milliseconds: 3 }], rules }).split('\n')).toEqual([
      'Phase                       ms',
      '  read                     3.0',
      'Slowest of 12 rules         ms   hits',
      ...rules
        .slice(0, 10)
        .map(
          ({ id, milliseconds, hits }) =>
            `  ${id.padEnd(17)}${`${milliseconds}.0`.padStart(11)}${String(hits).padStart(7)}`,
        ),
      '',
    ])
  })
})

test('the times of --stats do not count a page twice', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`p${index}.md`, 'Results are guaranteed.\n']),
  )
  const begun = performance.now()
  const { out } = await cli(folderWith(many), ['--stats', '-f', 'json'])
  const { phases } = JSON.parse(out).stats as { phases: { milliseconds: number }[] }
  const sum = phases.reduce((all, { milliseconds }) => all + milliseconds, 0)
  expect(sum).toBeLessThan(performance.now() - begun)
})
