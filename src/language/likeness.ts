import type { Analysis, Sentence } from './analysis.ts'
import { eachFeature, eachTrait } from './likeness-features.ts'
import { likenessTable } from './likeness-table.ts'

/** How much a sentence is like marked ones. */
export interface Likeness {
  /** From 0 to 1. */
  readonly probability: number
  /** The likeliest of the rules asked for. */
  readonly rule: string
  /** The words that speak for it, the weightiest first, none inside another; tokens `first` to `end`. */
  readonly words: readonly { readonly first: number; readonly end: number }[]
}

/** A feature that a rule never had counts as this much of one. */
const smoothing = 0.1

/**
 * The likeness of a sentence to those that were marked in labelled pages, when it is at least `least`; one of `rules` is
 * named. A logistic regression tells marked sentences from others, naive Bayes tells the rules apart (`npm run learn`).
 */
export function likenessOf(
  analysis: Analysis,
  sentence: Sentence,
  rules: ReadonlySet<string>,
  least: number,
): Likeness | undefined {
  const table = likenessTable()
  let sum = table.bias
  const add = (feature: number): void => {
    const slot = table.find(feature)
    if (slot >= 0) sum += table.weight(slot)
  }
  eachFeature(analysis, sentence, add)
  eachTrait(analysis, sentence, add)
  const probability = 1 / (1 + Math.exp(-sum))
  if (probability < least) return undefined
  const candidates = table.rules.flatMap((id, index) => (rules.has(id) ? [index] : []))
  if (candidates.length === 0) return undefined
  const all = table.sentences.reduce((total, count) => total + count, 0)
  const scores = new Map(candidates.map(index => [index, Math.log(table.sentences[index]! / all)]))
  const words: { weight: number; first: number; end: number }[] = []
  eachFeature(analysis, sentence, (feature, first, end) => {
    const slot = table.find(feature)
    if (slot < 0) return
    const weight = table.weight(slot)
    if (weight > 0 && end > first) words.push({ weight, first, end })
    const counts = table.counts(slot)
    for (const index of candidates) {
      const count = (counts.get(index) ?? 0) + smoothing
      scores.set(index, scores.get(index)! + Math.log(count / (table.features[index]! + smoothing * table.size)))
    }
  })
  const best = candidates.reduce((one, other) => (scores.get(other)! > scores.get(one)! ? other : one))
  words.sort((a, b) => b.weight - a.weight)
  return { probability, rule: table.rules[best]!, words: apart(words) }
}

/** The words without those that stand on weightier ones. */
function apart<T extends { readonly first: number; readonly end: number }>(words: readonly T[]): readonly T[] {
  return words.filter((word, index) =>
    words.slice(0, index).every(other => other.end <= word.first || word.end <= other.first),
  )
}
