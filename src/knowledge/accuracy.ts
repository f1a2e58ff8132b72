/** How well one rule did on labelled pages: `right` of `tool` findings were wanted, `found` of `gold` labels were found. */
export interface RuleAccuracy {
  readonly tool: number
  readonly right: number
  readonly gold: number
  readonly found: number
}

/** When, with which version and on how many pages the rules were measured; written by `npm run accuracy`. */
export const measured = { date: '2026-11-23', version: '0.1.0', pages: 759, words: 580417 }

/** What was measured, by rule; rules without a finding or a label are left out. */
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  'absolute-safety-claim': { tool: 350, right: 303, gold: 285, found: 251 },
  'access-without-evaluation': { tool: 485, right: 394, gold: 358, found: 314 },
  'appearance-shaming': { tool: 179, right: 151, gold: 128, found: 111 },
  'approval-status-claim': { tool: 113, right: 104, gold: 106, found: 91 },
  'before-after-undisclosed': { tool: 74, right: 66, gold: 67, found: 57 },
  'comparative-superiority': { tool: 376, right: 323, gold: 340, found: 273 },
  'compounded-equivalence': { tool: 63, right: 56, gold: 60, found: 51 },
  'cure-claim': { tool: 125, right: 108, gold: 154, found: 115 },
  'denigrates-standard-care': { tool: 633, right: 556, gold: 547, found: 456 },
  'detox-immunity-antiaging': { tool: 202, right: 156, gold: 159, found: 135 },
  'encourages-overuse': { tool: 353, right: 326, gold: 318, found: 279 },
  'establishment-claim': { tool: 165, right: 150, gold: 155, found: 142 },
  'fear-appeal': { tool: 520, right: 477, gold: 438, found: 396 },
  'guaranteed-outcome': { tool: 349, right: 292, gold: 340, found: 278 },
  'hype-language': { tool: 118, right: 99, gold: 89, found: 70 },
  'inclusive-language': { tool: 13, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 497, right: 441, gold: 424, found: 360 },
  'minimized-risk': { tool: 601, right: 506, gold: 495, found: 423 },
  'missing-consult-disclaimer': { tool: 256, right: 247, gold: 159, found: 136 },
  'missing-crisis-resource': { tool: 40, right: 40, gold: 40, found: 40 },
  'missing-risk-disclosure': { tool: 265, right: 250, gold: 216, found: 193 },
  'natural-means-safe': { tool: 132, right: 122, gold: 144, found: 130 },
  'non-addictive-claim': { tool: 66, right: 61, gold: 66, found: 56 },
  'off-label-or-unapproved-undisclosed': { tool: 184, right: 171, gold: 194, found: 147 },
  'offer-and-price-terms': { tool: 594, right: 497, gold: 348, found: 317 },
  'onset-and-duration-claim': { tool: 653, right: 506, gold: 529, found: 424 },
  'outdated-crisis-line': { tool: 5, right: 5, gold: 5, found: 5 },
  'patient-identifiability': { tool: 280, right: 234, gold: 178, found: 165 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 15, found: 7 },
  'restricted-disease-claim': { tool: 215, right: 188, gold: 259, found: 196 },
  'self-diagnosis': { tool: 346, right: 310, gold: 256, found: 226 },
  'self-dosing-suggestion': { tool: 185, right: 173, gold: 164, found: 150 },
  'stigmatizing-language': { tool: 32, right: 23, gold: 12, found: 12 },
  'stop-medication-suggestion': { tool: 355, right: 319, gold: 313, found: 288 },
  'suicide-benefit-claim': { tool: 36, right: 34, gold: 56, found: 40 },
  'superiority-or-credential-claim': { tool: 279, right: 269, gold: 259, found: 239 },
  'testimonial-undisclosed': { tool: 748, right: 640, gold: 599, found: 523 },
  'unapproved-biologic-claim': { tool: 104, right: 95, gold: 114, found: 95 },
  'unhedged-efficacy': { tool: 645, right: 466, gold: 422, found: 321 },
  'unlawful-substance-promotion': { tool: 70, right: 51, gold: 43, found: 34 },
  'unsafe-suicide-language': { tool: 16, right: 15, gold: 19, found: 16 },
  'unsourced-statistic': { tool: 439, right: 387, gold: 373, found: 324 },
  'urgency-pressure': { tool: 328, right: 293, gold: 275, found: 254 },
  'vulnerable-population-claim': { tool: 233, right: 208, gold: 209, found: 186 },
  'weight-loss-outcome': { tool: 165, right: 148, gold: 127, found: 107 },
}
