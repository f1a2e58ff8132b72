/** Phrases as a build compiled them; see `language/prepare`. */
export interface Compiled {
  /** Words of the vocabulary in the order of their ids, one a line. */
  readonly words: string
  /** How many syllables each of these words has, a letter each (0 is "0", 1 is "1", and so on through Unicode). */
  readonly syllables: string
  /** Reads what finds the words, and the programs of the lexicon's names and of all phrases: 32-bit numbers in the machine's own order. */
  readonly programs: () => Uint8Array
  /** Reads the packed table of likeness; see `language/likeness-table`. */
  readonly likeness: () => Uint8Array
  /** Ids of the lexicon's entries by class, one a line. */
  readonly ids: readonly string[]
  /** Names of the phrase sets in the order of the program. */
  readonly sets: readonly string[]
  /** Checksum of each rule's phrases. */
  readonly rules: Readonly<Record<string, number>>
}

/** What the build compiled; the build step writes it into the published module, the sources carry none. */
export const compiled: Compiled | undefined = undefined
