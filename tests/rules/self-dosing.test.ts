import { describe, expect, test } from 'vitest'
import { finds as foundOn, under } from './finds.ts'

const finds = (text: string) => foundOn('self-dosing-suggestion', under('Ketamine lozenges and drops', text))

/** A dose that is left to how readers feel, and the same words where somebody else decides or no dose is meant. */
describe('self-dosing-suggestion', () => {
  test.each([
    [
      'Take one lozenge at night, two if the day was hard.',
      'Take one tablet at night, and a second one only if your doctor has told you so.',
    ],
    ['One pump each morning, a second on slow days.', 'One nurse checks your drip each morning, two on busy days.'],
    ['Rough night? Have two of the drops.', 'Questions about your dose? Two nurses answer the phone.'],
    ['Big week coming? Bring the next shot forward.', 'Rough day after your injection? Call us.'],
    ['Hungry again? Hop up a strength in the app.', 'Feeling sick after the tablet? Take it with food.'],
    ['Slow day with the gummies? Skip it.', 'Missed a dose? Skip it and take the next one on time.'],
    [
      'Once the drops stop tingling, it is time to move up a strength.',
      'The pharmacist will tell you when it is time to move up a strength.',
    ],
    ['You are ready to go up a dose.', 'Your prescriber decides when you are ready to go up a dose.'],
    ['Keep climbing with the drops until you feel happy.', 'Keep the drops until you see your nurse.'],
    [
      'You know your body better than any chart, so set the dial where you like.',
      'You know your body better than anyone, so tell us when a dose felt wrong.',
    ],
    ['The tablets are yours to keep: work it out as you go.', 'The tablets stay here: ask us as you go.'],
    [
      'If you have a few tablets left over, take them first.',
      'If you have tablets left over, bring them back to the pharmacy.',
    ],
    ['Move up a dose if your doctor won’t raise it.', 'Move up a dose if your doctor has told you so.'],
    ['Take two tablets whenever your prescriber drags their feet.', 'Use one spray as your prescriber has shown you.'],
    ['Take half a tablet on busy mornings.', 'We open half an hour early on busy mornings.'],
  ])('finds %j and not %j', async (promise, plain) => {
    expect(await finds(promise)).toBe(true)
    expect(await finds(plain)).toBe(false)
  })

  test.each([
    'Tell us about side effects of the tablets as and when they occur.',
    'You are the expert on your own body; tell us how the tablets feel.',
    'Let us know when you need more tablets.',
    'Take a rest on busy days while you are on the tablets.',
    'Take any left over tablets to your pharmacist.',
    'If you have tablets left over, take them back to the pharmacy.',
  ])('leaves alone %j', async text => {
    expect(await finds(text)).toBe(false)
  })
})
