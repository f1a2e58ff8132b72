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
  'access-without-evaluation': { tool: 1084, right: 838, gold: 857, found: 715 },
  'appearance-shaming': { tool: 373, right: 305, gold: 287, found: 237 },
  'approval-status-claim': { tool: 260, right: 239, gold: 252, found: 218 },
  'before-after-undisclosed': { tool: 197, right: 165, gold: 175, found: 153 },
  'comparative-superiority': { tool: 1176, right: 924, gold: 1156, found: 870 },
  'compounded-equivalence': { tool: 94, right: 82, gold: 106, found: 78 },
  'cure-claim': { tool: 383, right: 267, gold: 379, found: 255 },
  'denigrates-standard-care': { tool: 1551, right: 1313, gold: 1503, found: 1149 },
  'detox-immunity-antiaging': { tool: 626, right: 448, gold: 515, found: 411 },
  'encourages-overuse': { tool: 841, right: 742, gold: 839, found: 673 },
  'establishment-claim': { tool: 553, right: 460, gold: 457, found: 394 },
  'fear-appeal': { tool: 1231, right: 1071, gold: 1104, found: 915 },
  'guaranteed-outcome': { tool: 865, right: 647, gold: 873, found: 646 },
  'hype-language': { tool: 616, right: 450, gold: 471, found: 331 },
  'inclusive-language': { tool: 24, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 1460, right: 1226, gold: 1354, found: 1105 },
  'minimized-risk': { tool: 1523, right: 1236, gold: 1378, found: 1076 },
  'missing-consult-disclaimer': { tool: 914, right: 893, gold: 589, found: 527 },
  'missing-crisis-resource': { tool: 136, right: 134, gold: 136, found: 134 },
  'missing-risk-disclosure': { tool: 889, right: 843, gold: 814, found: 678 },
  'natural-means-safe': { tool: 380, right: 337, gold: 379, found: 339 },
  'non-addictive-claim': { tool: 158, right: 144, gold: 154, found: 123 },
  'off-label-or-unapproved-undisclosed': { tool: 598, right: 545, gold: 550, found: 437 },
  'offer-and-price-terms': { tool: 1610, right: 1252, gold: 1016, found: 918 },
  'onset-and-duration-claim': { tool: 1987, right: 1548, gold: 1798, found: 1351 },
  'outdated-crisis-line': { tool: 8, right: 6, gold: 6, found: 6 },
  'patient-identifiability': { tool: 538, right: 427, gold: 340, found: 308 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 15, found: 6 },
  'restricted-disease-claim': { tool: 565, right: 481, gold: 709, found: 523 },
  'self-diagnosis': { tool: 826, right: 679, gold: 672, found: 543 },
  'self-dosing-suggestion': { tool: 481, right: 430, gold: 398, found: 349 },
  'stigmatizing-language': { tool: 87, right: 57, gold: 37, found: 30 },
  'stop-medication-suggestion': { tool: 922, right: 767, gold: 777, found: 642 },
  'suicide-benefit-claim': { tool: 81, right: 72, gold: 127, found: 84 },
  'superiority-or-credential-claim': { tool: 903, right: 841, gold: 856, found: 763 },
  'testimonial-undisclosed': { tool: 1610, right: 1391, gold: 1685, found: 1339 },
  'unapproved-biologic-claim': { tool: 228, right: 180, gold: 241, found: 192 },
  'unhedged-efficacy': { tool: 2446, right: 1810, gold: 2250, found: 1523 },
  'unlawful-substance-promotion': { tool: 133, right: 84, gold: 98, found: 68 },
  'unsafe-suicide-language': { tool: 27, right: 25, gold: 28, found: 21 },
  'unsourced-statistic': { tool: 1560, right: 1272, gold: 1198, found: 1045 },
  'urgency-pressure': { tool: 893, right: 776, gold: 716, found: 648 },
  'vulnerable-population-claim': { tool: 538, right: 434, gold: 493, found: 401 },
  'weight-loss-outcome': { tool: 544, right: 459, gold: 408, found: 336 },
}
