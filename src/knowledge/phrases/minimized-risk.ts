/** When these phrases were last read through. */
export const reviewed = '2026-11-22'

const harms =
  'side effects | side effect | adverse effects | adverse reactions | reactions | complications | risks | downsides | drawbacks'
const feelings =
  'discomfort | pain | soreness | redness | swelling | bruising | nausea | queasiness | dizziness | irritation | tenderness | stinging | sting | pinch | downtime | numbness | grogginess | dissociation | bruises | bumps | puffiness | tightness | jitters | fogginess | wooziness | sleepiness | drowsiness | headache | headaches | itching | flaking | peeling'
const nothingness =
  'no | zero | without any | without | minus the | virtually no | practically no | almost no | next to no | little to no | little or no | hardly any | barely any'

const leaving =
  'packs | pack | says goodbye | say goodbye | clears out | clear out | hits the road | hit the road | checks out | check out | takes off | take off | is history | bows out | bow out | slips away | slip away | tiptoes | moves on | move on | goes home | go home | is gone | are gone | leaves | leave | lifts | lift | settles | settle | evaporates | evaporate | fade | fades | pass | passes | over | done'
const soon =
  '(by (morning | lunch | lunchtime | noon | dinner | supper | bedtime | evening | nightfall | breakfast | sunrise | tomorrow | the weekend)) | (before you (know it | notice | blink | realize | realise | get home | reach *{1,3} | leave | are home | finish *{1,3})) | (in no time) | (in a (flash | jiffy | blink | heartbeat | snap)) | (within (minutes | the hour | an hour))'

/** Small unpleasantnesses of everyday life, to which a procedure is likened. */
const everyday =
  '(haircut | facial | massage | manicure | pedicure | waxing | wax | threading | eyebrow threading | eyebrow wax | bikini wax | leg wax | tattoo | piercing | ear piercing | flu shot | flu jab | vaccine | vaccination | blood test | blood draw | dental filling | filling | dental cleaning | cleaning | trip to the dentist | mosquito bite | bee sting | paper cut | splinter | sunburn | hangover | cup of tea | cup of coffee | nap | spa day | massage chair | vitamin | aspirin | multivitamin | stubbed toe | rubber band | pulling (off)? a (plaster | band aid) | plucking (*{1,2}) | stubbing your toe | flossing | shaving | getting (*{0,1}) (ears pierced | a tattoo | a haircut))'
/** What a body does when something goes badly, which a seller may call a good sign. */
const badTurn =
  '(feeling (awful | terrible | worse | sick | rough | lousy | bad | ill | crummy | wretched | rotten) | fever | fevers | rash | rashes | vomiting | purging | throwing up | headache | headaches | nausea | chills | aches | fatigue | exhaustion | flare | flares | flare up | flare ups | diarrhea | diarrhoea | sweats | breakouts | dread | shaking | panic | dizziness | cramps | cramping | palpitations | brain fog | a bad week | a rough week)'
const goodTurn =
  '(working | dying | dying off | leaving | leaving the body | healing | detoxing | detoxifying | clearing | clearing out | pulling | letting go | waking up | purging | repairing | rebuilding | kicking in | taking hold | taking effect | at work | winning | on the way out | coming out | releasing | flushing | shedding | doing (its | the | their) *)'

/** Words that play a risk down whatever stands beside them. */
export const alone: readonly string[] = [
  '(tolerate | tolerates | tolerated) (it | them | this | treatment | <treatment>)? (very | extremely | exceptionally) well',
  '(is | are | be) (very | extremely | exceptionally) well tolerated',
  '(always | quickly | simply) (go | goes) away (on (their | its) own | without treatment | by (themselves | itself))',
  '(sail | sails | sailed | sailing) through',
  '(most | many) (people | patients) need (nothing | no more than | nothing more than | nothing stronger than) (*{0,4}) (tablet | tylenol | ibuprofen | painkiller | pain reliever | ice pack)',
  '(this | it | discomfort | crying | pain) (is | means) (a)? sign that healing (is | has) (taking place | under way | underway | happening | begun)',
  `(${badTurn}) (*{0,6}) (is | are | was | were) (just | only | simply | actually | really)? (a | an) (good | great | positive | healthy | excellent | promising | welcome) (omen | sign | thing | signal)`,
  `(easier | gentler | milder | kinder | quicker | simpler | softer | less (painful | uncomfortable | unpleasant | bother)) than (a | an | your | the | having | getting) (*{0,2}) ${everyday}`,
  `${everyday} (hurts | stings | smarts | is | feels) (*{0,1}) (more | worse | sorer | scarier | rougher)`,
  `(behaves | behave | acts | act | feels | feel | is | are) more like (a | an | your) (*{0,1}) ${everyday}`,
  `${badTurn} (*{0,6}) (is | are | means | mean | tell us | tells us | tell you | tells you | show | shows | signals | proves | prove) (that)? (*{0,4}) ${goodTurn}`,
  '(is | are) (truly | really | honestly)? (as (bad | rough | hard | sore) as it gets | the whole of it | the extent of it | the sum of it)',
  "that (is | 's) (truly | really | honestly | genuinely | literally) (all | it | everything) $",
  "(is | are | 's | feels like | feel like | was) (just | only | more like)? (a | an | one) (tiny | little | quick | small | slight | brief | light | mild)? (pinch | prick | poke | pinprick | scratch | mosquito bite | tickle)",
  "(that | it | this) (is | 's) (just | only | simply)? (the | your) (*{1,2}) (leaving | letting go | clearing out | coming out | working (its | their) way out | breaking up) (*{0,2})",
  'no harm done',
  'nothing to (fret | stress | worry | panic | fuss | lose sleep | lose any sleep) (about | over)',
  '(over | done | finished) before (you | your) (*{0,3}) (finish | finished | know | blink | song | songs | episode | podcast | kettle | coffee | playlist | tea) (*{0,3})',
  `${everyday} (is | are | feels) more (uncomfortable | painful | unpleasant | of an ordeal)`,
  `(${feelings} | fever | fevers | rash | rashes | flare | flares) (is | are) (just | only | simply) (your | the) (body | skin | system | liver | nerves | cells | tissue) (saying | telling | waking | letting | clearing | adjusting | thanking | repairing | working | getting | catching) (*{0,3})`,
  'how little (you | they | it | people) (will)? (feel | felt | notice | noticed | hurts | hurt)',
  '(bugs | parasites | toxins | yeast | candida | spirochetes) (are | is) (dying | leaving | clearing out | on (the | their) (way out | run))',
  '(do not | never) be (put off | scared | scared off | spooked | alarmed | frightened | fazed) by (the | a | that | those | any | our) (*{0,2}) (form | forms | consent | warning | warnings | label | labels | list | leaflet | sticker | insert | fine print | headlines | stories | disclaimer | side effects)',
  '(do not | never) let (the | a | that | those | any) (*{0,2}) (sticker | form | headline | headlines | disclaimer | waiver | label) (*{0,2}) (bother | worry | fool | put | scare | stop) you (*{0,1})',
  '(side effects | after effects | reactions | recovery | downtime | risks) (*{0,4}) (amount | amounts | add up | adds up | come down | comes down | boil down | boils down) to (nothing | little | a | an | some | maybe)',
  '(problems | risks | complications | side effects | horror stories | scars | pain) (*{0,2}) (belong | belongs | belonged) to (the past | another (era | age | time) | the (*{0,2}) (of | from) *{1,3} | an (older | earlier) *)',
  '(can not | cannot | can hardly | can barely | will not | do not) (even)? (feel | notice) (it | them | the needle | the needles) (go in | going in | at all)',
  'no (needle | needles | sting | pain | pinch) (you will | you would | that you will | you can) (notice | feel | remember)',
  '(feel | feels | felt) like (a)? (tiny | small | little | quick | light) (*{0,1}) (prick | pricks | pinch | pinches | poke | taps | tap | snap)',
  '(not (very | that | too | really | particularly) | hardly | barely | minimally) painful',
  '^ (very | extremely | incredibly | remarkably | super) low risk (of | for)?',
  '(is | are | has | have | with | a | carries | carry | poses | and | but) (a)? (very | extremely | incredibly | remarkably | super) low risk (of | for)?',
  '(merely | just | only | nothing but | no more than) (a | an | the)? (quick | tiny | little | slight | small | minor | mild | brief | gentle) (*{0,1}) (prick | pinch | poke | sting | discomfort | jab | scratch | pressure)',
  '(but | so)? (do not | no need to) worry $',
  'no (cutting | scalpel | incisions | needles | stitches | hospital) , (*{0,6}) (no | zero) (*{0,2}) (recovery | downtime | pain | scars | hardware)',
  'no (*{0,1}) (months | weeks | days | hours) of (recovery | downtime | healing | pain)',
  'is merely a (*{0,4})',
  '(nobody | no one) (will | is going to | would | could | can)? (ever | even)? (be able to)? (tell | know | notice | guess | suspect | spot) !you|whether|if|what|how|why|us|which|exactly|ahead|for|in|when|until|who|where|your|the|that',
  "(nobody | no one) (is | 's) the wiser",
  '(less | more) than (you (do | feel | would) at | at | during | having | getting | when you get) (a | an | your) (*{0,1}) (haircut | facial | massage | manicure | pedicure | dental cleaning | cleaning | blood test | blood draw | flu shot | spa day | paper cut | bikini wax | mosquito bite)',
  '(the)? (hardest | worst | toughest | trickiest | scariest) (part | thing | bit) (*{0,3}) (is | was | will be) (deciding | choosing | picking | waiting | sitting | parking | the parking | the drive | finding | remembering | the paperwork | explaining | keeping | getting | saying goodbye | leaving)',
  '(hardly any | hardly anyone | hardly anybody | barely any | barely anyone | barely anybody | almost none | almost no one | almost nobody | practically none | practically no one | practically nobody | virtually none | virtually no one | virtually nobody) (*{0,4}) (bruise | bruises | swell | swells | react | reacts | hurt | scar | scars | complain | complains | feel | feels | peel | bleed | faint | get sick | gets sick)',
  '(so | too) (*{0,2}) (you (will | might | may) (fall asleep | nap | doze off | sleep through it) | (patients | clients | guests | people | most) (*{0,1}) (fall asleep | nap | doze off | sleep through it))',
  "(is | are | 's) not (even)? worth (losing sleep over | worrying about | a second thought | a worry | fussing over)",
  '(do not | never) (sweat | fret about | fret over | lose sleep over | stress about | stress over | sweat over | get hung up on | worry your pretty *) (the | a | about | any)? *{1,3}',
  '(none of the (ow | ouch | downtime | drama | hassle | recovery | pain | sting | misery | mess | suffering | scalpel))',
  '(all the | all of the) (*{1,2}) (none of | without) the (pain | downtime | ow | ouch | recovery | risk | drama | sting)',
  '(a | the) (*{0,2}) (mosquito bite | rubber band snap | snap of a rubber band | rubber band flick | static shock | bee sting | paper cut | cat scratch | flick of a finger) (at most | at worst | tops | if that)',
  '(nothing | little) to show for it (but | except) *{1,3}',
  "(and | but)? (that is | this is | it (is | 's))? (about | the size of | honestly) (the size of it | all you will (feel | notice) | the whole list | it for (side effects | downtime | risks))",
  "that (is | 's) (about)? (the size of it | the whole list | the extent of it | as bad as it gets | as rough as it gets | the worst of it | all (there is | she wrote))",
  '(risk | risks | warning | warnings | seizure | scarring | burns | infection | pain | discomfort | hyperstimulation | bruising | swelling | downtime | nausea) (*{0,4}) (a thing of the past | ancient history | old news | yesterday s news | from another era)',
  "(that | it | this) (is | 's) (nothing but | just | only | simply | merely) (the | your) (*{1,2}) (leaving | finding | working | waving | saying | doing | adjusting | waking | clearing | moving | catching up | settling | coming out | letting go | getting used) (*{0,3})",
  "(that | it | this) (is | 's) (the | your) (*{0,1}) (fat | toxins | toxin | poison | bad stuff | candida | yeast | medicine | molecule | drug | body | sugar | inflammation) (leaving | waving | saying | coming | working | doing | melting | dying | clearing | packing) (*{0,3})",
  '(just | only | simply | merely) means (the | your | it | that | you) (*{0,3}) (is | are | body | working | saying | clearing | healing | adjusting | toxins)',
  '(pop | popped) (a | an | two) (tylenol | advil | ibuprofen | aspirin) and (*{0,4}) (fine | forget | go | done | over | move on)',
  '(too (busy | deep | relaxed | comfortable | distracted | cozy) (*{0,4}) to (notice | care | feel | mind) (*{0,2}))',
  '(walk | waltz | stroll | drive | skip) (out | away) (*{0,2}) (like nothing happened | as if nothing happened | and straight | right back | back to (work | your | the))',
  '(like | as if) (nothing | it never) (ever)? happened',

  '(completely | totally | virtually | practically | almost | nearly | absolutely | basically | essentially | truly | 100 percent | fully | so | quick and | fast and | entirely | utterly)? painless',
  'painlessly',
  '(completely | totally | virtually | practically | almost | nearly | absolutely | basically | essentially | truly | 100 percent)? pain free (procedure | procedures | treatment | treatments | injection | injections | laser | dentistry | dental | experience | visit | visits | session | sessions | implants | surgery | extraction | extractions | root | needles | needle | removal | whitening | appointment | appointments | process | option)',
  '(procedure | treatment | injection | injections | process | session | sessions | it | this | removal | surgery | visit | everything) (is | are) (completely | totally | virtually | practically | almost | nearly | absolutely | basically | essentially | truly)? pain free',
  '(completely | totally | virtually | practically | almost | nearly | absolutely) pain free !(range | life | living | movement | day | days | motion | future)',
  '(will | do | would | can) (not | never) (even | ever)? (feel | notice) (a thing | anything | it | a bit | any pain | any of it | much)',
  '(feel | felt | feels) (precisely | absolutely | exactly | literally | practically | virtually | almost | next to | close to)? nothing !(but|out|and|different|new|unusual|special|of)',
  '(does | do | did | will) not (even | really)? hurt !to (a bit | at all | one bit | the least)?',
  '(not | no) (experience | feel | have) (any | the slightest) (discomfort | pain)',
  `(${nothingness}) (pain | discomfort) (during | at all | whatsoever | involved | after)`,
  '(just | only | merely | more than | worse than | bigger than | other than | no worse than) (a | an | the | one | two)? (tiny | little | quick | small | slight | brief | simple | light)? (pinch | prick | poke | pinprick | scratch | mosquito | tickle)',
  '^ (a | an | maybe a | perhaps a)? (tiny | little | quick | small | slight | brief | simple | light)? (pinch | prick | poke | pinprick | scratch | tickle)',
  '(no | not) (more | worse | different | scarier | bigger | riskier) than (a | an | the | your | having | getting | taking | drinking | going) *{1,4}',
  '(nothing | little) (more | worse | other) than (a | an | the | some | mild | slight | light | a little | minor)? *{1,3}',
  '(any)? (side effects | reactions | symptoms | risks | warnings | dangers) *{0,4} (words on a | a formality | on paper)',
  '(warning | warnings | consent | consents | boxed warning | label | disclaimer | fine print) (*{0,4}) (is | are | as) (just | only | merely | mostly)? (a)? (formality | formalities | paperwork | legal | boilerplate | lawyers | standard)',
  '(lunchtime | lunch hour | lunch break | coffee break | walk in walk out) !(is | closed | hours | menu)',
  '(these | they | it | this | that | which) (is | are) (*{0,4}) (nothing to worry about | no big deal | nothing to fear)',
  '(return | back) to (work | the gym | normal | your day | your routine | normal activities) (*{0,3}) (same day | right away | immediately | within the hour | that afternoon | straight away | within minutes | at once)',
  "(those | these | they) (are | 're) (just | only)? (words | lines | boxes) on (a | the) (form | page | paper)",
  '(about | like | similar to) what you (would | will)? (feel | get) after (a | your) *{1,3}',
  '(over | during | on) (your | a | the | one)? lunch !(is | menu | is served | table | tables | box | bag | tray | counter)',
  '(as)? (easy | simple | safe | routine | quick | harmless | gentle) as (a | an | having | getting | taking | drinking | eating | brushing | your) *{1,4}',
  "(and | then)? that (is | 's) (it | all | about it) $",
  '(no | not) (more | worse | bigger | harder | scarier | tougher | rougher | trickier) (*{1,3}) than (a | an | your | having | getting | taking | drinking | going) *{1,4}',
  '(close your eyes | count to *{1,2} | blink | take a breath | one deep breath | hum a tune) (*{0,3}) (and | then) (it | you | we) (is | are | will be) (all)? (over | done | finished | gone | out the door)',
  '(sound | sounds | look | looks) (far | much | a lot)? (scarier | worse | nastier) than (it | they) (is | are | really)',
  '(do not | never) let (the | a | that | those | any) (*{0,2}) (warning | warnings | label | leaflet | list | insert | horror stories | side effects) (*{0,3}) (scare | frighten | worry | spook | stop | put) you',
  '(do not | never) let the fine print (*{0,2}) (scare | frighten | worry | spook) you',
  'ouchless | (ouch | pinch | wince | tear) free',
  '(pain | discomfort | recovery | downtime | soreness) (is | are) (now)? (a thing of the past | optional | ancient history | so last year)',
]

/** Words for something easy, which play a risk down when they stand beside a treatment, its recovery or its harms. */
export const easy: readonly string[] = [
  '(smooth | plain) sailing',
  '(a | an | such a | as a)? (breeze | cinch | doddle | snap | cakewalk | picnic | piece of cake | walk in the park | stroll in the park | non event | nonevent | no brainer to recover) $',
  '(is | are | feels like | as) (a | an | such a) (breeze | cinch | doddle | snap | cakewalk | piece of cake | walk in the park | stroll in the park | non event | nonevent)',
  "(child | kid) 's play",
  '(barely | hardly | scarcely | merely | just | only | no more than | little more than) (a | an | any) (*{0,1}) (bump | blip | ripple | twinge | hiccup | speed bump | wobble | whisper | flutter | murmur | footnote | trifle | formality) (in | on | of)? (the | your)? (road | radar | week | day | calendar)?',
  'nothing to (write home about | lose sleep over | it | sneeze at)',
  '(easy as pie | easy peasy | no sweat | no biggie | a nothing burger)',
  '(nap | sleep | snooze | doze | scroll | read | chat | laugh | netflix) (right | straight)? through (it | the (procedure | treatment | session | whole thing | injection | drilling | scan) | your (procedure | treatment | session | root canal | implant | scan | infusion))',
  '(forget | never guess | hardly remember | hardly believe) (that)? you (ever)? (had | got | were | are wearing | have been) *{1,4}',
]

/** Words that play a risk down unless a serious risk or a line on when to call stands near. */
export const amidCare: readonly string[] = [
  '(the worst | the most) (that)? (we | i | you | anyone | anybody | most people | our * | patients | clients | members | guests) (*{0,3}) (see | seen | get | feel | had | have | hear | heard | report | reported | notice | face | will get | will feel) (*{0,1}) (is | are | was | were | has been)',
  '(is | are) (*{0,1}) the worst (of it | (we | you) (will)? (ever)? (see | get | feel) | (we | i) have (ever)? (seen | had) | that happens)',
  'nothing to recover from',
  'nothing to show (for it)? (but | except | beyond | other than) *{1,3}',
  "(and | so)? that (is | 's) your lot",
  '(not | never) (*{0,6}) (a | one) moment of (discomfort | pain | downtime)',
  '(skip | miss | bypass) (the | all the | out on the)? (pain | misery | soreness | bruising | swelling | recovery | nausea | side effects | painful *) (stage | phase | part | entirely | altogether | that * | you *)',
  'nothing (beyond | past | apart from | aside from | besides | except) (a | an | some | the odd | mild | slight) *{1,4}',
  'nothing (that)? (a | an | your | some) (*{1,2}) (can not | cannot | will not | could not) (handle | fix | cure | sort | soothe | manage)',
  '(there is | involves | with) (no | zero) discomfort (whatsoever | at all | and *{0,4} | $)',
  "(a | an)? (dot | drop | touch | hint | speck | smidge | trace | tad | whisper | flash | flicker | blush | moment | minute | little | bit) of (*{0,1}) (redness | swelling | blood | pressure | warmth | pink | pinkness | soreness | stinging | bruising | tingling | tenderness | nausea | grogginess | itch | discomfort) (*{0,5}) (if that | if anything | at most | at worst | tops | is all | and that (is | 's) it | nothing more | $)",
  "(a (little | bit | touch | hair | tad | smidge) | slightly) (sleepy | pink | red | sore | woozy | tired | puffy | queasy | tender | swollen | groggy | spacey | lightheaded | bloated) (*{0,5}) , (and)? (that (is | 's) (it | all | the * *) | if that | at most | nothing more | tops | if anything)",
  '(back | right back | straight back) (to | at | on | in | behind) (*{1,3}) (the same | that | that very | this) (evening | afternoon | day | night | morning)',
  '(back | right back | straight back) (to | at | on | in | behind) (*{1,3}) (by | before | in time for) (monday | tuesday | wednesday | thursday | friday | saturday | sunday | lunch | dinner | tomorrow | noon | the weekend | breakfast | supper | kickoff | *{1,2} time)',
  '(back | right back) (to | at | on | in) (work | pilates | the gym | your desk | zoom | yoga | school | running | golf | tennis | the office | normal | life) (*{0,2}) (next day | tomorrow | the next (day | morning) | in an hour | within hours | hours later | right after | straight after)',
  "(monday | tomorrow | next day | next morning | by morning) (you are | you will be | it (is | 's)) (back)? (on | at | in | to) (zoom | your desk | work | the office | meetings | the gym | school) (*{0,4})",
  '(wear | wears) off (*{0,3}) (before | by | in time | within) (*{1,4})',
  '(goes | go) away on (their | its) own (*{0,1}) $',

  '(the)? worst (side effect | part | thing | of it | reaction | outcome)? (that)? (you | people | patients | most | anyone | any of our | we | of it)? (*{0,5}) (is | was) (a | an | the | some | maybe | perhaps | just | only | feeling | usually) *{1,4}',
  'at (worst | most) (a | an | the | some | you | maybe | just | only | slight | mild | minor) *{1,4}',
  '(the)? (odd | occasional | stray | rare) (*{1,3}) (aside | at most | at worst | tops | is all)',
  '(downtime | down time | recovery time | recovery | pain | discomfort | side effects | risk | risks | aftercare | scarring | bruising) (next to nothing | next to none | none | nil | zero | zilch | negligible | hardly any | barely any | nothing | what downtime | little to none | minimal) !(reported | known | recorded | taken) $',
  `(${feelings} | ${harms}) (*{0,4}) (${leaving}) (*{0,3}) (${soon})`,
  `(it | this | that | they | everything) (*{0,1}) (will be | is | are)? (all)? (passes | pass | fades | fade | lifts | over | gone | done | finished | wears off) (*{0,2}) (${soon})`,
  '(medicine | treatment | body | drug | skin | infusion | laser | system | brain | liver | hormones) (is | are)? (just | simply | only | merely)? (doing | getting on with | at) (its | the | their) (work | job | housekeeping | thing | magic | cleaning | spring cleaning | laundry | homework | business)',
  '(quick | simple | easy | little | short | fast | small) (*{1,2}) (~sort | ~fix | ~handle | ~cure | ~solve | ~take care of | ~clear | ~settle | ~undo | ~reverse) (that | it | them | those | this) (out | up | right)?',
  '(nothing | something | not anything) (*{0,2}) (a (good | quick | long | short)? (nap | coffee | tea | snack | nights sleep | shower | ice pack | cold compress | aspirin | tylenol | glass of water)) (will not | can not | cannot | could not | would not | can | will) (fix | cure | sort | handle | solve)',
  '(featherlight | feather light | barely there | butterfly light | whisper light) (*{0,2}) (needle | needles | touch | side effects | downtime | sensation | pinch | procedure | injection | injections)',
  '(back) (at | on | in | to) (your | the | a | that)? (desk | gym | office | meetings | zoom | court | track | trail | school run | laptop | job | yoga mat | treadmill) (*{0,2}) (by | before | within | in time for | the same | the next | that) *{1,2}',
  `(minimal | few | very few | negligible | trivial | minor | tiny | slight | manageable | mild) (and | or)? (temporary | short lived | brief | mild | passing | manageable | if any)? (${harms})`,
  `(temporary | short lived | passing | fleeting) (and)? (mild | minor)? (${harms}) !(such | including | like | may | can)`,
  `(${harms}) (*{0,3}) (if any | when they happen | if they happen | if they occur)? (is | are | tend to be | stay | remain) (all | usually | generally | typically | almost always | always | so | very | quite | extremely | few and | both)? (mild | minimal | minor | few | negligible | short | brief | temporary | rare | manageable | nothing | trivial | tiny | forgettable | exaggerated | overblown | overstated)`,
  `(${harms} | ${feelings}) (*{0,5}) (fade | fades | pass | passes | disappear | disappears | vanish | vanishes | gone | resolve | resolves | clear | clears | melt | melts | wear off | wears off | subside | subsides) (away | off)? (almost)? (quickly | fast | soon | instantly | immediately | overnight | on its own | on their own | before you *{1,4} | (within | in) (minutes | hours | an hour | the hour | a few minutes | a few hours | seconds | no time) | by (dinner | lunch | morning | bedtime | the time *{1,3} | the next day | tomorrow | evening))`,
  `(${harms} | ${feelings}) (*{0,5}) (will | do | does) not (last | stick around | bother | linger | slow) (long | you | you down)?`,
  `(${harms} | ${feelings}) (*{0,3}) (short lived | nothing to worry about | no big deal | not a big deal | no cause for concern | easy to manage | easily managed | hardly noticeable | barely noticeable)`,
  `(${harms}) (*{0,4}) , (*{0,5}) , (will | do | does) not last (long | forever)`,
  '(nothing | not anything | no need | no reason) (to | for) (worry | concern | alarm | be alarmed | be concerned | fear | panic | fuss) about? !(the | if | with | when)',
  '(no | not a) big deal',
  '(barely | hardly | scarcely) (even)? (notice | feel | experience | know | register | remember) (*{1,4})',
  '(barely | hardly | scarcely) (a | any) (pinch | downtime | pain | discomfort | bruise | bruising | swelling | side effects | risk | risks | mark)',
  `(${nothingness} | zero) (downtime | recovery time | recovery | down time | aftercare | bruising | swelling | scarring | scars)`,
  '(minimal | little) (downtime | recovery time | discomfort | bruising | pain | recovery)',
  '(return | back) to (work | the gym | normal | your day | your routine | normal activities) (*{0,3}) (same day | right away | immediately | within the hour | that afternoon | straight away | within minutes | at once)',
  '(feeling | getting | feel) (a little | a bit | slightly)? worse (*{0,3}) (means | just | simply | only | proves | shows | is a sign | is proof | is your)',
  `(*{0,1}) (means | proves | shows | sign | signs | proof | signal | signals | evidence | tells) (that)? (the | your | it | this | our | they) (*{0,3}) (is | are | 's)? (${goodTurn} | cleansing | adjusting)`,
  "(body | system | skin | brain) (is | 's)? (just | simply | only)? (thanking | releasing | purging | letting go | adjusting | flushing | detoxing | shedding | waking up)",
  'healing crisis|reaction|response',
  '(herx | herxheimer | die off) (reaction | reactions | symptoms)?',
  '(setbacks | worsening | flare | flares | flare ups | feeling worse | bad days | discomfort | side effects | symptoms) (*{0,3}) (is | are) (a | just | simply | all)? (a | perfectly | completely | totally)? (normal | natural | healthy | good) (and (expected | healthy | natural))? (part | sign | step | phase)',
  'worse before (it | they | you | things) (get | gets | feel | feels) better',
  '(temporary | brief | short) (worsening | discomfort | setback | flare) (*{0,3}) (as | before | while | because)',
  '(discomfort | distress | difficult emotions | pain | worsening) (*{0,4}) before (leading to | giving way to | turning into) (healing | relief | resolution)',
  '(handful | few | rare) (of)? (people | patients | guests | clients | members) (who) (feel | get | have | notice) (*{0,5}) (passes | pass | fades | fade) (quickly | fast | soon)',
  '(a bit | a little | mildly | slightly) (wobbly | woozy | pink | floaty | spacey | loopy | dreamy) (*{0,4}) for (a day | an hour | a few minutes | a couple | an afternoon | a bit | a few hours)',
  '(be | look | feel) (*{0,1}) (pink | rosy) for (a day | an hour | a few minutes | an afternoon | a bit | an evening)',
  '(go | return | head | walk) (straight | right)? (*{0,3}) to (dinner | work | the office | a party | brunch | the gym | your meeting) (*{0,2}) (same | that) (night | day | evening | afternoon)',
  '(chemical | laser | sun)? (risk | risks) (is | are) (virtually | practically | almost | close to | next to)? (nonexistent | non existent | zero | nil | tiny | negligible | minuscule | vanishingly small | theoretical)',
  '(vanishingly | extremely | exceedingly | incredibly | almost unheard) (rare | unlikely | of) (side effects | complications | risks | reactions)?',
]

/** Lines that say when to call for help. */
export const careLines: readonly string[] = [
  '(call | contact | phone | text | tell | alert | message | notify | ring | reach) (us | your | the | our | a | an | out) (*{0,5}) (if | when | right away | immediately | at once | same day | straight away | promptly | urgently | day or night | any hour | doctor | nurse | surgeon | dentist | provider | clinician | pharmacist | team | line | clinic)',
  '(if | when) (*{0,6}) , (*{0,2}) (call | contact | phone | text | tell | message | ring) (us | your | the | our)',
  '(call | ring | phone | dial) (911 | 999 | 000 | 112 | 111 | emergency)',
  '(seek | get | need | needs | require | requires | go to) (*{0,2}) (help | care | attention | emergency | medical | room | er)',
  '911|999|112',
  'emergency',
  'see (your | a | the) (doctor | provider | physician | dentist)',
]

/** Serious harms said to be possible. */
export const seriousLines: readonly string[] = [
  '(some | many | a few | others | a third | one in *) (of)? (people | patients | adults | them)? (*{0,1}) (stop | vomit | faint | quit | drop out | get worse | need | have to | do not | still | react)',
  'blindness | death | blood clot | emergency room | hospital | hospitalization',
  '(serious | severe | dangerous | life threatening | rare but | permanent | lasting) (but rare)? (side effects | complications | risks | reactions | reaction | harm | damage | injury | allergic)',
  '(rarely | in rare cases | uncommon | uncommonly | less commonly | occasionally)',
  '(infection | bleeding | blindness | seizure | seizures | stroke | blood clots | pancreatitis | scarring | burns | nerve | necrosis | occlusion | death | dependence | misuse)',
  '(chest pain | trouble breathing | shortness of breath | vision loss | loss of vision | blood pressure)',
]
