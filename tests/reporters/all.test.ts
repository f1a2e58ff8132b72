import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/finding.ts'
import { reporters } from '../../src/reporters/index.ts'
import { formats } from '../../src/reporters/names.ts'
import { hostileReport } from './hostile-report.ts'
import { finding, reportOf } from './sample-report.ts'
import { validators } from './validators.ts'
import { readCommands } from './workflow-commands.ts'

const look = { color: false, width: 80, unicode: true, folder: 'site' }
const names = Object.keys(reporters)
const endings: Readonly<Record<string, string>> = {
  ...{ json: 'json', jsonl: 'jsonl', sarif: 'sarif.json', gitlab: 'json', rdjson: 'json', rdjsonl: 'jsonl' },
  ...{ junit: 'xml', checkstyle: 'xml', markdown: 'md', html: 'html' },
}

const nothing: Report = reportOf([])
const unchecked = 'The front matter cannot be read.'
const failed: Report = {
  ...nothing,
  summary: { ...nothing.summary, gate: 'fail' },
  files: [{ path: 'a.md', words: 0, findings: [], suppressed: [], failure: { path: 'a.md', message: unchecked } }],
}
const empty: Report = {
  ...nothing,
  summary: { ...nothing.summary, files: 0, gate: 'fail' },
  files: [],
  problems: [{ message: 'There is no page to check.' }],
}

describe('every reporter', () => {
  test('is named to the command line', () => {
    expect(Object.keys(reporters)).toEqual(formats)
  })

  test('has a validator', () => {
    expect(Object.keys(validators).sort()).toEqual([...names].sort())
  })

  test.each(names)('writes the hostile report as it always did: %s', async name => {
    const file = `../../fixtures/reports/${name}.${endings[name] ?? 'txt'}`
    await expect(reporters[name]!(hostileReport, look)).toMatchFileSnapshot(file)
  })

  test.each(
    names.flatMap(name =>
      Object.entries({ hostile: hostileReport, clean: nothing, failed, empty, one: reportOf([finding()]) }).map(
        ([kind, report]) => [name, kind, report] as const,
      ),
    ),
  )('writes what the format asks for: %s, %s', (name, _, report) => {
    const out = reporters[name]!(report, look)
    expect(validators[name]!(out)).toEqual([])
    expect(out === '' || out.endsWith('\n')).toBe(true)
  })

  test.each(names)('lets nothing of the hostile report reach a terminal or a CI log: %s', name => {
    const out = reporters[name]!(hostileReport, look)
    expect(out).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u)
    const commands = readCommands(out).filter(
      command => name !== 'github' || !/^carelint/.test(command.properties.title ?? ''),
    )
    expect(commands).toEqual([])
  })

  test.each(names)('says what could not be checked: %s', name => {
    expect(reporters[name]!(failed, look)).toContain(unchecked)
    expect(reporters[name]!(empty, look)).toContain('There is no page to check.')
  })

  test.each(names)('writes a report the same way twice: %s', name => {
    expect(reporters[name]!(hostileReport, look)).toBe(reporters[name]!(hostileReport, look))
  })
})
