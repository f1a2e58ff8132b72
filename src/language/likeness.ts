import type { Analysis, Clause, Sentence } from './analysis.ts'
import { eachFeature, eachTrait, featureOfDuty, featuresOfPage, numberOfDuty } from './likeness-features.ts'
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
      sum += table.weight(feature) ?? 0
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

/** What speaks for a sentence being marked, as probabilities from 0 to 1. */
export interface Odds {
  /** That it is marked, whatever the rest of its page is like. */
  readonly alone: number
  /** That any other sentence of its page is. */
  readonly others: number
  /** That it is marked on this page; on a short one, no less than `alone`. */
  readonly here: number
}

/** A page of fewer words shows too little of its manner to speak against a sentence. */
export const shortPage = 150

/**
 * The probabilities that a reviewer marks a sentence: a logistic regression tells marked sentences from others,
 * and a second one weighs what the first says of the sentence and of the rest of its page (`npm run learn`). Undefined for
 * what is no sentence.
 */
export function markedProbability(analysis: Analysis, sentence: Sentence): Odds | undefined {
  const { odds, marked } = oddsOf(analysis)
  const sum = odds.get(sentence.index)
  if (sum === undefined) return undefined
  const { own, rest, bias } = likenessTable().page
  const alone = probabilityOf(sum)
  const others = pageOdds(odds.size - 1, Math.max(0, marked - alone))
  const here = probabilityOf(own * sum + rest * others + bias)
  return { alone, others: probabilityOf(others), here: analysis.words < shortPage ? Math.max(alone, here) : here }
}

/** Some words of a sentence; tokens `first` to `end`. */
export type Part = Pick<Clause, 'first' | 'end'>

/**
 * The likeness of a sentence to those that were marked in labelled pages, when it is at least `least`; one of `rules` is
 * named: naive Bayes tells the rules apart. Of a part of the sentence, the words of which must speak for themselves, only these tell.
 */
export function likenessOf(
  analysis: Analysis,
  sentence: Sentence,
  rules: ReadonlySet<string>,
  least: number,
  part: Part = sentence,
): Likeness | undefined {
  const table = likenessTable()
  const probability = markedProbability(analysis, sentence)?.here
  if (probability === undefined || probability < least) return undefined
  const isWhole = part.first === sentence.first && part.end === sentence.end
  let odds = table.bias
  const candidates = table.rules.flatMap((id, index) => (rules.has(id) ? [index] : []))
  if (candidates.length === 0) return undefined
  const scores = new Float64Array(table.rules.length)
  let told = 0
  const words: { weight: number; first: number; end: number }[] = []
  const add = (rule: number, count: number): void => {
    scores[rule]! += Math.log(1 + count / smoothing)
  }
  eachFeature(analysis, sentence, (feature, first, end) => {
    if (!isWhole && (end === first || first < part.first || end > part.end)) return
    const weight = table.weight(feature)
    if (weight === undefined) return
    odds += weight
    if (weight > 0 && end > first) words.push({ weight, first, end })
    told++
    table.eachCount(feature, add)
  })
  if (!isWhole && odds < 1) return undefined
  // What every feature that a rule never had would give, and how many sentences were marked for the rule at all.
  for (const index of candidates)
    scores[index]! +=
      Math.log(table.sentences[index]!) + told * Math.log(smoothing / (table.features[index]! + smoothing * table.size))
  const best = candidates.reduce((one, other) => (scores[other]! > scores[one]! ? other : one))
  words.sort((a, b) => b.weight - a.weight)
  return { probability, rule: table.rules[best]!, words: apart(words) }
}

/**
 * The probability, from 0 to 1, that a reviewer finds that a page lacks what a rule about whole pages asks for, as its words tell;
 * undefined for a rule that is not learned.
 */
export function lackingProbability(analysis: Analysis, rule: string): number | undefined {
  const table = likenessTable()
  const bias = table.duties[rule]
  if (bias === undefined) return undefined
  let sum = bias
  const duty = numberOfDuty(rule)
  for (const feature of featuresOfPage(analysis)) sum += table.weight(featureOfDuty(duty, feature)) ?? 0
  return probabilityOf(sum)
}

/** How many sentences of the labelled pages were marked for a rule. */
export function markedFor(rule: string): number {
  const table = likenessTable()
  return table.sentences[table.rules.indexOf(rule)] ?? 0
}

/** From this likeness on, from 0 to 1, a sentence counts as marked. */
export const markedFrom = 0.64

/**
 * The writer's own sentences of four words and more that count as marked, most likely under one of `rules`: what a page promises
 * in words that no rule knows.
 */
export function likelyUnder(analysis: Analysis, rules: readonly string[]): readonly Sentence[] {
  return likelyMarked(analysis)
    .filter(({ rule }) => rules.includes(rule))
    .map(({ sentence }) => sentence)
    .filter(({ first, end }) => !analysis.discussed(first, end))
}

const likely = new WeakMap<Analysis, readonly { readonly sentence: Sentence; readonly rule: string }[]>()

/** The writer's own sentences of four words and more that count as marked, with the likeliest rule. */
function likelyMarked(analysis: Analysis) {
  const known = likely.get(analysis)
  if (known) return known
  const all = new Set(likenessTable().rules)
  const found = analysis.sentences.flatMap(sentence => {
    const { first, end, cited, quoted } = sentence
    if (cited || quoted || end - first < shortest || !isMarkable(analysis, sentence)) return []
    const likeness = likenessOf(analysis, sentence, all, markedFrom)
    return likeness ? [{ sentence, rule: likeness.rule }] : []
  })
  likely.set(analysis, found)
  return found
}

/** Shorter sentences say too little to be judged, in words. */
export const shortest = 4

/** The words without those that stand on weightier ones. */
function apart<T extends { readonly first: number; readonly end: number }>(words: readonly T[]): readonly T[] {
  return words.filter((word, index) =>
    words.slice(0, index).every(other => other.end <= word.first || word.end <= other.first),
  )
}
