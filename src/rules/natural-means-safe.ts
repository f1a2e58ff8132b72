import type { Match } from '../language/analysis.ts'
import {
  anyWithin,
  type Hit,
  hitAt,
  joined,
  matchesWithin,
  type Rule,
  type RuleContext,
  sentenceAround,
  unsaid,
} from '../rule.ts'

const origin = [
  "your (own | body 's own | body own) (*{0,1}) (brainwaves | brain waves | chemistry | off switch | on switch | switch | energy | enzymes | repair | immune | sugar | insulin | collagen | hyaluronic | breath | magnetism | signals | resources | pharmacy)",
  '(platelets | cells | fat | blood | tissue | plasma | it | they | these | hormones) (are | is) (all)? (yours | you | all yours)',
  '(~come | ~make | ~derive | ~extract | ~press | ~brew | ~source) (only | entirely | straight)? from (*{0,2}) (yams | yam | plants | botanicals | herbs | seeds | flowers | roots | algae | seaweed | soy | soybeans | cactus | leaves | bark | mushrooms | milk | honey | eggs | the sea | the earth)',
  '(plant | yam | soy | food | nature | algae | herb | milk) (derived | sourced | made | grown | extracted)',
  '(substance | substances | sugar | sugars | protein | proteins | molecule | molecules | sequence | sequences | compound | acid | hormone | peptide | peptides | chemical | vitamin) (that)? (the | your | our | every | human)? (*{0,1}) (body | bodies | system | skin) (already | naturally)? (make | makes | produce | produces | use | uses | know | knows | carry | carries) (for itself | anyway | every day)?',
  '(just | only | simply | nothing but | purely) (magnetism | magnets | light | sound | sunlight | water | air | oxygen | pressure | heat | cold | electricity | sound waves | light waves | minerals | salt)',
  '(no | nothing) (drug | drugs | needle | needles | medicine | medicines | chemical | chemicals | medication | radiation | artificial | synthetic | foreign | man made) (*{0,3}) (involved | going (in | into) | added | used | in it | at all | whatsoever)',
  '(straight | right | fresh)? (from | out of) (the | your | my | our) (kitchen | pantry | garden | grandmother | grandma | fridge | spice rack | orchard | hive)',
  "(grandma 's | grandmother 's | ancient | centuries old | age old | time honored | folk | ayurvedic | traditional chinese) (recipe | remedy | remedies | medicine | wisdom | herbs | secret | root | tonic)",
  '(same | very) (stuff | thing | molecule | hormone | compound | ingredient | vitamins | protein) (that is | that | as | already)? (*{0,2}) (in | inside | from) (your | breast | the | an | a) (*{1,3})',
  '(god | mother nature | evolution | nature) (made | gave | designed | built | intended | put) (*{0,3})',
  '(whole foods | real food | food based | food grade | plant medicine | earth | from scratch)',
  "(it | this | that) (is | 's) (just | only | all) (you | your own *{1,2})",

  '(out of | from | in) your own (arm | hip | blood | marrow | bone marrow | belly | fat | body | vein | veins | tissue | cells)',
  '(you | your body) healing (you | itself)',
  "(what | something) (is | 's) already (in (there | you | your *{1,2}) | there | on board)",
  '(topping | top | tops | topped) (you)? (up | off) (*{0,1}) (what | something | levels | *{1,2} natural)',
  '(grows | grew | grown | dug | picked | harvested) (*{0,1}) (in | on | from | out of) (the)? (ground | trees | soil | earth | garden | wild)',
  "nature 's (own | answer | pharmacy | medicine cabinet | ozempic | botox | xanax | valium | adderall | viagra | statin | ibuprofen | aspirin | prozac | melatonin | tylenol | antidepressant | antibiotic | painkiller | gift | remedy | way)",
  '(gift | gifts | blessing | bounty) (of | from) (the)? (forest | earth | garden | sea | nature | soil | jungle | mountains | rainforest | plants)',
  "(the | your | a) body 's (own)? (*{0,1}) (language | chemistry | messengers | messenger | signals | hormones | molecules | medicine)",
  '(what | something | a hormone | hormones) your body (used to | once | always | already) (make | made | makes)',
  '(you are | you) (making | make | produce) (it | them | your own *) yourself',
  'home grown|homegrown',
  'human tissue',
  "(is | are | 's | 're) yours",
  'your own? (skin | blood | joints | glands | cells) (makes | make | made | produces | produce) (it | them | this | the (same)? stuff)',
  '(breathing | drinking | eating) (it | this | them | the (same)? stuff) (*{0,2}) (since | all your life | every day | now | anyway)',
  'the plant (is | has | was)',
  'plants|botanicals|herbs|roots|superfoods|wholefoods|mushrooms|adaptogens',
  '(just | only | basically | simply | nothing but) (water | salt water | saline | sugar water | sunshine | light | oxygen | air | food | vitamins) (and (vitamins | minerals | salt | sugar | water | electrolytes))?',
  '(water | saline | salt | sugar) and (vitamins | minerals | electrolytes | salt | water)',
  '(collagen | hormone | hormones | peptide | peptides | molecule | protein) (that)? your (own)? body (already | naturally)? (makes | made | produces | knows | recognizes)',
  '(all | totally | completely | purely | truly | perfectly)? natural !looking|look|teeth|tooth|light|history|killer|hair|color|colour|movement|state|setting|part|process|reaction|response|question|choice|fit|candidate|disaster|causes|smile|shape|features|contours|contour|lips|results|result|beauty|expression|expressions|childbirth|birth|gas|progression|cycle|way|ways|aging|ageing|decline|variation|tendency',
  'naturally !occurring|occur|occurs|look|looking|aging|thinner|thin|low|high|wary|nervous|curious|want|have',
  'natural (way | ways) to',
  'organic|botanical|plant|herb|herbally|flower|mushroom powered|powered|fuelled|fueled|sourced|grown|made|born',
  '(comes | came | made | grown | drawn | straight | brewed | distilled | extracted | pressed) (from | out of | in) (a | an | the)? (yam | yams | leaf | leaves | plant | tree | root | roots | soil | garden | sea | seaweed | bee | bees | bark | berry | berries | vine | mushroom | mushrooms | soy | soybean | flower | farm | field | rainforest | nature | ground | milk)',
  '(just | only | simply | merely | nothing but) (a | an)? (leaf | leaves | plant | plants | herb | root | vitamin | vitamins | amino acid | amino acids | tea | mushroom | mushrooms | flower | seed | mineral | hormone you already make | coffee cousin | salt and water)',
  '(the way | as | how | just as | exactly as) (mother)? nature (intended | planned | meant | designed | made | would have it)',
  'real thyroid|hormone|hormones|testosterone|collagen|food|plants|herbs',
  '(free | clear) (of | from) (any | all)? (harsh)? (chemicals | synthetics | additives | drugs | fillers)',
  'organic|organically|holistic|holistically|herbal|herbs|botanical|botanicals|homeopathic',
  'plant based|derived|medicine|medicines|extracts',
  'bioidentical|bioidenticals',
  'biologically|chemically|molecularly identical',
  'bio identical',
  'identical to (the | your) (hormone | hormones | ones | own) *{0,3}',
  'drug|chemical|additive|toxin free',
  'non toxic',
  'already|found|present|lives|exists|is in (every | your | the | our) (cell | cells | body | blood | system)',
  'your (body | bodies)? own (blood | cells | cell | plasma | platelets | tissue | tissues | fat | body | biology | growth | healing | hormones | stem | protein | serum | biology)',
  '(you | your body | the body | bodies | our bodies) (already | naturally) (make | makes | made | produce | produces | know | knows | contain | contains | has | have)',
  '(something | a molecule | a hormone | a peptide | a coenzyme | a protein | a substance | found | made | produced) (*{0,3}) (in | by) (every | your | the) (body | own | cell | cells)',
  '(comes | came | drawn | taken | straight | made | derived | sourced) (from | of) (you | your own | nature | plants | the earth | flowers | herbs)',
  'from (mother)? nature|plants|herbs|flowers',
  'found in (food | nature | breast milk | fruit | the body | your body | plants)',
  'mother nature',
  'nature has',
  '(hormone | medicine | molecule) god gave',
  'part of (your | the) (own)? (body | biology)',
  'no (harsh | synthetic | added | artificial)? (chemicals | drugs | additives | synthetics)',
  '(free of | without) (harsh | synthetic | artificial)? (chemicals | drugs)',
]

const safety = [
  '(do | does | will) not (get | have | see | face) (any of)? the (problems | issues | worries | trouble | risks | dangers) (*{0,3}) (with | of | from) *{1,3}',
  '(can not | cannot | could not | will not | would not) (possibly | ever | really)? (do | cause) (you | anyone | a body | them | him | her | your child | your baby)? (any | much)? (*{0,1}) harm',
  '(can not | cannot | could not | will not) (possibly | ever | really)? (react | object | be bad for you | hurt (you | them | him | anyone))',
  '(nothing | no reason) (*{0,6}) to (react to | reject | object to | fight | fight with | pick a fight with | argue with | attack | hurt (them | you | him | her | anyone) | be afraid of)',
  '(body | system | skin | immune system) (can not | cannot | will not | could not | has no reason to | has nothing to) (possibly)? (object | reject | react | fight | refuse | complain)',
  '(do | does | did) not (simply | ever)? (get | see | suffer | develop | experience) (any | the)? (*{0,2}) (side effects | side effect | clots | reactions | complications | lumps | rashes | withdrawal | allergies)',
  '(without (a second thought | a worry | worry | fear | concern | hesitation) | with (complete | total) peace of mind)',
  '(take | use | combine | mix) (it | them | this) (alongside | with | together with | on top of) (whatever | anything | any | everything) *{0,3}',
  '(~recognize | ~recognise | ~accept | ~treat) (it | them)? as (its | their | your) own',
  '(research | warnings | warning | risks | studies | headlines | side effects | danger | dangers) (*{0,3}) (nothing to do with | not apply to | not concern | no bearing on)',
  'safe|safer|safest|safely|harmless|riskless|foolproof',
  'side effect|effects free',
  'not *{0,3} (reaction | reactions | side effects | side effect | complications | downside | allergy)',
  '(risk | worry | danger | reaction | allergy | toxicity) free',
  '(no | zero | without | none of | free of | free from | skip | avoid | fewer | minus) *{0,4} (risk | risks | danger | dangers | side effects | side effect | adverse effects | reaction | reactions | rejection | complications | allergies | allergy | harm | downsides | downside | toxicity | overdose)',
  '(nothing | not anything) *{0,3} (to | that | can | could | will)? (*{0,2}) (wrong | reject | worry | fear | harm | hurt | react)',
  '(can | could | will | would | does) not (possibly | ever | really)? (harm | hurt | reject | damage | overdose | react | go wrong | be rejected | be allergic | be harmful | be dangerous | cause harm)',
  '(can | could) never (harm | hurt | be rejected)',
  '(impossible | hard) to (overdose | reject | react)',
  '(your | the) (body | system | skin | immune system) (*{0,2}) (~recognize|~recognise|~know|~accept|~welcome|~trust|~tolerate) (it | them | exactly | what | how | these | this)',
  '(your | the) (body | system) (~do|will|would|can) not (reject | fight | react)',
  '(gentler | gentle | kinder | easier | milder | healthier | better) (on | for | than) *{1,3}',
  'cannot (harm | hurt | be rejected | go wrong | overdose)',
  'never (harmful | dangerous | toxic)',
  '(so | very | extremely)? well tolerated',
  'no way (of | to) (doing | causing | do | cause | hurt | harm) *{1,1}',
  'no (toxins | chemicals)',
  'not (toxic | dangerous | harmful)',
  'no one|nobody (is | can be | could be) allergic',
  'as gentle as',
]

const ease = [
  '(is | are | be) (a | an | so | very | completely | wonderfully)? (gentle | mild | kind)',
  '(without | minus) (the | any | a)? (nasties | nasty stuff | hangover | crash | baggage | side effects | chemicals | drugs | drawbacks | downsides | risks | fuss | harshness | toxicity)',
  '(body | system | skin | immune system | liver | gut) (*{0,3}) (not (going to)? | no reason to | nothing to | never) (complain | object | mind | fight | protest | argue | reject | balk | push back | rebel | know | tell) (*{0,2})',
  '(nothing | not anything | not a thing) (*{0,4}) to (object | react | complain | process | fight | fear | worry) (to | about)?',
  "what (is | 's) (there)? to (worry about | fear | lose | be afraid of | be scared of)",
  '(harmless | gentle | safe | benign) by (design | nature)',
  '(go ahead | feel free) (and | to) (overindulge | indulge | enjoy | have (another | more) | double up | take more)',
  '(so | very | incredibly | wonderfully | naturally) gentle',
  '(as (much | often) as you (like | want | please))',
  'no (clots | worries | crash | hangover | hangovers | harshness | nasties | drama | jitters | comedown)',
  '(is | are) (*{0,1}) good for you',
  '(~play | ~sit | ~go) (nice | nicely | easy | easier | well | kindly | gently | light | lightly | down easier) (with | on)? (the | your)? (*{0,3})',
  '(~be)? (kind | gentle | easy | soft | friendly | mild) (to | on) (the | your | any) *{1,2}',
  '(your | the) (body | system | cells | liver | gut | skin | hormones | cycle) (*{0,1}) (understands | understand | speaks | agrees | loves | remembers | welcomes | absorbs | handles) (*{1,4})',
  'how (bad | dangerous | risky | harmful | wrong) (could | can | would) (a | an | it | they | that) *{1,3}',
  'what (could | can) (possibly | ever)? go wrong',
  'what is the (harm | worst | risk)',
  '(works | work | working) (with | in tune with) your (body | cycle | hormones | biology | system) (not against it)?',
  '(risk | worry | fuss | guilt | side effect | harm | danger) (lite | light | less | free | proof)',
  '(does | do) not (do | know | cause | carry | believe in | come with | have) (any)? (side effects | risks | harm | hangovers | danger | downsides)',
  '(no | not a) (side effect | risk | downside | worry | reaction) in sight',
  '(trust | trusted | trustworthy | nothing to fear | worry no more)',
]
const efficacy = [
  '(works | work | working) (better | best | faster | with your body | in harmony)',
  '(more | so) effective',
  'effective',
]

const links = [
  '^ (made | brewed | pressed | distilled | grown | derived | drawn | sourced | extracted) (from | in | out of)',
  '^ as (it | they | these | ours | the | our)',
  '(without | minus) (the | any) (nasties | hangover | crash | baggage | side effects | chemicals | drugs | drawbacks | downsides | risks | fuss)',
  '(harmless | gentle | safe | benign) by (design | nature)',
  "(that is | that 's | which is) what makes (it | them)",
  '^ if (it | something | a *)',
  '(only | just | simply) topping',
  '(why | when) (gamble | bother | risk | mess | reach | settle | botanicals | plants | herbs | nature)',
  'not (a | an | the | in a | from a) lab|laboratory|factory|chemistry|pharmacy|test',
  '(thanks to | by virtue of | precisely | that is how)',
  '(the way | as) (mother)? nature (intended | planned | meant | designed | made)',
  'just|only|simply a|an leaf|plant|herb|root|tea|vitamin|mushroom',
  'mother nature (does | ~do not | never | would | will)',
  'works|work|working with your',
  'so|because|therefore|thus|hence|since|making|meaning|means|mean|explains|ensures',
  "(that | which | this) (is | 's) why",
  'as (it | they | this | these) (is | are | comes | come)',
  'being (all)? natural|plant|bioidentical|organic|herbal',
]

const denials = [
  '(~do not | ~be not | never) (always | automatically | necessarily | by itself | in itself)? (~mean|~make|the same|equal|guarantee)',
  '(just | simply | only) because',
  'not the same (thing)? as',
  'myth|misconception',
  'no (safer | guarantee)',
  'not safety',
  'still (possible | carry | carries | has | have | cause | happen)',
]

const coordinated = [
  '(safe | safer | harmless) , and? (all | completely | totally | 100 percent)? (natural | holistic | organic | drug free | plant based | herbal) !looking',
  '(natural | holistic | organic | drug free | plant based | herbal) , and? (completely | totally | perfectly | entirely | 100 percent)? (safe | harmless | risk free | side effect free)',
]

const backReference = [
  "^ (and | so)? (that | this | which) (means | is why | 's why | makes)",
  '^ (so | therefore | hence | there)',
]

const rule: Rule = {
  id: 'natural-means-safe',
  scope: 'text',
  severity: 'warning',
  profiles: { uk: 'error', eu: 'error' },
  summary: 'Natural origin given as the reason why something is safe or works.',
  why: 'Where a treatment comes from says nothing about its risks: plants, hormones and a person’s own cells can all do harm, and readers stop asking.',
  instead: 'Say what it is made from as a plain fact, and name the risks that it really has in the same place.',
  sources: ['UK-03', 'EU-03', 'US-03', 'US-30'],
  examples: {
    flagged: [
      'As it «comes from plants, you can take it alongside anything».',
      'Since the «platelets are yours, there is nothing for your body to react to».',
      'It is «only light, so it cannot do you any harm».',
      'It is a «protein your body already makes, which is why our patients do not get side effects».',
      'The drip is water and vitamins. «What is there to worry about»?',
      'Our pellets are «bioidentical, so your body knows exactly» what to do with them.',
      'The serum is spun from «your own platelets, which means there is no risk of an allergic reaction».',
      'The sleep drops are «plant-based and completely safe» for nightly use.',
      'We use «herbal tinctures because they are gentler on the liver than» tablets.',
      'Our drops are «brewed from a root, so they sit gently on the stomach».',
      'It is «just a tea, so what could go wrong»?',
      'The gel comes from your own blood. «That means nothing can go wrong».',
    ],
    allowed: [
      'The hormone comes from yams; it acts like any other estrogen and has the same risks.',
      'Use a gentle, natural soap so that the skin stays calm.',
      'Since no sedation is used, you can drive home.',
      'The graft is your own tissue, and it can still fail to take.',
      'Plants can be poisonous, and a tea may still act on the liver.',
      'Plant-based does not mean safe, and some herbs change how blood thinners work.',
      'The plasma comes from your own blood; infection and bruising are still possible.',
      'We want a natural-looking smile, and a safe recovery after surgery.',
      'The capsule comes from a plant, and it can be hard on the liver.',
      'Is a natural supplement safer than a prescription?',
      'Natural killer cells are part of the immune system, so we count them with care.',
    ],
  },
  phrases: { origin, safety, ease, efficacy, links, denials, coordinated, backReference },
  message: quote => `“${quote}” gives a natural origin as proof of safety or effect.`,
  check: context => joined(hits(context)),
}

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  const origins = context.matches('origin')
  for (const set of ['safety', 'ease', 'efficacy'] as const) {
    for (const claim of context.matches(set)) {
      const sentence = analysis.sentences[analysis.sentenceOf(claim.first)]!
      if (anyWithin(context.matches('denials'), sentence.first, sentence.end)) continue
      if (sentence.imperative) continue
      const { status } = analysis.assertion(claim.first, claim.end)
      const asked = set === 'ease' && status === 'asked' && rhetorical.has(analysis.tokens[claim.first]!.word)
      const denied =
        status === 'negated' && analysis.tokens.slice(claim.first, claim.end).some(({ word }) => word === 'not')
      if (unsaid.has(status) && !asked && !(set === 'ease' && denied)) continue
      const source = matchesWithin(origins, sentence.first, sentence.end).find(
        match => match.end <= claim.first || match.first >= claim.end,
      )
      const hit = source ? inferred(context, source, claim, set) : afterOrigin(context, claim, set)
      if (hit) yield hit
    }
  }
}

const affirmed = new Set(['asserted', 'boosted', 'generalised'])
const rhetorical = new Set(['how', 'what'])
const comparing = new Set(['gentler', 'kinder', 'safer', 'healthier', 'milder'])

/** A claim in one sentence with a natural origin, when the sentence joins the two. */
function inferred(context: RuleContext, source: Match, claim: Match, set: string): Hit | undefined {
  const { analysis } = context
  const sentence = sentenceAround(analysis, claim.first)
  const [first, end] = [Math.min(source.first, claim.first), Math.max(source.end, claim.end)]
  if (end - first > 22) return undefined
  const linked = anyWithin(context.matches('links'), sentence.first, sentence.end)
  const compared = set === 'safety' && comparing.has(analysis.tokens[claim.first]!.word)
  const paired = matchesWithin(context.matches('coordinated'), sentence.first, sentence.end).some(
    pair => pair.first <= first && pair.end >= end,
  )
  const plain = set === 'safety' && affirmed.has(analysis.assertion(claim.first, claim.end).status)
  return linked || compared || paired || plain ? hitAt(analysis, first, end) : undefined
}

/** A safety claim that points back to a natural origin in the sentence before. */
function afterOrigin(context: RuleContext, claim: Match, set: string): Hit | undefined {
  const { analysis } = context
  const sentence = analysis.sentences[analysis.sentenceOf(claim.first)]!
  const before = analysis.sentences[sentence.index - 1]
  if (set === 'efficacy' || !before || before.block !== sentence.block || before.question) return undefined
  if (!anyWithin(context.matches('origin'), before.first, before.end)) return undefined
  const back = matchesWithin(context.matches('backReference'), sentence.first, claim.end)
  const listed = before.fragment && sentence.fragment
  const shrugged = set === 'ease' && sentence.question && rhetorical.has(analysis.tokens[claim.first]!.word)
  return back.length > 0 || listed || shrugged ? hitAt(analysis, sentence.first, claim.end) : undefined
}

export default rule
