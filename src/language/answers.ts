import type { Analysis, Sentence } from './analysis.ts'

/**
 * The question that a sentence answers, in lower case: the question before it in its block, the heading or lead-in whose
 * section it opens, or the labels of its table cell. Empty when nothing was asked.
 */
export function askedBefore(analysis: Analysis, sentence: Sentence): string {
  const { blocks } = analysis.document
  const block = blocks[sentence.block]!
  const before = analysis.sentences[sentence.index - 1]
  if (before?.block === sentence.block)
    return before.question ? block.text.slice(before.start, before.stop).toLowerCase() : ''
  if (block.kind === 'tableCell') return [block.row ?? '', block.column ?? ''].join(' ').toLowerCase()
  const above = blocks[sentence.block - 1]
  if (!above) return ''
  const asks = above.kind === 'heading' || /\?["”’']?\s*$/.test(above.text)
  return asks ? above.text.slice(-200).toLowerCase() : ''
}
