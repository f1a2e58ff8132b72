import { gainVerbs, reliefVerbs } from '../lexicon.ts'

/** When these phrases were last read through. */
export const reviewed = '2026-11-22'

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** Harms of treatment that hold for many treatments, beside the risks that the knowledge base lists for each. */
export const commonHarms: readonly string[] = lines(`
  nausea|nauseous|nauseated|queasy|queasiness
  ~vomit
  dizzy|dizziness|lightheaded|lightheadedness
  drowsy|drowsiness|sleepy|sleepiness|sedation|grogginess|groggy
  headache|headaches|migraine|migraines
  fatigue|tiredness
  bruise|bruises|bruising
  swell|swelling|swollen|puffiness
  redness|flushing|irritation|irritated
  soreness|sore|tenderness|tender|achiness
  pain|painful|cramp|cramps|cramping|discomfort
  bleed|bleeding|bleeds
  infection|infections|infected
  scar|scars|scarring
  burn|burns|burning|blister|blisters|blistering
  numbness|numb|tingling|weakness
  nerve (injury | damage)
  itch|itching|rash|hives
  allergic (reaction | reactions)
  blood clot|clots
  clots|clotting
  stroke|strokes
  seizure|seizures
  diarrhea|diarrhoea|constipation|reflux|heartburn
  (blood pressure | heart rate)
  palpitations|arrhythmia
  (serious | severe | bad | adverse) (reaction | reactions | effects)
  (heart | liver | kidney | lung | eye | vision | hearing | bladder | thyroid | muscle | skin | gum | tooth | root) (problems | damage | injury | loss | trouble | failure | disease | changes | attack | attacks)
  anxiety|panic|agitation|mood changes|irritability
  suicidal (thoughts | ideation | thinking)
  insomnia
  hallucinations|dissociation|dissociative|disorientation|confusion|confused
  blindness|vision loss
  (loss of | blurred | blurry | double) vision
  dry (eye | eyes | mouth | skin | lips)
  glare|halos
  dependence|misuse|addiction|abuse|withdrawal
  death|fatal
  hyperpigmentation|hypopigmentation|discoloration|pigment changes
  asymmetry|drooping|droop|lumps|nodules|migration
  (hair | bone | memory | hearing | weight | muscle) loss
  (under | over) correction
  (no | little) (benefit | improvement | effect | response) (at all)?
  (implant | treatment) failure
  sensitivity|sensitive teeth
  fainting|faint|collapsed lung|pneumothorax
  pancreatitis|gallstones|gallbladder
  tumor|tumors|tumour|tumours|cancer
  miscarriage|birth defects|fetal harm
  infertility|sperm count
  acne|oily skin
  dental problems|tooth decay
  serotonin syndrome
  (low | high) blood (sugar | pressure)
`)

/** Words by which a page says that harm may follow. */
export const frames: readonly string[] = [
  '(side effects | side effect | adverse effects | adverse events | adverse reactions | adverse effect)',
  '(risk | risks | complication | complications | drawback | drawbacks | downside | downsides | danger | dangers | hazard | hazards)',
  '(reactions | warning | warnings | boxed warning | precautions | contraindications | cautions)',
  '(can | may | might | could | will | does | sometimes | rarely | occasionally | also) (*{0,3}) (cause | lead to | result in | bring on | trigger | leave | produce | raise | lower | increase | worsen | harm | damage | injure | affect | irritate | slow | hurt | make you | interact | provoke | spread | burn | bruise | bleed | sting | swell | itch | faint | vomit)',
  '(~discuss|~explain | ~talk (through | about | over) | ~go (through | over)) !how',
  '(commonly | usually | often | sometimes | briefly | normally) (goes | go | rises | rise | climbs | climb | jumps | drops)',
  '(you | they | people) (will | may | might | can | could) be (*{0,2}) (sore | tender | bruised | swollen | numb | drowsy | dizzy | sleepy | queasy | groggy)',
  '(causes | leads to | brings on | raises | triggers)',
  '(is | are | was | were | remain | remains) (*{0,2}) (possible | common | rare | uncommon | expected | normal | reported | likely | unlikely | frequent | typical | infrequent | seen | known)',
  '(can | may | might | could | does | do) (also | rarely | sometimes | occasionally)? (occur | happen | develop | follow | appear | arise | be affected | be injured | persist | last)',
  '(has | have) (*{0,1}) (been)? (reported | seen | described | happened | occurred)',
  '(people | patients | some | others | many | most | few | adults | users | clients | guests | women | men | you) (*{0,2}) (may | might | can | could | will | do)? (feel | felt | get | notice | experience | report | reported | develop | vomit | faint)',
  '(people | patients | some | others | many | most | few | adults | users | clients | guests | women | men | you) (may | might | can | could | will) (*{0,2}) have',
  '(most | less | very | more) (common | frequent | serious | rarely)',
  '(common | expect | includes | include | including | such as | rarely | in rare cases | serious | rare)',
  'happen|happens|occur|occurs|follows',
  '(chance | chances | possibility | odds) of',
  '(can | may | might | could) (*{0,2}) (become | turn | go | get | feel | look)',
  '(recorded | found | saw | counted | showed) (slightly | somewhat)? more',
  '~monitor|~watch|~check|~screen (you | closely)? for',
  '(worsen | worsens | thicken | thickens)',
  '(was | were) reported by',
]

/** Words that make of two harms in one sentence a telling of risk. */
export const possibility: readonly string[] = ['can|may|might|could|sometimes|rarely|occasionally']

/** Headings and lead-ins of a part that tells risks. */
export const riskHeadings: readonly string[] = [
  '(side effects | side effect | risks | risk | safety | safe | complications | precautions | contraindications | considerations | warnings | cautions | downsides | drawbacks | downside | reactions | adverse effects | adverse events | limits | limitations | risky | dangers | hurt)',
  '(what | when) (can | could | may | might) go wrong',
  '^ what (can | could | may | might | sometimes) (also)? (happen | happens) (afterwards | after | next)? $',
  '(who | when) (should | can | must) (not | avoid)',
  'not (right | suitable | for everyone | a candidate | recommended)',
  '(who (*{0,3}) is not | is not (for | right | suitable | safe | recommended) | who cannot | good candidate | not a candidate | rule out | rules out | rule you out)',
  'what to (watch | expect | know)',
  'important safety information',
  '(possible | potential | common | expected | usual) (problems | effects | issues | reactions)',
  '(after | unwanted) effects',
]

/** Headings and lead-ins over those who should not have a treatment. */
export const exclusions: readonly string[] = [
  '(who | when) (should | must | can | may) (not | wait | avoid)',
  '(who | when) (it | this | we)? (*{0,1}) (is | does | do) not (*{0,1}) (for | suit | right | suitable | treat)',
  '(who | when) is (it | this | <treatment>) not (for | right | suitable)',
  '(not (suitable | recommended | right | safe) for | contraindications | who cannot | who should wait)',
  '(do | does | will | can) not (*{0,2}) (treat | see | drip | inject | use | give) (*{0,2}) (you | people | anyone) (if | who)',
]

/** Words of who should not have a treatment. */
export const contraindicated: readonly string[] = [
  '(not | never) (*{0,1}) (suitable | recommended | safe | appropriate | right | advised | a candidate | candidates | eligible | used | given | treat | for) (for | in | during | with | if | to)? (*{0,2}) (people | anyone | patients | those | women | you | pregnancy | pregnant | adults | children | everyone | use | with | who | if)',
  '(should | must) not (*{0,1}) (get | have)',
  '(should | must | may | can) not (*{0,1}) (use | take | be used | receive | be given | be treated | start | undergo)',
  'cannot (*{0,1}) (have | use | take | get | receive | be treated | start | undergo)',
  'contraindicated|contraindication|contraindications',
  '(avoid | avoided) (*{0,3}) (if | in | during | by)',
  '(rules | rule) (you | people | patients | someone | treatment)? (it)? out',
  '(tell | let) (us | your *) (know)? (*{0,2}) if you (have | are | take | had | use)',
  '(do | does | will | can) not (*{0,1}) (use | give | offer | perform | run | place | do | book | start) (*{0,5}) (if | when | in | on | for | with | over | during) (you | anyone | someone | people | women | patients | those | children | a patient | pregnancy)',
  'not a good (candidate | fit | choice | idea)',
]

/** Owners other than the treatment: disease, missing or late care, other treatments. */
export const otherOwners: readonly string[] = [
  '(untreated | left untreated | without treatment | if left | goes untreated | unaddressed | ignored)',
  '(skipping | missing | missed | stopping | delaying | quitting | postponing | skip | miss | delay | ignoring | ignore | waiting | neglecting)',
  '(symptoms | signs | toll | burden | consequences | causes) (of | include | such as | like | can include | may include)',
  'effects of',
  '(antidepressants | antidepressant | ssris | ssri | opioids | opioid | painkillers | statins | steroids | nsaids | pills | benzodiazepines | stimulants | surgery | surgeries | traditional | conventional | other (medications | medicines | treatments | drugs | clinics | providers) | diets | dieting | medications alone | prescription medications | daily medications)',
  'unlike|instead|versus|rather',
  '(if | when) you (leave | wait | skip | stop | miss | delay | ignore | put off | do nothing | quit)',
  '(smoking | alcohol | obesity | aging | ageing | menopause | stress | lifestyle | sun exposure | dehydration | hangover | hangovers)',
  'overdose',
  '(is | are) (a | an) (*{0,4}) (condition | disease | disorder | illness) (that | which)',
  '(attacks | attack | flares | flare | episodes | spells) (can | may | often | usually)? (*{0,1}) (include | bring | last | cause)',
  '(come | comes | came | stem | stems | arise | arises | arising) from',
  '(caused by | for many reasons | number of reasons)',
  '(it | this | that) (can | may | might | often) follow',
  '(germs | bacteria | plaque | tartar | decay | missing teeth | tooth loss)',
  '(when | as | once | if) (a | an | the | your) (*{0,1}) <body> (bulges | slips | tears | narrows | wears | swells | dies | breaks | is (*{0,2}) (pinched | pressed | squeezed | irritated | inflamed | damaged | injured))',
  '<condition> (has | have) (many | several | a few | different) (causes | triggers)',
]

/** Words before a harm that take it back. */
export const denials: readonly string[] = [
  '(just | only | merely | simply) (a | your | the | some)? (little | bit | mild | slight | minor)?',
  '(without | free of | free from | no | zero | none of | minus | skip | goodbye to | say goodbye | instead of | never | hardly | barely)',
]

/** Words anywhere in the sentence, or in one that points back to it, that make nothing of the harm. */
export const dismissals: readonly string[] = [
  '(old wives | myth | myths | rumor | rumors | rumour | hype | scare | nonsense | exaggerated | overblown | people who do not like us)',
  '(nothing (more | worse) than | about what you would feel | feels like | as if | no worse than)',
  '(thanking | purging | detoxing | letting go | toxins leaving)',
  '(is | are) (just | only | simply | merely) (*{0,2}) (rebooting | detoxing | adjusting | purging | healing | resetting | clearing | leaving | waking up)',
  '(the | your) worst (that)? (has | have | we | anyone | any | came | comes | come)',
  "(is | are | 's) (just | only | simply | merely) (your | the) (body | skin | system | roots | tissue | tissues | healing | area | medicine | treatment | teeth | gums)",
  '(do not | never) (you)? (fret | panic | fuss)',
  'the worst (that)? (you | anyone | anybody | people | most (people | patients | clients | members | guests)) (will | can | may | might | ever)? (get | feel | experience | notice | have | face)',
  '(handful | rare few | odd few | unlucky few | lucky few | tiny number | very few) (of)? (our | the)? (people | members | patients | clients | folks | users | guests | women | men | ones)? (who | that) (feel | feels | get | gets | notice | have | report)',
]

/** Sentences that speak of the one before. */
export const pointsBack: readonly string[] = ["^ (that | this | it | those | these) (is | 's | are | was)"]

/** Good things that a page says of what it sells, beside the claims. */
export const benefitWords: readonly string[] = [
  '~support|~help|~ease|~relieve|~reduce|~improve|~boost|~restore|~lift|~smooth|~tighten|~burn|~melt|~rejuvenate|~refresh|~brighten|~heal|~repair|~treat|~calm|~soften|~enhance|~reverse|~transform|~regrow|~thicken|~rebuild|~reset|~recharge',
  `${[...reliefVerbs, ...gainVerbs, 'bring', 'settle', 'freeze', 'dissolve', 'lose', 'free', 'rid', 'sculpt'].map(verb => `~${verb}`).join('|')} (*{0,3}) (<condition> | <trouble> | <benefit>)`,
  '(feel | feels | feeling | look | looks | looking) (*{0,2}) (better | lighter | younger | confident | stronger | refreshed | rested | great | amazing | energized | calmer | like yourself | happier | healthier | renewed | alive | good | new)',
  '(results | result | relief | difference | improvement | glow | confidence | benefit | benefits | success | transformation | transformations)',
  '(see | sees) (well | better | clearly | results)',
  '(subtle | natural) lift',
  '(lose | lost | shed | drop | dropped) (*{0,4}) (pounds | weight | inches | lbs | lb | percent | kg)',
  '(effective | works | work wonders | game changer | life changing)',
]

/** Words that offer or describe prescribing without naming a medicine. */
export const prescribing: readonly string[] = [
  '(antibiotic | antibiotics | inhaler | inhalers | steroid pack | muscle relaxers | lorazepam | xanax | refill | refills | rx)',
  '~prescribe|prescription|prescriptions',
]

/** Openings of a line that tells readers with a symptom what to do, which is no telling of risk. */
export const alarms: readonly string[] = [
  '^ (and | but)? if|when you (have | are | had | got | notice | feel | get | develop | experience | already)',
]

/** Harms that may kill, maim or bind for good, and the words that call a harm grave. */
export const seriousHarms: readonly string[] = lines(`
  death|deaths|fatal|die|deadly|life threatening
  stroke|strokes|seizure|seizures|coma
  (heart | liver | kidney | lung | respiratory) (attack | attacks | failure | damage | injury | problems | disease | trouble)
  blood clot|clots
  clot|clots
  (raised | raise | raises | higher | high | increase | increases | increased | rise | rises | dangerous) (*{0,2}) blood pressure
  blood pressure (*{0,3}) (rise | rises | spike | spikes | climb | climbs | high)
  ~faint|~collapse
  blindness|blind|vision loss|lose vision
  (loss of | lost | losing | permanent) (vision | sight | hearing | feeling | sensation)
  (nerve | eye | brain | bladder | muscle | organ | tissue | tooth | bone | skin) (injury | damage | death | loss | necrosis)
  necrosis|sepsis|septic|embolism|occlusion|perforation|perforated
  (blocked | block | blocks | blocking) (*{0,2}) (vessel | vessels | artery | arteries)
  infection|infections|infected
  bleeding|bleed|hemorrhage|haemorrhage
  collapsed lung|pneumothorax
  anaphylaxis|anaphylactic
  (allergic | severe | serious | grave) (*{0,1}) (reaction | reactions)
  suicidal|suicide
  mania|manic|psychosis|psychotic|hallucinations|hallucination
  dependence|addiction|misuse|abuse|withdrawal|overdose
  (breathing | breathe) (problems | trouble | stops | slow)
  (slow | slows | slowed | stop | stops | depressed | shallow) (*{0,2}) breathing
  trouble breathing
  sedation|dissociation|dissociative
  cancer|tumor|tumors|tumour|tumours|malignancy
  pancreatitis|gallstones|gallbladder
  birth defects|miscarriage|fetal harm|stillbirth
  infertility|sperm
  serotonin syndrome
  scarring|scars|scar|burns|burn|disfigurement
  permanent (*{0,2}) (change | changes | damage | injury | loss | numbness | weakness | swelling | scarring | drooping)
  (implant | graft | bone | surgical) (failure | loss | fail | fails)
  (serious | severe | rare but serious | grave | dangerous | life threatening) (*{0,2}) (side effects | side effect | complication | complications | risks | risk | harm | harms | injury | injuries | problem | problems | reaction | reactions | events | effects)
  boxed warning|black box
  (go to | head to | call) (*{0,3}) (emergency | 911 | 999 | 112 | 000)
  emergency (department | room | care | help)
`)

/** Ways of working on the body from outside that may harm it, by the words with which sellers name them. */
export const modalities: readonly string[] = [
  'laser|lasers|infusion|infusions|drip|drips|ivs|hydrotherapy|chelation|electrodes|microcurrent',
  'electric|electrical current|currents|stimulation|boots|pulses',
  '(tiny | gentle | small | low) (electrical | electric)? (current | currents)',
  '(vibration | laser | light | shock | current | pulse | magnetic | radiofrequency | ultrasound | oxygen | plasma | ozone) (platform | plate | session | sessions | treatment | treatments | therapy | bed | headset | chamber | energy)',
  'herbal|botanical antimicrobials|tinctures|formula|formulas|capsules|drops',
]
