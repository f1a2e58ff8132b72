import type { Assertion, Claim } from '../analysis.ts'
import type { Subject } from './subjects.ts'

/** A claim before its status is known. */
export interface Draft {
  readonly frame: string
  readonly first: number
  readonly end: number
  readonly predicate: { first: number; end: number }
  readonly object: { first: number; end: number; kind?: Claim['objectKind'] }
  readonly subject: Subject
  readonly weak?: boolean
  readonly status?: Assertion
}
