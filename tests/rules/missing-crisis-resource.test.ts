import { describe, expect, test } from 'vitest'
import type { ContentType, ProfileId, Provision } from '../../src/rule.ts'
import rule from '../../src/rules/missing-crisis-resource.ts'
import { page } from './run.ts'

interface Given {
  readonly profiles?: readonly ProfileId[]
  readonly contentType?: ContentType
  readonly provides?: readonly Provision[]
  readonly options?: Readonly<Record<string, unknown>>
}

function outcome(text: string, given: Given = {}): string[] {
  const { document, analysis } = page(text.replaceAll(' // ', '\n\n'))
  const hits = rule.check({
    analysis,
    settings: {
      profiles: given.profiles ?? ['us'],
      strictness: 'standard',
      contentType: given.contentType ?? 'marketing',
      provides: new Set(given.provides ?? []),
      options: given.options ?? {},
    },
    matches: set => analysis.matches(rule.id, set),
    weighed: [],
  })
  return [...hits].map(hit => {
    const words = document.blocks[hit.block]!.text.slice(hit.start, hit.end)
    return `${hit.severity ?? rule.severity} ${hit.code}: ${words}`
  })
}

const mention = '# Depression // Some people have suicidal thoughts.'

describe('missing-crisis-resource', () => {
  test.each([
    'Call or text 988.',
    'Dial 9-8-8, day or night.',
    'Call the 988 Suicide & Crisis Lifeline.',
    '988 (Suicide & Crisis Lifeline) is free, 24/7.',
    'Help is a text away at 988 24/7.',
    '[Talk to someone](https://988lifeline.org/chat) at any time.',
    '[Call now](tel:988)',
    'Text HOME to 741741.',
    'Text HOME to 741-741.',
    'Veterans can text 838255.',
    'LGBTQ+ young people can call the Trevor Project at (866) 488-7386.',
    'Visit 988lifeline.org.',
  ])('is met in the United States by: %s', line => {
    expect(outcome(`${mention} // ${line}`)).toEqual([])
  })

  test.each([
    ['none', 'Call our office at (512) 988-1000.'],
    ['none', 'Infusions start at $988.'],
    ['none', 'Find us in Suite 988.'],
    ['none', 'We have treated 988 patients.'],
    ['none', 'Our crisis of confidence ended in 1988.'],
    ['none', 'Contact our team if you feel low.'],
    ['partial', 'If you are in danger, call 911.'],
    ['partial', 'Seek immediate medical attention if this happens.'],
    ['partial', 'Go to the nearest emergency room.'],
    ['referral', 'Call SAMHSA on 1-800-662-HELP (4357).'],
    ['wrong-country', 'Call Samaritans on 116 123.'],
    ['wrong-country', 'Ring Lifeline on 13 11 14.'],
  ])('reports as an error with the code %s: %s', (code, line) => {
    expect(outcome(`${mention} // ${line}`)).toEqual([`error ${code}: suicidal`])
  })

  test.each([
    ['outdated', 'Call 1-800-273-8255.'],
    ['outdated', 'Call 1-800-273-TALK.'],
    ['directory', 'Look for a line at https://findahelpline.com.'],
    ['local', 'Call the Pima County crisis line at 520-555-0142.'],
  ])('only suggests more with the code %s: %s', (code, line) => {
    expect(outcome(`${mention} // ${line}`)).toEqual([`suggestion ${code}: suicidal`])
  })

  test.each([
    ['uk', 'Call Samaritans on 116 123.'],
    ['uk', 'Text SHOUT to 85258.'],
    ['au', 'Call Lifeline on 13 11 14.'],
    ['ca', 'Call or text 9-8-8.'],
    ['ca-on', 'Call or text 988.'],
    ['eu', 'In Ireland, call 116 123.'],
    ['us-ny', 'Call or text 988.'],
  ] as const)('is met in profile %s by: %s', (profile, line) => {
    expect(outcome(`${mention} // ${line}`, { profiles: [profile] })).toEqual([])
  })

  test('an American line does not serve readers in Australia', () => {
    expect(outcome(`${mention} // Call or text 988.`, { profiles: ['au'] })).toEqual(['error wrong-country: suicidal'])
  })

  test('a page for two countries with a line for one of them is a warning', () => {
    expect(outcome(`${mention} // Call or text 988.`, { profiles: ['us', 'uk'] })).toEqual([
      'warning wrong-country: suicidal',
    ])
  })

  test('a layout or a component that carries the line meets it', () => {
    expect(outcome(mention, { provides: ['crisis'] })).toEqual([])
    expect(outcome(`${mention} // <CrisisBanner />`)).toEqual([])
  })

  test.each([
    'suicide',
    'suicidal ideation',
    'self-harm',
    'self-injury',
    'thoughts of death',
    'urges to cut yourself',
    'people who wish to die',
    'the feeling that you are better off dead',
    'an intentional overdose',
    'nights when you did not want to be here anymore',
    'people who no longer want to live',
    'a friend who overdosed on purpose',
    'a father who took his own life',
    'ending your life',
    'thoughts of harming yourself',
    'suicidio',
  ])('counts as a mention: %s', words => {
    expect(outcome(`# Mood // Our page speaks of ${words} here.`)).toHaveLength(1)
  })

  test.each([
    'A car that hits a wall at speed hurts; do not hurt yourself at the gym.',
    'The National Suicide Prevention Lifeline was founded in 2005.',
    'An overdose of local anesthetic is rare.',
    'Suicide gene therapy is studied in tumours.',
    'You will not want to be here at noon, when the lobby is full.',
    'She was committed to her treatment.',
    'Read [Suicide in chronic pain](https://doi.org/10.1000/xyz) for the numbers.',
    'Death Valley has thoughtful guides.',
  ])('counts as no mention: %s', text => {
    expect(outcome(`# Page // ${text}`)).toEqual([])
  })

  test('a suicide warning in a legal text is exempt only where it speaks of a boxed warning', () => {
    const legal = { contentType: 'legal' } as const
    expect(outcome('The boxed warning names suicidal thoughts.', legal)).toEqual([])
    expect(outcome('This drug may cause suicidal thoughts.', legal)).toEqual(['error none: suicidal'])
    expect(outcome('The boxed warning names suicidal thoughts.')).toEqual(['error none: suicidal'])
  })

  test('deep distress on a page about mental health is a suggestion', () => {
    expect(outcome('# Depression and anxiety // Life with depression can feel hopeless.')).toEqual([
      'suggestion soft: hopeless',
    ])
    expect(outcome('# Back pain // The pain felt unbearable.')).toEqual([])
  })

  test('the line can be asked for in the same section or before the first call to book', () => {
    const text = `# Mood // ## Signs // Suicidal thoughts are a sign. // ## Booking // Book now. // ## Help // Call 988.`
    expect(outcome(text)).toEqual([])
    expect(outcome(text, { options: { where: 'same-section' } })).toEqual(['error none: Suicidal'])
    expect(outcome(text, { options: { where: 'before-call-to-action' } })).toEqual(['error none: Suicidal'])
  })
})
