import { givingVerbs } from '../../knowledge/lexicon.ts'
import type { LanguageView } from '../analyse.ts'
import type { Sentence } from '../analysis.ts'
import { wordSet } from '../word-classes.ts'
import type { Draft } from './draft.ts'
import { findObject, type Objects } from './objects.ts'
import { helpObjects, isPlural, type VerbGroup } from './predicate.ts'
import { gottenObject, reclaiming, resultBehind } from './results.ts'
import type { Subject, Subjects } from './subjects.ts'
import type { VerbForm } from './verbs.ts'

/** With these, a verb of giving means something else ("brings up memories"). */
const particles = new Set('up about in out on along forward over together with'.split(' '))
const handing: ReadonlySet<string> = new Set(givingVerbs)
const strongForProvider = new Set(
  'cure eliminate erase end reverse eradicate banish conquer defeat fix stop heal melt relieve ease alleviate soothe quiet resolve'.split(
    ' ',
  ),
)
/** Verbs that say less than a result: they count as a weak claim. */
const weakVerbs = new Set(
  'manage address target support control help tackle balance regulate block promote activate trigger'.split(' '),
)

export function activeDraft(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  clauseEnd: number,
  form: VerbForm,
  group: VerbGroup,
  subjects: Subjects,
  objects: Objects,
): Draft | undefined {
  const object = isPerfect(view, at, form) ? undefined : findObject(view, at + 1, clauseEnd, form, objects)
  // "Brings back energy" betters something, "brings relief" hands it over.
  if (!object && form.kind === 'relief' && handing.has(form.base) && !particles.has(view.tokens[at + 1]?.word ?? '')) {
    const giving = { ...form, kind: 'giving' as const }
    return activeDraft(view, sentence, at, clauseEnd, giving, group, subjects, objects)
  }
  const subject = subjects.of(group.first, sentence)
  if (form.kind === 'getting') {
    if (form.base === 'see' && sentence.imperative && sentence.end - at <= 3) return undefined
    if (form.base === 'find' && /^th(?:at|is|ese|ose)$/.test(view.tokens[at + 1]?.word ?? '')) return undefined
    const result = gottenObject(view, sentence, at, clauseEnd, form, object, objects, subject)
    if (!result) return undefined
    const helped = group.helped && (subject.kind === 'treatment' || subject.kind === 'pronoun')
    if (!helped && subject.kind !== 'people' && !(subject.kind === 'none' && sentence.imperative)) return undefined
    return {
      frame: helped ? 'helps' : 'people',
      first: subject.first,
      end: result.end,
      predicate: { first: group.first, end: at + 1 },
      object: result,
      subject,
    }
  }
  if ((!object || form.base === 'have') && subject.kind !== 'other' && subject.kind !== 'provider') {
    const result = resultBehind(view, at, clauseEnd, form, subject, objects)
    if (result)
      return {
        frame:
          subject.kind === 'people' ? 'people' : form.kind === 'giving' ? 'gives' : group.helped ? 'helps' : 'verb',
        first: subject.first,
        end: result.end,
        predicate: { first: group.first, end: at + 1 },
        object: result,
        subject,
        weak: group.helped,
      }
  }
  if (form.base === 'help' && !group.helped) return helpDraft(view, sentence, at, clauseEnd, subjects, objects)
  if (!object) return bareDraft(view, at, clauseEnd, form, group, subject)
  if (form.kind === 'giving' && bareBody(view, at, object)) return undefined
  const frame = form.kind === 'giving' ? 'gives' : group.helped ? 'helps' : 'verb'
  if (subject.kind === 'provider' && !strongForProvider.has(form.base)) return undefined
  if (subject.kind === 'other' || subject.kind === 'trouble') return undefined
  if (subject.kind === 'people' && (!reclaiming.has(form.base) || view.tokens[subject.first]!.word === 'you'))
    return undefined
  if (subject.kind === 'none' && !sentence.imperative && !subjects.topical(sentence)) return undefined
  if (subject.kind === 'none' && sentence.imperative && everyday.has(form.base)) return undefined
  if (
    subject.kind === 'none' &&
    sentence.imperative &&
    (frame === 'gives' || (!object.strong && !reclaiming.has(form.base))) &&
    !strongForProvider.has(form.base) &&
    form.base !== 'reverse'
  )
    return undefined
  return {
    frame: sentence.imperative && subject.kind === 'none' ? 'imperative' : frame,
    first: subject.first,
    end: object.end,
    predicate: { first: group.first, end: at + 1 },
    object,
    subject,
    weak: group.helped || weakVerbs.has(form.base),
  }
}

/** Verbs of so many senses that an order with them is rarely a headline about a result. */
const everyday = new Set('take keep put bring'.split(' '))

/** "Has become", "has gained attention": an auxiliary, or a thing got that is no benefit to a reader. */
function isPerfect({ tokens }: LanguageView, at: number, { base }: VerbForm): boolean {
  if (base === 'have') {
    for (let next = at + 1; next < at + 4; next++) {
      const word = tokens[next]?.word ?? ''
      if (participles.has(word) || (word.length > 4 && word.endsWith('ed'))) return true
      if (!/ly$|^(?:also|been|now|long|recently|not|never)$/.test(word)) return false
    }
    return false
  }
  if (base === 'gain' || base === 'receive' || base === 'see')
    for (let next = at + 1; next < at + 5; next++) if (renown.has(tokens[next]?.word ?? '')) return true
  return false
}
const participles = new Set(
  'become been shown grown gotten seen made taken come gone become begun won drawn led proven'.split(' '),
)
const renown = new Set(
  'attention popularity traction recognition interest acclaim fame notice coverage approval'.split(' '),
)

/** "Gives the bone something to hold": a part of the body is handed over as a benefit only when it gets better. */
function bareBody(view: LanguageView, at: number, object: { first: number; end: number; strong: boolean }): boolean {
  if (object.strong || !body.has(view.tokens[object.end - 1]!.word)) return false
  for (let between = at + 1; between < object.end; between++) if (upturn.has(view.tokens[between]!.word)) return false
  return view.tokens[object.end]?.word !== 'back'
}
const body = wordSet('body')
const upturn = wordSet('upturn')

/** Verbs that claim relief whatever their object is ("quiets the loop"). */
const soothing = new Set(
  'quiet calm soothe ease relieve tame hush silence banish revive rejuvenate reignite rekindle awaken reawaken melt erase settle steady sharpen restore renew mend'.split(
    ' ',
  ),
)
const pointing = new Set('the your that those their'.split(' '))

/** A named treatment and a verb of relief over something that no list knows. */
function bareDraft(
  view: LanguageView,
  at: number,
  clauseEnd: number,
  form: VerbForm,
  group: VerbGroup,
  subject: Subject,
): Draft | undefined {
  if (subject.kind !== 'treatment' || !soothing.has(form.base) || form.inflection === 'ing' || at + 3 > clauseEnd)
    return undefined
  if (!pointing.has(view.tokens[at + 1]!.word)) return undefined
  return {
    frame: 'verb',
    first: subject.first,
    end: at + 3,
    predicate: { first: group.first, end: at + 1 },
    object: { first: at + 1, end: at + 3 },
    subject,
    weak: group.helped,
  }
}

export function helpDraft(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  clauseEnd: number,
  subjects: Subjects,
  objects: Objects,
): Draft | undefined {
  const { tokens } = view
  const subject = subjects.of(at, sentence)
  if (subject.kind !== 'treatment' && subject.kind !== 'pronoun') return undefined
  let next = at + 1
  while (
    next < clauseEnd &&
    next < at + 6 &&
    (helpObjects.has(tokens[next]!.word) || (isPlural(tokens[next]!.word) && objects.at(next) === undefined))
  )
    next++
  const marker = tokens[next]?.word ?? ''
  if (next >= clauseEnd) return undefined
  if (marker === 'with') {
    const object = findObject(view, next + 1, clauseEnd, { kind: 'relief', base: 'help' }, objects)
    return (
      object && {
        frame: 'helps',
        first: subject.first,
        end: object.end,
        predicate: { first: at, end: at + 1 },
        object,
        subject,
        weak: true,
      }
    )
  }
  const object = objects.at(next)
  if (object && next === at + 1)
    return {
      frame: 'helps',
      first: subject.first,
      end: object.end,
      predicate: { first: at, end: at + 1 },
      object,
      subject,
      weak: true,
    }
  return undefined
}

export function passiveDraft(
  view: LanguageView,
  at: number,
  clauseEnd: number,
  form: VerbForm,
  first: number,
  subjects: Subjects,
  objects: Objects,
): Draft | undefined {
  if (form.kind !== 'relief' && form.kind !== 'gain') return undefined
  const { tokens } = view
  const object = objects.before(first)
  if (!object) return undefined
  for (let by = at + 1; by < clauseEnd && by < at + 6; by++) {
    const { word } = tokens[by]!
    if (word !== 'by' && word !== 'with' && word !== 'through') continue
    const agent = subjects.phraseAfter(by + 1, clauseEnd)
    if (!agent || (word === 'with' && form.base === 'treat')) return undefined
    if (form.base === 'treat' || form.base === 'manage') return undefined
    return {
      frame: 'passive',
      first: object.first,
      end: agent.end,
      predicate: { first, end: at + 1 },
      object,
      subject: agent,
    }
  }
  return undefined
}
