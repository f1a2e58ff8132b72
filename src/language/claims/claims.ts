import { wordClasses } from '../../knowledge/lexicon.ts'
import type { LanguageView } from '../analyse.ts'
import { type Claim, type Sentence, type Status, TokenFlag } from '../analysis.ts'
import { judge } from '../assertion.ts'
import { causeDraft } from './cause-frames.ts'
import { changeDraft } from './change-frames.ts'
import type { Draft } from './draft.ts'
import { effective, effectiveDraft, remedies, remedyDraft, worksDraft } from './effect-frames.ts'
import { goneDraft } from './gone-frames.ts'
import { lifeDraft } from './life-frames.ts'
import { type Objects, objectsOf } from './objects.ts'
import { verbGroup } from './predicate.ts'
import { referencesOf } from './references.ts'
import { stateDraft } from './state-frames.ts'
import { type Subjects, subjectsOf } from './subjects.ts'
import { activeDraft, passiveDraft } from './verb-frames.ts'
import { verbForms } from './verbs.ts'

const intensifiers: ReadonlySet<string> = new Set(wordClasses.intensifier)

/** Finds the claims of a page: predications that a treatment, a provider or a visit changes a reader's health. */
export function claimsOf(view: LanguageView): Claim[] {
  const references = referencesOf(view)
  const subjects = subjectsOf(view, references)
  const objects = objectsOf(view)
  const claims: Claim[] = []
  for (const sentence of view.sentences) {
    const drafts: Draft[] = []
    for (let at = sentence.first; at < sentence.end; at++) {
      const draft =
        draftAt(view, sentence, at, subjects, objects) ??
        causeDraft(view, sentence, at, view.clauses[view.clauseOfToken[at]!]!.end, subjects) ??
        goneDraft(view, sentence, at, references) ??
        lifeDraft(view, sentence, at, references) ??
        changeDraft(view, sentence, at, references, objects)
      if (draft && !drafts.some(other => other.first < draft.end && draft.predicate.first < other.end))
        drafts.push(draft)
    }
    for (const draft of drafts)
      if (!tellsOfOverdose(view, draft) && !setsLoad(view, sentence, draft)) claims.push(claimOf(view, sentence, draft))
  }
  return claims
}

function draftAt(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  subjects: Subjects,
  objects: Objects,
): Draft | undefined {
  const { tokens } = view
  const { word } = tokens[at]!
  const clauseEnd = view.clauses[view.clauseOfToken[at]!]!.end
  if (effective.has(word)) return effectiveDraft(view, at, clauseEnd, subjects)
  if (remedies.has(word)) {
    const draft = remedyDraft(view, at, clauseEnd, subjects)
    if (draft) return draft
  }
  const state = stateDraft(view, sentence, at, clauseEnd, subjects)
  if (state) return state
  const form = verbForms.get(word)
  if (!form) return undefined
  if (form.kind === 'works') return worksDraft(view, sentence, at, clauseEnd, form, subjects)
  const group = verbGroup(view, sentence, at, form, objects)
  if (!group) return undefined
  if (group.passive) return passiveDraft(view, at, clauseEnd, form, group.first, subjects, objects)
  return activeDraft(view, sentence, at, clauseEnd, form, group, subjects, objects)
}

const excess = new Set('excess excessive toxic overdose overdoses overdosing'.split(' '))

/** "Too much magnesium lowers blood pressure", "an overdose of it slows the heart": what comes of more than is good. */
function tellsOfOverdose({ tokens }: LanguageView, { first }: Draft): boolean {
  for (let at = first; at >= Math.max(0, first - 3); at--) {
    const { word, flags } = tokens[at]!
    if (excess.has(word) || (word === 'much' && tokens[at - 1]?.word === 'too')) return true
    if (flags & TokenFlag.stop || (at < first && flags & TokenFlag.comma)) return false
  }
  return false
}

const loads = new Set('weight weights load loads resistance reps repetitions'.split(' '))
const easing = new Set('cut lower reduce lighten ease increase raise add'.split(' '))

/** "Cut the weight or the repetitions": an order about what is lifted. */
function setsLoad({ tokens }: LanguageView, { imperative }: Sentence, { predicate, end }: Draft): boolean {
  const verb = tokens[predicate.end - 1]!.word
  return imperative && easing.has(verb) && tokens[end - 2]?.word === 'the' && loads.has(tokens[end - 1]!.word)
}

/** Takes the determiner before a noun phrase in, so that the words of the claim read well. */
function withDeterminer(view: LanguageView, first: number): number {
  const before = view.tokens[first - 1]
  if (!before || view.tokens[first]!.flags & (TokenFlag.comma | TokenFlag.stop)) return first
  return determiners.has(before.word) && view.clauseOfToken[first - 1] === view.clauseOfToken[first] ? first - 1 : first
}

const determiners: ReadonlySet<string> = new Set(wordClasses.det)
const softened: Readonly<Partial<Record<Status, Status>>> = { asserted: 'can', boosted: 'generalised' }

/** "Others notice no difference": the object is denied. What has no pain in it is a benefit. */
function deniesObject(view: LanguageView, { predicate, object, end }: Draft): boolean {
  if (object.kind === 'trouble') return false
  for (let at = predicate.end; at < end; at++) if (view.tokens[at]!.word === 'no') return true
  return false
}

function claimOf(view: LanguageView, sentence: Sentence, draft: Draft): Claim {
  let assertion = draft.status ?? judge(view, draft.predicate.end - 1, draft.predicate.end)
  const boosters: string[] = []
  for (let at = draft.predicate.first; at < draft.end; at++) {
    const { word } = view.tokens[at]!
    if (intensifiers.has(word) && word !== 'so' && word !== 'really') boosters.push(word)
  }
  if (assertion.status === 'can' && boosters.length > 0) assertion = { status: 'asserted', cue: boosters[0]! }
  if (draft.weak && softened[assertion.status] && boosters.length === 0)
    assertion = { status: softened[assertion.status]!, cue: assertion.cue }
  if (assertion.status !== 'negated' && deniesObject(view, draft)) assertion = { status: 'negated', cue: 'no' }
  const kind = draft.subject.kind
  return {
    ...assertion,
    frame: draft.frame,
    sentence: sentence.index,
    clause: view.clauseOfToken[draft.predicate.first]!,
    first: withDeterminer(view, Math.min(draft.first, draft.predicate.first)),
    end: Math.max(draft.end, draft.predicate.end),
    predicate: draft.predicate,
    subject: kind === 'other' || kind === 'trouble' ? 'none' : kind,
    treatments: draft.subject.treatments,
    object: { first: draft.object.first, end: draft.object.end },
    objectKind: draft.object.kind ?? 'none',
    boosters,
    cited: sentence.cited,
  }
}
