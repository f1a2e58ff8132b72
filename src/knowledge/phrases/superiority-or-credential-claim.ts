/** When the phrases were last gone through. */
export const reviewed = '2026-11-22'

const alternatives = (words: string): string => `(${words.replaceAll('|', ' | ')})`

const who = alternatives(
  'clinic|clinics|practice|practices|center|centers|centre|centres|doctor|doctors|dentist|dentists|physician|physicians|surgeon|surgeons|team|teams|provider|providers|injector|injectors|spa|spas|med spa|med spas|medspa|medspas|facility|facilities|hospital|hospitals|rehab|rehabs|program|programs|programme|staff|specialist|specialists|expert|experts|therapist|therapists|psychiatrist|psychiatrists|nurse|nurses|chiropractor|chiropractors|orthodontist|orthodontists|dermatologist|dermatologists|lab|labs|pharmacy|company|name|names|brand|destination|institute|office|group|leader|leaders|authority|authorities|professional|professionals|practitioner|practitioners|physio|physios|physiotherapist|physiotherapists|club|implanter|implanters|midwives|audiologist|audiologists|optometrist|optometrists|podiatrist|podiatrists|oncologist|oncologists|cardiologist|cardiologists|urologist|urologists|gynecologist|gynecologists|fertility doctor|acupuncturist|acupuncturists|naturopath|naturopaths|hypnotherapist|pediatrician|pediatricians|clinicians|clinician|doc|docs|outfit|crew|studio|lounge|hands|place|destination|embryologist|embryologists|psychologist|psychologists|counselors|technicians|aestheticians|artists|care|healthcare|service|fertility clinic|men s clinic|ketamine clinic|ketamine clinics',
)

const top =
  'best|leading|top|premier|foremost|finest|preeminent|world class|elite|unrivaled|unrivalled|unmatched|unparalleled|renowned|acclaimed|celebrated|prestigious|award winning|top rated|highest rated|best rated|highest reviewed|number one|top tier|superior|greatest|first class|pre eminent'

/** Rankings of a clinic or the people in it. */
export const rankings: readonly string[] = [
  'our (*{0,2}) (doctors | surgeons | dentists | nurses | injectors | therapists | physicians | clinicians | team | staff) (is | are) the (best | finest | most skilled | most experienced | most talented) !people|person|ones|way|place|thing',
  '(number one | # 1 | no 1 | number 1) (*{0,1}) (in | for | at) (hair | skin | pain | weight | knee | laser | implants | smile | teeth | tms | ketamine | <treatment> | <condition> | <trouble> | botox | filler | *{0,1} (loss | care | relief | restoration | removal))',
  '^ (unmatched | unrivaled | unrivalled | unparalleled | unsurpassed) (*{0,1}) (expertise | experience | care | results | skill | skills | quality | service | precision | knowledge)',
  `(clinic | doctor | dentist | surgeon | physician | nurse | injector | practice | name | person | therapist | psychiatrist | specialist | physio) (that)? (other | fellow | most | even) (*{0,2}) ${who} (*{0,3}) (call | phone | ring | turn to | trust | send | go to | ask | pick | choose | see | fly to | want) (*{0,5})`,
  'more (people | couples | patients | families | women | men | clients | parents | athletes) (*{1,6}) (with us | here | at our *) (*{0,4}) than (anywhere | any | at any | in any | with any) (*{0,4})',
  '(no one | nobody) (else)? (in | on | around | along | anywhere in | north of | south of | east of | west of) (*{1,3}) can (say | claim | match | offer | promise | touch) (that | this | the same | as much)?',
  '(no one else | no other *) can (say | claim | match | promise) (that | this | the same | as much)',
  "('s | the) (leading | finest | best | brightest | sharpest | foremost | top) (*{0,2}) (minds | mind) (in * | of * | on * | at * | $)?",
  "(the | 's) (best | finest | premier | leading | original | favorite | first) (*{0,3}) (bar | bars | lounge) (in | of) (*{1,3})",
  `(only | about | maybe | perhaps)? (<num> | a handful of | a few | few | not many) (*{0,1}) ${who} (in | on | across) (*{1,3}) (do | does | are doing | doing | offer | perform | know how to do) (it | this | them | these) (*{0,1}) (properly | right | correctly | well | the right way)`,
  '(you are | be | you will be) (with | in the hands of | seeing) (the)? (experts | masters | pros) (*{0,2})',
  'the (original | first) and (still | only | best | finest) (*{0,5})',
  `${who} (is | are) (simply | truly | quite simply | still | among)? the (best | finest | top | leading) in (*{1,2})`,
  `(there is | 's)? no (more | better) (advanced | experienced | skilled | qualified | trusted | modern | accurate | thorough)? (*{0,3}) ${who} (in | on | anywhere | this side | west | east | north | south | for) (*{1,3})`,
  '(nobody | no one | no clinic | no practice | no doctor | no team) (in | on | along | across | around | within | from | between | this side of) (*{1,4}) (know | knows | understands | understand | does | do | treats | treat | reads | sees | handles) (*{0,4}) (better | more about *{1,2} | like (we | us | she | her | he | him) (do | does)?)',
  '(name | number | one | person | clinic | doctor | surgeon | practice) (that)? (other | fellow | local) (*{0,2}) (doctors | surgeons | dentists | nurses | clinicians | physicians | clinics | injectors | specialists) (call | phone | ring | turn to | trust | send | go to | ask) (*{0,4})',
  `'s (one and)? only (true | real | genuine | proper | dedicated | fully)? (*{0,4}) ${who}`,
  `'s (${top.replaceAll('|', ' | ')} | favorite | favourite | favourites | busiest | most trusted | most experienced | most skilled | most respected) (*{0,4}) ${who}`,
  "'s go to for *{1,3}",
  `(nobody | no one | no team | no clinic | no practice | no surgeon | no doctor | no dentist | no other *) (else)? (in | north of | south of | east of | west of | within | between | this side of | around | anywhere in | outside) !(the (study | trial | group | family | room) | our | my | any | your) (*{1,4}) (do | does | know | knows | get | gets | read | reads | see | sees | treat | treats | perform | performs | place | places | understand | understands | deliver | delivers | fit | fits | handle | handles | make | makes | has | have | offer | offers | match | matches | touch | touches | run | runs) !to (*{0,6}) (like (us | our * | we do | her | him | they do) | more | better | the way we (do)? | as (well | many | much | often | carefully) | than (us | we | our | ours))`,
  `(know | knows | do | does | has done | have done | treat | treats | treated | place | placed | see | sees | seen | pulled | fitted | performed | delivered | helped | injected | read | reads | taught | published) (*{0,2}) (more | better) !(about your) (*{0,6}) than (any | anyone | anybody | any other | every other | any one) (*{0,3}) (else | in *{1,3} | ${who})`,
  `(crowned | rank | ranks | ranked | rate | rates | rated | hail | hails) (us | him | her | them | me | our *) (as)? (the | as the | *{0,2} 's) (*{0,3}) (finest | best | number one | top | king | queen | leading | go to | premier) (*{0,4})`,
  '(reputation | known | renowned) (as | for being) (*{0,4}) (go to | best | finest | leading | number one) (*{0,4})',
  '(will not | can not | cannot | would not | hard to) find (anything | anyone | anybody | another * | a * | * *) (*{0,2}) (comparable | to match | like (it | us | her | him | ours | this) | as good | half as good) (*{0,4})',
  '(is | are | our) (the)? (michelangelos | picassos | da vincis | rembrandts | mozarts | einsteins) of *{1,3}',
  '(is | are | remains | remain) the most (sophisticated | advanced | powerful | innovative | technologically) (and)? (*{0,6}) (on the market | available | in the world | today)',
  "'s (leading | best | finest | top | premier | foremost | number one) (*{0,6}) (clinic | clinics | centre | center | hospital | spa | practice)",
  '(the | our)? most (sophisticated | advanced | powerful | innovative | modern | state of the art | cutting edge) , (*{0,6}) (on the market | available | in the world | in the industry | in the country | today)',
  '(we | clinic | team) (only | exclusively | always) (ever)? (use | uses | carry | stock | offer | work with) the (best | finest | highest quality | top | purest | safest | most advanced) (*{0,2})',
  '(far)? (exceed | exceeds | exceeding | surpass | surpasses | surpassing | beyond) (*{0,1}) (industry | national | fda | government) (standards | standard | norms | benchmarks)',
  'no other (organization | organisation | company | clinic | practice | center | centre | provider | program | office | team) in the (industry | area | state | country | region | city | world | nation | market)',
  '(few | very few | not many | hardly any | only a few | only a handful of) (*{0,1}) (doctors | clinics | providers | surgeons | practices | dentists | practitioners | physicians | injectors) (*{0,3}) (have | has | with | possess | offer | know | are (trained | qualified | able | certified)) (*{0,6}) (training | experience | skill | skills | expertise | technology | knowledge | equipment | properly | correctly)',
  '(nobody | no one) (in * | in the * | anywhere | around here | else) (has | does | performs | sees) (done)? (*{0,2}) (more | better) (*{0,4})',
  '(trains | teaches | taught | trained | mentors) (the | other) (trainers | doctors | injectors | dentists | surgeons | teachers | experts | clinics)',
  '(wrote | writes) the book on (*{1,2})',
  'in the hands of the (best | masters | experts | pros)',
  '(what | who) (other | every other | the other) (clinics | doctors | spas | dentists | practices) (want | wish | hope | try) to be (*{0,5})',
  'the ones (people | patients | other clinics | everyone) (switch | come | turn | drive | run) to',
  '(will not | would not | can not | cannot | could not | never | good luck | hard to | hard pressed to | have to (fly | drive | go | travel) (*{0,3}) to) (*{0,1}) find (*{0,2}) (a better | better | a finer | a more | anyone better | anything like | hands this | hands like | a (nicer | kinder | smarter | sharper)) (*{0,6})',
  `(there is not | there 's not | is not | there is no | there 's no) (another | other | a better) (*{0,2}) ${who} (*{0,6})`,
  "(our | the | your | a | 's) (go to | first call | one stop | top shelf | top drawer) (address | name | place | clinic | spot | destination | team | provider | choice | injector | doctor | practice | lab | source | expert | surgeon) (for)? (*{0,3})",
  '(talking | talked | listening | going | been | gone | speaking | turning) to the wrong (office | clinic | doctor | dentist | place | surgeon | provider | people | practice | spa)',
  '(state | nation | region | city | county | world) leading',
  'peerless|incomparable|unequaled|unequalled|matchless',
  '(in a) (league | class) (of) (its | our | their | her | his) own',
  '(we | that | it | team | clinic | lab | rehab) (set | sets | raise | raises) the (bar | standard)',
  '(hands down | bar none | far and away | without question | by a mile) (the | our)? (best | finest | top | kindest | safest | most *)',
  '(nobody | no one | no other clinic | no other office) (*{0,3}) (does it better | comes close | can touch (us | her | him | our *) | holds a candle)',
  '(nobody | no one | none) (*{0,4}) can say the same',
  '(best | finest | most skilled | top) (pair of)? (hands | eyes | injector | surgeon | dentist | doc | doctor) (*{0,2}) (in | this side of | between | west | east | north | south) (*{1,4})',
  'gold standard of (* | * *)? (clinics | med spas | spas | rehabs | dentistry | practices | care)',
  '(where | the place) (the)? (other | local)? (clinics | doctors | dentists | surgeons) (send | refer) (their | the) (*{1,5})',
  '(most | more) (*{0,2}) (procedures | surgeries | implants | infusions | injections | cases | smiles | babies) than (any | every | all) (*{0,5})',
  'where (other | the | even | most)? (* )? (doctors | surgeons | dentists | nurses | clinicians | physicians) (send | bring | take | go | come | trust) (*{0,4})',
  '(who | whom | clinic | doctor) (the)? (other | local | area | most | even)? (doctors | surgeons | dentists | nurses | physicians) (*{0,1}) (call | see | choose | trust | go to | recommend) (*{0,2}) (first | most | themselves | for their own *)',
  "(everyone | everybody) (knows | agrees) (*{0,2}) (who | we | that we) (is | are | 's)? (*{0,1}) (number one | best | the best | top | # 1) (*{0,2})",
  "(who 's | who is | we 're | we are | still) (number one | # 1 | top dog | the champ | the champion) (for | in | at) (*{1,2})",
  'nobody (does | knows | treats | understands) (*{0,3}) (like (us | we do | our team) | better)',
  "(the | your | our | * 's) (home | capital | mecca | headquarters | birthplace) (of | for) (<treatment> | <name> | hair restoration | veneers | botox)",
  '(head and shoulders | leagues | miles | light years) (above | ahead of | beyond) (*{1,3})',
  `(the | a | our | an | one of the | city 's | town 's | state 's | country 's | nation 's | america 's | world 's)? # 1 (* | * * | * * *)? ${who}`,
  '(the | a | our)? # 1 (rated | choice | ranked | in | for | provider | trusted | rehab | voted)',
  '(the | your | our | ranked | rated | voted) # (1 | one) (* | * *)?',
  '(the | rated | ranked | voted) number one (* | * *)? (in | clinic | choice | provider | practice | doctor)?',
  `(the | our | your | a | an | one of the | among the | by)? (very)? ${alternatives(top)} (* | * * | * * *)? ${who} (in (* | * * | the *{1,2}))?`,
  '(nationally | internationally | globally | regionally | world) (recognized | recognised | renowned | acclaimed | known | famous) (* | * *)?',
  `(the | our | your)? most (trusted | experienced | advanced | respected | skilled | qualified | sought after | skilful | successful | comprehensive | decorated | talented | gifted | recommended | requested | loved | beloved | awarded | honored | accomplished | technologically advanced | reviewed | luxurious | knowledgeable) (* | * * | * * *)? (${who} | in (* | the *))`,
  '(is | are | as | be) the most (trusted | experienced | skilled | qualified | advanced | respected | sought after) (*{0,3})? (in | on | around | anywhere | of)',
  '(the | our | their | is | are | being | been)? (best | finest | leading | most experienced | most trusted | most skilled | top) in (town | the (city | state | county | country | nation | region | area | business | industry | world | valley | field | tristate | metro | southwest | southeast | northeast | northwest | midwest | west | south | bay | district | land) | <poss> area)',
  '(best | finest | top) (* | * *)? (in town | in the (business | industry | city | state | world | country | region | area))',
  '(the | as the)? best of the best',
  'second to none',
  `'s (most (advanced | trusted | experienced | modern | popular | innovative | comprehensive | respected | luxurious | beloved | successful) | friendliest | finest | sharpest | gentlest | kindest | safest | smartest | busiest | largest | original | favorite | favourite | premier | leading | top | best | # 1 | number one) (* | * *)? (${who} | technology | technicians | studio | lounge | bar)`,
  'the (sharpest | steadiest | gentlest | most skilled | most experienced | best | surest) (eye | hand | hands | eyes | touch) (*{0,3})? (in | on) (* | the *{1,2})',
  '(no one | nobody | no clinic | no practice | no team | no doctor | no surgeon) (else)? (in (* | the *{1,2}) )? (has | have) (*{0,5}) (more | better) (*{0,4})? than (we | us | our)',
  'title of best (*{0,5})',
  '(outcomes | results | numbers | reviews) speak for themselves',
  '(the)? (industry | market | world | national | regional | global | recognized | category) (leader | leaders | leading)',
  '(a | the | as | are | is | recognized)? (leader | leaders | pioneer | pioneers | authority | authorities) in (the (field | world) of)? (* | * *)',
  '(industry | world | market) leading',
  'we (lead | are leading) the (way | field | industry | nation | state | country) (in)?',
  `(the | is the | are the | as the | we are the)? only (* | * * | * * *)? ${who} (in | on | that | who | within | for | with | to | offering | certified | of) (* | * * | * * *)?`,
  `(is | are) the only (* | * *)? (in (* | the *) | ${who})`,
  '(no one | nobody | no other (clinic | practice | provider | doctor | spa | place)) (else)? (in (* | the *))? !gets|get|feels|is|was|likes|knows (*{0,4}) (better | like we do | as well | like us | comes close | more experience)',
  '(better | safer | more experienced | more affordable | more advanced) than (any | every | all | most) (* )? (clinic | clinics | provider | providers | doctor | doctors | competitor | competitors | practice | place | spa)',
  'more (* | * * | * * *) than (any | every) (other)? (clinic | practice | provider | doctor | one | center | surgeon | spa | office | * clinic | * practice | * provider)',
  'voted (the | as | * )? (best | top | number one | favorite | # 1)',
  '(winner | winners | won | awarded | earned | named | recognized | honored) (of | as | by | the | a | best)? (*{0,4})? (best of | best (* | * *)? (doctor | dentist | clinic | spa | injector) | top doc | top doctor | top doctors | reader s choice | readers choice | people s choice)',
  '(world | internationally | nationally) (famous | renowned)',
  '(celebrity | hollywood | a list | royalty s) (dentist | injector | surgeon | doctor | dermatologist | trainer | nutritionist | aesthetician | facialist)',
  '(a | the)? (gold | platinum | golden) standard (of | in) care',
  '(a | the)? (cut | notch | step) above (the rest | other | every | all)?',
  '(unlike | not like) (other | most | the other | your average | every other | those other) (* | * *)? (clinics | providers | practices | doctors | dentists | spas | centers | companies | med spas | places | rehabs | chains)',
  'like no other (clinic | practice | spa | provider | place)',
  '(go to | trusted) (name | leader | source | authority) (for | in)',
  'recognized (leader | leaders | expert | experts | authority)',
  '(top | best) (* )? (doctors | dentists | surgeons | clinics | injectors) (award | list | in)',
  '(top | highest) <num> (percent)? (of | in | * provider | * practice) (*{0,3})',
  '(diamond | platinum | black diamond | double diamond | elite | top tier) (* | * *)? (provider | practice | injector | account | invisalign)',
  'gold standard (clinic | team | provider | doctor | surgeon)',
]

const fields =
  'ketamine|psychedelic|anti aging|antiaging|age management|aesthetic|aesthetics|cosmetic|botox|filler|injection|injectable|laser|hormone|hormones|bhrt|testosterone|low t|men s health|weight loss|longevity|wellness|iv|iv therapy|stem cell|regenerative|regenerative medicine|peptide|peptides|biohacking|functional medicine|glp 1|trt|skin|hair|hair restoration|detox|body contouring|body sculpting|vitamin|nutrition|smile|implant|veneer|lip|lips|beauty|holistic|integrative|energy|sexual wellness|metabolic|brain health|tms|addiction recovery|recovery|microneedling|prp|exosome|rejuvenation|medical aesthetics|anti-aging medicine|knee|joint'

/** Titles that no recognised board or college gives. */
export const titles: readonly string[] = [
  'our specialist (physio | physios | physiotherapist | physiotherapists | chiropractor | chiropractors | dentist | dentists | injector | injectors | osteopath | osteopaths | therapist | therapists | doctors | gps)',
  '(master | grand master | elite | distinguished | diamond | platinum | world)? (diplomate | diplomat | fellow | laureate | ambassador) (of | in) (the !royal|american|australian|british|college|faculty|canadian|irish|european|society|academy|association | smile | facial | aesthetic | cosmetic | anti aging | hormone | regenerative | laser | implant | functional | integrative | longevity) (*{0,3})',
  '(voted | named | crowned | dubbed | nicknamed | known as) (the | as the)? (*{0,2}) (queen | king | guru | wizard | whisperer | maestro | picasso | michelangelo | godfather | goddess) (of)? (*{0,2})',
  '(the | a) (picasso | michelangelo | mozart | da vinci | maestro | virtuoso) of (* | * *)',
  'certified in (trt | hrt | botox | fillers | ketamine | peptides | hormones | aesthetics | injectables | nad | functional medicine | anti aging | weight loss | iv therapy | biohacking | longevity)',
  '(master | certified | expert | celebrity | elite | platinum) (injector | injectors | hormone * | peptide * | ketamine * | longevity * | biohacker | detox *)',
  '(hormone | trt | testosterone | ketamine | peptide | longevity | weight loss | stem cell | botox | lip | ozempic) (guru | gurus | master | masters | whisperer | whisperers | wizard | queen | king | authority | doctor of the stars)',
  `(renowned | our | an | a | the | leading | certified | trained | recognized | true)? ${alternatives(fields)} (medicine | therapy | surgery | injection)? (expert | experts | specialist | specialists | guru | gurus | master | masters | authority | authorities)`,
  `(expert | experts | specialist | specialists | specialise | authority | guru | gurus) (in | on | at) (the (field | art | science) of)? ${alternatives(fields)}`,
  '(master | expert | elite | celebrity) (injector | injectors | aesthetician | ceramist | cosmetic dentist | colonic)',
  'masters|master of (lips | faces | injection | injectables | smiles | skin | the craft | her craft | his craft)',
  '(injection | botox | filler | lip | smile) (artist | artists | guru | gurus | queen | wizard | wizards | whisperer)',
  '(certified | credentialed | licensed) (* | * *)? (ketamine | botox | aesthetic | aesthetics | anti aging | laser | peptide | hormone | filler | injectables | stem cell | functional medicine | biohacking | psychedelic | iv) (* )? (expert | experts | specialist | specialists | provider | providers | injector | injectors | practitioner | practitioners | physician | physicians | doctor | coach | therapist | clinician | clinicians)',
  "world 's (foremost | leading | best | top | most) (* | * *)",
  '(a | the | our)? (father | godfather | pioneer | guru | wizard | rock star | rockstar | queen | king) of (* | * *) (medicine | therapy | surgery | botox | filler | skin | infusions | aesthetics | injectables)',
  'board eligible',
]

/** Board certification; what follows decides. */
export const board: readonly string[] = [
  '(double | triple | dual | quadruple)? board certified (and (fellowship trained | licensed | experienced))?',
  'board certification|certifications',
]

/** Words that name the board or the field of the certificate. */
export const boardNames: readonly string[] = [
  '(american | national | international | royal | canadian | australian | state)? (board | boards | college | academy) of',
  'american (osteopathic)? board',
  '(abms | abpts | abop | abos | abog | abpp | aboto | abr | abem | abn | abp | aobp | abpn | abps | abim | abfm | acgme | aboms | ancc | aanp | nccpa | aacn)',
  'national commission',
]

/** Specialties with a recognised board: the certificate can be looked up. */
export const specialties: readonly string[] = [
  'anesthesiologist|anesthesiologists|psychiatrist|psychiatrists|dermatologist|dermatologists|plastic|ophthalmologist|ophthalmologists|urologist|urologists|neurologist|neurologists|cardiologist|endocrinologist|endocrinologists|reproductive|obstetrician|ob-gyn|gynecologist|gynecologists|pediatrician|pediatricians|orthopedic|orthopaedic|internist|internists|oncologist|radiologist|pathologist|rheumatologist|gastroenterologist|allergist|otolaryngologist|ent|sleep|orthodontist|orthodontists|periodontist|prosthodontist|endodontist|oral|family|emergency|internal|addiction|pain|physical|preventive|obesity|facial|psychiatric|general|vascular|hand|spine|pediatric|child|behavior|behaviour|audiologist|pharmacist|patient',
  'in (anesthesiology | psychiatry | dermatology | ophthalmology | urology | neurology | cardiology | endocrinology | gynecology | obstetrics | pediatrics | orthopedics | orthopedic | internal | family | emergency | pain | addiction | sleep | obesity | plastic | physical | preventive | radiology | rheumatology | reproductive | general | child | adolescent | adult | behavior | oral | vascular | surgery | medical | both)',
]

/** Rival clinics run down. */
export const rivals: readonly string[] = [
  '(is | that is) what (you get | happens | you pay for | comes) (at | from | of | with) (the | a | some | those | your | any | going to) (*{0,3}) (chain | chains | mall | groupon | franchise | franchises | discount * | bargain * | strip mall | corner spa | guy | place) (*{0,3})',
  '(these | those | such | non medical | cheap | discount) (*{0,1}) (clinics | spas | providers | injectors | places | offices | chains) (*{0,1}) (often | frequently | regularly | usually | typically | simply) (fail | overfill | skip | rush | cut | lack | ignore | use | overlook | push | oversell)',
  '(other | many | most | some | cheaper | discount | corporate | chain | typical | lesser | cut rate | your average) (* | * *)? (clinics | providers | spas | med spas | practices | centers | dentists | doctors | injectors | chains | websites | companies | surgeons | programs | rehabs) (simply | just | often | usually | only | will)? (do not (emphasize | bother | take | care | offer | use | tell | know | spend | have | check | monitor) | will not | cannot | fail | skip | rush | cut corners | never | ignore | settle | push | use (cheap | outdated | diluted) | dilute | overcharge | charge more | treat you like | miss)',
]

/** Sentences that help readers choose, and are no claim. */
export const choosing: readonly string[] = [
  '(go for | insist on | make sure | verify | check that | check whether | opt for | ask for) (*{0,5}) (board certified | board certification | certified | licensed)',
  '(find !that | finding | choose | choosing | select | selecting | pick | picking | looking for | look for | search for | searching for | seek | seeking | compare | want) (*{0,4}) (best | top | leading | most | right)',
  'best (* | * *)? (for you | for your)',
  'how to (find | choose | pick | tell)',
  'whether (* | * *)? (board certified | certified)',
]

/** Awards with a giver. */
export const award: readonly string[] = [
  '(in | by | from | on) (the)? (<num>) *{0,3} (awards | award | list | survey | magazine | poll)',
  '(awards | award | list | survey | magazine | newspaper | chamber of commerce | poll)',
]
