import type { Analysis } from './analysis.ts'

/**
 * The words of the question that a sentence answers: the question right before it in its block, the question that is the whole
 * block or heading above, or the label of its table row with its column; undefined when it answers none.
 */
export function questionFor(analysis: Analysis, index: number): string | undefined {
  const { sentences } = analysis
  const mark = sentences[index - 1]
  if (mark && mark.end - mark.first === 1 && /^a$/i.test(analysis.quote(mark.first, mark.end)))
    return questionFor(analysis, mark.index)
  const { blocks } = analysis.document
  const sentence = sentences[index]!
  if (sentence.question) return undefined
  const before = sentences[index - 1]
  const block = blocks[sentence.block]!
  if (before?.block === sentence.block) return before.question ? analysis.quote(before.first, before.end) : undefined
  if (block.row !== undefined) return block.row
  if (!before?.question || before.block !== sentence.block - 1) return undefined
  const alone = sentences[before.index - 1]?.block !== before.block
  return alone || before.block === block.heading ? analysis.quote(before.first, before.end) : undefined
}

/** Whether a question asks for something that does no harm, so that "no" tells of harm ("Is there a peel without risks?"). */
export function asksForHarmless(question: string): boolean {
  return harmless.test(question)
}

const harmless =
  /\b(?:without|with no|free (?:of|from)|have no)\b|\b(?:free|painless|harmless)\b|\b(?:is|are) there (?:any )?no\b/i

/** The words of a sentence without an answer's mark ("A:"). */
export function answerOf(analysis: Analysis, index: number): string {
  const { first, end } = analysis.sentences[index]!
  return analysis.quote(first, end).replace(/^(?:a|answer)\s*[:.)–—-]\s*/i, '')
}
