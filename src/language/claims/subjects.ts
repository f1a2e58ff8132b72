import { measureNouns, remedyNouns, wordClasses } from '../../knowledge/lexicon.ts'
import type { LanguageView } from '../analyse.ts'
import { type Entity, type Sentence, type SubjectKind, TokenFlag } from '../analysis.ts'
import { wordSet } from '../word-classes.ts'
import { resumesAdvice } from './anaphora.ts'
import { isMeans } from './means.ts'
import { be } from './predicate.ts'
import { pronouns, type References } from './references.ts'
import { verbForms } from './verbs.ts'

/** Who or what a predicate is said of; `trouble` and `other` are no subject of a claim. */
export interface Subject {
  readonly kind: SubjectKind | 'trouble' | 'other'
  readonly treatments: readonly string[]
  readonly first: number
  readonly end: number
}

/** Resolves subjects on one page. */
export interface Subjects {
  /** The subject of the predicate that begins at a token. */
  of(predicate: number, sentence: Sentence): Subject
  /** The treatment phrase that begins at a token or a determiner or adjective later. */
  phraseAfter(token: number, end: number): Subject | undefined
  /** Whether a sentence without a subject stands where a treatment is the topic: a list item or heading about one. */
  topical(sentence: Sentence): boolean
}

const prepositions: ReadonlySet<string> = new Set([...wordClasses.prep].filter(word => word !== 'like'))
const remedies: ReadonlySet<string> = new Set([
  ...remedyNouns,
  'breakthrough',
  'procedure',
  'injection',
  'infusion',
  'drip',
])
const measures: ReadonlySet<string> = new Set([
  ...measureNouns,
  'ability',
  'effectiveness',
  'combination',
  'help',
  'use',
  'power',
])
const providers = new Set(
  'we i team clinic practice doctors staff physicians clinicians providers specialists'.split(' '),
)
const people: ReadonlySet<string> = new Set([...wordSet('person'), ...'you many most others they'.split(' ')])
const lifestyle = new Set(
  `exercise sleep walking diet nutrition yoga meditation hydration sunscreen brushing flossing smoking alcohol caffeine stress
  weight time research science insurance medicare support community movement rest food water sugar coffee nature music prayer
  faith love touch laughter therapy counseling january february march april june july august september october november december`.split(
    /\s+/,
  ),
)
const ordinary = new Set(
  'this that these those what who which here there everyone everything nothing anything someone something nobody friends family doctors experts studies'.split(
    ' ',
  ),
)
const skipped = new Set(
  'also really often always not never now still even just only finally already alone itself soon ever have has had been'.split(
    ' ',
  ),
)
const auxiliaries = new Set(
  'may might could can will would shall should must cannot do does did has have had is are was were be been being'.split(
    ' ',
  ),
)

/** Indexes the treatment phrases of a page and resolves subjects and pronouns against them. */
export function subjectsOf(view: LanguageView, references: References): Subjects {
  const { tokens } = view
  const { treatmentEnding, treatmentStarting, troubleEnding, otherEnding, someoneEnding, treatmentsOfSentence } =
    references
  const none = (first: number): Subject => ({ kind: 'none', treatments: [], first, end: first })
  const treatment = (entity: Entity): Subject => ({
    kind: 'treatment',
    treatments: entity.id ? [entity.id] : [],
    first: entity.first,
    end: entity.end,
  })

  const phraseEndingAt = (end: number, first: number): Subject | undefined => {
    const named = treatmentEnding.get(end)
    if (named && named.first >= first) return treatment(named)
    const word = tokens[end - 1]!.word
    if (measures.has(word)) {
      if (tokens[end]?.word === 'of') return phraseAfter(end + 1, view.sentences[view.sentenceOfToken[end - 1]!]!.end)
      if (tokens[end - 2]?.word === "'s") return phraseEndingAt(end - 2, first)
      const before = treatmentEnding.get(end - 1)
      if (before && before.first >= first) return treatment(before)
    }
    if (troubleEnding.has(end)) return { kind: 'trouble', treatments: [], first: troubleEnding.get(end)!.first, end }
    if (otherEnding.has(end)) return { kind: 'other', treatments: [], first: otherEnding.get(end)!.first, end }
    return undefined
  }

  const phraseAfter = (token: number, end: number): Subject | undefined => {
    for (let at = token; at < end && at < token + 4; at++) {
      const entity = treatmentStarting.get(at)
      if (entity) return treatment(entity)
      if (at > token && tokens[at]!.flags & (TokenFlag.comma | TokenFlag.stop)) return undefined
    }
    return undefined
  }

  const inClause = (predicate: number, first: number, sentence: Sentence): Subject => {
    let at = predicate - 1
    while (
      at >= first &&
      (auxiliaries.has(tokens[at]!.word) ||
        skipped.has(tokens[at]!.word) ||
        (tokens[at]!.word.length > 4 && tokens[at]!.word.endsWith('ly')))
    )
      at--
    if (at < first) return none(predicate)
    const { word } = tokens[at]!
    if (word === 'that' || word === 'who' || word === 'which') {
      if (at - 1 < sentence.first) return pronounSubject(at, sentence)
      const antecedent = phraseEndingAt(at, sentence.first) ?? predicated(at, first, sentence)
      if (antecedent)
        return indefinitePast(antecedent.first, predicate, sentence) ? { ...antecedent, kind: 'other' } : antecedent
      return { kind: 'other', treatments: [], first: at, end: at + 1 }
    }
    if (word === 'and' || word === 'or' || word === 'but' || word === 'then') return clauseSubject(at, first, sentence)
    if (word === 'to') return none(predicate)
    if (pronouns.has(word)) return pronounSubject(at, sentence)
    if (word === 'we' || word === 'i') return { kind: 'provider', treatments: [], first: at, end: at + 1 }
    // The head of the noun phrase stands before its first preposition.
    let start = at
    while (start > first && !(tokens[start]!.flags & (TokenFlag.comma | TokenFlag.stop))) start--
    let head = at + 1
    for (let index = at; index > start; index--) if (prepositions.has(tokens[index]!.word)) head = index
    if (people.has(word) && head <= at && tokens[head]!.word === 'of')
      return { kind: 'people', treatments: [], first: start, end: at + 1 }
    const phrase = phraseEndingAt(head, sentence.first)
    if (phrase) return phrase
    const noun = tokens[head - 1]!.word
    if (people.has(noun))
      return { kind: 'people', treatments: [], first: noun === 'you' ? head - 1 : start, end: at + 1 }
    if (providers.has(noun)) return { kind: 'provider', treatments: [], first: start, end: at + 1 }
    const named = someoneEnding.get(head)
    if (named && named.first >= start)
      return { kind: named.kind === 'patient' ? 'people' : 'provider', treatments: [], first: start, end: at + 1 }
    if (at === start && head === at + 1 && isProduct(at, sentence))
      return { kind: 'treatment', treatments: [], first: at, end: at + 1 }
    if (tokens[start]!.flags & TokenFlag.comma && start > first) return clauseSubject(start, first, sentence)
    if (isMeans(tokens, start, head, references.topicOf(sentence) !== undefined) && !hasLifestyle(start, head))
      return { kind: 'treatment', treatments: [], first: start, end: at + 1 }
    return { kind: 'other', treatments: [], first: start, end: at + 1 }
  }

  /** The subject of "X is a … treatment that …", for the relative clause. */
  const predicated = (marker: number, first: number, sentence: Sentence): Subject | undefined => {
    if (!remedies.has(tokens[marker - 1]?.word ?? '')) return undefined
    for (let at = marker - 2; at > first && at > marker - 8; at--)
      if (/^(?:is|are|was)$/.test(tokens[at]!.word)) {
        const subject = inClause(at, first, sentence)
        return subject.kind === 'treatment' || subject.kind === 'pronoun' ? subject : undefined
      }
    const offered = [2, 3, 4].some(back => /^(?:the|a|an)$/.test(tokens[marker - back]?.word ?? ''))
    if (!offered) return undefined
    const present = verbForms.get(tokens[marker + 1]?.word ?? '')?.inflection === 'third'
    return (
      topicSubject(sentence) ??
      (present ? { kind: 'treatment', treatments: [], first: marker - 1, end: marker } : undefined)
    )
  }

  const topicSubject = (sentence: Sentence): Subject | undefined => {
    const own = treatmentsOfSentence.get(sentence.index)?.[0]
    return own && treatment(own)
  }

  /** A capitalised word that nobody listed, alone in front of a verb, names a product ("Emsella strengthens …"). */
  const isProduct = (at: number, sentence: Sentence): boolean => {
    const { word, flags } = tokens[at]!
    if (!(flags & TokenFlag.capital) || word.length < 4 || lifestyle.has(word)) return false
    return !(
      at === sentence.first &&
      (word.endsWith('ing') || word.endsWith('s') || ordinary.has(word) || abstract.test(word))
    )
  }

  const hasLifestyle = (first: number, end: number): boolean =>
    tokens.slice(first, end).some(({ word }, at) => lifestyle.has(word) && !(word === 'therapy' && at > 0))

  const pronounSubject = (at: number, sentence: Sentence): Subject => {
    if (isDummy(tokens, at) || resumesAdvice(view, at, sentence))
      return { kind: 'other', treatments: [], first: at, end: at + 1 }
    const entity = references.referent(sentence, at)
    return entity
      ? { kind: 'pronoun', treatments: entity.id ? [entity.id] : [], first: at, end: at + 1 }
      : references.opensPage(sentence) && tokens[at]!.word === 'it'
        ? { kind: 'pronoun', treatments: [], first: at, end: at + 1 }
        : { kind: 'other', treatments: [], first: at, end: at + 1 }
  }

  /** The subject of a clause for a predicate further on in it ("X blocks … and relieves …"): its first noun phrase. */
  const clauseSubject = (before: number, first: number, sentence: Sentence): Subject => {
    for (let at = first; at < before; at++) {
      const { word } = tokens[at]!
      const entity = treatmentStarting.get(at)
      if (entity) return treatment(entity)
      if (pronouns.has(word) && at <= first + 1) return pronounSubject(at, sentence)
      if (people.has(word)) return { kind: 'people', treatments: [], first: at, end: at + 1 }
      if (word === 'we' || providers.has(word)) return { kind: 'provider', treatments: [], first: at, end: at + 1 }
      if (at > first + 3 || prepositions.has(word)) break
    }
    return none(before + 1)
  }

  const indefinitePast = (head: number, predicate: number, sentence: Sentence): boolean => {
    let at = head - 1
    while (at > sentence.first && at > head - 4 && !/^(?:a|an|the|our|this)$/.test(tokens[at]!.word)) at--
    const indefinite = /^(?:a|an)$/.test(tokens[at]?.word ?? '')
    return indefinite && tokens.slice(predicate, predicate + 3).some(token => /ed$/.test(token.word))
  }

  /** "Helps you sleep.", "Reduces redness.": the subject is left out, and is what the section is about. */
  const elided = (at: number): boolean => {
    const form = verbForms.get(tokens[at]!.word)
    return form?.inflection === 'third' && !/^(?:treat|manage|work|return)$/.test(form.base)
  }

  const of = (predicate: number, sentence: Sentence): Subject => {
    const clauseIndex = view.clauseOfToken[predicate]!
    const clause = view.clauses[clauseIndex]!
    if (predicate === sentence.first && elided(predicate) && references.topicOf(sentence))
      return { kind: 'treatment', treatments: [], first: predicate, end: predicate }
    const found = inClause(predicate, clause.first, sentence)
    if (found.kind !== 'none') return found
    if (found.end !== predicate) return none(predicate)
    const opener = tokens[clause.first]!.word
    if (clause.kind === 'relative' && (opener === 'which' || opener === 'who')) {
      const antecedent = clause.first > sentence.first ? phraseEndingAt(clause.first, sentence.first) : undefined
      return antecedent ?? found
    }
    const partner = view.partners[clauseIndex]!
    if (partner >= 0 && !view.fronted.has(clauseIndex) && view.clauses[partner]) {
      const { first, end } = view.clauses[partner]!
      const resumed = phraseEndingAt(end, first)
      if (resumed) return resumed
      return clauseSubject(end, first, sentence)
    }
    // "…, relieves pain and …": the predicate begins its clause, the subject stands in the one before.
    if (clauseIndex > sentence.firstClause && predicate === clause.first && !sentence.imperative) {
      const before = view.clauses[clauseIndex - 1]!
      if (tokens[clause.first]!.flags & TokenFlag.stop && before.end - before.first <= 6)
        return clauseSubject(before.end, before.first, sentence)
    }
    return found
  }

  const topical = (sentence: Sentence): boolean => {
    const block = view.document.blocks[sentence.block]!
    if (block.kind !== 'listItem' && block.kind !== 'heading' && block.kind !== 'title' && block.kind !== 'tableCell')
      return false
    return references.topicOf(sentence) !== undefined
  }

  return { of, phraseAfter, topical }
}

const judging = new Set(
  `important essential critical crucial vital necessary imperative advisable best better wise safe easy hard difficult possible
  impossible normal common usual rare helpful useful recommended advised reasonable natural good unlikely likely clear`.split(
    /\s+/,
  ),
)

/** "It is important to …": a pronoun that only holds the place of what follows. */
function isDummy(tokens: LanguageView['tokens'], at: number): boolean {
  if (tokens[at]!.word !== 'it' || !be.has(tokens[at + 1]?.word ?? '')) return false
  for (let next = at + 2; next < at + 5; next++)
    if (judging.has(tokens[next]?.word ?? '')) return /^(?:to|that|for|if)$/.test(tokens[next + 1]?.word ?? '')
  return false
}

/** Endings of qualities and doings, which a sentence may begin with and no product is called by. */
const abstract = /(?:cy|ty|ness|ment|tion|sion|ance|ence|ship|dom)$/
