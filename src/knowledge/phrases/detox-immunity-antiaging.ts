const waste =
  'toxin | toxins | impurities | heavy metals | free radicals | waste | mold | mycotoxins | metals | poisons | pollutants | parasites | chemicals | forever chemicals | microplastics | gunk'
const immune =
  'immunity | immune system | immune function | immune response | immune defense | immune defenses | immune health | immune cells | defenses | natural defenses | body defenses | resistance'
const age =
  'aging | ageing | the aging process | the ageing process | signs of aging | biological age | biological clock | clock | years | time | aging cells | the effects of aging'

/** Promises of detox, immunity, youth and other wellness. */
export const wellness = {
  detox: [
    `(~flush | ~purge | ~sweep | ~drain | ~expel | ~eliminate | ~release | ~remove | ~clear | ~draw | ~pull | ~sweat | ~rid | ~neutralize | ~cleanse | ~scrub | ~chelate | ~bind | ~filter | ~wash) (out | away | your body of | the body of | harmful | unwanted | stored | *)? (*{0,2})? (${waste}) (from (your | the) (body | system | cells | blood | liver | *))?`,
    '(~detox | ~detoxify | ~cleanse | ~purify | ~alkalize) (and * )? (your | the | every | you)? (*{0,2})? (body | bodies | system | liver | blood | cells | cell | colon | gut | kidneys | organs | mind and body | skin from within | lymphatic system | brain | yourself | from within | from the inside | naturally)',
    '(the | our | a | an | full | total | whole | deep | body | liver | colon | lymphatic | cellular | heavy metal | iv | ionic | foot | infrared | weekend | quick | three day | seven day | glutathione | summer | gentle | natural | ultimate | signature) (body)? (detox | cleanse | detoxification) (drip | drips | infusion | iv | cocktail | package | bath | foot bath | program | protocol | push | shot | treatment | therapy | wrap | tea | facial | session | sessions | support)?',
    '(detox | detoxification | cleansing | detoxifying) (drip | drips | infusion | iv | cocktail | package | bath | foot bath | push | shot | wrap | tea | benefits | effects | effect | power | support | properties)',
    '(~support | ~boost | ~aid | ~promote | ~enhance | ~accelerate | ~kickstart | ~help) (*{0,3})? (detox | detoxification | natural detox | liver detox | lymphatic drainage | cleansing)',
    '(toxins) (leave | leaving | are flushed | melt | wash | out of)',
    '(master | powerful | potent | ultimate) (antioxidant | detoxifier)',
  ],
  immunity: [
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
    '(hangover) (cure | cures | relief | drip | drips | iv | fix | recovery | rescue | remedy | buster | killer | be gone | helper | package | infusion)',
    '(cure | cures | beat | beats | banish | erase | kill | kills | crush | zap | end | kick | fix) (*{0,2})? (hangover | hangovers | jet lag)',
    '(~boost | ~rev | ~fire | ~speed | ~supercharge | ~kickstart | ~jumpstart | ~ignite | ~turbocharge | ~stoke | ~accelerate | ~increase | ~revive | ~optimize) (up)? (your | the | a | sluggish | slow)? (*{0,2})? (metabolism | metabolic rate | fat burning | metabolic function)',
    '(metabolism | energy | fat burning | fat burner) (boost | booster | boosting | shot | burner)',
    '(~recharge | ~supercharge | ~power | ~revitalize | ~energize | ~refuel | ~charge) (up)? (your | the)? (*{0,2})? (mitochondria | cells | batteries | body | cellular energy | system)',
    '(~cleanse | ~purify | ~oxygenate) (your | the) blood',
    '(~neutralize | ~fight | ~scavenge | ~combat | ~mop up) (*{0,2})? (free radicals | oxidative stress)',
  ],
}
