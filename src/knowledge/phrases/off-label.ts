/** When these phrases were last read through. */
export const reviewed = '2026-11-22'

/** Sentences that tell a reader that a use or product is not approved. */
export const disclosure: readonly string[] = [
  'off label|labeled|labelled',
  '(is | are | been) (fda | tga | mhra)? (approved | cleared | licensed) (by (the)? (fda | tga | mhra))? (for | in) any (use | purpose | condition | reason | country | disease)',
  '(is | are | was | were | has | have | been | remains | remain | being | also | still | but)? (not | never | neither | nor) (*{0,3}) (approved | cleared | licensed | authorized | authorised | evaluated | reviewed) (*{0,4} (fda | use | by | for))?',
  '(fda | tga | mhra | health canada) (has | have | had | did | does | do) (not | never) (*{0,3}) (approved | approve | cleared | clear | evaluated | reviewed | review | check | authorized | licensed)',
  'unapproved|unlicensed|investigational|experimental',
  '(no | none of | without | lacks | lack | lacking) (*{0,6}) (fda approved | fda approval | approval | approved !credit | cleared)',
  '(no | none of (the | our | these)) (*{0,5}) (is | are | has been | have been) (*{0,2}) (approved | cleared | fda)',
  '(outside | beyond | outside of | not within | not part of) (*{0,3}) (clearance | approval | label | labeling | labelling | indication | indications | approved use | approved uses | cleared use)',
  '(only | solely | just) (fda)? (approved | cleared | licensed) (as | for | to | use)',
  '(approved | cleared | licensed) (by the fda)? (only | solely | just) (as | for | to | in)',
  '(approved | approval | clearance | cleared | label) (*{0,3}) (does | do) not (*{0,2}) (cover | extend | include | apply)',
  '(do | does | did) not (*{0,3}) (hold | have | carry) (*{0,2}) (approval | clearance | fda)',
  '(not | never) (*{0,2}) (fda approved | fda cleared)',
  '(is | are) not on that list',
  'schedule (i | 1 | one)',
  'illegal|unproven',
  'prohibited (by | under) (*{0,2}) (law | fda)',
  '(yet | awaiting) (*{0,3}) (approval | approved)',
  '(declined | refused) to approve',
]

/** Words for all products alike, by which a sentence without a name speaks of every one. */
export const everything: readonly string[] = [
  '(these | all | any | each | none | many | most | both | every | neither | our) (*{0,3}) (uses | use | products | product | treatments | treatment | medicines | peptides | drugs | conditions | infusions | injections | therapies | drips | offerings | them)',
]

/** Lines at the foot of a page that speak of statements, not of the product. */
export const boilerplate: readonly string[] = [
  '(these | this | our) (statement | statements | claims)',
  '(statement | statements | claims) (*{0,2})? (on | in | made) (this | our | the) (page | site | website | product | products)',
]

/** Words by which a sentence speaks of a substance without selling it. */
export const neutral: readonly string[] = [
  'trial|trials|study|studies|studied|research|illegal|investigated',
  'schedule (i | 1 | one)',
  '(federal | state) law',
  '(do | does | will | can) not (*{0,2}) (offer | sell | provide | prescribe | inject | give | use)',
]

/** Words by which a page says that a treatment is not for what follows. */
export const notFor: readonly string[] = [
  '(not | never) (*{0,2}) (for | treat | help | recommend | recommended | indicated | use | used | offer | work)',
  '(no | little | weak | scant) (*{0,1}) (evidence | proof) (*{0,6})',
  '(side effects | risks | risk | rule out | history of | if you have)',
]

/** Words by which a clinic says that it does not have a product. */
export const declined: readonly string[] = [
  '(do | does | will) not (*{0,2}) (offer | sell | provide | prescribe | inject | give | use | stock | carry | recommend)',
  '(stopped | no longer) (*{0,1}) (offer | offering | sell | selling | provide | prescribing)',
]

/** Words by which a clinic says that it has none of what the page is about. */
export const declinedAll: readonly string[] = [
  '(do | does | will) not (*{0,1}) (offer | sell | provide | prescribe | inject | give | do) (either | any | one) of (these | those | them | the *)',
  '(offer | sell | provide | prescribe | inject | give | do) (none | neither) of (these | those | them | the *)',
]

/** Words by which a page says that what it offers is compounded. */
export const compounding: readonly string[] = [
  'compounding pharmacy|pharmacies|pharmacist|lab|laboratory',
  'compounded',
  '(pharmacy | pharmacist | pharmacies | lab) (*{0,1}) (mixes | mix | makes up | blends | compounds | formulates | prepares)',
  'our (own | in house | house | clinic)? version of <name>',
  '(mixed | made | formulated | prepared | blended | custom made) (to order)? (for *{1,4})? (at | by | in) (*{0,4}) pharmacy',
]

/** Words that make nothing of a missing approval. */
export const wavedAway: readonly string[] = [
  'paperwork|formality|technicality|bureaucracy|bureaucratic|bureaucrats|red tape',
  '(has | have | had) (nothing | little) to do with',
  '(do | does | should) not let (that | this | it) (scare | worry | stop | put | fool)',
  '(only | just | merely | simply) (*{0,2}) (politics | lobbying | money | labels | label thing | legal thing | lawyers)',
]

/** The want of an approved treatment for a disease. */
export const noCareFor: readonly string[] = [
  'no|without|lacks|lack (*{0,1}) (fda)? approved (*{0,2}) (treatment | treatments | cure | drug | drugs | medicine | medicines | medication | medications | therapy | therapies | remedy) (for | against)',
]
