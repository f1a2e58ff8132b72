import { describe, expect, test } from 'vitest'
import { finds as foundOn, under } from './finds.ts'

const finds = (text: string) => foundOn('stop-medication-suggestion', under('Neurofeedback in Erie', text))

/** That others do with less of their medicines, and the same words where a prescriber decides or nothing is left off. */
describe('stop-medication-suggestion', () => {
  test.each([
    [
      'Most of our patients are able to reduce or eliminate their prescriptions within the first year.',
      'Many patients are able to come off opioids slowly with their prescriber.',
    ],
    [
      'Over time, individuals can cut back on gabapentin, opioids and other medications.',
      'Ask whoever prescribed them before you cut back on any medicines.',
    ],
    [
      'Numerous families have been able to stop their child’s ADHD medication.',
      'Not every patient is able to stop opioids after the operation.',
    ],
    [
      'Patients need fewer triptans and painkillers than they did before.',
      'People can take fewer tablets when their doctor changes the brand.',
    ],
    [
      'Regular adjustments allow patients to give up pain relievers.',
      'Can most people give up their tablets after TMS? We do not know.',
    ],
    [
      'The training frees many people from the need for daily medication.',
      'The program does not free anyone from insulin.',
    ],
    [
      'Our goal is to have every patient off the medication within a year.',
      'Our goal is to see every patient on time.',
    ],
    ['The average patient drops two medications in the first year.', 'The average patient drops in twice a week.'],
    [
      'If you take medication for reflux, this is the time to start cutting back.',
      'If you take medication for reflux, this is the time to tell us.',
    ],
    [
      'Once you feel well, we can help you phase your antidepressant out.',
      'Once you feel well, your prescriber can help you taper your antidepressant.',
    ],
    ['Ditch your antidepressants if your doctor won’t listen.', 'Call us if your doctor won’t listen.'],
    [
      'Stop your statin because your doctor only reads charts.',
      'Bring your statin because your doctor reads the label.',
    ],
    ['More than half stopped their tablets.', 'In the trial, more people in the sham group stopped their tablets.'],
  ])('finds %j and not %j', async (promise, plain) => {
    expect(await finds(promise)).toBe(true)
    expect(await finds(plain)).toBe(false)
  })

  test.each([
    'Use the drops two times before the tablets arrive.',
    'The pain stops two days after tablets are given.',
    'Free parking from Monday, and tablets are sent by post.',
  ])('leaves alone %j', async text => {
    expect(await finds(text)).toBe(false)
  })
})
