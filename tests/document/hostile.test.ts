import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/document/read.ts'
import { wrongPlaces } from './places.ts'

const cases: readonly [name: string, source: string][] = [
  ['tags without end', `<div>${'<a '.repeat(60_000)}`],
  ['attributes without end', `<div>${'<a b="'.repeat(30_001)}`],
  ['elements without end', `<div>\n${'<pre><svg>'.repeat(20_000)}`],
  ['comments without end', `<div>\n${'<!-- '.repeat(40_000)}`],
  ['ampersands in HTML', `<div>\n${'&amp'.repeat(40_000)}`],
  ['open elements', `<div>\n${'<section><p>a'.repeat(15_000)}`],
  ['pictures in HTML', `<div>\n${'<img alt="a b" src=x>'.repeat(8_000)}`],
  ['escapes in front matter', `---\ntitle: "${'\\u2014\n '.repeat(15_000)}"\n---\n`],
  ['open brackets in front matter', `---\na: ${'['.repeat(60_000)}\n---\n`],
  ['keys in front matter', `---\n${Array.from({ length: 6_000 }, (_, index) => `k${index}: a`).join('\n')}\n---\n`],
  ['short lines in one paragraph', 'Our Clinic\nIt is open today.\n'.repeat(2_000)],
  ['marks of quotation', `${'>'.repeat(2_000)} a`],
]

describe('a page made to be slow', () => {
  it.each(cases)('is read in time when it holds %s', (_, source) => {
    expect(wrongPlaces(readDocument(source, 'page.md'))).toEqual([])
  })
})
