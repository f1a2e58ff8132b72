import type { Analysis } from './analysis.ts'

const known = new WeakMap<Analysis, ReadonlySet<string>>()

/** The words of a page's title and first heading, found once: what they name is what the page offers, not other care. */
export function headlineOf(analysis: Analysis): ReadonlySet<string> {
  const before = known.get(analysis)
  if (before) return before
  const { document, sentences, tokens } = analysis
  const words = new Set<string>()
  let heading = -1
  for (const { block, first, end } of sentences) {
    const { kind } = document.blocks[block]!
    if (kind === 'heading' && heading < 0) heading = block
    if (kind !== 'title' && block !== heading) continue
    const title = tokens.slice(first, end).map(({ word }) => word)
    if (!title.some(word => contrary.has(word))) for (const word of title) words.add(word)
  }
  known.set(analysis, words)
  return words
}

/** Words by which a headline names what the page is not about ("Life after statins", "Braces or aligners?"). */
const contrary = new Set(
  'without instead vs versus or off beyond not no free alternative alternatives unlike than quit stop after'.split(' '),
)
