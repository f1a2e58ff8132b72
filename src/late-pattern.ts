/** Looking for so many words takes as long as compiling a pattern of usual size. */
const patience = 4000

/** The letters of which English texts mostly consist: Latin-1 and punctuation. Also in `scripts/cues.mjs`. */
const narrow = /^[\0-\xFF\u2010-\u2044\u20AC\u2122]*$/

let last = ''
let lastInLowerCase: string | undefined
let lastIsNarrow: boolean | undefined

/** The same sentence is asked of many patterns in turn. */
function remember(text: string): void {
  if (text === last) return
  last = text
  lastInLowerCase = undefined
  lastIsNarrow = undefined
}

function inLowerCase(text: string): string {
  remember(text)
  lastInLowerCase ??= text.toLowerCase()
  return lastInLowerCase
}

function isNarrow(text: string): boolean {
  remember(text)
  lastIsNarrow ??= narrow.test(text)
  return lastIsNarrow
}

/**
 * A regular expression that is made and compiled, which takes V8 up to milliseconds, only when a text may match. A build puts these
 * in the place of the program's expressions without state (`scripts/late-patterns.mjs`); they answer as the expressions do.
 */
export class LatePattern {
  readonly source: string
  readonly flags: string
  readonly #cues: string
  readonly #narrowSource: string | undefined
  #sets: readonly (readonly string[])[] | undefined
  #asked = 0
  #open = false
  #made: RegExp | undefined
  #madeNarrow: RegExp | undefined

  /**
   * `cues` has a line for each set of words, with tabs between the words: a match has a word of every set, in lower case
   * where `flags` ignore case. `narrowSource` is what matches the same in texts of narrow letters.
   */
  constructor(source: string, flags: string, cues: string, narrowSource?: string) {
    this.source = source
    this.flags = flags
    this.#cues = cues
    this.#narrowSource = narrowSource
    this.#open = cues === ''
  }

  #patternFor(text: string): RegExp {
    if (this.#narrowSource !== undefined && isNarrow(text)) {
      this.#madeNarrow ??= new RegExp(this.#narrowSource, this.flags)
      return this.#madeNarrow
    }
    this.#made ??= new RegExp(this.source, this.flags)
    return this.#made
  }

  #mayMatch(text: string): boolean {
    if (this.#open) return true
    this.#sets ??= this.#cues.split('\n').map(words => words.split('\t'))
    const folded = this.flags.includes('i') ? inLowerCase(text) : text
    for (const words of this.#sets) {
      this.#asked += words.length
      if (this.#asked < patience && !words.some(word => folded.includes(word))) return false
    }
    this.#open = true
    return true
  }

  test(text: string): boolean {
    return this.#mayMatch(text) && this.#patternFor(text).test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayMatch(text) ? this.#patternFor(text).exec(text) : null
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.exec(text)
  }

  [Symbol.search](text: string): number {
    return this.#mayMatch(text) ? text.search(this.#patternFor(text)) : -1
  }

  [Symbol.replace](text: string, by: string): string {
    return this.#mayMatch(text) ? text.replace(this.#patternFor(text), by) : text
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return text.split(this.#patternFor(text), limit)
  }
}
