import { describe, expect, test } from 'vitest'
import type { Finding, Suggestion } from '../../src/finding.ts'
import { text } from '../../src/reporters/text.ts'
import { hostileReport } from './hostile-report.ts'
import { finding, reportOf } from './sample-report.ts'

const plain = { color: false, width: 80, unicode: true }

describe('the text reporter', () => {
  test('groups findings by page and says once what a rule is about', () => {
    const rewrites: readonly Suggestion[] = [
      { text: 'In [study], some people noticed it.', grade: 'rewrite', evidence: 'good' },
      { text: '', grade: 'rewrite', evidence: 'none' },
      { text: 'Typical results', grade: 'rewrite' },
    ]
    const report = reportOf([
      finding({ related: ['hype-language'], suggestions: rewrites }),
      finding({
        suggestions: [{ text: 'likely', grade: 'safe' }, ...rewrites],
        start: { line: 14, column: 3, offset: 300 },
        sentence: 'It is guaranteed.',
        excerptStart: 6,
        severity: 'warning',
        appliesIn: ['uk', 'au'],
      }),
    ])
    expect(text(report, plain)).toBe(
      [
        'content/a b%.md',
        '',
        '  ✖ error  guaranteed-outcome  6:9',
        '    "guaranteed" promises a clinical result.',
        '',
        '    6 │ Results guaranteed for every patient.',
        '      │         ━━━━━━━━━━',
        '',
        '    Why      No treatment works for everyone.',
        '    Instead  Say what most patients notice.',
        '    Try      with a good trial behind it: “In [study], some people noticed it.”',
        '             with no evidence: leave the claim out',
        '             “Typical results”',
        '    Source   FTC Act, section 5 (US-01)',
        '    Also     hype-language',
        '',
        '  ▲ warning  guaranteed-outcome  14:3',
        '    "guaranteed" promises a clinical result.',
        '',
        '    14 │ It is guaranteed.',
        '       │       ━━━━━━━━━━',
        '',
        '    Fix      "likely" (carelint --fix)',
        '    Where    uk, au',
        '',
        'Checked 1 file, 2,143 words: 1 error, 1 warning. Failed.',
        '',
      ].join('\n'),
    )
  })

  test('lets findings of one sentence share a line with numbers', () => {
    const sentence = 'Guaranteed results, a miracle for 結果 patients, guaranteed.'
    const at = (excerpt: string, excerptStart: number, more: Partial<Finding> = {}) =>
      finding({
        sentence,
        excerpt,
        excerptStart,
        start: { line: 6, column: excerptStart + 1, offset: excerptStart },
        ...more,
      })
    const report = reportOf([
      at('Guaranteed', 0),
      at('miracle', 22, { ruleId: 'hype-language', severity: 'warning' }),
      at('guaranteed', 48),
    ])
    expect(text(report, plain).split('\n').slice(2, 23)).toEqual([
      '  ✖ error  guaranteed-outcome  6:1  ❶',
      '    "guaranteed" promises a clinical result.',
      '',
      '    6 │ Guaranteed results, a miracle for 結果 patients, guaranteed.',
      '      │ ❶━━━━━━━━━            ❷━━━━━━                     ❸━━━━━━━━━',
      '',
      '    Why      No treatment works for everyone.',
      '    Instead  Say what most patients notice.',
      '    Source   FTC Act, section 5 (US-01)',
      '',
      '  ▲ warning  hype-language  6:23  ❷',
      '    "guaranteed" promises a clinical result.',
      '    Why      No treatment works for everyone.',
      '    Instead  Say what most patients notice.',
      '    Source   FTC Act, section 5 (US-01)',
      '',
      '  ✖ error  guaranteed-outcome  6:49  ❸',
      '    "guaranteed" promises a clinical result.',
      '',
      'Checked 1 file, 2,143 words: 2 errors, 1 warning. Failed.',
      '',
    ])
    const narrow = text(report, { ...plain, unicode: false, width: 50 })
    expect(narrow).toContain(
      '    6 | Guaranteed results, a miracle for 結果...\n      | 1^^^^^^^^^            2^^^^^^\n',
    )
    expect(narrow.split('\n').filter(line => line.includes('  6 | '))).toHaveLength(2)
  })

  test('says again only what differs between findings of a rule', () => {
    const report = reportOf([
      finding(),
      finding({ instead: 'Leave it out.', start: { line: 9, column: 1, offset: 90 } }),
    ])
    const [, second] = text(report, plain).split('9:1')
    expect(second).toContain('    Instead  Leave it out.\n')
    expect(second).not.toMatch(/Why|Source/)
  })

  test('says which rules spoke most when there is much to see', () => {
    const ids = ['a-a', 'b-b', 'b-b', 'c-c', 'c-c', 'c-c', 'd-d', 'd-d']
    const findings = ids.map((ruleId, index) =>
      finding({ ruleId, start: { line: index + 1, column: 1, offset: index } }),
    )
    expect(text(reportOf(findings), plain)).toContain('\nIn 1 file; most often c-c (3), b-b (2), d-d (2).\n')
    expect(text(reportOf(findings.slice(1)), plain)).not.toContain('most often')
  })

  test('leads to the page, the rule and the sources where the terminal follows links', () => {
    const sources = [{ id: 'US-01', citation: 'FTC Act, section 5', url: 'https://www.ftc.gov/act' }]
    const links = { page: (path: string) => `file:///site/${encodeURI(path)}`, rule: (url: string) => `file:///${url}` }
    const out = text(reportOf([finding({ sources, url: 'docs/rules/x.md' })]), { ...plain, links })
    const link = (address: string, words: string, id = '') =>
      `\u001B]8;${id};${address}\u001B\\${words}\u001B]8;;\u001B\\`
    expect(out).toContain(`${link('file:///site/content/a%20b%25.md', 'content/a b%.md')}\n`)
    expect(out).toContain(`error  ${link('file:///docs/rules/x.md', 'guaranteed-outcome')}  6:9`)
    expect(out).toContain(
      `${link('https://www.ftc.gov/act', 'FTC', 'id=US-01')} ${link('https://www.ftc.gov/act', 'Act,', 'id=US-01')}`,
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: links are taken away here
    expect(out.replace(/\u001B\]8;[^\u001B]*\u001B\\/g, '')).toBe(text(reportOf([finding({ sources })]), plain))
    const hostile = { page: () => 'javascript:alert(1)', rule: () => 'https://a\u0007b' }
    const bare = reportOf([finding({ sources: [] })])
    expect(text(bare, { ...plain, links: hostile })).toBe(text(bare, plain))
  })

  test('cuts a long sentence to the width around the words and marks them by columns', () => {
    const before = `${'結果 and more words '.repeat(12)}`
    const report = reportOf([
      finding({ sentence: `${before}guaranteed 🎉${' for every patient'.repeat(10)}`, excerptStart: before.length }),
    ])
    const lines = text(report, { ...plain, width: 60 }).split('\n')
    expect(lines.slice(5, 7)).toEqual([
      '    6 │ …and more words guaranteed 🎉 for every patient…',
      '      │                 ━━━━━━━━━━',
    ])
  })

  test('names two sources and where the others are', () => {
    const sources = ['US-01', 'US-02', 'UK-01'].map(id => ({ id, citation: `Law ${id}` }))
    expect(text(reportOf([finding({ sources })]), plain)).toContain(
      '    Source   Law US-01 (US-01); Law US-02 (US-02); 1 more: carelint explain\n             guaranteed-outcome\n',
    )
  })

  test('keeps to ASCII where nothing else can be shown', () => {
    const out = text(reportOf([finding({ sentence: `${'x '.repeat(80)}guaranteed`, excerptStart: 160 })]), {
      ...plain,
      unicode: false,
    })
    expect(out).toMatch(/^[\n\x20-\x7e]*$/)
    expect(out).toContain('...x x')
    expect(out).toContain('^^^^^^^^^^')
    const message = '“Guaranteed” – it’s a promise…'
    expect(text(reportOf([finding({ message })]), { ...plain, unicode: false })).toContain(
      '    "Guaranteed" - it\'s a promise...\n',
    )
  })

  test('says in one line that nothing was found, and what was left aside', () => {
    const report = reportOf([])
    expect(text(report, plain)).toBe('✔ Checked 1 file, 2,143 words: nothing found.\n')
    const summary = { ...report.summary, files: 3, skipped: 1, suppressed: 2, baselined: 1100 }
    expect(text({ ...report, summary }, plain)).toBe(
      '✔ Checked 3 files, 2,143 words: nothing found (1 file skipped, 2 suppressed, 1,100 in the baseline).\n',
    )
  })

  test('shows a page that could not be checked and what kept the run from being trusted', () => {
    const report = reportOf([], {
      files: [
        {
          path: 'a.md',
          words: 0,
          findings: [],
          suppressed: [],
          failure: { path: 'a.md', line: 3, column: 1, message: 'The front matter cannot be read.' },
        },
      ],
      problems: [{ path: 'b.md', message: 'There is no such file.' }],
    })
    expect(text(report, plain)).toBe(
      [
        'a.md',
        '',
        '  ✖ 3:1: The front matter cannot be read.',
        '',
        '✖ b.md: There is no such file.',
        '',
        'Checked 1 file, 0 words: nothing found.',
        '1 file could not be checked in full.',
        'The run cannot be trusted: see the line above.',
        '',
      ].join('\n'),
    )
  })

  test('shows a finding about the page as a whole without a frame', () => {
    const report = reportOf([finding({ scope: 'document', sentence: '', excerpt: '' })])
    expect(text(report, plain).split('\n').slice(2, 7)).toEqual([
      '  ✖ error  guaranteed-outcome  6:9',
      '    "guaranteed" promises a clinical result.',
      '    Why      No treatment works for everyone.',
      '    Instead  Say what most patients notice.',
      '    Source   FTC Act, section 5 (US-01)',
    ])
  })

  test.each([20, 40, 80, 200])('keeps every line of a hostile report harmless at width %i', width => {
    const out = text(hostileReport, { ...plain, width })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
    expect(out).not.toContain('##[')
    expect(out).not.toContain('##vso[')
    expect(out.split('\n').filter(line => line.trimStart().startsWith('::'))).toEqual([])
    expect(out).toContain('<U+001B>[31m')
    expect(out).toContain('content/a b%.md')
  })

  test('keeps CI commands harmless behind colours too', () => {
    const out = text(hostileReport, { ...plain, color: true })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the reporter's own colours are taken away here
    const bare = out.replace(/\u001B\[[\d;]*m/g, '')
    expect(out).not.toBe(bare)
    expect(bare.split('\n').filter(line => /^\s*::|##\w*\[/.test(line))).toEqual([])
  })
})

describe('the ground of a severity', () => {
  test('is told with the profiles that ask for it and since when', () => {
    const shown = (more: Partial<Finding>) => text(reportOf([finding(more)]), plain)
    expect(shown({ appliesIn: ['uk', 'au'], since: { au: '2025-09-02' } })).toContain('uk, au (since 2025-09-02)\n')
    expect(shown({ since: { au: '2025-09-02' } })).toContain('Where    au (since 2025-09-02)\n')
  })
})
