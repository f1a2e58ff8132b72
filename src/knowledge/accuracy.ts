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
  'absolute-safety-claim': { tool: 14, right: 13, gold: 19, found: 11 },
  'access-without-evaluation': { tool: 12, right: 12, gold: 37, found: 10 },
  'appearance-shaming': { tool: 5, right: 5, gold: 5, found: 4 },
  'approval-status-claim': { tool: 6, right: 6, gold: 10, found: 5 },
  'before-after-undisclosed': { tool: 3, right: 3, gold: 4, found: 3 },
  'comparative-superiority': { tool: 12, right: 11, gold: 23, found: 10 },
  'compounded-equivalence': { tool: 3, right: 3, gold: 10, found: 3 },
  'cure-claim': { tool: 1, right: 1, gold: 2, found: 1 },
  'denigrates-standard-care': { tool: 17, right: 15, gold: 24, found: 14 },
  'detox-immunity-antiaging': { tool: 5, right: 4, gold: 5, found: 4 },
  'encourages-overuse': { tool: 4, right: 4, gold: 10, found: 3 },
  'establishment-claim': { tool: 8, right: 8, gold: 10, found: 7 },
  'fear-appeal': { tool: 16, right: 16, gold: 19, found: 15 },
  'guaranteed-outcome': { tool: 3, right: 3, gold: 14, found: 4 },
  'hype-language': { tool: 10, right: 8, gold: 5, found: 4 },
  'mechanism-overclaim': { tool: 12, right: 10, gold: 20, found: 8 },
  'minimized-risk': { tool: 17, right: 16, gold: 19, found: 16 },
  'missing-consult-disclaimer': { tool: 11, right: 11, gold: 7, found: 7 },
  'missing-crisis-resource': { tool: 3, right: 3, gold: 4, found: 2 },
  'missing-risk-disclosure': { tool: 5, right: 5, gold: 6, found: 4 },
  'natural-means-safe': { tool: 7, right: 7, gold: 8, found: 6 },
  'non-addictive-claim': { tool: 4, right: 4, gold: 7, found: 4 },
  'off-label-or-unapproved-undisclosed': { tool: 9, right: 9, gold: 11, found: 9 },
  'offer-and-price-terms': { tool: 24, right: 22, gold: 23, found: 11 },
  'onset-and-duration-claim': { tool: 14, right: 12, gold: 25, found: 10 },
  'outdated-crisis-line': { tool: 2, right: 2, gold: 2, found: 2 },
  'patient-identifiability': { tool: 11, right: 9, gold: 11, found: 6 },
  'restricted-disease-claim': { tool: 3, right: 3, gold: 8, found: 6 },
  'self-diagnosis': { tool: 6, right: 6, gold: 8, found: 6 },
  'self-dosing-suggestion': { tool: 6, right: 6, gold: 13, found: 6 },
  'stigmatizing-language': { tool: 4, right: 3, gold: 2, found: 2 },
  'stop-medication-suggestion': { tool: 14, right: 14, gold: 21, found: 11 },
  'suicide-benefit-claim': { tool: 2, right: 2, gold: 4, found: 3 },
  'superiority-or-credential-claim': { tool: 15, right: 15, gold: 13, found: 12 },
  'testimonial-undisclosed': { tool: 28, right: 24, gold: 31, found: 18 },
  'unapproved-biologic-claim': { tool: 5, right: 5, gold: 9, found: 5 },
  'unhedged-efficacy': { tool: 27, right: 22, gold: 24, found: 16 },
  'unlawful-substance-promotion': { tool: 8, right: 8, gold: 4, found: 4 },
  'unsafe-suicide-language': { tool: 3, right: 3, gold: 3, found: 3 },
  'unsourced-statistic': { tool: 19, right: 17, gold: 20, found: 16 },
  'urgency-pressure': { tool: 11, right: 11, gold: 13, found: 11 },
  'vulnerable-population-claim': { tool: 7, right: 5, gold: 6, found: 3 },
  'weight-loss-outcome': { tool: 10, right: 7, gold: 13, found: 6 },
}
