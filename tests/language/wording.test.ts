import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wording } from '../../src/language/wording.ts'

const forms = [
  String.raw`\bour (?:old |own )?(?:site|page)(?: \w+){0,2} (?:said|says)\b`,
  String.raw`^(?:by |the ){0,3}?(?:week|day)s?\b`,
  String.raw`\ban? (?:ad|post)(?: (?:that|which))? (?:says|said)\b[^.]*$`,
]
const plain = new RegExp(forms.join('|'), 'i')
const cue = /said|says|week|day/i
const words = fc.constantFrom(
  ...'our old own site page page, said says by the the week days a an ad Ad post that which now .'.split(' '),
)

describe('a wording', () => {
  test('stands where its forms stand', () => {
    const { exec, test: has } = wording(cue, ...forms)
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

  test('is not looked for where its cue is missing', () => {
    const { exec } = wording(/never/, 'x')
    expect(exec('x')).toBeNull()
    expect(exec('never x')?.index).toBe(6)
  })
})
