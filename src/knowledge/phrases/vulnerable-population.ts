/** When the phrases were last gone through. */
export const reviewed = '2026-11-22'

/** A treatment named together with those it is offered to. */
export const audience: readonly string[] = [
  '(botox | fillers | semaglutide | tirzepatide | testosterone | ketamine | peptides | laser lipo | nose job | nose jobs | drips | vitamin drips | iv drips | ozone | ozone therapy | pellets | stem cells | weight loss (shots | injections) | growth hormone | cannabis | cbd) for (*{0,2}) (kids | children | teens | teenagers | girls | boys | toddlers | babies | newborns | minors | year old | year olds | high school athletes | high schoolers | older adults | elderly | seniors | pregnant women | nursing mothers | expecting mothers)',
  '(drips | iv drips | vitamin drips | ketamine | cannabis | cbd | botox) for (morning sickness | pregnancy | breastfeeding)',
  '(pregnant | nursing | breastfeeding | expecting | pumping) or not',
  '(botox | filler | fillers | lip filler | tox | lipo | semaglutide | testosterone | ketamine | peptides | veneers | laser | drips) for (the | your | our)? (over 16s | over 14s | under 18s | teens | tweens | teenagers | kids | children | toddlers | babies | newborns | nursing (moms | mothers) | pregnant (women | moms) | expecting moms | grieving * | widows | the bereaved | high schoolers | college freshmen)',
]

/** Babies and children. */
export const young: readonly string[] = [
  '(kid | kids | child | boy | girl) in (the)? (class | school | his class | her class)',
  '(colicky | sleepless | fussy | teething | gassy | crying | cranky) (*{0,3}) (infant | baby | newborn | toddler | little one)',
  '(autistic | hyperactive | anxious | restless | fussy | sleepless) (children | child | kids | kid | babies | baby | toddlers | boys | girls)',
  'bedwetters|bedwetter|grade schoolers|kindergarteners|kindergartners',

  'colicky|newborn|newborns|infant|infants|toddler|toddlers (babies | baby | infants | newborns)?',
  'baby|babies !weight|botox|boomer|boomers|blues|shower|bump|aspirin|teeth|tox|hair|step|steps|food|fine',
  'colic|bedwetting',
  '(your | a | our | the)? little ones',
  'children|kids|tweens|preschoolers|schoolchildren',
  '(your | our) (child | kid | son | daughter)',
]

/** Teenagers. */
export const teen: readonly string[] = [
  '(sixth | seventh | eighth | ninth | tenth | eleventh | twelfth) (grader | graders | grade)',
  '(high schooler | high schoolers | middle schooler | middle schoolers | sophomore | sophomores | varsity | little league | little leaguer | little leaguers | travel ball | student athlete | student athletes | jv | club soccer | cheerleaders)',
  '(your | our | a)? (12 | 13 | 14 | 15 | 16 | 17 | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen) year|yr old (* | * *)?',
  'over 16s|14s|15s|12s|13s',
  'the over 16|14|15|12|13 (crowd)?',
  '(teens | girls | boys | students) (over | from) <num>',

  'teen|teens|teenage|teenager|teenagers|adolescents|adolescent !onset',
  '(high school | middle school) (seniors | students | girls | athletes | grads)',
  'sweet sixteen',
  'prom|quinceañera|cheer season|homecoming',
  '(girls | boys) (in (their)? (late | early)? teens | as young as <num>)',
  '(from | at | age | ages | aged | as young as) (12 | 13 | 14 | 15 | 16 | 17 | thirteen | fourteen | fifteen | sixteen | seventeen) !percent|minutes|mg|weeks|months|days|sessions|<unit>',
]

/** Pregnancy and the months after it. */
export const pregnant: readonly string[] = [
  'you can (still | safely | happily | even)? (breastfeed | nurse) (while (on | taking | using) | during | on) *',
  '(morning sickness | baby bump | nursery | third trimester | first trimester | due date | labor day)',
  '(just | recently) (had | delivered | welcomed) (a | your | the) (baby | newborn | c section)',
  'while (you)? (nurse | nursing | breastfeed | breastfeeding | pumping | pregnant)',

  'pregnancy|pregnant|trimester|trimesters|prenatal|breastfeeding',
  '(expecting | expectant | nursing | breastfeeding | pregnant) (mothers | moms | parents | mums | mother | mom | mum | mama | mamas | ladies)',
  '(moms | mothers | mom) to be',
  '(new | busy | exhausted | tired | postpartum | recent) (mom | moms | mum | mums | mama | mamas | mother | mothers | parents)',
  'postpartum|postnatal (blues | body | weight | recovery)?',
  '(~lose|~shrink|~melt|~drop|~shed) (the | your | that)? baby weight',
  '(after | since) (you have)? (birth | giving birth | the baby | baby | delivery | a c section)',
  '(labor | labour) (goes | go | is | will | easier | quickly)',
]

/** Old people. */
export const senior: readonly string[] = [
  "(dementia | alzheimer 's | parkinson 's | alzheimers | old age | memory) (*{0,2}) (mom | dad | mum | grandma | grandpa | mother | father | parent)",
  "(mom | dad | mum | mother | father | grandma | grandpa) (is | 's)? (*{0,2}) (forgetting | forgetful | slowing down | fading | losing (it | *{1,2}) | slipping)",
  '(bring | sign up | treat | gift) (*{0,1}) (mom | dad | mum | grandma | grandpa | nana | your (mother | father | parents))',

  'seniors|retirees|elderly|septuagenarians',
  '(grandpa | grandpas | grandma | grandmas | grandparents | grandmothers)',
  '(golden | retirement) years',
  '(older | elderly) (adults | people | patients | parents)',
  '(aging | ageing | elderly | older) (mom | dad | mother | father | parents)',
  '(nursing home | assisted living | retirement community | medicare) (residents | members | patients | crowd)',
]

/** People whom life has just hit. */
export const crisis: readonly string[] = [
  '(just | recently) (lost | buried | widowed | divorced | laid off | fired | diagnosed) (your | a | the)? (*{0,2})',
  '(fresh | straight | just) (out of | from | off) (rehab | detox | the hospital | a divorce | chemo | prison | a breakup | treatment) (*{0,3})',
  '(newly | recently) (sober | widowed | divorced | bereaved | diagnosed | single)',
  '(grieving | mourning | heartbroken | widowed)',

  '(rock bottom | darkest hour | end of your rope | last resort | given up hope)',
  '(grieving | bereaved | newly widowed | heartbroken) (people | parents | spouses | families | widows | mothers)?',
  '(cancer | chemo) (survivors | survivor | patients | warriors)',
]

/** Treatments without an accepted use in these groups, as pages name them. */
export const practice: readonly string[] = [
  '(iv lounge | iv | lips | lip | nose job | growth hormone | drip van | luncheon | helmet | coil | stack | vials | hormones | steroids)',
  'spinal checks|check|care',
  'stem|veneers|hyperbaric|oxygen|testosterone|semaglutide|nad|chiropractic|craniosacral|botox|cbd|chelation|tms',

  'adjust|adjusts|adjusting|adjusted|adjustment|adjustments|inject|injecting|infuse|filler|fillers|botox|drip|drips|exosome|exosomes|laser|peptides|shots|hyperbaric|ketamine',
  'stem cell|cells',
]

/** Words by which a page offers care to a group. */
export const offer: readonly string[] = [
  '(sessions | visits | treatments | drips | shots) (for | at) <money> <num>',
  '(love | loves | adore | adores) (our | the | their) (*{0,2})',
  '(we | we have) (*{0,1}) (put | treated | started | helped | injected | dosed) (several | many | plenty | dozens | hundreds | some | a few | lots | <num> | our | countless) (*{0,3})',
  '(plenty | lots | dozens | hundreds | tons) of (*{0,4}) (order | buy | bring | swear | book | come | send | stock)',
  '(need | needs | deserve | deserves | craves | wants) (a | an | our | some) (*{0,3})',
  '(deserve | deserves) to *',
  '(does not | do not | will not) stand a chance',
  '(can | will | could) (toss | ditch | throw away | retire | leave) (her | his | their | the) (walker | cane | pills | glasses | hearing aids | brace | wheelchair)',
  '(give | gives | gave | giving) (your | the | his | her | any) (*{0,3}) (an | the | a) (edge | boost | leg up | head start | advantage)',
  '(lips | nose job | filler | botox | tox | veneers | implants | injections | growth hormone | peptides | shots) (for | packages | package)',
  '(we | our (team | doctors | chiropractors | nurses | injectors)) (also | love to | gently | safely | proudly | happily | even)? (adjust | treat | see | inject | infuse | welcome | serve | help | love | accept | take) (clients | patients)?',
  '(why | how) we (adjust | treat | inject)',
  '(safe | gentle | gentle enough | perfect | ideal | great | suitable | designed | wonderful | beautiful | gorgeous | fantastic | made) (*{0,4})? (for | during | in)',
  '(all ages | any age | no age limit | never too (young | old | early))',
  '(from | covers | for) (newborns | babies | children | kids | teens) (to | and | from)',
  '(many | most) (mothers | moms | parents | patients | seniors | teens | clients) (*{0,2})? (begin | start | use | bring | book | choose | swear | love)',
  '(package | packages | special | specials | discount | plan | program | programs | party | seminar | lunch | lunch and learn | membership | booking | book | bring | join us | gift)',
  '(handled | treated | adjusted) gently',
]

/** Words by which a page promises a group something. */
export const benefit: readonly string[] = [
  '(~give | ~bring | ~get | ~hand | ~win) (*{0,3}) (their | her | his | your | the) (*{0,2}) (back | edge | spark | glow)',
  '(~drop | ~lose | ~shed | ~melt) (the | your | that)? (*{0,1}) (baby)? (weight | pounds | belly)',
  '(~leave | ~walk out | ~come out) (*{0,4}) (a | as) (different | new | calmer | happier) (*{0,2})',
  '(~bloom|~blossom|~thrive|~keep|~carry|~get|~clear|~disappear|~resolve|~go|~talk|~speak|~focus|~grow|~treat)',

  '(~ease|~calm|~soothe|~relieve|~help|~boost|~restore|~fix|~shrink|~melt|~improve|~settle|~end|~cure|~stop|~support|~lift|~bring|~prevent|~correct|~clear|~heal|~sleep|~gain|~regain|~recharge|~bounce|~leave|~walk)',
  'pain free',
  'time for',
]

/** Exclusions, approvals and accepted care. */
export const accepted: readonly string[] = [
  '(am | is | are | get | gets | was | were) asked (*{0,3}) about',
  '(~settle | ~resolve | ~clear | ~pass | ~stop | goes away | go away | ~improve) (*{0,6}) (without (treatment | help | us) | by (itself | themselves) | on (its | their) own)',
  '(live born | live birth | live births | birth rate | having | taking home) (*{0,2}) (baby | babies)?',
  'approved|cleared|licensed|licence|indicated|authorized|fda|minors|guardian',
  'under (18 | <num> | eighteen)',
  'let (*{0,4}) know',
  '(trying | planning | hoping) to (conceive | become pregnant | get pregnant)',
  'mention|disclose|history (of)?',
  '(need | needs | require | requires | must | should) (*{0,4}) (conversation | discussion | chat | contraception | test | tests | monitoring | consent | guardian | exam | evaluation | referral | clearance | letter | assessment)',
  '(can | could | may | might) become pregnant',
  '(not | never | no | nor | neither | avoid | avoided | unless | until | cannot | decline | declined | exclude | excluded | without a)',
  '(ask | consult | talk | speak | check | tell | refer | referred | see) (*{0,4})? (obstetrician | pediatrician | paediatrician | midwife | doctor | ob-gyn | ob | provider | clinician | prescriber | us)',
  '(risk | risks | safety | caution | careful | fall | falls | harm | harms | harmful | warning | warnings | danger | side effects | complication | complications)',
  '(study | studies | trial | trials | research | researchers | evidence | guideline | guidelines)',
  '(should | must | please | needs to) (say so | say | tell | mention | call | ask | speak | check | see | let | wait)',
  'vaccine|vaccines|vaccination|vaccinations|immunization|immunizations|immunisation|measles|mumps|polio|pediatric|paediatric|orthodontic|braces|hearing|family medicine|well visits|dental|dentist',
  '(reach of | away from | out of) (children | kids)',
]

/** A group that stands in the sentence without being treated: a likeness, a companion, an owner, a price, a memory. */
export const aside: readonly string[] = [
  '(like | as * as | act | acts | acting | feel | feels | feeling) (a | an | any | your | my | the | when you were)? (*{0,1}) (baby | babies | toddler | toddlers | newborn | newborns | infant | kid | kids | child | children | teen | teens | teenager | teenagers)',
  '(pre | post) baby',
  '(baby | babies | infant | newborn | teen | teenage) (body | belly | name | names | photos | photo | wipes | monitor | registry | sister | brother | news | years | self)',
  "(baby | child | kid | son | daughter | toddler | teen | teenager | grandma | grandpa) 's (*{0,2}) (plan | chart | record | records | history | school | teacher | doctor | pediatrician | paediatrician | gp | name | birthday | age | house | place | kitchen | wedding | recital | game | in | room | medicine | medicines | needs | questions)",
  '(what | which | how many | when | where | whether) (*{0,2}) (child | children | kid | kids | baby | babies | son | daughter | teen | teens) (have | has | had | is | are) (already | yet)?',
  '(had | have | has | wore | worn | got | since | was | were | left | began | learned | learnt | started | back) (*{0,3}) at (12 | 13 | 14 | 15 | 16 | 17 | thirteen | fourteen | fifteen | sixteen | seventeen)',
  '(bring | hold | holding | watch | watching | mind | minding | collect | fetch | pick up | drop off | leave) (the | a | your | our)? (*{0,1}) (baby | babies | kid | kids | child | children | toddler | toddlers | little ones)',
  '(bring | send | have) (*{0,3}) (postpartum | postnatal | prenatal | pregnancy) (notes | records | papers | chart | questions)',
  '(books | toys | corner | games | crayons | snacks | playroom | nook | videos | stickers) (for | where | keeps) (the | your)? (baby | babies | kid | kids | child | children | toddlers | little ones)',
  '(reach | sight | hands) of (*{0,1}) (children | kids | toddlers)',
  '(why | when | how) (would | does | do | might | should) (a | an | my | your | any)? (*{0,2}) (need | needs | have | see)',
  '(grew up | raised | raising | raise | grandmother | grandfather | mother | mom | father | dad | parent | parents | family) (*{0,2}) (of | with | to) (a | an | two | three | four | five | six | my | our)? (*{0,1}) (baby | kids | children | boys | girls | toddlers | teens | teenagers)',
  '(my | our (own | youngest | oldest)) (*{0,1}) (baby | newborn | toddler | kids | children | teen | teens | teenagers | infant)',
  '(baby | babies | newborn) (in (your | her | their | our) arms | at home | home | born | or (your | every | all | the | it))',
  '(bring | take | taking | bringing | carry | carrying | meet | welcome | have | having) (home)? (a | the | your | their) (baby | babies) (home)?',
]

/** Prices by age and companies of all ages, in a sentence that offers no treatment by name. */
export const tariff: readonly string[] = [
  '<money> <num> (for | per | a | each) (adult | adults | person)',
  '(adult | adults | grown ups) (and | or | , | to) (for)? (*{0,2}) (teen | teens | teenagers | adolescents | children | kids | seniors | older adults | young people)',
  '(teen | teens | teenagers | adolescents | children | kids | babies | seniors | older adults) (and | or | to | through) (for)? (*{0,1}) (adult | adults | grown ups)',
  '(with | and) (a | the | his | her | one) (parent | guardian) (present | in the room | on the call | there | joins | with them | beside)',
]

/** A group named by what troubles it. */
export const ailing: readonly string[] = [
  '(colicky | fussy | restless | cranky | crying | sleepless | gassy | autistic | hyperactive | anxious | worried | refluxy | unsettled | wakeful | clingy | bedwetting) (*{0,1}) (baby | babies | infant | infants | newborn | newborns | toddler | toddlers | child | children | kid | kids | teens | teenagers | little ones)',
  '(baby | babies | infants | newborns | toddlers | children | kids | teens | teenagers) with (*{0,1}) (<condition> | <trouble>)',
  '(tired | exhausted | depleted | drained | run down | sore) (*{0,1}) (mom | moms | mums | mamas | mothers)',
  '(stiff | achy | forgetful | frail | aching) (*{0,1}) (seniors | retirees | grandparents | grandma | grandpa)',
]

/** The youngest who were treated, told with pride. */
export const youngest: readonly string[] = [
  '(our | my | the) youngest (*{0,1}) (patient | patients | client | clients | member | guest | one | regular | star) (is | was | are | were | has been | turned | just turned) (just | only | barely | all of)? (<num> | a (newborn | baby | toddler | *{1,2} (old | grader)) | in (kindergarten | preschool | diapers | * grade)) (days | weeks | months)? (old)?',
  '(we | i) (have)? (done | did | treated | treat | seen | see | lasered | injected | infused | adjusted | dosed | had) (*{0,3}) (four | five | six | seven | eight | nine | ten | eleven | twelve | thirteen | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13) year|yr olds (*{0,3})',
  '(babies | kids | children | patients | clients) as young as (<num> (days | weeks | months | years)? | (four | five | six | seven | eight | nine | ten) (years | months)?)',
]

/** Doctors of the group itself, as a page introduces itself. */
export const specialist: readonly string[] = [
  'pediatrician|pediatricians|paediatrician|paediatricians|geriatrician|obstetrician|midwives|midwife',
  "(children 's | paediatric | pediatric | maternity | eating disorder) (hospital | consulting | consultants | clinic | neurology | sleep | dentistry | dental | day | unit | ward)",
]
