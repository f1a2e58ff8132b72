import type { Rule } from '../rule.ts'
import absoluteSafetyClaim from './absolute-safety-claim.ts'
import accessWithoutEvaluation from './access-without-evaluation.ts'
import appearanceShaming from './appearance-shaming.ts'
import approvalStatusClaim from './approval-status-claim.ts'
import beforeAfterUndisclosed from './before-after-undisclosed.ts'
import comparativeSuperiority from './comparative-superiority.ts'
import compoundedEquivalence from './compounded-equivalence.ts'
import cureClaim from './cure-claim.ts'
import denigratesStandardCare from './denigrates-standard-care.ts'
import detoxImmunityAntiaging from './detox-immunity-antiaging.ts'
import encouragesOveruse from './encourages-overuse.ts'
import establishmentClaim from './establishment-claim.ts'
import fearAppeal from './fear-appeal.ts'
import guaranteedOutcome from './guaranteed-outcome.ts'
import hypeLanguage from './hype-language.ts'
import inclusiveLanguage from './inclusive-language.ts'
import mechanismOverclaim from './mechanism-overclaim.ts'
import minimizedRisk from './minimized-risk.ts'
import missingConsultDisclaimer from './missing-consult-disclaimer.ts'
import missingCrisisResource from './missing-crisis-resource.ts'
import missingRiskDisclosure from './missing-risk-disclosure.ts'
import naturalMeansSafe from './natural-means-safe.ts'
import nonAddictiveClaim from './non-addictive-claim.ts'
import offLabelOrUnapprovedUndisclosed from './off-label-or-unapproved-undisclosed.ts'
import offerAndPriceTerms from './offer-and-price-terms.ts'
import onsetAndDurationClaim from './onset-and-duration-claim.ts'
import outdatedCrisisLine from './outdated-crisis-line.ts'
import patientIdentifiability from './patient-identifiability.ts'
import prescriptionDrugToPublic from './prescription-drug-to-public.ts'
import readabilityGrade from './readability-grade.ts'
import restrictedDiseaseClaim from './restricted-disease-claim.ts'
import selfDiagnosis from './self-diagnosis.ts'
import selfDosingSuggestion from './self-dosing-suggestion.ts'
import stigmatizingLanguage from './stigmatizing-language.ts'
import stopMedicationSuggestion from './stop-medication-suggestion.ts'
import suicideBenefitClaim from './suicide-benefit-claim.ts'
import superiorityOrCredentialClaim from './superiority-or-credential-claim.ts'
import testimonialUndisclosed from './testimonial-undisclosed.ts'
import unapprovedBiologicClaim from './unapproved-biologic-claim.ts'
import unhedgedEfficacy from './unhedged-efficacy.ts'
import unlawfulSubstancePromotion from './unlawful-substance-promotion.ts'
import unsafeSuicideLanguage from './unsafe-suicide-language.ts'
import unsourcedStatistic from './unsourced-statistic.ts'
import urgencyPressure from './urgency-pressure.ts'
import vulnerablePopulationClaim from './vulnerable-population-claim.ts'
import weightLossOutcome from './weight-loss-outcome.ts'

/** Every rule of carelint, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  guaranteedOutcome,
  cureClaim,
  unhedgedEfficacy,
  hypeLanguage,
  onsetAndDurationClaim,
  unsourcedStatistic,
  establishmentClaim,
  comparativeSuperiority,
  denigratesStandardCare,
  mechanismOverclaim,
  detoxImmunityAntiaging,
  weightLossOutcome,
  restrictedDiseaseClaim,
  absoluteSafetyClaim,
  naturalMeansSafe,
  minimizedRisk,
  nonAddictiveClaim,
  missingRiskDisclosure,
  approvalStatusClaim,
  offLabelOrUnapprovedUndisclosed,
  compoundedEquivalence,
  unapprovedBiologicClaim,
  unlawfulSubstancePromotion,
  prescriptionDrugToPublic,
  selfDosingSuggestion,
  stopMedicationSuggestion,
  selfDiagnosis,
  accessWithoutEvaluation,
  encouragesOveruse,
  missingConsultDisclaimer,
  missingCrisisResource,
  outdatedCrisisLine,
  unsafeSuicideLanguage,
  suicideBenefitClaim,
  testimonialUndisclosed,
  patientIdentifiability,
  beforeAfterUndisclosed,
  superiorityOrCredentialClaim,
  fearAppeal,
  urgencyPressure,
  offerAndPriceTerms,
  vulnerablePopulationClaim,
  appearanceShaming,
  stigmatizingLanguage,
  readabilityGrade,
  inclusiveLanguage,
]
