/** When the phrases were last gone through. */
export const reviewed = '2026-11-22'

const parts =
  'chin|double chin|nose|belly|tummy|stomach|gut|thighs|arms|legs|ankles|knees|feet|toenails|toenail|nails|teeth|smile|gums|lips|skin|face|neck|jowls|jawline|ears|hair|hairline|scalp|brows|eyes|eye bags|bags|wrinkles|lines|scar|scars|veins|moles|spots|rolls|fat|breasts|boobs|chest|butt|backside|bum|hips|waist|bulges|bulge|cellulite|stretch marks|acne|pimples|tattoo|body|figure|profile|bikini line|hands|forehead|cheeks|pores'

const alternatives = (words: string): string => `(${words.replaceAll('|', ' | ')})`
const part = alternatives(parts)
const bodies = alternatives(
  'nose|body|face|lips|skin|breasts|figure|jawline|butt|pout|profile|teeth|brows|tummy|abs|curves|legs|smile|complexion|chest|stomach|waist|silhouette|bum|bust|physique|hairline|shape',
)

/** Devaluing adjectives before a part of the body. */
export const devalued: readonly string[] = [
  'things to hate about (*{1,3})',
  "(is not | are not) (beautiful | sexy | cute | pretty | attractive | handsome) , (it is | it 's | they are) (*{1,2})",
  '(bald | fat | old | wrinkled | flat | gray | grey) (is not | is never) (beautiful | sexy | cute | pretty | attractive | a good look | a look)',
  '(embarrassing | disgusting | unsightly | hideous | gross | nasty) (thighs | belly | arms | veins | nails | toenails | teeth | skin | hair | rolls | fat | scars | spots | moles | stomach | knees | neck | chin)',
  `ugly|unsightly|hideous|gross|disgusting|nasty|embarrassing|shameful|horrible|repulsive|pathetic|gnarly|unattractive|unflattering|pesky|droopy|saggy|flabby|jiggly|wobbly|floppy|crepey|pudgy|frumpy|leathery|sad|chubby|stumpy (old | little | looking)? ${part}`,
  'ugly|hideous|flabby|frumpy|haggard|saggy|dumpy|pudgy|flabbiness|wrinkly',
  'muffin|muffins top|tops',
  'mummy|mommy|mom|mama|mum tummy|tummies|pouch|belly|bod|pooch',
  'mom|mum|dad bod|bods',
  'bat|bingo|chicken wings|wing',
  'turkey|chicken neck|necks|gobbler|wattle',
  'thunder thighs',
  'cankles|moobs|saddlebags',
  'man (boobs | tits | breasts)',
  'beer (belly | gut | bellies)',
  'spare (tire | tyre) (around | that | $ | you)',
  'bra|back (bulge | bulges | rolls)',
  'love handles',
  'hip dips',
  'problem|trouble area|areas|zone|zones|spot|spots',
  'resting (bitch | angry | grumpy) face',
  '(old | tired) hag',
  `tired (old | looking) ${part}`,
  `deflated|pancake|flat (breasts | boobs | butt | bum | bottom)`,
  `(your | those | the | these | any | every | all) (little | tiny | own | many | physical | facial | so called)? flaws`,
  `(~fix|~hide|~erase|~correct|~conceal|~cover|~banish|~mask|~blur) (up)? (*{0,2})? (flaws | imperfections | defects)`,
  `too (fat | flat | flabby | saggy | old looking | wrinkled | skinny | small chested)`,
  'fat and (ugly | lazy | unhappy | old | tired | frumpy)',
  '(old | tired | fat) and (ugly | haggard | worn | washed up | frumpy | saggy | wrinkled)',
]

/** An ideal body set up to sell. */
export const ideals: readonly string[] = [
  `(the | a | your | that | picture | our)? perfect (new | hollywood | little | set of)? ${bodies} !for`,
  `perfectly (shaped | sculpted | plump | proportioned | symmetrical) ${bodies}`,
  `(the | a | your | that)? flawless (looking | new)? ${bodies}`,
  `(the | your)? (ideal | dream | hot | sexy | killer | goddess | enviable | envy worthy) ${bodies} !weight`,
  'bikini (body | bodies | ready | season | weather)',
  'beach (body | bodies | ready)',
  'summer (body | bodies | bod)',
  'swimsuit (season | ready | body)',
  'red carpet ready',
  'hourglass (figure | shape | silhouette | body)',
  '(the | a) (body | nose | figure | face | lips | breasts | shape | look | curves | butt | jawline | abs) (that)? you (have)? (always | really)? (want | wanted | dreamed | dream | dreamt | deserve | crave | craved | envy)',
  'body goals',
  'look like (a | your favorite | the) (celebrity | movie star | supermodel | model | filtered)',
  'the (selfie | filter) (ready | worthy) (face | skin)',
]

/** Age as something to be ashamed of. */
export const aged: readonly string[] = [
  '(look | looking | looks) like (your | a | an | my | the) (mother | grandmother | grandma | father | dad | mom | old (man | lady | woman) | zombie | raisin | prune | corpse | troll | basset hound)',
  'tired of (looking | seeing | being | feeling) (so | your)? (old | tired | older | fat | ugly | aged | haggard | flat | heavy | chubby | like | worn | wrinkled | saggy)',
  '~look (so | too | as)? (old | haggard | worn out | washed up | frumpy | ancient | matronly | fat) !enough|as',
  '~look (*{0,2})? (older | fatter | more tired) than (you | your | she | they)',
  '(~look | ~show|showing | ~act) your age',
  '~look|~be like (your | his | her) (mother | grandmother | grandma | mom | dad)',
  '~look less (tired | old | cranky | angry | haggard | grumpy | sad) (and (tired | old | cranky | angry | grumpy | sad))? than (your | the | other | everyone | she)',
  '(few things | nothing) (~age) (a | your | the) (face | body | neck | man | woman) (*{0,3})? (like | as | faster | more | than)',
  '(~age) (a | your | the) (face | body | neck | hands) (as)? (cruelly | badly | terribly | mercilessly)',
  '~age|aging (badly | poorly | terribly | like milk)',
  '(betrays | betraying | gives away | giving away | reveals | revealing) your age',
  'past (your | its | her | his) prime',
  'over the hill',
  'washed up',
  '~let (yourself | herself | himself | your body | your face) go',
  'old lady (hands | neck | arms | face)',
  'stop (looking | being) (old | fat | ugly | tired)',
  '(your | the | those) (crow s feet | wrinkles | lines | neck | face | hands | eyes | chin | belly | hairline) (is | are) (screaming | telling | aging | ageing | ruining | making | dragging | betraying)',
]

/** The judging eyes of others, and of the mirror. */
export const gaze: readonly string[] = [
  '(nobody | no one) (wants | needs | likes) to (see | look at | date | kiss | hire | sit next to) (*{1,4})',
  '(make | makes | making) you look (angry | tired | mean | sad | old | older | exhausted | worn out | haggard | grumpy | frumpy | bitter | like *)',
  '(he | she | they | your (husband | wife | partner | boyfriend | man | ex | date)) will (*{0,2}) (fall in love | fall | not be able | be all over | want | chase | notice | look at | beg) (*{0,2}) (you | with you | to look away | her eyes | his eyes) (*{0,3})',
  '(outs | out | outing | exposes | gives | betrays | betray) you as (the | a | an) (old | fat | older | ugly | bald) (*{0,1})',
  '(people | everyone | strangers | coworkers | friends) (are | will | *{0,1}) (staring | stare | notice | noticing | whisper | whispering | judging | judge) (at | about)? (*{0,1}) your (*{1,2})',
  '(your | her | his) (husband | wife | boyfriend | girlfriend | partner | ex | spouse | friends | coworkers | colleagues | neighbors | neighbours | sister | rivals | mother in law | frenemies | date) (*{0,3}) (notice | jealous | stare | staring | envy | envious | thank | agrees | cheat | double take | look twice | drool | compliment | noticed | noticing | wander)',
  '(make | making | makes) (*{0,4}) (jealous | envious)',
  'the envy of (*{0,3})',
  '(be | become | your friends | everyone) (*{0,2}) envy',
  'turn (more)? heads',
  '(your | the) mirror (agrees | does not lie | never lies | knows | tells | is not lying | has been telling)',
  '~hate|~loathe|~despise|~dread (what you see | how you look | the way you look | your (reflection | own)? (body | nose | smile | face | skin | teeth | chin | belly | stomach | thighs | arms | legs | hair | neck | reflection | hands) | looking in the mirror | the mirror | being seen | seeing yourself)',
  '(ashamed | embarrassed | humiliated | disgusted | mortified) (of | by | about | with | to show) (your | how you | the way you | the appearance) (own)? (*{0,2})',
  '(hiding | hide | cover up | covering up) (your | that | those) (smile | teeth | body | belly | arms | legs | face | neck | thighs | hands | stomach | chin | gut | double chin)',
  '(people | they | everyone | others | coworkers | strangers) (*{0,2}) (stare | staring | whisper | whispering | judge | judging | laugh | laughing) (at | about)? (you | your)',
  '(nobody | no one) (*{0,2}) (wants | likes | loves | finds | needs) (to (see | look at | date | know))? (*{0,3}) (belly | wrinkles | fat | teeth | neck | saggy | chin | rolls | cellulite | bald | ugly | skin)',
  '~do something about (that | your | those) (*{0,1})? (belly | gut | chin | nose | face | neck | teeth | wrinkles | arms | thighs | weight | hair)',
  '~fix (that | your | those) (ugly | crooked | big | saggy)? (face | nose | body | neck | chin | butt | belly | wrinkles)',
  'less of a (man | woman)',
  'half (a | the) (man | woman)',
  '(real | strong) (men | women) (do not | have | never)',
  'be a real (man | woman)',
  'finally (be)? (pretty | beautiful | attractive | lovable | worthy | good enough | desirable)',
  '(unlovable | undesirable | unwanted | invisible) (at | because | with | in) (your | that)',
  'worth looking at',
  '(nobody | no one) (ever)? (fell | falls | looks | looked | flirts | swoons | dates | dated) (*{0,3}) (for | at | over | across | with)',
  "(nobody | no one) 's (*{0,2}) (look | glance | type | idea of (sexy | attractive | beautiful))",
  'unless you (like | enjoy | love) looking (old | tired | like)',
]
