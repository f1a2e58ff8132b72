/** Changes texts. */
export interface Mutator {
  readonly pick: <T>(list: readonly T[]) => T
  readonly mutate: (text: string, others: readonly string[]) => string
}

/** A mutator; the same seed gives the same changes. */
export function createMutator(seed: number): Mutator
