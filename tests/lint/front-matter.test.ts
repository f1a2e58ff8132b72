import { describe, expect, test, vi } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import type { RuleContext } from '../../src/rule.ts'
import { wordRule } from '../sample-rules.ts'
import { check, short } from './page.ts'

const page: { frontMatter: Record<string, unknown>; components: string[]; problems: Document['problems'] } = {
  frontMatter: {},
  components: [],
  problems: [],
}

vi.mock('../../src/document/read.ts', async importOriginal => {
  const actual = await importOriginal<typeof import('../../src/document/read.ts')>()
  return { readDocument: (source: string, path: string) => ({ ...actual.readDocument(source, path), ...page }) }
})

const withPage = (more: Partial<typeof page>) =>
  Object.assign(page, { frontMatter: {}, components: [], problems: [] }, more)

describe('front matter', () => {
  test('suppresses a rule on the whole page, with the reason', () => {
    withPage({ frontMatter: { carelint: { disable: { 'hype-language': 'award titles' } } } })
    const report = check('Amazing.\n\nA miracle. Guaranteed.')
    expect(short(report)).toEqual(['guaranteed-outcome error Guaranteed'])
    expect(report.suppressed.map(({ finding, reason }) => [finding.excerpt, reason])).toEqual([
      ['Amazing', 'award titles'],
      ['miracle', 'award titles'],
    ])
  })

  test('that cannot be read is a failure, and the page is still checked', () => {
    withPage({ problems: [{ path: 'page.md', line: 2, column: 3, message: 'The front matter is not valid YAML.' }] })
    const report = check('Guaranteed.')
    expect(short(report)).toEqual(['guaranteed-outcome error Guaranteed'])
    expect(report.failure).toEqual({
      path: 'page.md',
      line: 2,
      column: 3,
      message: 'The front matter is not valid YAML.',
    })
  })

  test('says what kind of page it is, and a kind that does not exist is a failure', () => {
    const seen: string[] = []
    const spy = {
      ...wordRule('spy', /x/g),
      check: ({ settings }: RuleContext) => {
        seen.push(settings.contentType, [...settings.provides].join())
        return []
      },
    }
    withPage({ frontMatter: { carelint: { contentType: 'legal' } }, components: ['Safety', 'Other', 'toString'] })
    const settings = { contentType: 'news', siteProvides: ['crisis'], components: { Safety: { provides: ['risks'] } } }
    expect(check('One.', settings, [spy])).not.toHaveProperty('failure')
    withPage({ frontMatter: { carelint: { contentType: 'leagl' } } })
    expect(check('One.', settings, [spy]).failure?.message).toBe(
      "The front matter's contentType is none of marketing, patient-education, aftercare, news, legal, research, index.",
    )
    expect(seen).toEqual(['legal', 'crisis,risks', 'news', 'crisis'])
  })
})
