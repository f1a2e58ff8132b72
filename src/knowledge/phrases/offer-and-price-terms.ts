/** When the phrases were last gone through. */
export const reviewed = '2026-11-22'

const alternatives = (words: string): string => `(${words.replaceAll('|', ' | ')})`

const goods = alternatives(
  'consultation|consultations|consult|consults|evaluation|evaluations|assessment|assessments|screening|screenings|exam|exams|x-ray|x-rays|xray|xrays|visit|visits|appointment|session|sessions|treatment|treatments|trial|trials|drip|drips|shot|shots|injection|injections|infusion|infusions|facial|facials|scan|scans|adjustment|adjustments|cleaning|cleanings|whitening|gift|gifts|sample|samples|lab|labs|bloodwork|upgrade|upgrades|month|months|week|weeks|add on|add-on|touch up|touch-up|touch ups|syringe|area|areas|unit|units|lunch|dinner|seminar|seminars|webinar|workshop|therapy|massage|peel|peels|test|testing|tests|analysis|check|check up|checkup|booster|boosters|vitamin|b12|product|products|serum|retainer|retainers|refill|refills|dose|doses|pen|starter kit|kit|membership|guide|second opinion|meal plan|coaching|call|estimate|quote|implant|crown|aligners|hearing test|hearing aid|hearing aids|cycle|egg freezing|lash|brow|brows|botox|filler|ozempic|semaglutide|tirzepatide|medication|medicine|supply|ride|detox|bed|bottle|prp|hydrafacial|microneedling|laser|care',
)

/** Something given away. */
export const free: readonly string[] = [
  '(usually | often | mostly | typically | almost always | generally) (no | not a) bill',
  '(you | it | them)? (again | over | twice | touch up | redo | round | visit | session | treatment | syringe | drip | one | more) on (the house | our dime | our tab)',
  '(first | second | third | fourth | fifth | sixth | tenth | next | last) (one | bag | session | visit | *) (is | are)? (free | on us | half off) $',
  '(families | veterans | seniors | heroes | teachers | nurses | kids | moms | dads | students | members | guests | couples | grooms | friends) (*{0,1}) (ride | rides | go | goes | come | comes | eat | eats | fly) (in | along)? free',
  '(families | veterans | seniors | heroes | teachers | nurses | kids | moms | dads | students | members | couples) (eat | eats | dine | drink | drip) on us',
  '(throw | toss | chuck | throws | tosses) in (a | an | the | some | your | our | one)? *{1,3}',
  '(is | are | gets | get | comes) (thrown | tossed) in',
  '(throw | toss) (a | an | the | some | one) *{1,3} in (for (free | nothing) | $)',
  "(and | then) yours (is | 's) (free | on us | half off | on the house)",
  "(second | third | fourth | fifth | sixth | tenth | next) (one | bag | syringe | session | * | * *)? (is | 's | for | comes)? (free | gratis | on us | on the house | half off)",
  'gratis|freebie|freebies',
  "(our treat | on our (dime | nickel | tab) | our gift | (it is | it 's) on us | drinks on us)",
  '(redo | refill | retreat | re treat | repeat | redoing | do) (it | you | them | the *)? (*{0,1}) (over | again)? (for)? (free | at no (cost | charge) | on our dime | on us | on the house)',
  '(as many times as it takes)',
  '(kids | spouse | partner | friend | host | hostess | organiser | organizer | bride | birthday girl | teachers | nurses | moms | seniors | first responders) (*{0,2}) (is | are | get | gets | drips | come | comes | eat) (in)? free',

  `(a | your | one | our | get | enjoy | claim | book | schedule)? free !to (* | * *)? ${goods}`,
  `complimentary (* | * *)? ${goods}`,
  'free (*{1,3}) (when | if) you (book | buy | join | sign | prepay | order | refer | come | bring | spend | pay | add | start | stay)',
  'free (*{1,3}) with (any | every | each | your | a | an) (*{0,2}) (<treatment> | purchase | booking | package | order | syringe | visit | session | membership | <name>)',
  '(first | second | next | initial) (visit | session | consult | consultation | exam | treatment | appointment | month | week) free (until | for | with | this | when | if | $)',
  `(no cost | no charge | no obligation | cost free | zero cost) (* | * *)? ${goods}`,
  '(first | second | next | third | tenth | fifth | <num>) (<generic> | <treatment> | visit | month | week | area | session | tooth | box | exam | meeting) (is | are) (completely | always | also)? free',
  `${goods} (is | are) (completely | totally | always | absolutely | also)? (free | on us | complimentary)`,
  '(is | are | it is) on (us | the house)',
  'at no (extra | additional | added)? (cost | charge) (to you)?',
  'free of charge',
  '(touch ups | touch up | enhancements | retreatment | retreatments | maintenance | whitening | adjustments) (forever | for life)',
  '(lifetime | forever) (warranty | enhancement | enhancements | touch ups | maintenance | whitening | adjustments)',
  '(free | included) for life',
  '(get | gets | receive | grab | score | claim | enjoy) (*{0,5}) (for)? free',
  'for free',
  `(absolutely | completely | totally) free`,
  'buy <num> (* | * *)? get',
  'bogo',
  '(free | bonus | complimentary) (gift | gifts)',
  'our gift to you',
]

const price = '(<money> <num> | <num> dollars|bucks|pounds|euros|percent)'

/** A price that is said to be lower than another. */
export const discount: readonly string[] = [
  '(the | ^) cheapest <treatment>',
  '(best | lowest | cheapest) (price | prices | rate | rates) guaranteed',
  'pay nothing (today | now | upfront | until | for)',
  '<money> <num> <money> <num>',
  '<money> <num> (*{0,4}) , (now)? (down | reduced | marked down | slashed | cut) from <money> <num>',
  '(now | just | only | today) <money> <num> instead of <money> <num>',
  '<money> <num> (if | when) you (pay | book | sign up | sign | start | commit | decide | buy | prepay | enroll | join | put down) *{1,6}',
  '<money> <num> (a | per) (unit | syringe | area | session | drip | shot | vial) , all (night | day | weekend | week | month)',
  '(buy | get | book | take | do | come) (for)? <num> (*{0,2}) , (and)? (only)? pay (for | only for) (just)? <num>',
  '^ (only)? pay for <num> $',
  '(beat | match | undercut) (any | a | your | every | their) (* | * *)? (quote | price | prices | offer | estimate | deal | rate)',
  "(bring | show) (in | us)? (any | a | your | their) (competitor | competitor 's | other * | written | *{0,1}) (quote | estimate | price | bid) (*{0,6})",
  '(quote | estimate | price | bid) and we will (beat | match | undercut | top) (it | that | them)?',
  '(pack | packs | bundle | bundles | package | packages | series | set | trio) (of (*{1,4}))? , (now | only | just | yours for)? <money> <num>',
  '(now | yours for) (just | only)? <money> <num>',
  'yours for (just | only)? (free | <money> <num>)',
  '(slash | knock | shave | take) (*{0,3}) off (your | the | every | each) (bill | price | total | balance | tab | next *)',
  '(whole | entire) (family | office | squad | crew) (*{0,2}) (for | at) <money> <num>',

  '(kids | teachers | nurses | students | veterans | moms | brides) (get | pay | save) (half | <num> percent | <money> <num>) (*{0,2})',
  '(slash | slashed | slashing | cut | drop | dropped | dropping) (our | the | *{0,2}) (price | prices | rates) (*{0,3})',
  '(pay | paying) for (one | two | <num>) , (and)? (get | the) (*{0,3}) (free | on us | third | half)',
  `(take | get | enjoy | receive | save | claim | for | at)? (an | up to | another | extra | a)? ${price} (off | discount | savings | credit | voucher | rebate) (*{0,3} (<treatment> | visit | month | treatment | session | order))?`,
  `~save (up to | over | an | as much as | a)? (extra)? ${price}`,
  '~save (big | thousands | hundreds | money | more | even more) (on | with | when | per | every | a | by)?',
  'half (off | price)',
  '(special | exclusive | introductory | intro | limited | seasonal | holiday | summer | spring | fall | winter | monthly | new patient | new client | new member | first time | friends and family | military | student | cash pay | mother s day | black friday | promotional | launch | grand opening) (offer | offers | pricing | price | prices | rate | rates | deal | deals | special | specials | discount | discounts | savings | promotion | promotions | promo)',
  "(this | our | the | see | monthly | month 's | today 's | week 's | current | drip) specials",
  "(month | today | week | day) 's (special | deal)",
  '(steep | steeply | deep | deeply | big | huge | massive | generous | great | exclusive)? discounted (price | prices | rate | rates | package | packages | <treatment> | treatment | sessions)?',
  '(big | huge | massive | generous | exclusive | amazing | best | sweet | hot | unbeatable | steal of a | package | bundle) (deal | deals | discount | discounts | savings)',
  'great (deals | deal (on | for) | discount | discounts | savings)',
  '(discount | discounts) (on | for | when | if | code | codes)',
  '(coupon | coupons | promo code | voucher | vouchers | groupon)',
  'use (the)? (code | promo code)',
  '(bundle | package | packages | prepay | buy | stock up) (*{0,3}) and save',
  '(buy | purchase | prepay for) (a | our | the)? (package | packages | bundle | series | <num>) (*{0,4}) (save | discount | off | get)',
  '(two | 2) for (one | 1)',
  'early bird (pricing | price | rate | special | discount)?',
  '(black friday | cyber monday | flash | holiday | anniversary | grand opening) (sale | event | special | deals)',
  '(gift card | gift cards | gift certificate | gift certificates) (*{0,3}) (off | bonus | free | get | extra | when | with)',
  'price (match | drop | slashed)',
  'lowest (price | prices | cost | rates)',
  'unbeatable (price | prices | value)',
  'worth of (free | <treatment>)',
  `(first | second | next | third | tenth) (* | * *)? (is | are | for) (half price | half off | just ${price} | only ${price})`,
  `a ${price} value`,
  '<num> (*{0,2}) for the price of <num>',
  'knock (<num> | <money> <num>) (* )? off',
  '(bring | brings) (a | your | in a) (* | * *)? (for half | for free | half off)',
  'valued at <money> <num>',
]

/** Rewards for coming back, for bringing others, and games. */
export const reward: readonly string[] = [
  '(buddy | buddies | friend | friends | coworker | coworkers | neighbor | neighbors | sister | spouse | cousin | teammate | bestie | roommate) (*{0,3}) and (we | you | both | they | she | he | each) (*{0,5}) (<money> <num> | bucks | dollars | free | card | credit | off | cash | gift | points | half)',
  '(<money> <num> | <num> dollar | bucks | gift | free *) (*{0,4}) in it for (you | them | both | each | every *)',
  '(<money> <num> | <num> dollar) (* | * *)? (gift card | card | voucher | credit | certificate) (*{0,2}) (for (each | every | you | signing | coming | showing | referring | bringing) | when you | if you) (*{0,3})',

  '(bring | brings | tag | send) (*{0,1}) (a | your | us | in a) (* )? (buddy | friend | bestie | coworker | neighbor | sister | partner | roommate | spouse | mom) (*{0,1}) and (you | we | both) (*{0,4}) (pocket | get | save | score | earn | receive | split | pay you) (<money> <num> | (*{1,2}) (bucks | dollars) | *)?',
  "(we will | we 'll | and) (send | give | mail | slip | hand) you (a | an | *{0,1}) (*{0,1}) (gift card | check | bonus | credit | finder 's fee | commission | kickback | cash | <money> <num>) (*{0,1}) (for | per | each) (*{0,3})",
  '(pocket | bank | collect) (*{0,2}) (bucks | dollars | credit | <money> <num>)',
  '(refer | bring | tell | send us) (a | your | * )? (friend | friends | family | buddy | loved one | neighbor | coworker) (or (family | loved one) (member)?)? (and | to | for | who) (*{0,4}) (get | earn | receive | save | enjoy | both | credit | free | off | gift | <money> <num> | reward)',
  '(each | every | one | per) (referral | review | friend (you)? (*{0,2})) (*{0,1}) (earn | earns | win | wins | score | scores | unlock | unlocks | gets you | get you) (you)? (a | an | one | free | <money> | <num> | points | credit) (*{0,2})',
  '(refer | referral) (*{0,3}) (bonus | credit | credits | reward | rewards | fee | program | perk | perks)',
  'refer a friend (program | special | and | $)',
  'bring a friend (program | special)',
  'bring a friend and (get | save | both | you | receive | earn | pay)',
  '^ bring a friend $',
  '~earn (*{0,4}) (points | credit | credits | rewards | cash | <money> <num>)',
  '(loyalty | rewards | reward | points | vip | perks) (points | program | programme | club | list | membership | card | tier | perks | members)',
  '(points | rewards) (toward | towards) (*{0,3})',
  '(points | rewards | credit | credits | bonus) for (each | every | any) (friend | referral | review | visit | person | booking | post | <money> <num>)',
  '(~earn | ~collect | ~get) <num> (* )? points',
  '(enter | entered) (*{0,4}) (win | drawing | raffle | giveaway)',
  '(giveaway | raffle | sweepstakes | grand prize | door prize | lucky winner)',
  '(win | winning) (a | one | your | free) (*{0,3}) (<treatment> | free | prize | year | makeover | smile | consultation)',
  'swag bag|bags',
  '(join | become) (*{0,3}) (member | membership | vip | club) (*{0,3}) (get | receive | enjoy | save | and)',
]

const units =
  '(month | mo | session | unit | visit | area | treatment | infusion | week | day | eye | arch | tooth | person | yr | year | couple)'

/** A price without what it buys. */
export const amount: readonly string[] = [
  '<money> <num> , (all in | all inclusive)',
  '(financing | credit | payment plans) for (everyone | all | anyone | everybody | any credit)',
  '(bad credit | no credit check | no credit needed | everyone (is)? approved | guaranteed financing)',
  'for (under | less than | a mere | only) <money> <num>',
  '<money> <num> (out the door | all in | all day | today)',
  `(only | just) <money> <num> ((a | an | per | each | every)? ${units})?`,
  '(only | just) <num> dollars',
  `(as low as | as little as | starting at | starting from | starts at | start at | starts from | begin at | begins at | beginning at | low as | under | less than) (just | only)? <money> <num> ((*{0,2}) ${units})?`,
  `from (just | only)? <money> <num> ((*{0,2}) ${units})?`,
  `for (just | only | as little as | as low as) <money> <num> ((*{0,2}) ${units})?`,
  '^ <money> <num> for (the | your | a) (whole | entire | full)? (week | weekend | trip | stay | package | course | series | program | programme | cycle | works | lot | full *)',
  '(reg | regular | regularly | normally | usually | originally | was) <money> <num>',
  'unlimited (*{0,4}) for (just | only)? <money> <num>',
  'less than (the (cost | price) of)? (a | your)? (daily | morning)? (cup of coffee | coffee | latte)',
  'for (pennies | pennies a day | the price of a)',
  '(zero | 0) (percent | interest | money | dollars)? (apr | financing | interest financing | interest | down payment | down | money down)',
  'no (interest !(in|or|from) | money down | down payment) (financing | plans)?',
  'interest free (financing | payments | plans)',
  '(easy | low | affordable) (monthly | weekly) payments (as | from | of | starting)?',
]

/** Promises that someone else pays. */
export const insurance: readonly string[] = [
  '(you | patients | members | families | most (people | of our *{1,2} | *{1,2})) (will | do | would)? (probably | likely)? (not | never) (pay | owe | spend | see | be out) (a | one | single)? (cent | penny | dime | bill | thing | nickel) !more|extra|until|before|over|above|for|till',
  '(never | do not | will not | without) (*{0,2}) (open | opening | reach for | reaching for | touch | touching) (their | your | her | his) (wallet | wallets | purse | pocketbook | checkbook)',
  '(get | have | make) (your | the | their)? (insurance | insurer | plan | medicare | carrier) (to)? (pick (it | this | the *) up | pay | cover (it | this) | foot the *)',
  '(financing | credit | payment plans) (is | are) (open | available | offered) to (everyone | everybody | all | anyone) (regardless of | whatever | no matter) (*{0,4})',
  'your (treatment | treatments | procedure | care | visit | visits | sessions | surgery | therapy | infusion | infusions | laser) (is | are) (fully | all)? covered !by|if|when|only|in|with|under|at|up|for|as|and|until|should|once|unless|where',
  '(insurance | medicare | medicaid | your plan) pays , (and)? you do not',
  '(insurance | plan | medicare | medicaid | insurer) (*{0,2}) (picks up | pick up | eats | handles | foots) (the)? (whole | entire | full | rest of the)? (tab | bill | thing | cost | rest)',
  '(yours | it is | for) (for)? <money> 0 (with | under | through) (*{0,2}) (insurance | plan | plans | medicare)',
  "(on | through) (your | most) insurance (is | 's) (free | nothing | zero)",
  '(fully | completely | 100 percent | always | entirely | often | usually | typically | generally)? covered by (your | most | all | many | almost | nearly | major) (every | all | major | health | commercial)? (insurance | insurers | plans | plan | insurance plans | medicare | medicaid)',
  '(your | most | all | nearly all) (health | major | commercial | insurance)? (insurance | plan | plans | insurer | insurers | insurances) (company | companies | carriers | plans)? (will | should | now | even | usually)? (cover | covers | pay | pays | picks up | pick up)',
  'insurance (will | should) (cover | pay)',
  '(is | are) (fully | usually | always | often | typically)? covered by (health | medical | dental | vision)? (insurance | medicare | medicaid)',
  '(you | patients | families | clients | members) pay nothing',
  'no surprise bills',
  '(we | now)? (accept | accepts | take | takes) (all | every | any) insurance',
  '100 percent covered',
  'fully covered',
  'free with (your | most)? insurance',
  '(no | zero | little to no | <money> 0) out of pocket (cost | costs | expense | expenses)?',
  '<money> 0 (copay | down | cost | with insurance | today)',
  '(costs | cost) you (nothing | zero | not a penny)',
  '(will | does) not cost you (a | anything) (thing | penny | dime | cent)?',
  '(you | patients) pay (zero | 0)',
  'without (paying | spending) a (penny | dime | cent)',
]

const share =
  'copay|copays|co pay|co pays|copayment|copayments|co payment|co payments|deductible|deductibles|coinsurance|co insurance'

/** Taking off what an insured patient must pay. */
export const waiver: readonly string[] = [
  `${alternatives(share)} , (*{0,4}) , (we | i) will (*{0,1}) (forget | eat | handle | swallow | take care | cover | waive | lose | make | worry)`,
  `(~forget | ~eat | ~handle | ~swallow | ~lose) (about)? (your | the | that | any) (*{0,1}) ${alternatives(share)}`,
  '(make | making | makes) (your | the | it | that)? (*{0,2}) (copay | deductible | coinsurance | bill) (disappear | vanish | go away)',
  '(do not (sweat | worry about | mind | stress about) | forget) (your | the)? (*{0,1}) (copay | copays | deductible | coinsurance) (*{0,1}) , (we | it) (*{0,4})',
  '(write | writes | wrote) off (your | the) (*{0,1}) (twenty percent | 20 percent | <num> percent | share | portion | balance | part)',
  '(accept | accepts | take | takes) (*{0,2}) (insurance | medicare | plan) (*{0,2}) (as payment in full | as full payment | only)',
  `(~waive|~forgive|~drop|~skip|~eat|~absorb|~erase) (*{0,3}) ${alternatives(share)}`,
  `(~cover|write off|~take care of|pick up|~pay) (your | the | any | all) (*{0,1}) ${alternatives(share)}`,
  `(no | zero | free | <money> 0) ${alternatives(share)}`,
  `(never | not) (*{0,2}) (pay | owe | worry about) (a | your | any)? ${alternatives(share)}`,
  '(~take care of | ~cover | ~absorb | ~eat | ~forgive | ~write off | ~handle | ~swallow) (whatever | what | anything | the (rest | balance | difference | remainder)) (*{0,2}) (plan | insurer | insurance | medicare | carrier) (*{0,3})',
  '(rest | balance | difference | remainder) (is | gets | be)? (written off | forgiven | waived)',
  `forget (*{0,2}) ${alternatives(share)}`,
  `${alternatives(share)} (is | are | will be | gets | get) (always)? (waived | forgiven | on us | covered by us | written off)`,
]

/** An answer to a worry about that share: "Worried about the co-pay? We take care of that." */
export const shouldered: readonly string[] = [
  '^ (no problem | do not be | relax | easy)? , (we | we will | i will | our team) (*{0,1}) (take care of | handle | cover | eat | absorb | swallow | forget) (that | it | those | them)',
  '^ (do not be | forget (it | about it) | it is on us | on us)',
]

/** What an insured patient owes. */
export const shares: readonly string[] = [alternatives(share)]

/** Money promised back. */
export const refund: readonly string[] = [
  "or (it is | it 's | they are | your (* | * *)? is) (free | on us | on the house)",
  '(100 percent | full | lifetime | our | a | <num> day)? money back (guarantee | guaranteed | promise)?',
  '(or | get) your money back',
  '(full | complete | 100 percent | total) (refund | refunds)',
  '(we | we will | will) (happily | gladly | fully)? refund (you | your | every | the)',
  '(love it | love your results | see results | like it) or (it is | your | you do not | we)',
  '(pay nothing | do not pay | owe nothing | no pay) (if | unless | until)',
  'you do not (pay | owe us) (a | anything | one)?',
  '(only | just) pay (if | when | for results)',
  'feel better or (*{0,6}) (on us | free | refunded | back)',
  'satisfaction (guarantee | guaranteed)',
  '(no results no | no baby no | no pregnancy no | no cure no) (charge | fee | pay | bill)',
  'risk free (trial | offer | guarantee | consultation | for)',
]

/** Payments that go on. */
export const subscription: readonly string[] = [
  '<money> <num> (a | per | each | every)? (month | mo | week) (goes | rolls | drops | lands | sits | is banked | is put) (straight | right)? (in | into | toward | towards) (your | a | the) (*{1,4})',
  'all (the | you) (*{0,4}) (can | want) (to)? (*{0,3}) , (just | only)? <money> <num>',
  '(unlimited | bottomless | all access | anytime) (pass | membership | drips | plan | botox | *{1,2}) (*{0,4}) <money> <num>',
  '<money> <num> (a | per | each | every)? (month | mo | week | year) , (everything | all | no (contract | strings | commitment)) (*{0,3})',
  'cancel (anytime | any time | whenever)',
  'subscribe and save',
  '(auto renews | auto renew | auto ship | autoship | auto refill | auto refills)',
  '(membership | memberships | plan | plans | subscription | subscriptions | program) (*{0,3}) (from | for | at | starting) (just | only)? <money> <num>',
]

/** Conditions that a reader can check. */
export const terms: readonly string[] = [
  '(depend | depends | varies | vary) (on | with | by) (the | your | how | what | which | where)',
  'includes|include|including|included|excludes|excluding|exclude|covers (both | the | a | one | two | <num>)?',
  '(billed | charged | priced | sold | quoted | paid | invoiced) separately|apart|extra',
  'separate (fee | fees | charge | charges | bill | bills | cost)',
  '(are | is | cost | costs | be) (extra | additional | not covered)',
  '(extra | additional) (charge | charges | fee | fees | cost | costs)',
  '(not | never | cannot) (be)? (included | combined | combinable | valid | transferable | redeemable | apply | exchanged | used | refundable)',
  'does|do not (include | cover | apply | buy | commit | oblige)',
  'plus (the | a | any)? (cost | price | fee | labs | medication | tax | <money> <num>)',
  '(through | until | till) (<month> <num> | <num> <month>)',
  '(treatment | treatments | the rest | the procedure | everything else | later visits | medication | what follows) (is | are) not (free)? $',
  'quoted|confirmed (in (person | writing) | after)',
  'less (the | a | any) (*{0,3}) (cost | fee | charge | deposit)',
  'valid (through | until | from | for | only | on | with | between)',
  '(offer | price | prices | promotion) (ends | expires | runs | valid | last)',
  'expires|expire',
  'limit (of)? <num>',
  'one per (person | patient | household | customer | client)',
  '(terms | conditions | restrictions | exclusions) (and conditions)? (apply | below | here | at | are)',
  '(terms and conditions | full terms | see terms)',
  '(eligible | eligibility | ineligible | qualify | qualifies | qualifying) (for | if | patients | when | is | requirements | criteria)?',
  'income|sliding scale|hardship|charity|medicaid|grant|grants|bereaved|uninsured|nonprofit',
  'written (estimate | quote)',
  'subject to (status | approval | credit | availability | eligibility)',
  '(approved credit | credit approval | representative example)',
  '(is | are) (usually | often | generally | mostly | rarely | seldom) not',
  '(price list | fee schedule | list of fees | pricing page)',
  'renews|renewal|renewals|renew',
  '(open to | reserved for | for) (*{0,2}) (adults | people | patients | anyone | those | residents | members) (who | whose | with | over | under | aged)',
  '(not | no) (a | an | the)? (full | complete) (exam | ultrasound | evaluation | assessment | visit | consultation | check up | workup)',
  '(not | never) (replace | a substitute for | a replacement for) (*{0,4})',
  'with (a | an | your | valid | student | staff)? (id | proof of *)',
  '(all year | year round | redeemable | except)',
  'when (two | three | both) (or more)? (*{0,3}) (join | enroll | book)',
  '(same | flat) (price | fee | rate) for (everyone | everybody | all)',
  '(notice | notify) (*{0,4}) (cancel | before)',
  '(non)? refundable',
  '(deducted | credited | applied) (to | toward | towards | from | against)',
  'in network',
  '(cover | covers | covered) (*{0,6}) (when | if | after | once | only | part)',
  '(plan | plans | policy | policies | insurer | insurers | coverage) (vary | varies | differ | differs | decide | decides | require | requires)',
  '(prior authorization | preauthorization | prior approval)',
  '(required | refuse to pay) (*{0,6}) (72 hours | payment | federal)',
  '(first come | while funds) (*{0,3})',
  '(whether or not | even if) you (go ahead | proceed | choose | book | decide)',
]

/** The Florida notice on free and discounted services. */
export const floridaNotice: readonly string[] = ['72 hours', 'seventy two hours']

/** Help that is not a sale. */
export const support: readonly string[] = [
  '(food bank | support group | hotline | helpline | health department | vaccine | vaccines | vaccination | naloxone | narcan | parking | interpreter | interpreters | wifi | wi-fi | childcare | transportation | public library | 988 | crisis line | quitline | condom | condoms)',
]

/** What is free, cheaper or paid back without being an offer of the page: amends, records, public care, what others offer or got. */
export const aside: readonly string[] = [
  // amends and care that could not be given
  '(complication | complications | emergency care | emergency treatment)',
  '(line | call | connection | video | link) (drops | drop | fails | fail | freezes | breaks | cuts out)',
  '(we | nurse | nurses) (*{0,2}) (miss | misses | missed | run late | are late | cancel | make (a | the)? mistake)',
  '(not | never) (*{0,2}) (suitable | safe for you | appropriate | eligible)',
  '(dressing | bandage | patch | monitor | tape | wire | bracket | stitch | stitches) (*{0,2}) (comes off | falls off | come off | fall off | peels | snaps | pops off)',
  '(examined | seen) in person',
  // records and their way to others
  '(scan | scans | letter | letters | report | reports | image | images | photographs | photos | results | notes | summary | summaries | file | copy | copies) (*{0,4}) (on)? (to (your | another | the | any | whoever) | sent | at no)',
  '(send | sent | forward | share | transfer | email | post) (on)? (*{0,3}) (scan | scans | letter | letters | report | reports | images | results | notes | records)',
  // what others do, and warnings of it
  '(podcast host | podcaster | blogger | influencer | youtuber | celebrity | app | website | websites | ad | advert | adverts | ads | (some | other | many | certain) (clinics | sellers | shops | sites | companies | spas) | (clinics | sellers | sites | companies | spas) (that | who | which)) (*{0,2}) (has | have | had | with | offers | offer | offering | posts | promises | promise | gives | give | says | sells | sell)',
  '(wary | beware | careful | skeptical | sceptical | suspicious | warning sign | red flag | pressure)',
  '(ask | look for | expect | listen for) (*{0,2}) at (a | any | the)',
  '(is | are) not (a | an)? (plan | answer | reason | treatment | favor | favour | remedy)',
  // what was given, told as a tie
  '(was | were | been) (*{0,1}) (discounted | complimentary | comped | waived | (given | provided | supplied | offered | done | treated | lent) (*{0,2}) (free | at (no | a)))',
  '(paid (*{0,1}) by | sponsored by | by its (maker | manufacturer) | by the (maker | manufacturer | company))',
]

/** Care that the public pays for, named in the sentence or in its heading. */
export const publicly: readonly string[] = [
  '(nhs | hse | provincial plan | provincial plans | public health | public clinic | public clinics | publicly funded | health department | county clinic | community health center)',
]
