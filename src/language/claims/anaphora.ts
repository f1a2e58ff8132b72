import type { LanguageView } from '../analyse.ts'
import type { Sentence } from '../analysis.ts'

/** Verbs that begin the orders of an aftercare sheet. */
const caring = new Set(
  `move keep remain stay sit lie sleep drink eat apply use wash rinse wear take try exercise practise practice avoid refrain limit
  elevate ice rest walk breathe frown massage clean brush floss follow`.split(/\s+/),
)

/** "Avoid exercise. This lowers the risk …": after an order or an account of what the team does, "this" is that doing. */
export function resumesAdvice(
  view: Pick<LanguageView, 'tokens' | 'sentences'>,
  at: number,
  sentence: Sentence,
): boolean {
  if (at !== sentence.first || !/^(?:this|that)$/.test(view.tokens[at]!.word)) return false
  const before = view.sentences[sentence.index - 1]
  if (before?.block !== sentence.block) return false
  if (before.imperative || caring.has(view.tokens[before.first]!.word)) return true
  const opening = view.tokens.slice(before.first, Math.min(before.end, before.first + 12)).map(token => token.word)
  return opening.includes('we') || opening.includes('should') || (opening[0] === 'do' && opening[1] === 'not')
}
