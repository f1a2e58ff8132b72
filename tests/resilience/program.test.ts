import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../cli/terminal.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bin = join(root, 'bin/carelint.js')
const fall = fileURLToPath(new URL('fall.mjs', import.meta.url))
const promise = 'Results are guaranteed for every patient.\n'
const report = ['-f', 'json=report.json']

/** Runs the built program; `fallAt` is how and at which file it falls. */
function carelint(cwd: string, argv: readonly string[], fallAt = '', input = '') {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [...(fallAt === '' ? [] : ['--import', fall]), bin, ...argv],
    { cwd, input, encoding: 'utf8', env: { PATH: process.env.PATH, FALL: fallAt } },
  )
  return { status, signal, stdout, stderr }
}

describe('a run that is killed', () => {
  test.each([
    ['in the middle of a report', 'kill:report.json'],
    ['before a report takes its place', 'before-move:report.json'],
  ])('%s leaves the old one', (_, fallAt) => {
    const cwd = folderWith({ 'a.md': promise, 'report.json': 'old' })
    expect(carelint(cwd, ['a.md', ...report], fallAt).signal).toBe('SIGKILL')
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('old')
    expect(carelint(cwd, ['a.md', ...report]).status).toBe(1)
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).files).toHaveLength(1)
  })

  test('in the middle of a baseline leaves the old one', () => {
    const cwd = folderWith({ 'a.md': promise, 'b.md': promise })
    expect(carelint(cwd, ['baseline', 'write', 'a.md']).status).toBe(0)
    const before = readFileSync(join(cwd, '.carelint-baseline.json'), 'utf8')
    expect(carelint(cwd, ['baseline', 'write', '.'], 'kill:baseline.json').signal).toBe('SIGKILL')
    expect(readFileSync(join(cwd, '.carelint-baseline.json'), 'utf8')).toBe(before)
  })

  test.each(['kill:.part', 'before-move:.part'])('at the cache (%s) leaves one that the next run can use', fallAt => {
    const cwd = folderWith({ 'a.md': promise, 'b.md': 'Quiet rooms.\n' })
    const cached = ['--cache-location', 'kept', '-f', 'json']
    const plain = carelint(cwd, ['a.md', '-f', 'json']).stdout
    expect(carelint(cwd, ['a.md', ...cached]).stdout).toBe(plain)
    expect(carelint(cwd, ['.', ...cached], fallAt).signal).toBe('SIGKILL')
    expect(carelint(cwd, ['a.md', ...cached]).stdout).toBe(plain)
    expect(carelint(cwd, ['.', ...cached]).stdout).toBe(carelint(cwd, ['.', '-f', 'json']).stdout)
  })

  test('by an interrupt ends as one that was interrupted, without a half report', async () => {
    const pages = Array.from({ length: 400 }, (_, index) => [`p${index}.md`, promise.repeat(40)])
    const cwd = folderWith({ ...Object.fromEntries(pages), 'report.json': 'old' })
    const child = spawn('sh', ['-c', `"${process.execPath}" "${bin}" . -f json=report.json; echo $?`], {
      cwd,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let err = ''
    child.stdout.on('data', chunk => {
      out += chunk
    })
    child.stderr.on('data', chunk => {
      err += chunk
    })
    await new Promise(resolve => setTimeout(resolve, 700))
    spawnSync('sh', ['-c', `kill -INT $(ps -o pid= --ppid ${child.pid})`])
    await new Promise(resolve => child.on('close', resolve))
    expect({ out, err }).toEqual({ out: '130\n', err: '' })
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('old')
  })
})

describe('a disk that is full', () => {
  test('keeps the old report, fails the run and shows the report instead', () => {
    const cwd = folderWith({ 'a.md': promise, 'report.json': 'old' })
    const { status, stdout, stderr } = carelint(cwd, ['a.md', ...report], 'full:report.json')
    expect(status).toBe(2)
    expect(stderr).toContain('carelint: The report cannot be written to report.json (ENOSPC).\n')
    expect(JSON.parse(stdout).files).toHaveLength(1)
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('old')
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.md', 'report.json'])
  })

  test('fails the run when the report goes to a device', () => {
    const cwd = folderWith({ 'a.md': 'Quiet rooms.\n' })
    symlinkSync('/dev/full', join(cwd, 'report.json'))
    const { status, stderr } = carelint(cwd, ['a.md', ...report])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'carelint: The report cannot be written to report.json (ENOSPC).\n',
    })
  })

  test('fails the run when standard output goes there', () => {
    const cwd = folderWith({ 'a.md': 'Quiet rooms.\n' })
    const command = `"${process.execPath}" "${bin}" a.md > /dev/full`
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'carelint: The output cannot be written (ENOSPC).\n',
    })
  })

  test('only costs the cache', () => {
    const cwd = folderWith({ 'a.md': 'Quiet rooms.\n' })
    const { status, stderr } = carelint(cwd, ['a.md', '--cache-location', 'kept'], 'full:.part')
    expect(status).toBe(0)
    expect(stderr).toBe(
      `carelint: The cache cannot be written to ${join(cwd, 'kept')} (ENOSPC); the report is complete.\n`,
    )
    expect(readdirSync(join(cwd, 'kept')).filter(name => name.endsWith('.pack'))).toEqual([])
  })
})

describe('a reader of a report larger than a pipe', () => {
  const pages = Object.fromEntries(Array.from({ length: 40 }, (_, page) => [`page-${page}.md`, promise.repeat(20)]))
  const start = () => spawn(process.execPath, [bin, '.', '-f', 'json'], { cwd: folderWith(pages) })
  const end = (run: ReturnType<typeof start>) => new Promise(resolve => run.on('close', resolve))

  test('that is slow gets it whole', async () => {
    const run = start()
    const chunks: Buffer[] = []
    run.stdout.on('data', chunk => {
      chunks.push(chunk)
      run.stdout.pause()
      setTimeout(() => run.stdout.resume(), 5)
    })
    expect(await end(run)).toBe(1)
    const text = Buffer.concat(chunks).toString()
    expect(text.length).toBeGreaterThan(1_000_000)
    expect(JSON.parse(text).files).toHaveLength(40)
  })

  test('that leaves ends the run as its findings have it', async () => {
    const run = start()
    run.stdout.once('data', () => run.stdout.destroy())
    let said = ''
    run.stderr.on('data', chunk => {
      said += chunk
    })
    expect(await end(run)).toBe(1)
    expect(said).toBe('')
  })
})

describe('a page that vanishes', () => {
  test('between being found and being read is a problem, and the others are checked', () => {
    const cwd = folderWith({ 'a.md': promise, 'gone.md': promise })
    const { status, stdout, stderr } = carelint(cwd, ['.', '-f', 'json'], 'vanish:gone.md')
    expect(status).toBe(2)
    expect(stderr).toBe('carelint: gone.md: The file cannot be read (ENOENT).\n')
    expect(JSON.parse(stdout).summary).toMatchObject({ files: 1, errors: 1 })
  })
})
