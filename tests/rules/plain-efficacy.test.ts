import { describe, expect, test } from 'vitest'
import { finds as foundOn, under } from './finds.ts'

const finds = (id: string, text: string) => foundOn(id, under('Ketamine, PRP and semaglutide', text))

/** How copy says in everyday words that something works, and the same words where they promise nothing. */
describe('plain words of efficacy', () => {
  test.each([
    [
      'guaranteed-outcome',
      'If you can squeeze it, we can shrink it.',
      'If you can make it by nine, we can see you first.',
    ],
    ['guaranteed-outcome', 'Whatever the scar, we can make it vanish.', 'Whatever the scar, bring a photo of it.'],
    [
      'guaranteed-outcome',
      'The team has yet to meet a patient beyond help.',
      'The team has yet to meet a patient today.',
    ],
    ['guaranteed-outcome', 'There is very little we have not fixed.', 'There is not much we have not told you here.'],
    [
      'guaranteed-outcome',
      'You have reached for your readers for the last time.',
      'She shut the clinic for the last time.',
    ],
    [
      'guaranteed-outcome',
      'Every package comes with a regrowth guarantee.',
      'No clinic can give a regrowth guarantee.',
    ],
    [
      'guaranteed-outcome',
      'Think of it as money in the bank for your future family.',
      'It is not money in the bank for your future.',
    ],
    ['guaranteed-outcome', 'Our laser does not quit.', 'Our laser does not quit its cycle early.'],
    ['guaranteed-outcome', 'It worked before, it will do it again.', 'It worked before, it may do it again.'],
    [
      'guaranteed-outcome',
      'If it does not lift we keep treating until it does.',
      'If you are dizzy we keep watching until you are steady.',
    ],
    ['guaranteed-outcome', 'Extra rounds are free until it does.', 'Parking is free until nine.'],
    [
      'guaranteed-outcome',
      'It works for women and men alike.',
      'We cannot say whether it works for women and men alike.',
    ],
    [
      'guaranteed-outcome',
      'It does not matter how long ago you had the injury.',
      'It does not matter how early you arrive.',
    ],
    ['guaranteed-outcome', 'We know how to get you back.', 'Does anyone know how to get you back?'],
    ['guaranteed-outcome', 'Enjoy 20/20 vision or better.', 'Nobody can promise 20/20 vision or better.'],
    [
      'onset-and-duration-claim',
      'Most people are finished in four to six visits.',
      'Most people are finished in twenty minutes.',
    ],
    [
      'onset-and-duration-claim',
      'Relief arrives before you have put your coat on.',
      'The nurse arrives before you have put your coat on.',
    ],
    ['onset-and-duration-claim', '- Good for ten months from one injection', '- Voucher good for ten months'],
    ['onset-and-duration-claim', 'You are set for a whole year.', 'Is the voucher set for a whole year?'],
    ['onset-and-duration-claim', '- Chin stubble sorted once and for all', 'We settled the parking once and for all.'],
    ['onset-and-duration-claim', '- Tantrums ease within three weeks', '- Bruises ease within three weeks'],
    [
      'onset-and-duration-claim',
      'You will know after the very first one.',
      'You will know after the first one whether it is safe.',
    ],
    ['onset-and-duration-claim', 'The second round is when it kicks in.', 'The second round is when we weigh you.'],
    ['onset-and-duration-claim', 'The tenth session is when people notice.', 'The tenth session is when people pay.'],
    ['onset-and-duration-claim', 'It turns life around in an afternoon.', 'Nothing turns life around in an afternoon.'],
    [
      'onset-and-duration-claim',
      'They limp in on Tuesday and go hiking by Saturday.',
      'They check in on Tuesday and leave by Saturday.',
    ],
    ['onset-and-duration-claim', 'The implants will outlast you.', 'The battery may outlast you.'],
    ['onset-and-duration-claim', 'One pass and your forehead is smooth.', 'One form and your file is back.'],
    ['onset-and-duration-claim', 'Nine months on, he is still headache-free.', 'Is he still headache-free?'],
    ['onset-and-duration-claim', 'Most clients need only one.', 'Most clients need only one form of identification.'],
    ['onset-and-duration-claim', 'One session is usually plenty.', 'One pillow is usually plenty.'],
    [
      'onset-and-duration-claim',
      '**How long does it hold?** At least a year.',
      '**How long does it hold?** About a year.',
    ],
    [
      'onset-and-duration-claim',
      '**Will the veins come back?** Never. If one somehow does, the repeat is free.',
      '**Will the veins come back?** Never. If you smoke, they may.',
    ],
    [
      'onset-and-duration-claim',
      'The relief is real. It lasts for months.',
      'A droopy lid is rare. It lasts for weeks.',
    ],
    ['onset-and-duration-claim', 'The ache does not come back.', 'A mole that was removed does not come back.'],
    ['unhedged-efficacy', 'PRP brings back drive and stamina.', 'The courier brings back the box.'],
    ['unhedged-efficacy', 'PRP contours a heavy chin.', 'PRP may contour a heavy chin.'],
    [
      'unhedged-efficacy',
      'It does a beautiful job on knee pain.',
      'Our nurses do a beautiful job of explaining the form.',
    ],
    ['unhedged-efficacy', '- Old blotches and breakouts cleared up', '- Chest sizes noted'],
    ['unhedged-efficacy', 'With PRP, moods even themselves out.', 'Most colds sort themselves out.'],
    ['unhedged-efficacy', 'We give your grafts their very best start.', 'We give your grafts their own label.'],
    ['unhedged-efficacy', 'The wash helps every graft take.', 'The nurse helps you stick the label on.'],
    ['unhedged-efficacy', 'A second course puts most people back on track.', 'We put the schedule back on track.'],
    ['unhedged-efficacy', 'The gambling falls away by itself.', 'The dressing falls away by itself.'],
    ['unhedged-efficacy', 'The shot does all that for you.', 'The machine does the counting for us.'],
    ['unhedged-efficacy', 'With PRP you sleep like a log.', 'The dog sleeps like a log.'],
    [
      'unhedged-efficacy',
      'Ten minutes in the chair and you go home seeing.',
      'Ten minutes in the chair and you go home early.',
    ],
    ['unhedged-efficacy', 'It fades brown patches.', 'It may fade brown patches.'],
    ['unhedged-efficacy', 'On old scars it works a treat.', 'The door works a treat.'],
    ['unhedged-efficacy', 'Pain down, mobility up.', 'Blinds down, lights up.'],
    ['unhedged-efficacy', 'People who have tried it all do well here.', 'Orchids do well here.'],
    ['unhedged-efficacy', 'Thin patches fill in.', 'Late slots fill in.'],
    ['unhedged-efficacy', 'Dark thoughts lose their grip.', 'Old tyres lose their grip.'],
    ['unhedged-efficacy', 'PRP puts the fire out.', 'Staff put the fire extinguisher out.'],
    ['unhedged-efficacy', 'Old injuries quit nagging.', 'We quit nagging you about forms.'],
    ['unhedged-efficacy', 'Food stops running your life.', 'The tap stops running.'],
    ['unhedged-efficacy', 'Your back never hurts.', 'A little rest never hurt anyone.'],
    [
      'unhedged-efficacy',
      'It gave me my mornings back.',
      'Why print no praise? "It gave me my mornings back" may well be true of one reader.',
    ],
    [
      'mechanism-overclaim',
      'Semaglutide tames the part of the brain that wants sugar.',
      'The scan shows the part of the brain that wants sugar.',
    ],
    ['mechanism-overclaim', 'A loose rib pops right back into place.', 'The tray pops right back into place.'],
    [
      'mechanism-overclaim',
      'The cups coax circulation back into cold feet.',
      'The surgeon coaxes circulation back into cold feet.',
    ],
    ['mechanism-overclaim', 'With time the bladder unlearns its panic.', 'Nobody forgets how to find us.'],
    [
      'mechanism-overclaim',
      'Sea minerals give tired adrenals the jolt they want.',
      'A break gives our team the jolt they want.',
    ],
    [
      'mechanism-overclaim',
      'A quiet week gives your nervous system a chance to reboot.',
      'A quiet week gives your skin a chance to settle.',
    ],
    [
      'mechanism-overclaim',
      'Your thyroid is not dead, it is only sleeping.',
      'The patient is not dead, he is only sleeping.',
    ],
    ['mechanism-overclaim', 'The follicles are only sleeping.', 'The children are only sleeping.'],
    ['mechanism-overclaim', 'Better circulation means stronger nails.', 'Better parking means fewer late starts.'],
    ['mechanism-overclaim', 'The thinning goes into reverse.', 'The chair goes into reverse.'],
    ['mechanism-overclaim', 'The cells home in on the damage.', 'In mice, the cells home in on the damage.'],
    [
      'mechanism-overclaim',
      'The worn cartilage has stitched itself together.',
      'Our staff have stitched scarves together.',
    ],
    ['mechanism-overclaim', 'Reboot your hormones.', 'Ask for Reboot + Hormones.'],
    ['detox-immunity-antiaging', 'Ask for the Virus Slayer.', 'Ask for the virus swab.'],
    [
      'detox-immunity-antiaging',
      'Get back the waist you had at thirty.',
      'Bring a photo of the hair you had before the illness.',
    ],
    [
      'detox-immunity-antiaging',
      'Twenty-something knees for fifty-something hikers.',
      'A fifty-something hiker sat in the hall.',
    ],
    [
      'weight-loss-outcome',
      '**Do I need to count calories?** Nope.',
      '**Do I need to count calories?** Yes, at first.',
    ],
    [
      'weight-loss-outcome',
      '**Will I need to exercise?** Not at all. The pen takes care of it.',
      '**Will I need to exercise?** Not at all. But it helps.',
    ],
    ['weight-loss-outcome', 'I was under 200 by Easter.', 'His pressure was under 140 before the visit.'],
    ['weight-loss-outcome', 'You lose nothing but fat.', 'Strength work may help you keep muscle while you lose fat.'],
    [
      'restricted-disease-claim',
      "## Who comes to us?\n\n- Parkinson's and dementia",
      "## Who should wait?\n\n- Parkinson's and dementia",
    ],
    [
      'restricted-disease-claim',
      '## Who we help\n\n- Multiple sclerosis',
      '## Who we turn down\n\n- Multiple sclerosis',
    ],
    ['restricted-disease-claim', 'We run it for people with dementia.', 'We do not run it for people with dementia.'],
    [
      'restricted-disease-claim',
      'Stroke survivors are some of our biggest successes.',
      'Stroke survivors are seen by their own specialist.',
    ],
    [
      'restricted-disease-claim',
      'My father has dementia. Does it help? Most of the time.',
      'My father has dementia. Does it help? No, ask his neurologist.',
    ],
    [
      'restricted-disease-claim',
      'Does it help with multiple sclerosis? Absolutely.',
      'Does it help with multiple sclerosis? No.',
    ],
    ['restricted-disease-claim', '- Blood pressure down', '- Blood pressure cuff'],
    ['restricted-disease-claim', 'PRP wakes low sperm up.', 'PRP: our nurse explains low sperm counts.'],
    ['cure-claim', 'We do not mask heel pain, we end it.', 'We do not mask prices, we print them.'],
    ['cure-claim', 'Hot flashes? Gone.', 'Hot flashes? Ask.'],
  ])('%s reads %j and not %j', async (id, promise, plain) => {
    expect(await finds(id, promise)).toBe(true)
    expect(await finds(id, plain)).toBe(false)
  })
})
