/** Something to fuzz. */
export interface Target {
  /** Throws when something is wrong with what is made of a text. */
  readonly check: (text: string) => unknown
  /** Texts to start from. */
  readonly seeds: readonly string[]
}

/** All targets by name. */
export const targets: Readonly<Record<string, Target>>
