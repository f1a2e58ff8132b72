import type { Report } from './finding.ts'

/** How a report may look where it is shown. */
export interface ReporterOptions {
  /** Colours may be used. */
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Signs outside ASCII may be used for frames and marks. */
  readonly unicode: boolean
  /**
   * The working directory as seen from the repository's root, for formats whose paths start there; the root unless given.
   */
  readonly folder?: string
  /** Addresses for a terminal that can follow them; no links unless given. */
  readonly links?: Links
}

/** Where a reader of a report may be led. */
export interface Links {
  /** The address of a page by its path in the report. */
  page(path: string): string
  /** The address of a rule's documentation by the `url` of a finding; undefined when there is none. */
  rule(url: string): string | undefined
}

/** Puts a report into words: no files, no clock, no environment. The answer ends with a line break, or is empty. */
export type Reporter = (report: Report, options: ReporterOptions) => string
