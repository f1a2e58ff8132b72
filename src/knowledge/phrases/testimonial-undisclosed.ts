/** When the phrases were last gone through. */
export const reviewed = '2026-11-22'

const people =
  '(patients | clients | members | guests | customers | families | moms | veterans | couples | parents | graduates | alumni | reviewers | patient | client | member)'

/** People whose fame lends weight. */
const stars =
  '(starters | headliner | headliners | governor | governors | senator | senators | anchor | anchors | drummer | frontman | rapper | rappers | djs | actor | actors | actress | actresses | all star | all stars | quarterback | quarterbacks | linebacker | linebackers | pitcher | pitchers | goalie | champion | champions | billionaire | billionaires | olympian | olympians | popstar | pop star | pop stars | pageant queens | supermodel | supermodels | cowboys | lakers | yankees | players | celebrities)'

/** Words by which a speaker says that care changed something. */
export const outcome: readonly string[] = [
  'my (*{0,1}) (knee | knees | back | hip | hips | skin | shoulder | neck | face | body) (feels | feel | is | are | looks) (like)? (brand)? new',
  'i (felt | feel | was | am) (like)? a (new | different | whole new | changed) (person | woman | man | mom | human)',
  'i (*{0,1}) (danced | hiked | skied | swam | biked | cycled | gardened | golfed | bowled | waltzed | kayaked)',
  '(walked | drove | cycled) (right | straight)? past (me | him | her) (*{0,4})',
  'i (cried | wept | sobbed | bawled)',
  '(canceled | cancelled | called off | skipped) (it | them | that | everything)',
  '(rolled | limped | crawled | dragged (myself | ourselves) | hobbled | staggered | walked | came) in (*{1,5}) and (rolled | walked | skipped | danced | strolled | bounced | floated | came | ran) out (*{0,4})',
  '(give | gave | giving | given) (my | the | his | her) (slot | place | date | bed) to (somebody | someone | anyone | another) (else)?',
  '(canceled | cancelled | canceling | cancelling | called off) (my | the | his | her) (*{0,2}) (surgery | operation | replacement | transplant | implants)',
  '(talked | got | took | weaned | moved) (me | us | him | her) off (*{0,4})',
  '(has | have | had) not (*{0,1}) (touched | needed | picked up | used | worn | opened | seen | bought | had | been | missed | taken | thought about | reached for | woken | canceled | refilled | shaved | felt | smoked) (*{0,5}) (since | again | in (months | years | weeks))',
  '(has | have) never been *',
  '(handicap | score | scores | a1c | pressure | weight | numbers | count | waist | readings | cholesterol | mileage | sugar | sugars) (*{0,3}) (dropped | fell | doubled | tripled | improved | plummeted | climbed | shot up | went from | is down | came down | normalized | halved) (*{0,4})',
  'with (saving | giving | restoring | rescuing | bringing back | getting | fixing | healing | turning) (his | her | their | him | them | my | me) (*{0,3})',
  '(changed | saved | transformed | gave me (back)? | turned around) (*{0,3})? (life | lives | marriage | family | world | back)',
  '(got | have | getting | gotten | gave | given | take | took | taken | handed | bring | brought | want) (* | * * | * * *)? (life | energy | confidence | self | smile | body | sleep | marriage | mojo | husband | wife | daughter | son | mom | dad | hair | waist | brain | spark | kids | son | daughter | job) back',
  '(been | am | stayed) (clean | sober) (<num> | for | since)',
  '(have not | has not | had not) (been back | looked back | touched | needed | had | opened | used | missed) (*{0,4}) (since | once | in)?',
  '(my | his | her | their) (life | energy | confidence | old self | spark | sleep | hair | mojo | brain | sense of humor) (is | was | came | has come) back',
  '(old | former | younger) self',
  '(like | feel | felt | become | became | am) (a | an)? (* )? (myself | new (person | man | woman | me) | different (person | man | woman)) (again)?',
  '(lost | dropped | shed | down | melted off | losing | lose) (about | over | nearly | almost | more than | a | like)? (<num> | * ) (pounds | lbs | pound | kilos | kg | inches | stone | sizes | dress sizes | pant sizes)',
  '(down | lost | dropped) <num>',
  '<num> (pounds | lbs | inches | sizes) (lighter | gone | down | smaller)',
  '(look | looks | looked | feel | feels | felt | looking | feeling) (*{0,2})? (years | decade | decades) younger',
  '(ten | <num>) years (younger | off my)',
  '(pain | anxiety | symptom | headache | migraine | medication | acne | drug | scar | nausea | stress | glasses | contact) free',
  'no (more | longer) (*{0,4})? (pain | anxiety | headache | headaches | migraine | migraines | glasses | pills | medication | meds | cravings | hot flashes | acne | symptoms | panic | inhaler | <trouble> | <condition>)',
  '(no | zero) (pain | anxiety | headaches | migraines | cravings | hot flashes | panic attacks) (since | now | anymore | today | at all)',
  '(off | stopped (taking | needing) | threw (away | out) | tossed | quit | do not need | no longer need | came off) (all | of)? (my | his | her | the) (* )? (meds | medication | medications | pills | antidepressant | antidepressants | painkillers | inhaler | insulin | glasses | readers | cane | walker | wheelchair | brace | statin | cpap | opioids)',
  '(sleep | slept | sleeping | sleeps) (through | like | all night | better | again | soundly | in | the night | eight | for)',
  '(feel | felt | feeling | feels) (so much | a lot | like | absolutely | really | even | way | much | truly)? (better | amazing | great | alive | human | normal | fantastic | happy | happier | hopeful | calm | calmer | lighter | younger | free | incredible | wonderful | good | brand new | confident | energetic | energized | stronger | awesome | unstoppable | twenty | <num>)',
  '(it | this | that | they | treatment | ketamine | shot | shots | everything | <treatment>) (actually | really | finally | just | absolutely | has | totally)? (works | worked | helped | cured | healed | fixed | saved)',
  '(worked | works | done | did | working) (for me | wonders | like (a charm | magic) | magic | miracles)',
  '(amazing | incredible | unbelievable | phenomenal | stunning | outstanding | dramatic | huge | night and day | immediate | great | fantastic | life changing) (results | result | difference | change | improvement | transformation | relief)',
  '(love | loved | adore | obsessed with | thrilled with | happy with | so happy with | amazed (at | by) | blown away by) (my | the | their | her) (new | final)? (results | result | smile | skin | lips | nose | face | hair | body | teeth | brows | look | jawline)',
  'life changing|saver|saving',
  'lifesaver|lifechanging',
  'game changer',
  '(a | the | true | total | real | pure | absolute | my | our | little | tiny)? (miracle | miracles | godsend | magic)',
  'best (decision | thing | money | sleep | choice | gift | investment)',
  'never (looked | felt | slept | been | looking) (better | happier | so | this | back | better about)',
  '(look | looks | looked) (amazing | great | better | incredible | fantastic | natural | refreshed | gorgeous | stunning | rested | so)',
  '(highly | strongly | cannot | would | definitely | 100 percent | wholeheartedly | totally)? (recommend | recommended) (*{0,4})?',
  'worth (every | it | the) (penny | cent | dollar | money)?',
  '(cured | healed | fixed | rescued | saved) (me | my | our | us | him | her)',
  '(two | three) pink lines',
  '(we are | i am | is | got | are | finally) (finally)? (pregnant | expecting | parents | sober | clean | a mom)',
  'our (miracle | rainbow) (baby | babies)',
  '(can | could | was able to | am able to | able to) (finally | actually | now)? (walk | run | breathe | sleep | eat | play | hike | dance | golf | bend | lift | kneel | climb | function | smile | work | focus | think | hear | see | drive | garden | pick up | hold | get out of bed | laugh) (*{0,3})? (again | now | without | with | normally | like | my | up)?',
  'after (just | only | my | about | his | her | the | one | our)? (<num> | first | second | third | final | single) (<treatment> | treatment | treatments | session | sessions | infusion | infusions | week | weeks | month | months | visit | visits | shot | shots | round | dose | day | days | adjustment | adjustments)',
  '(in | within) (just | only | about | under | less than)? <num> (days | weeks | months | sessions | hours | visits | minutes)',
  'for the first time in (*{0,3})? (years | decades | months | my life | forever | ages)',
  '(<trouble> | <condition> | pain | wrinkles | lines | depression | anxiety | migraines | headaches | spots | acne | cravings | belly | fog | weight | cough | rash | numbness | ringing) (*{0,3})? (gone | disappeared | vanished | melted | stopped | lifted | cleared | went away | faded | left | eased | improved | resolved | quit | never came back | has not come back)',
  '(gone | disappeared | vanished | melted away | went away | lifted) (in | after | within | for good | forever | overnight | by | completely | like | and)',
  '(swear | swears | swore) by',
  '(back (to | at) (work | the gym | golf | running | hiking | school | myself | normal | tennis | gardening | my kids | living))',
  '(thank | thanks | owe | grateful | forever grateful) (*{0,2})? (my life | to | for giving | for (saving | changing))',
  'owe (you | them | this * | dr | him | her) (*{0,2})? (my | our) (life | marriage | family | sobriety | son | daughter)',
  '(compliments | compliment) (*{0,3})? (all | every | from | on)?',
  '(did not feel | felt) (a | any | no) (thing | pain)',
  '(completely | totally | absolutely | zero | no) (painless | downtime | side effects)',
  '(more | so much) (energy | confident | confidence | focused)',
]

/** Patients spoken for as a crowd. */
export const crowd: readonly string[] = [
  `(our | most | many | former | past | happy | real | countless | local | of our | these | so many) (happy | own | satisfied | former | past | real | amazing | loyal)? ${people} (*{0,2})? (say | says | love | rave | tell us | tell me | swear | report | call it | describe | agree | often say | often tell us | thank us | gush | keep telling us | can not stop | cannot stop)`,
  `${people} (describe it | tell us | tell me | rave | swear by | love us | call us | keep telling us | often tell us | love our | love how)`,
  `${people} (told us | told me) !that`,
  'just ask (our | any of our | the) (* )? (patients | clients | members | regulars | families | guests)',
  "(do not | don't) (just)? take our word for it",
  `(hear | hear it) (directly | straight)? from (our | real | happy | actual | other | some of our)? (happy | own | real | satisfied | amazing | past)? ${people}`,
  '(patient | client | member | success | real | real life | inspiring | transformation | recovery | smile | weight loss) (success)? (stories | story) (of | from | like | that | are | below | here | speak | page)',
  `(see | read | find out | discover | learn) (why | what) (so many | our | * )? ${people} (are saying | say | love | trust | choose | think | rave | are raving | keep coming)`,
  'rave|glowing|stellar|raving reviews',
  '(what | why) (our | real) (patients | clients | members) (say | are saying | love | choose)',
  `${people} (are | were) (thrilled | amazed | delighted | ecstatic | blown away | raving | loving | over the moon)`,
  'word of mouth (speaks | says | is)',
]

/** Stars and scores. */
export const rating: readonly string[] = [
  '(five | 5 | 4.9 | 4.8 | 4.7 | 4.6 | 4.5 | 5.0) (out of (five | 5))? (star | stars) (rated | rating | ratings | review | reviews | average | google | on | clinic | experience | practice | provider | from | service | across | care)?',
  '(rated | rating of | score of | scored | average of | averages) (<num> | five) (out of (five | 5 | 10) | stars | star | / 5)',
  '(<num> | hundreds of | thousands of | over <num> | countless | dozens of) (five | 5)? (star)? (google | yelp | facebook | verified | patient | positive | online | glowing | realself | trustpilot | perfect | healthgrades)? (reviews | ratings)',
  '<num> (star | stars)? from (over | more than)? <num> (*{0,2}) (reviews | humans | patients | people | customers | members | clients)',
  '(top | highest | best | highly) (rated | reviewed) (on (google | yelp | realself | healthgrades))',
  '(five | 5) star (reviews | rated | rating)',
]

/** Famous people as witnesses. */
export const celebrity: readonly string[] = [
  '(guys | gals | players | women | men | members | half | some | several | most | dozens | <num> | girls | folks) (*{0,3}) (from | of | on | in) (the)? (*{0,3}) (bullpen | roster | squad | team | lineup | locker room | cast | band | news desk | newsroom | starting five | infield | outfield | backfield | offensive line | symphony | ballet | city council | fire department | police department | sheriff s office | force | legislature) (is | are) (*{0,1}) (patients | clients | regulars | members | customers) !of',
  `${stars} (*{0,2}) (get | gets | got | book | books | come | comes | fly | flies | stop | stops | drop | drops | swing | swings | pick | picks | order | orders | visit | visits) (*{0,4}) (here | from us | with us | with me | by us | us)`,
  `(trusted | used | loved | visited | chosen | favored | favoured) by (*{0,2}) (and (a | an | the | *)? *{0,2})? ${stars}`,
  '(former | retired | ex | pro | professional)? (nfl | nba | mlb | nhl | ufc | olympic | broadway | hollywood) (star | player | lineman | pitcher | quarterback | fighter | champion | skater | coach | legend | gymnast | swimmer | medalist) (*{0,2}) (credits | swears | uses | trusts | loves | got | says) (*{0,3})',
  '(influencer | influencers | brand partner | brand partners | brand ambassador | podcast host | youtuber | tiktoker | reality star) (*{0,5}) (says | said | got | had | is | loves | swears | posted | tried | credits)',
  '(celebrity | celebrities | influencer | influencers | ambassador | ambassadors | reality star | tv star | movie star | movie stars | hollywood | a listers | a lister | the stars | supermodels | pro athletes | professional athletes | olympian | olympians | nfl players | nfl | rock star | housewife | podcaster | podcasters | elon musk | joe rogan | kardashian | kardashians | billionaires | silicon valley) (*{0,5})? (swear | swears | swore | love | loves | trust | trusts | use | uses | used | rely | relies | rave | raves | credit | credits | chose | choose | chooses | tried | got | gets | does | do | favorite | loved | secret | approved | endorsed | get | takes | take | flock)',
  '(loved | used | trusted | favored | favoured | endorsed | recommended | approved | beloved | sworn by | adored) by (*{0,2})? (celebrities | celebs | influencers | athletes | hollywood | stars | pro athletes | olympians | a listers | models | the stars)',
  '(our | brand | an | clinic | local) (ambassador | influencer | brand ambassador)',
  '(celebrity | celeb) (approved | favorite | secret | endorsed | clients | clientele)',
  'as seen on (tv | the | instagram | tiktok)',
]

/** A reviewer who is paid, gifted, employed or rewarded. */
export const connection: readonly string[] = [
  '(leave | write | post | drop | share | submit | give) (us | a | your | an | * )? (*{0,4})? (review | testimonial | reel | story | selfie | photos) (*{0,6})? (off | free | gift | discount | credit | enter | entered | get | earn | receive | points | complimentary | win | <money>)',
  '(review | testimonial) (us | of us)? (on (google | yelp | facebook))? (and | to | for) (*{0,3})? (off | free | gift | discount | credit | get | earn | receive | <money> <num>)',
  '(<money> <num> | gift card | discount | credit | free *) (off)? (*{0,4})? (for | when you | in exchange for) (* )? (leave | leaving | writing | write | posting | a | your | every | an)? (*{0,2})? (review | testimonial | google review)',
  '(credit | month of * | gift card | discount | free * | gift | points) (*{0,2})? for (sharing | posting | leaving | writing | telling) (their | your | a | us | her | his) (* )? (story | stories | review | experience | testimonial | video)',
  '(in exchange for | in return for) (*{0,4})? (review | testimonial | feedback | post | treatment | services)',
  '(our (own)? | even our | one of our) (* )? (receptionist | front desk | staff | nurses | nurse | injectors | team | team members | manager | office manager | coordinator | founder | esthetician | hygienist | assistant | employees) (*{0,3})? (swears by | swear by | love | loves | tried | raves | are fans | is a fan | herself | lost)',
  '(our (own)? | even our | one of our) (* )? (receptionist | front desk | staff | nurses | nurse | injectors | team | manager | coordinator | founder | esthetician | hygienist | assistant | employees) (*{0,2}) (use | uses | had | got | gets | get) (it | them | this | these | theirs | hers | his | one | ours | our (*{1,2}) | the same | <treatment> | <name>)',
  '(gifted | comped | sponsored | complimentary) (treatment | treatments | session | to | post | partnership)',
  'paid partnership|partner',
]

/** One patient's course told as proof. */
export const story: readonly string[] = [
  '(one | another | a | an | this | our) (of our | of my)? (* | * *)? (fellow | guy | gal | gentleman | lady | woman | man | golfer | marathoner | trucker | pilot | bride | farmer | rancher | contractor | chef | coach | dancer | cyclist | builder | roofer | realtor | lawyer | accountant | student | lineman | athlete | husband | wife) (*{0,4}) (told us | told me | says | said | swears | credits | emailed | wrote | texted | called to say | reports | reported | is now | can now | no longer | went from | has not | tells us)',
  '(patient | client | member | mother | teacher | veteran | nurse | runner | bride) (* )? (flew | ran | walked | danced | hiked | climbed | finished | went from | lost | has not | stopped | threw | is now | can now | no longer)',
  '(one | another | a | a recent | a longtime | a former | a local | our) (of our)? (* )? (patient | patients | client | clients | member | members | mom | mother | veteran | teacher | runner | nurse | retiree | firefighter | grandmother | executive | dad | couple) (*{0,5})? (told us | told me | says | said | lost | regained | recovered | went from | came back | walked | was able | is now | can now | now | finally | stopped | slept | called it | put it | describes | described | wrote | texted | emailed | swears | credits | reported | reports | no longer)',
  '(says | said | recalls | shares | writes | wrote | laughs | adds | explains | raves | gushes | tells us) (our)? (patient | client | member | longtime patient)',
]

/** What somebody else's life became, told without quotation marks. */
export const aftermath: readonly string[] = [
  '(i | we) (have)? (watched | seen) (*{0,2}) (people | patients | men | women | veterans | moms | kids | folks | clients | couples) (who | that) (could not | had not | can not | had been | were | used to) (*{1,6}) (come | walk | stand | run | dance | laugh | drive | go | pick | sleep | leave | wake) (*{1,6})',
  '(cried | wept | teared up | gasped | screamed | burst into tears) (*{0,2}) when (she | he | they) (saw | looked | heard | stepped | stood | walked) (*{0,4})',
  'the first thing (*{1,2}) did (afterward | after | next | when *{1,4})? (was | is) *{1,4}',
  '(is | are | became) (now)? (a)? (believer | believers | convert | converts) (now | today)?',
  '(people | patients | folks | clients | families | couples) (drive | fly | come | travel) (here | in | to us | to see us)? from (*{0,2}) (states | hours | counties | countries | coast | across) (*{0,3})',

  '(his | her | their) (wife | husband | mother | mom | dad | father | kids | family | daughter | son | parents | coach | boss | spouse | partner | trainer | doctor) (says | said | tells us | told us | calls us | called us | thanks us | swears | credits | cried | wrote | hugged | calls it) (*{0,6})',
  '(she | he | they) (has | have) not (so much as)? (looked at | touched | thought of | glanced at) (*{0,4}) since',
  '(hear | watch | see | read) how (* | * *)? (beat | beats | overcame | conquered | reversed | got rid of | kicked | ditched | lost | found | healed | took back | got her | got his) (*{0,5})',
  '(ask | just ask) (anyone | anybody | any | the (folks | people | moms | guys)) (*{0,4}) (our | us | here) (*{0,3}) (, they will tell you)?',

  '(she | he | they | couple | patient | client) (has | have) not (*{0,1}) (touched | needed | picked up | worn | opened | bought | missed | taken | thought about | reached for | refilled | shaved | smoked | looked back | used | canceled | complained | limped) (*{0,5}) (since | again | once | in (months | years | weeks))',
  '(she | he) has not (looked back | had (a | an | one) (*{1,3}) (since | in (months | years)))',
  '(she | he) (*{0,1}) (threw | tossed | gave | put | sold | donated | retired | ditched) (away | out)? (his | her) (*{0,2}) (cane | walker | glasses | readers | razor | razors | inhaler | pills | meds | brace | crutches | wheelchair | wig | makeup | spanx) (*{0,2})',
  '(she | he) is (absolutely | totally | completely)? (obsessed | hooked | ecstatic | a new (woman | man | person) | a believer | unrecognizable | over the moon) (*{0,3})',
  '(his | her) (*{1,3}) (have | has) never been (*{1,2})',
  '(he | she) is (now | finally) (back (to | at | on) (*{1,3}) | walking | running | dancing | sleeping through *{1,2} | off (* )? (meds | insulin | opioids | painkillers | antidepressants))',
  '(one | another) (of our)? (* )? (patients | clients | members | guests | regulars | patient | client | member) , (a | an | the | who)? (*{0,6}) , (*{0,2}) (flew | ran | walked | danced | hiked | climbed | skied | biked | swam | surfed | hosted | planted | drove | carried | finished | went | started | stopped | threw | woke | slept | is | can | has | no longer) (*{0,5})',
  '(one of our | another of our | one) (* )? (patients | clients | members | guests | regulars | patient | client | member) (*{0,2}) (flew | ran | walked | danced | hiked | climbed | skied | biked | swam | surfed | carried | finished | went back | threw away | woke | slept) (*{0,5})',
]

/** What a reader needs beside a testimonial. */
export const disclosed: readonly string[] = [
  '(was | were | is | are) not (paid | compensated)',
  '(neither | none | nobody | no one) (of (them | these | us))? (was | were | is | are | has been | have been) (paid | compensated | rewarded)',
  '(yours | your (own)? (result | results | experience | outcome)) (may | might | can | could | will) (go | turn out | be | look | come out) (a | an | quite | very)? (another way | different | differently | otherwise)',
  '(unpaid | not paid | no payment | without payment | no compensation | uncompensated)',
  '(average | typical | typically | on average | median | most people in | in the trial | in trials) (*{0,6})? (lost | loss | percent | % | weight | improved | points | was | about | pounds | result)',
]

/** What a page says of the quotations in a section when it keeps them from selling. */
export const candid: readonly string[] = [
  '(none | not one) of (these | this | them) (is | are) (a | any)? (promise | guarantee | prediction | forecast) (*{0,4})',
  '(neither | none | nobody | no one) (of (them | these | us))? (was | were | is | are) (paid | compensated | rewarded)',
  '(nothing | no payment | no discount | no gift | no reward) in (return | exchange)',
  '(gave | given | with) (their)? (written | signed) (permission | consent)',
  '(were | was | are) not (paid | rewarded | compensated | asked to praise)',
  '(one | a single) (person | patient) (*{0,2}) (story | experience) (is | does) not (*{0,5})',
]

/** Where and when a review was given. */
export const dated: readonly string[] = [
  '(as of | on | in | since | at) (<num> <month> <num> | <month> <num> , <num>)',
  '(google | yelp | healthgrades | realself | facebook | trustpilot) (reviews)? ,? (<month> ,? <num> | (as of | on | in | from) (* )? (<month> | <num>))',
  '(as of | on | in) (<month> | 2023 | 2024 | 2025 | 2026) (<num>)?',
]

/** The page says that it keeps no testimonials, or warns about them. */
export const refused: readonly string[] = [
  '(do not | never | will not | cannot | can not) (*{0,2}) (put | print | post | share | quote | repeat | publish | use | show | feature) (it | them | these | those | this | any | such) (*{0,4}) (website | site | page | pages | walls | adverts | advertising | ads | online | here | anywhere)',
  '(will not | do not | never) (see | find | read) (*{0,3}) (phrases | quotes | words | lines | stories | reviews | testimonials | praise | sentences)',
  '(do not | never | not) (* )? (publish | use | post | print | share | collect | pay for | offer | ask for) (*{0,3})? (testimonials | reviews | stories | endorsements | photographs | outcomes)',
  'fake (reviews | testimonials)',
]

/** Praise of service and surroundings, which says nothing of an outcome. */
export const service: readonly string[] = [
  // people and their manners
  'staff|reception|receptionist|receptionists|nurse|nurses|desk|friendly|kind|kindness|polite|courteous|punctual|welcoming|attentive|professional|funny|gem|lovely|sweet|listened|listens|listener|explained|explains|rushed|rush|remembered|remembers|answered|introduced|apologised|apologized|offered',
  '(called | rang | phoned | texted | emailed | checked (in)? on) (me | us)',
  '(text | message | call | phone | email | ask | reach) (my | our | the | her | his | them) (doctor | doctors | nurse | nurses | team | clinic | pediatrician | therapist)?',
  '(human | person | somebody | someone | doctor | nurse) (answers | answered | picks up | picked up | replies | replied)',
  '(greeted | greets | met) (me | us) (by | at | with)',
  'knew my (name | * name)',
  // time and paper
  'wait|waiting|waited|clock|scheduling|scheduled|booking|booked|reminders|appointment|appointments|bill|billing|invoice|paperwork|portal|forms|hours|directions|phone|website',
  '(car park | check in | in writing | on time | in and out | ran (early | late))',
  '(came | come | arrived | turned up) (on the day | when they said | as promised)',
  '(picked up | picks up | answered) on the (first | second | third) ring',
  '(validate | validates | validated) (my)? parking',
  '(is | was | are | were) worth the (drive | trip | flight | fare | bus fare | wait | walk | ride | detour | journey)',
  'deserve|deserves (a | an)? (raise | medal | award | bonus)',
  // goods and their way to the door
  'delivery|delivered|shipping|shipped|arrived|packaging|package|parcel|courier|envelope|branding|bottle|capsules|box|label',
  '(came | arrives | arrived) (quickly | fast | early | late)',
  // the place
  'parking|parked|room|rooms|office|building|lobby|music|playlist|tea|coffee|water|shop|studio|chairs|sofa|couch|stairs|magazines|snacks|blanket|blankets|door|elevator|clean|cosy|cozy|comfy',
]

/** What the people of a clinic do for somebody that is no treatment. */
export const act: readonly string[] = [
  '(drew | sketched | drawing) (me | us | it | a | an | the | my | out) (*{0,4})',
  '(showed | lent | found | fetched | brought | offered | saved) (me | us) (a | an | the | my | their | where | how) (*{0,4})',
  '(read | knew | went through | went over) (my | our | the) (whole | entire | full)? (*{0,1}) (chart | notes | file | history | records | letters | form | forms)',
  '(walked | talked) (me | us | my (* )?) through (*{0,4})',
  '(spent | took | sat | waited | stayed) (*{0,4}) (explaining | talking | with (me | us | my *) | beside | time | until | answering | listening)',
  '(held) (my | our | her | his) hand',
  '(drove | carried) (me | us) (home | back | to) (*{0,3})',
  '(translated | refunded | replied | double checked | followed up) (*{0,5})',
  '(talked | steered | warned) (me | us | him | her) (out of | away from | off) (the | a | an | that | any)? (*{0,2}) (expensive | pricey | pricier | costly | bigger | dear | extra | upgrade | package | thing | one | fancy | add on | extras)',
  '(told | said) (me | us) (*{0,2}) (honestly | straight | frankly | plainly | upfront)',
  '(not | never) (*{0,2}) (sell | sold | upsell | upsold | pushed | pushy | push | sales pitch)',
  '(shoes | earplugs | jacket | sandwich | umbrella | stroller | slippers | socks | snack | biscuit | biscuits)',
]

/** Errands and manners in words that else tell of an outcome: "out in 25 minutes", "rang me back". */
export const errand: readonly string[] = [
  '(in and)? (out | seen | checked in | through | home | booked | answered | sorted) (the door)? (in | within | after | inside) (about | under | less than | just)? <num> (minutes | minute | hours | hour)',
  '(waited | wait | waiting) (*{0,3}) <num> (minutes | hours | days | weeks)',
  '(first time | only time | first (doctor | person | clinic)) (in (*{0,2}) years)? (that | who | when)? (a | any | some)? (doctor | somebody | someone | anybody | anyone | clinician | nurse | listened | asked | explained | drew) (*{0,6})',
  '(call | calls | called | phone | phoned | rang | ring | text | texted | write | wrote | got | get | came) (me | us)? (right | straight)? back (to me | to us | with *{1,3} | within *{1,3} | the (same | next) (day | morning) | next day)?',
  '(call | calls | called | phone | phoned | rang | text | texted) (*{0,3}) (in | within) (*{0,2}) <num> (minutes | hours)',
  '(out | round | in | at | behind) (the)? back',
  '(small | little | tiny) (thing | things | touch | touches) , (*{0,2}) (difference | lot | deal)',
  'worth (the (drive | wait | trip | journey | walk | bus ride) | it)',
]

/** Words that a page quotes because they reach it again and again, or that it sets against others. */
export const recurring: readonly string[] = [
  '(message | messages | question | questions | email | emails | line | sentence | phrase) (*{0,2}) (we | i) (get | hear | see | receive | read) (*{0,4}) (day | week | month | often | times | most | lot)',
  '(inbox | mailbox | phone line | front desk) (*{0,3}) (begins | starts | opens | is full)',
  '(others | some | many) (*{0,2}) (do | did | does) not (*{0,1}) (notice | feel | see | find | agree | report | get)',
  'not everyone|everybody (feels | notices | agrees | gets | finds | does)',
]

/** Words for ills and ease that are said of rooms and errands as well ("booking was painless", "parking is a pain"). */
export const everyday = new Set(
  'pain painless headache nightmare comfortable comfy comfort calm calming relaxing relaxed stress stressful chair chairs'.split(
    ' ',
  ),
)

/** Quoted worries and questions, which callers have and which no clinic advertises with. */
export const complaint =
  /\b(?:hate|worried|afraid|scared|nervous|still|can['’]t stand|why|how|what if|should i|do i|will it|any ideas|tried everything)\b|\?/i

/** "- Karen P.", "— J., Denver" after the words of a quotation. */
export const signature =
  /["”]\s*(?:[—–-]\s*\p{Lu}[^"“”]{0,60}|\p{Lu}[\p{L}.’']{0,20}(?:[\s,]{1,3}(?:\p{Lu}[\p{L}.’']{0,20}|\d{1,3}|of|from|in)){0,6}|\p{Lu}[\p{L}’']*(?: [\p{L}’']+){0,3} ?(?:client|patient|member|guest|mom|dad|mother|father),? (?:age |aged )?[\p{L}\d, ]{1,30})[\s.*_)]*$/u

/** Signatures of clinicians, bodies and papers. */
export const official = /\b(?:Dr|MD|DO|PhD|RN|NP|DDS|FDA|NIH|CDC|Association|Society|College|Journal|Guideline|et al)\b/

/** Words told to the clinic by somebody else than the writer, before or after the quotation. */
export const confided =
  /["”]\s*(?:he|she|they|another|one (?:\w+ ){1,3}?|(?:our|a|her|his) (?:\w+ ){1,2}?|[A-Z][^\s"“”,.]+(?: [A-Z]\.?)?)\s*(?:told|tells|wrote|writes|texted|emailed|confided|said to|says to|whispered|messaged) (?:to )?(?:us|me|our)\b|\b(?:sent|mailed|left|wrote|emailed|texted|messaged)(?: us| me)? (?:a|an|this|the) (?:\w+ )*(?:card|note|text|email|letter|message|review|voicemail|photo)[^.“"]{0,30}[:,]\s*[“"]/i

/** Patients named as the speakers of a quotation. */
export const voiced =
  /\b(?:patients?|clients?|members?|guests?|customers?|his|her|their) (?:\w+ )?(?:put it|puts it|said|says|told us|wrote|writes|texted|emailed|raved)\b/i

/** Words before a quotation that hold it at arm's length. */
export const doubts = new Set(
  'think thinking hear heard claim claims ads promise promises myth read say ask wonder hope believe mean means'.split(
    ' ',
  ),
)

/** Verbs right after a quotation that make it the subject of a judgement ("“…” is a story, not evidence"). */
export const judging = new Set(['is', 'are', 'was', 'proves', 'tells', 'means', 'sounds', 'may', 'might', 'does'])

/** Verbs by which a crowd only mentions something. */
export const remarks = /\b(?:told|tell) (?:us|me)$|\bdescribe it\b/i

/** Verbs by which a crowd likens something to something else ("patients describe it as a rubber band"). */
export const likening = /\b(?:describe|liken|compare)s?(?: (?:it|them|this))?$/i

/** Titles of pages on which a clinician speaks. */
export const introduced = /\b(?:Dr|Prof|Professor|MD|RN|NP|Meet)\b|\b(?:interview|Q ?& ?A with|conversation with)\b/

/** Why each kind matters, and what may stand instead. */
export const advice = {
  typicality: {
    why: 'Readers take one good outcome for what they will get themselves.',
    instead:
      'Remove the outcome, or state beside it what people generally get, with the source, the date and any payment.',
  },
  crowd: {
    why: 'Nobody can check what unnamed patients are said to say, and the clinic answers for the claim.',
    instead: 'Leave the crowd out and say what the clinic does.',
  },
  rating: {
    why: 'A score without its source and date cannot be checked.',
    instead: 'Name the site, the number of reviews and the date beside the score, or leave it out.',
  },
  celebrity: {
    why: 'Fame is no evidence, and readers are not told what the person was given.',
    instead: 'Leave famous people out, or say beside the name what was paid or given.',
  },
  'material-connection': {
    why: 'Praise that was paid for, rewarded or given by staff misleads when the tie is not told.',
    instead: 'Ask for reviews without a reward, and say beside each one how the reviewer is tied to the clinic.',
  },
} as const

/** The text of a picture that shows somebody after care: "Ottilie dancing at a wedding a month after her knee shots". */
export const pictured =
  /^(?:\p{Lu}\p{L}+|(?:our|one) (?:\w+ ){0,2}(?:patient|client|member))(?: \p{Lu}\p{L}+)?,? (?:\d\d, )?(?:\w+ly )?\p{L}+ing\b.{3,60}\b(?:after|since|now that|thanks to|(?:day|week|month|session|visit)s? (?:later|\w+))\b.*$/u
