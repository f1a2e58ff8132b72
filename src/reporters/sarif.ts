import type { Finding, Problem, Range, Report, RuleDetails, Severity, Source } from '../finding.ts'
import { jsonText } from '../reporter/json-text.ts'
import { markdownText } from '../reporter/markdown-text.ts'
import { findingsOf, type Placed, problemsOf, worstFirst } from '../reporter/order.ts'
import { fromRoot, wellFormed } from '../reporter/paths.ts'
import { printable } from '../reporter/printable.ts'
import { counted } from '../reporter/summary.ts'
import type { Reporter } from '../reporter.ts'

/** GitHub refuses a run with more results. */
const mostResults = 25_000
/** GitHub's limit for the descriptions of rules. */
const longestDescription = 1024
/** GitHub shows this many tags of a rule. */
const mostTags = 10

/** SARIF 2.1.0 as GitHub's code scanning wants it. Suppressed findings are left out: GitHub would open them as alerts. */
export const sarif: Reporter = (report, { folder }) => {
  const rules = rulesOf(report)
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]))
  const all = findingsOf(report)
  const shown = all.length > mostResults ? worstFirst(report).slice(0, mostResults) : all
  return jsonText(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'carelint',
              version: report.tool.version,
              semanticVersion: report.tool.version,
              rules: rules.map(ruleOf),
            },
          },
          automationDetails: { id: 'carelint/' },
          columnKind: 'utf16CodeUnits',
          invocations: [invocationOf(report, all.length - shown.length, folder)],
          results: shown.map(placed => resultOf(placed, indexes.get(placed.finding.ruleId), folder)),
        },
      ],
    },
    2,
  )
}

/** The rules of the report, and what findings say of any that it does not describe. */
function rulesOf(report: Report): RuleDetails[] {
  const rules = new Map(report.tool.ruleDetails.map(rule => [rule.id, rule]))
  for (const { finding } of findingsOf(report)) {
    const { ruleId: id, severity, why, instead, url, sources } = finding
    if (!rules.has(id)) rules.set(id, { id, severity, summary: why, why, instead, url, sources })
  }
  return [...rules.values()]
}

function ruleOf({ id, severity, summary, why, instead, url, sources }: RuleDetails) {
  const level = levels[severity === 'off' ? 'suggestion' : severity]
  const countries = new Set(sources.map(source => source.id.split('-')[0]!.toLowerCase()))
  return {
    id,
    name: id,
    shortDescription: { text: cut(printable(summary)) },
    fullDescription: { text: cut(printable(`${summary} ${why}`)) },
    help: {
      text: printable([why, instead, ...sources.map(cite)].join(' ')),
      markdown: [
        markdownText(why),
        `**Instead:** ${markdownText(instead)}`,
        ...(sources.length > 0 ? [sources.map(source => `- ${link(source)}`).join('\n')] : []),
      ].join('\n\n'),
    },
    ...(/^https?:/.test(url) && { helpUri: url }),
    defaultConfiguration: { level, enabled: severity !== 'off' },
    properties: {
      tags: ['health-claims', ...countries].slice(0, mostTags),
      'problem.severity': level === 'note' ? 'recommendation' : level,
    },
  }
}

function resultOf({ path, finding }: Placed, ruleIndex: number | undefined, folder: string | undefined) {
  const { ruleId, severity, fingerprint, suggestions, fix } = finding
  const artifactLocation = { uri: uriOf(path, folder) }
  const region = regionOf(finding)
  const words = suggestions.find(({ grade }) => grade === 'safe')?.text ?? fix?.text
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { 'carelint/v1': fingerprint },
    ...(fix && {
      fixes: [
        {
          description: { text: printable(`Write "${words}".`) },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: regionOf(fix), insertedContent: { text: wellFormed(fix.text) } }],
            },
          ],
        },
      ],
    }),
  }
}

function regionOf({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

/** A message without the embedded links that SARIF viewers make of `[words](target)`. */
function messageOf({ message, why, instead }: Finding): string {
  return printable(`${message} ${why} ${instead}`).replaceAll('](', '] (')
}

function invocationOf(report: Report, left: number, folder: string | undefined) {
  const problems = problemsOf(report)
  const notifications = [
    ...problems.map(problem => notificationOf(problem, folder)),
    ...(left > 0
      ? [{ level: 'warning', message: { text: `${counted(left, 'milder finding')} left out: too many for one run.` } }]
      : []),
  ]
  return {
    executionSuccessful: problems.length === 0,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  }
}

function notificationOf({ path, line, column, message }: Problem, folder: string | undefined) {
  const region = line === undefined ? {} : { region: { startLine: line, ...(column && { startColumn: column }) } }
  return {
    level: 'error',
    message: { text: printable(message).replaceAll('](', '] (') },
    ...(path !== undefined && {
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path, folder) }, ...region } }],
    }),
  }
}

function uriOf(path: string, folder: string | undefined): string {
  return fromRoot(path, folder).split('/').map(encodeURIComponent).join('/')
}

function cut(text: string): string {
  return text.length > longestDescription ? `${text.slice(0, longestDescription - 1)}…` : text
}

function cite({ id, citation, url }: Source): string {
  return `${citation} (${id})${url ? ` ${url}` : ''}`
}

function link({ id, citation, url }: Source): string {
  const words = markdownText(`${citation} (${id})`)
  return url && /^https?:\/\/[^\s<>\\]+$/.test(url) ? `[${words}](<${url}>)` : words
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'note',
}
