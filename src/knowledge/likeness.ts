/** When, and by `npm run learn`, this was learned from the labelled pages of `fixtures`; see docs/language.md. */
export const reviewed = '2026-11-23'

/**
 * A digest of the pages that were learned from; rules, the sentences marked for each and the features in them, and how many features name rules; and the biases of
 * the regressions. `likeness.txt` holds by line a feature's number (`language/likeness-features`, in base 36), its weight in hundredths, and pairs of a
 * rule's index and its count.
 */
export const likeness = {
  digest: "ced92719098cafe05bd71af3f25052502c02bc4c8c72ef9301844a78313c2eec",
  rules: ["absolute-safety-claim","access-without-evaluation","appearance-shaming","approval-status-claim","before-after-undisclosed","comparative-superiority","compounded-equivalence","cure-claim","denigrates-standard-care","detox-immunity-antiaging","encourages-overuse","establishment-claim","fear-appeal","guaranteed-outcome","hype-language","mechanism-overclaim","minimized-risk","natural-means-safe","non-addictive-claim","offer-and-price-terms","onset-and-duration-claim","outdated-crisis-line","patient-identifiability","prescription-drug-to-public","restricted-disease-claim","self-diagnosis","self-dosing-suggestion","stigmatizing-language","stop-medication-suggestion","suicide-benefit-claim","superiority-or-credential-claim","testimonial-undisclosed","unapproved-biologic-claim","unhedged-efficacy","unlawful-substance-promotion","unsafe-suicide-language","unsourced-statistic","urgency-pressure","vulnerable-population-claim","weight-loss-outcome"],
  sentences: [871,1104,420,321,267,1329,154,443,1804,579,1046,538,1404,1064,748,1467,1668,445,209,1290,1953,7,489,37,779,989,550,56,926,190,963,2541,309,2799,164,30,1483,900,630,475],
  counts: [42141,50165,17765,16581,8925,71626,6766,19177,88620,28213,54718,28129,74336,52440,38978,86145,82278,27000,9538,53937,98658,530,15332,1498,38263,52454,27822,2218,51237,9261,46723,100048,14585,138860,6488,1598,80890,38218,29301,22077],
  size: 166900,
  bias: -0.75,
  page: {"own":0.91,"rest":1.15,"bias":1.24},
  duties: {"missing-consult-disclaimer":0.56,"missing-risk-disclosure":0.36,"off-label-or-unapproved-undisclosed":-0.09},
} as const
