import type { Rule } from '../rule.ts'
import appearanceShaming from './appearance-shaming.ts'
import beforeAfterUndisclosed from './before-after-undisclosed.ts'
import inclusiveLanguage from './inclusive-language.ts'
import offerAndPriceTerms from './offer-and-price-terms.ts'
import patientIdentifiability from './patient-identifiability.ts'
import readabilityGrade from './readability-grade.ts'
import stigmatizingLanguage from './stigmatizing-language.ts'
import superiorityOrCredentialClaim from './superiority-or-credential-claim.ts'
import testimonialUndisclosed from './testimonial-undisclosed.ts'
import unhedgedEfficacy from './unhedged-efficacy.ts'
import vulnerablePopulationClaim from './vulnerable-population-claim.ts'

/** Every rule of carelint, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  unhedgedEfficacy,
  testimonialUndisclosed,
  patientIdentifiability,
  beforeAfterUndisclosed,
  superiorityOrCredentialClaim,
  offerAndPriceTerms,
  vulnerablePopulationClaim,
  appearanceShaming,
  stigmatizingLanguage,
  readabilityGrade,
  inclusiveLanguage,
]
