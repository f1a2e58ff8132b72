import type { Severity } from '../finding.ts'
import type { Hit, ProfileId, Rule } from '../rule.ts'
import { milder, type Settings, severest } from '../settings.ts'

/** What must be known of a rule to say how severe it is. */
export type RuleFacts = Pick<Rule, 'id' | 'severity' | 'profiles' | 'options'>

/** How severe a rule's findings are on a page, before a hit's own severity. */
export interface ActiveLevel {
  readonly severity: Severity
  /** Set by the configuration, so it replaces the rule's own severity. */
  readonly explicit: boolean
  /** Of several active profiles, the ones that ask for `severity`, when not all do. */
  readonly appliesIn: readonly ProfileId[]
}

/** The wider profile of a profile, as `knowledge/profiles` has it; here so that a run with a warm cache need not load that. */
export const parents: Readonly<Partial<Record<ProfileId, ProfileId>>> = {
  'us-ca': 'us',
  'us-ny': 'us',
  'us-tx': 'us',
  'us-fl': 'us',
  'ca-on': 'ca',
}

/** The level of a rule under some settings, or undefined when the rule is off. */
export function levelOf(rule: RuleFacts, settings: Settings): ActiveLevel | undefined {
  const level = settings.rules.get(rule.id)?.level ?? 'on'
  if (level === 'off') return undefined
  if (level !== 'on') return { severity: level, explicit: true, appliesIn: [] }
  const asked = settings.profiles.map(profile => ({ profile, severity: inProfile(rule, profile) }))
  const worst = severest(asked.map(({ severity }) => severity))
  if (worst === 'off') {
    if (!settings.rules.has(rule.id)) return undefined
    const anywhere = severest([rule.severity, ...Object.values(rule.profiles ?? {})])
    return { severity: anywhere === 'off' ? 'warning' : anywhere, explicit: false, appliesIn: [] }
  }
  const asking = asked.filter(({ severity }) => severity === worst).map(({ profile }) => profile)
  return { severity: worst, explicit: false, appliesIn: asking.length < asked.length ? asking : [] }
}

/** Whether any of the rules is on under some settings. */
export function anyRuleIsOn(rules: readonly RuleFacts[], settings: Settings, only?: ReadonlySet<string>): boolean {
  return rules.some(rule => (!only || only.has(rule.id)) && levelOf(rule, settings) !== undefined)
}

/** The severity of a hit: its own one counts where the configuration is silent, and always when it is milder than the rule's. */
export function severityOf(rule: Rule, level: ActiveLevel, hit: Hit): Severity {
  if (!hit.severity) return level.severity
  const usual = rule.severity === 'off' ? level.severity : rule.severity
  if (hit.severity === usual) return level.severity
  if (milder(hit.severity, usual) === hit.severity) return milder(hit.severity, level.severity)
  return level.explicit ? level.severity : (severest([hit.severity, level.severity]) as Severity)
}

/** The severity of a rule in a profile: its own there, else that of the wider profile, else the rule's usual one. */
export function inProfile(rule: RuleFacts, profile: ProfileId): Severity | 'off' {
  const parent = parents[profile]
  return rule.profiles?.[profile] ?? (parent && rule.profiles?.[parent]) ?? rule.severity
}
