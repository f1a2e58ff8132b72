/** When the word lists of this file were last read through. */
export const reviewed = '2026-11-22'

const list = (text: string): readonly string[] => text.trim().split(/\s+/)
const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** Single words by class; phrases name them as `<class>`. */
export const wordClasses = {
  det: list('a an the this that these those our your my his her its their any some each every all no both another'),
  poss: list('our your my his her its their'),
  you: list('you your yours yourself yourselves'),
  pronoun: list('i you he she it we they this these that those who'),
  be: list('is are was were be been being am'),
  prep: list(
    `of in on at for with from by to into onto over under after before during through without within between among
    against about across around per than as like via toward towards upon since until beyond despite following`,
  ),
  modal: list('may might could can will would shall should must cannot'),
  unit: list('minute minutes hour hours day days week weeks month months year years night nights second seconds'),
  weekday: list('monday tuesday wednesday thursday friday saturday sunday'),
  month: list(
    'january february march april may june july august september october november december spring summer fall autumn winter christmas',
  ),
  money: list('$ £ € usd dollars pounds euros'),
  dose: list(
    'mg mcg ml milligrams milligram micrograms microgram units iu cc g grams drops tablets tablet capsules capsule',
  ),
  intensifier: list(
    `very highly incredibly extremely remarkably amazingly exceptionally extraordinarily dramatically profoundly powerfully
    hugely insanely unbelievably astonishingly phenomenally significantly substantially greatly really truly so super
    particularly especially extensively totally`,
  ),
  strong: list(
    `amazing incredible unbelievable astonishing extraordinary exceptional remarkable dramatic powerful stunning phenomenal
    miraculous spectacular jaw-dropping unmatched unparalleled unrivaled tremendous outstanding awesome impressive
    transformative fantastic mind-blowing`,
  ).flatMap(word => (word.includes('-') ? [] : [word])),
  fast: list(
    'fast quickly rapidly instantly immediately overnight swiftly promptly speedily right instantaneously sooner straightaway',
  ),
  quick: list('fast quick rapid instant immediate speedy swift overnight instantaneous same-day prompt').filter(
    word => !word.includes('-'),
  ),
  lasting: list('lasting permanent enduring lifelong everlasting durable sustained'),
} as const satisfies Readonly<Record<string, readonly string[]>>

/**
 * General heads that name a treatment without saying which. They count as a treatment where the writer's own is meant
 * ("our program", "this procedure") or where a name stands before them ("ketamine therapy").
 */
export const genericTreatments = list(`
  treatment treatments therapy therapies infusion infusions session sessions injection injections procedure procedures
  program programs programme programmes protocol protocols drip drips shot shots lozenge lozenges troche troches pellet
  pellets peel peels facial facials serum serums device devices laser lasers implant implants aligner aligners veneer
  veneers filler fillers modality modalities adjustment adjustments stimulation medicine medication drug formula regimen
  supplement supplements cream creams patch patches appliance appliances spray sprays cocktail cocktails course surgery
  technique approach system solution technology exosomes peptides vitamins coil coils chamber chambers helmet helmets tray trays
  lamp lamps boots blend blends gel gels pod pods sauna saunas pen pens table tables chair chairs machine machines kit kits`)

/** Generic heads that are ordinary words and count only with a determiner that points at the page's own offer. */
export const weakGenerics = new Set(
  list(`approach system solution technology course technique medicine medication drug surgery program programs coil coils chamber
    chambers helmet helmets tray trays lamp lamps boots blend blends gel gels pod pods sauna saunas pen pens table tables chair
    chairs machine machines kit kits`),
)

/** Treatments that clinics name in many forms, beside those of `treatments`. */
export const moreTreatments = lines(`
  iv therapy
  iv drip(s)
  iv infusion(s)
  iv vitamin(s)
  laser hair removal
  laser treatment
  laser therapy
  cold laser
  magnetic stimulation
  electrical stimulation
  nerve stimulation
  muscle stimulation
  pelvic floor stimulation
  compression therapy
  vitamin therapy
  red light therapy
  cold plunge
  cryotherapy
  shockwave
  shockwave therapy
  acoustic wave therapy
  physical therapy
  talk therapy
  psychotherapy
  cognitive behavioral therapy
  cbt
  emdr
  massage
  acupuncture
  dry needling
  cupping
  chemical peel(s)
  microneedling
  dermaplaning
  hydrafacial
  dental implant(s)
  clear aligner(s)
  invisalign
  braces
  veneers
  teeth whitening
  oral appliance(s)
  mouthguard
  cpap
  hormone therapy
  hormone replacement
  hormone replacement therapy
  trt
  hrt
  bhrt
  testosterone
  gummies
  stem cell(s)
  exosome(s)
  prp
  platelet rich plasma
  peptide(s)
  platelets
  growth factors
  plasma
  magnetic pulses
  pulses
  sound waves
  red light
  infrared light
  light energy
  stem cell injections
  stimulants
  beta blocker(s)
  the pill
  pellet(s)
  the laser
  the coil
  the drip
  the shot
  the serum
  the appliance
  the chamber
  the patch
  the implant
  bpc
  cell therapy
  regenerative cell therapy
  regenerative therapy
  regenerative injection(s)
  cjc
  glp 1
  glp 1s
  weight loss medication
  weight loss shot(s)
  weight loss injection(s)
  skinny shot(s)
  injectable(s)
  neurotoxin
  dysport
  xeomin
  collagen stimulator(s)
  body contouring
  cool sculpting
  coolsculpting
  fat freezing
  lasik
  smile laser
  cataract surgery
  lens implant(s)
  ivf
  iui
  egg freezing
  telehealth
  counseling
  light therapy
  nerve block(s)
  cortisone shot(s)
  hyaluronic acid
  gel injection(s)
  chiropractic care
  adjustments
  decompression
  hyperbaric oxygen
  ozone
  nad
  nad +
  glutathione
  vitamin c
  b12
  magnesium
  hydration
  supplement(s)
  detox
  cleanse
  light bed(s)
  microcurrent
  hydrogen water
  craniosacral therapy
  reiki
  colon hydrotherapy
  essential oil(s)
  homeopathy
  biofeedback
  infrared sauna(s)
  mistletoe
  ultrasound therapy
  orthotics
  retainer(s)
  night guard(s)
  spinal decompression
  pulsed light
  growth hormone
  intralipid drip
  eye drops
  hearing aid(s)
  compression boots
  lymphatic boots
  salt room
  float tank
  tms
  ketamine
  the coil
  the chair
  the helmet
  the pulses
  the current
  ovarian prp
  sclerotherapy
  the ring
  the gel
  the implants
  the blend
`)

/** Good things that copy promises: what is gained, and outcome words. */
export const benefits = lines(`
  relief
  result(s)
  improvement(s)
  healing
  recovery
  remission
  mood(s)
  energy
  energy levels
  vitality
  sleep
  sleep quality
  focus
  concentration
  clarity
  mental clarity
  memory
  cognition
  cognitive function
  brain function
  motivation
  resilience
  confidence
  self esteem
  well being
  wellbeing
  wellness
  quality of life
  function
  mobility
  flexibility
  range of motion
  strength
  stamina
  endurance
  libido
  sex drive
  desire
  performance
  drive
  fertility
  metabolism
  immunity
  immune system
  immune function
  circulation
  blood flow
  hydration
  skin tone
  skin texture
  elasticity
  firmness
  glow
  radiance
  youthful skin
  younger looking skin
  younger
  smoother skin
  clearer skin
  smoother
  firmer
  brighter
  fuller lips
  fuller hair
  hair growth
  volume
  collagen
  collagen production
  cartilage
  tissue
  tissues
  joint(s)
  tendon(s)
  ligament(s)
  nerves
  nerve function
  skin
  hair
  smile
  vision
  eyesight
  hearing
  balance
  hormones
  hormone levels
  hormonal balance
  neuroplasticity
  symptoms
  health
  mental health
  emotional health
  gut health
  heart health
  outcome(s)
  effect(s)
  benefit(s)
  happiness
  joy
  peace
  peace of mind
  calm
  freedom
  comfort
  weight loss
  fat loss
  pounds
  appetite control
  muscle
  muscle mass
  lean muscle
  youth
  longevity
  lifespan
  life
  lives
  sobriety
  stress resilience
  difference
  digestion
  breathing
  bite
  teeth
  brain
  brain circuits
  circuits
  mind
  nervous system
  body
  cell(s)
  follicle(s)
  hairline
  scalp
  eyelids
  lids
  brow(s)
  lips
  cheeks
  chin
  neck
  face
  complexion
  pores
  texture
  gut
  gut lining
  gut barrier
  liver
  heart
  knee(s)
  shoulder(s)
  hip(s)
  spine
  disc(s)
  back
  muscles
  nerve(s)
  tendon
  dna
  mitochondria
  telomeres
  airway
  jaw
  pelvic floor
  marriage
  relationships
  sex life
  bedroom
  stem
  cycle(s)
  cycle regularity
  egg quality
  pregnancy rates
  milk supply
  attention
  grades
  behavior
  speech
  posture
  gait
  grip
  sparkle
  erection(s)
  erectile function
  blood vessels
  vessels
  follicle
  enamel
  gum tissue
  bone
  bone density
  milk production
  sperm count
  ovulation
  period(s)
  sense of smell
  taste
  stride
  swing
  game
  spark
  calm
  shine
  gums
  response
  treatment response
  success
  fullness
  contour(s)
  jawline
`)

/** Outcome nouns that are a benefit by themselves, without an object they belong to. */
export const strongBenefits = new Set(
  list(
    'relief improvement improvements healing recovery remission results result effects effect benefits outcomes difference',
  ),
)

/** Unwanted states beside the conditions of `conditions`. */
export const troubles = lines(`
  symptom(s)
  pain
  pains
  aches
  discomfort
  stiffness
  soreness
  swelling
  inflammation
  stress
  racing thoughts
  overthinking
  tension
  pressure
  nerve pain
  old injuries
  injury
  injuries
  fogginess
  fog
  low mood
  dark mood
  low t
  sun spots
  etched lines
  smile lines
  frown lines
  forehead lines
  eleven lines
  crepey skin
  turkey neck
  jowls
  bumps
  ingrown hairs
  stubble
  odor
  sweat
  sweating
  leaks
  leakage
  urgency
  bloating
  hunger
  food noise
  desire to use
  impulse(s)
  meltdowns
  tantrums
  bedwetting
  colic
  ear infections
  reflux
  heartburn
  grinding
  clenching
  burnout
  worry
  worries
  sadness
  grief
  rumination
  negative thoughts
  intrusive thoughts
  crease(s)
  furrow(s)
  hollows
  pimple(s)
  zits
  blackheads
  jitters
  dryness
  sluggishness
  heaviness
  haze
  chatter
  food chatter
  throbbing
  cramp(s)
  twitches
  hangover(s)
  itch
  queasiness
  twinge(s)
  outbursts
  love handles
  muffin top
  saddlebags
  spider veins
  germs
  yeast
  parasites
  biofilm
  biofilms
  tumor(s)
  tumour(s)
  miscarriage(s)
  clogged pores
  spike protein(s)
  suicidal thoughts
  suicidal ideation
  thoughts of suicide
  mood swings
  irritability
  hopelessness
  despair
  fear
  fears
  trauma
  craving(s)
  urge(s)
  addiction(s)
  dependence
  fatigue
  exhaustion
  tiredness
  brain fog
  insomnia
  sleeplessness
  nervousness
  hypervigilance
  restlessness
  negative thinking
  negative thought patterns
  sneezing
  attacks
  tooth decay
  gum disease
  watery eyes
  itching
  dizziness
  wrinkle(s)
  fine lines
  lines
  crow 's feet
  dark circles
  puffiness
  blemish(es)
  breakout(s)
  scar(s)
  stretch marks
  cellulite
  fat
  belly fat
  stubborn fat
  body fat
  inches
  excess weight
  weight
  double chin
  sagging
  sagging skin
  loose skin
  sun damage
  dark spots
  age spots
  pigmentation
  redness
  unwanted hair
  hair loss
  thinning hair
  thinning
  bald spots
  aging
  ageing
  signs of aging
  blood sugar
  a1c
  cholesterol
  blood pressure
  insulin resistance
  hot flashes
  night sweats
  low libido
  toxins
  toxin
  nausea
  headache(s)
  migraine(s)
  flare ups
  flares
  infection(s)
  snoring
  congestion
  numbness
  tingling
  spasms
  damage
  tremors
  panic
  flashbacks
  nightmares
  relapse
  disease
  disorder(s)
  condition(s)
  illness
  disability
`)

/** Verbs that take a trouble away; with a condition or trouble as object they claim an effect. */
export const reliefVerbs = list(`
  relieve reduce ease lessen alleviate soothe calm lower decrease diminish eliminate erase end stop reverse lift banish tame
  quiet combat fight beat conquer defeat treat heal cure fix resolve overcome prevent shrink melt dissolve smooth soften fade
  tighten clear minimize minimise remove eradicate halt slow control manage block target tackle address correct vanquish
  relax interrupt break silence curb suppress kill burn dampen zap blast crush obliterate cut abolish counter chase wipe
  settle steady untangle unwind loosen mend restart flatten lighten extinguish subdue mute quell abate mend undo offset outsmart counteract
  destroy starve dispel deflate defuse douse quench purge vaporise evict unclog unknot dissipate
`)

/** Verbs that better something; with a benefit or trouble as object they claim an effect. */
export const gainVerbs = list(`
  improve boost enhance increase restore promote strengthen sharpen rebuild regenerate repair regrow rejuvenate renew
  revive stimulate optimize optimise balance elevate brighten raise speed accelerate unlock recharge revitalize replenish
  refresh tone firm plump lift heal transform rewire reset rebalance support supercharge amplify turbocharge fuel maximize
  maximise grow build energize invigorate protect preserve normalize normalise nourish refill straighten whiten correct
  wake thicken steady smooth speed hydrate awaken reawaken kickstart jumpstart reignite rekindle regulate extend prolong sculpt recover regain hoist fortify recondition reinvigorate retune replump
  reclaim return reboot retrain activate trigger stabilize stabilise uplift
`)

/** Verbs that hand the reader something; with a benefit as object they claim an effect. */
export const givingVerbs = list(`
  have provide offer deliver give bring produce yield create generate achieve mean spell ensure lead result show demonstrate
  sustain carry supply grant afford bestow promise
`)

/** Verbs by which people come to a benefit. */
export const gettingVerbs = list(`
  experience feel find get see notice enjoy achieve gain regain discover obtain receive reach recover reclaim report attain
  rediscover
`)

/** Words that make of "is …" a claim that something works. */
export const effectiveWords = list(`
  effective beneficial successful efficacious helpful useful therapeutic curative restorative transformative potent
`)

/** Nouns of a thing that works. */
export const remedyNouns = list(`
  treatment therapy solution option alternative tool remedy answer fix way approach medicine medication intervention
  choice method key cure procedure path weapon ally
`)

/** Words that measure a treatment ("a course of", "a series of"). */
export const measureNouns = list(`
  course series dose doses combination use round rounds power magic benefit benefits effect effects handful few couple
  cycle cycles application applications inclusion addition introduction package set type types form forms kind mix blend version injection
  infusion session level levels amount number bit single syringe vial
`)

/** Gain verbs that may also take a trouble as object ("improves symptoms"); with the others that would be harm. */
export const mendingVerbs: ReadonlySet<string> = new Set(
  list(
    'regrow thicken plump improve repair restore transform regulate normalize normalise balance rebalance reset correct heal lift rewire',
  ),
)

/** Relief verbs that also take what is bettered as their object ("lifts your mood", "heals the gut"). */
export const betteringVerbs: ReadonlySet<string> = new Set(
  list(`lift clear calm quiet settle heal fix soothe tighten smooth soften relax mend undo reverse loosen lighten steady
  untangle unwind conquer correct`),
)

/** Everyday verbs that are relief verbs together with a particle ("turns the worry down", "keeps cravings at bay"). */
export const phrasalVerbs: Readonly<Record<string, readonly string[]>> = {
  turn: ['down', 'off', 'around'],
  dial: ['down', 'back'],
  switch: ['off'],
  shut: ['down', 'off', 'out'],
  knock: ['out', 'down', 'back'],
  wipe: ['out', 'away'],
  ward: ['off'],
  fend: ['off'],
  stave: ['off'],
  take: ['away', 'off', 'down'],
  keep: ['at', 'away', 'down', 'off'],
  wash: ['away'],
  put: ['to', 'behind'],
  bring: ['down', 'back'],
  drop: [],
}
