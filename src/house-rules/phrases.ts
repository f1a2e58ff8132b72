import type { Problem } from '../finding.ts'
import { wordClasses } from '../knowledge/lexicon.ts'
import { spanClasses } from '../language/entities.ts'
import { compileMatcher } from '../language/phrases/matcher.ts'
import { type Pattern, PhraseError, parsePhrase } from '../language/phrases/syntax.ts'
import { Vocabulary } from '../language/phrases/vocabulary.ts'
import type { HouseRule } from './house-rule.ts'

/** The longest phrase of a house rule, in characters. */
export const longestPhrase = 300

/** The most ways in which one phrase may be read from one word on; gaps and optional parts multiply them. */
export const mostWays = 1000

/** What is wrong with a phrase of a house rule, in one sentence; undefined when nothing is. */
export function phraseMistake(phrase: string): string | undefined {
  if (phrase.length > longestPhrase) return `A phrase is at most ${longestPhrase} characters long.`
  try {
    if (waysOf(parsePhrase(phrase)) > mostWays)
      return `The phrase "${phrase}" can be read in more than ${mostWays} ways; use fewer or narrower gaps.`
    compileMatcher([{ name: 'phrase', phrases: [phrase] }], new Vocabulary(), {
      words: wordClasses,
      spans: spanClasses,
    })
    return undefined
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error
    return `${error.message[0]!.toUpperCase()}${error.message.slice(1)}.`
  }
}

/** What is wrong with the phrases of house rules that were read without a check of them. */
export function phraseProblems(rules: readonly HouseRule[]): readonly Problem[] {
  return rules.flatMap(({ phrases, path }) =>
    phrases.flatMap(({ text, place }) => {
      const message = phraseMistake(text)
      return message === undefined ? [] : [{ message, path, line: 1, column: 1, ...place }]
    }),
  )
}

function waysOf(pattern: Pattern): number {
  switch (pattern.kind) {
    case 'gap':
      return pattern.most - pattern.least + 1
    case 'sequence':
      return pattern.items.reduce((product, item) => product * waysOf(item), 1)
    case 'choice':
      return pattern.options.reduce((sum, option) => sum + waysOf(option), 0)
    case 'optional':
      return waysOf(pattern.item) + 1
    case 'not':
      return waysOf(pattern.item)
    default:
      return 1
  }
}
