import { describe, expect, test } from 'vitest'
import { finds as foundOn, under } from './finds.ts'

const finds = (id: string, text: string) => foundOn(id, under('Ketamine, PRP and semaglutide', text))

/** The plain forms of a promise that a rule is named for, and the same words where nothing is promised. */
describe('plain forms', () => {
  test.each([
    [
      'absolute-safety-claim',
      'PRP does not cause any side effects.',
      'Ask us if PRP does not cause any side effects in you.',
    ],
    ['absolute-safety-claim', 'You won’t experience side effects.', 'Some people don’t experience side effects.'],
    ['absolute-safety-claim', 'Our laser cannot burn the skin.', 'Nobody can say that our laser cannot burn the skin.'],
    ['absolute-safety-claim', 'With our gel, burns cannot occur.', 'Burns can occur with any gel.'],
    ['absolute-safety-claim', 'PRP is suitable for everyone.', 'PRP is not suitable for everyone.'],
    ['absolute-safety-claim', 'Our infection rate is zero.', 'Ask what our infection rate is.'],
    ['absolute-safety-claim', 'Is it risky? Not a bit.', 'Is it for everyone? Not a bit.'],
    ['absolute-safety-claim', 'Is it safe? You bet.', 'Is it open on Sundays? You bet.'],
    [
      'absolute-safety-claim',
      'Ketamine has been used safely for decades.',
      'Ketamine has not been used safely at home by everyone.',
    ],
    [
      'absolute-safety-claim',
      'Decades of use have shown it to be safe.',
      'Decades of use have not shown it to be safe for everyone.',
    ],
    ['cure-claim', 'An end to hair loss.', 'The end of your visit is planned with you.'],
    ['cure-claim', 'We get you into remission.', 'Nobody can promise to get you into remission.'],
    ['cure-claim', 'Complete recovery from PTSD.', 'Complete recovery from PTSD takes time and is not certain.'],
    ['cure-claim', 'Free yourself from addiction.', 'Free parking for yourself and your family.'],
    ['cure-claim', 'Sleep apnea, gone.', 'The old waiting room, gone.'],
    ['cure-claim', 'End the ringing for good.', 'End the session whenever you like.'],
    ['guaranteed-outcome', 'Your hair will grow back.', 'Your hair will grow back slowly if it does at all.'],
    ['guaranteed-outcome', 'Your hair will grow back.', 'After pregnancy your hair will grow back.'],
    ['appearance-shaming', 'Your lips are too thin.', 'If your lips are too thin, filler is one option.'],
    ['absolute-safety-claim', 'You will not have any risk.', 'You do not have any risk factors.'],
    ['guaranteed-outcome', 'PRP will help you.', 'Nobody can say whether PRP will help you.'],
    ['guaranteed-outcome', 'You will be able to dance again.', 'You will be able to drive again the next day.'],
    ['cure-claim', 'Our patients stay in remission.', 'Ask how many of our patients stay in remission.'],
    ['guaranteed-outcome', 'Your hair will come back.', 'Whether your hair will come back is not known.'],
    ['guaranteed-outcome', 'No doubt you will improve.', 'No doubt has been cast on your bill.'],
    ['guaranteed-outcome', 'Weight loss guaranteed.', 'Weight loss is not guaranteed.'],
    ['guaranteed-outcome', 'We will restore your smile.', 'We will restore your booking.'],
    [
      'stop-medication-suggestion',
      'Use ketamine instead of antidepressants.',
      'Do not use ketamine instead of antidepressants.',
    ],
    [
      'stop-medication-suggestion',
      'Treat depression without medication.',
      'We treat depression with and without medication.',
    ],
    ['stop-medication-suggestion', 'Live medication free.', 'You may live far from our medication room.'],
    ['stop-medication-suggestion', 'Leave your inhaler at home.', 'Never leave your inhaler at home.'],
    ['stop-medication-suggestion', 'You do not need your statin.', 'You do not need Botox.'],
    ['minimized-risk', 'You get worse before you get better.', 'Your headache may get worse before it gets better.'],
    ['self-dosing-suggestion', 'Feel free to take another.', 'Feel free to take another seat.'],
    ['self-dosing-suggestion', 'Titrate your own dose.', 'Do not titrate your own dose.'],
    ['self-dosing-suggestion', 'Experiment with the dose.', 'Never experiment with the dose.'],
    [
      'onset-and-duration-claim',
      'Results after the first session.',
      'Results of your blood test after the first session.',
    ],
    ['onset-and-duration-claim', 'One treatment is enough.', 'Nobody knows yet whether one treatment is enough.'],
    ['self-diagnosis', 'Our test tells you if you have PCOS.', 'Our test cannot tell you if you have PCOS.'],
    ['encourages-overuse', 'Everybody should be on hormones.', 'Nobody says that everybody should be on hormones.'],
    ['encourages-overuse', 'Stay on it for life.', 'You do not have to stay on it for life.'],
    ['comparative-superiority', 'Other clinics use outdated machines.', 'Other clinics use machines like ours.'],
    ['denigrates-standard-care', 'Talk therapy gets you nowhere.', 'The lift gets you nowhere on Sundays.'],
    ['denigrates-standard-care', 'Ignore the warnings.', 'Do not ignore the warnings.'],
    ['fear-appeal', 'Your gums are rotting.', 'Your gums are a little red.'],
    ['fear-appeal', 'Your marriage won’t survive this.', 'A seedling may not survive this frost.'],
    [
      'mechanism-overclaim',
      'Depression is caused by low serotonin.',
      'It has not been shown that depression is caused by low serotonin.',
    ],
    [
      'mechanism-overclaim',
      'We treat the cause instead of the symptoms.',
      'We ask about the cause and note the symptoms.',
    ],
    ['superiority-or-credential-claim', 'Our nurses are the best.', 'Our nurses are the first to arrive.'],
    ['urgency-pressure', 'Sign up before midnight.', 'We close before midnight.'],
    ['unsafe-suicide-language', 'She hanged herself in May.', 'She hung a picture in May.'],
    ['appearance-shaming', 'Your nose is too big.', 'Your mask is too big.'],
    ['weight-loss-outcome', 'Lose inches in one visit.', 'The chair is inches from the wall.'],
  ])('%s finds %j and not %j', async (id, claimed, careful) => {
    expect([await finds(id, claimed), await finds(id, careful)]).toEqual([true, false])
  })
})
