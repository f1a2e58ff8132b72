/** How well one rule did on labelled pages: `right` of `tool` findings were wanted, `found` of `gold` labels were found. */
export interface RuleAccuracy {
  readonly tool: number
  readonly right: number
  readonly gold: number
  readonly found: number
}

/** When, with which version and on how many pages the rules were measured; written by `npm run accuracy`. */
export const measured = { date: '2026-11-23', version: '0.1.0', pages: 1446, words: 900786 }

/** What was measured, by rule; rules without a finding or a label are left out. */
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  'absolute-safety-claim': { tool: 599, right: 517, gold: 472, found: 400 },
  'access-without-evaluation': { tool: 735, right: 576, gold: 555, found: 478 },
  'appearance-shaming': { tool: 285, right: 242, gold: 219, found: 186 },
  'approval-status-claim': { tool: 180, right: 162, gold: 174, found: 149 },
  'before-after-undisclosed': { tool: 155, right: 131, gold: 135, found: 122 },
  'comparative-superiority': { tool: 680, right: 553, gold: 673, found: 508 },
  'compounded-equivalence': { tool: 67, right: 60, gold: 75, found: 58 },
  'cure-claim': { tool: 222, right: 167, gold: 242, found: 173 },
  'denigrates-standard-care': { tool: 1020, right: 863, gold: 948, found: 743 },
  'detox-immunity-antiaging': { tool: 365, right: 267, gold: 297, found: 236 },
  'encourages-overuse': { tool: 547, right: 490, gold: 508, found: 431 },
  'establishment-claim': { tool: 299, right: 263, gold: 274, found: 244 },
  'fear-appeal': { tool: 809, right: 721, gold: 713, found: 614 },
  'guaranteed-outcome': { tool: 500, right: 385, gold: 476, found: 373 },
  'hype-language': { tool: 239, right: 191, gold: 233, found: 166 },
  'inclusive-language': { tool: 19, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 878, right: 754, gold: 802, found: 662 },
  'minimized-risk': { tool: 964, right: 795, gold: 863, found: 690 },
  'missing-consult-disclaimer': { tool: 549, right: 532, gold: 364, found: 326 },
  'missing-crisis-resource': { tool: 61, right: 61, gold: 61, found: 61 },
  'missing-risk-disclosure': { tool: 558, right: 509, gold: 460, found: 399 },
  'natural-means-safe': { tool: 223, right: 201, gold: 243, found: 214 },
  'non-addictive-claim': { tool: 98, right: 90, gold: 98, found: 78 },
  'off-label-or-unapproved-undisclosed': { tool: 347, right: 296, gold: 308, found: 239 },
  'offer-and-price-terms': { tool: 1037, right: 813, gold: 629, found: 573 },
  'onset-and-duration-claim': { tool: 1155, right: 882, gold: 1030, found: 779 },
  'outdated-crisis-line': { tool: 6, right: 5, gold: 5, found: 5 },
  'patient-identifiability': { tool: 415, right: 331, gold: 258, found: 237 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 15, found: 6 },
  'restricted-disease-claim': { tool: 355, right: 300, gold: 451, found: 330 },
  'self-diagnosis': { tool: 535, right: 464, gold: 422, found: 361 },
  'self-dosing-suggestion': { tool: 284, right: 262, gold: 246, found: 219 },
  'stigmatizing-language': { tool: 59, right: 36, gold: 23, found: 21 },
  'stop-medication-suggestion': { tool: 586, right: 499, gold: 495, found: 429 },
  'suicide-benefit-claim': { tool: 46, right: 42, gold: 75, found: 50 },
  'superiority-or-credential-claim': { tool: 571, right: 536, gold: 548, found: 486 },
  'testimonial-undisclosed': { tool: 1183, right: 1008, gold: 1101, found: 901 },
  'unapproved-biologic-claim': { tool: 164, right: 137, gold: 176, found: 141 },
  'unhedged-efficacy': { tool: 1265, right: 908, gold: 1087, found: 738 },
  'unlawful-substance-promotion': { tool: 102, right: 65, gold: 64, found: 49 },
  'unsafe-suicide-language': { tool: 17, right: 16, gold: 21, found: 16 },
  'unsourced-statistic': { tool: 847, right: 697, gold: 688, found: 594 },
  'urgency-pressure': { tool: 595, right: 524, gold: 490, found: 444 },
  'vulnerable-population-claim': { tool: 377, right: 320, gold: 340, found: 293 },
  'weight-loss-outcome': { tool: 332, right: 276, gold: 246, found: 203 },
}
