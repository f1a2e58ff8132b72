import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TokenFlag } from '../../src/language/analysis.ts'
import { longestSentence, quotations } from '../../src/language/sentences.ts'
import { wordsOf } from '../../src/language/words.ts'

/** The sentences of a text as they stand in it. */
function sentences(text: string): string[] {
  return wordsOf(text).sentences.map(({ start, stop }) => text.slice(start, stop))
}

/** The words of a text, with a slash before a word that a comma, stop or hyphen sets off: `,` `|` `-`. */
function words(text: string): string {
  return wordsOf(text)
    .words.map(({ word, flags }) => {
      const comma = flags & TokenFlag.comma ? ',' : ''
      const stop = flags & TokenFlag.stop ? '|' : ''
      return `${comma}${stop}${flags & TokenFlag.joined ? '-' : ''}${word}`
    })
    .join(' ')
}

/** The slices of the text that the words stand on. */
function slices(text: string): string[] {
  return wordsOf(text).words.map(({ start, end }) => text.slice(start, end))
}

const flagged = (text: string, flag: number): string[] =>
  wordsOf(text)
    .words.filter(word => word.flags & flag)
    .map(word => word.word)

describe('sentences', () => {
  test.each([
    ['Dr. Smith sees you. Call today.', ['Dr. Smith sees you.', 'Call today.']],
    ['Mr. and Mrs. Lee came.', ['Mr. and Mrs. Lee came.']],
    ['Doses of 0.5 mg/kg are used.', ['Doses of 0.5 mg/kg are used.']],
    ['Use 0.5 mg. Then rest.', ['Use 0.5 mg.', 'Then rest.']],
    ['Take 5 mL. Wait an hour.', ['Take 5 mL.', 'Wait an hour.']],
    ['Some take it, e.g. Ketamine, at home.', ['Some take it, e.g. Ketamine, at home.']],
    ['It works, i.e. The pain goes.', ['It works, i.e. The pain goes.']],
    ['We ship in the U.S. The rest waits.', ['We ship in the U.S.', 'The rest waits.']],
    ['The U.S. Food agency agrees.', ['The U.S. Food agency agrees.']],
    ['Call (773) 799-8520 today. Or write.', ['Call (773) 799-8520 today.', 'Or write.']],
    ['Call 773.799.8520 today.', ['Call 773.799.8520 today.']],
    ["Skip St. John's wort.", ["Skip St. John's wort."]],
    ['Ketamine vs. Zoloft is asked.', ['Ketamine vs. Zoloft is asked.']],
    ['See No. 1 on the list.', ['See No. 1 on the list.']],
    ['Is it free? No. You pay a fee.', ['Is it free?', 'No.', 'You pay a fee.']],
    ['He said “It works.” We agreed.', ['He said “It works.”', 'We agreed.']],
    ['He said "It works." We agreed.', ['He said "It works."', 'We agreed.']],
    ['Well ... it works.', ['Well ... it works.']],
    ['Well… It works.', ['Well…', 'It works.']],
    ['1. Rest well.', ['1. Rest well.']],
    ['12. Rest well. Then walk.', ['12. Rest well.', 'Then walk.']],
    ['Open until 5 p.m. Monday through Friday.', ['Open until 5 p.m. Monday through Friday.']],
    ['Open until 5 p.m. The rest is closed.', ['Open until 5 p.m.', 'The rest is closed.']],
    ['Jane Roe, M.D. leads us.', ['Jane Roe, M.D. leads us.']],
    ['Smith et al. Found it.', ['Smith et al. Found it.']],
    ['Smith et al. found it. We agree.', ['Smith et al. found it.', 'We agree.']],
    ['It works fast.Most people feel it.', ['It works fast.', 'Most people feel it.']],
    ['Visit clinic.com today.', ['Visit clinic.com today.']],
    ['A.D.D. is common.', ['A.D.D. is common.']],
    ['See us on Dec. 5 at noon.', ['See us on Dec. 5 at noon.']],
    ['We close in Jan. We open in May.', ['We close in Jan.', 'We open in May.']],
    ['It is state of the art. We care.', ['It is state of the art.', 'We care.']],
    ['She lives with MS. We treat it.', ['She lives with MS.', 'We treat it.']],
    ['Ms. Roe leads us.', ['Ms. Roe leads us.']],
    ['“Does it work?” Yes.', ['Does it work?”', 'Yes.']],
    ['Really?! Yes.', ['Really?!', 'Yes.']],
    ['(It works.) We know.', ['It works.)', 'We know.']],
    ['Feel 😀 better. 🎉 Yes!', ['Feel 😀 better.', 'Yes!']],
    ['We open at 9. Ketamine cures pain.', ['We open at 9.', 'Ketamine cures pain.']],
    ['We saw 250. Most came back.', ['We saw 250.', 'Most came back.']],
    ['Week 4. The stairs feel easier.', ['Week 4. The stairs feel easier.']],
    ['See section 2. it is short.', ['See section 2. it is short.']],
    ['It cost $5.00. We paid.', ['It cost $5.00.', 'We paid.']],
    ['', []],
    [' \n ', []],
    ['...', []],
    ['😀', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  test('know a question and an exclamation', () => {
    const marks = wordsOf('Does it work? Yes! It does.').sentences.map(each => [each.question, each.exclaimed])
    expect(marks).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ])
  })

  test('are cut when they do not end', () => {
    const spans = wordsOf('word '.repeat(longestSentence + 1)).sentences.map(({ first, end }) => [first, end])
    expect(spans).toEqual([
      [0, longestSentence],
      [longestSentence, longestSentence + 1],
    ])
  })
})

describe('words', () => {
  test.each([
    ["It isn't easy.", 'it is not easy'],
    ["It constructorn't be it'constructor.", "it constructor not be it'constructor"],
    ['It isn’t easy.', 'it is not easy'],
    ["It can't, won't, shan't, ain't.", 'it can not ,will not ,shall not ,is not'],
    ["They'll say we've won.", 'they will say we have won'],
    ["I'm sure they're right, she'd go.", 'i am sure they are right ,she would go'],
    ["the patient's room", "the patient 's room"],
    ['the patients’ choice', 'the patients choice'],
    ["y'all", "y'all"],
    ["'single' quotes", 'single quotes'],
    ['well-being', 'well -being'],
    ['long‑term', 'long -term'],
    ['keta\u00ADmine', 'ketamine'],
    ['5\u00A0mg', '5 mg'],
    ['95% of us', '95 percent of us'],
    ['only $1,299.50 now', 'only $ 1299.50 now'],
    ['from 1,000 to 12,345,678', 'from 1000 to 12345678'],
    ['steps 100, 200', 'steps 100 ,200'],
    ['5–7 days — or 5-7', '5 -7 days |or 5 -7'],
    ['0.5 mg/kg', '0.5 mg -kg'],
    ['NAD+', 'nad +'],
    ['the no.1 clinic', 'the no -1 clinic'],
    ['R&D', 'r and d'],
    ['and/or', 'and -or'],
    ['A.D.D. and U.S. care', 'a.d.d and u.s care'],
    ['A: yes; no', 'a |yes |no'],
    ['A::yes ;; no((so))', 'a |yes |no |so'],
    ['safe *** quick // calm ~~ easy', 'safe |quick |calm |easy'],
    ['calm--easy---safe ... so', 'calm |easy |safe |so'],
    ['run \uFFFC first', 'run \uFFFC first'],
    ['feel 😀 better', 'feel better'],
    ['COVID-19, B12', 'covid -19 ,b12'],
    ['Über-gut, naïve', 'über -gut ,naïve'],
    ['ketamine(s)', 'ketamine |s'],
  ])('%j', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  test.each([
    ["isn't", ["isn't", "isn't"]],
    ["they'll", ['they', "'ll"]],
    ['keta\u00ADmine', ['keta\u00ADmine']],
    ['1,299.50', ['1,299.50']],
    ['95%', ['95', '%']],
    ['U.S. care', ['U.S', 'care']],
    ['a 😀 b', ['a', 'b']],
  ])('stand on their own letters in %j', (text, expected) => {
    expect(slices(text)).toEqual(expected)
  })

  test('carry flags for capitals, numbers, quotation marks and opaque pieces', () => {
    expect(flagged('We treat PTSD at home', TokenFlag.capital)).toEqual(['we', 'ptsd'])
    expect(flagged('We treat PTSD at home', TokenFlag.acronym)).toEqual(['ptsd'])
    expect(flagged('the 3rd of 12 doses', TokenFlag.number)).toEqual(['3rd', '12'])
    expect(flagged('she said “it works” and left', TokenFlag.quoted)).toEqual(['it', 'works'])
    expect(flagged('an open "quote and more', TokenFlag.quoted)).toEqual([])
    expect(flagged('run \uFFFC', TokenFlag.opaque)).toEqual(['\uFFFC'])
    expect(flagged('it (a drug) helps: truly', TokenFlag.open)).toEqual(['a'])
    expect(flagged('it (a drug) helps: truly', TokenFlag.close)).toEqual(['helps'])
    expect(flagged('it (a drug) helps: truly', TokenFlag.colon)).toEqual(['truly'])
  })
})

describe('quotations', () => {
  test('are found for straight, curly and angled marks, and only in pairs', () => {
    const inside = (text: string): string[] => quotations(text).map(({ start, end }) => text.slice(start, end))
    expect(inside('"a" and “b” and «c»')).toEqual(['a', 'b', 'c'])
    expect(inside('a " b')).toEqual([])
    expect(inside('“a “b” c')).toEqual(['b'])
  })

  test('are found for single marks, and not between apostrophes', () => {
    const inside = (text: string): string[] => quotations(text).map(({ start, end }) => text.slice(start, end))
    expect(inside("from 'it melts fat' to 'the same thing'.")).toEqual(['it melts fat', 'the same thing'])
    expect(inside('called ‘our patients’ miracle’ (in print)')).toEqual(['our patients’ miracle'])
    expect(inside('‘It can’t fail’, he said')).toEqual(['It can’t fail'])
    expect(inside("patients' lives and the nurses' rooms, rock 'n' roll, the '90s, 'til noon")).toEqual([])
    expect(inside("it's the clinic's own; that's all")).toEqual([])
    expect(inside('“she said ‘yes’ twice”')).toEqual(['she said ‘yes’ twice'])
  })
})

describe('a long block', () => {
  test('is read in pieces, with offsets in the whole text', () => {
    const text = 'Ketamine relieves pain. '.repeat(2000)
    const { words: found, sentences: spans, tree } = wordsOf(text)
    expect(new Set(found.map(({ start, end }) => text.slice(start, end)))).toEqual(
      new Set(['Ketamine', 'relieves', 'pain']),
    )
    expect(new Set(spans.map(({ start, stop }) => text.slice(start, stop)))).toEqual(
      new Set(['Ketamine relieves pain.']),
    )
    expect(spans).toHaveLength(2000)
    const last = tree.children.at(-1)!
    expect(last.position?.end.offset).toBe(text.length)
  })

  test.each(['a', '1.', 'a.', '. ', '😀', '“a” ', "a'"])('of %j does not throw and is covered', piece => {
    const text = piece.repeat(60_000)
    const { words: found, sentences: spans } = wordsOf(text)
    expect(spans.at(-1)?.end ?? 0).toBe(found.length)
  })
})

const pieces = fc.constantFrom(
  ...['Dr. ', 'mg. ', 'U.S. ', "isn't ", '1,000', '. ', '? ', '"', '“', '”', '(', ')', '-', '—', '…', '\u00AD'],
  ...[
    '\u00A0',
    '%',
    '$',
    '+',
    '😀',
    '\uFFFC',
    ' ',
    '\n',
    'word',
    'Word',
    "'s",
    'No. ',
    '5',
    ',',
    ':',
    '\uD83D',
    '\u200B',
  ],
)

describe('any text', () => {
  test.each([
    ['of pieces that are hard to read', fc.array(pieces, { maxLength: 60 }).map(list => list.join(''))],
    ['of any characters', fc.string({ unit: 'binary', maxLength: 200 })],
  ])('%s has words in ascending places, all in sentences', (_name, texts) => {
    fc.assert(
      fc.property(texts, text => {
        const { words: found, sentences: spans } = wordsOf(text)
        let before = 0
        for (const [index, { start, end }] of found.entries()) {
          const contracted = index > 0 && start === found[index - 1]!.start && end === found[index - 1]!.end
          expect(contracted || start >= before).toBe(true)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          before = end
        }
        let covered = 0
        for (const span of spans) {
          expect(span.first).toBe(covered)
          expect(span.end).toBeGreaterThan(span.first)
          expect(span.start).toBe(found[span.first]!.start)
          expect(span.stop).toBeGreaterThanOrEqual(found[span.end - 1]!.end)
          expect(span.stop).toBeLessThanOrEqual(text.length)
          covered = span.end
        }
        expect(covered).toBe(found.length)
      }),
      { numRuns: 300 },
    )
  })
})
