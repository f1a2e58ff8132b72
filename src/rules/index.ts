import type { Rule } from '../rule.ts'
import absoluteSafetyClaim from './absolute-safety-claim.ts'
import cureClaim from './cure-claim.ts'
import guaranteedOutcome from './guaranteed-outcome.ts'
import onsetAndDurationClaim from './onset-and-duration-claim.ts'
import selfDosingSuggestion from './self-dosing-suggestion.ts'
import stopMedicationSuggestion from './stop-medication-suggestion.ts'
import unhedgedEfficacy from './unhedged-efficacy.ts'

/** Every rule of carelint, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  guaranteedOutcome,
  cureClaim,
  unhedgedEfficacy,
  onsetAndDurationClaim,
  absoluteSafetyClaim,
  selfDosingSuggestion,
  stopMedicationSuggestion,
]
