import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createCarelint } from '../../src/carelint.ts'
import { main } from '../../src/cli/main.ts'
import { sampleRules } from '../sample-rules.ts'
import { hasTerminal, inTerminal } from './pseudo-terminal.ts'
import { cli, folderWith } from './terminal.ts'

const promise = 'Results are guaranteed today.\n'
const ready = 'Watching for changes; Ctrl-C ends it.\n'

/** Starts a watching run; `seen` waits until its output since the last call matches. */
function watching(cwd: string, argv: readonly string[], isTerminal = false) {
  let text = ''
  let from = 0
  let end: (code: number) => void = () => {}
  const interrupted = new Promise<number>(resolve => {
    end = resolve
  })
  const write = (words: string) => {
    text += words
  }
  const stream = { isTerminal, columns: 80, write }
  const code = main(
    [...argv, '--watch'],
    {
      cwd,
      env: { PATH: process.env.PATH, NO_COLOR: '1', CI: '1' },
      stdout: stream,
      stderr: stream,
      canAsk: false,
      canLink: async () => false,
      interrupted: () => interrupted,
      readStandardInput: async () => new Uint8Array(),
    },
    createCarelint(sampleRules),
  )
  const stop = () => {
    end(130)
    return code
  }
  onTestFinished(async () => {
    await stop()
  })
  const seen = async (pattern: string | RegExp): Promise<string> => {
    for (let wait = 0; wait < 1200; wait++) {
      const fresh = text.slice(from)
      if (typeof pattern === 'string' ? fresh.includes(pattern) : pattern.test(fresh)) {
        from = text.length
        return fresh
      }
      await new Promise(resolve => setTimeout(resolve, 25))
    }
    throw new Error(`Nothing like ${pattern} in ${JSON.stringify(text.slice(from))}`)
  }
  return { seen, stop, all: () => text }
}

function put(cwd: string, path: string, content: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  writeFileSync(join(cwd, path), content)
}

describe('--watch', { timeout: 120_000 }, () => {
  test('answers changed, new and deleted pages', async () => {
    const cwd = folderWith({ 'posts/a.md': promise })
    const { seen, stop } = watching(cwd, ['posts'])
    expect(await seen(ready)).toContain('1 error. Failed.')
    put(cwd, 'posts/a.md', 'Quiet rooms.\n')
    expect(await seen('Checked again: posts/a.md changed.\n')).toContain('Checked 1 file, 2 words: nothing found.')
    put(cwd, 'posts/new/b.md', promise)
    expect(await seen('Checked again: posts/new/b.md changed.\n')).toContain('Checked 2 files, 6 words: 1 error.')
    rmSync(join(cwd, 'posts/new/b.md'))
    expect(await seen('Checked again: posts/new/b.md changed.\n')).toContain('Checked 1 file, 2 words: nothing found.')
    expect(await stop()).toBe(130)
  })

  test('answers settings that come, change, break and go, and house rules', async () => {
    const house = (word: string) => `rules:
  - id: our-glow
    severity: error
    summary: A word of ours.
    phrases: [${word}]
    message: It says “{quote}”.
    why: It says nothing.
    instead: Leave it out.
    sources: [House style]
    flagged: ["We «${word}» here."]
    allowed: ["We rest here."]
`
    const cwd = folderWith({ 'a.md': `${promise}We glow here. We shine here.\n`, 'shared/house.yaml': house('glow') })
    const { seen } = watching(cwd, ['a.md'])
    await seen(ready)
    put(cwd, '.carelintrc.yaml', 'rules: { guaranteed-outcome: off }\n')
    expect(await seen('Checked again: .carelintrc.yaml changed.\n')).toContain('nothing found.')
    put(cwd, '.carelintrc.yaml', 'rules: { guaranteed-outcome: of }\n')
    expect(await seen('Checked again')).toContain('Did you mean "off"?')
    put(cwd, '.carelintrc.yaml', 'rules: { guaranteed-outcome: off }\nhouseRules: [shared/house.yaml]\n')
    expect(await seen('Checked again')).toContain('our-glow  2:4')
    put(cwd, 'shared/house.yaml', house('shine'))
    expect(await seen('Checked again: shared/house.yaml changed.\n')).toContain('our-glow  2:18')
    rmSync(join(cwd, '.carelintrc.yaml'))
    expect(await seen('Checked again')).toContain('1 error. Failed.')
  })

  test('answers a configuration above the working directory and one that it extends', async () => {
    const top = folderWith({
      '.carelintrc': 'extends: ./shared/base.yaml\n',
      'shared/base.yaml': '{}',
      'site/a.md': promise,
    })
    const { seen } = watching(join(top, 'site'), [])
    await seen(ready)
    put(top, 'shared/base.yaml', 'rules: { guaranteed-outcome: warning }\n')
    expect(await seen('Checked again: ../shared/base.yaml changed.\n')).toContain('1 warning. Passed.')
    put(top, '.carelintrc', 'profiles: [us]\n')
    expect(await seen('Checked again: ../.carelintrc changed.\n')).toContain('1 error. Failed.')
  })

  test('is not woken by what cannot matter, nor by its own reports', async () => {
    const cwd = folderWith({ 'a.md': promise, '.gitignore': 'dist/\n', 'dist/c.md': promise })
    const { seen, all } = watching(cwd, ['-f', 'text', '-f', 'json=out/report.json'])
    await seen(ready)
    const before = all()
    for (const path of ['node_modules/x/b.md', 'dist/c.md', 'a.css', 'data.json']) put(cwd, path, promise)
    await new Promise(resolve => setTimeout(resolve, 400))
    expect(all()).toBe(before)
    put(cwd, 'a.md', 'Quiet.\n')
    await seen('Checked again: a.md changed.\n')
  })

  test('clears the screen of a terminal before each later report and leaves a pipe alone', async () => {
    const cwd = folderWith({ 'a.md': promise })
    const { seen, all } = watching(cwd, ['a.md'], true)
    expect((await seen(ready)).startsWith('a.md')).toBe(true)
    put(cwd, 'a.md', 'Quiet.\n')
    expect((await seen('Checked again')).startsWith('\u001B[2J\u001B[H✔')).toBe(true)
    const clears = all().split('\u001B[2J').length - 1
    expect(clears).toBe(1)
  })

  test.each([['-'], ['--staged'], ['--stdin']])('does not go with %s', async flag => {
    const { code, err } = await cli(folderWith({ 'a.md': promise }), [flag, '--watch'])
    expect([code, err]).toEqual([
      2,
      'carelint: --watch is about files; standard input and --staged do not go with it.\n',
    ])
  })
})

test('--watch does not go with --fix', async () => {
  const { code, err } = await cli(folderWith({ 'a.md': promise }), ['--fix', '--watch'])
  expect([code, err]).toEqual([
    2,
    'carelint: --watch shows findings; --fix, --fix-dry-run and --diff do not go with it.\n',
  ])
})

describe.runIf(hasTerminal)('--watch at a real terminal', { timeout: 120_000 }, () => {
  test('ends with 130 on Ctrl-C', async () => {
    const cwd = folderWith({ 'a.md': 'Quiet rooms.\n' })
    const { code, screen } = await inTerminal(
      cwd,
      ['a.md', '--watch'],
      [
        ['Watching for changes', () => put(cwd, 'a.md', 'Ketamine cures depression.\n')],
        ['Checked again: a.md changed.', '\u0003'],
      ],
    )
    expect(code).toBe(130)
    expect(screen).toContain('cure-claim')
  })
})
