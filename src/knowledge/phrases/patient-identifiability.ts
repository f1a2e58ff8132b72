/** When the words were last gone through. */
export const reviewed = '2026-11-22'

/** Jobs by which a patient may be known, as alternatives of one slot. */
export const jobs =
  'solicitor|barrister|headteacher|head teacher|deputy head|lecturer|publican|postman|plasterer|joiner|builder|bricklayer|tradie|civil servant|vicar|tiler|shearer|grazier|stenographer|court stenographer|ferry worker|childminder|software engineer|developer|designer|midwife|sophomore|swimmer|train driver|taxi driver|teacher|firefighter|nurse|paramedic|police officer|officer|veteran|marine|soldier|farmer|rancher|trucker|truck driver|driver|welder|electrician|plumber|carpenter|roofer|contractor|accountant|attorney|lawyer|judge|professor|librarian|pastor|deacon|minister|priest|realtor|engineer|programmer|chef|cook|baker|bartender|waitress|server|hairdresser|barber|stylist|flight attendant|pilot|mechanic|mail carrier|postal worker|retiree|grandmother|grandfather|grandma|grandpa|mother|mom|father|dad|student|coach|runner|golfer|cyclist|photographer|musician|artist|writer|actor|actress|anchor|host|ceo|executive|manager|owner|salesman|cashier|clerk|secretary|hygienist|dentist|fisherman|dispatcher|lineman|machinist|foreman|principal|custodian|bus driver|crossing guard|bride|quarterback|pitcher|singer|mayor|choir teacher|hog farmer|seamstress|florist|landscaper|gardener|homemaker|caregiver|social worker|bank teller|weatherman|weather girl|meteorologist|radio host|dj|news anchor|anchorman|line cook|sous chef|pit boss|steelworker|coal miner|miner|crop duster|linebacker|goalie|goaltender|jockey|figure skater|bull rider|umpire|referee|sommelier|brewer|butcher|tailor|locksmith|surveyor|architect|paralegal|court reporter|bailiff|postmaster|park ranger|lifeguard|crane operator|forklift operator|ironworker|pipefitter|longshoreman|violinist|cellist|organist|drummer|guitarist|trombonist|saxophonist|yoga teacher|yoga instructor|nanny|vet tech|zookeeper|beekeeper|blogger|podcaster|councilwoman|alderman|coroner|sheriff|deputy|chaplain|missionary|tour guide|bouncer|tattoo artist|personal trainer|swim coach|gymnast|wrestler|boxer|sprinter|triathlete|marathoner|ballerina|cheerleader|anesthesiologist|piano teacher|band director|letter carrier|school nurse|wedding planner|food truck owner|oil rig worker|roughneck|shrimper|lobsterman|tugboat captain|ferry captain|reporter|comedian|politician|town clerk|stockbroker|broker|underwriter|actuary|pharmacist|veterinarian'

/** A job with the words that narrow it. */
export const work = `(retired | former | local | high school | elementary | kindergarten | school | stay at home | single | busy | third grade | second grade | long haul | union | trial | er | icu | pastry | school bus | choir | hog | dairy | police | city | county | college)? (${jobs.replaceAll('|', ' | ')})`

/** A job that tells more of a person than a role in the family or the clinic. */
export const told = `(* | * *)? (${jobs
  .split('|')
  .filter(
    job =>
      !/^(?:nurse|dentist|hygienist|social worker|coach|owner|manager|student|mother|mom|father|dad|host|engineer|officer|artist|actor|writer|executive|ceo|driver|cook|server|runner)$/.test(
        job,
      ),
  )
  .join(' | ')})`

/** Words with a capital that are no names of people. */
export const notNames = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday north south east west street suite phase chapter table figure step section page grade stage type
  level day week vitamin botox wegovy ozempic fda medicare medicaid google facebook yelp instagram clinic center institute
  university hospital ltd limited inc llc llp plc pty college school avenue road boulevard drive building floor county state legally currently roughly`.split(
    /\s+/,
  ),
)

/** Words with which a sentence opens, and no name. */
export const openers = new Set(
  'then when meet after our the in at for with like and but is as so if one a an thank thanks this'.split(' '),
)

/** What a number before them counts, which is then no age. */
export const units = new Set(
  'to mg ml mcg people patients adults weeks days months years percent minutes participants units 7 hours min mins minute hour cm mm kg lbs pounds sessions visits doses'.split(
    ' ',
  ),
)

/** What a clinician with a title does, and hardly a patient ("Miss Farquhar will examine your eyes"). */
export const clinicianDoes =
  /^(?:will|does|performs?|examines?|operates?|sees|treats|leads|runs|explains?|speciali[sz]es|answers|reads|injects|places|checks|to)$/

/** Words after a greeting that name nobody. */
export const strangers = new Set(
  'reader readers patient patients friend friends there all everyone everybody team family neighbors community'.split(
    ' ',
  ),
)

/** Verbs that tell what somebody does for a living. */
export const occupied = new Set(
  `runs owns teaches coaches drives manages works preaches sells delivers farms ran owned taught coached drove managed worked preached sold
  delivered farmed flies flew does did plays played sings sang hosts hosted anchors anchored serves served fishes raises raised bakes
  paints builds built retired pitches pitched fixes cuts tends tended cooks cooked leads led heads headed lives`.split(
    /\s+/,
  ),
)

const anyJob = jobs.replaceAll('|', ' | ')

/** The phrase sets of the rule. */
export const sets = {
  kin: [
    `our (star | own | very own | hometown | favorite | beloved | longtime) (* )? (${anyJob})`,
    `(our | the | a | one) (local | town | neighborhood | village | city | county | well known | * )? (${anyJob} | pediatrician | doctor | mayor | sheriff | councilman | senator | banker | rabbi | imam | pharmacist | veterinarian) 's (youngest | oldest | eldest | only | teenage | middle | little | older | younger)? (wife | husband | son | daughter | mother | father | sister | brother | spouse)`,
    `(our (local | town | neighborhood | village | city | county | favorite)? | the (local | town | village)) (${anyJob} | pediatrician | mayor | sheriff | banker | rabbi | imam) 's (* )? (<condition> | <trouble> | <name> | herpes | vasectomy | abortion | hysterectomy | rehab | detox)`,
  ],
  address: [
    '^ (hi | hello | hey | dear) (*{1,2})',
    '^ (*{0,2}) (thanks | thank you | glad | sorry | congrats | congratulations | happy | thrilled | delighted | loved having you | appreciate) (*{0,6})',
    '(loved | enjoyed | great | good | nice) (having | seeing | treating | meeting) you',
  ],
  aged: [
    `<num> year|yr old (*{0,3}) (from | of | in) *`,
    `<num> year|yr old *{1,3} (who | whose) *{1,3}`,
    `(a | our | this)? <num> year|yr old (*{0,1})? (${anyJob}) ((from | of | in) *)?`,
    `(a | an | our | one | both)? ${told} (from | in | at | of | outside | near) (the)? (*{1,2})`,
  ],
  livelihood: [
    `(she | he | they | who) (teaches | coaches | drives | runs | owns | farms | works | preaches | manages | ranches | fishes | cooks | bakes | plays | sings | tends | delivers) (*{0,4}) (in | at | for | outside | near | around | over in | out of | on) (*{1,2})`,
    `(she | he | they) (is | was) (a | an | our | the) (*{0,1}) (${anyJob}) (in | at | for | outside | near | from) (*{1,2})`,
  ],
  job: [`, (* )? ${work}`, `, (a | an | our | the)? ${work}`, work],
  neighbor: [
    `our (*{0,1}) (${anyJob}) , *`,
    'the * family (of | from | in) (* | * *)',
    `(our | the) (town | local | neighborhood | village | favorite | county)? (* )? (${anyJob} | neighbor) (*{0,1}) (on | from | at | of) (*{1,2}) (street | avenue | road | lane | drive | elementary | high)`,

    '(our | a | your | my) (neighbor | neighbour | mayor | coach | pastor | mail carrier | principal) (*{0,4})? (on | from | at | of) (* | * *) (street | avenue | road | lane | drive | high | church | elementary)?',
    '(a | our) (patient | client | member | guest) (who)? (*{0,3})? (teaches | coaches | works | preaches | pitches | plays) (at | for | in) (*{1,3})',
  ],
  reply: [
    '(thank you | thanks) (so much | again | * )? (for (the | your | this | leaving) (*{0,3})? (review | feedback | words | rating | comment | stars | five stars | note | shout out | kind words)) ,? (*{1,2})?',
  ],
  confirms: [
    '(your | her | his) (*{0,3}) (<treatment> | <name> | <medication> | taper | follow up | check up | checkup | dentures | veneers | implants | braces | crown | filler | botox | iud | ivf | labs | biopsy | scan | stitches | incision | root canal | hearing aids | vasectomy | tummy tuck | lift | facelift | stay | detox | rehab | delivery | hysterectomy | prescription | refill | test | dose | shot | injections | infusion | infusions | session | sessions | procedure | surgery | treatment | appointment | consult | visit)',
    '(the | that) (*{0,2}) (transplant | lift | taper | drip | laser | implant | vasectomy | surgery | procedure | infusion | infusions | transfer | botox | filler | biopsy | detox | implants | injections | <treatment>) (went | worked | helped | healed | did not)',

    '(your | her | his) (<treatment> | <condition> | <trouble> | treatment | treatments | procedure | surgery | infusion | infusions | results | transfer | vasectomy | implant | recovery | visit | session | sessions | journey | pregnancy | delivery)',
    '(treating | helping | seeing) you',
  ],
  care: [
    'came (to us | in | back | to see us)',
    'had (his | her | their) (*{1,4}) with us',
    'vasectomy|abortion|hysterectomy|rehab|detox|biopsy|transplant|taper|checked|froze|treated|patient|diagnosed|finished|procedure|surgery|medication|meds|recovery|recovered|therapy|symptoms|sober|clean|lost|weight|pain|results|injections|injection|sessions|session|infusion|infusions|before|after|clinic|program|dose|shots|relapses|relapse',
  ],
  told: [
    '(told | tells | wrote to | writes to | emailed | texted) us',
    '(one | another) of our (*{0,2}) (patients | clients | members | guests | regulars)',
  ],
  cleared: [
    '(gave | given | gives | got | have | has | had | with | by | obtained) (*{0,2}) (his | her | their | written | signed | express) (*{0,2}) (consent | authorization | authorisation | permission)',
    '(gave | given | gives | have | has) (us)? (*{0,2}) (consent | authorization | authorisation | permission) (to | for)',
    '(consent | authorization | authorisation | permission | consented | authorized) (*{0,4}) (story | stories | share | shared | sharing | publish | published | print | printed | appear | photo | photos | name | names | quote | quoted | words | review | reviews | told)',
    '(story | stories | share | shared | sharing | publish | published | print | printed | appear | photo | photos | names | quoted | quotes | reviews) (*{0,4}) (consent | authorization | authorisation | permission)',
    'composite|pseudonym|pseudonyms|fictional|invented|anonymized|anonymised',
    '(name | names | details | detail | identity | identities) (*{0,6}) (changed | invented | altered | fictional | withheld)',
    '(privacy | hipaa) (rules | law | laws)? (*{0,4}) (cannot | can not | do not)',
    '(not | no) (a)? real (patient | patients | person | people)',
    '(stand in | stock photo | posed by)',
  ],
  staff: [
    '(dr | doctor | founder | cofounder | clinic owner | medical director | clinical director | our nurse | nurse practitioner | physician | surgeon | np | rn | md | dds | dmd | phd | pmhnp | lcsw | lmft | author | researcher | researchers | professor | study | journal | joined | graduated | licensed | certified | trained | residency | fellowship | manager | receptionist | coordinator | attorney general)',
  ],
  titled: [
    '(officer | reverend | rev | pastor | deacon | coach | judge | sheriff | mayor | chief | captain | sergeant | deputy | senator | councilman | principal | rabbi | imam | mr | mrs | ms | miss) * (*)?',
  ],
  portrait: [
    '(one | another | a | our | first | former | recent | longtime | newest) (*{0,2}) (patient | client | member | guest | graduate | regular | patients | clients | members | guests | regulars) (*{0,1}) , (a | an | the | who | whose) (*{1,6})',
  ],
} satisfies Readonly<Record<string, readonly string[]>>

/** Words of a signature that tell nothing of its writer. */
export const neutral =
  /review|verified|^(?:member|patient|client|guest) since\b|google|yelp|facebook|realself|trustpilot|\b20\d\d\b|\b(?:un)?paid\b|star|★|guest book|^(?:adult |former |current )?(?:patient|client|member|guest)$/i
/** Words beside a name that make its bearer one of the clinic's own. */
export const staffLike = /\b(?:our|front desk|clinic|practice|lab|office|studio|phones?|bookings?|scheduling)\b/i
/** A name with nothing but a place in some family behind it. */
export const kinOnly =
  /^[\p{L}.’'-]+,? (?:an?|another|the|our)? ?(?:mom|mum|mama|dad|mother|father|parent|grand(?:ma|pa|mother|father))$/iu
/** Signatures of clinicians, bodies and papers. */
export const officials =
  /\b(?:Dr|MD|DO|PhD|RN|NP|DDS|FDA|NIH|CDC|Association|Society|College|Journal|Director|Founder|et al)\b/

/** Parts of a signature that tell what somebody does or is, in lower case ("retired welder", "mom of two"). */
export const jobLike = /^\p{Ll}/u

/** What follows a quotation that goes on in the sentence. */
export const speaking =
  /^(?:she|he|they|we|i|it|that|this|says?|said|is|are|was|were|has|asks?|asked|writes?|wrote|and|but|or|when|while)\b/i
