import { describe, expect, test } from 'vitest'
import { cueSets } from '../../src/knowledge/cues.ts'
import { createAnalyser } from '../../src/language/analyse.ts'
import { cuesOf } from '../../src/language/assertion.ts'
import { document } from './page.ts'

const analyse = createAnalyser({ cues: Object.fromEntries(cueSets.map(set => [set.id, set.phrases])) })

/** Whether a sentence holds a cue of a set that no pseudo-cue covers; for the pseudo-cues themselves, whether it holds one. */
function holds(sentence: string, id: string): boolean {
  const analysis = analyse(document(sentence))
  const found = cueSets.map(set => analysis.matches('cues', set.id))
  const index = cueSets.findIndex(set => set.id === id)
  if (cueSets[index]!.category === 'pseudo') return found[index]!.length > 0
  const alone = found.map((matches, set) => (set === index || cueSets[set]!.category === 'pseudo' ? matches : []))
  return cuesOf(alone, analysis.tokens).length > 0
}

describe.each(cueSets)('the cues of $id', ({ id, yes, no }) => {
  test.each(yes)('stand in: %s', sentence => {
    expect(holds(sentence, id)).toBe(true)
  })

  test.each(no)('do not stand in: %s', sentence => {
    expect(holds(sentence, id)).toBe(false)
  })

  test('have two examples of each', () => {
    expect(yes.length).toBeGreaterThanOrEqual(2)
    expect(no.length).toBeGreaterThanOrEqual(2)
  })
})
