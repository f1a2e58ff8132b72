import type { Rule } from '../rule.ts'

/** Stand-in for the list of all rules. */
export const rules: readonly Rule[] = [
  {
    id: 'guaranteed-outcome',
    scope: 'text',
    severity: 'error',
    summary: 'A promise that a treatment will work.',
    why: 'No treatment works for everyone.',
    instead: 'Say what most patients notice.',
    sources: ['US-01'],
    examples: { flagged: ['«guaranteed»', '«guaranteed»', '«guaranteed»'], allowed: ['a', 'b', 'c'] },
    message: quote => `"${quote}" promises a result.`,
    check: ({ analysis }) =>
      analysis.document.blocks.flatMap(({ index, text }) =>
        [...text.matchAll(/guaranteed/gi)].map(({ index: start }) => ({ block: index, start, end: start + 10 })),
      ),
  },
]
