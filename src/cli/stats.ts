import type { Stats } from '../finding.ts'

const mostRules = 10

/** Where the time of a run went, as a table: all phases, the slowest rules. */
export function statsTable({ phases, rules }: Stats): string {
  const shown = rules.slice(0, mostRules)
  const title = rules.length > shown.length ? `Slowest of ${rules.length} rules` : 'Rule'
  const rows: (readonly [name: string, ms: string, hits: string])[] = [
    ['Phase', 'ms', ''],
    ...phases.map(({ name, milliseconds }) => [`  ${name}`, milliseconds.toFixed(1), ''] as const),
    [title, 'ms', 'hits'],
    ...shown.map(({ id, milliseconds, hits }) => [`  ${id}`, milliseconds.toFixed(1), String(hits)] as const),
  ]
  const longest = Math.max(...rows.map(([name]) => name.length))
  return rows
    .map(([name, ms, hits]) => `${`${name.padEnd(longest)}${ms.padStart(11)}${hits.padStart(7)}`.trimEnd()}\n`)
    .join('')
}
