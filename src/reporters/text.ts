import { Chalk, type ChalkInstance } from 'chalk'
import type { FileReport, Finding, Problem, Report, Severity, Suggestion } from '../finding.ts'
import { frameOf } from '../reporter/frame.ts'
import { harmlessLine, printable } from '../reporter/printable.ts'
import { rewriteWords } from '../reporter/rewrite-words.ts'
import { summaryOf } from '../reporter/summary.ts'
import { wrap } from '../reporter/wrap.ts'
import type { Reporter, ReporterOptions } from '../reporter.ts'

interface Look {
  readonly ink: ChalkInstance
  readonly width: number
  readonly mark: Readonly<Record<Severity, string>>
  readonly clean: string
  readonly broken: string
  readonly bar: string
  readonly under: string
  readonly cut: string
}

const widest = 100
const narrowest = 40
const mostSources = 2

/** For people at a terminal: findings by page, each with its sentence; what a rule is about is said once. */
export const text: Reporter = (report, options) => {
  const look = lookOf(options)
  const explained = new Set<string>()
  const lines = [
    ...report.files.flatMap(file => linesOfFile(file, look, explained)),
    ...report.problems.flatMap(problem => [...linesOfProblem(problem, look, ''), '']),
    ...linesOfSummary(report, look),
  ]
  return `${lines.map(line => harmlessLine(line.trimEnd())).join('\n')}\n`
}

function lookOf({ color, width, unicode }: ReporterOptions): Look {
  const signs = unicode
    ? { mark: ['✖', '▲', '●'], clean: '✔', broken: '✖', bar: '│', under: '━', cut: '…' }
    : { mark: ['x', '!', 'i'], clean: 'ok', broken: 'x', bar: '|', under: '^', cut: '...' }
  const [error = '', warning = '', suggestion = ''] = signs.mark
  return {
    ...signs,
    ink: new Chalk({ level: color ? 1 : 0 }),
    width: Math.max(narrowest, Math.min(width, widest)),
    mark: { error, warning, suggestion },
  }
}

function linesOfFile(file: FileReport, look: Look, explained: Set<string>): string[] {
  if (file.findings.length === 0 && !file.failure) return []
  return [
    look.ink.underline(printable(file.path)),
    '',
    ...(file.failure ? [...linesOfProblem({ ...file.failure, path: '' }, look, '  '), ''] : []),
    ...file.findings.flatMap(finding => [...linesOfFinding(finding, look, explained), '']),
  ]
}

function linesOfFinding(finding: Finding, look: Look, explained: Set<string>): string[] {
  const { ink } = look
  const colored = inkOf(finding.severity, ink)
  const place = `${finding.start.line}:${finding.start.column}`
  const label = `${look.mark[finding.severity]} ${finding.severity}`
  const lines = [`  ${colored(label)}  ${ink.bold(printable(finding.ruleId))}  ${ink.dim(place)}`]
  lines.push(...wrap(printable(finding.message), look.width - 4).map(line => `    ${line}`))
  if (finding.sentence !== '') lines.push('', ...linesOfFrame(finding, look), '')
  const rewrites = finding.suggestions.filter(({ grade }) => grade === 'rewrite')
  const key = [finding.ruleId, finding.why, finding.instead, ...rewrites.map(({ text }) => text)].join('\n')
  if (!explained.has(key)) {
    explained.add(key)
    lines.push(...labelled('Why', finding.why, look), ...labelled('Instead', finding.instead, look))
    lines.push(...linesOfRewrites(rewrites, look))
    const cited = finding.sources
      .slice(0, mostSources)
      .map(source => (source.id === source.citation ? source.citation : `${source.citation} (${source.id})`))
    const more = finding.sources.length - cited.length
    if (more > 0) cited.push(`${more} more: carelint explain ${finding.ruleId}`)
    if (cited.length > 0) lines.push(...labelled('Source', cited.join('; '), look))
  }
  const safe = finding.suggestions.filter(({ grade }) => grade === 'safe').map(({ text }) => `"${text}"`)
  if (safe.length > 0) lines.push(...labelled('Fix', `${safe.join(' or ')} (carelint --fix)`, look))
  if (finding.related.length > 0) lines.push(...labelled('Also', finding.related.join(', '), look))
  const places = (finding.appliesIn ?? Object.keys(finding.since ?? {})).map(profile => {
    const date = finding.since?.[profile]
    return date === undefined ? profile : `${profile} (since ${date})`
  })
  if (places.length > 0) lines.push(...labelled('Where', places.join(', '), look))
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** What may be written instead, one line or more for each degree of evidence. */
function linesOfRewrites(rewrites: readonly Suggestion[], look: Look): string[] {
  return rewrites.flatMap((rewrite, index) => {
    const [first = '', ...more] = labelled('Try', rewriteWords(rewrite), look)
    return [index === 0 ? first : first.replace('Try', '   '), ...more]
  })
}

function linesOfFrame(finding: Finding, look: Look): string[] {
  const { ink, bar, under } = look
  const line = String(finding.start.line)
  const at = finding.excerptStart
  const [before, words, after] =
    at === undefined
      ? ['', finding.sentence, '']
      : [
          finding.sentence.slice(0, at),
          finding.sentence.slice(at, at + finding.excerpt.length),
          finding.sentence.slice(at + finding.excerpt.length),
        ]
  const room = look.width - 4 - line.length - 3
  const frame = frameOf(printable(before), printable(words), printable(after), room, look.cut)
  const shown = `    ${ink.dim(`${line} ${bar}`)} ${frame.text}`
  if (at === undefined) return [shown]
  const mark = inkOf(finding.severity, ink)(under.repeat(frame.marked))
  return [shown, `    ${ink.dim(`${' '.repeat(line.length)} ${bar}`)} ${' '.repeat(frame.indent)}${mark}`]
}

function labelled(label: string, words: string, look: Look): string[] {
  const indent = ' '.repeat(13)
  return wrap(printable(words), look.width - indent.length).map((line, index) =>
    index === 0 ? `    ${look.ink.dim(label.padEnd(9))}${line}` : `${indent}${line}`,
  )
}

function linesOfProblem(problem: Problem, look: Look, indent: string): string[] {
  const place = [problem.path, problem.line, problem.column].filter(part => part !== undefined && part !== '').join(':')
  const words = `${look.broken} ${printable(place === '' ? problem.message : `${place}: ${problem.message}`)}`
  return wrap(words, look.width - indent.length).map((line, index) =>
    look.ink.red(index === 0 ? `${indent}${line}` : `${indent}  ${line}`),
  )
}

function linesOfSummary(report: Report, look: Look): string[] {
  const [first, ...more] = summaryOf(report, (words, severity) => inkOf(severity, look.ink)(words))
  const { errors, warnings, suggestions } = report.summary
  const calm = errors + warnings + suggestions === 0 && more.length === 0
  return [calm ? `${look.ink.green(look.clean)} ${first}` : first, ...more.map(line => look.ink.red(line))]
}

function inkOf(severity: Severity, ink: ChalkInstance): ChalkInstance {
  return severity === 'error' ? ink.red : severity === 'warning' ? ink.yellow : ink.blue
}
