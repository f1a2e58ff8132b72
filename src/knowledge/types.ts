/** How well a fact is known: seen at its source, from memory, or some of both. */
export type Evidence = 'seen' | 'memory' | 'mixed'

/** A fact that may be missing; `mixed` depends on the product, and neither `mixed` nor `unknown` decides anything by itself. */
export type Known = 'yes' | 'no' | 'mixed' | 'unknown' | 'n/a'

/** Where a source has force; `platform` for the policies of advertising platforms. */
export type SourceJurisdiction =
  | 'us'
  | 'us-ca'
  | 'us-ny'
  | 'us-tx'
  | 'us-fl'
  | 'uk'
  | 'au'
  | 'ca'
  | 'ca-on'
  | 'eu'
  | 'nz'
  | 'platform'
  | 'international'

/** A law, code, guide or study that a rule rests on. */
export interface Source {
  readonly id: string
  /** Short citation as it may be printed. */
  readonly citation: string
  /** Year of the text or of the change that is cited, where it has one. */
  readonly year?: number
  /** Official address, where one is known. */
  readonly url?: string
  readonly jurisdiction: SourceJurisdiction
  readonly evidence: Evidence
  /** What it asks for, in one line. */
  readonly covers: string
}

/** What a treatment is. */
export type TreatmentClass = 'drug' | 'biologic' | 'device' | 'tissue' | 'procedure' | 'practice' | 'cosmetic'

/** Standing in the United States; `cleared` is a device clearance, `practice` is no product at all. */
export type UsStatus = 'approved' | 'cleared' | 'unapproved' | 'compounded' | 'mixed' | 'practice'

/** US controlled-substance schedule; `mixed` when it depends on the product. */
export type Schedule = 'I' | 'II' | 'III' | 'IV' | 'V' | 'none' | 'device' | 'mixed' | 'unknown'

/** Entry of the Australian Poisons Standard; `mixed` when it depends on the product. */
export type PoisonsSchedule = 'S2' | 'S3' | 'S4' | 'S8' | 'S9' | 'biological' | 'none' | 'mixed' | 'unknown'

/** A treatment that clinics advertise. All names, risks and phrases are lower case. */
export interface Treatment {
  readonly id: string
  /** Everything a page may call it, brands and abbreviations included. */
  readonly names: readonly string[]
  /** Names that count only when a page writes them in capitals; kept in lower case. */
  readonly acronyms?: readonly string[]
  /** Brand names as their owners write them. */
  readonly brands: readonly string[]
  /** Generic (non-proprietary) names. */
  readonly generics: readonly string[]
  readonly class: TreatmentClass
  readonly us: {
    readonly status: UsStatus
    /** Ids of conditions for which it is approved or cleared. */
    readonly uses: readonly string[]
    /** The approval in plain words, with its limits. */
    readonly note: string
    /** Uses of single products where they differ from those of the whole entry, by one of its names. */
    readonly byName?: Readonly<Record<string, readonly string[]>>
  }
  /** Ids of conditions that clinics advertise it for without approval. */
  readonly offLabel: readonly string[]
  readonly schedule: Schedule
  readonly boxed: Known
  readonly rems: Known
  /** Prescription-only medicine in the United Kingdom; `unlicensed` when no licensed product exists there. */
  readonly ukPom: Known | 'unlicensed'
  readonly auSchedule: PoisonsSchedule
  /** Words a page may use to name its risks. */
  readonly risks: readonly string[]
  /** Words a page may use to say who should not have it. */
  readonly contraindications: readonly string[]
  /** Controlled in the United States, at least in part. */
  readonly controlled: boolean
  /** Statements of pharmacology or physics that are well established. */
  readonly mechanism: readonly string[]
  readonly reviewed: string
  readonly evidence: Evidence
  /** Ids of sources about this treatment. */
  readonly sources: readonly string[]
}

/** Field of medicine that a condition belongs to. */
export type ConditionGroup =
  | 'mental'
  | 'pain'
  | 'metabolic'
  | 'hormonal'
  | 'skin'
  | 'hair'
  | 'dental'
  | 'eye'
  | 'ear'
  | 'sexual'
  | 'reproductive'
  | 'neuro'
  | 'oncology'
  | 'infection'
  | 'addiction'
  | 'heart'
  | 'breathing'
  | 'gut'
  | 'immune'
  | 'sleep'
  | 'muscle'
  | 'kidney'
  | 'blood'
  | 'general'

/** A disease, symptom or looks concern that clinics write about. All names are lower case. */
export interface Condition {
  readonly id: string
  readonly names: readonly string[]
  /** Names that count only when a page writes them in capitals; kept in lower case. */
  readonly acronyms?: readonly string[]
  readonly group: ConditionGroup
  readonly kind: 'disease' | 'symptom' | 'cosmetic' | 'appearance'
  /** A disease that can kill or disable, or that needs a clinician. */
  readonly serious: boolean
  /** Jurisdictions whose restricted-disease list names it. */
  readonly restricted: { readonly us?: true; readonly uk?: true; readonly au?: true; readonly ca?: true }
  /** Has an accepted cure. */
  readonly curable?: true
}

/** A telephone, text or chat service for people in distress. */
export interface CrisisLine {
  readonly id: string
  /** ISO 3166 code, lower case. */
  readonly country: string
  readonly name: string
  /** Other names, former ones included, lower case. */
  readonly otherNames: readonly string[]
  /** Numbers to call: digits only, as dialled inside the country; a leading 1 of North American numbers may be left out on a page. */
  readonly numbers: readonly string[]
  /** Letter forms of the numbers, lower case, for example `1-800-273-talk`. */
  readonly vanity: readonly string[]
  /** Texting: keyword (may be empty) and number, digits only. */
  readonly text: readonly { readonly keyword: string; readonly number: string }[]
  readonly chat: boolean
  /** Official address; the first is the one to print. */
  readonly urls: readonly string[]
  readonly email?: string
  readonly hours: string
  readonly languages: readonly string[]
  /** Whether it answers people in a suicidal crisis; false for referral and help lines. */
  readonly crisis: boolean
  /** Region or group of people when it is not for a whole country. */
  readonly serves?: string
  readonly evidence: Evidence
  /** ISO date on which its facts were last seen. */
  readonly verifiedOn: string
}

/** A country and its emergency numbers. */
export interface Country {
  /** ISO 3166 code, lower case. */
  readonly code: string
  readonly name: string
  /** Digits only; the one to print first. */
  readonly emergency: readonly string[]
  readonly evidence: Evidence
}

/** A number, name, address or option that should no longer be printed. */
export interface RetiredLine {
  readonly id: string
  readonly country: string
  /** What was retired, for messages. */
  readonly name: string
  /** Digits only. */
  readonly numbers: readonly string[]
  /** Texting numbers, digits only. */
  readonly texts: readonly string[]
  /** Names, addresses and phrases as a page may write them, lower case. */
  readonly phrases: readonly string[]
  /** Id of the line that took its place. */
  readonly replacedBy: string
  /** What may be printed in its place: letters, digits, spaces and hyphens only, so that it can stand in any format. */
  readonly print?: { readonly number: string; readonly name?: string }
  /** ISO date, year and month, or year, when it was replaced. */
  readonly since?: string
  /** Whether the old number still connects. */
  readonly connects: Known
  readonly evidence: Evidence
}
