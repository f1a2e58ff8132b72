import type { Report, Severity } from '../finding.ts'
import { problemsOf } from './order.ts'

/** The numbers of a run in words: one sentence, and one more for each thing that keeps the run from being trusted. */
export function summaryOf(
  report: Report,
  paint: (words: string, severity: Severity) => string = words => words,
): readonly [string, ...string[]] {
  const { summary } = report
  const words = report.files.reduce((sum, file) => sum + file.words, 0)
  const failed = report.files.filter(file => file.failure).length
  const found = [
    summary.errors > 0 && paint(counted(summary.errors, 'error'), 'error'),
    summary.warnings > 0 && paint(counted(summary.warnings, 'warning'), 'warning'),
    summary.suggestions > 0 && paint(counted(summary.suggestions, 'suggestion'), 'suggestion'),
  ].filter(part => part !== false)
  const aside = [
    summary.skipped > 0 && `${counted(summary.skipped, 'file')} skipped`,
    summary.suppressed > 0 && `${grouped(summary.suppressed)} suppressed`,
    summary.baselined > 0 && `${grouped(summary.baselined)} in the baseline`,
    (summary.fixed ?? 0) > 0 && `${grouped(summary.fixed!)} fixed`,
    summary.fixed === undefined &&
      (summary.fixable ?? 0) > 0 &&
      `${grouped(summary.fixable!)} can be mended with --fix`,
    (summary.unchanged ?? 0) > 0 && `${grouped(summary.unchanged!)} in unchanged text`,
  ].filter(part => part !== false)
  const checked = `Checked ${counted(summary.files, 'file')}, ${counted(words, 'word')}: `
  const judged = found.length > 0 && !isBroken(report)
  const outcome = found.length > 0 ? found.join(', ') : 'nothing found'
  const left = aside.length > 0 ? ` (${aside.join(', ')})` : ''
  return [
    `${checked}${outcome}${left}.${judged ? (summary.gate === 'pass' ? ' Passed.' : ' Failed.') : ''}`,
    ...(failed > 0 ? [`${counted(failed, 'file')} could not be checked in full.`] : []),
    ...(report.problems.length > 0
      ? [`The run cannot be trusted: see the ${report.problems.length === 1 ? 'line' : 'lines'} above.`]
      : []),
  ]
}

/** Whether anything keeps a run from being trusted. */
export function isBroken(report: Report): boolean {
  return problemsOf(report).length > 0
}

/** A number of things, for example "1 error" or "2,000 errors". */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** A count with its thousands apart; what the language brings for it takes longer to load than to report a page. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
