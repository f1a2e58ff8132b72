import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carelint } from '../../src/carelint.ts'
import type { Finding } from '../../src/finding.ts'
import type { Mended } from '../../src/fix/mend-page.ts'
import { mend, notices } from './mend.ts'

const root = new URL('../../fixtures/', import.meta.url)
const fixtures = ['corpus', 'dev', 'formats', 'pages/flagged', 'pages/quiet'].flatMap(folder =>
  readdirSync(new URL(`${folder}/`, root))
    .filter(name => /\.(?:mdx?|html|txt)$/.test(name))
    .filter((_, index) => folder !== 'corpus' || index % 2 === 0)
    .map(name => `${folder}/${name}`),
)
const settings = { notices }

/** What may go when a place is mended: verbs and adjectives beside "suicide", and the retired number with its name and link. */
const gone =
  /^(?:commit|complet|attempt|tr(?:y|ied)|fail|unsuccessful|botched|an$|to$|at$|talk|national|suicide|prevention|lifeline|tel$|1$|800|273|8255|833|456|1800)/i

/** Words of a page that are lost although no fix has to do with them. */
function lost(before: string, after: string): string[] {
  const left = new Map<string, number>()
  const pieces = (text: string) => text.match(/\p{L}+|\p{N}+/gu) ?? []
  for (const piece of pieces(after)) left.set(piece, (left.get(piece) ?? 0) + 1)
  return pieces(before).filter(piece => {
    const count = left.get(piece) ?? 0
    left.set(piece, count - 1)
    return count <= 0 && !gone.test(piece)
  })
}

const mendable = new Set(carelint.rules.filter(rule => rule.fixes !== undefined).map(rule => rule.id))

/** The findings that no machine may touch. A sentence that is mended may still be like marked ones. */
function claims(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ ruleId, scope, basis }) => !mendable.has(ruleId) && scope === 'text' && !basis)
    .map(({ ruleId, excerpt }) => (/suicid|8255|988/.test(excerpt) ? ruleId : `${ruleId}: ${excerpt}`))
}

async function check(source: string, path: string): Promise<Mended> {
  const { findings } = await carelint.lintPage(source, { path, settings })
  const mended = await mend(source, path, settings)
  expect(mended.page.text === source).toBe(mended.places === 0)
  expect(findings.filter(({ fix, ruleId }) => fix && !mendable.has(ruleId))).toEqual([])
  if (!findings.some(({ fix }) => fix)) expect(mended.places).toBe(0)
  expect(lost(source, mended.page.text)).toEqual([])
  expect(claims(mended.page.findings)).toEqual(claims(findings))
  const again = await mend(mended.page.text, path, settings)
  expect([again.places, again.page.text]).toEqual([0, mended.page.text])
  return mended
}

describe('a page of the fixtures', () => {
  test.each(fixtures)('is mended once and for all, and loses nothing else: %s', async path => {
    const source = readFileSync(new URL(path, root), 'utf8')
    const { page } = await check(source, path)
    const windows = await mend(source.replaceAll('\n', '\r\n'), path, settings)
    expect(windows.page.text).toBe(page.text.replaceAll('\n', '\r\n'))
  })

  test('is mended for no rule about claims', () => {
    expect([...mendable].sort()).toEqual([
      'missing-consult-disclaimer',
      'missing-crisis-resource',
      'missing-risk-disclosure',
      'outdated-crisis-line',
      'unsafe-suicide-language',
    ])
  })
})

const pairs: readonly (readonly [string, string])[] = [
  ['He committed suicide.', 'He died by suicide.'],
  ['Some commit suicide at night, für 🎉 alle.', 'Some die by suicide at night, für 🎉 alle.'],
  ['They came after an unsuccessful suicide attempt.', 'They came after a suicide attempt.'],
  ['She tried to commit suicide twice.', 'She attempted suicide twice.'],
  ['In crisis call 1-800-273-8255 now.', 'In crisis call 988 now.'],
  ['Dial 1-800-273-TALK (8255) 結果.', 'Dial 988 結果.'],
]
const plain = [
  'Our rooms are quiet.',
  'Täglich 🎉 geöffnet, “said” Ann & Bob.',
  'TMS cures depression.',
  'Parking is free  here.',
]
const frames: Readonly<Record<string, readonly string[]>> = {
  'a.md': [
    '@',
    '> @',
    '- @',
    '**Note.** @',
    '1. @',
    '@ `code` @',
    '| a | b |\n|---|---|\n| @ | c |',
    '<div>@</div>',
    '[Ann](/a) @',
    '## A *part*',
  ],
  'a.mdx': ['@', '<Box>\n\n@\n\n</Box>', '<Box title="@" />', '- @ {/* c */}', 'export const a = 1', '> @', '{"@"}'],
  'a.html': [
    '<p>@</p>',
    '<ul><li>@</li></ul>',
    '<div title="@">x</div>',
    '<p>a &amp; b &mdash; @</p>',
    '<p><b>@</b> @</p>',
    '<!-- c -->',
  ],
  'a.txt': ['@', '• @', 'A title', '1. @\n2. @'],
}

describe('a generated page', () => {
  const filling = fc.oneof(
    fc.constantFrom(...pairs),
    fc.constantFrom(...plain).map(text => [text, text] as const),
  )

  test.each(Object.keys(frames))('becomes what it should be, byte by byte: %s', async path => {
    const block = fc.tuple(fc.constantFrom(...frames[path]!), fc.array(filling, { minLength: 2, maxLength: 2 }))
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('', '\uFEFF'),
        fc.boolean(),
        fc.boolean(),
        async (blocks, mark, windows, ended) => {
          const page = (side: 0 | 1) => {
            const text = blocks
              .map(([frame, fillings]) => {
                let next = 0
                return frame.replace(/@/g, () => fillings[next++]![side])
              })
              .join('\n\n')
            const whole = mark + text + (ended ? '\n' : '')
            return windows ? whole.replaceAll('\n', '\r\n') : whole
          }
          const { page: mended } = await mend(page(0), path)
          expect(mended.text).toBe(page(1))
        },
      ),
      { numRuns: 60 },
    )
  })

  const soup =
    'committed suicide|He committed |suicide. |tried to commit suicide|1-800-273-8255|[1-800-273-8255](tel:18002738255)|National Suicide Prevention Lifeline |' +
    'an unsuccessful suicide attempt|So it is. TMS cures depression. |word |\n|\n\n|**|*|`|<b>|</b>|<p>|</p>|<div>|</div>|<a href="tel:18002738255">|</a>|&amp;|&nbsp;|' +
    '# |- |> |---\n|title: |{|}|"|\'|<Box>|</Box>|<!-- c -->|<!--|-->|<script>|</script>|\\|🎉|\uFEFF|:::|[row]|[/row]'
  // Without a last paragraph, a notice at the end would make a heading of a bare last line, and a quoted heading claims nothing.
  const last = '\n\nParking is free here.'
  test.each(['a.md', 'a.mdx', 'a.html', 'a.txt'])(
    'of any text is mended once and loses nothing else: %s',
    async path => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom(...soup.split('|')), { maxLength: 20 }),
          fc.constantFrom('', '---\ntitle: a\n---\n'),
          async (parts, front) => {
            await check(front + parts.join('') + last, path)
          },
        ),
        { numRuns: 80 },
      )
    },
  )
})
