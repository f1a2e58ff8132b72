import { createHash } from 'node:crypto'
import { canonical } from './canonical.ts'
import type { Shard, ShardFacts } from './finding.ts'
import type { Gate } from './gate.ts'

const mostShards = 1000

/** Reads `2/5`; undefined when that names no shard. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? []
  if (index === undefined || count === undefined) return undefined
  return index >= 1 && index <= count && count <= mostShards ? { index, count } : undefined
}

/** Whether a shard has the page at some place, from 0, in the sorted list of all pages. */
export function isInShard({ index, count }: Shard, place: number): boolean {
  return place % count === index - 1
}

/** What a shard says of its run; `paths` are those of all its shards. */
export function shardFacts(shard: Shard, paths: readonly string[], settings: unknown, gate: Gate): ShardFacts {
  const { failOn = 'error', maxWarnings } = gate
  const run = createHash('sha256')
    .update(canonical([paths, settings]))
    .digest('hex')
    .slice(0, 16)
  return { ...shard, run, failOn, ...(maxWarnings !== undefined && { maxWarnings }) }
}
