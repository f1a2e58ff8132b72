import { syllable } from 'syllable'
import type { Token } from './analysis.ts'
import { compiled } from './compiled.ts'

/** Words that a site does not repeat need not be remembered. */
const mostKnown = 20_000
const known = new Map<string, number>()
const zero = 48

/** Syllables of each word, written as `Compiled.syllables`. */
export function packedSyllables(words: readonly string[]): string {
  return String.fromCharCode(...words.map(word => zero + countOf(word)))
}

/** Syllables of a token's word, 0 of what has no letters. Those of words that phrases know were counted when the program was built. */
export function syllablesOf({ id, word }: Pick<Token, 'id' | 'word'>): number {
  if (compiled && id > 0 && id <= compiled.syllables.length) return compiled.syllables.charCodeAt(id - 1) - zero
  const found = known.get(word)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const count = countOf(word)
  known.set(word, count)
  return count
}

function countOf(word: string): number {
  return /[a-z]/.test(word) ? syllable(word) : 0
}
