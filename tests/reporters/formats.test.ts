import { describe, expect, test } from 'vitest'
import type { Finding, Report, Severity } from '../../src/finding.ts'
import { github } from '../../src/reporters/github.ts'
import { gitlab } from '../../src/reporters/gitlab.ts'
import { jsonl } from '../../src/reporters/jsonl.ts'
import { junit } from '../../src/reporters/junit.ts'
import { jobSummary, markdown } from '../../src/reporters/markdown.ts'
import { rdjson } from '../../src/reporters/rdjson.ts'
import { rdjsonl } from '../../src/reporters/rdjsonl.ts'
import { sarif } from '../../src/reporters/sarif.ts'
import { hostile, hostileReport } from './hostile-report.ts'
import { readXml } from './read-xml.ts'
import { finding, reportOf } from './sample-report.ts'
import { validators } from './validators.ts'
import { readCommands } from './workflow-commands.ts'

const look = { color: false, width: 80, unicode: true }

function many(severity: Severity, count: number): Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding({ severity, message: `${severity} ${index}`, fingerprint: index.toString(16).padStart(16, '0') }),
  )
}

function gate(report: Report, outcome: 'pass' | 'fail'): Report {
  return { ...report, summary: { ...report.summary, gate: outcome } }
}

describe('the github reporter', () => {
  const countOf = (report: Report) => {
    const commands = readCommands(github(report, look))
    return ['error', 'warning', 'notice'].map(name => commands.filter(command => command.name === name).length)
  }

  test('keeps to ten of a kind, the worst first, and counts the rest in the last notice', () => {
    const report = reportOf([...many('suggestion', 12), ...many('warning', 11), ...many('error', 1500)])
    expect(countOf(report)).toEqual([10, 10, 10])
    const commands = readCommands(github(report, look))
    expect(commands[0]?.data.startsWith('error 0\n')).toBe(true)
    expect(commands.at(-1)).toEqual({
      name: 'notice',
      properties: { title: 'carelint' },
      data: 'Not shown here: 1,490 errors, 1 warning, 3 notices. GitHub shows 10 annotations of each kind.',
    })
  })

  test('shows ten of each kind without a notice when they fit', () => {
    expect(countOf(reportOf([...many('error', 10), ...many('warning', 10), ...many('suggestion', 10)]))).toEqual([
      10, 10, 10,
    ])
  })

  test('shows what failed before any finding', () => {
    const report = reportOf(many('error', 11), { problems: [{ path: 'a.md', line: 3, message: 'It is broken.' }] })
    const [first] = readCommands(github(report, look))
    expect(first).toEqual({
      name: 'error',
      properties: { file: 'a.md', line: '3', title: 'carelint' },
      data: 'It is broken.',
    })
  })

  test('gives every property and text back to the runner as it was', () => {
    const [command] = readCommands(github(reportOf([finding({ message: '100%0A, a: b::c' })]), look))
    expect(command).toEqual({
      name: 'error',
      properties: {
        file: 'content/a b%.md',
        line: '6',
        endLine: '6',
        col: '9',
        endColumn: '19',
        title: 'carelint(guaranteed-outcome)',
      },
      data: '100%0A, a: b::c\nNo treatment works for everyone.\nSay what most patients notice.',
    })
  })

  test('leaves columns out of findings over several lines, which GitHub would refuse', () => {
    const end = { line: 7, column: 2, offset: 130 }
    const [command] = readCommands(github(reportOf([finding({ end })]), look))
    expect(Object.keys(command?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title'])
  })

  test('cuts a message at the length that GitHub keeps', () => {
    const [command] = readCommands(github(reportOf([finding({ message: 'x'.repeat(5000) })]), look))
    expect(command?.data).toBe(`${'x'.repeat(4095)}…`)
  })
})

describe('the sarif reporter', () => {
  const runOf = (report: Report) => JSON.parse(sarif(report, look)).runs[0]

  test('says what every rule is about, also one without findings', () => {
    const { rules } = runOf(reportOf([])).tool.driver
    expect(rules).toEqual([
      {
        id: 'guaranteed-outcome',
        name: 'guaranteed-outcome',
        shortDescription: { text: 'A promise that a treatment works.' },
        fullDescription: { text: 'A promise that a treatment works. No treatment works for everyone.' },
        help: {
          text: 'No treatment works for everyone. Say what most patients notice. FTC Act, section 5 (US-01) https://example.org/ftc',
          markdown:
            'No treatment works for everyone.\n\n**Instead:** Say what most patients notice.\n\n- [FTC Act, section 5 (US-01)](<https://example.org/ftc>)',
        },
        defaultConfiguration: { level: 'error', enabled: true },
        properties: { tags: ['health-claims', 'us'], 'problem.severity': 'error' },
      },
    ])
  })

  test('describes a rule that only a finding names', () => {
    const out = sarif(reportOf([finding({ ruleId: 'other-rule' })]), look)
    expect(validators.sarif!(out)).toEqual([])
    expect(JSON.parse(out).runs[0].results[0].ruleIndex).toBe(1)
  })

  test('keeps the worst 25,000 results and says how many it left out', () => {
    const run = runOf(reportOf([...many('suggestion', 2), ...many('error', 24_999)]))
    expect(run.results).toHaveLength(25_000)
    expect(run.results.filter((result: { level: string }) => result.level === 'note')).toHaveLength(1)
    expect(run.invocations[0]).toEqual({
      executionSuccessful: true,
      toolExecutionNotifications: [
        { level: 'warning', message: { text: '1 milder finding left out: too many for one run.' } },
      ],
    })
  })

  test('leaves suppressed findings out', () => {
    expect(runOf(hostileReport).results).toHaveLength(5)
  })
})

describe('the gitlab reporter', () => {
  test('tells the same sentence on two pages apart, and keeps a fingerprint when the line moves', () => {
    const page = (path: string, line: number) => ({
      path,
      words: 1,
      suppressed: [],
      findings: [finding({ start: { line, column: 1, offset: 9 } })],
    })
    const idsOf = (report: Report) =>
      JSON.parse(gitlab(report, look)).map((entry: { fingerprint: string }) => entry.fingerprint)
    const before = idsOf(reportOf([], { files: [page('a.md', 3), page('b.md', 3)] }))
    expect(new Set(before).size).toBe(2)
    expect(idsOf(reportOf([], { files: [page('a.md', 30), page('b.md', 4)] }))).toEqual(before)
  })
})

describe('the junit reporter', () => {
  const failures = (report: Report) => readXml(junit(report, look)).attributes.failures

  test('counts a clean page as one passing case', () => {
    expect(readXml(junit(reportOf([]), look))).toMatchObject({
      attributes: { tests: '1', failures: '0', errors: '0' },
      children: [{ children: [{ name: 'testcase', attributes: { name: 'no findings' }, children: [] }] }],
    })
  })

  test('fails errors, and milder findings only when they alone fail the gate', () => {
    const mild = reportOf([...many('warning', 2), ...many('suggestion', 1)])
    expect(failures(reportOf([...many('error', 1), ...many('warning', 2)]))).toBe('1')
    expect(failures(gate(mild, 'pass'))).toBe('0')
    expect(failures(gate(mild, 'fail'))).toBe('2')
    expect(failures(gate(reportOf(many('suggestion', 3)), 'fail'))).toBe('3')
  })
})

describe('the reviewdog reporters', () => {
  test('count columns in bytes, and whole lines when nobody counted', () => {
    const { byteColumns: _, ...uncounted } = finding({ suggestions: [{ text: 'x', grade: 'safe' }] })
    const ranges = (report: Report) =>
      JSON.parse(rdjson(report, look)).diagnostics.map((each: { location: { range: object } }) => each.location.range)
    expect(ranges(hostileReport)).toContainEqual({ start: { line: 2, column: 32 }, end: { line: 2, column: 40 } })
    expect(ranges(reportOf([uncounted]))).toEqual([{ start: { line: 6 }, end: { line: 6 } }])
    expect(rdjson(reportOf([uncounted]), look)).not.toContain('suggestions')
  })

  test('say the same in both forms, and nothing at all for nothing', () => {
    const { source, diagnostics } = JSON.parse(rdjson(hostileReport, look))
    const lines = rdjsonl(hostileReport, look).split('\n').filter(Boolean)
    expect(lines.map(line => JSON.parse(line))).toEqual(
      diagnostics.map((diagnostic: object) => ({ source, ...diagnostic })),
    )
    expect(rdjsonl(reportOf([]), look)).toBe('')
  })
})

describe('the jsonl reporter', () => {
  test('gives findings with their path, problems, and the summary at the end', () => {
    const lines = jsonl(hostileReport, look).split('\n').filter(Boolean)
    const values = lines.map(line => JSON.parse(line))
    expect(values.map(value => value.type)).toEqual([
      ...Array(5).fill('finding'),
      ...Array(3).fill('problem'),
      'summary',
    ])
    expect([values[1].path, values[1].excerpt]).toEqual(['content/a b%.md', hostile])
    expect(values.at(-1)).toMatchObject({ version: 1, tool: { name: 'carelint' }, gate: 'fail', errors: 2 })
  })
})

describe('the markdown reporter', () => {
  test('tells the outcome and the findings, worst first', () => {
    expect(markdown(reportOf([...many('warning', 1), ...many('error', 1)]), look)).toBe(
      [
        '## carelint: failed',
        '',
        'Checked 1 file, 2,143 words: 1 error, 1 warning. Failed.',
        '',
        '| Place | Severity | Rule | Finding | Instead |',
        '| --- | --- | --- | --- | --- |',
        '| content/a b%.md:6:9 | error | guaranteed-outcome | error 0 | Say what most patients notice. |',
        '| content/a b%.md:6:9 | warning | guaranteed-outcome | warning 0 | Say what most patients notice. |',
        '',
      ].join('\n'),
    )
    expect(markdown(reportOf([]), look)).toBe('## carelint: passed\n\nChecked 1 file, 2,143 words: nothing found.\n')
  })

  test('folds away what goes beyond fifty findings', () => {
    const out = markdown(reportOf(many('error', 53)), look)
    expect(validators.markdown!(out)).toEqual([])
    const [open = '', folded = ''] = out.split('<details><summary>3 more findings</summary>')
    expect([open, folded].map(part => part.split('| error |').length - 1)).toEqual([50, 3])
  })

  test('fits a job summary into its room and counts what it left out', () => {
    const report = reportOf([...many('suggestion', 20), ...many('error', 3000)])
    const out = jobSummary(report, 100_000)
    expect(Buffer.byteLength(out)).toBeLessThanOrEqual(100_000)
    expect(out).toMatch(/\n\n2,\d{3} milder findings left out: the summary has no more room\.\n$/)
    expect(out).not.toContain('| suggestion |')
    expect(jobSummary(report, 10)).toBe('')
  })
})
