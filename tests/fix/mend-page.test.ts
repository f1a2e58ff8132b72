import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/finding.ts'
import { type Judged, mendPage } from '../../src/fix/mend-page.ts'
import { finding } from '../reporters/sample-report.ts'

/** A check that finds every word of a list; a word with an arrow has a fix. */
function checkFor(words: Readonly<Record<string, string | undefined>>) {
  let checks = 0
  const judge = (text: string): Judged => {
    const findings = Object.entries(words).flatMap(([word, better]): Finding[] =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }, ordinal) => {
        const start = { line: 1, column: index + 1, offset: index }
        const end = { line: 1, column: index + word.length + 1, offset: index + word.length }
        const fix = better === undefined ? {} : { fix: { start, end, text: better } }
        return finding({ ruleId: word, start, end, fingerprint: `${word}${ordinal}`, ...fix })
      }),
    )
    return { text, findings, report: { path: 'a.md', words: 1, findings, suppressed: [] } }
  }
  return {
    mend: (text: string) =>
      mendPage(judge(text), async next => {
        checks++
        return judge(next)
      }),
    checks: () => checks,
  }
}

describe('the mending of a page', () => {
  test('makes all fixes in one step when nothing speaks against it', async () => {
    const { mend, checks } = checkFor({ bad: 'good', poor: 'rich', odd: undefined })
    const { page, places, refused } = await mend('bad poor odd bad')
    expect([page.text, places, refused, checks()]).toEqual(['good rich odd good', 3, [], 1])
  })

  test('leaves out a fix that brings a new finding, and makes the others', async () => {
    const { mend } = checkFor({ bad: 'good', poor: 'odd', odd: undefined })
    const { page, places, refused } = await mend('bad poor bad')
    expect([page.text, places, refused.map(({ ruleId }) => ruleId)]).toEqual(['good poor good', 2, ['poor']])
  })

  test('finds the one bad fix among many in few checks', async () => {
    const { mend, checks } = checkFor({ bad: 'good', poor: 'odd', odd: undefined })
    const { places, refused } = await mend(`${'bad '.repeat(100)}poor${' bad'.repeat(155)}`)
    expect([places, refused.length]).toEqual([255, 1])
    expect(checks()).toBeLessThan(30)
  })

  test('leaves out a fix that does not take its finding away', async () => {
    const { mend, checks } = checkFor({ bad: 'bad bad' })
    const { page, refused } = await mend('bad')
    expect([page.text, refused.length, checks()]).toEqual(['bad', 1, 1])
  })

  test('makes a fix that was refused before another one was made', async () => {
    const { mend } = checkFor({ poor: 'rich', 'rich(?=.* bad)': undefined, dead: 'odd', odd: undefined, bad: 'good' })
    const { page, places, refused } = await mend('poor dead bad')
    expect([page.text, places, refused.map(({ ruleId }) => ruleId)]).toEqual(['rich dead good', 2, ['dead']])
  })

  test('ends when two fixes undo each other', async () => {
    const { mend } = checkFor({ left: 'right', right: 'left' })
    expect((await mend('left right left')).page.text).toBe('left right left')
  })

  test('makes fixes that touch each other one after the other', async () => {
    const { mend, checks } = checkFor({ ab: 'x', cd: 'y' })
    expect([(await mend('abcd')).page.text, checks()]).toEqual(['xy', 2])
  })
})
