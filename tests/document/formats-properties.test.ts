import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/document/html/read-html.ts'
import { readMdx } from '../../src/document/mdx/read-mdx.ts'
import { readText } from '../../src/document/text.ts'
import { sourceOf, wrongPlaces } from './places.ts'

const pieces = (
  'word|Two words.|&amp;|&nbsp;|&#8217;|&#x1F600;|&#150;|&copy|&amp|&bogus;|<b>|</b>|<p>|</p>|<br>|<br/>|<div class="a">|</div>|<ul>|<li>|' +
  '</li>|</ul>|<table>|<tr>|<td>|<th>|</table>|<blockquote>|</blockquote>|<h2>|</h2>|<!-- c -->|<!--|-->|<img alt="a &amp; b">|' +
  '<a href="#x">|</a>|<button title=\'c\'>|</button>|<title>|</title>|<script>|</script>|<script type="application/ld+json">|' +
  '{"text": "a\\u2014b", "headline": "c"}|<svg>|</svg>|<pre>|</pre>|<select><option>|<template>|[button x="y"]|[/button]|[vc_row]|[sic]|' +
  '\n|\r\n|\r|\n\n|\t|  | |<|>|&|"|\'|=|🙂|\uFEFF|\0|\u00A0|{|}|{"x"}|{/* c */}|{`a \x24{b} c`}|<Card title="d &amp; e">|</Card>|<Card a={1}/>|' +
  'export const meta = {title: "t"}\n|import x from "y"\n|# |- |> |\n> |\n- |*|**|`|---\n|\n• |Short line\n'
).split('|')
const soup = fc.array(
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 5 })),
  {
    maxLength: 40,
  },
)
/** Text that the parser moves to before a table, or out of it, maps as a whole to where it was taken from. */
const untrue = (wrong: readonly string[]) => wrong.filter(each => !/does not stand for it$/.test(each))

describe('any text', () => {
  it('is read as HTML without an error, and every block keeps to its places', () => {
    fc.assert(
      fc.property(soup, parts => {
        const source = parts.join('')
        const wrong = wrongPlaces(readHtml(source, 'a.html'))
        expect(/<(?:table|t[rdh]|select)/.test(source) ? untrue(wrong) : wrong).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  it('is read as MDX without an error, and every block keeps to its places', () => {
    fc.assert(
      fc.property(soup, parts => {
        const document = readMdx(parts.join(''), 'a.mdx')
        const wrong = wrongPlaces(document)
        expect(document.problems.length > 0 ? untrue(wrong) : wrong).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  it('is read as plain text without an error, and every block keeps to its places', () => {
    fc.assert(
      fc.property(soup, parts => {
        expect(wrongPlaces(readText(parts.join(''), 'a.txt'))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('has the same blocks with either line ending', () => {
    fc.assert(
      fc.property(soup, fc.constantFrom(readHtml, readText), (parts, read) => {
        const source = parts.join('').replaceAll('\r', '')
        const texts = (text: string) => read(text, 'a').blocks.map(block => [block.kind, block.text])
        expect(texts(source.replaceAll('\n', '\r\n'))).toEqual(texts(source))
      }),
      { numRuns: 500 },
    )
  })
})

describe('a well-formed page', () => {
  const words = () => {
    const all: string[] = []
    const name = () => {
      all.push(`w${String.fromCharCode(97 + (all.length % 26))}${all.length}x`)
      return all.at(-1)!
    }
    return { all, name }
  }
  const shapes = [
    '@',
    '<b>@</b>',
    'a<i>@</i>b',
    '<a href="/x">@ <em>@</em></a>',
    '&amp; @',
    '@ &nbsp;',
    '🙂 @',
    '&#8217;@',
    '@<br/>@',
  ]
  const prose = fc.array(fc.tuple(fc.constantFrom(...shapes), fc.constantFrom(' ', '\n', '  ')), {
    minLength: 1,
    maxLength: 8,
  })
  const page = fc.array(prose, { minLength: 1, maxLength: 5 })
  const fill = (parts: readonly (readonly [string, string])[], name: () => string) =>
    parts
      .map(([shape, space]) => shape.replace(/@/g, name) + space)
      .join('')
      .trimEnd()
  const finish = (source: string, windows: boolean) => (windows ? source.replaceAll('\n', '\r\n') : source)

  it('gives every word of HTML its own place', () => {
    const frames = [
      '<p>@</p>',
      '<ul><li>@<li>&lt; @</ul>',
      '<div title="@ &amp; @">@</div>',
      '<table><tr><th>@<td>@</table>',
      '<h2>@</h2>',
    ]
    fc.assert(
      fc.property(
        page,
        fc.constantFrom(...frames),
        fc.constantFrom('', '\uFEFF'),
        fc.boolean(),
        (parts, frame, mark, windows) => {
          const { all, name } = words()
          const body = parts
            .map(each =>
              frame
                .replace(/title="@ &amp; @"/, () => `title="${name()} &amp; ${name()}"`)
                .replace(/@/g, () => fill(each, name)),
            )
            .join('\n')
          const document = readHtml(
            finish(`${mark}<!doctype html>\n<title>${name()} &lt; ${name()}</title>\n${body}`, windows),
            'a.html',
          )
          expect(wrongPlaces(document)).toEqual([])
          expect(all.map(word => sourceOf(document, word))).toEqual(all)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('gives every word of MDX its own place', () => {
    const frames = [
      '@',
      '<p>@</p>',
      '<Card title="@ &amp; @" body={"@ \\u2014 @"}>\n\n@\n\n</Card>',
      '> <Card>\n> @\n> </Card>',
      '- @',
      '<div>\n  @\n</div>',
    ]
    fc.assert(
      fc.property(
        page,
        fc.constantFrom(...frames),
        fc.constantFrom('', '\uFEFF'),
        fc.boolean(),
        (parts, frame, mark, windows) => {
          const { all, name } = words()
          const body = parts
            .map(each =>
              frame
                .replace(/"@ (\S+) @"/g, (_, between) => `"${name()} ${between} ${name()}"`)
                .replace(/@/g, () => fill(each, name).replaceAll('\n', ' ')),
            )
            .join('\n\n{/* next */}\n\n')
          const script = `export const meta = {title: '${name()} \\'${name()}\\''}\n\n`
          const document = readMdx(finish(mark + script + body, windows), 'a.mdx')
          expect(document.problems).toEqual([])
          expect(wrongPlaces(document)).toEqual([])
          expect(all.map(word => sourceOf(document, word))).toEqual(all)
        },
      ),
      { numRuns: 400 },
    )
  })
})
