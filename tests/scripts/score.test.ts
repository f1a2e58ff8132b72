import { describe, expect, test } from 'vitest'
import { type Labels, type ScoredFinding, score, wordCount } from '../../scripts/score.mjs'

const text = 'It cures pain. It is safe, safe.'

function finding(words: string, ruleId: string, more: Partial<ScoredFinding> = {}): ScoredFinding {
  const start = text.indexOf(words)
  return {
    ...{ ruleId, severity: 'error', scope: 'text' },
    start: { offset: start },
    end: { offset: start + words.length },
    ...more,
  }
}

function scored(findings: readonly ScoredFinding[] | undefined, labels: Partial<Labels>) {
  return score([
    { name: 'a.md', text, labels: { document: [], findings: [], ...labels }, ...(findings && { findings }) },
  ])
}

const cures = { rule: 'cure-claim', also: ['unhedged-efficacy'], quote: 'cures pain', must: true }
const safe = { rule: 'minimized-risk', quote: 'safe', nth: 2, must: false }

describe('the score of labelled pages', () => {
  test('counts a finding that shares half of the shorter stretch', () => {
    expect(scored([finding('cures', 'cure-claim')], { findings: [cures] }).rule).toEqual({
      ...{ tool: 1, right: 1, gold: 1, found: 1 },
    })
    expect(scored([finding('It cures', 'cure-claim')], { findings: [cures] }).rule.right).toBe(1)
    expect(scored([finding('n. It is', 'cure-claim')], { findings: [cures] }).rule).toEqual({
      ...{ tool: 1, right: 0, gold: 1, found: 0 },
    })
  })

  test('tells the right place from the right rule, which may be one of several', () => {
    const other = scored([finding('cures pain', 'hype-language')], { findings: [cures] })
    expect([other.place.right, other.rule.right, other.place.found, other.rule.found]).toEqual([1, 0, 1, 0])
    const also = scored([finding('cures pain', 'unhedged-efficacy')], { findings: [cures] })
    expect(also.perRule).toEqual({
      'cure-claim': { tool: 0, right: 0, gold: 1, found: 1 },
      'unhedged-efficacy': { tool: 1, right: 1, gold: 0, found: 0 },
    })
  })

  test('asks for labels that must be found only, and takes the time that a label says', () => {
    const at = { start: { offset: text.lastIndexOf('safe') }, end: { offset: text.lastIndexOf('safe') + 4 } }
    expect(scored([finding('safe', 'minimized-risk', at)], { findings: [safe] }).rule).toEqual({
      ...{ tool: 1, right: 1, gold: 0, found: 0 },
    })
    expect(scored([finding('safe', 'minimized-risk')], { findings: [safe] }).rule.right).toBe(0)
  })

  test('lets a finding that is too long stand on nothing', () => {
    const long = finding('cures', 'cure-claim', { start: { offset: 0 }, end: { offset: 321 } })
    expect(scored([long], { findings: [cures] }).rule).toEqual({ tool: 1, right: 0, gold: 1, found: 0 })
  })

  test('compares obligations of the page by rule, without suggestions', () => {
    const labels = { document: [{ rule: 'missing-crisis-resource', must: true }] }
    const missing = finding('It', 'missing-crisis-resource', { scope: 'document' })
    expect(scored([missing, missing], labels).document).toEqual({ tool: 1, right: 1, gold: 1, found: 1 })
    expect(scored([{ ...missing, severity: 'suggestion' }], labels).document).toEqual({
      ...{ tool: 0, right: 0, gold: 1, found: 0 },
    })
    expect(scored([{ ...missing, ruleId: 'missing-risk-disclosure' }], {}).document).toEqual({
      ...{ tool: 1, right: 0, gold: 0, found: 0 },
    })
  })

  test('leaves the reading grade out, and counts a page that was not read as missed', () => {
    expect(scored([finding('It', 'readability-grade')], {}).perRule).toEqual({})
    const unread = scored(undefined, { findings: [cures] })
    expect([unread.unread, unread.rule.gold, unread.rule.found]).toEqual([['a.md'], 1, 0])
  })

  test('refuses a label whose words the page does not hold', () => {
    expect(() => scored([], { findings: [{ ...cures, quote: 'cures all' }] })).toThrow(
      'a.md does not hold “cures all” 1 times.',
    )
  })

  test('counts words', () => {
    expect(wordCount('It’s a well-known 30 % – really.')).toBe(5)
  })
})
