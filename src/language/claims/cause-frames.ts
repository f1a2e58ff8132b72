import type { LanguageView } from '../analyse.ts'
import { type Sentence, TokenFlag } from '../analysis.ts'
import { wordSet } from '../word-classes.ts'
import type { Draft } from './draft.ts'
import { predicateStart } from './predicate.ts'
import type { Subjects } from './subjects.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const causing =
  set(`make makes made leave leaves left get gets got have has had put puts keep keeps kept send sends sent let lets bring brings
  brought set sets turn turns turned give gives gave help helps`)
const affected = [wordSet('body'), wordSet('faculty'), wordSet('daily'), wordSet('person'), wordSet('kin')]
const pronouns = set('you him her them us me')
const upturn = wordSet('upturn')
const outcome =
  set(`back down away off again up out alive awake quiet calm clear smooth soft steady loose free young clean dry still warm bright
  tall straight glowing humming dancing walking running sleeping smiling jumping laughing standing moving working golfing playing talking
  singing breathing climbing hiking kneeling gardening lifting bending chewing vacation rest holiday break truce memory`)
const plain = set(
  'to a an for from with in at on until while if when after before scan picture image reading sample ready seated comfortable waiting',
)

/**
 * "The drip gets the feeling back", "our chair has moms jumping again": a treatment that makes somebody or some part of the
 * body go into a better state.
 */
export function causeDraft(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  clauseEnd: number,
  subjects: Subjects,
): Draft | undefined {
  const { tokens } = view
  if (!causing.has(tokens[at]!.word)) return undefined
  const clause = view.clauses[view.clauseOfToken[at]!]!
  const first = predicateStart(view, clause, at)
  if (first === clause.first) return undefined
  let object = -1
  for (let next = at + 1; next < clauseEnd && next <= at + 4 && object < 0; next++) {
    if (tokens[next]!.flags & (TokenFlag.comma | TokenFlag.stop)) return undefined
    if (affected.some(words => words.has(tokens[next]!.word)) || (next === at + 1 && pronouns.has(tokens[next]!.word)))
      object = next
    else if (view.entitiesAt(next).some(({ kind }) => kind === 'trouble')) object = next
  }
  if (object < 0) return undefined
  for (let next = object + 1; next < clauseEnd && next <= object + 3; next++) {
    const { word, flags } = tokens[next]!
    if (flags & (TokenFlag.comma | TokenFlag.stop) || (plain.has(word) && word !== 'a' && word !== 'on'))
      return undefined
    if (!upturn.has(word) && !outcome.has(word)) continue
    if (word === 'back' && /^(?:on|to|in|into|at)$/.test(tokens[next + 1]?.word ?? '')) return undefined
    const subject = subjects.of(first, sentence)
    if (subject.kind !== 'treatment' && subject.kind !== 'pronoun') return undefined
    return {
      frame: 'causes',
      first: subject.first,
      end: next + 1,
      predicate: { first, end: at + 1 },
      object: { first: object, end: next + 1, kind: 'benefit' },
      subject,
    }
  }
  return undefined
}
