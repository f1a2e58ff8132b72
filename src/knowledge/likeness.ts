/** When, and by `npm run learn`, this was learned from the labelled pages of `fixtures`; see docs/language.md. */
export const reviewed = '2026-11-23'

/**
 * A digest of the pages that were learned from; rules, the sentences marked for each and the features in them, and how many features name rules; and the biases of
 * the regressions. `likeness.txt` holds by line a feature's number (`language/likeness-features`, in base 36), its weight in hundredths, and pairs of a
 * rule's index and its count.
 */
export const likeness = {
  digest: "8b6a3fb1cb489ab6a59d108b7d66a7af2735803c5fc33b32ff8352495ec1bba4",
  rules: ["absolute-safety-claim","access-without-evaluation","appearance-shaming","approval-status-claim","before-after-undisclosed","comparative-superiority","compounded-equivalence","cure-claim","denigrates-standard-care","detox-immunity-antiaging","encourages-overuse","establishment-claim","fear-appeal","guaranteed-outcome","hype-language","mechanism-overclaim","minimized-risk","natural-means-safe","non-addictive-claim","offer-and-price-terms","onset-and-duration-claim","outdated-crisis-line","patient-identifiability","prescription-drug-to-public","restricted-disease-claim","self-diagnosis","self-dosing-suggestion","stigmatizing-language","stop-medication-suggestion","suicide-benefit-claim","superiority-or-credential-claim","testimonial-undisclosed","unapproved-biologic-claim","unhedged-efficacy","unlawful-substance-promotion","unsafe-suicide-language","unsourced-statistic","urgency-pressure","vulnerable-population-claim","weight-loss-outcome"],
  sentences: [729,927,380,289,248,1166,146,398,1548,507,890,465,1244,950,650,1272,1447,396,188,1148,1719,7,411,37,655,857,461,50,790,174,859,2225,287,2399,155,30,1280,813,543,424],
  counts: [34628,41518,15696,14727,8017,61564,6277,16578,75443,23703,46164,23559,64607,46631,32428,73705,70455,23647,8470,47261,85539,528,13630,1480,31418,44632,23023,1991,42965,8265,40639,87827,13175,116359,5951,1588,69268,33971,24574,19233],
  size: 147098,
  bias: -0.75,
  page: {"own":0.9,"rest":1.17,"bias":1.25},
  duties: {"missing-consult-disclaimer":0.61,"missing-risk-disclosure":0.38,"off-label-or-unapproved-undisclosed":-0.11},
} as const
