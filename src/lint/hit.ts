import { createHash } from 'node:crypto'
import { pointAt, rangeOf } from '../document/document.ts'
import type { Finding, Severity, Source } from '../finding.ts'
import { inForceSince } from '../knowledge/profiles.ts'
import type { Analysis, Sentence } from '../language/analysis.ts'
import type { Hit, ProfileId, Rule } from '../rule.ts'
import { milder } from '../settings.ts'
import type { ActiveLevel } from './level.ts'

/** What the sources of rules are called by their ids. */
export type SourceList = Readonly<Record<string, { readonly citation: string; readonly url?: string }>>

/** A source by its id; one that nobody knows is called by its id. */
export function sourceOf(id: string, sources: SourceList): Source {
  const known = Object.hasOwn(sources, id) ? sources[id] : undefined
  return { id, citation: known?.citation ?? id, ...(known?.url && { url: known.url }) }
}

/** A hit of a rule with its severity. */
export interface JudgedHit {
  readonly rule: Rule
  readonly level: ActiveLevel
  readonly hit: Hit
  readonly severity: Severity
}

/** Where the documentation of a rule stands in the package. */
export function ruleUrl(id: string): string {
  return `docs/rules/${id}.md`
}

/** The words between two offsets of a block, white space folded and opaque pieces as an ellipsis. */
export function foldText(text: string): string {
  return text.replaceAll('\uFFFC', '…').replace(/\s+/g, ' ').trim()
}

/** Merges hits of one rule that overlap, so that the same words are reported once. */
export function mergeHits(hits: readonly JudgedHit[]): JudgedHit[] {
  const sorted = hits.toSorted(
    (a, b) => a.hit.block - b.hit.block || a.hit.start - b.hit.start || b.hit.end - a.hit.end,
  )
  const merged: JudgedHit[] = []
  const latest = new Map<string, number>()
  for (const next of sorted) {
    const { code, message, block } = next.hit
    const whole = scopeOf(next) === 'document'
    const key = JSON.stringify([next.rule.id, whole && [block, code, message]])
    const index = latest.get(key) ?? -1
    const before = merged[index]
    if (!before || (!whole && (before.hit.block !== block || before.hit.end <= next.hit.start))) {
      latest.set(key, merged.push(next) - 1)
      continue
    }
    merged[index] = {
      ...before,
      hit: { ...withOfferOf(before.hit, next.hit), end: Math.max(before.hit.end, next.hit.end) },
      severity: milder(before.severity, next.severity) === before.severity ? next.severity : before.severity,
    }
  }
  return merged
}

/** A hit with its offer only where the hit that it is merged with has the same. */
function withOfferOf({ offer, ...hit }: Hit, other: Hit): Hit {
  return offer && JSON.stringify(offer) === JSON.stringify(other.offer) ? { ...hit, offer } : hit
}

/** The scope of a hit: its own or its rule's. */
export function scopeOf({ rule, hit }: JudgedHit): 'text' | 'document' {
  return hit.scope ?? rule.scope
}

const longestLead = 500

/** The sentences that a hit touches, as offsets in its block; a sentence without end is cut around the hit. */
function windowOf(analysis: Analysis, hit: Hit): { readonly start: number; readonly stop: number } | undefined {
  const first = sentenceAt(analysis, hit.block, hit.start)
  if (!first) return undefined
  const last = sentenceAt(analysis, hit.block, Math.max(hit.start, hit.end - 1)) ?? first
  return {
    start: Math.max(Math.min(first.start, hit.start), hit.start - longestLead),
    stop: Math.min(Math.max(first.stop, last.stop), hit.end + longestLead),
  }
}

function sentenceAt(analysis: Analysis, block: number, offset: number): Sentence | undefined {
  const token = analysis.tokenAt(block, offset)
  if (token >= 0) return analysis.sentences[analysis.sentenceOf(token)]
  return analysis.sentences.findLast(sentence => sentence.block === block && sentence.start <= offset)
}

/** What counts fingerprints of a page, so that equal sentences differ by their order. */
export function createFingerprints(): (ruleId: string, sentence: string) => string {
  const seen = new Map<string, number>()
  return (ruleId, sentence) => {
    const key = `${ruleId}\n${sentence.normalize('NFC').toLowerCase()}`
    const ordinal = seen.get(key) ?? 0
    seen.set(key, ordinal + 1)
    return createHash('sha256').update(`${key}\n${ordinal}`).digest('hex').slice(0, 16)
  }
}

/** The finding that a hit gives, without the rules that are less specific; sources of the active profiles come first. */
export function findingOf(
  analysis: Analysis,
  judged: JudgedHit,
  sources: SourceList,
  fingerprint: (ruleId: string, sentence: string) => string,
  profiles: readonly ProfileId[],
): Finding {
  const { rule, hit, level } = judged
  const { document } = analysis
  const block = document.blocks[hit.block]
  const origin = pointAt(document, 0)
  const range = block ? rangeOf(document, block, hit.start, hit.end) : { start: origin, end: origin }
  const excerpt = block ? foldText(block.text.slice(hit.start, hit.end)) : ''
  const around = block && windowOf(analysis, hit)
  const sentence = around ? foldText(block.text.slice(around.start, around.stop)) : ''
  const lead = around ? foldText(`${block.text.slice(around.start, hit.start)}|`).length - 1 : -1
  const excerptStart = [lead, lead + 1].find(at => excerpt !== '' && at >= 0 && sentence.startsWith(excerpt, at))
  return {
    ruleId: rule.id,
    severity: judged.severity,
    scope: scopeOf(judged),
    ...(hit.basis && { basis: hit.basis }),
    message: hit.message ?? rule.message(excerpt, hit),
    why: hit.why ?? rule.why,
    instead: hit.instead ?? rule.instead,
    sources: sourcesFor(rule, sources, profiles),
    url: rule.url ?? ruleUrl(rule.id),
    ...range,
    excerpt,
    sentence,
    ...(excerptStart !== undefined && { excerptStart }),
    ...(level.appliesIn.length > 0 && { appliesIn: level.appliesIn }),
    ...sinceWhen(judged, profiles),
    suggestions: [],
    related: [],
    fingerprint: fingerprint(rule.id, scopeOf(judged) === 'document' ? `${sentence}\n${hit.code ?? ''}` : sentence),
  }
}

function sinceWhen({ rule, level, severity }: JudgedHit, profiles: readonly ProfileId[]): Pick<Finding, 'since'> {
  const asking = level.appliesIn.length > 0 ? level.appliesIn : profiles
  const dates = asking.flatMap(profile => {
    const date = level.explicit ? undefined : inForceSince(profile, rule.id, severity)
    return date === undefined ? [] : [[profile, date] as const]
  })
  return dates.length > 0 ? { since: Object.fromEntries(dates) } : {}
}

const ordered = new WeakMap<SourceList, Map<string, readonly Source[]>>()

/** The sources of a rule, those of the active profiles first; all its findings share them. */
function sourcesFor(rule: Rule, sources: SourceList, profiles: readonly ProfileId[]): readonly Source[] {
  const known = ordered.get(sources) ?? new Map<string, readonly Source[]>()
  ordered.set(sources, known)
  const key = [rule.id, ...rule.sources, ...profiles].join('\n')
  const found =
    known.get(key) ??
    rule.sources.toSorted((a, b) => isHome(b, profiles) - isHome(a, profiles)).map(id => sourceOf(id, sources))
  known.set(key, found)
  return found
}

function isHome(source: string, profiles: readonly ProfileId[]): number {
  const country = source.toLowerCase().split('-')[0]
  return profiles.some(profile => profile.split('-')[0] === country) ? 1 : 0
}
