import type { Rarity } from './cues.mjs'

export function createRarity(): Rarity

export interface PlacedPattern {
  readonly start: number
  readonly end: number
  /** The arguments of `LatePattern`. */
  readonly values: readonly [source: string, flags: string, cues: string, narrowSource?: string]
}

export function latePatternsIn(code: string, rarity: Rarity, lang?: 'js' | 'ts'): readonly PlacedPattern[]
export function withLatePatterns(code: string, from: string, rarity: Rarity): string | undefined
