import { describe, expect, test } from 'vitest'
import { finds as foundOn, under } from './finds.ts'

const finds = (id: string, text: string, title = 'Botox and ketamine') => foundOn(id, under(title, text))

/** What plain words say of safety and of the reader's own care, and the same words where they say nothing of the kind. */
describe('plain words', () => {
  test.each([
    ['minimized-risk', 'The aches always resolve by themselves.', 'A frozen hip does not always resolve by itself.'],
    ['minimized-risk', 'The most any client notices is a warm ear.', 'The most any client pays is 40 dollars.'],
    ['minimized-risk', 'The eyelid lift is a twenty-minute nap.', 'The consult is a twenty-minute call.'],
    ['minimized-risk', 'There is practically no pain.', 'If you have practically no pain, tell the physio.'],
    ['minimized-risk', 'Those were mice on absurd amounts.', 'Those mice were not people.'],
    ['minimized-risk', 'The two-week wait is overkill.', 'The two-week wait is for your safety.'],
    ['minimized-risk', 'Google will scare you about anything.', 'Google will show you the way to the clinic.'],
    ['minimized-risk', 'That scare goes back to one small trial.', 'That myth comes from films.'],
    ['minimized-risk', 'Tough sessions are where the change happens.', 'Tough sessions happen, and a nurse stays.'],
    ['minimized-risk', 'It is among the gentlest lasers on sale.', 'Wash with the gentlest soap that you own.'],
    ['minimized-risk', 'Crackers take care of the nausea.', 'Crackers help some people with nausea.'],
    ['minimized-risk', 'Bruising sorts itself out.', 'Clicking jaws sort themselves out.'],
    ['minimized-risk', 'If it flares, that is good news.', 'If it flares, call us.'],
    ['minimized-risk', 'A dark tan is no problem for our laser.', 'A dark tan is a problem for any laser.'],
    ['minimized-risk', 'It was one flawed study.', 'It was one large study.'],
    ['minimized-risk', 'One night on the couch and you are good as new.', 'One night on the couch may not be enough.'],
    ['minimized-risk', 'Rest for an hour and be at dinner by eight.', 'Please be at the desk by eight.'],
    [
      'minimized-risk',
      '| | There | Here |\n|---|---|---|\n| Halos | Common | Never with our lens |',
      '| | There | Here |\n|---|---|---|\n| Weekend visits | Common | Never with our team |',
    ],
    ['minimized-risk', 'It is some die-off.', 'Follicles that die off do not come back.'],
    ['minimized-risk', 'The soreness wears off by dinner.', 'The numbing cream wears off by dinner.'],
    ['minimized-risk', 'It is painless.', 'You may have heard it called painless. We do not use such words.'],
    ['absolute-safety-claim', 'There is nothing scary lurking in it.', 'There is nothing in the fridge.'],
    [
      'absolute-safety-claim',
      'It has been used for so long that there are no surprises.',
      'There are no surprises on the bill.',
    ],
    ['absolute-safety-claim', 'There is not much that can go wrong.', 'A lot can go wrong.'],
    ['absolute-safety-claim', 'Burns? With our laser that never happens.', 'With our rota that is rare.'],
    [
      'access-without-evaluation',
      'We do not have weight minimums for semaglutide.',
      'We never bend our weight minimums for semaglutide.',
    ],
    [
      'access-without-evaluation',
      'We have yet to meet a man who could not have Botox.',
      'We have met people who could not have Botox.',
    ],
    ['access-without-evaluation', 'If you served, you are in.', 'If you live in Ohio, you are in our area.'],
    ['access-without-evaluation', 'Our pick for June: a Botox gift card.', 'We do not sell Botox gift cards.'],
    [
      'access-without-evaluation',
      'In nine years we turned two people away from ketamine.',
      'Last month we turned two people away from ketamine because of their blood pressure.',
    ],
    [
      'access-without-evaluation',
      'Testosterone, mailed on the strength of one form.',
      'Testosterone is prescribed after a visit; no-shows lose that visit.',
    ],
    [
      'access-without-evaluation',
      'You will not be asked for labs before testosterone.',
      'You will be asked for labs before testosterone.',
    ],
    ['access-without-evaluation', 'We do not care what the scale says.', 'The nurse writes down what the scale says.'],
    [
      'self-dosing-suggestion',
      'Save one lozenge for later or keep one for a rough day.',
      'Keep one hour free for a rough day.',
    ],
    [
      'self-dosing-suggestion',
      'Ketamine too strong? Go back to the old dose.',
      'Your prescriber may go back to the old dose of ketamine.',
    ],
    [
      'self-dosing-suggestion',
      'Most clients run BPC for six weeks on and two off.',
      'Our nurses work six days on and two off.',
    ],
    [
      'self-dosing-suggestion',
      'Plenty of our members split the monthly injection into two.',
      'Many people split their pills because of the cost, which is risky.',
    ],
    [
      'self-dosing-suggestion',
      'On ketamine and feeling wired? Drop back for a week.',
      'If the calf stretch hurts, drop back for a week.',
    ],
    ['self-dosing-suggestion', 'Still flat on ketamine? Go to 40.', 'For ketamine, go to room 40.'],
    ['self-dosing-suggestion', 'Guests can open the clamp themselves.', 'A nurse opens the clamp.'],
    [
      'stop-medication-suggestion',
      'Sleeping pills blunt it. Leave them out on treatment days.',
      'Bring your tablets and leave them at the desk.',
    ],
    [
      'stop-medication-suggestion',
      '"I was on four pills. I do not take any of them now."',
      'A stopped medicine can be why symptoms return.',
    ],
    [
      'stop-medication-suggestion',
      'Talk to us before you let anybody near you with a scalpel.',
      'An operation to be rid of glasses carries risks.',
    ],
    [
      'stop-medication-suggestion',
      'Drop your tablets in the bin.',
      'Drop used needles in the bin that we give you for sharps.',
    ],
    [
      'stop-medication-suggestion',
      'You will never need glasses again.',
      'It said that he would "never need glasses again". He wanted to know whether that was true.',
    ],
    ['self-diagnosis', 'It is not laziness, it is your hormones.', 'It is not the price, it is the care.'],
    [
      'self-diagnosis',
      'You are not getting older. You are running on fumes.',
      'You are not getting older. Nor are we.',
    ],
    [
      'self-diagnosis',
      'Three out of four and you are looking at a gut imbalance.',
      'Two out of three visits are by video, and you are free to choose.',
    ],
    [
      'suicide-benefit-claim',
      'If suicidal thoughts return, call the desk and we will get you into a chair the same day.',
      'If suicidal thoughts return, call or text 988 now.',
    ],
    [
      'suicide-benefit-claim',
      'Ketamine switches off the dark thoughts.',
      'Nothing switches off dark thoughts for good.',
    ],
    ['non-addictive-claim', 'Ketamine will not get you hooked.', 'Ketamine can get you hooked.'],
    ['absolute-safety-claim', 'Hundreds of drips and not one scare.', 'Hundreds of visits and not one cancelled.'],
    [
      'natural-means-safe',
      'It is home-grown, so there is nothing for your body to argue with.',
      'It is home-grown, and infection is possible.',
    ],
  ])('%s reads %j and not %j', async (id, claim, plain) => {
    expect(await finds(id, claim)).toBe(true)
    expect(await finds(id, plain)).toBe(false)
  })
})

/** Questions and what a yes, a no or a shrug makes of them. */
describe('an answer', () => {
  test.each([
    [
      'minimized-risk',
      '**I take warfarin.** So do half of our clients.',
      '**I take warfarin.** Tell us before you book.',
    ],
    [
      'minimized-risk',
      '**I have lupus. Okay for me?** Better than okay.',
      '**I have a fear of needles.** So do plenty of our patients.',
    ],
    ['minimized-risk', '**I have tattoos.** We go right over them.', '**I have a train at six.** No problem.'],
    [
      'minimized-risk',
      '**I have asthma.** No dramas.',
      '**I have asthma.** That is fine once your doctor has written to us.',
    ],
    [
      'minimized-risk',
      '**I have epilepsy.** We see that all the time.',
      '**I have epilepsy.** We see that all the time, and your prescriber is asked first.',
    ],
    ['minimized-risk', '**Side effects?** Compliments.', '**Side effects?** Better known are headaches.'],
    ['minimized-risk', '## Can I drink?\n\nYes.', '## Can I drink water?\n\nYes.'],
    ['minimized-risk', '**Any bruising?** No.', '**Is there a laser with no bruising?** No.'],
    [
      'absolute-safety-claim',
      '**Is it safe?** It is only light.',
      '**Is it safe?** It is light, and burns are a risk.',
    ],
    ['absolute-safety-claim', '**Is it dangerous?** Not at all.', '**Is there a pill without side effects?** No.'],
    ['absolute-safety-claim', '**Could anything go wrong?** No.', '**Could anything go wrong?** Yes.'],
    ['access-without-evaluation', '**Do I need a blood test?** No.', '**Do I need a referral?** No.'],
    ['access-without-evaluation', '**Will I be approved?** Almost certainly.', '**Will I be approved?** Not always.'],
    ['access-without-evaluation', '**Am I too young?** Not at all.', '**Am I too early?** Not at all.'],
    ['self-dosing-suggestion', '**Can I take two lozenges?** Sure.', '**Can I take two lozenges?** No.'],
    ['self-dosing-suggestion', '**Can I double up?** Of course.', '**Can I double up?** Ask your prescriber.'],
    ['stop-medication-suggestion', '**Will I still need my CPAP?** No.', '**Will I still need my CPAP?** Yes.'],
    [
      'stop-medication-suggestion',
      '**Can I come off my antidepressant?** Most do.',
      '**Can I come off my antidepressant?** No.',
    ],
    ['self-diagnosis', '**Is it ADHD?** Probably.', '**Is ADHD common?** Yes.'],
    ['suicide-benefit-claim', '**Can it stop suicidal thoughts?** Yes.', '**Can it stop suicidal thoughts?** No.'],
    ['non-addictive-claim', '**Will I become dependent?** No.', '**Will I become dependent?** You may.'],
  ])('%s reads %j and not %j', async (id, claim, plain) => {
    expect(await finds(id, claim, 'Ketamine lozenges and testosterone')).toBe(true)
    expect(await finds(id, plain, 'Ketamine lozenges and testosterone')).toBe(false)
  })
})
