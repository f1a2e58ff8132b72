import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createCarelint } from '../../src/carelint.ts'
import { phraseMistake } from '../../src/house-rules/phrases.ts'
import { readHouseRules } from '../../src/house-rules/read.ts'
import { cli, folderWith } from '../cli/terminal.ts'
import { sampleRules } from '../sample-rules.ts'

const rule = (more = ''): string =>
  [
    'rules:',
    '  - id: no-painless',
    '    summary: A treatment called painless.',
    '    message: “{quote}” promises too much.',
    '    why: It may hurt.',
    '    instead: Say what most people feel.',
    '    sources: [House style]',
    '    flagged: ["Our laser is «painless»."]',
    '    allowed: ["Our laser may sting."]',
    ...(more.includes('phrases:') || more.includes('presence:') ? [] : ['    phrases: [painless]']),
    ...(more === '' ? [] : [more]),
    '',
  ].join('\n')

const mistakesOf = (text: string): string[] =>
  readHouseRules(text, 'house.yaml', new Set(['cure-claim']), phraseMistake).mistakes.map(
    ({ message, place }) => `${place?.line}:${place?.column} ${message}`,
  )

async function findings(files: Readonly<Record<string, string>>, flags: readonly string[] = []) {
  const cwd = folderWith(files)
  const { out, code, err } = await cli(cwd, ['page.md', '-f', 'json', ...flags])
  const report = JSON.parse(out)
  return { code, err, report, found: report.files[0]?.findings ?? [] }
}

const setup = { '.carelintrc.yaml': 'houseRules: [house.yaml]\n', 'house.yaml': rule() }

describe('house rules', () => {
  test('run beside the others and say what their file says', async () => {
    const { found, report, code } = await findings({ ...setup, 'page.md': 'It is painless. Results are guaranteed.\n' })
    expect(code).toBe(1)
    expect(found.map((each: { ruleId: string; excerpt: string }) => `${each.ruleId} ${each.excerpt}`)).toEqual([
      'no-painless painless',
      'guaranteed-outcome guaranteed',
    ])
    expect(found[0]).toMatchObject({
      severity: 'warning',
      message: '“painless” promises too much.',
      why: 'It may hurt.',
      instead: 'Say what most people feel.',
      sources: [{ id: 'House style', citation: 'House style' }],
      url: 'house.yaml',
    })
    expect(report.tool.rules).toContain('no-painless')
  })

  test('hold only for pages whose configuration names them', async () => {
    const cwd = folderWith({
      'a/.carelintrc.yaml': 'houseRules: [../house.yaml]\n',
      'house.yaml': rule(),
      'a/page.md': 'It is painless.\n',
      'b/page.md': 'It is painless.\n',
    })
    const report = JSON.parse((await cli(cwd, ['.', '-f', 'json'])).out)
    const counts = report.files.map((file: { path: string; findings: unknown[] }) => [file.path, file.findings.length])
    expect(counts).toEqual([
      ['a/page.md', 1],
      ['b/page.md', 0],
    ])
  })

  test.each([
    ['rules: { no-painless: error }', [], 'error'],
    ['rules: { no-painless: off }', [], undefined],
    ['strictness: standard', ['--rule', 'no-painless=suggestion'], 'suggestion'],
    ['strictness: standard', ['--only', 'no-painless'], 'warning'],
  ])('are set with %s %j', async (config, flags, severity) => {
    const files = {
      ...setup,
      '.carelintrc.yaml': `houseRules: [house.yaml]\n${config}\n`,
      'page.md': 'It is painless.\n',
    }
    const { found, err } = await findings(files, flags)
    expect([found[0]?.severity, err]).toEqual([severity, ''])
  })

  test('come with a configuration that is extended', async () => {
    const { found } = await findings({
      'shared/base.yaml': 'houseRules: [house.yaml]\n',
      'shared/house.yaml': rule(),
      '.carelintrc.yaml': 'extends: ./shared/base.yaml\nrules: { no-painless: error }\n',
      'page.md': 'It is painless.\n',
    })
    expect(found[0]).toMatchObject({ ruleId: 'no-painless', severity: 'error', url: 'shared/house.yaml' })
  })

  test('may be suppressed in a page', async () => {
    const text = '<!-- carelint-disable-next-line no-painless -- a quote -->\nIt is painless.\n'
    const { report } = await findings({ ...setup, 'page.md': text })
    expect([report.summary.suppressed, report.summary.warnings]).toEqual([1, 0])
  })

  test('are explained and listed', async () => {
    const cwd = folderWith(setup)
    expect((await cli(cwd, ['explain', 'no-painless'])).out).toContain('\nWhy\n  It may hurt.\n')
    expect((await cli(cwd, ['explain', 'no-painles'])).err).toBe(
      'carelint: No rule is called "no-painles". Did you mean "no-painless"?\n',
    )
    expect((await cli(cwd, ['rules'])).out).toContain('no-painless         warning     A treatment called painless.\n')
    expect((await cli(cwd, ['config', 'page.md'])).out).toContain('rules.no-painless         warning  (default)\n')
  })

  test.each([
    ['not negated', 'Nothing here is painless.', 'It is painless.'],
    ['not asked', 'Is it painless?', 'It is painless.'],
    ['not conditional', 'If it is painless, we stop.', 'It is painless.'],
    ['not hedged', 'It may be painless.', 'It is painless.'],
    ['not quoted', 'They call it “painless” elsewhere.', 'It is painless.'],
    ['not in a heading', '# Painless laser', 'It is painless.'],
    ['in a heading', 'It is painless.', '# Painless laser'],
    ['asserted', 'Is it painless?', 'It is painless.'],
  ])('with the condition %s let "%s" pass and report "%s"', async (condition, passes, reported) => {
    const house = rule(`    conditions: [${condition}]`)
    const one = await findings({ ...setup, 'house.yaml': house, 'page.md': `${passes}\n` }, ['--only', 'no-painless'])
    const other = await findings({ ...setup, 'house.yaml': house, 'page.md': `${reported}\n` }, [
      '--only',
      'no-painless',
    ])
    expect([one.found.length, other.found.length, one.err, other.err]).toEqual([0, 1, '', ''])
  })

  test('may ask for other words in the sentence, or for none', async () => {
    const house = rule('    with: [laser]\n    unless: ["numbing *{0,2} cream"]')
    const text = 'The laser is painless.\n\nIt is painless.\n\nWith numbing cream the laser is painless.\n'
    const { found } = await findings({ ...setup, 'house.yaml': house, 'page.md': text })
    expect(found.map((each: { start: { line: number } }) => each.start.line)).toEqual([1])
  })
})

describe('the phrases of house rules', () => {
  test('stay quick on a long page, gaps and all', async () => {
    const gaps = rule('    phrases: ["a *{0,6} a *{0,6} a *{0,6} b", "*{0,6} *{0,6} *{0,6} c"]')
    const start = performance.now()
    const page = `${'a '.repeat(20_000)}\n`
    const { code } = await findings({ ...setup, 'house.yaml': gaps, 'page.md': page })
    expect(code).toBe(0)
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  test('come from a file only', () => {
    const { lint } = createCarelint(sampleRules)
    expect(() => lint('Text.', { settings: { houseRules: ['house.yaml'] } })).toThrow(
      '"houseRules" names files, so only a file may have it.',
    )
  })
})

describe('a house rule that does not load', () => {
  test.each([
    ['rules: 3', '1:8 A file of house rules holds "rules", a list of rules.'],
    ['rule: []', '1:1 "rule" is no part of a file of house rules, which holds "rules".'],
    [
      rule('    phrasses: [x]\n    phrases: [x]'),
      '10:5 "phrasses" is no part of a house rule. Did you mean "phrases"?',
    ],
    [rule('    phrases: ["(x"]'), '10:15 A bracket is not closed in the phrase "(x", at character 1.'],
    [rule('    phrases: ["<nmae> x"]'), '10:15 There is no class <nmae> in the phrase "<nmae> x", at character 1.'],
    [
      rule('    phrases: [x, "*{0,9} x"]'),
      '10:18 A gap is at most 6 words wide in the phrase "*{0,9} x", at character 2.',
    ],
    [rule('    phrases: ["a?"]'), '10:15 A phrase needs a word that must be there in the phrase "a?", at character 1.'],
    [rule(`    phrases: ["${'x'.repeat(301)}"]`), '10:15 A phrase is at most 300 characters long.'],
    [
      rule('    phrases: ["a *{0,6} b *{0,6} c *{0,6} d *{0,6} e"]'),
      '10:15 The phrase "a *{0,6} b *{0,6} c *{0,6} d *{0,6} e" can be read in more than 1000 ways; use fewer or narrower gaps.',
    ],
    [rule(`    phrases: [${'x, '.repeat(201)}]`), '10:14 "phrases" holds at most 200 texts.'],
    [rule('    conditions: [not negatd]'), '11:18 "not negatd" is not a condition. Did you mean "not negated"?'],
    [rule('    conditions: [toString]'), '11:18 "toString" is not a condition.'],
    [
      rule('    severity: eror'),
      '11:15 "eror" is not a severity; expected error, warning or suggestion. Did you mean "error"?',
    ],
    [
      rule('    presence: { trigger: [x], requires: [y] }\n    phrases: [x]'),
      '2:5 A house rule has either "phrases" or "presence".',
    ],
    [rule('    presence: { trigger: [x] }'), '10:15 "presence" is a map with "trigger" and "requires".'],
    [rule().replace('no-painless', 'cure-claim'), '2:9 There is already a rule called "cure-claim".'],
    [
      rule().replace('no-painless', 'constructor'),
      '2:9 "constructor" is no name for a house rule; write two or more words in small letters with hyphens.',
    ],
    [rule().replace('«', '').replace('»', ''), '8:15 A flagged example has « » around the words to report.'],
    [rule().replace('may sting', '«stings»'), '9:15 An allowed example has no « ».'],
    [rule().replace(/ {4}allowed.*\n/, ''), '2:5 This house rule lacks "allowed".'],
    [rule().replace(/ {4}flagged.*\n/, ''), '2:5 This house rule lacks "flagged".'],
    [rule().replace('["Our laser may sting."]', '[]'), '9:14 "allowed" is empty.'],
    [rule('    __proto__: { polluted: yes }'), '11:5 "__proto__" is no part of a house rule.'],
  ])('has its mistake named %#', (text, message) => {
    expect(mistakesOf(text)).toContain(message)
    expect({}).not.toHaveProperty('polluted')
  })

  test('makes the run end with 2 and names file, line and column', async () => {
    const { err, code } = await findings({ ...setup, 'house.yaml': 'rules: [\n', 'page.md': 'Fine.\n' })
    expect(code).toBe(2)
    expect(err).toMatch(/^carelint: house\.yaml:\d+:\d+: The file is not readable as YAML: /)
    const missing = await findings({ '.carelintrc.yaml': 'houseRules: [no.yaml]\n', 'page.md': 'Fine.\n' })
    expect(missing.err).toContain(
      'carelint: .carelintrc.yaml:1:14: The house rules "no.yaml" cannot be used. There is no such file.\n',
    )
  })
})

describe('carelint test', () => {
  test('passes with 0 when every example behaves', async () => {
    const expected = { code: 0, out: '✔ 1 house rule, 2 examples: all behave.\n', err: '' }
    expect(await cli(folderWith(setup), ['test'])).toEqual(expected)
    expect(await cli(folderWith(setup), ['test', 'house.yaml'])).toEqual(expected)
  })

  test('fails with 1 and names the example that misbehaves', async () => {
    const house = rule().replace('may sting', 'is painless').replace('laser is «painless»', '«laser» is painless')
    expect(await cli(folderWith({ ...setup, 'house.yaml': house }), ['test'])).toEqual({
      code: 1,
      out: [
        '✖ house.yaml:8:15: no-painless: the flagged example reports “painless” where “laser” was expected: "Our «laser» is painless."',
        '✖ house.yaml:9:15: no-painless: the allowed example reports “painless” where nothing was expected: "Our laser is painless."',
        '1 house rule, 2 examples: 2 misbehave.',
        '',
      ].join('\n'),
      err: '',
    })
  })

  test('ends with 2 for a broken file, a missing one, or none at all', async () => {
    const broken = await cli(folderWith({ 'house.yaml': rule('    phrases: ["(x"]') }), ['test', 'house.yaml'])
    expect([broken.code, broken.err]).toEqual([
      2,
      'carelint: house.yaml:10:15: A bracket is not closed in the phrase "(x", at character 1.\n',
    ])
    expect(await cli(folderWith({}), ['test', 'no.yaml'])).toEqual({
      code: 2,
      out: '',
      err: 'carelint: no.yaml: There is no such file.\n',
    })
    expect((await cli(folderWith({}), ['test'])).code).toBe(2)
  })
})

describe('the worked example of the documentation', () => {
  const text = readFileSync(new URL('../../docs/house-rules.md', import.meta.url), 'utf8')
  const blocks = [...text.matchAll(/```(?:yaml|md)\n([\s\S]*?)```/g)].map(match => match[1]!)
  const [config = '', house = '', page = ''] = blocks
  const files = { '.carelintrc.yaml': config, 'house-rules.yaml': house, 'page.md': page }

  test('behaves', async () => {
    expect(await cli(folderWith(files), ['test'])).toEqual({
      code: 0,
      out: '✔ 2 house rules, 8 examples: all behave.\n',
      err: '',
    })
  })

  test('reports what it says', async () => {
    const { found } = await findings(files)
    expect(
      found.map((each: { ruleId: string; scope: string; excerpt: string }) => [each.ruleId, each.scope, each.excerpt]),
    ).toEqual([
      ['no-painless', 'text', 'painless'],
      ['missing-price-date', 'document', '$400'],
    ])
  })
})
