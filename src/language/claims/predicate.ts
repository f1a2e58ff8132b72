import { wordClasses } from '../../knowledge/lexicon.ts'
import type { LanguageView } from '../analyse.ts'
import { type Clause, type Sentence, TokenFlag } from '../analysis.ts'
import type { Objects } from './objects.ts'
import { goesAway, type VerbForm } from './verbs.ts'

const fastWords: ReadonlySet<string> = new Set(wordClasses.fast)
export const be: ReadonlySet<string> = new Set(wordClasses.be)
const fillers = new Set(
  'also really quickly rapidly gently naturally safely effectively dramatically significantly often always not never truly actually simply now still even just only greatly quietly successfully directly immediately instantly finally completely permanently usually typically generally potentially'.split(
    ' ',
  ),
)

/** Infinitives count as asserted after these words ("proven to relieve", "works to restore"). */
const asserting = new Set(
  'proven known guaranteed shown works work working worked acts act continues began begins starts promises sure able clinically helps help helped helping fail fails failed'.split(
    ' ',
  ),
)

export interface VerbGroup {
  /** First token of the predicate, auxiliaries and adverbs included. */
  readonly first: number
  readonly passive: boolean
  /** The verb stands after help(s), so that the claim is one of helping. */
  readonly helped: boolean
}

/** Reads leftwards from a verb form; gives undefined when it is no finite predicate (a noun, a bare gerund, a purpose). */
export function verbGroup(
  view: LanguageView,
  sentence: Sentence,
  at: number,
  form: VerbForm,
  objects: Objects,
): VerbGroup | undefined {
  const { tokens } = view
  const clause = view.clauses[view.clauseOfToken[at]!]!
  if ((tokens[at]!.flags | (tokens[at + 1]?.flags ?? 0)) & TokenFlag.joined && at + 1 < clause.end) return undefined
  if (form.base === 'reverse' && namedReverse.has(tokens[at + 1]?.word ?? '')) return undefined
  if (describes(tokens[at - 2]?.word ?? '', tokens[at - 1]?.word ?? '', tokens[at]!.word)) return undefined
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
    const helper = findHelp(view, governor, clause.first, enablingForms)
    return helper >= 0 ? { first: helper, passive: false, helped: true } : undefined
  }
  if (form.inflection === 'base') {
    const helper = findHelp(view, left, clause.first)
    if (helper >= 0) return { first: helper, passive: false, helped: true }
  }
  if (!isVerbHere(view, sentence, at, left, before, next, form, objects)) return undefined
  return { first: left >= clause.first && isAuxiliary(before) ? left : left + 1, passive: false, helped: false }
}

/** What "reverse" is part of the name of. */
const namedReverse = new Set('t3 osmosis transcriptase shoulder total mortgage'.split(' '))

const auxiliaries = new Set(
  'may might could can will would shall should must cannot do does did has have had'.split(' '),
)
export const isAuxiliary = (word: string): boolean => auxiliaries.has(word)
export const isAdverb = (word: string): boolean =>
  fillers.has(word) || (word.length > 4 && word.endsWith('ly')) || fastWords.has(word)

/** Where the auxiliaries and adverbs before a verb begin, within its clause. */
export function predicateStart({ tokens }: LanguageView, { first }: Clause, at: number): number {
  while (at > first && (isAdverb(tokens[at - 1]!.word) || isAuxiliary(tokens[at - 1]!.word))) at--
  return at
}

const helpForms = new Set('help helps helped helping'.split(' '))
/** Verbs that make one able to do what their infinitive says ("allows patients to enjoy deep sleep"). */
const enablingForms = new Set([...helpForms, ...'allow allows enable enables'.split(' ')])
export const helpObjects = new Set(
  'of hundreds thousands you your us people patients them clients many some most men women adults individuals the body brain mind to our and those skin'.split(
    ' ',
  ),
)

/** The place of a form of help that governs a verb whose words to the left end at `left`; -1 when there is none. */
export function findHelp(view: LanguageView, left: number, first: number, forms = helpForms): number {
  for (let at = left; at >= first && at >= left - 5; at--) {
    const { word } = view.tokens[at]!
    if (forms.has(word)) return at
    if (!helpObjects.has(word) && !isAdverb(word) && !isPlural(word)) return -1
  }
  return -1
}

const irregular = new Set('women men people children teeth feet'.split(' '))
export const isPlural = (word: string): boolean => (word.length > 3 && word.endsWith('s')) || irregular.has(word)

export const nounMarkers = new Set(
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

const homographs = new Set('steady calm smooth clear slow quiet even firm cool warm'.split(' '))

/** "Constant and steady air pressure": an adjective that looks like a verb, beside another adjective. */
function describes(first: string, link: string, word: string): boolean {
  return homographs.has(word) && link === 'and' && /(?:ant|ent|al|ic|ful|ous|ive|ed|ght|oft|ean|ong)$/.test(first)
}
