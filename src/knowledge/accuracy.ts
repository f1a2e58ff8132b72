/** How well one rule did on labelled pages: `right` of `tool` findings were wanted, `found` of `gold` labels were found. */
export interface RuleAccuracy {
  readonly tool: number
  readonly right: number
  readonly gold: number
  readonly found: number
}

/** When, with which version and on how many pages the rules were measured; written by `npm run accuracy`. */
export const measured = { date: '2026-11-23', version: '0.1.0', pages: 2134, words: 1296853 }

/** What was measured, by rule; rules without a finding or a label are left out. */
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  'absolute-safety-claim': { tool: 881, right: 737, gold: 651, found: 555 },
  'access-without-evaluation': { tool: 919, right: 694, gold: 699, found: 586 },
  'appearance-shaming': { tool: 334, right: 277, gold: 257, found: 216 },
  'approval-status-claim': { tool: 233, right: 205, gold: 222, found: 185 },
  'before-after-undisclosed': { tool: 176, right: 150, gold: 158, found: 138 },
  'comparative-superiority': { tool: 956, right: 759, gold: 998, found: 716 },
  'compounded-equivalence': { tool: 93, right: 78, gold: 98, found: 75 },
  'cure-claim': { tool: 329, right: 234, gold: 332, found: 227 },
  'denigrates-standard-care': { tool: 1269, right: 1079, gold: 1261, found: 954 },
  'detox-immunity-antiaging': { tool: 520, right: 374, gold: 442, found: 342 },
  'encourages-overuse': { tool: 701, right: 624, gold: 705, found: 568 },
  'establishment-claim': { tool: 446, right: 381, gold: 385, found: 331 },
  'fear-appeal': { tool: 1048, right: 925, gold: 960, found: 792 },
  'guaranteed-outcome': { tool: 737, right: 565, gold: 766, found: 571 },
  'hype-language': { tool: 483, right: 361, gold: 423, found: 288 },
  'inclusive-language': { tool: 22, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 1220, right: 1040, gold: 1168, found: 941 },
  'minimized-risk': { tool: 1267, right: 1033, gold: 1186, found: 913 },
  'missing-consult-disclaimer': { tool: 791, right: 775, gold: 507, found: 454 },
  'missing-crisis-resource': { tool: 107, right: 105, gold: 105, found: 105 },
  'missing-risk-disclosure': { tool: 776, right: 734, gold: 695, found: 590 },
  'natural-means-safe': { tool: 318, right: 284, gold: 330, found: 292 },
  'non-addictive-claim': { tool: 138, right: 125, gold: 135, found: 110 },
  'off-label-or-unapproved-undisclosed': { tool: 517, right: 473, gold: 476, found: 376 },
  'offer-and-price-terms': { tool: 1429, right: 1103, gold: 891, found: 799 },
  'onset-and-duration-claim': { tool: 1658, right: 1299, gold: 1567, found: 1137 },
  'outdated-crisis-line': { tool: 8, right: 6, gold: 6, found: 6 },
  'patient-identifiability': { tool: 455, right: 350, gold: 280, found: 250 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 15, found: 6 },
  'restricted-disease-claim': { tool: 471, right: 382, gold: 589, found: 422 },
  'self-diagnosis': { tool: 678, right: 572, gold: 569, found: 459 },
  'self-dosing-suggestion': { tool: 377, right: 341, gold: 327, found: 288 },
  'stigmatizing-language': { tool: 77, right: 51, gold: 33, found: 28 },
  'stop-medication-suggestion': { tool: 764, right: 631, gold: 652, found: 537 },
  'suicide-benefit-claim': { tool: 69, right: 62, gold: 111, found: 74 },
  'superiority-or-credential-claim': { tool: 787, right: 733, gold: 755, found: 666 },
  'testimonial-undisclosed': { tool: 1492, right: 1281, gold: 1469, found: 1195 },
  'unapproved-biologic-claim': { tool: 208, right: 163, gold: 223, found: 177 },
  'unhedged-efficacy': { tool: 2094, right: 1524, gold: 1941, found: 1268 },
  'unlawful-substance-promotion': { tool: 129, right: 79, gold: 87, found: 63 },
  'unsafe-suicide-language': { tool: 26, right: 25, gold: 28, found: 21 },
  'unsourced-statistic': { tool: 1276, right: 1036, gold: 1011, found: 850 },
  'urgency-pressure': { tool: 759, right: 665, gold: 637, found: 574 },
  'vulnerable-population-claim': { tool: 438, right: 360, gold: 421, found: 338 },
  'weight-loss-outcome': { tool: 479, right: 397, gold: 357, found: 285 },
}
