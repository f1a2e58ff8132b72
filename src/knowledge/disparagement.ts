/** When the word lists of this file were last read through. */
export const reviewed = '2026-11-22'

const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Words that run down whatever care they are said of: uselessness, harm, greed, neglect, age, and their pictures. */
export const slurs = list(`
  waste wastes wasted wasting useless pointless worthless futile hopeless trap traps trapped trapping toxic poison poisons poisoned
  poisoning  brutal barbaric medieval archaic outdated obsolete antiquated dinosaur dinosaurs relic relics stone-age bandaid
  bandaids bandage crutch crutches roulette gamble gambles gambling gambled lottery dartboard darts guesswork guessing guess
  zombie zombies robot robots leash chains chained shackles shackled handcuffs prisoner prison jail slave slaves hostage hooked
  treadmill carousel hamster conveyor assembly factory mill mills cattle herd herded barcode wallet racket scam scams sham con
  boat boats yacht yachts paycheck profit profits profiteers greed greedy kickback kickbacks lunches reps salesman salesmen sellers
  pusher pushers pushing pushed pushes peddle peddles peddling peddled dealer dealers dealing lied liars brainwashed
  ignore ignores ignored ignoring dismiss dismisses dismissed dismissing shrug shrugs shrugged shrugging 
  stuff stuffs stuffed stuffing shove shoves shoved shoving cram crams sock rug sweep sweeps swept pretend pretends pretending
  butcher butchers butchered butchering hack hacks hacking carve carves carving scalpel cleaver
  hammer sledgehammer bulldozer nuke nukes carpet-bomb torch torches scorch scorched wreck wrecks wrecked wrecking ruin ruins ruined
  ruining trash trashes trashed garbage junk dump dumped dumping rob robs robbed robbing steal steals stole
  stealing cripple cripples crippled rot rots rotting rotten corpse coffin nightmare torture torturous misery miserable
  awful horrible terrible lousy pathetic ridiculous joke laughable absurd silly filthy dirty gross disgusting
  petri swamp stench stink stinks piss goo sludge messy clunky bulky crude dumb blunt clumsy
  lab-rat fake flimsy pawn shop-worn stale rerun reruns 
  bury buries buried burying clueless blind blindly lazy arrogant smug rushed rushes hurried
  surrender leashes butchery extortion handcuffs straitjackets straightjacket hostages bandwagon
  herding churn churns churning quota quotas scoreboard turnstile drive-thru revolving carousel
  merry-go-round whack-a-mole roller-coaster rollercoaster limbo purgatory dungeon straitjacket
  gimmick gimmicks fad fads snake-oil kick-the-can band-aid patchwork whitewash
  sorrow grind slog chore nuisance hassle ordeal
  rent rents rented renting rental borrow borrowed
  hopeful-thinking wishful luck lucky hit-or-miss disappoint disappoints disappointing
  numbs numbed masks masking muffle muffles disguise disguises camouflage camouflages dull dulls dulled
  dulling drugged doped sedate sedates sedated snowed haze flatten flattens flattened flatlines
`).filter(word => !word.includes('-'))

/** Care that copy runs down, as the subject of a sentence. */
export const rivalCare = list(`
  pill pills med meds medication medications medicine medicines antidepressant antidepressants ssri ssris snri snris benzo benzos
  opioid opioids painkiller painkillers statin statins stimulant stimulants steroid steroids antibiotic antibiotics prescription
  prescriptions drug drugs pharmaceuticals chemo chemotherapy insulin metformin gabapentin prozac zoloft lexapro paxil luvox
  effexor cymbalta wellbutrin xanax adderall ritalin lithium suboxone methadone buprenorphine naltrexone cortisone ibuprofen advil
  tylenol nsaids tablets tablet capsules capsule creams ointments shots inhalers finasteride minoxidil rogaine propecia clomid
  lyrica tramadol oxycodone vicodin percocet botox fillers statin metoprolol levothyroxine synthroid premarin accutane retinol
 surgery surgeries operation operations fusion fusions implants hysterectomy cpap mask braces dentures denture bridges crowns fillings
  glasses contacts lenses orthotics therapy counseling psychotherapy rehab rehabs detoxes diets dieting dialysis vaccines
  mammograms ivf ecg stents bypass transplants chemo radiation antihistamines antihistamine biologics anti-inflammatories
  immunosuppressants methotrexate doxycycline stent checkup physical mouthguards mouthguard aligners bandages compresses
  antifungals antacids laxatives decongestants orthotic liposuction lipo botox benzodiazepines
  triptan triptans preventives stockings splint splints insoles waxing electrolysis stripping gym gyms
`)

/** People and places that give other care, as the subject of a sentence. */
export const rivalGivers = list(`
  doctors physicians psychiatrists dentists surgeons specialists oncologists cardiologists pediatricians dermatologists orthodontists
  therapists gynecologists obgyns urologists neurologists endocrinologists rheumatologists gps pcps hospitals pharma insurers
  insurance pharmacies chains university universities programs clinics medicine establishment system dentistry psychiatry
  healthcare they pharmacists nutritionists guidelines dermatology neurology oncology cardiology rheumatology gynecology
  gynaecology orthopedics orthopaedics pediatrics urology endocrinology paediatricians orthopedists podiatrists optometrists
  consultants
`)

/** One of those who give other care, after "your" or "a": runs nobody down unless the predicate does. */
export const rivalGiver = list(`
  doctor physician psychiatrist dentist surgeon specialist oncologist cardiologist pediatrician paediatrician dermatologist
  orthodontist therapist gynecologist gynaecologist obgyn urologist neurologist endocrinologist rheumatologist gp pcp hospital
  orthopedist podiatrist optometrist consultant psychologist pharmacist allergist gastroenterologist checkup physical
  advice approach route
`)

/** What a short cell says in passing of care that it looks down on. */
export const ruefulWords = list(`
  regret regrets foggy fog flattened lucky eye-rolls eyerolls rolls gatekeeping lumps dents barbaric grim joyless
  soulless clipboards clipboard plaster hope pray prayer agony excruciating humiliating embarrassing forever leftovers
  rollercoaster spike spikes crash crashes jitters groggy zonked lecture lectures lectured redo redos rebound guilt nagging
`)

/** Words of a short cell by which other care comes off badly. */
export const worse =
  /\b(?:hit (?:or|and) miss|coin toss|if ever|if you['’]re lucky|lucky|luck|kiss|ask (?:any|your)|brutal|trial and error|guess\w*|until it|floods?|forever|endless|for life|dull|numb\w*|foggy|crash\w*|zombie|gone|goodbye|pee|drain|only (?:masks?|as long)|masks? (?:the|your|it|how|what|pain|symptoms?|things)|hope so|who knows|shrug|good luck|maybe|weak|barely|hardly|poor|rents?|harsh|synthetic|chemicals?|hides?|hiding|covers? up|melts? (?:it|them|cartilage|bone)|eats? (?:it|away|into)|rots?)\b/i

/** Care that is to be had only with luck ("six weeks, if they'll see you", "if you survive the lecture"). */
export const grudging =
  /\bif (?:they|he|she|anyone|somebody|someone)(?:['’]ll| will| even| ever| do| does)\b|\bif you (?:survive|can get|ever|manage|find)\b|\bif at all\b/i
