import type { Rule } from '../rule.ts'
import comparativeSuperiority from './comparative-superiority.ts'
import denigratesStandardCare from './denigrates-standard-care.ts'
import detoxImmunityAntiaging from './detox-immunity-antiaging.ts'
import establishmentClaim from './establishment-claim.ts'
import hypeLanguage from './hype-language.ts'
import mechanismOverclaim from './mechanism-overclaim.ts'
import restrictedDiseaseClaim from './restricted-disease-claim.ts'
import unhedgedEfficacy from './unhedged-efficacy.ts'
import unsourcedStatistic from './unsourced-statistic.ts'
import weightLossOutcome from './weight-loss-outcome.ts'

/** Every rule of carelint, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  unhedgedEfficacy,
  hypeLanguage,
  unsourcedStatistic,
  establishmentClaim,
  comparativeSuperiority,
  denigratesStandardCare,
  mechanismOverclaim,
  detoxImmunityAntiaging,
  weightLossOutcome,
  restrictedDiseaseClaim,
]
