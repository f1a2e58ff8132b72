import { type Analysis, type Match, TokenFlag } from './analysis.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Whether a comparison or a superlative ranks no care above other care: a measure, a piece of advice, another thing. */
export function isNoRank(analysis: Analysis, match: Match): boolean {
  return ranksOther(analysis, match) || advises(analysis, match) || measured(analysis, match)
}

/** "Lasts longer than four hours" compares with a number. */
function measured(analysis: Analysis, { end }: Match): boolean {
  const { word, flags } = analysis.tokens[Math.min(end, analysis.tokens.length - 1)]!
  return analysis.tokens[end - 1]!.word === 'than' && ((flags & TokenFlag.number) > 0 || small.has(word))
}
const small = list('one two three four five six seven eight nine ten twelve a an usual expected planned normal')

/** "The best studied option", "our most powerful chemotherapy drugs", "cooler than the other side": no rank of the page's own. */
function ranksOther(analysis: Analysis, { first, end }: Match): boolean {
  const { tokens } = analysis
  const sentence = analysis.sentences[analysis.sentenceOf(first)]!
  const words = analysis.quote(first, Math.min(end + 1, sentence.end))
  if (
    /\bthan (?:\w+ )?(?:older|younger|earlier|later|smaller|larger|bigger|newer) ones\b/i.test(
      analysis.quote(first, Math.min(end + 4, sentence.end)),
    )
  )
    return true
  if (
    /\bthan (?:those|people|women|men|patients|children|smokers) (?:who|that|without|whose)\b/i.test(
      analysis.quote(first, Math.min(end + 3, sentence.end)),
    )
  )
    return true
  if (/\bbest[- ](?:studied|known|understood|documented|researched|established|tolerated)\b/i.test(words)) return true
  if (
    /\b(?:the|your) (?:other|opposite|same|good|healthy|untreated) (?:side|arm|leg|eye|half|foot|hand|knee|ear|breast|cheek|group|one)\b/i.test(
      words,
    )
  )
    return true
  if (/\b(?:than|unlike|over|beats?)\b/i.test(words)) return false
  for (let at = Math.max(first, end - 2); at < Math.min(end + 1, sentence.end); at++)
    if (hospitalDrugs.has(tokens[at]!.word)) return true
  return false
}
const hospitalDrugs = list('chemotherapy antibiotic antibiotics anesthetics anaesthetics vaccine vaccines')

const careful =
  /^(?:ways? |thing )?(?:to |of )?(?:avoid|minimi[sz]\w*|reduc\w+|prevent\w*|lower\w*|limit\w*)\b.{0,30}\b(?:risks?|side effects?|bruis\w+|swelling|infections?|complications?|irritation|damage|reactions?|chances?|spread|cancers?|melanoma|strokes?|falls|fractures|decay|cavities|sunburn|burns|relapses?)\b/i
const deciding =
  /^(?:ways? |thing )?to (?:find|know|learn|decide|tell|see|understand|stay|clean|store|remove|choose|contact|reach|schedule|book|ask|start|proceed)\b/i
const judged =
  /\b(?:starts? with|begins? with|depends?|varies|will vary|is decided|is chosen|differs?|comes? down to|is the one (?:that|you))\b/i

/** "The best way to avoid bruising", "the best treatment depends on", "works no better than": advice, no ranking. */
function advises(analysis: Analysis, match: Match): boolean {
  const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  const words = analysis.quote(match.first, match.end)
  if (
    /\bno (?:better|faster|safer|more|longer)\b.*\bthan\b/i.test(
      analysis.quote(Math.max(first, match.first - 1), match.end),
    )
  )
    return true
  if (/\btop of the\b/i.test(words)) return true
  if (
    /\b(?:find|finds|finding|choose|discover|identify|determine|decide on|which|what) (?:\w+ )?$/i.test(
      `${analysis.quote(Math.max(first, match.first - 2), match.first)} `,
    )
  )
    return true
  const rest = analysis.quote(match.first + 1, Math.min(end, match.end + 12))
  const goal = rest.replace(/^(?:\w+ )?(?=(?:ways?|thing) )/i, '')
  if (/^(?:the |your )?best\b/i.test(words) && (careful.test(goal) || deciding.test(goal))) return true
  return /^(?:the |your )?best\b/i.test(words) && judged.test(analysis.quote(match.end, Math.min(end, match.end + 8)))
}
