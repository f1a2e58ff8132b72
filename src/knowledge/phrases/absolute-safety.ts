/** When these phrases were last read through. */
export const reviewed = '2026-11-22'

const harm =
  '(side effects | side effect | adverse effects | adverse reactions | reactions | risk | risks | complications | complication | danger | dangers | harm | downside | downsides | drawbacks | toxicity | worries)'

const incident =
  'complication | complications | reaction | reactions | rejection | infection | infections | problem | problems | side effect | side effects | injury | injuries | bad outcome | incident | incidents | seizure | seizures | burn | burns | clot | clots | stroke | strokes | death | deaths | hospital | er | emergency | emergencies | lawsuit | scar | scars | leak | rupture | failure | issue | adverse effect | adverse event | adverse events | adverse reaction | wrong | worth (writing down | mentioning | noting) | trouble | overdose | accident | accidents | scare'

/** Harms as the subject of a denial. */
const harming =
  'problems | serious problems | complications | side effects | reactions | a reaction | allergic reaction | allergic reactions | adverse reaction | adverse reactions | adverse event | adverse events | rejection | infection | infections | overdose | overdosing | overdoing it | harm | damage | injury | injuries | burns | scarring | nerve damage | toxicity | accidents | getting hurt | hurting yourself | mishaps'
/** What a treatment may do to a body, as far as a denial goes. */
const hurting =
  '(go wrong | backfire | be rejected | react to | react badly to | be allergic to | (cause | do) (any | you | lasting | real)? (harm | damage | injury | trouble) | hurt * | harm * | damage * | injure * | burn * | poison * | warn (you)? about | fear | be scared of | be nervous about | stress about)'

/** What is denied of a treatment altogether, and what its harm would befall. */
const denied =
  '(side effects | side effect | adverse effects | adverse reactions | reactions | risk | risks | complications | danger | dangers | harm | downsides | ill effects)'
const parts =
  'skin | enamel | teeth | gums | tissue | tissues | nerve | nerves | cells | organs | kidneys | liver | eyes | heart | brain | bones | hair | body | baby | lining | surface'

/** Ways to call a treatment safe without limits, by kind. */
export const absoluteSafety = {
  record: [
    '(thousands | hundreds | <num>) (of)? (*{0,3}) and not (a single | one) (complaint | problem | scare | bad day | bad reaction)',
    '(an | a)? (excellent | outstanding | exceptional | superb) safety (record | profile)',
    '(safety record | safety profile | record of safety) (is | remains) (beyond (question | doubt | dispute) | impeccable | flawless | spotless | perfect | second to none | unmatched | unrivaled)',
    `(never | not once | yet to | not a single (person | patient | client | member | one | guest)? | not one (person | patient | client | member | of (our | my | them) (*{0,2})?)? | nobody | no one | not one thing | nothing | none) (*{0,4}) (seen | had | have | see | saw | lost | sent | reported | report | needed | landed | ended up | happened | been | gone | caused | met | come) (*{0,5}) (${incident})`,
    `without (a | one) single (*{0,2}) (${incident})`,
    `<num> (*{0,2}) (infusions | treatments | injections | procedures | cases | patients | sessions | surgeries | operations | implants | knees | eyes) without (one | a) (*{0,1}) (${incident})`,
    '(clean | cleanest | cleaner | spotless | perfect | flawless | impeccable | unblemished | stellar | sterling | pristine | squeaky clean | best | unbeatable | enviable) safety (record | records | profile | profiles | history | track record)',
    'safety (record | profile | history) (*{0,4}) (spotless | perfect | flawless | second to none | unmatched | unbeatable | impeccable | unblemished | speaks for itself)',
    `(zero | 0) (${incident} | bad outcomes | incidents | deaths) !reported|recorded`,
    '(zero | 0) (incidents | accidents | emergencies | hospitalizations | er visits | lawsuits | adverse events) (*{0,4})',
    `(never | not) (once)? (had | seen | recorded | reported | lost | experienced) (a | an | any | one) (single)? (*{0,2}) (complication | reaction | rejection | infection | problem | side effect | injury | bad outcome | incident | patient)`,
    `(not (a | one) single | not one | without (a | one) single | zero | never a single) (*{0,3}) (complication | complications | reaction | reactions | rejection | infection | infections | side effect | incident | injury | problem)`,
  ],
  mild: [
    'with (complete | total | absolute | perfect) safety',
    '(implants | implant | <treatment> | it | they) never (get | gets | become | becomes) infected',
    '(has | have | with) no (negative | bad | harmful | adverse | unwanted) (effects | effect | consequences)',
    '(there are | has | have) no contraindications',
    '<treatment> (does | do) no (damage | harm) (*{0,3})',
    '(<treatment> | it | they) (can not | cannot | will not) cause (a | an | any) (*{0,1}) (reaction | reactions | side effect | complication | infection)',
    '(fine | ok | okay | harmless | no problem | perfectly safe) (to (use | take | have | start | continue | keep using | keep taking))? (while | when | if you are | during) (pregnant | nursing | breastfeeding | pregnancy)',
    'no (known)? (*{0,1}) (interactions | interaction) with (any)? (other | your | any) (*{0,2}) (drugs | drug | medicines | medicine | medication | medications | pills | tablets)',
    '(nothing | not a thing) (risky | dangerous | unsafe | harmful) (about | in) *{1,3}',
    '(suitable | safe | appropriate | harmless) for (everyone | everybody | all (patients | people | ages | adults | clients)) !who|with|else',
    '(complication | infection | rejection | side effect) (rate | rates) (*{0,1}) (is | are | of) (*{0,1}) (zero | nil | 0)',
    '(<trouble> | <condition>) (is | are) never (an issue | a problem | a concern | a worry)',
    '(we | i) guarantee your safety',
    '(nothing | not a thing) (scary | sinister | nasty | spooky | dangerous | harmful | worrying | bad) (*{0,1}) (hiding | lurking | in (there | it | them) | about (it | them) | going on) (*{0,2})',
    '(around | used | studied | given | out) (*{0,2}) (long enough | so long | for so long) (that)? (*{0,2}) (no (nasty | hidden | more)? (surprises | unknowns | secrets) | nothing left to (discover | fear | find out) | know all there is)',
    '(not much | not a lot | very little | hardly anything | nothing much | precious little) (that)? (can | could) (*{0,1}) (go wrong | (hurt | harm) you)',
    '(can not | cannot | could not) (really | possibly | even)? (mess | screw | muck) (it | this | them) up',
    '(with | in) our (*{1,2}) (it | they | that | this)? (is | are)? (not something (that)? you will (*{1,2}) | (do | does) not happen | never happens | never happen | will not happen | (not | never) (an issue | a worry | a concern | a thing))',
    '(babies | kids | children) (*{0,2}) (every bit | just) as healthy as *{1,4}',
    '(there is | there are)? (not | never | no | neither (*{0,2})) (*{0,2}) (a | an | one | any | single)? (*{0,1}) (downside | downsides | drawback | drawbacks | catch | reason not to) (*{0,1}) (worth | that (we | i | you | anyone) | (i | we | you) (have | has | can | could | know))',
    '(without | not) the slightest (risk | danger | harm | side effect | side effects)',
    '(can not | cannot | will not | could never | will never) make (you | it | things | anything | matters) (any)? worse',
    `(${harming}) (*{0,2}) (is | are | 's | be) (*{0,1}) (impossible | unheard of | unknown | nonexistent | non existent | out of the question | off the table | not possible | not a thing | a non issue | inconceivable | unthinkable)`,
    `(nothing | not a thing | little) (*{0,3}) (that | which)? (can | could | will | would | to) (*{0,1}) ${hurting}`,
    `no way (for (it | this | them | these | that) to | (that)? (it | this | you | they | these) (can | could | will) | to) (*{0,1}) ${hurting}`,
    '(nobody | no one | not a soul | no patient | no client | not one (person | patient | client | guest)) (*{0,3}) (has | have | was | is | had) (ever | yet)? been (hurt | harmed | injured | burned | scarred | made sick | made ill) (by | from | with | in | here | on)',
    '(has | have) never (so much as | once | even)? (given | left | sent) (anyone | anybody | a single (patient | person) | a patient | one patient) (*{0,1}) (headache | bruise | scar | rash | infection | burn | hospital)',
    '(nobody | no one | no patient) (has | had) (ever)? (had | got | gotten | come away with | developed) (a | an) (*{0,3}) (on our watch | in our (chair | care | clinic))',
    'no (*{0,3}) (has | have) ever (*{0,1}) (objected | rejected | reacted | complained | refused) (to | of)? (it | this | them | these | our *)?',
    '(as | no more | not any more | any more | less | about as | far less | way less | much less) (risky | dangerous | scary | invasive | harmful | harmless | benign | serious | hazardous | toxic | complicated) (as | than) (a | an | your | the | taking | drinking | eating | getting | having | going | brushing) *{1,4}',
    '(even | so would | so could | my | your | our) (*{0,2}) (grandmother | grandma | grandpa | toddler | dog | great aunt | ninety year old | 90 year old | kids | mother in law) (could | can | does | do | handles | handle | takes | gets | breezes) (*{0,4})',
    '(have to | need to) (try (hard)? | work (hard)? | go out of your way) to (hurt | harm | injure | overdose | burn | mess) (*{0,3})',
    '(none | nothing | zero) (to speak of | to report | worth (mentioning | noting | writing down | talking about)) (*{0,3})',
    '(no | never an | without an | zero) (ambulance | ambulances | hospital | er visit | er visits | lawsuit | scares | close calls | emergencies | disasters | horror stories) (*{0,4})',
    '(never | not once | have not) (*{0,3}) (call | called | calling | need | needed | use | used) (an | the | a) (ambulance | crash cart | lawyer | paramedic | defibrillator | hospital)',
    '(body | system) (*{0,2}) (flushes | flush | pees | gets rid of | clears | excretes) (out)? (what | whatever | anything | the rest | any extra | the extra) (*{0,6})',
    'the only (*{0,2}) (side effect | side effects | risk | downside | complaint | danger | hazard | regret) (we | you | anyone | people | patients | is | are | has | have) (*{0,5})',
    '(as | just as | every bit as) safe as (a | an | your | taking | drinking | eating | brushing | getting | having | water | milk | houses | tap | aspirin | tylenol) *{0,4}',
    '(safer | less risky | gentler) than (aspirin | tylenol | ibuprofen | advil | driving | crossing | flying | walking | your morning coffee | a (cup | glass) of * | coffee | caffeine | sugar | water | contacts | contact lenses | wearing contacts | a flu shot | the drive | a bee sting | peanuts | alcohol) *{0,3}',
    '(riskier | more dangerous | more risky) than (the | this | our | any) (surgery | procedure | treatment | laser | injection | infusion | drip | therapy | lasik | peel)',
    '(incapable of | no way (to | you can | you could | it (can | could | will)) | impossible to) (*{0,2}) (hurt | harm | hurting | harming | overdose | overdo | overdoing | burn | burning | damage | damaging | injure | injuring | poison | react | reject | scar | go wrong | get hurt) (*{0,3})',
    '(nothing | not a thing | not anything) (*{0,6}) (that | which)? (can | could | will | would | is going to) (*{0,1}) (hurt | harm | bother | upset | burn | injure | damage | go wrong)',
    '(foolproof | bulletproof | idiot proof | danger proof | fail safe | failsafe)',
    '(zero | zip | nil | nothing | none) (in | by) the way of (danger | risk | risks | side effects | complications | harm)',
    '(poses | pose | presents | carries | is) (no | zero) (threat | danger | hazard) (*{0,4})',
    '(completely | totally | perfectly | entirely | safely)? out of harm way',
    'safe (to | for) (take | use | do | repeat | daily use | nightly use | long term use | everyday use) (*{0,2}) (forever | for life | every day | daily | nightly | as often as | indefinitely | while pregnant | in pregnancy | with anything | with any *)',
    '(can | could) (*{0,1}) (get | do | have | take) (*{0,3}) (every day | daily | as often as you (like | want)) (*{0,2}) (safely | without (risk | harm | worry))',
    '(gentle | mild | soft | safe | kind) enough (for | to) (*{0,1}) (anybody | anyone | everyone | everybody | any | all | every | babies | kids | newborns | grandma | the whole family | use (every day | daily))',
    '(worry | fear | risk | danger | stress | trouble) (proof | free)',
    '(complications | side effects | reactions | problems | accidents | infections) (simply | just)? ((do | does | did) not | never) (happen | exist | occur)',
    'safe for (*{0,2}) (every | any | all | just about every | just about any | virtually every | nearly every) (*{0,1}) (body | one | age | skin | skin type | skin tone | patient | woman | man | mom | baby)',
    'safe for (moms | mothers | babies | kids | seniors | grandma | newborns | toddlers | teens | pregnant)',
    '(all of the | all the) (good stuff | benefits | upside | perks | good) (with | and | but)? none of the (bad | bad stuff | risk | risks | downside | side effects | drawbacks)',
    '(need | needs) not (think twice | worry | fear)',
    '(so | completely | totally | perfectly | utterly) benign',
    'not a thing to (worry | fear)',
    '^ (can not | cannot | will not | could not) (scar | burn | blister | bruise | hurt | harm | go wrong)',
    '(fine | safe | suitable | kind | ok | okay | good) (on | for | to | with) (every | any | all) (*{0,1}) (complexion | complexions | skin | skins | skin tone | skin tones | skin type | skin types | body | age | ages | colour | color) (*{0,3})',
  ],
  denied: [
    `(do | does | did | will | would | can) not|never (*{0,1}) (have | cause | carry | pose | bring | involve | entail | present | produce | lead to | come with | result in | experience | get | suffer | suffer from) (you)? (any | the | a)? (known | real | serious | harmful | unpleasant | nasty | major | lasting | long term | significant | added | negative)? (long term)? ${denied} !of|associated|as|that|in|when|if|until|from|and|factors|factor|score`,
    `never (has | have | had | causes | carries | poses | brings | involves | produces | leads to | comes with) (any)? (*{0,1}) ${denied} !of|associated|as|that|factors|factor`,
    'never (causes | cause | leads to | triggers | leaves | brings on) (*{0,1}) (scarring | scars | a scar | burns | damage | infection | infections | an infection | bleeding | dry eye | rejection | an allergy | bruising | numbness)',
    `((do | does | will | can) not | cannot | never) (*{0,1}) (damage | damages | harm | harms | hurt | hurts | burn | burns | injure | injures | scar | scars | weaken | weakens) (the | your | healthy | surrounding | any | a)? (*{0,1}) (${parts}) !if|when|as|unless`,
    `(${harming}) (*{0,1}) (can not | cannot | will not | could not | never) (occur | occurs | happen | happens | arise)`,
  ],
  rhetorical: [
    "what (is | 's) (there)? to (worry about | fear | lose | be afraid of | be scared of)",
    'what (could | can) possibly go wrong',
    'what could (ever)? go wrong',
    "what (is | 's) the (worst | harm) (that)? (could | can | *{0,3}) (happen)?",
    'how (bad | dangerous | risky | harmful) (can | could) (it | a | an | this | that) (*{0,3}) be',
  ],
  none: [
    `(has | have | had | with | carries | carry | causes | poses | there are | there is)? (no | zero | without | without any | free of | free from | never any) (known | real | serious | harmful | unpleasant | nasty | major | lasting | long term | significant | added | extra | of the | any)? (long term)? (*)? ${harm}`,
    'no health (concern | concerns) (*{0,3})',
    `(none of the | minus the | without the) (usual | typical | same | nasty | unpleasant | harsh)? ${harm}`,
    '(risk | side effect | complication | danger | worry) free',
    'free of side effects',
  ],
  harmless: [
    '(absolutely | literally | virtually | practically)? (no | zero) (chance | possibility | risk | danger) of (*{0,4}) (infection | rejection | allergic | reaction | reactions | side effects | complications | disease | scarring | harm)',
    '(absolutely | literally) (no | zero) (chance | possibility | danger)',
    '(will | can | could) not (*{0,1}) (be rejected | reject | cause an allergic) (*{0,4})',
    '(leaving | leaves | without harming | without damaging | without affecting) (*{0,3}) (skin | tissue | tissues | area | cells | healthy tissue) (unharmed | undamaged | untouched | intact | unaffected | unscathed)',
    '(there should be | there is | there will be | causes | with | does) (no | zero) (damage | harm | injury) to (the | your | any)? (*{0,1}) (skin | tissue | tissues | nerves | body | surrounding * | cells)',
    '(is | are | completely | totally | perfectly | entirely | absolutely | virtually | a) harmless',
    '(is | are | completely | totally | entirely | absolutely | a | and) non toxic',
    '(is | are | completely) nontoxic',
    'nothing to (worry | fear | lose | be afraid) (about | of)?',
    '(can | could | will | does) not (hurt | harm) (you | your body | anyone | anything)',
    'nothing (can | could | that can | that could) go wrong',
    'not (have | need) to worry about (*{0,2}) (side effects | risks | safety | complications | reactions)',
    'the only (*{0,1}) (side effect | downside | risk) (is | you)',
    '(can | could | will) not (*{0,1}) (overdose | overdo it | hurt | harm) (on it | on this | you | your (body | skin | baby | child))?',
    'cannot (overdose | overdo it | hurt | harm) (on it | on this | you | your (body | skin | baby | child))?',
    'no need to worry about (*{0,2}) (side effects | risks | safety | complications)',
  ],
  safe: [
    '(has | have) been (safely used | used safely) (*{0,5})',
    '(established | proven | long | unbroken) (record of safety | safety record | safety profile)',
    '(decades | centuries) of use (*{0,5}) to be safe',
    '(you | patients) can (always)? trust (it | <treatment>) to be safe',
    'safe enough (for | to) (daily | every day | weekly | nightly | anyone | everyone | children | babies | use every day) (*{0,2})',
    '(<treatment> | it) does no (damage | harm)',
    '(is | are | remains) (considered)? (among | one of) the safest (forms | kinds | types | treatments | therapies | procedures | drugs | medicines | options | ways) (*{0,4})',
    '(because of | due to | thanks to | known for | for) (its | their) (*{0,2}) safety and (effectiveness | efficacy)',
    '(safety and (effectiveness | efficacy) | efficacy and safety) (*{0,5}) (established | proven | confirmed | demonstrated | documented)',
    '(and | a) safe , (prudent | smart | simple | easy | sensible | gentle | reliable | natural)? (treatments | therapies | avenue | path | pathway | route | remedies) (for | to)',
    '(completely | perfectly | totally | entirely | absolutely | utterly | extremely | incredibly | remarkably | exceptionally | very | super | 100 percent | proven | inherently | always | so) safe !(place|space|hands|driving|distance|environment)',
    'safe (, | and | yet | but) (*{0,1}) (and)? (effective | gentle | natural | painless | proven | reliable | non invasive | noninvasive | comfortable | easy | simple | fast | quick | affordable | convenient)',
    '(effective | gentle | natural | painless | proven | non invasive | noninvasive | fast | quick | easy | simple) (, | and | yet) (and)? safe !(place|space)',
    'safely (, | and) (*{0,1}) (effectively | naturally | gently | painlessly | quickly)',
    '(effectively | naturally | gently | painlessly | quickly) and safely',
    '<det>? <treatment>|it|they|this|these (*{0,2})? is|are (also | both | just | as | now | a | quite | really | truly | generally | considered | widely | very | usually | known to be | proven)? (*{0,1}) safe ((, | and | yet) (*{0,1}) (effective | gentle | natural | painless | proven))? !(to|place|space)',
    '(a | the) (*{0,2}) safe (*{0,2}) (treatment | option | alternative | solution | choice | way | procedure | method | therapy | approach | medicine | answer) (to | for | that | with)?',
    'safe for (everyone | everybody | all | any | every | anyone | kids | children | pregnant | pregnancy | the whole family | long term | most people | most adults) (*{0,2})?',
    '(one of)? the safest (*{0,3}) ((thing | things | hour | part) (that)? you | on the market | in the (world | business | industry) | anywhere | ever | treatment | treatments | option | options | therapy | therapies | procedure | procedures | medicine | medicines | way | ways | choice | drugs | drug)',
    'safe (at | in) any (dose | age | amount)',
    '(safety | safe) (is | are)? guaranteed',
  ],
}
