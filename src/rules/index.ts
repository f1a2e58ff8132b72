import type { Rule } from '../rule.ts'
import missingConsultDisclaimer from './missing-consult-disclaimer.ts'
import missingCrisisResource from './missing-crisis-resource.ts'
import outdatedCrisisLine from './outdated-crisis-line.ts'
import suicideBenefitClaim from './suicide-benefit-claim.ts'
import unhedgedEfficacy from './unhedged-efficacy.ts'
import unsafeSuicideLanguage from './unsafe-suicide-language.ts'

/** Every rule of carelint, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  unhedgedEfficacy,
  missingConsultDisclaimer,
  missingCrisisResource,
  outdatedCrisisLine,
  unsafeSuicideLanguage,
  suicideBenefitClaim,
]
