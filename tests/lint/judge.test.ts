import { describe, expect, test } from 'vitest'
import type { Rule } from '../../src/rule.ts'
import { sampleRules, wordRule } from '../sample-rules.ts'
import { check, short } from './page.ts'

const cure = wordRule('cure-claim', /cures?/g)
const guarantee = wordRule('guaranteed-outcome', /guaranteed cure|guaranteed/g)
const hype = wordRule('hype-language', /miracle( cure)?|amazing/g, { severity: 'warning' })
const unhedged = wordRule('unhedged-efficacy', /cures depression|works|miracle cure that works/g, {
  severity: 'warning',
})
const efficacy = [hype, unhedged, cure, guarantee]

describe('very many places', () => {
  test('of one rule are all told', () => {
    const count = 130_000
    const everywhere = wordRule('sample', /\S+/g)
    const { findings, failure } = check('Go. '.repeat(count), {}, [everywhere])
    expect(failure).toBeUndefined()
    expect(findings).toHaveLength(count)
  })
})

describe('a document rule that weighs another', () => {
  const promise = wordRule('promise', /guaranteed/g)
  const gap: Rule = {
    ...wordRule('gap', /guaranteed/g),
    scope: 'document',
    weighs: ['promise', 'unknown'],
    check: ({ weighed }) => (weighed.length >= 2 ? [{ ...weighed[0]!, scope: 'document' }] : []),
  }
  const ids = (text: string, settings: object, rules: readonly Rule[]) =>
    check(text, settings, rules).findings.map(({ ruleId }) => ruleId)

  test.each([
    ['A guaranteed and guaranteed cure.', {}, ['gap', 'promise', 'promise']],
    ['A guaranteed and guaranteed cure.', { rules: { promise: 'off' } }, ['gap']],
    ['A guaranteed cure.', {}, ['promise']],
  ])('%j under %j has %j', (text, settings, expected) => {
    expect(ids(text, settings, [gap, promise]).sort()).toEqual(expected)
  })

  test('says which rule failed when the other one throws', () => {
    const broken: Rule = {
      ...promise,
      check: () => {
        throw new Error('no words')
      },
    }
    expect(check('A cure.', { rules: { promise: 'off' } }, [gap, broken]).failure?.message).toContain('no words')
  })
})

describe('severity', () => {
  const rule = wordRule('sample', /promise/g, {
    severity: 'warning',
    profiles: { uk: 'error', au: 'off', ca: 'suggestion', 'ca-on': 'error' },
    options: { limit: { description: 'How many.' } },
  })
  const severity = (settings: object, own?: 'error' | 'warning' | 'suggestion', base = rule) =>
    check('A promise.', settings, [
      { ...base, check: context => [...base.check(context)].map(hit => (own ? { ...hit, severity: own } : hit)) },
    ]).findings.map(finding => finding.severity)

  test.each([
    [['us'], ['warning']],
    [['us-ca'], ['warning']],
    [['uk'], ['error']],
    [['au'], []],
    [['ca'], ['suggestion']],
    [['ca-on'], ['error']],
    [['au', 'ca'], ['suggestion']],
    [['us', 'uk'], ['error']],
  ])('under profiles %j is %j', (profiles, expected) => {
    expect(severity({ profiles })).toEqual(expected)
  })

  test('says which of several profiles ask for it', () => {
    const { findings } = check('A promise.', { profiles: ['us', 'uk', 'ca-on'] }, [rule])
    expect(findings[0]?.appliesIn).toEqual(['uk', 'ca-on'])
    expect(check('A promise.', { profiles: ['uk', 'ca-on'] }, [rule]).findings[0]).not.toHaveProperty('appliesIn')
  })

  test('says since when its ground has been in force', () => {
    const pressure = wordRule('urgency-pressure', /promise/g, { severity: 'warning', hit: { severity: 'error' } })
    const [sharp] = check('A promise.', { profiles: ['us', 'au'] }, [pressure]).findings
    expect([sharp?.severity, sharp?.since]).toEqual(['error', { au: '2025-09-02' }])
    const mild = wordRule('urgency-pressure', /promise/g, { severity: 'warning' })
    expect(check('A promise.', { profiles: ['au'] }, [mild]).findings[0]).not.toHaveProperty('since')
  })

  test.each([
    [{}, 'suggestion', ['suggestion']],
    [{}, 'error', ['error']],
    [{ rules: { sample: 'error' } }, 'suggestion', ['suggestion']],
    [{ rules: { sample: 'error' } }, 'warning', ['error']],
    [{ rules: { sample: 'suggestion' } }, 'error', ['suggestion']],
    [{ profiles: ['uk'] }, 'warning', ['error']],
    [{ profiles: ['ca'] }, 'suggestion', ['suggestion']],
  ] as const)('with settings %j and a hit of its own severity %s is %j', (settings, own, expected) => {
    expect(severity(settings, own)).toEqual(expected)
  })

  test.each([
    ['off', []],
    ['suggestion', ['suggestion']],
    ['error', ['error']],
    ['on', ['warning']],
    [{ severity: 'error' }, ['error']],
    [{ limit: 3 }, ['warning']],
  ])('of a rule set to %j is %j', (level, expected) => {
    expect(severity({ rules: { sample: level } })).toEqual(expected)
  })

  test('of a rule that is off where the site is comes from elsewhere once the rule is switched on', () => {
    const elsewhere = { ...rule, severity: 'off' as const, profiles: { uk: 'error' as const } }
    expect(severity({}, undefined, elsewhere)).toEqual([])
    expect(severity({ rules: { sample: 'on' } }, undefined, elsewhere)).toEqual(['error'])
    expect(severity({ profiles: ['uk'] }, undefined, elsewhere)).toEqual(['error'])
  })
})

describe('precedence', () => {
  test('keeps the most specific rule of overlapping hits and names the others', () => {
    const { findings } = check('This guaranteed cure is real.', {}, efficacy)
    expect(findings.map(({ ruleId, excerpt, related }) => [ruleId, excerpt, related])).toEqual([
      ['guaranteed-outcome', 'guaranteed cure', ['cure-claim']],
    ])
  })

  test('reaches across one clause and no further', () => {
    const { findings } = check('Our miracle cures depression, and it is amazing. It is amazing.', {}, efficacy)
    expect(findings.map(({ ruleId, excerpt, related }) => [ruleId, excerpt, related])).toEqual([
      ['cure-claim', 'cures', ['hype-language', 'unhedged-efficacy']],
      ['hype-language', 'amazing', []],
      ['hype-language', 'amazing', []],
    ])
  })

  test('keeps several hits of one rule', () => {
    expect(short(check('Guaranteed, guaranteed and guaranteed.'))).toEqual([
      'guaranteed-outcome error Guaranteed',
      'guaranteed-outcome error guaranteed',
      'guaranteed-outcome error guaranteed',
    ])
  })

  test('does not touch rules outside the list', () => {
    expect(short(check('Extraordinarily amazing.'))).toEqual([
      'long-word suggestion Extraordinarily',
      'hype-language warning amazing',
    ])
  })

  test('does not depend on the order of the rules', () => {
    const text = 'Our miracle cures depression, guaranteed. An amazing miracle cure that works.'
    expect(check(text, {}, efficacy.toReversed()).findings).toEqual(check(text, {}, efficacy).findings)
  })
})

describe('hits of one rule', () => {
  test('that overlap are one finding with the worst severity', () => {
    const twice = wordRule('twice', /x/g, {
      check: () => [
        { block: 0, start: 2, end: 9, severity: 'suggestion' },
        { block: 0, start: 5, end: 14 },
        { block: 0, start: 2, end: 9 },
      ],
    })
    expect(short(check('A really strong word.', {}, [twice]))).toEqual(['twice error really stron'])
  })

  test('about the page as a whole stay apart when they say different things', () => {
    const page = wordRule('whole', /x/g, {
      scope: 'document',
      check: () => [
        { block: 0, start: 0, end: 0, message: 'No crisis line.' },
        { block: 0, start: 0, end: 0, message: 'No disclaimer.' },
        { block: 0, start: 0, end: 0, message: 'No crisis line.' },
      ],
    })
    expect(check('Words.', {}, [page]).findings.map(finding => finding.message)).toEqual([
      'No crisis line.',
      'No disclaimer.',
    ])
  })

  test('on an empty page stand at its first character', () => {
    const page = wordRule('whole', /x/g, { scope: 'document', check: () => [{ block: 0, start: 0, end: 0 }] })
    expect(check('', {}, [page]).findings[0]).toMatchObject({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 1, offset: 0 },
      excerpt: '',
      sentence: '',
    })
  })
})

describe('fingerprints', () => {
  const prints = (text: string) => check(text).findings.map(finding => finding.fingerprint)

  test('stay when lines move and white space changes', () => {
    expect(prints('First.\n\nResults are\nguaranteed here.')).toEqual(prints('Results are guaranteed  here.'))
  })

  test('differ for another sentence and for the same sentence again', () => {
    const [first, second, third] = prints('It is guaranteed.\n\nIt is guaranteed.\n\nThat is guaranteed.')
    expect(new Set([first, second, third]).size).toBe(3)
    expect(prints('It is guaranteed.')).toEqual([first])
    expect(first).toMatch(/^[0-9a-f]{16}$/)
  })

  test('stay when another finding of the page is suppressed', () => {
    const comment = '<!-- carelint-disable-next-line guaranteed-outcome -- a quotation -->'
    const [, second] = prints('It is guaranteed.\n\nIt is guaranteed.')
    expect(prints(`${comment}\n\nIt is guaranteed.\n\nIt is guaranteed.`)).toEqual([second])
  })
})

describe('a finding', () => {
  test('carries its sentence and where its words stand in it', () => {
    const { findings } = check('One. All  results\nare guaranteed, see? Two.')
    expect(findings[0]).toMatchObject({
      excerpt: 'guaranteed',
      sentence: 'All results are guaranteed, see?',
      excerptStart: 16,
      start: { line: 2, column: 5, offset: 22 },
    })
  })

  test('cites the sources of the active profiles first', () => {
    const rule = wordRule('sample', /promise/g, { sources: ['US-01', 'UK-01', 'AU-01', 'UK-02'] })
    const cited = (profiles: string[]) =>
      check('A promise.', { profiles }, [rule]).findings[0]?.sources.map(source => source.id)
    expect(cited(['uk'])).toEqual(['UK-01', 'UK-02', 'US-01', 'AU-01'])
    expect(cited(['us-ca', 'au'])).toEqual(['US-01', 'AU-01', 'UK-01', 'UK-02'])
  })

  test('is the same with one rule less, when that rule found nothing more specific', () => {
    const text = 'Extraordinarily amazing. Guaranteed.'
    const without = check(text, { rules: { 'long-word': 'off' } })
    expect(without.findings).toEqual(check(text).findings.filter(finding => finding.ruleId !== 'long-word'))
  })

  test('comes with a failure when another rule throws while it words its message', () => {
    const broken = wordRule('broken', /amazing/g, {
      message: () => {
        throw new Error('nothing to say')
      },
    })
    const report = check('Extraordinarily amazing.', {}, [...sampleRules, broken])
    expect(report.failure).toEqual({ path: 'page.md', message: 'The rule broken failed: nothing to say.' })
    expect(short(report)).toEqual(['long-word suggestion Extraordinarily', 'hype-language warning amazing'])
  })
})
