/** When the phrases were last gone through. */
export const reviewed = '2026-11-22'

const substance =
  'drug|drugs|substance|substances|alcohol|opioid|opioids|opiate|heroin|cocaine|meth|methamphetamine|crack|pill|pills|prescription|narcotic|fentanyl|marijuana|cannabis|benzo|painkiller|polysubstance|inhalant|stimulant'

/** Words for people and for what they use that reduce a person to it. */
export const labels: readonly string[] = [
  'drug|medication|pill|opioid|narcotic|benzo seekers|seeker',
  '(habitual | chronic | hardcore | hard core | frequent | street | iv) (users | user | abusers | drinkers | junkies)',
  '(scourge | plague | demon | demons | slavery | chains | curse) of (*{0,1}) (addiction | alcohol | alcoholism | drugs | opioids | drinking | heroin | meth)',
  '(recovering | former | reformed | ex | drug | heroin | opioid | opiate | cocaine | crack | meth | pill | alcohol | sex | gambling | painkiller)? addict|addicts',
  '(recovering | former | reformed | chronic | functioning | ex)? alcoholic|alcoholics',
  'junkie|junkies|junky|druggie|druggies|crackhead|crackheads|pothead|potheads|stoner|stoners|tweaker|tweakers|wino|winos|boozer|boozers',
  'a|the|town|these|those drunk|drunks $',
  'drunks',
  `${substance} abuser|abusers`,
  `(${substance.replaceAll('|', ' | ')}) abuse`,
  `(${substance.replaceAll('|', ' | ')}) (and | or) (${substance.replaceAll('|', ' | ')}) abuse|abusers`,
  `abuse|abuses|abused|abusing (of)? (${substance.replaceAll('|', ' | ')})`,
  'drug|heroin|opioid|cocaine|meth|pill|narcotic habit',
  'drug|heroin|opioid|meth|cocaine|opiate user|users',
  '(crack | addicted | drug) baby|babies',
  'born addicted',
  'drug|medication seeking (patients | people | behavior | behaviour)?',
  'opioid|opiate|methadone substitution|replacement therapy',
  'hooked on (drugs | heroin | opioids | pills | painkillers | meth | cocaine | alcohol)',
]

/** "Clean" and "dirty" said of people and tests; they count on pages about substance use. */
export const clean: readonly string[] = [
  '(~get | ~stay | ~live) clean (and (~get | ~stay | ~live) clean)? (by | at | in | with | near | this) (*{1,2})',
  '<num> (days | months | years) clean',
  '(urine | screen | test | tests | sample) (*{0,4}) (come | came | comes) back (dirty | clean)',
  'clean and sober',
  '(~get | ~go | ~be | ~fall | ~turn | ~piss) dirty (again | inside | within | by | in | at | for | on | $)',
  'clean|dirty (urine | drug)? screen|screens|test|tests|urine|sample|samples|tox|ua',
  'clean time|date',
  '~get|~stay|~be|~become|~remain|~keep (and (stay | staying | stays))? clean (for (good | <num> | life | *{0,2} months|years|days) | off * | from (drugs | alcohol | heroin | opioids | pills | substances) | again | without * | once and for all | this time | and (stay | stays | staying) (that way | clean | sober))',
  '~get|~stay (and stay)? clean $',
  '~test|~come|came (back | up)? dirty|clean',
]

/** Names for the treatment of opioid use disorder that the field has left. */
export const assisted: readonly string[] = [
  'medication assisted (treatment | therapy | recovery)',
  'medically assisted treatment',
]

/** Relapse or addiction explained by a person's character. */
export const moral: readonly string[] = [
  '(lose | lost | losing | lack | lacks) (their | his | her | your | a | all)? (moral compass | moral fiber | moral fibre | willpower | self control | self respect)',
  '~fall|fell off the wagon',
  '(lack | lacks | lacked | lacking) (the | any | enough)? (willpower | self control | discipline | moral fiber | backbone)',
  '(no | little | zero | weak) willpower',
  '~relapse (*{0,3})? (because | out of) (of)? (they | he | she | you)? (are | is | were | was)? (weak | weakness | lazy | laziness | selfish | *{0,2} willpower)',
  '(~choose | choice | chose) to (be | stay | remain) (an addict | addicted | sick | depressed | obese)',
  '(slid | slip | slips | slipped | sliding | went | go) back (in | into | to) (their | his | her | your | the | old)? (bad | old | filthy)? (ways | habits)',
]

const person = 'people|person|patients|patient|individuals|individual|man|men|woman|women|clients|folks|adults|students'

/** A diagnosis used as the name of a person. */
export const nouns: readonly string[] = [
  'the (severely | seriously | chronically)? mentally ill|disturbed|deranged|disabled|retarded',
  `mentally ill|disturbed|deranged|unstable|defective ${person}`,
  'mental patient|patients|cases|case',
  'schizophrenics|schizos|schizo|epileptics|diabetics|asthmatics|anorexics|bulimics|hemophiliacs|haemophiliacs|psychotics|paraplegics|quadriplegics|hypertensives|arthritics|insomniacs|depressives|lepers|psychopaths',
  'manic depressive|depressives',
  'the (morbidly | severely | clinically | very)? (obese | disabled | handicapped | infertile | depressed | bipolar | autistic | blind | deaf | demented | suicidal | anxious | overweight)',
  '(your | my | her | his | our | their | a | the) (schizophrenic | bipolar | alcoholic | anorexic | bulimic | addict | epileptic | psychotic | manic) (son | daughter | husband | wife | mother | father | mom | dad | brother | sister | child | teen | parent | partner | spouse | loved one | uncle | friend)',
  'a|the|any|another borderline (can | will | who)',
  'a|an|the|any|every|each|another|brittle|borderline (type <num> | severe | known | lifelong | brittle)? schizophrenic|epileptic|diabetic|asthmatic|anorexic|bulimic|psychotic|paraplegic|quadriplegic|hemophiliac',
  'he|she|they|who|patients|people (is|are|was|were) (a | an)? (severely | clearly)? (schizophrenic | bipolar | epileptic | borderline)',
  'cripple|cripples|midget|midgets|retard|retards|spaz|invalids',
  '~be (an)? invalid|invalids $',
]

/** Nouns of `nouns` that are people only when no noun follows them. */
export const bare = /^(?:a|an|the|any|every|each|another|brittle|borderline)$/

/** Words of pity, and a person blamed for what did not work. */
export const pity: readonly string[] = [
  '~suffer (*{0,2})? from|with (*{0,2})? <condition>',
  '(<condition>)? sufferer|sufferers',
  'victim|victims (of | to) (*{0,2})? <condition>',
  '<condition> victim|victims',
  '(afflicted | stricken | struck down | crippled) (with | by)',
  '~be|~become cripples',
  'wheelchair bound',
  'confined to a|the|their|his|her (wheelchair | bed | scooter)',
  'non compliant|compliance (patient | patients | client | clients)',
  'noncompliant (patient | patients | client | clients)',
  `(${person.replaceAll('|', ' | ')} | he | she | they | who) (*{0,1})? (is | are | was | were | were being | be | been) (non compliant | noncompliant)`,
]

const cures =
  'medication|medications|treatment|treatments|therapy|therapies|medicine|medicines|drug|drugs|trial|trials|antidepressant|antidepressants|ssri|ssris|pills|prescriptions|steroids|injections|statins|opioids|rounds|cycles'

/** A person said to have failed a treatment. */
export const failed: readonly string[] = [
  `(have | has | had | who | she | he | they | you | i) (already | previously | also | repeatedly)? (fail | failed | fails) (methadone | suboxone | buprenorphine | naltrexone | ssris | ketamine | tms | ect | therapy | lithium | metformin | prozac | zoloft | <num> (* | * *)?) (once | twice | again | times)?`,
  `(have | has | had | who | she | he | they | you | i | ${person.replaceAll('|', ' | ')}) (already | previously | also | repeatedly)? fail|failed|fails !to (*{0,3})? (${cures.replaceAll('|', ' | ')} | diets | diet | rehab) !test|tests|screen|screens|screening`,
  `(after | and | of | for | by | despite | without) (having)? failed|failing !to (*{0,3})? (${cures.replaceAll('|', ' | ')})`,
  'treatment|medication failures',
  '~be a treatment failure',
]

const body = `${person}|thoughts|behavior|behaviour|ideas|mind|ex|brain`

/** Everyday words for madness, and "normal" as the opposite of ill. */
export const everyday: readonly string[] = [
  `crazy|insane|psycho|deranged ${body}`,
  '(~feel | ~go | ~act | ~sound | ~look) (*{0,2})? (crazy | insane | nuts | psycho | mental | bonkers) !good|happy|busy|about|over|deals',
  '(~drive|drove|drives|making|makes|made) (*{0,1})? (crazy | insane | nuts | mad | bonkers)',
  'like (a | an)? (crazy | insane | mad) (person | people | woman | man)',
  'lunatic|lunatics|psychos|nutcase|nutcases|nutjob|wacko|wackos|weirdo|madman|madwoman|loony|loonies|basket case|schizo',
  'normal (people | person | folks | human beings | humans)',
  'insane asylum',
  'loony bin',
]

/** Names of laws, agencies, scales, groups and terms of regulation, which keep their words. */
export const names: readonly string[] = [
  'substance abuse (and | &) mental health (services | administration)',
  'national institute on (drug | alcohol) abuse (and alcoholism)?',
  'institute on alcohol abuse and alcoholism',
  'national (council | center | association | coalition) (on | for) *{0,4} abuse',
  '(drug | alcohol | substance) abuse (screening | warning | resistance | treatment outcome | prevention and treatment) (test | network | study | education | act | instrument)',
  'drug abuse (control | act | patient | office | prevention)',
  'journal of *{0,3} abuse',
  '(comprehensive | federal | state | county) (*{0,2})? (drug | substance) abuse (*{0,3})? (act | law | agency | board | program | office | department)',
  'alcoholics|narcotics|cocaine|gamblers|overeaters anonymous',
  'abuse (potential | liability | deterrent)',
  'potential for (abuse | misuse)',
  '(adult children | children) of alcoholics',
  'non alcoholic',
  'alcoholic (drink | drinks | beverage | beverages | hepatitis | liver | fatty | cirrhosis | neuropathy | cocktail | ketoacidosis | mouthwash | content | cardiomyopathy)',
  '(certified | licensed | chemical | registered) (*{0,3})? (drug | substance | alcohol) (*{0,3})? abuse counselor|counsellor|professional|specialist',
  '(skincare | skin | chocolate | coffee | beauty | sneaker | gym | book | fitness | sugar | wellness | filler) addict|addicts',
]

/** Pages to which the words of `clean` belong. */
export const context: readonly string[] = [
  '(~get | ~stay) clean and (~get | ~stay) clean',
  '(days | months | years) clean',
  'addict|addicts|addiction|addictions|sober|sobriety|rehab|opioid|opioids|heroin|overdose|relapse|alcoholism|suboxone|methadone|buprenorphine|fentanyl|detox|withdrawal|naloxone|naltrexone|vivitrol|sublocade',
]

/** Conditions that are easily taken for the whole person; ids of `knowledge/conditions`. */
export const wholePerson: ReadonlySet<string> = new Set([
  'depression',
  'treatment-resistant-depression',
  'postpartum-depression',
  'anxiety',
  'panic',
  'ptsd',
  'ocd',
  'bipolar',
  'psychosis',
  'catatonia',
  'adhd',
  'autism',
  'eating-disorder',
  'binge-eating',
  'personality-disorder',
  'developmental-delay',
  'opioid-use-disorder',
  'alcohol-use-disorder',
  'addiction',
  'gambling',
  'dementia',
  'alzheimers',
  'epilepsy',
  'cerebral-palsy',
  'obesity',
  'diabetes',
])
