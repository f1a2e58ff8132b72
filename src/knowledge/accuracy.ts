/** How well one rule did on labelled pages: `right` of `tool` findings were wanted, `found` of `gold` labels were found. */
export interface RuleAccuracy {
  readonly tool: number
  readonly right: number
  readonly gold: number
  readonly found: number
}

/** When, with which version and on how many pages the rules were measured; written by `npm run accuracy`. */
export const measured = { date: '2026-11-22', version: '0.1.0', pages: 511, words: 372819 }

/** What was measured, by rule; rules without a finding or a label are left out. */
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  'absolute-safety-claim': { tool: 197, right: 172, gold: 160, found: 141 },
  'access-without-evaluation': { tool: 256, right: 214, gold: 205, found: 177 },
  'appearance-shaming': { tool: 110, right: 91, gold: 87, found: 74 },
  'approval-status-claim': { tool: 68, right: 62, gold: 62, found: 52 },
  'before-after-undisclosed': { tool: 49, right: 44, gold: 43, found: 35 },
  'comparative-superiority': { tool: 237, right: 200, gold: 217, found: 171 },
  'compounded-equivalence': { tool: 33, right: 29, gold: 36, found: 29 },
  'cure-claim': { tool: 76, right: 63, gold: 91, found: 64 },
  'denigrates-standard-care': { tool: 353, right: 310, gold: 310, found: 252 },
  'detox-immunity-antiaging': { tool: 135, right: 103, gold: 107, found: 91 },
  'encourages-overuse': { tool: 213, right: 203, gold: 195, found: 168 },
  'establishment-claim': { tool: 89, right: 80, gold: 76, found: 70 },
  'fear-appeal': { tool: 270, right: 253, gold: 247, found: 215 },
  'guaranteed-outcome': { tool: 172, right: 141, gold: 174, found: 139 },
  'hype-language': { tool: 69, right: 56, gold: 63, found: 47 },
  'inclusive-language': { tool: 6, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 302, right: 271, gold: 266, found: 233 },
  'minimized-risk': { tool: 282, right: 240, gold: 243, found: 202 },
  'missing-consult-disclaimer': { tool: 157, right: 144, gold: 91, found: 69 },
  'missing-crisis-resource': { tool: 19, right: 19, gold: 18, found: 18 },
  'missing-risk-disclosure': { tool: 109, right: 100, gold: 127, found: 79 },
  'natural-means-safe': { tool: 78, right: 73, gold: 85, found: 78 },
  'non-addictive-claim': { tool: 38, right: 36, gold: 38, found: 33 },
  'off-label-or-unapproved-undisclosed': { tool: 100, right: 93, gold: 112, found: 78 },
  'offer-and-price-terms': { tool: 309, right: 257, gold: 179, found: 158 },
  'onset-and-duration-claim': { tool: 388, right: 276, gold: 300, found: 233 },
  'outdated-crisis-line': { tool: 2, right: 2, gold: 2, found: 2 },
  'patient-identifiability': { tool: 152, right: 125, gold: 113, found: 96 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 14, found: 7 },
  'restricted-disease-claim': { tool: 132, right: 117, gold: 156, found: 122 },
  'self-diagnosis': { tool: 194, right: 185, gold: 169, found: 148 },
  'self-dosing-suggestion': { tool: 108, right: 99, gold: 99, found: 89 },
  'stigmatizing-language': { tool: 23, right: 16, gold: 9, found: 9 },
  'stop-medication-suggestion': { tool: 202, right: 185, gold: 170, found: 157 },
  'suicide-benefit-claim': { tool: 23, right: 23, gold: 29, found: 23 },
  'superiority-or-credential-claim': { tool: 157, right: 153, gold: 144, found: 135 },
  'testimonial-undisclosed': { tool: 415, right: 356, gold: 371, found: 310 },
  'unapproved-biologic-claim': { tool: 64, right: 63, gold: 82, found: 67 },
  'unhedged-efficacy': { tool: 394, right: 281, gold: 252, found: 189 },
  'unlawful-substance-promotion': { tool: 47, right: 39, gold: 30, found: 25 },
  'unsafe-suicide-language': { tool: 12, right: 11, gold: 12, found: 11 },
  'unsourced-statistic': { tool: 266, right: 231, gold: 218, found: 193 },
  'urgency-pressure': { tool: 168, right: 146, gold: 143, found: 136 },
  'vulnerable-population-claim': { tool: 132, right: 123, gold: 128, found: 108 },
  'weight-loss-outcome': { tool: 102, right: 88, gold: 86, found: 68 },
}
