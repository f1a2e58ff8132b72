import { describe, expect, test } from 'vitest'
import { finds as foundOn, under } from './finds.ts'

const finds = (text: string) => foundOn('encourages-overuse', under('IV vitamin drips', text))

/** Care for all, without end and without need, and what is rightly advised to all. */
describe('encourages-overuse', () => {
  test.each([
    ['An annual top-up is advised for every patient.', 'We do not advise boosters for every patient.'],
    [
      'We encourage all patients to commit to monthly boosters.',
      'We advise all patients to rest for a day after the drip.',
    ],
    ['Every child should be on the drops from birth.', 'Every patient should tell us about their medicines.'],
    [
      'Every woman should plan on a yearly touch-up.',
      'Every woman should have her blood pressure checked in pregnancy.',
    ],
    [
      'Many guests return each year for a tune-up, whether or not they have symptoms.',
      'Even if you feel well, keep your follow-up visit.',
    ],
    ['Book a drip each season, hurt or not.', 'Book a visit if it hurts.'],
    ['There is no limit to how many drips you can have.', 'There is no limit to how many questions you can ask.'],
    ['A $99 pass buys unlimited whitening.', 'A $99 pass buys unlimited parking.'],
    ['More treatments lead to better results.', 'More treatments do not lead to better results.'],
    ['The more often you come, the greater the benefit.', 'The more you tell us, the better we can plan.'],
    ['One infusion per month is continued for life.', 'The studies continued for a year.'],
    ['Come as often as the mood takes you.', 'Come as often as your doctor advises.'],
  ])('finds %j and not %j', async (promise, plain) => {
    expect(await finds(promise)).toBe(true)
    expect(await finds(plain)).toBe(false)
  })

  test.each([
    'Every patient should be on the same page about drips.',
    'We recommend that everyone over 65 has a covid booster before a drip.',
    'Thyroid tablets are often continued for life.',
  ])('leaves alone %j', async text => {
    expect(await finds(text)).toBe(false)
  })
})
