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
  'absolute-safety-claim': { tool: 879, right: 736, gold: 651, found: 554 },
  'access-without-evaluation': { tool: 905, right: 687, gold: 699, found: 582 },
  'appearance-shaming': { tool: 336, right: 280, gold: 257, found: 217 },
  'approval-status-claim': { tool: 235, right: 206, gold: 222, found: 186 },
  'before-after-undisclosed': { tool: 172, right: 147, gold: 158, found: 135 },
  'comparative-superiority': { tool: 962, right: 764, gold: 998, found: 716 },
  'compounded-equivalence': { tool: 89, right: 74, gold: 98, found: 72 },
  'cure-claim': { tool: 323, right: 234, gold: 332, found: 224 },
  'denigrates-standard-care': { tool: 1264, right: 1074, gold: 1261, found: 952 },
  'detox-immunity-antiaging': { tool: 520, right: 373, gold: 442, found: 341 },
  'encourages-overuse': { tool: 685, right: 612, gold: 705, found: 563 },
  'establishment-claim': { tool: 445, right: 379, gold: 385, found: 329 },
  'fear-appeal': { tool: 1046, right: 925, gold: 960, found: 793 },
  'guaranteed-outcome': { tool: 732, right: 555, gold: 766, found: 562 },
  'hype-language': { tool: 486, right: 363, gold: 423, found: 285 },
  'inclusive-language': { tool: 22, right: 0, gold: 0, found: 0 },
  'mechanism-overclaim': { tool: 1214, right: 1033, gold: 1168, found: 934 },
  'minimized-risk': { tool: 1268, right: 1033, gold: 1186, found: 912 },
  'missing-consult-disclaimer': { tool: 791, right: 775, gold: 507, found: 454 },
  'missing-crisis-resource': { tool: 107, right: 105, gold: 105, found: 105 },
  'missing-risk-disclosure': { tool: 776, right: 734, gold: 695, found: 590 },
  'natural-means-safe': { tool: 315, right: 281, gold: 330, found: 289 },
  'non-addictive-claim': { tool: 136, right: 123, gold: 135, found: 109 },
  'off-label-or-unapproved-undisclosed': { tool: 517, right: 473, gold: 476, found: 376 },
  'offer-and-price-terms': { tool: 1419, right: 1096, gold: 891, found: 798 },
  'onset-and-duration-claim': { tool: 1651, right: 1294, gold: 1567, found: 1137 },
  'outdated-crisis-line': { tool: 8, right: 6, gold: 6, found: 6 },
  'patient-identifiability': { tool: 457, right: 353, gold: 280, found: 252 },
  'prescription-drug-to-public': { tool: 0, right: 0, gold: 15, found: 6 },
  'restricted-disease-claim': { tool: 470, right: 383, gold: 589, found: 424 },
  'self-diagnosis': { tool: 668, right: 567, gold: 569, found: 454 },
  'self-dosing-suggestion': { tool: 368, right: 337, gold: 327, found: 286 },
  'stigmatizing-language': { tool: 77, right: 51, gold: 33, found: 28 },
  'stop-medication-suggestion': { tool: 766, right: 634, gold: 652, found: 538 },
  'suicide-benefit-claim': { tool: 67, right: 60, gold: 111, found: 72 },
  'superiority-or-credential-claim': { tool: 778, right: 727, gold: 755, found: 662 },
  'testimonial-undisclosed': { tool: 1483, right: 1278, gold: 1469, found: 1193 },
  'unapproved-biologic-claim': { tool: 202, right: 160, gold: 223, found: 175 },
  'unhedged-efficacy': { tool: 2078, right: 1510, gold: 1941, found: 1256 },
  'unlawful-substance-promotion': { tool: 127, right: 78, gold: 87, found: 62 },
  'unsafe-suicide-language': { tool: 26, right: 25, gold: 28, found: 21 },
  'unsourced-statistic': { tool: 1271, right: 1033, gold: 1011, found: 849 },
  'urgency-pressure': { tool: 752, right: 660, gold: 637, found: 571 },
  'vulnerable-population-claim': { tool: 435, right: 356, gold: 421, found: 335 },
  'weight-loss-outcome': { tool: 480, right: 397, gold: 357, found: 286 },
}
