import { expect, test } from 'vitest'
import type { Example, Rule } from '../../src/rule.ts'
import approval from '../../src/rules/approval-status-claim.ts'
import missingRisk from '../../src/rules/missing-risk-disclosure.ts'
import nonAddictive from '../../src/rules/non-addictive-claim.ts'
import offLabel from '../../src/rules/off-label-or-unapproved-undisclosed.ts'
import biologic from '../../src/rules/unapproved-biologic-claim.ts'
import { hitsOf } from './run.ts'

const codes = (rule: Rule, example: Example): string[] =>
  hitsOf(rule, example).map(({ hit }) => `${hit.severity ?? rule.severity} ${hit.code ?? ''}`.trim())

test('an approval that is not on record is an error, an imprecise one a warning', () => {
  expect(codes(approval, 'Our exosomes are FDA-approved.')).toEqual(['error false'])
  expect(codes(approval, 'Our TMS chair is FDA-approved.')).toEqual(['warning imprecise'])
})

test('a denial of dependence is an error for a scheduled medicine only', () => {
  expect(codes(nonAddictive, 'Ketamine is not addictive.')).toEqual(['error scheduled'])
  expect(codes(nonAddictive, 'The gummies are not addictive.')).toEqual(['warning'])
})

test('a hedged cell claim weighs less than a plain one', () => {
  expect(codes(biologic, 'Exosomes may ease knee pain.')).toEqual(['warning hedged'])
  expect(codes(biologic, 'Exosomes ease knee pain.')).toEqual(['error'])
})

test('a page without risks weighs more in strict mode', () => {
  const text = '# Ketamine // Ketamine lifts a dark mood.'
  expect(codes(missingRisk, text)).toEqual(['warning none'])
  expect(codes(missingRisk, { text, strictness: 'strict' })).toEqual(['error none'])
})

test('an unsaid status is reported once with the kind of product', () => {
  expect(codes(offLabel, '# Exosome facials // Exosomes brighten skin.')).toEqual(['warning unapproved'])
  expect(codes(offLabel, { text: '# Stem cell therapy // Stem cells ease pain.', profiles: ['us-fl'] })).toEqual([
    'error state-notice',
  ])
  expect(codes(offLabel, { text: '# Exosome facials // Exosomes brighten skin.', profiles: ['uk'] })).toEqual([])
})
