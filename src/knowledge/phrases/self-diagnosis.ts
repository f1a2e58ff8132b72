import { withShortIs } from './short-is.ts'

const count =
  '(<num> | any | more | several | most | some | a few | at least <num> | just one | either | all | two or more | three or more)'
const ill = '(<condition> | <trouble>)'
/** An illness by its name or by the last word of one. */
const diagnosis =
  '(<condition> | disorder | disorders | deficiency | imbalance | dysfunction | syndrome | allergy | intolerance | resistance | overgrowth | atrophy | neuralgia | neuropathy | injury | nerve damage | damage | tear | insufficiency | (vein | gum | thyroid | lyme | airway | reflux) disease | palate | slipped disc | herniated disc | bulging disc | pinched nerve | trapped nerve | (brain | disc | nerve | gut | adrenal | thyroid | hormone | hormonal) (problem | issue | burnout | fatigue))'

const part =
  '(t | testosterone | estrogen | progesterone | cortisol | insulin | blood sugar | iron | ferritin | hormones | hormone levels | thyroid | adrenals | gut | gut lining | liver | kidneys | metabolism | mitochondria | immune system | nervous system | vagus nerve | nerves | brain | brain chemistry | dopamine | serotonin | spine | atlas | discs | pelvis | hips | pelvic floor | core | jaw | bite | airway | tongue | neck | knees | knee | cartilage | joints | tendons | veins | circulation | arteries | heart | lymph | lymphatic system | skin | skin barrier | collagen | follicles | scalp | eyes | retina | prostate | body | cells | cell membranes | energy)'
const failing =
  '(dying | dying back | dead | inflamed | leaking | leaky | misaligned | out of (line | tune | balance | place | whack | alignment | sync | gas | control) | off | broken | blocked | clogged | starving | starved | low | too low | depleted | toxic | overloaded | fried | burned out | burnt out | failing | fighting * | attacking * | rejecting * | stuck | shrinking | collapsing | weak | damaged | deficient | in the (basement | tank | gutter | toilet | red | cellar | dumps) | through the floor | on empty | running on (empty | fumes) | shot | tanked | tanking | crashed | crashing | dysregulated | in (overdrive | fight or flight | survival mode | trouble | distress) | worn out | wearing out | wearing thin | rusty | gone | giving up | giving out | shutting down | asleep | hungry | thirsty | confused | rotated | tilted | twisted | short circuiting | misfiring | tapped out | maxed out | flipped | bottomed out | struggling | stalled | stalling | sluggish | exhausted | collapsed | overwhelmed | under connected | disconnected | compromised | running its course | (run (its | their) course) | had (its | their) day | quit | quit on you | given up | gone on strike | talking | out)'
const told =
  '(already | probably | clearly | almost certainly | definitely | likely | simply | just | now | most likely | certainly)'

/** Ways to tell readers what they have, or that what they see in themselves makes them a candidate. */
export const selfDiagnosis = withShortIs({
  verdict: [
    '^ you (are | will be) (a | an | the) (perfect | ideal | excellent | prime | great) candidate (for (*{1,4}))? $',
    `it (is not | 's not) (*{1,4}) , it (is | 's) (your ${part} | (a | an)? ${diagnosis})`,
    `(if | when) (*{1,6}) (*{0,6}) (*{0,6}) , you have got (a | an | your | the)? (*{0,2}) ${diagnosis}`,
    '(if | when) (*{1,6}) (*{0,6}) , you can be (pretty | fairly | quite | reasonably | almost | nearly)? (sure | certain | confident) (that)? (it is | this is | you have) !safe|fine|right|ready|real|clean|there|yours|over|true|gone|working|normal|done|okay|correct|sterile|the|not|on|in|being|going|worth (a | an)? *{1,3} $',
    '(if | when) your (number | level | levels | score | count | amh | result | t) (*{0,1}) (is | comes back | come back | reads | falls | drops) (under | below | above | over | less than | more than) (<num> | *) , you are (running (out | low) | out of | low on | deficient | headed | heading) (*{0,3})',
    '(the | your) (real | likely | hidden)? culprit (is | may be | might be | could be | is likely) (*{0,2}) (hormones | hormone | thyroid | testosterone | estrogen | gut | cortisol | inflammation | deficiency)',
    `(that | it | this) is your ${part} (talking | at work | acting up | calling | waving * | failing | quitting | crashing)`,
    `your ${part} (waving | talking | raising | acting up | throwing) (a | the | up)? (*{0,2})?`,
    `you have a (hormone | hormonal | thyroid | gut | metabolic | testosterone | dopamine | inflammation | circulation | nerve | spine | cortisol | leptin | blood flow | collagen | vein | airway) (problem | issue | imbalance | deficiency | shortage)`,
    `<num> (yeses | yes answers | checks | check marks | ticks | nods) and you are (*{1,4})`,
    `(anyone | everyone | somebody | any (man | woman | kid | person)) who *{1,4} has (a | an)? <condition>`,
    '(is | are) (just)? (cortisol | hormonal | your hormones | a hormone problem | a leaky gut | leaky gut | adrenal fatigue | low t | insulin resistance | perimenopause | estrogen dominance) (, plain and simple | talking | at work | $)',
    `(if | when) (*{1,6}) (*{0,6}) , ((it | that | this) (is | 's) | you have (got)?) (*{0,1}) (a | an | your | the)? (*{0,2}) ${diagnosis}`,
    `(those | these | they | all) (are | is) (the)? (*{0,1}) (fingerprints | fingerprint | calling card | telltale signs | dead giveaways | signature) of *{1,4}`,
    `(you are | that is | it is) (a | an)? (textbook | classic | dead ringer) (case | example)`,
    `(the | your) (*{0,1}) (disc | nerve | gut | hormones | thyroid | jaw | spine | neck | cortisol) is your (pain | problem | headache | fatigue)`,
    `your body has (a | an) (*{0,1}) (allergy | intolerance | sensitivity | infection | infestation) to *{1,3}`,
    `you are (ready | right | due | ripe) for (threads | a facelift | our * | the (laser | block | table) | laser | <treatment>)`,
    `(mean | means | signals | shows | prove | proves | says | tells | signal | tell) (you)? (that)? your ${part} (is | are | has | have) ${told}? (been)? ${failing}`,
    `your (t | testosterone | estrogen | progesterone | cortisol | thyroid | metabolism | hormones | ferritin | dopamine | serotonin) (is | are | has) ${told}? (in the (basement | tank | gutter | toilet | red | cellar | dumps) | through the floor | on empty | tanked | tanking | crashed | crashing | shot)`,
    `you are ${told}? (treatment resistant | hypothyroid | menopausal | perimenopausal | prediabetic | iron deficient | b12 deficient | clinically depressed | neurodivergent | magnesium deficient | progesterone deficient | in burnout | in menopause | low t)`,
    '(skip | forget | never mind) the (quiz | quizzes | tests | testing | questionnaire | questionnaires | guesswork | second opinion) (and | , ) (come | get | book | start | call | go) (*{0,3})?',
    'your (brain | body | hormones | thyroid | testosterone | estrogen | cortisol | adrenals | metabolism | gut | spine | pelvic floor | liver | skin | jaw | neck | nerves | joints | knees | discs | eyes | heart) (is | are) (*{0,1}) (waving | begging | crying | screaming | asking | shouting | sending | raising | calling | pleading | sounding | failing | quitting | giving up | starved | out of gas | to blame | the culprit | the reason) (*{0,5})',
    "(if | when) (you | your | the) (*{1,6}) , (it | that | this) (is | 's) (almost certainly | probably | definitely | clearly)? (a | an | your)? (*{0,1}) (<condition> | <trouble> | low t | perimenopause | menopause | adhd | apnea)",
    "(if | when) (you | your | the) (*{1,6}) (*{1,4}) , (it | that | this) (is | 's) (a | an | your)? (*{0,1}) (<condition> | perimenopause | menopause | adhd | apnea)",
    `(* | *{2,4}) (plus | and) (*{1,4}) (equals | equal | spells | spell | adds up to | add up to | screams | scream) (*{0,2}) ${ill}`,
    '(equals | spells | screams) (*{0,1}) (<condition> | apnea | low t | menopause | perimenopause)',
    `(* | *{2,3}) when you (*{1,3}) (means | is) (*{0,1}) (${ill} | your (*{1,4}))`,
    '(women | men | moms | dads | kids | people | guys | anyone | parents) who (*{1,4}) are (*{0,3}) (with | running on | low on)? (low (testosterone | progesterone | estrogen | dopamine | serotonin | t | iron | b12) | deficient | insulin resistant | hormonally *)',
    'textbook (<condition> | <trouble> | (*{1,2}) (overgrowth | deficiency | imbalance | fatigue | syndrome | resistance))',
    "(is | are | that 's | it 's) (a)? (classic | textbook) (case | picture | example)? (of)? (<condition> | low t)",
    `(only | just) (one | a) (thing | reason | explanation | cause) (*{0,4}) ${ill}`,
    'you do not need (a | an | any) (*{0,2}) (doctor | test | tests | lab | specialist | diagnosis | scan) to (tell | know) (*{0,5})',
    `(is | are) (a | the)? (sure | surefire | sure fire | dead) (sign | signs | giveaway) of (*{0,2}) (${diagnosis} | <trouble>)`,
    '(mean | means | prove | proves | tells | tell | shows | show) (you)? (that)? you (are | re) (low in | short of | short on | missing | out of) *{1,2}',

    `(if | when) you (*{0,3}) (answered | answer | said | say | nodded | checked | check | ticked | tick | scored | score | recognize | recognise | recognized | have | had | experience | notice | relate | related | identify | see | saw | marked) (*{0,2}) (yes | to | at | along)? (*{0,2}) ${count} (*{0,6}) , you (*{0,3}) (have | are | qualify | need | suffer | likely | may | could | might | should | would | probably | almost | definitely | meet) (*{0,5}) (${ill} | candidate | candidates | <treatment> | fit | match)`,
    `${count} (*{0,4}) (yes | yeses | answers | boxes | signs | symptoms | or higher | or more) (*{0,4}) (and | means | mean | , ) you (*{0,3}) (have | are | qualify | need) (*{0,6}) (${ill} | candidate | <treatment>)`,
    `score (*{0,4}) (and | means | mean) you (*{0,2}) (have | are | need) (*{0,5}) (${ill} | candidate | low t)`,
    `(that | this | it | those | these) ('s | is | are) (just | simply | probably | usually | classic | your | a)? (${ill} | your hormones | low t | estrogen dominance) (talking | at work | for you)?  $`,
    `so you (definitely | clearly | probably)? (have | suffer from) (*{0,3}) ${ill}`,
    `(means | mean | proves | shows | tells | confirms | indicates) (that)? you (definitely | clearly | probably | likely)? (have | suffer from | are) (*{0,3}) (${ill} | low t | deficient | candidate)`,
    `you (*{0,1}) (most likely | probably | almost certainly | definitely | clearly | certainly | very likely | likely) (have | suffer from | are suffering from | are dealing with) (*{0,3}) ${ill}`,
    `you (are | re) (*{0,2}) (insulin resistant | estrogen dominant | deficient | testosterone deficient | low t | hormonally imbalanced | leptin resistant | toxic | dehydrated | inflamed | depressed | vitamin deficient | low on *{0,2} | running on low t | in perimenopause | running low)`,
    `it 's (bipolar | adhd | depression | anxiety | low t | <condition>) $`,
    `chances are (that)? (you | it | your) (*{0,5}) (${ill} | candidate | hormones)`,
    `(you | your body) (is | are) (telling | screaming | crying) (*{0,3}) (<condition> | deficien)`,
    `you already know (that)? you (have | suffer from) (*{0,2}) ${ill}`,
    `you (are | re) (most likely | probably | almost certainly | definitely | clearly | certainly | very likely | likely) (suffering from | dealing with | living with) (*{0,3}) (${ill} | burnout)`,
    'your (body | brain | gut | back | knees | joints | skin | hair | fatigue | hormones | mood | * pain) (is | are) telling you (that)? you (lack | need | have | are (low | short)) (*{0,3})',
    '(mean | means | equals | equal) (poor | low | weak | sluggish | slow | clogged | leaky) (circulation | methylation | detox | thyroid | testosterone | hormones | iron | b12 | magnesium | gut | metabolism | immunity | collagen | cortisol | estrogen | progesterone | blood flow | ferritin | dopamine | serotonin) !stores|levels',
    '(do not | never | hardly) need a (blood)? (test | lab | scan | doctor) to (know | tell | see) (that)? (you | your) *{1,4}',
    'is how (<condition> | perimenopause | menopause | low t | adrenal fatigue) (announces | shows | introduces | says) *{1,2}',
    'you already know (what | that) (it | you) (*{0,4})',
    '^ if you|your (*{1,4}) , you have (a | an)? (*{0,1}) <condition>',
    `^ you are suffering from (*{0,1}) ${ill}`,
    'diagnose yourself|your own',
    'your (brain | body | hormones | thyroid | testosterone | estrogen | cortisol | adrenals | metabolism | gut | spine | dopamine | serotonin) (is | are | runs | run) (*{0,1}) (shot | low (on *)? | off balance | depleted | crashing | crashed | out of balance | tanking | starving | burned out | broken | sluggish | imbalanced | misaligned | out of whack)',
    '(red | positive | score | result | results | printout | number | yes) (*{0,5}) (means | mean) (that)? you have (a | an)? (*{0,2})',
    '(most (women | men | people | patients) | you) (already)? (already | probably) know what it is',
    'self diagnose|diagnosis (*{0,3}) (quiz | tool | test | checklist)',
  ],
  // A reader's question whether it is an illness, and the answers that settle it.
  doubt: [
    `(is | could | might) (it | this | that | mine) (be | really)? (a | an | my)? (*{0,1}) (${diagnosis} | <trouble> | low t | perimenopause | menopause | adhd)`,
    `do i have (*{0,2}) (${diagnosis} | low t | perimenopause | adhd)`,
  ],
  settled: [
    '^ (yes | yep | yup | probably | almost certainly | most likely | very likely | definitely | absolutely | you bet | of course) , (*{0,3}) $',
  ],
  // Failings of the body and short verdicts, which count after a sign that the reader is to see in himself.
  failing: [`your ${part} (is | are | has | have) ${told}? (been)? ${failing}`],
  short: ['you (have | got | have got) (it | this | that) $'],
  // How many signs a reader counts in himself, and what is concluded from the count.
  tally: [
    '(two | three | four | five | six) out of (three | four | five | six | seven | eight | nine | ten) (and | means | mean)',
    '(<num> | one | any | most | just one | even one | a couple | a few | any (single | one | two | <num>)) (single)? (of (these | those | them | the above | the following) | yes | yeses | check mark | check marks | ticks | tick | or more | or higher | boxes | signs | symptoms | on (the | this) list) (*{0,4})',
    '(nod along | nod) (to | at) (any | <num>) (<num>)? (*{0,4})',
    '(score | scored | scoring | tick | ticked | tick off | check | checked | check off | nod at | nodded at) (*{0,2}) (<num> | any | most) (*{0,4})',
  ],
  counted: [
    'welcome to *{1,3}',
    '(means | mean | confirms | confirm | proves | prove | points to | point to | equals | spells | adds up to) *{1,4}',
    '(is | are) (plenty | enough | all it takes | proof | proof enough) $',
    '(you are | you have | you have got | you can be (sure | certain | confident)) (*{1,4})',
  ],
  // Instruments of no standing that are said to tell what a reader has.
  oracle: [
    '(our | this | the) (*{0,3}) (test | quiz | questionnaire | checklist | kit) (tells | will tell | shows | reveals | confirms) (you)? (whether | if) you (have | are | suffer)',
    '(colors | colours | printout | brain map | bar | needle | machine | drop of blood | hair | tongue | iris | dna | saliva | fingernails) (*{0,5}) (tell | tells | show | shows | reveal | reveals | spell | spells) (us | you)? (out)? (exactly)? (whether | if | which | what) (*{0,2}) (you have | your (*{1,2}) has | diseases | (is | are) (coming | wrong | missing | ailing | attacking)) (*{0,3})',
    '(quiz | self test | self check) (will)? (confirm | confirms | settle | settles | prove | proves) (it | this | that | your *)? (*{0,3})',
  ],
  // A test that found nothing, waved away in favour of what the reader feels.
  overruled: [
    '(whatever | no matter what | regardless of what | never mind what | even if | it does not matter (that | what)) (*{0,1}) (the | your) (*{0,3}) (lab | labs | test | tests | scan | glucose | bloodwork | blood work | results | numbers | mri | x ray | doctor | range) (*{0,1}) (said | says | say | show | shows | showed | came back | come back | is normal | are normal | was (normal | clear | clean) | were (normal | clear | clean)) (*{0,1})',
  ],
  candidate: [
    'diagnose (yourself | it yourself | your own *)',
    '(good | ideal | great | perfect | likely | right) (fit | candidate | match) (for *{1,5})? if (any | one | two | some | most) (or more)? of (the following | these | the points below) (*{0,4})',
    'if (any | one | two | three | some | most) (or more)? of (these | the following) (apply | applies | sound | sounds | describe | fit | fits) (*{0,3}) , (*{0,1}) (your | you) (are | have | *{1,3} (is | are | can))',
    '(all | any | most | many) of these (things | symptoms | problems | issues | signs) , (*{0,3}) , (can | may | could) (*{0,1}) be (caused | explained) by (*{0,4}) (hormones | thyroid | testosterone | estrogen | gut | imbalance | deficiency | adrenals | inflammation)',
    'you (may | might | could | likely | probably) (have | be suffering from | be dealing with) (a | an)? (*{0,1}) (low functioning | underactive | sluggish | slow | low | imbalanced | deficient | leaky | hormonal) (*{0,2}) (thyroid | testosterone | hormones | estrogen | adrenals | gut | imbalance | deficiency | metabolism | t)?',
    '(all | any | most | many) of these (things | symptoms | problems | issues | signs) (*{0,3}) (are | is | can be | may be | could be) (caused | explained | due | signs | a sign) (by | of | to) (*{0,4}) (hormones | thyroid | testosterone | estrogen | gut | imbalance | deficiency | adrenals | inflammation)',
    'the answer is (probably | most likely | likely | almost certainly) (you | yes)',
    '(chances are | odds are) (that)? you (will)? (qualify | have it | are one of them)',
    'you (will | would)? (probably | likely | almost certainly | definitely)? qualify',
    'you (are | re) (*{0,2}) (a | an | the)? (*{0,3}) (candidate | fit | match) (for (*{0,3}) <treatment>)?',
    'you qualify for (*{0,3}) <treatment>',
    'you (need | require) (our | a | an | *{0,1}) (*{0,2}) <treatment>',
  ],
  signs: [
    '<num> signs (that)? (your | it | you) (*{1,6})',

    '(<num> | key | top | common | warning | telltale | tell tale | surefire | clear)? (<num> | key | top | common | warning | telltale | clear)? (signs | symptoms) (that)? (you | your) (*{0,5}) (have | need | are | candidate | ready | is not working | treatment | suffering | low | should)',
    '(signs | symptoms) it (is | may be | might be) time (for | to) (*{0,4}) <treatment>',
    '<num> (key)? signs (you | of | that)? $',
    '<num> key signs',
  ],
  have: [`^ (<num>)? you have ${ill}`, `^ <num>? (*{0,1})? you have (*{0,2}) <condition>`],
  after: [
    '^ you are (running on (empty | fumes) | (low | short) on *{1,2} | depleted | deficient | inflamed | burned out | burnt out | out of (balance | gas | t | testosterone) | hormone deficient)',
    '^ (then | so) you are (ready | due | overdue | right | perfect | made | ripe) for *{1,3}',
    `^ you have (got)? (a | an)? (*{0,1})? ${ill}`,
    `^ (it | that | this) (is | 's) (*{0,2}) (${ill} | tear | sprain | hernia | fracture | pinched nerve | slipped disc | bulging disc | your (hormones | thyroid | hips | gut | spine | adrenals)) (*{0,3})`,
    '^ (then | so)? you (are | re) (*{0,1}) (ready | due | overdue | right | perfect) for (*{0,3}) <treatment>',
    `^ (then | so) you (need | have | could use | qualify for) (*{0,3}) (${ill} | <treatment>)`,
    `^ (blame | thank) (your | low | the) (*{0,2}) (hormones | testosterone | estrogen | thyroid | cortisol | gut | ${ill})`,
    '^ (*{0,2}) (<condition> | <trouble> | low t | perimenopause | menopause) $',
    '^ you have (*{0,1}) <condition> $',
    `^ you have (got)? (*{0,2}) ${diagnosis} $`,
    "^ (it | that) (is | 's) your (testosterone | estrogen | progesterone | cortisol | insulin | hormones | thyroid | adrenals | gut | liver | iron | b12 | veins | spine | pelvic floor | metabolism | vagus nerve) (*{0,2}) $",
    '^ you have (*{0,1}) <condition> and (*{0,6}) $',
  ],
  quiz: [
    '(take | try | complete) (our | the | this | a) (*{0,4}) (quiz | self test | self assessment | screener | self check) (to | and) (*{0,2}) (find out | see | know | learn | discover | get | bring) (*{0,3}) (if | whether | you | your | what)?',
  ],
  evaluation: [
    '<provider> (*{0,3}) (diagnose | evaluate | evaluates | assess | assesses | confirm | determine | determines | tell | help | decide)',
    '(evaluation | assessment | exam | examination | blood test | diagnosis | consult | consultation) (*{0,3}) (with | by | from) (*{0,4}) <provider>',
    '(talk | speak | consult | discuss | check) (*{0,4}) (to | with)? (*{0,3}) <provider>',
    'ask (*{0,3}) <provider>',
    'consultation and evaluation',
    '(not | is not) (*{0,2}) a diagnosis',
    '(many | other | different | several) (possible)? causes',
    '<provider> (*{0,2}) can (*{0,2}) (diagnose | tell)',
    'diagnosed by',
  ],
  told: [
    'told (you | them | him | her | me | us) (that)?',
    '(been | were | was) (*{0,2}) (diagnosed | told)',
    '(diagnosed | diagnosis) (with | of)',
    '(do | does | did) not mean',
    'whether you have',
  ],
})
