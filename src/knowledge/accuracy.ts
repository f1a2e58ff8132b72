/** How well one rule did on labelled pages: `right` of `tool` findings were wanted, `found` of `gold` labels were found. */
export interface RuleAccuracy {
  readonly tool: number
  readonly right: number
  readonly gold: number
  readonly found: number
}

/** When, with which version and on how many pages the rules were measured; written by `npm run accuracy`. */
export const measured = { date: '2026-11-22', version: '0.1.0', pages: 393, words: 289296 }

/** What was measured, by rule; rules without a finding or a label are left out. */
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  'absolute-safety-claim': { tool: 142, right: 126, gold: 118, found: 107 },
  'access-without-evaluation': { tool: 160, right: 141, gold: 115, found: 106 },
  'appearance-shaming': { tool: 62, right: 50, gold: 45, found: 36 },
  'approval-status-claim': { tool: 58, right: 54, gold: 49, found: 43 },
  'before-after-undisclosed': { tool: 40, right: 35, gold: 33, found: 27 },
  'comparative-superiority': { tool: 182, right: 154, gold: 147, found: 121 },
  'compounded-equivalence': { tool: 26, right: 24, gold: 28, found: 25 },
  'cure-claim': { tool: 57, right: 47, gold: 69, found: 50 },
  'denigrates-standard-care': { tool: 254, right: 226, gold: 203, found: 172 },
  'detox-immunity-antiaging': { tool: 97, right: 79, gold: 80, found: 67 },
  'encourages-overuse': { tool: 127, right: 120, gold: 99, found: 89 },
  'establishment-claim': { tool: 62, right: 54, gold: 49, found: 44 },
  'fear-appeal': { tool: 177, right: 168, gold: 147, found: 134 },
  'guaranteed-outcome': { tool: 121, right: 97, gold: 118, found: 93 },
  'hype-language': { tool: 62, right: 51, gold: 50, found: 38 },
  'inclusive-language': { tool: 3, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 214, right: 189, gold: 169, found: 155 },
  'minimized-risk': { tool: 205, right: 183, gold: 161, found: 140 },
  'missing-consult-disclaimer': { tool: 93, right: 89, gold: 37, found: 28 },
  'missing-crisis-resource': { tool: 16, right: 16, gold: 15, found: 15 },
  'missing-risk-disclosure': { tool: 69, right: 68, gold: 71, found: 49 },
  'natural-means-safe': { tool: 59, right: 57, gold: 61, found: 58 },
  'non-addictive-claim': { tool: 28, right: 28, gold: 28, found: 25 },
  'off-label-or-unapproved-undisclosed': { tool: 75, right: 74, gold: 75, found: 62 },
  'offer-and-price-terms': { tool: 272, right: 234, gold: 148, found: 135 },
  'onset-and-duration-claim': { tool: 280, right: 207, gold: 216, found: 174 },
  'outdated-crisis-line': { tool: 2, right: 2, gold: 2, found: 2 },
  'patient-identifiability': { tool: 121, right: 110, gold: 94, found: 83 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 12, found: 7 },
  'restricted-disease-claim': { tool: 98, right: 86, gold: 109, found: 89 },
  'self-diagnosis': { tool: 106, right: 102, gold: 80, found: 76 },
  'self-dosing-suggestion': { tool: 77, right: 71, gold: 71, found: 64 },
  'stigmatizing-language': { tool: 16, right: 11, gold: 8, found: 8 },
  'stop-medication-suggestion': { tool: 138, right: 126, gold: 110, found: 103 },
  'suicide-benefit-claim': { tool: 19, right: 19, gold: 23, found: 18 },
  'superiority-or-credential-claim': { tool: 130, right: 128, gold: 118, found: 112 },
  'testimonial-undisclosed': { tool: 313, right: 278, gold: 266, found: 231 },
  'unapproved-biologic-claim': { tool: 58, right: 58, gold: 68, found: 58 },
  'unhedged-efficacy': { tool: 316, right: 237, gold: 179, found: 148 },
  'unlawful-substance-promotion': { tool: 45, right: 37, gold: 26, found: 23 },
  'unsafe-suicide-language': { tool: 11, right: 10, gold: 11, found: 10 },
  'unsourced-statistic': { tool: 204, right: 181, gold: 161, found: 141 },
  'urgency-pressure': { tool: 125, right: 117, gold: 107, found: 105 },
  'vulnerable-population-claim': { tool: 75, right: 71, gold: 64, found: 59 },
  'weight-loss-outcome': { tool: 84, right: 72, gold: 65, found: 54 },
}
