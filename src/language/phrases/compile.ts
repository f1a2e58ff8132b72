import { createAnchors } from './anchors.ts'
import { nodeSize, Op, type Program } from './program.ts'
import { type Pattern, PhraseError, parsePhrase } from './syntax.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A named list of phrases whose matches are wanted together. */
export interface PhraseSet {
  readonly name: string
  readonly phrases: readonly string[]
}

/** Classes that phrases may name: lists of single words, and classes whose spans are found beforehand. */
export interface Classes {
  readonly words: Readonly<Record<string, readonly string[]>>
  readonly spans: readonly string[]
}

const numberWords = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
  million millions dozen dozens couple`.split(/\s+/)

/** Compiles phrase sets. Throws `PhraseError` for a phrase that does not parse or names an unknown class. */
export function compileProgram(sets: readonly PhraseSet[], vocabulary: Vocabulary, classes: Classes): Program {
  const nodes: number[] = [0, 0, 0, 0]
  const lists: number[] = []
  const slots: (readonly number[])[] = []
  const slotOf = new Map<object, number>()
  const numberIds = numberWords.map(word => vocabulary.add(word))

  const node = (op: number, next: number, a = 0, b = 0): number => {
    nodes.push(op, a, b, next)
    return nodes.length / nodeSize - 1
  }
  const slot = (key: object, words: readonly string[]): number => {
    const known = slotOf.get(key)
    if (known !== undefined) return known
    slots.push([...new Set(words.map(word => vocabulary.add(word)))].sort((one, other) => one - other))
    slotOf.set(key, slots.length - 1)
    return slots.length - 1
  }
  const branches = (options: readonly number[]): number => {
    const from = lists.length
    lists.push(...options)
    return node(Op.choice, 0, from, options.length)
  }

  const compile = (pattern: Pattern, next: number, phrase: string): number => {
    switch (pattern.kind) {
      case 'word':
        return pattern.words.length === 1
          ? node(Op.word, next, vocabulary.add(pattern.words[0]!))
          : node(Op.words, next, slot(pattern, pattern.words))
      case 'class': {
        if (pattern.name === 'num') return node(Op.number, next)
        const words = Object.hasOwn(classes.words, pattern.name) ? classes.words[pattern.name] : undefined
        if (words) return node(Op.words, next, slot(words, words))
        const index = classes.spans.indexOf(pattern.name)
        if (index < 0) throw new PhraseError(`there is no class <${pattern.name}>`, phrase, 1)
        return node(Op.class, next, index)
      }
      case 'gap':
        return node(Op.gap, next, pattern.least, pattern.most)
      case 'sequence':
        return pattern.items.reduceRight((rest, item) => compile(item, rest, phrase), next)
      case 'choice':
        return branches(pattern.options.map(option => compile(option, next, phrase)))
      case 'optional':
        return branches([compile(pattern.item, next, phrase), next])
      case 'not':
        return node(Op.not, next, compile(pattern.item, 0, phrase))
      case 'start':
        return node(Op.start, next)
      case 'end':
        return node(Op.end, next)
      case 'comma':
        return node(Op.comma, next)
    }
  }

  const entries: number[] = []
  const byWord = new Map<number, number[]>()
  const byClass = new Map<number, number[]>()
  const byNumber: number[] = []
  const anywhere: number[] = []
  const add = (map: Map<number, number[]>, key: number, entry: number): void => {
    const list = map.get(key)
    if (!list) map.set(key, [entry])
    else if (list.at(-1) !== entry) list.push(entry)
  }
  const index = (head: number, entry: number, phrase: string): void => {
    if (head === 0) throw new PhraseError('a phrase needs a word that must be there', phrase, 1)
    const [op, a, b, next] = [0, 1, 2, 3].map(field => nodes[head * nodeSize + field]!) as [
      number,
      number,
      number,
      number,
    ]
    if (op === Op.word) add(byWord, a, entry)
    else if (op === Op.words) for (const id of slots[a]!) add(byWord, id, entry)
    else if (op === Op.number) {
      for (const id of numberIds) add(byWord, id, entry)
      if (byNumber.at(-1) !== entry) byNumber.push(entry)
    } else if (op === Op.class) add(byClass, a, entry)
    else if (op === Op.choice) for (const branch of lists.slice(a, a + b)) index(branch, entry, phrase)
    else if (op === Op.gap) {
      if (anywhere.at(-1) !== entry) anywhere.push(entry)
    } else index(next, entry, phrase)
  }

  const anchorOf = createAnchors(name => (Object.hasOwn(classes.words, name) ? classes.words[name] : undefined))
  const anchors = new Map<number, number[]>()
  const classAnchors = new Map<number, number[]>()
  const free: number[] = []
  const anchored = (pattern: Pattern, entry: number): void => {
    const anchor = anchorOf(pattern)
    if (!anchor) {
      free.push(entry)
      return
    }
    for (const word of anchor.words) add(anchors, vocabulary.add(word), entry)
    for (const name of anchor.classes)
      add(classAnchors, name === 'num' ? classes.spans.length : classes.spans.indexOf(name), entry)
  }

  sets.forEach((set, setIndex) => {
    set.phrases.forEach((phrase, phraseIndex) => {
      const pattern = parsePhrase(phrase)
      const head = compile(pattern, 0, phrase)
      entries.push(setIndex, phraseIndex, head)
      const entry = entries.length / 3 - 1
      index(head, entry, phrase)
      anchored(pattern, entry)
    })
  })
  for (const id of numberIds) for (const entry of classAnchors.get(classes.spans.length) ?? []) add(anchors, id, entry)
  const wordCount = vocabulary.size + 1
  const words = listed(byWord, wordCount)
  const spans = listed(byClass, classes.spans.length)
  const anchorLists = listed(anchors, wordCount)
  const classAnchorLists = listed(classAnchors, classes.spans.length + 1)
  const slotLists = listed(new Map(slots.entries()), slots.length)
  return {
    nodes: Int32Array.from(nodes),
    lists: Int32Array.from(lists),
    slotStarts: slotLists.starts,
    slotIds: slotLists.items,
    entries: Int32Array.from(entries),
    wordStarts: words.starts,
    wordEntries: words.items,
    classStarts: spans.starts,
    classEntries: spans.items,
    numberEntries: Int32Array.from(byNumber),
    anyEntries: Int32Array.from(anywhere),
    anchorStarts: anchorLists.starts,
    anchorEntries: anchorLists.items,
    classAnchorStarts: classAnchorLists.starts,
    classAnchorEntries: classAnchorLists.items,
    freeEntries: Int32Array.from(free),
    numberIds: Int32Array.from(numberIds),
  }
}

/** Lists by number, laid end to end. */
function listed(map: ReadonlyMap<number, readonly number[]>, count: number): { starts: Int32Array; items: Int32Array } {
  const starts = new Int32Array(count + 1)
  const items: number[] = []
  for (let key = 0; key < count; key++) {
    starts[key] = items.length
    items.push(...(map.get(key) ?? []))
  }
  starts[count] = items.length
  return { starts, items: Int32Array.from(items) }
}
