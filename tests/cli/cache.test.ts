import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { createCarelint } from '../../src/carelint.ts'
import { sampleRules, wordRule } from '../sample-rules.ts'
import { cli, folderWith } from './terminal.ts'

const bin = fileURLToPath(new URL('../../bin/carelint.js', import.meta.url))
const promise = 'Ketamine relieves depression.\n\nThis treatment is guaranteed to work.\n'

/** Runs the built program and gives its outcome and the files of ours and of packages that it loaded. */
function run(cwd: string, ...argv: string[]) {
  const coverage = join(cwd, 'coverage')
  rmSync(coverage, { recursive: true, force: true })
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_V8_COVERAGE: coverage },
  })
  const loaded = readdirSync(coverage).flatMap(name =>
    JSON.parse(readFileSync(join(coverage, name), 'utf8')).result.map((script: { url: string }) => script.url),
  ) as string[]
  return { outcome: { status, stdout, stderr }, loaded }
}

/** The file of the program that holds parser, language and rules; what else is loaded holds none of their marks. */
const heavy = /\/dist\/program\/check\.cjs$/
const marks = /micromark|nlcst|ParagraphNode|unhedged-efficacy/

beforeAll(() => {
  if (!existsSync(fileURLToPath(new URL('../../dist/program/main.cjs', import.meta.url)))) {
    throw new Error('Run "npm run build" before the tests of bin.')
  }
})

describe('a run with a warm cache', () => {
  test.each([['json'], ['text'], ['jsonl'], ['sarif']])(
    'prints the same bytes as %s and loads no parser, no language and no rule',
    format => {
      const cwd = folderWith({ 'posts/a.md': promise, 'posts/b.md': 'Quiet rooms.\n' })
      const argv = ['posts', '-f', format]
      const plain = run(cwd, ...argv)
      const cold = run(cwd, ...argv, '--cache')
      const warm = run(cwd, ...argv, '--cache')
      expect(plain.outcome.status).toBe(1)
      expect(cold.outcome).toEqual(plain.outcome)
      expect(warm.outcome).toEqual(plain.outcome)
      expect(plain.loaded.some(url => heavy.test(url))).toBe(true)
      expect(warm.loaded.filter(url => heavy.test(url))).toEqual([])
      const program = warm.loaded.filter(url => url.includes('/dist/program/'))
      expect(program.length).toBeGreaterThan(0)
      for (const url of program) expect(readFileSync(fileURLToPath(url), 'utf8')).not.toMatch(marks)
    },
  )

  test('reads a page again when it or its settings change, and not when it only looks newer', () => {
    const cwd = folderWith({ 'a.md': promise })
    const first = run(cwd, 'a.md', '--cache')
    writeFileSync(join(cwd, 'a.md'), promise)
    expect(run(cwd, 'a.md', '--cache').loaded.some(url => heavy.test(url))).toBe(false)
    writeFileSync(join(cwd, '.carelintrc.yaml'), 'rules: { guaranteed-outcome: off }\n')
    const second = run(cwd, 'a.md', '--cache')
    expect(second.outcome.stdout).not.toBe(first.outcome.stdout)
    writeFileSync(join(cwd, 'a.md'), 'Quiet rooms.\n')
    expect(run(cwd, 'a.md', '--cache').outcome).toMatchObject({ status: 0 })
  })

  test('knows the house rules of a page by their contents', () => {
    const house = (word: string) => `rules:
  - id: house-word
    summary: A word of ours.
    message: “{quote}” is not our word.
    why: It is not ours.
    instead: Use another word.
    sources: [House style]
    phrases: ["${word}"]
    flagged: ["A «${word}» here."]
    allowed: [Nothing here.]
`
    const cwd = folderWith({
      'a.md': 'A quiet room.\n',
      '.carelintrc.yaml': 'houseRules: [house.yaml]\n',
      'house.yaml': house('quiet'),
    })
    const argv = ['a.md', '-f', 'json']
    const plain = run(cwd, ...argv)
    expect(JSON.parse(plain.outcome.stdout).files[0].findings).toMatchObject([{ ruleId: 'house-word' }])
    expect(run(cwd, ...argv, '--cache').outcome).toEqual(plain.outcome)
    const warm = run(cwd, ...argv, '--cache')
    expect(warm.outcome).toEqual(plain.outcome)
    expect(warm.loaded.filter(url => heavy.test(url))).toEqual([])
    writeFileSync(join(cwd, 'house.yaml'), house('loud'))
    expect(JSON.parse(run(cwd, ...argv, '--cache').outcome.stdout).files[0].findings).toEqual([])
    writeFileSync(join(cwd, 'house.yaml'), house('(loud'))
    expect(run(cwd, ...argv, '--cache').outcome).toMatchObject({
      status: 2,
      stderr: 'carelint: house.yaml:8:15: A bracket is not closed in the phrase "(loud", at character 1.\n',
    })
  })

  test('still refuses what has no meaning', () => {
    const cwd = folderWith({ 'a.md': promise })
    run(cwd, 'a.md', '--cache')
    expect(run(cwd, 'a.md', '--cache', '--only', 'cure-clam').outcome).toMatchObject({
      status: 2,
      stderr: 'carelint: No rule is called "cure-clam". Did you mean "cure-claim"?\n',
    })
    expect(run(cwd, 'b.md', '--cache').outcome.status).toBe(2)
  })

  test('shares the cache with runs at the same time', async () => {
    const pages = Array.from({ length: 12 }, (_, index) => [`p${index}.md`, `${promise}\nPage ${index}.\n`] as const)
    const cwd = folderWith(Object.fromEntries(pages))
    const together = (paths: readonly string[]) =>
      new Promise<number | null>(resolve => {
        const child = spawn(process.execPath, [bin, ...paths, '--cache'], { cwd, stdio: 'ignore' })
        child.on('close', resolve)
      })
    const names = pages.map(([name]) => name)
    expect(await Promise.all([names.slice(0, 6), names.slice(3), names].map(together))).toEqual([1, 1, 1])
    const warm = run(cwd, '.', '--cache', '-f', 'json')
    expect(warm.outcome.stdout).toBe(run(cwd, '.', '-f', 'json').outcome.stdout)
    expect(warm.loaded.filter(url => heavy.test(url))).toEqual([])
  })
})

describe('--cache', () => {
  test('never remembers that a rule failed', async () => {
    let broken = true
    const rule = wordRule('fragile-rule', /x/g, {
      check: () => {
        if (broken) throw new Error('no such word')
        return []
      },
    })
    const carelint = createCarelint([...sampleRules, rule])
    const cwd = folderWith({ 'a.md': 'A quiet room.\n' })
    expect((await cli(cwd, ['a.md', '--cache'], { carelint })).code).toBe(2)
    broken = false
    expect((await cli(cwd, ['a.md', '--cache'], { carelint })).code).toBe(0)
  })

  test('says that it cannot write the cache and keeps the exit code', async () => {
    const cwd = folderWith({ 'a.md': 'A quiet room.\n', kept: 'a file' })
    const { code, err } = await cli(cwd, ['a.md', '--cache-location', 'kept'])
    expect(code).toBe(0)
    expect(err).toMatch(/^carelint: The cache cannot be written to .*kept \(E\w+\); the report is complete\.\n$/)
  })

  test('is taken out by carelint clean', async () => {
    const cwd = folderWith({ 'a.md': 'A quiet room.\n' })
    await cli(cwd, ['a.md', '--cache'])
    expect(existsSync(join(cwd, '.carelintcache'))).toBe(true)
    expect(await cli(cwd, ['clean'])).toEqual({ code: 0, out: 'The cache in .carelintcache is gone.\n', err: '' })
    expect(existsSync(join(cwd, '.carelintcache'))).toBe(false)
    expect(await cli(cwd, ['clean'])).toEqual({ code: 0, out: 'There is no cache in .carelintcache.\n', err: '' })
  })
})
