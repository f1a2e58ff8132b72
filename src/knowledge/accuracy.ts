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
  'absolute-safety-claim': { tool: 250, right: 214, gold: 204, found: 179 },
  'access-without-evaluation': { tool: 339, right: 281, gold: 259, found: 226 },
  'appearance-shaming': { tool: 132, right: 111, gold: 100, found: 85 },
  'approval-status-claim': { tool: 82, right: 76, gold: 74, found: 65 },
  'before-after-undisclosed': { tool: 59, right: 53, gold: 50, found: 42 },
  'comparative-superiority': { tool: 294, right: 252, gold: 270, found: 215 },
  'compounded-equivalence': { tool: 46, right: 39, gold: 42, found: 39 },
  'cure-claim': { tool: 102, right: 87, gold: 118, found: 89 },
  'denigrates-standard-care': { tool: 464, right: 407, gold: 392, found: 331 },
  'detox-immunity-antiaging': { tool: 167, right: 129, gold: 133, found: 113 },
  'encourages-overuse': { tool: 269, right: 252, gold: 238, found: 211 },
  'establishment-claim': { tool: 117, right: 107, gold: 105, found: 94 },
  'fear-appeal': { tool: 376, right: 347, gold: 330, found: 297 },
  'guaranteed-outcome': { tool: 257, right: 212, gold: 241, found: 195 },
  'hype-language': { tool: 83, right: 68, gold: 69, found: 52 },
  'inclusive-language': { tool: 11, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 353, right: 314, gold: 313, found: 271 },
  'minimized-risk': { tool: 412, right: 346, gold: 338, found: 288 },
  'missing-consult-disclaimer': { tool: 199, right: 191, gold: 122, found: 93 },
  'missing-crisis-resource': { tool: 28, right: 28, gold: 28, found: 28 },
  'missing-risk-disclosure': { tool: 194, right: 182, gold: 170, found: 139 },
  'natural-means-safe': { tool: 101, right: 92, gold: 105, found: 96 },
  'non-addictive-claim': { tool: 48, right: 46, gold: 48, found: 41 },
  'off-label-or-unapproved-undisclosed': { tool: 131, right: 122, gold: 146, found: 103 },
  'offer-and-price-terms': { tool: 404, right: 334, gold: 228, found: 209 },
  'onset-and-duration-claim': { tool: 474, right: 356, gold: 377, found: 299 },
  'outdated-crisis-line': { tool: 4, right: 4, gold: 4, found: 4 },
  'patient-identifiability': { tool: 199, right: 162, gold: 129, found: 110 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 15, found: 7 },
  'restricted-disease-claim': { tool: 180, right: 159, gold: 209, found: 165 },
  'self-diagnosis': { tool: 238, right: 222, gold: 196, found: 172 },
  'self-dosing-suggestion': { tool: 129, right: 122, gold: 119, found: 106 },
  'stigmatizing-language': { tool: 25, right: 17, gold: 9, found: 9 },
  'stop-medication-suggestion': { tool: 266, right: 240, gold: 222, found: 207 },
  'suicide-benefit-claim': { tool: 32, right: 30, gold: 42, found: 29 },
  'superiority-or-credential-claim': { tool: 208, right: 204, gold: 189, found: 177 },
  'testimonial-undisclosed': { tool: 585, right: 495, gold: 473, found: 400 },
  'unapproved-biologic-claim': { tool: 77, right: 75, gold: 89, found: 76 },
  'unhedged-efficacy': { tool: 474, right: 336, gold: 308, found: 234 },
  'unlawful-substance-promotion': { tool: 58, right: 47, gold: 35, found: 31 },
  'unsafe-suicide-language': { tool: 14, right: 13, gold: 16, found: 13 },
  'unsourced-statistic': { tool: 329, right: 284, gold: 274, found: 240 },
  'urgency-pressure': { tool: 234, right: 210, gold: 198, found: 185 },
  'vulnerable-population-claim': { tool: 168, right: 155, gold: 156, found: 141 },
  'weight-loss-outcome': { tool: 113, right: 99, gold: 96, found: 77 },
}
