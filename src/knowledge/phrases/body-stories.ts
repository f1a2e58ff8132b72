/** When the phrases were last gone through. */
export const reviewed = '2026-11-22'

const organ =
  'brain | brains | body | bodies | nervous system | nerve | nerves | cells | gut | joint | joints | lining | cartilage | disc | discs | immune system | pancreas | ovaries | follicles | skin | tissue | tissues | liver | thyroid | hormones | metabolism | spine | muscles | ear | inner ear | middle ear | sinuses | womb | pituitary | marrow | heart | arteries | scalp | gums'
const renewed =
  '(heal | repair | rebuild | regrow | regenerate | mend | correct | balance | rebalance | regulate | calm | quiet | settle | soothe | reset | rewire | reorganize | reorganise | fix | restore | renew | drain | realign | clear) (itself | themselves | its own *{1,2} | their own *{1,2} | again | on its own | on their own | from (within | the inside)) | reboot | restart | rewire | regrow | regenerate | self correct | self heal | make its own *{1,2} | make their own *{1,2} | (start | begin) (making | building | healing | growing | producing | repairing) *{1,3}'
const stack =
  'disc | discs | disk | disks | spine | spines | vertebra | vertebrae | bulge | bulges | herniation | hips | pelvis | atlas | skull | organs | womb | uterus | pelvic organs | hormones | hormone | cycle | cycles | neurotransmitters | brainwaves | nervous system | gut | chemistry | brain chemistry | glands | adrenals'
const placed =
  'home | into (line | place | alignment | balance | position | harmony | order | sync | rhythm | tune) | in (line | balance | harmony | sync) | to (center | centre | baseline | normal | where *{1,3}) | where (it | they) (belong | belongs | should be | started)'
const alarm =
  'nervous system | vagus nerve | vagus | fight or flight | fight or flight response | reward centers | reward centres | reward center | reward circuit | fear center | fear centre | fear centers | alarm system | alarm center | alarm bell in * | amygdala | stress response | stress system | pain signal | pain signals | pain file | pain memory | pain memories | trauma response | auditory cortex | phantom signal | stress hormones | stress hormone | survival mode | panic switch | craving center | craving centers | hunger switch | hunger signals'
const grown =
  'blood vessels | vessels | capillaries | nerve endings | nerve fibers | nerve fibres | cartilage | neurons | brain cells | follicles | hair follicles | collagen | elastin | tissue | bone | arteries | connections | pathways | circuits | blood supply | bypass | bypasses | myelin | skin cells | cells | lining | cushion'
const seat =
  'gut | spine | mouth | neck | liver | jaw | adrenals | colon | bowel | bowels | mitochondria | nervous system | airway | teeth | feet | microbiome | blood sugar | hormones | subluxation | subluxations | inflammation | parasites | candida | mold | mould | toxins | cells | pelvis | lymph'
const illness =
  'disease | diseases | illness | illnesses | problem | problems | condition | conditions | symptom | symptoms | ailment | ailments | complaint | complaints | disorder | disorders | <condition> | <trouble>'

/** What happens in the body, told as if somebody had watched it. */
export const bodyStories: readonly string[] = [
  '(knit | knits | knitted | stitch | stitches | stitched | sewn | sewed | zipped) (itself | themselves) (back)? (together | shut)',
  '(disc | discs | disk | disks | vertebra | vertebrae | bone | rib | ribs | joint | crystals) (that *{1,3})? (goes | go | slides | slide | slips | slip | pops | pop | eases | ease | settles | settle | moves | move | drops | drop) (right | gently | straight)? back (in | into place | into line | where (it | they) (belongs | belong))',
  '(~bring | ~get | ~coax | ~lead | ~call) (blood flow | blood | blood supply | circulation | oxygen | sensation | signals) back (to | into) *{1,4}',
  '(muscle | muscles | brain | nerves | nerve | jaw | gut | skin | nervous system | immune system | bladder) (*{0,1}) (forgets | forget | unlearns | unlearn) (how to | to | the | what | its) *{1,3}',
  '(metabolism | thyroid | follicle | follicles | hair | roots | ovaries | libido | brain | muscles | cells | nerves | glands) (is | are) (just | only | merely | simply) (asleep | sleeping | dormant | hibernating | snoozing | napping | offline)',
  '(metabolism | thyroid | follicle | follicles | hair | roots | ovaries | libido | brain | muscles | cells | nerves | glands) (is | are) not (broken | dead | gone | lost | finished) , (*{0,3}) (asleep | sleeping | dormant | hibernating | snoozing | stuck | offline | stalled)',
  '(we | our (*{1,2}) | <treatment>) (can | know how to | will | knows how to) (wake | reawaken | restart | reboot | switch) (it | them) (up | back on)? $',
  '(better | more | fresh | extra | richer | stronger) (blood flow | circulation | oxygen | blood supply | oxygenation) (means | equals | brings | makes for | gives you) (*{0,1}) (better | more | stronger | firmer | faster | thicker | healthier | younger | sharper) *{1,2}',
  '(<trouble> | <condition> | ageing | aging | miniaturization | miniaturisation | thinning | shrinkage | degeneration | decline | loss | damage | wear | scarring | baldness) (*{0,6}) (goes | go | shifts | kicks | turns | thrown | put) (in | into) (full)? reverse',
  '(stem cells | cells | exosomes | platelets | peptides) (*{0,1}) (home | homes | migrate | migrates | travel | travels | find their way | head | heads | zero | zeroes) (straight | right | directly | deep)? (in on | to | into | for) (the | your | any | every) (*{0,2}) (brain | damage | injury | inflammation | trouble | lesion | lesions | scar | spot | (damaged | injured | inflamed | hurt) *)',
  '(they | cells | exosomes | it | peptides) (*{0,1}) (cross | crosses) (straight | right)? into the (brain | brain and *)',
  // put back in place
  `(~bring | ~pull | ~put | ~draw | ~coax | ~guide | ~nudge | ~ease | ~slide | ~shift | ~pop | ~tug | ~click | ~glide | ~lift | ~move | ~return) (*{0,4}) (${stack}) (*{0,1}) (right | gently)? (back)? (${placed})`,
  '(~realign | ~re align) (*{0,3}) (spine | spines | hips | pelvis | vertebrae | vertebra | skull | discs | neck | body | energy | nervous system)',
  '(spine | neck | atlas | pelvis | vertebra | vertebrae | hips) (that is | that are | is | are)? (*{0,1}) out of (line | alignment | place)',

  // what learns to mend itself
  `(${organ}) (*{0,2}) (~learn | ~relearn | ~remember | ~start | ~begin) (how)? to (${renewed})`,
  `(~let | ~allow | ~help | ~tell | ~teach | ~train | ~retrain | ~push | ~coax | ~get | ~force | ~trick | ~prompt | ~nudge | ~remind | ~convince | ~order) (*{0,4}) (${organ} | it | them) (how)? (to)? (${renewed})`,

  // grown anew
  `(new | fresh | extra | healthy | young | younger | whole) (${grown}) !can|may|could|might|do (*{0,3}) (sprout | sprouts | bloom | blooms | grow in | form | forms | spring up | springs up | take root | fill in | fills in | multiply | branch out | appear | appears | knit together)`,
  `(~grow | ~sprout | ~build | ~lay down | ~lay | ~spin | ~weave | ~knit | ~make | ~create | ~form | ~generate) (*{0,1}) (new | fresh | brand new | your own | its own | their own | a new | a fresh | younger | stronger) (*{0,2}) (${grown})`,
  `(kick start | kick starts | kick starting | jump start | jump starts | jump starting | hard wire | hard wires | hard wiring | fire up | fires up) (*{0,3}) (<micro> | ${organ} | pattern | patterns | repair | healing)`,
  '~thicken (the | your | a | an)? (*{0,2}) (lining | cartilage | cushion | cortex | myelin)',
  `(~seal | ~patch | ~plug | ~close) (up)? (the | your | a | every | those)? (*{0,2}) (barrier | blood brain barrier | gut wall | lining | leaks | leaky *{1,3})`,

  // sent there
  `(~send | ~push | ~pump | ~pour | ~drive | ~flood | ~rush | ~call | ~summon | ~steer | ~draw | ~pull | ~bring) (in)? (*{0,1}) (fresh | new | oxygen rich | oxygenated | healing | your own | a fresh supply of | a rush of | clean | nutrient rich | repair) (*{0,1}) (blood | blood flow | circulation | oxygen | stem cells | cells | nutrients | growth factors | water | energy) (*{0,3}) (to | into | toward | where | through) *{1,3}`,

  // switched on and off
  `(~switch off | ~turn off | ~shut off | ~shut down | ~power down | ~pull the plug on | ~unplug | ~delete | ~erase | ~hack | ~override | ~reboot | ~restart | ~rewrite | ~deactivate | ~dial down | ~turn down | ~calm | ~quiet | ~cool | ~soothe | ~settle | ~reawaken | ~awaken | ~retrain | ~rewire | ~reset | ~defuse | ~tame | ~wipe | ~jolt | ~recalibrate | ~regulate | ~rebalance) (*{0,4}) (${alarm})`,
  `(${alarm}) (*{0,3}) (switched off | turned off | shut off | deleted | wiped | reset | rebooted | unplugged | stood down | stands down | powers down | switches off | resets | reboots | lets go | starts up again)`,
  `(nervous system | brain | body | immune system | cells) (*{0,1}) (~delete | ~erase | ~rewrite | ~forget | ~drop | ~release) (*{0,3}) (file | files | program | memory | pattern | patterns | trauma | code | script | allergy | reaction)`,

  // where every illness starts
  `(all | every | most | nearly all | almost every | nearly every | almost all | so many | the root of) (*{0,3}) (${illness}) (*{0,4}) (start | starts | begin | begins | originate | originates | come | comes | stem | stems | trace | traces | lead | leads | live | lives) (back)? (in | with | from | at | to) (the | your | an | a)? (*{0,2}) (${seat})`,
  `(upstream | underneath | beneath it | beneath that | behind all of it | at the bottom of it) (is | are | lies | lie | sits | sit) (*{0,2}) (${seat} | leaky *)`,
  `(a | the | your) (clear | healthy | aligned | straight | clean | happy | balanced | sealed) (spine | gut | colon | mouth | liver | jaw | bite | airway | pelvis) (means | makes | equals | gives you | brings | is) (a | an)? (*{0,2}) (brain | mind | body | immune system | child | mood | life | heart | skin)`,
]
