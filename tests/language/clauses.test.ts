import { describe, expect, test } from 'vitest'
import { clauses } from './page.ts'

describe('a sentence is divided', () => {
  test.each([
    [
      'before "and" with a subject',
      'TMS eases pain, and it may tire you.',
      ['main: TMS eases pain', 'main: and it may tire you'],
    ],
    [
      'not before "and" with a verb',
      'TMS can lift mood and improve sleep.',
      ['main: TMS can lift mood and improve sleep'],
    ],
    [
      'after a phrase in front',
      'For some patients, TMS eases pain.',
      ['main: For some patients', 'main: TMS eases pain'],
    ],
    ['at "but"', 'TMS works but it takes weeks.', ['main: TMS works', 'main: but it takes weeks']],
    [
      'around a relative clause',
      'TMS, which may tire you, eases pain.',
      ['main: TMS', 'relative: which may tire you', 'main: eases pain'],
    ],
    [
      'around brackets',
      'TMS (which may tire you) eases pain.',
      ['main: TMS', 'parenthesis: which may tire you', 'main: eases pain'],
    ],
    [
      'after a concession',
      'Although it may tire you, TMS eases pain.',
      ['concessive: Although it may tire you', 'main: TMS eases pain'],
    ],
    ['after a condition', 'If you feel low, call us.', ['conditional: If you feel low', 'main: call us']],
    ['before a condition', 'Call us if you feel low.', ['main: Call us', 'conditional: if you feel low']],
    ['before a time', 'Rest until the drip ends.', ['main: Rest', 'temporal: until the drip ends']],
    ['not before "that"', 'We know that TMS eases pain.', ['main: We know that TMS eases pain']],
    ['at a semicolon', 'TMS may tire you; it eases pain.', ['main: TMS may tire you', 'main: it eases pain']],
    ['at a dash', 'TMS works — results vary.', ['main: TMS works', 'main: results vary']],
    ['not at a hyphen', 'A well-known drip works.', ['main: A well-known drip works']],
    ['not after "vs." or "No."', 'Our No. 1 drip vs. Botox.', ['main: Our No. 1 drip vs. Botox']],
    [
      'in a contrast in front',
      'Unlike pills, which take weeks, TMS works.',
      ['main: Unlike pills', 'relative: which take weeks', 'main: TMS works'],
    ],
    ['not at a comma in a list', 'TMS eases pain, fear and stress.', ['main: TMS eases pain, fear and stress']],
  ])('%s', (_name, text, expected) => {
    expect(clauses(text)).toEqual(expected)
  })
})
