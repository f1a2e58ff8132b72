import { describe, expect, test } from 'vitest'
import { finds as foundOn, under } from './finds.ts'

const finds = (id: string, text: string) => foundOn(id, under('Ketamine, PRP and semaglutide', text))

/** Promises in the fewest words, and the same words where they promise nothing. */
describe('blunt words', () => {
  test.each([
    ['guaranteed-outcome', 'We have never had a session fail.', 'We have never had a session on a Sunday.'],
    ['onset-and-duration-claim', 'Relief from the very first visit.', 'Forms from the very first visit.'],
    ['onset-and-duration-claim', 'Lasts for decades.', 'The visit lasts for two hours.'],
    ['denigrates-standard-care', 'Your doctor has no time for you.', 'Your doctor has no record of the visit.'],
    ['minimized-risk', 'Just a little swelling.', 'Just a little water beforehand.'],
    [
      'compounded-equivalence',
      'Identical to Wegovy, without the wait.',
      'Our vial is not identical to Wegovy, and not approved.',
    ],
    [
      'access-without-evaluation',
      'Complete a short quiz and it ships tonight.',
      'Complete a short form and a doctor will call you.',
    ],
    ['access-without-evaluation', 'Same-day scripts.', 'Same-day results for most blood tests.'],
    ['access-without-evaluation', 'Anybody can start it.', 'Anybody can use the garden.'],
    ['self-diagnosis', 'You are an ideal candidate.', 'You may or may not be a candidate.'],
    [
      'encourages-overuse',
      'Come in once a month to keep the glow.',
      'Come in once a month to have your blood pressure checked.',
    ],
    ['fear-appeal', 'Putting it off will only make things worse.', 'Putting it off for a week is fine.'],
    ['fear-appeal', 'Without treatment you will lose your teeth.', 'Without treatment some people lose teeth.'],
    ['fear-appeal', 'Untreated anxiety will ruin your marriage.', 'Untreated anxiety may ease or grow.'],
    ['appearance-shaming', 'Perfect your figure.', 'Perfect your answers with our guide to the form.'],
    ['hype-language', 'A little miracle for arthritis.', 'There is no miracle for arthritis.'],
    ['hype-language', 'Cutting-edge therapies under one roof.', 'Trim the tray at its outer edge.'],
    ['superiority-or-credential-claim', 'Number one for hair loss.', 'Number one for parking is the north lot.'],
    ['superiority-or-credential-claim', 'Unrivalled expertise.', 'Expertise of two kinds: a nurse and a doctor.'],
    [
      'stop-medication-suggestion',
      'Many of our patients were able to stop taking their antidepressants.',
      'Many patients are able to stop at our pharmacy on the way.',
    ],
    ['suicide-benefit-claim', 'If you feel suicidal, book an infusion.', 'If you feel suicidal, call or text 988.'],
    [
      'absolute-safety-claim',
      'It is fine to use while breastfeeding.',
      'Ask whether it is fine to use while breastfeeding.',
    ],
    ['absolute-safety-claim', 'No interactions with other drugs.', 'Tell us about interactions with other drugs.'],
    ['self-dosing-suggestion', 'Take two if one is not enough.', 'Do not take two if one is not enough.'],
    ['guaranteed-outcome', 'Quit smoking for good.', 'Few people quit smoking for good at the first try.'],
    ['guaranteed-outcome', 'Our blood test detects every cancer.', 'No blood test detects every cancer.'],
    ['onset-and-duration-claim', 'Stop vaping in one session.', 'We talk about vaping in one session.'],
    ['detox-immunity-antiaging', 'Semaglutide cleans your blood.', 'A nurse cleans your arm before the blood test.'],
    ['offer-and-price-terms', 'Lowest prices guaranteed.', 'Prices are on the last page.'],
    ['fear-appeal', 'Diabetes will take your feet.', 'Diabetes clinics will take your measurements.'],
    ['access-without-evaluation', 'Semaglutide online in 10 minutes.', 'Semaglutide: read about it online.'],
    ['urgency-pressure', 'Only while stocks last.', 'Stocks of flu vaccine are checked weekly.'],
    ['cure-claim', 'Ketamine cures people.', 'Nobody here cures people.'],
  ])('%s reads %j and not %j', async (id, promise, careful) => {
    expect(await finds(id, promise)).toBe(true)
    expect(await finds(id, careful)).toBe(false)
  })
})
