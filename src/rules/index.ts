import type { Rule } from '../rule.ts'
import approvalStatusClaim from './approval-status-claim.ts'
import compoundedEquivalence from './compounded-equivalence.ts'
import minimizedRisk from './minimized-risk.ts'
import missingRiskDisclosure from './missing-risk-disclosure.ts'
import naturalMeansSafe from './natural-means-safe.ts'
import nonAddictiveClaim from './non-addictive-claim.ts'
import offLabelOrUnapprovedUndisclosed from './off-label-or-unapproved-undisclosed.ts'
import prescriptionDrugToPublic from './prescription-drug-to-public.ts'
import unapprovedBiologicClaim from './unapproved-biologic-claim.ts'
import unhedgedEfficacy from './unhedged-efficacy.ts'
import unlawfulSubstancePromotion from './unlawful-substance-promotion.ts'

/** Every rule of carelint, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  unhedgedEfficacy,
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
]
