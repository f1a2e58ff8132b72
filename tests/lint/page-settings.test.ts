import { describe, expect, test } from 'vitest'
import { createCarelint } from '../../src/carelint.ts'
import type { Rule, RuleContext } from '../../src/rule.ts'
import { wordRule } from '../sample-rules.ts'

interface Seen {
  readonly contentType: string
  readonly named: readonly string[]
  readonly provides: readonly string[]
}

/** What a rule is told of a page. */
function seen(text: string, settings: object = {}): Seen & { readonly failure: string | undefined } {
  let told: Seen = { contentType: '', named: [], provides: [] }
  const spy: Rule = {
    ...wordRule('spy', /x/g),
    check: ({ analysis, settings }: RuleContext) => {
      const named = analysis.entities.filter(entity => entity.kind === 'name').map(entity => entity.id)
      told = { contentType: settings.contentType, named, provides: [...settings.provides] }
      return []
    },
  }
  const report = createCarelint([spy]).lint(text, { settings })
  return { ...told, failure: report.failure?.message }
}

describe('the kind of a page', () => {
  test.each([
    ['contentType: aftercare', 'aftercare'],
    ['carelint: { contentType: news }', 'news'],
    ['contentType: aftercare\ncarelint: { contentType: news }', 'news'],
    ['contentType: blog-post', 'legal'],
    ['contentType: education', 'legal'],
    ['contentType: 3', 'legal'],
    ['title: Hello', 'legal'],
  ])('of front matter %j is %s where the site says legal', (matter, expected) => {
    const { contentType, failure } = seen(`---\n${matter}\n---\nText.`, { contentType: 'legal' })
    expect([contentType, failure]).toEqual([expected, undefined])
  })

  test.each(['contentType: aftercre', 'carelint: { contentType: blog-post }'])('of front matter %j fails', matter => {
    expect(seen(`---\n${matter}\n---\nText.`).failure).toBe(
      "The front matter's contentType is none of marketing, patient-education, aftercare, news, legal, research, index.",
    )
  })
})

describe('the treatments of a page', () => {
  test.each([
    ['treatments: [GlowTherapy]', ['glowtherapy']],
    ['carelint: { treatments: [GlowTherapy] }', ['glowtherapy']],
    ['treatments: GlowTherapy', ['glowtherapy']],
    ['treatments: [ketamine]', []],
    ['treatments: [3, [x], {a: b}]', []],
  ])('with front matter %j add %j to the names', (matter, expected) => {
    const { named, failure } = seen(`---\n${matter}\n---\nWe offer GlowTherapy.`)
    expect([named, failure]).toEqual([expected, undefined])
  })

  test.each(['treatments', 'brands'])('come from the %s of the settings too', key => {
    expect(seen('We offer GlowTherapy.', { [key]: ['GlowTherapy'] }).named).toEqual(['glowtherapy'])
  })

  test('that are no names fail under carelint', () => {
    expect(seen('---\ncarelint: { treatments: [3] }\n---\nText.').failure).toBe(
      "The front matter's treatments are a list of names.",
    )
  })
})

describe('the profiles of a page', () => {
  test('may hold a strictness', () => {
    const strictnesses: string[] = []
    const spy: Rule = {
      ...wordRule('spy', /x/g),
      check: ({ settings }) => {
        strictnesses.push(`${settings.profiles.join()} ${settings.strictness}`)
        return []
      },
    }
    const { lint } = createCarelint([spy])
    lint('x', { settings: { profiles: ['us-ca', 'uk', 'strict'] } })
    lint('x', { settings: { profiles: ['lenient'] } })
    lint('x', { settings: { strictness: 'standard', profiles: ['lenient', 'au'] } })
    expect(strictnesses).toEqual(['us-ca,uk strict', 'us lenient', 'au standard'])
    expect(() => lint('x', { settings: { profiles: ['strict', 'lenient'] } })).toThrow(
      'A page is judged "strict" or "lenient", not both.',
    )
    expect(() => lint('x', { settings: { profiles: [] } })).toThrow('"profiles" names at least one profile.')
  })
})
