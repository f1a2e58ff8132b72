import { describe, expect, test, vi } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { createAnalyser } from '../../src/language/analyse.ts'
import { isEvidence } from '../../src/language/citations.ts'

const work = vi.hoisted(() => {
  const state = { looks: 0 }
  /** The same list, counting every look at one of its items. */
  const counted = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(target, key) {
        state.looks++
        const value = Reflect.get(target, key)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  return { state, counted }
})

vi.mock(import('../../src/language/phrases/matcher.ts'), async actual => {
  const module = await actual()
  return {
    ...module,
    compileMatcher: (...given: Parameters<typeof module.compileMatcher>) => {
      const matcher = module.compileMatcher(...given)
      return { ...matcher, match: text => matcher.match({ ...text, tokens: work.counted(text.tokens) }) }
    },
  }
})

vi.mock(import('../../src/language/clauses.ts'), async actual => {
  const module = await actual()
  return {
    ...module,
    clausesOf: (tokens, first, end, names) => module.clausesOf(work.counted(tokens), first, end, names),
  }
})

vi.mock(import('../../src/language/claims/claims.ts'), async actual => {
  const module = await actual()
  return {
    ...module,
    claimsOf: view =>
      module.claimsOf({
        ...view,
        document: { ...view.document, blocks: work.counted(view.document.blocks) },
        tokens: work.counted(view.tokens),
        sentences: work.counted(view.sentences),
        clauses: work.counted(view.clauses),
        cues: work.counted(view.cues),
      }),
  }
})

const analyse = createAnalyser({})

/** A page of blocks, a paragraph each unless it says otherwise. */
function pageOf(blocks: readonly (string | Partial<Document['blocks'][number]>)[]): Document {
  const given = blocks.map(block => (typeof block === 'string' ? { text: block } : block))
  return {
    path: 'page.md',
    format: 'markdown',
    source: '',
    blocks: given.map((block, index) => ({
      index,
      kind: 'paragraph',
      depth: 0,
      text: '',
      origins: [],
      heading: -1,
      leadIn: -1,
      quoted: false,
      note: false,
      links: [],
      notes: [],
      ...block,
    })),
    frontMatter: {},
    comments: [],
    components: [],
    problems: [],
    lineStarts: [0],
  }
}

function looksAt(page: Document): number {
  work.state.looks = 0
  analyse(page)
  return work.state.looks
}

const size = 5_000
const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))

const pieces = [
  ...['a', '(', 'not ', '. ', '“a” ', '"a" ', '1.', '1,000,', 'a.', "a'", 'a-', 'a!', 'a/', '😀 ', '\uFFFC ', 'a\n'],
  ...['may ', 'of ', 'the ', 'really ', 'helps ', 'if you, ', ', which', 'some people ', 'research ', 'no not never '],
  ...['ketamine ', 'ketamine, ', 'depression and ', 'works ', 'It works. ', 'Patients say ', 'Many of our patients '],
  ...['ketamine treats depression ', 'ketamine relieves pain and ', '(ketamine treats pain) ', 'to treat ', 'how '],
  ...['Ketamine treats depression. ', 'Ketamine treats depression? ', '“Ketamine treats depression. ', '"It works." '],
  ...['“Ketamine treats depression.” said one. ', 'Myth: it works. ', 'but not everyone, ', '[1] ', '(Roe et al., '],
]

describe('the work on a page', () => {
  test.each(pieces)('of nothing but %j grows with its length', piece => {
    const once = looksAt(pageOf([repeated(piece, size)]))
    const twice = looksAt(pageOf([repeated(piece, 2 * size)]))
    expect(twice).toBeLessThanOrEqual(2.2 * once + 1000)
  })

  test('of many blocks grows with their number', () => {
    const claims = (count: number): string[] =>
      Array.from({ length: count }, () => 'Ketamine treats depression. It works.')
    expect(looksAt(pageOf(claims(800)))).toBeLessThanOrEqual(2.1 * looksAt(pageOf(claims(400))))
  })

  test('of a long list under a hedged heading grows with its items', () => {
    const list = (count: number): Document =>
      pageOf([
        { kind: 'heading', depth: 2, text: 'Potential benefits of ketamine' },
        ...Array.from({ length: count }, () => ({ kind: 'listItem' as const, heading: 0, text: 'Effective for pain' })),
      ])
    const once = looksAt(list(400))
    expect(analyse(list(4)).claims.map(claim => claim.status)).toEqual(Array(4).fill('hedged-by-context'))
    expect(looksAt(list(800))).toBeLessThanOrEqual(2.1 * once)
  })

  test('of many linked sentences looks at each link a constant number of times', () => {
    const sentence = 'Ketamine treats pain. '
    const linked = (count: number): Document => {
      const links = Array.from({ length: count }, (_, index) => ({
        start: index * sentence.length,
        end: index * sentence.length + 8,
        url: 'https://clinic.example/',
      }))
      return pageOf([{ text: sentence.repeat(count), links: links.map(work.counted) }])
    }
    expect(looksAt(linked(800))).toBeLessThanOrEqual(2.1 * looksAt(linked(400)))
  })
})

describe('an address', () => {
  test('of very many labels is judged by its last ones', () => {
    expect(isEvidence(`https://${'a.'.repeat(100_000)}com/`)).toBe(false)
    expect(isEvidence(`https://${'a.'.repeat(100_000)}nih.gov/`)).toBe(true)
    expect(isEvidence('https://jamanetwork.com/journals/1')).toBe(true)
    expect(isEvidence('https://notjamanetwork.com/journals/1')).toBe(false)
  })
})

describe('very long pages', () => {
  test.each(['a', '(', 'not ', '. ', '“a” ', '1.', "n't "])('of %j are read without a throw', piece => {
    const text = repeated(piece, 60_000)
    const analysis = analyse(pageOf([text]))
    expect(analysis.tokens.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length)
  })
})
