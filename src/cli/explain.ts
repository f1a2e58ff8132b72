import {
  type Carelint,
  directiveRules,
  directiveWords,
  type Example,
  printable,
  type Rule,
  type SourceList,
  sources,
  unknownRule,
  wrap,
} from '../index.ts'
import type { Io } from './io.ts'

/** Tells all about one rule. */
export function explain({ rules }: Carelint, id: string, io: Io, complain: (message: string) => void): number {
  const rule = rules.find(each => each.id === id)
  const directive = directiveRules.find(each => each === id)
  if (!rule && !directive) {
    const ids = rules.map(each => each.id)
    complain(unknownRule(id, [...ids, ...directiveRules]))
    return 2
  }
  const width = Math.min(io.stdout.columns ?? 80, 100)
  const lines = rule ? linesOf(rule, width) : directive ? opening({ id, ...directiveWords[directive] }, width) : []
  io.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

function linesOf(rule: Rule, width: number): string[] {
  const list = (title: string, items: readonly string[]) => [
    '',
    title,
    ...items.flatMap(item =>
      wrap(printable(item), width - 4).map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`)),
    ),
  ]
  const elsewhere = Object.entries(rule.profiles ?? {}).map(([profile, severity]) => `${profile}: ${severity}`)
  return [
    ...opening(rule, width),
    ...list('Flagged', rule.examples.flagged.map(textOf)),
    ...list('Allowed', rule.examples.allowed.map(textOf)),
    ...(elsewhere.length > 0 ? list('Severity by profile', elsewhere) : []),
    ...list('Sources', rule.sources.map(cite)),
  ]
}

function opening(
  rule: Pick<Rule, 'id' | 'summary' | 'why' | 'instead'> & { readonly severity?: string },
  width: number,
): string[] {
  const paragraph = (title: string, text: string) => [
    '',
    title,
    ...wrap(printable(text), width - 2).map(line => `  ${line}`),
  ]
  return [
    `${rule.id} (${rule.severity ?? 'warning'})`,
    ...wrap(printable(rule.summary), width),
    ...paragraph('Why', rule.why),
    ...paragraph('Instead', rule.instead),
  ]
}

function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text
}

function cite(id: string): string {
  const known: SourceList = sources
  const source = Object.hasOwn(known, id) ? known[id] : undefined
  return source ? `${source.citation} (${id})${source.url ? ` ${source.url}` : ''}` : id
}
