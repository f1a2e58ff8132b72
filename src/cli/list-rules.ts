import { type Carelint, printable } from '../index.ts'
import type { Io } from './io.ts'
import type { RunFlags } from './options.ts'
import { houseRulesHere } from './run.ts'

/** Lists the rules, those of the house included, one a line: name, usual severity, what it finds. */
export function listRules(carelint: Carelint, flags: Pick<RunFlags, 'config'>, io: Io): number {
  const rules = [...carelint.rules, ...houseRulesHere(carelint, flags, io).map(({ text }) => text)]
  const longest = Math.max(0, ...rules.map(rule => rule.id.length))
  for (const rule of rules.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    io.stdout.write(`${rule.id.padEnd(longest)}  ${rule.severity.padEnd(10)}  ${printable(rule.summary)}\n`)
  }
  return 0
}
