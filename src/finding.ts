/** A place in a source file. `line` and `column` count from 1, `offset` from 0; all in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A stretch of a source file; `end` is exclusive. */
export interface Range {
  readonly start: Point
  readonly end: Point
}

/** How much a finding matters: `error` would be prohibited or dangerous, `warning` wants a change, `suggestion` is advice. */
export type Severity = 'error' | 'warning' | 'suggestion'

/** The severities, worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'suggestion']

/** Whether a finding stands at certain words (`text`) or is about the page as a whole (`document`). */
export type Scope = 'text' | 'document'

/** What stands behind a claim: a good trial, trials that disagree or are weak, or nothing. */
export type Evidence = 'good' | 'mixed' | 'none'

/** The degrees of evidence in words. */
export const evidenceWords: Readonly<Record<Evidence, string>> = {
  good: 'with a good trial behind it',
  mixed: 'with mixed evidence',
  none: 'with no evidence',
}

/** What may be written in place of the words of a finding. `safe` ones may be applied by a machine, `rewrite` ones need a writer. */
export interface Suggestion {
  /** Square brackets hold what only the writer knows; empty when the claim should be left out. */
  readonly text: string
  readonly grade: 'safe' | 'rewrite'
  /** The evidence that it asks for; absent when that does not matter. */
  readonly evidence?: Evidence
}

/** The change of a page that a machine may make: the source from `start` to `end` becomes `text`. */
export interface Fix extends Range {
  readonly text: string
  /** Columns of `start` and `end` in UTF-8 bytes, from 1; absent when nobody counted them. */
  readonly byteColumns?: { readonly start: number; readonly end: number }
}

/** A regulator, law, code or guide that a rule rests on. */
export interface Source {
  /** Id in `knowledge/sources`, for example `US-03`. */
  readonly id: string
  /** Short citation as it may be printed. */
  readonly citation: string
  /** Official address, where one is known. */
  readonly url?: string
}

/** One thing carelint says about a page. */
export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  readonly scope: Scope
  /** No phrase of the rule stands there: the sentence reads like others that were marked. Absent for all other findings. */
  readonly basis?: 'likeness'
  /** What is there, with the words quoted. */
  readonly message: string
  /** What it does to a reader. */
  readonly why: string
  /** What may be written instead. */
  readonly instead: string
  readonly sources: readonly Source[]
  /** Address of the rule's documentation page. */
  readonly url: string
  readonly start: Point
  readonly end: Point
  /** Columns of `start` and `end` in UTF-8 bytes, from 1; absent when nobody counted them. */
  readonly byteColumns?: { readonly start: number; readonly end: number }
  /** The words of the finding as a reader sees them, white space folded. */
  readonly excerpt: string
  /** The sentence that holds the finding, as a reader sees it; empty for document findings without an anchor. */
  readonly sentence: string
  /** Offset of `excerpt` in `sentence`; absent when it does not stand there. */
  readonly excerptStart?: number
  /** Of several active profiles, the ones that ask for this severity; absent when all do. */
  readonly appliesIn?: readonly string[]
  /** By active profile, the ISO date since when the ground of this severity has been in force; absent when none is known. */
  readonly since?: Readonly<Record<string, string>>
  readonly suggestions: readonly Suggestion[]
  /** The change that mends it without a writer; absent when there is none that is safe. */
  readonly fix?: Fix
  /** Ids of less specific rules that fired on the same words. */
  readonly related: readonly string[]
  /** Stable while the sentence stays the same, wherever it moves on its page. */
  readonly fingerprint: string
}

/** A finding that a directive in the page took out of the report. */
export interface SuppressedFinding {
  readonly finding: Finding
  readonly reason: string
}

/** A directive of a page that suppresses a rule. */
export interface SuppressionRecord {
  readonly rule: string
  readonly reason: string
  /** The last day on which it holds, as `2027-03-31`. */
  readonly until?: string
  readonly line: number
  /** `off`: its rule is off on the page, so nobody knows whether it would be used. */
  readonly state: 'used' | 'unused' | 'expired' | 'off'
}

/** Something that keeps the run from being trusted: a missing file, broken front matter, a rule that threw. */
export interface Problem {
  /** One plain sentence. */
  readonly message: string
  readonly path?: string
  readonly line?: number
  readonly column?: number
}

/** What a piece of copy is to a reader. `title`, `description` come from front matter; `heading` also from pasted pages. */
export type CopyKind =
  | 'title'
  | 'description'
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'tableCell'
  | 'caption'
  | 'alt'
  | 'link'
  | 'button'

/** Where the words of a finding stand in a piece of copy: its offsets in the source, and the same in the copy's text. */
export interface CopyPlace {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** Where something stands in lists: number of the list, of the item in it, and depth of nesting. */
export interface ListPlace {
  readonly id: number
  readonly item: number
  readonly depth: number
  /** The list is numbered; absent when it is not, or nobody knows. */
  readonly ordered?: true
}

/** A piece of a page's copy as a reader sees it; pieces stand in reading order. */
export interface CopyBlock {
  readonly kind: CopyKind
  /** Heading depth, 1 to 6; 0 for anything else. */
  readonly depth: number
  /** Decoded prose; code, pictures and bare addresses as U+FFFC. */
  readonly text: string
  /** Inside a block quotation. */
  readonly quoted: boolean
  /** Inside the page's footnotes. */
  readonly note: boolean
  /** For what stands in list items. */
  readonly list?: ListPlace
  /** Column header of a table cell. */
  readonly column?: string
  /** Text of the first cell in a table cell's row. */
  readonly row?: string
  /** Where findings stand in it, suppressed ones included. */
  readonly places: readonly CopyPlace[]
}

/** Everything carelint says about one file. */
export interface FileReport {
  /** Path as shown to people: relative to the working directory, with forward slashes. */
  readonly path: string
  /** Words of prose that were read. */
  readonly words: number
  /** In the order of their places. */
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  /** The directives of the page that can be read, in the order of their places; absent when there are none. */
  readonly suppressions?: readonly SuppressionRecord[]
  /** The page itself, for reports that show it; absent when nobody asked for it, and in reports read from JSON. */
  readonly copy?: readonly CopyBlock[]
  /** Set when the file, or a part of it, could not be checked. */
  readonly failure?: Problem
  /** Places of the page that were mended, or would be; absent when none were. */
  readonly fixed?: number
}

/** The numbers of a run. */
export interface Summary {
  /** Files that were read and checked. */
  readonly files: number
  /** Files that were named or matched but left out by ignore rules. */
  readonly skipped: number
  readonly errors: number
  readonly warnings: number
  readonly suggestions: number
  readonly suppressed: number
  readonly baselined: number
  /** Findings in text that did not change; absent when the run is about all text. */
  readonly unchanged?: number
  /** Findings that carry a fix; absent when none do. */
  readonly fixable?: number
  /** Places that were mended, or would be; absent when the run was not asked to mend any. */
  readonly fixed?: number
  readonly gate: 'pass' | 'fail'
}

/** What a rule is about, whatever it found. */
export interface RuleDetails {
  readonly id: string
  /** Where no profile says otherwise. */
  readonly severity: Severity | 'off'
  readonly summary: string
  readonly why: string
  readonly instead: string
  /** Address of the rule's documentation page. */
  readonly url: string
  readonly sources: readonly Source[]
}

/** What wrote a report. */
export interface Tool {
  readonly name: 'carelint'
  readonly version: string
  /** Ids that findings may carry. */
  readonly rules: readonly string[]
  /** The same rules with what they are about. */
  readonly ruleDetails: readonly RuleDetails[]
}

/** The whole outcome of a run; what every reporter is given. */
export interface Report {
  readonly version: 1
  readonly tool: Tool
  readonly summary: Summary
  /** In the order of their paths. */
  readonly files: readonly FileReport[]
  /** Problems of the run as a whole. */
  readonly problems: readonly Problem[]
  /** What is worth knowing and fails nothing, one plain sentence each; absent when there is nothing. */
  readonly notes?: readonly string[]
  /** Set when the run checked only a part of its pages. */
  readonly shard?: ShardFacts
  /** How long the run took and where; only in runs that were asked to measure it. */
  readonly stats?: Stats
}

/** Milliseconds of a run. */
export interface Stats {
  readonly phases: readonly { readonly name: string; readonly milliseconds: number }[]
  /** The rules that ran, the slowest first, with what each found before it was judged. */
  readonly rules: readonly { readonly id: string; readonly milliseconds: number; readonly hits: number }[]
}

/** One of several parts into which a run is divided; `index` counts from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** What the report of a shard says of its run, so that the parts can be put together again. */
export interface ShardFacts extends Shard {
  /** The same in all parts of one run: its pages, its rules and its settings. */
  readonly run: string
  /** The least severity that fails the run as a whole. */
  readonly failOn: Severity | 'never'
  /** More warnings than this fail the run as a whole. */
  readonly maxWarnings?: number
}
