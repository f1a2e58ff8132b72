const waste =
  'toxin | toxins | impurities | heavy metals | free radicals | waste | mold | mycotoxins | metals | poisons | pollutants | parasites | chemicals | forever chemicals | microplastics | gunk'
const stored =
  'toxin | toxins | poison | poisons | heavy metal | heavy metals | metals | mercury | fluoride | aluminum | aluminium | sludge | gunk | crud | buildup | build up | pollutants | microplastics | parasites | biofilm | biofilms | spirochetes | candida | impurities | mycotoxins | by products | byproducts | spike protein | spike proteins | forever chemicals | pesticides | leftover chemo | leftover medication | leftover drugs | (viral | inflammatory | cellular | metabolic | toxic | mold | mould | chemical | heavy metal | years of | leftover | built up | acid | acidic | old | stored | dead) (*{0,1}) (debris | residue | residues | waste | acids | chemicals | matter | cells | drugs | chemo)'
const immune =
  'immunity | immune system | immune function | immune response | immune defense | immune defenses | immune health | immune cells | defenses | natural defenses | body defenses | resistance'
const age =
  'aging | ageing | the aging process | the ageing process | signs of aging | biological age | biological clock | clock | years | time | aging cells | the effects of aging'

const cleaned =
  'liver | livers | gut | blood | cells | kidneys | lymph | lymphatics | colon | system | body | insides | pipes | arteries | organs | pores | lungs'
const bugs =
  'sniffle | sniffles | cough | coughs | cold | colds | flu | bug | bugs | germ | germs | virus | viruses | sick days | sneeze | sneezes | cold season | flu season | winter | stomach bug | strep | rsv | covid | sickness | urgent care | doctor | pediatrician | er'
const old =
  'birthdays | birthday | father time | mother nature | the clock | the calendar | calendar | the years | old age | aging | ageing | your age | the decades | decades | gray hair | middle age | the hourglass | time itself | the passage of time | the odometer'
const young =
  'nineteen | eighteen | twenty | twenty one | twenty five | twenty something | thirty | thirty five | forty | fifty | seventeen | sixteen | <num> | a teenager | teenagers | a kid | kids | a college * | their twenties | your twenties | the * of ninety * | half (your | their) age'

/** Promises of detox, immunity, youth and other wellness. */
export const wellness = {
  detox: [
    '(clean | cleans | cleanse | cleanses | purify | purifies | wash | washes | scrub | scrubs) (your | the | out your) blood !pressure|test|tests|sample',
    `(~flush | ~scrub | ~wash | ~carry | ~sweat | ~pull | ~empty | ~rinse | ~sluice | ~strip | ~mop up | ~escort | ~usher | ~shift | ~evict | ~drag | ~haul | ~vacuum | ~sweep | ~draw | ~suck | ~clear | ~clean | ~drive | ~leach | ~coax | ~dislodge | ~remove | ~purge | ~filter | ~grab | ~bind | ~push | ~chase | ~drain | ~expel | ~soak | ~dump | ~unload | ~siphon | ~ferry | ~shed | ~squeeze | ~rid you of | ~melt | ~dissolve | ~chelate | ~neutralize) (out | away | off | up)? (*{0,4}) (${stored})`,
    `(${stored}) (*{0,5}) (~flush | ~wash | ~pull | ~clear | ~sweat | ~draw | ~carry | ~sweep | ~rinse | ~leave | ~drain) (out | away | off | your body | the body)`,
    '(a | the) (liver | natural | powerful | master | potent) (detoxifier | antioxidant and detoxifier)',
    '(liver | natural | powerful | master | heavy metal | body | cellular | potent | great) (detoxifier | detoxifiers | detoxicant | cleanser)',
    `(spring ~clean | deep ~clean | power ~wash | pressure ~wash | ~wring out | ~rinse out | ~hose down | ~hose out | ~sweep out | ~scrub | ~scour | ~declog | ~unclog | ~purge | ~flush | ~rinse | ~drain | ~tune up | ~reset) (out | clean)? (your | the | their | a)? (*{0,2}) (${cleaned}) (squeaky)? (clean)?`,
    `(spring cleaning | deep clean | clean slate | oil change | tune up | fresh start | car wash | power wash | reset button | hard reset | spa day) (for | from) (your | the)? (*{0,1}) (${cleaned} | inside out | inside | within)`,
    `(~wring | ~pull | ~draw | ~suck | ~squeeze | ~sweat | ~soak | ~flush | ~filter | ~drain | ~sweep | ~chase | ~take | ~haul) (out)? (the | those | all | your | last * | it)? (*{0,2}) (${waste} | poison | trash | junk | sludge | gunk | sins | alcohol | booze | wine | inflammation and * | puffiness and * | bloat) (out | away)?`,
    `(take | takes | taking) out the trash (*{0,5})`,
    '(flushes | sweats | drips) (it | them | that | all of it) (all)? (right)? out',
    '(~undo | ~erase | ~tame | ~cure | ~fix | ~reverse | ~rescue | ~save | ~delete | ~forgive) (you from)? (a | the | your | last)? (*{0,2}) (morning after | night before | night out | hangover | hangovers | bachelor party | bachelorette | last call | happy hour | weekend sins | sins)',
    "(last (night | weekend | call) | the night before | weekend) ('s)? (sins | damage | wine | tequila | drinks | mistakes) (*{0,3})",
    `(~flush | ~purge | ~sweep | ~drain | ~expel | ~eliminate | ~release | ~remove | ~clear | ~draw | ~pull | ~sweat | ~rid | ~neutralize | ~cleanse | ~scrub | ~chelate | ~bind | ~filter | ~wash) (out | away | your body of | the body of | harmful | unwanted | stored | *)? (*{0,2})? (${waste}) (from (your | the) (body | system | cells | blood | liver | *))?`,
    '(~detox | ~detoxify | ~cleanse | ~purify | ~alkalize) (and * )? (your | the | every | you)? (*{0,2})? (body | bodies | system | liver | blood | cells | cell | colon | gut | kidneys | organs | mind and body | skin from within | lymphatic system | brain | yourself | from within | from the inside | naturally)',
    '(the | our | a | an | full | total | whole | deep | body | liver | colon | lymphatic | cellular | heavy metal | iv | ionic | foot | infrared | weekend | quick | three day | seven day | glutathione | summer | gentle | natural | ultimate | signature) (body)? (detox | cleanse | detoxification) (drip | drips | infusion | iv | cocktail | package | bath | foot bath | program | protocol | push | shot | treatment | therapy | wrap | tea | facial | session | sessions | support)?',
    '(detox | detoxification | cleansing | detoxifying) (drip | drips | infusion | iv | cocktail | package | bath | foot bath | push | shot | wrap | tea | benefits | effects | effect | power | support | properties)',
    '(~support | ~boost | ~aid | ~promote | ~enhance | ~accelerate | ~kickstart | ~help) (*{0,3})? (detox | detoxification | natural detox | liver detox | lymphatic drainage | cleansing)',
    '(toxins) (leave | leaving | are flushed | melt | wash | out of)',
    '(master | powerful | potent | ultimate) (antioxidant | detoxifier)',
  ],
  immunity: [
    '(flu | cold | virus | germ | bug | sniffle | winter | sickness) (fighter | fighters | buster | busters | killer | zapper | slayer | crusher | stopper | defender | blaster | terminator | tamer)',
    '(germs | bugs | viruses | colds | flu | airplane * | travel bugs | cold season | flu season) (*{0,2}) (will not | do not | does not | did not | never) (stand | have | get) a chance',
    '(~rally | ~wake | ~wake up | ~arm | ~rearm | ~call up | ~muster | ~mobilize | ~mobilise | ~prime | ~coach | ~marshal | ~train | ~rouse | ~summon | ~deploy | ~double | ~multiply | ~feed | ~unleash) (your | the | more | fresh)? (own | natural)? (*{0,1}) (killer cells | nk cells | t cells | white cells | white blood cells | immune cells | immune army | immune system | defenses | defences | immunity | antibodies)',
    '(~shield | ~protect | ~guard | ~insulate | ~bulletproof) (you | your family | your kids | your team | everyone | the whole family) (from | against) (whatever | everything | every | anything | what | all) *{1,4}',
    `(flu | cold | germ | germs | bug | virus | winter | sick | sniffle | covid) proof|proofs|proofed|proofing|resistant|buster (*{0,2})`,
    `(armor | armour | suit of armor | shield | force field | forcefield | bubble | wall | moat | fortress | bodyguard | bodyguards | bouncer | army | insurance policy | coat of armor | raincoat | umbrella | seat belt | flak jacket) (*{0,4}) (against | between | from | for | before | during) (*{0,5}) (${bugs} | immune system | white cells | season)`,
    `(armor up | suit up | gear up | power up | load up | stock up | bulk up) (for | before | against) (*{0,3}) (${bugs} | season)`,
    `(~keep | ~hold | ~send | ~chase | ~scare | ~fend | ~ward | ~shoo) (off)? (the | those | your)? (*{0,1}) (${bugs}) (away | at bay | off | packing | out | guessing)`,
    `(~dodge | ~sidestep | ~outrun | ~outsmart | ~sail through | ~breeze through | ~coast through | ~skip | ~laugh off | ~shrug off | ~shake off | ~skate through) (the | every | that | this)? (*{0,2}) (sniffles | colds | flu | flu season | cold season | bug | bugs | germs | stomach bug | winter)`,
    '(~stay | ~keep | ~remain) (you)? (well | healthy | on your feet) (while | when) (everyone | everybody | the * ) (*{0,4}) (coughing | sick | sneezing | down | drops | out)',
    '(~miss | ~missed | ~take | ~call in) (half as many | fewer | no | zero | less) (*{0,1}) (work days | workdays | sick days | school days | days of (work | school))',
    '(have not | has not | had not | not) (been | so much as | had | caught | gotten) (sick | sniffled | sneezed | a cold | the flu | one cold) (*{0,3})',
    '(immune system | white cells | immune cells | immunity | t cells | defenses) (*{0,6}) (game ready | battle ready | coach | army | in gear | in fighting shape | in shape | overdrive | upgrade | full tank | ammunition | on guard | a boost | a head start | a raise)',
    '(give | gives | giving | hand | hands | arm | arms | load | loads | coach | coaches | train | trains | feed | feeds) (your | the)? (white cells | immune system | immune cells | t cells | defenses | immunity) (*{0,4})',
    '(before | when | while) (the | your)? (*{0,2}) (crowd | office | plane | classroom | kids) (sneezes | coughs | gets sick) (*{0,2})',
    `(~boost | ~strengthen | ~supercharge | ~support | ~enhance | ~fortify | ~ramp up | ~bolster | ~optimize | ~improve | ~build | ~power up | ~reinforce | ~amplify | ~turbocharge | ~lift | ~raise | ~recharge | ~prime | ~elevate | ~shore up | ~rev up | ~activate | ~restore) (*{0,3})? (${immune})`,
    '(immune | immunity) (boost | booster | boosters | boosting | support | enhancing | supporting | strengthening | shot | shots | drip | drips | infusion | iv | cocktail | defense | push | power | shield)',
    `(~fight | ~ward | ~stave | ~fend | ~prevent | ~beat | ~knock | ~kick | ~dodge | ~skip | ~shorten | ~avoid) (off | out)? (*{0,3})? (cold | colds | flu | the flu | viruses | germs | cold and flu | flu season | winter bugs | cold season | seasonal bugs | the sniffles)`,
    `(keep | keeps | keeping | stay | staying | kept) (you | your family | everyone | your team)? (flu | cold | sick day | illness | virus | bug) free`,
    '(protect | protects | shield | shields | guard | guards | armor) (*{0,3})? (against | from) (*{0,2})? (cold | colds | flu | viruses | germs | getting sick | illness | winter bugs | infections)',
    '(keep | keeps) (you | your family | your kids) (well | healthy) (all | through | this | the) (*{0,1})? (winter | season | year | summer | school year)',
    '(keep | keeps) (viruses | germs | bugs | colds | the flu) (out | away | at bay)',
    '(never | without) (get | getting) sick (again)?',
    '(keep | keeps | stop | stops | prevent | prevents) (you | your family | your kids) from (getting | catching) (sick | a cold | colds | the flu | flu | *)',
    '(colds | flu | viruses | germs) (do not stand a chance | * no match)',
    '(keep | keeps) the doctor away',
  ],
  aging: [
    '(skin | hair | body | face | waist | knees | libido | drive | figure | smile | metabolism | energy | hairline | jawline | neck | hands | stamina) (you | they | she | he) (had | once had) (at | in (your | their | his | her) | back in | when (you | they | he | she) (were | was)) (<num> | twenty five | thirty five | college | high school | twenties | thirties | early * | late * | twenty | thirty | forty)',
    '(twenty | thirty | forty | <num>) (something | year old) (eggs | skin | face | joints | knees | heart | hair | hormones | hands) (*{0,1}) (for | at | on | in | again | inside)',
    '(~put | ~hit | ~slam | ~pump) (*{0,1}) the brakes on (*{0,1}) (aging | ageing | time | the years)',
    '(~rewrite | ~rewind | ~reset | ~lower | ~shave | ~trim | ~drop | ~cut | ~erase | ~edit) (*{0,3}) (biological | cellular | metabolic | epigenetic | inner | true) age',
    '(aging | ageing | getting old | growing old | getting older | old age) (~be | ~become) (now | just | only)? (optional | a choice | a disease | reversible | curable | negotiable | a decision | over | history)',
    '(biological | metabolic | skin | vascular | real | cellular | epigenetic | brain | inner) age (*{0,2}) (falls | drops | drop | fall | fell | dropped | goes down | comes down | went down | came down | turns back | improves | shrinks)',
    '(~add | ~give you | ~buy | ~bank | ~gain | ~win) (healthy | good | extra | more | whole)? (decades | years | <num> years | *{1,2} decades) (, not * | to your (life | healthspan) | of (health | life | youth | vitality) | at the end)',
    '(would rather | want to | wants to | plan to | plans to | intend to) (be | feel | look) (forty | fifty | thirty | <num>) (*{0,1}) (at | when) (seventy | eighty | ninety | sixty | a hundred | <num>)',
    '(glow | glows | glowing | radiant | radiance) from (the inside | within)',
    `(~undo | ~rewind | ~erase | ~reverse | ~cheat | ~outrun | ~outsmart | ~stall | ~pause | ~freeze | ~slow | ~stop | ~delete | ~outwit | ~outpace | ~fool | ~trick | ~defy | ~beat | ~dodge | ~subtract | ~cancel | ~hide | ~roll back | ~turn back | ~hold back | ~hold off | ~fend off | ~stave off | ~push back | ~stand up to | ~hit * on) (*{0,3}) (${old})`,
    `(~hit | ~press | ~push) (the)? (undo | rewind | pause | reset | snooze) (button)? (on)? (*{0,2}) (${old})`,
    '(~keep | ~leave | ~make) (father time | mother nature | the clock | the calendar | your birth certificate | the years) (*{0,4})',
    '(father time | mother nature | the calendar | the clock) (*{0,2}) (wait | waits | waiting | stands still | stop | stops | blink | loses | lost | meet)',
    `(~feel | ~look | ~act) (like | as if)? (you are | they are | you were | he is | she is)? (${young}) (again | something)? !minutes !hours !percent !days !weeks !months !pounds !visits !sessions !miles !pills !times !or !to !in !and !mg !cases !patients !people !feet !sets !reps !laps !yards !seconds !years`,
    `(~move | ~perform | ~recover | ~heal | ~run | ~lift | ~bounce back | ~play | ~live | ~think) (like | as if | as though) (you are | they are | you were | he is | she is)? (${young}) (again | something)? !minutes !hours !percent !days !weeks !months !pounds !visits !sessions !miles !pills !times !or !to !in !and !mg !cases !patients !people !feet !sets !reps !laps !yards !seconds !years`,
    '<num> going on <num>',
    '(sixty | fifty | forty | seventy | eighty) (is | feels like | looks like) (the new)? (thirty | forty | fifty | twenty | <num>)',
    '(five | ten | fifteen | twenty | <num>) (good)? years (off | younger | back) (*{0,4})',
    '(~erase | ~wipe away | ~roll back | ~undo) (five | ten | fifteen | twenty | <num>) years !of',
    '(growing | getting) (older | old) (is | can be)? (optional | a choice | overrated | for other people)',
    '(put | puts | give | gives | take | takes | get | gets | win | wins) back what (the | your)? (birthdays | years | time | age | aging | menopause | forty | stress) (took | stole | takes)',
    '(what | everything) (the | your)? (birthdays | years | time | age) (took | stole | has taken)',
    '(its | your | their | his | her) (college days | high school days | younger days | glory days | prime | prom night | early days | salad days)',
    '(back in | back to | like in | reclaim | relive | recapture | of | like) (its | your | their | his | her) (early | late)? (twenties | teens | thirties)',
    'prom night (again)?',
    '(your | the | a | their) (younger | youthful | twenty year old | former | old) (self | version of yourself | you)',
    '(live | living) to (a hundred | 100 | one hundred | ninety | be a hundred | <num>) (*{0,4})',
    '(age | ages | aging | ageing) (backward | backwards | in reverse | gracefully is * | slower | like a *)',
    '(would | who would | members who would | people who would) rather not (get | grow) old',
    '(longevity | anti aging | antiaging) (perks | perk | membership | program | plan | club | package | bonus | edge | hack | hacks | gains | magic)',
    `(~slow | ~reverse | ~stop | ~halt | ~combat | ~fight | ~delay | ~defy | ~prevent | ~battle | ~erase | ~undo | ~pause | ~freeze | ~counteract | ~beat | ~outsmart | ~tackle | ~hack) (down)? (the)? (*{0,2})? (${age.replace(' | clock | years | time', '')})`,
    '(~turn | ~roll | ~wind | ~set | ~dial | ~crank | ~push) (*{0,2})? (back)? (the | father | your)? (biological | body | internal)? (clock | hands of time | years | time) (back)?',
    '(~slow | ~stop | ~hold | ~reverse) (down)? (the | back the)? (hands of time | clock | march of time | sands of time)',
    'for (*{0,2})? (longevity | anti aging | antiaging | anti ageing)',
    '(longevity | anti aging | antiaging) and (longevity | anti aging | antiaging | regeneration | immunity)',
    '(~rejuvenate | ~renew) (*{0,2})? (aging | ageing | old | tired | senescent) (organs | cells | body | brain | blood | skin)',
    '(~turn | ~roll) back (the)? (clock | time | years | hands of time)',
    '(anti aging | antiaging | anti ageing | age reversing | age defying | age reversal | rejuvenating) (drip | drips | infusion | iv | peptide | peptides | benefits | effects | effect | results | power | protocol | hormone | hormones | therapy | therapies | treatment | treatments | shot | injections | program | miracle | secret | properties | solution | solutions | cocktail | breakthrough | medicine cabinet | molecule | regimen | supplement | supplements | formula | magic | weapon)',
    '(look | looks | looking | feel | feels | feeling | appear | be | act) (*{0,2})? (years | decades | a decade | ten years | * years) younger',
    '(look | looks | looked) (*{0,3})? (<num> | ten | several | many) years ago',
    '(take | takes | taking | erase | erases | shave | shaves | shed | drop | drops) (*{0,2})? (years | decades | a decade) (off | from)',
    '(years | decades) (*{0,2})? (melt | melts | disappear | drop | fall) (away | off)?',
    '(~extend | ~increase | ~lengthen | ~add | ~boost | ~promote | ~unlock | ~support | ~maximize | ~optimize) (*{0,3})? (lifespan | healthspan | health span | longevity | your life | years to your life | life span | youth | youthfulness)',
    '(longevity) (drip | infusion | peptide | peptides | iv | shot | protocol | molecule | cocktail | stack | injection | benefits)',
    '(~stay | ~live | ~be | ~keep | ~remain) (you)? (young | younger | youthful | forever young | ageless) (longer | forever | * )?',
    '(cellular | cell | biological | whole body | full body | mitochondrial | total body) (rejuvenation | regeneration | renewal | reset | anti aging | age reversal | repair | optimization | youth)',
    '(fountain of youth | youth serum | youth hormone | reverse aging | reverse ageing | age in reverse | aging in reverse | ages backward | age backward | age backwards | eternal youth | youth in a * | bottled youth)',
    '(restore | restores | restoring | reclaim | recapture | regain | rediscover | recover) (your | the | their)? (lost | natural | inner)? (youth | youthful (energy | vitality | vigor | glow | appearance | hormone levels | levels) | youthfulness | younger self)',
  ],
  wellness: [
    '(~banish | ~beat | ~end | ~kill | ~crush | ~cure | ~erase | ~fix | ~defeat) (the | that | your | a)? (*{0,1}) (afternoon | midday | mid afternoon | post lunch | three o clock | 3 pm | monday) (slump | slumps | crash | crashes | dip | fog | drag)',
    '(hangover) (cure | cures | relief | drip | drips | iv | fix | recovery | rescue | remedy | buster | killer | be gone | helper | package | infusion)',
    '(cure | cures | beat | beats | banish | erase | kill | kills | crush | zap | end | kick | fix) (*{0,2})? (hangover | hangovers | jet lag)',
    '(~boost | ~rev | ~fire | ~speed | ~supercharge | ~kickstart | ~jumpstart | ~ignite | ~turbocharge | ~stoke | ~accelerate | ~increase | ~revive | ~optimize) (up)? (your | the | a | sluggish | slow)? (*{0,2})? (metabolism | metabolic rate | fat burning | metabolic function)',
    '(metabolism | energy | fat burning | fat burner) (boost | booster | boosting | shot | burner)',
    '(~recharge | ~supercharge | ~power | ~revitalize | ~energize | ~refuel | ~charge) (up)? (your | the)? (*{0,2})? (mitochondria | cells | batteries | body | cellular energy | system)',
    '(~cleanse | ~purify | ~oxygenate) (your | the) blood',
    '(~neutralize | ~fight | ~scavenge | ~combat | ~mop up) (*{0,2})? (free radicals | oxidative stress)',
  ],
  /** Of toxins named before. */
  purge: [
    '(~clear | ~flush | ~pull | ~draw | ~chase | ~sweep | ~drive | ~wash | ~scrub | ~evict) (them | it | those | these) (all | right | straight | gently)? (out | away)',
    '(has | have | need | needs) to be (pulled | flushed | cleared | drawn | washed | sweated) out',
  ],
  waste: [`(${stored} | mold | mould)`],
}
