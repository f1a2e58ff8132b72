import { type Severity, severities } from './finding.ts'
import type { ContentType, ProfileId, Provision, Strictness } from './rule.ts'

/** What a configuration may say of a rule: a severity, `on` for the rule's own one, or `off`. */
export type Level = Severity | 'on' | 'off'

/** All levels, in the order in which help shows them. */
export const levels: readonly Level[] = ['off', 'suggestion', 'warning', 'error', 'on']

/** All profiles. */
export const profileIds: readonly ProfileId[] = [
  'us',
  'us-ca',
  'us-ny',
  'us-tx',
  'us-fl',
  'uk',
  'au',
  'ca',
  'ca-on',
  'eu',
]

/** All degrees of strictness. */
export const strictnesses: readonly Strictness[] = ['strict', 'standard', 'lenient']

/** All kinds of page. */
export const contentTypes: readonly ContentType[] = [
  'marketing',
  'patient-education',
  'aftercare',
  'news',
  'legal',
  'research',
  'index',
]

/** All things that a layout may provide. */
export const provisions: readonly Provision[] = ['crisis', 'consult', 'disclaimer', 'risks']

/** What a configuration says of one rule. */
export interface RuleSetting {
  readonly level: Level
  readonly options: Readonly<Record<string, unknown>>
}

/** The settings that hold for one page. */
export interface Settings {
  /** Only the rules that a configuration names; the others have their own severity. */
  readonly rules: ReadonlyMap<string, RuleSetting>
  readonly profiles: readonly ProfileId[]
  readonly strictness: Strictness
  readonly contentType: ContentType
  readonly siteProvides: readonly Provision[]
  /** The site's own words for what a page must carry, as plain text; a blank line parts paragraphs. */
  readonly notices: Readonly<Partial<Record<Provision, string>>>
  /** What a component of the site provides, by the component's name. */
  readonly components: ReadonlyMap<string, readonly Provision[]>
  readonly treatments: readonly string[]
  /** Names under which the site sells treatments. */
  readonly brands: readonly string[]
  readonly conditions: readonly string[]
  readonly providers: readonly string[]
  readonly siteCountries: readonly string[]
  /** Names of component properties that hold copy, besides those that carelint knows. */
  readonly copyProps: readonly string[]
  /** Whether the navigation of HTML pages is read. */
  readonly navigation: boolean
  /** Rules that no page may suppress. */
  readonly notSuppressible: readonly string[]
}

/** The settings of a run without configuration. */
export const defaultSettings: Settings = {
  rules: new Map(),
  profiles: ['us'],
  strictness: 'standard',
  contentType: 'marketing',
  siteProvides: [],
  notices: {},
  components: new Map(),
  treatments: [],
  brands: [],
  conditions: [],
  providers: [],
  siteCountries: [],
  copyProps: [],
  navigation: false,
  notSuppressible: [],
}

/** The severest of some severities, or `off` when there is none. */
export function severest(some: Iterable<Severity | 'off'>): Severity | 'off' {
  let worst: Severity | 'off' = 'off'
  for (const severity of some) {
    if (severity === 'off') continue
    if (worst === 'off' || severities.indexOf(severity) < severities.indexOf(worst)) worst = severity
  }
  return worst
}

/** The milder of two severities. */
export function milder(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) > severities.indexOf(other) ? one : other
}
