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
  const { features, bias, page, ...rest } = model
  expect(rest).toEqual({
    rules: likeness.rules,
    sentences: likeness.sentences,
    counts: likeness.counts,
    size: likeness.size,
  })
  expect(bias).toBeCloseTo(likeness.bias, 1)
  for (const name of ['own', 'rest', 'bias'] as const) expect(page[name]).toBeCloseTo(likeness.page[name], 1)
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
  expect(small.page).toEqual({ own: 1, rest: 0, bias: 0 })
})

test('a sentence counts for more on a page of marked ones, where pages differ', () => {
  const sentence = (page: number, feature: number, isMarked: boolean) => ({
    page: `${page}.md`,
    features: [feature],
    traits: [],
    rules: isMarked ? ['cure-claim'] : [],
  })
  // Every page says 1; where it promises (2), most of these are marked, and where it is careful (3), few.
  const pages = Array.from({ length: 24 }, (_, page) =>
    Array.from({ length: 20 }, (_, at) => {
      const promises = page % 4 < 2
      if (at % 2 === 0) return sentence(page, 1, promises ? at % 10 !== 0 : at % 10 === 0)
      return sentence(page, promises ? 2 : 3, promises && at % 3 !== 0)
    }),
  )
  const { page } = learn(pages.flat())
  expect(page.rest).toBeGreaterThan(0)
  expect(Number.isFinite(page.own) && Number.isFinite(page.bias)).toBe(true)
})
