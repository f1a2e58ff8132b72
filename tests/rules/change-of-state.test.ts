import { describe, expect, test } from 'vitest'
import { finds as foundOn, under } from './finds.ts'

const finds = (text: string) => foundOn('unhedged-efficacy', under('Ketamine, PRP and semaglutide', text))

/** What gets better, told of who has it or of the trouble itself, and the same words where nothing is claimed. */
describe('changes of state', () => {
  test.each([
    ['Clients notice steadier moods and fewer headaches.', 'Clients notice the new carpet and fewer chairs.'],
    ['Runners experience a marked drop in knee pain.', 'Runners experience a marked drop at mile nine.'],
    ['Patients have less joint pain and more energy.', 'Patients have less time and more choice.'],
    ['Our patients regain strength.', 'Ask how patients may regain strength.'],
    ['With PRP, migraines become less frequent.', 'If migraines become less frequent, tell the nurse.'],
    ['With PRP, flare-ups come less often.', 'With PRP, visits come less often.'],
    ['With ketamine, panic attacks got shorter.', 'Without ketamine, panic attacks often get shorter by themselves.'],
    ['Joint pain improves once PRP has settled.', 'Joint pain may improve once PRP has settled.'],
    ['With PRP, loose skin is tightened.', 'With PRP, loose skin is not tightened.'],
    ['With ketamine, energy and focus are restored.', 'With ketamine, the booking page is restored.'],
    ['Regular infusions relieve anxiety.', 'Regular visits cost less.'],
    ['Knee injections ease arthritis.', 'Flu injections ease nobody’s arthritis.'],
    ['Consistent care eases back pain.', 'Conventional care eases back pain.'],
    ['Wearing a night splint eases jaw pain.', 'Wearing a mask ends at the door.'],
    ['Ketamine allows patients to enjoy deeper sleep.', 'Ketamine is given once patients have slept.'],
    ['PRP leads to a reduction in knee pain.', 'PRP leads to a bill at the desk.'],
    ['PRP reduces how often migraines come.', 'Ask whether PRP reduces how often migraines come.'],
    ['Ketamine has a calming effect on anxiety.', 'Ketamine has a strange effect on hearing.'],
    ['Women enjoy relief from hot flashes.', 'Women enjoy the view from the lounge.'],
    ['Most people with PTSD respond to ketamine.', 'Nobody can tell whether people with PTSD respond to ketamine.'],
    ['People notice less pain.', 'People notice less appetite and more constipation.'],
    ['With PRP, joint pain is relieved.', 'With PRP, pain is relieved when you sit down.'],
    ['With HRT, hot flashes become less frequent.', 'With HRT or not, hot flashes become less frequent with age.'],
    ['With ketamine, sleep improves.', 'With or without ketamine, regular sleep improves memory.'],
    [
      'What our insoles fix: heel pain.\n\n## What our insoles fix\n\n- Heel pain',
      '## What our insoles do not fix\n\n- Heel pain',
    ],
  ])('finds %j and not %j', async (claim, careful) => {
    expect([await finds(claim), await finds(careful)]).toEqual([true, false])
  })
})
