import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Carelint, carelint } from '../../src/carelint.ts'
import { folderWith, cli as run } from './terminal.ts'

const cli: typeof run = (cwd, argv, more = {}) => run(cwd, argv, { carelint, ...more })
const sad = '# Grief\n\nHis brother committed suicide in May. Call or text 988.\n'
const mended = '# Grief\n\nHis brother died by suicide in May. Call or text 988.\n'
const claim = '# TMS\n\nTMS cures depression.\n\nAsk your doctor whether it suits you.\n'
const only = ['--only', 'unsafe-suicide-language,outdated-crisis-line,cure-claim']
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')

describe('--fix', () => {
  test('mends what is safe, leaves claims, and judges what is left', async () => {
    const cwd = folderWith({ 'a.md': sad, 'b.md': claim })
    const { code, out, err } = await cli(cwd, ['.', '--fix', ...only])
    expect(code).toBe(1)
    expect([read(cwd, 'a.md'), read(cwd, 'b.md')]).toEqual([mended, claim])
    expect(out).toContain('cure-claim')
    expect(out).not.toContain('unsafe-suicide-language')
    expect(out).toContain('1 error (1 fixed). Failed.')
    expect(err).toBe('carelint: Fixed 1 place in 1 page.\n')
  })

  test('passes when nothing is left', async () => {
    const cwd = folderWith({ 'a.md': sad })
    expect(await cli(cwd, ['.', '--fix', ...only])).toMatchObject({ code: 0 })
    expect(await cli(cwd, ['.', '--fix', ...only])).toEqual({
      code: 0,
      out: '✔ Checked 1 file, 12 words: nothing found.\n',
      err: '',
    })
  })

  test('keeps line ends, byte order mark, missing last line end, encoding and mode', async () => {
    const unusual = `\uFEFF${sad.replaceAll('\n', '\r\n').trimEnd()}`
    const cwd = folderWith({
      'a.md': unusual,
      'wide.md': Buffer.from(`\uFEFF${sad}`, 'utf16le'),
      'big.md': Buffer.from(`\uFEFF${sad}`, 'utf16le').swap16(),
    })
    chmodSync(join(cwd, 'a.md'), 0o640)
    await cli(cwd, ['.', '--fix', ...only])
    expect(read(cwd, 'a.md')).toBe(`\uFEFF${mended.replaceAll('\n', '\r\n').trimEnd()}`)
    expect(statSync(join(cwd, 'a.md')).mode & 0o7777).toBe(0o640)
    expect(readFileSync(join(cwd, 'wide.md'))).toEqual(Buffer.from(`\uFEFF${mended}`, 'utf16le'))
    expect(readFileSync(join(cwd, 'big.md'))).toEqual(Buffer.from(`\uFEFF${mended}`, 'utf16le').swap16())
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.md', 'big.md', 'wide.md'])
  })

  test('leaves suppressed and accepted findings alone', async () => {
    const suppressed = `# Grief\n\n<!-- carelint-disable-next-line unsafe-suicide-language -- a quotation -->\n${sad.split('\n')[2]}\n`
    const cwd = folderWith({ 'a.md': suppressed, 'b.md': sad })
    await cli(cwd, ['baseline', 'write'])
    const { err } = await cli(cwd, ['.', '--fix', ...only])
    expect([read(cwd, 'a.md'), read(cwd, 'b.md'), err]).toEqual([suppressed, sad, ''])
  })

  test('leaves a sentence alone that holds an accepted finding of another rule', async () => {
    const both = '# Grief\n\nTMS cures depression, he wrote, and his brother committed suicide. Call or text 988.\n'
    const cwd = folderWith({ 'a.md': both })
    await cli(cwd, ['baseline', 'write'])
    const entries = JSON.parse(read(cwd, '.carelint-baseline.json'))
    const kept = entries.entries.filter(({ rule }: { rule: string }) => rule === 'cure-claim')
    expect(kept).toHaveLength(1)
    writeFileSync(join(cwd, '.carelint-baseline.json'), JSON.stringify({ version: 1, entries: kept }))
    const { err, out } = await cli(cwd, ['a.md', '--fix', ...only])
    expect(read(cwd, 'a.md')).toBe(both)
    expect(out).toContain('unsafe-suicide-language')
    expect(err).toBe('carelint: The fix for unsafe-suicide-language would not have mended a.md, so it was not made.\n')
  })

  test('leaves a page alone that changed while it was checked, and says so', async () => {
    const cwd = folderWith({ 'a.md': sad })
    const changing: Carelint = {
      ...carelint,
      lintFiles: (paths, options = {}) =>
        carelint.lintFiles(paths, {
          ...options,
          mend: page => {
            writeFileSync(page.path, 'Somebody else was here.\n')
            return options.mend!(page)
          },
        }),
    }
    const { code, err } = await cli(cwd, ['a.md', '--fix', ...only], { carelint: changing })
    expect([code, read(cwd, 'a.md')]).toEqual([2, 'Somebody else was here.\n'])
    expect(err).toBe('carelint: a.md: The page changed while it was checked and was left as it is.\n')
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.md'])
  })

  test('writes through a link to a page of the given paths, and not through one that leads out of them', async () => {
    const outside = realpathSync(mkdtempSync(join(tmpdir(), 'carelint-')))
    onTestFinished(() => rmSync(outside, { recursive: true }))
    writeFileSync(join(outside, 'page.md'), sad)
    const cwd = folderWith({ 'posts/real.md': sad, 'other/x.md': sad })
    symlinkSync(join(cwd, 'other/x.md'), join(cwd, 'posts/by.md'))
    symlinkSync(join(outside, 'page.md'), join(cwd, 'posts/out.md'))
    symlinkSync(join(cwd, 'posts/real.md'), join(cwd, 'in.md'))
    const { err } = await cli(cwd, ['posts', '--fix', ...only])
    expect(read(cwd, 'posts/real.md')).toBe(mended)
    expect(readFileSync(join(outside, 'page.md'), 'utf8')).toBe(sad)
    expect(err).not.toContain('posts/out.md')
    expect(err).toContain('posts/by.md: This is a link to a file outside of the given paths, so it was left as it is.')
    expect(read(cwd, 'other/x.md')).toBe(sad)
    writeFileSync(join(cwd, 'posts/real.md'), sad)
    await cli(cwd, ['in.md', '--fix', ...only])
    expect(read(cwd, 'posts/real.md')).toBe(mended)
    expect(readdirSync(join(cwd, 'posts')).sort()).toEqual(['by.md', 'out.md', 'real.md'])
    expect((await cli(cwd, ['posts/out.md', '--fix', ...only])).code).toBe(2)
    expect(readFileSync(join(outside, 'page.md'), 'utf8')).toBe(sad)
  })

  test('gives the same report from the cache', async () => {
    const cwd = folderWith({ 'a.md': sad, 'b.md': claim })
    const flags = ['.', '--cache', '--fix-dry-run', '-f', 'json', ...only]
    const cold = await cli(cwd, flags)
    const warm = await cli(cwd, flags)
    expect(warm).toEqual(cold)
    expect(JSON.parse(warm.out).summary).toMatchObject({ fixed: 1, errors: 1 })
    await cli(cwd, ['.', '--cache', '--fix', ...only])
    expect(read(cwd, 'a.md')).toBe(mended)
  })

  test('mends nothing when the run cannot be trusted', async () => {
    const cwd = folderWith({ 'a.md': sad })
    expect(await cli(cwd, ['a.md', 'none.md', '--fix', ...only])).toMatchObject({ code: 2 })
    expect(read(cwd, 'a.md')).toBe(sad)
  })
})

describe('--fix-dry-run and --diff', () => {
  const patch = [
    '--- a/a b.md\t',
    '+++ b/a b.md\t',
    '@@ -1,3 +1,3 @@',
    ' # Grief',
    ' ',
    '-His brother committed suicide in May. Call or text 988.',
    '+His brother died by suicide in May. Call or text 988.',
    '',
  ].join('\n')

  test('report as if mended and write nothing', async () => {
    const cwd = folderWith({ 'a b.md': sad })
    const { code, out, err } = await cli(cwd, ['.', '--fix-dry-run', ...only])
    expect([code, out, read(cwd, 'a b.md')]).toEqual([
      0,
      'Checked 1 file, 12 words: nothing found (1 fixed).\n'.replace(/^/, '✔ '),
      sad,
    ])
    expect(err).toBe('carelint: --fix would mend 1 place in 1 page; nothing was written.\n')
  })

  test('print a patch that Git applies', async () => {
    const cwd = folderWith({ 'a b.md': sad })
    const { code, out } = await cli(cwd, ['.', '--diff', ...only])
    expect([code, out, read(cwd, 'a b.md')]).toEqual([1, patch, sad])
    rmSync(join(cwd, '.git'), { recursive: true })
    execFileSync('git', ['apply', '-'], { cwd, input: out })
    expect(read(cwd, 'a b.md')).toBe(mended)
    expect(await cli(cwd, ['.', '--diff', ...only])).toMatchObject({ code: 0, out: '' })
  })

  test('print the patch of what was written, and the reports to their files', async () => {
    const cwd = folderWith({ 'a b.md': sad })
    const { code, out } = await cli(cwd, ['.', '--fix', '--diff', '-f', 'json=r.json', ...only])
    expect([code, out, read(cwd, 'a b.md')]).toEqual([0, patch, mended])
    const report = JSON.parse(read(cwd, 'r.json'))
    expect([report.summary.fixed, report.files[0].fixed]).toEqual([1, 1])
  })

  test('keep line ends in the patch', async () => {
    const cwd = folderWith({ 'a.md': sad.replaceAll('\n', '\r\n') })
    const { out } = await cli(cwd, ['.', '--diff', ...only])
    expect(out).toContain('-His brother committed suicide in May. Call or text 988.\r\n')
  })
})

describe('standard input', () => {
  test('goes to standard output mended, and the report to the error stream', async () => {
    const cwd = folderWith({})
    const { code, out, err } = await cli(cwd, ['-', '--fix', '--stdin-filename', 'a.md', ...only], {
      input: `${sad}\nTMS cures depression.\n`,
    })
    expect([code, out]).toEqual([1, `${mended}\nTMS cures depression.\n`])
    expect(err).toContain('cure-claim')
    expect(err).toContain('Fixed 1 place in 1 page.')
  })

  test('goes through unchanged when there is nothing to mend, or it is ignored', async () => {
    const cwd = folderWith({ '.carelintrc': 'ignore: [drafts]' })
    expect(await cli(cwd, ['-', '--fix', ...only], { input: claim })).toMatchObject({ out: claim, code: 1 })
    const ignored = ['-', '--fix', '--stdin-filename', 'drafts/a.md', ...only]
    expect(await cli(cwd, ignored, { input: sad })).toMatchObject({ out: sad, code: 0 })
  })

  test('is reported as if mended by a dry run, and as a patch by --diff', async () => {
    const cwd = folderWith({})
    const dry = await cli(cwd, ['-', '--fix-dry-run', '-f', 'json', ...only], { input: sad })
    expect(JSON.parse(dry.out).summary).toMatchObject({ fixed: 1, warnings: 0 })
    expect((await cli(cwd, ['-', '--diff', ...only], { input: sad })).out).toContain('+His brother died by suicide')
  })
})

describe('flags that make no sense together', () => {
  test.each([
    [['.', '--fix', '--fix-dry-run'], 'carelint: --fix writes pages and --fix-dry-run writes none; use one of them.\n'],
    [['--fix', '--staged'], /^carelint: --staged checks what is staged, and --fix writes files/],
    [['.', '--diff', '-f', 'json'], /^carelint: --diff writes to standard output, so the report needs a file/],
    [['-', '--fix', '--stdin-filename', 'a.docx'], 'carelint: --fix does not write Word pages.\n'],
    [['-', '--fix', '--diff'], /use one of them/],
    [['rules', '--fix'], 'carelint: --fix, --fix-dry-run and --diff go with no other command.\n'],
    [['baseline', 'write', '--diff'], /go with no other command/],
  ])('are refused: %j', async (argv, message) => {
    const cwd = folderWith({ 'a.md': sad })
    const { code, out, err } = await cli(cwd, argv, { input: sad })
    expect([code, out, read(cwd, 'a.md')]).toEqual([2, '', sad])
    expect(err).toMatch(message)
  })
})
