/** How well one rule did on labelled pages: `right` of `tool` findings were wanted, `found` of `gold` labels were found. */
export interface RuleAccuracy {
  readonly tool: number
  readonly right: number
  readonly gold: number
  readonly found: number
}

/** When, with which version and on how many pages the rules were measured; written by `npm run accuracy`. */
export const measured = { date: '2026-11-23', version: '0.1.0', pages: 783, words: 597893 }

/** What was measured, by rule; rules without a finding or a label are left out. */
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  'absolute-safety-claim': { tool: 367, right: 320, gold: 300, found: 265 },
  'access-without-evaluation': { tool: 494, right: 409, gold: 377, found: 330 },
  'appearance-shaming': { tool: 183, right: 155, gold: 133, found: 115 },
  'approval-status-claim': { tool: 118, right: 110, gold: 115, found: 97 },
  'before-after-undisclosed': { tool: 81, right: 72, gold: 73, found: 63 },
  'comparative-superiority': { tool: 388, right: 335, gold: 356, found: 289 },
  'compounded-equivalence': { tool: 61, right: 55, gold: 61, found: 50 },
  'cure-claim': { tool: 129, right: 111, gold: 160, found: 118 },
  'denigrates-standard-care': { tool: 640, right: 562, gold: 573, found: 464 },
  'detox-immunity-antiaging': { tool: 210, right: 163, gold: 166, found: 140 },
  'encourages-overuse': { tool: 376, right: 347, gold: 334, found: 297 },
  'establishment-claim': { tool: 170, right: 155, gold: 165, found: 149 },
  'fear-appeal': { tool: 542, right: 500, gold: 462, found: 417 },
  'guaranteed-outcome': { tool: 366, right: 307, gold: 361, found: 295 },
  'hype-language': { tool: 119, right: 100, gold: 91, found: 71 },
  'inclusive-language': { tool: 13, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 515, right: 459, gold: 442, found: 375 },
  'minimized-risk': { tool: 614, right: 522, gold: 518, found: 436 },
  'missing-consult-disclaimer': { tool: 270, right: 260, gold: 170, found: 147 },
  'missing-crisis-resource': { tool: 42, right: 42, gold: 42, found: 42 },
  'missing-risk-disclosure': { tool: 276, right: 261, gold: 228, found: 204 },
  'natural-means-safe': { tool: 142, right: 131, gold: 155, found: 139 },
  'non-addictive-claim': { tool: 71, right: 64, gold: 69, found: 59 },
  'off-label-or-unapproved-undisclosed': { tool: 193, right: 180, gold: 204, found: 155 },
  'offer-and-price-terms': { tool: 621, right: 523, gold: 372, found: 340 },
  'onset-and-duration-claim': { tool: 665, right: 522, gold: 549, found: 438 },
  'outdated-crisis-line': { tool: 5, right: 5, gold: 5, found: 5 },
  'patient-identifiability': { tool: 296, right: 251, gold: 198, found: 183 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 15, found: 7 },
  'restricted-disease-claim': { tool: 219, right: 191, gold: 268, found: 199 },
  'self-diagnosis': { tool: 357, right: 323, gold: 266, found: 235 },
  'self-dosing-suggestion': { tool: 190, right: 178, gold: 171, found: 156 },
  'stigmatizing-language': { tool: 33, right: 24, gold: 14, found: 13 },
  'stop-medication-suggestion': { tool: 366, right: 330, gold: 338, found: 305 },
  'suicide-benefit-claim': { tool: 37, right: 35, gold: 59, found: 42 },
  'superiority-or-credential-claim': { tool: 293, right: 284, gold: 273, found: 251 },
  'testimonial-undisclosed': { tool: 764, right: 657, gold: 620, found: 536 },
  'unapproved-biologic-claim': { tool: 108, right: 99, gold: 120, found: 98 },
  'unhedged-efficacy': { tool: 662, right: 477, gold: 436, found: 324 },
  'unlawful-substance-promotion': { tool: 69, right: 50, gold: 44, found: 33 },
  'unsafe-suicide-language': { tool: 16, right: 15, gold: 19, found: 16 },
  'unsourced-statistic': { tool: 458, right: 408, gold: 393, found: 343 },
  'urgency-pressure': { tool: 342, right: 310, gold: 290, found: 268 },
  'vulnerable-population-claim': { tool: 245, right: 223, gold: 222, found: 199 },
  'weight-loss-outcome': { tool: 167, right: 151, gold: 131, found: 111 },
}
