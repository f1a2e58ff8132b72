import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { carelint } from '../../src/carelint.ts'
import { accuracy, measured } from '../../src/knowledge/accuracy.ts'

const page = readFileSync(new URL('../../docs/accuracy.md', import.meta.url), 'utf8')
const rows = [
  ...page.matchAll(/^\| \[([\w-]+)\]\(rules\/\1\.md\) \| (\S+) \| (\S+) \| (\d+) of (\d+) \| (\d+) of (\d+) \|$/gm),
]

describe('the accuracy page', () => {
  test('tells the same of every rule as the data', () => {
    const onPage = rows.map(([, id, , , right, tool, found, gold]) => [
      id,
      { tool: Number(tool), right: Number(right), gold: Number(gold), found: Number(found) },
    ])
    expect(Object.fromEntries(onPage)).toEqual(accuracy)
  })

  test('has shares that follow from the counts', () => {
    const share = (part = '0', whole = '0') => (whole === '0' ? 'none' : (Number(part) / Number(whole)).toFixed(2))
    for (const [, , precision, recall, right, tool, found, gold] of rows)
      expect([precision, recall]).toEqual([share(right, tool), share(found, gold)])
  })

  test('has the date, version and pages of the data', () => {
    const { date, version, pages, words } = measured
    expect(page).toContain(
      `Measured on ${date} with version ${version}, under the default settings, on ${pages} labelled pages of our own (${words.toLocaleString('en-US')} words)`,
    )
  })

  test('measures rules that exist, and none of them on the pages kept aside', () => {
    const ids = carelint.rules.map(rule => rule.id)
    expect(Object.keys(accuracy).filter(id => !ids.includes(id))).toEqual([])
    expect(page.match(/^\| held out \| (?:any rule|same rule|whole page) /gm)).toHaveLength(3)
  })
})
