import type { Match } from './analysis.ts'

/** The matches that lie within tokens `first` to `end`, found by bisection. */
export function matchesWithin(matches: readonly Match[], first: number, end: number): readonly Match[] {
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (matches[middle]!.first < first) low = middle + 1
    else high = middle
  }
  const within: Match[] = []
  for (; low < matches.length && matches[low]!.first < end; low++)
    if (matches[low]!.end <= end) within.push(matches[low]!)
  return within
}

/** Whether any match of a set lies within tokens `first` to `end`. */
export function anyWithin(matches: readonly Match[], first: number, end: number): boolean {
  return matchesWithin(matches, first, end).length > 0
}
