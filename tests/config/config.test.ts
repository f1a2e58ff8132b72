import { describe, expect, test } from 'vitest'
import { cli, folderWith } from '../cli/terminal.ts'

const page = 'Results are guaranteed. An amazing place. Extraordinarily good.\n'

async function levels(files: Readonly<Record<string, string>>, path = 'page.md', flags: readonly string[] = []) {
  const cwd = folderWith({ [path]: page, ...files })
  const { out, err, code } = await cli(cwd, [path, '-f', 'json', ...flags])
  const report = JSON.parse(out)
  const findings: { ruleId: string; severity: string }[] = report.files[0]?.findings ?? []
  return {
    found: findings.map(finding => `${finding.ruleId} ${finding.severity}`),
    err,
    code,
    problems: report.problems,
  }
}

const usual = ['guaranteed-outcome error', 'hype-language warning', 'long-word suggestion']
const milder = ['guaranteed-outcome warning', 'hype-language warning', 'long-word suggestion']

describe('a configuration', () => {
  test.each([
    ['.carelintrc', 'rules:\n  guaranteed-outcome: warning\n'],
    ['.carelintrc', '{"rules": {"guaranteed-outcome": "warning"}}'],
    ['.carelintrc.yaml', 'rules: { guaranteed-outcome: warning }'],
    ['.carelintrc.yml', 'rules: { guaranteed-outcome: warning }'],
    ['.carelintrc.json', '\uFEFF{\n\t"rules": {\n\t\t"guaranteed-outcome": "warning"\n\t}\n}\n'],
    ['.carelintrc.jsonc', '{\n  // "rules": {}\n  "rules": { "guaranteed-outcome": "warning", /* so */ },\n}'],
    ['package.json', '{"name": "site", "carelint": {"rules": {"guaranteed-outcome": "warning"}}}'],
    ['.config/carelint.yaml', 'rules: { guaranteed-outcome: warning }'],
  ])('is read from %s', async (path, text) => {
    expect(await levels({ [path]: text })).toEqual({ found: milder, err: '', code: 0, problems: [] })
  })

  test.each(['.carelintrc.js', 'carelint.config.js', 'carelint.config.ts', '.carelintrc.cjs', '.config/config.mjs'])(
    'is never run as code from %s',
    async path => {
      expect((await levels({ [path]: 'globalThis.ran = true; throw new Error()' })).found).toEqual(usual)
      expect(globalThis).not.toHaveProperty('ran')
    },
  )

  test('is the nearest one, not merged with those above', async () => {
    const files = {
      '.carelintrc': 'rules: { guaranteed-outcome: off, hype-language: off }',
      'content/.carelintrc': 'rules: { guaranteed-outcome: warning }',
      'content/package.json': '{"name": "no settings here"}',
    }
    expect((await levels(files, 'content/blog/page.md')).found).toEqual(milder)
    expect((await levels(files)).found).toEqual(['long-word suggestion'])
  })

  test('is not looked for above the repository', async () => {
    const files = { '.carelintrc': 'rules: { guaranteed-outcome: off }', 'site/.git/HEAD': '' }
    expect((await levels(files, 'site/page.md')).found).toEqual(usual)
  })

  test('may be named, or refused', async () => {
    const files = {
      '.carelintrc': 'rules: { guaranteed-outcome: off }',
      'ci/gate.yaml': 'rules: { guaranteed-outcome: warning }',
    }
    expect((await levels(files, 'page.md', ['--config', 'ci/gate.yaml'])).found).toEqual(milder)
    expect((await levels(files, 'page.md', ['--no-config'])).found).toEqual(usual)
    expect(await levels(files, 'page.md', ['--config', 'ci/gates.yaml'])).toMatchObject({
      code: 2,
      err: 'carelint: ci/gates.yaml: There is no such file.\n',
    })
  })

  test('may be empty', async () => {
    expect((await levels({ '.carelintrc': '# nothing yet\n' })).found).toEqual(usual)
  })
})

describe('layers', () => {
  test('grow stronger from what is extended to own rules, to overrides, to the command line', async () => {
    const files = {
      'shared/house.yaml': 'rules: { guaranteed-outcome: suggestion, hype-language: suggestion, long-word: error }',
      '.carelintrc': [
        'extends: ["carelint:recommended", "./shared/house.yaml"]',
        'rules: { guaranteed-outcome: warning }',
        'overrides:',
        '  - files: "news/**"',
        '    rules: { guaranteed-outcome: error }',
        '  - files: ["**/*.{mdx,md}"]',
        '    rules: { long-word: { severity: warning, limit: 3 } }',
      ].join('\n'),
    }
    const found = async (path: string, flags: string[] = []) => (await levels(files, path, flags)).found
    expect(await found('page.md')).toEqual([
      'guaranteed-outcome warning',
      'hype-language suggestion',
      'long-word warning',
    ])
    expect(await found('news/page.md')).toEqual([
      'guaranteed-outcome error',
      'hype-language suggestion',
      'long-word warning',
    ])
    expect(
      await found('news/page.md', ['--rule', 'guaranteed-outcome=off', '--only', 'guaranteed-outcome,hype-language']),
    ).toEqual(['hype-language suggestion'])
  })

  test('show their settings with carelint config', async () => {
    const cwd = folderWith({
      '.carelintrc': [
        'jurisdictions: [uk]',
        'siteProvides: crisis',
        'components: { Safety: { provides: [risks, consult] } }',
        'treatments: ["Calm drip"]',
        'siteCountries: [GB, IE]',
        'contentType: legal',
        'copyProps: [promise]',
        'navigation: true',
      ].join('\n'),
    })
    const { out } = await cli(cwd, ['config', 'page.md', '--profile', 'au,eu'])
    expect(out.split('\n').slice(0, 16)).toEqual([
      'configuration             .carelintrc',
      'ignored                   no',
      'profiles                  au, eu  (the command line)',
      'strictness                standard  (default)',
      'contentType               legal  (.carelintrc:6)',
      'siteProvides              crisis  (.carelintrc:2)',
      'components                Safety (risks, consult)  (.carelintrc:3)',
      'treatments                Calm drip  (.carelintrc:4)',
      'brands                    none  (default)',
      'conditions                none  (default)',
      'providers                 none  (default)',
      'siteCountries             GB, IE  (.carelintrc:5)',
      'copyProps                 promise  (.carelintrc:7)',
      'navigation                true  (.carelintrc:8)',
      'notSuppressible           none  (default)',
      'rules.guaranteed-outcome  error  (default)',
    ])
  })
})

describe('notices', () => {
  test('come from each layer by name, and are shown with their places', async () => {
    const cwd = folderWith({
      'base.yaml': 'notices:\n  crisis: Call 988.\n  consult: |\n    Ask a doctor.\n\n    Really.',
      '.carelintrc':
        'extends: ./base.yaml\noverrides:\n  - files: ["uk/**"]\n    notices:\n      crisis: Call 116 123.\n',
    })
    const shown = async (path: string) =>
      (await cli(cwd, ['config', path])).out.split('\n').filter(line => line.startsWith('notices'))
    expect(await shown('a.md')).toEqual([
      'notices.crisis            Call 988.  (base.yaml:2)',
      'notices.consult           Ask a doctor. Really.  (base.yaml:3)',
    ])
    expect((await shown('uk/a.md'))[0]).toBe('notices.crisis            Call 116 123.  (.carelintrc:5)')
  })

  test.each([
    [
      'notices: Call 988.',
      '1:10: "notices" is a map from crisis, consult, disclaimer or risks to the words of the notice.',
    ],
    [
      'notices:\n  consullt: Ask.',
      '2:3: "consullt" is not a notice; expected crisis, consult, disclaimer or risks. Did you mean "consult"?',
    ],
    ['notices: { crisis: "" }', '1:20: The notice "crisis" is a text.'],
    ['notices: { crisis: [a] }', '1:20: The notice "crisis" is a text.'],
    ['notices: { crisis: "a\\u0007b" }', '1:20: The notice "crisis" holds control characters.'],
    [`notices: { crisis: ${'a'.repeat(4001)} }`, '1:20: The notice "crisis" is longer than 4000 characters.'],
  ])('with a mistake are refused with its place: %#', async (config, message) => {
    const { err, code } = await cli(folderWith({ '.carelintrc.yaml': config, 'a.md': 'x\n' }), ['a.md'])
    expect([code, err]).toEqual([2, `carelint: .carelintrc.yaml:${message}\n`])
  })
})

describe('mistakes', () => {
  test('are all reported at once, with file, line, column and the nearest word', async () => {
    const text = [
      'extend: carelint:strict',
      'extends: [carelint:strikt, ./none.yaml]',
      'profiles: [uk, usa]',
      'rules:',
      '  guaranteed-outcome: eror',
      '  hipe-language: off',
      '  long-word: 2',
      'overrides:',
      '  - rules: { hype-language: warn }',
      'components: { Card: { provide: crisis } }',
      'siteProvides: [crises]',
      'strictness: srict',
    ].join('\n')
    const { err, code, found } = await levels({ '.carelintrc.yaml': text })
    expect(code).toBe(2)
    expect(found).toEqual([])
    expect(err.split('\n')).toEqual([
      'carelint: .carelintrc.yaml:2:11: "carelint:strikt" is neither a preset nor a relative path; presets are carelint:recommended, carelint:strict, carelint:lenient. Did you mean "carelint:strict"?',
      'carelint: .carelintrc.yaml:2:28: There is no file "./none.yaml" to extend.',
      'carelint: .carelintrc.yaml:1:1: "extend" is not a setting. Did you mean "extends"?',
      'carelint: .carelintrc.yaml:9:5: This override does not say which "files" it is for.',
      'carelint: .carelintrc.yaml:3:16: "usa" is not possible for "profiles"; expected us, us-ca, us-ny, us-tx, us-fl, uk, au, ca, ca-on, eu, strict or lenient. Did you mean "us"?',
      'carelint: .carelintrc.yaml:5:23: "eror" is not a level; expected off, suggestion, warning, error or on. Did you mean "error"?',
      'carelint: .carelintrc.yaml:6:3: No rule is called "hipe-language". Did you mean "hype-language"?',
      'carelint: .carelintrc.yaml:7:14: "2" is not a level; expected off, suggestion, warning, error or on.',
      'carelint: .carelintrc.yaml:10:23: "provide" is not a setting of a component. Did you mean "provides"?',
      'carelint: .carelintrc.yaml:11:16: "crises" is not possible for "siteProvides"; expected crisis, consult, disclaimer or risks. Did you mean "crisis"?',
      'carelint: .carelintrc.yaml:12:13: "srict" is not possible for "strictness"; expected strict, standard or lenient. Did you mean "strict"?',
      '',
    ])
  })

  test.each([
    ['.carelintrc.yaml', 'rules: [1\nb: 2', '.carelintrc.yaml:2:1', 'YAML'],
    ['.carelintrc.json', '{"rules": {', '.carelintrc.json:1:12', 'JSON'],
    ['.carelintrc', 'rules: {}\nrules: {}\n', '.carelintrc:2:1', 'YAML'],
    ['package.json', '{"carelint": {,}', 'package.json:1', 'JSON'],
  ])('of form in %s come with their place', async (path, text, place, kind) => {
    const { err, code } = await levels({ [path]: text })
    expect(code).toBe(2)
    expect(err).toContain(`carelint: ${place}`)
    expect(err).toContain(`The file is not readable as ${kind}: `)
    expect(err).not.toContain('    at ')
  })

  test.each([
    ['- a list', '.carelintrc:1:1: A configuration is a map of settings.'],
    ['rules: 1', '.carelintrc:1:8: "rules" is a map from rule to level.'],
    ['ignore: [1]', '.carelintrc:1:10: "ignore" is a list of texts.'],
    ['__proto__: { polluted: true }', '.carelintrc:1:1: "__proto__" is not a setting.'],
    ['rules: { __proto__: error }', '.carelintrc:1:10: No rule is called "__proto__".'],
    ['rules: { constructor: error }', '.carelintrc:1:10: No rule is called "constructor".'],
    [
      'rules: { long-word: { __proto__: { polluted: true } } }',
      '.carelintrc:1:23: "__proto__" cannot be an option of a rule.',
    ],
    ['extends: ./.carelintrc', '.carelintrc:1:10: "./.carelintrc" extends itself.'],
    ['extends: toString', '.carelintrc:1:10: "toString" is neither a preset nor a relative path'],
  ])('in %j are refused', async (text, message) => {
    const { err, code } = await levels({ '.carelintrc': text })
    expect(code).toBe(2)
    expect(err).toContain(`carelint: ${message}`)
    expect({}).not.toHaveProperty('polluted')
  })

  test('of size are refused: too large a file, too many values through aliases, too deep a nest', async () => {
    const laughs = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (const [index, name] of [...'bcdefgh'].entries()) {
      const before = 'abcdefgh'[index]
      laughs.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(', ')}]`)
    }
    expect((await levels({ '.carelintrc': laughs.join('\n') })).err).toContain('The file holds more than 20000 values.')
    expect((await levels({ '.carelintrc': `#${'x'.repeat(300_000)}` })).err).toContain(
      'The configuration is larger than 256 KiB.',
    )
    const deep = `rules: ${'['.repeat(60)}${']'.repeat(60)}`
    expect((await levels({ '.carelintrc': deep })).err).toContain('The file is nested more than 40 levels deep.')
  })

  test('in one configuration leave the pages under another one checked', async () => {
    const cwd = folderWith({
      'good/page.md': page,
      'bad/page.md': page,
      'bad/.carelintrc': 'rules: { nonsense: off }',
    })
    const { out, code } = await cli(cwd, ['-f', 'json'])
    const report = JSON.parse(out)
    expect([code, report.summary.gate]).toEqual([2, 'fail'])
    expect(report.files.map((file: { path: string }) => file.path)).toEqual(['good/page.md'])
    expect(report.problems).toEqual([
      { path: 'bad/.carelintrc', line: 1, column: 10, message: 'No rule is called "nonsense".' },
    ])
  })
})
