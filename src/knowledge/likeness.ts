/** When, and by `npm run learn`, this was learned from the labelled pages of `fixtures`; see docs/language.md. */
export const reviewed = '2026-11-24'

/**
 * A digest of the pages that were learned from; rules, the sentences marked for each and the features in them, and how many features name rules; and the biases of
 * the regressions. `likeness.txt` holds by line a feature's number (`language/likeness-features`, in base 36), its weight in hundredths, and pairs of a
 * rule's index and its count.
 */
export const likeness = {
  digest: "b2e710292062df278ff02c9ae9f1e4457d8f3bc442f5e5358a14e76e10aaf3f5",
  rules: ["absolute-safety-claim","access-without-evaluation","appearance-shaming","approval-status-claim","before-after-undisclosed","comparative-superiority","compounded-equivalence","cure-claim","denigrates-standard-care","detox-immunity-antiaging","encourages-overuse","establishment-claim","fear-appeal","guaranteed-outcome","hype-language","mechanism-overclaim","minimized-risk","natural-means-safe","non-addictive-claim","offer-and-price-terms","onset-and-duration-claim","outdated-crisis-line","patient-identifiability","prescription-drug-to-public","restricted-disease-claim","self-diagnosis","self-dosing-suggestion","stigmatizing-language","stop-medication-suggestion","suicide-benefit-claim","superiority-or-credential-claim","testimonial-undisclosed","unapproved-biologic-claim","unhedged-efficacy","unlawful-substance-promotion","unsafe-suicide-language","unsourced-statistic","urgency-pressure","vulnerable-population-claim","weight-loss-outcome"],
  sentences: [895,1117,434,334,280,1342,167,456,1817,592,1059,551,1417,1087,761,1480,1691,458,223,1303,1989,7,489,37,792,1004,563,56,939,204,976,2554,322,2853,177,30,1496,914,644,488],
  counts: [43062,50787,18302,17122,9467,72208,7319,19702,89081,28711,55309,28601,74950,53433,39463,86729,83277,27574,10117,54447,99993,530,15334,1499,38782,53033,28374,2223,51733,9810,47153,100592,15114,140976,6956,1598,81474,38702,29756,22540],
  size: 167914,
  bias: -0.76,
  page: {"own":0.9,"rest":1.14,"bias":1.22},
  duties: {"missing-consult-disclaimer":0.56,"missing-risk-disclosure":0.36,"off-label-or-unapproved-undisclosed":-0.09},
} as const
