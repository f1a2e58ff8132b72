import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createCarelint } from '../../src/carelint.ts'
import type { Finding } from '../../src/finding.ts'
import { likeness } from '../../src/knowledge/likeness.ts'
import { likenessLines } from '../../src/knowledge/likeness-lines.ts'
import { hashOf } from '../../src/language/hash.ts'
import { pageOdds } from '../../src/language/likeness.ts'
import { type LikenessTable, likenessTable, packed, tableOf } from '../../src/language/likeness-table.ts'
import { rules } from '../../src/rules/index.ts'

const carelint = createCarelint(rules)
const held = new URL('../../fixtures/held-out/', import.meta.url)
/** Some of the pages: each is linted many times here. */
const pages = readdirSync(held)
  .filter((name, index) => name.endsWith('.md') && index % 5 === 0)
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

  test('speaks of no words in which a rule found something', () => {
    for (const { text } of pages) {
      const { findings } = carelint.lint(text, { path: 'page.md' })
      const found = findings.filter(({ scope }) => scope === 'text')
      const others = found.filter(({ basis }) => !basis)
      for (const { start, end } of found.filter(({ basis }) => basis))
        expect(others.filter(other => other.start.offset < end.offset && start.offset < other.end.offset)).toEqual([])
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

describe('the form of what is suggested', () => {
  const selling = `# Ketamine for depression and anxiety\n\n${'Our clients say it gave them their life back.\n\n'.repeat(8)}`
  const suggestedOn = (text: string): readonly string[] =>
    byLikeness(`${selling}${text}\n`).map(({ start, end }) => `${selling}${text}`.slice(start.offset, end.offset))

  test('may be a clause of a sentence in which a rule found another', () => {
    const clause = 'most of our clients never go back to their pills'
    const suggested = suggestedOn(`Ketamine cures depression, and ${clause}.`)
    expect(suggested.some(words => words.includes(clause))).toBe(true)
    expect(suggested.some(words => words.includes('cures'))).toBe(false)
  })

  test('may be two words of a table', () => {
    const table = '| | Pills | Our infusions |\n|---|---|---|\n| Afterwards | Numb and foggy | Yourself again |\n'
    expect(suggestedOn(table)).toContain('Yourself again')
    expect(suggestedOn('| Opening hours |\n|---|\n| On weekdays |\n')).toEqual([])
  })

  test('is no quotation that the page discusses', () => {
    const quoted = 'I threw out my pills after two visits and never felt so alive'
    expect(suggestedOn(`We have struck lines such as “${quoted}”.`)).toEqual([])
  })
})

describe('a careful page', () => {
  const before =
    '# Spravato at the Alder Street clinic\n\nSpravato (esketamine) is a nasal spray that is approved in the United States for adults with treatment-resistant depression, together with an antidepressant taken by mouth. It helps some people and does little for others, and nobody can say beforehand who will be among them.\n\n'
  const risks =
    '## Risks\n\nCommon effects are dizziness, nausea, sleepiness and raised blood pressure. Dissociation, sedation and misuse are serious risks, for which reason every dose is given under observation for two hours. People with an aneurysm, an arteriovenous malformation or a bleed in the brain should not have it.\n\n'
  const visit =
    '## Your visits\n\nPlan for three hours and arrange a ride home. Don’t believe photos: before-and-after pictures online are often taken in different lighting.\n\n'
  const close =
    '## Before you decide\n\nTalk to your doctor or psychiatrist about your options. This page is general information, not medical advice. If you think about suicide, call or text 988 at any hour.\n'
  const rulesOn = (text: string, settings = {}): readonly string[] =>
    carelint.lint(text, { path: 'page.md', settings }).findings.map(({ ruleId }) => ruleId)
  const meant = ['before-after-undisclosed']

  test('is believed where its sentences are like none that is marked', () => {
    expect(rulesOn(before + risks + visit + close)).toEqual([])
  })

  test('is believed even against an error, where its sentence is like no marked one at all', () => {
    const kiln =
      '## Parking\n\nThe kiln next door cures pots and heals nothing, and nobody asks for your card at the gate.\n\n'
    expect(rulesOn(before + risks + visit + kiln + close)).toEqual([])
  })

  test('is not believed in sentences that are like marked ones, nor in grave ones whatever they are like', () => {
    const promises = 'Our injections relieve knee pain within days.\n\nSpravato cures every patient.\n\n'
    const found = rulesOn(before + risks + visit + promises + close)
    expect(found).toEqual(expect.arrayContaining(['onset-and-duration-claim', 'cure-claim']))
  })

  test.each([
    ['a strict run', before + risks + visit + close, { strictness: 'strict' }],
    ['a page of few words', visit, {}],
    [
      'a page of promises',
      `${'Our clients say it gave them their life back. Pills only mask the pain, and our injections erase it in days.\n\n'.repeat(8)}${visit}`,
      {},
    ],
  ])('does not spare %s', (_, text, settings) => {
    expect(rulesOn(text, settings)).toEqual(expect.arrayContaining(meant))
  })
})

describe('a lack that the words of the page speak against', () => {
  const learned = new URL('../../fixtures/learning/', import.meta.url)
  const lacking = (name: string, rule: string, settings = {}) => {
    const text = readFileSync(new URL(name, learned), 'utf8')
    const found = carelint.lint(text, { path: name, settings }).findings.find(({ ruleId }) => ruleId === rule)
    return found && [found.severity, /though the page reads like pages that/.test(found.message)]
  }

  test.each([
    ['missing-consult-disclaimer', 'after-a-tooth-out-when-to-ring.md'],
    ['missing-risk-disclosure', 'anxiety-medication-by-video.md'],
    ['off-label-or-unapproved-undisclosed', 'anxiety-medication-by-video.md'],
  ])('is a suggestion that says so, and what it was in a strict run: %s', (rule, name) => {
    expect(lacking(name, rule)).toEqual(['suggestion', true])
    expect(lacking(name, rule, { strictness: 'strict' })).toEqual([expect.stringMatching(/warning|error/), false])
  })

  test('is what it is on a page of promises', () => {
    const page = `# Ketamine in Fargo\n\n${'Ketamine lifts depression for good, and our clients say it gave them their life back. Call us today.\n\n'.repeat(9)}`
    const { findings } = carelint.lint(page, { path: 'page.md' })
    expect(findings.find(({ ruleId }) => ruleId === 'missing-risk-disclosure')).toMatchObject({ severity: 'warning' })
  })
})

describe('the table of the model', () => {
  const countsOf = (table: LikenessTable, feature: number) => {
    const counts: number[] = []
    table.eachCount(feature, (rule, count) => counts.push(rule, count))
    return counts
  }

  test('gives back every line of the model', () => {
    const table = likenessTable()
    const wrong = likenessLines()
      .split('\n')
      .filter(line => {
        const [name = '', ...numbers] = line.split(' ')
        const [weight = 0, ...pairs] = numbers.map(Number)
        const feature = Number.parseInt(name, 36)
        return table.weight(feature) !== weight / 100 || `${countsOf(table, feature)}` !== `${pairs}`
      })
    expect(wrong).toEqual([])
  })

  test('knows no feature that was not learned, also when it is empty', () => {
    expect(tableOf(packed('')).weight(hashOf('word'))).toBeUndefined()
    const table = tableOf(packed('7 10 0 300'))
    expect(table.weight(8)).toBeUndefined()
    expect(countsOf(table, 8)).toEqual([])
    expect(countsOf(table, 7)).toEqual([0, 300])
  })
})
