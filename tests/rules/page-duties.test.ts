import { describe, expect, test } from 'vitest'
import { lintPage } from '../../src/carelint.ts'

/** Whether a page, whose blocks are parted by `//`, is told of a duty at warning or above. */
async function owes(id: string, text: string): Promise<boolean> {
  const { findings } = await lintPage(`${text.replaceAll(' // ', '\n\n')}\n`, { path: 'a.md' })
  return findings.some(({ ruleId, severity }) => ruleId === id && severity !== 'suggestion')
}

const filling = Array.from(
  { length: 30 },
  (_, index) => `Room ${index} has a window on the garden and a chair by the door.`,
).join(' ')

describe('the duty to send readers to a clinician', () => {
  test.each([
    ['Tell the surgeon no thanks.', 'Tell the surgeon about your tablets.'],
    ['You asked your doctor to look at your knee.', 'Ask your doctor to look at your knee.'],
    ['Your doctor will look at one number.', 'Your doctor will look at your history.'],
    ['We ring a bell for your doctor.', 'If it gets worse, ring your doctor.'],
    ['Go over the menu with a friend.', 'Go over any of this with your own doctor.'],
    ['Run it past your sister.', 'Run it past your GP.'],
    [
      'Your coach knows you; talk to them before the race.',
      'Your GP knows you; talk to them before you stop anything.',
    ],
    ['Gifts to wrap with your sister.', 'Information to argue over with your own doctor.'],
    ['For the car park speak with your driver.', 'For help with your own headaches speak with your doctor.'],
    [
      'Do not use the drops if a drum is torn, and shake the bottle well.',
      'Do not use the drops if a drum is torn, and ask a pharmacist when in doubt.',
    ],
    ['Then sit down with your own cup of tea.', 'Then sit down with your own dentist.'],
    ['Your own dentist is the one with the plants.', 'Your own dentist is the one to ask.'],
    ['Wear it under, not instead of, the coat.', 'Read it beside, not instead of, what your own GP says.'],
    ['The seats can be settled with your driver.', 'Whether it suits you can only be settled with your doctor.'],
    ['Read this with your child at bedtime.', "Read this with your child's allergist."],
    ['It helps you prepare for a talk with the press.', 'It helps you prepare for a talk with your psychiatrist.'],
    ['We ask you to wipe your shoes.', 'We ask you to tell your doctor about every supplement.'],
    ['Talk to one of us before you park.', 'Talk to one of us before you stop any of it.'],
    ['Coats should be checked by the porter.', 'A new mole should be checked by a physician.'],
  ])('%s / %s', async (idle, sends) => {
    const page = (line: string): string => `# Botox // Botox softens lines. // ${filling} // ${line}`
    expect(await owes('missing-consult-disclaimer', page(idle))).toBe(true)
    expect(await owes('missing-consult-disclaimer', page(sends))).toBe(false)
  })
})

describe('the duty to tell risks', () => {
  test.each([
    ['PRP', 'Infection is prevented with gloves.', 'Infection is uncommon and bleeding is rare.'],
    ['PRP', 'It lowers your risks of surgery.', 'We go over the risks: a flare and, rarely, infection.'],
    ['Ketamine', 'Nausea and dizziness are eased by it.', 'Nausea and dizziness are common.'],
    ['Ketamine', 'Nobody mentions your blood pressure.', 'Nausea is common, and blood pressure often goes up.'],
    ['Cupping', 'Migraine attacks can include nausea and dizziness.', 'It can cause nausea and dizziness.'],
    ['Nerve laser', 'When a disc bulges it can cause numbness and burning.', 'It can cause numbness and burning.'],
    ['PRP', 'The worst anyone had was a bruise and some swelling.', 'Bruising and swelling can follow.'],
    ['PRP', 'Those who feel sore or dizzy are simply adjusting.', 'You may be sore or dizzy.'],
    ['PRP', 'Serious reactions simply do not occur.', 'Serious reactions occur, such as infection and bleeding.'],
    [
      'PRP',
      '## Is it safe? // Swelling is minor and easily managed.',
      '## Is it safe? // Swelling and bruising follow.',
    ],
    [
      'PRP',
      '| | PRP | Surgery | Steroid shots |\n|---|---|---|---|\n| Side effects | None | Blindness, infection | Bruises |',
      '| | PRP | Surgery | Steroid shots |\n|---|---|---|---|\n| Side effects | Pain, infection | Infection | Bruises |',
    ],
    ['PRP', 'We do not treat people with cancer.', 'Pain and bruising can follow. We do not treat people with cancer.'],
  ])('%s: %s / %s', async (title, idle, tells) => {
    const page = (line: string): string =>
      `# ${title} // ${title} relieves aching joints. Our ${title} works wonders and heals tendons. // ${line}`
    expect(await owes('missing-risk-disclosure', page(idle))).toBe(true)
    expect(await owes('missing-risk-disclosure', page(tells))).toBe(false)
  })
})

describe('the duty to tell of a missing approval', () => {
  test.each([
    [
      '# hCG shots in Reno // hCG melts fat. Our hCG shots start on Mondays.',
      '# hCG in Reno // hCG is drawn on Mondays. Nobody should be told that hCG melts fat.',
    ],
    ['# Lip flip // A lip flip rolls the lip outward.', '# Botox // Botox softens frown lines.'],
    ['# Botox // Masseter Botox is quick. We love masseter Botox.', '# Botox // Botox softens frown lines.'],
    [
      '# Semaglutide // Semaglutide lowers weight. Our pharmacist mixes it on Mondays.',
      '# Semaglutide // Semaglutide lowers weight. Our pharmacist mixes paint on Mondays, as a hobby? No.',
    ],
    [
      '# The blue room // Guests sleep through the night, guaranteed. The fog lifts for good. Nothing works faster. It is completely safe. // Each evening there is psilocybin tea.',
      '# The blue room // We open at nine. // Each evening there is tea. People ask about psilocybin.',
    ],
  ])('%s / %s', async (owing, free) => {
    expect(await owes('off-label-or-unapproved-undisclosed', owing)).toBe(true)
    expect(await owes('off-label-or-unapproved-undisclosed', free)).toBe(false)
  })
})

describe('the duty to give a crisis line', () => {
  test.each([
    ['# Care for veterans // Twenty-two a day, and we knew some of them.', '# Quitting // He smoked twenty-two a day.'],
    [
      '# Care for men // His brother died by his own hand.',
      '# Care for men // His brother built it with his own hand.',
    ],
  ])('%s / %s', async (owing, free) => {
    expect(await owes('missing-crisis-resource', owing)).toBe(true)
    expect(await owes('missing-crisis-resource', free)).toBe(false)
  })
})
