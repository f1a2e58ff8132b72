import type { Document } from '../document/document.ts'
import type { Problem } from '../finding.ts'
import type { Analysis } from '../language/analysis.ts'
import { isOtherSense } from '../language/other-senses.ts'
import type { Hit, Provision, Rule, RuleSettings } from '../rule.ts'
import type { Settings } from '../settings.ts'
import type { Stopwatch } from '../stopwatch.ts'
import { directiveRules } from './directive-words.ts'
import type { JudgedHit } from './hit.ts'
import { levelOf, severityOf } from './level.ts'
import { borneOut, type RunningRule, suggestedByLikeness, withoutDoubted } from './likeness.ts'
import { contentTypeOf } from './page-settings.ts'

/** A page and the rules that look at it. */
interface Run {
  /** The rules that report. */
  readonly running: readonly Rule[]
  /** These and the rules that they weigh. */
  readonly read: readonly Rule[]
  readonly analysis: Analysis
  readonly settings: Settings
  readonly fail: (problem: Problem) => void
  readonly stopwatch?: Stopwatch
}

/** Rules and those that they weigh, in the order of `rules`. */
export function withWeighed(running: readonly Rule[], rules: readonly Rule[]): readonly Rule[] {
  const ids = new Set(running.flatMap(({ id, weighs = [] }) => [id, ...weighs]))
  return rules.filter(({ id }) => ids.has(id))
}

/** What the rules find on a page, with what is like it, and the ids of the rules that ran. A rule that throws is a problem. */
export function runRules(run: Run): { readonly hits: readonly JudgedHit[]; readonly ran: ReadonlySet<string> } {
  const { analysis, settings, fail, stopwatch } = run
  const hits: JudgedHit[] = []
  const ran = new Set<string>(directiveRules)
  const running: RunningRule[] = []
  const contentType = contentTypeOf(analysis.document, settings, fail)
  const provides = provided(analysis.document, settings)
  const byId = new Map(run.read.map(rule => [rule.id, rule]))
  const known = new Map<string, readonly Hit[]>()

  const hitsOf = (rule: Rule): readonly Hit[] => {
    const before = known.get(rule.id)
    if (before) return before
    const ruleSettings: RuleSettings = {
      profiles: settings.profiles,
      strictness: settings.strictness,
      contentType,
      provides,
      ...(settings.siteCountries.length > 0 && { siteCountries: settings.siteCountries }),
      options: settings.rules.get(rule.id)?.options ?? {},
    }
    const weighed = (rule.weighs ?? []).flatMap(id => {
      const other = byId.get(id)
      return other ? hitsOf(other) : []
    })
    const matches = (set: string) => analysis.matches(rule.id, set)
    const own: Hit[] = []
    for (const hit of rule.check({ analysis, settings: ruleSettings, matches, weighed }))
      if (!isUnmeant(analysis, rule, hit)) own.push(hit)
    known.set(rule.id, own)
    return own
  }

  // Those that weigh others come last, so that each rule's time is its own.
  for (const rule of run.running.toSorted((a, b) => Number(!!a.weighs) - Number(!!b.weighs))) {
    const level = levelOf(rule, settings)
    if (!level) continue
    const stop = stopwatch?.start('rules', rule.id)
    try {
      const own = hitsOf(rule)
      for (const found of own) {
        const hit = borneOut(analysis, rule, found, settings.strictness)
        hits.push({ rule, level, hit, severity: severityOf(rule, level, hit) })
      }
      ran.add(rule.id)
      running.push({ rule, level })
      stop?.(own.length)
    } catch (error) {
      fail(failureOf(rule, error, analysis.document.path))
    }
  }
  const degree = { strictness: settings.strictness, contentType }
  const meant = withoutDoubted(analysis, hits, degree)
  return { hits: [...meant, ...suggestedByLikeness(analysis, meant, running, degree)], ran }
}

/** What a run says of a rule that failed on a page. */
export function failureOf(rule: Rule, error: unknown, path: string): Problem {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0]!.replace(/\.$/, '')
  return { path, message: `The rule ${rule.id} failed: ${reason}.` }
}

/** Whether a hit stands on words in another sense, or on words that the page quotes in order to answer or reject them. */
function isUnmeant(analysis: Analysis, rule: Rule, hit: Hit): boolean {
  if ((hit.scope ?? rule.scope) === 'document') return false
  const first = analysis.tokenAt(hit.block, hit.start)
  const last = analysis.tokenAt(hit.block, hit.end - 1)
  if (first < 0 || last < first) return false
  if (isOtherSense(analysis, { first, end: last + 1 }, rule.id)) return true
  return !rule.wording && analysis.discussed(first, last + 1)
}

function provided(document: Document, settings: Settings): ReadonlySet<Provision> {
  return new Set([
    ...settings.siteProvides,
    ...document.components.flatMap(component => settings.components.get(component) ?? []),
  ])
}
