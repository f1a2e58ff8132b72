/** Findings of a tool that count, how many are right, labels that must be found, how many are. */
export interface Counts {
  tool: number
  right: number
  gold: number
  found: number
}

/** What a page must be reported for, by its author. */
export interface Labels {
  readonly document: readonly { readonly rule: string; readonly must: boolean }[]
  readonly findings: readonly {
    readonly rule: string
    readonly also?: readonly string[]
    readonly quote: string
    readonly nth?: number
    readonly must: boolean
  }[]
}

/** A finding as the JSON report has it. */
export interface ScoredFinding {
  readonly ruleId: string
  readonly severity: string
  readonly scope: string
  readonly start: { readonly offset: number }
  readonly end: { readonly offset: number }
}

/** A labelled page; without `findings` it was not read. */
export interface ScoredPage {
  readonly name: string
  readonly text: string
  readonly labels: Labels
  readonly findings?: readonly ScoredFinding[]
}

/** What scoring gave. */
export interface Score {
  readonly pages: number
  readonly words: number
  readonly unread: readonly string[]
  /** Findings in sentences, whatever the rule. */
  readonly place: Counts
  /** Findings in sentences under the right rule. */
  readonly rule: Counts
  /** Findings about pages as a whole. */
  readonly document: Counts
  readonly perRule: Readonly<Record<string, Counts>>
}

/** Scores labelled pages. */
export function score(pages: readonly ScoredPage[]): Score
/** Words of a text. */
export function wordCount(text: string): number
