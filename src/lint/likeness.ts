import type { Analysis, Sentence, Status } from '../language/analysis.ts'
import { crisisMentions } from '../language/crisis-mentions.ts'
import { type Likeness, likenessOf, markedFrom, shortest } from '../language/likeness.ts'
import type { ContentType, Hit, Rule, Strictness } from '../rule.ts'
import { foldText, type JudgedHit } from './hit.ts'
import type { ActiveLevel } from './level.ts'

/** From which likeness to marked sentences on, from 0 to 1, a sentence is suggested; a lenient run suggests none. */
const least: Readonly<Record<Strictness, number>> = {
  strict: 0.45,
  standard: markedFrom,
  lenient: Number.POSITIVE_INFINITY,
}
/** A page of fewer words shows too little of its manner, and is asked for more likeness. */
const shortPage = 150
const leastOfShortPage = 0.75
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

/**
 * Suggestions for the writer's own sentences of marketing copy in which no rule found anything (`hits`) and which are much like
 * sentences that were marked in labelled pages; each goes by the likeliest of the rules that run.
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
  const taken = new Set(hits.flatMap(({ hit }) => sentencesUnder(analysis, hit)))
  for (const sentence of analysis.sentences) {
    if (taken.has(sentence.index) || sentence.cited || sentence.quoted || sentence.end - sentence.first < shortest)
      continue
    if (analysis.document.blocks[sentence.block]!.kind === 'link' || givesHelp(analysis, sentence)) continue
    const likeness = likenessOf(analysis, sentence, ids, threshold)
    if (likeness && !analysis.discussed(sentence.first, sentence.end) && !isReserved(analysis, sentence))
      yield { ...byId.get(likeness.rule)!, hit: hitFor(analysis, sentence, likeness), severity: 'suggestion' }
  }
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
  const last = analysis.tokenAt(block, Math.max(start, end - 1))
  if (first < 0) return []
  const from = analysis.sentenceOf(first)
  const to = Math.max(from, last < 0 ? from : analysis.sentenceOf(last))
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

function hitFor(analysis: Analysis, sentence: Sentence, { words }: Likeness): Hit {
  const { block } = sentence
  const { first, end } = sentence.end - sentence.first > longest ? clauseWith(analysis, sentence, words) : sentence
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
