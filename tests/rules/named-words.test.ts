import { describe, expect, test } from 'vitest'
import { carelint } from '../../src/carelint.ts'

/** The words that rules report in a text, without what a page lacks. */
const reported = (text: string): string[] =>
  carelint
    .lint(`${text}\n`, { path: 'page.md' })
    .findings.filter(({ scope }) => scope === 'text')
    .map(({ start, end }) => text.slice(start.offset, end.offset))

describe('words that are named and not used', () => {
  test.each([
    'We have struck lines such as “no side effects at all”, “approved by the FDA for everyone” and “the best clinic in town”.',
    'Agencies love a sentence like "ketamine melts depression away in an hour". We turn it down each time.',
    'I stopped using the word ‘painless’ years ago, since skin differs.',
    'I have read "say goodbye to your double chin", "be the hot bride", and something about whales.',
    'You will have seen “one session and your knee is new” on a bus.',
    '“Half price new patient special” needs to say what it holds and until when.',
    '“Cures neuropathy” is a claim that no label supports.',
    'Two lines that were quoted to me at the school gate, both untrue:\n\n- "They can get rid of suicidal thoughts in an afternoon."\n- "It’s perfectly safe for babies."',
    "From 'it melts fat while you sleep' to 'it is the same as the brand', here is what patients ask.",
    '| Do not write | Instead |\n|---|---|\n| "cures depression" | "may ease symptoms" |\n| pain-free | may be uncomfortable |',
    'A promise to erase melasma in one session tells you about the seller.',
    'Any claim that a drip cures hangovers should come with a trial.',
    'Nobody here will tell you that you will be happier with a new nose, or that your life will change.',
    '“Boosts your stem cells”, “turns back the clock”: you will read all of it, and none has been shown.',
  ])('%s', text => {
    expect(reported(text)).toEqual([])
  })
})

describe('words that are used, though they stand in quotation marks or behind a word for words', () => {
  test.each([
    'Our clients use one phrase again and again: “it cured my depression”.',
    'One word from our patients: “painless”.',
    'You have heard us say it: ketamine cures depression.',
    'We make you one promise: ketamine cures depression.',
    'A promise to erase melasma in one session, kept every time.',
    '“Ketamine cured my depression” is how Dawn from Tulsa puts it.',
    'Nobody leaves here without relief; ketamine cures depression.',
    'We hear “it cured my depression” from our patients every day.',
    '“Ketamine cured my depression,” Ann, retired teacher, wrote to all of us.',
    '## Retire your glasses\n\n- LASIK cures nearsightedness for good',
    '## Fine lines that you no longer need\n\n- Botox erases wrinkles forever',
    "Our patients' depression is cured in a day, and the nurses' smiles prove it.",
  ])('%s', text => {
    expect(reported(text)).not.toEqual([])
  })
})
