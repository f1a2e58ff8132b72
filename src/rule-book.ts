import type { RuleCatalogue } from './lint/details.ts'
import type { Linter } from './lint.ts'
import type { Rule } from './rule.ts'

/** Rules by what must be known of them at once, and a way to a linter for them. */
export interface RuleBook extends RuleCatalogue {
  /** Loads the rules, the reader and the language. `only` and `today` as in `lint`. */
  createLinter(only: ReadonlySet<string> | undefined, today: string): Promise<Linter>
}

/** A book whose rules are loaded when the first page has to be read. */
export function createRuleBook(catalogue: RuleCatalogue, load: () => Promise<readonly Rule[]>): RuleBook {
  return {
    ...catalogue,
    createLinter: async (only, today) => {
      const [rules, { createLinter }, { sources }] = await Promise.all([
        load(),
        import('./lint.ts'),
        import('./knowledge/sources.ts'),
      ])
      return createLinter(rules, sources, only, today)
    },
  }
}
