import { describe, expect, test } from 'vitest'
import { lintPage } from '../../src/carelint.ts'
import { rules } from '../../src/rules/index.ts'

/** What remains of a text that ends after each of its words. */
function beginnings(text: string): string[] {
  const words = text.replace(/[«»]/g, '').replaceAll(' // ', '\n\n').split(' ')
  return words.map((_, index) => words.slice(0, index + 1).join(' '))
}

/** Of these texts, those that a rule could not check. */
async function unchecked(texts: readonly string[]): Promise<string[]> {
  const failed: string[] = []
  for (const text of texts) if ((await lintPage(text, { path: 'a.md' })).failure) failed.push(text)
  return failed
}

describe('a page that ends in the middle of a sentence', () => {
  test.each(['Better than Botox.', 'Your husband will', 'We are safer than', 'Nobody'])(
    'is checked: %s',
    async text => {
      expect(await unchecked([text])).toEqual([])
    },
  )

  test.each(rules.map(rule => [rule.id, rule] as const))(
    'is checked after every word of the examples of %s',
    async (_, { examples }) => {
      const texts = examples.flagged.map(example => (typeof example === 'string' ? example : example.text))
      const cut = [...new Set(texts.flatMap(text => beginnings(text).slice(0, 60)))]
      expect(cut.length).toBeGreaterThan(10)
      expect(await unchecked(cut)).toEqual([])
    },
  )
})
