import { expect, test } from 'vitest'
import { learn, learnedFrom, sentencesOf } from '../../scripts/likeness.mjs'
import { likeness } from '../../src/knowledge/likeness.ts'

const model = learn(await sentencesOf(learnedFrom))
const numbersByFeature = (lines: readonly string[]) =>
  new Map(
    lines
      .map(line => line.split(' '))
      .map(([feature = '', weight, ...counts]) => [
        Number.parseInt(feature, 36),
        { weight: Number(weight), counts: counts.map(Number) },
      ]),
  )

test('the model is what the labelled pages teach; otherwise "npm run learn" was forgotten', () => {
  const { features, bias, ...rest } = model
  expect(rest).toEqual({
    rules: likeness.rules,
    sentences: likeness.sentences,
    counts: likeness.counts,
    size: likeness.size,
  })
  expect(bias).toBeCloseTo(likeness.bias, 1)
  const learned = numbersByFeature(features)
  const kept = numbersByFeature(likeness.features.split('\n'))
  // Another version of Node may round a weight between two hundredths the other way, and leave out one at the limit.
  const none = { weight: 0, counts: [] }
  const different = [...new Set([...learned.keys(), ...kept.keys()])].filter(feature => {
    const [one, other] = [learned.get(feature) ?? none, kept.get(feature) ?? none]
    const apart = one === none || other === none ? 3 : 1
    return Math.abs(one.weight - other.weight) > apart || one.counts.join() !== other.counts.join()
  })
  expect(different).toEqual([])
})

test('a model is learned from a handful of sentences as one would do it by hand', () => {
  const sentence = (features: number[], ...rules: string[]) => ({ page: 'a.md', features, traits: [9], rules })
  const again = (times: number, each: ReturnType<typeof sentence>) => Array.from({ length: times }, () => each)
  const small = learn([
    ...again(40, sentence([1, 2], 'cure-claim')),
    ...again(40, sentence([1, 3])),
    ...again(20, sentence([1, 4], 'fear-appeal')),
    sentence([5]),
  ])
  expect(small.rules).toEqual(['cure-claim', 'fear-appeal'])
  expect(small.sentences).toEqual([40, 20])
  expect(small.counts).toEqual([80, 40])
  const numbers = numbersByFeature(small.features)
  expect(numbers.get(2)!.weight).toBeGreaterThan(50)
  expect(numbers.get(3)!.weight).toBeLessThan(-50)
  expect(numbers.get(4)!.counts).toEqual([1, 20])
  expect(numbers.has(5)).toBe(false)
})
