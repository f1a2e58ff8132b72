import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, folderWith } from '../cli/terminal.ts'
import { gate, git, repositoryWith, write } from './repository.ts'

const name = '.carelint-baseline.json'
const promise = 'Results are guaranteed today.\n'
const other = 'Relief is guaranteed by Friday.\n'
const hype = 'A miracle is here.\n'

const entries = (cwd: string, path = name): { path: string; rule: string; excerpt: string; fingerprint: string }[] =>
  JSON.parse(readFileSync(join(cwd, path), 'utf8')).entries
const short = (cwd: string, path = name) =>
  entries(cwd, path).map(entry => `${entry.path} ${entry.rule} ${entry.excerpt}`)

describe('baseline write', () => {
  test('accepts all findings, in a sorted file with one entry a line', async () => {
    const cwd = folderWith({ 'b.md': `${promise}\n${hype}`, 'a/c.md': other })
    expect(await cli(cwd, ['baseline', 'write'])).toEqual({
      code: 0,
      out: `${name} holds 3 entries: 3 added, 0 dropped.\n`,
      err: '',
    })
    const text = readFileSync(join(cwd, name), 'utf8')
    expect(text).toMatch(/^\{\n {2}"version": 1,\n {2}"entries": \[\n( {4}\{"path":"[^\n]*\},?\n){3} {2}\]\n\}\n$/)
    expect(short(cwd)).toEqual([
      'a/c.md guaranteed-outcome guaranteed',
      'b.md guaranteed-outcome guaranteed',
      'b.md hype-language miracle',
    ])
    expect((await cli(cwd, ['baseline', 'write', '.'])).code).toBe(0)
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(text)
    expect(readdirSync(cwd).sort()).toEqual(['.carelint-baseline.json', '.git', 'a', 'b.md'])
    const { code, out } = await cli(cwd, ['--fail-on', 'warning'])
    expect([code, out]).toEqual([0, '✔ Checked 2 files, 13 words: nothing found (3 in the baseline).\n'])
    const { report } = await gate(cwd, [])
    expect([report.summary.baselined, report.files.map(file => file.findings)]).toEqual([3, [[], []]])
    expect((await gate(cwd, ['--no-baseline'])).found.length).toBe(3)
  })

  test('goes to the top of the repository and is found from below', async () => {
    const cwd = folderWith({ 'sub/a.md': promise })
    const sub = join(cwd, 'sub')
    expect((await cli(sub, ['baseline', 'write'])).out).toBe(`../${name} holds 1 entry: 1 added, 0 dropped.\n`)
    expect(short(cwd)).toEqual(['sub/a.md guaranteed-outcome guaranteed'])
    expect([(await cli(sub, [])).code, (await cli(cwd, [])).code]).toEqual([0, 0])
  })

  test('goes where --baseline or the configuration says', async () => {
    const cwd = folderWith({ 'a.md': promise, 'ci/.carelintrc': 'baseline: accepted.json\n', 'ci/b.md': other })
    await cli(cwd, ['baseline', 'write', '--baseline', 'gate/old.json'])
    expect(short(cwd, 'gate/old.json')[0]).toBe('../a.md guaranteed-outcome guaranteed')
    expect((await cli(cwd, ['--baseline', 'gate/old.json'])).code).toBe(0)
    expect((await cli(cwd, [])).code).toBe(1)
    await cli(join(cwd, 'ci'), ['baseline', 'write'])
    expect(short(cwd, 'ci/accepted.json')).toEqual(['b.md guaranteed-outcome guaranteed'])
    expect((await cli(join(cwd, 'ci'), [])).code).toBe(0)
  })

  test('of some paths leaves the entries of the others', async () => {
    const cwd = folderWith({ 'a.md': promise, 'b.md': other })
    await cli(cwd, ['baseline', 'write'])
    write(cwd, { 'a.md': hype })
    await cli(cwd, ['baseline', 'write', 'a.md'])
    expect(short(cwd)).toEqual(['a.md hype-language miracle', 'b.md guaranteed-outcome guaranteed'])
  })

  test('does not accept what carelint says of its own directives', async () => {
    const cwd = folderWith({ 'a.md': '<!-- carelint-disable-next-line hype-language -->\n\nFine.\n' })
    await cli(cwd, ['baseline', 'write'])
    expect(entries(cwd)).toEqual([])
    expect((await cli(cwd, ['--fail-on', 'warning'])).code).toBe(1)
  })

  test('writes nothing when a page cannot be read', async () => {
    const cwd = folderWith({ 'a.md': promise, 'b.md': new Uint8Array([0]) })
    expect(await cli(cwd, ['baseline', 'write'])).toEqual({
      code: 2,
      out: '',
      err: `carelint: b.md: The file is not text: it holds NUL bytes.\ncarelint: ${name} is left as it is.\n`,
    })
    expect(existsSync(join(cwd, name))).toBe(false)
  })

  test('keeps a link to the file and says when it cannot write', async () => {
    const cwd = folderWith({ 'a.md': promise, 'real/list.json': '{"version": 1, "entries": []}' })
    symlinkSync('real/list.json', join(cwd, name))
    await cli(cwd, ['baseline', 'write'])
    expect(entries(cwd, 'real/list.json').length).toBe(1)
    write(cwd, { file: '' })
    expect((await cli(cwd, ['baseline', 'write', '--baseline', 'file/x.json'])).err).toMatch(
      /^carelint: The baseline cannot be written to file\/x\.json \(E\w+\)\.\n$/,
    )
  })
})

describe('a baseline', () => {
  test('follows a moved paragraph, lapses with an edited one, and does not trade one for another', async () => {
    const cwd = folderWith({ 'a.md': `${promise}\nQuiet rooms.\n` })
    await cli(cwd, ['baseline', 'write'])
    write(cwd, { 'a.md': `Quiet rooms.\n\nA garden.\n\n> ${promise}` })
    expect((await gate(cwd, [])).code).toBe(0)
    write(cwd, { 'a.md': 'Results are guaranteed tonight.\n' })
    const edited = await gate(cwd, [])
    expect([edited.code, edited.found, edited.report.notes]).toEqual([
      1,
      ['a.md guaranteed-outcome: Results are guaranteed tonight.'],
      [`1 entry of the baseline has nothing left to hold; "carelint baseline prune" takes it out of ${name}.`],
    ])
    write(cwd, { 'a.md': other })
    expect((await gate(cwd, [])).found).toEqual(['a.md guaranteed-outcome: Relief is guaranteed by Friday.'])
  })

  test('holds as many equal sentences as it was written with', async () => {
    const cwd = folderWith({ 'a.md': `${promise}\n${promise}` })
    await cli(cwd, ['baseline', 'write'])
    expect((await gate(cwd, [])).report.summary.baselined).toBe(2)
    write(cwd, { 'a.md': `${promise}\n${promise}\n${promise}` })
    expect((await gate(cwd, [])).found.length).toBe(1)
  })

  test('is judged by a run for its own pages only', async () => {
    const cwd = folderWith({ 'a.md': promise, 'b.md': other, 'c/d.md': hype })
    await cli(cwd, ['baseline', 'write'])
    write(cwd, { 'b.md': 'Quiet rooms.\n' })
    rmSync(join(cwd, 'c/d.md'))
    expect((await gate(cwd, ['a.md'])).report.notes).toBeUndefined()
    expect((await gate(cwd, ['--only', 'hype-language', 'b.md'])).report.notes).toBeUndefined()
    expect((await gate(cwd, ['b.md'])).report.notes?.[0]).toMatch(/^1 entry /)
    expect((await gate(cwd, ['.'])).report.notes?.[0]).toMatch(/^2 entries /)
    expect((await cli(cwd, ['baseline', 'prune', 'b.md'])).out).toBe(`${name} holds 2 entries: 0 added, 1 dropped.\n`)
    expect(short(cwd)).toEqual(['a.md guaranteed-outcome guaranteed', 'c/d.md hype-language miracle'])
  })

  test('follows a page to its new name, and only when the old one is gone', async () => {
    const cwd = folderWith({ 'a.md': `${promise}\n${hype}`, 'x.md': 'Quiet.\n' })
    await cli(cwd, ['baseline', 'write'])
    write(cwd, { 'copy.md': promise })
    expect((await gate(cwd, [])).found).toEqual(['copy.md guaranteed-outcome: Results are guaranteed today.'])
    rmSync(join(cwd, 'copy.md'))
    renameSync(join(cwd, 'a.md'), join(cwd, 'z.md'))
    const { code, report } = await gate(cwd, [])
    expect([code, report.summary.baselined, report.notes]).toEqual([0, 2, undefined])
    expect((await cli(cwd, ['baseline', 'check'])).code).toBe(0)
    await cli(cwd, ['baseline', 'update'])
    expect(short(cwd)).toEqual(['z.md guaranteed-outcome guaranteed', 'z.md hype-language miracle'])
  })

  test('follows one page only when two new ones say the same', async () => {
    const cwd = folderWith({ 'a.md': promise })
    await cli(cwd, ['baseline', 'write'])
    rmSync(join(cwd, 'a.md'))
    write(cwd, { 'b.md': promise, 'c.md': promise })
    expect((await gate(cwd, [])).found).toEqual(['c.md guaranteed-outcome: Results are guaranteed today.'])
  })
})

describe('baseline update, prune and check', () => {
  test('do what they say', async () => {
    const cwd = folderWith({ 'a.md': promise, 'b.md': other })
    await cli(cwd, ['baseline', 'write'])
    expect(await cli(cwd, ['baseline', 'check'])).toEqual({
      code: 0,
      out: `${name} is up to date with 2 entries.\n`,
      err: '',
    })
    write(cwd, { 'a.md': hype })
    const before = readFileSync(join(cwd, name), 'utf8')
    expect(await cli(cwd, ['baseline', 'check'])).toEqual({
      code: 1,
      out: [
        'a.md: guaranteed-outcome "guaranteed" is no longer there.',
        `${name} has 1 entry with nothing left to hold; "carelint baseline prune" drops it. It does not hold 1 finding.`,
        '',
      ].join('\n'),
      err: '',
    })
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(before)
    expect((await cli(cwd, [])).code).toBe(0)
    expect((await cli(cwd, ['baseline', 'prune'])).out).toBe(`${name} holds 1 entry: 0 added, 1 dropped.\n`)
    expect(short(cwd)).toEqual(['b.md guaranteed-outcome guaranteed'])
    expect((await cli(cwd, ['baseline', 'update'])).out).toBe(`${name} holds 2 entries: 1 added, 0 dropped.\n`)
    expect(short(cwd)).toEqual(['a.md hype-language miracle', 'b.md guaranteed-outcome guaranteed'])
  })

  test.each([
    [['update'], `There is no baseline ${name}; "carelint baseline write" makes one.`],
    [['prune'], `There is no baseline ${name}; "carelint baseline write" makes one.`],
    [['check'], `There is no baseline ${name}; "carelint baseline write" makes one.`],
    [['write', '--staged'], 'A baseline is about all findings of its pages; --staged does not go with it.'],
    [['write', '--only', 'long-word'], 'A baseline is about all findings of its pages; --only does not go with it.'],
    [['write', '--no-baseline'], 'A baseline is about all findings of its pages; --no-baseline does not go with it.'],
    [
      ['wirte'],
      "Command-argument value 'wirte' is invalid for argument 'action'. Allowed choices are write, update, prune, check.",
    ],
    [[], "Missing required argument 'action'."],
    [['write', 'b.md'], `b.md: There is no such file. Did you mean "a.md"?\ncarelint: ${name} is left as it is.`],
  ])('refuse %j with 2', async (argv, message) => {
    const cwd = folderWith({ 'a.md': promise })
    expect(await cli(cwd, ['baseline', ...argv])).toEqual({ code: 2, out: '', err: `carelint: ${message}\n` })
    expect(existsSync(join(cwd, name))).toBe(false)
  })
})

describe('a broken baseline', () => {
  const entry = '{"path": "a.md", "rule": "x", "fingerprint": "0"}'
  test.each([
    ['', '1:1: The baseline is not valid JSON here.'],
    ['{"version": 1,\n "entries": [\n', '3:1: The baseline is not valid JSON here.'],
    [`{"version": 1,\n "entries": [${entry},]}`, '2:64: The baseline is not valid JSON here.'],
    [`{"version": 1, "entries": [${entry} ${entry}]}`, '1:78: The baseline is not valid JSON here.'],
    ['{"version": 01, "entries": []}', '1:14: The baseline is not valid JSON here.'],
    ["{'version': 1}", '1:2: The baseline is not valid JSON here.'],
    ['{"version": 1, "entries": []} x', '1:31: The baseline is not valid JSON here.'],
    [
      '{"version": 1,\n"entries": [\n<<<<<<< ours\n]}\n>>>>>>> theirs\n',
      '3:1: The baseline holds an unresolved merge conflict.',
    ],
    ['[]', '1:1: A baseline is a map with "version" and "entries".'],
    ['{"version": 1, "entries": {}}', '1:1: A baseline is a map with "version" and "entries".'],
    ['{"version": 2, "entries": []}', ' The baseline is not of version 1, the one that this carelint reads.'],
    [
      `{"version": 1, "entries": [${entry}, {"path": "a.md"}]}`,
      ' Entry 2 of the baseline needs a path, a rule and a fingerprint.',
    ],
    [Buffer.from('{"version": "\xe9"}', 'latin1'), ' The baseline is not valid UTF-8.'],
  ])('%j ends a run with 2 and one sentence', async (content, message) => {
    const cwd = folderWith({ 'a.md': promise, [name]: content })
    const sentence = `carelint: ${name}:${message}\n`
    const run = await gate(cwd, [])
    expect([run.code, run.err, run.found.length, run.report.problems.length]).toEqual([2, sentence, 1, 1])
    for (const action of ['update', 'prune', 'check', 'write']) {
      const argv = ['baseline', action, ...(action === 'write' ? ['a.md'] : [])]
      expect((await cli(cwd, argv)).err).toBe(`${sentence}carelint: ${name} is left as it is.\n`)
    }
    expect((await cli(cwd, ['baseline', 'write'])).code).toBe(0)
  })

  test.each([
    [['--baseline', 'gone.json'], {}, 'gone.json'],
    [[], { '.carelintrc': 'baseline: ci/gone.json' }, 'ci/gone.json'],
  ])('is one that was named and is not there: %j', async (argv, files, path) => {
    const cwd = folderWith({ 'a.md': 'Quiet.\n', ...files })
    const { code, err } = await cli(cwd, argv)
    expect([code, err]).toEqual([
      2,
      `carelint: ${path}: There is no such baseline; "carelint baseline write" makes one.\n`,
    ])
  })

  test('is not a text in the configuration', async () => {
    const cwd = folderWith({ 'a.md': 'Quiet.\n', '.carelintrc': 'baseline: [a]' })
    expect((await cli(cwd, [])).err).toBe('carelint: .carelintrc:1:11: "baseline" is a text.\n')
  })

  test('is one that cannot be read', async () => {
    const cwd = folderWith({ 'a.md': 'Quiet.\n', [`${name}/x`]: '' })
    expect((await cli(cwd, [])).err).toBe(`carelint: ${name}: The baseline cannot be read (EISDIR).\n`)
  })
})

describe('a baseline and changed text', () => {
  test('count a finding once', async () => {
    const cwd = repositoryWith({ 'a.md': promise })
    await cli(cwd, ['baseline', 'write'])
    write(cwd, { 'a.md': `${promise}\n${hype}` })
    git(cwd, 'add', '.')
    const { summary } = (await gate(cwd, ['--staged'])).report
    expect([summary.baselined, summary.unchanged, summary.warnings]).toEqual([1, 0, 1])
  })

  test('leave the mode of the file alone', async () => {
    const cwd = folderWith({ 'a.md': promise })
    await cli(cwd, ['baseline', 'write'])
    chmodSync(join(cwd, name), 0o600)
    await cli(cwd, ['baseline', 'update'])
    expect(statSync(join(cwd, name)).mode & 0o777).toBe(0o600)
  })
})
