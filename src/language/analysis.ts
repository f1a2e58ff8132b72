import type { Document } from '../document/document.ts'

/** A word, number or symbol of a block's prose. Contractions give two tokens over one span ("isn't": is, not). */
export interface Token {
  /** Offsets in the block's text. */
  readonly start: number
  readonly end: number
  /** Lower case, straight apostrophes, no soft hyphens. */
  readonly word: string
  /** Id of the word in the vocabulary of the phrase matcher; 0 when no phrase knows it. */
  readonly id: number
  /** Bit set of `TokenFlag`. */
  readonly flags: number
}

/** What is known of a token besides its word. */
export const TokenFlag = {
  /** First letter is a capital. */
  capital: 1,
  /** All letters are capitals, two or more. */
  acronym: 2,
  number: 4,
  /** A comma stands right before this token. */
  comma: 8,
  /** A semicolon, colon, dash, bracket or sentence mark stands right before this token. */
  stop: 16,
  /** Joined to the token before by a hyphen. */
  joined: 32,
  /** Inside quotation marks. */
  quoted: 64,
  /** Code, an address or another opaque piece. */
  opaque: 128,
  /** An opening bracket stands right before this token. */
  open: 256,
  /** A closing bracket stands right before this token. */
  close: 512,
  /** A colon stands right before this token. */
  colon: 1024,
} as const

/** How a clause stands to its sentence. */
export type ClauseKind = 'main' | 'relative' | 'conditional' | 'temporal' | 'concessive' | 'parenthesis' | 'fragment'

/** A clause: tokens `first` to `end` (exclusive) of `Analysis.tokens`. */
export interface Clause {
  readonly index: number
  readonly sentence: number
  readonly first: number
  readonly end: number
  readonly kind: ClauseKind
}

/** A sentence, or a heading or fragment without one: tokens `first` to `end` of `Analysis.tokens`. */
export interface Sentence {
  readonly index: number
  readonly block: number
  readonly first: number
  readonly end: number
  /** Offsets in the block's text, closing punctuation included. */
  readonly start: number
  readonly stop: number
  readonly firstClause: number
  readonly endClause: number
  readonly question: boolean
  /** Begins with a verb in the imperative. */
  readonly imperative: boolean
  /** Has no finite verb. */
  readonly fragment: boolean
  /** Stands wholly inside quotation marks or a block quotation. */
  readonly quoted: boolean
  /** A citation stands in this sentence or in the next two of its block (see `language/citations`). */
  readonly cited: boolean
}

/** What a stretch of tokens names. */
export interface Entity {
  /** Class of the lexicon: `treatment`, `condition`, `provider` … */
  readonly kind: string
  /** Id of the knowledge entry, or the words themselves. */
  readonly id: string
  readonly first: number
  readonly end: number
}

/** A phrase that was found: tokens `first` to `end`. */
export interface Match {
  /** Index of the phrase in its set. */
  readonly phrase: number
  readonly first: number
  readonly end: number
}

/** Whether and how the writer stands behind a predication; language first that applies, see `docs/language.md`. */
export type Status =
  | 'negated'
  | 'asked'
  | 'conditional'
  | 'not-asserted'
  | 'hedged'
  | 'hedged-by-context'
  | 'reported'
  | 'attributed'
  | 'can'
  | 'generalised'
  | 'asserted'
  | 'boosted'

/** A status with the words that decided it. */
export interface Assertion {
  readonly status: Status
  /** The deciding words, empty for plain assertion. */
  readonly cue: string
}

/** Who or what a claim is about. */
export type SubjectKind = 'treatment' | 'pronoun' | 'provider' | 'people' | 'none'

/** A predication that a treatment does something for a reader's health. */
export interface Claim extends Assertion {
  /** The predicate frame that was found, for example `verb`, `works`, `effective`, `gives`, `relief`. */
  readonly frame: string
  readonly sentence: number
  readonly clause: number
  /** Tokens of the whole claim: subject (when near), predicate and object. */
  readonly first: number
  readonly end: number
  /** Tokens of the predicate. */
  readonly predicate: { readonly first: number; readonly end: number }
  readonly subject: SubjectKind
  /** Ids of the treatments that the subject names or stands for. */
  readonly treatments: readonly string[]
  /** Tokens of the object, or an empty range. */
  readonly object: { readonly first: number; readonly end: number }
  /** What the object names: something unwanted, something good, or nothing that the lexicon knows. */
  readonly objectKind: 'condition' | 'trouble' | 'benefit' | 'none'
  /** Words that strengthen the claim ("highly", "always"). */
  readonly boosters: readonly string[]
  readonly cited: boolean
}

/** What the language layer knows of one page; computed once and only read by rules. */
export interface Analysis {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly Clause[]
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  /** The entities that begin at a token. */
  entitiesAt(token: number): readonly Entity[]
  /** Words of prose, for reports. */
  readonly words: number
  /** Matches of a rule's phrase set, in reading order. */
  matches(rule: string, set: string): readonly Match[]
  /** Index of the sentence that holds a token. */
  sentenceOf(token: number): number
  /** Index of the clause that holds a token. */
  clauseOf(token: number): number
  /** Index of the block that holds a token. */
  blockOf(token: number): number
  /** Index of the token at an offset of a block's text, or the next one; -1 when the block has none. */
  tokenAt(block: number, offset: number): number
  /** How the tokens `first` to `end`, taken as a predication, are asserted. */
  assertion(first: number, end: number): Assertion
  /** Whether tokens `first` to `end` are words that the writer quotes in order to answer or reject them. */
  discussed(first: number, end: number): boolean
  /** The words of tokens `first` to `end` as they stand in the block; empty when there are none. */
  quote(first: number, end: number): string
}
