const brain =
  'brain | brains | mind | neural | neurons | nervous system | circuits | circuitry | pathways | pathway | networks | connections | synapses | synaptic | brain cells | brainwaves | brain waves | vagus nerve | amygdala | prefrontal | gray matter | hippocampus | stress response | fight or flight | neurochemistry | brain chemistry | trauma response'
const body =
  'nerve | nerves | cartilage | tissue | tissues | dna | cell | cells | cellular | gut | gut lining | intestinal lining | microbiome | mitochondria | mitochondrial | myelin | tendon | tendons | ligament | ligaments | follicle | follicles | telomeres | adrenals | adrenal | thyroid | liver | pancreas | organs | blood vessels | capillaries | discs | disc | spine | bone | immune system | stem cells | endocrine | joint | joints | roots'
const signal =
  'bdnf | neuroplasticity | serotonin | dopamine | gaba | endorphins | endorphin | oxytocin | glutamate | growth hormone | human growth hormone | igf 1 | nad | nad + | atp | nitric oxide | neurogenesis | brain derived neurotrophic factor | neurotransmitters | neurotransmitter | growth factors | autophagy | telomerase | mitochondrial function | cellular energy | cell turnover'

/** Changes inside the body told as facts. */
export const mechanisms = {
  change: [
    `(~rewire | ~reprogram | ~reboot | ~retrain | ~remodel | ~unstick | ~recalibrate | ~reshape | ~rebalance | ~regulate | ~reconnect | ~reconfigure | ~rebuild | re wire | re wires | re wiring | hard reset | ~reset | resets | reset) (*{0,4})? (${brain})`,
    '(~reset | ~reprogram | ~reboot | ~recalibrate) (your | the | a | how | my | their)? (*{0,2})? (hormones | metabolism | cells | hormonal | body | gut | metabolic | genes | dna | biology | set point | immune system | appetite | clock | system | cellular)',
    `(~regrow | ~regenerate | ~repair | ~rebuild | ~rejuvenate | ~renew | ~revive | ~heal | ~restore | ~revitalize | ~remyelinate | ~nourish | ~recharge | ~detoxify) (*{0,3})? (${body} | ${brain}) (*{0,2})? (function | damage | growth | lining | health | energy | from within | from the inside | naturally)?`,
    `(~repair | ~reverse | ~undo) (*{0,3})? (dna | cellular | nerve | tissue | brain | mitochondrial | cell | gut) (damage | aging | ageing)?`,
    `(~stimulate | ~trigger | ~activate | switch on | switches on | switching on | turn on | turns on | turning on | ~awaken | wake up | wakes up | ~jumpstart | ~kickstart | ~ignite | ~signal | ~mobilize | ~recruit | ~unlock | ~spark | ~promote | ~encourage | ~accelerate) (*{0,3})? (growth of | regrowth of | production of | formation of | release of)? (*{0,3})? (new neural | new neurons | neural connections | neuroplasticity | neurogenesis | stem cells | stem cell | dormant follicles | follicles | synapses | synaptic | new connections | tissue | cartilage | nerve | natural healing | repair | regeneration | new blood vessels | cellular | cells | mitochondria | genes | longevity genes | autophagy | vagus nerve | healing response | growth factors | bdnf | new pathways | brain)`,
    `(~increase | ~raise | ~boost | ~elevate | ~restore | ~replenish | ~flood | ~surge | ~spike | ~optimize | ~enhance | ~release | ~double | ~balance | ~regulate | ~normalize | ~improve | ~supercharge) (*{0,2})? (${signal}) (levels | production | activity | function)?`,
    '(~balance | ~rebalance | ~harmonize | ~stabilize | ~optimize | ~restore) (your | the | her | his | their | brain | natural)? (*{0,2})? (hormones | hormone levels | hormone balance | hormonal balance | brain chemistry | brain chemicals | chemistry | neurochemistry | neurotransmitters | natural balance | inner balance | equilibrium | homeostasis | nervous system | energy flow | energy fields | chakras | meridians | ph | gut flora | chi | qi | microbiome)',
    '(~correct | ~fix | ~restore | ~rebalance | ~address) (*{0,3})? (chemical imbalance | chemical imbalances | nerve flow | nerve interference | nerve supply | nerve signals | blood flow to the brain | subluxation | subluxations | energy flow | vital force | brain waves | root imbalance | spinal interference)',
    '(~remove | ~clear | ~release | ~reduce | ~relieve) (*{0,2})? (nerve interference | interference | subluxation | subluxations | stored trauma | trauma from the body | trapped emotions | energy blocks | energetic blocks | blockages)',
    '(~heal | ~seal | ~fix | ~repair) (*{0,2})? (leaky gut | gut lining | gut wall | gut | gut barrier)',
    '(~build | ~form | ~create | ~grow | ~forge | ~sprout | ~make | ~lay | ~open | ~generate) (down)? (brand)? (new | fresh | healthy | healthier | stronger | youthful) (*{0,2})? (connections | pathways | synapses | neurons | blood vessels | brain cells | circuits | networks | nerve | nerves | cartilage | tissue | cells | mitochondria)',
    '(~work | ~act | ~heal | ~operate | ~repair | ~renew | ~start | energy | health | healing | renewal | rejuvenation | regeneration | repair | change | changes | aging | results)? (*{0,3})? (at | on | down to) (the | a) (cellular | molecular | genetic | dna | mitochondrial | quantum) level',
    '(~switch | ~turn | ~return | ~bring | ~take | ~revert) (*{0,4})? (cells | genes | cell | clock | brain | follicles) (*{0,3})? (back | off | younger | settings | on)',
    '(~tell | ~teach | ~instruct | ~command | ~signal | ~coax | ~remind) (*{0,4})? (cells | body | brain | fat cells | follicles | immune system | skin) (*{0,1})? to (*{0,4})',
    '(~increase | ~raise | ~boost | ~elevate | ~release | ~flood | ~restore) (*{0,4})? (bdnf | brain derived neurotrophic factor | serotonin | dopamine | endorphins | gaba)',
    '(~unstick | un sticks | un stick) (it | your | the | you) (brain | mind | nervous)?',
    '(each | every) (session | infusion | treatment | visit | adjustment) builds (on | upon) (*{0,3})',
    '(~flood | ~saturate | ~bathe | ~feed | ~oxygenate | ~fuel) (*{0,3})? (cells | tissues | tissue | brain | mitochondria | bloodstream | joint) (with)?',
    '(~bring | ~get | ~switch | ~turn | ~come | ~wake) (*{0,4})? (back)? (online | on line | back on | back to life)',
    '(~correct | ~calm | ~quiet | ~wake | ~fix | ~activate | ~stimulate | ~restart | ~normalize) (*{0,1})? (underactive | overactive | sluggish | dormant | sleeping | faulty | broken) (*{0,2})? (circuits | regions | areas | brain | cells | nerves | pathways | amygdala | networks)',
    '(~unlock | ~unfreeze | ~file | ~erase | ~dissolve | ~release) (*{0,2})? (memories | trauma from | stored trauma | frozen memories | traumatic memories)',
    '(~bring | ~get | ~put | ~restore) (*{0,2})? (hormones | hormone levels | body | brain | chemistry | nervous system | levels) (*{0,1})? (into | in | to) (balance | harmony | alignment | equilibrium)',
    '(~train | ~help | ~free | ~allow | ~push | ~prompt) (*{0,1})? (brain | nervous system | body | skin | cells) to (heal | rewire | repair | regenerate | reset) (itself | naturally | the | from)?',
    '(~turn | ~grow | ~develop | ~become) (into)? (new | fresh | healthy | young) (*{0,1})? (cartilage | tissue | bone | cells | nerves | tendon | disc | hair | skin cells)',
    '(bone | bones | nerves | nerve | cartilage | tissue | disc | discs | gums | follicles) (*{0,2})? (grow | grows | growing | regrow | regrows | regenerate | regenerates) (back)?',
    '(text messages | messages | instructions | signals) (*{0,2})? (your | the) (dna | cells | genes)',
    '(~let | ~allow) (*{0,2})? (immune system | body | brain | nervous system) (wake up | heal itself | repair itself)',
    '(body | brain | tissue) (can | to | will) (repair | heal | regenerate | rebuild) itself',
    '(~trick | ~coax | ~fool) (*{0,2})? (skin | body | brain | cells) into (*{0,3})?',
    '(~restore | ~unblock | ~balance | ~open) (*{0,2})? (flow of (energy | qi | chi) | life force | meridians)',
    '(~find | ~seek | ~locate | ~home) (out | in on)? (*{0,2})? (injured | damaged) (tissue | cells | areas) and (repair | rebuild | heal | fix) (it | them)?',
    '~reprocess (*{0,1})? (trauma | memories)',
    '(a | your)? (new | different | healthier | younger | brand new | upgraded) brain',
    '(~pinch | ~choke) (off)? (*{0,2})? (message | messages | nerve signals | nerve supply | signal)',
    '(~restore | ~improve | ~reestablish) (*{0,2})? (communication between (the)? brain | communication between (*{0,3}) | signal between | body natural ability | mind body connection)',
    '(~lengthen | ~protect | ~restore) (*{0,2})? telomeres',
    '(new | growth of) (*{0,2})? (neural connections | synapses | neurons) (*{0,2})? (form | grow | sprout | are formed | are built)',
    '(~shut | ~turn | ~switch) (down | off) (*{0,3})? (pain signals | pain receptors | inflammation | fear center | hunger | cravings | stress)',
  ],
}
