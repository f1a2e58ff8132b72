import { describe, expect, it } from 'vitest'
import { findParts, looksLikeHeading } from '../../src/document/lines.ts'
import { readDocument } from '../../src/document/read.ts'
import { wrongPlaces } from './places.ts'

const long =
  'Our nurses check your blood pressure before each visit, sit with you while the infusion runs, and ring you the next ' +
  'morning to ask how the night went and whether anything felt out of the ordinary.'

function outline(source: string): string[] {
  const document = readDocument(source, 'page.md')
  expect(wrongPlaces(document)).toEqual([])
  return document.blocks.map(({ kind, depth, text }) => `${kind}${depth || ''}: ${text === long ? 'LONG' : text}`)
}

describe('a pasted page with empty lines', () => {
  it('has headings where short plain lines stand between paragraphs', () => {
    expect(outline(`What we do\n\nHow does it feel?\n\n${long}\n\nIt may help.\n\n${long}\n\nRead more`)).toEqual([
      'heading1: What we do',
      'heading2: How does it feel?',
      'paragraph: LONG',
      'paragraph: It may help.',
      'paragraph: LONG',
      'paragraph: Read more',
    ])
  })

  it('has headings where numbered lines stand alone', () => {
    expect(outline(`Six signs\n\n1. You feel tired\n\n${long}\n\n2. You sleep badly\n\n${long}`)).toEqual([
      'heading1: Six signs',
      'heading2: You feel tired',
      'paragraph: LONG',
      'heading2: You sleep badly',
      'paragraph: LONG',
    ])
  })

  it('puts such headings under the marked ones of a page', () => {
    expect(outline(`# Care\n\n## Visits\n\n**What happens**\n\n${long}\n\nAfterwards\n\n${long}`)).toEqual([
      'heading1: Care',
      'heading2: Visits',
      'heading3: What happens',
      'paragraph: LONG',
      'heading3: Afterwards',
      'paragraph: LONG',
    ])
  })

  it('keeps a line that leads a list in, and a link that stands alone, as paragraphs', () => {
    expect(outline(`It may help with:\n\n- sleep\n- mood\n\n[Book a visit](/book)\n\n${long}`)).toEqual([
      'paragraph: It may help with:',
      'listItem: sleep',
      'listItem: mood',
      'paragraph: Book a visit',
      'paragraph: LONG',
    ])
  })
})

describe('a pasted page without empty lines', () => {
  it('is parted into headings and paragraphs, line by line', () => {
    expect(outline(`Feeling better after a visit?\n${long}\nWhat To Expect\n${long}\n${long}`)).toEqual([
      'heading1: Feeling better after a visit?',
      'paragraph: LONG',
      'heading2: What To Expect',
      'paragraph: LONG',
      'paragraph: LONG',
    ])
  })

  it('has list items where an empty bullet stands above a line', () => {
    const source = `There are reasons:\n-\nFirst visits: ${long}\n-\nSleep: ${long}\nHow To Rest\n${long}`
    expect(outline(source)).toEqual([
      'paragraph: There are reasons:',
      `listItem: First visits: ${long}`,
      `listItem: Sleep: ${long}`,
      'heading1: How To Rest',
      'paragraph: LONG',
    ])
    const { blocks } = readDocument(source, 'page.md')
    expect(blocks.slice(1, 3).map(({ list, leadIn }) => [list, leadIn])).toEqual([
      [{ id: 0, item: 0, depth: 1 }, 0],
      [{ id: 0, item: 1, depth: 1 }, 0],
    ])
  })

  it('has list items after an empty bullet below an empty line', () => {
    expect(outline(`${long}\n\n-\nRest well\n-\nEat well\n\n${long}`)).toEqual([
      'paragraph: LONG',
      'listItem: Rest well',
      'listItem: Eat well',
      'paragraph: LONG',
    ])
  })

  it('has list items where lines begin with a bullet character', () => {
    expect(outline('We treat:\n• low mood\n• poor *sleep*')).toEqual([
      'paragraph: We treat:',
      'listItem: low mood',
      'listItem: poor sleep',
    ])
  })

  it('ends a list at a title in capitals, however full the item above it is', () => {
    const { blocks } = readDocument(
      [
        '- Better sleep',
        '- A calmer start to the day and fewer sudden wakings (particularly in winter)',
        'Is This Course Right for You?',
        'Ask us.',
      ].join('\n'),
      'page.md',
    )
    expect(blocks.map(block => block.text)).toContain('Is This Course Right for You?')
  })

  it('ends a list where an unindented heading or sentence follows an item', () => {
    expect(outline(`- Anxiety\n- Low mood\nSigns Of Progress:\n- You sleep\nConclusion:\n${long}`)).toEqual([
      'listItem: Anxiety',
      'listItem: Low mood',
      'heading1: Signs Of Progress:',
      'listItem: You sleep',
      'heading2: Conclusion:',
      'paragraph: LONG',
    ])
  })

  it('leads items in by the item above that ends in a colon', () => {
    const { blocks } = readDocument('- Body:\n- less pain\n- more sleep\n- Mind:\n- less worry', 'page.md')
    expect(blocks.map(({ text, leadIn }) => [text, blocks[leadIn]?.text])).toEqual([
      ['Body:', undefined],
      ['less pain', 'Body:'],
      ['more sleep', 'Body:'],
      ['Mind:', undefined],
      ['less worry', 'Mind:'],
    ])
  })
})

describe('wrapped prose', () => {
  it('stays one paragraph', () => {
    const source =
      'Some people feel dizzy for an hour or two after a visit, and a few feel sick.\n' +
      'Others notice nothing at all. Ask a friend to drive you home, whatever you\n' +
      'expect, because\nKetamine slows the reflexes of everyone who is given it.'
    expect(outline(source)).toEqual([`paragraph: ${source.replaceAll('\n', ' ')}`])
  })

  it('stays one list item', () => {
    const source =
      '- Some people feel dizzy for an hour after a visit, and a few\nfeel sick. Ask a friend to drive you home.'
    expect(outline(source)).toEqual([`listItem: ${source.slice(2).replaceAll('\n', ' ')}`])
  })

  it('stays one paragraph when each sentence has its line', () => {
    expect(outline('It may help some people sleep better.\nIt does not help everyone.\nAsk us first.')).toEqual([
      'paragraph: It may help some people sleep better. It does not help everyone. Ask us first.',
    ])
  })

  it('still begins with a heading when its first line is bold', () => {
    expect(outline('**Why us**\nWe listen first, and we call you back.')).toEqual([
      'heading1: Why us',
      'paragraph: We listen first, and we call you back.',
    ])
  })
})

describe('a line', () => {
  it.each(['Why choose us', 'Is it safe?', 'Our Treatments:', '3: Preparation'])('looks like a heading: %s', line => {
    expect(looksLikeHeading(line)).toBe(true)
  })

  it.each([
    ...['It helps.', 'It may help with:', 'First,', '• item', '2020 – 2024', 'Act now!', 'She said “no.”'],
    'one two three four five six seven eight nine ten eleven twelve thirteen',
  ])('does not look like a heading: %s', line => {
    expect(looksLikeHeading(line)).toBe(false)
  })

  it('is not parted from one that goes on in lower case', () => {
    const lines = ['Short start', 'goes on.', `Then ${long}`].map(text => ({ text, bold: false }))
    expect(findParts(lines)).toEqual([false, true])
  })
})
