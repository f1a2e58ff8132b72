const treatment =
  '<treatment> | <generic> | cure | cures | remedy | remedies | fix | solution | solutions | answer | answers | option | options | tool | tools | approach | method | discovery | discoveries | alternative | molecule | molecules | compound | science | technology | breakthrough | healer | ingredient | protocol | plan | therapeutic | weapon | secret'
const effects =
  'results | result | relief | effects | effect | improvement | improvements | transformation | transformations | outcomes | outcome | difference | differences | benefits | healing | recovery | change | changes | gains | success | response | boost | power | potential | turnaround | turnarounds | progress | success stories | before and afters'
const strong =
  '<strong> | amazing | incredible | remarkable | life changing | life altering | mind blowing | jaw dropping | eye popping | head turning | game changing | unreal | insane | wow worthy | sensational | magical | miraculous | epic | explosive | unheard of | mind bending | next level | world class | show stopping | breathtaking | stellar | dazzling | flawless | undeniable'
const highly =
  'highly | incredibly | extremely | remarkably | amazingly | exceptionally | extraordinarily | insanely | unbelievably | wildly | astonishingly | phenomenally | tremendously | hugely | profoundly | stunningly | shockingly | wonderfully | immensely | enormously | uniquely | outrageously | ridiculously'
const better =
  '~improve | ~transform | ~reduce | ~boost | ~change | ~increase | ~enhance | ~lower | ~relieve | ~ease | ~decrease | ~cut | ~lift | ~restore | ~accelerate | ~speed | ~sharpen'

/** Phrases that praise a treatment or its effect, by weight: `faint` praise is worth a suggestion. */
export const hype = {
  praise: [
    `<det>? (true | real | absolute | total | modern | medical | genuine | potential)? miracle (*{0,2})? (${treatment})`,
    `miraculous (*{0,1})? (${treatment} | ${effects})`,
    '~be|~feel|~seem (like)? (nothing short of | close to | almost | nearly | just | truly)? (a | our | your)? (little | modern | true | tiny)? miracle|miracles|miraculous|magic|magical !mouthwash',
    '~work|~perform|~do (real | true | little | its | absolute)? wonders|miracles|magic',
    '(work | works | worked | working) like magic|<det> charm',
    'miracle worker|molecule|shot|drip|drug|pill|serum|cream|juice',
    '(wonder | super | dream) drug|shot|pill|treatment|serum|jab',
    '<det>? (true | real | absolute | total | genuine | complete | proven | potential)? game changer|changers|changing',
    '<det>? (magic | silver) bullet',
    '<det>? holy grail',
    '<det>? fountain of youth',
    '<det>? secret weapon',
    `<det>? (medical | scientific | major | latest | new | true | real | exciting | modern | recent | regenerative)? breakthrough|breakthroughs (*{0,1})? (${treatment}) !designation`,
    '(a | an | this | that | the | our | real | true | major | medical | latest | exciting | scientific | new) (true | real | medical | scientific | major | new | recent | exciting | latest | modern)? breakthrough|breakthroughs !therapy !device !pain !bleeding !seizure !seizures !infection !infections !designation !symptoms !dose !covid !case !cases !ovulation !tears',
    'one of the (*{0,2})? breakthroughs',
    `(revolutionary | groundbreaking | ground breaking | trailblazing | pioneering | cutting edge | game changing | life changing | life altering | life saving | mind blowing | jaw dropping | state of the art | world class | next generation) (*{0,2})? (${treatment} | ${effects})`,
    '~be (truly | really | absolutely | nothing short of | quite | simply | so | completely | a)? revolutionary|groundbreaking|transformative|life changing|life altering|mind blowing|transformational|phenomenal|incredible|amazing|unbelievable|extraordinary|out of this world',
    '~revolutionize|~revolutionise (how | the (way | world | field | treatment | lives) | treatment | care | <condition> | <generic>)?',
    '(taking | taken | took) the (*{0,2})? world by storm',
    `(transformative | transformational | magical | unmatched | unparalleled | unrivaled | unrivalled | unbeatable | unbelievable) (*{0,1})? (${treatment} | ${effects} | care)`,
    '<det>? (medical | modern | scientific | skincare | beauty)? marvel',
    '<det>? (new)? revolution in (*{0,1})? <condition>|<treatment>|<generic>|care|medicine|wellness|healing|weight|skincare|recovery',
    '<det> (*{0,1})? (answer | solution) (that)? (you | you have | your | patients | everyone | we) (have)? (been)? (*{0,2})? (looking | searching | waiting | praying | hoping | dreaming | needed | need | deserve | deserves) for?',
    '<det> (answer | solution | relief | results) you never thought|knew|imagined|dreamed (*{0,3})? (had | existed | possible | have)',
    '(turning point | relief | moment | breakthrough | change | fresh start | treatment) (that)? (you | you have | we have | patients have) (have)? been (praying | waiting | hoping | looking | searching | dreaming | longing) (for | of)',
    'the answer to (your | all | everything | *) (*{0,2})? (<condition> | <trouble> | prayers | problems)',
    '<det>? (powerful | ultimate | perfect | complete | definitive | final) answer (to | for)',
    '<det> (real | true | best kept | hollywood | celebrity)? secret (to | behind | of) (*{0,3})? (<benefit> | <trouble> | youth | youthful | turning | looking | staying | younger | age | aging | ageless | glowing | beautiful | perfect | feeling | losing)',
    'best kept secret',
    '<det> (biggest | greatest | best | most (important | exciting | significant)) (*{0,2})? (discovery | discoveries | advance | advances | innovation | innovations | development | breakthrough | breakthroughs | leap) (*{0,3})? (in | of | since | for)?',
    'one of the (best | greatest | biggest) discoveries',
    '<det>? quantum leap',
    'next big thing',
    'nothing short of (*{0,2})? (amazing | incredible | remarkable | extraordinary | life changing | magic | magical | miraculous | astonishing | transformative | revolutionary | stunning | astounding | phenomenal)',
    '(will | can | to | has)? ~change|~transform (your | their | my | his | her | our | people | patients | countless)? (whole | entire)? (life | lives) (forever | completely | for good | overnight)?',
    '~change the game',
    '(the)? (body | smile | skin | hair | figure | face | look | physique | lips | shape | sex life) of (your | their) dreams',
    '(your | their | a)? dream (body | smile | skin | physique | figure | hair)',
    '(feel | look | be | become | wake up) (like)? (*{0,2})? (brand new | superhuman | unstoppable | a new person | a whole new person | invincible | limitless | ten feet tall)',
    '(liquid gold | liquid sunshine | liquid facelift in | magic potion | superfood for your | rocket fuel for | jet fuel for)',
    '~unlock|~unleash (your | the)? (*{0,2})? (full | true | hidden | inner | limitless | ultimate | best | natural | innate | healing) (*{0,2})? (potential | self | power | vitality | you | glow | beauty | performance | healing | strength | confidence | energy)',
    '(defy | defies | defying | cheat | cheats | beat | beats) (the clock | aging | ageing | gravity | age | time | father time | mother nature)',
    '(superhero | superhuman | god like | goddess | rockstar | super charged | supercharged) (*{0,1})? (energy | results | skin | performance | recovery | glow | focus | libido | stamina)',
    'too good to be true but',
    `(the)? (power | magic | miracle) of (<name> | our <generic> | exosomes | peptides | nad | stem cells | light)`,
    '(unlike anything | like nothing) (you | else | we) (*{0,4})? (felt | tried | seen | experienced | before)?',
    '(kiss | say | wave) (goodbye | good bye | bye | adios | farewell | so long) to <det>? (*{0,2})? (<trouble> | <condition> | pain | pills | needles | wrinkles | razors | glasses | dentures)',
  ],
  effect: [
    `(${strong} | dramatic | powerful | profound | stunning | huge | massive | enormous | big time | astounding | gorgeous | superb | excellent | great | fantastic | wonderful | beautiful) (*{0,2})? (${effects} | <trouble> relief | glow | skin | smile) !screen`,
    `(${highly}) (effective | successful | powerful | potent | beneficial | efficient | promising | therapeutic | efficacious | transformative | helpful | rewarding)`,
    `(dramatically | drastically | radically | profoundly | massively | powerfully | remarkably | incredibly | tremendously | miraculously | amazingly) (${better} | better | different | younger | smoother | clearer)`,
    `(${better}) (*{0,3})? (dramatically | drastically | radically | profoundly | miraculously | tremendously | exponentially | beyond recognition)`,
    `(most | very | super | ultra) (powerful | potent | advanced | exciting | innovative | sought after | revolutionary) (${treatment})`,
    `(ultimate | perfect) (${treatment})`,
    `(incredible | amazing | extraordinary | phenomenal | powerhouse | magical | miraculous | wondrous | powerful) (new | natural | little | *)? (${treatment})`,
    '(<treatment> | it | this | they) (is | are) (*{0,1})? powerhouse|dynamo',
    'among the most powerful|effective *{1,3}',
  ],
  faint: [
    `(promising | exciting) (*{0,2})? (${treatment} | ${effects})`,
    `(advanced | innovative | cutting edge | state of the art | next generation | leading edge) (*{0,1})? (${treatment})`,
    'highly (sought after | acclaimed | coveted | recommended)',
    '(very | particularly | especially | really) effective',
    '(powerful | profound) (*{0,2})? (medicine | experience)',
    '(new | renewed) (lease on life | hope for)',
  ],
}
