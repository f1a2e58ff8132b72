/** How well one rule did on labelled pages: `right` of `tool` findings were wanted, `found` of `gold` labels were found. */
export interface RuleAccuracy {
  readonly tool: number
  readonly right: number
  readonly gold: number
  readonly found: number
}

/** When, with which version and on how many pages the rules were measured; written by `npm run accuracy`. */
export const measured = { date: '2026-11-22', version: '0.1.0', pages: 305, words: 230036 }

/** What was measured, by rule; rules without a finding or a label are left out. */
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  'absolute-safety-claim': { tool: 118, right: 103, gold: 104, found: 88 },
  'access-without-evaluation': { tool: 123, right: 100, gold: 102, found: 76 },
  'appearance-shaming': { tool: 45, right: 36, gold: 40, found: 27 },
  'approval-status-claim': { tool: 40, right: 37, gold: 40, found: 31 },
  'before-after-undisclosed': { tool: 31, right: 27, gold: 30, found: 21 },
  'comparative-superiority': { tool: 124, right: 98, gold: 120, found: 79 },
  'compounded-equivalence': { tool: 17, right: 16, gold: 24, found: 17 },
  'cure-claim': { tool: 36, right: 26, gold: 60, found: 31 },
  'denigrates-standard-care': { tool: 154, right: 125, gold: 178, found: 104 },
  'detox-immunity-antiaging': { tool: 77, right: 62, gold: 68, found: 57 },
  'encourages-overuse': { tool: 76, right: 67, gold: 82, found: 54 },
  'establishment-claim': { tool: 47, right: 39, gold: 43, found: 35 },
  'fear-appeal': { tool: 129, right: 111, gold: 124, found: 97 },
  'guaranteed-outcome': { tool: 80, right: 58, gold: 102, found: 60 },
  'hype-language': { tool: 41, right: 31, gold: 42, found: 23 },
  'inclusive-language': { tool: 3, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 167, right: 139, gold: 144, found: 119 },
  'minimized-risk': { tool: 134, right: 112, gold: 140, found: 96 },
  'missing-consult-disclaimer': { tool: 85, right: 80, gold: 28, found: 23 },
  'missing-crisis-resource': { tool: 17, right: 16, gold: 15, found: 15 },
  'missing-risk-disclosure': { tool: 62, right: 60, gold: 59, found: 43 },
  'natural-means-safe': { tool: 45, right: 44, gold: 53, found: 49 },
  'non-addictive-claim': { tool: 22, right: 21, gold: 25, found: 19 },
  'off-label-or-unapproved-undisclosed': { tool: 62, right: 62, gold: 63, found: 52 },
  'offer-and-price-terms': { tool: 220, right: 180, gold: 131, found: 105 },
  'onset-and-duration-claim': { tool: 200, right: 139, gold: 183, found: 117 },
  'outdated-crisis-line': { tool: 3, right: 2, gold: 2, found: 2 },
  'patient-identifiability': { tool: 101, right: 85, gold: 83, found: 65 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 12, found: 5 },
  'restricted-disease-claim': { tool: 62, right: 48, gold: 87, found: 53 },
  'self-diagnosis': { tool: 67, right: 65, gold: 70, found: 55 },
  'self-dosing-suggestion': { tool: 55, right: 51, gold: 63, found: 49 },
  'stigmatizing-language': { tool: 12, right: 8, gold: 6, found: 5 },
  'stop-medication-suggestion': { tool: 99, right: 92, gold: 97, found: 79 },
  'suicide-benefit-claim': { tool: 12, right: 11, gold: 21, found: 12 },
  'superiority-or-credential-claim': { tool: 111, right: 102, gold: 104, found: 92 },
  'testimonial-undisclosed': { tool: 254, right: 214, gold: 227, found: 190 },
  'unapproved-biologic-claim': { tool: 29, right: 29, gold: 56, found: 34 },
  'unhedged-efficacy': { tool: 223, right: 145, gold: 154, found: 95 },
  'unlawful-substance-promotion': { tool: 36, right: 31, gold: 23, found: 18 },
  'unsafe-suicide-language': { tool: 9, right: 8, gold: 10, found: 8 },
  'unsourced-statistic': { tool: 162, right: 140, gold: 135, found: 114 },
  'urgency-pressure': { tool: 90, right: 79, gold: 92, found: 77 },
  'vulnerable-population-claim': { tool: 49, right: 33, gold: 55, found: 27 },
  'weight-loss-outcome': { tool: 70, right: 58, gold: 58, found: 44 },
}
