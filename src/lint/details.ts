import type { RuleDetails, Source } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { directiveRules, directiveWords } from './directive-words.ts'
import { ruleUrl, type SourceList, sourceOf } from './hit.ts'
import type { RuleFacts } from './level.ts'

/** What rules are about, those of carelint's own directives included, in the order of their ids. */
export function detailsOf(rules: readonly Rule[], sources: SourceList): RuleDetails[] {
  return [
    ...rules.map(({ id, severity, summary, why, instead, url = ruleUrl(id), sources: ids }) => ({
      ...{ id, severity, summary, why, instead, url },
      sources: ids.map(source => sourceOf(source, sources)),
    })),
    ...directiveRules.map(id => ({
      ...{ id, severity: 'warning' as const, ...directiveWords[id], url: ruleUrl(id) },
      sources: [] as readonly Source[],
    })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What must be known of rules without loading them. */
export interface RuleCatalogue {
  readonly rules: readonly RuleFacts[]
  readonly details: readonly RuleDetails[]
}

/** What must be known of some rules without loading them. */
export function catalogueOf(rules: readonly Rule[], sources: SourceList): RuleCatalogue {
  const facts = rules.map(({ id, severity, profiles, options }) => ({
    ...{ id, severity },
    ...(profiles && { profiles }),
    ...(options && { options }),
  }))
  return { rules: facts, details: detailsOf(rules, sources) }
}
