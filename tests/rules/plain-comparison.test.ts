import { describe, expect, test } from 'vitest'
import { finds as foundOn, under } from './finds.ts'

const finds = (id: string, text: string, title: string) => foundOn(id, under(title, text))

/** Other care run down in plain words, and the same words where nobody is run down. */
describe('other care in plain words', () => {
  test.each([
    ['It will not drain you the way opioids do.', 'It does not stay in the blood the way tablets do.'],
    ['Come and meet a practice that will actually listen.', 'Come and meet a practice that knows your file.'],
    ['"Observation" is a polite word for doing nothing.', '"Dyspnea" is the medical word for being out of breath.'],
    ['"Idiopathic" is another way of saying they have no idea.', 'A splint is another way of resting the wrist.'],
    [
      'The usual answer for dizzy spells is a shrug and a script.',
      'The usual answer for an ear infection is a course of drops.',
    ],
    ["You have tried tablets since spring. How's that working for you?", 'How is the new lift working for the staff?'],
    ['Ask anyone on Prozac how that went.', 'Ask the nurse how the visit went.'],
    ['Who wants to swallow pills for the rest of their life?', 'Some people take pills for the rest of their life.'],
    ["We order panels your GP doesn't have time to read.", 'Your GP can order the panel.'],
    ['She ran a single lab and told you that you were fine.', 'The lab ran one test, and the sample was fine.'],
    ['Your doctor told you everything was normal.', 'Your doctor may tell you that everything is normal.'],
    ['They herd everyone through the same script, then blame the patient.', 'We walk everyone through the form.'],
    ['Nobody has worked out how to profit from it.', 'Nobody has worked out how to predict who will respond.'],
    ['There is no money in healthy people.', 'There is no money in the box.'],
    ['It is time to try something that really works.', 'It is time to try the shoes on.'],
    ['Older lasers scarred people.', 'Older lasers may scar darker skin.'],
    ['Her sleep was wrecked by the pill.', 'Her sleep was wrecked by the dog.'],
    ['Why statins are not the answer.', 'Why a heart is not symmetrical.'],
    ['Most doctors get one lecture on menopause in medical school.', 'She teaches menopause in medical school.'],
    ['You deserve better than a shrug and a prescription.', 'You deserve an answer.'],
    ['Your doctor told you to live with it.', 'If your doctor told you to live with it, ask why.'],
    ['The mental health system is broken.', 'The alarm system is broken.'],
    ['He wants to saw your hip off.', 'He wants to see your hip again.'],
    ['If pills were the answer, you would not be here.', 'If pills were missed, tell us.'],
    ['Talking cures? Therapy keeps you waiting for years.', 'A late train keeps you waiting.'],
    ['Why pay a surgeon $9,000 and spend a week in bandages?', 'Why pay a deposit before the visit?'],
  ])('%s', async (rundown, fair) => {
    expect(await finds('denigrates-standard-care', rundown, 'Shockwave')).toBe(true)
    expect(await finds('denigrates-standard-care', fair, 'Shockwave')).toBe(false)
  })

  test('leaves numbing medicine, freedom from harms and well-proven rivals alone', async () => {
    for (const text of [
      'Tell us if you react to numbing medicine.',
      'Being gluten-free is not the same as being free of risk.',
      'Physical therapy is a dull chore, and it has far better evidence than a jab.',
    ])
      expect(await finds('denigrates-standard-care', text, 'PRP')).toBe(false)
  })

  test('reads a table with two columns of its own beside a rival', async () => {
    const table = (cell: string): string =>
      `| | Gel | PRP | Cortisone |\n|---|---|---|---|\n| What it does | Pads | Feeds | ${cell} |`
    expect(await finds('denigrates-standard-care', table('Hides pain'), 'Knees')).toBe(true)
    expect(await finds('denigrates-standard-care', table('Calms swelling'), 'Knees')).toBe(false)
    expect(await finds('denigrates-standard-care', table('Gowns, masks, gloves'), 'Knees')).toBe(false)
  })

  test('reads what is to be had only with luck', async () => {
    const table = (cell: string): string => `| | Us | Your doctor |\n|---|---|---|\n| Wait | None | ${cell} |`
    expect(await finds('denigrates-standard-care', table("A month, if they'll see you"), 'Thyroid')).toBe(true)
    expect(await finds('denigrates-standard-care', table('About a month'), 'Thyroid')).toBe(false)
  })
})

/** Claims of rank, proof, number, likeness and approval, and the same words where they claim nothing. */
describe('a plain claim', () => {
  test.each([
    [
      'comparative-superiority',
      'Botox',
      'We never rush a face the way some clinics do.',
      'We never rush through the form.',
    ],
    [
      'comparative-superiority',
      'Tattoos',
      'Other clinics need ten visits. We clear it in three.',
      'Other clinics may need ten visits. We close at three.',
    ],
    ['comparative-superiority', 'Tattoos', 'Our laser is years ahead of any hospital.', 'Book ahead of your visit.'],
    [
      'comparative-superiority',
      'PRP',
      'If it were my elbow, I would pick PRP.',
      'If it were my elbow, I would rest it.',
    ],
    ['comparative-superiority', 'PRP', 'They spin a weaker serum than what we draw here.', 'A weaker serum was used.'],
    ['comparative-superiority', 'IV drips', 'Powders will not cut it.', 'Scissors will not cut it.'],
    [
      'comparative-superiority',
      'TMS',
      'It has none of the fog, shaking or weight gain that come with lithium.',
      'It has none of the forms, queues or calls.',
    ],
    [
      'comparative-superiority',
      'PRP',
      'There is no comparison with gel.',
      'There is no comparison group in that trial.',
    ],
    [
      'comparative-superiority',
      'Shockwave',
      'It fixes in two visits what rest could not in years.',
      'It shows in two pictures what we saw.',
    ],
    [
      'comparative-superiority',
      'PRP',
      'Shockwave has better evidence than anything else, and PRP works better than braces.',
      'Physiotherapy has better evidence than anything we inject.',
    ],
    [
      'establishment-claim',
      'TMS',
      'Is there science behind it? Dozens of papers.',
      'Is there a form? Dozens of papers.',
    ],
    [
      'establishment-claim',
      'TMS',
      'Whether it helps is no longer a question.',
      'Whether it helps is still a question.',
    ],
    ['establishment-claim', 'TMS', 'You can stop wondering if the science is there.', 'You can stop at any time.'],
    [
      'establishment-claim',
      'Testosterone',
      'A large trial put that worry to bed for good.',
      'A large trial did not put that worry to bed.',
    ],
    [
      'establishment-claim',
      'PRP',
      'Medicine is only now catching up with what we see.',
      'The clinic is catching up with its post.',
    ],
    [
      'establishment-claim',
      'Red light',
      'NASA figured this out years ago.',
      'We figured this out with the bus company.',
    ],
    [
      'establishment-claim',
      'Peptides',
      'There is a reason top athletes use it.',
      'There is a reason we ask about blood thinners.',
    ],
    ['unsourced-statistic', 'NAD+', 'Half the league is on it already.', 'Half the league is on the road.'],
    ['unsourced-statistic', 'NAD+', 'A third of the office has one already.', 'A third of the office has a window.'],
    [
      'unsourced-statistic',
      'Testosterone',
      'Men have half the testosterone their fathers had.',
      'Men have half the sessions on Mondays.',
    ],
    [
      'unsourced-statistic',
      'Surgery',
      'One in five people who go abroad comes home with an infection.',
      'One in five people has some bruising.',
    ],
    ['unsourced-statistic', 'Hair', 'We have restored over 4,000 hairlines.', 'We have restored the old staircase.'],
    [
      'unsourced-statistic',
      'Ketamine',
      'Eighty percent of our patients wake with less pain.',
      'One of our three physicians asks about sleep and pain.',
    ],
    [
      'compounded-equivalence',
      'Semaglutide',
      'It is what the big brands put in their pens.',
      'Ask what the maker puts in the pen.',
    ],
    [
      'compounded-equivalence',
      'Semaglutide',
      'Our pharmacy mixes the very same molecule.',
      'Our pharmacy mixes it, and it is not the same molecule.',
    ],
    [
      'compounded-equivalence',
      'Testosterone',
      'A compounded cream with the same hormone as Testim.',
      'A compounded cream with the same hormone as your body.',
    ],
    ['compounded-equivalence', 'Semaglutide', 'It is basically Ozempic.', 'It is not Ozempic.'],
    [
      'approval-status-claim',
      'Exosomes',
      'All products we use are fully approved.',
      'Not all products we use are approved.',
    ],
    [
      'approval-status-claim',
      'Peptides',
      'The FDA has given BPC-157 the green light.',
      'The FDA has not given BPC-157 the green light.',
    ],
    [
      'approval-status-claim',
      'Tirzepatide',
      'Ketamine is FDA-approved for PTSD.',
      'Compounded semaglutide and tirzepatide are not FDA-approved.',
    ],
    [
      'unapproved-biologic-claim',
      'Stem cells',
      'Mesenchymal cells come from cord tissue. Picture a tiny repair crew.',
      'Mesenchymal cells come from cord tissue. A cleaner comes at six.',
    ],
    [
      'unapproved-biologic-claim',
      'Stem cells',
      'Let the cells do the work.',
      'Nobody has shown that the cells do the work.',
    ],
    [
      'unlawful-substance-promotion',
      'Peptides',
      'Ask our clinic for BPC-157.',
      'Why people ask our clinic for BPC-157, and what is known.',
    ],
  ])('%s, %s: %s', async (id, title, claim, plain) => {
    expect(await finds(id, claim, title)).toBe(true)
    expect(await finds(id, plain, title)).toBe(false)
  })

  test('takes those who stayed on a drug in a cited trial for part of its report', async () => {
    const text = (next: string): string =>
      `In a [trial](https://doi.org/10.1000/abc), adults lost 12% of their weight. ${next}`
    expect(await finds('unsourced-statistic', text('Those who stayed on it lost a further 6%.'), 'GLP-1')).toBe(false)
    expect(await finds('unsourced-statistic', text('Our members lost 25%.'), 'GLP-1')).toBe(true)
  })
})
