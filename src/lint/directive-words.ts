/** The rules under which carelint reports its own directives; they cannot be suppressed. */
export const directiveRules = ['expired-suppression', 'invalid-suppression', 'unused-suppression'] as const

/** What carelint says of its own directives, by rule. */
export const directiveWords: Readonly<
  Record<(typeof directiveRules)[number], { readonly summary: string; readonly why: string; readonly instead: string }>
> = {
  'expired-suppression': {
    summary: 'A suppression whose date has passed.',
    why: 'Somebody meant to look at these words again by that date; until then nobody else does.',
    instead: 'Mend the words and take the suppression out, or have a new date agreed.',
  },
  'invalid-suppression': {
    summary: 'A suppression that cannot be read, names no known rule or gives no reason.',
    why: 'A directive that cannot be read protects nothing, and its writer thinks it does.',
    instead: 'Write carelint-disable-next-line, the name of a rule, two hyphens and the reason.',
  },
  'unused-suppression': {
    summary: 'A suppression that suppresses nothing.',
    why: 'A suppression that outlives its words hides the next claim that is written there.',
    instead: 'Take the suppression out.',
  },
}
