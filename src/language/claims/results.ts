import type { LanguageView } from '../analyse.ts'
import { type Sentence, TokenFlag } from '../analysis.ts'
import { wordSet } from '../word-classes.ts'
import type { Draft } from './draft.ts'
import type { ClaimObject, Objects } from './objects.ts'
import type { Subject } from './subjects.ts'
import type { VerbForm } from './verbs.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const upturn: ReadonlySet<string> = new Set([
  ...wordSet('upturn'),
  ...set('more greater improved increased enhanced renewed higher restored stronger'),
])
/** Of a part of the body they are no gain ("more scalp"). */
const amounts = set('more greater increased higher')
const fewer = set('fewer less reduced decreased diminished milder lower')
/** Nouns of a change, before "in" and what changes. */
const rise = set('increase improvement improvements boost gain gains uplift lift rise surge upswing')
const fall = set('decrease reduction drop decline lessening easing fall reductions')
const body = wordSet('body')
const bettered = [body, wordSet('faculty'), wordSet('daily')]
const ill = wordSet('ill')

/** How far a change may stand behind its verb, and what changes behind the change. */
const reach = 4

/**
 * The end of a change for the better that begins behind a verb of coming to something: "deeper sleep", "fewer cravings", "a
 * marked decrease in pain"; -1 when there is none.
 */
export function changeAfter(view: LanguageView, from: number, clauseEnd: number, objects: Objects): number {
  const { tokens } = view
  for (let at = from; at < clauseEnd && at < from + reach; at++) {
    const { word, flags } = tokens[at]!
    if (flags & TokenFlag.stop || (at > from && flags & TokenFlag.comma)) return -1
    const within = tokens[at + 1]?.word === 'in' ? at + 2 : -1
    if (within > 0 && rise.has(word)) return changed(view, within, clauseEnd, objects, 'grows')
    if (within > 0 && fall.has(word)) return changed(view, within, clauseEnd, objects, 'shrinks')
    if (fewer.has(word)) return changed(view, at + 1, clauseEnd, objects, 'shrinks')
    if (upturn.has(word)) {
      const end = changed(view, at + 1, clauseEnd, objects, 'grows')
      return end > 0 && amounts.has(word) && body.has(tokens[end - 1]!.word) ? -1 : end
    }
    if (
      !/^(?:an?|the|their|your|much|far|even|both|marked|steady|real|big)$|(?:ly|al|ial|ic|able|ible|ant|ive|ful)$/.test(
        word,
      )
    )
      return -1
  }
  return -1
}

/** What ends the noun phrase of what changes. */
const ending = /^(?:than|of|but|with|for|from|when)$/

/** The end of what changes for the better: of a benefit that grows, or of a trouble that shrinks; -1 when it is none. */
function changed(
  view: LanguageView,
  from: number,
  clauseEnd: number,
  objects: Objects,
  change: 'grows' | 'shrinks',
): number {
  const grows = change === 'grows'
  for (let at = from; at < clauseEnd && at < from + reach; at++) {
    const { word, flags } = view.tokens[at]!
    if (at > from && flags & (TokenFlag.comma | TokenFlag.stop)) return -1
    const object = objects.at(at)
    const isTrouble = object ? object.kind !== 'benefit' : ill.has(word)
    const isBenefit = object ? !isTrouble : bettered.some(words => words.has(word))
    if (grows ? isBenefit : isTrouble) return object ? (object.end <= clauseEnd ? object.end : -1) : at + 1
    if (ending.test(word)) return -1
    if (grows ? isTrouble || /^(?:side|adverse|unwanted|ill)$/.test(word) : /^(?:and|or|more)$/.test(word)) return -1
  }
  return -1
}

export const reclaiming = new Set('reclaim regain rediscover restore recover renew revive'.split(' '))

/** Verbs that claim an effect on what was named before ("relieves both"), or on how it goes ("reduces how often attacks come"). */
const mending = new Set(
  'relieve ease lessen alleviate soothe reduce lower decrease calm heal fix resolve reverse cure prevent eliminate erase improve'.split(
    ' ',
  ),
)

/**
 * What a treatment does or people have where no name is the object: "a reduction in pain", "more energy", "how often attacks
 * come", "both at once".
 */
export function resultBehind(
  view: LanguageView,
  at: number,
  clauseEnd: number,
  { kind, base }: VerbForm,
  subject: Subject,
  objects: Objects,
): Draft['object'] | undefined {
  const gives = base === 'have' ? isPatients(view, subject) : subject.kind === 'treatment' || subject.kind === 'pronoun'
  if (kind === 'giving' && gives) {
    const end = changeAfter(view, base === 'lead' || base === 'result' ? at + 2 : at + 1, clauseEnd, objects)
    return end < 0 ? undefined : { first: at + 1, end, kind: 'benefit' }
  }
  if (subject.kind !== 'treatment' || !mending.has(base)) return undefined
  const [next, second] = [view.tokens[at + 1]?.word ?? '', view.tokens[at + 2]?.word ?? '']
  if (at + 1 >= clauseEnd) return undefined
  const how = next === 'how' && /^(?:often|long|many|much|bad|badly|severe|severely|intense)$/.test(second)
  for (let next = at + 3; how && next < Math.min(clauseEnd, at + 6); next++)
    if (ill.has(view.tokens[next]!.word) || (objects.at(next) && objects.at(next)!.kind !== 'benefit'))
      return { first: at + 1, end: next + 1, kind: 'trouble' }
  return (next === 'both' || next === 'them') && !objects.at(at + 2) ? { first: at + 1, end: at + 2 } : undefined
}

/** Patients of the page; "you", "men" or "most people" have what they have by nature too. */
function isPatients(view: LanguageView, { kind, first, end }: Subject): boolean {
  if (kind !== 'people') return false
  return view.tokens.slice(first, end).some(({ word }) => /^(?:patients|clients|members|guests)$/.test(word))
}

/** What people come to: a result by itself, something they had lost, or a change for the better. */
export function gottenObject(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  clauseEnd: number,
  { base }: VerbForm,
  object: ClaimObject | undefined,
  objects: Objects,
  { kind, first }: Subject,
): Draft['object'] | undefined {
  const regained =
    reclaiming.has(base) && (sentence.imperative || (kind === 'people' && view.tokens[first]!.word !== 'you'))
  if (object && (object.strong || regained)) return object
  const end = changeAfter(view, at + 1, clauseEnd, objects)
  return end < 0 ? undefined : { first: at + 1, end, kind: 'benefit' }
}
