import { describe, expect, test } from 'vitest'
import { carelint } from '../../src/carelint.ts'
import { rewrites } from '../../src/knowledge/rewrites.ts'

/** Words that a writer might fill in. */
const filled: Readonly<Record<string, string>> = {
  x: '4',
  y: '10',
  number: '240',
  treatment: 'TMS',
  'other treatment': 'a medicine',
  'standard treatment': 'the usual medicine',
  symptom: 'low mood',
  study: 'a [2021 trial](https://doi.org/10.1000/xyz)',
  outcome: 'a better score',
  control: 'a sham treatment',
  time: 'six weeks',
  range: 'two to six weeks',
  year: '2015',
  medicine: 'The medicine',
  product: 'The product',
  substance: 'iron',
}
const fill = (text: string) =>
  text.replace(/\[([^\]]+)\]/g, (_, name: string) => filled[name.toLowerCase()] ?? `the ${name}`)
const sentences = Object.entries(rewrites).flatMap(([id, list]) =>
  list.filter(({ text }) => text !== '').map(({ text }) => [id, text] as const),
)

describe('the rewrites of the rules', () => {
  test('are those of rules, from the best evidence to none', () => {
    const ids = carelint.rules.map(rule => rule.id)
    expect(Object.keys(rewrites).filter(id => !ids.includes(id))).toEqual([])
    const order = ['good', 'mixed', 'none']
    for (const list of Object.values(rewrites)) {
      const places = list.flatMap(({ evidence }) => (evidence ? [order.indexOf(evidence)] : []))
      expect(places).toEqual([...new Set(places)].sort())
    }
  })

  test.each(sentences)('of %s are no findings themselves: %s', (_, text) => {
    const { findings } = carelint.lint(`# Our clinic\n\n${fill(text)}\n`)
    expect(
      findings.filter(({ scope }) => scope === 'text').map(({ ruleId, excerpt }) => `${ruleId}: ${excerpt}`),
    ).toEqual([])
  })

  test.each(Object.entries(rewrites).filter(([, list]) => list.some(({ evidence }) => evidence)))(
    'of %s say what to do without evidence',
    (_, list) => {
      expect(list.at(-1)!.evidence).toBe('none')
    },
  )
})
