import { stemmer } from 'stemmer'
import type { Block } from '../document/document.ts'
import { type Analysis, type Claim, type Sentence, TokenFlag } from './analysis.ts'
import { hashOf } from './hash.ts'
import { classWords } from './word-classes.ts'

/** Takes a feature by its number, with the tokens `first` to `end` it stands on, or an empty range. */
export type Tell = (feature: number, first: number, end: number) => void

/** The numbers of a word's stem (Porter, 1980) and of its classes. */
interface WordNumbers {
  readonly stem: number
  readonly classes: readonly number[]
}

/** Words that a site does not repeat need not be remembered. */
const mostWords = 20_000
const knownWords = new Map<string, WordNumbers>()
const names = new Map<string, Map<string | number, number>>()
const noClasses: readonly number[] = []
const numberWord: WordNumbers = { stem: hashOf('0'), classes: noClasses }
const begin = hashOf('^')
const end = hashOf('$')
const empty = hashOf('')

/** The number of two neighbouring stems. */
function pairOf(one: number, other: number): number {
  return Math.imul(Math.imul(one, 0x01000193) ^ other, 0x01000193) | 0
}

/** The number of two stems with another word between them. */
function partedPairOf(one: number, other: number): number {
  return Math.imul(pairOf(one, other), 31) | 0
}

function nameOf(kind: string, value: string | number): number {
  const known = names.get(kind) ?? new Map<string | number, number>()
  names.set(kind, known)
  const hash = known.get(value) ?? hashOf(`<${kind} ${value}>`)
  known.set(value, hash)
  return hash
}

let classes: Map<string, string[]> | undefined

/** The classes of the lexicon that a word belongs to. */
function classesOf(word: string): readonly string[] {
  if (!classes) {
    classes = new Map()
    for (const [name, members] of Object.entries(classWords))
      for (const member of members) {
        const own = classes.get(member)
        if (own) own.push(name)
        else classes.set(member, [name])
      }
  }
  return classes.get(word) ?? []
}

function numbersOfWord(word: string): WordNumbers {
  const known = knownWords.get(word)
  if (known) return known
  const classes = classesOf(word).map(name => nameOf('class', name))
  const numbers = { stem: hashOf(stemmer(word)), classes: classes.length > 0 ? classes : noClasses }
  if (knownWords.size < mostWords) knownWords.set(word, numbers)
  return numbers
}

/** What is the same for all sentences of a page, by token. */
interface PageNumbers {
  /** The numbers of a token's word; numerals are all alike. */
  readonly words: readonly WordNumbers[]
  /** The feature that a token's word, also a numeral, is of the sentences beside its own. */
  readonly neighbours: Int32Array
}

const pages = new WeakMap<Analysis, PageNumbers>()

function numbersOf(analysis: Analysis): PageNumbers {
  const known = pages.get(analysis)
  if (known) return known
  const { tokens } = analysis
  const words: WordNumbers[] = []
  const neighbours = new Int32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const { word, flags } = tokens[at]!
    const own = numbersOfWord(word)
    words.push(flags & TokenFlag.number ? numberWord : own)
    neighbours[at] = pairOf(beside, own.stem)
  }
  const page = { words, neighbours }
  pages.set(analysis, page)
  return page
}

/** No more of a sentence than this is looked at, in words. */
const longest = 80

/**
 * Tells the features of a sentence: its words, what kind of sentence it is and where it stands, and the stems of
 * its heading.
 */
export function eachFeature(analysis: Analysis, sentence: Sentence, tell: Tell): void {
  const { words } = numbersOf(analysis)
  const block = analysis.document.blocks[sentence.block]!
  const stop = Math.min(sentence.end, sentence.first + longest)
  const tellOfWhole = (feature: number): void => tell(feature, stop, stop)

  let [before, earlier] = [begin, begin]
  for (let at = sentence.first; at < stop; at++) {
    const { stem, classes } = words[at]!
    tell(stem, at, at + 1)
    tell(pairOf(before, stem), Math.max(sentence.first, at - 1), at + 1)
    if (at > sentence.first) tell(partedPairOf(earlier, stem), at, at + 1)
    for (const feature of classes) tell(feature, at, at + 1)
    for (const { kind } of analysis.entitiesAt(at)) tell(nameOf('names', kind), at, at + 1)
    earlier = before
    before = stem
  }
  tellOfWhole(pairOf(before, end))

  for (const feature of featuresOfSentence(analysis, sentence, block)) tellOfWhole(feature)
  const opening = block.heading < 0 ? -1 : analysis.tokenAt(block.heading, 0)
  if (opening >= 0) {
    const heading = analysis.sentences[analysis.sentenceOf(opening)]!
    const last = Math.min(heading.end, heading.first + longest)
    for (let at = heading.first; at < last; at++) tellOfWhole(pairOf(empty, words[at]!.stem))
  }
}

/** How many sentences of the block before and behind a sentence speak for it. */
const neighbours = 2
/** Letters of a run, and how much of a sentence is looked at for runs. */
const run = 5
const longestText = 400
const beside = hashOf('<beside>')
const runOf = hashOf('<run>')

/**
 * Tells what only weighs in the regression and neither names a rule nor is a reason: the claims of a sentence, the stems of
 * the sentences beside it and its runs of letters, which a word that nobody marked yet shares with its kin.
 */
export function eachTrait(analysis: Analysis, sentence: Sentence, tell: (feature: number) => void): void {
  for (const { frame, status, objectKind } of claimsOf(analysis).get(sentence.index) ?? []) {
    tell(nameOf('frame', frame))
    tell(nameOf('status', status))
    tell(nameOf('object', objectKind))
    tell(nameOf('frame, status', `${frame}, ${status}`))
    tell(nameOf('frame, object', `${frame}, ${objectKind}`))
  }
  const numbers = numbersOf(analysis).neighbours
  const last = Math.min(analysis.sentences.length - 1, sentence.index + neighbours)
  for (let index = Math.max(0, sentence.index - neighbours); index <= last; index++) {
    const other = analysis.sentences[index]!
    if (other === sentence || other.block !== sentence.block) continue
    const stop = Math.min(other.end, other.first + longest)
    for (let at = other.first; at < stop; at++) tell(numbers[at]!)
  }
  const { text } = analysis.document.blocks[sentence.block]!
  const letters = ` ${text.slice(sentence.start, Math.min(sentence.stop, sentence.start + longestText)).toLowerCase()} `
  for (let at = 0; at + run <= letters.length; at++) tell(hashOf(letters, runOf, at, at + run))
}

const claims = new WeakMap<Analysis, Map<number, Claim[]>>()

/** The claims of a page by sentence. */
function claimsOf(analysis: Analysis): ReadonlyMap<number, readonly Claim[]> {
  const known = claims.get(analysis)
  if (known) return known
  const found = new Map<number, Claim[]>()
  for (const claim of analysis.claims) {
    const own = found.get(claim.sentence)
    if (own) own.push(claim)
    else found.set(claim.sentence, [claim])
  }
  claims.set(analysis, found)
  return found
}

/** Sentences are told apart by length in steps of four words, up to this many steps. */
const longestBand = 6

function* featuresOfSentence(analysis: Analysis, sentence: Sentence, block: Block): Iterable<number> {
  const { sentences } = analysis
  const text = block.text.slice(sentence.start, sentence.stop)
  const before = sentences[sentence.index - 1]
  yield nameOf('in', block.kind)
  yield nameOf('long', Math.min(longestBand, (sentence.end - sentence.first) >> 2))
  if (sentence.question) yield nameOf('is', 'question')
  if (sentence.imperative) yield nameOf('is', 'imperative')
  if (sentence.fragment) yield nameOf('is', 'fragment')
  if (sentence.quoted) yield nameOf('is', 'quoted')
  if (sentence.cited) yield nameOf('is', 'cited')
  if (text.includes('!')) yield nameOf('is', 'exclaimed')
  if (/[“"]/.test(text)) yield nameOf('has', 'quotation')
  if (/\d\s*%/.test(text)) yield nameOf('has', 'percentage')
  if (before?.block !== sentence.block) yield nameOf('is', 'first')
  if (sentences[sentence.index + 1]?.block !== sentence.block) yield nameOf('is', 'last')
  if (before?.question) yield nameOf('after', 'question')
  if (block.leadIn >= 0) yield nameOf('is', 'led in')
  if (block.list) yield nameOf('in', 'list')
  if (block.row !== undefined) yield nameOf('in', 'row')
  if (block.note) yield nameOf('in', 'note')
}

const pageFeatures = new WeakMap<Analysis, readonly number[]>()

/** The features of a whole page, each once: its stems, and those that are neighbours. */
export function featuresOfPage(analysis: Analysis): readonly number[] {
  const known = pageFeatures.get(analysis)
  if (known) return known
  const told = new Set<number>()
  let before = begin
  for (const { stem } of numbersOf(analysis).words) {
    told.add(stem).add(pairOf(before, stem))
    before = stem
  }
  const features = [...told]
  pageFeatures.set(analysis, features)
  return features
}

/** The number of a rule about whole pages. */
export function numberOfDuty(rule: string): number {
  return nameOf('duty', rule)
}

/** The number under which a feature of a page is kept for such a rule. */
export function featureOfDuty(duty: number, feature: number): number {
  return partedPairOf(duty, feature)
}
