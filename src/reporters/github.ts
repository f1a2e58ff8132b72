import type { Severity } from '../finding.ts'
import { problemsOf, worstFirst } from '../reporter/order.ts'
import { fromRoot } from '../reporter/paths.ts'
import { harmlessLine, printable } from '../reporter/printable.ts'
import { counted, summaryOf } from '../reporter/summary.ts'
import type { Reporter } from '../reporter.ts'

type Kind = 'error' | 'warning' | 'notice'

interface Annotation {
  readonly kind: Kind
  readonly properties: Readonly<Record<string, string | number | undefined>>
  readonly message: string
}

/** GitHub shows this many annotations of each kind and step, and silently drops the others. */
const mostOfAKind = 10
/** GitHub cuts a message after this many characters. */
const longestMessage = 4096

/** Workflow commands that GitHub turns into annotations, worst first; what does not fit is counted in a last notice. */
export const github: Reporter = (report, { folder }) => {
  const annotations: readonly Annotation[] = [
    ...problemsOf(report).map(({ path, line, column, message }) => ({
      kind: 'error' as const,
      properties: { ...(path !== undefined && { file: fromRoot(path, folder) }), line, col: column, title: 'carelint' },
      message: printable(message),
    })),
    ...worstFirst(report).map(({ path, finding }) => {
      const { severity, ruleId, start, end, message, why, instead } = finding
      return {
        kind: kinds[severity],
        properties: {
          file: fromRoot(path, folder),
          line: start.line,
          endLine: end.line,
          ...(start.line === end.line && { col: start.column, endColumn: end.column }),
          title: `carelint(${ruleId})`,
        },
        message: [message, why, instead].map(printable).join('\n'),
      }
    }),
  ]
  const fitting = (of: Kind, most: number) => annotations.filter(({ kind }) => kind === of).slice(0, most)
  const all = allKinds.flatMap(kind => fitting(kind, mostOfAKind))
  const complete = all.length === annotations.length
  const shown = complete ? all : allKinds.flatMap(kind => fitting(kind, mostOfAKind - (kind === 'notice' ? 1 : 0)))
  const rest = allKinds.flatMap(of => {
    const left = [annotations, shown].map(list => list.filter(({ kind }) => kind === of).length)
    return left[0]! > left[1]! ? [counted(left[0]! - left[1]!, of)] : []
  })
  const remainder: readonly Annotation[] = complete
    ? []
    : [
        {
          kind: 'notice',
          properties: { title: 'carelint' },
          message: `Not shown here: ${rest.join(', ')}. GitHub shows ${mostOfAKind} annotations of each kind.`,
        },
      ]
  return [...[...shown, ...remainder].map(command), ...summaryOf(report).map(harmlessLine)]
    .map(line => `${line}\n`)
    .join('')
}

const allKinds: readonly Kind[] = ['error', 'warning', 'notice']
const kinds: Readonly<Record<Severity, Kind>> = { error: 'error', warning: 'warning', suggestion: 'notice' }

function command({ kind, properties, message }: Annotation): string {
  const pairs = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${property(printable(String(value)))}`],
  )
  const text = message.length > longestMessage ? `${message.slice(0, longestMessage - 1)}…` : message
  return `::${kind} ${pairs.join(',')}::${data(text)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
