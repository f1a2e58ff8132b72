/** How well one rule did on labelled pages: `right` of `tool` findings were wanted, `found` of `gold` labels were found. */
export interface RuleAccuracy {
  readonly tool: number
  readonly right: number
  readonly gold: number
  readonly found: number
}

/** When, with which version and on how many pages the rules were measured; written by `npm run accuracy`. */
export const measured = { date: '2026-11-23', version: '0.1.0', pages: 701, words: 529036 }

/** What was measured, by rule; rules without a finding or a label are left out. */
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  'absolute-safety-claim': { tool: 289, right: 248, gold: 237, found: 208 },
  'access-without-evaluation': { tool: 371, right: 304, gold: 285, found: 246 },
  'appearance-shaming': { tool: 136, right: 114, gold: 107, found: 88 },
  'approval-status-claim': { tool: 93, right: 86, gold: 87, found: 73 },
  'before-after-undisclosed': { tool: 61, right: 53, gold: 51, found: 42 },
  'comparative-superiority': { tool: 322, right: 277, gold: 300, found: 238 },
  'compounded-equivalence': { tool: 47, right: 40, gold: 46, found: 40 },
  'cure-claim': { tool: 113, right: 96, gold: 130, found: 97 },
  'denigrates-standard-care': { tool: 514, right: 454, gold: 450, found: 370 },
  'detox-immunity-antiaging': { tool: 175, right: 137, gold: 142, found: 120 },
  'encourages-overuse': { tool: 292, right: 272, gold: 260, found: 228 },
  'establishment-claim': { tool: 137, right: 124, gold: 127, found: 114 },
  'fear-appeal': { tool: 409, right: 383, gold: 368, found: 327 },
  'guaranteed-outcome': { tool: 283, right: 234, gold: 270, found: 215 },
  'hype-language': { tool: 101, right: 84, gold: 79, found: 63 },
  'inclusive-language': { tool: 12, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 413, right: 366, gold: 363, found: 309 },
  'minimized-risk': { tool: 474, right: 392, gold: 397, found: 332 },
  'missing-consult-disclaimer': { tool: 239, right: 225, gold: 135, found: 112 },
  'missing-crisis-resource': { tool: 34, right: 34, gold: 34, found: 34 },
  'missing-risk-disclosure': { tool: 215, right: 201, gold: 190, found: 153 },
  'natural-means-safe': { tool: 116, right: 107, gold: 122, found: 111 },
  'non-addictive-claim': { tool: 55, right: 53, gold: 56, found: 48 },
  'off-label-or-unapproved-undisclosed': { tool: 150, right: 138, gold: 170, found: 119 },
  'offer-and-price-terms': { tool: 435, right: 352, gold: 258, found: 230 },
  'onset-and-duration-claim': { tool: 536, right: 411, gold: 437, found: 348 },
  'outdated-crisis-line': { tool: 5, right: 5, gold: 5, found: 5 },
  'patient-identifiability': { tool: 216, right: 174, gold: 135, found: 117 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 15, found: 7 },
  'restricted-disease-claim': { tool: 192, right: 170, gold: 226, found: 174 },
  'self-diagnosis': { tool: 265, right: 247, gold: 219, found: 190 },
  'self-dosing-suggestion': { tool: 142, right: 134, gold: 132, found: 118 },
  'stigmatizing-language': { tool: 27, right: 19, gold: 9, found: 9 },
  'stop-medication-suggestion': { tool: 292, right: 262, gold: 250, found: 229 },
  'suicide-benefit-claim': { tool: 35, right: 33, gold: 48, found: 33 },
  'superiority-or-credential-claim': { tool: 230, right: 224, gold: 213, found: 197 },
  'testimonial-undisclosed': { tool: 640, right: 539, gold: 518, found: 441 },
  'unapproved-biologic-claim': { tool: 88, right: 83, gold: 101, found: 85 },
  'unhedged-efficacy': { tool: 535, right: 377, gold: 359, found: 266 },
  'unlawful-substance-promotion': { tool: 58, right: 47, gold: 38, found: 31 },
  'unsafe-suicide-language': { tool: 14, right: 13, gold: 17, found: 13 },
  'unsourced-statistic': { tool: 364, right: 318, gold: 315, found: 270 },
  'urgency-pressure': { tool: 261, right: 232, gold: 228, found: 208 },
  'vulnerable-population-claim': { tool: 193, right: 174, gold: 176, found: 156 },
  'weight-loss-outcome': { tool: 126, right: 111, gold: 105, found: 85 },
}
