import { describe, expect, test } from 'vitest'
import type { Status } from '../../src/language/analysis.ts'
import { page, statuses, statusOf } from './page.ts'

const table: Readonly<Record<string, readonly (readonly [Status, string])[]>> = {
  'a modal': [
    ['hedged', 'TMS may «relieve pain».'],
    ['hedged', 'TMS may tire you and «relieve pain».'],
    ['asserted', 'TMS «relieves pain», and it may tire you.'],
    ['asserted', 'TMS may tire you; it «relieves pain».'],
    ['hedged', 'TMS is gentle and may «relieve pain».'],
    ['can', 'TMS can lift mood and «relieve pain».'],
  ],
  'a phrase in front': [
    ['hedged', 'For some patients, TMS «relieves pain».'],
    ['attributed', 'In one trial, TMS «relieved pain».'],
    ['attributed', 'According to one review, TMS «relieves pain».'],
    ['asserted', 'For new patients, TMS «relieves pain».'],
    ['hedged', 'In mice, TMS «relieves pain».'],
    ['asserted', 'In mice, TMS calms; TMS «relieves pain».'],
  ],
  'a relative clause or an aside': [
    ['asserted', 'TMS, which may tire you, «relieves pain».'],
    ['asserted', 'TMS (it may tire you) «relieves pain».'],
    ['asserted', 'Unlike pills, which may take weeks, TMS «works within hours».'],
    ['hedged', 'TMS may, in our view, «relieve pain».'],
    ['hedged', 'TMS may (we think) «relieve pain».'],
    ['asserted', 'TMS (in some patients) «relieves pain».'],
  ],
  'a concession': [
    ['asserted', 'Although it may tire you, TMS «relieves pain».'],
    ['hedged', 'While TMS «relieves pain», many people do not respond.'],
    ['hedged', 'TMS «relieves pain», but not everyone responds.'],
    ['hedged', 'TMS «relieves pain», which helps, but not everyone responds.'],
    ['hedged', 'TMS «relieves pain», although not everyone responds.'],
    ['asserted', 'Not everyone responds, but TMS «relieves pain».'],
    ['asserted', 'Not everyone responds; TMS «relieves pain».'],
    ['asserted', 'Although it may tire you; TMS «relieves pain».'],
  ],
  'a condition': [
    ['conditional', 'If TMS «relieves pain», tell us.'],
    ['conditional', 'Until TMS «relieves pain», rest.'],
    ['asserted', 'If you feel low, TMS «relieves pain».'],
  ],
  'a negation': [
    ['negated', 'TMS does not «relieve pain».'],
    ['negated', 'It is not true that TMS «relieves pain».'],
    ['negated', 'That TMS «relieves pain» is unproven.'],
    ['negated', 'TMS failed to «relieve pain».'],
    ['negated', 'There are no bundles, no vouchers and no «specials».'],
    ['negated', 'Stents for people who have no symptoms have not been shown to «relieve pain».'],
    ['negated', 'Interest-free «plans» are not something we offer.'],
    ['negated', 'Neither TMS nor Botox «relieves pain».'],
    ['negated', 'No TMS, no Botox and no pills «relieve pain».'],
    ['negated', 'No drip «relieves pain».'],
    ['asserted', 'No, TMS «relieves pain».'],
    ['asserted', 'We said no, and TMS «relieves pain».'],
    ['negated', 'No, no drip «relieves pain».'],
    ['negated', 'No, TMS does not «relieve pain».'],
    ['negated', 'Nor does TMS «relieve pain».'],
    ['negated', 'Neither TMS nor Botox nor pills «relieve pain».'],
    ['asserted', 'There is no reason not to «relieve pain».'],
    ['asserted', 'Nobody says TMS does not «relieve pain».'],
    ['asserted', 'TMS never fails to «relieve pain».'],
    ['asserted', 'TMS not only «relieves pain» but lifts mood.'],
    ['asserted', 'Our No. 1 drip «relieves pain».'],
    ['negated', 'TMS no longer «relieves pain».'],
    ['asserted', 'TMS «relieves pain» without surgery.'],
  ],
  'a question': [
    ['asked', 'Does TMS «relieve pain»?'],
    ['asserted', 'Ready to «relieve pain»?'],
    ['asserted', 'How does TMS «relieve pain»?'],
    ['asserted', 'How do we «relieve pain»?'],
    ['can', 'How can TMS «relieve pain»?'],
    ['asked', 'How often does TMS «relieve pain»?'],
    ['asked', 'Where does TMS «relieve pain»?'],
    ['asserted', 'Are you ready to «relieve pain»?'],
    ['asked', 'Are you able to «relieve pain»?'],
    ['asserted', 'Do you want to «relieve pain»?'],
    ['asked', 'Do they want to «relieve pain»?'],
    ['asserted', 'Wouldn’t you like to «relieve pain»?'],
    ['asked', 'Would you like to «relieve pain»?'],
    ['asserted', 'Why does TMS «relieve pain»?'],
    ['negated', 'Why does TMS not «relieve pain»?'],
    ['asked', 'Why not «relieve pain»?'],
    ['asked', 'Ready to ask if TMS «relieves pain»?'],
    ['asked', 'Want to know whether TMS «relieves pain»?'],
    ['asserted', 'Does it work? TMS «relieves pain».'],
  ],
  'a head that asserts nothing': [
    ['not-asserted', 'We hope TMS «relieves pain».'],
    ['not-asserted', 'Some clinics claim that TMS «relieves pain».'],
    ['not-asserted', 'You may have read that TMS «relieves pain».'],
    ['not-asserted', 'TMS is approved to «relieve pain».'],
    ['boosted', 'TMS is proven to «relieve pain».'],
  ],
  'what the next sentence turns down': [
    ['not-asserted', 'TMS «relieves pain». It doesn’t.'],
    ['not-asserted', 'My cousin’s TMS «relieved pain»! Maybe it did.'],
    ['not-asserted', 'TMS «relieves pain». That is a myth.'],
    ['asserted', 'TMS «relieves pain». It isn’t magic, it is physics.'],
    ['asserted', 'TMS «relieves pain». No needles are used.'],
  ],
  'a list that its heading disowns': [
    ['not-asserted', '## Things you will never read here\n\n- TMS «relieves pain»'],
    ['not-asserted', '## Myths we hear\n\n> TMS «relieves pain».'],
    ['asserted', '## What your doctor won’t tell you\n\n- TMS «relieves pain» at home'],
  ],
  'a limit in the next sentence': [
    ['hedged', 'TMS usually «relieves pain». Not everyone responds.'],
    ['asserted', 'TMS «relieves pain». Not everyone responds.'],
    ['generalised', 'TMS usually «relieves pain». We smile.'],
    ['generalised', 'TMS usually «relieves pain». Does everyone respond?'],
    ['generalised', 'TMS usually «relieves pain».\n\nNot everyone responds.'],
  ],
  'a quotation that is discussed': [
    ['not-asserted', '“TMS «relieves pain»” is a claim we never make.'],
    ['not-asserted', 'Myth: TMS «relieves pain».'],
    ['not-asserted', 'An ad says that peptides are natural, so TMS «relieves pain».'],
    ['asserted', 'My friend says hello, and our TMS «relieves pain».'],
    ['not-asserted', 'For chest pain or stroke, call 911: TMS «relieves pain».'],
    ['not-asserted', 'Burns, headache and lasting «pain» can occur.'],
    ['not-asserted', '## Risks\n\n- «lasting numbness» and headache'],
    [
      'not-asserted',
      '| You may read | We say |\n|---|---|\n| “TMS «relieves pain».” | It has not been tested for that. |',
    ],
    ['asserted', '| Words | Who |\n|---|---|\n| “TMS «relieves pain».” | Ann |'],
    ['asserted', 'Fact: TMS «relieves pain».'],
    ['reported', '“TMS «relieved pain»,” says one patient.'],
  ],
  'who, how many and on whose word': [
    ['hedged', 'TMS «relieves pain» in some patients.'],
    ['hedged', 'TMS «relieved pain» in mice.'],
    ['hedged', 'It is possible that TMS «relieves pain».'],
    ['attributed', 'Studies show that TMS «relieves pain».'],
    ['reported', 'Patients say TMS «relieved pain».'],
    ['generalised', 'TMS usually «relieves pain».'],
    ['boosted', 'TMS always «relieves pain».'],
    ['asserted', 'TMS «relieves pain».'],
  ],
}

describe.each(Object.entries(table))('%s', (_name, rows) => {
  test.each(rows)('makes words %s in: %s', (status, text) => {
    expect(statusOf(text)).toBe(status)
  })
})

describe('a cue', () => {
  const apart = (count: number): string => `TMS may help ${'our '.repeat(count)}patients and «relieve pain».`

  test('reaches 25 words', () => {
    expect(statusOf(apart(21))).toBe('hedged')
    expect(statusOf(apart(22))).toBe('asserted')
  })
})

describe('the place of a fragment', () => {
  const list = (above: string): string => `${above}\n\n- Effective for pain\n- Effective against migraine\n`

  test('hedges it under a heading that hedges', () => {
    expect(statuses(list('## Potential benefits of TMS'))).toEqual(['hedged-by-context', 'hedged-by-context'])
  })

  test('hedges it under a line that leads in', () => {
    expect(statuses(list('TMS may be:'))).toEqual(['hedged-by-context', 'hedged-by-context'])
  })

  test('does not hedge it under a plain heading', () => {
    expect(statuses(list('## Benefits of TMS'))).toEqual(['asserted', 'asserted'])
  })

  test('does not hedge it past a paragraph', () => {
    expect(statuses(list('## Potential benefits of TMS\n\nHere they are.'))).toEqual(['asserted', 'asserted'])
  })

  test('hedges it in an item below one that it hedges', () => {
    expect(statuses('## Potential benefits of TMS\n\n- At home:\n  - Effective for pain\n')).toEqual([
      'hedged-by-context',
    ])
  })

  test('does not hedge it under a plain line that leads in', () => {
    expect(statuses('## Potential benefits of TMS\n\nThey are:\n\n- Effective for pain\n')).toEqual(['asserted'])
  })

  test('hedges it in a table', () => {
    const table = '| Benefit |\n| --- |\n| Effective for pain |\n'
    expect(statuses(`## Potential benefits of TMS\n\n${table}`)).toEqual(['hedged-by-context'])
    expect(statuses(table)).toEqual(['asserted'])
  })

  test('does not hedge it in an aside', () => {
    expect(statuses('## Potential benefits of TMS\n\n- Rest (effective for pain)\n')).toEqual(['asserted'])
  })

  test('does not hedge a sentence', () => {
    expect(statuses('## Potential benefits of TMS\n\n- TMS relieves pain.\n')).toEqual(['asserted'])
  })

  test('discusses it in a column of myths', () => {
    const table = (column: string): string => `| ${column} | Note |\n| --- | --- |\n| TMS cures depression | Ask us |\n`
    expect(statuses(table('Myth'))).toEqual(['not-asserted'])
    expect(statuses(table('Benefit'))).toEqual(['asserted'])
  })
})

describe('a status', () => {
  test('carries the words that decided it', () => {
    const cue = (text: string): string | undefined => page(text).claims[0]?.cue
    expect(cue('TMS may relieve pain.')).toBe('may')
    expect(cue('TMS relieves pain in some patients.')).toBe('in some patients')
    expect(cue("TMS doesn't relieve pain.")).toBe("doesn't")
    expect(cue('TMS relieves pain.')).toBe('')
  })
})
