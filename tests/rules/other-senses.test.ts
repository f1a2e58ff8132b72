import { describe, expect, test } from 'vitest'
import { lintPage } from '../../src/carelint.ts'

async function finds(id: string, text: string): Promise<boolean> {
  const { findings } = await lintPage(text.replaceAll(' // ', '\n\n'), { path: 'a.md' })
  return findings.some(({ ruleId, basis }) => ruleId === id && !basis)
}

describe('the same words in another sense', () => {
  test.each([
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
