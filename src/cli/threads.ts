import { availableParallelism } from 'node:os'

/** More threads than these wait for one another. */
const mostThreads = 8

/** The threads of a run; none beside the running one when the program runs from its sources. */
export function threadsOf(count: number | undefined): { readonly count: number; readonly entry: URL } | undefined {
  if (!import.meta.url.endsWith('.cjs')) return undefined
  return {
    count: count ?? Math.min(availableParallelism(), mostThreads),
    entry: new URL('../../bin/worker.cjs', import.meta.url),
  }
}
