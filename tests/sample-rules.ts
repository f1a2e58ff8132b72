import type { Hit, Rule } from '../src/rule.ts'

/** A rule that finds the words of a pattern; for tests of everything around the rules. */
export function wordRule(id: string, pattern: RegExp, more: Partial<Rule> & { hit?: Partial<Hit> } = {}): Rule {
  const { hit, ...rest } = more
  return {
    id,
    scope: 'text',
    severity: 'error',
    summary: `Finds ${pattern.source}.`,
    why: `Readers take ${pattern.source} at its word.`,
    instead: 'Say what most patients notice.',
    sources: ['US-01'],
    examples: { flagged: ['«a»', '«b»', '«c»'], allowed: ['d', 'e', 'f'] },
    message: quote => `"${quote}" is a promise.`,
    check: ({ analysis }) =>
      analysis.document.blocks.flatMap(block =>
        [...block.text.matchAll(pattern)].map(match => ({
          block: block.index,
          start: match.index,
          end: match.index + match[0].length,
          ...hit,
        })),
      ),
    ...rest,
  }
}

/** Three rules: an error, a warning below it in the precedence, and a suggestion. */
export const sampleRules: readonly Rule[] = [
  wordRule('guaranteed-outcome', /guaranteed?\b/gi),
  wordRule('hype-language', /miracle|amazing/gi, { severity: 'warning' }),
  wordRule('long-word', /extraordinarily/gi, {
    severity: 'suggestion',
    options: { limit: { description: 'How many letters.' } },
  }),
]
