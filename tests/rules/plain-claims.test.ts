import { describe, expect, test } from 'vitest'
import { finds as foundOn, under } from './finds.ts'

const finds = (id: string, text: string) => foundOn(id, under('Ketamine, PRP and semaglutide', text))

/** What a clinic says most plainly, and the same words where nothing is claimed. */
describe('plain claims', () => {
  test.each([
    [
      'unhedged-efficacy',
      'This therapy brings relief to people with fibromyalgia.',
      'This therapy brings up memories.',
    ],
    [
      'unhedged-efficacy',
      'The addition of TMS relieves depression.',
      'The addition of a nurse relieves our front desk.',
    ],
    ['unhedged-efficacy', 'We ease joint pain.', 'We treat joint pain on weekdays.'],
    ['unhedged-efficacy', 'PRP regrows thinning hair.', 'PRP is drawn before we look at thinning hair.'],
    ['unhedged-efficacy', 'With ketamine, panic attacks subside.', 'Panic attacks usually subside by themselves.'],
    ['unhedged-efficacy', 'An effective treatment for PTSD.', 'Effective treatments for PTSD include talking therapy.'],
    ['unhedged-efficacy', 'Sleep better with neurofeedback.', 'Sleep on your back after the block.'],
    [
      'unhedged-efficacy',
      'People with depression benefit greatly from ketamine.',
      'Ask who may benefit from ketamine and who does not.',
    ],
    ['unhedged-efficacy', 'With TMS, you can finally overcome depression.', 'With TMS, you sit in a chair.'],
    ['onset-and-duration-claim', 'Relief comes in two days.', 'Your results letter comes in two days.'],
    ['onset-and-duration-claim', 'Expect relief in two days.', 'Expect a call in two days.'],
    ['onset-and-duration-claim', 'Results appear overnight.', 'Bruises appear overnight.'],
    ['onset-and-duration-claim', 'Improvement begins at your first visit.', 'The form begins at your first visit.'],
    ['onset-and-duration-claim', 'The benefits are long-lasting.', 'It is not known if the benefits are long-lasting.'],
    ['self-dosing-suggestion', 'When it aches, take two lozenges.', 'When it aches, call the nurse.'],
    [
      'self-dosing-suggestion',
      'Take one lozenge a day, two if the night was bad.',
      'If you take one lozenge a day already, tell the nurse.',
    ],
    [
      'stop-medication-suggestion',
      'Many patients are able to discontinue their medications.',
      'Patients are able to ask about their medications.',
    ],
    ['cure-claim', 'Depression is curable.', 'Hepatitis C is curable.'],
    ['cure-claim', 'Your tinnitus can be cured.', 'Nobody can tell whether your tinnitus can be cured.'],
    [
      'suicide-benefit-claim',
      'If you feel suicidal, ketamine can help right away.',
      'If you feel suicidal, call or text 988 right away.',
    ],
    [
      'vulnerable-population-claim',
      'Semaglutide for overweight teenagers.',
      'Semaglutide is not for teenagers here; ask their doctor.',
    ],
    ['compounded-equivalence', 'Comparable to Wegovy in every way.', 'Nobody has shown it to be comparable to Wegovy.'],
    ['compounded-equivalence', 'Our troche is compounded Viagra.', 'We sell no compounded Viagra.'],
    [
      'access-without-evaluation',
      'Complete a form and get your medicine.',
      'Complete a form, and a doctor will talk with you.',
    ],
    [
      'stop-medication-suggestion',
      'Postpone your knee replacement and let the injections work.',
      'Postpone your visit and let us know.',
    ],
    [
      'stop-medication-suggestion',
      'There is no further reason to keep taking the painkillers.',
      'Your doctor will say whether there is a reason to keep taking the painkillers.',
    ],
    ['absolute-safety-claim', 'Safe enough for daily use.', 'Nobody knows if it is safe enough for daily use.'],
    ['suicide-benefit-claim', 'A will to live again, thanks to NAD.', 'A will is drawn up by a lawyer.'],
    ['cure-claim', 'Diabetes can be reversed in ninety days.', 'An opioid overdose can be reversed with naloxone.'],
    ['cure-claim', 'Neuropathy can be eliminated.', 'Hepatitis C can be cured with antiviral tablets.'],
    [
      'unhedged-efficacy',
      'Monthly drips keep you in top condition.',
      'They keep you in the room for two hours after a dose.',
    ],
    [
      'self-dosing-suggestion',
      'Feel free to go up to the next dose as soon as your weight stalls.',
      'You can go up to the next dose when your prescriber agrees.',
    ],
    ['self-dosing-suggestion', 'Decide how much ketamine you need.', 'We decide how much ketamine is safe.'],
    ['self-dosing-suggestion', 'Give yourself a break from your pills on weekends.', 'Take a break on weekends.'],
    [
      'stop-medication-suggestion',
      'You can refuse chemotherapy and choose our drips.',
      'You can refuse any part of the exam.',
    ],
    [
      'stop-medication-suggestion',
      'Free yourself from inhalers with salt rooms.',
      'Salt rooms do not replace an inhaler.',
    ],
    ['access-without-evaluation', 'No exam is required.', 'An exam is required.'],
    [
      'access-without-evaluation',
      'Our quiz approves you for finasteride in sixty seconds.',
      'A doctor approves your request in a few days.',
    ],
    ['onset-and-duration-claim', 'No more shaving, ever.', 'No more shaving on the day of the laser.'],
    [
      'onset-and-duration-claim',
      'Shockwave brings an immediate drop in heel pain.',
      'An immediate drop in blood pressure is a reason to call us.',
    ],
    [
      'onset-and-duration-claim',
      'Our drip brings an immediate drop in blood pressure.',
      'A sudden change in vision is an emergency.',
    ],
    [
      'denigrates-standard-care',
      'Discover what happens when antidepressants fail most people.',
      'We ask which antidepressants have failed and why.',
    ],
    ['onset-and-duration-claim', 'Our drips revive you within 30 minutes.', 'We see you within 30 minutes.'],
    [
      'guaranteed-outcome',
      'Follow the plan and your wrinkles are bound to fade.',
      'We are bound by law to keep records.',
    ],
    [
      'minimized-risk',
      'Serious problems are so rare that you need not think about them.',
      'Serious problems are rare; the consent form lists them.',
    ],
    ['cure-claim', 'Your sciatica will be completely healed.', 'Your bill will be completely itemized.'],
    ['guaranteed-outcome', 'Our injections never miss.', 'Never miss a dose with our reminders.'],
    ['guaranteed-outcome', 'This therapy never fails.', 'We never fail to ask about allergies.'],
    [
      'comparative-superiority',
      'Antidepressants take weeks, ketamine takes hours.',
      'Antidepressants take weeks, and your doctor will see you in between.',
    ],
    ['onset-and-duration-claim', 'Results in days, not months.', 'Your lab results arrive in days, not weeks.'],
    ['onset-and-duration-claim', 'Never shave again.', 'Never shave the area again before the laser.'],
    ['self-dosing-suggestion', 'Microdose at home.', 'Microdosing at home is not something we offer.'],
    ['access-without-evaluation', 'No need to ask your doctor first.', 'No need to ask your doctor for a referral.'],
    ['access-without-evaluation', 'Your GP need not know.', 'Your GP needs to know.'],
    [
      'minimized-risk',
      'You can drive yourself home right after ketamine.',
      'You cannot drive yourself home right after ketamine.',
    ],
    ['minimized-risk', 'Alcohol with ketamine is fine.', 'Alcohol with ketamine is dangerous.'],
    ['minimized-risk', 'Alcohol is fine with ketamine.', 'Alcohol is never fine with ketamine.'],
    ['stop-medication-suggestion', 'Your blood pressure pills can wait.', 'Your paperwork can wait.'],
    [
      'self-dosing-suggestion',
      'If the first spray does nothing, spray again.',
      'If the first spray does nothing, call the nurse.',
    ],
    ['self-dosing-suggestion', 'Feel free to repeat after an hour.', 'Feel free to call after an hour.'],
    ['denigrates-standard-care', 'Psychiatry has failed you.', 'Tell us which medicines have failed before.'],
    [
      'denigrates-standard-care',
      'Antidepressants have failed you.',
      'It is approved for adults in whom at least two antidepressants have failed.',
    ],
    [
      'guaranteed-outcome',
      'You have our assurance that the nausea will subside.',
      'You have our assurance that your records stay private.',
    ],
    ['onset-and-duration-claim', 'The effect endures for as long as five years.', 'The lease endures for five years.'],
    [
      'onset-and-duration-claim',
      'The difference is visible after just one session.',
      'The difference is visible on the scan.',
    ],
    ['onset-and-duration-claim', 'The benefit of PRP is lifelong.', 'The benefit of PRP is that it is your own blood.'],
    [
      'minimized-risk',
      'The warnings on the leaflet need not trouble you.',
      'The warnings on the leaflet concern you too.',
    ],
    ['minimized-risk', 'The risks are trivial.', 'The risks are small but real, and we list them.'],
    [
      'stop-medication-suggestion',
      'Your inhaler is no longer necessary.',
      'A letter from a GP is no longer necessary to book a scan.',
    ],
    [
      'stop-medication-suggestion',
      'Consider our drips before agreeing to chemotherapy.',
      'Ask your oncologist before agreeing to our drips.',
    ],
    [
      'self-dosing-suggestion',
      'A second tablet may be taken if the first does not work.',
      'A second tablet may be taken only if your prescriber says so.',
    ],
  ])('%s finds %j and not %j', async (id, claimed, plain) => {
    expect([await finds(id, claimed), await finds(id, plain)]).toEqual([true, false])
  })
})

/** What careful clinics say every day, and the claim that it could be taken for. */
describe('careful words', () => {
  test.each([
    [
      'offer-and-price-terms',
      'Ten percent off your first syringe.',
      'The ten percent discount applies to the first syringe until 31 May and cannot be combined.',
    ],
    [
      'offer-and-price-terms',
      'A consultation is free of charge.',
      'A consultation is free of charge; treatment is not.',
    ],
    [
      'offer-and-price-terms',
      'Consultations are free this week.',
      'Some appointments are free this week because of cancellations.',
    ],
    ['absolute-safety-claim', 'The safest option is Botox.', 'The safest option is to wait.'],
    ['unsourced-statistic', 'Two in three had great relief.', 'Two in three had no benefit, and we tell everybody so.'],
    ['unsourced-statistic', 'Half of our patients improve.', 'Half of our patients did not respond.'],
    [
      'comparative-superiority',
      'The best way to erase wrinkles is Botox.',
      'The best way to prevent melanoma is to protect your skin from the sun.',
    ],
    ['restricted-disease-claim', 'We sell a cure for autism.', 'Beware of anyone who sells a cure for autism.'],
    ['vulnerable-population-claim', 'Botox from 14 to 17.', 'Lunch is from 12 to 1.'],
    [
      'vulnerable-population-claim',
      'Our drips are ideal during pregnancy.',
      'Allow time for a pregnancy test before the procedure.',
    ],
    ['absolute-safety-claim', 'Ketamine does no known harm.', 'Waiting for a while does no known harm.'],
    ['guaranteed-outcome', 'You can count on relief.', 'You can count on a call back from the nurse.'],
    ['natural-means-safe', 'It is natural, so it is safe.', 'Using your own platelets does not rule out a reaction.'],
    ['access-without-evaluation', 'No visit needed.', 'Most colds pass without treatment, and no visit is needed.'],
    [
      'access-without-evaluation',
      'Tick the box and your medicine is on its way.',
      'Tick the box if you would like a large-print form.',
    ],
    [
      'stop-medication-suggestion',
      'Leaving methadone behind is easier than you think.',
      'Leaving methadone early raises the risk of overdose.',
    ],
    [
      'unlawful-substance-promotion',
      'Order melanotan from our clinic.',
      'Products sold as melanotan are unlicensed, and regulators warn against them.',
    ],
    [
      'comparative-superiority',
      'You will never go back to the gym after our sculpting.',
      'You should not go back to the gym until the surgeon agrees.',
    ],
    ['onset-and-duration-claim', 'Your new smile is yours to keep.', 'This copy of the form is yours to keep.'],
    ['minimized-risk', 'Recovery is a breeze.', 'The fan gives a light breeze.'],
    [
      'stop-medication-suggestion',
      'Quitting your antidepressants brings relief.',
      'Quitting your antidepressants can cause withdrawal.',
    ],
    ['absolute-safety-claim', 'Our peel is harmless.', 'A pollen that is harmless to most people sets it off.'],
    ['absolute-safety-claim', 'No risk.', 'No risk from leaving it alone.'],
    ['absolute-safety-claim', 'Ketamine is harmless.', 'It was a harmless lump.'],
    ['guaranteed-outcome', 'You will feel the carpet again.', "You'll give yourself injections with a pen."],
    ['onset-and-duration-claim', 'Your skin will stay clear for years.', 'Stay clear of that food for a day.'],
    [
      'access-without-evaluation',
      'No consultations, just your medicine by post.',
      'Seats are free, with no consultations on the night.',
    ],
    ['hype-language', 'Ketamine is a breakthrough.', 'We would be embarrassed to call it a breakthrough.'],
    ['detox-immunity-antiaging', 'A gentle cleanse for your liver.', 'A gentle cleanse, extractions and a mask.'],
    ['minimized-risk', 'PRP does not hurt.', "It doesn't hurt for most people, though pressing on a sore belly does."],
    [
      'self-diagnosis',
      'If you have brain fog and wake at night, you have low testosterone.',
      'If you have spent any time online this year, you have heard of tirzepatide.',
    ],
  ])('%s finds %j and not %j', async (id, claimed, careful) => {
    expect([await finds(id, claimed), await finds(id, careful)]).toEqual([true, false])
  })
})
