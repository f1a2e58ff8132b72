import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read.ts'
import { sourceOf, wrongPlaces } from './places.ts'

const piece = fc.constantFrom(
  ...[
    'word',
    'Two words.',
    '&amp;',
    '&nbsp;',
    '&#8217;',
    '&#x1F600;',
    '&bogus;',
    '\\*',
    '\\',
    '*',
    '**',
    '_',
    '~~',
    '`',
    '``',
  ],
  ...[
    '[',
    '](',
    '](b "t")',
    '![',
    ')',
    ']',
    '[^1]',
    '[^1]: ',
    '[x]: /y\n',
    '<b>',
    '</b>',
    '<br>',
    '<!-- c -->',
    '<!--',
    '<div>',
  ],
  ...[
    '</div>',
    '<img alt="a &amp; b">',
    '<script>',
    '</script>',
    '<a href="x">',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\n> ',
    '\n- ',
    '\n-\n',
  ],
  ...[
    '\n1. ',
    '\n   ',
    '\t',
    '  \n',
    ' ',
    '# ',
    '|',
    '\n|-|-|\n',
    '---\n',
    'title: ',
    '"',
    "'",
    ': ',
    '>-\n',
    '  ',
    '🙂',
    '\uFEFF',
  ],
  ...[
    'https://example.com',
    'a@b.co',
    'www.example.com',
    '\u2028',
    '\0',
    '• ',
    '```',
    '$',
    '{',
    '}',
    '\u00A0',
    '=',
    'faq:\n - q: ',
  ],
)
const soup = fc.array(fc.oneof({ weight: 8, arbitrary: piece }, fc.string({ unit: 'binary', maxLength: 6 })), {
  maxLength: 40,
})

describe('any text', () => {
  it('is read without an error, and every block keeps to its places', () => {
    fc.assert(
      fc.property(soup, parts => {
        expect(wrongPlaces(readDocument(parts.join(''), 'a.md'))).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  it('is read without an error when it is front matter', () => {
    const line = fc.tuple(fc.constantFrom('title', 'description', 'seo', 'faq', '  q', 'x', '- a', '&a b', '*a'), soup)
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const yaml = lines.map(([key, parts]) => `${key}: ${parts.slice(0, 6).join('')}`).join(end)
        expect(wrongPlaces(readDocument(`---${end}${yaml}${end}---${end}${end}Body.${end}`, 'a.md'))).toEqual([])
      }),
      { numRuns: 600 },
    )
  })

  it('has the same blocks with either line ending', () => {
    fc.assert(
      fc.property(soup, parts => {
        const source = parts.join('').replaceAll('\r', '')
        const texts = (text: string) => readDocument(text, 'a.md').blocks.map(block => [block.kind, block.text])
        expect(texts(source.replaceAll('\n', '\r\n'))).toEqual(texts(source))
      }),
      { numRuns: 500 },
    )
  })
})

describe('a well-formed page', () => {
  const decorated = fc.tuple(
    fc.constantFrom(
      '@',
      '*@*',
      '**@**',
      '_@_',
      '~~@~~',
      '[@](/x)',
      '***@***',
      '&amp; @',
      '@ &nbsp;',
      '\\* @',
      '`code` @',
      '🙂 @',
      '&#8217; @',
    ),
    fc.constantFrom(' ', ' ', '\n', '  \n', ' '),
  )
  const prose = fc.array(decorated, { minLength: 1, maxLength: 12 })
  const frames = ['', '> ', '- ', '> - ', '1. ', '- > ', '> > ']
  const paragraph = fc.tuple(fc.constantFrom(...frames), prose)

  it('gives every word its own place', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('', '\uFEFF'),
        fc.boolean(),
        (page, mark, windows) => {
          const words: string[] = []
          const name = () => {
            words.push(`w${String.fromCharCode(97 + (words.length % 26))}${words.length}x`)
            return words.at(-1)!
          }
          const body = page
            .map(([frame, parts]) => {
              const text = parts.map(([shape, space]) => shape.replace('@', name) + space).join('')
              const next = frame.replace(/\d\.|-/g, marker => ' '.repeat(marker.length))
              return frame + text.trimEnd().replaceAll('\n', `\n${next}`)
            })
            .join('\n\n<!-- next -->\n\n')
          const header = `---\ntitle: "${name()} \\u2014 ${name()}\n  ${name()}"\ndescription: >\n  ${name()}\n  ${name()}\n---\n\n`
          const table = `\n\n<!-- next -->\n\n| ${name()} | ${name()} |\n|---|---|\n| &amp; ${name()} | a \\| ${name()} |\n`
          const unix = mark + header + body + table
          const document = readDocument(windows ? unix.replaceAll('\n', '\r\n') : unix, 'a.md')
          expect(wrongPlaces(document)).toEqual([])
          expect(words.map(word => sourceOf(document, word))).toEqual(words)
        },
      ),
      { numRuns: 400 },
    )
  })
})
