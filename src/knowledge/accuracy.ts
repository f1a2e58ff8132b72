/** How well one rule did on labelled pages: `right` of `tool` findings were wanted, `found` of `gold` labels were found. */
export interface RuleAccuracy {
  readonly tool: number
  readonly right: number
  readonly gold: number
  readonly found: number
}

/** When, with which version and on how many pages the rules were measured; written by `npm run accuracy`. */
export const measured = { date: '2026-11-23', version: '0.1.0', pages: 615, words: 454260 }

/** What was measured, by rule; rules without a finding or a label are left out. */
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  'absolute-safety-claim': { tool: 245, right: 209, gold: 204, found: 175 },
  'access-without-evaluation': { tool: 316, right: 263, gold: 259, found: 218 },
  'appearance-shaming': { tool: 128, right: 108, gold: 100, found: 84 },
  'approval-status-claim': { tool: 79, right: 73, gold: 74, found: 63 },
  'before-after-undisclosed': { tool: 57, right: 51, gold: 50, found: 41 },
  'comparative-superiority': { tool: 284, right: 244, gold: 270, found: 210 },
  'compounded-equivalence': { tool: 41, right: 36, gold: 42, found: 36 },
  'cure-claim': { tool: 100, right: 85, gold: 118, found: 87 },
  'denigrates-standard-care': { tool: 433, right: 385, gold: 392, found: 318 },
  'detox-immunity-antiaging': { tool: 165, right: 128, gold: 133, found: 113 },
  'encourages-overuse': { tool: 260, right: 246, gold: 238, found: 206 },
  'establishment-claim': { tool: 114, right: 104, gold: 105, found: 92 },
  'fear-appeal': { tool: 359, right: 337, gold: 330, found: 291 },
  'guaranteed-outcome': { tool: 246, right: 202, gold: 241, found: 188 },
  'hype-language': { tool: 79, right: 64, gold: 69, found: 50 },
  'inclusive-language': { tool: 11, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 345, right: 310, gold: 313, found: 269 },
  'minimized-risk': { tool: 383, right: 324, gold: 338, found: 277 },
  'missing-consult-disclaimer': { tool: 199, right: 191, gold: 122, found: 93 },
  'missing-crisis-resource': { tool: 28, right: 28, gold: 28, found: 28 },
  'missing-risk-disclosure': { tool: 194, right: 182, gold: 170, found: 139 },
  'natural-means-safe': { tool: 97, right: 89, gold: 105, found: 95 },
  'non-addictive-claim': { tool: 47, right: 45, gold: 48, found: 40 },
  'off-label-or-unapproved-undisclosed': { tool: 131, right: 122, gold: 146, found: 103 },
  'offer-and-price-terms': { tool: 388, right: 318, gold: 228, found: 202 },
  'onset-and-duration-claim': { tool: 455, right: 341, gold: 377, found: 289 },
  'outdated-crisis-line': { tool: 4, right: 4, gold: 4, found: 4 },
  'patient-identifiability': { tool: 191, right: 156, gold: 129, found: 106 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 15, found: 7 },
  'restricted-disease-claim': { tool: 172, right: 153, gold: 209, found: 160 },
  'self-diagnosis': { tool: 225, right: 212, gold: 196, found: 171 },
  'self-dosing-suggestion': { tool: 126, right: 119, gold: 119, found: 104 },
  'stigmatizing-language': { tool: 25, right: 17, gold: 9, found: 9 },
  'stop-medication-suggestion': { tool: 257, right: 232, gold: 222, found: 200 },
  'suicide-benefit-claim': { tool: 33, right: 31, gold: 42, found: 29 },
  'superiority-or-credential-claim': { tool: 208, right: 204, gold: 189, found: 178 },
  'testimonial-undisclosed': { tool: 559, right: 481, gold: 473, found: 397 },
  'unapproved-biologic-claim': { tool: 72, right: 70, gold: 89, found: 75 },
  'unhedged-efficacy': { tool: 460, right: 327, gold: 308, found: 232 },
  'unlawful-substance-promotion': { tool: 56, right: 45, gold: 35, found: 31 },
  'unsafe-suicide-language': { tool: 14, right: 13, gold: 16, found: 13 },
  'unsourced-statistic': { tool: 323, right: 280, gold: 274, found: 236 },
  'urgency-pressure': { tool: 225, right: 202, gold: 198, found: 181 },
  'vulnerable-population-claim': { tool: 160, right: 149, gold: 156, found: 136 },
  'weight-loss-outcome': { tool: 110, right: 97, gold: 96, found: 75 },
}
