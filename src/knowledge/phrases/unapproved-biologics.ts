const doing =
  '~regrow|~rebuild|~repair|~regenerate|~restore|~heal|~renew|~replace|~reverse|~relieve|~reduce|~ease|~improve|~boost|~treat|~calm|~stimulate|~rejuvenate|~revive|~strengthen|~accelerate|~enhance|~increase|~promote|~cure|~eliminate|~fight|~slow|~stop|~halt|~soothe|~cushion|~lubricate|~grow|~thicken|~awaken|~reactivate|~recharge|~support|~help|~target|~modulate|~fix|~trigger|~kickstart|~jumpstart|~remodel|~revitalize|~lower|~smooth|~shrink|~quiet|~cool|~douse|~tame|~settle|~wake|~feed|~nourish|~knit|~plump|~fill|~dissolve|~erase|~undo|~mend|~patch|~soften|~sharpen|~tighten|~open|~clear|~refresh|~rewind|~rescue|~love|~save|~protect|~preserve|~relight|~reignite|~rekindle|~nurture|~tackle|~beat|~outsmart'
const body =
  'tissue | tissues | cartilage | joint | joints | knee | knees | hip | hips | shoulder | shoulders | back | spine | disc | discs | disk | disks | tendon | tendons | ligament | ligaments | nerve | nerves | skin | hair | follicle | follicles | scalp | cell | cells | collagen | damage | injury | injuries | body | brain | function | pain | inflammation | healing | recovery | repair | regeneration | immune system | immunity | energy | youth | organ | organs | lungs | heart | muscle | muscles | bone | mobility | libido | erections | vitality | scar | scars | pore | pores | line | lines | wrinkles | texture | tone | thumb | thumbs | finger | fingers | wrist | wrists | ankle | ankles | elbow | elbows | foot | feet | hands | neck | face | chest | kidneys | liver | gut | eyes | sight | hearing | memory | mood | feeling | sensation | autoimmune | fire | ache | aches | wear | tear | age | aging | swing | serve | stride | game'

/** What cell and tissue products are called and said to do, and what takes it back. */
export const unapprovedBiologics = {
  // What a cell or tissue product is said to do.
  benefit: [
    'let (the | your | these | those | our)? (*{0,2}) (cells | exosomes) (do | go | get | work | handle) *{1,4}',
    '(talk | talks | coax | coaxes | nudge | nudges | persuade | persuades | convince | convinces) *{1,3} (into | to) (growing | grow | healing | heal | repairing | repair | rebuilding | rebuild | waking | wake) *{0,2}',
    '(repair | construction | cleanup | clean up | rescue | maintenance | building | demolition) (crew | crews | squad | gang)',
    'tiny (*{0,1}) (mechanics | repairmen | workers | paramedics | builders | electricians | plumbers | medics)',
    '(paramedics | first responders | foremen | foreman | project managers) (for | of) (the | your) *{1,2}',
    '(get | gets | getting | set | sets | put | puts) (your | the) (own)? (*{0,1}) (cells | body | tissue | joint | immune system) (rebuilding | repairing | healing | regrowing | growing | mending | regenerating) (*{0,3})',
    '(seen | watched | had) *{1,3} (return | come back | grow back | wake up | regrow) (in | after | to | within) *{1,3}',
    '(dial | turn | calm | cool | tamp | bring) (down | back) (*{0,4})? (fire | inflammation | pain | flare | flares | clock | swelling | <condition> | <trouble>)',
    '(hit | hits | press | presses) (rewind | reset | refresh | undo | restart) on *{1,4}',
    '(gave | gives | give | got | hand | hands | handed | brings | brought | bring) (*{0,3})? (his | her | my | their | your | our | the)? (*{0,3})? back (to *{1,3})?',
    '(put | puts | place | places | send | sends | inject | injects) (them | it | those) (right | straight | exactly)? where (it | you | they) (*{0,2})? (ache | aches | hurt | hurts | need | needs | wore | worn | sore)',
    '~open|~clear up',
    '~love (them | it | every) (*{0,2})? (all | part | inch)',
    `(${doing.replaceAll('|', ' | ')}) (*{0,4}) (${body} | <condition> | <trouble> | <benefit>)`,
    '~teach|~tell|~remind|~instruct|~signal|~order|~command|~direct (*{0,4}) (cells | cell | follicles | follicle | body | tissue | tissues | skin | joint) (how)? to *{1,4}',
    '~bring|~give|~take (*{0,3}) (back | new life | to life | years off | away) (*{0,3})',
    '~deliver|~carry|~contain|~pack|~release|~provide|~flood|~supply (*{0,6}) (growth factors | healing | regeneration | relief | regenerative | results | signals | messages | repair)',
    '~turn back (the)? (clock | time)',
    '~turn into|~become (new | fresh | healthy | whatever | any | cartilage | the) *{0,3}',
    '~lay|~build|~form|~fill (down | in)? (fresh | new) (tissue | cartilage | bone | cells | collagen | skin)',
    '(new | fresh) (tissue | cartilage) (*{0,1}) (fills | forms | grows | fill | form | grow)',
    '~seek|~find|~hunt|~look (out | for)? (damage | damaged | injury | injured | inflammation | trouble) (*{0,2})',
    '~go|~home looking|in (for | on) (damage | inflammation | injury | trouble)',
    '~know (exactly | just)? (where | what | how) to (go | do | heal | repair | fix | be)',
    '(alternative | answer | solution | option) to (knee | hip | joint | back | shoulder)? (replacement | surgery | replacements)',
    '~avoid|~skip|~cancel|~postpone (knee | hip | joint | back | shoulder)? (replacement | surgery)',
    '(remarkable | amazing | incredible | powerful | unmatched | potent | natural) (healing | regenerative | restorative | anti aging | rejuvenating) (power | powers | potential | properties | ability | abilities | results)',
    '~work|~act (wonders | miracles | fast | quickly | beautifully | naturally | better | like magic | with your body)',
  ],

  // Short lines that set a tissue beside the body part or the age it is sold for.
  pairing: [
    `(regenerate | repair | rebuild | heal | restore | regrow | renew) (those | the | your | that | these | damaged)? (*{0,3}) with (your own | our | your | living | donor | young | the body 's own)? (*{0,2}) (stem cells | stem cell | exosomes | cells)`,
    '(stem cells | exosomes | stem cell therapy) (are | is) (*{0,2}) (future of medicine | medicine of the future | future of healing)',
    '(skip | forget | before) *{1,4} , try (*{0,4})?',
    'try (*{0,3})? first',
    '(shot | shots | injection | injections | cells | tissue | jelly | allograft | allografts | fluid | drip | exosomes) (for | to) (your | the | those | that | any | every | aching | old)? (*{0,3}) (joint | joints | knee | knees | hip | hips | shoulder | shoulders | back | spine | tendon | tendons | elbows | thumbs | discs | scars | hair | hairline | face | brain | spine | discs)',
    '(knee | knees | hip | hips | back | joints | skin | hair | spine) of (a | an | your)? (*{0,2}) (teen | teenager | child | youth | twenties | athlete | 20 year old | younger you)',
    '(put | goes | going | go | set) to work (in | on | inside) (your | the) *{1,3}',
    '(bring | brings | bringing | win | wins | get | gets) back (*{0,3}) (cartilage | knee | joint | tissue | hair | mobility | collagen | erection | erections | spark | swing | stride | youth)',
    '(~soften | ~sharpen | ~smooth | ~plump | ~fill | ~knit | ~patch | ~mend | ~undo | ~erase | ~replenish | ~refill | ~rescue | ~wake | ~refresh | ~quiet | ~tighten | ~nourish) (in | up | out)? (*{0,4}) (scar | scars | mind | minds | skin | wrinkle | wrinkles | cartilage | joint | joints | tissue | knee | knees | tendon | tendons | follicles | gap | gaps | damage | nerves | disc | discs | hair | time | years | wear | age)',
    '(meets | met | finds) (its | their) match',
    '(put | puts | putting) (*{0,3}) (lead back | pep back | bounce back | spring back | life back) (in | into) *{1,2}',
    '(~renew | ~refresh | ~reboot | ~reset | ~rebuild | ~restore | ~regrow) (it | them | you)',
    '(instead of | rather than | before you (book | try | consider) | not) (a | an | the)? (knee | hip | joint)? (surgery | scalpel | replacement | knife | titanium | metal)',
    '(second | new | fresh) (chance | life | lease | youth | start) (for | on | at) (*{0,3})',
  ],

  // Cells that are those of the product where a page sells cells.
  sold: ['(your own | young | fresh | the | these | those | our | donor | new | living) cells'],
  products: [
    '(umbilical | cord | cord blood | placental | amniotic | birth tissue) (vial | vials | iv | ivs | drip | drips | infusion | infusions | cream | serum)',
    'exosome|exosomes|msc|mscs|amnion|svf',
    '(repair | stem) cell|cells',
    '(perinatal | birth | afterbirth | placenta | placental | amniotic | amnion | umbilical | newborn | cord | mesenchymal | regenerative) (tissue | tissues | therapy | therapies | allograft | allografts | cell | cells | injection | injections | shot | shots | jelly | matrix | graft | grafts | membrane | fluid)',
    'cells of (a | the) newborn|baby|infant|umbilical',
    '(donated | given | gifted) by (healthy | new | young | screened)? (*{0,1}) (moms | mothers | mums | newborns | births | donors | babies)',
    '(your (own)? | bone | on your)? (marrow | bone marrow) !donor|donors|is|transplant (cells | concentrate | injection | injections | aspirate | to)?',
    '(day zero | day one | day 0) (cells | tissue | stem)?',
    "(wharton | whartons) ('s)? jelly",
    '(amniotic | placental | placenta | umbilical | cord | birth tissue) (fluid | tissue | membrane | cord | blood | derived | allograft | injection | injections | product | products | cells | shot | shots | matrix) !(embolism | index | level | levels | leak)',
    '(live | living | young | youthful | vibrant | fresh | donor | regenerative | healing | brand new | healthy | active | potent | day zero) , (vibrant | healthy | active | living)? (cell | cells) !(phone | phones)',
    '(regenerative | cell | cellular | cell based | stem) (cell)? (therapy | therapies | injection | injections | treatment | treatments | biologics | biologic | knee | joint | shots | shot | infusion | infusions)',
    '(stromal vascular fraction | svf | mesenchymal | mscs | signaling cells | growth factor injections)',
  ],

  lawful: [
    'nct (*{0,1})',
    'clinical trial|trials|study|studies|registry',
    '(blood | bone marrow) (disorder | disorders | cancer | cancers | transplant | transplants | transplantation | biopsy)',
    'leukemia|lymphoma|hematologist|hematologists|sickle|moles',
    'plant|apple|edelweiss stem',
    'pregnancy|pregnant|amniocentesis|prenatal|baby|birth plan',
  ],
  unproven: [
    '(nobody | no one | not | no | never) (*{0,3}) (shown | proven | proof | evidence | proved | established)',
  ],
  refuted: [
    '(no | not | never) (*{0,6}) (approved | proven | evidence | proof | sell | offer | inject | use)',
    'myth|unproven|claims|claim|beware',
  ],
}
