import type { Document } from '../document/document.ts'
import type { Analysis } from './analysis.ts'

/** Phrases of rules by rule id and set name, compiled into the one matcher that reads a page. */
export type RulePhrases = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** Names that a site adds to the lexicon: what it sells, whom it treats, who works there. */
export interface Extensions {
  readonly treatments?: readonly string[]
  readonly conditions?: readonly string[]
  readonly providers?: readonly string[]
}

/** Compiles the phrases once; the function that comes back analyses one page. */
export declare function createAnalyser(phrases: RulePhrases, extensions?: Extensions): (document: Document) => Analysis
