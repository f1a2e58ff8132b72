import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { createParser } from '../../src/document/parse.ts'
import { plainFirst } from '../../src/document/plain.ts'
import { isTooMuch } from '../../src/document/work.ts'

const parseAll = createParser()

/** What is left to the parser, and the tree that is made of it. */
function parsed(source: string): { rest: string | undefined; tree: Root } {
  let rest: string | undefined
  const tree = plainFirst(text => {
    rest = text
    return parseAll(text)
  })(source)
  return { rest, tree }
}

const pages = ['fixtures/pages', 'fixtures/learning', 'fixtures/dev', 'fixtures/held-out', 'fixtures/corpus']
  .flatMap(folder => readdirSync(folder, { recursive: true }).map(name => join(folder, String(name))))
  .filter(path => path.endsWith('.md'))
  .filter((path, index) => !path.startsWith(join('fixtures', 'learning')) || index % 8 === 0)

describe('plain paragraphs, headings and lists', () => {
  it('gives every page of the project the tree of the whole text', () => {
    let [all, left] = [0, 0]
    for (const path of pages) {
      const source = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
      const { rest, tree } = parsed(source)
      const expected = parseAll(source)
      if (JSON.stringify(tree) !== JSON.stringify(expected)) expect(tree, path).toEqual(expected)
      all += source.length
      left += rest!.length
    }
    expect(pages.length).toBeGreaterThan(500)
    expect(left / all).toBeLessThan(0.4)
  })

  it.each([
    ['a heading and two paragraphs', '# Title\n\nOne.\nTwo: a & b!\n\nThree.', '#'],
    ['breaks of Windows', 'One.\r\nTwo.\r\n\r\n- *a*\r\n\r\nThree.\r\n', '#\r\n\r\n- *a*\r\n\r\n#\r\n'],
    ['lists of plain entries', '* a\n* b: c\n\nText:\n- d\n- 5 e\n\nText.', '#'],
    ['a list between plain text', 'Text.\n\n9) a\n9) b\n\n## Title\n3. c\n3. d', '#'],
    ['a list in breaks of Windows', '- a\r\n- b\r\n\r\nText.\r\n', '#\r\n'],
    ['a paragraph above a list that is not plain', 'Text:\n- **a** b\n- c\n', '#\n- **a** b\n- c\n'],
    ['a list below text that is not plain', 'Text *a*\nb:\n\n- c\n\n> d\n\n- e', 'Text *a*\nb:\n\n#\n\n> d\n\n#'],
    ['a list that may go on', '- *a*\n\n- b\n\nText.\n\n- c\n\n  d', '- *a*\n\n- b\n\n#\n\n- c\n\n  d'],
    ['text below front matter', '---\na: b\n\nc: d\n---\n\nPlain.\n', '---\na: b\n\nc: d\n---\n\n#\n'],
    ['text below a heading', '## Title\nPlain.\n', '#\n'],
    ['text between lists and quotes', '- a\n\nPlain.\n\n> b\n\nPlain.\n\n1. c', '#\n\n> b\n\n#'],
    ['lines with spaces only', 'One.\n  \nTwo.\n\t\n\n*three*', '#\n\t\n\n*three*'],
    ['a definition and what refers to it', '[a]: /b\n\nPlain.\n\nSee [a].', '[a]: /b\n\n#\n\nSee [a].'],
    ['elements around text', '<div>\n\nPlain.\n\n</div>', '<div>\n\n#\n\n</div>'],
    ['a comment of a line', '<!-- a -->\n\nPlain.', '<!-- a -->\n\n#'],
    ['numbers', '5 stars in 2020.\n\n2020. A list.\n\n3) Another.', '#\n\n2020. A list.\n\n3) Another.'],
    ['other letters', '“Él” sagt: größer\u00a0als.\n\nÜber 5 % — ja?', '#'],
  ])('leaves to the parser only the rest: %s', (_, source, rest) => {
    const result = parsed(source)
    expect(result.rest).toBe(rest)
    expect(result.tree).toEqual(parseAll(source))
  })

  it.each([
    ['a block of code', '```\n\nPlain.\n\n```'],
    ['a block of code without an end', 'Plain.\n\n~~~\n\nPlain.'],
    ['a comment over lines', '<!--\n\nPlain.\n\n-->'],
    ['a script', 'Plain.\n\n<script>\n\nPlain.\n\n</script>'],
    ['a declaration', '<!DOCTYPE\n\nPlain.\n\n>'],
    ['front matter without an end', '---\na: b\n\nPlain.'],
    ['a lone carriage return', 'One.\rTwo.\n\nThree.'],
    ['a heading underlined', 'Title\n===\n\nTitle\n---'],
    ['what goes on in a list', '- a\n\n  b\n\n      c'],
    ['a list below text', 'Plain:\n- a\n1. b'],
    ['lists of two signs', 'Plain.\n\n- a\n+ b\n\nPlain.\n\n1. a\n1) b'],
    ['an entry that is empty', 'Plain\n-\n\nPlain\n- \n\n- a\n-\n- b'],
    ['a number that ends no paragraph', 'Plain\n2. a\n\nPlain\n1. b'],
    ['a list that begins below text', 'Text *a*\n- b\n\n- c\n\n[^1]: d\n\n- e\n\n> f\n- g\n\n- h'],
    ['an entry that goes on', 'Plain.\n\n- a\nlazy\n\n- b\n  c\n\n- d'],
    ['a lazy line', '> a\nlazy\n\n- b\nlazy'],
    ['a table', 'a | b\n--|--\nc | d'],
    ['spaces that break a line', 'One.  \nTwo. \n\nThree. '],
    ['addresses', 'See www.example.com.\n\nSee http://example.com.\n\nWrite to a@example.com.'],
    ['entities', 'a&copy;b\n\nAT&T'],
    ['a heading that is closed', '# a #\n\n##\n\n#  b\n\n####### c'],
    ['marks', 'a *b* c\n\nd_e_f\n\ng ~h~\n\n`i`\n\nj\\k\n\n[l]\n\n<m>'],
    ['tabs', 'a\tb\n\n\tc'],
    ['boxes', '- [ ] a\n- [x] b\n\nPlain.\n\n- [ ]\n\n[x] c'],
    ['signs that are no letters', 'One.\n\n\0\n\nTwo.\n\n\f\n\nThree.'],
    ['nothing', ''],
  ])('gives %s the tree of the whole text', (_, source) => {
    expect(parsed(source).tree).toEqual(parseAll(source))
  })

  it('gives pieces put together at random the tree of the whole text', () => {
    const piece = fc.constantFrom(
      ...[
        'Plain',
        'words: two',
        ' ',
        'a & b',
        '#',
        '# ',
        '## Title',
        '\n',
        '\n\n',
        '\n\n',
        '\r\n',
        '\r\n\r\n',
        '\r',
        '\t',
        '  \n',
      ],
      ...[
        '- ',
        '1. ',
        '1) ',
        '> ',
        '*',
        '**',
        '_',
        '`',
        '```',
        '~~~',
        '~~',
        '|',
        '|-|',
        '\n---\n',
        '===',
        '***',
        '+++',
        ':',
        '://',
        '\\',
      ],
      ...[
        '\n- one',
        '\n- two\n',
        '\n* three',
        '\n4. four',
        '\n5) five',
        '[a]',
        '[a]: /b',
        '[^1]',
        '[^1]: ',
        '(b)',
        '![',
        '<div>',
        '</div>',
        '<b>',
        '<!-- c -->',
        '<!--',
        '-->',
        '<pre>',
        '<?',
        '&amp;',
        '&',
      ],
      ...['www.a.org', 'http://a.org', 'a@b.org', '    ', '  ', '5', '5 a', '“', 'é', '日本', '\u00a0', '\0', '-', '='],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), pieces => {
        const source = pieces.join('')
        expect(parsed(source).tree).toEqual(parseAll(source))
      }),
      { numRuns: 3000 },
    )
  })

  it('tells where in the whole text there is too much of something', () => {
    const before = 'Plain words.\n\n'.repeat(3)
    const place = (source: string, parse: (text: string) => Root) => {
      try {
        parse(source)
      } catch (error) {
        if (isTooMuch(error)) return error.offset
        throw error
      }
      return undefined
    }
    const source = `${before}${'- '.repeat(600)}`
    const alone = place('- '.repeat(600), parseAll)!
    expect(alone).toBeGreaterThanOrEqual(0)
    expect(place(source, plainFirst(parseAll))).toBe(place(source, parseAll))
  })
})
