import type { Analysis, Sentence } from './analysis.ts'

/** Headings and lead-ins over lists of what a treatment is said to bring. */
const selling =
  /\b(?:benefits?|advantages|what (?:\S+ ){1,5}(?:does|do|can do|treats?|helps?)|results|why (?:choose|patients|people|clients|us)|(?:can|will|helps?|helping)(?: you| to)?:?\s*$|our (?:\S+ ){0,3}(?:approach|treatment|program|therapy):?\s*$|improvements? (?:in|you))/i
const weighing =
  /\b(?:potential|possible|may|might|could|some|risks?|limits|reported|studied|myths?|questions?|insurance|benefits? (?:and|or|versus|vs)|coverage|employee|membership|eligib\w+|of (?:exercise|sleep|walking|quitting|vaccin\w+|breast))\b/i
const bettering =
  /^(?:an? )?(?:(?:greatly|significantly|dramatically|noticeably|visibly|naturally|overall) ){0,4}(?:increas(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|enhanc(?:e|es|ed|ing)|boost(?:s|ed|ing)?|better|reduc(?:e|es|ed|ing)|reductions? (?:of|in)|relie(?:f|ve|ves|ving)|less(?:en|ens|ened|ening)?|fewer|more|stronger|restor(?:e|es|ed|ing)|reviv(?:e|es|ed|ing)|renew(?:s|ed|ing)?|eliminat(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|lower(?:s|ed|ing)?|faster|quicker|healthier|smoother|firmer|tighter|younger|clearer|thicker|fuller|sharper|deeper|higher|greater|support(?:s|ed|ing)?|promot(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|balanc(?:e|es|ed|ing)|stimulat(?:e|es|ed|ing)|accelerat(?:e|es|ed|ing)|speed(?:s|ing)? up|calm(?:s|er|ing)?|protect(?:s|ed|ing)?|rejuvenat(?:e|es|ed|ing)|alleviat(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|heal(?:s|ed|ing)?|regenerat(?:e|es|ed|ing))\b/i
const objects = new Set(['condition', 'trouble', 'benefit'])

/**
 * The entries of lists under a heading or lead-in of benefits that name something bettered ("Benefits of TRT: Increased
 * energy"), where neither the heading nor the entry weighs it.
 */
export function* promisedEntries(analysis: Analysis): Iterable<Sentence> {
  const { blocks } = analysis.document
  let last = -1
  for (const sentence of analysis.sentences) {
    const block = blocks[sentence.block]!
    if (block.kind !== 'listItem' || sentence.block === last || sentence.question || sentence.cited) continue
    last = sentence.block
    const head = (blocks[block.leadIn]?.text ?? blocks[block.heading]?.text ?? '').slice(-160)
    const over = block.leadIn >= 0 && block.heading >= 0 ? `${blocks[block.heading]!.text.slice(-80)} ${head}` : head
    if (!selling.test(head) || weighing.test(over) || isBalanced(analysis, sentence.block)) continue
    const words = block.text.slice(sentence.start, sentence.stop)
    if (!bettering.test(words) || /\b(?:may|might|could|some|risk of (?:bleeding|infection))\b/i.test(words)) continue
    const stop = Math.min(sentence.end, sentence.first + 12)
    if (analysis.entities.some(({ kind, first, end }) => objects.has(kind) && first >= sentence.first && end <= stop))
      yield sentence
  }
}

const cautioning =
  /^(?:the |what are the |some |possible |potential |common |known |main )*(?:risks?|side[ -]effects|disadvantages|drawbacks|cons|complications|limitations)\b/i

/** Whether a list of risks stands beside a list of benefits, before or after it. */
function isBalanced(analysis: Analysis, block: number): boolean {
  const { blocks } = analysis.document
  for (let at = Math.max(0, block - 12); at < Math.min(blocks.length, block + 12); at++)
    if (blocks[at]!.kind !== 'listItem' && blocks[at]!.text.length < 120 && cautioning.test(blocks[at]!.text))
      return true
  return false
}
