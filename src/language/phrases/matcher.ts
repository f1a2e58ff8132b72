import { type Match, type Token, TokenFlag } from '../analysis.ts'
import { type Pattern, PhraseError, parsePhrase } from './syntax.ts'

/** A stretch of tokens that a class of the lexicon covers. */
export interface Span {
  readonly classIndex: number
  readonly entry: number
  readonly first: number
  readonly end: number
}

/** A named list of phrases whose matches are wanted together. */
export interface PhraseSet {
  readonly name: string
  readonly phrases: readonly string[]
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

const Op = { word: 0, words: 1, class: 2, number: 3, gap: 4, choice: 5, not: 6, start: 7, end: 8, comma: 9 } as const
type Op = (typeof Op)[keyof typeof Op]

interface Node {
  readonly op: Op
  readonly id: number
  readonly set: ReadonlySet<number> | undefined
  readonly least: number
  readonly most: number
  readonly branches: readonly (Node | undefined)[]
  readonly next: Node | undefined
}

interface Entry {
  readonly set: number
  readonly phrase: number
  readonly node: Node
}

/** Numbers the words that phrases know; 0 stands for every other word. */
export class Vocabulary {
  private readonly ids = new Map<string, number>()

  /** The id of a word, given a new one when it has none. */
  add(word: string): number {
    const known = this.ids.get(word)
    if (known !== undefined) return known
    const id = this.ids.size + 1
    this.ids.set(word, id)
    return id
  }

  /** The id of a word, or 0. */
  idOf(word: string): number {
    return this.ids.get(word) ?? 0
  }
}

/** Classes that phrases may name: lists of single words, and classes whose spans are found beforehand. */
export interface Classes {
  readonly words: Readonly<Record<string, readonly string[]>>
  readonly spans: readonly string[]
}

const numberWords = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
  million millions dozen dozens couple`.split(/\s+/)

/** A compiled collection of phrase sets. */
export interface Matcher {
  readonly sets: readonly PhraseSet[]
  /** All matches, by set; longest first at a place, none inside another of its set. Linear in the tokens. */
  match(text: Text): Match[][]
}

/** Compiles phrase sets. Throws `PhraseError` for a phrase that does not parse or names an unknown class. */
export function compileMatcher(sets: readonly PhraseSet[], vocabulary: Vocabulary, classes: Classes): Matcher {
  const numbers = new Set(numberWords.map(word => vocabulary.add(word)))
  const wordSets = new Map<string, ReadonlySet<number>>()
  for (const [name, words] of Object.entries(classes.words))
    wordSets.set(name, new Set(words.map(word => vocabulary.add(word))))
  const node = (op: Op, next: Node | undefined, more: Partial<Node> = {}): Node => ({
    op,
    id: 0,
    set: undefined,
    least: 0,
    most: 0,
    branches: [],
    next,
    ...more,
  })

  const slots = new Map<Pattern, ReadonlySet<number>>()
  const idsOf = (slot: Extract<Pattern, { kind: 'word' }>): ReadonlySet<number> => {
    const known = slots.get(slot)
    if (known) return known
    const ids = new Set(slot.words.map(word => vocabulary.add(word)))
    slots.set(slot, ids)
    return ids
  }

  const compile = (pattern: Pattern, next: Node | undefined, phrase: string): Node | undefined => {
    switch (pattern.kind) {
      case 'word': {
        const ids = idsOf(pattern)
        return ids.size === 1 ? node(Op.word, next, { id: [...ids][0]! }) : node(Op.words, next, { set: ids })
      }
      case 'class': {
        if (pattern.name === 'num') return node(Op.number, next, { set: numbers })
        const set = wordSets.get(pattern.name)
        if (set) return node(Op.words, next, { set })
        const index = classes.spans.indexOf(pattern.name)
        if (index < 0) throw new PhraseError(`there is no class <${pattern.name}>`, phrase, 1)
        return node(Op.class, next, { id: index })
      }
      case 'gap':
        return node(Op.gap, next, { least: pattern.least, most: pattern.most })
      case 'sequence':
        return pattern.items.reduceRight<Node | undefined>((rest, item) => compile(item, rest, phrase), next)
      case 'choice':
        return node(Op.choice, undefined, { branches: pattern.options.map(option => compile(option, next, phrase)) })
      case 'optional':
        return node(Op.choice, undefined, { branches: [compile(pattern.item, next, phrase), next] })
      case 'not':
        return node(Op.not, next, { branches: [compile(pattern.item, undefined, phrase)] })
      case 'start':
        return node(Op.start, next)
      case 'end':
        return node(Op.end, next)
      case 'comma':
        return node(Op.comma, next)
    }
  }

  const byWord = new Map<number, Entry[]>()
  const byClass = new Map<number, Entry[]>()
  const byNumber: Entry[] = []
  const everywhere: Entry[] = []
  const add = <K>(map: Map<K, Entry[]>, key: K, entry: Entry): void => {
    const list = map.get(key)
    if (!list) map.set(key, [entry])
    else if (list.at(-1) !== entry) list.push(entry)
  }
  const index = (head: Node | undefined, entry: Entry, phrase: string): void => {
    if (!head) throw new PhraseError('a phrase needs a word that must be there', phrase, 1)
    if (head.op === Op.word) add(byWord, head.id, entry)
    else if (head.op === Op.words) for (const id of head.set!) add(byWord, id, entry)
    else if (head.op === Op.number) {
      for (const id of head.set!) add(byWord, id, entry)
      byNumber.push(entry)
    } else if (head.op === Op.class) add(byClass, head.id, entry)
    else if (head.op === Op.choice) for (const branch of head.branches) index(branch, entry, phrase)
    else if (head.op === Op.gap) {
      if (everywhere.at(-1) !== entry) everywhere.push(entry)
    } else index(head.next, entry, phrase)
  }

  sets.forEach((set, setIndex) => {
    set.phrases.forEach((phrase, phraseIndex) => {
      const head = compile(parsePhrase(phrase), undefined, phrase)
      index(head, { set: setIndex, phrase: phraseIndex, node: head! }, phrase)
    })
  })

  const match = (text: Text): Match[][] => {
    const found: Match[][] = sets.map(() => [])
    const { tokens } = text
    const attempt = (entry: Entry, at: number): void => {
      const end = run(entry.node, at, at, false, text)
      if (end <= at) return
      const list = found[entry.set]!
      let last = list.at(-1)
      if (last && last.first === at && last.end < end) {
        list.pop()
        last = list.at(-1)
      } else if (last && end <= last.end) return
      list.push({ phrase: entry.phrase, first: at, end })
    }
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!
      if (token.id) {
        const entries = byWord.get(token.id)
        if (entries) for (const entry of entries) attempt(entry, at)
      }
      if (token.flags & TokenFlag.number) for (const entry of byNumber) attempt(entry, at)
      const spans = text.spans.get(at)
      if (spans) {
        let previous = -1
        for (const span of spans) {
          if (span.classIndex === previous) continue
          previous = span.classIndex
          const entries = byClass.get(span.classIndex)
          if (entries) for (const entry of entries) attempt(entry, at)
        }
      }
      for (const entry of everywhere) attempt(entry, at)
    }
    return found
  }
  return { sets, match }
}

const between = TokenFlag.comma | TokenFlag.stop

/** Runs a compiled phrase from token `at`; gives the end of its longest match or -1. */
function run(start: Node | undefined, at: number, origin: number, comma: boolean, text: Text): number {
  let node = start
  let position = at
  let commaAllowed = comma
  const limit = text.limits[origin]!
  while (node) {
    if (node.op <= Op.number) {
      if (position >= limit) return -1
      const token = text.tokens[position]!
      if (position > origin && token.flags & between && (!commaAllowed || token.flags & TokenFlag.stop)) return -1
      if (node.op === Op.class) {
        const spans = text.spans.get(position)
        if (!spans) return -1
        let best = -1
        for (const span of spans)
          if (span.classIndex === node.id && span.end <= limit)
            best = Math.max(best, run(node.next, span.end, origin, false, text))
        return best
      }
      if (node.op === Op.word) {
        if (token.id !== node.id) return -1
      } else if (node.op === Op.words) {
        if (!node.set!.has(token.id)) return -1
      } else if (!(token.flags & TokenFlag.number) && !node.set!.has(token.id)) return -1
      position++
      commaAllowed = false
      node = node.next
      continue
    }
    switch (node.op) {
      case Op.gap: {
        let best = -1
        for (let width = 0; width <= node.most; width++) {
          if (width >= node.least) best = Math.max(best, run(node.next, position + width, origin, commaAllowed, text))
          const token = text.tokens[position + width]
          if (position + width >= limit || !token) break
          if (position + width > origin && token.flags & between && !(commaAllowed && !(token.flags & TokenFlag.stop)))
            break
        }
        return best
      }
      case Op.choice: {
        let best = -1
        for (const branch of node.branches) best = Math.max(best, run(branch, position, origin, commaAllowed, text))
        return best
      }
      case Op.not:
        if (run(node.branches[0], position, origin, commaAllowed, text) >= 0) return -1
        break
      case Op.start:
        if (position !== text.starts[origin]) return -1
        break
      case Op.end:
        if (position !== limit) return -1
        break
      case Op.comma:
        commaAllowed = true
        break
    }
    node = node.next
  }
  return position
}
