import type { Analysis, Match, Sentence } from './analysis.ts'
import { inRiskList } from './risk-lists.ts'

/** Somebody's words are said to imply it, or it is turned down. */
const implied =
  /\b(?:suggest(?:s|ed|ing)?|impl(?:y|ies|ied|ying)|hint(?:s|ing)?) (?:that|your|other)\b|\b(?:not|n['’]t|un)[ -]?true (?:that|to say)\b|\bwrong to (?:say|think|call|claim)\b/i
/** What an insurer pays, not what a pill hides. */
const insuring = /\b(?:plans?|insurers?|insurance|medicare|medicaid|deductible|co-?pays?|formulary|pharmacy benefit)\b/i
/** The house's own people and place. */
const own = /\b(?:our|us|here)\b/i
const ownGiver = /\bour (?:\w+ ){0,3}$/i
/** Praise of the care that is spoken of, after a word of its drawbacks. */
const praised =
  /\b(?:better|stronger|more|best|most|solid|good) (?:evidence|proof|data|studies|research)\b|\b(?:best|better) (?:studied|proven)\b/i
/** What a medicine is not made for: a limit of its use. */
const targets =
  /^(?:on|against|for|in) (?:the )?(?:\w+ )?(?:virus(?:es)?|colds?|flu|influenza|fung\w+|bacteria|parasites?|everyone|all|this (?:kind|type|form)|that (?:kind|type|form)|these|those (?:kinds|types))\b/i

/**
 * Whether words that run other care down elsewhere are fair here: others are said to imply them, they tell what an insurer
 * covers, how the house's own people are paid, how well the other care is proven, what a medicine is not made for, or which loss nothing corrects.
 */
export function speaksFairly(analysis: Analysis, sentence: Sentence, { first, end }: Match): boolean {
  const before = analysis.quote(sentence.first, first)
  if (implied.test(before) || ownGiver.test(`${before} `)) return true
  const words = analysis.quote(first, end)
  if (/\bcovers?\b/i.test(words) && insuring.test(analysis.quote(sentence.first, sentence.end))) return true
  if (/^(?:nobody|no one)\b/i.test(words) && own.test(before)) return true
  if (praised.test(analysis.quote(end, sentence.end)) && !own.test(analysis.quote(end, sentence.end))) return true
  if (targets.test(analysis.quote(end, Math.min(sentence.end, end + 5)))) return true
  if (/\breceptors?\b/i.test(words)) return true
  return /^(?:that|which)$/.test(analysis.tokens[first - 1]?.word ?? '') && inRiskList(analysis, sentence.block)
}
