import { hashOf } from '../hash.ts'

/** Words as a build keeps them: one string, and numbers by which a word is found in it without making strings of all. */
export interface PackedWords {
  /** The words in the order of their ids, one a line. */
  readonly text: string
  /** Where each word begins in `text`; one more entry closes the last. */
  readonly starts: Int32Array
  /** Ids by hash; a word whose place is taken stands in the next free one, 0 is a free one. There are more places than words, a power of 2. */
  readonly places: Int32Array
}

const noWords: PackedWords = { text: '', starts: new Int32Array(1), places: new Int32Array(1) }

/** Packs words that have the ids 1, 2, 3 and so on. */
export function packWords(words: readonly string[]): PackedWords {
  const starts = new Int32Array(words.length + 1)
  const places = new Int32Array(2 ** Math.ceil(Math.log2(2 * words.length + 1)))
  words.forEach((word, index) => {
    starts[index + 1] = starts[index]! + word.length + 1
    let at = hashOf(word) & (places.length - 1)
    while (places[at] !== 0) at = (at + 1) & (places.length - 1)
    places[at] = index + 1
  })
  return { text: words.join('\n'), starts, places }
}

/** Numbers the words that phrases know; 0 stands for every other word. */
export class Vocabulary {
  readonly #packed: PackedWords
  readonly #added = new Map<string, number>()

  constructor(packed: PackedWords = noWords) {
    this.#packed = packed
  }

  /** How many words there are. */
  get size(): number {
    return this.#packed.starts.length - 1 + this.#added.size
  }

  /** The id of a word, given a new one when it has none. */
  add(word: string): number {
    const known = this.idOf(word)
    if (known !== 0) return known
    const id = this.size + 1
    this.#added.set(word, id)
    return id
  }

  /** The id of a word, or 0. */
  idOf(word: string): number {
    const { text, starts, places } = this.#packed
    for (let at = hashOf(word) & (places.length - 1); ; at = (at + 1) & (places.length - 1)) {
      const id = places[at]!
      if (id === 0) return this.#added.get(word) ?? 0
      const start = starts[id - 1]!
      if (starts[id]! - 1 - start === word.length && text.startsWith(word, start)) return id
    }
  }

  /** All words, in the order of their ids. */
  words(): readonly string[] {
    const { text, starts } = this.#packed
    const packed = Array.from({ length: starts.length - 1 }, (_, index) =>
      text.slice(starts[index], starts[index + 1]! - 1),
    )
    return [...packed, ...this.#added.keys()]
  }
}
