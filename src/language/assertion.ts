import { type CueCategory, cueSets } from '../knowledge/cues.ts'
import type { LanguageView } from './analyse.ts'
import { type Assertion, type Match, type Sentence, type Status, type Token, TokenFlag } from './analysis.ts'
import { isDiscussed } from './discussed.ts'
import { within } from './matches.ts'

export { isDiscussed } from './discussed.ts'

/** A cue where it stands. */
export interface Cue {
  readonly category: CueCategory
  readonly scope: 'forward' | 'backward' | 'both'
  readonly first: number
  readonly end: number
}

/** No cue reaches further than this many tokens. */
const reach = 25

/** Orders the matches of the cue sets, and takes out pseudo-cues with the cues they cover. */
export function cuesOf(found: readonly (readonly Match[])[], tokens: readonly Token[]): Cue[] {
  const covered = new Uint8Array(tokens.length)
  const cues: Cue[] = []
  cueSets.forEach((set, index) => {
    for (const match of found[index]!) {
      if (set.category === 'pseudo') covered.fill(1, match.first, match.end)
      else cues.push({ category: set.category, scope: set.scope, first: match.first, end: match.end })
    }
  })
  return cues
    .filter(cue => !covered[cue.first] && !isAnswer(tokens, cue) && !isUnknown(tokens, cue))
    .sort((a, b) => a.first - b.first || a.end - b.end)
}

/** "No, TMS is painless": an answer, which denies nothing of what follows. */
function isAnswer(tokens: readonly Token[], { first, end }: Cue): boolean {
  const next = tokens[end]
  if (end !== first + 1 || tokens[first]!.word !== 'no' || !next) return false
  return (next.flags & (TokenFlag.comma | TokenFlag.stop)) !== 0
}

const knowing = new Set('know realize realise hear tell mention understand expect learn'.split(' '))

/** "What few doctors tell you and most people do not know is that it works": what is not known is so all the same. */
function isUnknown(tokens: readonly Token[], { category, first, end }: Cue): boolean {
  if ((category !== 'negation' && category !== 'limit') || !knowing.has(tokens[end]?.word ?? '')) return false
  const asks = tokens.slice(Math.max(0, first - 5), first).some(({ word }) => word === 'what')
  const after = tokens.slice(end + 1, end + 5).findIndex(({ word }) => word === 'is')
  return asks && after >= 0 && tokens[end + after + 2]?.word === 'that'
}

const acrossFront = new Set<CueCategory>(['hedge', 'limit', 'attribution', 'generalisation', 'weak', 'report'])

/** Decides how tokens `first` to `end`, taken as a predication, are asserted. */
export function judge(view: LanguageView, first: number, end: number): Assertion {
  const sentence = view.sentences[view.sentenceOfToken[first]!]!
  const clauseIndex = view.clauseOfToken[first]!
  const clause = view.clauses[clauseIndex]!
  const inSentence = within(view.cues, sentence.first, sentence.end)
  const presupposed = sentence.question ? presupposes(view.tokens, sentence) : headsWish(view, sentence)
  // "Wouldn't you like …?" neither denies nor hedges what it asks for.
  const asking = presupposed && view.tokens[sentence.first]!.word === 'would' ? sentence.first + 1 : -1
  const governing = inSentence.filter(cue => cue.first > asking && governs(view, cue, first, end, clauseIndex))
  const pick = (category: CueCategory): Cue | undefined => governing.findLast(cue => cue.category === category)
  const as = (status: Status, cue?: Cue): Assertion => ({ status, cue: cue ? words(view, cue) : '' })

  const negations = distinct(
    listed(view, governing, first).filter(
      cue => cue.category === 'negation' && !(view.tokens[cue.first]!.word === 'nor' && cue.first > sentence.first),
    ),
  )
  if (negations.length % 2 === 1) return as('negated', negations.at(-1))
  if (isOfNone(view, sentence, first)) return { status: 'negated', cue: 'no' }
  if (sentence.question && !presupposed) return as('asked')
  if (clause.kind === 'conditional' || clause.kind === 'temporal' || goesOnCondition(view, clauseIndex))
    return as('conditional')
  if (isDiscussed(view, first, end)) return as('not-asserted')
  const unasserted = pick('non-assertion')
  if (unasserted && !presupposed) return as('not-asserted', unasserted)
  const hedge = pick('hedge')
  if (hedge) return as('hedged', hedge)
  const limit = pick('limit') ?? concession(view, inSentence, sentence, clauseIndex)
  if (limit) return as('hedged', limit)
  if (clause.kind !== 'parenthesis' && hedgedByContext(view, sentence)) return as('hedged-by-context')
  const report = pick('report')
  if (report) return as('reported', report)
  const attribution = pick('attribution')
  if (attribution) return as('attributed', attribution)
  const can = pick('can')
  const generalisation = pick('generalisation') ?? pick('weak')
  const later = generalisation ? limitNext(view, sentence) : undefined
  if (later) return as('hedged', later)
  if (can) return as('can', can)
  if (generalisation) return as('generalised', generalisation)
  const booster = pick('booster')
  return booster ? as('boosted', booster) : as('asserted')
}

function words(view: LanguageView, cue: Cue): string {
  const block = view.document.blocks[view.blockOfToken[cue.first]!]!
  return block.text.slice(view.tokens[cue.first]!.start, view.tokens[cue.end - 1]!.end)
}

const verbal = new Set(['not', 'never'])
const idle = new Set('reason reasons excuse excuses way one doubt patient'.split(' '))

/**
 * "People who have no symptoms have not been helped" denies once. "No bundles, no vouchers and no specials" denies each once:
 * of such a row only the last "no" counts.
 */
function listed(view: LanguageView, cues: readonly Cue[], first: number): readonly Cue[] {
  const isNo = (cue: Cue): boolean => cue.category === 'negation' && view.tokens[cue.first]!.word === 'no'
  cues = cues.filter(cue => !isTakenUp(view, cue, cues, first))
  const denies = cues.findLast(cue => cue.category === 'negation' && verbal.has(view.tokens[cue.first]!.word))
  if (denies) cues = cues.filter(cue => !isNo(cue) || !describes(view, cue.first))
  if (denies && cues.some(cue => isNo(cue) && cue.first < denies.first && !idle.has(view.tokens[cue.end]?.word ?? '')))
    return cues.filter(cue => !isNo(cue) || cue.first > denies.first)
  const last = view.tokens[first]!.word === 'no' ? undefined : cues.findLast(isNo)
  return cues.filter(cue => !isNo(cue) || cue === last)
}

const ofNone =
  /\b(?:no|none|nobody|nothing|never any)\b(?: [\w-]+){0,3}? (?:for|in|with|on) (?:which|whom|whose)\b[^.,;]*$/i
const noneKnown =
  /\b(?:no|none|nobody|nothing)\b(?: [\w-]+){0,3}? (?:that |which |whom )?(?:I|we)(?:['’]m| am| are|['’]re| have|['’]ve)? (?:know|aware|heard|seen|met)(?: of| about)?\b[^.,;]*$/i

/**
 * "There is no condition for which it works", "none that we know of lasts": what follows is said of nothing. "Nothing we know of
 * works better" is praise all the same.
 */
function isOfNone(view: LanguageView, { first: from, block, start, stop }: Sentence, first: number): boolean {
  if (first === from) return false
  const { text } = view.document.blocks[block]!
  const before = text.slice(start, view.tokens[first]!.start)
  if (ofNone.test(before)) return true
  return noneKnown.test(before) && !/\b(?:than|better|like)\b/i.test(text.slice(view.tokens[first]!.start, stop))
}

const auxiliaries = new Set('do does did is are was were has have had can could will would'.split(' '))

/** "If the jaw clicks but does not hurt": a second verb of the condition, without a subject of its own. */
function goesOnCondition({ clauses, tokens }: LanguageView, index: number): boolean {
  const clause = clauses[index]!
  const before = clauses[index - 1]
  if (before?.kind !== 'conditional' || before.sentence !== clause.sentence || before.end !== clause.first) return false
  const joint = tokens[clause.first]!
  return (
    coordinators.has(joint.word) &&
    (joint.flags & (TokenFlag.comma | TokenFlag.stop)) === 0 &&
    auxiliaries.has(tokens[clause.first + 1]?.word ?? '')
  )
}

const coordinators = new Set(['and', 'or', 'but'])

/** "It is not a cure and has (not) been shown to work": the second verb has its own auxiliary, and the first denial is not for it. */
function isTakenUp(view: LanguageView, cue: Cue, cues: readonly Cue[], first: number): boolean {
  const isVerbal = ({ category, first: at }: Cue): boolean =>
    category === 'negation' && verbal.has(view.tokens[at]!.word)
  if (!isVerbal(cue)) return false
  const next = cues.find(other => isVerbal(other) && other.first > cue.first && other.first <= first)
  for (let at = cue.end; at < (next?.first ?? first); at++) {
    const { word } = view.tokens[at]!
    if (coordinators.has(word) && (next || (word !== 'or' && auxiliaries.has(view.tokens[at + 1]!.word)))) return true
  }
  return false
}

/** "People who have no symptoms": the "no" tells which people, and denies nothing of what is said of them. */
function describes({ tokens }: LanguageView, at: number): boolean {
  const [marker, verb] = [tokens[at - 2]?.word ?? '', tokens[at - 1]?.word ?? '']
  return verb === 'with' || (/^(?:who|that|which)$/.test(marker) && /^(?:have|has|had|show|shows|feel)$/.test(verb))
}

function distinct(cues: readonly Cue[]): Cue[] {
  const kept: Cue[] = []
  for (const cue of cues) {
    const last = kept.at(-1)
    if (!last || cue.first >= last.end) kept.push(cue)
  }
  return kept
}

function governs(view: LanguageView, cue: Cue, first: number, end: number, clauseIndex: number): boolean {
  const cueClause = view.clauseOfToken[cue.scope === 'forward' ? cue.end - 1 : cue.first]!
  if (Math.abs(cue.first - first) > reach) return false
  if (cueClause === clauseIndex) {
    if (cue.scope === 'forward') return cue.end <= first || (cue.first < first && cue.end <= end)
    if (cue.scope === 'backward') return cue.first >= first
    return true
  }
  if (view.fronted.has(cueClause) && view.partners[cueClause] === clauseIndex) {
    const kind = view.clauses[cueClause]!.kind
    return kind === 'main' && acrossFront.has(cue.category)
  }
  // A clause that goes on after an aside keeps the cues of its first part.
  return (
    view.partners[clauseIndex] === cueClause &&
    !view.fronted.has(clauseIndex) &&
    cue.scope !== 'backward' &&
    cue.end <= first
  )
}

/** A limit that the same sentence sets against the claim ("…, but not everyone responds"; "While it can …, many do not"). */
function concession(
  view: LanguageView,
  cues: readonly Cue[],
  sentence: Sentence,
  clauseIndex: number,
): Cue | undefined {
  const own = view.clauses[clauseIndex]!
  for (const cue of cues) {
    if (cue.category !== 'limit') continue
    const clause = view.clauseOfToken[cue.first]!
    if (clause === clauseIndex) continue
    if (own.kind === 'concessive') return cue
    if (clause > clauseIndex && clause < sentence.endClause) {
      const opener = view.tokens[view.clauses[clause]!.first]!.word
      if (contrasting.has(opener) || contrastBetween(view, clauseIndex, clause)) return cue
      // "Quick when it works": the terms open the clause.
      if (cue.first === view.clauses[clause]!.first && /^(?:when|if|where)$/.test(opener)) return cue
    }
  }
  return undefined
}

const contrasting = new Set('but however although though while yet whereas except'.split(' '))

function contrastBetween(view: LanguageView, from: number, to: number): boolean {
  for (let clause = from + 1; clause <= to; clause++)
    if (contrasting.has(view.tokens[view.clauses[clause]!.first]!.word)) return true
  return false
}

/** A limit in the sentence after a weak claim ("It usually helps. Not everyone responds"). */
function limitNext(view: LanguageView, sentence: Sentence): Cue | undefined {
  const next = view.sentences[sentence.index + 1]
  if (!next || next.block !== sentence.block || next.question) return undefined
  return within(view.cues, next.first, next.end).find(cue => cue.category === 'limit')
}

/** Whether a fragment stands in a list whose lead-in or heading hedges it. */
function hedgedByContext(view: LanguageView, sentence: Sentence): boolean {
  if (!sentence.fragment) return false
  const { blocks } = view.document
  const block = blocks[sentence.block]!
  if (block.kind !== 'listItem' && block.kind !== 'tableCell') return false
  if (block.leadIn >= 0) {
    if (view.hedgedHeadings.has(block.leadIn)) return true
    if (blocks[block.leadIn]!.kind !== 'listItem') return false
  }
  if (block.heading < 0 || !view.hedgedHeadings.has(block.heading)) return false
  return view.paragraphsBefore[sentence.block] === view.paragraphsBefore[block.heading]
}

const readiness = new Set(
  'ready want tired looking imagine need sick craving dreaming longing fed struggling'.split(' '),
)

/** Whether a question takes what it asks for granted ("Ready to end your pain?"). */
export function presupposes(tokens: readonly Token[], sentence: Sentence): boolean {
  const word = (index: number): string => tokens[sentence.first + index]?.word ?? ''
  for (let at = sentence.first; at < sentence.end; at++)
    if (tokens[at]!.word === 'if' || tokens[at]!.word === 'whether') return word(0) === 'what' && word(1) === 'if'
  if (readiness.has(word(0))) return true
  if ((word(0) === 'are' || word(0) === 'do') && word(1) === 'you') return readiness.has(word(2))
  if (word(0) === 'would' && word(1) === 'not' && word(2) === 'you') return true
  if (word(0) === 'why') return word(1) !== 'not' && !tokens.slice(sentence.first, sentence.end).some(isNegation)
  return word(0) === 'how' && (word(1) === 'does' || word(1) === 'do' || word(1) === 'can')
}

const wishes = new Set(['want', 'deserve'])
const gains = new Set('experience feel get have see enjoy avoid look lose live sleep'.split(' '))

/** "You want relief without a long wait": a heading that tells readers what they want promises that there is such a thing. */
function headsWish({ document, tokens }: LanguageView, { block, first, end }: Sentence): boolean {
  if (document.blocks[block]!.kind !== 'heading') return false
  const you = tokens[first]!.word === 'you' ? first : first + 1
  if (you + 2 >= end || tokens[you]!.word !== 'you' || !wishes.has(tokens[you + 1]!.word)) return false
  return tokens[you + 2]!.word !== 'to' || (you + 3 < end && gains.has(tokens[you + 3]!.word))
}

function isNegation(token: Token): boolean {
  return token.word === 'not' || token.word === 'no' || token.word === 'never'
}
