import type { LanguageView } from '../analyse.ts'
import type { Sentence } from '../analysis.ts'
import type { References } from './references.ts'

/** "Back to golf | this weekend": the first cell of a row asks, and its neighbours answer. */
export function isRowLabel({ document }: LanguageView, sentence: Sentence): boolean {
  const { kind, row, column } = document.blocks[sentence.block]!
  return kind === 'tableCell' && row === undefined && (column === undefined || column.trim() === '')
}

/** Whether the sentence speaks of a treatment or of the writer, or of the reader where a treatment is the topic. */
export function promoted(view: LanguageView, sentence: Sentence, first: number, references: References): boolean {
  if (references.treatmentsOfSentence.has(sentence.index)) return true
  for (let at = sentence.first; at < sentence.end; at++) if (ours.has(view.tokens[at]!.word)) return true
  return references.referent(sentence, first) !== undefined
}

const ours: ReadonlySet<string> = new Set(['we', 'our', 'ours', 'us'])
