import { type Match, type Token, TokenFlag } from '../analysis.ts'
import { type Classes, compileProgram, type PhraseSet, type Vocabulary } from './compile.ts'
import { nodeSize, Op, type Program } from './program.ts'

export { type Classes, type PhraseSet, Vocabulary } from './compile.ts'

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
  match(text: Text): Match[][]
}

/** Compiles phrase sets. Throws `PhraseError` for a phrase that does not parse or names an unknown class. */
export function compileMatcher(sets: readonly PhraseSet[], vocabulary: Vocabulary, classes: Classes): Matcher {
  return matcherOf(compileProgram(sets, vocabulary, classes), sets.length)
}

const between = TokenFlag.comma | TokenFlag.stop

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

  /** Runs a phrase from node `start` at a token; gives the end of its longest match or -1. */
  const run = (start: number, at: number, origin: number, comma: boolean, text: Text): number => {
    let node = start
    let position = at
    let commaAllowed = comma
    const limit = text.limits[origin]!
    while (node !== 0) {
      const base = node * nodeSize
      const op = nodes[base]!
      const next = nodes[base + 3]!
      if (op <= Op.number) {
        if (position >= limit) return -1
        const token = text.tokens[position]!
        if (position > origin && token.flags & between && (!commaAllowed || token.flags & TokenFlag.stop)) return -1
        if (op === Op.class) {
          const spans = text.spans.get(position)
          if (!spans) return -1
          let best = -1
          for (const span of spans)
            if (span.classIndex === nodes[base + 1] && span.end <= limit)
              best = Math.max(best, run(next, span.end, origin, false, text))
          return best
        }
        if (op === Op.word) {
          if (token.id !== nodes[base + 1]) return -1
        } else if (op === Op.words) {
          if (!inSlot(nodes[base + 1]!, token.id)) return -1
        } else if (!(token.flags & TokenFlag.number) && !numbers.has(token.id)) return -1
        position++
        commaAllowed = false
      } else if (op === Op.gap) return gap(node, position, origin, commaAllowed, text)
      else if (op === Op.choice) {
        let best = -1
        const from = nodes[base + 1]!
        const to = from + nodes[base + 2]!
        for (let branch = from; branch < to; branch++)
          best = Math.max(best, run(lists[branch]!, position, origin, commaAllowed, text))
        return best
      } else if (op === Op.not) {
        if (run(nodes[base + 1]!, position, origin, commaAllowed, text) >= 0) return -1
      } else if (op === Op.start) {
        if (position !== text.starts[origin]) return -1
      } else if (op === Op.end) {
        if (position !== limit) return -1
      } else commaAllowed = true
      node = next
    }
    return position
  }

  const gap = (node: number, position: number, origin: number, comma: boolean, text: Text): number => {
    const base = node * nodeSize
    const limit = text.limits[origin]!
    let best = -1
    for (let width = 0; width <= nodes[base + 2]!; width++) {
      if (width >= nodes[base + 1]!) best = Math.max(best, run(nodes[base + 3]!, position + width, origin, comma, text))
      const token = text.tokens[position + width]
      if (position + width >= limit || !token) break
      if (position + width > origin && token.flags & between && !(comma && !(token.flags & TokenFlag.stop))) break
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
  const open = (text: Text, first: number, end: number): void => {
    stamp++
    mark(program.freeEntries, 0, program.freeEntries.length)
    for (let at = first; at < end; at++) {
      const token = text.tokens[at]!
      if (token.id > 0 && token.id < known) mark(anchorEntries, anchorStarts[token.id]!, anchorStarts[token.id + 1]!)
      if (token.flags & TokenFlag.number)
        mark(classAnchorEntries, classAnchorStarts[numberClass]!, classAnchorStarts[numberClass + 1]!)
      const spans = text.spans.get(at)
      if (!spans) continue
      for (const { classIndex } of spans)
        mark(classAnchorEntries, classAnchorStarts[classIndex]!, classAnchorStarts[classIndex + 1]!)
    }
  }

  const match = (text: Text): Match[][] => {
    const found: Match[][] = Array.from({ length: setCount }, () => [])
    const { tokens } = text
    const attempt = (entry: number, at: number): void => {
      const end = run(entries[entry * 3 + 2]!, at, at, false, text)
      if (end <= at) return
      const list = found[entries[entry * 3]!]!
      let last = list.at(-1)
      if (last && last.first === at && last.end < end) {
        list.pop()
        last = list.at(-1)
      } else if (last && end <= last.end) return
      list.push({ phrase: entries[entry * 3 + 1]!, first: at, end })
    }
    const attempts = (list: Int32Array, from: number, to: number, at: number): void => {
      for (let item = from; item < to; item++) if (stamps[list[item]!] === stamp) attempt(list[item]!, at)
    }
    let limit = 0
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!
      if (at >= limit) {
        limit = text.limits[at]!
        open(text, at, limit)
      }
      if (token.id > 0 && token.id < known) attempts(wordEntries, wordStarts[token.id]!, wordStarts[token.id + 1]!, at)
      if (token.flags & TokenFlag.number) attempts(numberEntries, 0, numberEntries.length, at)
      const spans = text.spans.get(at)
      if (spans) {
        let previous = -1
        for (const { classIndex } of spans) {
          if (classIndex === previous) continue
          previous = classIndex
          attempts(classEntries, classStarts[classIndex]!, classStarts[classIndex + 1]!, at)
        }
      }
      attempts(anyEntries, 0, anyEntries.length, at)
    }
    return found
  }
  return { match }
}
