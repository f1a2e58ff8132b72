import type { ProfileId, Strictness } from '../../index.ts'

/** What somebody wants of a new configuration. */
export interface Answers {
  readonly profiles: readonly ProfileId[]
  readonly treatments: readonly TreatmentKind[]
  readonly strictness: Strictness
  /** What a run without paths checks; the whole folder when empty. */
  readonly posts: readonly string[]
  readonly hook?: HookKind
  readonly ci?: CiKind
}

/** What a kind of treatment is called, and the rules that guard its usual promises though they are warnings elsewhere. */
export interface TreatmentKindFacts {
  readonly title: string
  readonly rules: readonly string[]
}

/** Kinds of treatment that clinics offer. */
export type TreatmentKind = 'mental-health' | 'weight-and-hormones' | 'drips' | 'regenerative' | 'aesthetic'

/** All kinds of treatment, in the order in which they are asked for. */
export const treatmentKinds: Readonly<Record<TreatmentKind, TreatmentKindFacts>> = {
  'mental-health': {
    title: 'mental health and pain: ketamine, TMS, talking therapy',
    rules: ['unsafe-suicide-language', 'non-addictive-claim', 'denigrates-standard-care'],
  },
  'weight-and-hormones': {
    title: 'weight loss, hormones and peptides',
    rules: ['weight-loss-outcome', 'off-label-or-unapproved-undisclosed'],
  },
  drips: {
    title: 'drips, supplements and wellness',
    rules: ['detox-immunity-antiaging', 'natural-means-safe'],
  },
  regenerative: {
    title: 'stem cells, exosomes and other regenerative care',
    rules: ['off-label-or-unapproved-undisclosed', 'testimonial-undisclosed'],
  },
  aesthetic: {
    title: 'aesthetic treatment: injectables, lasers, surgery',
    rules: ['before-after-undisclosed', 'minimized-risk', 'appearance-shaming'],
  },
}

/** All kinds of treatment by name. */
export const treatmentKindNames = Object.keys(treatmentKinds) as readonly TreatmentKind[]

/** Where a commit hook can be put. */
export const hookKinds = ['git', 'husky', 'lefthook', 'pre-commit'] as const

/** One of `hookKinds`. */
export type HookKind = (typeof hookKinds)[number]

/** Services for which a pipeline can be written. */
export const ciKinds = ['github', 'gitlab'] as const

/** One of `ciKinds`. */
export type CiKind = (typeof ciKinds)[number]
