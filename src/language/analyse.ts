import type { Document } from '../document/document.ts'
import type { Analysis, Clause, Sentence, Token } from './analysis.ts'

/** Phrases of rules by rule id and set name, compiled into the one matcher that reads a page. */
export type RulePhrases = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** Names that a site adds to the lexicon: what it sells, whom it treats, who works there. */
export interface Extensions {
  readonly treatments?: readonly string[]
  readonly conditions?: readonly string[]
  readonly providers?: readonly string[]
}

/** Stand-in for the analyser: words and sentences only. */
export function createAnalyser(_phrases: RulePhrases, _extensions?: Extensions): (document: Document) => Analysis {
  return document => {
    const tokens: Token[] = []
    const sentences: Sentence[] = []
    const clauses: Clause[] = []
    const blockOf: number[] = []
    for (const block of document.blocks) {
      for (const sentence of block.text.matchAll(/[^.!?]+[.!?]*/g)) {
        if (!/\w/.test(sentence[0])) continue
        const first = tokens.length
        const index = sentences.length
        let clauseFirst = first
        const closeClause = () => {
          if (clauseFirst === tokens.length) return
          clauses.push({ index: clauses.length, sentence: index, first: clauseFirst, end: tokens.length, kind: 'main' })
          clauseFirst = tokens.length
        }
        const firstClause = clauses.length
        for (const word of sentence[0].matchAll(/[\p{L}\p{N}']+|,/gu)) {
          if (word[0] === ',') {
            closeClause()
            continue
          }
          const start = sentence.index + word.index
          tokens.push({ start, end: start + word[0].length, word: word[0].toLowerCase(), id: 0, flags: 0 })
          blockOf.push(block.index)
        }
        closeClause()
        const start = sentence.index + (sentence[0].length - sentence[0].trimStart().length)
        sentences.push({
          index,
          block: block.index,
          first,
          end: tokens.length,
          start,
          stop: sentence.index + sentence[0].trimEnd().length,
          firstClause,
          endClause: clauses.length,
          question: false,
          imperative: false,
          fragment: false,
          quoted: false,
          cited: false,
        })
      }
    }
    return {
      document,
      tokens,
      sentences,
      clauses,
      entities: [],
      claims: [],
      words: tokens.length,
      matches: () => [],
      sentenceOf: token => sentences.findIndex(sentence => sentence.first <= token && token < sentence.end),
      clauseOf: token => clauses.findIndex(clause => clause.first <= token && token < clause.end),
      blockOf: token => blockOf[token] ?? -1,
      tokenAt: (block, offset) => tokens.findIndex((token, index) => blockOf[index] === block && token.end > offset),
      assertion: () => ({ status: 'asserted', cue: '' }),
      quote: (first, end) => document.blocks[blockOf[first]!]!.text.slice(tokens[first]!.start, tokens[end - 1]!.end),
    }
  }
}
