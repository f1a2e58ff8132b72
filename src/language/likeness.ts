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

/** Whether a sentence is one that can be marked: it has two words, and is no bare link. */
export function isMarkable({ document }: Analysis, { block, first, end }: Sentence): boolean {
  return document.blocks[block]!.kind !== 'link' && end - first >= 2
}

/** The odds of each sentence by itself, as logarithms, and how many of the page's sentences are marked by these odds. */
interface PageOdds {
  readonly odds: ReadonlyMap<number, number>
  readonly marked: number
}

const pages = new WeakMap<Analysis, PageOdds>()

function oddsOf(analysis: Analysis): PageOdds {
  const known = pages.get(analysis)
  if (known) return known
  const table = likenessTable()
  const odds = new Map<number, number>()
  let marked = 0
  for (const sentence of analysis.sentences) {
    if (!isMarkable(analysis, sentence)) continue
    let sum = table.bias
    const add = (feature: number): void => {
      const slot = table.find(feature)
      if (slot >= 0) sum += table.weight(slot)
    }
    eachFeature(analysis, sentence, add)
    eachTrait(analysis, sentence, add)
    odds.set(sentence.index, sum)
    marked += probabilityOf(sum)
  }
  const page = { odds, marked }
  pages.set(analysis, page)
  return page
}

function probabilityOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}

/** Sentences that are added to the other ones of a page, so that a short page says little: in all, and marked ones. */
const prior = { sentences: 5.5, marked: 0.5 }

/**
 * What the rest of a page tells of a sentence: the odds, as a logarithm, that one of the other `sentences` is marked, of
 * which `marked` are expected to be.
 */
export function pageOdds(sentences: number, marked: number): number {
  return Math.log((marked + prior.marked) / (sentences - marked + prior.sentences - prior.marked))
}

/**
 * The probability, from 0 to 1, that a reviewer marks a sentence: a logistic regression tells marked sentences from others,
 * and a second one weighs what the first says of the sentence and of the rest of its page (`npm run learn`). Undefined for
 * what is no sentence.
 */
function markedProbability(analysis: Analysis, sentence: Sentence): number | undefined {
  const { odds, marked } = oddsOf(analysis)
  const alone = odds.get(sentence.index)
  if (alone === undefined) return undefined
  const { own, rest, bias } = likenessTable().page
  const others = pageOdds(odds.size - 1, Math.max(0, marked - probabilityOf(alone)))
  return probabilityOf(own * alone + rest * others + bias)
}

/**
 * The likeness of a sentence to those that were marked in labelled pages, when it is at least `least`; one of `rules` is
 * named: naive Bayes tells the rules apart.
 */
export function likenessOf(
  analysis: Analysis,
  sentence: Sentence,
  rules: ReadonlySet<string>,
  least: number,
): Likeness | undefined {
  const table = likenessTable()
  const probability = markedProbability(analysis, sentence)
  if (probability === undefined || probability < least) return undefined
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

/** From this likeness on, from 0 to 1, a sentence counts as marked. */
export const markedFrom = 0.65

/**
 * The writer's own sentences of four words and more that count as marked, most likely under one of `rules`: what a page promises
 * in words that no rule knows.
 */
export function likelyUnder(analysis: Analysis, rules: readonly string[]): readonly Sentence[] {
  const all = new Set(likenessTable().rules)
  return analysis.sentences.filter(sentence => {
    const { first, end, cited, quoted } = sentence
    if (cited || quoted || end - first < shortest || !isMarkable(analysis, sentence)) return false
    const likeness = likenessOf(analysis, sentence, all, markedFrom)
    return likeness !== undefined && rules.includes(likeness.rule) && !analysis.discussed(first, end)
  })
}

/** Shorter sentences say too little to be judged, in words. */
export const shortest = 4

/** The words without those that stand on weightier ones. */
function apart<T extends { readonly first: number; readonly end: number }>(words: readonly T[]): readonly T[] {
  return words.filter((word, index) =>
    words.slice(0, index).every(other => other.end <= word.first || word.end <= other.first),
  )
}
