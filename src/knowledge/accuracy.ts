/** How well one rule did on labelled pages: `right` of `tool` findings were wanted, `found` of `gold` labels were found. */
export interface RuleAccuracy {
  readonly tool: number
  readonly right: number
  readonly gold: number
  readonly found: number
}

/** When, with which version and on how many pages the rules were measured; written by `npm run accuracy`. */
export const measured = { date: '2026-11-23', version: '0.1.0', pages: 519, words: 378453 }

/** What was measured, by rule; rules without a finding or a label are left out. */
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  'absolute-safety-claim': { tool: 200, right: 174, gold: 162, found: 143 },
  'access-without-evaluation': { tool: 262, right: 219, gold: 211, found: 181 },
  'appearance-shaming': { tool: 108, right: 90, gold: 87, found: 74 },
  'approval-status-claim': { tool: 67, right: 62, gold: 62, found: 52 },
  'before-after-undisclosed': { tool: 49, right: 44, gold: 43, found: 35 },
  'comparative-superiority': { tool: 238, right: 201, gold: 220, found: 172 },
  'compounded-equivalence': { tool: 34, right: 30, gold: 36, found: 30 },
  'cure-claim': { tool: 76, right: 63, gold: 92, found: 65 },
  'denigrates-standard-care': { tool: 352, right: 309, gold: 311, found: 251 },
  'detox-immunity-antiaging': { tool: 138, right: 106, gold: 110, found: 93 },
  'encourages-overuse': { tool: 216, right: 206, gold: 198, found: 172 },
  'establishment-claim': { tool: 89, right: 80, gold: 77, found: 70 },
  'fear-appeal': { tool: 268, right: 251, gold: 248, found: 217 },
  'guaranteed-outcome': { tool: 175, right: 144, gold: 177, found: 142 },
  'hype-language': { tool: 69, right: 56, gold: 63, found: 47 },
  'inclusive-language': { tool: 6, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 303, right: 272, gold: 266, found: 233 },
  'minimized-risk': { tool: 291, right: 246, gold: 246, found: 208 },
  'missing-consult-disclaimer': { tool: 158, right: 146, gold: 94, found: 71 },
  'missing-crisis-resource': { tool: 19, right: 19, gold: 18, found: 18 },
  'missing-risk-disclosure': { tool: 107, right: 100, gold: 130, found: 79 },
  'natural-means-safe': { tool: 79, right: 74, gold: 86, found: 79 },
  'non-addictive-claim': { tool: 39, right: 37, gold: 39, found: 34 },
  'off-label-or-unapproved-undisclosed': { tool: 100, right: 93, gold: 113, found: 78 },
  'offer-and-price-terms': { tool: 312, right: 260, gold: 180, found: 159 },
  'onset-and-duration-claim': { tool: 392, right: 279, gold: 303, found: 235 },
  'outdated-crisis-line': { tool: 2, right: 2, gold: 2, found: 2 },
  'patient-identifiability': { tool: 153, right: 124, gold: 114, found: 96 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 14, found: 7 },
  'restricted-disease-claim': { tool: 132, right: 117, gold: 158, found: 122 },
  'self-diagnosis': { tool: 199, right: 190, gold: 172, found: 151 },
  'self-dosing-suggestion': { tool: 112, right: 102, gold: 102, found: 91 },
  'stigmatizing-language': { tool: 23, right: 16, gold: 9, found: 9 },
  'stop-medication-suggestion': { tool: 205, right: 188, gold: 174, found: 160 },
  'suicide-benefit-claim': { tool: 23, right: 23, gold: 29, found: 23 },
  'superiority-or-credential-claim': { tool: 157, right: 153, gold: 144, found: 135 },
  'testimonial-undisclosed': { tool: 420, right: 360, gold: 373, found: 313 },
  'unapproved-biologic-claim': { tool: 63, right: 62, gold: 82, found: 66 },
  'unhedged-efficacy': { tool: 395, right: 281, gold: 253, found: 189 },
  'unlawful-substance-promotion': { tool: 47, right: 39, gold: 30, found: 25 },
  'unsafe-suicide-language': { tool: 12, right: 11, gold: 12, found: 11 },
  'unsourced-statistic': { tool: 268, right: 232, gold: 219, found: 193 },
  'urgency-pressure': { tool: 170, right: 148, gold: 145, found: 138 },
  'vulnerable-population-claim': { tool: 132, right: 123, gold: 129, found: 108 },
  'weight-loss-outcome': { tool: 102, right: 88, gold: 86, found: 68 },
}
