/** How well one rule did on labelled pages: `right` of `tool` findings were wanted, `found` of `gold` labels were found. */
export interface RuleAccuracy {
  readonly tool: number
  readonly right: number
  readonly gold: number
  readonly found: number
}

/** When, with which version and on how many pages the rules were measured; written by `npm run accuracy`. */
export const measured = { date: '2026-11-23', version: '0.1.0', pages: 711, words: 539376 }

/** What was measured, by rule; rules without a finding or a label are left out. */
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  'absolute-safety-claim': { tool: 293, right: 253, gold: 242, found: 212 },
  'access-without-evaluation': { tool: 360, right: 295, gold: 286, found: 240 },
  'appearance-shaming': { tool: 136, right: 114, gold: 107, found: 88 },
  'approval-status-claim': { tool: 94, right: 87, gold: 89, found: 75 },
  'before-after-undisclosed': { tool: 59, right: 51, gold: 51, found: 41 },
  'comparative-superiority': { tool: 327, right: 279, gold: 304, found: 239 },
  'compounded-equivalence': { tool: 48, right: 41, gold: 49, found: 41 },
  'cure-claim': { tool: 115, right: 99, gold: 133, found: 99 },
  'denigrates-standard-care': { tool: 513, right: 453, gold: 455, found: 371 },
  'detox-immunity-antiaging': { tool: 178, right: 140, gold: 147, found: 125 },
  'encourages-overuse': { tool: 288, right: 270, gold: 262, found: 228 },
  'establishment-claim': { tool: 143, right: 129, gold: 135, found: 121 },
  'fear-appeal': { tool: 419, right: 392, gold: 375, found: 332 },
  'guaranteed-outcome': { tool: 282, right: 233, gold: 272, found: 215 },
  'hype-language': { tool: 104, right: 86, gold: 84, found: 65 },
  'inclusive-language': { tool: 12, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 420, right: 371, gold: 369, found: 312 },
  'minimized-risk': { tool: 468, right: 388, gold: 403, found: 332 },
  'missing-consult-disclaimer': { tool: 239, right: 225, gold: 136, found: 112 },
  'missing-crisis-resource': { tool: 35, right: 35, gold: 35, found: 35 },
  'missing-risk-disclosure': { tool: 216, right: 202, gold: 191, found: 154 },
  'natural-means-safe': { tool: 118, right: 108, gold: 126, found: 114 },
  'non-addictive-claim': { tool: 53, right: 51, gold: 57, found: 47 },
  'off-label-or-unapproved-undisclosed': { tool: 155, right: 143, gold: 172, found: 121 },
  'offer-and-price-terms': { tool: 434, right: 351, gold: 260, found: 231 },
  'onset-and-duration-claim': { tool: 539, right: 414, gold: 448, found: 354 },
  'outdated-crisis-line': { tool: 5, right: 5, gold: 5, found: 5 },
  'patient-identifiability': { tool: 216, right: 173, gold: 136, found: 116 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 15, found: 7 },
  'restricted-disease-claim': { tool: 188, right: 167, gold: 230, found: 173 },
  'self-diagnosis': { tool: 269, right: 252, gold: 225, found: 196 },
  'self-dosing-suggestion': { tool: 144, right: 136, gold: 135, found: 119 },
  'stigmatizing-language': { tool: 27, right: 19, gold: 9, found: 9 },
  'stop-medication-suggestion': { tool: 290, right: 260, gold: 255, found: 230 },
  'suicide-benefit-claim': { tool: 35, right: 33, gold: 48, found: 32 },
  'superiority-or-credential-claim': { tool: 231, right: 223, gold: 214, found: 196 },
  'testimonial-undisclosed': { tool: 634, right: 536, gold: 519, found: 442 },
  'unapproved-biologic-claim': { tool: 83, right: 78, gold: 101, found: 82 },
  'unhedged-efficacy': { tool: 548, right: 379, gold: 369, found: 272 },
  'unlawful-substance-promotion': { tool: 59, right: 45, gold: 38, found: 30 },
  'unsafe-suicide-language': { tool: 14, right: 13, gold: 17, found: 13 },
  'unsourced-statistic': { tool: 365, right: 319, gold: 321, found: 271 },
  'urgency-pressure': { tool: 261, right: 233, gold: 231, found: 208 },
  'vulnerable-population-claim': { tool: 191, right: 172, gold: 176, found: 154 },
  'weight-loss-outcome': { tool: 131, right: 117, gold: 107, found: 87 },
}
