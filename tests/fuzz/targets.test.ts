import fc from 'fast-check'
import { describe, test } from 'vitest'
import { createMutator } from '../../fuzz/mutate.mjs'
import { targets } from '../../fuzz/targets.mjs'

/** Time for each target, in milliseconds; `npm run fuzz` takes more. */
const time = 800

describe('a text that nobody thought of', () => {
  test.each(Object.entries(targets))('does no harm as %s', async (_, { check, seeds }) => {
    const changed = fc.tuple(fc.constantFrom(...seeds), fc.nat()).map(([text, seed]) => {
      const { mutate } = createMutator(seed)
      return mutate(text, seeds)
    })
    const text = fc.oneof({ weight: 4, arbitrary: changed }, fc.string({ unit: 'binary', maxLength: 60 }))
    await fc.assert(
      fc.asyncProperty(text, async given => void (await check(given))),
      {
        seed: 20260101,
        interruptAfterTimeLimit: time,
        markInterruptAsFailure: false,
        numRuns: 1000,
      },
    )
  })
})
