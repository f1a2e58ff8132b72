import type { HouseRule } from './house-rules/house-rule.ts'
import type { RuleCatalogue } from './lint/details.ts'
import type { Linter } from './lint.ts'
import type { Rule } from './rule.ts'
import type { Stopwatch } from './stopwatch.ts'

/** Rules by what must be known of them at once, and a way to a linter for them. */
export interface RuleBook extends RuleCatalogue {
  /** Loads the rules, the reader and the language. `only` and `today` as in `lint`; `house` are the house rules beside them. */
  createLinter(
    only: ReadonlySet<string> | undefined,
    today: string,
    house: readonly HouseRule[],
    stopwatch?: Stopwatch,
  ): Promise<Linter>
}

/** A book whose rules are loaded when the first page has to be read. */
export function createRuleBook(catalogue: RuleCatalogue, load: () => Promise<readonly Rule[]>): RuleBook {
  return {
    ...catalogue,
    createLinter: async (only, today, house, stopwatch) => {
      const [rules, { createLinter }, { sources }] = await Promise.all([
        load(),
        import('./lint.ts'),
        import('./knowledge/sources.ts'),
      ])
      if (house.length === 0) return createLinter(rules, sources, only, today, stopwatch)
      const { houseRule } = await import('./house-rules/rule.ts')
      const cited = house.flatMap(({ text }) => text.sources.map(source => [source.citation, source] as const))
      const all = { ...Object.fromEntries(cited), ...sources }
      return createLinter([...rules, ...house.map(houseRule)], all, only, today, stopwatch)
    },
  }
}
