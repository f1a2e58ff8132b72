import { Chalk, type ChalkInstance } from 'chalk'
import type { FileReport, Finding, Problem, Report, Severity, Source, Suggestion } from '../finding.ts'
import { typewritten } from '../reporter/ascii.ts'
import { frameOfMarks, type MarkedLine } from '../reporter/frame.ts'
import { linked } from '../reporter/link.ts'
import { harmlessLine, printable } from '../reporter/printable.ts'
import { rewriteWords } from '../reporter/rewrite-words.ts'
import { counted, summaryOf } from '../reporter/summary.ts'
import { wrap } from '../reporter/wrap.ts'
import type { Links, Reporter, ReporterOptions } from '../reporter.ts'

interface Look {
  readonly ink: ChalkInstance
  readonly width: number
  readonly mark: Readonly<Record<Severity, string>>
  readonly clean: string
  readonly broken: string
  readonly bar: string
  readonly under: string
  readonly cut: string
  /** Numbers of marks that share a line, from 1. */
  readonly digits: readonly string[]
  /** Foreign text as it may be shown here. */
  readonly say: (text: string) => string
  readonly links: Links | undefined
  /** What was said before of a rule and is not said again. */
  readonly said: Map<string, Set<string>>
}

/** Findings whose marks stand in one line. */
interface Group {
  readonly findings: readonly Finding[]
  readonly frame: MarkedLine | undefined
}

const widest = 100
const narrowest = 40
const mostSources = 2
/** Fewer findings are seen at a glance. */
const leastForFrequent = 8
const mostFrequent = 3

/** For people at a terminal: findings by page, each with its sentence; what a rule is about is said once. */
export const text: Reporter = (report, options) => [...textPieces(report, options)].join('')

/** The report of `text` in pieces, one a page. */
export function* textPieces(report: Report, options: ReporterOptions): Iterable<string> {
  const look = lookOf(options)
  for (const file of report.files) yield finished(linesOfFile(file, look))
  yield finished([
    ...report.problems.flatMap(problem => [...linesOfProblem(problem, look, ''), '']),
    ...linesOfSummary(report, look),
  ])
}

function finished(lines: readonly string[]): string {
  return lines.map(line => `${harmlessLine(line.trimEnd())}\n`).join('')
}

function lookOf({ color, width, unicode, links }: ReporterOptions): Look {
  const signs = unicode
    ? { mark: ['✖', '▲', '●'], clean: '✔', broken: '✖', bar: '│', under: '━', cut: '…', digits: [...'❶❷❸❹❺❻❼❽❾'] }
    : { mark: ['x', '!', 'i'], clean: 'ok', broken: 'x', bar: '|', under: '^', cut: '...', digits: [...'123456789'] }
  const [error = '', warning = '', suggestion = ''] = signs.mark
  return {
    ...signs,
    ink: new Chalk({ level: color ? 1 : 0 }),
    width: Math.max(narrowest, Math.min(width, widest)),
    mark: { error, warning, suggestion },
    say: unicode ? printable : text => typewritten(printable(text)),
    links,
    said: new Map(),
  }
}

function linesOfFile(file: FileReport, look: Look): string[] {
  if (file.findings.length === 0 && !file.failure) return []
  return [
    linked(look.ink.underline(look.say(file.path)), look.links?.page(file.path)),
    '',
    ...(file.failure ? [...linesOfProblem({ ...file.failure, path: '' }, look, '  '), ''] : []),
    ...groupsOf(file.findings, look).flatMap(group => linesOfGroup(group, look)),
  ]
}

/** Joins neighbours in one sentence and source line as long as their marks fit into one line. */
function groupsOf(findings: readonly Finding[], look: Look): Group[] {
  const groups: Group[] = []
  for (const finding of findings) {
    const before = groups.at(-1)
    const together = before && [...before.findings, finding]
    const frame = together && followsOn(together, look) ? frameOf(together, look) : undefined
    if (together && frame) groups.splice(-1, 1, { findings: together, frame })
    else groups.push({ findings: [finding], frame: frameOf([finding], look) })
  }
  return groups
}

function followsOn(findings: readonly Finding[], { digits }: Look): boolean {
  const [before, finding] = findings.slice(-2)
  if (!before || !finding || findings.length > digits.length) return false
  if (before.excerptStart === undefined || finding.excerptStart === undefined) return false
  return (
    before.sentence === finding.sentence &&
    before.start.line === finding.start.line &&
    before.excerptStart + before.excerpt.length < finding.excerptStart
  )
}

function frameOf(findings: readonly Finding[], { width, cut, say }: Look): MarkedLine | undefined {
  const [{ sentence, start }] = findings as [Finding]
  if (sentence === '') return undefined
  const room = width - 4 - String(start.line).length - 3
  const parts: string[] = []
  let end = 0
  for (const { excerptStart, excerpt } of findings) {
    if (excerptStart === undefined) {
      const line = frameOfMarks(['', say(sentence), ''], room, cut)
      return line && { ...line, marks: [] }
    }
    parts.push(say(sentence.slice(end, excerptStart)))
    end = excerptStart + excerpt.length
    parts.push(say(sentence.slice(excerptStart, end)))
  }
  return frameOfMarks([...parts, say(sentence.slice(end))], room, cut)
}

function linesOfGroup({ findings, frame }: Group, look: Look): string[] {
  const lines: string[] = []
  for (const [index, finding] of findings.entries()) {
    lines.push(...linesOfHead(finding, findings.length > 1 ? look.digits[index] : undefined, look))
    if (index === 0 && frame) lines.push('', ...linesOfFrame(frame, findings, look), '')
    lines.push(...linesOfReasons(finding, look))
    if (lines.at(-1) !== '') lines.push('')
  }
  return lines
}

function linesOfHead(finding: Finding, number: string | undefined, look: Look): string[] {
  const { ink, say, links } = look
  const label = inkOf(finding.severity, ink)(`${look.mark[finding.severity]} ${finding.severity}`)
  const rule = linked(ink.bold(say(finding.ruleId)), links?.rule(finding.url))
  const place = ink.dim(`${finding.start.line}:${finding.start.column}${number === undefined ? '' : `  ${number}`}`)
  const message = wrap(say(finding.message), look.width - 4).map(line => `    ${line}`)
  return [`  ${label}  ${rule}  ${place}`, ...message]
}

function linesOfFrame({ text, marks }: MarkedLine, findings: readonly Finding[], look: Look): string[] {
  const { ink, bar, under, digits } = look
  const line = String(findings[0]!.start.line)
  const shown = `    ${ink.dim(`${line} ${bar}`)} ${text}`
  if (marks.length === 0) return [shown]
  let column = 0
  const drawn = marks.map(({ indent, width }, index) => {
    const gap = ' '.repeat(indent - column)
    column = indent + width
    const number = marks.length > 1 ? digits[index]! : under
    return `${gap}${inkOf(findings[index]!.severity, ink)(number + under.repeat(width - 1))}`
  })
  return [shown, `    ${ink.dim(`${' '.repeat(line.length)} ${bar}`)} ${drawn.join('')}`]
}

function linesOfReasons(finding: Finding, look: Look): string[] {
  const { ruleId, why, instead, sources } = finding
  const rewrites = finding.suggestions.filter(({ grade }) => grade === 'rewrite')
  const safe = finding.suggestions.filter(({ grade }) => grade === 'safe').map(({ text }) => `"${text}"`)
  const mending = safe.length > 0 ? `${safe.join(' or ')} (carelint --fix)` : ''
  const places = (finding.appliesIn ?? Object.keys(finding.since ?? {})).map(profile => {
    const date = finding.since?.[profile]
    return date === undefined ? profile : `${profile} (since ${date})`
  })
  const once = (what: string, words: string, show: () => string[]) => {
    const key = `${ruleId} ${what}`
    const said = look.said.get(key) ?? new Set()
    if (said.has(words)) return []
    look.said.set(key, said.add(words))
    return show()
  }
  return [
    ...once('why', why, () => labelled('Why', look.say(why), look)),
    ...once('instead', instead, () => labelled('Instead', look.say(instead), look)),
    ...once('try', rewrites.map(({ text }) => text).join('\n'), () => linesOfRewrites(rewrites, look)),
    ...once('source', sources.map(({ id }) => id).join(), () => labelled('Source', sourcesOf(finding, look), look)),
    ...labelled('Fix', look.say(mending), look),
    ...labelled('Also', look.say(finding.related.join(', ')), look),
    ...labelled('Where', look.say(places.join(', ')), look),
  ]
}

function sourcesOf({ ruleId, sources }: Finding, look: Look): string {
  const shown = sources.slice(0, mostSources).map(source => citation(source, look))
  const more = sources.length - shown.length
  if (more > 0) shown.push(look.say(`${more} more: carelint explain ${ruleId}`))
  return shown.join('; ')
}

/** Each word is a link of its own, because a citation may be wrapped. */
function citation({ id, citation, url }: Source, { say, links }: Look): string {
  const words = say(id === citation ? citation : `${citation} (${id})`).split(' ')
  return words.map(word => (links ? linked(word, url, id) : word)).join(' ')
}

/** What may be written instead, one line or more for each degree of evidence. */
function linesOfRewrites(rewrites: readonly Suggestion[], look: Look): string[] {
  return rewrites.flatMap((rewrite, index) => {
    const [first = '', ...more] = labelled('Try', look.say(rewriteWords(rewrite)), look)
    return [index === 0 ? first : first.replace('Try', '   '), ...more]
  })
}

function labelled(label: string, words: string, look: Look): string[] {
  if (words === '') return []
  const indent = ' '.repeat(13)
  return wrap(words, look.width - indent.length).map((line, index) =>
    index === 0 ? `    ${look.ink.dim(label.padEnd(9))}${line}` : `${indent}${line}`,
  )
}

function linesOfProblem(problem: Problem, look: Look, indent: string): string[] {
  const place = [problem.path, problem.line, problem.column].filter(part => part !== undefined && part !== '').join(':')
  const words = `${look.broken} ${look.say(place === '' ? problem.message : `${place}: ${problem.message}`)}`
  return wrap(words, look.width - indent.length).map((line, index) =>
    look.ink.red(index === 0 ? `${indent}${line}` : `${indent}  ${line}`),
  )
}

function linesOfSummary(report: Report, look: Look): string[] {
  const [first, ...more] = summaryOf(report, (words, severity) => inkOf(severity, look.ink)(words))
  const { errors, warnings, suggestions } = report.summary
  const calm = errors + warnings + suggestions === 0 && more.length === 0
  return [
    calm ? `${look.ink.green(look.clean)} ${first}` : first,
    ...linesOfFrequent(report, look),
    ...more.map(line => look.ink.red(line)),
  ]
}

/** Which rules spoke most, when there is too much to see at a glance. */
function linesOfFrequent(report: Report, look: Look): string[] {
  const counts = new Map<string, number>()
  const findings = report.files.flatMap(file => file.findings)
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  if (findings.length < leastForFrequent || counts.size <= mostFrequent) return []
  const most = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, mostFrequent)
  const files = report.files.filter(file => file.findings.length > 0).length
  const words = `In ${counted(files, 'file')}; most often ${most.map(([id, count]) => `${id} (${count})`).join(', ')}.`
  return wrap(look.say(words), look.width).map(line => look.ink.dim(line))
}

function inkOf(severity: Severity, ink: ChalkInstance): ChalkInstance {
  return severity === 'error' ? ink.red : severity === 'warning' ? ink.yellow : ink.blue
}
