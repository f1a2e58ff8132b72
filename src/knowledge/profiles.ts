import type { SourceId } from './sources.ts'

/** When the rules of the jurisdictions were last read. */
export const reviewed = '2026-07-31'

/** A jurisdiction with rules of its own. */
export interface Profile {
  /** As people call it. */
  readonly name: string
  /** Codes of the countries whose readers it serves; see `crisis-lines`. */
  readonly countries: readonly string[]
  /** The wider profile whose severities hold where this one has none. */
  readonly parent?: string
}

const entries = {
  us: { name: 'United States', countries: ['us'] },
  'us-ca': { name: 'California', countries: ['us'], parent: 'us' },
  'us-ny': { name: 'New York', countries: ['us'], parent: 'us' },
  'us-tx': { name: 'Texas', countries: ['us'], parent: 'us' },
  'us-fl': { name: 'Florida', countries: ['us'], parent: 'us' },
  uk: { name: 'United Kingdom', countries: ['gb'] },
  au: { name: 'Australia', countries: ['au'] },
  ca: { name: 'Canada', countries: ['ca'] },
  'ca-on': { name: 'Ontario', countries: ['ca'], parent: 'ca' },
  eu: {
    name: 'European Union',
    countries: ['ie', 'de', 'fr', 'es', 'it', 'nl', 'be', 'at', 'ch', 'se', 'dk', 'no', 'fi', 'pl', 'pt'],
  },
} as const satisfies Readonly<Record<string, Profile>>

/** Id of a profile, for example `us-ca`. */
export type ProfileId = keyof typeof entries

/** The jurisdictions, by id. */
export const profiles: Readonly<Record<ProfileId, Profile>> = entries

/** How a finding weighs in a profile. */
export type ProfileSeverity = 'error' | 'warning' | 'suggestion' | 'off'

/** A circumstance in which a rule weighs more than it does otherwise. */
export type Circumstance =
  | 'board-wording'
  | 'compounded-or-unapproved'
  | 'copay-waiver'
  | 'cosmetic'
  | 'cosmetic-for-minors'
  | 'drips'
  | 'impossible-claim'
  | 'medicines'
  | 'no-evidence-link'
  | 'no-results-statement'
  | 'no-stem-cell-notice'
  | 'permanent'
  | 'prescription-discount-code'
  | 'no-prescription'
  | 'scheduled-drug'
  | 'specialist-title'
  | 'unhedged-and-uncited'
  | 'weight-loss'

/** How a rule weighs in one profile, and on what ground. */
export interface Standing {
  readonly severity: ProfileSeverity
  /** Circumstances that weigh more. */
  readonly sharper?: readonly { readonly when: Circumstance; readonly severity: ProfileSeverity }[]
  /** Circumstances that weigh less. */
  readonly milder?: readonly { readonly when: Circumstance; readonly severity: ProfileSeverity }[]
  readonly sources?: readonly SourceId[]
  /** ISO date since when the ground has been in force. */
  readonly since?: string
  /** What the jurisdiction asks for beyond a severity. */
  readonly note?: string
}

/** A rule's standing in every profile that has a say; `us` is the default for those that have none. */
export type Standings = Readonly<Partial<Record<ProfileId, Standing>> & { us: Standing }>

const error = { severity: 'error' } as const
const warning = { severity: 'warning' } as const
const suggestion = { severity: 'suggestion' } as const
const off = { severity: 'off' } as const

/** The weight of every rule by profile. */
export const standings = {
  'guaranteed-outcome': {
    us: error,
    'us-tx': { ...error, sources: ['US-51'] },
    'us-ny': { ...error, sources: ['US-55'] },
    uk: { ...error, sources: ['UK-03'] },
    au: { ...error, sources: ['AU-01', 'AU-07'] },
    ca: error,
    eu: { ...error, sources: ['EU-03'] },
  },
  'cure-claim': {
    us: error,
    'us-tx': { ...error, sources: ['US-51'] },
    uk: { ...error, sources: ['UK-03'] },
    au: { ...error, sources: ['AU-01'] },
    ca: { ...error, sources: ['CA-01'] },
    eu: { ...error, sources: ['EU-03', 'EU-05'] },
  },
  'unhedged-efficacy': {
    us: warning,
    uk: { ...warning, sources: ['UK-01'] },
    au: { ...warning, sharper: [{ when: 'no-evidence-link', severity: 'error' }], sources: ['AU-02'] },
    ca: warning,
    eu: { ...warning, sharper: [{ when: 'medicines', severity: 'error' }], sources: ['EU-01'] },
  },
  'hype-language': {
    us: warning,
    uk: warning,
    au: warning,
    ca: warning,
    'ca-on': { ...error, sources: ['CA-03'] },
    eu: warning,
  },
  'onset-and-duration-claim': { us: { ...warning, sharper: [{ when: 'permanent', severity: 'error' }] } },
  'unsourced-statistic': { us: warning },
  'establishment-claim': { us: { ...warning, sharper: [{ when: 'compounded-or-unapproved', severity: 'error' }] } },
  'comparative-superiority': {
    us: warning,
    'us-ny': { ...error, sources: ['US-55'] },
    uk: { ...warning, sources: ['UK-03'] },
    au: {
      ...warning,
      sharper: [{ when: 'cosmetic', severity: 'error' }],
      sources: ['AU-03'],
      since: '2025-09-02',
    },
    ca: warning,
    'ca-on': { ...error, sources: ['CA-03'] },
    eu: { ...warning, sharper: [{ when: 'medicines', severity: 'error' }], sources: ['EU-03'] },
  },
  'denigrates-standard-care': { us: warning },
  'mechanism-overclaim': { us: { ...suggestion, sharper: [{ when: 'unhedged-and-uncited', severity: 'warning' }] } },
  'detox-immunity-antiaging': {
    us: warning,
    uk: { ...warning, sharper: [{ when: 'drips', severity: 'error' }], sources: ['UK-12'] },
  },
  'weight-loss-outcome': {
    us: { ...warning, sharper: [{ when: 'impossible-claim', severity: 'error' }], sources: ['US-09'] },
    uk: { ...error, sources: ['UK-05', 'UK-08'] },
    au: { ...error, sources: ['AU-06'] },
    ca: warning,
    eu: error,
  },
  'restricted-disease-claim': {
    us: error,
    uk: { ...error, sources: ['UK-02', 'UK-11'], note: 'Cancer always, whatever the supervision.' },
    au: { ...error, sources: ['AU-05'] },
    ca: { ...error, sources: ['CA-01'] },
    eu: error,
  },
  'absolute-safety-claim': { us: error },
  'natural-means-safe': {
    us: warning,
    uk: { ...error, sources: ['UK-03'] },
    au: warning,
    ca: warning,
    eu: { ...error, sources: ['EU-03'] },
  },
  'minimized-risk': { us: warning },
  'non-addictive-claim': { us: { ...warning, sharper: [{ when: 'scheduled-drug', severity: 'error' }] } },
  'missing-risk-disclosure': {
    us: warning,
    uk: warning,
    au: {
      ...warning,
      sharper: [{ when: 'cosmetic', severity: 'error' }],
      sources: ['AU-03', 'AU-04'],
      since: '2025-09-02',
    },
    ca: warning,
    eu: warning,
  },
  'approval-status-claim': { us: error },
  'off-label-or-unapproved-undisclosed': {
    us: warning,
    'us-fl': {
      ...warning,
      sharper: [{ when: 'no-stem-cell-notice', severity: 'error' }],
      sources: ['US-54'],
      since: '2025-07-01',
      note: 'Certain stem-cell care needs the notice of the statute; take its words from there.',
    },
    uk: { ...off, note: 'Promoting the unlicensed use is barred by itself; see prescription-drug-to-public.' },
    au: { ...off, note: 'Promoting the unlicensed use is barred by itself; see prescription-drug-to-public.' },
    ca: warning,
    eu: { ...off, note: 'Promoting the unlicensed use is barred by itself; see prescription-drug-to-public.' },
  },
  'compounded-equivalence': { us: error },
  'unapproved-biologic-claim': { us: error },
  'unlawful-substance-promotion': { us: error },
  'prescription-drug-to-public': {
    us: off,
    uk: { ...error, sources: ['UK-04', 'UK-05', 'UK-09', 'UK-10'] },
    au: { ...error, sources: ['AU-05', 'AU-06'], note: 'Dermal fillers and stand-in words count too.' },
    ca: { ...error, sources: ['CA-02'], note: 'Name, price and quantity alone are allowed.' },
    eu: { ...error, sources: ['EU-02', 'EU-04'] },
  },
  'self-dosing-suggestion': { us: error },
  'stop-medication-suggestion': { us: error },
  'self-diagnosis': { us: warning },
  'access-without-evaluation': {
    us: { ...error, milder: [{ when: 'no-prescription', severity: 'warning' }] },
  },
  'encourages-overuse': {
    us: warning,
    uk: { ...error, sources: ['UK-03'] },
    au: { ...error, sources: ['AU-01', 'AU-03'] },
    ca: warning,
    eu: warning,
  },
  'missing-consult-disclaimer': { us: warning },
  'missing-crisis-resource': {
    us: { ...error, sources: ['SM-02'] },
    uk: { ...error, sources: ['SM-04'] },
    au: { ...error, sources: ['SM-04'] },
    ca: error,
    eu: error,
  },
  'outdated-crisis-line': { us: warning },
  'unsafe-suicide-language': { us: warning },
  'suicide-benefit-claim': { us: error },
  'testimonial-undisclosed': {
    us: { ...warning, sources: ['US-04'] },
    'us-ny': { ...error, sources: ['US-55'] },
    'us-tx': { ...warning, sources: ['US-51'], since: '2025-01-09', note: 'Needs a credential and payment note.' },
    uk: { ...warning, sources: ['UK-08'] },
    au: { ...error, sources: ['AU-01', 'AU-02'], note: 'The ban is on what patients say of clinical care.' },
    ca: { ...warning, sources: ['CA-04'], note: 'Quebec, like Ontario, does not allow them.' },
    'ca-on': { ...error, sources: ['CA-03'] },
    eu: { ...warning, sharper: [{ when: 'medicines', severity: 'error' }], sources: ['EU-03'] },
  },
  'patient-identifiability': { us: warning },
  'before-after-undisclosed': {
    us: warning,
    'us-ca': { ...warning, sharper: [{ when: 'no-results-statement', severity: 'error' }], sources: ['US-50'] },
    uk: { ...warning, sharper: [{ when: 'weight-loss', severity: 'error' }], sources: ['UK-05'] },
    au: { ...error, sources: ['AU-03', 'AU-04'], since: '2025-09-02' },
    ca: warning,
    'ca-on': { ...warning, sources: ['CA-03'] },
    eu: warning,
  },
  'superiority-or-credential-claim': {
    us: warning,
    'us-ca': { ...warning, sharper: [{ when: 'board-wording', severity: 'error' }], sources: ['US-50'] },
    'us-fl': { ...warning, sharper: [{ when: 'board-wording', severity: 'error' }], sources: ['US-53'] },
    'us-tx': { ...warning, sharper: [{ when: 'board-wording', severity: 'error' }], sources: ['US-51'] },
    uk: warning,
    au: { ...warning, sharper: [{ when: 'specialist-title', severity: 'error' }], sources: ['AU-02'] },
    ca: warning,
    'ca-on': { ...error, sources: ['CA-03'] },
    eu: warning,
  },
  'fear-appeal': { us: warning },
  'urgency-pressure': {
    us: warning,
    uk: { ...warning, sharper: [{ when: 'cosmetic', severity: 'error' }], sources: ['UK-06'] },
    au: {
      ...warning,
      sharper: [{ when: 'cosmetic', severity: 'error' }],
      sources: ['AU-03'],
      since: '2025-09-02',
    },
    ca: warning,
    eu: warning,
  },
  'offer-and-price-terms': {
    us: { ...warning, sharper: [{ when: 'copay-waiver', severity: 'error' }], sources: ['US-38'] },
    'us-fl': {
      ...warning,
      sharper: [{ when: 'copay-waiver', severity: 'error' }],
      sources: ['US-38', 'US-53'],
      note: 'Free or discounted services need the 72-hour statement.',
    },
    uk: { ...warning, sharper: [{ when: 'prescription-discount-code', severity: 'error' }], sources: ['UK-05'] },
    au: { ...error, sources: ['AU-01'], note: 'An offer must state its terms.' },
    ca: warning,
    eu: warning,
  },
  'vulnerable-population-claim': {
    us: { ...warning, sharper: [{ when: 'cosmetic-for-minors', severity: 'error' }] },
  },
  'appearance-shaming': {
    us: warning,
    uk: { ...error, sources: ['UK-07'] },
    au: { ...error, sources: ['AU-03'], since: '2025-09-02' },
  },
  'stigmatizing-language': { us: suggestion },
  'readability-grade': { us: suggestion },
  'inclusive-language': { us: suggestion },
} as const satisfies Readonly<Record<string, Standings>>

/** Id of a rule that has a standing. */
export type StandingId = keyof typeof standings

/** How a rule weighs in a profile: its own standing, else that of the wider profile, else that of the United States. */
export function standingIn(profile: ProfileId, rule: StandingId): Standing {
  const row: Standings = standings[rule]
  const parent = profiles[profile].parent as ProfileId | undefined
  return row[profile] ?? (parent && row[parent]) ?? row.us
}

/**
 * Since when the ground of a severity has been in force in a profile, where that is known. A standing that is sharper in a
 * circumstance has its date from there.
 */
export function inForceSince(profile: ProfileId, rule: string, severity: string): string | undefined {
  if (!Object.hasOwn(standings, rule)) return undefined
  const { since, sharper } = standingIn(profile, rule as StandingId)
  return !sharper || sharper.some(step => step.severity === severity) ? since : undefined
}
