import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { carelint } from '../../src/carelint.ts'
import { copyOf } from '../../src/document/copy.ts'
import { readPage } from '../../src/document/read.ts'
import type { Finding } from '../../src/finding.ts'
import { finding } from '../reporters/sample-report.ts'

const root = new URL('../../fixtures/', import.meta.url).pathname
const pages = ['formats', 'pages/flagged', 'report-site/content'].flatMap(folder =>
  readdirSync(join(root, folder)).map(name => join(folder, name)),
)
const fold = (text: string) => text.replaceAll('\uFFFC', '…').replace(/\s+/g, ' ').trim()

/** A finding at the first place where `words` stand in a source. */
function findingAt(source: string, words: string, excerpt = words): Finding {
  const offset = source.indexOf(words)
  const point = (at: number) => ({ line: 1, column: at + 1, offset: at })
  return finding({ start: point(offset), end: point(offset + words.length), excerpt })
}

describe('the copy of a page', () => {
  test.each(pages)('has the words of every finding at one place: %s', async path => {
    const content = readFileSync(join(root, path))
    const page = path.endsWith('.docx') ? content : content.toString()
    const { findings } = await carelint.lintPage(page, { path })
    expect(findings.length).toBeGreaterThan(path.endsWith('first-visit.md') ? -1 : 0)
    const copy = copyOf(await readPage(page, path), findings)
    for (const { start, end, excerpt, ruleId } of findings) {
      const found = copy.flatMap(({ text, places }) =>
        places
          .filter(({ from, to }) => from === start.offset && to === end.offset)
          .map(place => fold(text.slice(place.start, place.end))),
      )
      expect([ruleId, found]).toEqual([ruleId, excerpt === '' || ruleId === 'unused-suppression' ? [] : [excerpt]])
    }
  })

  test('finds words with entities and line breaks in them, and those of pictures apart from those around them', async () => {
    const source = 'Safe &amp;\nsound care, ![safe hands](x.png) here.\n'
    const findings = [
      findingAt(source, 'Safe &amp;\nsound', 'Safe & sound'),
      findingAt(source, 'safe hands'),
      findingAt(source, '![safe hands](x.png) here', '… here'),
    ]
    const copy = copyOf(await readPage(source, 'a.md'), findings)
    expect(
      copy.map(({ kind, text, places }) => [kind, places.map(({ start, end }) => text.slice(start, end))]),
    ).toEqual([
      ['paragraph', ['Safe & sound', '\uFFFC here']],
      ['alt', ['safe hands']],
    ])
  })

  test('has no place for what stands outside of it, or nowhere', async () => {
    const source = '<!-- carelint-disable -->\n\nA quiet room.\n'
    const nowhere = finding({ start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } })
    const [block, ...others] = copyOf(await readPage(source, 'a.md'), [findingAt(source, 'carelint-disable'), nowhere])
    expect([block, others]).toEqual([
      { kind: 'paragraph', depth: 0, text: 'A quiet room.', quoted: false, note: false, places: [] },
      [],
    ])
  })
})
