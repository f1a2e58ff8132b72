import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyOf } from '../../src/language/wording.ts'

const forms = [
  /\bour (?:old |own )?(?:site|page)(?: \w+){0,2} (?:said|says)\b/i,
  /^(?:by |the ){0,3}?(?:week|day)s?\b/i,
  /\ban? (?:ad|post)(?: (?:that|which))? (?:says|said)\b[^.]*$/i,
]
const plain = new RegExp(forms.map(({ source }) => source).join('|'), 'i')
const words = fc.constantFrom(
  ...'our old own site page page, said says by the the week days a an ad Ad post that which now .'.split(' '),
)

test('a wording stands where its forms stand, the leftmost of them', () => {
  const { exec, test: has } = anyOf(...forms)
  let found = 0
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), list => {
      const text = list.join(' ')
      const [one, other] = [exec(text), plain.exec(text)]
      expect(one?.[0]).toBe(other?.[0])
      expect(one?.index).toBe(other?.index)
      expect(has(text)).toBe(other !== null)
      if (other) found++
    }),
    { numRuns: 2000 },
  )
  expect(found).toBeGreaterThan(100)
})

test('of two forms that begin at one word the first is found', () => {
  expect(anyOf(/no pain/, /no pain at all/).exec('There is no pain at all.')?.[0]).toBe('no pain')
})
