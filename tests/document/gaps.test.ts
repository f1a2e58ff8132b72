import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { sourceFor } from '../../src/document/gaps.ts'
import { readHtml } from '../../src/document/html/read-html.ts'
import { readMdx } from '../../src/document/mdx/read-mdx.ts'
import { readDocument, readPage } from '../../src/document/read.ts'
import { readText } from '../../src/document/text.ts'

const first = 'Our notice says that this & that are *only* <general> words [1].'
const second = '2. Ask a_clinician_ {first} about `it`.'
const notice = `${first}\n\n${second}`

/** A page all of whose copy stands inside components. */
const inComponent = 'formats/same-copy.mdx'
const root = new URL('../../fixtures/', import.meta.url)
const fixtures = ['corpus', 'dev', 'formats', 'pages/flagged', 'pages/quiet'].flatMap(folder =>
  readdirSync(new URL(`${folder}/`, root))
    .filter(name => /\.(?:mdx?|html|txt)$/.test(name))
    .map(name => `${folder}/${name}`),
)

type Read = (source: string, path: string) => Document
const markdown: Read = source => readDocument(source, 'a.md')

/** What goes wrong when the notice is put into gaps of a page, `most` of them with the last one, one sentence each. */
function damage(read: Read, source: string, most: number): string[] {
  const before = read(source, 'a')
  const wrong: string[] = []
  if (before.problems.length > 0) return []
  const gaps = before.gaps ?? []
  const step = Math.max(1, Math.floor(gaps.length / most))
  for (const gap of gaps.filter((_, index) => (gaps.length - 1 - index) % step === 0)) {
    const text = sourceFor(before, gap, notice)!
    const changed = source.slice(0, gap.offset) + text + source.slice(gap.offset)
    const after = read(changed, 'a')
    const texts = after.blocks.map(block => block.text)
    const [kept, put] = [texts.filter(each => each !== first && each !== second), texts.length - before.blocks.length]
    if (put !== 2 || texts.indexOf(second) !== texts.indexOf(first) + 1)
      wrong.push(`no notice in ${JSON.stringify(changed)}`)
    if (kept.join('\n') !== before.blocks.map(block => block.text).join('\n'))
      wrong.push(`other words in ${JSON.stringify(changed)}`)
    if (JSON.stringify(after.frontMatter) !== JSON.stringify(before.frontMatter)) wrong.push('other front matter')
    if (after.components.join() !== before.components.join()) wrong.push('other components')
    if (after.problems.length > 0) wrong.push(`a problem in ${JSON.stringify(changed)}`)
  }
  return wrong
}

describe('a notice in any gap', () => {
  test.each(fixtures)('of %s is read as paragraphs of its own and changes no other words', async path => {
    const source = readFileSync(new URL(path, root), 'utf8')
    const { gaps = [] } = await readPage(source, path)
    if (path !== inComponent) expect(gaps.length).toBeGreaterThan(2)
    const read: Read = path.endsWith('.mdx')
      ? readMdx
      : path.endsWith('html')
        ? readHtml
        : path.endsWith('txt')
          ? readText
          : markdown
    expect(damage(read, source, 6)).toEqual([])
    expect(damage(read, source.replaceAll('\n', '\r\n'), 2)).toEqual([])
    expect(damage(read, `\uFEFF${source.trimEnd()}`, 2)).toEqual([])
  })

  const pieces =
    'word|Two words.|&amp;|<b>|</b>|<p>|</p>|<br>|<div>|</div>|<ul>|<li>|</ul>|<table>|<tr>|<td>|</table>|<h2>|</h2>|<!-- c -->|<!--|-->|' +
    '<script>|</script>|<pre>|</pre>|[row]|[/row]|\n|\n|\n\n|\n\n|\n\n|\t|  |    |<|# |- |> |\n> |\n- |1. |*|**|`|```|~~~|---\n|===\n|:::|:::tip\n|[^1]|[^1]: |' +
    '[x]: /y\n|[a](b)|![|\\|$$|{|}|{/* c */}|<Card>|</Card>|<Card a={1}/>|export const a = 1\n|{{< a >}}|{{< /a >}}|• |Title\n|\n  - |\n    '
  const extra = ['|', '\n|-|-|\n', '| a | b |\n|---|---|\n| c | d |\n']
  const soup = fc.array(fc.constantFrom(...pieces.split('|'), ...extra), { maxLength: 25 })
  const readers: readonly (readonly [string, Read])[] = [
    ['Markdown', markdown],
    ['MDX', readMdx],
    ['HTML', readHtml],
    ['text', readText],
  ]

  test.each(readers)('of any page of %s is read as paragraphs of its own and changes no other words', (_, read) => {
    fc.assert(
      fc.property(soup, fc.constantFrom('', '---\ntitle: a\n---\n'), fc.boolean(), (parts, front, windows) => {
        const source = front + parts.join('')
        expect(damage(read, windows ? source.replaceAll('\n', '\r\n') : source, 9)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})
