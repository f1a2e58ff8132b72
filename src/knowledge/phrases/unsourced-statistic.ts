const people =
  '<patient> | patients | people | clients | guests | members | users | men | women | adults | couples | runners | athletes | veterans | smokers | participants | individuals | kids | children | parents | recipients | customers | guys | ladies | Americans | folks | sufferers | drivers | moms | dads | teens | students | seniors | executives | candidates | reviewers | nurses | physicians | doctors | dentists | cases | procedures | treatments | surgeries | users | those'
const crowd =
  'millions | thousands | hundreds | tens of thousands | hundreds of thousands | countless | scores | dozens | (over | more than | nearly | almost | about)? <num> (million | thousand | hundred)?'
const outcomeVerb =
  '~find|~feel|~see|~experience|~report|~notice|~get|~achieve|~enjoy|~reach|~regain|~beat|~overcome|~conquer|~improve|~recover|~heal|~sleep|~lose|~drop|~respond|~benefit|~reclaim|~transform|~change|~discover|~restore|~escape|~defeat|~eliminate|~reduce|~trust|~love|~swear|~gain|~quit|~become|~return|~walk|~wake|~leave'
const goal =
  '<benefit> | <trouble> | <condition> | better | calmer | happier | lighter | stronger | younger | clearer | well | lives | difference | their lives | results | relief | pain free | sober | thinner | smoother | weight | pounds | again'
const more =
  'more | less | higher | lower | better | faster | stronger | safer | quicker | longer | greater | likelier | fewer | bigger | deeper | cheaper | thicker | as likely | as effective | as strong | as fast | as long | as much | as many | as safe | as often | as good | as powerful | the absorption | the results | the energy | the relief | the growth | the odds | the chance'

const fraction =
  '<num> percent | (a | one)? third | half | two thirds | (three | a) quarters | a quarter | one quarter | a fifth | four fifths | nine tenths | <num> (and a half)? (in | out of) (every)? <num>'
const telling =
  'tell us | tell me | say | says | ask for | ask us | ask to | come back | look | looks | feel | feels | walk | walks | return | leave | sleep | sleeps | recommend | rebook | rave | would | choose | report | need no | skip | cancel | canceled | cancelled | ditch | throw away | never'

/** Counts by what they count: success rates, shares of a group, multiples, crowds, and the vague "many". */
export const counts = {
  rate: [
    '(satisfaction | success | retention | accuracy | recovery | remission | pregnancy | complication | infection | response | survival) (rate | rates | score | scores)? (currently | now)? (sits | stands | hovers | runs | holds | hits | comes in | comes out) (steady)? (at | around | near | above | below | under | between)? (over | about | just under | just over)? <num> (percent)?',
    '(success | pregnancy | birth | live birth | response | remission | recovery | survival | cure | healing) (rate | rates) (nearly | almost | about | more than | roughly)? (double | triple | twice | three times | beat | top | dwarf | outpace | exceed) (what | the | that | those | any) *{1,3}',
    'average (gain | improvement | reduction | drop | loss | increase | relief) (*{0,5}) <num> percent',
    '(prevents | prevent | reduces | reduce | cuts | cut | eliminates) (*{0,2}) <num> (*{0,3}) (days | attacks | episodes | headaches | migraines)',
    'with (a | an | its | our) (very | extremely | exceptionally | incredibly)? (high | excellent | outstanding | impressive) (success | satisfaction | response) (rate | rates)',
    '(success | response | remission | recovery | cure | satisfaction | survival | retention) (rate | rates) (of | for | with) (*{0,5}) , (*{0,4}) , (is | are | reaches | exceeds) (*{0,3}) <num>',
    `(${'<patient> | patients | clients | members | users | people'}) (~report | ~average | ~see | ~sleep | ~gain | ~lose | ~get) (*{0,3})? <num> (*{0,2}) (more | fewer | extra | less | additional) (*{0,3})?`,
    '(sleeping | sleep | walking | running | lifting | gaining | losing | working) <num> (*{0,2}) (more | fewer | longer | extra | less | farther | further | faster) (per | a | each | every)? (night | day | week | month)?',
    '(an)? average of <num> (*{0,1})? (fewer | more | less) (*{0,2})',
    '(a | an | our | the)? (proven | near perfect | high | higher | impressive)? (over | more than | nearly | almost | about | up to | at least)? <num> (plus | +)? (percent)? (*{0,2})? success|satisfaction|survival|retention|accuracy|response|remission|clearance|recovery|cure|pregnancy|birth|improvement|abstinence|sobriety|efficacy|effectiveness|recommendation|completion|acceptance (rate | rates | score | scores)',
    '(success | satisfaction | survival | retention | response | remission | clearance | recovery | pregnancy | live birth | accuracy | graduation | efficacy | effectiveness | complication | infection | relapse) (rate | rates) (*{0,4})? (of | at | is | are | was | exceeds | exceed | over | above | near | around | approaching | between | under | below | tops | up to) (over | more than | nearly | almost | about | around | up to | roughly)? <num> (percent)?',
    '<num> (percent)? (effective | successful | satisfaction | success | accurate | accuracy | patient satisfaction | safe | safety)',
    '(success | pregnancy | live birth | survival | satisfaction | response | recovery) (rate | rates) (*{0,2})? (beat | beats | tops | exceeds | among | amongst | above | higher than | well above | that beat | far above | unmatched | second to none) (*{0,2})?',
    '(highest | unmatched | unbeatable | best | outstanding | industry leading | excellent | very high | extremely high | incredibly high | remarkable | impressive | near perfect | record) (*{0,3})? (success | satisfaction | pregnancy | birth | recovery | retention | response | survival) (rate | rates)',
    '(over | more than | nearly)? <num> (plus | +)? (*{0,1})? successful|happy|satisfied|successfully (*{0,2})? (procedures | treatments | patients | surgeries | implants | cases | clients | transplants | infusions | births | babies | treated | completed)',
    '<num> percent (of (our | the | all)?)? (<patient> | patients | clients) (*{0,2})? (recommend | satisfied | happy | satisfaction)',
  ],
  share: [
    '(near | nearly | almost)? <num> percent (bioavailability | bioavailable | absorption | absorbed)',
    '<num> (of | out of | in) (every | our)? <num> *{1,2}',
    `(over | more than | nearly | almost | about | around | up to | roughly | some | approximately | an estimated | as many as | at least)? <num> (odd | plus | something | to | or)? <num>? percent (of)? (*{0,3})? (${people})`,
    '(over | more than | nearly | almost | about | around | up to | roughly | approximately | an estimated | as many as | at least | by | a)? <num> (odd | plus | something | to | or)? <num>? percent',
    `(an estimated | about | nearly | almost | roughly | more than | over | up to)? <num> (in | out of) (every)? <num> (*{0,2})? (${people})?`,
    `<num> (${people}) (in | out of) <num>`,
    '<num> percent of the time',
    `<num> of (every)? <num> (*{0,1})? (${people})`,
    `(half | a third | two thirds | one third | three quarters | a quarter | one quarter) of (*{0,2})? (${people})`,
  ],
  times: [
    `(up to | over | more than | at least | nearly | almost | about)? <num> (times | x | fold) (${more}) (likely | effective | than)? (to <benefit> | to conceive | to *)?`,
    '(twice | double | triple) (as)? (likely | effective | fast | strong | powerful | much | many | long | safe | often | good | the odds | the chance | the chances | the results) (to conceive | to * | as)?',
    '(~double|~triple|~quadruple) (your | the | their)? (chance | chances | odds | results | response | energy | survival | success | collagen | growth | likelihood)',
    '(by | of)? <num> fold',
    '(twice | double | triple | <num> times | half) the (national | state | industry | usual | normal)? (average | rate | odds | chance | relapse | success)',
    '(doubles | triples | quadruples | doubled | tripled) (graft | egg | embryo | sperm | hair | bone | collagen | implant | muscle) (survival | quality | count | counts | density | production | growth | mass)',
    '(~double | ~triple | ~quadruple) (your | the | their)? (*{0,1})? (risk | risks) (of)?',
    '~cut|~halve|~reduce|~lower|~increase|~improve|~boost|~raise (*{0,4})? (by | in) (half | a third | two thirds | three quarters)',
  ],
  crowd: [
    '(over | more than | nearly | almost | upwards of)? <num> (faces | heads | knees | backs | smiles | veins | hips | bodies | brains | couples | families | marriages | feet | scalps) (and counting | later | fixed | restored | healed | saved)',
    '(we have | our team has | our doctors have) (regrown | restored | fixed | healed | saved | rescued | closed | lifted | rebuilt | reversed | cured | freed) (over | more than | nearly | almost | some | upwards of) <num> *{1,2}',
    '(half | a third | two thirds | three quarters | a quarter) (of)? (the | this | our)? (*{1,5}) (is | are) (already | now)? (on it | in on it | on board | hooked | signed up | doing it | using it | already in | coming (here | in) | taking it | members)',
    '(half | a third | two thirds | three quarters | a quarter) (of)? (the | this | our)? (*{1,5}) (has | have | owns | own | uses | use) ((already | now) (a | an | one) *{1,2} | (a | an | one | our | this | these | it) (*{0,2}) (now $ | already | these days | at home))',
    '(half | twice | double | triple | a third of | <num> times | a fraction of) (the | as much | as many) (*{1,4}) (our | your | their | his | her) (own | great)? (grandfather | grandfathers | grandparents | grandmothers | grandmother | fathers | father | parents | mothers | mother | dad | dads | ancestors) (had | did | have | was | were | ate | got)?',
    '(many | most | plenty) of (our | the) (patients | clients | members) who were told (that)? (they | he | she) needed (surgery | an operation | a replacement) (have)? (*{0,3}) (cancel | avoid | put off | postpone) (*{0,3})',
    'the (great | vast | overwhelming) majority of (our | the | these)? (*{0,1}) (patients | people | clients | women | men) (*{0,1}) ((are | get | go) (back | better | free | happy | satisfied | able | off | well | pleased) | see | feel | report | return | notice | respond | improve) (*{0,4})',
    `(${fraction}) (of (our | the | my | those | these | all | all of | her | his) *{0,2} | of them | of us)? (now | simply | still | already)? (${telling}) *{0,3}`,
    '(millions | thousands | hundreds | dozens | scores) (of *{1,2})? (have | has) (walked | left | thrown | ditched | canceled | cancelled | tossed | stopped | quit | dropped | come off | gone back | put away | given up | said goodbye) *{1,4}',
    'all but (a handful | a few | one | two | <num>) (of (them | these | those | our *))? *{1,3}',
    'count (them | the * | those * | our *) on (one | the fingers of one) hand',
    '(not had | not seen | not lost | never had | never seen | never lost) (one | a single) (patient | client | member | woman | man | person | case | customer | baby | implant | graft | knee | complaint) *{0,4}',
    '<num> (of (them | those | our *{1,2}))? (canceled | cancelled) (their | the) (*{0,2}) (surgery | surgeries | operation | operations | follow up | appointment | replacement | referral)',
    '(of | out of) (the | our) (last | first | past) <num> (*{0,5}) , <num> (*{1,5})',
    '(only | just)? (a handful | a few | one | two | three | fewer than <num>) (out of | of | in) (the)? (hundreds | thousands | over <num> | more than <num> | <num> hundred) (*{1,6})',
    '<num> (plus | +)? (happy | satisfied | smiling | grateful | pain free | thrilled | delighted) *{1,3}',
    `(the)? (vast majority | overwhelming majority | lion 's share | bulk) (of (*{0,3}))? (are back | get | see | feel | leave | report | finish | walk) (*{0,4})`,
    `(three quarters | two thirds | four fifths | nine tenths) of (our | the | my)? (*{0,2}) (${people} | grads | graduates | over forties) (*{0,1}) (${outcomeVerb.replaceAll('|', ' | ')} | stay | go | are | have | come | never) (*{0,4})`,
    `(${crowd} | countless | scores of | generations of) (*{0,1}) (${people} | families | couples | locals | neighbors) (have | has | had) (become | come | gone | gotten | walked | left | stopped | started | gone | been | quit | kept | got | put | thrown) (*{0,4})`,
    `(nobody | no one | not one | not a single) (*{0,2}) (${people})? (in | at | from) (our | this | the) (*{0,2}) (has | have) (ever)? (*{0,3}) (relapsed | regretted | needed | come back | complained)`,
    '(a | an | of | by)? (full | whole)? <num> (point | points) (jump | drop | gain | rise | boost | improvement | swing | fall | increase | better | higher | lower)',
    'by (a | one | two | <num>) (full | whole) (point | points | grade | grades | level | levels | letter grade)',
    '(~miss | ~missed | ~report) (half | a third | a quarter | twice) as (many | much | few) (*{1,4})',
    '(we | ours | our (*{0,3})) (nearly | almost | more than | about)? (double | doubled | triple | tripled | beat | beats | top | tops) (what | the) (*{1,6})',
    '(better than) (four | nine | eight | seven | three | two | <num>) (in | out of | of) (five | ten | four | three | <num>) (*{0,4})',
    `(more (${people}) than we can count | we have lost count of (*{0,3}) | too many (*{0,2})? to count) (*{0,3})? (*{0,4})`,
    `<num> (in | out of | of) (every)? <num> (${people} | headaches | migraines | couples | knees | smiles | backs | scars | cycles | embryos | moles | veins | sessions) (*{0,2})? (never | would | will | leave | left | come | came | say | said | stay | stayed | choose | chose | recommend | skip | skipped | avoid | avoided | walk | walked | agree | end) (*{0,4})`,
    `(only | just | fewer than | less than | under | about)? (<num> | a) (in | out of) (a)? (hundred | thousand | million | <num>) (*{0,2})? (has | have | had | gets | get | reports | report | feels | notices | needs | sees) (a | any)? (*{0,2}) (reaction | reactions | complication | complications | side effects | downtime | problem | problems | trouble | touch up)`,
    'lost count of (*{0,6})',
    `(${crowd}) (of | +)? (*{0,3})? (${people}) (*{0,3})? (have | has | had | already | who | now | just)? (${outcomeVerb.replaceAll('|', ' | ')}) (*{0,3})? (${goal})`,
    `(millions | thousands | hundreds | tens of thousands | countless others) (*{0,4})? (have)? (${outcomeVerb.replaceAll('|', ' | ')}) (*{0,3})? (${goal})`,
    `(~help|~guide|~free|~relieve) (*{0,1})? (${crowd}) (of)? (*{0,3})? (${people}) (*{0,3})? (${outcomeVerb.replaceAll('|', ' | ')})`,
    `(~help|~transform|~change) (*{0,1})? (millions | thousands | hundreds | tens of thousands | countless) (of)? (*{0,3})? (${people} | lives | smiles)`,
    '(over | more than | nearly)? <num> (+)? (lives (changed | transformed | saved) | smiles (created | transformed | restored) | pounds lost | babies (born | delivered))',
    `(almost | nearly | virtually | practically) (all | everyone | every) (*{0,3})? (${people})? (*{0,2})? (${outcomeVerb.replaceAll('|', ' | ')}) (*{0,3})? (${goal})`,
    `(most | a majority | the majority | the vast majority | the overwhelming majority) of (our | my | the) (*{0,2})? (${people}) (*{0,4})? (${outcomeVerb.replaceAll('|', ' | ')}) (*{0,3})? (${goal})`,
    `^ (the | our)? (most | vast majority of | great majority of) (*{0,2})? (${people}) (*{0,2})? (${outcomeVerb.replaceAll('|', ' | ')}) (*{0,3})? (${goal})`,
    `(over | more than)? <num> (*{0,2})? (${people}) (cannot | can not) be wrong`,
    '(~change | ~transform | ~improve | ~save) (the)? lives of (over | more than | nearly | about)? (<num> | millions | thousands | hundreds | countless) (million | thousand)?',
    'trusted by (millions | thousands | hundreds | over | more than | countless | <num>)',
    '(millions | thousands | hundreds | countless) (*{0,3})? (cannot be wrong | can not be wrong | swear by | rave about | trust | love)',
    '(everyone | everybody) (is (raving | talking) about | * swears by)',
  ],
  many: [
    '(many | most | countless | numerous) (*{0,1}) (people | patients | men | women | clients | individuals | adults | athletes) (*{0,4}) (~report | ~experience | ~describe | ~achieve | ~find | ~enjoy) (a | an | feeling | much | complete | total | remarkable | significant | dramatic | substantial | renewed) (*{0,2}) (resolution | remission | recovery | renaissance | turnaround | youthful | stronger | sharper | energetic | improvement | improvements | reduction | relief | younger | better)',
    `(many | most | countless | numerous | a lot | lots | plenty) (of)? (of)? (our | the | my)? (*{0,1})? (${people}) (*{0,3})? (${outcomeVerb.replaceAll('|', ' | ')}) (*{0,2})? (<benefit> | better | calmer | relief | results | improvement | improvements | improved)`,
    'many (have)? ~find|~experience|~report|~notice|~feel (*{0,2})? (relief | results | improvement | better | improved)',
  ],
}
