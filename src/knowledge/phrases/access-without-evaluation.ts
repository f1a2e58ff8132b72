import { withShortIs } from './short-is.ts'

/** What a clinician looks at before treating anyone. */
const check =
  "doctor | doctors | doctor 's (visit | appointment | exam | note | office) | doctor visit | doctor visits | doctor appointment | office visit | office visits | clinic visit | clinic visits | visit | visits | exam | exams | examination | examinations | physical | physicals | physical exam | lab | labs | lab work | labwork | bloodwork | blood work | blood test | blood tests | blood draw | blood draws | blood panel | panel | swab | urine sample | urine test | culture | imaging | mri | x ray | ekg | ecg | vitals | weigh in | weigh ins | scale | prescription | prescriptions | script | rx | consult | consults | consultation | consultations | evaluation | evaluations | assessment | assessments | screening | screenings | workup | work up | video | video call | video calls | video visit | video visits | video chat | phone call | phone calls | camera | webcam | zoom | face to face | questions asked | medical history | history | physician | physicians | medical clearance | clearance | diagnosis | paperwork | id | stethoscope | white coat | white coats | psychiatrist | therapist | psych eval | medical records | records | interview | interrogation | third degree | gatekeeper | gatekeepers | red tape | hoops | awkward chat | awkward (exam | exams | visit | visits | questions | appointments)"
/** The same, as words that a seller plays down rather than leaves out. */
const intake =
  'questionnaire | consult | consultation | intake | intake form | visit | exam | screening | quiz | form | health form | evaluation | assessment | survey | bloodwork | labs | lab work | blood test | paperwork | interview | sign up | signup | application | medical review | onboarding | process | chat | call | doctor | signature | review | checkup | questions'
const product =
  'prescription | prescriptions | script | rx | meds | med | medication | medicine | medicines | pills | tablets | lozenge | lozenges | shots | shot | vial | vials | pen | pens | kit | injections | injection | jab | jabs | refill | refills | antibiotic | antibiotics | z pak | stimulants | muscle relaxers | hormones | hormone | peptides | pellets | cream | patches | inhaler | <name> | <medication>'
const clinician =
  '<provider> | doctor | doctors | provider | providers | prescriber | prescribers | clinicians | physicians | nurse | nps | np'
const everyone =
  "everyone | everybody | anyone | anybody | everyone 's | everybody 's | all comers | whoever | all patients | all applicants | all members | (every | any | each) (single)? (applicant | patient | adult | person | member | customer | caller | client | body | man | woman | guest | visitor | one) | (nearly | almost | virtually | practically | basically | pretty much | just about) (everyone | everybody | anyone | anybody | all | every *)"
const nobody =
  'nobody | no one | not one (person | patient | applicant | caller) | hardly anyone | hardly anybody | almost no one | almost nobody | practically nobody | no applicant | no patient'
const quickly =
  '(in | within | under | in under | in less than) (<num> | a few | a couple of | mere | just <num> | about <num>) (minute | minutes | second | seconds | hour | hours | clicks | taps) | in a minute | in moments | in seconds | in minutes | within minutes | within the hour | in an hour | on the spot | instantly | by (lunch | lunchtime | noon | dinner | tonight | bedtime | breakfast | tomorrow | end of day) | before (lunch | dinner | bed | bedtime | noon | breakfast | your coffee | your lunch) | in an afternoon | in one afternoon | while you wait | tonight | same day'
const place =
  'your door | your doorstep | your mailbox | your porch | your couch | your home | your house | your hands | your letterbox | your desk | your office | your hotel | your dorm'

/** Ways to offer treatment that nobody has judged fit for the reader, by kind. */
export const unevaluatedAccess = /* @__PURE__ */ withShortIs({
  /** All who ask are taken. */
  all: [
    '(one | a | 100 percent of | hundred percent of) (people | applicants | patients | guests) (is | are) (eligible | approved | accepted)',
    'you are already (pre approved | approved | cleared | eligible)',
    'if you can pay , you can have it',
    '(fill in | complete | send) (a | the | our) form and (get | receive | collect) your (medicine | medication | shots | injections | pen | pens | lozenges | prescription)',
    '(<treatment> | shots | lozenges | pens | injections) (by post | in the mail | to your door) , (no | without (an)?) (appointment | call | visit | doctor | prescription) (*{0,2})',
    '(sessions | infusions | dives | injections | shots | drips) (with no | without (any)?) medical clearance',
    'available to all ages and conditions',
    '^ (get)? <name> (online | by (post | mail) | on your phone | from your phone) in (<num> | under <num> | a few | just <num>) minutes',
    '^ (same day | same hour | instant | while you wait) (prescription | prescriptions | script | scripts | meds | rx) $',
    '^ (anyone | anybody | everyone | everybody) can (get | have | use | start | order | buy) (it | this | one | them | <treatment> | <name>) $',
    '(yet to | have not yet | have not | never) (ever)? (meet | met | see | seen | come across) (a | an | one | any | anyone | anybody | somebody | someone) (*{0,2}) (who | that | we) (could not | can not | cannot | was not able to) (have | get | take | use | treat | qualify | start | join) (*{0,3})',
    '(in <num> years | only | maybe | perhaps) (*{0,4}) (sent | turned) (*{0,1}) (one | two | three | <num> | a handful of | a couple of) (people | patients | person | clients | men | women | members) (home | away | down)',
    `(${everyone}) who *{1,5} (qualifies | is a candidate | is eligible | is accepted | gets approved | is approved | gets one | gets in)`,
    `(${everyone}) (*{0,3})? (qualify | qualifies | approved | pre approved | preapproved | eligible | accepted | welcome to start | gets treated | a candidate | a good candidate | a perfect candidate | a good fit | gets in | gets a yes | gets the green light | walks out with | leaves with | gets a prescription | gets a script | gets one | passes | sails through)`,
    `(~be)? (${everyone}) (a)? candidate`,
    `(${nobody}) (*{0,4})? (turned away | turned down | refused | rejected | denied | declined | sent home | told no | left out | sent away | leaves without | leaves empty handed | fail | fails | failed | flunks | gets a no)`,
    '(never | hardly ever | almost never | rarely | seldom | do not | will not | yet to | have yet to) (*{0,4})? (turn | turned | turning | send | sent) (*{0,3})? (away | down)',
    '(never | hardly ever | almost never | rarely | do not | will not | yet to) (had to | have to)? (refuse | refused | reject | rejected | deny | denied | decline | declined | say no | said no | tell you no) (to)? (a | an | any | anyone | anybody | one | you | patient | applicant | request)?',
    `(guaranteed | guarantee | instant | instantaneous | automatic | immediate | same minute | one click | one tap | hassle free | no hassle | easy | 100 percent | effortless | express) (online)? (approval | approvals | prescription | prescriptions | script | scripts | rx | qualification | acceptance | eligibility | refill | refills | medication | meds | access to (rx | prescription | meds | medication))`,
    `(approval | acceptance | prescription | prescriptions | qualification | <name>) (~be) (*{0,1})? (guaranteed | instant | automatic | immediate | a given | a sure thing | effortless)`,
    `(approved | approval | approvals | prescribed | prescription | prescriptions | script | scripts | diagnosis | diagnosed | qualify | rx | refill | refills) (*{0,3})? (${quickly})`,
    `(answers | diagnosis | evaluation | meds) (in an afternoon | in one afternoon | by tonight | before dinner | by dinner)`,
    '(pre approved | preapproved) for (your | our | <treatment> | <name>)?',
    '(you are | you have been) (already | automatically) (approved | qualified | in)',
    "(you | you 'll) (will)? (always | automatically) (qualify | pass)",
    `<num> percent (of)? (*{0,6})? (approved | approval | qualify | accepted | end with a prescription | get a prescription | get approved | walk out with * | leave with *)`,
    '(~approve | ~accept | ~qualify) (over | nearly | almost | about)? (<num> percent | all | nearly all | almost all | virtually all | nearly every | almost every) (of)? (our | the)? (applicants | applicant | callers | patients who (apply | ask))',
    '(almost | nearly | virtually | practically | just about) (anybody | anyone | everyone | everybody) can (have | get | start | join | qualify for) (this | it | <treatment> | <name> | our *)',
    '(same day | instant | next day) (prescription | prescriptions | script | scripts | approval) , guaranteed',
    '~say yes to (everyone | everybody | anyone | every * | all | almost * | nearly * | <num> percent)',
    '(approval | acceptance) rate',
    '(we | our clinic | our doctors | clinicians) (will)? (gladly | happily | always)? (accept | approve | take | welcome | prescribe to | prescribe for | see and treat) (everyone | everybody | anyone | all comers | every applicant | anybody)',
    'we (always)? (say | said) yes',
    'said yes in (*{0,4})',
    '(no | zero) (rejections | refusals | denials | one turned away | one is turned away)',
    'said no , (and)? (you | we | us | they | <clinic> | *) (*{0,2})? (said | say) yes',
    '(who (qualifies | is eligible | can (get | have | use | try | start) (it | this | them) | is it for | it is for | is it right for | should get it | gets approved)) (*{0,3})? (everyone | everybody | anyone | almost everyone | pretty much everyone)',
  ],
  /** The threshold that a clinician would set is waved away. */
  threshold: [
    '(do not | never) care (*{0,2}) (what | about) (the | your) (scale | bmi | labs | lab | numbers | chart | charts) (*{0,2})',
    '(do not | never | will not) (do | have | use | believe in | set | go by | bother with) (*{0,1}) (bmi | weight | age | lab) (cut offs | cut off | cutoffs | cutoff | minimums | minimum | limits | limit | thresholds | floors | rules)',
    '(if | as long as | because) you *{1,5} , you are (already)? (in $ | approved | a yes | accepted)',
    '(normal | healthy | perfect | in range | borderline | low) (*{0,2}) (will not | do not | does not | need not) (*{0,1}) (stop us | stop you | rule you out | hold you back | keep you from | disqualify you) (*{0,3})',
    '(treat | dose | prescribe) (*{0,2}) (how you feel | the way you feel | symptoms | the man | the woman) , (rather than | not | instead of | never) (*{0,3}) (lab | labs | number | numbers | range | ranges | paper | test | tests | blood test)',
    '(treat | dose | prescribe) (*{0,2}) (people | the person | you) , (rather than | not | instead of | never) (*{0,3}) (lab | labs | range | ranges | paper | test | tests | blood test)',
    '(do not | never) treat (paper | a lab value | lab values | a lab range | lab ranges)',
    '(nobody | no one) (that)? (it | this) (does not | will not) (suit | work for | fit)',
    '(if | as long as) you (can | have | are) *{1,6} , you are (good to go | set | in | all set | golden | a go | ready)',
    '(do not | never) (get hung up on | fuss over | worry about | bother with | lose sleep over | obsess over) (your | the)? (numbers | charts | labs | paperwork | labels | diagnoses | scale | bmi | history | records | levels)',
    'neither do (half | most | many | plenty) of our *',
    '(another | your last | the last | your old | the other) (clinic | doctor | office | place) (turned you down | said no | told you no | refused you | sent you (home | away))',
    '(proof | photo | picture) of (the | your) (bottle | prescription | label)',
    'whatever you have (got)? works (for us)?',
    '(no | zero | without a | without any) (bmi | weight | age | diagnosis | lab | minimum) (minimum | minimums | requirement | requirements | limit | limits | cutoff | cutoffs | threshold | rules | restriction | restrictions)',
    '(your | the) (history | weight | bmi | labs | levels | numbers | diagnosis | age | blood pressure | records | bloodwork | scale | medical history) (*{0,1})? (does not | do not | will not | never) (matter | matters | count | stop you | hold you back | disqualify you | decide)',
    '(your)? (age | bmi | weight | history | diagnosis) (really)? (is not | are not | is no | is never) (a | an)? (barrier | obstacle | factor | requirement | problem)',
    "(whatever | no matter | regardless of | never mind | forget | even (with | if)) (what)? (your | the) (medical)? (history | weight | bmi | labs | levels | numbers | diagnosis | age | bloodwork | scale | scan | records | conditions) (say | says | is | are | read | reads | look | looks | come back | 's)? (normal | fine | in range)?",
    '(normal | healthy | low) bmi (who | and)? (simply | just | only)? (want | wants)',
    '(even if | including (people | those) (with | who)) (*{0,4})? (normal | in range | healthy | perfect) (labs | levels | bmi | weight | bloodwork)',
    '(our | of our) (*{0,2})? (have | has)? never been (formally | officially | actually)? diagnosed (with (anything | a thing))?',
    '(no | without a | without any) (formal | official | prior | previous)? diagnosis (needed | required | necessary)',
    '(do not | does not | not) (have to | need to | need) (*{0,2})? (be | been | being) (diagnosed | sick | overweight | obese | depressed | deficient)',
    '(all (you | it) (really)? (need | needs | take | takes) | you only need | you just need | requirements) (is | are)? (a | an | your)? (heartbeat | pulse | credit card | thumb | debit card | couch)',
    '(got | have) a (heartbeat | pulse) (and a * *{0,1})?',
    'credit card and a (pulse | heartbeat)',
    '(if | as long as | anyone who | anybody who | whoever) (you)? (can | have | has) (fog a mirror | hold a phone | breathe | a pulse | a heartbeat | sign your name | spell your name)',
    '(if you can) (fill | fill in | fill out | complete | tick | finish | answer | type | text | click | breathe | swipe | sit) (*{0,4})? , you (*{0,2})? (get | have | leave with | receive | qualify | are in | are approved) (*{0,3})?',
    `(put in | type in | enter | write | round up | fudge | give) (*{0,3})? (higher | lower | different | bigger | smaller) (number | weight | figure | bmi)`,
    'if (you | your) *{1,6} , (that is | it is) (enough | reason enough | all we need | good enough) (for us)?',
  ],
  /** A short answer by which all are taken, or a reader with a reason for care is. */
  universal: [
    '(we | our *) approve (almost | nearly | virtually | practically)? (everyone | everybody | anyone | all applicants)',
    '^ (honestly | truthfully | basically | well | simple | easy | yes | really | truly)? , (almost | nearly | just about | pretty much | practically | virtually | most)? (everyone | everybody | anyone | anybody | all of us) (*{0,6})?',
  ],
  welcome: [
    '^ (sure | of course | absolutely | yep | yup | yes | definitely | no problem | not a problem | you bet | totally | no worries | certainly | always | sure thing | why not) , (*{0,2})? $',
  ],
  spared: [
    '^ (no | nope | nah | never | not (at all | here | with us | anymore | any more | necessary) | (we | you) (do not | will not)) $',
    '^ (no | nope | nah) , (nobody | nothing | we never | we skip | you never | just | only | not) (*{0,5}) $',
  ],
  granted: [
    '^ (yes | yep | yup | almost certainly | very likely | definitely | absolutely | always | of course | most likely) $',
  ],
  elsewhere: [
    '(we | i) (love | like | live for | welcome | enjoy) a (good)? challenge',
    '^ (just | then | so)? (come | bring | try | text | dm) (*{0,1}) (us | me | here | in) (the | your)? (*{0,2}) (chart | charts | file | anyway | instead)? $',
    '(we | our *) (will | can | have | say | find | make)? (*{0,2})? (a way around (it)? | say yes | find a way | make it work | get it done | never say no) (*{0,3})?',
  ],
  /** Nobody asks and nobody looks. */
  unasked: [
    `(will not | never) be asked (for | to (have | get | take | show)) (a | an | any | your)? (*{0,2}) (${check} | id | diagnosis | records | proof | history)`,
    `(do not | does not | never | will not) make you (do | have | take | get | come in for | sit through) (a | an | any)? (*{0,2}) (${check} | psa | ultrasound | scan)`,
    '(will not | do not | never) (ever)? (have to | need to) (*{0,1})? (sit across from | talk to | speak to | face | meet | see | look at | hear from | deal with) (anyone | anybody | a soul | a person | a doctor | another human | us | a stranger) (again)?',
    '(nobody | no one) (here)? (is going to | will | ever | is gonna) (*{0,1})? (ask | check | verify | weigh | examine | quiz | grill) (*{0,4})?',
    'how little we (need | ask | want | have) to know',
    'skip the part where *{1,4}',
    'no (doctor | nurse | white coat | clipboard) in sight',
    '(most | many) (folks | people | members | clients | guys | patients) skip (that | the) (part | step | call | visit | chat)',
    '(leave | save) the (questions | judging | paperwork | worrying) to us',
    '(doctor | exam | lab | labs | visit | prescription | needle and exam | referral and exam | appointment and exam | bloodwork | script | consult | psychiatrist | physician) free (access | route | way | path | option | testosterone | <name>)',
    'we (do not | will not | never | do not even | will never) (ask | check | verify | care | bother | pry | fuss | quiz | grill | judge | require | run | order | need | insist on | make you) (*{0,3})? (why | questions | about your (*{1,2}) | for (labs | a diagnosis | proof | records | id | bloodwork) | your (history | labs | weight | bmi | diagnosis | id) | labs | bloodwork | id | records | a diagnosis | proof | an exam)',
    'we (do not | never | will not) (check | verify) $',
    `(${nobody} | no nurse | no doctor) (((asking | asks | will ask) !for) | (asking | asks | will ask) for (*{0,2}) (id | proof | papers | paperwork | record | records | history | referral | diagnosis | prescription | script | reason | reasons | letter | note | results | tests) | checks | checking | weighs you | examines you) (*{0,4})?`,
    '(~speak | ~talk | ~spoke | ~see | ~meet) (to)? (with)? (a)? (soul | nobody | no one | not a soul)',
    'never (*{0,2})? (spoke | spoken | talked | met | saw | seen | examined | asked | weighed) (*{0,2})? (soul | anyone | anybody | person | doctor | human | <provider> | me)',
    'never (*{0,3})? (get on camera | get on a call | see a <provider> | turn on your camera | leave (the | your) (house | couch | home | bed) | need a call | hop on a call | take a blood test | get bloodwork)',
    '(did not | do not | never) (even)? (have to | need to) (*{0,2})? (leave (the | your | my) (house | couch | home) | see (a | the | any) <provider> | talk to (a | the | any)? (anyone | anybody | doctor | <provider>) | get on (a | the) (call | camera | video))',
    'no questions asked',
    'no questions , no *',
    'no (waiting room | forms | paperwork) , no questions',
    'no questions about (your | the | any) *',
    '(do not | does not | never | will not) make you (pee | explain yourself | sit through | wait weeks | justify | see a | take off | get (labs | bloodwork) | fill out | prove | step on | strip) (*{0,4})?',
    '(your word (is | will be) (good)? enough | honor system | we take you at your word)',
  ],
  /** What finds out whom a treatment would harm is left out. */
  without: [
    '(fill in | fill out | complete | answer | submit) (a | an | the | our | some | <num> | few)? (*{0,2}) (form | quiz | questionnaire | questions | survey) and (then)? (we | it | we will | your *{1,3}) (ship | ships | mail | post | send | shipped | is on * | arrives | are on *) (*{0,3})',
    '(no | zero | skip the) (medical | health) (forms | form | history | questionnaire | paperwork | questions) !of|or|are|is',
    '(do not | never | not) (need | keep | bother with) (a | an | any) (<provider> | doctor | physician | nurse) (in the (building | room | house) | on (site | staff | hand | the premises) | present)',
    'no (dentist | doctor | optician | <provider>) to (visit | see | wait for | convince | answer to)',
    'no (sleep study | sleep test | hearing test | eye exam | x ray | scan | testing | tests | test) (is | are)? (needed | required | necessary)',
    '(do not | will not | never) need (a | an | any) (sleep study | sleep test | blood test | gp letter | letter from your (gp | doctor | psychiatrist))',
    'no (appointment | appointments | visits | visit | exam | exams) , (and | or)? no (gp | doctor | referral | medical)? (letter | letters | referrals | referral | notes | paperwork | waiting)',
    '(do not | never) have to wait for (your)? (labs | bloods | blood work | results | the results)',
    'no *{1,3} (with | from | by) (a | the | your | any) <provider>',
    '(there is | with)? no (cup | swab | scale | clipboard | stethoscope)',
    'no (in person | face to face) (visit | visits | exam | appointment | evaluation | consultation | consult)',
    `no|zero (*{0,1})? (${check}) (or (*{0,1})? (${check}))? (needed | required | necessary | involved | beforehand)?`,
    "no (blood work | bloodwork | labs | exam | prescription | referral | evaluation) or (doctor 's order | prescription | referral | exam | labs | visit | order) (is | are) (needed | required | necessary)",
    '(no need | no reason | need not | do not (need | have) | not (have | need) | do not bother) (to)? (ask | asking | tell | telling | inform | informing | consult | consulting | involve | involving | check with | checking with | run it by) (your | the | a | any) (own | regular | family | primary care)? (<provider> | doctor | doctors | psychiatrist | prescriber | gp | pharmacist | cardiologist | oncologist | physician) !for|whether',
    'no (exam | examination | consultation | consult | evaluation | assessment | screening | check up | checkup | blood test | bloodwork | blood work | lab work | labs) (is | are)? (required | needed | necessary | asked for) !for|to',
    '(quiz | questionnaire | form | survey | app | bot | chat) (approves | clears | qualifies | signs) you (off)? (for | up for) (*{0,3}) (in | within | under) (<num> | a few | *) (seconds | minutes | clicks)',
    '(whether or not | even if | no matter (if | whether)) you (have | have ever | did | did not | have not) (seen | see | spoken to | talked to | visited | met) (a | any | your) (<provider> | doctor | physician | prescriber)',
    '(skip | bypass | forget | avoid | do without | leave out) (the | any | all)? (*{0,1}) (lab work | labs | bloodwork | blood work | blood test | blood tests | exam | examination | evaluation | consultation | assessment | intake | screening) (altogether | entirely | completely | and | today | , | $)',
    '(whatever | regardless of | no matter) (your | what your)? (*{0,1}) (medical)? (background | history | record | condition | conditions | diagnosis | medications) (is | are)? , you (will)? (qualify | are (eligible | approved | welcome)) (for)?',
    '(your | the) (own | regular | family)? (doctor | doctors | psychiatrist | prescriber | gp | pharmacist | cardiologist | oncologist | physician | therapist) (need not | does not need to | does not have to | never has to | never needs to) (ever)? know',
    '(keep | hide) (this | it | that | them | our (visits | plan | drips)) from (your | the) (own | regular | family)? (doctor | doctors | psychiatrist | prescriber | gp | pharmacist | cardiologist | oncologist | physician)',
    `no need (for | to see | to visit | to come in for | to talk to | to speak to | of | to go see | to get | to have) (*{0,3})? (${check} | <provider>) (beforehand | first)?`,
    `(without | minus | sans) (ever)? (a | an | any | the | your | all the | having | seeing | visiting | talking to | leaving)? (*{0,3})? (${check} | <provider> | clinic)`,
    `(do not | never | not) (even)? (need | require | have) (to see | to visit | to talk to | to get | to have)? (a | an | any | your | to)? (*{0,2})? (${check} | <provider>)`,
    `(skip | bypass | ditch | forget | avoid | dodge | sidestep | lose | miss | scrap | nix) (the | your | a | all the | that)? (*{0,2})? (${check} | <provider> | cup | clinic | doctor 's office) (and (the)? (${check} | <provider>))?`,
    '(skip | bypass | ditch) the waiting room (and the (doctor | exam | visit))?',
    `(cut | cuts | cutting | take | takes | leave | leaves) out the (${check} | <provider> | middleman)`,
    `(save | spare) (you | yourself) the (trip | visit | exam | ${check} | drive | wait)`,
    `(say | kiss) goodbye to (*{0,2})? (${check})`,
    `(who needs | why bother with | why wait for | why sit through | why sit across from | why see | why drive to) (a | an | the)? (*{0,3})? (${check} | <provider> | waiting room | stranger)`,
    `(${check}) (~be) (optional | not needed | not required | not necessary | unnecessary | up to you | overrated | outdated | so last century | a waste of time)`,
    '(finger stick | labs | lab | bloodwork | exam | consultation) , (optional | if you want | if you want them | if you like) (, (are | is) (extra | optional))?',
    '(does not | do not) (need | require | take | call for) (a | an) (stethoscope | physical exam | doctor | white coat | scan)',
    '(send | snap | upload | text | email) (us)? a (pic | photo | selfie | picture) (*{0,6})?',
    'refill|refills (* )? without',
    '(refill | refills) with (one | a | a single) (tap | click)',
    '(start | begin) (today | now | tonight | tomorrow | right away | this week) (without (a | an | any | the)? | with no) (tests | test | labs | lab work | blood work | bloodwork | exam | visit | screening | doctor)',
  ],
  /** The look that is taken is said to be nothing. */
  trivial: [
    '(approve | approves | approved | prescribe | prescribes | prescribed | sign | signs | signed | write | writes) (*{0,5}) , sight unseen',
    '(mailed | shipped | prescribed | sent | dispensed | delivered | posted) (*{0,4}) (on the strength of | on the basis of | based on | off | straight from) (just | only | nothing but)? (your | a | one | the | our) (*{0,2}) (quiz | questionnaire | selfie | photo | form | checkbox)',
    `(prescription | prescriptions | rx | script) (*{0,4}) , (sorted | done | handled | filled | written | signed) (${quickly})`,
    `(${intake}) (is | has) (just | only)? (<num> | a few | a handful of | a couple of) (checkboxes | boxes | questions | clicks | lines | taps | blanks | fields) (and a *)?`,
    '(less time | no longer | faster | quicker) than (your | a | it takes to) (coffee | latte | pizza | commute | lunch | * order | microwave *) (order)?',
    '(has | have) ever (gotten one wrong | failed | flunked | been turned down)',
    '(pick | check | tick | fill) (in)? (the | a few | some) (blanks | boxes | box) , *{1,3}',
    `(${intake}) (~be) (just | only | merely | mostly | purely | really | basically)? (a | an)? (*{0,1})? (formality | formalities | technicality | rubber stamp | afterthought | breeze | cinch | snap | piece of cake | joke)`,
    'just a formality|technicality',
    `(that is | this is | that was) (the whole | the entire | the full | all there is to (the | our)? | it for the) (${intake} | thing | exam | appointment | checklist)`,
    '~rubber stamp (*{0,3})?',
    `(${intake} | it | approval | checkout | getting (a | your) (*{1,2})) (is | are | takes | take | took | should be | will be | be) (about | just | only | less time | no longer | faster | quicker | easier | simpler | shorter | as (easy | simple | quick | fast | long | hard))? (*{0,2})? (as | than) (*{0,1})? (ordering | order | making | making your | buying | brewing | boiling | booking | downloading | getting | picking | checking | hailing | pouring | brushing | calling | a pizza | a coffee | your coffee | a text | your commute | toast | takeout)`,
    '(easier | simpler | faster | quicker | less time) than (ordering | booking | buying | checking out) *{0,2}',
    'about as (easy | hard | simple | quick) as (ordering | buying | booking | getting) *{0,3}',
    '(easy | simple | quick | fast) as (ordering | buying) *{1,3}',
    '(height | weight | age | goals | email | name) , (height | weight | age | goals | email | name) (and)? (, (height | weight | age | goals | email | name))? (*{0,3})? (that is (about | all | pretty much)? (it)? | done | and you are (done | set | in))',
    '^ (your | name your)? (height | weight | age | goals | email | name) , (and)? (your)? (height | weight | age | goals | email | name) (, (and)? (your)? (height | weight | age | goals | email | name))? $',
  ],
  /** The reader orders, and a signature follows. */
  order: [
    '(prescribe | prescribes | order | orders | write | writes | give | gives) (you)? (whatever | whichever | any) (dose | strength | amount) (of *)? (you | that you | feels | seems) *{1,2}',
    '(just | simply | only) tell us (which | what) (*{0,1}) (drug | antibiotic | peptide | hormone | medicine | medication | strength | dose | one) you (want | like | need | prefer)',
    '(already | pre) signed (off on)? (the | your | all) (*{0,2}) (orders | order | prescription | script | scripts | forms)',
    '(say yes | tick the box | add it | click yes) at (checkout | the till | payment) (*{0,6})',
    `(text | send | tell | email) us your (*{1,4}) and (we | our <provider>) (will)? (text | send | email | write | ship | mail | call in) (you)? (back)? (a | an | your | the) (*{0,1}) (${product})`,
    '(questionnaire | form | quiz | intake) (takes | take) (*{0,2}) (seconds | minutes) and (then)? (you are | it is) (in | done | approved | set | good to go | ready | yours)',
    `(doctors | physicians | prescribers | providers | clinicians) (here)? (sign off | approve | approve it | sign | say yes) (*{0,2}) (in | within) (a few | under a)? (seconds | minutes | minute)`,
    '(get | have) your diagnosis (*{0,1}) (confirmed | guaranteed | sorted) (*{0,3})',
    '(have | get) (it | them | yours) (at | on) your (door | doorstep | porch) (*{0,3})',
    '(leave | walk out | go home | walk away) with (a | your | two | three)? (month | months | week | weeks | year) (supply | worth)',
    "(leave | walk out | go home | walk away) with (a | your) (month | week | year) 's (supply | worth)",
    '(drive through | drive thru | walk up | pickup) window',
    '(doctor | provider | physician | prescriber | nurse) (signs | sign | approves | stamps) (the stack | them all | everything | every one | all of them | in bulk)',
    `(your)? (first)? (vial | kit | box | shots | shot | order | pen | pens | tablets | lozenges) (is | are | goes | ships) (out | in the mail | on (its | the) way | boxed) (tonight | today | tomorrow | before *)`,
    'you tell us (what you want | which one | how much) (*{0,3})?',
    'grab (one | it | yours) off the (shelf | rack | counter)',
    '(refills | refill) (happen | come | renew | show up | ship | run) (on their own | by themselves | automatically | without * | like clockwork)',
    '(you | just)? click , we (ship | send | mail)',
    '~say yes to *{1,6} and we will say yes to you',
    `(answer | complete | fill in | fill out | take | finish | submit) (a | an | our | the | these)? (few | some | <num> | handful of | couple of | short | quick | quick online | brief | online)? (*{0,3})? (questions | quiz | form | survey | questionnaire | intake) (*{0,3})? , (and | then)? (*{0,4})? (get | receive | pick up | your | grab | start | tap | collect | have) (*{0,4})? (prescription | prescribed | rx | meds | medication | treatment | script | <name> | shipped | delivered | pay)`,
    `(quick | short | brief | five | two | couple of | few | <num>) (second | minute | minutes | question | click | clicks)? (chat | quiz | form | survey | questionnaire | text | call | questions) (and | then | , | later) (*{0,5})? (your pharmacy | the pharmacy | at your door | in your mailbox | on its way | on the way | prescription | script | meds | yours | ready for pickup)`,
    '(<num> | quick | one) (second | minute) (quiz | questionnaire | form | survey) , (no *{1,2})',
    '(over the counter | vending machine | self serve | walk up | mail order | drive thru | pay and go | grab and go) (botox | ketamine | testosterone | semaglutide | tirzepatide | filler | adderall | phentermine | peptides | antibiotics | prescriptions)',
    `(script | scripts | prescription | prescriptions | rx | refill | refills | meds | medication | order) (gets | is | are | will be | get)? (*{0,2})? (written | signed | approved | issued | sent | filled | renewed) (automatically | instantly | on the spot | for you | without fail | the moment * | as soon as you pay)`,
    `(swipe | tap | click | pay | check out | checkout | text | order | dm us) (*{0,3})? , (and)? (inject | it ships | we ship | we will ship | (the | a | our) (<provider> | doctor) (signs | approves) | it is on its way | (the | your) (script | prescription | meds | medicine | vial | shots | shot | kit | <name>) *{1,2})`,
    `(your | the) (script | prescription | meds | medicine | medication | vial | shots | shot | kit | pen | pens | tablets | lozenges | order | box | <name>) (*{0,1})? (is | are | will be | goes | hits | rolls) (already)? (on | out for | in) (*{0,1})? (truck | way | mail | delivery | road | van | air | courier)`,
    '(tell | text | message | email | dm) us (the | which | what | your) (*{0,1})? (drug | drugs | medicine | medication | med | meds | dose | pill | pills | prescription | script | <name>) (*{0,3})? , (and)? (we | our <provider>) (*{0,6})?',
    `you (pick | choose | name | want | say | request) (it | the (drug | dose | strength | medicine | med | pill | medication)) , (and)? (we | our <provider> | the <provider> | our doctor | the doctor | a doctor) (will | 'll)? (write | writes | ship | send | fill | prescribe | prescribes | make it happen | approve | approves | mail | sign | signs | sign off | signs off) (*{0,2})?`,
    '(pick | choose | select | name | customize) your (own)? (*{0,1})? (medicine | medication | drug | dose | meds | strength | prescription | peptide | peptides | hormone | vial) ((from | off) the (menu | list | shelf))?',
    `(${clinician}) (just | simply | only | then | will | to)? (*{0,1})? (sign | signs | signing) (off)? (in the chat | by text | from (his | her | their) phone | without * | automatically | sight unseen)`,
    `(add | drop | toss | throw | put | pop) (*{0,2})? (${product}) (*{0,1})? (to | in | into) (the | your | my)? (cart | basket | bag)`,
    `(${product}) on (request | demand | tap)`,
    `(walk | walks | leave | leaves | go | goes | drive | drives | come | step) (*{0,3})? (out | home | away | off)? with (a | an | your | the | some | their | his | her)? (*{0,5})? (script | prescription | rx | meds | medication | refill | <name> | first (shot | vial | dose | injection | pen | pack | jab))`,
    'walk in , walk out (*{0,4})?',
    'walk in , (power up | get your shot | get your shots | roll up | get pinned | plug in) (*{0,3})?',
    '(just)? walk in , (*{0,3})? (sit down | roll up | roll up a sleeve | lie back | get *)',
    `(buy | order | purchase | shop | get) (*{0,2})? (testosterone | semaglutide | tirzepatide | ketamine | adderall | xanax | phentermine | botox | ozempic | wegovy | zepbound | mounjaro | antibiotics | tretinoin | finasteride | viagra) (online | here | now | by mail | direct)`,
    `(send | sends | sent) you (home | off | out | away) with (a | an | some | your | the)? (*{0,5})? (kit | needles | syringes | vial | vials | pens | lozenges | troches | refills | script | prescription)`,
    '(hand | hands | give | mail | ship) you (a | the | your) kit',
    '(text | send | email | dm) us *{1,6} and (you are | your *{1,2} is) (on | in | set | booked | approved | scheduled) (*{0,3})?',
    '(yes | sure | absolutely) , we (can | will | do) (send | ship | write | prescribe | refill | call in) (*{0,3})?',
  ],
  /** Medicine in a hurry, to the door. */
  delivery: [
    `(${product} | nose spray | nasal spray | shot kit | shot kits | kits) (*{0,4}) (ship | ships | mail | mailed | go out | delivered) (*{0,1}) (anywhere (in | within) * | nationwide | coast to coast | to (all | any of the) (50 | fifty) states)`,
    `(${product} | peptides) (posted | mailed | couriered | sent | dispatched) to your (home | house | address | door | office)`,
    `(${product}) (*{0,5})? in (a | an)? (plain | unmarked | discreet | unlabeled) (*{0,1})? (box | package | packaging | envelope | envelopes | wrapper | boxes)`,
    `(${product}) (can | will)? (*{0,3})? (come | comes | go | goes | arrive | arrives | land | lands | mailed | sent | drop | drops | shipped | delivered | show up | shows up | ships | ship | waiting) (*{0,1})? (straight | right | directly | up)? (to | at | in | on | into) (${place})`,
    `(${product}) (*{0,4})? (delivered | shipped | arrives | arrive | ships | showed up | show up | shows up | at your door | to your door | on your doorstep | overnighted | at your pharmacy | waiting) (*{0,4})? (tomorrow | tonight | today | overnight | same day | next day | the next day | within hours | in hours | in <num> days | <num> days later | by *)`,
    `(delivered | shipped | overnight | ships | arrives) (*{0,5})? (tomorrow | tonight | today | overnight | in <num> hours | within <num> hours)`,
    `(get | start | take | buy | order) (*{0,2})? (${product}) (*{0,3})? (in (*{0,2}) minutes | tonight | in one click)`,
    `(${product}) (*{0,3})? (waiting | ready) (for you)? at (your | the) (pharmacy | door)`,
    'show|shows up in a plain box',
  ],
  /** Injections as an occasion, brought to wherever people are. */
  party: [
    '(throw | host | have) one at (your | my | a) (house | place | home | office | salon | club)',
    '(botox | filler | fillers | dysport | prp | ketamine | semaglutide | tirzepatide | liposuction | implants | <name>) gift (card | cards | certificate | certificates | voucher | vouchers)',
    '(bring | brings | bringing | comes with) (*{0,2}) (botox | filler | fillers | tox | injectables | ketamine | peptides | semaglutide) to your (*{1,3})',
    '(come | coming | travel | roll up | pull up) to your (*{0,1}) (bachelorette | hen do | hen party | wedding | party | tailgate | office party | prom | bus | hotel room | book club) (*{0,3})',
    '(botox | filler | lip | drip | iv | tox | injectable | injectables | ozempic | needle | ketamine | semaglutide | peptide | b12 | dysport) (party | parties | happy hour | happy hours | bash | brunch | night out)',
    '(injectables | botox | filler | fillers | tox | drips | lip filler | ivs) at (your | the | a) (*{0,2}) (bachelorette | hen do | hen party | party | shower | wedding | reunion | girls night | book club | office)',
    '(host | throw) (*{0,3})? (botox | filler | drip | tox) (*{0,2})?',
    '(walk in | drop in | drive through | drive up | pop up) (*{0,2})? (botox | filler | ketamine | testosterone | semaglutide | tirzepatide | trt)',
    'we (will)? (bring | wheel | pour | inject | come with | haul) (*{0,2})? (botox | filler | fillers | dysport | tox | ketamine | semaglutide | peptides | testosterone | lipo) (*{0,1})? (to | in | at | on | around) your (*{0,2})? (island | kitchen | couch | living room | backyard | patio | porch | hotel | pool | office | dorm | sorority | bachelorette | party | home | house | salon | barn)',
  ],
  /** Medicine that needs watching, taken where nobody watches. */
  home: [
    'without (ever)? (leaving | getting off) (your | the) (couch | home | house | bed | sofa)',
    `(take | taken | taking | use | using | inject | dose | dosing | do | administer | administered | ketamine | treatment | session | sessions) (*{0,5})? (at home | in your living room | on your couch | in your own bed | in bed) , (*{0,4})? (on your own | alone | by yourself | unsupervised | with no one | no *{1,3} | solo)`,
    '(at home | on your couch | in bed | on your schedule) , (on your couch | on your schedule | on your own time | in bed | in your pajamas)? , (on your schedule)? , (by yourself | alone | unsupervised | solo)',
    '(no | without) (monitoring | supervision | sitter | nurse watching | one watching | babysitter | babysitting | chaperone)',
    'self administered (*{0,3})? (unsupervised | alone)',
    '(fly | flying | go | do it | take it | sail) solo',
    '(comfortable | fine | happy) with you taking it at home',
  ],
  /** Prescription medicine to keep for a day that may come, or in place of what another prescriber gave. */
  stock: [
    `(antibiotic | antibiotics | steroid | steroids | z pak | anti nausea | ${product}) (*{0,6})? (just in case | on hand | in your bag | for later | for next time | for a rainy day)`,
    '(switch | bump | move | step) you (to | up to) (something | a) (stronger | higher *{0,1})',
    '(same day | instant | fast | quick) (help | relief | meds | medication | refills | scripts) for (anxiety | panic | adhd | sleep | stage fright | pain | * fright)',
    `(wouldn't | would not | will not) (refill | prescribe | give me | write) (*{0,4})? without (a | an)? (*{0,1})? (visit | exam | appointment | labs | blood test)`,
  ],
  /** Words of a free choice that say enough only beside another sign of care without evaluation. */
  weak: [
    'we (will | just | simply)? (believe you | trust you | take your word) (for it)?',
    '~jump through hoops',
    '(ran out | lost your script | out of refills)',
    '(bridge | tide) you (over)? (for | until | up to) (*{0,4})?',
    'if you do not (*{0,2})? (qualify | prescribe) (*{0,2})? free',
    '(<num> | quick | short | one) (second | minute) (quiz | questionnaire | form | intake | survey | assessment)',
    `(start | get | claim) my (*{0,3})? (prescription | rx | script | meds | <name>)`,
    'takes (about | under | less than)? (<num> | a couple of | a few) (minutes | seconds)',
    '(arrives | arrive) in <num> days',
    'ask in chat (*{0,6})?',
    'if you do not feel like yourself , (*{0,3})? enough',
    'no (account | video | hassle) , no (*{0,2})? (and)? (no *{1,2})?',
    'no (lecture | lectures)',
    'no (appointment | judgment) , no (video | visit | call)',
    '(only | just) <num> (or <num>)? (vanity)? (pounds | lbs) (to lose)?',
  ],
  /** Care for which nobody needs an evaluation. */
  retail: [
    'referral|referrals|appointment|appointments|parking|insurance|needle|needles|downtime|cost|charge|obligation|contract|coverage|knife|incision|incisions',
    '(flu | vaccine | vaccines | covid | vaccination | vaccinations | retainer | retainers | contact lenses | aligner | aligners | toothbrush | shampoo)',
    'sunscreen|cleanser',
  ],
  /** The writer says what is not done, or warns of those who do it. */
  refusing: [
    `(we | i | our <provider> | our team | our clinic | clinicians | doctors) (do not | will not | never | cannot | can not | would not | would never) (*{0,2})? (prescribe | offer | treat | inject | start | ship | give | dispense | sell | supply | mail | do (botox | filler | drip | iv) | host | hold)`,
    '(not | never) (available | sold | given | prescribed | dispensed | ship | shipped | sent | start | inject | taken) (*{0,3})? without',
    '(should | must) (not | never)',
    '(do not | never) (take | buy | order | use | start | inject | stop | change | share) (*{0,6})?',
    '(anyone | clinics | sites | websites | sellers | spas | beware | offer | offers | any | those | companies | places | shops) (who | that | of)? (will | would)? (*{0,2})? (offers | offer | promises | promise | sells | sell | ships | says | prescribe | prescribes | advertise | advertises)',
    '(red flag | red flags | warning sign | beware | illegal | against the law | unsafe | walk away | bad idea | be wary | think twice)',
    'not (everyone | everybody | all)',
  ],
})

/** The kinds of phrases that offer treatment without an evaluation by themselves. */
export const kinds = [
  'all',
  'threshold',
  'unasked',
  'without',
  'trivial',
  'order',
  'delivery',
  'party',
  'home',
  'stock',
  'universal',
  'welcome',
  'elsewhere',
] as const

/** What must have been asked for a short answer to count. */
export const answers = {
  /** Whether anything must be looked at, or keeps a reader out. */
  spared:
    /^(?!.*\b(?:referral|insurance|chest|deposit|scan first)\b)(?=.*\b(?:do|will|must|would|does|am|is)\b)(?:.*\b(?:need|have to|must|examinew*|check|see|talk|speak|meet|require|ask for|run|look at|weigh)\b.*\b(?:blood (?:test|work)s?|bloodwork|labs?|lab work|exams?|examinw+|physical|prescription|doctor|clinician|provider|physician|consultw*|evaluation|screening|video|camera|weighw*|bmi|history|diagnosis|ekg|records|me)\b|.*\bam i too (?:young|old|thin|small|light|healthy)\b)/,
  granted:
    /\b(?:will|do|can|would) i (?:w+ )?(?:qualify|be (?:approved|accepted|prescribed|eligible)|get (?:approved|a prescription|prescribed))\b/,
  universal:
    /^(?!.*(?:n[’']t|\bnot\b|avoid|wait|under)).*\b(?:who(?:[’']s| is| are|m)?\b|candidate|qualif|eligible|right for|approved|am i\b|can i\b)/,
  welcome:
    /^(?=.*\b(?:can|may|could|is it (?:ok|okay|safe|fine)|what if|am i|will i|do you)\b)(?=.*\b(?:pregnan|breast-?feed|nursing|heart|pressure|pills|blood thinner|medications?|meds\b|antidepressant|epilep|seizure|allerg|cancer|kidney|liver|under (?:18|twenty)|teen|minor|without|diabet|bipolar|pacemaker|drinking|history of))/,
  elsewhere: /\b(?:turned (?:down|away)|told (?:no|i|me|you)|said no|not a candidate|denied|rejected|refused|declined)/,
} as const

/** Words that place a sentence in a clinic where no treatment is named. */
export const clinical =
  /\b(?:drugs?|medicines?|scripts?|heartbeat|questionnaire|intake|exams?|consult(?:ation)?s?|prescriw+|prescribers?)\b/i

/** Words by which somebody looks at the reader before anything is sent. */
export const evaluated = /\b(?:approv|prescrib|evaluat|reviews?|after|once)w*\b/i

/** Sellers that a sentence warns about, or that are shut. */
export const dealers =
  /\b(?:(?:buy|order|bought|sold|sell|sells|selling|share|shared|take|taken|using|use)\b[^.!?]{0,60}\bwithout (?:a |any )?(?:valid )?prescription|website|online seller|counterfeit|never (?:buy|order|take|share)|illegal|risky|dangerous|beware)\b/i

/** Somebody of the clinic who looks at what the reader sends. */
export const looks =
  /\b(?:nurse|doctor|clinician|dentist|surgeon|physician|prescriber|team|we)(?: will|['’]ll)? (?:look|check|call|reply|review|answer|tell|get back)/i
