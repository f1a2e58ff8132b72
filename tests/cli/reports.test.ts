import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reporters } from '../../src/reporters/index.ts'
import { validators } from '../reporters/validators.ts'
import { readCommands } from '../reporters/workflow-commands.ts'
import { cli, folderWith } from './terminal.ts'

const promise = 'Results are guaranteed today.\n'
const summary = 'Checked 1 file, 4 words: 1 error. Failed.\n'

describe('the reports of a run', () => {
  test.each(Object.keys(reporters))('can each stand on standard output and in a file: %s', async name => {
    const cwd = folderWith({ 'a.md': promise })
    const { code, out, err } = await cli(cwd, ['a.md', '-f', name])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain('guaranteed')
    expect(validators[name]!(out)).toEqual([])
    expect(await cli(cwd, ['a.md', '-f', `${name}=out/report`])).toEqual({ code: 1, out: '', err: '' })
    expect(readFileSync(join(cwd, 'out/report'), 'utf8')).toBe(out)
  })

  test.each(Object.keys(reporters))('are complete and say what failed when no page can be read: %s', async name => {
    const { code, out } = await cli(folderWith({}), ['missing.md', '-f', name])
    expect(code).toBe(2)
    expect(out).toContain('There is no such file')
    expect(validators[name]!(out)).toEqual([])
  })

  test('may be several, of which one goes to standard output', async () => {
    const cwd = folderWith({ 'a.md': promise })
    const argv = ['a.md', '-f', 'unix', '-f', 'sarif=out/carelint.sarif', '--format', 'junit=a=b.xml']
    const { code, out, err } = await cli(cwd, argv)
    expect({ code, out, err }).toEqual({
      code: 1,
      out: `a.md:1:13: "guaranteed" is a promise. [error/guaranteed-outcome]\n${summary}`,
      err: '',
    })
    expect(validators.sarif!(readFileSync(join(cwd, 'out/carelint.sarif'), 'utf8'))).toEqual([])
    expect(validators.junit!(readFileSync(join(cwd, 'a=b.xml'), 'utf8'))).toEqual([])
  })

  test('take -o for the one without a file', async () => {
    const cwd = folderWith({ 'a.md': promise })
    const { out } = await cli(cwd, ['a.md', '-f', 'gitlab=gl.json', '-f', 'unix', '-o', 'unix.txt'])
    expect(out).toBe('')
    expect(readFileSync(join(cwd, 'unix.txt'), 'utf8')).toContain('[error/guaranteed-outcome]')
    expect(validators.gitlab!(readFileSync(join(cwd, 'gl.json'), 'utf8'))).toEqual([])
  })

  test('may share standard output when they are lines of a log', async () => {
    const cwd = folderWith({ 'a.md': promise })
    const { out } = await cli(cwd, ['a.md', '-f', 'text', '-f', 'github'])
    expect(out.startsWith('a.md\n')).toBe(true)
    expect(readCommands(out).map(command => [command.name, command.properties.file])).toEqual([['error', 'a.md']])
  })

  test.each([
    [
      ['-f', 'json', '-f', 'sarif'],
      'Only one of json, sarif can go to standard output; name files for the others in the form -f sarif=carelint.sarif.',
    ],
    [['-f', 'json=x', '-f', 'sarif=./x'], 'Two reports cannot go to the same file, x.'],
    [['-f', 'json', '-f', 'junit=x', '-o', 'x'], 'Two reports cannot go to the same file, x.'],
    [['-f', 'json=x', '-o', 'y'], '-o names a file for the format without one, and every format has one.'],
    [
      ['-f', 'json', '-f', 'text', '-o', 'y'],
      '-o names a file for one format; name the others in the form -f sarif=carelint.sarif.',
    ],
    [['-f', 'json='], "Option '-f, --format <name>' argument 'json=' is invalid. The name of the file is missing."],
  ])('are refused before anything is checked: %j', async (flags, message) => {
    const cwd = folderWith({ 'a.md': promise })
    expect(await cli(cwd, ['a.md', ...flags])).toEqual({ code: 2, out: '', err: `carelint: ${message}\n` })
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.md'])
  })

  test('name the nearest format for a slip, with a file too', async () => {
    const { code, err } = await cli(folderWith({}), ['-f', 'sarf=x.sarif'])
    expect(code).toBe(2)
    expect(err).toContain('Did you mean "sarif"?')
  })

  test('that cannot be written end the run with 2 and one sentence, and the others are written', async () => {
    const cwd = folderWith({ 'a.md': 'Quiet rooms.\n', 'b.md': promise })
    const argv = ['a.md', '-f', 'json', '-f', 'sarif=b.md/x.sarif', '-f', 'junit=.git', '-f', 'unix=unix.txt']
    const { code, out, err } = await cli(cwd, argv)
    expect(code).toBe(2)
    expect(err).toMatch(
      /^carelint: The report cannot be written to b\.md\/x\.sarif \(E\w+\)\.\ncarelint: The report cannot be written to \.git \(EISDIR\)\.\n$/,
    )
    expect(validators.json!(out)).toEqual([])
    expect(readFileSync(join(cwd, 'unix.txt'), 'utf8')).toBe('Checked 1 file, 2 words: nothing found.\n')
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe(promise)
  })

  test('go to standard output after all when the only file cannot be written', async () => {
    const cwd = folderWith({ 'a.md': promise })
    const { code, out } = await cli(cwd, ['a.md', '-f', 'json', '-o', '.git'])
    expect(code).toBe(2)
    expect(validators.json!(out)).toEqual([])
  })

  test('replace a file as a whole, keep its rights and its links, and leave nothing beside it', async () => {
    const cwd = folderWith({ 'a.md': promise, 'old/report.json': 'x'.repeat(100_000) })
    chmodSync(join(cwd, 'old/report.json'), 0o640)
    symlinkSync(join('old', 'report.json'), join(cwd, 'latest.json'))
    const inode = statSync(join(cwd, 'old/report.json')).ino
    await cli(cwd, ['a.md', '-f', 'json=latest.json'])
    expect(validators.json!(readFileSync(join(cwd, 'old/report.json'), 'utf8'))).toEqual([])
    const { ino, mode } = statSync(join(cwd, 'old/report.json'))
    expect([ino === inode, (mode & 0o777).toString(8)]).toEqual([false, '640'])
    expect(readdirSync(join(cwd, 'old'))).toEqual(['report.json'])
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.md', 'latest.json', 'old'])
  })

  test('may be written to what is no plain file', async () => {
    const cwd = folderWith({ 'a.md': promise })
    expect(await cli(cwd, ['a.md', '-f', 'json=/dev/null'])).toEqual({ code: 1, out: '', err: '' })
    expect(statSync('/dev/null').isFile()).toBe(false)
  })
})

describe('paths of a run below the root of the repository', () => {
  test.each([
    ['sarif', 'site/content/a%20b.md'],
    ['gitlab', '"path": "site/content/a b.md"'],
    ['github', 'file=site/content/a b.md,line=1'],
    ['rdjson', '"path": "content/a b.md"'],
    ['unix', 'content/a b.md:1:13: '],
  ])('are what %s expects', async (format, shown) => {
    const cwd = join(folderWith({ 'site/content/a b.md': promise }), 'site')
    expect((await cli(cwd, ['.', '-f', format])).out).toContain(shown)
  })

  test('outside a repository are those of the working directory', async () => {
    const cwd = folderWith({ 'site/a.md': promise })
    rmSync(join(cwd, '.git'), { recursive: true })
    expect((await cli(join(cwd, 'site'), ['a.md', '-f', 'github'])).out).toContain('file=a.md,')
  })
})

describe('the job summary', () => {
  test('is added to the file that GitHub names', async () => {
    const cwd = folderWith({ 'a.md': promise, 'summary.md': 'Before.\n\n' })
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') }
    expect((await cli(cwd, ['a.md', '-f', 'github'], { env })).code).toBe(1)
    const text = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')
    expect(text.startsWith('Before.\n\n## carelint: failed\n')).toBe(true)
    expect(text).toContain('| a.md:1:13 | error | guaranteed-outcome | "guaranteed" is a promise. |')
  })

  test('is written for no other format', async () => {
    const cwd = folderWith({ 'a.md': promise })
    await cli(cwd, ['a.md', '-f', 'markdown'], { env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') } })
    expect(existsSync(join(cwd, 'summary.md'))).toBe(false)
  })

  test('that cannot be written ends the run with 2', async () => {
    const cwd = folderWith({ 'a.md': 'Quiet rooms.\n' })
    const { code, out, err } = await cli(cwd, ['a.md', '-f', 'github'], { env: { GITHUB_STEP_SUMMARY: cwd } })
    expect({ code, out, err }).toEqual({
      code: 2,
      out: 'Checked 1 file, 2 words: nothing found.\n',
      err: 'carelint: The job summary cannot be written (EISDIR).\n',
    })
  })
})
