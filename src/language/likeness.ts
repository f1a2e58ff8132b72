import { stemmer } from 'stemmer'
import { type Analysis, type Sentence, TokenFlag } from './analysis.ts'
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

const seed = 0x811c9dc5
/** Words that a site does not repeat need not be remembered. */
const mostStems = 20_000
const stems = new Map<string, number>()
const names = new Map<string, number>()
const numberStem = hashOf('0')
const begin = hashOf('^')
const end = hashOf('$')

/** The number of a text (FNV-1a, 32 bits), from the number of what stands before it. */
export function hashOf(text: string, from = seed): number {
  let hash = from
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** The number of two neighbouring stems. */
function pairOf(one: number, other: number): number {
  return Math.imul(Math.imul(one, 0x01000193) ^ other, 0x01000193) | 0
}

/** The number of a word's stem (Porter, 1980). */
function stemOf(word: string): number {
  const known = stems.get(word)
  if (known !== undefined) return known
  const hash = hashOf(stemmer(word))
  if (stems.size < mostStems) stems.set(word, hash)
  return hash
}

function nameOf(kind: string, value: string): number {
  const name = `<${kind} ${value}>`
  const hash = names.get(name) ?? hashOf(name)
  names.set(name, hash)
  return hash
}

/** No more of a sentence than this is looked at, in words. */
const longest = 80

/**
 * Tells the features of a sentence by their numbers, with the tokens `first` to `end` they stand on, or an empty range:
 * stems and pairs of neighbouring stems, numbers as one word; what its words name; the kind of its block; whether it asks;
 * the stems of its heading.
 */
export function eachFeature(
  analysis: Analysis,
  sentence: Sentence,
  tell: (feature: number, first: number, end: number) => void,
): void {
  const { tokens, document } = analysis
  const stop = Math.min(sentence.end, sentence.first + longest)
  const stemAt = (at: number): number => {
    const { word, flags } = tokens[at]!
    return flags & TokenFlag.number ? numberStem : stemOf(word)
  }
  let before = begin
  for (let at = sentence.first; at < stop; at++) {
    const stem = stemAt(at)
    tell(stem, at, at + 1)
    tell(pairOf(before, stem), Math.max(sentence.first, at - 1), at + 1)
    for (const { kind } of analysis.entitiesAt(at)) tell(nameOf('names', kind), at, at + 1)
    before = stem
  }
  tell(pairOf(before, end), stop, stop)
  const block = document.blocks[sentence.block]!
  tell(nameOf('in', block.kind), stop, stop)
  if (sentence.question) tell(nameOf('is', 'question'), stop, stop)
  const opening = block.heading < 0 ? -1 : analysis.tokenAt(block.heading, 0)
  if (opening < 0) return
  const heading = analysis.sentences[analysis.sentenceOf(opening)]!
  for (let at = heading.first; at < Math.min(heading.end, heading.first + longest); at++)
    tell(pairOf(seed, stemAt(at)), stop, stop)
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
  eachFeature(analysis, sentence, feature => {
    const slot = table.find(feature)
    if (slot >= 0) sum += table.weight(slot)
  })
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
