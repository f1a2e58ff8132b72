import { describe, expect, test } from 'vitest'
import { finds as foundOn } from './finds.ts'

const finds = (id: string, text: string) => foundOn(id, text.replaceAll(' // ', '\n\n'))

describe('the same words in another sense', () => {
  test.each([
    [
      'access-without-evaluation',
      'There is no need to come in for a parking permit.',
      'There is no need to come in for an exam.',
    ],
    [
      'testimonial-undisclosed',
      '> “I parked behind the theater.” — Constance, 74',
      '> “I danced until they stacked the chairs.” — Constance, 74',
    ],
    [
      'absolute-safety-claim',
      'Our nurse has never given anyone a parking fine.',
      'The lamp has never so much as given anyone a headache.',
    ],
    ['absolute-safety-claim', 'Nobody has had a word with us about parking.', 'Nobody has had a dry eye on our watch.'],
    ['urgency-pressure', 'Nineteen of those pages are about left knees.', 'Nineteen of those chairs are left.'],
    [
      'comparative-superiority',
      'Braces take two years in most mouths.',
      'Our aligners get in four months to where braces take two years.',
    ],
    ['appearance-shaming', 'Wear a sleeve that rolls up past the elbow.', 'Hate your belly rolls?'],
    [
      'stop-medication-suggestion',
      'Most people do not need to stop their antidepressants for it.',
      'Most people do not need their antidepressants after it.',
    ],
    [
      'stop-medication-suggestion',
      'She had quit her sertraline over a weekend. By Monday she was shaking and sick.',
      'She had quit her sertraline over a weekend. By Monday she was singing.',
    ],
    [
      'stop-medication-suggestion',
      'It happens in people who were not used to opioids.',
      'Our members have not used opioids since.',
    ],
    [
      'restricted-disease-claim',
      "# St. John's wort // Birth control pills and some HIV tablets interact with it.",
      '# Massage // Our massage controls HIV.',
    ],
    [
      'restricted-disease-claim',
      '# Warfarin // Stopping it can cause a stroke.',
      '# Massage // Our massage stops a stroke.',
    ],
    ['comparative-superiority', 'Every birth leaves behind a placenta.', 'Our laser leaves other clinics behind.'],
    ['minimized-risk', 'The gel does little more than water.', 'The recovery is little more than a nap.'],
    [
      'natural-means-safe',
      'Not everybody who comes leaves with a prescription; another plan may be safer.',
      'It is only leaves and roots, so it is safe.',
    ],
    [
      'urgency-pressure',
      'We read the scan before anyone gets on the table.',
      'Book before anyone else gets your spot.',
    ],
    ['cure-claim', 'He had read that one shot "cures" sciatica.', 'One shot cures sciatica.'],
    ['absolute-safety-claim', 'There is no risk-free way to operate.', 'There is no risk.'],
    ['onset-and-duration-claim', 'It can leave reduced hearing, which is permanent.', 'The lift is permanent.'],
    // Things, people and statements of fact that the same words are said of.
    [
      'restricted-disease-claim',
      '# Massage // News from the cancer support centre.',
      '# Massage // Our massage fights cancer.',
    ],
    [
      'restricted-disease-claim',
      '# Ketamine // We turn people down for a recent stroke.',
      '# Ketamine // Our ketamine turns back a stroke.',
    ],
    ['absolute-safety-claim', 'Most visible veins are harmless.', 'Our vein injections are harmless.'],
    [
      'access-without-evaluation',
      'Half of them leave with no prescription for testosterone.',
      'Testosterone by mail, no prescription.',
    ],
    ['access-without-evaluation', 'Pay over a year with approved credit.', 'Everyone is approved for semaglutide.'],
    ['appearance-shaming', 'It was a repeat slip that nobody looked at.', 'Tired of being the one nobody looked at?'],
    ['approval-status-claim', 'The FDA has approved no exosome product.', 'The FDA has approved our exosome product.'],
    ['comparative-superiority', 'A patient put it better than any of us.', 'Our drip works better than any pill.'],
    ['denigrates-standard-care', 'No vaccine on the list covers every strain.', 'Pills always fail.'],
    ['denigrates-standard-care', 'Surgery comes after medicines have failed.', 'Your medicines have failed you.'],
    ['denigrates-standard-care', 'Some chemotherapy leaves numb fingers.', 'Chemotherapy leaves you poisoned.'],
    ['establishment-claim', 'The vials that we have been shown have no label.', 'Our drip has been shown to work.'],
    [
      'establishment-claim',
      'Clinically proven, one leaflet said of an egg supplement.',
      'Clinically proven, our egg supplement is here.',
    ],
    [
      'guaranteed-outcome',
      'A newspaper said that Joan "guarantees a smooth forehead".',
      'Joan guarantees a smooth forehead.',
    ],
    ['guaranteed-outcome', 'My sister saw "teeth guaranteed for life".', 'Our teeth are guaranteed for life.'],
    [
      'minimized-risk',
      'The old leaflet was withdrawn, which had described foam as "virtually painless".',
      'Our foam is virtually painless.',
    ],
    ['offer-and-price-terms', 'A rival’s banner reads: "Everyone is approved".', 'Everyone is approved.'],
    [
      'offer-and-price-terms',
      'Mistakes in a report are corrected free of charge.',
      'The first filler is free of charge.',
    ],
    ['offer-and-price-terms', 'There is no copay if the visit is in network.', 'Ketamine with no copay.'],
    [
      'offer-and-price-terms',
      'A holiday sale is not among our reasons.',
      'Our holiday sale starts now: fillers at half price.',
    ],
    ['onset-and-duration-claim', 'The battery lasts the lifetime of the aid.', 'The tightening lasts a lifetime.'],
    [
      'onset-and-duration-claim',
      'Rarely there is a dent in the skin, which can be permanent.',
      'Hair removal can be permanent.',
    ],
    [
      'patient-identifiability',
      'This was written by Farah Lind, the nurse who runs our clinic.',
      'Farah Lind, 34, came to us with migraine.',
    ],
    [
      'self-dosing-suggestion',
      'If your pressure falls, Dr. Lind may lower the dose.',
      'If you feel dizzy, lower the dose.',
    ],
    [
      'stop-medication-suggestion',
      'At times we cancel a prescription that somebody else began.',
      'Cancel your prescription and come to us.',
    ],
    [
      'stop-medication-suggestion',
      'For some, estrogen is off the table.',
      'With our light, you can come off the statin.',
    ],
    [
      'stop-medication-suggestion',
      'Most people who drink too much do not need a detox.',
      'You do not need your insulin.',
    ],
    [
      'unlawful-substance-promotion',
      'Vials marked research use only have not been approved for people.',
      'Our peptides are marked research use only.',
    ],
    [
      'unsourced-statistic',
      'A third of the people who booked left with another answer.',
      'A third of the people lost all their pain.',
    ],
    ['unsourced-statistic', 'Forty percent of this page is about teeth.', 'Forty percent of patients grow new hair.'],
    [
      'testimonial-undisclosed',
      'Some patients tell us that they have more puff, others notice nothing.',
      'Our patients tell us that they have never felt better.',
    ],
    // What a gap takes up, and what two verbs of one subject deny each for itself.
    ['onset-and-duration-claim', 'The effect is no permanent one.', 'The effect is truly permanent.'],
    [
      'establishment-claim',
      'It is not a toy and has not been shown to help.',
      'It is not a toy and has been shown to help.',
    ],
    ['unhedged-efficacy', 'Others notice no difference in their pain.', 'Others notice relief from their pain.'],
    ['minimized-risk', 'If the jaw clicks but does not hurt, leave it alone.', 'Our needle clicks but does not hurt.'],
    // Things, plans and people that words of benefit are said of.
    ['minimized-risk', 'She spread the plans over the lunch table.', 'Have your lips done over lunch.'],
    ['onset-and-duration-claim', 'You get a quote that stays put for a month.', 'The lift stays put for years.'],
    ['onset-and-duration-claim', 'Most people who freeze eggs do not come back.', 'The fat does not come back.'],
    ['onset-and-duration-claim', 'The legal term is permanent hair reduction.', 'We offer permanent hair reduction.'],
    [
      'onset-and-duration-claim',
      'A dip in mood in the first weeks is common.',
      'Your energy returns within two weeks.',
    ],
    ['comparative-superiority', 'An extra is something on top of ordinary treatment.', 'Our drip tops any pill.'],
    [
      'stop-medication-suggestion',
      'Chest pain that will not quit needs a doctor.',
      'Quit your blood pressure tablets for good.',
    ],
    ['stop-medication-suggestion', 'Flush the years away with NAD+.', 'Flush your statins away.'],
    [
      'access-without-evaluation',
      'You do not need a prescription for every visit.',
      'You do not need a prescription for semaglutide.',
    ],
    [
      'access-without-evaluation',
      'Should you skip a visit of TMS, call us.',
      'Skip the doctor visit: ketamine by mail.',
    ],
    ['access-without-evaluation', 'No panel that we know of replaces TRT visits.', 'TRT by mail: no panel, no visit.'],
    [
      'offer-and-price-terms',
      'We will remake the splint once, free of charge.',
      'The first whitening is free of charge.',
    ],
    ['hype-language', 'For a few the pain is bad enough to change their lives.', 'This drip is a game changer.'],
    ['appearance-shaming', 'The illness has an ugly nickname.', 'Say goodbye to ugly veins.'],
    [
      'absolute-safety-claim',
      'Some people cannot stop these tablets without danger.',
      'Our drips come without danger.',
    ],
    ['absolute-safety-claim', 'Perfectly safe injections do not exist.', 'Our injections are perfectly safe.'],
    ['cure-claim', 'No tablet cures depression when people do not rest.', 'TMS cures depression when pills do not.'],
    ['cure-claim', 'A coil that cures depression does not exist.', 'TMS cures depression where trust does not exist.'],
    [
      'fear-appeal',
      'Vaccinated children are less likely to end up in the hospital.',
      'Wait, and you will end up in the hospital.',
    ],
    ['restricted-disease-claim', 'Controlled trials in cancer show no effect of ozone.', 'Ozone controls cancer.'],
    [
      'self-diagnosis',
      'If it is so dark that you have thought about suicide, call 988.',
      'If you wake up tired, you have low testosterone.',
    ],
    [
      'patient-identifiability',
      'You will see Ms Orr, our dentist, after surgery.',
      'Ms Orr had her surgery here in May.',
    ],
    ['access-without-evaluation', 'Topical minoxidil needs no prescription.', 'Our semaglutide needs no prescription.'],
    ['onset-and-duration-claim', 'We looked for good trials and found none.', 'Our patients lose the pain for good.'],
    ['onset-and-duration-claim', 'Side effects include skin staining that can be permanent.', 'The lift is permanent.'],
    ['urgency-pressure', 'You may get an antibiotic for a limited time.', 'Half-price Botox, limited time.'],
    ['urgency-pressure', 'The course ends on Friday.', 'The sale ends on Friday.'],
    [
      'cure-claim',
      'Two years ago our website said that TMS cures depression.',
      'Our website says that TMS cures depression.',
    ],
    // Who says it.
    [
      'guaranteed-outcome',
      'Plans that say “baby or your money back” cost more.',
      'Our plan is a baby or your money back.',
    ],
    [
      'minimized-risk',
      'A salon may tell you that its laser is painless.',
      'You will be glad that our laser is painless.',
    ],
    ['fear-appeal', 'Do not let anyone tell you to act before it is too late.', 'Act before it is too late.'],
    [
      'absolute-safety-claim',
      'We wrote: “Ketamine is as safe as water.”',
      'We say it gladly: ketamine is as safe as water.',
    ],
    [
      'absolute-safety-claim',
      'The slip says: “Nobody has been harmed by this tea.”',
      'Nobody has been harmed by our tea.',
    ],
    ['absolute-safety-claim', '*100% safe.* Nothing is.', 'It is 100% safe. Nothing is left to chance.'],
    ['cure-claim', 'The claim. TMS cures depression.', 'The room. TMS cures depression.'],
    [
      'cure-claim',
      'People who say that TMS cures depression are wrong.',
      'People who say they cannot sleep: TMS cures depression.',
    ],
    [
      'cure-claim',
      'Last year our website said that TMS cures depression.',
      'Our website said it first: TMS cures depression.',
    ],
    [
      'comparative-superiority',
      'There is no illness for which it works better than rest.',
      'For your back it works better than pills.',
    ],
    [
      'testimonial-undisclosed',
      '“Is bleaching bad for my gums?” — Nell',
      '“My gums stopped bleeding after one visit!” — Nell',
    ],
  ])('%s spares %j and not %j', async (id, spared, reported) => {
    expect([await finds(id, spared), await finds(id, reported)]).toEqual([false, true])
  })

  test('sayings that a page answers are not its own', async () => {
    const sayings =
      '1. “Ketamine is not addictive.” // Some people do come to want it, and no one can tell who. // 2. “It works in an hour.” // ' +
      'It does not for most. // 3. “TMS cures depression.” // No trial says so.'
    expect(await finds('cure-claim', sayings)).toBe(false)
    expect(
      await finds('cure-claim', sayings.replace('No trial says so', 'Come and see').replace('does not', 'does')),
    ).toBe(true)
  })

  test('letters that a page answers are no praise', async () => {
    const letters =
      '“My cousin says charcoal cured her teeth. Is it safe?” — Tess // No. // “Do veneers last?” — Hal // Some do. // ' +
      '“My pain stopped after charcoal.” — Una // Good. // “What does it cost?” — Jo // A lot.'
    expect(await finds('testimonial-undisclosed', letters)).toBe(false)
    expect(await finds('testimonial-undisclosed', letters.replaceAll('?', '.'))).toBe(true)
  })
})
