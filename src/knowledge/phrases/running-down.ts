/** When the phrases were last gone through. */
export const reviewed = '2026-11-22'

const cause =
  'cause | causes | root | roots | source | reason | reasons | problem | disease | illness | damage | fault | trigger | triggers | driver | imbalance | injury | wound | underneath | underlying'
const object =
  '<body> | <faculty> | <micro> | immune system | defences | defenses | personality | spark | sparkle | soul | feelings | emotions | character | person | libido | sex life | flora | microbiome | bloodstream'
const mute =
  'alarm | alarms | signal | signals | warning light | warning lights | smoke alarm | smoke detector | fire alarm | check engine light | messenger | message | cracks | crack | rust | volume | noise | hole'

/** Predicates that run down whatever care is their subject. */
export const runningDown: readonly string[] = [
  // harm in words that no leaflet uses
  `(~beat up | ~beat up on | ~batter | ~pummel | ~wreck | ~trash | ~fry | ~hammer | ~bully | ~hijack | ~starve | ~poison | ~shut down | ~knock out | ~drain | ~flatten | ~gut | ~ravage | ~rot | ~chew up | ~chew through | ~scramble | ~smother | ~deaden | ~punish | ~sap | ~mangle | ~scorch | ~burn out | ~burn through | ~torch | ~clobber | ~bombard | ~pickle | ~savage | ~rob | ~strip | ~fog up | ~throttle | ~cripple | ~suffocate) (*{0,5}) (${object})`,
  `(~numb | ~dull | ~blunt | ~sedate | ~cloud | ~fog | ~zombify | ~medicate) (*{0,2}) (brain | mind | feelings | emotions | personality | person | child | soul | senses | everything)`,
  '(~fatten | ~age | ~hollow | ~poison | ~flatten | ~zombify | ~enslave | ~cripple) (you | us | people | patients | women | men | kids)',
  '(~knock | ~beat | ~hit) you (on | over) the head',
  '(far | much | way | often)? more harm than *{1,3}',
  '(~be) (slow | pure | plain | straight)? (poison | kryptonite | murder | hell) (for | to | on) *{1,3}',

  '(~make) (*{0,4}) (lazier | lazy | dependent | sicker)',

  '(have | has | had | keep | keeps | kept) you (talking | telling | rehashing | repeating | paying | coming back | waiting | swallowing | wearing | injecting | guessing | chasing | refilling) (*{0,5})',

  // use denied
  '(~take | ~need | ~spend) *{1,3} to do (nothing | zilch | squat | next to nothing)',
  `(~do) (absolutely | precisely | exactly)? (nothing | zilch | little | precious little | next to nothing | nothing at all | zero) (for | about | to) (*{0,4}) (${cause} | itself | repair | heal | rebuild | restore)`,
  `(~leave) (*{0,5}) (${cause}) (*{0,2}) (untouched | alone | intact | unaddressed | in place | where it was | to fester | to grow | to smolder | burning | unsolved | exactly)`,
  `(never | not once | hardly ever | rarely ever) (~fix | ~heal | ~cure | ~save | ~solve) (anyone | anybody | anything | a thing | a soul | a single * | *{0,2} (${cause}))`,
  '(never | not) (~get | ~reach | ~make it) (*{0,2}) (past | beyond | below | beneath) the (*{0,2}) (surface | top layer | first layer)',
  'all (it | they | that | he | she | *{1,2}) (~do | ever did | ever do | ever does | has managed | have managed | has done | have done) is *{1,5}',
  '(~catch | ~find | ~fix | ~solve | ~change | ~cure | ~teach you) (almost | next to | practically | virtually | precisely | absolutely) nothing',
  '(has | have | had) (*{0,1}) nothing (else | left | more | better | real) to offer',
  '(not one | none | not a single one) of (*{0,4}) (is | are | was | were) (ever)? (designed | built | made | meant | intended) to *{1,4}',
  '(~be) (only | just | never | not)? (ever)? (designed | built | made | meant | invented) to (keep you | (numb | mask) *{1,2} | sell | sedate | dull | hide | silence | hook | get you hooked | wear you | be refilled | bill)',
  '(~be) money down the drain',

  // pictures of a makeshift
  `(~be) (just | only | merely | nothing but | little more than | basically | essentially | at best)? (a | an | the | like)? (a | an)? (*{0,1}) (cork | lid | plug | duct tape | sticking plaster | plaster | patch job | fire blanket | mute button | snooze button | sponge | wallpaper | paint | tape | blindfold | muzzle | gag | earplugs | bucket | detour | sugar pill | blunt instrument | money pit | rabbit hole | coin toss | coin flip | mop | fig leaf | smoke screen | smokescreen) !test|for (*{0,4})`,
  '(~put | ~slap | ~stick | ~throw) (a | the | another) (lid | cork | plaster | bandage | bandaid | band aid | muzzle | gag | blanket | sheet | rug | plug) (on | over | in | around) *{1,3}',
  `(~turn down | ~turn off | ~switch off | ~silence | ~mute | ~unplug | ~cover | ~cover up | ~paper over | ~paint over | ~tape over | ~smother | ~disable | ~muffle) (the | your | that)? (*{0,1}) (${mute})`,
  `(duct tape | tape | plaster | paint | wallpaper | blanket | lid | cork) (over | on) (the | a | your) (*{0,2}) (${mute} | pot | fire | bottle | wall | leak)`,

  // age
  '(has | have) not had (a | an | any | one) (new | fresh | original | good) (idea | ideas | thought | trick | tool)',
  "(~be | ~remain) (*{0,1}) (yesterday | last century | last decade | grandpa | grandma | grandfather | grandmother) 's *{1,2}",
  '(has | have) (not | barely | hardly | scarcely) (really | much)? (changed | kept up | caught up | moved on | budged | evolved | kept pace) (since | in | with)? (*{0,4})',
  '(~lag | ~trail | ~run) (*{0,2}) (behind) (*{0,3})',
  '(~belong | ~be stuck | ~be trapped | ~live | stuck) in (a museum | the (*{0,1}) (past | sixties | seventies | eighties | nineties | century | ages | bin | history books | 1950s | 1960s | 1970s | 1980s | 1990s))',
  '(~be) (*{0,2}) (last century | yesterday | old hat | prehistoric | out of date | past (its | their) sell by date | behind the times | horse and buggy | stone age | dark ages)',
  '(has | have) had (its | their) day',

  // givers who neglect
  '(~wave | ~brush | ~fob | ~palm | ~hurry | ~hustle | ~shoo | ~rush | ~herd | ~bundle) (you | people | patients | parents | women | men) (*{0,1}) (off | out | away | along | aside | through | to the door | past)',
  '~pat (your | you on the) (hand | head | shoulder | knee | back)',
  '(~roll (his | her | their) eyes | ~look away | ~look the other way | ~glance at the (clock | watch) | ~look at (his | her | their) watch)',
  '(~wait | ~waits) for (you | it | your *{1,2}) to (fade | fail | decline | get worse | break | fall apart | crash | give up | go away)',
  '(that is | that | is) all (they | he | she) (know | knows | learned | have | has got | were taught)',
  '(not | never | hardly) (~mention | ~tell you about | ~offer | ~bring up) (it | this | that | them | us) because *{1,5}',
  '(trained | taught | paid) to (look away | look the other way | say no | wait | dismiss | deny | ignore) (*{0,2})',
]

/** Openings that send other care away ("forget the gym", "why spend months on …"); other care must follow. */
export const sentAway: readonly string[] = [
  '^ (forget !to | forget about | good riddance to | enough with | enough of | so much for) (the | your | all | those | about | endless)? *{1,2}',
  '^ why (on earth)? (spend | waste | put up with | bother with | settle for | suffer | suffer through | endure | live with | risk | gamble on | swallow | gamble with | sit through | drag yourself) (*{0,5})',
]
