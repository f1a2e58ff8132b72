import { type Carelint, printable } from '../index.ts'
import type { Io } from './io.ts'

/** Lists the rules, one a line: name, usual severity, what it finds. */
export function listRules({ rules }: Carelint, io: Io): number {
  const longest = Math.max(0, ...rules.map(rule => rule.id.length))
  for (const rule of rules.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    io.stdout.write(`${rule.id.padEnd(longest)}  ${rule.severity.padEnd(10)}  ${printable(rule.summary)}\n`)
  }
  return 0
}
