/** Tells which share of sentences, from 0 to 1, has a string. */
export type Rarity = (string: string) => number

export function cuesOf(pattern: string, flags: string, rarity: Rarity): readonly (readonly string[])[]
export function narrowed(pattern: string, flags: string): string | undefined
