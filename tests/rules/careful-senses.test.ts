import { describe, expect, test } from 'vitest'
import { finds as foundOn } from './finds.ts'

const finds = (id: string, text: string) => foundOn(id, text.replaceAll(' // ', '\n\n'))

describe('words that careful pages use', () => {
  test.each([
    [
      'absolute-safety-claim',
      'There is too little good evidence to say that they are safe.',
      'They are completely safe.',
    ],
    ['absolute-safety-claim', 'A skin cancer can look like a harmless freckle.', 'Our laser is harmless.'],
    ['absolute-safety-claim', 'Much of that advice is harmless.', 'This drip is harmless.'],
    [
      'absolute-safety-claim',
      "Permanently safe is not something we can promise; completely safe isn't something anyone can say.",
      'The shot is completely safe.',
    ],
    ['access-without-evaluation', 'We never treat anyone without an exam.', 'Get treated without an exam.'],
    [
      'access-without-evaluation',
      'The FDA has warned of ketamine taken at home without an evaluation.',
      'Get ketamine at home without an evaluation.',
    ],
    [
      'access-without-evaluation',
      "Payment plans are at 0% for a year if you're approved.",
      'Get approved without an exam at 0% effort.',
    ],
    ['access-without-evaluation', 'There is no blood test that shows who will respond.', 'No blood test needed.'],
    [
      'access-without-evaluation',
      'A blood draw takes five minutes.',
      'The online intake form takes two minutes. No visit needed.',
    ],
    ['encourages-overuse', 'Anyone with a pacemaker should stay away.', 'Anyone with a face can have filler.'],
    [
      'patient-identifiability',
      '“It is a slow business.” Our social worker, Jolanta, can help with forms.',
      '“I sleep again.” – Jolanta, 46, Ripon',
    ],
    ['testimonial-undisclosed', 'The flight and a five-star hotel are booked for you.', 'Read our five-star reviews.'],
    ['urgency-pressure', "If you see pus, don't wait for your follow-up.", "Don't wait. Spots are filling fast."],
    ['urgency-pressure', 'The therapist sees you in the next 48 hours.', 'Book in the next 48 hours and save.'],
    ['offer-and-price-terms', 'We get asked about gluten-free diets.', 'Get a free consultation.'],
    [
      'offer-and-price-terms',
      'Your employer may ask for a letter, which we write free of charge.',
      'Your consultation is free of charge.',
    ],
    ['offer-and-price-terms', 'Vouchers last twelve months.', 'Vouchers and discounts all summer!'],
    ['onset-and-duration-claim', 'They told you that diabetes was for life.', 'Our filler lasts for life.'],
    ['onset-and-duration-claim', 'Some people stay on a low dose for good.', 'The lift lasts for good.'],
    ['onset-and-duration-claim', 'None shows that a single course lasts for life.', 'A single course lasts for life.'],
    ['onset-and-duration-claim', "Permanent removal isn't something we can promise.", 'We offer permanent removal.'],
    ['onset-and-duration-claim', 'It can bring quick relief, which is part of the problem.', 'It brings quick relief.'],
    ['onset-and-duration-claim', 'The device is switched on after a month.', 'You feel better after a month.'],
    ['minimized-risk', 'Some barely notice it.', 'You will barely notice it.'],
    ['minimized-risk', 'The benefit wears off within a week or two.', 'The soreness wears off within minutes.'],
    ['minimized-risk', 'Pinch your belly between two fingers.', 'It is just a pinch.'],
    ['minimized-risk', 'Many adults with no pain at all have one on a scan.', 'There is no pain at all.'],
    ['minimized-risk', "Don't worry about the number on the form.", 'There is nothing to worry about.'],
    ['minimized-risk', "Nobody should be told // - that it's painless", "What you will find // - that it's painless"],
    ['unsourced-statistic', 'Ask for one of our two dentists.', 'It works for two of three patients.'],
    [
      'unsourced-statistic',
      'One in eight of our clients are men.',
      'One in eight of our clients still has pain; seven in eight are free of it.',
    ],
    ['unsourced-statistic', 'The rate is 17.9% on what is left.', 'Relief comes to 92% of our patients.'],
    [
      'unsourced-statistic',
      'One in eight men will be diagnosed with prostate cancer, according to Prostate Cancer UK.',
      'Nine in ten men feel better after our shots.',
    ],
    [
      'unhedged-efficacy',
      'Hyperbaric oxygen therapy means breathing oxygen under pressure.',
      'Hyperbaric oxygen therapy relieves your pain.',
    ],
    [
      'unhedged-efficacy',
      'The original thinking was that prolotherapy relieves knee pain.',
      'Prolotherapy relieves knee pain.',
    ],
    ['unhedged-efficacy', 'The pills let you down.', 'The pills lift your mood.'],
    ['unhedged-efficacy', 'It works mostly when somebody watches you take it.', 'It works for your depression.'],
    [
      'comparative-superiority',
      'Ketamine. The fastest way to reach us is by text.',
      'Ketamine. The fastest way to beat depression.',
    ],
    [
      'encourages-overuse',
      'Ketamine. The best time to call is before noon.',
      'Botox. The best time to start is before forty.',
    ],
    ['offer-and-price-terms', 'Prices start at $150 and depend on the area treated.', 'Prices start at $150.'],
    [
      'self-dosing-suggestion',
      "A swollen face after the tablet: that one's 999 if you're short of breath.",
      'Ketamine // Double it if you feel nothing.',
    ],
    ['comparative-superiority', 'The effect can outlast treatment.', 'It outlasts every other filler.'],
    ['self-diagnosis', "How do you know it's melasma?", "Brown patches? It's melasma."],
    [
      'vulnerable-population-claim',
      'The pill does a lot besides preventing pregnancy.',
      'Our drips are great during pregnancy.',
    ],
    ['vulnerable-population-claim', 'Methadone is deadly for children.', 'Our shots are great for children.'],
  ])('%s spares "%s" and not "%s"', async (id, careful, promise) => {
    expect([await finds(id, careful), await finds(id, promise)]).toEqual([false, true])
  })
})
