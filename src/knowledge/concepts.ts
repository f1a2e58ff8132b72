/** When the word lists of this file were last read through. */
export const reviewed = '2026-11-22'

const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Nouns and adjectives by what they stand for; phrases name them as `<class>`. */
export const nounClasses = {
  body: list(`knee knees hip hips back backs neck necks shoulder shoulders joint joints spine spines disc discs disk jaw jaws foot
    feet heel heels ankle ankles wrist wrists hand hands elbow elbows finger fingers toe toes leg legs arm arms muscle muscles
    tendon tendons ligament ligaments nerve nerves bone bones skin face faces forehead foreheads brow brows cheek cheeks chin
    chins jawline lips lip eye eyes lid lids eyelid eyelids hair scalp scalps hairline nail nails tooth teeth gum gums smile
    smiles gut guts stomach stomachs bowel bowels bladder liver livers kidney kidneys heart hearts lung lungs sinus sinuses
    airway airways throat ear ears brain brains mind minds head heads body bodies hormone hormones thyroid pancreas prostate
    ovary ovaries cell cells tissue tissues cartilage blood artery arteries vein veins vessel vessels pelvis breast breasts
    thigh thighs complexion pores belly nose voice follicles womb uterus nerves chest hamstring achilles fascia glands eyesight`),
  faculty:
    list(`sleep mood moods energy focus memory drive libido concentration confidence strength stamina vision sight hearing
    balance breathing digestion mobility motivation clarity patience calm joy spark voice taste speech attention grip posture
    fertility metabolism circulation immunity performance desire vitality endurance appetite cycles periods erections erection
    flexibility coordination reflexes movement alertness thinking optimism temper self-esteem resilience vigor zest glow
    radiance eyesight handwriting stride gait swing`).filter(word => !word.includes('-')),
  daily:
    list(`mornings morning nights night days evenings afternoons weekends stairs walks mealtimes meals dinners workdays
    commutes bedtime bedtimes homework housework chores intimacy marriage marriages relationships relationship parenting
    workouts summers winters mondays birthdays holidays careers grades friendships family families breakfast breakfasts life lives`),
  hobby:
    list(`golf golfing tennis gardening garden running hiking hike dancing dance skiing cycling swimming lifting knitting biking
    fishing cooking climbing kneeling chewing smiling singing jogging surfing pickleball bowling basketball soccer football
    baseball hockey yoga marathon marathons racing horses boating sailing camping painting woodworking carpentry playing play
    laughing living traveling travelling trails trail court courts field fields slopes gym barbell barbells studio stage
    grandkids grandchildren toddler toddlers deadlifts squats bike bikes kayak kayaking trampoline`),
  kin: list(`husband wife spouse partner kids kid children child son daughter sons daughters mom mother dad father parents sister
    brother grandkids grandchildren grandma grandpa teen teens teenager teenagers toddler family families friends coworkers colleagues boss boyfriend girlfriend`),
  person:
    list(`patients patient clients client people members member guests guest folks men women man woman moms dads mothers
    fathers parents couples veterans athletes runners golfers teens kids children seniors ladies guys everyone everybody customers
    teachers nurses families husbands wives users regulars graduates grandparents babies newborns toddlers residents sufferers
    survivors readers cases neighbors locals commuters dancers drivers cooks gardeners executives students adults
    individuals professionals brides grooms grandmothers grandfathers truckers farmers firefighters officers mechanics carpenters`),
  upturn:
    list(`better easier calmer clearer lighter stronger brighter sharper steadier smoother deeper longer softer happier healthier
    fuller thicker firmer tighter younger looser freer quieter warmer kinder sweeter richer quicker faster fresher cleaner
    gentler cooler slimmer leaner straighter whiter taller bolder braver fitter closer simpler saner louder balanced regular
    rarer milder chattier braver roomier bouncier springier livelier shorter drier merrier plumper silkier glowier spryer limber spry chipper peachy dewy effortless comfortable manageable restful refreshing peaceful radiant luminous supple youthful flawless`),
  mishap:
    list(`pain pains ache aches limp limping cane canes walker walkers wheelchair brace braces crutches wince wincing hurting
    glasses contacts pads diapers inhaler inhalers cpap pills pill insulin earplugs painkillers opioids steroids needles
    oxygen help stiffness panic worry fear dread shame cravings craving itching burning coughing wheezing snoring leaking
    leaks accidents flinching gasping tears groaning embarrassment makeup concealer filters bra spanx hats hat razor razors
    naps nap coffee caffeine ibuprofen`),
  ill: list(`fog haze noise chatter static throb throbbing twitch twitching twitches twinge twinges flare flares bloat bulge bulges pooch
    rolls crease creases folds furrow furrows pimples zits blackheads whiteheads patches blotches flush flushes dryness leak leaks
    leakage hangover hangovers jitters dread gloom blues heaviness clicking clenching grinding snoring ringing buzzing burning tingle
    tingling limp limping wheeze wheezing cough sniffles sneezes sneezing itch itching scales plaques knot knots spasm spasms cramp
    cramps gas wobble wobbles spinning craving cravings snacking urges tantrums outbursts tics tic stammer stutter stumbles shakes
    bunion bunions corns callus calluses wart warts verruca verrucas fungus germs parasites yeast mites insomnia nightmares flashbacks
    panic rumination worry worries jowls veins fuzz stubble shadow stretchmarks puffiness bags wrinkles frown stiffness ache aches
    soreness pain pains numbness pressure irritability fatigue sluggishness restlessness racing sweats flakes flaking scars`),
  micro:
    list(`neuron neurons nerve nerves cell cells follicle follicles vessel vessels capillary capillaries mitochondria receptor receptors
    synapse synapses wiring circuit circuits circuitry loop loops pathway pathways ruts rut groove grooves egg eggs sperm ovary
    ovaries pancreas pituitary thyroid adrenals hypothalamus amygdala vagus cortex hippocampus collagen elastin cartilage disc discs
    tissue tissues myelin telomeres dna genes microbiome bloodstream lymph lymphatics fascia fibers roots dopamine serotonin
    estrogen progesterone testosterone hormones cortisol insulation signal signals messages supply
    metabolism switchboard dendrites neurotransmitters endorphins platelets marrow tendon tendons
    ligament ligaments meniscus retina cornea enamel gland glands kidneys`),
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Verbs, by their base form; phrases name every form of them as `<class>`. */
export const verbClasses = {
  erase:
    list(`cure eradicate eliminate erase end banish conquer defeat vanquish obliterate abolish annihilate destroy dissolve
    dismantle demolish extinguish exterminate evict expel wipe purge oust eject delete dethrone vaporize evaporate evaporates
    squash squelch crush kill slay zap nuke smash shatter undo reverse unmake outlaw ban retire bury beat overcome topple
    uproot exorcise silence stamp whip lick ditch dump dodge evade outrun outgrow outwit shed flush scrub clear rid terminate finish
    overpower subdue neutralize torpedo sink torch incinerate disarm defuse halt stop quash vanish`),
  ease: list(`relieve reduce ease lessen alleviate soothe calm lower decrease diminish tame quiet fight combat soften loosen lighten
    unload cool hush still mute muffle muzzle dampen dull blunt cushion numb smooth relax unclench untie untangle unknot unwind
    unlock unstick unclog drain shrink melt fade lift curb cut trim slash halve dial turn shut settle steady suppress subdue
    deflate deaden defang disarm unburden comfort pacify placate temper moderate tone quell quench ward fend stave keep hold
    tackle target address handle mend heal repair fix treat manage`),
  better:
    list(`improve boost enhance increase restore strengthen sharpen rebuild regenerate repair regrow rejuvenate renew revive
    stimulate optimize optimise balance rebalance elevate brighten raise speed accelerate unlock recharge revitalize replenish refresh
    tone firm plump heal transform rewire reset supercharge amplify turbocharge fuel maximize maximise energize invigorate
    protect preserve normalize normalise nourish straighten whiten thicken steady smooth hydrate awaken reawaken kickstart jumpstart
    reignite rekindle regulate extend prolong sculpt reshape reclaim reboot retrain activate perfect polish refine reinvigorate
    resurrect rev ramp repower rewind upgrade retune tune unleash deepen lengthen widen open clear lift calm quiet build wake`),
  vital:
    list(`feed wake awaken reawaken stir rouse revive resurrect restart reboot reset rewire unlock unclog flush sweep scrub refill
    refuel recharge replenish restore rebuild regrow regenerate mend knit pave carve sprout teach train
    retrain remind coax instruct convince persuade trick flip ignite spark jumpstart kickstart retune sync recalibrate
    rebalance harmonize nourish nurture saturate bathe oxygenate energize supercharge turbocharge stretch lengthen thicken convert
    reprogram rewind dislodge multiply summon mobilize unleash fertilize water irrigate rejuvenate renew refresh resuscitate jolt
    defragment debug upgrade replant reseed repave rewrite remap reroute redirect reconnect replug rekindle reignite defrost
    thaw unfreeze unjam uncork unblock declog detangle untangle loosen starve evict reeducate rehydrate reinforce`),
  become: list('get go become grow feel turn run come stay look seem sound taste move fall'),
  rebound:
    list(`return improve lift rebound soar climb bloom blossom flourish thrive rise bounce deepen sharpen brighten clear settle
    steady strengthen loosen soften thicken awaken revive recover rally perk skyrocket heal mend normalize normalise calm
    quiet straighten lengthen tighten firm glow shine hum sing`),
} as const satisfies Readonly<Record<string, readonly string[]>>
