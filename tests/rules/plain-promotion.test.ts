import { describe, expect, test } from 'vitest'
import { finds as foundOn, under } from './finds.ts'

const finds = (id: string, text: string, path = 'a.md') => foundOn(id, under('Botox and ketamine', text), path)

/** How copywriters put an offer, a rank, a threat or a witness in everyday words, and the same words where they press nobody. */
describe('plain promotion', () => {
  test.each([
    ['offer-and-price-terms', 'Buy 6 peels, pay for 4.', 'You pay for parking.'],
    ['offer-and-price-terms', '- Chin peel: ~~$700~~ **$480**', '- Chin peel: $480'],
    ['offer-and-price-terms', 'Laser is £600, down from £900.', 'Her weight is down from 90 kilos.'],
    ['offer-and-price-terms', '$250 if you book before you leave the chair.', 'Call us if you book from abroad.'],
    ['offer-and-price-terms', '$1,200 for the whole course.', 'Bring a snack for the whole course.'],
    ['offer-and-price-terms', 'Most of our patients never see a bill.', 'You will not pay a cent more than the quote.'],
    [
      'offer-and-price-terms',
      'If the lines creep back, we do you again on the house.',
      'We keep the house at the corner warm.',
    ],
    ['offer-and-price-terms', 'A free vitamin shot when you add a refill.', 'You are free when you add a guest.'],
    ['offer-and-price-terms', '$99 a month rolls into your glow account.', 'What you owe rolls into the next bill.'],
    ['urgency-pressure', 'Half price all week. Closes Friday at noon.', 'The office closes Friday at noon.'],
    ['urgency-pressure', 'Only four chairs are left.', 'The nurse will numb a few spots.'],
    [
      'before-after-undisclosed',
      '![Side-by-side wrist scans, May and December](a.jpg)',
      '![Side-by-side chairs](a.jpg)',
    ],
    [
      'before-after-undisclosed',
      '![Tasha at the lake in June, and Tasha today](a.jpg)',
      '![Tasha at the desk today](a.jpg)',
    ],
    [
      'before-after-undisclosed',
      '![A forehead in May and again in September](a.jpg)',
      'We close for a week in May and again in September.',
    ],
    [
      'before-after-undisclosed',
      'I keep scans in my drawer that would stun your surgeon.',
      'I keep scans in my drawer for a year.',
    ],
    [
      'superiority-or-credential-claim',
      'She is the dentist other dentists pick for their own teeth.',
      'Other dentists pick up the phone.',
    ],
    [
      'superiority-or-credential-claim',
      'More families leave here with a baby than at any other center in Ohio.',
      'More families visit here in June than in May.',
    ],
    [
      'superiority-or-credential-claim',
      'Nobody else in the valley can claim that.',
      'Nobody else can say how your leg feels.',
    ],
    [
      'superiority-or-credential-claim',
      'Perhaps three clinics in Texas do this right.',
      'Ask three clinics in Texas whether they do this.',
    ],
    [
      'superiority-or-credential-claim',
      'He is one of the sharpest minds in neurology.',
      'Keep an open mind in therapy.',
    ],
    [
      'superiority-or-credential-claim',
      "You'll find that we're the most experienced injectors in town.",
      'Here is how to find the most experienced injectors in town.',
    ],
    ['fear-appeal', "Strokes don't send a warning letter.", 'Strokes do not wait for appointments: call 911.'],
    ['fear-appeal', "What you lose this winter won't come back.", 'What you lose at our desk we keep for a month.'],
    ['fear-appeal', 'Lost hearing is hard to get back.', 'Lost luggage is hard to get back.'],
    ['fear-appeal', "Don't hand anxiety another year.", 'Please give us another day to reply.'],
    ['fear-appeal', 'Each winter you hold off shrinks what we can do.', 'Each winter we post new opening hours.'],
    ['fear-appeal', "It's the kind of fat that ends in a stroke.", 'It is the kind of fat that sits under the skin.'],
    [
      'fear-appeal',
      "Let the lines creep back and you're back at square one.",
      'If the lines come back, you decide then.',
    ],
    [
      'fear-appeal',
      'You would never forgive yourself for waiting.',
      'Do not share, change or skip your dose because of an app.',
    ],
    ['appearance-shaming', "He's noticed.", 'Have you noticed a change? Tell us.'],
    ['appearance-shaming', 'Get back the figure your husband fell for.', 'Your husband may drive you home.'],
    [
      'appearance-shaming',
      'For dads who leave their T-shirts on by the river.',
      'Keep your shirt on at the pool for two weeks after the laser.',
    ],
    ['appearance-shaming', 'Your hands tell on you.', 'Your hands tell us how the joints are.'],
    ['appearance-shaming', 'No reason to keep stuffing it under a belt.', 'Keep the gauze under the belt.'],
    [
      'vulnerable-population-claim',
      '**Our granddaughter is 14. Does she have to wait for Botox?** Never with us.',
      '**My niece is 15. Too young for Botox?** Yes. We see adults only.',
    ],
    [
      'vulnerable-population-claim',
      "**I'm breastfeeding. Do I need to wait?** Not at all.",
      "**I'm breastfeeding. Do I need to wait?** Not until your doctor has seen you.",
    ],
    ['vulnerable-population-claim', 'Our youngest Botox client was fourteen.', 'Our youngest nurse was twenty-two.'],
    [
      'vulnerable-population-claim',
      'Start ketamine at eight weeks, breastfeeding or not.',
      'Tell us whether you nurse or not.',
    ],
    [
      'vulnerable-population-claim',
      "Ketamine for pregnant mamas who can't stop worrying.",
      'Ketamine and pregnancy need a conversation first.',
    ],
    [
      'encourages-overuse',
      'Everybody looks better with a Botox top-up every fall.',
      'Some like a top-up every fall, and others do not.',
    ],
    ['encourages-overuse', 'One syringe of Botox is nice. Two is better.', 'Two is enough of a crowd in the room.'],
    [
      'encourages-overuse',
      'Begin Botox and the furrows never have a chance to form.',
      'The gel never gets a chance to dry.',
    ],
    [
      'encourages-overuse',
      'With hormones we keep you at the numbers you had in your twenties.',
      'We keep hormones within the range for your age.',
    ],
    [
      'encourages-overuse',
      'I suggest a Botox booster every spring, whether or not you see a line.',
      'I suggest a Botox booster only if you still want one.',
    ],
    [
      'encourages-overuse',
      'Stay ahead of the wrinkles with Botox.',
      'Stay ahead of the traffic with a Botox visit at noon.',
    ],
    ['encourages-overuse', 'Preventive Botox from your first job on.', 'Preventive Botox for chronic migraine.'],
    [
      'testimonial-undisclosed',
      'Several dancers of the city ballet are members.',
      'Two clerks on our team are regulars of the bakery.',
    ],
    [
      'testimonial-undisclosed',
      '![Ottilie dancing at a wedding a month after her ketamine course](a.jpg)',
      '![A nurse adjusting the lamp after the visit](a.jpg)',
    ],
    [
      'testimonial-undisclosed',
      '> "The knee operation was set for May. Canceled everything."',
      '> "They even replied to me at nine in the evening."',
    ],
    [
      'testimonial-undisclosed',
      "We've seen couples who could not speak walk out laughing.",
      'We have seen people who could not sleep get worse at first.',
    ],
    ['patient-identifiability', '> "I slept."\n>\n> Renata V., 52, florist, Dayton', '> "I slept."\n>\n> Renata'],
    [
      'patient-identifiability',
      '> "She slept."\n>\n> Dad of a Central High sophomore',
      '> "She slept."\n>\n> Dad of three',
    ],
    [
      'patient-identifiability',
      '"I sleep again and my knees are fine." That\'s Otto, a crossing guard from Dunmore.',
      '"I sleep again and my knees are fine." That\'s Otto.',
    ],
    [
      'patient-identifiability',
      '"I sleep," one of our clients told us. He coaches wrestling over in Altoona.',
      'Your nurse told us. She works in shifts.',
    ],
    [
      'patient-identifiability',
      'One of our regulars, a shrimper near Biloxi, came in with pain.',
      'One of our regulars came in with pain.',
    ],
  ])('%s: %s', async (id, promise, harmless) => {
    expect(await finds(id, promise)).toBe(true)
    expect(await finds(id, harmless)).toBe(false)
  })

  test('reads who speaks in a component of praise, and what a plan costs', async () => {
    expect(
      await finds(
        'patient-identifiability',
        '<Quote name="Petra L., 44, grain inspector, Salina" text="Fine." />',
        'a.mdx',
      ),
    ).toBe(true)
    expect(
      await finds(
        'patient-identifiability',
        '<Card name="Petra L., 44, grain inspector, Salina" text="Fine." />',
        'a.mdx',
      ),
    ).toBe(false)
    expect(await finds('offer-and-price-terms', '<Plan title="Ketamine" price="from $199/mo" />', 'a.mdx')).toBe(true)
    expect(await finds('offer-and-price-terms', '<Plan title="Ketamine" price="199" />', 'a.mdx')).toBe(false)
  })
})
