import type { Match } from '../language/analysis.ts'
import { anyWithin, type Hit, hitAt, joined, type PhraseSets, type Rule, type RuleContext } from '../rule.ts'
import { conditions } from './conditions.ts'
import type { HouseRule, HouseRuleText, PlacedText } from './house-rule.ts'

/** The rule that a house rule makes. */
export function houseRule({ text, path }: HouseRule): Rule {
  const { id, severity, summary, message, why, instead, presence } = text
  const phrases: PhraseSets = {
    found: presence ? presence.trigger : text.phrases,
    required: presence ? presence.requires : [],
    with: text.with,
    unless: text.unless,
  }
  const examples = (list: readonly PlacedText[]) =>
    list.map(example => example.text) as unknown as Rule['examples']['flagged']
  return {
    ...{ id, severity, summary, why, instead, phrases, url: path },
    scope: presence ? 'document' : 'text',
    sources: text.sources.map(source => source.citation) as unknown as Rule['sources'],
    examples: { flagged: examples(text.flagged), allowed: examples(text.allowed) },
    message: quote => message.replaceAll('{quote}', () => quote),
    check: context => (presence ? absent(context, text) : joined(hits(context, text))),
  }
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
  return text.conditions.every(name => conditions[name](analysis, match))
}
