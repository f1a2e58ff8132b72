import type { Analysis } from './analysis.ts'

const cautious: ReadonlySet<string> = new Set(
  'may might some usually often sometimes most depends vary varies not risk risks ask tell whether if unless'.split(
    ' ',
  ),
)

/** Pages shorter than this, in words, have no tone that could be measured. */
const shortest = 250
/** Words of caution in a thousand below which a page has next to none; pages that inform have 35 and more. */
const few = 30

const known = new WeakMap<Analysis, boolean>()

/**
 * Whether a page speaks without caution: hardly a "may", "some", "not", "if" or "ask" in all its words. On such a page a
 * bare statement is read as a promise, as regulators read a net impression; a short page has no tone.
 */
export function speaksBoldly(analysis: Analysis): boolean {
  let bold = known.get(analysis)
  if (bold === undefined) {
    let count = 0
    for (const { word } of analysis.tokens) if (cautious.has(word)) count++
    bold = analysis.tokens.length >= shortest && count * 1000 < few * analysis.tokens.length
    known.set(analysis, bold)
  }
  return bold
}
