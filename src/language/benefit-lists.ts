import type { Analysis, Sentence } from './analysis.ts'
import { anyOf } from './wording.ts'

/** Headings and lead-ins over lists of what a treatment is said to bring. */
const selling =
  /\b(?:benefits?|advantages|what (?:\S+ ){1,5}(?:does|do|can do|treats?|helps?)|results|why (?:choose|patients|people|clients|us)|(?:can|will|helps?|helping)(?: you| to)?:?\s*$|our (?:\S+ ){0,3}(?:approach|treatment|program|therapy):?\s*$|improvements? (?:in|you))/i
/** Who is told to come to something, and by which words, at the end of a lead-in or heading ("Members notice:", "What you'll feel"). */
const gaining =
  /\b(?:you|patients|members|clients|people|guests|parents|families|women|men|participants)(?:['’]ll| will| can)? (?:often |usually |generally |typically |commonly |tend to |regularly )?(?:notice|feel|enjoy|see|experience|report|gain|get|love|look forward to)(?: the following| is| are)?\s*[:?]?\s*$|^what (?:changes|we see(?: change)?|else changes|i see)\s*[:?]?\s*$/i
/** Headings and lead-ins that say of what stands below that it is mended ("It fixes:", "What else does it help with?"). */
const mending = anyOf(
  /\b(?:it|they|tms|acupuncture|this|that|treatment|therapy|(?:our|the) \S+)(?: also)? helps?(?: with)?\W*$/i,
  /\b(?:it|they|we|tms|acupuncture|this|that|treatment|therapy|(?:our|the) \S+)(?: also)? (?:fix|relieve|heal|cure)(?:e?s)?\W*$/i,
  /\b(?:what|which)(?: (?:else|conditions))?(?: (?!we\b)\S+){0,4} (?:fix|help|relieve|heal)(?:e?s)?(?: with)?\W*$/i,
  /\b(?:(?:good|great|wonderful|brilliant|perfect|ideal|effective) (?:things )?|(?:works?|does|do|done) (?:wonders|well|brilliantly|great) )for\W*$/i,
  /\brespond(?:s)?(?: well| best)?\W*$/i,
)
const denying = /\b(?:not|never|no|cannot|without|beyond)\b|n['’]t\b/i
const weighing =
  /\b(?:potential|possible|may|might|could|some|risks?|limits|reported|studied|myths?|questions?|insurance|benefits? (?:and|or|versus|vs)|coverage|employee|membership|eligib\w+|of (?:exercise|sleep|walking|quitting|vaccin\w+|breast))\b/i
const bettering =
  /^(?:an? )?(?:(?:greatly|significantly|dramatically|noticeably|visibly|naturally|overall) ){0,4}(?:increas(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|enhanc(?:e|es|ed|ing)|boost(?:s|ed|ing)?|better|reduc(?:e|es|ed|ing)|reductions? (?:of|in)|relie(?:f|ve|ves|ving)|less(?:en|ens|ened|ening)?|fewer|more|stronger|restor(?:e|es|ed|ing)|reviv(?:e|es|ed|ing)|renew(?:s|ed|ing)?|eliminat(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|lower(?:s|ed|ing)?|faster|quicker|healthier|smoother|firmer|tighter|younger|clearer|thicker|fuller|sharper|deeper|higher|greater|support(?:s|ed|ing)?|promot(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|balanc(?:e|es|ed|ing)|stimulat(?:e|es|ed|ing)|accelerat(?:e|es|ed|ing)|speed(?:s|ing)? up|calm(?:s|er|ing)?|protect(?:s|ed|ing)?|rejuvenat(?:e|es|ed|ing)|alleviat(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|brighter|steadier|softer|easier|quieter|lighter|leaner|plumper|glowing|radiant|lasting|heal(?:s|ed|ing)?|regenerat(?:e|es|ed|ing))\b/i
const reserved = /\b(?:may|might|could|some|risk of (?:bleeding|infection))\b/i
const objects: ReadonlySet<string> = new Set(['condition', 'trouble', 'benefit'])
/** Of what people notice, more is better only of a benefit, and less of a trouble ("Less appetite"). */
const rising = /^(?:an? )?(?:more|increas|higher|greater|stronger)/i
const falling = /^(?:an? )?(?:less|fewer|reduc|lower|decreas)/i
const goods: ReadonlySet<string> = new Set(['benefit'])
const ills: ReadonlySet<string> = new Set(['condition', 'trouble'])

/** An entry of a list by which something is promised. */
export interface PromisedEntry {
  readonly sentence: Sentence
  /** It only names what is mended ("It fixes: Sciatica"), and nothing bettered. */
  readonly mended: boolean
}

/**
 * The entries of lists under a heading or lead-in of benefits that name something bettered ("Benefits of TRT: Increased
 * energy"), or under one of what is mended that name a condition, where neither the heading nor the entry weighs it.
 */
export function* promisedEntries(analysis: Analysis): Iterable<PromisedEntry> {
  const { blocks } = analysis.document
  let last = -1
  for (const sentence of analysis.sentences) {
    const block = blocks[sentence.block]!
    if (block.kind !== 'listItem' || sentence.block === last || sentence.question || sentence.cited) continue
    last = sentence.block
    const head = (blocks[block.leadIn]?.text ?? blocks[block.heading]?.text ?? '').slice(-160)
    const over = block.leadIn >= 0 && block.heading >= 0 ? `${blocks[block.heading]!.text.slice(-80)} ${head}` : head
    const mends = mending.test(head) && !denying.test(head)
    const sells = selling.test(head)
    if (!(mends || sells || (gaining.test(head) && !denying.test(head))) || weighing.test(over)) continue
    if (isBalanced(analysis, sentence.block)) continue
    const words = block.text.slice(sentence.start, sentence.stop)
    if (reserved.test(words)) continue
    const names = (kinds: ReadonlySet<string>, stop: number): boolean =>
      analysis.entities.some(({ kind, first, end }) => kinds.has(kind) && first >= sentence.first && end <= stop)
    const kinds = sells ? objects : rising.test(words) ? goods : falling.test(words) ? ills : objects
    const bettered = bettering.test(words) && names(kinds, Math.min(sentence.end, sentence.first + 12))
    const mended = mends && sentence.fragment && sentence.end - sentence.first <= 8 && names(ills, sentence.end)
    if (bettered || mended) yield { sentence, mended: !bettered }
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
