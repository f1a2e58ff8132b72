import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { differences, digestOf, keptIn, learn, learnedFrom, moduleOf } from '../../scripts/likeness.mjs'
import { featureOfDuty, numberOfDuty } from '../../src/language/likeness-features.ts'

const [code = '', lines = ''] = ['likeness.ts', 'likeness.txt'].map(name =>
  readFileSync(new URL(`../../src/knowledge/${name}`, import.meta.url), 'utf8'),
)
const numbersByFeature = (lines: readonly string[]) =>
  new Map(
    lines
      .map(line => line.split(' '))
      .map(([feature = '', weight, ...counts]) => [
        Number.parseInt(feature, 36),
        { weight: Number(weight), counts: counts.map(Number) },
      ]),
  )

// `.ci/run` learns it again (`npm run learn -- --check`), which takes two minutes and also tells when the features have changed.
test('the model was learned from the pages that are here; otherwise "npm run learn" was forgotten', () => {
  expect(keptIn(code, lines).digest).toBe(digestOf(learnedFrom))
  expect(digestOf(['corpus'])).not.toBe(digestOf(['dev']))
})

test('the module is read as it was written, and what differs is told', () => {
  const kept = keptIn(code, lines)
  expect(moduleOf(kept).replace(/reviewed = .*/, '')).toBe(code.replace(/reviewed = .*/, ''))
  expect(`${kept.features.join('\n')}\n`).toBe(lines)
  expect(differences(kept, kept)).toEqual([])
  const [line = '', ...others] = kept.features
  const [name = '', weight, ...pairs] = line.split(' ')
  const other = {
    ...kept,
    page: { ...kept.page, own: 2 },
    size: 1,
    features: [[name, Number(weight) + 2, ...pairs].join(' '), ...others],
  }
  expect(differences(other, kept)).toEqual(['size', 'page own', `feature ${Number.parseInt(name, 36)}`])
  const rounded = { ...kept, features: [[name, Number(weight) + 1, ...pairs].join(' '), ...others, 'zzzzz 2'] }
  expect(differences(rounded, kept)).toEqual([])
})

test('a model is learned from a handful of sentences as one would do it by hand', () => {
  const sentence = (features: number[], ...rules: string[]) => ({ page: 'a.md', features, traits: [9], rules })
  const again = (times: number, each: ReturnType<typeof sentence>) => Array.from({ length: times }, () => each)
  const sentences = [
    ...again(40, sentence([1, 2], 'cure-claim')),
    ...again(40, sentence([1, 3])),
    ...again(20, sentence([1, 4], 'fear-appeal')),
    sentence([5]),
  ]
  const small = learn({ digest: '', sentences, pages: [] })
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
  const { page } = learn({ digest: '', sentences: pages.flat(), pages: [] })
  expect(page.rest).toBeGreaterThan(0)
  expect(Number.isFinite(page.own) && Number.isFinite(page.bias)).toBe(true)
})

test('a page that lacks something is told by words that stand on such pages', () => {
  const page = (features: number[], ...lacks: string[]) => ({ page: 'a.md', features, lacks })
  const again = (times: number, each: ReturnType<typeof page>) => Array.from({ length: times }, () => each)
  const lack = 'missing-risk-disclosure'
  const { features, duties } = learn({
    digest: '',
    sentences: [],
    pages: [...again(60, page([1, 2], lack)), ...again(60, page([1, 3])), page([4], lack)],
  })
  const weightOf = (feature: number) =>
    numbersByFeature(features).get(featureOfDuty(numberOfDuty(lack), feature))?.weight ?? 0
  expect(weightOf(2)).toBeGreaterThan(20)
  expect(weightOf(3)).toBeLessThan(-20)
  expect(weightOf(4)).toBe(0)
  expect(Object.keys(duties)).toContain(lack)
})
