import { describe, expect, test } from 'vitest'
import type { Example, Rule } from '../../src/rule.ts'
import comparativeSuperiority from '../../src/rules/comparative-superiority.ts'
import detoxImmunityAntiaging from '../../src/rules/detox-immunity-antiaging.ts'
import establishmentClaim from '../../src/rules/establishment-claim.ts'
import hypeLanguage from '../../src/rules/hype-language.ts'
import mechanismOverclaim from '../../src/rules/mechanism-overclaim.ts'
import restrictedDiseaseClaim from '../../src/rules/restricted-disease-claim.ts'
import unsourcedStatistic from '../../src/rules/unsourced-statistic.ts'
import weightLossOutcome from '../../src/rules/weight-loss-outcome.ts'
import { hitsOf } from './run.ts'

const weighed = (rule: Rule, example: Example): string[] =>
  hitsOf(rule, example).map(({ words, hit }) => `${hit.severity ?? rule.severity}: ${words}`)

describe('hype-language', () => {
  test('weighs faint praise as a suggestion', () => {
    expect(weighed(hypeLanguage, 'Shockwave is a promising option.')).toEqual(['suggestion: promising option'])
  })
  test('passes over a myth in quotation marks that the next sentence turns down', () => {
    expect(weighed(hypeLanguage, '“PRP is a miracle cure.” No, it is not.')).toEqual([])
  })
})

describe('unsourced-statistic', () => {
  test('weighs an unfavourable number as a suggestion', () => {
    expect(weighed(unsourcedStatistic, 'About 30% of patients do not respond.')).toEqual([
      'suggestion: About 30% of patients',
    ])
  })
  test('passes over a number from a trial that the page links elsewhere', () => {
    const page = 'We read the [STEP 1 trial](https://doi.org/10.1000/abc). // In STEP 1, 30% of adults improved.'
    expect(weighed(unsourcedStatistic, page)).toEqual([])
  })
  test('reads a rate in a table by its row', () => {
    expect(weighed(unsourcedStatistic, '| | Ours |\n|---|---|\n| Success rate | 83% |')).toEqual(['warning: 83%'])
  })
})

describe('establishment-claim', () => {
  test('is an error for an unapproved product, whatever is cited', () => {
    const cited = 'BPC-157 is clinically proven ([trial](https://doi.org/10.1000/abc)).'
    expect(weighed(establishmentClaim, cited)).toEqual(['error: clinically proven'])
  })
})

describe('comparative-superiority', () => {
  test('is an error for medicines in the European Union', () => {
    const text = 'Ketamine is more effective than antidepressants.'
    expect(weighed(comparativeSuperiority, { text, profiles: ['eu'] })).toEqual([
      'error: more effective than antidepressants',
    ])
    expect(weighed(comparativeSuperiority, text)).toEqual(['warning: more effective than antidepressants'])
  })
})

describe('mechanism-overclaim', () => {
  test('takes an invitation to learn how for an assertion', () => {
    expect(weighed(mechanismOverclaim, 'Discover how TMS resets your brain.')).toEqual(['warning: resets your brain'])
  })
  test('passes over a label before a colon', () => {
    expect(weighed(mechanismOverclaim, 'Promoting neuroplasticity: this is being studied.')).toEqual([])
  })
})

describe('detox-immunity-antiaging', () => {
  test('is an error for drips in the United Kingdom', () => {
    const text = 'Our drip boosts your immune system.'
    expect(weighed(detoxImmunityAntiaging, { text, profiles: ['uk'] })).toEqual(['error: boosts your immune system'])
  })
})

describe('weight-loss-outcome', () => {
  test('is an error for loss without effort and for good', () => {
    expect(weighed(weightLossOutcome, 'Lose weight without dieting.')).toEqual(['error: without dieting'])
    expect(weighed(weightLossOutcome, 'You keep the weight off forever.')).toEqual([
      'error: keep the weight off forever',
    ])
  })
  test('reads an amount in a table by its column', () => {
    expect(weighed(weightLossOutcome, '| Month | Typical loss |\n|---|---|\n| 1 | 9 to 11 lb |')).toEqual([
      'warning: 9 to 11 lb',
    ])
  })
})

describe('restricted-disease-claim', () => {
  test('weighs a hedged claim as a warning where only the American list holds', () => {
    const text = 'Exosomes may help with Parkinson’s.'
    expect(weighed(restrictedDiseaseClaim, text)).toEqual(['warning: help with Parkinson’s'])
    expect(weighed(restrictedDiseaseClaim, { text, profiles: ['uk'] })).toEqual(['error: help with Parkinson’s'])
  })
  test('adds depression in the United Kingdom, unless a registered professional supervises', () => {
    const text = 'Exosomes ease depression.'
    expect(weighed(restrictedDiseaseClaim, text)).toEqual([])
    expect(weighed(restrictedDiseaseClaim, { text, profiles: ['uk'] })).toEqual(['error: ease depression'])
    const options = { supervision: 'registered-professional' }
    expect(weighed(restrictedDiseaseClaim, { text, profiles: ['uk'], options })).toEqual([])
  })
  test('leaves a clinic its own field', () => {
    const options = { specialties: ['neuro'] }
    expect(weighed(restrictedDiseaseClaim, { text: 'Exosomes slow Parkinson’s.', options })).toEqual([])
  })
  test('reads a disease in a list with the line that leads the list in', () => {
    expect(weighed(restrictedDiseaseClaim, 'TMS eliminates:\n\n- tinnitus\n- autism')).toEqual(['error: autism'])
  })
})
