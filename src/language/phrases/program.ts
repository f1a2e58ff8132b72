/** What a node of a compiled phrase asks of the text. */
export const Op = {
  word: 0,
  words: 1,
  class: 2,
  number: 3,
  gap: 4,
  choice: 5,
  not: 6,
  start: 7,
  end: 8,
  comma: 9,
} as const

/** Numbers that a node takes in `Program.nodes`: operation, two operands, next node. */
export const nodeSize = 4

/**
 * Phrase sets compiled into plain numbers, so that a build can store them. Node 0 accepts. Operands: `word` its id; `words`
 * a slot; `class` its index; `gap` least and most; `choice` where its branches begin in `lists` and how many; `not` a node.
 */
export interface Program {
  readonly nodes: Int32Array
  readonly lists: Int32Array
  /** Where the ids of each slot begin in `slotIds`; one more entry closes the last. */
  readonly slotStarts: Int32Array
  readonly slotIds: Int32Array
  /** For each phrase: its set, its index in the set, its first node. */
  readonly entries: Int32Array
  /** Where the entries that can begin with each word begin in `wordEntries`; one more closes the last. */
  readonly wordStarts: Int32Array
  readonly wordEntries: Int32Array
  readonly classStarts: Int32Array
  readonly classEntries: Int32Array
  readonly numberEntries: Int32Array
  readonly anyEntries: Int32Array
  /** Where the entries that need a word of the sentence begin in `anchorEntries`, by word; one more closes the last. */
  readonly anchorStarts: Int32Array
  readonly anchorEntries: Int32Array
  /** The same for span classes, and for numbers as the last of them. */
  readonly classAnchorStarts: Int32Array
  readonly classAnchorEntries: Int32Array
  /** Entries that need no certain word. */
  readonly freeEntries: Int32Array
  /** Ids of the number words. */
  readonly numberIds: Int32Array
}

const fields = [
  'nodes',
  'lists',
  'slotStarts',
  'slotIds',
  'entries',
  'wordStarts',
  'wordEntries',
  'classStarts',
  'classEntries',
  'numberEntries',
  'anyEntries',
  'anchorStarts',
  'anchorEntries',
  'classAnchorStarts',
  'classAnchorEntries',
  'freeEntries',
  'numberIds',
] as const satisfies readonly (keyof Program)[]

/** A program's numbers, in the order of its fields. */
export function listsOf(program: Program): readonly Int32Array[] {
  return fields.map(field => program[field])
}

/** Programs of such numbers, one behind the other. */
export function programsOf(lists: readonly Int32Array[]): Program[] {
  return Array.from(
    { length: lists.length / fields.length },
    (_, index) =>
      Object.fromEntries(fields.map((field, at) => [field, lists[index * fields.length + at]!])) as unknown as Program,
  )
}

/** Writes lists as one run of numbers: the length of each, then the list. */
export function packLists(lists: readonly Int32Array[]): Int32Array {
  const packed = new Int32Array(lists.reduce((length, list) => length + list.length + 1, 0))
  let at = 0
  for (const list of lists) {
    packed[at] = list.length
    packed.set(list, at + 1)
    at += list.length + 1
  }
  return packed
}

/** Reads what `packLists` wrote; the lists are views on `packed`. */
export function unpackLists(packed: Int32Array): Int32Array[] {
  const lists: Int32Array[] = []
  for (let at = 0; at < packed.length; at += packed[at]! + 1) lists.push(packed.subarray(at + 1, at + 1 + packed[at]!))
  return lists
}
