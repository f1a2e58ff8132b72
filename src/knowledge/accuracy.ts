/** How well one rule did on labelled pages: `right` of `tool` findings were wanted, `found` of `gold` labels were found. */
export interface RuleAccuracy {
  readonly tool: number
  readonly right: number
  readonly gold: number
  readonly found: number
}

/** When, with which version and on how many pages the rules were measured; written by `npm run accuracy`. */
export const measured = { date: '2026-11-23', version: '0.1.0', pages: 2452, words: 1531509 }

/** What was measured, by rule; rules without a finding or a label are left out. */
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  'absolute-safety-claim': { tool: 1065, right: 896, gold: 788, found: 676 },
  'access-without-evaluation': { tool: 1091, right: 842, gold: 857, found: 715 },
  'appearance-shaming': { tool: 373, right: 305, gold: 287, found: 237 },
  'approval-status-claim': { tool: 260, right: 240, gold: 252, found: 218 },
  'before-after-undisclosed': { tool: 197, right: 165, gold: 175, found: 153 },
  'comparative-superiority': { tool: 1176, right: 924, gold: 1156, found: 870 },
  'compounded-equivalence': { tool: 94, right: 82, gold: 106, found: 78 },
  'cure-claim': { tool: 383, right: 267, gold: 379, found: 256 },
  'denigrates-standard-care': { tool: 1554, right: 1316, gold: 1503, found: 1149 },
  'detox-immunity-antiaging': { tool: 625, right: 448, gold: 515, found: 411 },
  'encourages-overuse': { tool: 840, right: 741, gold: 839, found: 673 },
  'establishment-claim': { tool: 553, right: 460, gold: 457, found: 394 },
  'fear-appeal': { tool: 1224, right: 1067, gold: 1104, found: 913 },
  'guaranteed-outcome': { tool: 869, right: 647, gold: 873, found: 645 },
  'hype-language': { tool: 615, right: 450, gold: 471, found: 332 },
  'inclusive-language': { tool: 24, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 1459, right: 1226, gold: 1354, found: 1105 },
  'minimized-risk': { tool: 1518, right: 1232, gold: 1378, found: 1076 },
  'missing-consult-disclaimer': { tool: 914, right: 893, gold: 589, found: 527 },
  'missing-crisis-resource': { tool: 134, right: 132, gold: 136, found: 132 },
  'missing-risk-disclosure': { tool: 882, right: 837, gold: 814, found: 674 },
  'natural-means-safe': { tool: 383, right: 338, gold: 379, found: 339 },
  'non-addictive-claim': { tool: 158, right: 144, gold: 154, found: 123 },
  'off-label-or-unapproved-undisclosed': { tool: 595, right: 543, gold: 550, found: 435 },
  'offer-and-price-terms': { tool: 1614, right: 1253, gold: 1016, found: 919 },
  'onset-and-duration-claim': { tool: 1991, right: 1546, gold: 1798, found: 1350 },
  'outdated-crisis-line': { tool: 8, right: 6, gold: 6, found: 6 },
  'patient-identifiability': { tool: 538, right: 427, gold: 340, found: 310 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 15, found: 6 },
  'restricted-disease-claim': { tool: 566, right: 482, gold: 709, found: 524 },
  'self-diagnosis': { tool: 826, right: 679, gold: 672, found: 543 },
  'self-dosing-suggestion': { tool: 480, right: 429, gold: 398, found: 349 },
  'stigmatizing-language': { tool: 87, right: 57, gold: 37, found: 30 },
  'stop-medication-suggestion': { tool: 923, right: 768, gold: 777, found: 644 },
  'suicide-benefit-claim': { tool: 83, right: 74, gold: 127, found: 85 },
  'superiority-or-credential-claim': { tool: 902, right: 841, gold: 856, found: 763 },
  'testimonial-undisclosed': { tool: 1887, right: 1596, gold: 1685, found: 1469 },
  'unapproved-biologic-claim': { tool: 228, right: 180, gold: 241, found: 192 },
  'unhedged-efficacy': { tool: 2542, right: 1819, gold: 2250, found: 1525 },
  'unlawful-substance-promotion': { tool: 133, right: 84, gold: 98, found: 68 },
  'unsafe-suicide-language': { tool: 27, right: 25, gold: 28, found: 21 },
  'unsourced-statistic': { tool: 1556, right: 1270, gold: 1198, found: 1045 },
  'urgency-pressure': { tool: 894, right: 777, gold: 716, found: 648 },
  'vulnerable-population-claim': { tool: 538, right: 434, gold: 493, found: 401 },
  'weight-loss-outcome': { tool: 541, right: 456, gold: 408, found: 333 },
}
