import { describe, expect, it } from 'vitest'
import { pointAt, rangeOf } from '../../src/document/document.ts'
import { readDocument } from '../../src/document/read.ts'
import { sourceOf, wrongPlaces } from './places.ts'

const read = (source: string) => readDocument(source, 'page.md')
const texts = (source: string) => read(source).blocks.map(block => block.text)
const outline = (source: string) => read(source).blocks.map(({ kind, depth, text }) => `${kind}${depth || ''}: ${text}`)

describe('places', () => {
  const cases: readonly [name: string, source: string, words: string, written: string][] = [
    ['after a named entity', 'Skin &amp; laser care', 'laser', 'laser'],
    ['of an entity itself', 'Skin &amp; laser care', '&', '&amp;'],
    ['after several entities', 'A&nbsp;B&#8217;s &#x2014; end', 'end', 'end'],
    ['across an entity', 'Don&#8217;t wait', 'Don’t', 'Don&#8217;t'],
    ['after an escape', 'Now \\*only\\* today', 'today', 'today'],
    ['of an escape', 'Now \\*only\\* today', '*only*', '\\*only\\*'],
    ['on the second line of a list item', '- one\n  two three', 'three', 'three'],
    ['across a break in a list item', '- one\n  two three', 'one two', 'one\n  two'],
    ['on the second line of a quotation', '> one\n> two three', 'three', 'three'],
    ['on a lazy line of a quotation', '> one\ntwo three', 'three', 'three'],
    ['on a line of a quotation in a list', '- > one\n  > two &amp; three', 'three', 'three'],
    ['of a greater-than sign at the start of a lazy line', '> one\n    > two', '> two', '> two'],
    ['with CRLF', 'one\r\ntwo\r\n\r\nthree', 'three', 'three'],
    ['across CRLF in a quotation', '> one\r\n> two', 'one two', 'one\r\n> two'],
    ['after a byte order mark', '\uFEFFone *two* three', 'three', 'three'],
    ['after an emoji', '🙂 one &#128578; two', 'two', 'two'],
    ['after tabs', 'one\ttwo\n\tthree', 'three', 'three'],
    ['of emphasis inside a word', 'un*believ*able cure', 'unbelievable', 'un*believ*able'],
    ['of a word in nested emphasis', 'a ***b** c* d', 'b', 'b'],
    ['of link text', 'see [our *best* page](/x "T") now', 'our best page', 'our *best* page'],
    ['after a hard break', 'one  \n   two \\\n three', 'three', 'three'],
    ['after code', 'take `x &amp; y` daily', 'daily', 'daily'],
    ['of a table cell', '| A | B |\n|---|---|\n| x \\| y | &lt; z |', 'z', 'z'],
    ['of alternative text', '![A &amp; *happy* patient](p.jpg)', 'happy patient', 'happy* patient'],
    ['of a title', '[x](/y "Book &quot;now&quot; please")', 'please', 'please'],
    ['of text in HTML', '<div>\n  <p>One&nbsp;&amp;\n  two</p>\n</div>', 'two', 'two'],
    ['of an attribute in HTML', '<img src="a.png" alt="Calm &amp; safe">', 'safe', 'safe'],
    ['of HTML in a quotation', '> <div>\n> one\n> two\n> </div>', 'one two', 'one\n> two'],
    ['of a quoted front matter value', '---\ntitle: "A \\"b\\" c"\n---\n', '"b"', '\\"b\\"'],
    ['of a folded front matter value', '---\nexcerpt: >-\n  one\n  two\n---\n', 'one two', 'one\n  two'],
    ['of a literal front matter value', '---\nsummary: |\n  one\n  two\n---\n', 'two', 'two'],
    ['of a plain front matter value on two lines', '---\ntitle: one\n  two\n---\n', 'one two', 'one\n  two'],
    ['of a doubled quote in front matter', "---\ntitle: 'It''s on'\n---\n", "It's", "It''s"],
    ['of an escape in front matter with CRLF', '---\r\ntitle: "a \\u2014 b \\\r\n  c"\r\n---\r\n', 'c', 'c'],
  ]
  it.each(cases)('are exact %s', (_, source, words, written) => {
    const document = read(source)
    expect(wrongPlaces(document)).toEqual([])
    expect(sourceOf(document, words)).toBe(written)
  })

  it('count lines and columns from one, and the byte order mark as a character', () => {
    const document = read('\uFEFFa\r\nb\rc *d*\n')
    const [block] = document.blocks
    const offset = block!.text.indexOf('d')
    expect(rangeOf(document, block!, offset, offset + 1).start).toEqual({ line: 3, column: 4, offset: 9 })
    expect(pointAt(document, 0)).toEqual({ line: 1, column: 1, offset: 0 })
  })
})

describe('inline content', () => {
  it('is joined across markup, and code, pictures and bare addresses become one opaque character', () => {
    expect(texts('A **b** `c` <https://x.org> www.x.org a@b.co ~~d~~<b>e</b><br>f')).toEqual([
      'A b \uFFFC \uFFFC \uFFFC \uFFFC de f',
    ])
  })

  it('keeps links with the span of their text, also by reference and in HTML', () => {
    const [block] = read('Go [here *now*][r], <a href="/z">there</a> or https://x.org.\n\n[r]: /y').blocks
    expect(block!.links.map(({ start, end, url }) => [block!.text.slice(start, end), url])).toEqual([
      ['here now', '/y'],
      ['there', '/z'],
      ['\uFFFC', 'https://x.org'],
    ])
  })

  it('puts the texts of pictures and titles behind their paragraph', () => {
    expect(outline('See ![a calm room](r.jpg "Our room") and [us](/u "About us") here.')).toEqual([
      'paragraph: See \uFFFC and us here.',
      'alt: a calm room',
      'alt: Our room',
      'alt: About us',
    ])
  })

  it('refers to footnotes with the addresses inside them', () => {
    const { blocks } = read('It helps[^1] some.\n\n[^1]: See [a trial](https://x.org/t) and https://y.org.')
    expect(blocks[0]).toMatchObject({ text: 'It helps some.', note: false })
    expect(blocks[0]!.notes).toEqual([{ offset: 8, id: '1', urls: ['https://x.org/t', 'https://y.org'] }])
    expect(blocks[1]).toMatchObject({ kind: 'paragraph', note: true })
  })

  it('goes on behind the end tag of a script that a list entry opens and a paragraph closes', () => {
    expect(texts('- <script>\nalert(1)\n</script>\n\nThree.')).toEqual(['Three.'])
    expect(texts('- <script>\nalert(1)\n</script> Two.\n\nThree.')).toEqual(['Two.', 'Three.'])
  })

  it('skips script and style, also in the middle of a paragraph', () => {
    expect(texts('One <script>alert(1)</script>two.\n\n<style>\np { x: y }\n\nq\n</style>\n\nThree.')).toEqual([
      'One two.',
      'Three.',
    ])
  })
})

describe('blocks', () => {
  it('know the heading they stand under', () => {
    const { blocks } = read('# A\n\nOne.\n\n## B\n\nTwo.\n\n### C\n\n## D\n\nThree.')
    expect(blocks.map(({ text, heading }) => [text, blocks[heading]?.text])).toEqual([
      ['A', undefined],
      ['One.', 'A'],
      ['B', 'A'],
      ['Two.', 'B'],
      ['C', 'B'],
      ['D', 'A'],
      ['Three.', 'D'],
    ])
  })

  it('of lists know their list, item, depth and numbering, and what leads them in', () => {
    const { blocks } = read('It may:\n\n- help\n- harm\n  1. a little\n  2. a lot\n\nEnd.\n\n- alone')
    expect(blocks.map(({ kind, text, list, leadIn }) => [kind, text, list, leadIn])).toEqual([
      ['paragraph', 'It may:', undefined, -1],
      ['listItem', 'help', { id: 0, item: 0, depth: 1 }, 0],
      ['listItem', 'harm', { id: 0, item: 1, depth: 1 }, 0],
      ['listItem', 'a little', { id: 1, item: 0, depth: 2, ordered: true }, 2],
      ['listItem', 'a lot', { id: 1, item: 1, depth: 2, ordered: true }, 2],
      ['paragraph', 'End.', undefined, -1],
      ['listItem', 'alone', { id: 2, item: 0, depth: 1 }, -1],
    ])
  })

  it('are led in by a heading above only when it ends in a colon', () => {
    expect(read('## Risks\n\n- pain').blocks[1]!.leadIn).toBe(-1)
    expect(read('## Risks:\n\n- pain').blocks[1]!.leadIn).toBe(0)
  })

  it('of table cells know their column and lead', () => {
    const { blocks } = read('We compare:\n\n| Drug | Helps |\n|---|---|\n| X | **most** |')
    expect(blocks.map(({ text, column, leadIn }) => [text, column, leadIn])).toEqual([
      ['We compare:', undefined, -1],
      ['Drug', undefined, 0],
      ['Helps', undefined, 0],
      ['X', 'Drug', 0],
      ['most', 'Helps', 0],
    ])
  })

  it('of task lists have exact places', () => {
    const source = '- [x] quiet &amp; calm\n- [ ] \\*soft\n'
    const places = read(source).blocks.map(({ text, origins }) => [
      text,
      ...origins.map(({ source: at, sourceLength }) => source.slice(at, at + sourceLength)),
    ])
    expect(places).toEqual([
      ['quiet & calm', 'quiet ', '&amp;', ' calm'],
      ['*soft', '\\*', 'soft'],
    ])
  })

  it('of quotations are marked', () => {
    expect(read('> - It cured me.\n\nNo.').blocks.map(({ quoted }) => quoted)).toEqual([true, false])
  })

  it('come out of raw HTML by the kind of their element', () => {
    const html =
      '<section>\n<h2>Why us</h2><p>We care.</p><ul><li>One</li><li>Two</li></ul>' +
      '<blockquote><p>Great!</p></blockquote><button>Book</button><figcaption>Our team</figcaption>' +
      '<pre>x</pre><my-card></my-card></section>'
    const { blocks, components } = read(html)
    expect(blocks.map(({ kind, text, quoted }) => `${kind}: ${text}${quoted ? ' (quoted)' : ''}`)).toEqual([
      'heading: Why us',
      'paragraph: We care.',
      'listItem: One',
      'listItem: Two',
      'paragraph: Great! (quoted)',
      'button: Book',
      'caption: Our team',
    ])
    expect(components).toEqual(['my-card'])
  })

  it('skip code, definitions and rules', () => {
    expect(texts('```\ncode\n```\n\n    more\n\n***\n\n[a]: /b')).toEqual([])
  })
})

describe('comments', () => {
  it('tell their inside, their place and the block behind them', () => {
    const source = '<!-- one -->\n\nA <!-- two --> b.\n\n<div>\n<!-- three\n--><p>C</p></div>\n\n<!-- four -->'
    const { comments, blocks } = read(source)
    expect(comments.map(({ value, nextBlock }) => [value, blocks[nextBlock]?.text])).toEqual([
      [' one ', 'A  b.'],
      [' two ', 'C'],
      [' three\n', 'C'],
      [' four ', undefined],
    ])
    for (const { start, end, value } of comments) expect(source.slice(start, end)).toBe(`<!--${value}-->`)
  })

  it('are read once, and in front matter too', () => {
    const { comments } = read('---\n# one\ntitle: "# no" # two\nsummary: |\n  # not\n---\n\n1. a <!-- three -->')
    expect(comments.map(({ value }) => value)).toEqual([' one', ' two', ' three '])
  })
})

describe('deep nesting', () => {
  it('is told as a problem, and the rest of the page is read', () => {
    const { problems, blocks } = read(`${'>'.repeat(300)} deep\n\nShallow.`)
    expect(problems).toEqual([
      {
        message: 'What stands here is nested more than 100 levels deep and was not read.',
        path: 'page.md',
        line: 1,
        column: 102,
      },
    ])
    expect(blocks.map(({ text }) => text)).toEqual(['Shallow.'])
  })

  it('of lists, each on its line, ends the reading where nobody writes', () => {
    const lists = (depth: number): string =>
      Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- a\n`).join('')
    const [problem] = read(lists(600)).problems
    expect(problem).toEqual({
      message: 'The page was not checked: it has more lists and quotes inside each other than can be read in time.',
      path: 'page.md',
      line: 251,
      column: 501,
    })
    expect(read(lists(90)).problems).toEqual([])
  })
})
