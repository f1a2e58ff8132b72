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
  'absolute-safety-claim': { tool: 137, right: 121, gold: 118, found: 104 },
  'access-without-evaluation': { tool: 143, right: 125, gold: 115, found: 95 },
  'appearance-shaming': { tool: 58, right: 46, gold: 45, found: 35 },
  'approval-status-claim': { tool: 54, right: 50, gold: 49, found: 41 },
  'before-after-undisclosed': { tool: 40, right: 35, gold: 33, found: 27 },
  'comparative-superiority': { tool: 160, right: 132, gold: 147, found: 112 },
  'compounded-equivalence': { tool: 22, right: 20, gold: 28, found: 21 },
  'cure-claim': { tool: 53, right: 43, gold: 69, found: 46 },
  'denigrates-standard-care': { tool: 212, right: 183, gold: 203, found: 147 },
  'detox-immunity-antiaging': { tool: 91, right: 74, gold: 80, found: 65 },
  'encourages-overuse': { tool: 108, right: 102, gold: 99, found: 80 },
  'establishment-claim': { tool: 54, right: 46, gold: 49, found: 42 },
  'fear-appeal': { tool: 149, right: 140, gold: 147, found: 121 },
  'guaranteed-outcome': { tool: 109, right: 84, gold: 118, found: 84 },
  'hype-language': { tool: 56, right: 45, gold: 50, found: 37 },
  'inclusive-language': { tool: 3, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 206, right: 181, gold: 169, found: 151 },
  'minimized-risk': { tool: 178, right: 155, gold: 161, found: 126 },
  'missing-consult-disclaimer': { tool: 93, right: 89, gold: 37, found: 28 },
  'missing-crisis-resource': { tool: 16, right: 16, gold: 15, found: 15 },
  'missing-risk-disclosure': { tool: 69, right: 68, gold: 71, found: 49 },
  'natural-means-safe': { tool: 58, right: 56, gold: 61, found: 58 },
  'non-addictive-claim': { tool: 24, right: 24, gold: 28, found: 22 },
  'off-label-or-unapproved-undisclosed': { tool: 75, right: 74, gold: 75, found: 62 },
  'offer-and-price-terms': { tool: 257, right: 220, gold: 148, found: 131 },
  'onset-and-duration-claim': { tool: 265, right: 193, gold: 216, found: 163 },
  'outdated-crisis-line': { tool: 2, right: 2, gold: 2, found: 2 },
  'patient-identifiability': { tool: 118, right: 106, gold: 94, found: 79 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 12, found: 5 },
  'restricted-disease-claim': { tool: 89, right: 75, gold: 109, found: 80 },
  'self-diagnosis': { tool: 89, right: 84, gold: 80, found: 71 },
  'self-dosing-suggestion': { tool: 71, right: 65, gold: 71, found: 62 },
  'stigmatizing-language': { tool: 16, right: 11, gold: 8, found: 8 },
  'stop-medication-suggestion': { tool: 122, right: 111, gold: 110, found: 95 },
  'suicide-benefit-claim': { tool: 15, right: 15, gold: 23, found: 16 },
  'superiority-or-credential-claim': { tool: 124, right: 122, gold: 118, found: 108 },
  'testimonial-undisclosed': { tool: 286, right: 250, gold: 266, found: 219 },
  'unapproved-biologic-claim': { tool: 50, right: 50, gold: 68, found: 52 },
  'unhedged-efficacy': { tool: 287, right: 210, gold: 179, found: 134 },
  'unlawful-substance-promotion': { tool: 41, right: 33, gold: 26, found: 21 },
  'unsafe-suicide-language': { tool: 10, right: 9, gold: 11, found: 9 },
  'unsourced-statistic': { tool: 195, right: 170, gold: 161, found: 140 },
  'urgency-pressure': { tool: 116, right: 108, gold: 107, found: 101 },
  'vulnerable-population-claim': { tool: 66, right: 62, gold: 64, found: 51 },
  'weight-loss-outcome': { tool: 81, right: 69, gold: 65, found: 52 },
}
