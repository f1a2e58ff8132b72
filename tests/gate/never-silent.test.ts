import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Carelint, createCarelint } from '../../src/carelint.ts'
import type { Report } from '../../src/finding.ts'
import { cli, folderWith } from '../cli/terminal.ts'
import { sampleRules, wordRule } from '../sample-rules.ts'

const calm = 'Our rooms are quiet.\n'
const promise = 'Results are guaranteed today.\n'
const broken = wordRule('broken-rule', /x/g, {
  check: () => {
    throw new Error('no such word')
  },
})
const misspoken = wordRule('misspoken-rule', /rooms/g, {
  message: () => {
    throw new Error('lost for words')
  },
})

interface Case {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly argv?: readonly string[]
  readonly carelint?: Carelint
  /** What standard error says, without the name in front. */
  readonly says: string
  readonly prepare?: (cwd: string) => void
}

/** What other linters let pass: each must end with 2, in words and as data. */
const untrusted: Readonly<Record<string, Case>> = {
  'a named file that is not there': {
    argv: ['content/blgo.md'],
    files: { 'content/blog.md': calm },
    says: 'content/blgo.md: There is no such file. Did you mean "content/blog.md"?',
  },
  'a named folder that is not there': { argv: ['posts'], says: 'posts: There is no such file.' },
  'a glob that matches nothing': { argv: ['posts/**/*.md'], says: 'posts/**/*.md: No page matches this pattern.' },
  'a glob of the configuration that matches nothing': {
    files: { '.carelintrc': 'files: ["posts/**/*.md"]' },
    says: 'posts/**/*.md: No page matches this pattern.',
  },
  'a folder without pages': {
    argv: ['empty'],
    prepare: cwd => mkdirSync(join(cwd, 'empty')),
    says: 'empty: The folder holds no pages.',
  },
  'a named file of a kind that is not read': {
    argv: ['a.odt'],
    files: { 'a.odt': 'PK' },
    says: 'a.odt: carelint does not read .odt files.',
  },
  'a Word page that is none': {
    argv: ['a.docx'],
    files: { 'a.docx': 'PK' },
    says: 'a.docx:1:1: The file is not a DOCX file.',
  },
  'a configuration that is not there': {
    argv: ['--config', 'none.yaml', 'a.md'],
    says: 'none.yaml: There is no such file.',
  },
  'a configuration that is not readable': {
    files: { '.carelintrc': 'rules: [' },
    says: '.carelintrc:1:9: The file is not readable as YAML: flow sequence in block collection must be sufficiently indented and end with a ].',
  },
  'an unknown key of the configuration': {
    files: { '.carelintrc': 'rule: {}' },
    says: '.carelintrc:1:1: "rule" is not a setting. Did you mean "rules"?',
  },
  'an unknown rule of the configuration': {
    files: { '.carelintrc': 'rules: { hipe-language: error }' },
    says: '.carelintrc:1:10: No rule is called "hipe-language". Did you mean "hype-language"?',
  },
  'an unknown preset': {
    files: { '.carelintrc': 'extends: carelint:recomended' },
    says: '.carelintrc:1:10: "carelint:recomended" is neither a preset nor a relative path; presets are carelint:recommended, carelint:strict, carelint:lenient. Did you mean "carelint:recommended"?',
  },
  'an unknown rule on the command line': {
    argv: ['--rule', 'hipe-language=error', 'a.md'],
    says: 'No rule is called "hipe-language". Did you mean "hype-language"?',
  },
  'a run in which no rule is on': {
    argv: ['a.md'],
    files: { '.carelintrc': 'rules: { guaranteed-outcome: off, hype-language: off, long-word: off }' },
    says: 'No rule is on, so nothing was checked.',
  },
  'a program without rules': {
    argv: ['a.md'],
    carelint: createCarelint([]),
    says: 'No rule is on, so nothing was checked.',
  },
  'a rule that throws': {
    argv: ['a.md'],
    carelint: createCarelint([...sampleRules, broken]),
    says: 'a.md: The rule broken-rule failed: no such word.',
  },
  'a rule that throws while it speaks': {
    argv: ['a.md'],
    carelint: createCarelint([...sampleRules, misspoken]),
    says: 'a.md: The rule misspoken-rule failed: lost for words.',
  },
  'a file that cannot be read': {
    argv: ['loop.md'],
    prepare: cwd => symlinkSync('loop.md', join(cwd, 'loop.md')),
    says: 'loop.md: The path cannot be read (ELOOP).',
  },
  'a file that is not text': {
    files: { 'b.md': new Uint8Array([0, 1]) },
    says: 'b.md: The file is not text: it holds NUL bytes.',
  },
  'a file that is not UTF-8': {
    files: { 'b.md': new Uint8Array([233, 10]) },
    says: 'b.md: The file is not valid UTF-8: line 1 cannot be decoded.',
  },
  'a file that is too large': {
    files: { 'b.md': 'x'.repeat(2 * 1024 * 1024 + 1) },
    says: 'b.md: The file was skipped: it is larger than 2 MiB (--max-file-size).',
  },
  'front matter that is not readable': {
    argv: ['b.md'],
    files: { 'b.md': '---\ntitle: [\n---\n\nQuiet.\n' },
    says: 'b.md:3:1: The front matter is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
  },
  'a baseline that is not readable': {
    files: { '.carelint-baseline.json': '{' },
    says: '.carelint-baseline.json:1:2: The baseline is not valid JSON here.',
  },
  'a named baseline that is not there': {
    argv: ['--baseline', 'none.json', 'a.md'],
    says: 'none.json: There is no such baseline; "carelint baseline write" makes one.',
  },
}

describe('the gate', () => {
  test.each(Object.entries(untrusted))('is never green for %s', async (_, { files, argv = [], says, ...more }) => {
    const cwd = folderWith({ 'a.md': calm, ...files })
    more.prepare?.(cwd)
    const rest = more.carelint ? { carelint: more.carelint } : {}
    const text = await cli(cwd, argv, rest)
    expect([text.code, text.err]).toEqual([2, `carelint: ${says}\n`])
    expect(text.out).not.toMatch(/✔|Passed/)
    expect(text.out).toMatch(/could not be checked in full|cannot be trusted/)
    const unwrapped = text.out.replace(/\s+/g, ' ')
    expect(unwrapped).toContain(says.slice(says.lastIndexOf(': ') + 2))

    const json = await cli(cwd, [...argv, '-f', 'json'], rest)
    const report = JSON.parse(json.out) as Report
    expect([json.code, report.summary.gate]).toEqual([2, 'fail'])
    const problems = [...report.problems, ...report.files.flatMap(file => file.failure ?? [])]
    expect(
      problems.map(({ path, line, column, message }) => {
        const place = [path, line, column].filter(part => part !== undefined).join(':')
        return place === '' ? message : `${place}: ${message}`
      }),
    ).toEqual([says])
  })

  test.each([
    ['an unknown flag', ['--sinse', 'main'], "Unknown option '--sinse' (Did you mean --since?)"],
    ['an unknown rule of --only', ['--only', 'x'], 'No rule is called "x".'],
    ['an unknown format', ['-f', 'xml'], "Option '-f, --format <name>' argument 'xml' is invalid."],
    ['an unknown profile', ['--profile', 'usa'], '"usa" is not possible for "profiles"'],
    ['a flag without its value', ['--since'], "Option '--since <ref>' argument missing."],
  ])('is never green for %s', async (_, argv, says) => {
    const { code, err, out } = await cli(folderWith({ 'a.md': calm }), ['a.md', ...argv])
    expect(code).toBe(2)
    expect(err).toContain(says)
    expect(out).not.toContain('✔')
  })

  test('stays green for pages that are ignored, and counts them', async () => {
    const cwd = folderWith({ 'a.md': promise, '.carelintrc': 'ignore: ["*.md"]' })
    const text = await cli(cwd, ['a.md'])
    expect([text.code, text.out]).toEqual([0, '✔ Checked 0 files, 0 words: nothing found (1 file skipped).\n'])
    const { summary } = JSON.parse((await cli(cwd, ['a.md', '-f', 'json'])).out) as Report
    expect([summary.files, summary.skipped, summary.gate]).toEqual([0, 1, 'pass'])
  })

  test('shows what it holds back: suppressed, accepted and unchanged findings are counted', async () => {
    const cwd = folderWith({
      'a.md': `<!-- carelint-disable-next-line guaranteed-outcome -- law -->\n\n${promise}\nA miracle.\n`,
    })
    await cli(cwd, ['baseline', 'write'])
    expect((await cli(cwd, ['a.md'])).out).toBe(
      '✔ Checked 1 file, 6 words: nothing found (1 suppressed, 1 in the baseline).\n',
    )
    const { summary } = JSON.parse((await cli(cwd, ['a.md', '-f', 'json'])).out) as Report
    expect([summary.suppressed, summary.baselined]).toEqual([1, 1])
  })
})
