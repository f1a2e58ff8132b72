import { describe, expect, test } from 'vitest'
import { cli, folderWith } from './terminal.ts'

const page = 'Our rooms are quiet and the chairs are soft.\n'
const large = page.repeat(30)

describe('a page that is too large', () => {
  test('is skipped and counted, and the run is no pass', async () => {
    const cwd = folderWith({ 'a.md': page, 'b.md': large })
    const { code, out, err } = await cli(cwd, ['--max-file-size', '1KiB', '-f', 'json'])
    const { summary, files } = JSON.parse(out)
    expect(code).toBe(2)
    expect([summary.files, summary.skipped, summary.gate]).toEqual([1, 1, 'fail'])
    expect(files[1]).toMatchObject({ path: 'b.md', words: 0, findings: [] })
    expect(err).toBe('carelint: b.md: The file was skipped: it is larger than 1 KiB (--max-file-size).\n')
  })

  test('is skipped on standard input, too', async () => {
    const { code, err } = await cli(folderWith({}), ['-', '--max-file-size', '1KiB'], { input: large })
    expect(code).toBe(2)
    expect(err).toBe('carelint: <stdin>: The file was skipped: it is larger than 1 KiB (--max-file-size).\n')
  })

  test('is one by the configuration of its folder, which the flag overrides', async () => {
    const cwd = folderWith({
      'carelint.config.yaml': 'maxFileSize: 1KiB\noverrides:\n  - files: ["big/**"]\n    maxFileSize: 4096\n',
      '.carelintrc': 'maxFileSize: 1KiB\noverrides:\n  - files: ["big/**"]\n    maxFileSize: 4096\n',
      'a.md': large,
      'big/b.md': large,
    })
    expect((await cli(cwd, ['big/b.md', '--config', '.carelintrc'])).code).toBe(0)
    expect((await cli(cwd, ['a.md', '--config', '.carelintrc'])).code).toBe(2)
    expect((await cli(cwd, ['a.md', '--config', '.carelintrc', '--max-file-size', '2MiB'])).code).toBe(0)
  })

  test.each(['0', 'much', '2MB', '-1', '2GiB'])('needs a limit that makes sense, not %j', async size => {
    const cwd = folderWith({ 'a.md': page, '.carelintrc': `maxFileSize: ${size}\n` })
    const flagged = await cli(cwd, [`--max-file-size=${size}`, '--no-config'])
    expect([flagged.code, flagged.out]).toEqual([2, ''])
    expect(flagged.err).toContain('It is not a number of bytes up to 1 GiB, such as 512KiB or 2MiB.')
    const configured = await cli(cwd, [])
    expect(configured.code).toBe(2)
    expect(configured.err).toContain(
      '.carelintrc:1:14: "maxFileSize" is a number of bytes up to 1 GiB, such as 512KiB or 2MiB.',
    )
  })
})
