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
  'access-without-evaluation': { tool: 361, right: 296, gold: 286, found: 241 },
  'appearance-shaming': { tool: 136, right: 114, gold: 107, found: 88 },
  'approval-status-claim': { tool: 93, right: 86, gold: 89, found: 74 },
  'before-after-undisclosed': { tool: 60, right: 52, gold: 51, found: 41 },
  'comparative-superiority': { tool: 329, right: 281, gold: 304, found: 239 },
  'compounded-equivalence': { tool: 48, right: 41, gold: 49, found: 41 },
  'cure-claim': { tool: 115, right: 99, gold: 133, found: 99 },
  'denigrates-standard-care': { tool: 515, right: 453, gold: 455, found: 371 },
  'detox-immunity-antiaging': { tool: 178, right: 140, gold: 147, found: 125 },
  'encourages-overuse': { tool: 288, right: 270, gold: 262, found: 228 },
  'establishment-claim': { tool: 144, right: 129, gold: 135, found: 121 },
  'fear-appeal': { tool: 422, right: 394, gold: 375, found: 333 },
  'guaranteed-outcome': { tool: 282, right: 233, gold: 272, found: 215 },
  'hype-language': { tool: 105, right: 87, gold: 84, found: 66 },
  'inclusive-language': { tool: 12, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 421, right: 371, gold: 369, found: 312 },
  'minimized-risk': { tool: 474, right: 393, gold: 403, found: 335 },
  'missing-consult-disclaimer': { tool: 239, right: 225, gold: 136, found: 112 },
  'missing-crisis-resource': { tool: 35, right: 35, gold: 35, found: 35 },
  'missing-risk-disclosure': { tool: 216, right: 202, gold: 191, found: 154 },
  'natural-means-safe': { tool: 118, right: 108, gold: 126, found: 114 },
  'non-addictive-claim': { tool: 53, right: 51, gold: 57, found: 47 },
  'off-label-or-unapproved-undisclosed': { tool: 155, right: 143, gold: 172, found: 121 },
  'offer-and-price-terms': { tool: 435, right: 352, gold: 260, found: 231 },
  'onset-and-duration-claim': { tool: 542, right: 416, gold: 448, found: 356 },
  'outdated-crisis-line': { tool: 5, right: 5, gold: 5, found: 5 },
  'patient-identifiability': { tool: 216, right: 173, gold: 136, found: 116 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 15, found: 7 },
  'restricted-disease-claim': { tool: 189, right: 167, gold: 230, found: 173 },
  'self-diagnosis': { tool: 269, right: 252, gold: 225, found: 196 },
  'self-dosing-suggestion': { tool: 145, right: 136, gold: 135, found: 119 },
  'stigmatizing-language': { tool: 27, right: 19, gold: 9, found: 9 },
  'stop-medication-suggestion': { tool: 292, right: 261, gold: 255, found: 231 },
  'suicide-benefit-claim': { tool: 35, right: 33, gold: 48, found: 32 },
  'superiority-or-credential-claim': { tool: 231, right: 223, gold: 214, found: 196 },
  'testimonial-undisclosed': { tool: 637, right: 538, gold: 519, found: 442 },
  'unapproved-biologic-claim': { tool: 85, right: 80, gold: 101, found: 83 },
  'unhedged-efficacy': { tool: 552, right: 381, gold: 369, found: 273 },
  'unlawful-substance-promotion': { tool: 62, right: 48, gold: 38, found: 31 },
  'unsafe-suicide-language': { tool: 14, right: 13, gold: 17, found: 13 },
  'unsourced-statistic': { tool: 366, right: 320, gold: 321, found: 272 },
  'urgency-pressure': { tool: 262, right: 234, gold: 231, found: 209 },
  'vulnerable-population-claim': { tool: 192, right: 173, gold: 176, found: 155 },
  'weight-loss-outcome': { tool: 131, right: 117, gold: 107, found: 87 },
}
