import { describe, expect, test, vi } from 'vitest'
import { cli, folderWith } from '../cli/terminal.ts'

const pages = {
  'b.md': '---\ncarelint:\n  disable:\n    hype-language: award titles until 2027-01-31\n---\n\nAmazing.\n',
  'a.md': [
    '<!-- carelint-disable-next-line guaranteed-outcome -- text of the law -->',
    'Guaranteed.',
    '<!-- carelint-disable-next-line hype-language -- no longer used -->',
    'Quiet.',
    '<!-- carelint-disable-next-line hype-langage -- a slip -->',
    'Quiet.',
  ].join('\n\n'),
}

describe('carelint suppressions', () => {
  test('lists file, rule, state, date and reason', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00Z'), toFake: ['Date'] })
    const cwd = folderWith(pages)
    expect(await cli(cwd, ['suppressions'])).toEqual({
      code: 0,
      out: [
        'a.md:1  guaranteed-outcome  used    no date           text of the law',
        'a.md:5  hype-language       unused  no date           no longer used',
        'b.md:4  hype-language       used    until 2027-01-31  award titles',
        '',
      ].join('\n'),
      err: 'carelint: 1 more directive has no effect; "carelint" says where and why.\n',
    })
    vi.setSystemTime(new Date('2027-02-01T00:00:00Z'))
    const { out } = await cli(cwd, ['suppressions', 'b.md', '--format', 'json'])
    expect(JSON.parse(out)).toEqual({
      version: 1,
      suppressions: [
        {
          path: 'b.md',
          line: 4,
          rule: 'hype-language',
          reason: 'award titles',
          until: '2027-01-31',
          state: 'expired',
        },
      ],
    })
    const late = await cli(cwd, ['b.md', '-f', 'json', '--fail-on', 'warning'])
    expect(late.code).toBe(1)
    expect(JSON.parse(late.out).files[0].findings.map((finding: { ruleId: string }) => finding.ruleId)).toEqual([
      'expired-suppression',
      'hype-language',
    ])
    vi.useRealTimers()
  })

  test('says when there is none, and fails what it cannot read', async () => {
    const cwd = folderWith({ 'a.md': 'Quiet.\n', 'b.md': new Uint8Array([0]) })
    expect(await cli(cwd, ['suppressions', 'a.md'])).toEqual({
      code: 0,
      out: 'No page suppresses anything.\n',
      err: '',
    })
    const broken = await cli(cwd, ['suppressions', '-f', 'json'])
    expect([broken.code, JSON.parse(broken.out), broken.err]).toEqual([
      2,
      { version: 1, suppressions: [] },
      'carelint: b.md: The file is not text: it holds NUL bytes.\n',
    ])
    expect((await cli(cwd, ['suppressions', 'c.md'])).code).toBe(2)
  })

  test('refuses what does not go with it', async () => {
    const cwd = folderWith(pages)
    expect(await cli(cwd, ['suppressions', '--since', 'main'])).toEqual({
      code: 2,
      out: '',
      err: 'carelint: The list of suppressions is about whole pages; --staged and --since do not go with it.\n',
    })
  })

  test('never lets a reason speak to the terminal or to the CI', async () => {
    const cwd = folderWith({
      'a.md': '<!-- carelint-disable-next-line hype-language -- \u001B[31m ##[error]x \u202E -->\n\nAmazing.\n',
    })
    for (const format of ['text', 'json']) {
      const { out } = await cli(cwd, ['suppressions', '-f', format])
      expect(out).not.toMatch(/[\u001B\u202E]|##/)
    }
  })
})
