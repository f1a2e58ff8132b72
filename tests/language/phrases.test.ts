import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Token, TokenFlag } from '../../src/language/analysis.ts'
import { inflect } from '../../src/language/phrases/inflect.ts'
import { compileMatcher, type Span } from '../../src/language/phrases/matcher.ts'
import { PhraseError, parsePhrase } from '../../src/language/phrases/syntax.ts'
import { Vocabulary } from '../../src/language/phrases/vocabulary.ts'

const classes = { words: { det: ['a', 'the'] }, spans: ['drug', 'trouble'] }

/** Tokens of a text in which `,` and `.` stand by themselves; a full stop ends a sentence, `|` only sets off. */
function textOf(text: string, vocabulary: Vocabulary, spans: readonly Span[] = []) {
  const tokens: Token[] = []
  const starts: number[] = []
  let pending = 0
  let start = 0
  for (const word of text.split(' ').filter(each => each !== '')) {
    if (word === ',') pending |= TokenFlag.comma
    else if (word === '|') pending |= TokenFlag.stop
    else if (word === '.') start = tokens.length
    else {
      const flags = pending | (/^\d/.test(word) ? TokenFlag.number : 0)
      tokens.push({ start: 0, end: 0, word, id: vocabulary.idOf(word), flags })
      starts.push(start)
      pending = 0
    }
  }
  const limits = starts.map(first => {
    const next = starts.findIndex(other => other > first)
    return next < 0 ? tokens.length : next
  })
  const byStart = new Map<number, Span[]>()
  for (const span of spans) byStart.set(span.first, [...(byStart.get(span.first) ?? []), span])
  return { tokens, limits: Int32Array.from(limits), starts: Int32Array.from(starts), spans: byStart }
}

/** What the phrases of one set find, as words. */
function found(phrases: string | readonly string[], text: string, spans: readonly Span[] = []): string[] {
  const vocabulary = new Vocabulary()
  const matcher = compileMatcher([{ name: 'set', phrases: [phrases].flat() }], vocabulary, classes)
  const read = textOf(text, vocabulary, spans)
  return matcher.match(read)[0]!.map(({ first, end }) =>
    read.tokens
      .slice(first, end)
      .map(token => token.word)
      .join(' '),
  )
}

describe('the forms of a verb', () => {
  test.each([
    ['ease', 'ease eases eased easing'],
    ['lift', 'lift lifts lifted lifting'],
    ['cure', 'cure cures cured curing'],
    ['relax', 'relax relaxes relaxed relaxing'],
    ['crush', 'crush crushes crushed crushing'],
    ['remedy', 'remedy remedies remedied remedying'],
    ['destroy', 'destroy destroys destroyed destroying'],
    ['free', 'free frees freed freeing'],
    ['stop', 'stop stops stopped stopping'],
    ['control', 'control controls controlled controlling'],
    ['treat', 'treat treats treated treating'],
    ['go', 'go goes went gone going'],
    ['quit', 'quit quits quitting'],
    ['die', 'die dies died dying'],
    ['be', 'be is are am was were been being'],
  ])('%s', (verb, forms) => {
    expect(inflect(verb).join(' ')).toBe(forms)
  })

  test.each(['__proto__', 'constructor', 'toString', 'valueOf'])('knows no irregular verb %s', verb => {
    expect(inflect(verb)[0]).toBe(verb)
  })
})

describe('a phrase', () => {
  test('is read into nodes', () => {
    expect(parsePhrase('pain')).toEqual({ kind: 'word', words: ['pain'] })
    expect(parsePhrase('is|are')).toEqual({ kind: 'word', words: ['is', 'are'] })
    expect(parsePhrase('~lift')).toEqual({ kind: 'word', words: ['lift', 'lifts', 'lifted', 'lifting'] })
    expect(parsePhrase('<drug>')).toEqual({ kind: 'class', name: 'drug' })
    expect(parsePhrase('*')).toEqual({ kind: 'gap', least: 1, most: 1 })
    expect(parsePhrase('*{0,3}')).toEqual({ kind: 'gap', least: 0, most: 3 })
    expect(parsePhrase('pain?')).toEqual({ kind: 'optional', item: { kind: 'word', words: ['pain'] } })
    expect(parsePhrase('!pain')).toEqual({ kind: 'not', item: { kind: 'word', words: ['pain'] } })
    expect(parsePhrase('^ , $')).toEqual({
      kind: 'sequence',
      items: [{ kind: 'start' }, { kind: 'comma' }, { kind: 'end' }],
    })
    expect(parsePhrase('long-term')).toEqual({
      kind: 'sequence',
      items: [
        { kind: 'word', words: ['long'] },
        { kind: 'word', words: ['term'] },
      ],
    })
    expect(parsePhrase('(a b | c a)')).toEqual({
      kind: 'choice',
      options: [
        {
          kind: 'sequence',
          items: [
            { kind: 'word', words: ['a'] },
            { kind: 'word', words: ['b'] },
          ],
        },
        {
          kind: 'sequence',
          items: [
            { kind: 'word', words: ['c'] },
            { kind: 'word', words: ['a'] },
          ],
        },
      ],
    })
  })

  test.each([
    ['', 'nothing to match', 1],
    ['a |', 'nothing to match', 4],
    ['(a', 'a bracket is not closed', expect.any(Number)],
    ['a)', 'a bracket is closed that was never opened', 2],
    ['()', 'nothing to match', 2],
    ['a <drug', 'a class is not closed', 3],
    ['a ~ b', 'a word is missing', 4],
    ['a *{1}', 'a gap is written *{0,3}', 4],
    ['a *{0,7}', 'a gap is at most 6 words wide', 4],
    ['a *{3,2}', 'a gap is at most 6 words wide', 4],
  ])('%j is refused with its place', (phrase, message, column) => {
    const thrown = (() => {
      try {
        parsePhrase(phrase)
      } catch (error) {
        return error
      }
      return undefined
    })()
    expect(thrown).toBeInstanceOf(PhraseError)
    expect(thrown).toMatchObject({ message: expect.stringContaining(message), column })
  })

  test.each([
    ['a <nothing>', 'there is no class <nothing>'],
    ['a?', 'a phrase needs a word that must be there'],
    ['a? b?', 'a phrase needs a word that must be there'],
  ])('%j is refused when it is compiled', (phrase, message) => {
    expect(() => found(phrase, 'a')).toThrow(message)
  })
})

describe('the matcher', () => {
  test.each([
    ['the longest match wins', ['a', 'a b', 'a b c'], 'a b c', ['a b c']],
    ['a match inside another of its set is dropped', ['a b c', 'b'], 'a b c b', ['a b c', 'b']],
    ['matches may overlap at their ends', ['a b', 'b c'], 'a b c', ['a b', 'b c']],
    ['a comma ends a match', 'a b', 'a , b a b', ['a b']],
    ['a stop ends a match', 'a , b', 'a | b', []],
    ['a comma before the first word is no hindrance', 'a b', 'c , a b', ['a b']],
    ['the end of a sentence ends a match', 'a b', 'a . b', []],
    ['an optional comma may stand', 'a , b', 'a , b a b', ['a b', 'a b']],
    ['a gap counts its words', 'a *{1,2} b', 'a b a c b a c c b a c c c b', ['a c b', 'a c c b']],
    ['a gap does not cross a comma', 'a *{0,3} b', 'a c , c b', []],
    ['a star is one word', 'a * b', 'a c b a b', ['a c b']],
    ['a word that must not follow', 'a !b', 'a b a c', ['a']],
    ['a word that must not follow at the end', 'a !b', 'a', ['a']],
    ['a class of words', '<det> b', 'the b a b c b', ['the b', 'a b']],
    ['numbers in digits and letters', '<num> b', '12 b twenty b c b', ['12 b', 'twenty b']],
    ['numbers inside', 'a <num> b', 'a 12 b a c b a twenty b', ['a 12 b', 'a twenty b']],
    ['a class of words inside', 'a <det> b', 'a the b a c b', ['a the b']],
    ['a comma before a gap', 'a , *{1,2} b', 'a , c b a c b a | c b', ['a c b', 'a c b']],
    ['a word that must not follow, before another', 'a !(b c) b', 'a b c a b d', ['a b']],
    ['the start of a sentence', '^ a', 'a a . a', ['a', 'a']],
    ['the end of a sentence', 'a $', 'a a . a b', ['a']],
    ['groups', 'a (b c | d)? e', 'a b c e a d e a e', ['a b c e', 'a d e', 'a e']],
    ['forms of a verb', '~lift b', 'lifted b lifting b lifter b', ['lifted b', 'lifting b']],
    ['a hyphen as the end of a word', 'long-term', 'long term', ['long term']],
    ['a phrase that begins with a choice', '(a | b c)? d', 'a d b c d d', ['a d', 'b c d', 'd']],
    ['a phrase that begins with a gap', '* b', 'a b', ['a b']],
  ])('%s', (_name, phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected)
  })

  test('reads the spans of a class of names', () => {
    const spans = [
      { classIndex: 0, entry: 0, first: 0, end: 2 },
      { classIndex: 1, entry: 0, first: 3, end: 4 },
    ]
    expect(found('<drug> ~lift <trouble>', 'iv drips lift pain', spans)).toEqual(['iv drips lift pain'])
    expect(found('<trouble> ~lift <drug>', 'iv drips lift pain', spans)).toEqual([])
  })

  test('reads of several names at a word the one of the class that leads furthest', () => {
    const spans = [
      { classIndex: 1, entry: 0, first: 1, end: 3 },
      { classIndex: 0, entry: 0, first: 1, end: 2 },
      { classIndex: 0, entry: 1, first: 1, end: 3 },
    ]
    expect(found('a <drug> b', 'a iv drip b', spans)).toEqual(['a iv drip b'])
    expect(found('a <drug> drip', 'a iv drip b', spans)).toEqual(['a iv drip'])
    expect(found('a <drug>', 'a iv drip b', spans)).toEqual(['a iv drip'])
    expect(found('<drug>', 'a iv drip b', spans)).toEqual(['iv drip'])
    expect(found('<trouble>', 'a iv drip b', spans)).toEqual(['iv drip'])
    expect(found('a <trouble> drip', 'a iv drip b', spans)).toEqual([])
  })

  test('reads no name across the end of a sentence', () => {
    const spans = [{ classIndex: 0, entry: 0, first: 1, end: 3 }]
    expect(found('a <drug>', 'a iv . drip', spans)).toEqual([])
    expect(found('a <drug>', 'a iv drip', spans)).toEqual(['a iv drip'])
  })

  test('lets a comma stand only where the phrase has one, also behind a name', () => {
    const spans = [{ classIndex: 0, entry: 0, first: 1, end: 2 }]
    expect(found('a , <drug> b', 'a , iv b', spans)).toEqual(['a iv b'])
    expect(found('a , <drug> b', 'a iv , b', spans)).toEqual([])
  })

  test('keeps sets apart and numbers their phrases', () => {
    const vocabulary = new Vocabulary()
    const sets = [
      { name: 'one', phrases: ['a', 'b'] },
      { name: 'two', phrases: ['b'] },
    ]
    const matcher = compileMatcher(sets, vocabulary, classes)
    expect(matcher.match(textOf('a b', vocabulary))).toEqual([
      [
        { phrase: 0, first: 0, end: 1 },
        { phrase: 1, first: 1, end: 2 },
      ],
      [{ phrase: 0, first: 1, end: 2 }],
    ])
  })
})

type Piece =
  | { kind: 'word'; words: readonly string[] }
  | { kind: 'gap'; least: number; most: number }
  | { kind: 'optional' | 'not'; items: readonly Piece[] }
  | { kind: 'choice'; options: readonly (readonly Piece[])[] }

function written(items: readonly Piece[]): string {
  return items
    .map(item => {
      if (item.kind === 'word') return item.words.join('|')
      if (item.kind === 'gap') return `*{${item.least},${item.most}}`
      if (item.kind === 'choice') return `(${item.options.map(written).join(' | ')})`
      return item.kind === 'not' ? `!(${written(item.items)})` : `(${written(item.items)})?`
    })
    .join(' ')
}

/** Every place where the items can end when they begin at `at`; written for clearness alone. */
function ends(items: readonly Piece[], at: number, origin: number, tokens: readonly Token[], limit: number): number[] {
  const [item, ...rest] = items
  if (!item) return [at]
  const goOn = (places: readonly number[]) => places.flatMap(place => ends(rest, place, origin, tokens, limit))
  const free = (place: number) => place < limit && (place === origin || tokens[place]!.flags === 0)
  switch (item.kind) {
    case 'word':
      return free(at) && item.words.includes(tokens[at]!.word) ? goOn([at + 1]) : []
    case 'gap': {
      const places: number[] = []
      for (let width = 0; width <= item.most; width++) {
        if (width > 0 && !free(at + width - 1)) break
        if (width >= item.least) places.push(at + width)
      }
      return goOn(places)
    }
    case 'optional':
      return [...goOn([at]), ...goOn(ends(item.items, at, origin, tokens, limit))]
    case 'choice':
      return goOn(item.options.flatMap(option => ends(option, at, origin, tokens, limit)))
    case 'not':
      return ends(item.items, at, origin, tokens, limit).length > 0 ? [] : goOn([at])
  }
}

const word = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 })
  .map((words): Piece => ({ kind: 'word', words }))
const gap = fc.tuple(fc.nat(2), fc.nat(2)).map(([least, more]): Piece => ({ kind: 'gap', least, most: least + more }))
const { items } = fc.letrec<{ items: readonly Piece[]; piece: Piece }>(tie => ({
  items: fc.array(tie('piece'), { minLength: 1, maxLength: 3 }),
  piece: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    word,
    gap,
    tie('items').map((inner): Piece => ({ kind: 'optional', items: inner })),
    tie('items').map((inner): Piece => ({ kind: 'not', items: inner })),
    fc.tuple(tie('items'), tie('items')).map(([one, other]): Piece => ({ kind: 'choice', options: [one, other] })),
  ),
}))

describe('any phrase', () => {
  test('finds in any text what a plain reading of it finds', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'a', 'b', ',', '.', '|'), { maxLength: 14 })
    fc.assert(
      fc.property(word, items, texts, (head, tail, list) => {
        const phrase = [head, ...tail]
        const vocabulary = new Vocabulary()
        const matcher = compileMatcher([{ name: 'set', phrases: [written(phrase)] }], vocabulary, classes)
        const text = textOf(list.join(' '), vocabulary)
        const expected: { phrase: number; first: number; end: number }[] = []
        for (let at = 0; at < text.tokens.length; at++) {
          const end = Math.max(-1, ...ends(phrase, at, at, text.tokens, text.limits[at]!))
          if (end > at && end > (expected.at(-1)?.end ?? 0)) expected.push({ phrase: 0, first: at, end })
        }
        expect(matcher.match(text)[0]).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })
})
