import type { Rule } from '../rule.ts'
import accessWithoutEvaluation from './access-without-evaluation.ts'
import encouragesOveruse from './encourages-overuse.ts'
import fearAppeal from './fear-appeal.ts'
import missingConsultDisclaimer from './missing-consult-disclaimer.ts'
import missingCrisisResource from './missing-crisis-resource.ts'
import outdatedCrisisLine from './outdated-crisis-line.ts'
import selfDiagnosis from './self-diagnosis.ts'
import suicideBenefitClaim from './suicide-benefit-claim.ts'
import unhedgedEfficacy from './unhedged-efficacy.ts'
import urgencyPressure from './urgency-pressure.ts'
import unsafeSuicideLanguage from './unsafe-suicide-language.ts'

/** Every rule of carelint, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  unhedgedEfficacy,
  selfDiagnosis,
  accessWithoutEvaluation,
  encouragesOveruse,
  missingConsultDisclaimer,
  missingCrisisResource,
  outdatedCrisisLine,
  unsafeSuicideLanguage,
  suicideBenefitClaim,
  fearAppeal,
  urgencyPressure,
]
