import type { Rule } from '../rule.ts'
import missingConsultDisclaimer from './missing-consult-disclaimer.ts'
import missingCrisisResource from './missing-crisis-resource.ts'
import unhedgedEfficacy from './unhedged-efficacy.ts'

/** Every rule of carelint, in the order of the catalogue. */
export const rules: readonly Rule[] = [unhedgedEfficacy, missingConsultDisclaimer, missingCrisisResource]
