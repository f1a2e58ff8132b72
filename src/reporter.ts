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
}

/** Puts a report into words: no files, no clock, no environment. The answer ends with a line break, or is empty. */
export type Reporter = (report: Report, options: ReporterOptions) => string
