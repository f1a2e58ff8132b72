import { createByteColumns } from './document/bytes.ts'
import type { Document } from './document/document.ts'
import type { FileReport, Finding, Problem, Range, SuppressedFinding } from './finding.ts'
import { createAnalyser, type Extensions, type RulePhrases } from './language/analyse.ts'
import type { Analysis } from './language/analysis.ts'
import { offersOf } from './lint/fixes.ts'
import { createFingerprints, findingOf, mergeHits, type SourceList } from './lint/hit.ts'
import { namedTreatments } from './lint/page-settings.ts'
import { applyPrecedence } from './lint/precedence.ts'
import { failureOf, runRules, withWeighed } from './lint/run-rules.ts'
import { readSuppressions } from './lint/suppression.ts'
import type { Rule } from './rule.ts'
import type { Settings } from './settings.ts'
import type { Stopwatch } from './stopwatch.ts'

/** Checks one page. */
export type Linter = (document: Document, settings: Settings) => FileReport

/** Pages may name treatments of their own, and each new list of names needs an analyser, so only some are kept. */
const mostAnalysers = 16

/**
 * A linter for some rules. `only` keeps it to rules of these ids; directives may still name the others. `today` is the day
 * of the run, by which suppressions expire, as `2027-03-31`. A `stopwatch` measures the phases and the rules.
 */
export function createLinter(
  rules: readonly Rule[],
  sources: SourceList,
  only?: ReadonlySet<string>,
  today = new Date().toISOString().slice(0, 10),
  stopwatch?: Stopwatch,
): Linter {
  const running = only ? rules.filter(rule => only.has(rule.id)) : rules
  const read = withWeighed(running, rules)
  const ruleIds = new Set(rules.map(rule => rule.id))
  const phrases: RulePhrases = Object.fromEntries(
    read.flatMap(rule => (rule.phrases ? [[rule.id, rule.phrases] as const] : [])),
  )
  const analysers = new Map<string, (document: Document) => Analysis>()
  const analyserFor = (extensions: Extensions): ((document: Document) => Analysis) => {
    const key = JSON.stringify(extensions)
    const analyse = analysers.get(key) ?? createAnalyser(phrases, extensions)
    analysers.delete(key)
    analysers.set(key, analyse)
    if (analysers.size > mostAnalysers) analysers.delete(analysers.keys().next().value!)
    return analyse
  }

  return (document, settings) => {
    const { path } = document
    const problems: Problem[] = [...document.problems]
    const named = namedTreatments(document, problem => problems.push({ path, ...problem }))
    const { brands, conditions, providers } = settings
    const analysed = stopwatch?.start('phases', 'analyse')
    const analyse = analyserFor({ treatments: [...settings.treatments, ...brands, ...named], conditions, providers })
    const analysis = analyse(document)
    analysed?.()
    const checked = stopwatch?.start('phases', 'rules')
    const fail = (problem: Problem) => problems.push({ path, ...problem })
    const { hits, ran } = runRules({ running, read, analysis, settings, fail, ...(stopwatch && { stopwatch }) })
    checked?.()
    const judged = stopwatch?.start('phases', 'judge')

    const fingerprint = createFingerprints()
    const suppressions = readSuppressions(document, ruleIds, { ...settings, today })
    const found = mergeHits(hits).flatMap(hit => {
      try {
        return [{ ...hit, finding: findingOf(analysis, hit, sources, fingerprint, settings.profiles) }]
      } catch (error) {
        problems.push(failureOf(hit.rule, error, path))
        return []
      }
    })
    const suppressed: SuppressedFinding[] = []
    const remaining = found.filter(each => {
      const reason = suppressions.reasonFor(each, each.finding.start.offset)
      if (reason !== undefined) suppressed.push({ finding: each.finding, reason })
      return reason === undefined
    })
    const findings: Finding[] = [
      ...applyPrecedence(remaining).map(({ hit, related }) => {
        return { ...hit.finding, ...offersOf(document, hit, settings), related }
      }),
      ...[...suppressions.invalid, ...suppressions.unused(ran)].map(finding => ({
        ...finding,
        fingerprint: fingerprint(finding.ruleId, finding.sentence),
      })),
    ]
    const register = suppressions.register(ran).toSorted((a, b) => a.line - b.line)
    const failure = combine(problems, path)
    const byteColumn = createByteColumns(document.source)
    const counted = (finding: Finding): Finding => {
      const columns = ({ start, end }: Range) => ({ start: byteColumn(start), end: byteColumn(end) })
      const { fix } = finding
      const own = { ...finding, byteColumns: columns(finding) }
      return fix ? { ...own, fix: { ...fix, byteColumns: columns(fix) } } : own
    }
    const report = {
      path,
      words: analysis.words,
      findings: findings.sort(byPlace).map(counted),
      suppressed: suppressed
        .sort((a, b) => byPlace(a.finding, b.finding))
        .map(each => ({ ...each, finding: counted(each.finding) })),
      ...(register.length > 0 && { suppressions: register }),
      ...(failure && { failure }),
    }
    judged?.()
    return report
  }
}

/** The order of findings: by place, then by name of the rule. */
export function byPlace(one: Finding, other: Finding): number {
  return (
    one.start.offset - other.start.offset ||
    one.end.offset - other.end.offset ||
    (one.ruleId < other.ruleId ? -1 : one.ruleId > other.ruleId ? 1 : 0)
  )
}

function combine(problems: readonly Problem[], path: string): Problem | undefined {
  const [first] = problems
  if (!first) return undefined
  return { path, ...first, message: problems.map(problem => problem.message).join(' ') }
}
