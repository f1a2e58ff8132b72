import type { ConfigPlace } from '../config/located.ts'
import type { RuleDetails, Severity } from '../finding.ts'

/** What a house rule may ask of the words it finds. */
export const conditionNames = [
  'asserted',
  'not negated',
  'not asked',
  'not conditional',
  'not hedged',
  'not reported',
  'not quoted',
  'not cited',
  'in a heading',
  'not in a heading',
] as const

/** One of `conditionNames`. */
export type ConditionName = (typeof conditionNames)[number]

/** What is wrong with a phrase, in one sentence; undefined when nothing is. */
export type PhraseCheck = (phrase: string) => string | undefined

/** A text of a house rule with the place where it stands. */
export interface PlacedText {
  readonly text: string
  readonly place: ConfigPlace | undefined
}

/** A rule as its file describes it, checked but for its phrases. */
export interface HouseRuleText {
  readonly id: string
  readonly severity: Severity
  readonly summary: string
  readonly message: string
  readonly why: string
  readonly instead: string
  readonly sources: readonly { readonly citation: string; readonly url?: string }[]
  /** What is found; empty for a rule of presence. */
  readonly phrases: readonly string[]
  /** The sentence must hold one of them, when there are any. */
  readonly with: readonly string[]
  /** A sentence that holds one of them is let go. */
  readonly unless: readonly string[]
  readonly conditions: readonly ConditionName[]
  /** A page with one of `trigger` must have one of `requires`. */
  readonly presence?: { readonly trigger: readonly string[]; readonly requires: readonly string[] }
  readonly flagged: readonly PlacedText[]
  readonly allowed: readonly PlacedText[]
}

/** A house rule. */
export interface HouseRule {
  readonly text: HouseRuleText
  /** All its phrases where they stand. */
  readonly phrases: readonly PlacedText[]
  /** Path of its file as people see it. */
  readonly path: string
}

/** What a house rule is about. */
export function houseRuleDetails({ text, path }: HouseRule): RuleDetails {
  const { id, severity, summary, why, instead, sources } = text
  return {
    ...{ id, severity, summary, why, instead, url: path },
    sources: sources.map(source => ({ id: source.citation, ...source })),
  }
}
