import { describe, expect, test } from 'vitest'
import { finds as foundOn, under } from './finds.ts'

const finds = (id: string, text: string) => foundOn(id, under('Ketamine, PRP and semaglutide', text))

/** Everyday senses of words that promise, push or tempt elsewhere. */
describe('everyday senses', () => {
  test.each([
    ['self-dosing-suggestion', 'We watch you bend and take two X-rays.', 'When it aches, take two lozenges.'],
    ['self-dosing-suggestion', 'You have 30 mL of blood taken.', 'Have 30 mL of the syrup on bad days.'],
    ['onset-and-duration-claim', 'Quiet hours in the lounge end at two.', 'Quiet mind in two hours.'],
    ['onset-and-duration-claim', 'The kit came in two days.', 'The relief came in two days.'],
    [
      'onset-and-duration-claim',
      'It is given to help people stay off alcohol.',
      'Lose the weight, and the pounds stay off.',
    ],
    ['minimized-risk', 'Do you treat chest pain? No.', 'Does the injection cause pain? No.'],
    ['minimized-risk', 'Can you see a child with burns? No.', 'Can it burn my skin? No.'],
    [
      'vulnerable-population-claim',
      'Mine came with my second pregnancy.',
      'Ketamine is perfect for pregnancy and for new mothers.',
    ],
    ['unhedged-efficacy', 'Others improve and then slip.', 'Ketamine improves depression.'],
    ['unhedged-efficacy', 'The baby blues fade in two weeks.', 'Depression fades in two weeks.'],
    [
      'absolute-safety-claim',
      'Leave whenever you like; we won’t be hurt.',
      'Come whenever you like; you won’t be hurt.',
    ],
    ['access-without-evaluation', 'The online group is free, no camera needed.', 'Ketamine by mail, no camera needed.'],
    ['access-without-evaluation', 'Nobody asking for a snack.', 'Nobody asking for your records.'],
    [
      'denigrates-standard-care',
      'We ask the pharmacy for ten years of prescriptions.',
      'After years of prescriptions that did nothing, try ketamine.',
    ],
    ['urgency-pressure', 'You have a limited supply of donor hair.', 'A limited supply of seats is left.'],
    ['appearance-shaming', 'We sent back a sad face.', 'Lift that sad face of yours.'],
    [
      'stop-medication-suggestion',
      'Scores dropped 15 points on zuranolone.',
      'Our clients dropped zuranolone after two infusions.',
    ],
    [
      'unsourced-statistic',
      'About four in ten of our requests are turned down.',
      'About nine in ten of our patients are free of pain.',
    ],
    ['unhedged-efficacy', 'One idea is that it calms the immune cells.', 'It calms the immune cells of your brain.'],
    ['cure-claim', 'It is not a permanent fix and does not cure gout.', 'Depression is not a lifelong sentence.'],
    ['guaranteed-outcome', 'My melasma has come and gone for years.', 'Come in and drip, gone.'],
    ['natural-means-safe', 'Natural it is; safer it isn’t.', 'It is natural, so it is safer.'],
    [
      'offer-and-price-terms',
      'The visit costs you nothing under Medicare.',
      'The first visit costs you nothing this month.',
    ],
    [
      'approval-status-claim',
      '| FDA-approved for | What trials show |\n|---|---|\n| obesity | weight loss |',
      'Our vials are FDA-approved.',
    ],
    ['urgency-pressure', 'Deals that end at midnight: we don’t do those.', 'Deals that end at midnight: book now.'],
    ['testimonial-undisclosed', '“Hotel breakfast was unreal.” – Marc', '“My knee was new by breakfast.” – Marc'],
    [
      'testimonial-undisclosed',
      'Neither was paid, and yours may turn out differently. “I sleep through now.” – Ann',
      '“I sleep through now.” – Ann',
    ],
    [
      'patient-identifiability',
      '“Stem cells?” Not approved, not proven, and now and then a disaster.',
      '“Stem cells fixed me.” Joan, 62, dairy farmer, Dunmore',
    ],
    ['unhedged-efficacy', 'Discover the benefits of ketamine.', 'Discover ketamine: it lifts depression.'],
    ['unhedged-efficacy', 'Ketamine offers a variety of benefits.', 'Ketamine offers relief from depression.'],
    ['unhedged-efficacy', 'Allergy drops are placed under the tongue.', 'Allergy drops relieve hay fever.'],
    ['unhedged-efficacy', 'The laser delivers columns of energy.', 'The drip delivers energy and focus.'],
    ['unhedged-efficacy', 'It is beneficial to rest after the visit.', 'It is beneficial for depression.'],
    ['unhedged-efficacy', 'Receive your results from the laboratory.', 'Ketamine brings results.'],
    [
      'unhedged-efficacy',
      '### Improved mood\n\nThe days in winter are short, and many people feel it.',
      '### Improved mood\n\nKetamine lifts depression.',
    ],
    [
      'unhedged-efficacy',
      '## How does ketamine help with depression?\n\nIt acts on glutamate.',
      '## Why does ketamine work so well?\n\nIt lifts depression.',
    ],
    ['guaranteed-outcome', 'You will give yourself the injections.', 'You will wake up pain free.'],
    [
      'access-without-evaluation',
      'The first appointment takes about 40 minutes.',
      'Get approved in two minutes, no appointment.',
    ],
    ['onset-and-duration-claim', 'Read how long the results last.', 'The results last for years.'],
    ['onset-and-duration-claim', 'Fear and shame remain for years after the event.', 'Relief that lasts for years.'],
    ['offer-and-price-terms', 'Shots are usually covered by insurance.', 'Half price for new clients.'],
    ['unhedged-efficacy', 'It is beneficial to rest.', 'It is beneficial to veterans with depression.'],
    [
      'unhedged-efficacy',
      '### Better sleep\n\nMany people wake at night, and nobody knows why.',
      '### Ketamine relieves depression\n\nMany people wake at night.',
    ],
    ['offer-and-price-terms', 'The visit is free under Medicare.', 'Half price on your treatment plan.'],
    [
      'fear-appeal',
      'People who stop it generally lose what was gained.',
      'Those who wait will lose their teeth for good.',
    ],
  ])('%s spares %j and not %j', async (id, spared, reported) => {
    expect([await finds(id, spared), await finds(id, reported)]).toEqual([false, true])
  })
})
