import { withShortIs } from './short-is.ts'

const medicine =
  '<medication> | <name> | medication | medications | medicine | medicines | meds | pills | pill | tablets | tablet | prescriptions | prescription | script | scripts | antidepressants | painkillers | opioids | insulin | statins | inhaler | inhalers | epipen | ssri | ssris | adderall | ritalin | vyvanse | clonazepam | alprazolam | lorazepam | bupropion | buspirone | quetiapine | seroquel | abilify | lamotrigine | amlodipine | lisinopril | losartan | atorvastatin | lipitor | crestor | omeprazole | nexium | albuterol | methotrexate | zantac | pepcid | humira | enbrel | sumatriptan | topamax | propranolol | metoprolol | xarelto | plavix | coumadin | celebrex | meloxicam | naproxen | advil | aleve | tylenol | methadone | suboxone | blood pressure pills | blood pressure tablets | blood pressure pill | pressure pills | heart pills | water pills | thyroid pills | hormone pills | birth control pills | blood thinners | chemo | chemotherapy | injections | needles | patches | nasal spray | eye drops | creams'
const device =
  'cpap | mask | walking frame | walking frames | walking stick | rollator | orthotics | night splint | glasses | contacts | readers | bifocals | reading glasses | spectacles | hearing aids | dentures | cane | walker | wheelchair | crutches | brace | braces | knee brace | back brace | night guard | insulin pump | oxygen tank | pillbox | pill organizer'
/** What prescribed medicine and breathing aids are kept in or called at home. */
const kept =
  '(pill bottle | pill bottles | prescription bottle | prescription bottles | medicine bottle | pillbox | machine | puffer | puffers | reliever | relievers | tablets | amoxicillin | antibiotic | antibiotics | bottle | bottles | drops | preventer | nebulizer | nebuliser)'
const operation =
  'surgery | surgeries | operation | knee replacement | hip replacement | joint replacement | replacement | fusion | scalpel | knife | root canal | root canals | hysterectomy | dialysis | transfusion | biopsy | mammogram | colonoscopy | bypass | c section | repair'
const clinician =
  'therapist | doctor | orthodontist | specialist | specialists | psychiatrist | surgeon | cardiologist | endocrinologist | pharmacist | pharmacy'
const care = `(${medicine} | ${device} | ${operation} | ${clinician} | therapy | machine)`
const drop =
  '(ditch | dump | toss | chuck | quit | scrap | drop | shelve | cancel | trash | bin | abandon | junk | flush | burn | bury | shed | kick | retire | escape | outgrow | forget | lose | skip | swap | trade | trade in | replace | put down | leave behind | throw away | throw out | toss out | toss away | call off | tear up | rip up | pack away | put away | hang up | part with | part ways with | say goodbye to | say farewell to | say so long to | say adios to | wave goodbye to | kiss goodbye to | bid farewell to | say no to | walk away from | step away from | break up with | break free from | break free of | get off | come off | go off | wean off | wean yourself off | taper off | step off | cut out | forget about | get rid of | do away with | do without | be done with | graduate from | live without)'
const dropped =
  '(stopped | quit | ditched | dropped | tossed | chucked | flushed | dumped | scrapped | trashed | binned | junked | shelved | shed | burned | retired | canceled | cancelled | called off | tore up | ripped up | threw out | threw away | came off | got off | went off | weaned off | tapered off | skipped | put down | hung up | gave up | swapped | traded | traded in | walked away from | said goodbye to | kissed goodbye to | graduated from | got rid of)'
const dropping =
  '(ditches | dumps | tosses | quits | drops | cancels | bins | sheds | retires | outgrows | skips | scraps | escapes | abandons | forgets | shelves)'
const own =
  '(your | the | those | these | that | all | all your | all those | all the | their | every | a | another | daily | my | his | her | our)'

/** Those who did with less of their medicines, that they could, and what they did. */
const others =
  '(most | many | several | plenty | half | third | quarter | number | majority | patients | clients | members | individuals | people | families | guests | graduates | veterans | users | customers | kids | children | parents | mothers | women | men)'
const able =
  '((are | were | is | was | been | be) (often | frequently | usually | also | then | soon | generally | typically)? able to | can (often | usually | also | then)? | could | get to | manage to | managed to | end up | ended up | go on to | went on to | start to | began to | begin to | tend to)'
const lessen =
  '(reduce | reducing | eliminate | eliminating | discontinue | discontinuing | stop | stopping | drop | dropping | toss | tossing | give up | giving up | come off | coming off | get off | getting off | go off | taper off | wean off | weaning off | phase out | cut back on | cutting back on | cut down on | set aside | leave behind | do without | live without)'

/** Ways to point a reader away from care that somebody prescribed, by kind. */
export const leavingCare = withShortIs({
  stop: [
    '^ (use | take | try | choose | get) <treatment> instead of (your | the | those)? (*{0,1}) (antidepressants | antidepressant | pills | medication | medications | meds | statins | insulin | opioids | painkillers | ssris | inhaler | drugs)',
    '^ (live | life | live a) (medication | drug | pill | insulin | med | meds) free',
    'leave (your | the) (*{0,1}) (inhaler | insulin | epipen | cpap | puffer) at home',
    '(our | my) (<patient> | members | clients) (*{0,2})? (stop | discontinue | quit | drop | give up) (taking)? (their | the) (*{0,2}) (medication | medications | meds | pills | antidepressants | insulin | tablets | prescriptions)',
    '(no more | without | no need for (ongoing)?) (therapy | counseling | counselling | psychotherapy) (appointments | visits | sessions)',
    '(forget | skip) the (emergency room | er | hospital | emergency department) and (come | book | call | visit) (*{0,4})',
    '(give up | hand back | put away | retire) your (cpap | bipap | inhaler | inhalers | insulin | breathing machine) (*{0,4})',
    '(halt | pause) your (*{0,1}) (<medication> | blockers | insulin | chemo | chemotherapy | dialysis | antidepressants)',
    '(delay | postpone | put off) (your | the | their | a) (*{0,1}) (root canal | surgery | operation | biopsy | knee replacement | chemotherapy | transplant) and (use | try | choose | let | allow | start) (*{0,4})',
    '(set aside | put aside | lay down | do without | forgo | phase out) (their | your | all) (*{0,2}) (insulin | statins | tablets | medication | medications | antidepressants | painkillers | gabapentin)',
    '(wean | taper) yourself (off | from) (*{0,3}) (medication | medications | tablets | pills | benzodiazepines | antidepressants | opioids) at home',
    'no (further | longer a | more)? reason to keep taking (the | your) (*{0,1}) (<medication> | painkillers | pills | tablets | medication | medications)',
    '(many | most | some | several | plenty)? (of our)? (patients | people | clients | members | guests | those) (*{0,4}) (are able to | were able to | get to | manage to) (discontinue | phase out | give up | taper off | wean off) (*{0,3}) (<medication> | medication | medications | meds | pills | insulin | tablets | antidepressants | prescriptions)',
    '^ (done | finished | fed up) with (ssris | antidepressants | statins | opioids | insulin | <medication>)',
    '(patients | clients | people | members | guests) (*{0,1}) (discontinue | discontinued | abandon) (their | all) (*{0,1}) (prescriptions | medication | medications | meds | pills | insulin | tablets | antidepressants)',
    'no reason to (keep | go on | continue) (seeing | visiting) (your | a) (psychiatrist | doctor | therapist | gp | specialist | oncologist | cardiologist)',
    '(refuse | decline) (your | the) (biopsy | chemo | chemotherapy | surgery | operation | vaccine | scan) (and | , | -)',
    'eliminate (your | daily | all) (*{0,1}) (pills | medication | medications | meds | prescriptions | tablets)',
    'free yourself from (your)? (*{0,1}) (prescriptions | pills | medication | meds | tablets | antidepressants | insulin)',
    '^ <treatment> instead of (your | taking)? (*{0,2}) (tablets | pills | insulin | antidepressants | statins | medication | meds | chemo | chemotherapy)',
    '(many | most | some | several | plenty) (of our)? (patients | people | clients | members | guests) (*{0,2}) (are able to | were able to | can | could | have been able to) (stop | quit | come off | go off | ditch | drop) (taking)? (their | all | daily) (*{0,2}) (antidepressants | medication | medications | meds | pills | insulin | tablets | drugs | painkillers | opioids | statins)',
    `${dropping} (the | their | his | her | your) (*{0,2}) ${care}`,
    `(is | are | stay | stays) off (all | every)? (*{0,1}) (${medicine}) (by | within | for good | after | since | $)`,
    '^ (an)? empty (pill | prescription | medicine)? (bottle | bottles | pillbox | drawer | cabinet) $',
    `(cancel | cancels | cancelled | canceled | cancelling | canceling | avoid | avoided) (a | the | their | his | her | my | your) (*{0,2}) (stent | stents | pre op | pre op appointment | surgery date | transplant | bypass | pacemaker)`,
    'no need for (the | that | a | any) (*{0,1}) (date | surgery | operation | transplant | needle | prescription | refill) (at all | anymore | any more | now | ever)?',
    '(never | not) (*{0,1}) made it to (the | a) (operating room | operating table | surgeon | theatre | theater | or)',
    `bring (us)? (their | your | his | her) (*{0,1}) (bottles | pills | tablets | meds) (*{0,3}) (drop | bin | throw | toss | chuck)`,
    `(${kept}) (*{0,1}) (retired | banished | relegated | confined | consigned | demoted) to (the | a) (*{0,1}) (drawer | cupboard | closet | attic | shed | back of *{1,2} | shelf)`,
    `${drop} ${own}? (*{0,3})? ${care}`,
    `stop (taking | using | wearing | relying on | needing | your | the | all | seeing | depending on) (*{0,3}) ${care}`,
    `stop (taking | using | wearing) (it | them)`,
    `(pause | suspend) your (*{0,1}) (<medication> | medication | medications | medicine | medicines | meds | pills | antidepressant | antidepressants | prescription | prescriptions | insulin | statin | blood thinner | therapy)`,
    `put your (*{0,1}) (<medication> | medication | medicine | meds | pills | antidepressant | antidepressants | insulin | therapy) on hold`,
    `${dropped} (taking | using | wearing)? ${own}? (*{0,3})? ${care} (altogether | completely | for good)?`,
    `(kiss | kissed | wave | say | said | bid) ${own}? (*{0,2})? ${care} (goodbye | good bye | farewell | so long | adios | bye)`,
    `(throw | threw | toss | tossed | put | chuck | chucked | drop | dropped | leave | left | stick | stuck | stash | stashed | park | parked | hang | hung) ${own} (*{0,2})? ${care} (away !from|safely|where | out | down | behind | up for good | at the door | in the past | in (the | a) (*{0,1}) (trash | bin | drawer | lake | river | garbage | closet | garage | attic | toilet | truck bed))`,
    `${care} (*{0,3})? (gather | gathers | gathering | collect | collects | collecting) dust`,
    `(tear | tore | rip | ripped) up ${own} (*{0,2})? (date | appointment | prescription | script | referral | surgery)`,
    `from *{1,2} (${medicine} | shots | units) to (zero | none | nothing | one)`,
    `(be | get | live | become | feel | stay | finally) (*{0,1})? (free | rid | done | finished) (of | with | from) (*{0,3})? (${medicine} | ${device})`,
    '(instead of | rather than | no need to | before | why) (running | run | going | go | heading | head | rushing | rush | driving | drive) to the (er | emergency room | hospital | urgent care)',
    '(ride | wait | sweat | tough) it out with (our | a | the) (*{0,2})? (<treatment> | drip | iv)',
    `(taper | wean | come | step | ease) (yourself)? (down | off) and (be done | be free | move on | get on with * | never look back)`,
    '(nobody | no one | you do not) (needs | need) (this | that | these) (stuff | thing | medicine | med | pill | pills | drug | meds)? (longer than (that | a * | *{1,2}) | forever | for life)',
    `(last | final) (prescription | pill | pills | refill | injection | surgery | script | inhaler | pair of (glasses | readers)) (that)? (you (will)?)? (ever)? (need | take | fill | wear | use | have)`,
    '(one | two | <num>) (less | fewer) (bottle | bottles | pill | pills | prescription | script) (on | in | to | a) *',
    `(told | tell) ${own}? (${clinician}) (thanks but)? no thanks`,
    `(flush | flushed) (it | them) (and never * back)?`,
    '(flush | flushed | binned | trashed | dumped) the (last (of the)?)? (<medication> | <name> | adderall | ritalin | zoloft | prozac | lexapro | xanax | percocet | vicodin | gabapentin | metformin | statins)',
    `no more (*{0,1})? (${medicine} | ${device})`,
    `(put off | postpone | delay | dodge | sidestep | escape) (your | the | that | a | another)? (*{0,2}) (surgery | operation | replacement | knife | chemo | dialysis)`,
    `(why | why keep | why bother) (take | taking | rely on | put up with | wear | wearing | refill | having | have | live with | go on) (*{0,3}) ${care}`,
    `^ (your | the | those | that) (*{0,2}) ${care} (can | could | may) wait $`,
    `${care} (becomes | become | became | is now | are now | is suddenly) (optional | unnecessary | obsolete | redundant | a memory)`,
    '(you can | you may | feel free to | why not | it is fine to) (refuse | decline | turn down | say no to) (the | your)? (chemotherapy | chemo | radiation | radiotherapy | surgery | insulin | dialysis | antidepressants | medication) and (choose | try | come | take | start | let | pick) *{1,3}',
    `(free | liberate | release) (yourself | yourselves) (of | from) (your | the | those)? (*{0,1})? ${care} (with | through | thanks to | for good | forever | once and for all | $)`,
    `no (*{0,1})? reason to (go on with | keep on with | carry on with | stay on | stick with | keep up) (your | the | a)? (*{0,2})? (${care} | physical therapy | physiotherapy | talk therapy | therapy | rehab)`,
    'no more <medication>',
    '(consider | try | choose | explore) (our | a (course | round | series) of | one of our) (*{0,3}) before (agreeing to | resorting to | submitting to | starting | accepting | you (agree to | start | accept)) (the | your)? (chemotherapy | chemo | radiation | radiotherapy | dialysis | insulin | cancer treatment)',
    `(get | gets | got | getting | take | takes | help | helps | have) (you | your (*{0,1}) | patients | people | members | folks | him | her | them | me) (get | come | come)? off (of)? (every | all | your | those | that | their | his | her | my | the | any | most)? (*{0,3}) ${care}`,
    `(hand | hands | handed | give | gives | gave | turn | turns) (back | in) (their | your | the | his | her) (*{0,1}) ${care}`,
    `${care} (is | are)? (optional | not (required | needed | necessary) | no longer (required | needed | necessary) | unnecessary | sold separately)`,
    `cancel (your | the | that) (*{0,3}) (appointment | consult | consultation | surgery | operation | replacement | refill | script | prescription | date)`,
    '(pillbox | pill box | pill organizer | medicine cabinet | pill bottle | nightstand) (that)? (*{0,1}) (stays | sits | is | goes | gathers | collecting) (*{0,1}) (empty | dust | bare)',
    '(pills | medication | meds | prescriptions) (is | are) no way to (live | heal)',
    `(leave | leaving) (*{0,3}) (pill bottle | pill bottles | pill organizer | prescription | prescriptions | bottle | meds | medication | medications) (behind | at home)`,
    `(ditching | dumping | quitting | dropping | skipping | cancelling | canceling | replacing | swapping | leaving) (your | the | their | those)? (*{0,2}) ${care}`,
    `(skip | avoid) (the | your | another | needing | having | risky | invasive | going under the)? (*{0,2}) (surgery | operation | knife | scalpel | replacement | er | emergency room | hospital | root canal | chemo | cpap | prescription | prescriptions)`,
    `(put | leave) (*{0,2}) ${care} (behind | in the past)`,
  ],
  need: [
    `(not | never | have not | has not | had not) (*{0,1})? (touched | opened | needed | used | picked up | filled | refilled | worn | reached for) ${own}? (*{0,2})? (${medicine} | ${device} | bottle | pill bottle) (since | in (months | years | weeks) | once)?`,
    `^ off (of)? ${own}? (*{0,2})? (${medicine} | ${device})`,
    `do not let (them | him | her | anyone | anybody | a (surgeon | doctor) | your (surgeon | doctor)) (cut | operate | talk you into | put you on | drill | pull | replace | open you up) (*{0,3})?`,
    `before you (fill | refill | take | schedule | book | sign up for | agree to | start) ${own} (*{0,2})? (${medicine} | ${operation})`,
    `(no longer | not | never) (*{0,2}) (need | needs | needing | require | requires | have to take | rely on | depend on) (to take | to wear | to see)? (your | the | a | any | those | their)? (*{0,3}) ${care} (anymore | any more | again | ever again | at all)?`,
    `(off | free of | free from | done with | through with | finished with) (your | all | all your | their | those | the) (*{0,2}) ${care} (by | in | within | for good | after | before | forever)?`,
    `(get | got | getting | come | came | be | been | stay | go) off (of)? (your | all | their | his | her | my | the)? (*{0,2}) ${care}`,
    `(instead of | rather than | in place of) (taking | using | wearing | refilling | another | your | more | a | the | having | getting | scheduling | waiting for) (*{0,3}) ${care}`,
    `(replace | replaces | replacing | replaced) (the need for | your | the | their | my | a) (*{0,3}) ${care}`,
    `(eliminate | eliminates | eliminating | remove | removes | end | ends) (the | your | any) need for (*{0,3}) ${care}`,
    `(without | no need for) (the need for)? (ever)? (therapy | a therapist | your (*{0,1}) (medication | medications | meds | pills))`,
  ],
  itself: [
    '(time | moment) to (start | begin) (cutting back | cutting down | tapering | weaning off)',
    '(most | many | they | patients | people) (*{0,2})? (can | could | will) (soon | usually | often)? (come | get | go) off (theirs | them | it)',
    'leave (it | them | yours | that) (out | off | alone | aside) (*{0,1}) (on | for | before | the | while | during | until | that | when) (*{0,5})',
    '(do not | does not | not | no longer) (take | takes | taking | use | uses | using | need | needs) (any of | a single one of | either of | half of | most of) (it | them | that | those | these) (now | anymore | any more | at all)?',
    '(no longer | not | never) (*{0,1}) (need | needs | needed) (it | them | that) (anymore | any more | again | at all)?',
    '(drop | drops | dropped | ditch | quit | stop | stopped | skip | leave | shelve | walk away from | walked away from) (it | them) (behind | once | as soon as | after | when | for good | altogether)',
    '(do not | does not | never | stopped | stop | no longer | quit) (refill | refilling | renew | renewing | reorder) (it | them | theirs | those)',
    '(bin | bins | binned | toss | tosses | tossed | ditch | ditched | drop | dropped | chuck | chucked | flush | flushed | trash | trashed) theirs',
    'let (it | them | theirs) go (*{0,3})',
    '(pass | take a pass) on (all)? (that | them | those | it)',
    '(canceled | cancelled | scrapped | flushed | tossed | ditched | shelved | called off) (it | them)',
    '(step | stepped | walk) away from (it | them)',
    'before you (fill | refill | take | schedule | book | sign up for | agree to | start) (it | them | that)',
    '(leave | leaving) (it | that | them) behind',
  ],
  // A short answer to a question about stopping.
  answer: [
    '^ (no | nope | nah | (most | many) do | not (once | after | for long | anymore | any more | likely | usually)) (*{0,5})?',
    '^ (usually | yes | yep | probably | absolutely | definitely | of course | sure | that is the (goal | plan | idea | point | hope) | most (people | folks | members | patients | clients | guys | women) (do | can) | many do | you bet | almost always | nine times out of ten | in time) (*{0,5})?',
    '^ (that is | it is) (usually | often | typically | generally)? (one of)? (the first | the) (thing | things) to go',
    '^ (they | it | those) (usually | often | typically)? (go | goes | come off | comes off) first',
  ],
  implied: [
    '^ (treat | beat | overcome | heal | ease | end | conquer) (your)? (*{0,1}) <condition>|<trouble> without (medication | medications | drugs | pills | antidepressants | meds | insulin | statins)',
    `${others} (*{0,6}) ${able} ${lessen} (*{0,5}) (${medicine})`,
    `(allow | allows | allowed | help | helps | helped | enable | enables | let | lets) (*{0,2}) (patients | people | members | clients | individuals | you | them | families | * ) (to)? ${lessen} (*{0,4}) (${medicine})`,
    `${others} (*{0,3}) (need | require | take | use | are taking | are using | are on) (far | much | many)? (fewer | less) (*{0,2}) (${medicine})`,
    `(free | frees | freed | freeing) (*{0,2}) (you | yourself | people | patients | members | clients | individuals | them | him | her | me | us | kids | children | women | men) from (the need for)? (*{0,2}) (${medicine})`,
    `(goal | aim | hope | plan | point) (here)? is to (have | get | see) (*{0,4}) off (of)? (*{0,3}) (${medicine})`,
    `(patient | member | client | guest | person | graduate | he | she) (drops | sheds | stops | leaves behind) (one | two | three | four | five | several | <num>) (of (their | his | her | the))? (*{0,1}) (${medicine})`,
    `(help | helps) (you | patients | people | members | clients | them) (phase | taper | wean) (*{1,4}) (out | off)`,
    '(avoid | avoids | avoiding | skip) (being medicated | taking (*{0,2}) (medication | medications | drugs | pills) | the need for (*{0,2}) (medication | medications | surgery | opioids | drugs | pills))',
    `(reduce | reduces | reducing | lower | lowers | end | ends | break | breaks | breaking | cut | cuts | cutting | decrease | less | lessen | eliminate | overcome | escape) (*{0,3}) (dependence | dependency | dependance | reliance | overreliance | over reliance | need | use) (on | for | of) (*{0,3}) ${care}`,
    `(reduce | reduces | cut | cutting | lower | lowering | slash) (back on | down on)? (your | their | the number of | how many) (*{0,2}) (medications | meds | pills | prescriptions | medication load | pill count | antidepressants)`,
    `(life | live | living | freedom | free) (without | from) (*{0,2}) (medication | medications | meds | pills | prescriptions | insulin | antidepressants | cpap | daily pills | daily medication)`,
    `(medication | med | pill | drug | prescription) free (life | living | relief | solution | future | way | path | alternative | approach | option)`,
    `(tired | sick | weary) of (*{0,4}) (medication | medications | meds | pills | prescriptions)`,
    `(alternative | answer) to (a lifetime of | endless | more | daily) (*{0,2}) (medication | medications | meds | pills | prescriptions | surgery)`,
  ],
  // Care that somebody prescribed, and words that make an end of it; the two count together in one sentence.
  prescribed: [
    `(${medicine} | ${device} | ${kept})`,
    `(surgery | operation | replacement | mammogram | colonoscopy | dialysis | knife | scalpel)`,
  ],
  ended: [
    '(stay | stays | remain | remains) in (the | its | their) (bottle | box | drawer | packet | pharmacy | cupboard | cabinet)',
    '(put | puts | putting | stowed | packed) (the | their | your | his | her | that) (*{1,3}) away !from|safely',
    '(hand | handed | hands | turned | turns) (his | her | their | my | the | your) (*{1,3}) (back | in)',
    '(send | sent | sending | mail | mailed) (the | your | that | their) (*{1,2}) back',
    '(rarely | hardly ever | seldom) (needs | need | reaches for | uses) *{1,3}',
    '(retired | banished | relegated | confined | consigned) to (the | a) (*{0,1}) (drawer | cupboard | closet | attic | shed | shelf)',
    '(go | goes | went | lives | live | belongs | sits | ends up | end up | stays | is | are | was | were) (now | usually | often | long since | back)? in (the | a) (bin | trash | garbage | drawer | garage | lake | attic | closet | basement | rearview | toilet | landfill)',
    "(is | are | was | were | be | become | becomes) (just | now)? (a)? (yesterday 's (news | story) | ancient history | history | a thing of the past | a distant memory | a memory | old news | obsolete)",
    'never (open | touch | see | need | fill | wear | pick up | carry) (*{0,4})? again',
    '(lapse | expire | run out) and (see | feel | watch | never) (*{0,4})?',
    '(hand | handed | handing | give | gave | send | sent) (back | in) (their | his | her | your | my | the)',
    '(turned | turn) in (their | his | her | your | my | the)',
    'save the (*{0,2})? for (someone | somebody | people) (who | else) (*{0,4})?',
    'no (reason | need | point) (to | in) (stay | staying | keep | keeping | be | remain) (on | taking | with) (*{0,3})?',
    '(are | is | were | was | be) (finally | now | all)? off (of)? (their | his | her | your | my | the)',
    'step off (of)? (it | them | the treadmill)?',
    'why (stay | remain | be | keep) (on | taking) (*{0,3})?',
    'cross (*{0,3})? off (your | the) list',
    '(one | two | <num>) (less | fewer) (bottle | pill | pills | prescription | script | refill) (*{0,3})?',
    'thanks but no thanks',
    '(trade | swap) (the | your) * for (a | an | our) *',
    'before you let (anyone | anybody | a surgeon | them | someone) (*{0,4})?',
    'when (she | he | they) left',
    'will (gather | live | sit | collect) (*{0,3})?',
    '(will not | do not) be needing (that | the | your | those)',
    'told you (would | will) be on (it | them | *{1,2}) for life',
  ],
})
