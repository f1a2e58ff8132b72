import type { LanguageView } from '../analyse.ts'
import { type Clause, type Sentence, TokenFlag } from '../analysis.ts'
import { judge } from '../assertion.ts'
import { wordSet } from '../word-classes.ts'
import type { Draft } from './draft.ts'
import { aftercare, byThemselves } from './gone-frames.ts'
import type { Objects } from './objects.ts'
import { isAdverb, predicateStart } from './predicate.ts'
import type { References } from './references.ts'
import { isRowLabel, promoted } from './setting.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const ill = wordSet('ill')
const turning = set(
  `become becomes became get gets got grow grows grew feel feels felt come comes came strike strikes struck hit hits occur
  occurs happen happens last lasts turn turns appear appears look looks`,
)
const milder = set(
  'milder rarer fewer shorter weaker smaller fainter lighter softer gentler quieter briefer duller paler flatter',
)
const degree = set(
  `often frequent frequently severe severely intense intensely painful noticeable visible bothersome troublesome prominent obvious
  pronounced disruptive distressing hard`,
)

/** "Nightmares become less frequent", "her headaches got shorter": a trouble that gets milder, told of what the page offers. */
function milderDraft(view: LanguageView, sentence: Sentence, at: number, references: References): Draft | undefined {
  const { tokens } = view
  if (!turning.has(tokens[at]!.word)) return undefined
  const clause = view.clauses[view.clauseOfToken[at]!]!
  let next = at + 1
  while (next < clause.end && next <= at + 3 && /^(?:much|far|even|noticeably|a|lot|bit|and)$/.test(tokens[next]!.word))
    next++
  const { word, flags } = tokens[next] ?? { word: '', flags: TokenFlag.stop }
  if (next >= clause.end || flags & (TokenFlag.comma | TokenFlag.stop)) return undefined
  const isLess = word === 'less' && next + 1 < clause.end && degree.has(tokens[next + 1]!.word)
  if (!isLess && !milder.has(word)) return undefined
  const end = isLess ? next + 2 : next + 1
  return going(view, sentence, at, end, { first: next, end, kind: 'trouble' }, references)
}

const relieving = set(
  `relieved eased lessened alleviated soothed diminished eliminated erased reversed resolved lifted smoothed softened cleared lightened
  calmed quieted reduced tightened corrected`,
)
const bettering = set(
  'restored improved strengthened enhanced boosted renewed rejuvenated repaired rebuilt revitalized revitalised sharpened regained',
)
/** Who or what does it, or on what terms: then it is another claim, or none. */
const agents = set('by with through using via when if unless during before until while from to in only as')

/** "Loose skin is tightened", "energy and focus are restored": a passive that leaves out by whom, told of what the page offers. */
function passiveResult(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  references: References,
  objects: Objects,
): Draft | undefined {
  const { tokens } = view
  const { word } = tokens[at]!
  const relieves = relieving.has(word)
  if (!relieves && !bettering.has(word)) return undefined
  const clause = view.clauses[view.clauseOfToken[at]!]!
  let left = at - 1
  while (left > clause.first && isAdverb(tokens[left]!.word)) left--
  if (left <= clause.first || !/^(?:is|are|being)$/.test(tokens[left]!.word)) return undefined
  const next = tokens[at + 1]
  if (next && at + 1 < sentence.end && !(next.flags & (TokenFlag.comma | TokenFlag.stop)) && agents.has(next.word))
    return undefined
  const first = predicateStart(view, clause, left)
  const trouble = troubleBefore(view, clause, first, references)
  const good = objects.before(first)
  const head = tokens[first - 1]?.word ?? ''
  const start = relieves ? trouble : good?.kind === 'benefit' && good.first >= clause.first ? good.first : -1
  if (start < 0 || /^(?:outcomes?|effects?|results?|life|lives)$/.test(head)) return undefined
  return told(view, sentence, clause, references, {
    frame: 'passive',
    first: start,
    end: at + 1,
    predicate: { first, end: at + 1 },
    object: { first: start, end: first, kind: relieves ? 'trouble' : 'benefit' },
    subject: { kind: 'none', treatments: [], first: start, end: first },
  })
}

const easing = set('improve improves lessen lessens decrease decreases diminish diminishes')
/** What may follow them where they have no object. */
const adjuncts = set('as and because too after with within in over from by once so while when throughout')

/** "Joint pain improves", "her symptoms lessen as the joint heals": a trouble that yields, told of what the page offers. */
function yieldingDraft(view: LanguageView, sentence: Sentence, at: number, references: References): Draft | undefined {
  const { tokens } = view
  if (!easing.has(tokens[at]!.word)) return undefined
  const clause = view.clauses[view.clauseOfToken[at]!]!
  let next = at + 1
  while (next < clause.end && isAdverb(tokens[next]!.word)) next++
  const after = next < clause.end ? tokens[next]! : undefined
  if (after && !(after.flags & (TokenFlag.comma | TokenFlag.stop)) && !adjuncts.has(after.word)) return undefined
  return going(view, sentence, at, next, { first: next, end: next }, references)
}

/** The draft of a trouble that goes by the verb at a token, its words up to `end`. */
function going(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  end: number,
  object: Draft['object'],
  references: References,
): Draft | undefined {
  const clause = view.clauses[view.clauseOfToken[at]!]!
  const first = predicateStart(view, clause, at)
  const subject = troubleBefore(view, clause, first, references)
  if (subject < 0) return undefined
  return told(view, sentence, clause, references, {
    frame: 'trouble-goes',
    first: subject,
    end,
    predicate: { first, end: at + 1 },
    object,
    subject: { kind: 'none', treatments: [], first: subject, end: first },
  })
}

/** A state that gets better without a word of what does it. */
export function changeDraft(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  references: References,
  objects: Objects,
): Draft | undefined {
  return (
    milderDraft(view, sentence, at, references) ??
    yieldingDraft(view, sentence, at, references) ??
    passiveResult(view, sentence, at, references, objects)
  )
}

/** Where the noun phrase before a predicate starts when its head is a trouble that treatment is sold for; -1 otherwise. */
function troubleBefore(view: LanguageView, clause: Clause, first: number, { troubleEnding }: References): number {
  const head = first - 1
  const word = view.tokens[head]?.word ?? ''
  if (head < clause.first || aftercare.has(word)) return -1
  const named = troubleEnding.get(first)
  if (named && named.first >= clause.first) return named.first
  return ill.has(word) ? head : -1
}

/** "With age", "after menopause": what time does without treatment. */
const inTime = /^(?:age|time|years|menopause|puberty|pregnancy|birth|childbirth)$/

/** A draft where it is told as a fact of what the page offers. */
function told(
  view: LanguageView,
  sentence: Sentence,
  clause: Clause,
  references: References,
  draft: Draft,
): Draft | undefined {
  if (sentence.question || sentence.quoted || clause.kind === 'conditional' || clause.kind === 'temporal')
    return undefined
  if (isRowLabel(view, sentence)) return undefined
  for (let at = clause.first; at < clause.end; at++) if (byThemselves.has(view.tokens[at]!.word)) return undefined
  const [link, time] = [view.tokens[draft.end]?.word ?? '', view.tokens[draft.end + 1]?.word ?? '']
  if (/^(?:with|over|after)$/.test(link) && inTime.test(time)) return undefined
  if (!promoted(view, sentence, draft.first, references)) return undefined
  const status = judge(view, draft.predicate.end - 1, draft.predicate.end)
  if (status.status === 'generalised' && degree.has(status.cue))
    return { ...draft, status: { status: 'asserted', cue: '' } }
  return status.status === 'can' || status.status === 'generalised' ? undefined : { ...draft, status }
}
