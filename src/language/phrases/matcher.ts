import { type Match, type Token, TokenFlag } from '../analysis.ts'
import { type Classes, compileProgram, type PhraseSet } from './compile.ts'
import { nodeSize, Op, type Program } from './program.ts'
import type { Vocabulary } from './vocabulary.ts'

export type { Classes, PhraseSet } from './compile.ts'

/** A stretch of tokens that a class of the lexicon covers. */
export interface Span {
  readonly classIndex: number
  readonly entry: number
  readonly first: number
  readonly end: number
}

/** What the matcher reads: the tokens of a page, the sentence limits, and the lexicon spans found so far. */
export interface Text {
  readonly tokens: readonly Token[]
  /** For each token the end (exclusive) of its sentence. */
  readonly limits: Int32Array
  /** For each token the first token of its sentence. */
  readonly starts: Int32Array
  /** Spans by first token. */
  readonly spans: ReadonlyMap<number, readonly Span[]>
}

/** A compiled collection of phrase sets. */
export interface Matcher {
  /** All matches, by set; longest first at a place, none inside another of its set. Linear in the tokens. */
  match(text: Text): (readonly Match[])[]
}

/** Compiles phrase sets. Throws `PhraseError` for a phrase that does not parse or names an unknown class. */
export function compileMatcher(sets: readonly PhraseSet[], vocabulary: Vocabulary, classes: Classes): Matcher {
  return matcherOf(compileProgram(sets, vocabulary, classes), sets.length)
}

const between = TokenFlag.comma | TokenFlag.stop
const none: readonly Span[] = []
const nothing: readonly Match[] = []
/** Words that turn a phrase into its contrary, which no gap takes up: "is (*{0,1}) permanent" is not "is no permanent". */
const denying = new Set(['no', 'not', 'never', 'without'])

/** A matcher over a compiled program of `setCount` phrase sets. */
export function matcherOf(program: Program, setCount: number): Matcher {
  const { nodes, lists, entries, wordStarts, wordEntries, classStarts, classEntries } = program
  const numbers = new Set(program.numberIds)
  const { slotStarts, slotIds } = program
  const inSlot = (slot: number, id: number): boolean => {
    let low = slotStarts[slot]!
    let high = slotStarts[slot + 1]!
    while (low < high) {
      const middle = (low + high) >> 1
      const found = slotIds[middle]!
      if (found === id) return true
      if (found < id) low = middle + 1
      else high = middle
    }
    return false
  }

  /** The page that is read: ids and flags of its tokens, which of them deny, and the spans by first token. */
  let ids = new Int32Array(0)
  let flags = new Int32Array(0)
  let denies = new Uint8Array(0)
  let spans: (readonly Span[] | undefined)[] = []
  let page: Text

  const read = (text: Text): void => {
    const { length } = text.tokens
    page = text
    ids = new Int32Array(length)
    flags = new Int32Array(length)
    denies = new Uint8Array(length)
    spans = new Array(length).fill(undefined)
    for (let at = 0; at < length; at++) {
      const token = text.tokens[at]!
      ids[at] = token.id
      flags[at] = token.flags
      if (denying.has(token.word)) denies[at] = 1
    }
    for (const [first, list] of text.spans) spans[first] = list
  }

  /** Whether a node asks for a word that does not stand at a token; asked before `run`, it spares most calls. */
  const fails = (node: number, position: number, limit: number): boolean => {
    const base = node * nodeSize
    const op = nodes[base]!
    if (node === 0 || op > Op.words) return false
    return (
      position >= limit ||
      (op === Op.word ? ids[position] !== nodes[base + 1] : !inSlot(nodes[base + 1]!, ids[position]!))
    )
  }

  /** Runs a phrase from node `start` at a token; gives the end of its longest match or -1. */
  const run = (start: number, at: number, origin: number, comma: boolean): number => {
    let node = start
    let position = at
    let commaAllowed = comma
    const limit = page.limits[origin]!
    while (node !== 0) {
      const base = node * nodeSize
      const op = nodes[base]!
      const next = nodes[base + 3]!
      if (op <= Op.number) {
        if (position >= limit) return -1
        const flag = flags[position]!
        if (position > origin && flag & between && (!commaAllowed || flag & TokenFlag.stop)) return -1
        if (op === Op.word) {
          if (ids[position] !== nodes[base + 1]) return -1
        } else if (op === Op.words) {
          if (!inSlot(nodes[base + 1]!, ids[position]!)) return -1
        } else if (op === Op.class) {
          let best = -1
          for (const span of spans[position] ?? none)
            if (span.classIndex === nodes[base + 1] && span.end <= limit && !fails(next, span.end, limit))
              best = Math.max(best, run(next, span.end, origin, false))
          return best
        } else if (!(flag & TokenFlag.number) && !numbers.has(ids[position]!)) return -1
        position++
        commaAllowed = false
      } else if (op === Op.gap) return gap(node, position, origin, commaAllowed)
      else if (op === Op.choice) {
        let best = -1
        const from = nodes[base + 1]!
        const to = from + nodes[base + 2]!
        for (let branch = from; branch < to; branch++) {
          const head = lists[branch]!
          if (!fails(head, position, limit)) best = Math.max(best, run(head, position, origin, commaAllowed))
        }
        return best
      } else if (op === Op.not) {
        if (run(nodes[base + 1]!, position, origin, commaAllowed) >= 0) return -1
      } else if (op === Op.start) {
        if (position !== page.starts[origin]) return -1
      } else if (op === Op.end) {
        if (position !== limit) return -1
      } else commaAllowed = true
      node = next
    }
    return position
  }

  const gap = (node: number, from: number, origin: number, comma: boolean): number => {
    const base = node * nodeSize
    const limit = page.limits[origin]!
    const least = from + nodes[base + 1]!
    const most = from + nodes[base + 2]!
    const next = nodes[base + 3]!
    let best = -1
    for (let position = from; position <= most; position++) {
      if (position >= least && !fails(next, position, limit)) best = Math.max(best, run(next, position, origin, comma))
      if (position >= limit) break
      const flag = flags[position]!
      if (denies[position]) break
      if (position > origin && flag & between && !(comma && !(flag & TokenFlag.stop))) break
    }
    return best
  }

  const { anchorStarts, anchorEntries, classAnchorStarts, classAnchorEntries, numberEntries, anyEntries } = program
  const known = wordStarts.length - 1
  const numberClass = classAnchorStarts.length - 2
  /** For each entry the last sentence that holds what the entry cannot match without. */
  const stamps = new Int32Array(entries.length / 3)
  let stamp = 0

  const mark = (list: Int32Array, from: number, to: number): void => {
    for (let item = from; item < to; item++) stamps[list[item]!] = stamp
  }
  /** Marks the entries that the sentence of tokens `first` to `end` may hold. */
  const open = (first: number, end: number): void => {
    stamp++
    mark(program.freeEntries, 0, program.freeEntries.length)
    for (let at = first; at < end; at++) {
      const id = ids[at]!
      if (id > 0 && id < known) mark(anchorEntries, anchorStarts[id]!, anchorStarts[id + 1]!)
      if (flags[at]! & TokenFlag.number)
        mark(classAnchorEntries, classAnchorStarts[numberClass]!, classAnchorStarts[numberClass + 1]!)
      for (const { classIndex } of spans[at] ?? none)
        mark(classAnchorEntries, classAnchorStarts[classIndex]!, classAnchorStarts[classIndex + 1]!)
    }
  }

  const match = (text: Text): (readonly Match[])[] => {
    const found: (readonly Match[])[] = new Array(setCount).fill(nothing)
    let limit = 0
    read(text)
    const attempt = (entry: number, at: number): void => {
      const end = run(entries[entry * 3 + 2]!, at, at, false)
      if (end <= at) return
      const set = entries[entry * 3]!
      if (found[set] === nothing) found[set] = []
      const list = found[set] as Match[]
      let last = list.at(-1)
      if (last && last.first === at && last.end < end) {
        list.pop()
        last = list.at(-1)
      } else if (last && end <= last.end) return
      list.push({ phrase: entries[entry * 3 + 1]!, first: at, end })
    }
    const attempts = (list: Int32Array, from: number, to: number, at: number): void => {
      for (let item = from; item < to; item++) {
        const entry = list[item]!
        if (stamps[entry] !== stamp) continue
        // Most phrases fail at their second word.
        const head = entries[entry * 3 + 2]! * nodeSize
        if (nodes[head]! <= Op.words && fails(nodes[head + 3]!, at + 1, limit)) continue
        attempt(entry, at)
      }
    }
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at]!
      if (at >= limit) {
        limit = text.limits[at]!
        open(at, limit)
      }
      if (id > 0 && id < known) attempts(wordEntries, wordStarts[id]!, wordStarts[id + 1]!, at)
      if (flags[at]! & TokenFlag.number) attempts(numberEntries, 0, numberEntries.length, at)
      let previous = -1
      for (const { classIndex } of spans[at] ?? none) {
        if (classIndex === previous) continue
        previous = classIndex
        attempts(classEntries, classStarts[classIndex]!, classStarts[classIndex + 1]!, at)
      }
      attempts(anyEntries, 0, anyEntries.length, at)
    }
    return found
  }
  return { match }
}
