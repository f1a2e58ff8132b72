import { effectiveWords, remedyNouns, wordClasses } from '../knowledge/lexicon.ts'
import type { LanguageView } from './analyse.ts'
import { type Assertion, type Claim, type Sentence, type Status, TokenFlag } from './analysis.ts'
import { judge } from './assertion.ts'
import { findObject, objectsOf } from './objects.ts'
import { type Subject, subjectsOf } from './subjects.ts'
import { type VerbForm, verbForms } from './verbs.ts'

const intensifiers: ReadonlySet<string> = new Set(wordClasses.intensifier)
const fastWords: ReadonlySet<string> = new Set(wordClasses.fast)
const effective: ReadonlySet<string> = new Set(effectiveWords)
const remedies: ReadonlySet<string> = new Set(remedyNouns)
const be: ReadonlySet<string> = new Set(wordClasses.be)
const fillers = new Set(
  'also really quickly rapidly gently naturally safely effectively dramatically significantly often always not never truly actually simply now still even just only greatly quietly successfully directly immediately instantly finally completely permanently usually typically generally potentially'.split(
    ' ',
  ),
)

/** Infinitives count as asserted after these words ("proven to relieve", "works to restore"). */
const asserting = new Set(
  'proven known guaranteed shown works work working worked acts act continues began begins starts promises sure able clinically helps help helped helping'.split(
    ' ',
  ),
)

const strongForProvider = new Set(
  'cure eliminate erase end reverse eradicate banish conquer defeat fix stop heal melt'.split(' '),
)
/** Verbs that say less than a result: they count as a weak claim. */
const weakVerbs = new Set(
  'manage address target support control help tackle balance regulate block promote activate trigger'.split(' '),
)

interface Draft {
  readonly frame: string
  readonly first: number
  readonly end: number
  readonly predicate: { first: number; end: number }
  readonly object: { first: number; end: number; kind?: Claim['objectKind'] }
  readonly subject: Subject
  readonly weak?: boolean
  readonly status?: Assertion
}

/** Finds the claims of a page: predications that a treatment, a provider or a visit changes a reader's health. */
export function claimsOf(view: LanguageView): Claim[] {
  const subjects = subjectsOf(view)
  const objects = objectsOf(view)
  const claims: Claim[] = []
  for (const sentence of view.sentences) {
    const drafts: Draft[] = []
    for (let at = sentence.first; at < sentence.end; at++) {
      const draft = draftAt(view, sentence, at, subjects, objects)
      if (draft && !drafts.some(other => other.first < draft.end && draft.predicate.first < other.end))
        drafts.push(draft)
    }
    for (const draft of drafts) claims.push(claimOf(view, sentence, draft))
  }
  return claims
}

type Subjects = ReturnType<typeof subjectsOf>
type Objects = ReturnType<typeof objectsOf>

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

const goesAway = new Set(
  'lift fade melt disappear vanish dissolve evaporate resolve stop end ease settle clear quiet heal shrink drop'.split(
    ' ',
  ),
)
const boosted = new Set(['will', 'always'])
const reclaiming = new Set('reclaim regain rediscover restore recover renew revive'.split(' '))

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
function stateDraft(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  clauseEnd: number,
  subjects: Subjects,
): Draft | undefined {
  const { tokens } = view
  const { word } = tokens[at]!
  const clause = view.clauses[view.clauseOfToken[at]!]!
  let first = at
  while (first - 1 >= clause.first && (isAuxiliary(tokens[first - 1]!.word) || isAdverb(tokens[first - 1]!.word)))
    first--
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

interface VerbGroup {
  /** First token of the predicate, auxiliaries and adverbs included. */
  readonly first: number
  readonly passive: boolean
  /** The verb stands after help(s), so that the claim is one of helping. */
  readonly helped: boolean
}

/** Reads leftwards from a verb form; gives undefined when it is no finite predicate (a noun, a bare gerund, a purpose). */
function verbGroup(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  form: VerbForm,
  objects: Objects,
): VerbGroup | undefined {
  const { tokens } = view
  const clause = view.clauses[view.clauseOfToken[at]!]!
  if ((tokens[at]!.flags | (tokens[at + 1]?.flags ?? 0)) & TokenFlag.joined && at + 1 < clause.end) return undefined
  let left = at - 1
  while (left >= clause.first && isAdverb(tokens[left]!.word) && !(tokens[left + 1]!.flags & TokenFlag.stop)) left--
  const before = left >= clause.first ? tokens[left]!.word : ''
  const next = tokens[at + 1]?.word ?? ''
  if (form.inflection === 'ing') {
    if (be.has(before)) return { first: left, passive: false, helped: false }
    return undefined
  }
  if (form.inflection === 'past' && be.has(before)) return { first: left, passive: true, helped: false }
  if (before === 'to') {
    let governor = left - 1
    while (governor >= clause.first && isAdverb(tokens[governor]!.word)) governor--
    const word = tokens[governor]?.word ?? ''
    if (governor < clause.first) return undefined
    if (asserting.has(word)) return { first: governor, passive: false, helped: word.startsWith('help') }
    const helper = findHelp(view, governor, clause.first)
    return helper >= 0 ? { first: helper, passive: false, helped: true } : undefined
  }
  if (form.inflection === 'base') {
    const helper = findHelp(view, left, clause.first)
    if (helper >= 0) return { first: helper, passive: false, helped: true }
  }
  if (!isVerbHere(view, sentence, at, left, before, next, form, objects)) return undefined
  return { first: left >= clause.first && isAuxiliary(before) ? left : left + 1, passive: false, helped: false }
}

const auxiliaries = new Set(
  'may might could can will would shall should must cannot do does did has have had'.split(' '),
)
const isAuxiliary = (word: string): boolean => auxiliaries.has(word)
const isAdverb = (word: string): boolean =>
  fillers.has(word) || (word.length > 4 && word.endsWith('ly')) || fastWords.has(word)

const helpForms = new Set('help helps helped helping'.split(' '))
const helpObjects = new Set(
  'of hundreds thousands you your us people patients them clients many some most men women adults individuals the body brain mind to our and those skin'.split(
    ' ',
  ),
)

/** The place of a form of help that governs a verb whose words to the left end at `left`; -1 when there is none. */
function findHelp(view: LanguageView, left: number, first: number): number {
  for (let at = left; at >= first && at >= left - 5; at--) {
    const { word } = view.tokens[at]!
    if (helpForms.has(word)) return at
    if (!helpObjects.has(word) && !isAdverb(word) && !isPlural(word)) return -1
  }
  return -1
}

const isPlural = (word: string): boolean => word.length > 3 && word.endsWith('s')

const nounMarkers = new Set(
  'the a an our your my his her its their this that these those no any some every each all of for in on with from by more less better best lasting quick rapid'.split(
    ' ',
  ),
)
const objectMarkers = new Set(
  'the a an your my his her their our this that these those you them it us me him symptoms pain'.split(' '),
)
const verbMarkers = new Set('who that which not never it they we you i he she and or but then cannot'.split(' '))

/** Whether a form that could be a noun is a verb where it stands. */
function isVerbHere(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  left: number,
  before: string,
  next: string,
  form: VerbForm,
  objects: Objects,
): boolean {
  if (isAuxiliary(before)) return true
  if (form.inflection === 'past')
    return (
      left >= sentence.first &&
      !nounMarkers.has(before) &&
      before !== 'and' &&
      !be.has(before) &&
      (objectMarkers.has(next) || objects.at(at + 1) !== undefined) &&
      !adjectival(before)
    )
  if (left + 1 < at) return true
  if (at === sentence.first)
    return form.inflection === 'base'
      ? sentence.imperative
      : objectMarkers.has(next) || objects.at(at + 1) !== undefined
  if (nounMarkers.has(before) && !verbMarkers.has(before)) return false
  if (verbMarkers.has(before)) return true
  if (next === 'of' || be.has(next) || at + 1 >= sentence.end)
    return goesAway.has(form.base) && objects.before(at) !== undefined
  if (adjectival(before) && !objectMarkers.has(next)) return false
  if (form.inflection === 'base') {
    const flags = view.tokens[at]!.flags
    if (flags & (TokenFlag.comma | TokenFlag.stop)) return sentence.imperative || objectMarkers.has(next)
    return isPlural(before) || objectMarkers.has(next)
  }
  return true
}

const adjectival = (word: string): boolean => /(?:ive|al|ous|ful|ic|able|less)$/.test(word) && word.length > 4

function activeDraft(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  clauseEnd: number,
  form: VerbForm,
  group: VerbGroup,
  subjects: Subjects,
  objects: Objects,
): Draft | undefined {
  const object = findObject(view, at + 1, clauseEnd, form, objects)
  const subject = subjects.of(group.first, sentence)
  const predicate = { first: group.first, end: at + 1 }
  const gone = !object && goneDraft(view, sentence, at, clauseEnd, form, subject, predicate)
  if (gone) return gone
  if (form.kind === 'getting') {
    if (!object || (!object.strong && !(reclaiming.has(form.base) && sentence.imperative))) return undefined
    if (subject.kind !== 'people' && !(subject.kind === 'none' && sentence.imperative)) return undefined
    return {
      frame: 'people',
      first: subject.first,
      end: object.end,
      predicate: { first: group.first, end: at + 1 },
      object,
      subject,
    }
  }
  if (form.base === 'help' && !group.helped) return helpDraft(view, sentence, at, clauseEnd, subjects, objects)
  if (!object) return undefined
  const frame = form.kind === 'giving' ? 'gives' : group.helped ? 'helps' : 'verb'
  if (subject.kind === 'provider' && !strongForProvider.has(form.base)) return undefined
  if (subject.kind === 'other' || subject.kind === 'trouble') return undefined
  if (subject.kind === 'people') return undefined
  if (subject.kind === 'none' && !sentence.imperative && !subjects.topical(sentence)) return undefined
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

/** Troubles of the days after a visit, which pass by themselves. */
const aftercare = new Set(
  'swelling bruising bruise redness soreness discomfort nausea dizziness drowsiness tenderness numbness irritation peeling itching bleeding headache effects reaction reactions stinging puffiness'.split(
    ' ',
  ),
)
const byItself = /^(?:slowly|gradually|only|eventually|over|by|on|without|if|when|with|unless|sometimes|and)$/

/** "Your depression will lift", "the migraines stopped", "reflux settles", "energy comes back". */
function goneDraft(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  clauseEnd: number,
  form: VerbForm,
  subject: Subject,
  predicate: { first: number; end: number },
): Draft | undefined {
  if (!goesAway.has(form.base) || subject.kind !== 'trouble' || form.inflection === 'ing') return undefined
  const { tokens } = view
  if (aftercare.has(tokens[subject.end - 1]!.word)) return undefined
  const next = at + 1 < clauseEnd ? tokens[at + 1]!.word : ''
  if (byItself.test(next)) return undefined
  if (tokens[subject.first - 1]?.word === 'these' || tokens[subject.first - 1]?.word === 'those') return undefined
  const owned = /^(?:your|their|my|his|her|our|the|that)$/.test(tokens[subject.first - 1]?.word ?? '')
  const will = boosted.has(tokens[predicate.first]!.word)
  if (!owned && !will && predicate.first - sentence.first > 3) return undefined
  return {
    frame: 'trouble-goes',
    first: subject.first,
    end: at + 1,
    predicate,
    object: { first: at, end: at },
    subject,
  }
}

function helpDraft(
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

function passiveDraft(
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

const worksTails = new Set(
  'fast quickly rapidly instantly immediately wonders miracles well when where for on in within to right from at great beautifully overnight sooner every everywhere because and even better faster'.split(
    ' ',
  ),
)
const notEfficacy = new Set(
  'by like best with closely together as only out through alongside similarly differently much more hard remotely around less through under off against toward towards'.split(
    ' ',
  ),
)

function worksDraft(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  clauseEnd: number,
  form: VerbForm,
  subjects: Subjects,
): Draft | undefined {
  const { tokens } = view
  const clause = view.clauses[view.clauseOfToken[at]!]!
  let left = at - 1
  while (left >= clause.first && isAdverb(tokens[left]!.word)) left--
  const before = left >= clause.first ? tokens[left]!.word : ''
  if (form.inflection === 'ing' && !be.has(before)) return undefined
  if (form.inflection === 'past' && (be.has(before) || before === 'has')) return undefined
  if (nounMarkers.has(before) && before !== 'that' && before !== 'this') return undefined
  let next = at + 1
  while (next < clauseEnd && isAdverb(tokens[next]!.word) && !worksTails.has(tokens[next]!.word)) next++
  const tail = next < clauseEnd ? tokens[next]!.word : ''
  const asWell = tail === 'as' && /^(?:well|fast|effectively|quickly|good)$/.test(tokens[next + 1]?.word ?? '')
  if (notEfficacy.has(tail) && !asWell) return undefined
  for (let back = left; back >= clause.first; back--)
    if (tokens[back]!.word === 'how' || tokens[back]!.word === 'why') return undefined
  if (tail === 'to' && verbForms.get(tokens[next + 1]?.word ?? '')?.kind !== undefined) return undefined
  if (
    tail === 'for' &&
    /^(?:you|a|only|us|about|up)$/.test(tokens[next + 1]?.word ?? '') &&
    tokens[next + 1]?.word !== 'you'
  )
    return undefined
  if (tail !== '' && !asWell && !worksTails.has(tail)) return undefined
  if (tail === 'on' && !view.entities.some(entity => entity.first === next + 1)) return undefined
  const subject = subjects.of(isAuxiliary(before) ? left : left + 1, sentence)
  if (subject.kind !== 'treatment' && subject.kind !== 'pronoun') return undefined
  const end = tail === '' ? at + 1 : Math.min(clauseEnd, phraseEnd(view, next, clauseEnd))
  return {
    frame: 'works',
    first: subject.first,
    end,
    predicate: { first: isAuxiliary(before) ? left : left + 1, end: at + 1 },
    object: { first: at + 1, end },
    subject,
  }
}

/** The end of a tail such as "for depression", "within hours": up to the first name or five words. */
function phraseEnd(view: LanguageView, first: number, clauseEnd: number): number {
  for (let at = first; at < clauseEnd && at < first + 6; at++) {
    const entity = view.entities.find(entry => entry.first === at && entry.kind !== 'clinic')
    if (entity) return entity.end
    if (/^(?:hours?|minutes?|days?|weeks?|fast|quickly|wonders|miracles|well)$/.test(view.tokens[at]!.word))
      return at + 1
    if (at > first && view.tokens[at]!.flags & (TokenFlag.comma | TokenFlag.stop)) return at
  }
  return Math.min(clauseEnd, first + 1)
}

/** "X is (highly) effective (for …)", "X is an effective treatment". */
function effectiveDraft(view: LanguageView, at: number, clauseEnd: number, subjects: Subjects): Draft | undefined {
  const { tokens } = view
  const clause = view.clauses[view.clauseOfToken[at]!]!
  const sentence = view.sentences[clause.sentence]!
  let left = at - 1
  while (
    left >= clause.first &&
    (isAdverb(tokens[left]!.word) ||
      intensifiers.has(tokens[left]!.word) ||
      /^(?:an|a|the|more|most|as|equally|safe|and|natural|gentle|fast|simple|proven|powerful|quick|one|of)$/.test(
        tokens[left]!.word,
      )) &&
    !be.has(tokens[left]!.word)
  ) {
    if (tokens[left + 1]!.flags & TokenFlag.stop) break
    left--
  }
  if (left < clause.first && (clause.kind === 'parenthesis' || sentence.fragment)) {
    const end = tailEnd(view, at + 1, clauseEnd)
    if (end === at + 1 || tokens[at + 1]!.word === 'to') return undefined
    const none: Subject = { kind: 'none', treatments: [], first: left + 1, end: left + 1 }
    return {
      frame: 'effective',
      first: left + 1,
      end,
      predicate: { first: left + 1, end: at + 1 },
      object: { first: at + 1, end },
      subject: none,
    }
  }
  if (
    left < clause.first ||
    !(be.has(tokens[left]!.word) || /^(?:proven|proves|remains|proved|considered)$/.test(tokens[left]!.word))
  )
    return undefined
  if (/^(?:most|more|less|least|as)$/.test(tokens[at - 1]!.word) && !remedies.has(tokens[at + 1]?.word ?? '')) {
    const tail = tokens[at + 1]?.word ?? ''
    if (tail === 'than' || tail === 'as' || tail === 'when') return undefined
  }
  let start = left
  if (isAuxiliary(tokens[left - 1]?.word ?? '') && left - 1 >= clause.first) start = left - 1
  const subject = subjects.of(start, sentence)
  if (subject.kind !== 'treatment' && subject.kind !== 'pronoun') return undefined
  let end = at + 1
  const noun = tokens[at + 1]
  for (let next = at + 1; next < clauseEnd && next <= at + 3; next++)
    if (remedies.has(tokens[next]!.word)) end = next + 1
  if (tokens[at]!.word === 'potent' || tokens[at]!.word === 'useful') return undefined
  if (
    noun &&
    end === at + 1 &&
    !/^(?:for|in|at|against|when|and|even|on|treatment|to)$/.test(noun.word) &&
    at + 1 < clauseEnd &&
    !(noun.flags & (TokenFlag.comma | TokenFlag.stop))
  )
    return undefined
  const reach = tailEnd(view, end, clauseEnd)
  const bare = reach === end && end === at + 1
  end = reach
  return {
    frame: 'effective',
    first: bare ? start : subject.first,
    end,
    predicate: { first: start, end: at + 1 },
    object: { first: at + 1, end },
    subject,
  }
}

/** Extends over "for/in/at/against …" to the end of the first name. */
function tailEnd(view: LanguageView, from: number, clauseEnd: number): number {
  if (from >= clauseEnd || !/^(?:for|in|at|against|to)$/.test(view.tokens[from]!.word)) return from
  for (let at = from + 1; at < clauseEnd && at < from + 7; at++) {
    const entity = view.entities.find(
      entry =>
        entry.first === at &&
        (entry.kind === 'condition' ||
          entry.kind === 'trouble' ||
          entry.kind === 'benefit' ||
          entry.kind === 'patient'),
    )
    if (entity) return entity.end
  }
  return from
}

/** "X is the answer to your depression", "X is the key to better sleep". */
function remedyDraft(view: LanguageView, at: number, clauseEnd: number, subjects: Subjects): Draft | undefined {
  const { tokens } = view
  const { word } = tokens[at]!
  if (!/^(?:answer|solution|key|cure|fix|remedy)$/.test(word)) return undefined
  const clause = view.clauses[view.clauseOfToken[at]!]!
  const sentence = view.sentences[clause.sentence]!
  let left = at - 1
  while (left >= clause.first && left > at - 5 && !be.has(tokens[left]!.word)) left--
  if (left < clause.first || !be.has(tokens[left]!.word)) return undefined
  if (tokens[left + 1]!.word !== 'the' && tokens[left + 1]!.word !== 'your' && tokens[left + 1]!.word !== 'a')
    return undefined
  const start = isAuxiliary(tokens[left - 1]?.word ?? '') ? left - 1 : left
  const subject = subjects.of(start, sentence)
  if (subject.kind !== 'treatment' && subject.kind !== 'pronoun') return undefined
  const end = tailEnd(view, at + 1, clauseEnd)
  return {
    frame: 'answer',
    first: subject.first,
    end,
    predicate: { first: start, end: at + 1 },
    object: { first: at + 1, end },
    subject,
  }
}

/** Takes the determiner before a noun phrase in, so that the words of the claim read well. */
function withDeterminer(view: LanguageView, first: number): number {
  const before = view.tokens[first - 1]
  if (!before || view.tokens[first]!.flags & (TokenFlag.comma | TokenFlag.stop)) return first
  return determiners.has(before.word) && view.clauseOfToken[first - 1] === view.clauseOfToken[first] ? first - 1 : first
}

const determiners: ReadonlySet<string> = new Set(wordClasses.det)
const softened: Readonly<Partial<Record<Status, Status>>> = { asserted: 'can', boosted: 'generalised' }

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
