import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createCarelint } from '../../src/carelint.ts'
import { reporters } from '../../src/reporters/index.ts'
import { readsCopy } from '../../src/reporters/names.ts'
import { version } from '../../src/version.ts'
import { wordRule } from '../sample-rules.ts'
import { cli, folderWith } from './terminal.ts'

const site = {
  'posts/a.md': 'Results are guaranteed today.\n',
  'posts/b.md': 'An amazing day.\n\n<!-- carelint-disable-next-line hype-language -- a name -->\nAn amazing name.\n',
  'posts/c.md': 'Quiet rooms.\n',
  'posts/d.md': 'Extraordinarily “##[error] guaranteed” 🎉.\n',
  'posts/e.md': 'An amazing day.\n',
  'posts/draft.md': 'Guaranteed.\n',
  '.gitignore': 'draft.md\nreports/\n',
}

/** Runs every shard of a command line into `reports`. */
async function runShards(cwd: string, count: number, ...argv: string[]): Promise<number[]> {
  rmSync(join(cwd, 'reports'), { recursive: true, force: true })
  const codes: number[] = []
  for (let index = 1; index <= count; index++) {
    const shard = ['--shard', `${index}/${count}`, '-f', 'json', '-o', `reports/${index}.json`]
    codes.push((await cli(cwd, [...argv, ...shard])).code)
  }
  return codes
}

describe('the shards of a run', () => {
  test('divide the pages and leave none out', async () => {
    const cwd = folderWith(site)
    const paths: string[] = []
    for (const shard of ['1/3', '2/3', '3/3']) {
      const { files } = JSON.parse((await cli(cwd, ['posts', '--shard', shard, '-f', 'json'])).out)
      paths.push(...files.map((file: { path: string }) => file.path))
    }
    expect(paths).toEqual(['posts/a.md', 'posts/d.md', 'posts/b.md', 'posts/c.md', 'posts/e.md'])
  })

  test.each([
    ['2', []],
    ['0/2', []],
    ['3/2', []],
    ['1/2000', []],
    ['1.5/2', []],
  ])('are not named by %s', async shard => {
    const { code, err } = await cli(folderWith(site), ['posts', '--shard', shard])
    expect({ code, err }).toEqual({
      code: 2,
      err: `carelint: Option '--shard <part/parts>' argument '${shard}' is invalid. Write the number of the part and of all parts, for example 2/5.\n`,
    })
  })

  test('divide files only', async () => {
    const { code, err } = await cli(folderWith(site), ['-', '--shard', '1/2'])
    expect({ code, err }).toEqual({
      code: 2,
      err: 'carelint: --shard divides files, and standard input is one page.\n',
    })
  })

  test('may be more than there are pages', async () => {
    const cwd = folderWith({ 'a.md': 'Quiet rooms.\n' })
    expect(await runShards(cwd, 3, 'a.md')).toEqual([0, 0, 0])
    expect(await cli(cwd, ['merge', 'reports'])).toEqual(await cli(cwd, ['a.md']))
  })
})

describe('merged shards', () => {
  const mistaken = {
    ...site,
    'posts/old/.carelintrc.yaml': 'rulez: {}\n',
    'posts/old/f.md': 'x\n',
    'posts/old/g.md': 'y\n',
  }
  const unreadable = { ...site, 'posts/f.md': new Uint8Array([0]) }
  test.each([
    ['as they are', site, []],
    ['that pass', site, ['--fail-on', 'never']],
    ['with too many warnings together', site, ['--max-warnings', '1', '--rule', 'guaranteed-outcome=off']],
    ['with a few rules', site, ['--only', 'hype-language', '--fail-on', 'warning']],
    ['with errors only', site, ['--quiet']],
    ['with a configuration that has mistakes', mistaken, []],
    ['with a page that cannot be read', unreadable, []],
    ['with a path that is missing', site, ['missing.md']],
    ['without a rule', site, ['--only', 'long-word', '--rule', 'long-word=off']],
  ])('are the whole run %s, byte for byte', async (_, files, argv) => {
    for (const format of ['json', 'text']) {
      const cwd = folderWith(files)
      const whole = await cli(cwd, ['posts', ...argv, '-f', format])
      await runShards(cwd, 4, 'posts', ...argv)
      expect(await cli(cwd, ['merge', 'reports/*.json', '-f', format])).toEqual(whole)
    }
  })

  test.each(Object.keys(reporters).filter(name => !readsCopy.has(name)))('are the whole run as %s', async format => {
    const cwd = folderWith(site)
    const whole = await cli(cwd, ['posts', '-f', format])
    await runShards(cwd, 3, 'posts')
    expect(await cli(cwd, ['merge', 'reports', '-f', format])).toEqual(whole)
  })

  test('are judged together: each may pass where the whole fails', async () => {
    const cwd = folderWith(site)
    const argv = ['posts', '--rule', 'guaranteed-outcome=off', '--max-warnings', '1']
    expect(await runShards(cwd, 5, ...argv)).toEqual([0, 0, 0, 0, 0])
    expect((await cli(cwd, ['merge', 'reports'])).code).toBe(1)
  })

  test('are judged by what merge is told', async () => {
    const cwd = folderWith(site)
    await runShards(cwd, 2, 'posts')
    expect((await cli(cwd, ['merge', 'reports'])).code).toBe(1)
    expect((await cli(cwd, ['merge', 'reports', '--fail-on', 'never'])).code).toBe(0)
    expect((await cli(cwd, ['merge', 'reports', '--fail-on', 'never', '--max-warnings', '0'])).code).toBe(1)
  })
})

describe('reports that do not fit together', () => {
  async function shards(): Promise<{
    cwd: string
    write(path: string, change: (text: string) => string): Promise<void>
  }> {
    const cwd = folderWith(site)
    await runShards(cwd, 3, 'posts')
    const write = async (path: string, change: (text: string) => string) => {
      const { out } = await cli(cwd, ['posts', '--shard', `${path[0]}/3`, '-f', 'json'])
      writeFileSync(join(cwd, 'reports', path), change(out))
    }
    return { cwd, write }
  }
  const failing = async (cwd: string, ...argv: string[]) => {
    const { code, out, err } = await cli(cwd, ['merge', ...argv])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    return err
  }

  test('are named when a shard is missing', async () => {
    const { cwd } = await shards()
    rmSync(join(cwd, 'reports/2.json'))
    expect(await failing(cwd, 'reports')).toBe('carelint: Shard 2/3 is missing; merge needs every part.\n')
    rmSync(join(cwd, 'reports/1.json'))
    expect(await failing(cwd, 'reports')).toBe('carelint: Shards 1/3, 2/3 are missing; merge needs every part.\n')
  })

  test.each<[string, string, (text: string) => string, string]>([
    [
      'another version',
      '2.json',
      text => text.replace(/"version": "[^"]+"/, '"version": "9.9.9"'),
      `reports/1.json and reports/2.json come from carelint ${version} and 9.9.9; check all parts with one version.`,
    ],
    [
      'other rules',
      '2.json',
      text => text.replace('"long-word"', '"longer-word"'),
      'reports/1.json and reports/2.json come from runs with different rules.',
    ],
    [
      'another run',
      '2.json',
      text => text.replace(/"run": "[^"]+"/, '"run": "0123456789abcdef"'),
      'reports/1.json and reports/2.json come from different runs: their pages, rules or options are not the same.',
    ],
    [
      'another gate',
      '3.json',
      text => text.replace('"failOn": "error"', '"failOn": "never"'),
      'reports/1.json and reports/3.json were judged by different --fail-on or --max-warnings.',
    ],
    [
      'another division',
      '3.json',
      text => text.replace('"count": 3', '"count": 4'),
      'reports/1.json and reports/3.json are parts of 3 and of 4; divide the run the same way everywhere.',
    ],
    [
      'no shard at all',
      '3.json',
      text => text.replace(/,\s*"shard": \{[^}]*\}/, ''),
      'reports/3.json is no shard, and reports/1.json is one.',
    ],
    [
      'a form that is not ours',
      '3.json',
      text => text.replace('"files"', '"pages"'),
      'reports/3.json: This is no report that carelint wrote with --format json.',
    ],
    [
      'half a report',
      '3.json',
      text => text.slice(0, 400),
      'reports/3.json: This is no report that carelint wrote with --format json.',
    ],
  ])('are explained: %s', async (_, path, change, message) => {
    const { cwd, write } = await shards()
    await write(path, change)
    expect((await failing(cwd, 'reports')).split('\n')).toContain(`carelint: ${message}`)
  })

  test('are explained: the same shard twice', async () => {
    const { cwd } = await shards()
    mkdirSync(join(cwd, 'more'))
    await cli(cwd, ['posts', '--shard', '2/3', '-f', 'json', '-o', 'more/2.json'])
    expect(await failing(cwd, 'reports', 'more')).toBe('carelint: more/2.json and reports/2.json are the same shard.\n')
  })

  test('are explained: no report at all', async () => {
    expect(await failing(folderWith({}), 'reports/*.json')).toBe('carelint: reports/*.json: There is no such report.\n')
  })
})

describe('reports of several runs', () => {
  test('become one, which fails when one of them failed', async () => {
    const cwd = folderWith(site)
    await cli(cwd, ['posts/c.md', '-f', 'json', '-o', 'reports/c.json'])
    await cli(cwd, ['posts/b.md', '--fail-on', 'warning', '-f', 'json', '-o', 'reports/b.json'])
    expect(readdirSync(join(cwd, 'reports'))).toEqual(['b.json', 'c.json'])
    const { code, out } = await cli(cwd, ['merge', 'reports', '-f', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(out).files.map((file: { path: string }) => file.path)).toEqual(['posts/b.md', 'posts/c.md'])
    expect(JSON.parse(out).shard).toBeUndefined()
  })

  test('are refused when a page is in two of them', async () => {
    const cwd = folderWith(site)
    for (const name of ['one', 'two']) await cli(cwd, ['posts/c.md', '-f', 'json', '-o', `${name}.json`])
    expect(await cli(cwd, ['merge', 'one.json', 'two.json'])).toEqual({
      code: 2,
      out: '',
      err: 'carelint: one.json and two.json both hold posts/c.md.\n',
    })
  })

  test('keep every part of a finding', async () => {
    const cwd = folderWith(site)
    const rule = wordRule('guaranteed-outcome', /guaranteed/gi, {
      hit: {
        offer: { rewrites: [{ text: 'likely', evidence: 'mixed' }], edits: [{ start: 0, end: 7, text: 'Results' }] },
      },
      profiles: { uk: 'warning' },
      fixes: 'Writes another word.',
    })
    const carelint = createCarelint([rule])
    const { out } = await cli(cwd, ['posts', '--profile', 'us,uk', '-f', 'json', '-o', 'r.json'], { carelint })
    expect(out).toBe('')
    const whole = await cli(cwd, ['posts', '--profile', 'us,uk', '-f', 'json'], { carelint })
    expect(whole.out).toContain('"appliesIn"')
    expect(whole.out).toContain('"fix"')
    expect((await cli(cwd, ['merge', 'r.json', '-f', 'json'])).out).toBe(whole.out)
  })
})
