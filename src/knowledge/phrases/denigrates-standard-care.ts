const pills =
  'pills | pill | meds | medication | medications | medicine | medicines | drugs | antidepressants | ssris | painkillers | opioids | statins | prescriptions | prescription | pharmaceuticals | steroids | tablets | injections | chemotherapy | chemo | benzos | stimulants | insulin | birth control | antibiotics | psychiatric drugs'
const habit =
  'pills | meds | medication | medications | medicine | medicines | antidepressants | prescriptions | pharmaceuticals | prescription drugs | painkillers | drugs'
const care = `${pills} | surgery | surgeries | methadone | suboxone | buprenorphine | cortisone | cortisone shots | steroid shots | nsaids | ibuprofen | minoxidil | finasteride | knee replacement | hip replacement | joint replacement | fusion | gel | implants | fillers | hormone replacement | mammograms | vaccines | blood thinners | inhalers | night guards | glasses | contacts | hearing aids | dentures | razors | waxing | insulin shots | retinol | talk therapy | therapy | cbt | counseling | rehab | rehabs | aa | twelve step programs | 12 step programs | braces | fillings | root canals | cpap | cpap masks | physical therapy | ivf | hormone creams | conventional medicine | traditional medicine | western medicine | modern medicine | mainstream medicine | conventional treatment | conventional treatments | traditional treatment | traditional treatments | conventional care | standard care | standard treatment | standard treatments | traditional therapy | traditional therapies | conventional therapies | traditional methods | conventional methods | conventional approaches | traditional approaches | traditional antidepressants | diets | <medication>`
const giver =
  'dentistry | doctor | doctors | physician | physicians | psychiatrist | psychiatrists | dentist | dentists | gp | gps | pcp | pcps | cardiologist | cardiologists | surgeon | surgeons | specialist | specialists | pediatrician | pediatricians | hospital | hospitals | medicine | providers | clinicians | gynecologist | gynecologists | obgyn | therapists | orthodontists | oncologists | neurologists | endocrinologist | healthcare | healthcare system | medical system | insurance companies | practices | clinics | endocrinologists | rheumatologists'
const kind =
  'conventional | traditional | western | mainstream | regular | most | many | your | other | modern | typical | average | old school | corporate | big box | family | the | primary care | too many | insurance based'

/** Ways to run down standard care: slurs that stand by themselves, and limits told without a source. */
export const denigration = {
  slur: [
    '(only | just | barely | merely) (scratch | scratches) the surface',
    `(${care}) (~be) (so | often | simply | usually)? (miserable | awful | horrible | ineffective | harmful | overprescribed | dangerous | overrated | archaic)`,
    '(western | conventional | mainstream | modern | traditional) medicine (*{0,2})? (no answers | no answer | has failed | failed | falls short | gave up | nothing to offer | got it wrong)',
    '(do not | never) let (your | a | any) (dentist | doctor | surgeon | psychiatrist | hospital) (*{0,3})? (talk | scare | push | bully | convince | tell)',
    '(more | better) than (just)? (a | another) (prescription | pill | bottle of pills)',
    `(${giver}) (*{0,3})? (trained | taught | paid | rewarded | incentivized) to (hand out | push | prescribe | cut | operate | write | treat symptoms | manage)`,
    `(no one | nobody | no doctor) (*{0,5})? (will tell | is going to mention | is going to tell | wants you to know | want you to know | will not tell | never told) (you)?`,
    'torture (device | devices | chamber)',
    '(only | just | merely | simply) (disguise | disguises | mask | masks | cover up | covers up | hide | hides | paper over) (*{0,2})? (problem | problems | symptom | symptoms | pain | issue | issues | damage | cause)',
    '(messy | chemical | lifelong | expensive | a | another) crutch',
    `(${giver}) (*{0,4})? (are not | is not | are | is) (up on | up to date | keeping up | behind the times | stuck in * | trained in (*{0,3}) era | out of date | out of touch)`,
    `(${giver}) (*{0,2})? trained in (*{0,3})? (era | decades ago | pills)`,
    `(${care}) (*{0,3})? (only | just | merely | simply | do nothing but | often | typically | usually | tend to | can)? (mask | masks | masking | disguise | disguises | camouflage | cover | covers | cover up | covers up | numb | numbs | dull | dulls | patch | patches | paper over | suppress | suppresses | hide | hides) (*{0,4})? (symptom | symptoms | problem | problems | pain | issue | issues | emotions | feelings | cause | signs | you | it | brain | mind | hunger | disease)?`,
    '(just | only | simply | merely | instead of | rather than | not | without | stop | by) (just | simply | merely | only)? (masking | numbing | covering up | covering | dulling | suppressing | papering over | bandaging | medicating) (*{0,4})? (symptom | symptoms | problem | problems | pain | issue | issues | emotions | feelings | it | them)',
    `(${giver} | they | clinics | system) (*{0,2})? (just | only | simply | merely | love to | would rather | quick to | want to | are quick to)? (push | pushes | pushing | peddle | peddles | throw | throws | throwing | sling | hand you | hands you) (*{0,4})? (${pills} | scripts | a script)`,
    `(${giver} | they) (*{0,2})? (just | only | simply | merely | love to | would rather | quick to) (hand out | write | writes | prescribe | prescribes | give | refill) (*{0,3})? (${pills} | scripts | a script)`,
    '(<num> | a few | ten | six | seven | fifteen) (rushed)? minutes (*{0,4})? (prescription | script | prescription pad | refill | pill | pills | face time)',
    '(a | the)? prescription pad',
    'all in your head',
    `(${care} | <condition> treatment) (*{0,4})? (waste of (your)? (time | money))`,
    `(${giver} | insurance | system | dentistry | medicine) (*{0,4})? (keep | keeps | keeping | make | makes) (you | us | people | patients | americans) (sick | dependent | hooked | coming back | in the dark | medicated | unwell)`,
    `(${giver} | dentistry | medicine) (*{0,2})? (poisons | poison | poisoned | lie | lied | lying | lies) (to)? (you | your | us | patients | *)`,
    `(${giver}) (*{0,2})? (spend | spends | give | gives | get | gets) (you)? (only | just | about)? (<num> | a few) minutes (with you | per patient | *)?`,
    `(${giver} | hospitals | system) (*{0,2})? (treat | treats | treating) (you | people | patients) (like | as) (a | just)? (number | numbers | cattle | statistic | chart | chart number | *)`,
    `(${care} | ${giver} | they) (*{0,2})? (only | just | merely | simply) (treat | treats | manage | manages | address | addresses | target) (the | your)? (symptoms | symptom | surface | pain)`,
    '(the same | another) prescription (as | your | your cousin | everyone)',
    '(where | place) symptoms (go | come) to hide',
    '(medicating | drugging | numbing) (the)? (person | people | patient | patients | child | children | kids | brain)',
    '(~go) under the knife',
    '(~turn | ~turning) (*{0,2})? into zombies',
    `(~flood | ~fill | ~poison | ~pump) (*{0,4})? (with) (chemicals | drugs | toxins | synthetic * | poison)`,
    `(push | pushing | pushes | peddling | throwing | handed | handing out | given | written) (you | out)? (another | yet another | more | a bottle of | just another | endless | even more | a handful of) (*{0,1})? (${pills} | script)`,
    '(pill (pushing | pushers | pusher | mill | mills | popping | for every ill) | prescription (merry go round | treadmill | roulette) | medication (merry go round | roulette | carousel | treadmill | rollercoaster | roller coaster) | guinea pig | drug pushers)',
    '(another | yet another | one more | endless | a cabinet full of | a drawer full of | a lifetime of | a lifetime on | a handful of | cocktail of | years of) (pill | pills | prescription | prescriptions | bottle of pills | daily pills | meds | medications | drugs | useless pills | failed * | harsh *)',
    'big pharma',
    '(the)? (pharmaceutical | drug | insurance) (industry | companies | giants) (*{0,3})? (want | wants | do not want | does not want | profit | profits | hide | hides | hid | fear | fears | rely | make money | keep | keeps | would rather | prefer)',
    `(toxic | harsh | dangerous | poisonous | mind numbing | zombie | nasty | heavy duty | synthetic | dirty | harmful | risky | brain dead | chemical laden | man made | numbing | zombifying | sedating | addictive) (*{0,1})? (chemicals | drugs | meds | medications | medication | pills | pharmaceuticals | antidepressants | prescriptions | painkillers | hormones | medicines | psychotropics | opioids)`,
    `(pumped | loaded | stuffed | drugged | doped | filled) (*{0,1})? (full of | with | up) (*{0,1})? (${pills} | chemicals | toxins)?`,
    '(~swap|~trade|~replace|~exchange|~substitute|~switch) (out)? one (*{0,1})? (drug | addiction | pill | dependence | dependency | habit | problem | crutch | chemical | opioid | substance) (for | with) (another | the next)',
    `(overreliance | overdependence | overdependency | over dependency | over dependence | over reliance | reliance | hooked | chained | tethered | shackled | enslaved | slave | slaves | prisoner | a lifetime) (on | to) (*{0,1})? (${habit})`,
    `(your | their | his | her) (dependence | dependency | reliance | overreliance) (on) (*{0,1})? (${habit})`,
    `(rely | relies | relying | depend | depends | lean | leaning) (*{0,1})? (on) (*{0,2})? (${habit}) (*{0,2})? (to avoid | to escape | to numb | just to | to get through | as a crutch | forever | for life)`,
    `(${care}) (*{0,3})? (~fail) (most | many | millions | people | so many | you | us | patients | countless)`,
    'trial and error (of | with) (*{0,2})? (pills | meds | medication | medications | drugs | antidepressants | medicines | prescribing | prescriptions)',
    '(endless | years of | months of | constant | frustrating | stop the | end the | skip the | tired of | without the | no more) (the)? trial and error',
    '^ trial and error $',

    '(just | only | simply | merely | nothing but)? (a | the | another)? (band aid | band aids | bandaid | chemical straitjacket | chemical lobotomy) (solution | solutions | approach | medicine | fix)?',
    `(${care}) (*{0,3})? (~be) (*{0,3})? (trap | crutch | prison | torture | torture devices | nightmare | slow poison | poison | scam | racket | bandage | gamble | band aid | dead end | life sentence | useless | outdated | barbaric | obsolete | worthless | overprescribed | overrated | a joke | toxic | stone age | medieval | zombies)`,
    `(${kind}) (${giver}) (*{0,3})? (~ignore | ~dismiss | ~overlook | ~miss | will never tell | will not tell | does not tell | do not tell | never tell | never told | does not want you | do not want you | has no idea | have no idea | have no clue | does not understand | do not understand | do not know | are not trained | never look | rarely look | do not look | does not look | drill first | will never question | gave up | give up | gives up | rush | rushes | shrug | shrugs | brush off | brushes off | were never taught | never taught | only treat | only treats | just treat | just treats | treats symptoms | treat symptoms | manage symptoms | job is to keep | do not listen | does not listen | never listen | cut first | want to cut | cannot explain | can not explain | got it wrong | is wrong | are wrong | only cares | only care | make money | profit)`,
    `(what | things | secrets | secret | truth) (*{0,2})? (your | most | mainstream | conventional | big) (*{0,1})? (${giver} | pharma) (*{0,3})? (tell | tells | telling | want | know | say)`,
    `(broken | failed | failing | corrupt | one size fits all | cookie cutter | assembly line | sick care | disease care) (*{0,1})? (system | medicine | healthcare | health care | model | care | treatments | prescriptions | medical system)`,
    '(sick care | sickcare | disease management | symptom management) (system | model | industry)?',
    `(~ditch | ~dump | ~toss | throw out | throw away | flush) (the | your | those | their)? !old !unused !expired !leftover (*{0,1})? (${pills})`,
    '(treat | treats | treating | manage | manages | managing | chase | chases | chasing) (the)? symptoms ,? (and)? (not | rather than | instead of | while ignoring | without) (*{0,3})? (cause | causes | root | person | problem)',
    `(zombie | zombies | zombified) (*{0,3})? (on | from) (*{0,2})? (${pills})`,
    `(${care}) (*{0,3})? (makes | make | turn | turns | leave | leaves | left | made) (you | people | patients | them | many) (*{0,3})? (numb | zombie | zombies | flat | foggy | hooked | dependent | worse | sicker | addicted | empty | drugged)`,
  ],
  care: care.split(' | ').filter(name => !name.startsWith('<')),
  small: [
    '(only | just) (~work | ~help) (for | in) (a)? (small | tiny | fraction | handful | lucky | minority) (*{0,3})? (people | patients | individuals | percentage | few | fraction)?',
  ],
  limit: [
    `(${care}) , (*{0,3})? (barely | hardly | scarcely | no better than | little better than) (beat | beats | better than | outperform | outperforms | outdo | work better than | a)? (*{0,1})? (placebo | sugar pill | sugar pills | nothing | dummy pill | chance | guessing)`,
    `(${care}) (*{0,5})? (never | rarely | seldom) (truly | fully | really | actually) (recover | recovers | heal | get better | get well | improve)`,
    `(${care}) , (*{0,3})? (eat | eats | eating | wear | wears | break | breaks | destroy | destroys | rot | rots | ruin | ruins | poison | poisons | wreck | wrecks | damage | damages) (away at | away | down | your | the) (*{0,2})? (cartilage | liver | gut | kidneys | brain | joint | joints | bone | stomach | body | nerves)`,
    `(${care}) , (*{0,3})? (keep | keeps | tie | ties | chain | chains | trap | traps | lock | locks | sedate | sedates) (you | people | patients) (*{0,1})? (to | sedated | sick | hooked | stuck | tired | dependent | on | in | coming back | trapped | foggy | numb)`,
    `(${care}) (*{0,3})? (rarely | seldom | hardly | barely | almost never | never | do not | does not | cannot | can not | fail to | fails to | do little to | does little to | do nothing to | does nothing to) (really | actually | truly | ever | even)? (work | works | help | helps | address | addresses | get to | gets to | fix | fixes | solve | solves | touch | heal | heals | treat | reach | deliver | listen | last | cure | correct | improve | get at)`,
    `(${care}) (*{0,2})? (~fail | fall short | falls short | fell short | let you down | lets you down | do more harm | does more harm | only works | only work | come up short | ~disappoint)`,
  ],
}
