import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/document/read.ts'
import { wrongPlaces } from './places.ts'

const html: readonly [name: string, source: string][] = [
  ['open elements', '<section><div>a'.repeat(3_000)],
  ['elements without end', '<b>a'.repeat(3_000)],
  ['list items', '<ul>'.repeat(200) + '<li>a'.repeat(10_000)],
  ['tags without end', '<a '.repeat(60_000)],
  ['attributes without end', '<a b="'.repeat(30_001)],
  ['comments without end', '<!-- '.repeat(40_000)],
  ['end tags without start', 'a</i>'.repeat(20_000)],
  ['ampersands', '&amp'.repeat(40_000)],
  ['open brackets', '[a '.repeat(40_000)],
  ['shortcodes', '[a_b]x[/a_b]'.repeat(8_000)],
  ['blank lines', '\n \n'.repeat(40_000)],
  ['open tables', '<table><tr><td>a'.repeat(300)],
  ['wide cells', '<table><tr><th colspan=1000>a</table>'.repeat(500)],
  [
    'escapes in linked data',
    `<script type="application/ld+json">{"headline": "${'\\u2014\\n '.repeat(15_000)}"}</script>`,
  ],
  ['open brackets in linked data', `<script type="application/ld+json">${'['.repeat(40_000)}</script>`],
]
const mdx: readonly [name: string, source: string][] = [
  ['open elements', '<a>\n'.repeat(2_000)],
  ['tags without end', '<a '.repeat(20_000)],
  ['open braces', '{'.repeat(20_000)],
  ['comments', '{/* a */}\n\n'.repeat(2_000)],
  ['comments without end', '{/* a '.repeat(2_000)],
  ['sums', `export const title = ${Array.from({ length: 2_000 }, () => '"a"').join(' + ')}\n`],
  ['nested data', `export const a = ${'['.repeat(1_000)}${']'.repeat(1_000)}\n`],
  ['properties', `<Card ${'title="a b" '.repeat(4_000)}/>`],
]

describe('a page made to be slow', () => {
  it.each(html)('is read in time as HTML when it holds %s', async (_, source) => {
    expect(wrongPlaces(await readPage(source, 'page.html'))).toEqual([])
  })

  it.each(mdx)('is read in time as MDX when it holds %s', async (_, source) => {
    expect(wrongPlaces(await readPage(source, 'page.mdx'))).toEqual([])
  })

  it.each([
    ['short lines', 'Our Clinic\nIt is open today.\n'.repeat(2_000)],
    ['bullets', '• a\n'.repeat(10_000)],
    ['spaces', ' \t'.repeat(40_000)],
  ])('is read in time as plain text when it holds %s', async (_, source) => {
    expect(wrongPlaces(await readPage(source, 'page.txt'))).toEqual([])
  })
})
