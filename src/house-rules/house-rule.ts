import type { ConfigPlace } from '../config/located.ts'
import type { Severity } from '../finding.ts'
import type { Match } from '../language/analysis.ts'
import { anyWithin, apart, type Hit, hitAt, type PhraseSets, type Rule, type RuleContext } from '../rule.ts'
import { conditions } from './conditions.ts'

/** An example of a house rule with the place where it stands. */
export interface PlacedExample {
  readonly text: string
  readonly place: ConfigPlace | undefined
}

/** A rule as its file describes it, checked. */
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
  readonly conditions: readonly string[]
  /** A page with one of `trigger` must have one of `requires`. */
  readonly presence?: { readonly trigger: readonly string[]; readonly requires: readonly string[] }
  readonly flagged: readonly PlacedExample[]
  readonly allowed: readonly PlacedExample[]
}

/** A house rule: its text and the rule that it makes. */
export interface HouseRule {
  readonly text: HouseRuleText
  readonly rule: Rule
  /** Path of its file as people see it. */
  readonly path: string
}

/** Makes a rule out of its text. */
export function houseRule(text: HouseRuleText, path: string): HouseRule {
  const { id, severity, summary, message, why, instead, presence } = text
  const phrases: PhraseSets = {
    found: presence ? presence.trigger : text.phrases,
    required: presence ? presence.requires : [],
    with: text.with,
    unless: text.unless,
  }
  const examples = (list: readonly PlacedExample[]) =>
    list.map(example => example.text) as unknown as Rule['examples']['flagged']
  const rule: Rule = {
    ...{ id, severity, summary, why, instead, phrases, url: path },
    scope: presence ? 'document' : 'text',
    sources: text.sources.map(source => source.citation) as unknown as Rule['sources'],
    examples: { flagged: examples(text.flagged), allowed: examples(text.allowed) },
    message: quote => message.replaceAll('{quote}', () => quote),
    check: context => (presence ? absent(context, text) : apart(hits(context, text))),
  }
  return { text, rule, path }
}

function* hits(context: RuleContext, text: HouseRuleText): Iterable<Hit> {
  for (const match of context.matches('found')) {
    if (counts(context, text, match)) yield hitAt(context.analysis, match.first, match.end)
  }
}

function absent(context: RuleContext, text: HouseRuleText): readonly Hit[] {
  if (context.matches('required').length > 0) return []
  const trigger = context.matches('found').find(match => counts(context, text, match))
  return trigger ? [hitAt(context.analysis, trigger.first, trigger.end, { scope: 'document' })] : []
}

function counts({ analysis, matches }: RuleContext, text: HouseRuleText, match: Match): boolean {
  const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (text.with.length > 0 && !anyWithin(matches('with'), first, end)) return false
  if (anyWithin(matches('unless'), first, end)) return false
  return text.conditions.every(name => conditions[name]!(analysis, match))
}
