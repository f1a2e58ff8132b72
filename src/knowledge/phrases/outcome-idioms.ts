/** When the phrases were last read through. */
export const reviewed = '2026-11-22'

/**
 * Idioms by which copy says that something worked, beside plain outcome verbs. They count only in the writer's own
 * assertion, so the sentences around them decide whether they are reported.
 */
export const outcomeIdioms: readonly string[] = [
  '(take | takes | took | taking | shave | shaves | knock | knocks | wipe | wipes | erase | erases) (*{0,2}) (years | decade | decades | inches | pounds) off',
  '(turn | turns | turning | turned | roll | rolls | wind | winds | set | sets) back the clock',
  '(turn | turns | turning | turned) the clock back',
  '(get | gets | getting | go | goes | strike | strikes) (straight | right)? (to | at) the root (cause)? of (*{0,3}) (<condition> | <trouble> | problem | it | issue)',
  '(bring | brings | bringing | brought) (*{0,4}) (back (on track | to life | online | into balance) | to life)',
  '(bring | brings) back (the | your) (*{0,1}) (energy | drive | spark | glow | confidence | sleep | passion | strength | volume | you | smile | joy | youth)',
  '(gave | gives | give | giving | got | get | gets | hand | hands) (me | us | you | him | her | them | people | patients | my | our | your | his | their) (*{0,3}) (life | lives | marriage | smile | energy | body | confidence | sleep | mornings | spark | kids | career | youth | calm | self) back',
  '(have | has | had | get | gets | got | put | puts) you back (on your feet | in the game | to (yourself | normal | work | life))',
  'back on (your | their | her | his) feet',
  '(feel | feels | felt | look | looks | feeling | looking) (*{0,1}) (<num> | ten | years | decades) (years)? (*{0,1}) younger',
  'years younger',
  '(succeed | succeeds | works | wins) where (*{0,3}) (fail | fails | failed | could not | cannot)',
  '(when | where | after) (*{0,2}) (nothing else | everything else | other treatments | medications | pills) (has | have)? (worked | failed | works | helped | could)',
  'the (smile | body | skin | face | hair | life | confidence | results | sleep | relief) you (deserve | want | always wanted | have always wanted | dream of | dreamed of | crave)',
  '(clients | patients | members | guests | moms | athletes | celebrities | customers | everyone) (*{0,2}) (swear | swears) by (*{0,4}) (<treatment> | it | us)',
  '(just | simply | finally) (stopped | disappeared | vanished | melted away | went away | lifted | let go)',
  '(pounds | weight | fat | inches | years | wrinkles | worries | pain) (*{0,1}) (fall | falls | fell | melt | melts | melted | drop | drops | slide | slides | peel | peels) (right)? (off | away)',
  '(like | as) (flipping | turning on | turning off) a switch',
  '(turn | turns | turned | flip | flips) (the | that | your | a) (*{0,2}) (corner | tide | page | switch (off | on)?)',
  '(does | did | do) wonders (for | on)?',
  '(work | works | worked | working) (wonders | miracles | magic | like a charm | like magic)',
  '(do | does | did) the trick',
  '(hit | hits | hitting) the (reset | refresh) (button | switch)?',
  '(back | return | returns | returned | get | gets) to (your | their | her | his) old self',
  '(feel | feeling | feels | be) (like)? (yourself | themselves | herself | himself | myself | a new (person | woman | man | you)) (again)?',
  '(good | great | better) as new',
  '(get | gets | got | getting) (your | their | my | his | her | our) (*{0,3}) (back | under control | on track)',
  '(fix | fixes | fixing | fixed) (it | the problem | what | you | that) (for good | once | at the source)?',
  '(level | levels | take | takes) (*{0,3}) to the next level',
  '(set | sets | setting) you free',
  '(change | changes | changed | changing | transform | transforms | transformed | save | saves | saved) (*{0,1}) (lives | your life | their lives | my life | her life | his life | everything | families)',
  '(unlock | unlocks | unlocking | awaken | awakens | unleash | unleashes) (your | the | a) (*{0,3}) (potential | power | self | body | best | energy | healing | health | vitality | youth)',
  '(defy | defies | defying | beat | beats | fight | fights | outsmart) (aging | ageing | gravity | the odds | father time | time)',
  '(wake | waking | wakes) up (*{0,1}) (refreshed | rested | energized | pain free | happy | smiling | without)',
  '(walk | walks | walking | leave | leaves | leaving) (*{0,2}) (out | away | in)? (*{0,2}) (pain free | without (pain | a cane | a walker) | glowing | smiling | lighter | taller | refreshed | a new person)',
  '(no more | without (the | that | your | those | all the)) (aches | ache | pain | pills | cravings | hot flashes | snoring | needles | wrinkles | flare ups | brain fog | sleepless nights)',
  '(never | no longer) (*{0,2}) (suffer | suffers | struggle | struggles | hurt | hurts | ache | hide | wake | toss | dread | worry) (*{0,2})',
  '(train | trains | coach | coaches | talk | talks) (the | your) (brain | body | mind) (out of | into | to) (*{0,2}) (<condition> | <trouble> | calm | focus | heal | relax)?',
  '(enough said | see for yourself | the proof is in)',
  '(before | and | then | thus | while)? (lead | leads | leading | led) to (*{0,2}) (healing | recovery | relief | remission | lasting change | transformation)',
  '(energy | drive | sex drive | libido | confidence | mood | sleep | spark | strength | stamina | focus | joy | color | appetite for life) (and (*{0,2}))? (come | comes | came) (back | roaring back | flooding back)',
  '(energy | libido | confidence | mood | sleep | strength | stamina | focus | skin | memory) (returns | soars | improves | lifts | rebounds | skyrockets | climbs)',
  'is|are|was (a | the)? (game over | no match | history) for (*{0,2}) (<condition> | <trouble>)?',
  '(stop | stops | stopped | stopping | end | ends | halt | halts) (*{0,3}) in (its | their) tracks',
  '(nip | nips) (*{0,3}) in the bud',
  '(keep | keeps | kept) (*{0,4}) (from (coming back | returning | getting worse | turning into | ever | forming | progressing) | away | at bay)',
  '(~give | ~offer | ~hand | ~buy) (*{0,3})? (a | the | your | every) (*{0,1})? (better | stronger | greater | real | fighting | best | higher | second) (*{0,1})? (chance | odds | shot | hope) (of | at | to | for) (*{1,2})',
  '(~bring | ~put | ~get | ~coax | ~lure | ~win) (the | your | that | a) (*{0,1})? (fire | spark | zip | bounce | spring | joy | color | colour | twinkle | swagger | mojo | pep | sizzle | fun | romance) (back)? (back | in (your | their) (step | eyes | life))',
  '(~keep | ~leave) (your | the | aging | old | sore)? (tendons | joints | knees | hips | backs | back | muscles | shoulders | gums | skin | mind | brain | heart | gut | nerves | bones | bodies | body | eyes | feet | hormones) (*{0,1})? (happy | moving | supple | young | limber | strong | steady | calm | clear | sharp | healthy | working | loose | flexible | glowing | quiet | settled | in shape | at ease)',
  '(~get | ~have | ~put | ~help) (you | people | patients | folks | men | women | clients | mothers | them | runners | parents | veterans | most) (up and)? (off the (sofa | couch | sidelines | bench) | out of (bed | the house | pain | the fog | the dark | their shell) | back (into | to | in | on) (their | your | the | life | work | sport | running | playing) (*{0,1})? | through the (day | night) | moving again | sleeping (again | through))',
  '(~hush | ~soothe | ~still | ~silence | ~muzzle | ~drown out | ~turn down | ~dial down | ~switch off | ~cool | ~take the edge off | ~loosen the grip of | ~unclench | ~untie | ~ungum | ~shush) (the | your | that | those)? (*{0,2})? (food noise | noise | chatter | cravings | craving | racing mind | racing thoughts | inner critic | panic | ache | aches | itch | ringing | hot flashes | fire in * | dread | urge | urges | nerve * | worry | worries)',
]
/** Outcomes told of sleep, days and the body, which count beside the name of a treatment. */
export const outcomesBeside: readonly string[] = [
  '(sleep | mornings | breathing | nights | days | focus | movement | stairs | energy | moods | mood | walking | intimacy | concentration | digestion | smiling | mobility) (often | soon | simply | just | finally)? (comes | come | gets | get | becomes | become | grows | grow | feels | feel | turns | turn | runs | returns | deepens | deepen) (*{0,1})? (easier | easy | lighter | deeper | calmer | brighter | better | softer | smoother | sharper | longer | steadier | naturally | back | again | freely)',
]
/** Outcomes told without a verb ("fewer migraines"), which count in a fragment that names a treatment. */
export const outcomesListed: readonly string[] = [
  '(fewer | less | zero | no more | goodbye | farewell) (*{0,1})? (<condition> | <trouble> | migraines | headaches | wrinkles | aches | lines | cravings | flare ups | sleepless nights)',
  '(clear | clearer | calm | calmer | smooth | smoother | strong | stronger | deep | deeper | bright | brighter | better | easier | happier | steady | steadier | healthy | healthier | loose | looser | thicker | fuller | younger | lighter | sharper) (nails | nail | skin | mind | minds | mornings | sleep | joints | knees | hips | hair | breath | breathing | moods | mood | nights | days | gums | lungs | periods | legs | focus | memory | bones | face | lips | heads | backs | thinking)',
]
