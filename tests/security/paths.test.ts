import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { cli, folderWith } from '../cli/terminal.ts'

const quiet = 'Our rooms are quiet.\n'
const secret = 'Guaranteed: the key of the safe is 4711.\n'
const root = fileURLToPath(new URL('../..', import.meta.url))

const read = async (cwd: string, argv: readonly string[]) => {
  const { code, out, err } = await cli(cwd, [...argv, '-f', 'json'])
  const { files, summary } = JSON.parse(out)
  return { code, err, out, paths: files.map((file: { path: string }) => file.path), skipped: summary.skipped }
}

describe('links that a linted tree holds', () => {
  test.each([['.'], ['**/*.md'], ['site']])(
    'are not followed out of the repository, and are counted, by %j',
    async path => {
      const away = folderWith({ 'secret.md': secret, 'more/secret.md': secret })
      const cwd = folderWith({ 'site/a.md': quiet })
      symlinkSync(join(away, 'secret.md'), join(cwd, 'site/b.md'))
      symlinkSync(join(away, 'more'), join(cwd, 'site/c'))
      const { code, out, paths, skipped } = await read(cwd, [path])
      expect({ code, paths, skipped }).toEqual({ code: 0, paths: ['site/a.md'], skipped: 2 })
      expect(out).not.toContain('4711')
    },
  )

  test('are a problem when one is named that leads out', async () => {
    const away = folderWith({ 'secret.md': secret })
    const cwd = folderWith({})
    symlinkSync(join(away, 'secret.md'), join(cwd, 'b.md'))
    const { code, out, err } = await read(cwd, ['b.md'])
    expect(code).toBe(2)
    expect(out).not.toContain('4711')
    expect(err).toBe('carelint: b.md: A link leads from here out of the folder; name the file itself.\n')
  })

  test('are followed inside of the repository', async () => {
    const cwd = folderWith({ 'shared/a.md': quiet, 'site/b.md': quiet })
    symlinkSync('../shared/a.md', join(cwd, 'site/link.md'))
    expect(await read(cwd, ['site'])).toMatchObject({ code: 0, paths: ['site/b.md', 'site/link.md'], skipped: 0 })
    expect(await read(cwd, ['site/link.md'])).toMatchObject({ code: 0, paths: ['site/link.md'] })
  })

  test('make no run longer when they lead to everything', async () => {
    const cwd = folderWith({ 'site/a.md': quiet })
    symlinkSync('/', join(cwd, 'site/all'))
    for (const name of ['one', 'two', 'three', 'four', 'five', 'six']) symlinkSync('.', join(cwd, 'site', name))
    const start = performance.now()
    expect(await read(cwd, ['site'])).toMatchObject({ code: 0, paths: ['site/a.md'], skipped: 1 })
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('what cannot be read', () => {
  test('is a problem when it is a folder below the given one, or a page', () => {
    const cwd = folderWith({ 'site/a.md': quiet, 'site/closed/b.md': quiet, 'site/c.md': quiet })
    for (const path of [cwd, join(cwd, 'site'), join(cwd, 'site/a.md')]) chmodSync(path, 0o755)
    chmodSync(join(cwd, 'site/closed'), 0o000)
    chmodSync(join(cwd, 'site/c.md'), 0o000)
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/carelint.js'), 'site'], {
      cwd,
      encoding: 'utf8',
      ...nobody,
    })
    chmodSync(join(cwd, 'site/closed'), 0o755)
    expect(status).toBe(2)
    expect(stderr).toContain('carelint: site/closed: The folder cannot be read (EACCES).\n')
    expect(stderr).toContain('carelint: site/c.md: The file may not be read by this user.\n')
  })

  test.each(['pipe.md', '.', '*.md'])('is a problem when it is a pipe, and nothing waits for it (%j)', async path => {
    const cwd = folderWith({ 'a.md': quiet })
    spawnSync('mkfifo', [join(cwd, 'pipe.md')])
    const { code, err } = await cli(cwd, [path])
    if (path === 'pipe.md') expect(err).toBe('carelint: pipe.md: This is neither a file nor a folder.\n')
    expect(code).toBe(path === 'pipe.md' ? 2 : 0)
  })

  test('is a problem when it is a device', async () => {
    expect(await cli(folderWith({}), ['/dev/zero'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('This is neither a file nor a folder.'),
    })
  })

  test('is a folder that is called like a page, which is read as a folder', async () => {
    const cwd = folderWith({ 'a.md/b.md': quiet })
    mkdirSync(join(cwd, 'c.md'))
    expect(await read(cwd, ['.'])).toMatchObject({ code: 0, paths: ['a.md/b.md'] })
  })
})
