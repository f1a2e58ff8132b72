import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/document/read.ts'
import { readSuppressions } from '../../src/lint/suppression.ts'
import { createLinter } from '../../src/lint.ts'
import { defaultSettings } from '../../src/settings.ts'
import { sampleRules, wordRule } from '../sample-rules.ts'
import { check, short } from './page.ts'

const suppressed = (text: string, settings: object = {}) =>
  check(text, settings).suppressed.map(({ finding, reason }) => [finding.ruleId, finding.start.line, reason])

const messages = (text: string, settings: object = {}) =>
  check(text, settings)
    .findings.filter(finding => finding.ruleId.endsWith('-suppression'))
    .map(finding => [finding.ruleId, finding.severity, finding.start.line, finding.message])

const readSuppressionsOf = (text: string, today: string) =>
  createLinter(sampleRules, {}, undefined, today)(readDocument(text, 'page.md'), defaultSettings)

describe('carelint-disable-next-line', () => {
  test('suppresses its rules in the next block and keeps the findings with the reason', () => {
    const text = [
      '<!-- carelint-disable-next-line hype-language, guaranteed-outcome -- award title, see /press -->',
      '',
      'A miracle.',
      'Guaranteed. Amazing.',
      '',
      'Amazing.',
    ].join('\n')
    expect(suppressed(text)).toEqual([
      ['hype-language', 3, 'award title, see /press'],
      ['guaranteed-outcome', 4, 'award title, see /press'],
      ['hype-language', 4, 'award title, see /press'],
    ])
    expect(short(check(text))).toEqual(['hype-language warning Amazing'])
    expect(check(text).findings[0]?.start.line).toBe(6)
  })

  test('works from several comments on one block', () => {
    const text =
      '<!-- carelint-disable-next-line hype-language -- one -->\n\n<!-- carelint-disable-next-line guaranteed-outcome -- two -->\n\nGuaranteed and amazing.'
    expect(suppressed(text)).toEqual([
      ['guaranteed-outcome', 5, 'two'],
      ['hype-language', 5, 'one'],
    ])
    expect(check(text).findings).toEqual([])
  })

  test.each(['--', '—', '–'])('takes the reason after %s', dash => {
    expect(
      suppressed(`<!-- carelint-disable-next-line hype-language ${dash} self-harm, a quote -->\n\nAmazing.`),
    ).toEqual([['hype-language', 3, 'self-harm, a quote']])
  })

  test('lets a less specific rule speak when the more specific one is suppressed', () => {
    const text = '<!-- carelint-disable-next-line guaranteed-outcome -- our slogan -->\n\nGuaranteed amazing.'
    expect(short(check(text))).toEqual(['hype-language warning amazing'])
  })
})

describe('carelint-disable', () => {
  test('holds until carelint-enable', () => {
    const text = [
      'Amazing.',
      '<!-- carelint-disable hype-language -- press quotes -->',
      'Amazing.',
      '<!-- carelint-enable hype-language -->',
      'Amazing.',
    ].join('\n\n')
    expect(suppressed(text)).toEqual([['hype-language', 5, 'press quotes']])
    expect(check(text).findings.map(finding => finding.start.line)).toEqual([1, 9])
  })

  test('holds to the end of the page without carelint-enable, and a bare carelint-enable ends every range', () => {
    const text = [
      '<!-- carelint-disable hype-language -- a -->',
      '<!-- carelint-disable long-word -- b -->',
      'Extraordinarily amazing.',
      '<!-- carelint-enable -->',
      'Extraordinarily amazing.',
    ]
    expect(suppressed(text.join('\n\n')).map(([id, line]) => [id, line])).toEqual([
      ['long-word', 5],
      ['hype-language', 5],
    ])
    expect(suppressed(text.slice(0, 3).join('\n\n'))).toHaveLength(2)
    expect(short(check(text.join('\n\n')))).toEqual([
      'long-word suggestion Extraordinarily',
      'hype-language warning amazing',
    ])
  })
})

describe('a range', () => {
  test('cannot begin twice', () => {
    const one = '<!-- carelint-disable hype-language -- x -->'
    expect(messages(`${one}\n\nAmazing.\n\n${one}`)).toEqual([
      ['invalid-suppression', 'warning', 5, 'hype-language is already suppressed here.'],
    ])
  })

  test('covers a finding about the page as a whole only from above its first block', () => {
    const whole = wordRule('whole', /x/g, { scope: 'document', check: () => [{ block: 0, start: 0, end: 0 }] })
    const directive = '<!-- carelint-disable whole -- footer has it -->'
    expect(check(`${directive}\n\nOne.`, {}, [whole]).suppressed.map(({ reason }) => reason)).toEqual(['footer has it'])
    expect(short(check(`One.\n\n${directive}\n\nTwo.`, {}, [whole]))).toEqual([
      'whole error ',
      'unused-suppression warning <!-- carelint-disable whole -- footer has it -->',
    ])
  })

  test('and a thousand more are read in time that grows with the page', () => {
    const part =
      '<!-- carelint-disable hype-language -- x -->\n\nAmazing.\n\n<!-- carelint-enable hype-language -->\n\n<!-- carelint-disable-next-line guaranteed-outcome -- x -->\n\nGuaranteed.\n\n'
    const { suppressed: all, findings } = check(part.repeat(500))
    expect([all.length, findings]).toEqual([1000, []])
  })
})

describe('a directive', () => {
  test.each([
    ['carelint-disable-next-line hype-language', 'The suppression of hype-language gives no reason.'],
    ['carelint-disable hype-language --', 'The suppression of hype-language gives no reason.'],
    ['carelint-disable-next-line -- because', 'This carelint-disable-next-line does not say which rule it is for.'],
    [
      'carelint-disable-next-line hipe-language -- x',
      'No rule is called "hipe-language". Did you mean "hype-language"?',
    ],
    ['carelint-disable unused-suppression -- x', '"unused-suppression" cannot be suppressed.'],
    [
      'carelint-disable-nextline hype-language -- x',
      '"carelint-disable-nextline hype-language -- x" is not a directive. Did you mean "carelint-disable-next-line"?',
    ],
    ['carelint-enable hype-language', 'There is no carelint-disable before this that stops "hype-language".'],
    ['carelint-enable', 'There is no carelint-disable before this that stops any rule.'],
  ])('%s is itself a finding and suppresses nothing', (directive, message) => {
    const text = `First.\n\n<!-- ${directive} -->\n\nAmazing.`
    expect(messages(text)).toEqual([['invalid-suppression', 'warning', 3, message]])
    expect(suppressed(text)).toEqual([])
    expect(short(check(text)).at(-1)).toBe('hype-language warning Amazing')
  })

  test('that suppresses nothing is a finding', () => {
    expect(messages('<!-- carelint-disable-next-line hype-language -- x -->\n\nFine.')).toEqual([
      ['unused-suppression', 'warning', 1, 'The suppression of hype-language has nothing to suppress.'],
    ])
  })

  test('for a rule that is off is no finding', () => {
    const settings = { rules: { 'hype-language': 'off' } }
    expect(messages('<!-- carelint-disable-next-line hype-language -- x -->\n\nAmazing.', settings)).toEqual([])
  })

  test('at the end of a page, with no block after it, is unused', () => {
    expect(messages('Amazing.\n\n<!-- carelint-disable-next-line hype-language -- x -->')).toEqual([
      ['unused-suppression', 'warning', 3, 'The suppression of hype-language has nothing to suppress.'],
    ])
  })

  test.each(['just a note about carelint', 'carelint is our linter', 'TOC'])('is not what %s says', comment => {
    expect(messages(`<!-- ${comment} -->\n\nFine.`)).toEqual([])
  })

  test('with one unknown rule still works for the others', () => {
    const text = '<!-- carelint-disable-next-line hype-language, nonsense -- x -->\n\nAmazing.'
    expect(suppressed(text)).toEqual([['hype-language', 3, 'x']])
    expect(messages(text)).toEqual([['invalid-suppression', 'warning', 1, 'No rule is called "nonsense".']])
  })
})

describe('front matter', () => {
  const read = (carelint: unknown, source = '') =>
    readSuppressions({ ...readDocument(source, 'page.md'), frontMatter: { carelint } }, new Set(['hype-language']), {
      notSuppressible: [],
      today: '2027-03-31',
    })

  test('reports what is not a directive, at its line', () => {
    const source = '---\ncarelint:\n  disable:\n    hipe-language: x\n    hype-language:\n  alow: 1\n---\n'
    const { invalid } = read({ disable: { 'hipe-language': 'x', 'hype-language': null }, alow: 1 }, source)
    expect(invalid.map(({ message, start }) => [start.line, message])).toEqual([
      [6, '"alow" is not a setting of a page.'],
      [4, 'No rule is called "hipe-language". Did you mean "hype-language"?'],
      [5, 'The suppression of hype-language gives no reason.'],
    ])
  })

  test.each([['text'], [['list']], [{ disable: ['hype-language'] }]])('refuses %j', carelint => {
    expect(read(carelint).invalid.map(finding => finding.ruleId)).toEqual(['invalid-suppression'])
  })

  test('is unused when its rule finds nothing', () => {
    const { invalid, unused } = read({ disable: { 'hype-language': 'award titles' } })
    expect(invalid).toEqual([])
    expect(unused(new Set(['hype-language'])).map(finding => finding.ruleId)).toEqual(['unused-suppression'])
    expect(unused(new Set())).toEqual([])
  })
})

describe('a date', () => {
  const on = (today: string, directive: string, rest = 'Amazing.') =>
    readSuppressionsOf(`<!-- ${directive} -->\n\n${rest}`, today)

  test.each([
    'carelint-disable-next-line hype-language -- award title until 2027-03-31',
    'carelint-disable-next-line hype-language -- award title (until 2027-03-31).',
    'carelint-disable-next-line hype-language -- until 2027-03-31: award title',
    'carelint-disable-next-line hype-language -- until 2027-03-31 award title',
    'carelint-disable-next-line hype-language until 2027-03-31 -- award title',
    'carelint-disable-next-line\n  hype-language\n  until 2027-03-31\n  -- award\n  title',
    'carelint-disable hype-language -- award title, until 2027-03-31',
  ])('in %j holds to the end of its day', directive => {
    const [record] = on('2027-03-31', directive).suppressions ?? []
    expect(record).toEqual({
      rule: 'hype-language',
      reason: 'award title',
      until: '2027-03-31',
      line: 1,
      state: 'used',
    })
    const late = on('2027-04-01', directive)
    expect(late.suppressed).toEqual([])
    expect(late.findings.map(({ ruleId, message }) => [ruleId, message])).toEqual([
      ['expired-suppression', 'The suppression of hype-language ended on 2027-03-31.'],
      ['hype-language', '"Amazing" is a promise.'],
    ])
    expect(late.suppressions?.map(({ state }) => state)).toEqual(['expired'])
  })

  test.each([
    ['carelint-disable-next-line hype-language -- quote until 2027-13-01', 'until 2027-13-01'],
    ['carelint-disable-next-line hype-language -- quote until 2027-02-30', 'until 2027-02-30'],
    ['carelint-disable-next-line hype-language -- quote until 31.03.2027', 'until 31.03.2027'],
    ['carelint-disable-next-line hype-language -- quote until 2027', 'until 2027'],
    ['carelint-disable-next-line hype-language until soon -- quote', 'until soon'],
  ])('that is none makes %j a finding without effect', (directive, words) => {
    expect(on('2027-01-01', directive).findings.map(({ ruleId, message }) => [ruleId, message])).toEqual([
      ['invalid-suppression', `"${words}" is no date; write it as until 2027-03-31.`],
      ['hype-language', '"Amazing" is a promise.'],
    ])
  })

  test('is not enough of a reason', () => {
    expect(on('2027-01-01', 'carelint-disable-next-line hype-language -- until 2027-03-31').findings[0]?.message).toBe(
      'The suppression of hype-language gives no reason.',
    )
  })

  test('in words stays a part of the reason', () => {
    const [record] = on('2027-01-01', 'carelint-disable-next-line hype-language -- kept until the award ends')
      .suppressions ?? [{}]
    expect(record).toMatchObject({ reason: 'kept until the award ends', state: 'used' })
    expect(record).not.toHaveProperty('until')
  })

  test('that has passed leaves the end of its range in order', () => {
    const range = 'carelint-disable hype-language -- quotes until 2026-01-01'
    const { findings } = on('2027-01-01', range, 'Amazing.\n\n<!-- carelint-enable hype-language -->')
    expect(findings.map(finding => finding.ruleId)).toEqual(['expired-suppression', 'hype-language'])
  })

  test('stands in front matter within the reason or beside it', () => {
    const page = (value: string) =>
      readSuppressionsOf(`---\ncarelint:\n  disable:\n    hype-language: ${value}\n---\n\nAmazing.\n`, '2027-01-01')
    for (const value of ['award titles until 2027-03-31', '{ reason: award titles, until: 2027-03-31 }']) {
      expect(page(value).suppressions).toEqual([
        { rule: 'hype-language', reason: 'award titles', until: '2027-03-31', line: 4, state: 'used' },
      ])
    }
    expect(
      page('{ reason: award titles, til: 2027-03-31, until: never }').findings.map(({ message }) => message),
    ).toEqual([
      '"til" is not a part of a suppression. Did you mean "until"?',
      '"until never" is no date; write it as until 2027-03-31.',
      '"Amazing" is a promise.',
    ])
  })
})

describe('the register of a page', () => {
  test('holds what can be read, with its state', () => {
    const text = [
      '<!-- carelint-disable-next-line hype-language -- used one -->',
      'Amazing.',
      '<!-- carelint-disable-next-line guaranteed-outcome -- unused one -->',
      'Fine.',
      '<!-- carelint-disable-next-line long-word -- off one -->',
      'Fine.',
      '<!-- carelint-disable-next-line long-word -->',
    ].join('\n\n')
    const { suppressions } = check(text, { rules: { 'long-word': 'off' } })
    expect(suppressions?.map(({ rule, reason, line, state }) => [line, rule, reason, state])).toEqual([
      [1, 'hype-language', 'used one', 'used'],
      [5, 'guaranteed-outcome', 'unused one', 'unused'],
      [9, 'long-word', 'off one', 'off'],
    ])
    expect(check('Fine.')).not.toHaveProperty('suppressions')
  })
})

describe('a rule that the configuration keeps', () => {
  const settings = { notSuppressible: 'guaranteed-outcome' }

  test.each([
    '<!-- carelint-disable-next-line guaranteed-outcome -- slogan -->\n\nGuaranteed.',
    '<!-- carelint-disable guaranteed-outcome -- slogan -->\n\nGuaranteed.\n\n<!-- carelint-enable guaranteed-outcome -->',
    '---\ncarelint:\n  disable:\n    guaranteed-outcome: slogan\n---\n\nGuaranteed.',
  ])('is not suppressed by %j', text => {
    const { findings, suppressed: none } = check(text, settings)
    expect(findings.map(({ ruleId, message }) => [ruleId, message])).toEqual([
      ['invalid-suppression', 'The configuration does not allow guaranteed-outcome to be suppressed.'],
      ['guaranteed-outcome', '"Guaranteed" is a promise.'],
    ])
    expect(none).toEqual([])
  })

  test('leaves the other rules of its directive suppressed', () => {
    const text =
      '<!-- carelint-disable-next-line guaranteed-outcome, hype-language -- slogan -->\n\nGuaranteed amazing.'
    expect(suppressed(text, settings)).toEqual([['hype-language', 3, 'slogan']])
  })

  test('stays kept by what is extended, and an unknown one is a mistake', () => {
    expect(() => check('x', { notSuppressible: ['hipe-language'] })).toThrow(
      'No rule is called "hipe-language". Did you mean "hype-language"?',
    )
    const layered = { ...settings, overrides: [{ files: '**/*.md', notSuppressible: ['hype-language'] }] }
    const text = '<!-- carelint-disable-next-line guaranteed-outcome, hype-language -- x -->\n\nGuaranteed amazing.'
    expect(suppressed(text, layered)).toEqual([])
  })
})
