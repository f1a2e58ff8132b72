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
  'absolute-safety-claim': { tool: 19, right: 18, gold: 19, found: 15 },
  'access-without-evaluation': { tool: 59, right: 55, gold: 37, found: 35 },
  'appearance-shaming': { tool: 5, right: 5, gold: 5, found: 4 },
  'approval-status-claim': { tool: 11, right: 11, gold: 10, found: 9 },
  'before-after-undisclosed': { tool: 6, right: 5, gold: 4, found: 4 },
  'comparative-superiority': { tool: 21, right: 17, gold: 23, found: 15 },
  'compounded-equivalence': { tool: 8, right: 8, gold: 10, found: 9 },
  'cure-claim': { tool: 2, right: 2, gold: 2, found: 2 },
  'denigrates-standard-care': { tool: 28, right: 23, gold: 24, found: 18 },
  'detox-immunity-antiaging': { tool: 8, right: 6, gold: 5, found: 5 },
  'encourages-overuse': { tool: 10, right: 10, gold: 10, found: 6 },
  'establishment-claim': { tool: 12, right: 12, gold: 10, found: 10 },
  'fear-appeal': { tool: 18, right: 18, gold: 19, found: 16 },
  'guaranteed-outcome': { tool: 8, right: 8, gold: 14, found: 10 },
  'hype-language': { tool: 13, right: 11, gold: 5, found: 5 },
  'mechanism-overclaim': { tool: 17, right: 15, gold: 20, found: 13 },
  'minimized-risk': { tool: 21, right: 18, gold: 19, found: 17 },
  'missing-consult-disclaimer': { tool: 13, right: 13, gold: 7, found: 7 },
  'missing-crisis-resource': { tool: 5, right: 5, gold: 4, found: 4 },
  'missing-risk-disclosure': { tool: 7, right: 7, gold: 6, found: 6 },
  'natural-means-safe': { tool: 7, right: 7, gold: 8, found: 6 },
  'non-addictive-claim': { tool: 7, right: 7, gold: 7, found: 6 },
  'off-label-or-unapproved-undisclosed': { tool: 11, right: 11, gold: 11, found: 11 },
  'offer-and-price-terms': { tool: 32, right: 30, gold: 23, found: 17 },
  'onset-and-duration-claim': { tool: 26, right: 22, gold: 25, found: 17 },
  'outdated-crisis-line': { tool: 2, right: 2, gold: 2, found: 2 },
  'patient-identifiability': { tool: 10, right: 10, gold: 11, found: 7 },
  'restricted-disease-claim': { tool: 4, right: 3, gold: 8, found: 6 },
  'self-diagnosis': { tool: 9, right: 9, gold: 8, found: 8 },
  'self-dosing-suggestion': { tool: 11, right: 11, gold: 13, found: 10 },
  'stigmatizing-language': { tool: 5, right: 3, gold: 2, found: 2 },
  'stop-medication-suggestion': { tool: 24, right: 24, gold: 21, found: 19 },
  'suicide-benefit-claim': { tool: 3, right: 3, gold: 4, found: 4 },
  'superiority-or-credential-claim': { tool: 19, right: 18, gold: 13, found: 13 },
  'testimonial-undisclosed': { tool: 44, right: 38, gold: 31, found: 26 },
  'unapproved-biologic-claim': { tool: 6, right: 6, gold: 9, found: 6 },
  'unhedged-efficacy': { tool: 38, right: 28, gold: 24, found: 21 },
  'unlawful-substance-promotion': { tool: 8, right: 8, gold: 4, found: 4 },
  'unsafe-suicide-language': { tool: 3, right: 3, gold: 3, found: 3 },
  'unsourced-statistic': { tool: 25, right: 23, gold: 20, found: 18 },
  'urgency-pressure': { tool: 14, right: 13, gold: 13, found: 13 },
  'vulnerable-population-claim': { tool: 5, right: 5, gold: 6, found: 3 },
  'weight-loss-outcome': { tool: 17, right: 14, gold: 13, found: 11 },
}
