import type { Problem, Report, ShardFacts, Summary } from './finding.ts'
import { type Gate, judge } from './gate.ts'

/** A report and the name of its file. */
export interface NamedReport {
  readonly name: string
  readonly report: Report
}

/** Reports that fit together as one and the gate that judged it, or a sentence for each reason why they do not fit. */
export type Merged = { readonly report: Report; readonly gate: Gate } | { readonly mistakes: readonly string[] }

/** Puts the shards of one run together, or the reports of several runs. `gate` is stronger than what shards say of theirs. */
export function mergeReports(reports: readonly NamedReport[], gate: Gate): Merged {
  const [first] = reports
  if (!first) return { mistakes: ['There is no report to merge.'] }
  const mistakes = [...differences(reports), ...missingShards(reports), ...pagesTwice(reports)]
  if (mistakes.length > 0) return { mistakes }
  const files = reports
    .flatMap(({ report }) => report.files)
    .sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0))
  const problems = distinct(reports.flatMap(({ report }) => report.problems))
  const sum = (count: keyof Omit<Summary, 'gate'>) =>
    reports.reduce((total, { report }) => total + (report.summary[count] ?? 0), 0)
  const sumWhere = (count: 'unchanged' | 'fixable' | 'fixed') =>
    reports.some(({ report }) => report.summary[count] !== undefined) ? { [count]: sum(count) } : {}
  const counts = {
    files: sum('files'),
    skipped: sum('skipped'),
    errors: sum('errors'),
    warnings: sum('warnings'),
    suggestions: sum('suggestions'),
    suppressed: sum('suppressed'),
    baselined: sum('baselined'),
    ...sumWhere('unchanged'),
    ...sumWhere('fixable'),
    ...sumWhere('fixed'),
  }
  const notes = [...new Set(reports.flatMap(({ report }) => report.notes ?? []))]
  const { shard } = first.report
  const decided = gate.failOn !== undefined || gate.maxWarnings !== undefined || shard !== undefined
  const trusted = problems.length === 0 && files.every(file => !file.failure)
  const passed = decided || reports.every(({ report }) => report.summary.gate === 'pass')
  const effective = { ...(shard && gateOf(shard)), ...gate }
  const summary = judge(counts, trusted && passed, effective)
  const { tool } = first.report
  return {
    report: { version: 1, tool, summary, files, problems, ...(notes.length > 0 && { notes }) },
    gate: effective,
  }
}

function gateOf({ failOn, maxWarnings }: ShardFacts): Gate {
  return { failOn, ...(maxWarnings !== undefined && { maxWarnings }) }
}

function differences(reports: readonly NamedReport[]): string[] {
  const [first, ...others] = reports
  if (!first) return []
  const { tool, shard } = first.report
  return others.flatMap(({ name, report }) => {
    const pair = `${first.name} and ${name}`
    if (report.tool.version !== tool.version) {
      return [
        `${pair} come from carelint ${tool.version} and ${report.tool.version}; check all parts with one version.`,
      ]
    }
    if (report.tool.rules.join() !== tool.rules.join()) return [`${pair} come from runs with different rules.`]
    if (!shard !== !report.shard)
      return [`${shard ? name : first.name} is no shard, and ${shard ? first.name : name} is one.`]
    if (!shard || !report.shard) return []
    if (report.shard.count !== shard.count) {
      return [
        `${pair} are parts of ${shard.count} and of ${report.shard.count}; divide the run the same way everywhere.`,
      ]
    }
    if (report.shard.run !== shard.run) {
      return [`${pair} come from different runs: their pages, rules or options are not the same.`]
    }
    const [one, other] = [gateOf(shard), gateOf(report.shard)]
    if (one.failOn === other.failOn && one.maxWarnings === other.maxWarnings) return []
    return [`${pair} were judged by different --fail-on or --max-warnings.`]
  })
}

function missingShards(reports: readonly NamedReport[]): string[] {
  const shards = reports.flatMap(({ report }) => (report.shard ? [report.shard] : []))
  const [first] = shards
  if (!first || shards.some(shard => shard.count !== first.count)) return []
  const all = Array.from({ length: first.count }, (_, index) => index + 1)
  const missing = all.filter(index => !shards.some(shard => shard.index === index))
  const named = missing.map(index => `${index}/${first.count}`).join(', ')
  if (missing.length === 0) return []
  return [`${missing.length === 1 ? `Shard ${named} is` : `Shards ${named} are`} missing; merge needs every part.`]
}

function pagesTwice(reports: readonly NamedReport[]): string[] {
  const owners = new Map<string, string>()
  const shards = new Map<number, string>()
  return reports.flatMap(({ name, report }) => {
    const same = report.shard && shards.get(report.shard.index)
    if (same !== undefined) return [`${same} and ${name} are the same shard.`]
    if (report.shard) shards.set(report.shard.index, name)
    const twice = report.files.find(({ path }) => owners.has(path))
    for (const { path } of report.files) owners.set(path, owners.get(path) ?? name)
    return twice ? [`${owners.get(twice.path)} and ${name} both hold ${twice.path}.`] : []
  })
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map(problem => [JSON.stringify(problem), problem])).values()]
}
