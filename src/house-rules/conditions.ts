import { type Analysis, type Match, type Status, TokenFlag } from '../language/analysis.ts'
import { unsaid } from '../rule.ts'
import type { ConditionName } from './house-rule.ts'

type Condition = (analysis: Analysis, match: Match) => boolean

const without =
  (...statuses: readonly Status[]): Condition =>
  (analysis, match) =>
    !statuses.includes(analysis.assertion(match.first, match.end).status)

const sentenceOf = (analysis: Analysis, match: Match) => analysis.sentences[analysis.sentenceOf(match.first)]!

const inHeading: Condition = (analysis, match) => {
  const { kind } = analysis.document.blocks[analysis.blockOf(match.first)]!
  return kind === 'heading' || kind === 'title'
}

/** What a house rule may ask of the words it finds, by the words that ask for it. */
export const conditions: Readonly<Record<ConditionName, Condition>> = {
  asserted: without(...unsaid),
  'not negated': without('negated'),
  'not asked': without('asked'),
  'not conditional': without('conditional'),
  'not hedged': without('hedged', 'hedged-by-context'),
  'not reported': without('reported', 'attributed'),
  'not quoted': (analysis, match) =>
    !sentenceOf(analysis, match).quoted && (analysis.tokens[match.first]!.flags & TokenFlag.quoted) === 0,
  'not cited': (analysis, match) => !sentenceOf(analysis, match).cited,
  'in a heading': inHeading,
  'not in a heading': (analysis, match) => !inHeading(analysis, match),
}
