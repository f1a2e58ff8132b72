import { describe, expect, test } from 'vitest'
import type { Status } from '../../src/language/analysis.ts'
import { statuses } from './page.ts'

/** Statuses in which the writer stands behind the claim without any qualification. */
const plain: readonly Status[] = ['asserted', 'boosted']
/** Statuses that say less, without a real hedge. */
const soft: readonly Status[] = ['can', 'generalised', 'attributed', 'reported']

const assertedSentences = [
  'Ketamine treats depression.',
  'Ketamine works fast.',
  'This therapy is highly effective.',
  'It relieves anxiety within hours.',
  'Our infusions eliminate chronic pain.',
  'IV therapy boosts your mood and reduces fatigue.',
  'Ketamine not only treats depression but also eases anxiety.',
  'Depression is relieved by ketamine.',
  'Ketamine has been proven to cure PTSD.',
  'TMS therapy is an effective treatment for OCD.',
  'Ketamine infusions provide rapid relief from migraines.',
  'While some treatments fail, ketamine works.',
  'Although results vary, ketamine therapy ends depression.',
  'Ketamine reduces pain, and you may feel sleepy afterwards.',
  'Some people feel dizzy, but ketamine lifts depression in hours.',
  'Unlike antidepressants, which may take weeks, ketamine works within hours.',
  'If you have depression, ketamine works.',
  'Ketamine will improve your symptoms.',
  'You will feel better after one session.',
  'Your depression will lift.',
  'Ketamine therapy heals trauma at its root.',
  'Ketamine is the answer to your depression.',
  'Spravato is a breakthrough treatment that stops suicidal thoughts.',
  'Our patients experience lasting relief.',
  'Nine out of ten patients recover.',
  'Ketamine, which was first used as an anesthetic, relieves depression.',
  'Say hello to ketamine, the treatment that reverses depression.',
  'Ketamine infusion therapy has lasting effects on mood disorders.',
  'Does ketamine work? Yes, ketamine works for depression.',
  'The treatment is safe, fast, and effective.',
  'Stem cells repair damaged joints.',
  'Semaglutide melts fat and lowers blood sugar.',
  'PRP restores thinning hair.',
]

const softSentences = [
  'Ketamine helps people overcome addiction.',
  'Ketamine therapy helps with anxiety.',
  'Ketamine can relieve depression.',
  'Research shows ketamine relieves depression.',
  'Studies prove that ketamine is effective for PTSD.',
  'Many patients find relief with ketamine.',
  'Ketamine often relieves pain.',
  'Patients report that ketamine lifted their depression.',
]

const sparedSentences = [
  'Ketamine may help some people with depression.',
  'Ketamine does not cure depression.',
  "Ketamine isn't effective for everyone.",
  'Does ketamine cure depression?',
  'Is ketamine effective?',
  'Ketamine might ease symptoms for some patients.',
  'It is not known whether ketamine relieves chronic pain.',
  'There is no evidence that ketamine cures autism.',
  'Researchers are studying whether ketamine reduces cravings.',
  'Ketamine appears to reduce symptoms in some trials.',
  'It is possible that ketamine eases anxiety.',
  'Ketamine could potentially improve mood.',
  'Some people find that ketamine helps their depression.',
  'For some patients, ketamine relieves pain.',
  'Ketamine relieves pain in some patients.',
  'In one trial, 60% of patients responded to ketamine [1].',
  'Never assume that ketamine works for everyone.',
  'Ask your doctor if ketamine treats your condition.',
  'Ketamine works by blocking NMDA receptors.',
  'How ketamine works',
  'We treat depression and anxiety.',
  'Our clinic treats chronic pain.',
  'Ketamine is used to treat depression.',
  'Ketamine is not approved to treat depression.',
  'Spravato is FDA-approved to treat treatment-resistant depression.',
  'Treatment options for depression include therapy.',
  'Your ketamine treatment ends after an hour.',
  'The side effects of ketamine improve within hours.',
  'Preparation helps the patient relax.',
  'Untreated depression reduces your quality of life.',
  'Ketamine reduces your appetite and may cause nausea.',
  'Ketamine lowers your reaction time, so do not drive.',
  'Ketamine treatment begins with a consultation.',
  'This work was supported by a grant.',
  'The causes, treatments, and cures of disease are studied.',
  "Don't believe anyone who says ketamine cures depression.",
  'The myth that ketamine cures depression is common.',
  'We hope ketamine eases your symptoms.',
  'Our goal is to relieve your pain.',
  'Treatment works best when combined with therapy.',
  'Ketamine had minor effects on mood in this trial.',
  'Therapy dogs reduce stress.',
  'Before ketamine therapy works, you may feel worse.',
  'Until the treatment works, keep taking your medication.',
  'Ketamine failed to improve symptoms in two trials.',
  'Neither ketamine nor esketamine cures depression.',
  'Ketamine is far from effective for everyone.',
  'Experts disagree on whether ketamine is effective.',
  'Learn about the effects ketamine has on mood.',
]

/** A "can" with a booster in it is no softer than an assertion. */
const boostedCan = 'Ketamine can be incredibly effective.'

const among = (wanted: readonly Status[], text: string): boolean =>
  statuses(text).some(status => (wanted as readonly string[]).includes(status))

describe('the claims of the starter sentences', () => {
  test.each(assertedSentences)('assert: %s', text => {
    expect(among(plain, text)).toBe(true)
  })

  test.each(softSentences)('say less than an assertion: %s', text => {
    expect(among(soft, text)).toBe(true)
    expect(among(plain, text)).toBe(false)
  })

  test('assert when a booster stands with a "can"', () => {
    expect(statuses(boostedCan)).toEqual(['asserted'])
    expect(statuses('Ketamine can be effective.')).toEqual(['can'])
  })

  test.each(sparedSentences)('are none that count: %s', text => {
    expect(among([...plain, ...soft], text)).toBe(false)
  })
})
