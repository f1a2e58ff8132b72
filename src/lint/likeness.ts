import { type Analysis, type Sentence, type Status, TokenFlag } from '../language/analysis.ts'
import { crisisMentions } from '../language/crisis-mentions.ts'
import {
  type Likeness,
  lackingProbability,
  likenessOf,
  markedFor,
  markedFrom,
  markedProbability,
  type Part,
  shortest,
  shortPage,
} from '../language/likeness.ts'
import type { ContentType, Hit, Rule, Strictness } from '../rule.ts'
import { foldText, type JudgedHit } from './hit.ts'
import type { ActiveLevel } from './level.ts'

/** From which likeness to marked sentences on, from 0 to 1, a sentence is suggested; a lenient run suggests none. */
const least: Readonly<Record<Strictness, number>> = {
  strict: 0.45,
  standard: markedFrom,
  lenient: Number.POSITIVE_INFINITY,
}
/** More likeness is asked on a short page, which tells too little of a sentence. */
const leastOfShortPage = 0.75
/** So much likeness is asked of two or three words, which say little outside of a table's cell; of what somebody is quoted with; and of what is reserved. */
const leastOfFewWords = 0.85
const leastOfQuotation = 0.85
const leastOfReserved = 0.8
/**
 * And of rules below whose likeness too little was marked: what tells of a patient is often told of staff and rooms, what asks for an intake
 * or names signs is often care, and hype lies in words that the rule knows.
 */
const leastOfRule: Readonly<Record<string, number>> = {
  'testimonial-undisclosed': 0.9,
  'hype-language': 0.9,
  'self-diagnosis': 0.8,
  'access-without-evaluation': 0.8,
}
/** A longer sentence is reported by its weightiest clause, in words. */
const longest = 24

/** Words that say nothing by themselves, which nobody is told as a reason. */
const grammatical = new Set(
  `a an and are as at be been but by can could did do does for from get gets got had has have he her here his how i if in is
  it its just me more most my no nor not of on or our out she so than that the their them then there these they this those to
  up us was we were what when which while who why will with without would you your yours 's`.split(/\s+/),
)
const mostReasons = 3

/** A rule that runs on a page, and its level there. */
export interface RunningRule {
  readonly rule: Rule
  readonly level: ActiveLevel
}

/** How strict the page's check is, and what kind of page it is. */
export interface Degree {
  readonly strictness: Strictness
  readonly contentType: ContentType
}

interface Doubt {
  /** Below this probability, from 0 to 1, that the page lacks something, a finding of its lack is a suggestion. */
  readonly below: number
  readonly message: string
}

/** What a finding that a page lacks something becomes where the page's words speak against it. */
const doubts: Readonly<Record<string, Doubt>> = {
  'missing-consult-disclaimer': {
    below: 0.1,
    message:
      'Nothing here was recognized as sending the reader to a clinician, though the page reads like pages that do so.',
  },
  'missing-risk-disclosure': {
    below: 0.1,
    message: 'No risks of the treatment were recognized here, though the page reads like pages that tell them.',
  },
  'off-label-or-unapproved-undisclosed': {
    below: 0.05,
    message:
      'Nothing here was recognized as telling the status of what is promoted, though the page reads like pages that tell it.',
  },
}

/** A hit as the words of the whole page bear it out: a lack that they speak against is suggested. A strict run doubts nothing. */
export function borneOut(analysis: Analysis, rule: Rule, hit: Hit, strictness: Strictness): Hit {
  const doubt = doubts[rule.id]
  if (!doubt || strictness === 'strict' || hit.severity === 'suggestion' || analysis.words < shortPage) return hit
  const probability = lackingProbability(analysis, rule.id)
  if (probability === undefined || probability >= doubt.below) return hit
  return { ...hit, severity: 'suggestion', message: doubt.message }
}

/** A page is careful when another sentence of it is marked with less than this probability, from 0 to 1. */
const careful = 0.12
/** On a careful page, what stands in sentences that by themselves are marked with less than this probability is left out; an error, with less than the second one. */
const doubted = 0.25
const doubtedErrors = 0.1
/** A rule for which fewer sentences were marked cannot be judged by likeness. */
const fewestMarked = 50

/**
 * The hits without those that the manner of a page speaks against: on a page of which hardly a sentence is like marked ones, words of a rule in a
 * sentence that is not like them either mostly mean something else. An error asks for more doubt, since a bare lie must be told on
 * any page; where one stays, so does what else stands in its sentence. A strict run leaves out nothing.
 */
export function withoutDoubted(
  analysis: Analysis,
  hits: readonly JudgedHit[],
  { strictness, contentType }: Degree,
): readonly JudgedHit[] {
  if (strictness === 'strict' || contentType !== 'marketing' || analysis.words < shortPage) return hits
  const isGrave = (sentence: number): boolean => !isDoubted(analysis, sentence, doubtedErrors)
  const grave = new Set(
    hits
      .filter(({ severity }) => severity === 'error')
      .flatMap(({ hit }) => sentencesUnder(analysis, hit))
      .filter(isGrave),
  )
  return hits.filter(({ rule, hit }) => {
    if ((hit.scope ?? rule.scope) === 'document' || markedFor(rule.id) < fewestMarked) return true
    const under = sentencesUnder(analysis, hit)
    return under.length === 0 || under.some(index => grave.has(index) || !isDoubted(analysis, index, doubted))
  })
}

function isDoubted(analysis: Analysis, sentence: number, below: number): boolean {
  const odds = markedProbability(analysis, analysis.sentences[sentence]!)
  return odds !== undefined && odds.alone < below && odds.others < careful
}

/**
 * Suggestions for the writer's own sentences of marketing copy in which no rule found anything (`hits`) and which are much like
 * sentences that were marked in labelled pages; each goes by the likeliest of the rules that run. Of a sentence with findings, a clause
 * without them may be suggested.
 */
export function* suggestedByLikeness(
  analysis: Analysis,
  hits: readonly JudgedHit[],
  running: readonly RunningRule[],
  { strictness, contentType }: Degree,
): Iterable<JudgedHit> {
  const threshold = Math.max(least[strictness], analysis.words < shortPage ? leastOfShortPage : 0)
  if (contentType !== 'marketing' || threshold > 1) return
  const byId = new Map(running.map(each => [each.rule.id, each]))
  const ids = new Set(byId.keys())
  const found = new Map<number, Hit[]>()
  for (const { hit } of hits)
    for (const index of sentencesUnder(analysis, hit)) found.set(index, [...(found.get(index) ?? []), hit])
  for (const sentence of analysis.sentences) {
    if (sentence.cited || givesHelp(analysis, sentence)) continue
    const within = found.get(sentence.index)
    const parts = within ? clausesWithout(analysis, sentence, within) : [sentence]
    const wanted = Math.max(threshold, leastOf(analysis, sentence))
    for (const part of parts) {
      const likeness = likenessOf(analysis, sentence, ids, wanted, part)
      if (!likeness || likeness.probability < (leastOfRule[likeness.rule] ?? 0) || isDiscussed(analysis, part)) continue
      if (likeness.probability < leastOfReserved && isReserved(analysis, sentence)) continue
      const hit = hitFor(analysis, sentence, part, likeness)
      yield { ...byId.get(likeness.rule)!, hit, severity: 'suggestion' }
      break
    }
  }
}

const joining = new Set('and but or so yet'.split(' '))

/** The clauses of a sentence, of four words and more, in which nothing was found; none where a hit is not inside the sentence. */
function clausesWithout(analysis: Analysis, { firstClause, endClause }: Sentence, hits: readonly Hit[]): Part[] {
  const { tokens } = analysis
  return analysis.clauses
    .slice(firstClause, endClause)
    .map(({ first, end }) => ({ first: joining.has(tokens[first]!.word) ? first + 1 : first, end }))
    .filter(
      ({ first, end }) =>
        end - first >= shortest &&
        hits.every(hit => hit.end <= tokens[first]!.start || hit.start >= tokens[end - 1]!.end),
    )
}

/** The likeness that is asked of a sentence for its form. */
function leastOf({ document }: Analysis, { block, first, end, quoted }: Sentence): number {
  const isShort = end - first < shortest
  if (quoted) return isShort ? Number.POSITIVE_INFINITY : leastOfQuotation
  return isShort && document.blocks[block]!.kind !== 'tableCell' ? leastOfFewWords : 0
}

/** Whether a sentence is discussed where it stands, or a third of its words and more are, in quotation marks. */
function isDiscussed(analysis: Analysis, { first, end }: Part): boolean {
  if (analysis.discussed(first, end)) return true
  const quoted = (at: number): boolean => (analysis.tokens[at]!.flags & TokenFlag.quoted) !== 0
  let words = 0
  let discussed = 0
  for (let at = first; at < end; at++) {
    if (!quoted(at)) continue
    words++
    if (analysis.discussed(at, at + 1)) discussed++
  }
  return words * 3 > end - first && discussed === words
}

/** Whether a sentence gives a crisis line or the address of help. */
function givesHelp({ document }: Analysis, { block, start, stop }: Sentence): boolean {
  return crisisMentions(document).some(
    mention => mention.block === block && mention.start < stop && mention.end > start && mention.kind !== 'retired',
  )
}

const reserved: ReadonlySet<Status> = new Set<Status>(['hedged', 'hedged-by-context', 'not-asserted', 'reported'])

/** Whether every clause stands under a hedge, or is somebody else's view or what is not so. */
function isReserved({ clauses, assertion }: Analysis, { firstClause, endClause }: Sentence): boolean {
  return clauses.slice(firstClause, endClause).every(({ first, end }) => reserved.has(assertion(first, end).status))
}

function sentencesUnder(analysis: Analysis, { block, start, end }: Hit): number[] {
  const first = analysis.tokenAt(block, start)
  if (first < 0) return []
  let last = first
  for (let at = end - 1; at > start && last === first; at--) last = Math.max(first, analysis.tokenAt(block, at))
  const from = analysis.sentenceOf(first)
  return Array.from({ length: analysis.sentenceOf(last) - from + 1 }, (_, index) => from + index)
}

function hitFor(analysis: Analysis, sentence: Sentence, part: Part, { words }: Likeness): Hit {
  const { block } = sentence
  const { first, end } =
    part === sentence && part.end - part.first > longest ? clauseWith(analysis, sentence, words) : part
  const start = analysis.tokens[first]!.start
  const stop = analysis.tokens[end - 1]!.end
  const quote = foldText(analysis.document.blocks[block]!.text.slice(start, stop))
  const reasons = words
    .filter(word => analysis.tokens.slice(word.first, word.end).some(token => !grammatical.has(token.word)))
    .slice(0, mostReasons)
    .map(word => `“${analysis.quote(word.first, word.end)}”`)
  const looking = reasons.length > 0 ? `; look at ${reasons.join(', ')}` : ''
  const message = `“${quote}” reads like sentences that reviewers mark, most likely under this rule${looking}.`
  return { block, start, end: stop, severity: 'suggestion', basis: 'likeness', message }
}

/** The clause that holds most of the weighty words. */
function clauseWith(analysis: Analysis, sentence: Sentence, words: Likeness['words']) {
  const clauses = analysis.clauses.slice(sentence.firstClause, sentence.endClause)
  const held = clauses.map(({ first, end }) => words.filter(word => word.first >= first && word.first < end).length)
  return clauses[held.indexOf(Math.max(...held))]!
}
