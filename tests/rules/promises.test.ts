import { describe, expect, test } from 'vitest'
import type { Rule } from '../../src/rule.ts'
import absoluteSafetyClaim from '../../src/rules/absolute-safety-claim.ts'
import cureClaim from '../../src/rules/cure-claim.ts'
import guaranteedOutcome from '../../src/rules/guaranteed-outcome.ts'
import { hitsOf } from './run.ts'

const weighed = (rule: Rule, text: string): string[] =>
  hitsOf(rule, text).map(({ words, hit }) => `${hit.severity ?? rule.severity}: ${words}`)

describe('cure-claim', () => {
  test.each([
    ['Ketamine cures PTSD.', 'error: Ketamine cures PTSD'],
    ['Ketamine can cure PTSD.', 'warning: Ketamine can cure PTSD'],
    ['Studies show that ketamine cures PTSD.', 'warning: that ketamine cures PTSD'],
    ['Patients say ketamine cured PTSD.', 'warning: ketamine cured PTSD'],
    ['No more headaches.', 'error: No more headaches'],
    ['Your migraines are gone after the drip.', 'error: Your migraines are gone'],
    ['You can say goodbye to migraines.', 'warning: say goodbye to migraines'],
    ['You may say goodbye to migraines.', 'warning: say goodbye to migraines'],
  ])('weighs %s', (text, expected) => {
    expect(weighed(cureClaim, text)).toEqual([expected])
  })

  test.each([
    'Ketamine may cure PTSD.',
    '## Potential benefits of ketamine // - Cures PTSD',
    'Ketamine does not cure PTSD.',
    'Does ketamine cure PTSD?',
    'If ketamine cures PTSD, tell us.',
    'Antiviral tablets cure hepatitis C.',
    'Say goodbye to hepatitis C.',
    'We saw no more headaches than with placebo.',
    'Ketamine heals you.',
    'The tapering ends.',
  ])('spares %s', text => {
    expect(weighed(cureClaim, text)).toEqual([])
  })

  test('says a claim once that is also a phrase', () => {
    expect(weighed(cureClaim, 'Our laser ends pain. Say goodbye to pain.')).toEqual([
      'error: Our laser ends pain',
      'error: Say goodbye to pain',
    ])
  })
})

describe('absolute-safety-claim', () => {
  test.each([
    ['Botox is safe.', 'error: Botox is safe'],
    ['Botox is generally completely safe.', 'warning: Botox is generally completely safe'],
    ['Botox is usually completely safe.', 'warning: Botox is usually completely safe'],
    ['Botox has no side effects.', 'error: has no side effects'],
    ['Is Botox safe? Very.', 'error: Very'],
    ['Is Botox safe? Yes, beyond a little bruising.', 'error: Yes, beyond a little bruising'],
    ['Side effects? None that we have seen.', 'error: None that we have seen'],
    ['Any downsides? Zero.', 'error: Zero'],
    ['What is there to lose?', 'error: What is there to lose'],
  ])('weighs %s', (text, expected) => {
    expect(weighed(absoluteSafetyClaim, text)).toEqual([expected])
  })

  test.each([
    'Botox may be completely safe.',
    'Is Botox completely safe?',
    'If Botox is completely safe, say so.',
    'We hope Botox is completely safe.',
    'Check whether Botox is completely safe.',
    'Botox is a very safe procedure, but there are risks.',
    'Although Botox is completely safe, it carries risks.',
    'It is a completely safe space.',
    'Is Botox safe? Yes, but bleeding happens.',
    'Is it risky? Very.',
    'Does it hurt? No.',
    'Is it open? Yes.',
  ])('spares %s', text => {
    expect(weighed(absoluteSafetyClaim, text)).toEqual([])
  })
})

describe('guaranteed-outcome', () => {
  test.each([
    ['Results are guaranteed.', 'error: Results are guaranteed'],
    ['You will sleep again.', 'error: You will sleep again'],
    ['You will feel better.', 'error: You will feel better'],
    ['It works for everyone.', 'error: It works for everyone'],
    ['Every patient feels better.', 'error: Every patient feels better'],
    ['We promise relief.', 'error: promise relief'],
    ['It never fails.', 'error: never fails'],
    ['Our website says results are guaranteed.', 'error: results are guaranteed'],
    ['On our site you can read that results are guaranteed.', 'error: results are guaranteed'],
    ['It is no exaggeration to say that ketamine never fails.', 'error: never fails'],
  ])('weighs %s', (text, expected) => {
    expect(weighed(guaranteedOutcome, text)).toEqual([expected])
  })

  test.each([
    'Results are not guaranteed.',
    'We cannot guarantee results.',
    'No clinic can guarantee results.',
    'Are results guaranteed?',
    'Results may be guaranteed.',
    'If results are guaranteed, beware.',
    'You may feel better.',
    'It does not work for everyone.',
    'Every patient signs a form.',
    'We promise to listen.',
    'Some websites say that results are guaranteed.',
    'Our website never says that results are guaranteed.',
    'Promising results were seen.',
  ])('spares %s', text => {
    expect(weighed(guaranteedOutcome, text)).toEqual([])
  })
})

describe('guaranteed-outcome in the future and for all', () => {
  test.each([
    ['You will be dancing by Sunday.', 'You will be dancing by Sunday'],
    ['You will feel the carpet again.', 'You will feel the carpet again'],
    ['You will not recognize your old self.', 'You will not recognize your old self'],
    ['You will never miss your old smile.', 'You will never miss your old smile'],
    ['Relief for every patient.', 'for every patient'],
    ['Everyone feels better.', 'Everyone feels better'],
    ['It works for everyone.', 'It works for everyone'],
    ['Is it ever too late? No.', 'No'],
    ['Mark my words, relief is coming.', 'Mark my words'],
    ['Your pain ends, full stop.', 'full stop'],
    ['Your pain ends. Full stop.', 'Full stop'],
    ['Perfect results in every case.', 'in every case'],
    ['The pain will always end.', 'The pain will always end'],
  ])('finds %s', (text, expected) => {
    expect(weighed(guaranteedOutcome, text)).toEqual([`error: ${expected}`])
  })

  test.each([
    'Will you be dancing by Sunday?',
    'When you will be dancing, nobody knows.',
    'You will be asked to dance.',
    'You will get used to the mask.',
    'You may find that you will be dancing.',
    'You will hopefully be dancing.',
    'You will not know the result.',
    'You will feel the needle.',
    'You will never buy glasses.',
    'Promising results.',
    'How long results will last is unknown.',
    'For every patient, a parking space.',
    'Everyone receives a leaflet.',
    'We bill every patient.',
    'Visits start on time, no exceptions.',
    'Call us, no matter your age.',
    'It does not work for everyone.',
    'Mark my words on the form.',
    'Rain or shine, we are open.',
    'Ask for the nurse. Full stop.',
    'The hair is fuller than it will end up.',
  ])('spares %s', text => {
    expect(weighed(guaranteedOutcome, text)).toEqual([])
  })
})
