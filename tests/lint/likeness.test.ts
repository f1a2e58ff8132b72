import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createCarelint } from '../../src/carelint.ts'
import type { Finding } from '../../src/finding.ts'
import { likeness } from '../../src/knowledge/likeness.ts'
import { pageOdds } from '../../src/language/likeness.ts'
import { hashOf } from '../../src/language/likeness-features.ts'
import { likenessTable, numbersOf, tableOf } from '../../src/language/likeness-table.ts'
import { rules } from '../../src/rules/index.ts'

const carelint = createCarelint(rules)
const held = new URL('../../fixtures/held-out/', import.meta.url)
/** Some of the pages: each is linted many times here. */
const pages = readdirSync(held)
  .filter((name, index) => name.endsWith('.md') && index % 3 === 0)
  .map(name => ({
    name,
    text: readFileSync(new URL(name, held), 'utf8'),
    labels: JSON.parse(readFileSync(new URL(name.replace('.md', '.labels.json'), held), 'utf8')) as {
      readonly findings: readonly { readonly quote: string }[]
    },
  }))
const byLikeness = (text: string, settings = {}): Finding[] =>
  carelint.lint(text, { path: 'page.md', settings }).findings.filter(({ basis }) => basis === 'likeness')
const found = pages.flatMap(({ text, labels }) =>
  byLikeness(text).map(finding => ({
    finding,
    isMarked: labels.findings.some(({ quote }) => meets(text, quote, finding)),
  })),
)

function meets(text: string, quote: string, { start, end }: Finding): boolean {
  const at = text.indexOf(quote)
  const shared = Math.min(end.offset, at + quote.length) - Math.max(start.offset, at)
  return shared * 2 >= Math.min(quote.length, end.offset - start.offset)
}

describe('likeness to marked sentences', () => {
  test('finds on pages that it has not seen what their labels mark, more often than not', () => {
    expect(found.length).toBeGreaterThan(30)
    expect(found.filter(({ isMarked }) => isMarked).length / found.length).toBeGreaterThan(0.6)
  })

  test('says less of the same sentences on a page that is careful otherwise', () => {
    const { text } = pages.find(({ text }) => byLikeness(text).length > 1)!
    const careful = (times: number) =>
      `${text}\n\n${'The door is open on weekdays. Results may vary, and your doctor can tell you more.\n\n'.repeat(times)}`
    const [alone, some, many] = [0, 40, 4000].map(times => byLikeness(careful(times)).length) as [
      number,
      number,
      number,
    ]
    expect(some).toBeLessThanOrEqual(alone)
    expect(many).toBeLessThan(alone)
    expect(byLikeness(careful(40), { strictness: 'strict' }).length).toBeGreaterThanOrEqual(some)
  })

  test('weighs the rest of a page in the middle of what it may be', () => {
    expect(pageOdds(0, 0)).toBeCloseTo(Math.log(0.1), 5)
    expect(pageOdds(100, 50)).toBeCloseTo(Math.log(50.5 / 55), 5)
    expect(pageOdds(100, 1)).toBeLessThan(pageOdds(10, 1))
    const { own, rest } = likeness.page
    expect(own).toBeGreaterThan(0.5)
    expect(rest).toBeGreaterThan(0.5)
  })

  test('only ever suggests, names a rule of the catalogue, and says by which words', () => {
    const ids = new Set(rules.map(({ id }) => id))
    for (const { finding } of found) {
      expect(finding).toMatchObject({ severity: 'suggestion', scope: 'text' })
      expect(ids.has(finding.ruleId)).toBe(true)
      expect(finding.message).toMatch(
        /^“.*” reads like sentences that reviewers mark, most likely under this rule(?:; look at “.+”)?\.$/s,
      )
    }
  })

  test('speaks of no sentence in which a rule found something', () => {
    for (const { text } of pages) {
      const { findings } = carelint.lint(text, { path: 'page.md' })
      const others = new Set(
        findings.filter(({ basis, scope }) => !basis && scope === 'text').map(each => each.sentence),
      )
      expect(findings.filter(({ basis, sentence }) => basis && others.has(sentence))).toEqual([])
    }
  })

  test('names no rule that is off, and is silent where no rule is on', () => {
    const { finding } = found[0]!
    const { text } = pages.find(page => byLikeness(page.text).some(each => each.fingerprint === finding.fingerprint))!
    const without = byLikeness(text, { rules: { [finding.ruleId]: 'off' } })
    expect(without.filter(({ ruleId }) => ruleId === finding.ruleId)).toEqual([])
    const off = Object.fromEntries(rules.map(({ id }) => [id, 'off']))
    expect(byLikeness(text, { rules: off })).toEqual([])
  })

  test('suggests more in a strict run, and nothing in a lenient one or outside of marketing copy', () => {
    const count = (settings: object) => pages.reduce((sum, { text }) => sum + byLikeness(text, settings).length, 0)
    expect(count({ strictness: 'strict' })).toBeGreaterThan(count({}))
    expect(count({ strictness: 'lenient' })).toBe(0)
    expect(count({ contentType: 'aftercare' })).toBe(0)
  })
})

describe('the table of the model', () => {
  test('gives back every line of the model', () => {
    const table = likenessTable()
    for (const line of likeness.features.split('\n')) {
      const [name = '', ...numbers] = line.split(' ')
      const [weight = 0, ...pairs] = numbers.map(Number)
      const slot = table.find(Number.parseInt(name, 36))
      expect(slot).toBeGreaterThan(0)
      expect(table.weight(slot)).toBe(weight / 100)
      expect([...table.counts(slot)].flat()).toEqual(pairs)
    }
  })

  test('knows no feature that was not learned, also when it is empty', () => {
    expect(tableOf(numbersOf('')).find(hashOf('word'))).toBe(-1)
    expect(tableOf(numbersOf('7 10 0 3')).find(8)).toBe(-1)
  })
})
