import { describe, expect, test } from 'vitest'
import { finds as foundOn, under } from './finds.ts'

const finds = (id: string, text: string) => foundOn(id, under('Botox and ketamine', text))

/** What lets slip a writer who means well, and the same words where they promise nothing. */
describe('an earnest promise', () => {
  test.each([
    [
      'cure-claim',
      'What few people know is that Botox ends migraine.',
      'What nobody knows is whether Botox ends migraine.',
    ],
    [
      'cure-claim',
      'What most people do not realize is that Botox cures migraine.',
      'What Botox does not do is cure migraine.',
    ],
    [
      'minimized-risk',
      '## 2. You want a fresh look with minimal downtime',
      '## 2. You want to know more about downtime',
    ],
    ['absolute-safety-claim', '## You deserve calm without risk', 'You want calm without risk, and so does everybody.'],
    [
      'minimized-risk',
      '**Will it hurt?** Not a bit. We play you music.',
      '**Will it hurt?** A bit. We play you music.',
    ],
    ['minimized-risk', 'Enjoy zero pain and zero drilling.', 'Enjoy the view and the garden.'],
    [
      'non-addictive-claim',
      "You don't have to worry about getting hooked on ketamine.",
      'Ask your prescriber if you worry about getting hooked on ketamine.',
    ],
    [
      'absolute-safety-claim',
      'She has done 9,000 infusions without one serious problem.',
      'She has done 9,000 infusions and will tell you what went wrong.',
    ],
    [
      'access-without-evaluation',
      'Stimulants can be on the way this week, no testing required.',
      'Stimulants need an assessment, and testing is sometimes required.',
    ],
    ['access-without-evaluation', "You don't need a sleep study.", 'You may need a sleep study.'],
    ['unsourced-statistic', 'Our serum doubles graft survival.', 'Nothing doubles graft survival.'],
    [
      'unsourced-statistic',
      'About three in four of our patients are glad they did it.',
      'About three in four of our patients come by bus.',
    ],
    [
      'suicide-benefit-claim',
      "I wanted to die. This clinic is why I'm still here.",
      'This clinic is why the street is busy.',
    ],
    ['onset-and-duration-claim', '- Works in minutes', '- Closes in minutes'],
    ['minimized-risk', '- Gentle on your system', '- Gentle music in the room'],
    ['stop-medication-suggestion', 'I flushed the last of my Zoloft.', 'I flushed the last of the tea.'],
    ['unhedged-efficacy', 'This treatment breaks the cycle of pain.', 'Nothing breaks the cycle of pain for everyone.'],
    ['unhedged-efficacy', 'TMS helps people whom other medications could not.', 'TMS may help people.'],
    ['unhedged-efficacy', 'Semaglutide goes after the cause of weight gain.', 'The nurse goes after the post.'],
    ['absolute-safety-claim', 'Our record of safety is beyond question.', 'Ask about the safety record of the clinic.'],
    ['absolute-safety-claim', 'Botox is among the safest procedures.', 'Is Botox among the safest procedures?'],
    ['absolute-safety-claim', 'No, ketamine is completely safe.', 'No, ketamine is not completely safe.'],
    ['onset-and-duration-claim', 'Relief comes in hours instead of months.', 'The bus comes in minutes.'],
    [
      'onset-and-duration-claim',
      'Improvements can be felt as soon as the next morning.',
      'Soreness can be felt as soon as the next morning.',
    ],
    [
      'onset-and-duration-claim',
      'The improvement stays with patients long after the sessions end.',
      'The improvement may fade long before the sessions end.',
    ],
    [
      'onset-and-duration-claim',
      'Patients continue to improve year after year.',
      'Do patients continue to improve year after year?',
    ],
    ['minimized-risk', 'These effects always go away on their own.', 'These effects do not always go away.'],
    ['minimized-risk', 'Most women sail through the procedure.', 'Nobody can promise that you will sail through.'],
    ['minimized-risk', 'No, PRP is a painless procedure.', 'No, PRP is not a painless procedure.'],
    [
      'comparative-superiority',
      'Changes that might take years in counselling can unfold in weeks.',
      'Changes might take years.',
    ],
    [
      'comparative-superiority',
      'Aligners do everything that braces do, in half the time.',
      'Aligners do some of what braces do.',
    ],
    [
      'comparative-superiority',
      'A safer alternative to surgery with similar results.',
      'Ask about alternatives to surgery.',
    ],
    [
      'comparative-superiority',
      'Telehealth is just as thorough as a visit to the office.',
      'Our letters are just as long as they need to be.',
    ],
    ['mechanism-overclaim', 'Ketamine resets the overactive nerve.', 'The nurse resets the alarm.'],
    [
      'mechanism-overclaim',
      'Lozenges correct the chemical imbalance behind anxiety.',
      'No lozenge corrects a chemical imbalance.',
    ],
    [
      'mechanism-overclaim',
      'Traction pulls the bulging disc back into place.',
      'Traction does not pull a disc back into place.',
    ],
    [
      'mechanism-overclaim',
      'Ketamine gives you a different brain.',
      'Ketamine acts on a different brain system than most tablets.',
    ],
    ['hype-language', 'It brings new hope to families who had none.', 'It brings the post to families.'],
    [
      'hype-language',
      'It is one of the most exciting advances in dentistry.',
      'It is one of the most common procedures in dentistry.',
    ],
    [
      'fear-appeal',
      'The longer gum disease goes untreated, the worse it gets.',
      'You may wait longer for a visit in August.',
    ],
    ['fear-appeal', 'Waiting too long can allow the joint to wear out.', 'You will not be waiting too long.'],
    [
      'self-diagnosis',
      'If two or more of these apply to you, your hormones are low.',
      'If two or more of these apply to you, talk to your doctor.',
    ],
    ['denigrates-standard-care', 'Stop covering up the pain with tablets.', 'Tablets can ease the pain of a sprain.'],
    [
      'denigrates-standard-care',
      'Antidepressants take weeks to do anything.',
      'Antidepressants take some weeks to work, and most people are glad that they waited.',
    ],
    [
      'encourages-overuse',
      'The more sessions you book in the first month, the better the result.',
      'More sessions are not always better.',
    ],
    [
      'unsourced-statistic',
      'The vast majority of our patients are back to their routine by then.',
      'The vast majority of our patients are sent to us by a family doctor.',
    ],
    ['self-dosing-suggestion', 'Repeat it until the headache is gone.', 'Rest until the headache is gone.'],
    ['absolute-safety-claim', 'Tirzepatide has an outstanding safety record.', 'Ask for the safety record.'],
    ['minimized-risk', 'Most people tolerate tirzepatide extremely well.', 'Some people tolerate tirzepatide poorly.'],
    ['minimized-risk', 'Pellets are very well tolerated.', 'Pellets are not well tolerated by everyone.'],
    [
      'comparative-superiority',
      'Pellets do not carry the same risks as tablets.',
      'Pellets carry the same risks as tablets.',
    ],
    [
      'denigrates-standard-care',
      'They were handed an antidepressant when what they really needed was rest.',
      'They were given an antidepressant when the low mood went on.',
    ],
    [
      'onset-and-duration-claim',
      'The improvements continue for as long as therapy is maintained.',
      'The visits continue for as long as therapy does.',
    ],
    [
      'establishment-claim',
      'Recent research has put those worries to rest.',
      'Recent research has not put those worries to rest.',
    ],
    ['establishment-claim', 'The evidence so far is extremely encouraging.', 'The evidence so far is thin.'],
    ['establishment-claim', 'TMS is well known to work.', 'Plateaus are a well-known part of losing weight.'],
    ['access-without-evaluation', 'No labs or prescription are needed.', 'Labs and a prescription are needed.'],
    [
      'weight-loss-outcome',
      'Watch your weight fall off within weeks.',
      'As body weight falls, the body needs fewer calories.',
    ],
    ['detox-immunity-antiaging', 'Wake up ten years younger.', 'The participants were younger than our patients.'],
    [
      'stop-medication-suggestion',
      'Choose our drip instead of your statin.',
      'Why choose a drip instead of a supplement?',
    ],
    [
      'onset-and-duration-claim',
      'The pain disappears within two days.',
      'Some feel a lift that disappears after several days.',
    ],
    [
      'establishment-claim',
      'Our serum was developed by Harvard dermatologists.',
      'Our rota was developed by the front desk.',
    ],
    ['stop-medication-suggestion', 'You will not need your statin.', 'People who are content with glasses may wait.'],
  ])('%s reads %j and not %j', async (id, promise, plain) => {
    expect(await finds(id, promise)).toBe(true)
    expect(await finds(id, plain)).toBe(false)
  })
})
