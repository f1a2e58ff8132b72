import type { Document } from '../document/document.ts'
import { cueSets } from '../knowledge/cues.ts'
import type { Analysis, Clause, Entity, Sentence, Token } from './analysis.ts'
import { type Cue, cuesOf, isDiscussed, judge } from './assertion.ts'
import { citations } from './citations.ts'
import { claimsOf } from './claims/claims.ts'
import { clausesOf } from './clauses.ts'
import { type Extensions, spanClasses, treatmentPhrases } from './entities.ts'
import { hasFiniteVerb, isThirdPerson, startsImperative } from './mood.ts'
import type { Span } from './phrases/matcher.ts'
import type { Vocabulary } from './phrases/vocabulary.ts'
import { prepare, type RulePhrases } from './prepare.ts'
import { wordsOf } from './words.ts'

export type { Extensions } from './entities.ts'
export type { RulePhrases } from './prepare.ts'

const noEntities: readonly Entity[] = []

/**
 * Compiles the phrases of the lexicon, the cues and the rules once; the function that comes back analyses one page in
 * time linear in its length. Throws `PhraseError` when a rule's phrase is malformed.
 */
export function createAnalyser(
  rulePhrases: RulePhrases,
  extensions: Extensions = {},
): (document: Document) => Analysis {
  const prepared = prepare(rulePhrases, extensions)

  return document => {
    const text = readBlocks(document, prepared.vocabulary)
    const { tokens, limits, starts } = text

    const names = prepared.names({ tokens, limits, starts, spans: new Map() })
    const spanList: Span[] = names.map(({ classIndex, first, end }, entry) => ({ classIndex, entry, first, end }))
    const idOf = (span: Span): string => names[span.entry]!.id
    const treatmentEntities = treatmentPhrases(tokens, spanList, starts, idOf)
    const treatmentClass = spanClasses.indexOf('treatment')
    const entities: Entity[] = [
      ...treatmentEntities,
      ...spanList
        .filter(span => spanClasses[span.classIndex] !== 'generic')
        .map(span => ({ kind: spanClasses[span.classIndex]!, id: idOf(span), first: span.first, end: span.end })),
    ].sort((a, b) => a.first - b.first || b.end - a.end)
    const spans = new Map<number, Span[]>()
    const addSpan = (span: Span): void => {
      const list = spans.get(span.first)
      if (list) list.push(span)
      else spans.set(span.first, [span])
    }
    for (const span of spanList) addSpan(span)
    for (const [entry, phrase] of treatmentEntities.entries())
      addSpan({ classIndex: treatmentClass, entry, first: phrase.first, end: phrase.end })

    const found = prepared.phrases({ tokens, limits, starts, spans })
    const cues = cuesOf(
      cueSets.map(set => found.of('cue', set.id)),
      tokens,
    )
    const hedgedHeadings = new Set<number>()
    for (const match of found.of('heading', 'hedging')) hedgedHeadings.add(text.blockOfToken[match.first]!)

    const { sentences, clauses, clauseOfToken, partners, fronted } = structure(
      document,
      text,
      token => (spans.get(token) ?? []).some(span => span.classIndex === treatmentClass || span.classIndex === 0),
      token =>
        (spans.get(token) ?? []).some(span => span.end < limits[token]! && isThirdPerson(tokens[span.end]!.word)),
    )
    const entitiesByStart = new Map<number, Entity[]>()
    for (const entity of entities) {
      const list = entitiesByStart.get(entity.first)
      if (list) list.push(entity)
      else entitiesByStart.set(entity.first, [entity])
    }
    const entitiesAt = (token: number): readonly Entity[] => entitiesByStart.get(token) ?? noEntities
    const base: LanguageView = {
      entitiesAt,
      document,
      tokens,
      sentences,
      clauses,
      entities,
      partners,
      fronted,
      clauseOfToken,
      sentenceOfToken: text.sentenceOfToken,
      blockOfToken: text.blockOfToken,
      cues,
      hedgedHeadings,
      paragraphsBefore: paragraphsBefore(document),
    }
    const claims = claimsOf(base)
    return {
      document,
      tokens,
      sentences,
      clauses,
      entities,
      entitiesAt,
      claims,
      words: tokens.length,
      matches: (rule, set) => found.of(rule, set),
      sentenceOf: token => text.sentenceOfToken[token]!,
      clauseOf: token => clauseOfToken[token]!,
      blockOf: token => text.blockOfToken[token]!,
      tokenAt: (block, offset) => tokenAt(text, block, offset),
      assertion: (first, end) => judge(base, first, end),
      discussed: (first, end) => isDiscussed(base, first, end),
      quote: (first, end) => {
        if (end <= first) return ''
        const block = document.blocks[text.blockOfToken[first]!]!
        return block.text.slice(tokens[first]!.start, tokens[end - 1]!.end)
      },
    }
  }
}

/** The analysis as its own later steps see it. */
export interface LanguageView {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly Clause[]
  readonly entities: readonly Entity[]
  /** The entities that begin at a token. */
  entitiesAt(token: number): readonly Entity[]
  /** For each clause the clause it stands before or goes on from, or -1. */
  readonly partners: Int32Array
  /** Clauses set before their main clause. */
  readonly fronted: ReadonlySet<number>
  readonly clauseOfToken: Int32Array
  readonly sentenceOfToken: Int32Array
  readonly blockOfToken: Int32Array
  /** In reading order, pseudo-cues and what they cover removed. */
  readonly cues: readonly Cue[]
  /** Blocks whose text hedges the fragments listed under them. */
  readonly hedgedHeadings: ReadonlySet<number>
  /** For each block the number of paragraphs above it. */
  readonly paragraphsBefore: Int32Array
}

interface BlockText {
  readonly tokens: Token[]
  readonly limits: Int32Array
  readonly starts: Int32Array
  readonly blockOfToken: Int32Array
  readonly sentenceOfToken: Int32Array
  readonly spans: readonly {
    block: number
    first: number
    end: number
    start: number
    stop: number
    question: boolean
  }[]
  /** First token of each block, and the number of tokens at the end. */
  readonly blockStarts: Int32Array
}

function readBlocks(document: Document, vocabulary: Vocabulary): BlockText {
  const tokens: Token[] = []
  const spans: { block: number; first: number; end: number; start: number; stop: number; question: boolean }[] = []
  const blockStarts = new Int32Array(document.blocks.length + 1)
  const idOf = (word: string): number => vocabulary.idOf(word)
  document.blocks.forEach((block, index) => {
    blockStarts[index] = tokens.length
    const { words, sentences } = wordsOf(block.text, idOf)
    const base = tokens.length
    for (const word of words) tokens.push(word)
    for (const span of sentences)
      spans.push({
        block: index,
        first: base + span.first,
        end: base + span.end,
        start: span.start,
        stop: span.stop,
        question: span.question,
      })
  })
  blockStarts[document.blocks.length] = tokens.length
  const limits = new Int32Array(tokens.length)
  const starts = new Int32Array(tokens.length)
  const blockOfToken = new Int32Array(tokens.length)
  const sentenceOfToken = new Int32Array(tokens.length)
  spans.forEach((span, sentence) => {
    limits.fill(span.end, span.first, span.end)
    starts.fill(span.first, span.first, span.end)
    blockOfToken.fill(span.block, span.first, span.end)
    sentenceOfToken.fill(sentence, span.first, span.end)
  })
  return { tokens, limits, starts, blockOfToken, sentenceOfToken, spans, blockStarts }
}

function structure(
  document: Document,
  text: BlockText,
  namesTreatment: (token: number) => boolean,
  subjectWithVerb: (token: number) => boolean,
) {
  const sentences: Sentence[] = []
  const clauses: Clause[] = []
  const clauseOfToken = new Int32Array(text.tokens.length)
  const partnerList: number[] = []
  const fronted = new Set<number>()
  const cited = citations(document, text.spans)
  text.spans.forEach((span, index) => {
    const firstClause = clauses.length
    for (const draft of clausesOf(text.tokens, span.first, span.end, namesTreatment, subjectWithVerb)) {
      clauseOfToken.fill(clauses.length, draft.first, draft.end)
      partnerList.push(draft.partner < 0 ? -1 : firstClause + draft.partner)
      if (draft.fronted) fronted.add(clauses.length)
      clauses.push({ index: clauses.length, sentence: index, first: draft.first, end: draft.end, kind: draft.kind })
    }
    const block = document.blocks[span.block]!
    const finite = hasFiniteVerb(text.tokens, span.first, span.end)
    sentences.push({
      index,
      block: span.block,
      first: span.first,
      end: span.end,
      start: span.start,
      stop: span.stop,
      firstClause,
      endClause: clauses.length,
      question: span.question,
      imperative: startsImperative(text.tokens, span.first, span.end),
      fragment: !finite,
      quoted: block.quoted || text.tokens.slice(span.first, span.end).every(token => (token.flags & 64) !== 0),
      cited: cited[index]!,
    })
  })
  return { sentences, clauses, clauseOfToken, partners: Int32Array.from(partnerList), fronted }
}

function paragraphsBefore(document: Document): Int32Array {
  const counts = new Int32Array(document.blocks.length)
  let count = 0
  for (const block of document.blocks) {
    counts[block.index] = count
    if (block.kind === 'paragraph') count++
  }
  return counts
}

function tokenAt(text: BlockText, block: number, offset: number): number {
  let low = text.blockStarts[block]!
  const end = text.blockStarts[block + 1]!
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if (text.tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low < end ? low : -1
}
