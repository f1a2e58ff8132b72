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
  'absolute-safety-claim': { tool: 1092, right: 918, gold: 788, found: 692 },
  'access-without-evaluation': { tool: 928, right: 722, gold: 857, found: 630 },
  'appearance-shaming': { tool: 377, right: 307, gold: 287, found: 238 },
  'approval-status-claim': { tool: 254, right: 237, gold: 252, found: 216 },
  'before-after-undisclosed': { tool: 196, right: 165, gold: 175, found: 153 },
  'comparative-superiority': { tool: 1165, right: 921, gold: 1156, found: 869 },
  'compounded-equivalence': { tool: 94, right: 82, gold: 106, found: 79 },
  'cure-claim': { tool: 392, right: 275, gold: 379, found: 260 },
  'denigrates-standard-care': { tool: 1540, right: 1307, gold: 1503, found: 1146 },
  'detox-immunity-antiaging': { tool: 624, right: 447, gold: 515, found: 412 },
  'encourages-overuse': { tool: 837, right: 739, gold: 839, found: 671 },
  'establishment-claim': { tool: 551, right: 459, gold: 457, found: 394 },
  'fear-appeal': { tool: 1240, right: 1079, gold: 1104, found: 922 },
  'guaranteed-outcome': { tool: 864, right: 649, gold: 873, found: 651 },
  'hype-language': { tool: 503, right: 354, gold: 471, found: 270 },
  'inclusive-language': { tool: 24, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 1463, right: 1230, gold: 1354, found: 1107 },
  'minimized-risk': { tool: 1520, right: 1233, gold: 1378, found: 1074 },
  'missing-consult-disclaimer': { tool: 915, right: 894, gold: 589, found: 527 },
  'missing-crisis-resource': { tool: 136, right: 134, gold: 136, found: 134 },
  'missing-risk-disclosure': { tool: 889, right: 843, gold: 814, found: 678 },
  'natural-means-safe': { tool: 380, right: 335, gold: 379, found: 339 },
  'non-addictive-claim': { tool: 155, right: 142, gold: 154, found: 122 },
  'off-label-or-unapproved-undisclosed': { tool: 598, right: 545, gold: 550, found: 437 },
  'offer-and-price-terms': { tool: 1612, right: 1252, gold: 1016, found: 917 },
  'onset-and-duration-claim': { tool: 1995, right: 1553, gold: 1798, found: 1355 },
  'outdated-crisis-line': { tool: 8, right: 6, gold: 6, found: 6 },
  'patient-identifiability': { tool: 535, right: 428, gold: 340, found: 309 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 15, found: 6 },
  'restricted-disease-claim': { tool: 558, right: 473, gold: 709, found: 522 },
  'self-diagnosis': { tool: 676, right: 574, gold: 672, found: 471 },
  'self-dosing-suggestion': { tool: 492, right: 437, gold: 398, found: 353 },
  'stigmatizing-language': { tool: 87, right: 57, gold: 37, found: 30 },
  'stop-medication-suggestion': { tool: 937, right: 781, gold: 777, found: 653 },
  'suicide-benefit-claim': { tool: 107, right: 97, gold: 127, found: 100 },
  'superiority-or-credential-claim': { tool: 906, right: 843, gold: 856, found: 764 },
  'testimonial-undisclosed': { tool: 1598, right: 1390, gold: 1685, found: 1339 },
  'unapproved-biologic-claim': { tool: 231, right: 182, gold: 241, found: 194 },
  'unhedged-efficacy': { tool: 2506, right: 1868, gold: 2250, found: 1553 },
  'unlawful-substance-promotion': { tool: 135, right: 84, gold: 98, found: 68 },
  'unsafe-suicide-language': { tool: 26, right: 24, gold: 28, found: 20 },
  'unsourced-statistic': { tool: 1536, right: 1258, gold: 1198, found: 1035 },
  'urgency-pressure': { tool: 894, right: 779, gold: 716, found: 650 },
  'vulnerable-population-claim': { tool: 536, right: 437, gold: 493, found: 404 },
  'weight-loss-outcome': { tool: 545, right: 460, gold: 408, found: 338 },
}
