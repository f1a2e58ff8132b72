/** When the phrases were last gone through. */
export const reviewed = '2026-11-22'

const alternatives = (words: string): string => `(${words.trim().split(/\s+/).join(' | ')})`

/** What is dear to a reader and may be lost. */
const stakes =
  alternatives(`marriage marriages job jobs career careers family families kids children grandkids grandchildren
  life lives independence memory memories mind minds brain brains heart hearts bone bones sight vision hearing leg legs limb limbs
  tooth teeth licence license friendships relationships childhood confidence years decades`)

/** What waits at the bad end. */
const ruin =
  alternatives(`wheelchair walker cane dialysis amputation amputations amputated rupture stroke strokes dementia
  death funeral grave coffin widow widower blindness falls fall fracture fractures hip hips sores divorce divorced regret regrets crater craters damage
  scar scars scarring surgery hospital stent bypass transplant dentures implants arthritis cancer asthma diabetes paralysis collapse
  disability nursing-home bench saw`)

/** How a loss comes about, by verbs that nobody says of a schedule or a price. */
const takes =
  '(takes | steals | robs | ruins | destroys | wrecks | claims | erodes | (eats | gnaws | chips) (away)? (at | off)? | hollows (out)? | wears (out | down | away | through)? | kills | ages | shrinks | shortens | lays down | tears (apart | through) | breaks (up)? | swallows | buries | empties | (is | are) (quietly | slowly)? (ageing | aging | shrinking | stealing | costing | eroding | wearing | hardening | killing | robbing | eating | ruining | scarring))'

/** How somebody hesitates. */
const hesitate =
  '(think (it (over | through) | about it | this over | things over) | wait | decide | hesitate | weigh | shop around | read this | put it off | make up your mind | sit on the fence | delay | sleep on it | ponder | compare)'

/** A state that was let be. */
const letBe = alternatives(
  'untreated undiagnosed ignored neglected unmanaged unchecked unattended uncorrected undetected missed skipped wasted delayed unaddressed',
)

const spell =
  '(day | week | month | year | night | hour | season | cycle | summer | winter | semester | birthday | meal)'

/** Time or an omission that is said to take its toll; spared when hedged, denied or asked. */
export const toll: readonly string[] = [
  '(left)? untreated (, | *{1,3})? (can | will | could) (kill | blind | cripple | bankrupt) (you | your *)?',
  'your (gums | bones | joints | teeth | arteries | brain | hair | eyes | knees | muscles | discs) (is | are) (*{0,1}) (rotting | crumbling | dying | falling apart | shrinking | decaying | wasting away | disintegrating)',
  'your (child | son | daughter | kid | baby) is falling (behind | further behind)',
  'your (marriage | relationship | family | career) (will not | may not | can not) survive (this | it | another *)',
  '(you | your (husband | wife | child | partner)) (could | may | might | will) (die | be dead) (of | from | in) (*{0,3}) (tonight | tomorrow | any day | your sleep | at any moment | before *)',
  'a ticking time bomb',
  'the damage (will be | becomes) (permanent | irreversible)',
  `(every | each | another) ${letBe} ${spell} (*{0,2}) *`,
  `(every | each | one | another) ${letBe} (*{1,3}) (${takes} | means | costs | becomes | turns | ends | is (how | a | another | one)) (*{0,4})`,
  `(every | each | another) (*{0,2}) ${spell} (*{0,4}) ${takes} (your | the | you | another | a | more | out | away | off | *{0,2}) (*{0,4})`,
  `(every | each) (*{0,1}) ${spell} you (*{1,4}) is (a | another | one) (*{0,1}) ${spell} (*{0,5})`,
  `(every | each) (*{0,1}) (<trouble> | <condition> | * | * *) you (ignore | put off | skip | miss | delay | wait | leave | let *) (is | means | becomes | costs | leaves | adds) (*{1,5})`,
  `(every | each) (*{0,1}) ${spell} (*{0,2}) (on the fence | of (waiting | delay | doubt | hesitation) | (of | on | in | with) (a | an | the | that | your)? (bad | sore | untreated | wrong | <trouble> | <condition>) *{0,2}) (means | ${takes} | costs | adds | brings | is) (*{0,5})`,
  `${letBe} , (*{0,5}) ${takes} (*{0,2}) ${stakes} (*{0,4})`,
  `${letBe} (<trouble> | <condition> | * | * *) ${takes} (*{0,3}) ${stakes} (*{0,4})`,
  `(every | each | another) (*{0,2}) ${spell} (you (*{1,6}))? is (a | another) (roll of the dice | gamble | step (closer | toward | towards) | nail | bet) (*{0,4})`,
  `left (alone | untreated | unchecked | to itself | as it is) , (*{1,5}) (${takes} | cost | costs | rob | steal | ruin) (*{1,5})`,
  `sooner or later , (*{1,5}) (catch | catches | comes | come | gives | give | fails | fail) (up | due | out | back)? (*{0,4})`,
  `(pain | <trouble> | <condition>) (like (this | yours))? ${takes} (your)? ${stakes} , (*{0,6})`,
  `(strike | strikes | hit | hits | kill | kills) (people | men | women | patients | someone) who (felt | feel | had | were | looked) (*{0,3}) (fine | healthy | nothing | no | warning | fit)`,
]

/** One ill that becomes the next and the next. */
export const chain: readonly string[] = [
  '<condition> (will | is going to | wants to) (*{0,1}) (take | cost you | rob you of | steal) your (feet | foot | leg | legs | toes | sight | eyesight | vision | life | marriage | job | hearing | teeth | memory)',
  '^ (*{0,1}) <condition> kills $',
  'putting (it | this | them) off (will | can) (only | just) make (it | them | things | matters | (your | the) (*{1,2})) worse',
  '(ignoring | neglecting | putting off | delaying | leaving) (it | this | them | <condition> | <trouble> | the pain | your (*{1,2})) (will | can) (only | just) make (it | them | things | matters | (your | the) (*{1,2})) worse',
  'without (treatment | care | help | us | an implant | a *{1,2}) ,? you (will | are going to) (*{0,1}) (lose | end up | go blind | go deaf | die | need (*{0,2}) (surgery | amputation)) (*{0,4})',
  'untreated (<condition> | <trouble>) (will | is going to) (*{0,1}) (kill | cripple | ruin | destroy | blind) (you | your (*{1,2}))',
  '(is | are) the (kind | sort | type) (of *)? (that | which) (leads to | lead to | ends in | end in | turns into | turn into | causes | cause | brings on) (*{0,2}) (<condition> | heart attack | heart attacks | stroke | strokes | amputation | amputations | blindness | dementia | surgery | dialysis | fractures)',
  "it (is | 's) (*{1,6}) that (kills | wrecks | ruins | destroys | ages | cripples | blinds) (you | men | women | people | marriages | kids | couples | families)",
  'the longer (*{1,4}) (goes | go | remains | stays | is left | are left) untreated , the (more | worse | harder | greater) (*{0,6})',
  'the longer you (wait !for | delay | put it off | leave it) , the (more | worse | harder | greater) (*{0,6})',
  '(waiting | wait | delaying) too long (can | may | could | will | often | allows | means) (*{1,6})',
  'before (small | little | minor) problems (become | turn into | grow into) (big | bigger | serious | major) ones',
  'untreated (<condition> | <trouble>) (ends in | leads to) (*{0,3}) (amputation | disability | surgery | wheelchair | blindness | loss)',
  `(turn | turns | grow | grows) into (*{0,3}) , (and)? (*{0,3}) (turn | turns | grow | grows) into (*{0,3})`,
  `(that | which) (is | are) (ignored | left alone | left untreated | left | neglected | not (treated | trained | caught | fixed | corrected | addressed)) (*{0,3}) (becomes | become | turns into | turn into | ends in | end in | grows into | grows up | grow into | grow up) (*{1,4})`,
  `(a | an) (<condition> | <trouble> | clot | stroke | *) waiting to (happen | burst | strike | break) (*{0,3})`,
  '(tumor | tumour | cancer | clot | plaque | stroke | heart attack | aneurysm | <condition>) (that | which) (will | would)? (kill | kills | end | ends | take | takes | fell | fells) (you | him | her | them) (*{0,3}) (is | has) (*{0,1}) (already | there | growing | started | begun | been) (*{0,4})',
  `(funeral | coffin | obituary | casket | hearse | grave | wheelchair) or (*{0,4}) (call | phone call | appointment | us | here | visit)`,
  `(an | the | your | that | *{0,1})? ${letBe} (*{1,3}) (becomes | become | turns into | turn into | ends in | end in) (*{1,4})`,
  `whose (*{1,3}) (is | are) not (*{0,1}) (treated | trained | caught | fixed | corrected | balanced | aligned) (*{0,2}) (grows | grow | becomes | become | ends | end) (*{0,5})`,
  `(end | ends) (up)? (in | with | on) (a | an | the) (*{0,1}) ${ruin} (*{0,5})`,
  `(or | and) (plan | planning) (a | the | your | her | his) funeral`,
  `(is | that is) how (people | men | women | patients | you | kids | athletes) (lose | end up | wind up | die) (*{0,4})`,
]

/** Bodies and kin that will not wait. */
export const unwaiting: readonly string[] = [
  `(<condition> | <trouble> | clots | clot | stroke | strokes | heart attacks | aneurysms | tumors | plaque | arthritis | bone loss) (do | does | will) not (make (an)? (appointment | appointments) | rsvp | knock | call (ahead | first) | send (a | an | any)? (*{0,1}) (warning | warnings | notice | invitation | invitations | calendar invite) | check your (calendar | schedule) | wait for (your | a) (calendar | schedule | *{0,2} (visit | time)))`,
  '(lost | surrendered) (ground | bone | sight | vision | hearing | hair | time | muscle | nerve | cartilage | years) (is | are) (hard | harder | tough | impossible | rarely | slow) (*{0,1}) to (win | get | regain | claw | earn | grow | make | recover) (back | up)?',
  '(what | whatever) you lose (*{0,6}) (does | do | will | may | might) (not | never) (*{0,1}) (come | grow) back (*{0,3})',
  `^ (<body> | <micro> | tendons | tendon | fertility) (do | does | will) not (wait | hang (about | around) | linger | loiter | stand still | pause | hold) (*{0,2}) while you ${hesitate}`,
  `(your | those | these | the | her | his) (*{0,1}) (<body> | <micro> | <kin> | hormones | growth plates | pelvic floor | discs | fertility | hairline) (are | is | will | do | does) not (*{0,1}) (wait | waiting | wait around | hang (about | around) | linger | loiter | stand still | sit around | sitting around | going to (be | wait | stay) | stay put | hold still | holding | (fix | heal | repair | mend | regrow | straighten | rebuild) (itself | themselves)) (*{0,5})`,
  `(crooked | loose | sore | bad | torn | worn | weak | thinning | damaged) (<body> | <micro>) (do | does | will) not (wait | stay put | hold still | sit still | fix themselves) (*{0,5})`,
  `(heart | body | brain | back | liver | pancreas) (may | might | will) not (get | give | send) (you)? (another | a second | a) (warning | chance | second chance) (*{0,2})`,
  `(<body> | <micro> | tendon | follicle | marriage | fertility | injury) (has | have) a (clock | timer | deadline) (on (it | them))?`,
  `(<body> | <micro> | fertility | marriage) (is | are) (*{0,1}) (ageing | aging | shrinking | dying | thinning | wearing | eroding | dwindling | fading) (*{0,2}) (with (every | each) | by the (day | week | month | hour)) (*{0,5})`,
  `(your | her | his) (*{0,1}) (<kin> | baby) only (gets | get | has | have) one (*{1,4})`,
  `(keep | keeps) (on)? (dying | wearing (away | down | out | thin) | shrinking | eroding | thinning | hardening | narrowing | crumbling | grinding | spreading | slipping | failing | weakening | scarring) (*{0,3}) (, | while | until) (*{0,5})`,
  `(is | are) (*{0,1}) (shrinking | dying | wearing | eroding | aging | rotting | scarring | hardening | crumbling | losing | stealing | damaging) (*{0,3}) while you ${hesitate}`,
  `past (a certain | that | some | this) point , (*{0,3}) (yours to keep | permanent | irreversible | gone | lost | (does | do) not (come | grow) back | (nothing | nobody | no one) can *{1,3})`,
  `(every | each) (*{0,1}) ${spell} that passes (is | takes | costs) (*{1,5})`,
  `the longer (a | the | your | that | it | this | they | an) (*{0,2}) (goes | go | waits | wait | rehearses | stays | sits | lasts | hurts | practises | practices | *) (*{0,3}) , the (harder | worse | deeper | less | fewer | tougher | weaker) (*{0,4})`,
]

/** Waiting put as a choice of ruin, in commands and in questions that answer themselves. */
export const ultimatum: readonly string[] = [
  `(do not | never | stop) (give | giving | hand | handing | lend | offer | grant) (your | the | that)? (<condition> | <trouble> | <body> | pain | *{0,1} (disease | disorder | habit)) (another | one more | any more | an extra) (*{0,1}) ${spell.replace(')', ' | christmas | holiday | decade | weekend | minute)')}`,
  'let (*{1,5}) (come back | creep back | fade | lapse | return | slip | wear off | run out | run dry) and (you are | you will (be)? | it is | we are) (*{0,2}) (starting (over | from (scratch | zero)) | start (over | from scratch) | back (at | to) (*{1,3}))',
  `ask yourself (whether | if) (*{0,4}) (husband | wife | ${stakes}) (*{0,4}) (is | are) worth (*{0,4})`,
  'if you do not (*{1,5}) now , you (*{0,1}) (never will | will never | may never | might never) (*{0,3})',
  `^ (wait | leave | put | let | ignore | delay) (it | this | that | those | them | things)? (*{0,3}) (until | till | to | for | off | go | another) (*{0,4}) and (you | your | those | it | they | the | that | she | he) (could be | can be | may be | might be | (will)? (soon)? be | are | is | may be | will) (*{0,2}) (looking at | on the road | on (your | the) way | facing | stuck | etched | gone | permanent | in for | left with | ${ruin}) (*{0,6})`,
  '(risking | losing | giving up | throwing away | costing *) (*{0,3}) by (waiting | delaying | putting (it | this) off | doing nothing | holding off)',
  'do you want your (<kin> | kids | family | wife | husband) to (find | hear | watch | see | remember | bury | raise | grow | worry | wonder | explain | live | lose | nurse | be the (one | ones | kid | kids) | inherit | miss | visit) (*{1,6})',
  '(do not | why) wait (for | until) (a | the | your | another)? (second | next | first | big | real)? (recurrence | relapse | <condition> | <trouble> | rupture | blowout | attack | scare | ' +
    ruin.slice(1),
  "ask yourself (what | how much) (your | their | her | his) (*{1,3}) (is | are | 's) worth",
  'ask (any | a | an | the) (*{1,4}) what (waiting | delay | delaying | doing nothing | it) cost (*{0,2})',
  'ask yourself (what | how much) (*{1,6}) (is costing | costs | cost | is worth | will cost) (you | your | them | her | him) (*{0,3})',
  '(fertile | fertility | biological | healing | golden) window (closes | shuts | slams | is closing)',
  '(folks | people | those | anyone | everyone | members | patients) who (skip | quit | stop | wait | drop out | delay | put it off) (*{0,4}) (come | comes) (crawling | running | limping) back (*{0,3})',
  'do not spend (it | them | her | his | another *) (*{0,2}) (in (pain | the dark | bed | agony | misery | fear | a fog) | wondering | waiting | hurting)',
  'waiting (is | was) (their | his | her | the) (one | only | biggest | greatest) regret',
  '(wish | wished) (they | he | she) had (not waited | come (sooner | earlier) | started (sooner | earlier) | acted (sooner | earlier) | called (sooner | earlier))',
  `(waiting | riding | depending | counting) on (this | your | that) (decision | call | choice | next move)`,
  '(she | he | your (wife | husband | partner | family | kids)) (is | are) waiting for you to (*{1,4})',
  'this is the (year | month | week | summer) to (act | do something | stop waiting | decide)',
  '(kids | grandkids | grandchildren | children | parents) (are not | will not) (going to)? (be | stay) (this | that | *) (age | small | little | young) (forever | for long | long)?',
]
