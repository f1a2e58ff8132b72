import { lifeWords, procedureWords } from '../knowledge/daily-life.ts'
import { type Analysis, TokenFlag } from './analysis.ts'

const life: ReadonlySet<string> = new Set(lifeWords)
const procedure: ReadonlySet<string> = new Set(procedureWords)

/** Words that say nothing by themselves in tokens left out of a look. */
export interface LeftOut {
  readonly first: number
  readonly end: number
}

/**
 * Whether tokens `first` to `end` show a life that goes well ("you'll be dancing at the wedding") and speak of no visit,
 * test, price or after-effect; the tokens of `leftOut` (a time, say) do not count either way.
 */
export function showsLife(analysis: Analysis, first: number, end: number, leftOut?: LeftOut): boolean {
  let found = false
  for (let at = first; at < end; at++) {
    if (leftOut && at >= leftOut.first && at < leftOut.end) continue
    const { word, flags } = analysis.tokens[at]!
    if (procedure.has(word)) return false
    if (life.has(word) && (flags & TokenFlag.opaque) === 0) found = true
  }
  return found
}

/** Whether tokens `first` to `end` speak of a visit, a test, a price or an after-effect. */
export function speaksOfProcedure(analysis: Analysis, first: number, end: number, leftOut?: LeftOut): boolean {
  for (let at = first; at < end; at++)
    if (!(leftOut && at >= leftOut.first && at < leftOut.end) && procedure.has(analysis.tokens[at]!.word)) return true
  return false
}
