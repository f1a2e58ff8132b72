import type { Scope, Severity } from './finding.ts'
import { benefitRules } from './knowledge/benefit-rules.ts'
import type { RuleOptions } from './knowledge/rule-options.ts'
import { type Analysis, type Entity, type Match, type Sentence, type Status, TokenFlag } from './language/analysis.ts'
import { likelyUnder } from './language/likeness.ts'
import type { Offer, Provision, Rewrite } from './offer.ts'

export { anyWithin, matchesWithin, within } from './language/matches.ts'
export type { Edit, Offer, Provision, Rewrite } from './offer.ts'

/** Jurisdictions with rules of their own; see `knowledge/profiles`. */
export type ProfileId = 'us' | 'us-ca' | 'us-ny' | 'us-tx' | 'us-fl' | 'uk' | 'au' | 'ca' | 'ca-on' | 'eu'

/** How sharply hedges are judged, beside the jurisdiction. */
export type Strictness = 'strict' | 'standard' | 'lenient'

/** What kind of page it is; `marketing` unless front matter or config says otherwise. */
export type ContentType = 'marketing' | 'patient-education' | 'aftercare' | 'news' | 'legal' | 'research' | 'index'

/** The settings a rule may ask for. */
export interface RuleSettings {
  readonly profiles: readonly ProfileId[]
  readonly strictness: Strictness
  readonly contentType: ContentType
  /** What the site's furniture or the page's components provide. */
  readonly provides: ReadonlySet<Provision>
  /** Countries that the site serves, as ISO 3166 codes; absent when the configuration does not say. */
  readonly siteCountries?: readonly string[]
  /** The rule's own options from the configuration. */
  readonly options: Readonly<Record<string, unknown>>
}

/** One place where a rule's pattern stands. Offsets are in the block's text. */
export interface Hit {
  readonly scope?: Scope
  readonly block: number
  readonly start: number
  readonly end: number
  /** When it differs from the rule's own severity. */
  readonly severity?: Severity
  /** Sub-check of the rule, for example `partial`. */
  readonly code?: string
  /** See `Finding.basis`. */
  readonly basis?: 'likeness'
  /** Replaces the rule's `message`, `why` or `instead` for this hit. */
  readonly message?: string
  readonly why?: string
  readonly instead?: string
  /** What may be written instead, or changed without a writer. */
  readonly offer?: Offer
}

/** What a rule is handed. */
export interface RuleContext {
  readonly analysis: Analysis
  readonly settings: RuleSettings
  /** Matches of one of the rule's own phrase sets. */
  matches(set: string): readonly Match[]
  /** Where the rules that this rule weighs found something, by rule and place. */
  readonly weighed: readonly Hit[]
}

/** A sentence or small page with «marks» around exactly the words that must be reported. Document rules have no marks. */
export type Example =
  | string
  | {
      readonly text: string
      readonly profiles?: readonly ProfileId[]
      readonly strictness?: Strictness
      readonly options?: Readonly<Record<string, unknown>>
    }

/** Phrases in the pattern language of `language/phrases`, by set name. */
export type PhraseSets = Readonly<Record<string, readonly string[]>>

/** A rule: what it looks for, what it says, on what authority, and the sentences that prove it. */
export interface Rule {
  /** A noun phrase for what is found; the file's name; never changes. */
  readonly id: string
  readonly scope: Scope
  readonly severity: Severity | 'off'
  /** Severity where a jurisdiction differs from the default. */
  readonly profiles?: Readonly<Partial<Record<ProfileId, Severity | 'off'>>>
  /** The matter is the wording itself, so that words quoted in order to reject them count too. */
  readonly wording?: true
  /** Ids of sentence rules whose hits a document rule takes into account, also where they are off. */
  readonly weighs?: readonly string[]
  /** One line: what it finds. */
  readonly summary: string
  readonly why: string
  readonly instead: string
  /** What may be written instead, from the best evidence to none. */
  readonly rewrites?: readonly Rewrite[]
  /** One sentence: what `--fix` changes. Only rules that say so may mend pages; a rule about claims never does. */
  readonly fixes?: string
  /** Ids of `knowledge/sources`. */
  readonly sources: readonly [string, ...string[]]
  readonly examples: {
    readonly flagged: readonly [Example, Example, Example, ...Example[]]
    readonly allowed: readonly [Example, Example, Example, ...Example[]]
  }
  readonly options?: RuleOptions
  /** Where its documentation stands; `docs/rules/‹id›.md` when left out. */
  readonly url?: string
  /** Phrases that the shared matcher finds for this rule in its one pass. */
  readonly phrases?: PhraseSets
  /** One plain sentence that quotes the words found. */
  message(quote: string, hit: Hit): string
  check(context: RuleContext): Iterable<Hit>
}

/** A hit over tokens `first` to `end`, which must lie in one block. */
export function hitAt(analysis: Analysis, first: number, end: number, more: Partial<Hit> = {}): Hit {
  return {
    block: analysis.blockOf(first),
    start: analysis.tokens[first]!.start,
    end: analysis.tokens[end - 1]!.end,
    ...more,
  }
}

/** Statuses in which the writer does not say the thing at all. */
export const unsaid: ReadonlySet<Status> = new Set<Status>(['negated', 'asked', 'conditional', 'not-asserted'])

/** Statuses in which the writer does not say it, or says it with a real hedge. */
export const unsaidOrHedged: ReadonlySet<Status> = new Set<Status>([...unsaid, 'hedged', 'hedged-by-context'])

/** Statuses that say less than a plain assertion, without a real hedge. */
export const softened: ReadonlySet<Status> = new Set<Status>(['reported', 'attributed', 'can', 'generalised'])

/** How `phraseHits` judges the matches of a phrase set. */
export interface PhraseCheck {
  /** Matches with these statuses are let go; `unsaid` when left out. */
  readonly spare?: ReadonlySet<Status>
  /** Lets a match go for another reason. */
  readonly unless?: (match: Match) => boolean
  /** What the hit carries besides its place. */
  readonly more?: (match: Match, status: Status) => Partial<Hit>
}

/** The commonest check: every match of a phrase set whose words the writer stands behind. */
export function* phraseHits(context: RuleContext, set: string, check: PhraseCheck = {}): Iterable<Hit> {
  const { analysis } = context
  const spare = check.spare ?? unsaid
  for (const match of context.matches(set)) {
    const { status } = analysis.assertion(match.first, match.end)
    if (spare.has(status) || check.unless?.(match)) continue
    yield hitAt(analysis, match.first, match.end, check.more?.(match, status))
  }
}

/** The words of the sentence that holds a token, for looks at its neighbourhood. */
export function sentenceAround(analysis: Analysis, token: number): { readonly first: number; readonly end: number } {
  const { first, end } = analysis.sentences[analysis.sentenceOf(token)]!
  return { first, end }
}

/** Whether an entity that passes a test begins within tokens `first` to `end`. */
export function namesWithin(
  analysis: Analysis,
  first: number,
  end: number,
  test: (entity: Entity) => boolean,
): boolean {
  for (let at = first; at < end; at++)
    if (analysis.entitiesAt(at).some(entity => entity.end <= end && test(entity))) return true
  return false
}

/** Whether the configuration leaves open where the site's readers live, so that a page may show it itself. */
export function leavesCountryOpen({ profiles, siteCountries }: RuleSettings): boolean {
  return siteCountries === undefined && profiles.length === 1 && profiles[0] === 'us'
}

/** Hits in reading order, those of one rule that overlap made one: the graver keeps severity and code, the words are those of both. */
export function* joined(hits: Iterable<Hit>): Iterable<Hit> {
  const ordered = [...hits].sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end)
  let open: Hit | undefined
  for (const hit of ordered) {
    if (open && open.block === hit.block && open.scope === hit.scope && hit.start < open.end) {
      const worse = weight(hit) > weight(open) ? hit : open
      open = { ...worse, start: open.start, end: Math.max(open.end, hit.end) }
    } else {
      if (open) yield open
      open = hit
    }
  }
  if (open) yield open
}

function weight(hit: Hit): number {
  return hit.severity === 'suggestion' ? 0 : hit.severity === 'error' ? 2 : 1
}

/** Whether a word is held at arm's length: in quotation marks inside a sentence of the writer's own, or quoted to be discussed. */
export function atArmsLength(analysis: Analysis, token: number): boolean {
  if ((analysis.tokens[token]!.flags & TokenFlag.quoted) === 0) return false
  const sentence = analysis.sentences[analysis.sentenceOf(token)]!
  return !sentence.quoted || analysis.discussed(token, token + 1)
}

/**
 * How words are asserted, with one correction: "discover how it resets the brain" takes for granted that it does, as
 * "discover whether" would not.
 */
export function stance(analysis: Analysis, first: number, end: number): Status {
  const { status, cue } = analysis.assertion(first, end)
  return status === 'not-asserted' && grantedHow.test(cue) ? 'asserted' : status
}

const grantedHow = /^(?:(?:discover|see|learn|find out|read|explore)\b.*\b)?(?:how|why)$/i

/** The column header and the cells just before a table cell, lower case; empty for other blocks. */
export function tableHeads(analysis: Analysis, block: number): string {
  const { blocks } = analysis.document
  const cell = blocks[block]!
  if (cell.kind !== 'tableCell') return ''
  const before = [blocks[block - 1], blocks[block - 2]].filter(other => other?.kind === 'tableCell')
  return [cell.column ?? '', ...before.map(other => other!.text)].join(' ').toLowerCase()
}

/** Whether one of the words stands among tokens `first` to `end`. */
export function anyWord(analysis: Analysis, first: number, end: number, words: ReadonlySet<string>): boolean {
  const stop = Math.min(end, analysis.tokens.length)
  for (let at = Math.max(first, 0); at < stop; at++) if (words.has(analysis.tokens[at]!.word)) return true
  return false
}

/** So many promises show what a page is for, also when they are counted that only read like such. */
const fewestPromises = 4

/**
 * The sentences of a page that read like promises, where these and the promises that rules found are many enough to oblige it;
 * undefined where they are not.
 */
export function likelyPromises({ analysis, weighed }: RuleContext): readonly Sentence[] | undefined {
  const likely = likelyUnder(analysis, benefitRules)
  return weighed.length + likely.length >= fewestPromises ? likely : undefined
}
