/** How well one rule did on labelled pages: `right` of `tool` findings were wanted, `found` of `gold` labels were found. */
export interface RuleAccuracy {
  readonly tool: number
  readonly right: number
  readonly gold: number
  readonly found: number
}

/** When, with which version and on how many pages the rules were measured; written by `npm run accuracy`. */
export const measured = { date: '2026-11-22', version: '0.1.0', pages: 35, words: 24820 }

/** What was measured, by rule; rules without a finding or a label are left out. */
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  'absolute-safety-claim': { tool: 17, right: 16, gold: 19, found: 14 },
  'access-without-evaluation': { tool: 24, right: 24, gold: 37, found: 22 },
  'appearance-shaming': { tool: 5, right: 5, gold: 5, found: 4 },
  'approval-status-claim': { tool: 9, right: 9, gold: 10, found: 7 },
  'before-after-undisclosed': { tool: 4, right: 4, gold: 4, found: 3 },
  'comparative-superiority': { tool: 14, right: 13, gold: 23, found: 12 },
  'compounded-equivalence': { tool: 7, right: 7, gold: 10, found: 8 },
  'cure-claim': { tool: 1, right: 1, gold: 2, found: 1 },
  'denigrates-standard-care': { tool: 21, right: 19, gold: 24, found: 17 },
  'detox-immunity-antiaging': { tool: 5, right: 4, gold: 5, found: 4 },
  'encourages-overuse': { tool: 5, right: 5, gold: 10, found: 3 },
  'establishment-claim': { tool: 10, right: 10, gold: 10, found: 9 },
  'fear-appeal': { tool: 18, right: 18, gold: 19, found: 16 },
  'guaranteed-outcome': { tool: 4, right: 4, gold: 14, found: 6 },
  'hype-language': { tool: 13, right: 11, gold: 5, found: 5 },
  'mechanism-overclaim': { tool: 16, right: 14, gold: 20, found: 11 },
  'minimized-risk': { tool: 19, right: 17, gold: 19, found: 16 },
  'missing-consult-disclaimer': { tool: 13, right: 13, gold: 7, found: 7 },
  'missing-crisis-resource': { tool: 5, right: 5, gold: 4, found: 4 },
  'missing-risk-disclosure': { tool: 6, right: 6, gold: 6, found: 5 },
  'natural-means-safe': { tool: 7, right: 7, gold: 8, found: 6 },
  'non-addictive-claim': { tool: 7, right: 7, gold: 7, found: 6 },
  'off-label-or-unapproved-undisclosed': { tool: 11, right: 11, gold: 11, found: 11 },
  'offer-and-price-terms': { tool: 31, right: 29, gold: 23, found: 17 },
  'onset-and-duration-claim': { tool: 22, right: 20, gold: 25, found: 17 },
  'outdated-crisis-line': { tool: 2, right: 2, gold: 2, found: 2 },
  'patient-identifiability': { tool: 11, right: 9, gold: 11, found: 6 },
  'restricted-disease-claim': { tool: 3, right: 3, gold: 8, found: 6 },
  'self-diagnosis': { tool: 9, right: 9, gold: 8, found: 8 },
  'self-dosing-suggestion': { tool: 5, right: 5, gold: 13, found: 5 },
  'stigmatizing-language': { tool: 5, right: 3, gold: 2, found: 2 },
  'stop-medication-suggestion': { tool: 15, right: 15, gold: 21, found: 14 },
  'suicide-benefit-claim': { tool: 3, right: 3, gold: 4, found: 4 },
  'superiority-or-credential-claim': { tool: 18, right: 18, gold: 13, found: 13 },
  'testimonial-undisclosed': { tool: 44, right: 36, gold: 31, found: 24 },
  'unapproved-biologic-claim': { tool: 5, right: 5, gold: 9, found: 5 },
  'unhedged-efficacy': { tool: 32, right: 25, gold: 24, found: 18 },
  'unlawful-substance-promotion': { tool: 8, right: 8, gold: 4, found: 4 },
  'unsafe-suicide-language': { tool: 3, right: 3, gold: 3, found: 3 },
  'unsourced-statistic': { tool: 25, right: 23, gold: 20, found: 19 },
  'urgency-pressure': { tool: 13, right: 13, gold: 13, found: 13 },
  'vulnerable-population-claim': { tool: 7, right: 5, gold: 6, found: 3 },
  'weight-loss-outcome': { tool: 14, right: 11, gold: 13, found: 9 },
}
