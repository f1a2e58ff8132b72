import type { Analysis, Match } from './analysis.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that may stand between the start of an imperative clause and its verb. */
const lead = set('please always first then and or so but instead also only simply just do still ; again next')

/** Words that turn "to talk with" or "talking with" into advice. */
const urging = set(
  `should must need needs ought have has please ask recommend recommends recommended advise advises advised encourage encourages
  encouraged urge urges suggest suggests important essential best wise crucial vital critical necessary sure better remember
  reason reasons hesitate free time idea worth worthwhile step required require requires helpful consider safest sensible
  smart invite prudent information something may might can could will always start starts begin begins goal key right`,
)
const refusing = set('skip skipping avoid avoids avoiding bypass forget ditch tired hate hated')
const undoing = set('without before until unless')
const forbidding = set('not never no nothing nobody avoid dangerous unsafe risky cannot')
/** "Tell the surgeon no thanks": a refusal asks for no advice. */
const refusals = set('no goodbye thanks never')
/** "You asked your doctor to look": it is told and not advised. */
const told = set('asked begged')
/** "Your doctor will look at a number": a reading, and no judgement of the reader's case. */
const bare = set('a an one two nothing')
const ours = set('our us')
const purpose = set(
  `whether if about before which determine decide discuss suitable right history concerns questions options safe first review
  evaluate assess candidate appropriate`,
)
const callWords = set('call contact visit phone reach see')

/** Whether a match that begins with a verb of asking advice tells the reader to do it (and is no line for booking). */
export function advises(analysis: Analysis, match: Match): boolean {
  const { tokens } = analysis
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (sentence.question) return false
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  const word = (at: number): string => tokens[at]?.word ?? ''
  const before = words(analysis, sentence.first, match.first)
  const near = before.slice(-7)
  if (selling(analysis, match, sentence.end)) return false
  if (refusals.has(word(match.end)) && word(match.first) === 'tell') return false
  if (word(match.first) === 'see' && match.end === sentence.end && match.first === sentence.first) return false
  const forbidden = before.some(entry => forbidding.has(entry))
  const opens = starts(analysis, match.first, clause.first)
  const subordinate =
    !opens &&
    !joins(analysis, match.first, clause.first) &&
    (clause.kind === 'temporal' || clause.kind === 'conditional')
  if (subordinate || (!opens && before.slice(-5).some(entry => undoing.has(entry))))
    return forbidden && before.some(entry => undoing.has(entry))
  if (
    near.some(entry => refusing.has(entry)) ||
    /\b(?:instead of|rather than|no need|(?:not|never) (?:have|need|want))\b/.test(near.join(' '))
  )
    return false
  if (['not', 'never'].includes(word(match.first - 1)) && !near.includes('should')) return false
  if (isGerund(word(match.first))) return near.some(entry => urging.has(entry)) || match.first === sentence.first
  let at = match.first
  while (
    at > sentence.first &&
    (lead.has(word(at - 1)) || word(at - 1).endsWith('ly')) &&
    !starts(analysis, at, clause.first)
  )
    at--
  const alone =
    at === sentence.first || starts(analysis, at, clause.first) || afterOpening(analysis, sentence.first, at)
  if (alone && !['and', 'or'].includes(word(at))) return true
  if (alone || near.some(entry => urging.has(entry)))
    return !before.some(entry => entry === 'who') || near.some(entry => urging.has(entry))
  return sentence.imperative && lead.has(word(match.first - 1))
}

/** "Don't use drops if you have a hole in the eardrum, and ask …": the verb is joined to what stands before the condition. */
function joins(analysis: Analysis, at: number, clause: number): boolean {
  return lead.has(analysis.tokens[at - 1]?.word ?? '') && at - 1 > clause && starts(analysis, at - 1, clause)
}

/** Whether a statement that a clinician judges, or is to judge, the reader's case is made and not denied. */
export function describesJudgement(analysis: Analysis, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (sentence.question) return false
  const { word: last } = analysis.tokens[match.end - 1]!
  if (last === 'at' && bare.has(analysis.tokens[match.end]?.word ?? '')) return false
  let from = match.first
  while (from > Math.max(sentence.first, match.first - 6) && !(analysis.tokens[from]!.flags & (8 | 16))) from--
  const before = words(analysis, from, match.first)
  return !before.some(
    word => forbidding.has(word) || refusing.has(word) || told.has(word) || word === 'without' || word === 'instead',
  )
}

function isGerund(word: string): boolean {
  return word.endsWith('ing') && word !== 'ring' && word !== 'bring'
}

const openings = set('for in with at during after on')

/** "For younger children ask …": a short phrase before the verb, without a comma. */
function afterOpening(analysis: Analysis, first: number, at: number): boolean {
  return at - first >= 2 && at - first <= 7 && openings.has(analysis.tokens[first]!.word)
}

function words(analysis: Analysis, first: number, end: number): string[] {
  return analysis.tokens.slice(first, end).map(token => token.word)
}

function starts(analysis: Analysis, at: number, clause: number): boolean {
  return at === clause || (analysis.tokens[at]!.flags & (8 | 16)) !== 0
}

/** "Call our specialists today": the clinic's own people, no others beside them, and no purpose beyond the sale. */
function selling(analysis: Analysis, match: Match, end: number): boolean {
  const inside = words(analysis, match.first, match.end)
  if (!inside.some(word => ours.has(word) || word === 'dr') || inside.includes('your') || inside.includes('whoever'))
    return false
  if (callWords.has(inside[0]!)) return true
  return !words(analysis, match.first, end).some(word => purpose.has(word))
}
