import { createByteColumns } from './document/bytes.ts'
import type { Document } from './document/document.ts'
import type { FileReport, Finding, Problem, Range, SuppressedFinding } from './finding.ts'
import { createAnalyser, type Extensions, type RulePhrases } from './language/analyse.ts'
import type { Analysis } from './language/analysis.ts'
import { directiveRules } from './lint/directive-words.ts'
import { offersOf } from './lint/fixes.ts'
import { createFingerprints, findingOf, type JudgedHit, mergeHits, type SourceList } from './lint/hit.ts'
import { levelOf, severityOf } from './lint/level.ts'
import { type RunningRule, suggestedByLikeness } from './lint/likeness.ts'
import { contentTypeOf, namedTreatments } from './lint/page-settings.ts'
import { applyPrecedence } from './lint/precedence.ts'
import { readSuppressions } from './lint/suppression.ts'
import type { Hit, Provision, Rule, RuleSettings } from './rule.ts'
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
  const ruleIds = new Set(rules.map(rule => rule.id))
  const phrases: RulePhrases = Object.fromEntries(
    running.flatMap(rule => (rule.phrases ? [[rule.id, rule.phrases] as const] : [])),
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
    const { hits, ran } = check(running, analysis, settings, problem => problems.push({ path, ...problem }), stopwatch)
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

/** Whether a hit stands on words that the page quotes in order to answer or reject them. */
function isDiscussed(analysis: Analysis, rule: Rule, hit: Hit): boolean {
  if (rule.wording || (hit.scope ?? rule.scope) === 'document') return false
  const first = analysis.tokenAt(hit.block, hit.start)
  const last = analysis.tokenAt(hit.block, hit.end - 1)
  return first >= 0 && last >= first && analysis.discussed(first, last + 1)
}

function check(
  rules: readonly Rule[],
  analysis: Analysis,
  settings: Settings,
  fail: (problem: Problem) => void,
  stopwatch: Stopwatch | undefined,
): { readonly hits: readonly JudgedHit[]; readonly ran: ReadonlySet<string> } {
  const hits: JudgedHit[] = []
  const ran = new Set<string>(directiveRules)
  const running: RunningRule[] = []
  const provides = provided(analysis.document, settings)
  const contentType = contentTypeOf(analysis.document, settings, fail)
  for (const rule of rules) {
    const level = levelOf(rule, settings)
    if (!level) continue
    const ruleSettings: RuleSettings = {
      profiles: settings.profiles,
      strictness: settings.strictness,
      contentType,
      provides,
      ...(settings.siteCountries.length > 0 && { siteCountries: settings.siteCountries }),
      options: settings.rules.get(rule.id)?.options ?? {},
    }
    const stop = stopwatch?.start('rules', rule.id)
    try {
      const own: JudgedHit[] = []
      const matches = (set: string) => analysis.matches(rule.id, set)
      for (const hit of rule.check({ analysis, settings: ruleSettings, matches })) {
        if (isDiscussed(analysis, rule, hit)) continue
        own.push({ rule, level, hit, severity: severityOf(rule, level, hit) })
      }
      for (const hit of own) hits.push(hit)
      ran.add(rule.id)
      running.push({ rule, level })
      stop?.(own.length)
    } catch (error) {
      fail(failureOf(rule, error, analysis.document.path))
    }
  }
  const { strictness } = settings
  hits.push(...suggestedByLikeness(analysis, [...hits], running, { strictness, contentType }))
  return { hits, ran }
}

function provided(document: Document, settings: Settings): ReadonlySet<Provision> {
  return new Set([
    ...settings.siteProvides,
    ...document.components.flatMap(component => settings.components.get(component) ?? []),
  ])
}

function combine(problems: readonly Problem[], path: string): Problem | undefined {
  const [first] = problems
  if (!first) return undefined
  return { path, ...first, message: problems.map(problem => problem.message).join(' ') }
}

function failureOf(rule: Rule, error: unknown, path: string): Problem {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0]!.replace(/\.$/, '')
  return { path, message: `The rule ${rule.id} failed: ${reason}.` }
}
