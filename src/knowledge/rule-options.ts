/** When the options were last compared with the rules that read them. */
export const reviewed = '2026-11-22'

/** A setting that one rule alone has. */
export interface RuleOption {
  /** One sentence: what it changes. */
  readonly description: string
  /** The words it may be set to; any value when left out. */
  readonly values?: readonly string[]
  /** It takes a list of texts. */
  readonly list?: true
}

/** The options of a rule by name. */
export type RuleOptions = Readonly<Record<string, RuleOption>>

const where: RuleOption = {
  description: 'Where on the page it must stand; "anywhere" unless set.',
  values: ['anywhere', 'same-section', 'before-call-to-action'],
}

/** The options that rules read from the configuration, by rule and name. */
export const ruleOptions: Readonly<Record<string, RuleOptions>> = {
  'missing-consult-disclaimer': { where },
  'missing-crisis-resource': { where },
  'readability-grade': {
    audience: { description: 'Who reads the page; "hcp" is for clinicians and turns the rule off.', values: ['hcp'] },
  },
  'restricted-disease-claim': {
    supervision: {
      description:
        'Who supervises the treatment; diseases that only the United Kingdom restricts may then be named there.',
      values: ['registered-professional'],
    },
    specialties: {
      description: 'Conditions, or fields such as "oncology", that the clinic is a specialist for and may name.',
      list: true,
    },
  },
}

/** Rules with the options that they have. */
export function withOptions<R extends { readonly id: string }>(
  rules: readonly R[],
): readonly (R & { readonly options?: RuleOptions })[] {
  return rules.map(rule => (Object.hasOwn(ruleOptions, rule.id) ? { ...rule, options: ruleOptions[rule.id]! } : rule))
}
