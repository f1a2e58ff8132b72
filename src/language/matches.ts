import type { Match } from './analysis.ts'

/** What begins at a token; lists of these are in reading order. */
interface Placed {
  readonly first: number
}

/** Where in a list what begins at token `first` or later starts, found by bisection. */
function indexFrom(list: readonly Placed[], first: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.first < first) low = middle + 1
    else high = middle
  }
  return low
}

/** The members of a list in reading order that begin at tokens `first` to `end`. */
export function within<T extends Placed>(list: readonly T[], first: number, end: number): readonly T[] {
  const start = indexFrom(list, first)
  let stop = start
  while (stop < list.length && list[stop]!.first < end) stop++
  return list.slice(start, stop)
}

/** The matches that lie within tokens `first` to `end`. */
export function matchesWithin<T extends Placed & { readonly end: number }>(
  matches: readonly T[],
  first: number,
  end: number,
): readonly T[] {
  return within(matches, first, end).filter(match => match.end <= end)
}

/** Whether any match of a set lies within tokens `first` to `end`. */
export function anyWithin(matches: readonly Match[], first: number, end: number): boolean {
  return matchesWithin(matches, first, end).length > 0
}
