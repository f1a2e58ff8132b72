import { effectiveWords, remedyNouns, wordClasses } from '../../knowledge/lexicon.ts'
import type { LanguageView } from '../analyse.ts'
import { type Sentence, TokenFlag } from '../analysis.ts'
import type { Draft } from './draft.ts'
import { be, isAdverb, isAuxiliary, nounMarkers } from './predicate.ts'
import type { Subject, Subjects } from './subjects.ts'
import { type VerbForm, verbForms } from './verbs.ts'

const intensifiers: ReadonlySet<string> = new Set(wordClasses.intensifier)
export const effective: ReadonlySet<string> = new Set(effectiveWords)
export const remedies: ReadonlySet<string> = new Set(remedyNouns)
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

export function worksDraft(
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
  if (
    labours.has(before) ||
    (form.inflection === 'base' && quality.test(before)) ||
    (be.has(before) && form.inflection === 'base')
  )
    return undefined
  if (onTerms(tokens.slice(at + 1, at + 4).map(({ word }) => word))) return undefined
  if (tokens[at + 1]?.word === 'only' && terms.has(tokens[at + 2]?.word ?? '')) return undefined
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
  if (tail === 'on' && view.entitiesAt(next + 1).length === 0) return undefined
  const subject = subjects.of(isAuxiliary(before) ? left : left + 1, sentence)
  if (subject.kind !== 'treatment' && subject.kind !== 'pronoun') return undefined
  if (tokens[subject.first - 1]?.word === 'than' && subject.first > clause.first) return undefined
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

/** "Works while it is on your face", "as long as you wear it". */
function onTerms(words: readonly string[]): boolean {
  return /^(?:while|when|as long as|so long as) (?:it|they|worn|you (?:wear|use|keep))/.test(words.join(' '))
}
const quality = /^(?:deep|slow|gentle|hard|good|extra|manual|soft|more|less|[a-z]{3,}(?:al|ive|ous))$/
/** "It works only while it is worn": on what terms it works. */
const terms = new Set('while when if as until for with in so'.split(' '))
/** "Desk work", "blood work": nouns. */
const labours = new Set('desk blood lab dental office shift field social repair house school physical paper'.split(' '))

/** The end of a tail such as "for depression", "within hours": up to the first name or five words. */
function phraseEnd(view: LanguageView, first: number, clauseEnd: number): number {
  for (let at = first; at < clauseEnd && at < first + 6; at++) {
    const entity = view.entitiesAt(at).find(entry => entry.kind !== 'clinic')
    if (entity) return entity.end
    if (/^(?:hours?|minutes?|days?|weeks?|fast|quickly|wonders|miracles|well)$/.test(view.tokens[at]!.word))
      return at + 1
    if (at > first && view.tokens[at]!.flags & (TokenFlag.comma | TokenFlag.stop)) return at
  }
  return Math.min(clauseEnd, first + 1)
}

/** "X is (highly) effective (for …)", "X is an effective treatment". */
export function effectiveDraft(
  view: LanguageView,
  at: number,
  clauseEnd: number,
  subjects: Subjects,
): Draft | undefined {
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
    const named = single.has(tokens[at + 1]?.word ?? '') && offering.has(tokens[left + 1]!.word) ? at + 2 : at + 1
    const end = tailEnd(view, named, clauseEnd)
    if (end === named || tokens[at + 1]!.word === 'to') return undefined
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

/** "An effective treatment for PTSD" names the writer's own, "effective treatments for PTSD" any. */
const single = new Set('treatment therapy remedy solution option alternative answer approach'.split(' '))
const offering = new Set('a an our the'.split(' '))

/** Extends over "for/in/at/against …" to the end of the first name. */
function tailEnd(view: LanguageView, from: number, clauseEnd: number): number {
  if (from >= clauseEnd || !/^(?:for|in|at|against|to)$/.test(view.tokens[from]!.word)) return from
  for (let at = from + 1; at < clauseEnd && at < from + 7; at++) {
    const entity = view
      .entitiesAt(at)
      .find(
        entry =>
          entry.kind === 'condition' ||
          entry.kind === 'trouble' ||
          entry.kind === 'benefit' ||
          entry.kind === 'patient',
      )
    if (entity) return entity.end
  }
  return from
}

/** "X is the answer to your depression", "X is the key to better sleep". */
export function remedyDraft(view: LanguageView, at: number, clauseEnd: number, subjects: Subjects): Draft | undefined {
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
  if (word === 'answer' && /^(?:that|this)$/.test(tokens[left - 1]?.word ?? '')) return undefined
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
