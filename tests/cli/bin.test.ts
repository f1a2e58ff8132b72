import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Script } from 'node:vm'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderWith } from './terminal.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const promise = 'Ketamine relieves depression.\n\n'
const gate = ['--only', 'unhedged-efficacy', '--fail-on', 'warning']
const bin = join(root, 'bin/carelint.js')

function carelint(cwd: string, argv: readonly string[], input = '', node: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, bin, ...argv], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { PATH: process.env.PATH },
  })
  return { status, stdout, stderr }
}

beforeAll(() => {
  if (!existsSync(join(root, 'dist/program/main.cjs'))) throw new Error('Run "npm run build" before the tests of bin.')
})

describe('the program', () => {
  test('passes a page that promises nothing', () => {
    const cwd = folderWith({ 'a.md': 'Our rooms are quiet and the chairs are soft.\n' })
    const { status, stdout, stderr } = carelint(cwd, ['a.md', ...gate])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^✔ Checked 1 file, \d+ words: nothing found\.\n$/)
  })

  test('fails a promise, on standard input too', () => {
    const { status, stdout } = carelint(folderWith({}), ['-', '-f', 'json', ...gate], promise)
    expect(status).toBe(1)
    expect(JSON.parse(stdout).files[0].findings[0]).toMatchObject({ ruleId: 'unhedged-efficacy', severity: 'warning' })
  })

  test.each([
    [['--version'], 0],
    [['--help'], 0],
    [['rules'], 0],
    [['--bogus'], 2],
    [['missing.md'], 2],
    [['explain', 'nonsense'], 2],
  ])('ends %j with %i and without a stack trace', (argv, status) => {
    const outcome = carelint(folderWith({}), argv)
    expect(outcome.status).toBe(status)
    expect(outcome.stdout + outcome.stderr).not.toMatch(/\n\s+at /)
  })

  test('writes a long report to a pipe to its end', () => {
    const pages = Array.from({ length: 60 }, (_, index) => [`p${index}.md`, promise.repeat(30)])
    const { status, stdout } = carelint(folderWith(Object.fromEntries(pages)), ['-f', 'json', ...gate])
    expect(status).toBe(1)
    expect(stdout.length).toBeGreaterThan(1_000_000)
    expect(JSON.parse(stdout).files).toHaveLength(60)
  })

  test('writes a report to the pipe behind a file name', () => {
    const cwd = folderWith({ 'a.md': 'Quiet rooms.\n' })
    const command = `"${process.execPath}" "${bin}" a.md -f unix=/dev/stdout | cat`
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: 'Checked 1 file, 2 words: nothing found.\n', stderr: '' })
  })

  test('is quiet when its reader stops early, and keeps its exit code', async () => {
    const cwd = folderWith({ 'a.md': promise.repeat(600) })
    const child = spawn(process.execPath, [bin, 'a.md', '-f', 'json', ...gate], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stderr = ''
    child.stderr.on('data', chunk => {
      stderr += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise(resolve => child.on('close', resolve))
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  })

  test('says in one sentence that Node is too old', () => {
    const old = "data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '18.20.0' })"
    const fallback = "data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '18.20.0' } })"
    const outcomes = [old, fallback].map(code => carelint(folderWith({}), ['--version'], '', ['--import', code]))
    expect(outcomes).toContainEqual({
      status: 2,
      stdout: '',
      stderr: 'carelint: Node 18.20.0 is too old; carelint needs Node 20.19, or 22.12 or newer.\n',
    })
  })

  test('takes what V8 compiled when the program was built, and does without where that is another V8’s', () => {
    const scripts = new Map<string, Script>()
    createRequire(import.meta.url)(join(root, 'bin/program.cjs')).createLoader(scripts)('./run.cjs')
    expect(scripts.size).toBeGreaterThan(2)
    for (const { cachedDataRejected } of scripts.values()) expect(cachedDataRejected).toBe(false)
    const copy = folderWith({ 'package.json': '{"type": "module"}', 'a.md': promise })
    for (const folder of ['bin', 'dist/program']) cpSync(join(root, folder), join(copy, folder), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    const runCopy = (...node: string[]) => {
      const argv = [...node, join(copy, 'bin/carelint.js'), 'a.md', '-f', 'json', ...gate]
      const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: copy, encoding: 'utf8' })
      return { status, stdout, stderr }
    }
    const plain = runCopy()
    expect(plain).toMatchObject({ status: 1, stderr: '' })
    expect(runCopy('--no-opt')).toEqual(plain)
    for (const name of readdirSync(join(copy, 'dist/program')))
      if (name.startsWith('compiled-')) rmSync(join(copy, 'dist/program', name), { recursive: true })
    expect(runCopy()).toEqual(plain)
  })

  test('says how to build a copy that is not built', () => {
    const copy = folderWith({ 'package.json': '{"type": "module"}' })
    cpSync(join(root, 'bin'), join(copy, 'bin'), { recursive: true })
    const { status, stderr } = spawnSync(process.execPath, [join(copy, 'bin/carelint.js')], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'carelint: this copy is not built yet; run "npm run build" in its folder.\n',
    })
  })

  test('runs no code of the folder that it checks', () => {
    const cwd = folderWith({ 'a.md': 'Quiet rooms.\n', 'carelint.config.js': 'throw new Error("ran")' })
    mkdirSync(join(cwd, '.config'))
    for (const name of ['config.mjs', 'config.cjs', 'config.js', 'carelint.js']) {
      writeFileSync(join(cwd, '.config', name), 'console.log("ran"); process.exitCode = 7')
    }
    const { status, stdout } = carelint(cwd, gate)
    expect(status).toBe(0)
    expect(stdout).not.toContain('ran')
  })
})
