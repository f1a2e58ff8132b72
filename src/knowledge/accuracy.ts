/** How well one rule did on labelled pages: `right` of `tool` findings were wanted, `found` of `gold` labels were found. */
export interface RuleAccuracy {
  readonly tool: number
  readonly right: number
  readonly gold: number
  readonly found: number
}

/** When, with which version and on how many pages the rules were measured; written by `npm run accuracy`. */
export const measured = { date: '2026-11-24', version: '0.1.0', pages: 2452, words: 1531509 }

/** What was measured, by rule; rules without a finding or a label are left out. */
export const accuracy: Readonly<Record<string, RuleAccuracy>> = {
  'absolute-safety-claim': { tool: 1062, right: 895, gold: 788, found: 674 },
  'access-without-evaluation': { tool: 930, right: 724, gold: 857, found: 632 },
  'appearance-shaming': { tool: 373, right: 303, gold: 287, found: 237 },
  'approval-status-claim': { tool: 255, right: 238, gold: 252, found: 217 },
  'before-after-undisclosed': { tool: 196, right: 165, gold: 175, found: 153 },
  'comparative-superiority': { tool: 1166, right: 921, gold: 1156, found: 865 },
  'compounded-equivalence': { tool: 93, right: 81, gold: 106, found: 78 },
  'cure-claim': { tool: 382, right: 268, gold: 379, found: 256 },
  'denigrates-standard-care': { tool: 1530, right: 1299, gold: 1503, found: 1137 },
  'detox-immunity-antiaging': { tool: 624, right: 447, gold: 515, found: 410 },
  'encourages-overuse': { tool: 835, right: 739, gold: 839, found: 672 },
  'establishment-claim': { tool: 553, right: 460, gold: 457, found: 394 },
  'fear-appeal': { tool: 1236, right: 1075, gold: 1104, found: 920 },
  'guaranteed-outcome': { tool: 850, right: 643, gold: 873, found: 647 },
  'hype-language': { tool: 506, right: 357, gold: 471, found: 272 },
  'inclusive-language': { tool: 24, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 1461, right: 1231, gold: 1354, found: 1106 },
  'minimized-risk': { tool: 1511, right: 1229, gold: 1378, found: 1070 },
  'missing-consult-disclaimer': { tool: 914, right: 893, gold: 589, found: 527 },
  'missing-crisis-resource': { tool: 136, right: 134, gold: 136, found: 134 },
  'missing-risk-disclosure': { tool: 889, right: 843, gold: 814, found: 678 },
  'natural-means-safe': { tool: 379, right: 335, gold: 379, found: 338 },
  'non-addictive-claim': { tool: 154, right: 140, gold: 154, found: 121 },
  'off-label-or-unapproved-undisclosed': { tool: 598, right: 545, gold: 550, found: 437 },
  'offer-and-price-terms': { tool: 1606, right: 1249, gold: 1016, found: 916 },
  'onset-and-duration-claim': { tool: 1972, right: 1537, gold: 1798, found: 1345 },
  'outdated-crisis-line': { tool: 8, right: 6, gold: 6, found: 6 },
  'patient-identifiability': { tool: 534, right: 427, gold: 340, found: 309 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 15, found: 6 },
  'restricted-disease-claim': { tool: 566, right: 480, gold: 709, found: 523 },
  'self-diagnosis': { tool: 678, right: 576, gold: 672, found: 472 },
  'self-dosing-suggestion': { tool: 488, right: 434, gold: 398, found: 351 },
  'stigmatizing-language': { tool: 87, right: 57, gold: 37, found: 30 },
  'stop-medication-suggestion': { tool: 936, right: 780, gold: 777, found: 652 },
  'suicide-benefit-claim': { tool: 107, right: 97, gold: 127, found: 100 },
  'superiority-or-credential-claim': { tool: 905, right: 842, gold: 856, found: 764 },
  'testimonial-undisclosed': { tool: 1598, right: 1390, gold: 1685, found: 1339 },
  'unapproved-biologic-claim': { tool: 230, right: 182, gold: 241, found: 192 },
  'unhedged-efficacy': { tool: 2421, right: 1804, gold: 2250, found: 1518 },
  'unlawful-substance-promotion': { tool: 135, right: 85, gold: 98, found: 69 },
  'unsafe-suicide-language': { tool: 26, right: 24, gold: 28, found: 20 },
  'unsourced-statistic': { tool: 1547, right: 1271, gold: 1198, found: 1043 },
  'urgency-pressure': { tool: 890, right: 776, gold: 716, found: 648 },
  'vulnerable-population-claim': { tool: 533, right: 434, gold: 493, found: 401 },
  'weight-loss-outcome': { tool: 542, right: 457, gold: 408, found: 333 },
}
