import { wordClasses } from '../../knowledge/lexicon.ts'
import type { LanguageView } from '../analyse.ts'
import { type Sentence, TokenFlag } from '../analysis.ts'
import type { Draft } from './draft.ts'
import { predicateStart } from './predicate.ts'
import type { Subjects } from './subjects.ts'

const intensifiers: ReadonlySet<string> = new Set(wordClasses.intensifier)
const stateVerbs = new Set(
  'feel feels felt feeling look looks looked live lives living wake sleep sleeps move walk be become becomes get gets leave leaves stay stays'.split(
    ' ',
  ),
)
const recoveries = new Set(
  'recover recovers recovered improve improves improved thrive thrives heal heals healed succeed'.split(' '),
)
const betterStates = new Set(
  'better great amazing fantastic incredible wonderful whole younger calmer happier lighter stronger healthier refreshed energized rejuvenated revitalized restored renewed alive unstoppable brighter rested recharged'.split(
    ' ',
  ),
)

/** "You will feel better", "patients leave feeling like themselves", "nine out of ten patients recover". */
export function stateDraft(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  clauseEnd: number,
  subjects: Subjects,
): Draft | undefined {
  const { tokens } = view
  const { word } = tokens[at]!
  const clause = view.clauses[view.clauseOfToken[at]!]!
  const first = predicateStart(view, clause, at)
  if (recoveries.has(word)) {
    const next = tokens[at + 1]
    if (
      next &&
      at + 1 < clauseEnd &&
      !(next.flags & (TokenFlag.comma | TokenFlag.stop)) &&
      !/^(?:in|after|within|faster|from|quickly|by|with|and|fully|completely)$/.test(next.word)
    )
      return undefined
    if (tokens[at - 1]?.word === 'to') return undefined
    const subject = subjects.of(first, sentence)
    if (subject.kind !== 'people' || tokens[subject.first]?.word === 'you') return undefined
    return {
      frame: 'people',
      first: subject.first,
      end: at + 1,
      predicate: { first, end: at + 1 },
      object: { first: at, end: at + 1 },
      subject,
    }
  }
  if (!stateVerbs.has(word)) return undefined
  let next = at + 1
  while (
    next < clauseEnd &&
    (intensifiers.has(tokens[next]!.word) ||
      /^(?:much|more|even|noticeably|ten|twenty|five|fifteen|\d+|years|feeling|a|lot)$/.test(tokens[next]!.word)) &&
    next < at + 4
  )
    next++
  const state = tokens[next]
  if (!state || next >= clauseEnd || state.flags & (TokenFlag.comma | TokenFlag.stop)) return undefined
  let end = -1
  if (betterStates.has(state.word) && word !== 'be') end = next + 1
  else if (
    state.word === 'like' &&
    /^(?:yourself|themselves|themself|new|a|you|their|your)$/.test(tokens[next + 1]?.word ?? '')
  )
    end = next + 2
  else if (state.word === 'yourself' && tokens[next + 1]?.word === 'again') end = next + 2
  if (end < 0 || end > clauseEnd) return undefined
  const subject = subjects.of(first, sentence)
  const will = tokens.slice(first, at).some(token => token.word === 'will')
  const commanded = subject.kind === 'none' && sentence.imperative
  if (subject.kind !== 'people' && !commanded) return undefined
  if (subject.kind === 'people' && tokens[subject.first]?.word === 'you' && !will) return undefined
  if (!will && word !== 'feel' && word !== 'leave') return undefined
  return {
    frame: commanded ? 'imperative' : 'people',
    first: subject.first,
    end,
    predicate: { first, end: at + 1 },
    object: { first: next, end },
    subject,
  }
}
