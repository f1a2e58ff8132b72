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

const effects = new Set(
  'change changes relief result results effect effects lift benefit benefits filler volume'.split(' '),
)
const endings = new Set('gone fade fades faded fading worn wears wear dissolves dissolved'.split(' '))

/** Whether a sentence says that an effect ends, which is no promise. */
export function wearsOff(
  { tokens }: Analysis,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  const words = tokens.slice(first, end).map(({ word }) => word)
  return words.some(word => effects.has(word)) && words.some(word => endings.has(word))
}
