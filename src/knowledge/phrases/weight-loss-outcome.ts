const unit =
  'pounds | pound | lbs | lb | kilos | kilo | kg | kgs | kilograms | stone | inches | dress sizes | dress size | pant sizes | pants sizes | sizes | clothing sizes | belt notches | notches'
const about =
  'up to | as much as | an average of | at least | over | more than | around | about | nearly | almost | those | the | that | your | first | last | stubborn | extra | another | an incredible | a whole | a'
const fat =
  'fat | pounds | weight | inches | belly | belly fat | body fat | love handles | muffin top | waistline | waist | flab | bulges | tummy | calories | fat cells | spare tire | midsection | stubborn areas'

/** Promises of weight loss: amounts, melting, ease, permanence, speed. */
export const weightLoss = {
  amount: [
    '(one | two | three | four | <num> | a few | several) (*{0,1})? sizes (smaller | down | slimmer | thinner | less) (by (*{0,3}))?',
    `(is | are | am | be | was | were) down (by)? (${about})? <num> (${unit})? (by | in | since | after | already | so far) (*{0,3})`,
    '(~watch | ~feel | ~see) (your | the) (*{0,1})? (jeans | pants | trousers | belt | waistband | dress | dresses | skirt | clothes | shirts | rings | ring) (*{0,1})? (get | go | turn | fall | hang | become | grow)? (baggy | baggier | loose | looser | roomy | roomier | too big | off)',
    '(your | old | her | his)? (jeans | pants | trousers | belt | waistband | dress | clothes) (*{0,2})? (get | gets | go | goes | fall | falls | hang | hangs) (*{0,1})? (baggy | loose | looser | off)',
    '(number | needle | dial | numbers) on the scale (*{0,3})? (goes | go | moves | moving | drops | drop | falls | only) (*{0,3})? (one way | down | south | dropping | falling | lower)',
    '(the)? scale (only)? (moves | goes | heads | tips) (*{0,2})? (down | one way | south | in your favor)',
    `(${about})? <num> (percent | pounds | lb | lbs | kilos | stone) (lighter | slimmer | smaller | leaner) (by (*{0,2}) | in (*{0,3}))?`,
    'minus <num> (*{0,1})? (pounds | lb | lbs | kilos | kg | inches | percent | sizes)',
    '(~slim | ~trim | ~shrink | ~tone) (you)? (only | exactly | precisely | just)? where (only)? you (want | need | choose | like)',
    '(~strip | ~peel | ~scrape | ~knock | ~whip | ~take) (off | away) (*{0,3})? (weight | fat | pounds | inches | flab)',
    `(~lose | ~drop | ~shed | ~burn | ~melt | ~shave | ~take | ~lost) (off | away)? (${about})? <num> (to | or | -)? <num>? (or more | plus | +)? (${unit}) (of (fat | weight | body fat))?`,
    `(~lose | ~drop | ~shed) (${about})? <num> (to | -)? <num>? percent of (*{0,3})? (weight | body weight | bodyweight | starting weight | fat)`,
    `(~lose | ~drop | ~shed) (a | one | two | three | several)? (*{0,1})? (dress | pant | pants | jean | jeans | clothing) (size | sizes)`,
    `(${about})? <num> (${unit}) (down | lighter | gone | lost | slimmer | off | of fat | of weight loss | thinner | less)`,
    `down (by)? (${about})? <num> (${unit})`,
    'fit (back)? into (your | those | my) (*{0,1})? (old | skinny | high school | college | wedding) (jeans | dress | clothes | pants)',
    '(from)? (a)? size <num> to (a)? (size)? <num>',
    '(a | one | two | three | half a) (pound | pounds | kilo) (a | per | every) (day | week | month)',
    `(weight loss | fat loss | fat reduction | loss | weight reduction) of (${about})? <num> (to | -)? <num>? (percent | pounds | lbs | kg | kilos | inches)`,
    `(${about})? <num> (to | -)? <num>? (percent) (*{0,2})? (weight loss | fat loss | fat reduction | weight reduction | reduction in (body | belly)? fat | loss of body weight | of (your | their)? (body)? (weight | bodyweight | fat))`,
    '<num> (pounds | lbs | kilos | kg | inches | stone) (in | by | within | per | every | a) (*{0,3})? (day | days | week | weeks | month | months | <num> | summer | christmas | june | july | session)',
    '(~lose | ~drop | ~shed) (*{0,3})? (pounds | inches | weight | kilos) (*{0,2})? (a | per | each | every | by | in | within) (<num> | just | only | as little as | the first | your first)? (week | weeks | month | months | day | days | summer | <month>)',
  ],
  bare: [
    `(up to | about | around | over | more than | at least)? <num> (to | or | -)? <num>? (or more | plus)? (pounds | lbs | lb | kilos | kg | stone | inches | percent)`,
  ],
  melt: [
    '(weight | pounds | fat | inches) (*{0,2})? (coming | comes | come | falling | falls | fall | dropping | drops | flying | melting | melts) (right | straight | just)? off',
    `(~melt | ~torch | ~blast | ~incinerate | ~zap | ~obliterate | ~scorch | ~sculpt | ~vanish | ~evaporate | ~erase | ~crush | ~banish | ~carve) (off | away)? (*{0,3})? (${fat}) (off | away)?`,
    '(~burn | ~dissolve | ~destroy | ~eliminate | ~target | ~attack | ~lose | ~shed | ~flush | ~freeze | ~remove | get rid of | gets rid of | getting rid of | ~spot) (off | away)? (the | your | that | those | * and)? (stubborn | belly | unwanted | excess | abdominal | visceral | arm | thigh | body | extra | dangerous)? (fat | belly fat | body fat | flab | bulges | love handles | pounds)',
    `(watch | watching | see | feel) (*{0,3})? (${fat}) (*{0,1})? (melt | disappear | drop | vanish | fall | fly | go | shrink | come off) (away | off)?`,
    `(${fat}) (just | simply | will | that | to)? (melt | melts | melting | vanish | vanishes | drop | drops | fall | falls | fly | disappear | disappears | slide | slides | pour) (away | off | right off)?`,
    '(~shrink | ~slim | ~whittle | ~trim | ~cinch) (*{0,2})? (waist | waistline | belly | stomach | tummy | thighs | midsection | fat cells | hips)',
    '(fat burning | fat melting | fat blasting | fat torching) (*)?',
    '(~turn | ~transform) (*{0,3})? (body)? into a fat burning (machine | furnace)',
    '(spot reduce | spot reduces | spot reduction)',
    '(~block | ~stop | ~prevent) (*{0,2})? (absorption of | absorbing) (*{0,2})? (fat | carbs | calories | sugar)',
  ],
  easy: [
    '(without | no | skip | forget | zero | never) (*{0,2})? (diet | diets | dieting | exercise | exercising | gym | workouts | working out | hunger | willpower | giving up | counting | calorie counting | restriction | sweating | effort | cardio | starving | starvation | food rules | meal plans | changing (your | what | how) | lifestyle changes | deprivation) (or | and | needed | required | necessary | ever | of any kind)? (diet | dieting | exercise | exercising | hunger | gym | required | counting calories | calories | your favorite foods | the foods you love | carbs)?',
    '(eat | eating) (whatever | anything | everything | all) (*{0,3})? (you | they | we)? (want | like | love | please | crave | wish | wanted)',
    '(while | as) you (sleep | eat | sit | rest | relax | nap | watch tv)',
    '(effortless | effortlessly | painless | automatic | guaranteed | easy | easiest) (*{0,1})? (weight loss | fat loss | slimming | way to lose | lose weight)',
    '(~lose | ~drop | ~shed) (*{0,3})? (effortlessly | without trying | without effort | with ease | with no effort | guaranteed)',
    '(works for | work for) (everyone | everybody | every body | anyone | any body)',
    'no matter (what | how much) (you | *) eat',
  ],
  forever: [
    '(bulge | bulges | flab | love handles | muffin top | belly | saddlebags | double chin | fat cells | rolls) (*{0,2})? (never | will not | will never | can not | cannot | do not | does not) (come | comes | return | returns | grow | grows) (back)?',
    'fat cells (are | is)? (gone | dead | destroyed | flushed | removed) (for good | forever | permanently | for life)',
    '(~lose | ~drop | ~shed) it (once)? , (and)? (~keep | ~leave) it (lost | off | gone)',
    '(goodbye | farewell) (yo yo | rebound | regain) (*{0,2})',
    '(~keep | ~stay | stays) (*{0,4})? off (*{0,3})? (for good | forever | for life | permanently | for ever | even after (*{0,3}) | long term | once and for all)',
    '(permanent | permanently | lifelong | everlasting) (*{0,1})? (weight loss | fat loss | fat reduction | fat removal | slimming | slim | lose weight | weight management results)',
    '(~lose | ~drop | ~shed | ~melt) (*{0,4})? (weight | fat | pounds | it) (*{0,2})? (for good | forever | permanently | once and for all)',
    '(never | not) (regain | gain | put) (*{0,4})? (weight | pounds | it)? (back | again)',
    '(weight | fat | pounds) (*{0,3})? never (come | comes | return | returns) (back)?',
  ],
  speed: [
    '~transform (your | their) body in (just | only | under | as little as)? <num> (days | weeks | months | sessions)',
    '(rapid | fast | quick | dramatic | extreme | massive | serious | significant | amazing | incredible | unbelievable | instant | accelerated | remarkable | impressive | life changing | substantial | real) (and * )? (*{0,1})? (weight loss | fat loss | slimming | weight reduction)',
    '(lose | losing | drop | dropping | shed | shedding) (*{0,3})? (weight | fat | pounds | inches) (*{0,1})? (fast | quickly | rapidly | overnight | faster | quick | instantly)',
    '(slim | trim | lean) (down | up) (fast | quickly | in * | before * | without *)',
    '(hit | reach | reaching | achieve | get to) (your | their) (goal | dream | ideal | target) (weight | size | body) (*{0,1})? (faster | fast | by (*{0,2}) | in (*{0,3}) | in weeks)',
    '(slimmer | thinner | skinnier | skinny | leaner | bikini body | beach body | summer body | bikini ready | beach ready | swimsuit ready) (*{0,1})? (in | by) (*{0,3})? (days | weeks | week | month | months | summer | session | minutes | <month>)',
  ],
}
