import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { json } from '../../src/reporters/json.ts'
import { cli, folderWith } from '../cli/terminal.ts'
import { hostile, hostileReport } from './hostile-report.ts'
import { finding, reportOf } from './sample-report.ts'

const schema = JSON.parse(readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)
const look = { color: true, width: 80, unicode: true }

function valid(text: string): unknown {
  const value: unknown = JSON.parse(text)
  validate(value)
  expect(validate.errors ?? []).toEqual([])
  return value
}

describe('the JSON reporter', () => {
  test('writes what its schema says, also for a hostile report', () => {
    const out = json(hostileReport, look)
    const value = valid(out) as { files: { findings: { excerpt: string }[] }[] }
    expect(value.files[2]?.findings[0]?.excerpt).toBe(hostile)
    expect(out).toMatch(/^[\n\x20-\x7e\u00a0-\uffff]*$/)
    expect(out).not.toContain('##')
    expect(out.split('\n').filter(line => line.trimStart().startsWith('::'))).toEqual([])
  })

  test('gives each finding a line of its own', () => {
    const out = json(reportOf([finding({ excerpt: 'first' }), finding({ excerpt: 'second' })]), look)
    const lines = out.split('\n').filter(line => line.includes('"ruleId"'))
    expect(lines.map(line => JSON.parse(line.replace(/,$/, '')).excerpt)).toEqual(['first', 'second'])
  })

  test('says since when the ground of a severity is in force', () => {
    const value = valid(json(reportOf([finding({ since: { au: '2025-09-02' } })]), look)) as {
      files: { findings: { since?: object }[] }[]
    }
    expect(value.files[0]?.findings[0]?.since).toEqual({ au: '2025-09-02' })
  })

  test('keeps suppressed findings with their reason, and failures', () => {
    const report = reportOf([], {
      files: [
        {
          path: 'a.md',
          words: 3,
          findings: [],
          suppressed: [{ reason: 'award title', finding: finding() }],
          failure: { message: 'A rule failed.', path: 'a.md' },
        },
      ],
    })
    expect(valid(json(report, look))).toMatchObject({
      files: [
        { suppressed: [{ reason: 'award title', finding: { excerpt: 'guaranteed' } }], failure: { path: 'a.md' } },
      ],
    })
  })

  test.each([
    ['a clean page', ['clean.md'], {}],
    ['findings, suppressed ones and directives', ['.'], {}],
    ['several profiles', ['.', '--profile', 'us,uk'], {}],
    ['no page at all', ['missing.md'], {}],
    ['a broken configuration', ['clean.md'], { '.carelintrc': 'rules: 1' }],
    [
      'a note on the baseline',
      ['clean.md'],
      {
        '.carelint-baseline.json': '{"version": 1, "entries": [{"path": "clean.md", "rule": "x", "fingerprint": "0"}]}',
      },
    ],
    ['changed text without a repository', ['--staged'], {}],
  ])('is one complete document for %s', async (_, argv, more) => {
    const cwd = folderWith({
      'clean.md': 'Fine.\n',
      'found.md': 'Guaranteed.\n\n<!-- carelint-disable-next-line hype-language -- quote -->\n\nAmazing.\n',
      'odd.md': '<!-- carelint-disable x -->\n\nExtraordinarily.\n',
      ...more,
    })
    const { out } = await cli(cwd, [...argv, '-f', 'json'])
    expect(valid(out)).toMatchObject({ version: 1 })
  })

  test('is not accepted by the schema with a key that it does not know', () => {
    expect(validate({ ...JSON.parse(json(reportOf([finding()]), look)), time: 1 })).toBe(false)
  })
})
