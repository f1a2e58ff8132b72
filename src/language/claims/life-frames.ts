import { wordClasses } from '../../knowledge/lexicon.ts'
import type { LanguageView } from '../analyse.ts'
import { type Clause, type Sentence, TokenFlag } from '../analysis.ts'
import { judge } from '../assertion.ts'
import { wordSet } from '../word-classes.ts'
import type { Draft } from './draft.ts'
import { be, isAdverb, isAuxiliary } from './predicate.ts'
import type { References } from './references.ts'
import { isRowLabel, promoted } from './setting.ts'
import type { Subject } from './subjects.ts'

const body = wordSet('body')
const faculty = wordSet('faculty')
const daily = wordSet('daily')
const hobby = wordSet('hobby')
const kin = wordSet('kin')
const upturn = wordSet('upturn')
const mishap = wordSet('mishap')
const become = wordSet('become')
const rebound = wordSet('rebound')
const intensifiers: ReadonlySet<string> = new Set([
  ...wordClasses.intensifier,
  'much',
  'far',
  'even',
  'a',
  'lot',
  'bit',
  'noticeably',
])
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Rebounding verbs that tell more than healing when the body does them. */
const bodily =
  set(`glow glows glowed shine shines sing sings hum hums bounce bounces bloom blooms blossom blossoms awaken awakens
  perk perks revive revives rally rallies strengthen strengthens thicken thickens`)
/** Nouns whose return or length is no benefit. */
const neutral = set(
  'movement sensation feeling periods cycles appetite days nights summers winters holidays birthdays weekends family families voice',
)
/** Rebounding verbs that a marriage or a career may also have. */
const mending = set(
  'mend mends mended heal heals healed rebound rebounds bloom blooms blossom blossoms thrive thrives flourish flourishes',
)
const comes = set('come comes came')
const returning = set('back')
const giving =
  set(`give gives gave giving hand hands handed bring brings brought bringing get gets got getting win wins put puts
  buy buys hands return returns returned earn earns send sends sent have has had want take takes took taking`)
const owning = set('your their his her my our you them people patients couples men women moms dads folks everyone')
const active =
  set(`walk walking walks sleep sleeping sleeps run running runs bend bending kneel kneeling climb climbing play playing
  drive driving dance dancing read reading laugh laughing sneeze sneezing jump jumping lift lifting wake waking live living sit
  sitting stand standing eat eating chew chewing breathe breathing smile smiling cough coughing garden golf hike swim ski sing cook
  work see seeing hear move moving travel through get hug carry turn twist function face go`)
const lacking = set('without minus sans')
const prevented = set(
  'if when until after before unless avoid wait should must can cannot may might could not no try goal goals',
)
/** Words of the better that name a habit too ("regular sleep"). */
const habitual = set('regular balanced comfortable restful manageable shorter')
const hurting =
  set(`hurting aching throbbing burning itching waking tossing leaking snoring grinding clenching craving worrying
  dreading limping wheezing coughing shaking racing spinning ringing pounding twitching cramping flaring shedding thinning sagging
  wincing popping overthinking spiraling crashing dragging nagging screaming smoking drinking binging bingeing`)
const ceasing = set('stop stops stopped quit quits cease ceases ceased')
const fewer = set('fewer less no zero')
const nothing = { first: 0, end: 0 }
const none = (first: number): Subject => ({ kind: 'none', treatments: [], first, end: first })

/**
 * Claims about daily life in place of symptoms: "sleep comes easier", "back on the golf course", "gives you your mornings
 * back", "walk without a cane", and the fragment "calmer mornings". They count where the sentence or its context speaks of
 * a treatment.
 */
export function lifeDraft(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  references: References,
): Draft | undefined {
  const { word } = view.tokens[at]!
  const clause = view.clauses[view.clauseOfToken[at]!]!
  const clauseEnd = clause.end
  const draft =
    (become.has(word) && turnsBetter(view, clause, at, clauseEnd)) ||
    (rebound.has(word) && returns(view, clause, at, clauseEnd)) ||
    (comes.has(word) && comesBack(view, clause, at, clauseEnd)) ||
    (ceasing.has(word) && stopsHurting(view, clause, at, clauseEnd)) ||
    (returning.has(word) && (givenBack(view, clause, at) ?? backTo(view, sentence, clause, at, clauseEnd))) ||
    (upturn.has(word) && doesBetter(view, clause, at, clauseEnd)) ||
    (lacking.has(word) && goesWithout(view, clause, at, clauseEnd)) ||
    (sentence.fragment && (upturn.has(word) || fewer.has(word)) && listed(view, sentence, at, clauseEnd))
  if (!draft || sentence.question || sentence.quoted) return undefined
  if (clause.kind === 'conditional' || clause.kind === 'temporal') return undefined
  if (isRowLabel(view, sentence)) return undefined
  if (!promoted(view, sentence, draft.first, references)) return undefined
  const asserted = judge(view, draft.predicate.first, draft.predicate.end)
  return asserted.status === 'can' || asserted.status === 'generalised' ? undefined : { ...draft, status: asserted }
}

/** The noun right before a predicate, over its adverbs and auxiliaries; -1 when no noun of the classes stands there. */
function headBefore(view: LanguageView, clause: Clause, at: number, classes: readonly ReadonlySet<string>[]): number {
  let left = at - 1
  while (left >= clause.first && (isAdverb(view.tokens[left]!.word) || isAuxiliary(view.tokens[left]!.word))) left--
  if (left < clause.first) return -1
  const { word } = view.tokens[left]!
  return classes.some(words => words.has(word)) ? left : -1
}

function phrase(first: number, end: number, verb: number): Draft {
  return {
    frame: 'life',
    first,
    end,
    predicate: { first: verb, end: verb + 1 },
    object: { ...nothing, first: end, end, kind: 'benefit' },
    subject: none(first),
  }
}

function withOwner(view: LanguageView, first: number): number {
  return owning.has(view.tokens[first - 1]?.word ?? '') ? first - 1 : first
}

/** Base forms, which after a singular noun are no verb of its own ("makes the lip look fuller"). */
const bare = set('get become grow feel turn look seem sound taste move come run')

/** "Sleep comes easier", "your knees feel looser". */
function turnsBetter(view: LanguageView, clause: Clause, at: number, clauseEnd: number): Draft | undefined {
  const { tokens } = view
  const head = headBefore(view, clause, at, [body, faculty, daily, hobby])
  if (head < 0) return undefined
  let next = at + 1
  while (next < clauseEnd && next <= at + 3 && (intensifiers.has(tokens[next]!.word) || isAdverb(tokens[next]!.word)))
    next++
  const state = tokens[next]
  if (!state || next >= clauseEnd || state.flags & (TokenFlag.comma | TokenFlag.stop) || !upturn.has(state.word))
    return undefined
  if (bare.has(tokens[at]!.word) && at - head === 1 && !/s$|^(?:feet|teeth|hair)$/.test(tokens[head]!.word))
    return undefined
  if (state.word === 'longer' && daily.has(tokens[head]!.word)) return undefined
  return phrase(withOwner(view, head), next + 1, at)
}

/** "Focus returns", "your skin glows". */
function returns(view: LanguageView, clause: Clause, at: number, clauseEnd: number): Draft | undefined {
  const mended = mending.has(view.tokens[at]!.word)
  const head = headBefore(view, clause, at, mended ? [faculty, body, daily] : [faculty, body])
  if (head < 0 || neutral.has(view.tokens[head]!.word)) return undefined
  const { word } = view.tokens[at]!
  if (body.has(view.tokens[head]!.word) && !faculty.has(view.tokens[head]!.word) && !bodily.has(word)) return undefined
  if (/(?:ed|ing)$/.test(word) && be.has(view.tokens[at - 1]!.word)) return undefined
  const next = view.tokens[at + 1]
  if (
    next &&
    at + 1 < clauseEnd &&
    !(next.flags & (TokenFlag.comma | TokenFlag.stop)) &&
    (body.has(next.word) || faculty.has(next.word) || /^(?:in|the|a|your|of|only|when|if)$/.test(next.word))
  )
    return undefined
  return phrase(withOwner(view, head), at + 1, at)
}

/** "Energy comes back", "the spark came roaring back". */
function comesBack(view: LanguageView, clause: Clause, at: number, clauseEnd: number): Draft | undefined {
  const head = headBefore(view, clause, at, [faculty, daily])
  if (head < 0 || neutral.has(view.tokens[head]!.word)) return undefined
  if (/^(?:slowly|gradually)$/.test(view.tokens[at + 2]?.word ?? '')) return undefined
  for (let next = at + 1; next < clauseEnd && next <= at + 2; next++)
    if (/^(?:back|alive|online|together)$/.test(view.tokens[next]!.word))
      return phrase(withOwner(view, head), next + 1, at)
  return undefined
}

/** "Stairs stop hurting", "your legs quit aching". */
function stopsHurting(view: LanguageView, clause: Clause, at: number, clauseEnd: number): Draft | undefined {
  if (at + 1 >= clauseEnd || !hurting.has(view.tokens[at + 1]!.word)) return undefined
  const left = Math.max(clause.first, at - 4)
  for (let index = left; index < at; index++) if (prevented.has(view.tokens[index]!.word)) return undefined
  const head = headBefore(view, clause, at, [body, daily, hobby, someone])
  return head < 0 ? undefined : phrase(withOwner(view, head), at + 2, at)
}

const someone: ReadonlySet<string> = new Set([...wordSet('person'), 'you', 'they', 'he', 'she'])

/** "Gives you your mornings back", "handed her marriage back". */
function givenBack(view: LanguageView, clause: Clause, at: number): Draft | undefined {
  const { tokens } = view
  const noun = tokens[at - 1]?.word ?? ''
  if (
    at - 2 < clause.first ||
    !(faculty.has(noun) || daily.has(noun) || hobby.has(noun) || kin.has(noun) || lives.has(noun))
  )
    return undefined
  for (let verb = at - 2; verb >= clause.first && verb >= at - 7; verb--) {
    if (!giving.has(tokens[verb]!.word)) continue
    const owned = tokens.slice(verb + 1, at - 1).some(token => owning.has(token.word))
    return owned ? phrase(verb, at + 1, verb) : undefined
  }
  return undefined
}

const lives = set('life lives self spark smile youth freedom independence')

const links = set('to on in into at out behind onto')
const taking = set('the your their a his her my our')

/** "Back on the trails", "get back to gardening", told of a person and not as advice. */
function backTo(
  view: LanguageView,
  sentence: Sentence,
  clause: Clause,
  at: number,
  clauseEnd: number,
): Draft | undefined {
  const { tokens } = view
  if (sentence.imperative || at + 1 >= clauseEnd || !links.has(tokens[at + 1]!.word)) return undefined
  for (let index = Math.max(clause.first, at - 6); index < at; index++)
    if (prevented.has(tokens[index]!.word)) return undefined
  let next = at + 2
  while (
    next < clauseEnd &&
    next < at + 5 &&
    (taking.has(tokens[next]!.word) || /(?:y|ed|ing|al|tennis|soccer)$/.test(tokens[next]!.word)) &&
    !hobby.has(tokens[next]!.word)
  )
    next++
  const target = tokens[next]?.word ?? ''
  if (next >= clauseEnd || !(hobby.has(target) || selves.has(target))) return undefined
  const before = tokens[at - 1]?.word ?? ''
  const first = at - 1 >= clause.first && (giving.has(before) || owning.has(before) || be.has(before)) ? at - 1 : at
  return phrase(first, next + 1, first)
}

const selves = set('yourself themselves himself herself living life dancing feet')

/** "You breathe deeper", "kids sit straighter": a person, what a body does, and how it is done now. */
function doesBetter(view: LanguageView, clause: Clause, at: number, clauseEnd: number): Draft | undefined {
  const { tokens } = view
  let verb = at - 1
  if (verb > clause.first && /^(?:up|out|down|in|a|bit|lot|much|even|far|through)$/.test(tokens[verb]!.word)) verb--
  if (verb <= clause.first || !active.has(tokens[verb]!.word) || !someone.has(tokens[verb - 1]!.word)) return undefined
  const next = tokens[at + 1]
  if (
    next &&
    at + 1 < clauseEnd &&
    next.word !== 'and' &&
    next.word !== 'than' &&
    !(next.flags & (TokenFlag.comma | TokenFlag.stop))
  )
    return undefined
  for (let index = Math.max(clause.first, verb - 4); index < verb; index++)
    if (prevented.has(tokens[index]!.word)) return undefined
  return phrase(verb - 1, at + 1, verb)
}

/** "Walk without a cane", "laugh without leaking". */
function goesWithout(view: LanguageView, clause: Clause, at: number, clauseEnd: number): Draft | undefined {
  const { tokens } = view
  let next = at + 1
  while (
    next < clauseEnd &&
    next < at + 4 &&
    /^(?:a|an|the|your|their|any|that|my|those|daily|extra|constant)$/.test(tokens[next]!.word)
  )
    next++
  if (next >= clauseEnd || !mishap.has(tokens[next]!.word)) return undefined
  for (let verb = at - 1; verb >= clause.first && verb >= at - 5; verb--) {
    if (prevented.has(tokens[verb]!.word)) return undefined
    if (!active.has(tokens[verb]!.word)) continue
    for (let index = verb - 1; index >= clause.first && index >= verb - 4; index--)
      if (prevented.has(tokens[index]!.word) || tokens[index]!.word === 'to') return undefined
    return phrase(verb, next + 1, verb)
  }
  return undefined
}

/** "Calmer mornings", "fewer migraines", in a fragment. */
function listed(view: LanguageView, sentence: Sentence, at: number, clauseEnd: number): Draft | undefined {
  const { tokens } = view
  const { word } = tokens[at]!
  if (at + 1 >= clauseEnd) return undefined
  const before = tokens[at - 1]?.word ?? ''
  if (at > sentence.first && /^(?:the|a|an|your|for|of|with|are|is|in|at)$/.test(before)) return undefined
  if (fewer.has(word)) {
    const named = view.entitiesAt(at + 1).find(({ kind }) => kind === 'trouble' || kind === 'condition')
    if (!named || word === 'no' || word === 'zero') return undefined
    return phrase(at, named.end, at)
  }
  if (habitual.has(word)) return undefined
  let next = at + 1
  if (tokens[next]!.word === 'looking' || tokens[next]!.word === 'feeling') next++
  const noun = tokens[next]
  if (!noun || next >= clauseEnd || noun.flags & (TokenFlag.comma | TokenFlag.stop)) return undefined
  return body.has(noun.word) || faculty.has(noun.word) || (daily.has(noun.word) && word !== 'longer')
    ? phrase(at, next + 1, at)
    : undefined
}
