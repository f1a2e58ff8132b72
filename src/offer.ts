import type { Suggestion } from './finding.ts'

/** Something a page must carry and a layout may carry for it. */
export type Provision = 'crisis' | 'consult' | 'disclaimer' | 'risks'

/** What a page may say instead. */
export type Rewrite = Omit<Suggestion, 'grade'>

/** A change of a block's text; offsets are in the block's text. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The address that the link over these words has afterwards. */
  readonly url?: string
}

/** What a rule offers for one hit besides words of advice. */
export interface Offer {
  /** Replaces the rule's `rewrites`. */
  readonly rewrites?: readonly Rewrite[]
  /** Changes of the hit's block that together mend it without a writer, in the order of their places. */
  readonly edits?: readonly Edit[]
  /** Notices of the site any of which mends the page, the fittest first. */
  readonly notices?: readonly Provision[]
}
