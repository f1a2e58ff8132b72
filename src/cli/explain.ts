import {
  type Carelint,
  directivePage,
  directiveRules,
  houseRule,
  printable,
  type RulePage,
  rulePage,
  unknownRule,
  wrap,
} from '../index.ts'
import type { Io } from './io.ts'
import type { RunFlags } from './options.ts'
import { houseRulesHere } from './run.ts'

/** Tells all about one rule: what its documentation page says, for a terminal. */
export function explain(
  carelint: Carelint,
  id: string,
  flags: Pick<RunFlags, 'config'>,
  io: Io,
  complain: (message: string) => void,
): number {
  const own = carelint.rules.find(each => each.id === id)
  const house = own || directiveRules.some(each => each === id) ? [] : houseRulesHere(carelint, flags, io)
  const found = house.find(each => each.text.id === id)
  const rule = own ?? (found && houseRule(found))
  const directive = directiveRules.find(each => each === id)
  const page = rule ? rulePage(rule, found?.text.sources) : directive && directivePage(directive)
  if (!page) {
    complain(
      unknownRule(id, [
        ...[...carelint.rules, ...house.map(each => each.text)].map(each => each.id),
        ...directiveRules,
      ]),
    )
    return 2
  }
  io.stdout.write(`${linesOf(page, Math.min(io.stdout.columns ?? 80, 100)).join('\n')}\n`)
  return 0
}

function linesOf({ id, severity, summary, sections }: RulePage, width: number): string[] {
  return [
    `${id} (${severity})`,
    ...wrap(printable(summary), width),
    ...sections.flatMap(({ title, text, items = [] }) => [
      '',
      title,
      ...(text === undefined ? [] : wrap(printable(text), width - 2).map(line => `  ${line}`)),
      ...items.flatMap(({ code, text: words, url, note }) =>
        wrap(printable([code, words, url, note].filter(part => part !== undefined).join('  ')), width - 4).map(
          (line, index) => `${index === 0 ? '  - ' : '    '}${line}`.trimEnd(),
        ),
      ),
    ]),
  ]
}
