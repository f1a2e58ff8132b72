import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createCarelint } from '../../src/carelint.ts'
import { sampleRules, wordRule } from '../sample-rules.ts'
import { cli, folderWith } from './terminal.ts'

const clean = 'We offer ketamine therapy.\n'
const promise = 'Results are guaranteed today.\n'
const hype = 'A miracle is here.\n'

describe('the gate', () => {
  test('passes a clean page with 0 and one line', async () => {
    const cwd = folderWith({ 'a.md': clean })
    expect(await cli(cwd, ['a.md'])).toEqual({ code: 0, out: '✔ Checked 1 file, 4 words: nothing found.\n', err: '' })
  })

  test('fails with 1 when an error is found', async () => {
    const cwd = folderWith({ 'a.md': promise })
    const { code, err } = await cli(cwd, ['a.md'])
    expect({ code, err }).toEqual({ code: 1, err: '' })
  })

  test.each([
    [[], 0],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'suggestion'], 1],
    [['--max-warnings', '0'], 1],
    [['--max-warnings', '1'], 0],
    [['--rule', 'hype-language=error'], 1],
    [['--rule', 'hype-language=error', '--fail-on', 'never'], 0],
    [['--rule', 'hype-language=off', '--fail-on', 'suggestion'], 0],
  ])('judges a page with one warning under %j as %i', async (flags, code) => {
    const cwd = folderWith({ 'a.md': hype })
    expect((await cli(cwd, ['a.md', ...flags])).code).toBe(code)
  })

  test('says how many warnings were too many', async () => {
    const cwd = folderWith({ 'a.md': hype })
    expect((await cli(cwd, ['a.md', '--max-warnings', '0'])).err).toBe(
      'carelint: There is 1 warning; the limit is 0.\n',
    )
  })

  test('shows errors only with --quiet and still counts the rest', async () => {
    const cwd = folderWith({ 'a.md': `${promise}\n${hype}` })
    const { out, code } = await cli(cwd, ['a.md', '--quiet', '--format', 'json'])
    const report = JSON.parse(out)
    expect(report.files[0].findings.map((finding: { ruleId: string }) => finding.ruleId)).toEqual([
      'guaranteed-outcome',
    ])
    expect([report.summary.errors, report.summary.warnings, code]).toEqual([1, 1, 1])
  })
})

describe('what cannot be trusted', () => {
  test.each([
    [['--bogus'], "carelint: Unknown option '--bogus'.\n"],
    [['--quite'], "carelint: Unknown option '--quite' (Did you mean --quiet?)\n"],
    [
      ['-f', 'jsn'],
      "carelint: Option '-f, --format <name>' argument 'jsn' is invalid. Formats are text, compact, unix, json, jsonl, sarif, github, gitlab, junit, checkstyle, rdjson, rdjsonl, markdown, html. Did you mean \"json\"?\n",
    ],
    [['--only', 'hype-langage'], 'carelint: No rule is called "hype-langage". Did you mean "hype-language"?\n'],
    [
      ['--max-warnings', 'x'],
      "carelint: Option '--max-warnings <n>' argument 'x' is invalid. It is not a whole number.\n",
    ],
    [
      ['--fail-on', 'all'],
      "carelint: Option '--fail-on <level>' argument 'all' is invalid. Allowed choices are error, warning, suggestion, never.\n",
    ],
    [
      ['--rule', 'hype-language'],
      'carelint: --rule takes name=level, for example --rule cure-claim=warning, not "hype-language".\n',
    ],
    [
      ['--stdin-filename', 'x.md'],
      'carelint: --stdin-filename names standard input, which "-" reads; there is no "-" here.\n',
    ],
  ])('refuses %j before anything is checked', async (flags, err) => {
    const cwd = folderWith({ 'a.md': promise })
    expect(await cli(cwd, ['a.md', ...flags])).toEqual({ code: 2, out: '', err })
  })

  test.each([
    [['missing.md'], 'carelint: missing.md: There is no such file.\n'],
    [[`${'x'.repeat(300)}.md`], `carelint: ${'x'.repeat(300)}.md: The path cannot be read (ENAMETOOLONG).\n`],
    [['a.mb'], 'carelint: a.mb: There is no such file. Did you mean "a.md"?\n'],
    [['sub/*.md'], 'carelint: sub/*.md: No page matches this pattern.\n'],
    [['page.pdf'], 'carelint: page.pdf: carelint does not read .pdf files.\n'],
    [['latin.md'], 'carelint: latin.md: The file is not valid UTF-8: line 2 cannot be decoded.\n'],
    [['picture.md'], 'carelint: picture.md: The file is not text: it holds NUL bytes.\n'],
    [['--rule', 'hipe-language=off'], 'carelint: No rule is called "hipe-language". Did you mean "hype-language"?\n'],
    [
      ['--rule', 'hype-language=eror'],
      'carelint: "eror" is not a level; expected off, suggestion, warning, error or on. Did you mean "error"?\n',
    ],
    [['--only', 'long-word', '--rule', 'long-word=off'], 'carelint: No rule is on, so nothing was checked.\n'],
  ])('ends %j with 2 and one sentence', async (argv, err) => {
    const cwd = folderWith({
      'a.md': clean,
      'page.pdf': '<p>',
      'latin.md': Buffer.from('ok\ncaf\xe9\n', 'latin1'),
      'picture.md': new Uint8Array([137, 80, 0, 1]),
    })
    const outcome = await cli(cwd, argv.some(part => part.includes('.')) ? argv : ['a.md', ...argv])
    expect([outcome.code, outcome.err]).toEqual([2, err])
    expect(outcome.out).not.toBe('')
  })

  test('still reports the other files, and 2 beats 1', async () => {
    const cwd = folderWith({ 'a.md': promise })
    const { code, out } = await cli(cwd, ['a.md', 'missing.md', '-f', 'json'])
    const report = JSON.parse(out)
    expect(code).toBe(2)
    expect(report.files.map((file: { path: string }) => file.path)).toEqual(['a.md'])
    expect(report.files[0].findings[0].excerpt).toBe('guaranteed')
    expect(report.problems).toEqual([{ path: 'missing.md', message: 'There is no such file.' }])
  })

  test('keeps the findings of the other rules when one throws', async () => {
    const broken = wordRule('broken-rule', /x/g, {
      check: () => {
        throw new Error('no such word')
      },
    })
    const cwd = folderWith({ 'a.md': promise })
    const carelint = createCarelint([...sampleRules, broken])
    const { code, out, err } = await cli(cwd, ['a.md', '-f', 'json'], { carelint })
    expect(code).toBe(2)
    expect(JSON.parse(out).files[0].findings[0].ruleId).toBe('guaranteed-outcome')
    expect(err).toBe('carelint: a.md: The rule broken-rule failed: no such word.\n')
  })

  test('is an empty folder, unless --allow-empty says it is fine', async () => {
    const cwd = folderWith({ 'notes.csv': 'x' })
    expect((await cli(cwd, [])).code).toBe(2)
    expect(await cli(cwd, ['--allow-empty'])).toEqual({
      code: 0,
      out: '✔ Checked 0 files, 0 words: nothing found.\n',
      err: '',
    })
  })
})

describe('which pages', () => {
  test('count as checked only when they could be read', async () => {
    const cwd = folderWith({ 'a.md': clean, 'b.md': new Uint8Array([0]) })
    const { summary, files } = JSON.parse((await cli(cwd, ['-f', 'json'])).out)
    expect(files.map((file: { path: string; failure?: unknown }) => [file.path, file.failure !== undefined])).toEqual([
      ['a.md', false],
      ['b.md', true],
    ])
    expect([summary.files, summary.gate]).toEqual([1, 'fail'])
  })

  test('are found behind symbolic links, each file once, and loops end', async () => {
    const cwd = folderWith({ 'real/a.md': clean, 'real/b.md': clean, 'site/x.md': clean })
    symlinkSync(join(cwd, 'real/a.md'), join(cwd, 'site/link.md'))
    symlinkSync(join(cwd, 'real'), join(cwd, 'site/folder'))
    symlinkSync(join(cwd, 'site'), join(cwd, 'site/loop'))
    const paths = async (argv: string[]) =>
      JSON.parse((await cli(cwd, [...argv, '-f', 'json'])).out).files.map((file: { path: string }) => file.path)
    expect(await paths(['site'])).toEqual(['site/folder/a.md', 'site/folder/b.md', 'site/x.md'])
    expect(await paths(['site', 'real'])).toEqual(['real/a.md', 'real/b.md', 'site/x.md'])
  })

  test('are those of the current folder without paths, and none of node_modules', async () => {
    const cwd = folderWith({ 'b/two.markdown': clean, 'one.md': clean, 'node_modules/x/README.md': promise })
    const { out } = await cli(cwd, ['-f', 'json'])
    expect(JSON.parse(out).files.map((file: { path: string }) => file.path)).toEqual(['b/two.markdown', 'one.md'])
  })

  test('take a path that exists as a path, never as a glob', async () => {
    const cwd = folderWith({ 'app/[slug]/(x)/page.md': promise, 'app/s/x/page.md': clean })
    const { out } = await cli(cwd, ['app/[slug]/(x)/page.md', '-f', 'json'])
    expect(JSON.parse(out).files.map((file: { path: string }) => file.path)).toEqual(['app/[slug]/(x)/page.md'])
  })

  test('are counted as skipped when Git or the configuration ignores them, also by name', async () => {
    const cwd = folderWith({
      '.gitignore': 'drafts/\n*.tmp.md\n!keep.tmp.md\n',
      'sub/.gitignore': '/own.md\n',
      '.carelintrc': 'ignore: ["archive/**"]\n',
      'drafts/a.md': promise,
      'x.tmp.md': promise,
      'keep.tmp.md': clean,
      'archive/b.md': promise,
      'sub/own.md': promise,
      'sub/deep/own.md': clean,
    })
    const { code, out } = await cli(cwd, ['-f', 'json'])
    const report = JSON.parse(out)
    expect(report.files.map((file: { path: string }) => file.path)).toEqual(['keep.tmp.md', 'sub/deep/own.md'])
    expect([code, report.summary.skipped]).toEqual([0, 4])
    expect(await cli(cwd, ['drafts/a.md'])).toEqual({
      code: 0,
      out: '✔ Checked 0 files, 0 words: nothing found (1 file skipped).\n',
      err: '',
    })
  })

  test('come from the files of the configuration without paths', async () => {
    const cwd = folderWith({
      '.carelintrc': 'files: ["content/**/*.md"]\n',
      'content/a.md': clean,
      'README.md': promise,
    })
    const { out } = await cli(cwd, ['-f', 'json'])
    expect(JSON.parse(out).files.map((file: { path: string }) => file.path)).toEqual(['content/a.md'])
  })

  test('may come from standard input, under a name that decides on configuration and ignoring', async () => {
    const cwd = folderWith({ 'content/.carelintrc': 'rules: { guaranteed-outcome: warning }\nignore: [old.md]\n' })
    const plain = JSON.parse((await cli(cwd, ['-', '-f', 'json'], { input: promise })).out)
    expect([plain.files[0].path, plain.files[0].findings[0].severity]).toEqual(['<stdin>', 'error'])
    const argv = ['-', '-f', 'json', '--stdin-filename']
    const named = JSON.parse((await cli(cwd, [...argv, 'content/new.md'], { input: promise })).out)
    expect([named.files[0].path, named.files[0].findings[0].severity]).toEqual(['content/new.md', 'warning'])
    const old = await cli(cwd, [...argv, 'content/old.md'], { input: promise })
    expect([old.code, JSON.parse(old.out).files, JSON.parse(old.out).summary.skipped]).toEqual([0, [], 1])
  })

  test('are each read once, in the order of their paths', async () => {
    const cwd = folderWith({ 'b.md': clean, 'a.md': clean })
    const { out } = await cli(cwd, ['b.md', '.', './a.md', '*.md', '-f', 'json'])
    expect(JSON.parse(out).files.map((file: { path: string }) => file.path)).toEqual(['a.md', 'b.md'])
  })

  test('may be UTF-16 with a byte order mark', async () => {
    const cwd = folderWith({
      'le.md': Buffer.from(`\uFEFF${promise}`, 'utf16le'),
      'be.md': Buffer.from(`\uFEFF${promise}`, 'utf16le').swap16(),
    })
    const report = JSON.parse((await cli(cwd, ['-f', 'json'])).out)
    expect(report.files.map((file: { findings: { excerpt: string }[] }) => file.findings[0]?.excerpt)).toEqual([
      'guaranteed',
      'guaranteed',
    ])
  })
})

describe('the report', () => {
  test('goes to a file with -o and leaves standard output empty', async () => {
    const cwd = folderWith({ 'a.md': promise })
    const { code, out } = await cli(cwd, ['a.md', '-f', 'json', '-o', 'out/report.json'])
    expect([code, out]).toEqual([1, ''])
    expect(JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8')).summary.errors).toBe(1)
  })

  test.each([
    [{}, false, [], false],
    [{}, true, [], true],
    [{ NO_COLOR: '1' }, true, [], false],
    [{ NO_COLOR: '' }, true, [], true],
    [{ TERM: 'dumb' }, true, [], false],
    [{ FORCE_COLOR: '1' }, false, [], true],
    [{ FORCE_COLOR: '0' }, true, [], false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, [], true],
    [{ NO_COLOR: '1' }, false, ['--color'], true],
    [{ FORCE_COLOR: '1' }, true, ['--no-color'], false],
  ])('under %j, terminal %s and %j is coloured: %s', async (env, isTerminal, flags, colored) => {
    const cwd = folderWith({ 'a.md': promise })
    const { out } = await cli(cwd, ['a.md', ...flags], { env: env as Record<string, string>, isTerminal })
    expect(out.includes('\u001B[')).toBe(colored)
  })
})

describe('the other commands', () => {
  test('show help and version on standard output', async () => {
    const cwd = folderWith({})
    const help = await cli(cwd, ['--help'])
    expect([help.code, help.err]).toEqual([0, ''])
    expect(help.out).toContain('\nExit codes:\n  0    passed\n')
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(await cli(cwd, ['--version'])).toEqual({ code: 0, out: `carelint ${version}\n`, err: '' })
  })

  test('list the rules', async () => {
    expect((await cli(folderWith({}), ['rules'])).out).toBe(
      [
        'guaranteed-outcome  error       Finds guaranteed?\\b.',
        'hype-language       warning     Finds miracle|amazing.',
        'long-word           suggestion  Finds extraordinarily.',
        '',
      ].join('\n'),
    )
  })

  test('explain a rule, and suggest one for a slip', async () => {
    const cwd = folderWith({})
    expect((await cli(cwd, ['explain', 'hype-language'])).out).toContain(
      '\nInstead\n  Say what most patients notice.\n',
    )
    expect(await cli(cwd, ['explain', 'hype'])).toEqual({
      code: 2,
      out: '',
      err: 'carelint: No rule is called "hype". Did you mean "hype-language"?\n',
    })
    expect((await cli(cwd, ['explain', 'hyp-language'])).err).toBe(
      'carelint: No rule is called "hyp-language". Did you mean "hype-language"?\n',
    )
  })

  test('explain what carelint says of its own directives', async () => {
    expect((await cli(folderWith({}), ['explain', 'unused-suppression'])).out).toBe(
      [
        'unused-suppression (warning)',
        'A suppression that suppresses nothing.',
        '',
        'Why',
        '  A suppression that outlives its words hides the next claim that is written',
        '  there.',
        '',
        'Instead',
        '  Take the suppression out.',
        '',
      ].join('\n'),
    )
  })

  test('show where each setting of a page comes from', async () => {
    const cwd = folderWith({
      '.carelintrc.yaml': [
        'extends: carelint:strict',
        'profiles: [uk, au]',
        'overrides:',
        '  - files: "news/**"',
        '    rules: { long-word: off }',
        '',
      ].join('\n'),
    })
    const { out, code } = await cli(cwd, ['config', 'news/a.md', '--rule', 'hype-language=error'])
    expect(code).toBe(0)
    expect(out).toContain('configuration             .carelintrc.yaml\n')
    expect(out).toContain('profiles                  uk, au  (.carelintrc.yaml:2)\n')
    expect(out).toContain('strictness                strict  (carelint:strict (.carelintrc.yaml))\n')
    expect(out).toContain('rules.guaranteed-outcome  error  (default)\n')
    expect(out).toContain('rules.hype-language       error  (the command line)\n')
    expect(out).toContain('rules.long-word           off  (.carelintrc.yaml:5)\n')
  })
})
