import type { Root } from 'nlcst'
import { TokenFlag } from './analysis.ts'
import { flatten, type Leaf, parseText } from './leaves.ts'
import { quotations, type SentenceSpan, sentencesOf } from './sentences.ts'

/** A token before the document's numbering; see `Token`. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly flags: number
  /** What `idOf` gave for the word. */
  readonly id: number
}

/** The words and sentences of one block, and the parser's own tree for plugins that want one. */
export interface BlockWords {
  readonly words: readonly Word[]
  readonly sentences: readonly SentenceSpan[]
  readonly tree: Root
}

/** Abbreviations after which a sentence goes on. */
const neverFinal = new Set('approx vs e.g i.e eg ie cf dr mr mrs prof st dept incl viz'.split(' '))

/** Abbreviations after which a sentence goes on with a number. */
const beforeNumber = new Set('no fig figs est ext tel art jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))

const stops = new Set([';', '—', '–', '―', '…', '!', '?', '.', '/', '|', '•', '·', '→'])
const opening = new Set(['(', '[', '{'])
const closing = new Set([')', ']', '}'])
const apostrophes = new Set(["'", '’', '‘', 'ʼ', '`'])

/** Endings that an apostrophe splits off, with the word they stand for. */
const endings: Readonly<Record<string, string>> = { ll: 'will', re: 'are', ve: 'have', m: 'am', d: 'would', s: "'s" }

/** Words after which a short "'s" is a verb, not a possessive. */
const beforeShortVerb = new Set('it that he she who what there here where how this nothing everything'.split(' '))

/** Words before which such a verb is "has". */
const afterHas = new Set(['been', 'got', 'had', 'become', 'gone'])

/** Words of a negated contraction whose verb loses letters. */
const negatedVerbs: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' }

/**
 * Splits one block's prose into words and sentences. Offsets are in `text`; time is linear in its length. `idOf` numbers the
 * words.
 */
export function wordsOf(text: string, idOf: (word: string) => number = () => 0): BlockWords {
  const tree = parseText(text)
  const leaves = flatten(tree)
  const words: Word[] = []
  const breaks: number[] = []
  let questionAt = new Set<number>()
  const quoteSpans = quotations(text)
  let quote = 0
  let pending = 0
  let lastMark = ''
  let following = 0
  const textFrom = (index: number): Leaf | undefined => {
    following = Math.max(following, index)
    while (following < leaves.length && leaves[following]!.kind !== 'text') following++
    return leaves[following]
  }

  const push = (start: number, end: number, word: string, flags: number): void => {
    while (quote < quoteSpans.length && quoteSpans[quote]!.end <= start) quote++
    const span = quoteSpans[quote]
    const quoted = span && start >= span.start ? TokenFlag.quoted : 0
    const last = words.at(-1)
    if (word === 'cent' && last?.word === 'per' && /^\s+$/.test(text.slice(last.end, start))) {
      words[words.length - 1] = { ...last, end, word: 'percent', id: idOf('percent') }
      return
    }
    words.push({ start, end, word, flags: flags | pending | quoted, id: idOf(word) })
    pending = 0
  }

  for (let index = 0; index < leaves.length; index++) {
    const leaf = leaves[index]!
    if (
      leaf.opens &&
      words.length > 0 &&
      breaks.at(-1) !== words.length &&
      !continues(words, textFrom(index), lastMark)
    )
      breaks.push(words.length)
    if (leaf.kind === 'space') continue
    const before = leaves[index - 1]
    const after = leaves[index + 1]
    const inside = before?.word === leaf.word && leaf.word >= 0
    if (leaf.kind === 'text') {
      index = readText(leaves, index, text, words, push, breaks, inside)
      lastMark = ''
      continue
    }
    const mark = markOf(leaf.value)
    if (mark === '\uFFFC') push(leaf.start, leaf.start + 1, mark, TokenFlag.opaque)
    else if (mark === '%') push(leaf.start, leaf.start + 1, 'percent', 0)
    else if (mark === '&') push(leaf.start, leaf.start + 1, 'and', 0)
    else if (mark === '$' || mark === '£' || mark === '€' || mark === '+' || mark === '#')
      push(leaf.start, leaf.start + 1, mark, 0)
    else if (mark === ',') pending |= TokenFlag.comma
    else if (mark === ':') pending |= TokenFlag.stop | TokenFlag.colon
    else if (opening.has(mark)) pending |= TokenFlag.stop | TokenFlag.open
    else if (closing.has(mark)) pending |= TokenFlag.stop | TokenFlag.close
    else if (isDash(mark)) {
      const joins = before?.kind === 'text' && after?.kind === 'text'
      const range = joins && /\d$/.test(before.value) && /^\d/.test(after.value)
      if (joins && (isHyphen(mark) || range)) pending |= TokenFlag.joined
      else if (!(isHyphen(mark) && after?.kind === 'text' && words.length === 0)) pending |= TokenFlag.stop
    } else if (mark === '/' && before?.kind === 'text' && after?.kind === 'text') pending |= TokenFlag.joined
    else if (mark === '.' && inside) pending |= after?.word === leaf.word ? TokenFlag.joined : 0
    else if (mark === '.' && words.length > 0 && continues(words, textFrom(index), mark)) lastMark = mark
    else if (stops.has(mark)) {
      pending |= TokenFlag.stop
      lastMark = mark
      if (mark === '?') questionAt.add(words.length)
    }
  }
  if (words.length === 0) questionAt = new Set()
  return { words, sentences: sentencesOf(text, words, breaks, questionAt), tree }
}

/** A mark of a line drawn between phrases by hand: "safe *** quick", "safe // quick". */
const drawn = /^(?:\*{2,}|~{2,}|={2,}|_{2,}|\/{2,})$/

/** The mark that a leaf stands for: a repeated mark ("::", ";;") is one mark, and what is drawn as a line divides as a dash does. */
function markOf(value: string): string {
  if (value.length < 2) return value
  if (drawn.test(value)) return '|'
  if ([...value].some(mark => mark !== value[0]) || value[0] === '-') return value
  return value[0] === '.' ? '…' : value[0]!
}

/** Reads one run of text leaves that make words, from `index`; returns the index of the last leaf read. */
function readText(
  leaves: readonly Leaf[],
  index: number,
  text: string,
  words: readonly Word[],
  push: (start: number, end: number, word: string, flags: number) => void,
  breaks: number[],
  inside: boolean,
): number {
  const leaf = leaves[index]!
  let last = index
  let value = leaf.value
  let piece = leaf.value
  let number = leaf.word
  let end = leaf.start + value.length
  // Decimal numbers, initialisms, soft hyphens and contractions are one word for us.
  for (;;) {
    const mark = leaves[last + 1]
    const next = leaves[last + 2]
    if (mark?.value === ',' && /^\d{3}$/.test(next?.value ?? '') && /^\d{1,3}$/.test(piece)) {
      piece = next!.value
      value += piece
      number = next!.word
      last += 2
      end = next!.start + piece.length
      continue
    }
    if (!mark || mark.word !== number || number < 0 || mark.kind === 'text' || mark.kind === 'space') break
    const joinsNext = next?.kind === 'text' && next.word === number
    if (mark.value === '\u00AD' && joinsNext) value += next.value
    else if (mark.value === '.' && joinsNext && /\d$/.test(piece) && /^\d/.test(next.value)) value += `.${next.value}`
    else if (mark.value === '.' && joinsNext && isInitialism(value) && /^\D{1,2}$/.test(next.value))
      value += `.${next.value}`
    else if (apostrophes.has(mark.value) && joinsNext) {
      return readContraction(leaves, last, value, leaf.start, push, flagsOf(text, leaf.start, value))
    } else break
    last += 2
    piece = next!.value
    end = next!.start + piece.length
  }
  // A missing space after a full stop ("fast.Most") ends a sentence.
  const before = leaves[index - 1]
  if (inside && before?.value === '.' && index >= 2) {
    const previous = leaves[index - 2]!
    if (/[a-z]{2}$/.test(previous.value) && /^[A-Z][a-z]/.test(leaf.value)) breaks.push(words.length)
  }
  push(leaf.start, end, normal(value), flagsOf(text, leaf.start, value))
  return last
}

function readContraction(
  leaves: readonly Leaf[],
  last: number,
  value: string,
  start: number,
  push: (start: number, end: number, word: string, flags: number) => void,
  flags: number,
): number {
  const tail = leaves[last + 2]!
  const ending = tail.value.toLowerCase()
  const end = tail.start + tail.value.length
  const lower = normal(value)
  if (ending === 't' && lower.endsWith('n')) {
    const verb = lower.slice(0, -1)
    push(start, end, Object.hasOwn(negatedVerbs, verb) ? negatedVerbs[verb]! : verb, flags)
    push(start, end, 'not', 0)
  } else if (Object.hasOwn(endings, ending)) {
    const middle = start + value.length
    push(start, middle, lower, flags)
    push(middle, end, ending === 's' ? shortVerb(lower, leaves[last + 4]) : endings[ending]!, 0)
  } else push(start, end, `${lower}'${ending}`, flags)
  return last + 2
}

/** What a short "'s" stands for after a word and before the leaf `next`. */
function shortVerb(word: string, next: Leaf | undefined): string {
  if (!beforeShortVerb.has(word)) return "'s"
  return next && afterHas.has(next.value.toLowerCase()) ? 'has' : 'is'
}

function flagsOf(text: string, start: number, value: string): number {
  const first = text.charCodeAt(start)
  let flags = 0
  if (first >= 48 && first <= 57) flags |= TokenFlag.number
  else if (value !== value.toLowerCase()) {
    if (value[0] !== value[0]!.toLowerCase()) flags |= TokenFlag.capital
    if (value.length > 1 && value === value.toUpperCase()) flags |= TokenFlag.acronym
  }
  return flags
}

function normal(value: string): string {
  const lower = value.toLowerCase()
  return lower === 'cannot' ? 'cannot' : lower
}

function isInitialism(value: string): boolean {
  return value.length <= 12 && /^(?:[A-Za-z]{1,2}\.){0,4}[A-Za-z]{1,2}$/.test(value)
}

function isHyphen(mark: string): boolean {
  return mark === '-' || mark === '‐' || mark === '‑'
}

function isDash(mark: string): boolean {
  return /^[-‐‑–—―]+$/.test(mark)
}

/** Whether the parser's sentence break before the text leaf `next` is a mistake. */
function continues(words: readonly Word[], next: Leaf | undefined, mark: string): boolean {
  if (mark !== '.') return false
  const last = words.at(-1)!
  if (neverFinal.has(last.word)) return true
  if (last.word === 'ms') return !(last.flags & TokenFlag.acronym)
  if (beforeNumber.has(last.word)) return /^\d/.test(next?.value ?? '')
  return words.length === 1 && /^\d{1,2}$/.test(last.word)
}
