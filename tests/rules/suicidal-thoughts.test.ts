import { describe, expect, test } from 'vitest'
import { finds as foundOn, under } from './finds.ts'

const finds = (text: string) => foundOn('suicide-benefit-claim', under('Depression care', text))

/** What is said of suicidal thoughts once they have been named, and what is only like it. */
describe('suicide-benefit-claim', () => {
  test.each([
    [
      'Some of our patients arrive thinking about suicide. After three infusions those thoughts are usually gone.',
      'We ask about thoughts of suicide at each visit. These thoughts are common, and talking about them is safe.',
    ],
    [
      'He had planned to kill himself, and the spray switched that urge off in an afternoon.',
      'He used to talk about dying. Those thoughts are a reason to go to the emergency department, not to a ketamine clinic.',
    ],
    [
      'If you lie awake with thoughts of ending it, ketamine can bring relief from these thoughts.',
      'If you have thoughts of ending your life, call or text 988; those feelings can ease with help.',
    ],
    [
      'Members with thoughts of dying tell us that they vanish after the second circle.',
      'Some people with depression have thoughts of suicide. They should be seen on the same day, and not by us.',
    ],
    [
      'Thoughts of suicide, which usually fade by the second dose, are why many come to our ketamine clinic.',
      'The thoughts of suicide that some people have on isotretinoin go away when it is stopped. Tell us at once.',
    ],
    [
      'Some people on the ward spoke of ending it. Since the infusions, not one of them has had those thoughts.',
      'Nobody in the group had those thoughts at the start of the study, and the ketamine arm was small.',
    ],
    ['Suicidal urges: silenced after one session.', 'Suicidal thoughts: tell us at once.'],
    ['Suicidal thoughts: gone by morning.', 'Suicidal thoughts: fewer than 1 in 1,000 people on ketamine.'],
    ['Our spray protects patients against suicidal thoughts.', 'Our plan for suicidal thoughts is on the wall.'],
    ['TMS brings suicidal thinking under control in days.', 'Suicidal thinking should be checked before TMS is given.'],
    [
      'I no longer have thoughts of not wanting to be here, thanks to the drip.',
      'If you no longer feel safe because of thoughts of suicide, call 911; do not wait for your ketamine visit.',
    ],
    ['- Less thinking about suicide', '- Asking about suicide'],
    [
      'Ketamine gave her relief, and the wish to die has not come back.',
      'Nobody can promise that the wish to die will not come back after ketamine.',
    ],
    [
      'Two weeks of TMS would have kept him here.',
      'It would have kept the ring here with us, had we not sold it to pay for TMS.',
    ],
    [
      'More of my friends would be here if someone had given them this shot.',
      'We would still be here if you had called; the clinic closes at six.',
    ],
    ['If it were not for this clinic I would be a widow.', 'If it were not for the bus I would be late.'],
    [
      'Many veterans think about suicide. We have watched this shot save lives.',
      'We have watched this bus save time for veterans.',
    ],
    ['Nobody has died on our watch.', 'Nobody has lost a bag on our watch.'],
    [
      'My son had written goodbye letters. He left with a plan to go to college.',
      'My son had a note written by his doctor. He left with a plan to rest.',
    ],
    ['She left a note. Now she coaches softball.', 'She left a note for the nurse. Now she calls.'],
    [
      'Patients who had planned suicide tell us that the drip helped. If that is where you are, book a chair today.',
      'People with thoughts of suicide need help today. If that is where you are, call 988 and do not wait for us.',
    ],
    [
      'She was thinking about death every night. If that is you, book a chair today.',
      'We do not treat people who have thoughts of suicide now. If that is you, go to an emergency room.',
    ],
    [
      'If you or someone you love is in crisis, call our office so that we can reserve an infusion for you.',
      'If you are in crisis, call our office or 911.',
    ],
  ])('finds %j and not %j', async (promise, plain) => {
    expect(await finds(promise)).toBe(true)
    expect(await finds(plain)).toBe(false)
  })
})
