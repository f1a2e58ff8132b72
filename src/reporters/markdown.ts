import type { Problem, Report } from '../finding.ts'
import { markdownText } from '../reporter/markdown-text.ts'
import { type Placed, problemsOf, worstFirst } from '../reporter/order.ts'
import { counted, isBroken, summaryOf } from '../reporter/summary.ts'
import type { Reporter } from '../reporter.ts'

/** Findings that stand in the open; the others are folded away. */
const mostOpen = 50

/** For comments and job summaries: the outcome, what could not be trusted, and tables of the findings, worst first. */
export const markdown: Reporter = report => page(report, Number.POSITIVE_INFINITY)

/** The same in at most `room` bytes: the mildest findings go first and are counted. */
export function jobSummary(report: Report, room: number): string {
  for (let most = worstFirst(report).length; ; most = Math.floor(most / 2)) {
    const text = page(report, most)
    if (Buffer.byteLength(text) <= room) return text
    if (most === 0) return ''
  }
}

function page(report: Report, most: number): string {
  const findings = worstFirst(report)
  const shown = findings.slice(0, most)
  const open = shown.slice(0, mostOpen)
  const folded = shown.slice(mostOpen)
  const left = findings.length - shown.length
  return `${[
    `## carelint: ${isBroken(report) ? 'cannot be trusted' : report.summary.gate === 'pass' ? 'passed' : 'failed'}`,
    ...(isBroken(report) ? [problemsOf(report).map(item).join('\n')] : []),
    summaryOf(report).join('\n'),
    ...(open.length > 0 ? [table(open)] : []),
    ...(folded.length > 0
      ? [`<details><summary>${counted(folded.length, 'more finding')}</summary>`, table(folded), '</details>']
      : []),
    ...(left > 0 ? [`${counted(left, 'milder finding')} left out: the summary has no more room.`] : []),
  ].join('\n\n')}\n`
}

function table(findings: readonly Placed[]): string {
  return [
    '| Place | Severity | Rule | Finding | Instead |',
    '| --- | --- | --- | --- | --- |',
    ...findings.map(row),
  ].join('\n')
}

function row({ path, finding }: Placed): string {
  const { start, severity, ruleId, message, instead } = finding
  const place = `${markdownText(path)}:${start.line}:${start.column}`
  return `| ${[place, severity, markdownText(ruleId), markdownText(message), markdownText(instead)].join(' | ')} |`
}

function item({ path, line, column, message }: Problem): string {
  const place = [path && markdownText(path), line, column].filter(part => part !== undefined && part !== '').join(':')
  return `- **Problem:** ${place === '' ? '' : `${place}: `}${markdownText(message)}`
}
