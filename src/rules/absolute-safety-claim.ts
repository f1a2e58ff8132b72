import type { Match, Status } from '../language/analysis.ts'
import { questionFor } from '../language/question.ts'
import { type Hit, hitAt, joined, phraseHits, type Rule, type RuleContext } from '../rule.ts'

const harm =
  '(side effects | side effect | adverse effects | adverse reactions | reactions | risk | risks | complications | complication | danger | dangers | harm | downside | downsides | drawbacks | toxicity | worries)'

const incident =
  'complication | complications | reaction | reactions | rejection | infection | infections | problem | problems | side effect | side effects | injury | injuries | bad outcome | incident | incidents | seizure | seizures | burn | burns | clot | clots | stroke | strokes | death | deaths | hospital | er | emergency | emergencies | lawsuit | scar | scars | leak | rupture | failure | issue | adverse effect | adverse event | adverse events | adverse reaction | wrong | worth (writing down | mentioning | noting) | trouble | overdose | accident | accidents | scare'

const rule: Rule = {
  id: 'absolute-safety-claim',
  scope: 'text',
  severity: 'error',
  summary: 'A treatment called safe, harmless or free of risk without qualification.',
  why: 'Every treatment has risks, and a reader told otherwise cannot weigh them or spot trouble early.',
  instead: 'Name the common and the serious risks, and who should not have it.',
  sources: ['US-02', 'US-10', 'US-14', 'US-20', 'US-58', 'UK-03', 'EU-03', 'AU-07'],
  phrases: {
    record: [
      `(never | not once | yet to | not a single (person | patient | client | member | one | guest)? | not one (person | patient | client | member | of (our | my | them) (*{0,2})?)? | nobody | no one | not one thing | nothing | none) (*{0,4}) (seen | had | have | see | saw | lost | sent | reported | report | needed | landed | ended up | happened | been | gone | caused | met | come) (*{0,5}) (${incident})`,
      `without (a | one) single (*{0,2}) (${incident})`,
      '(clean | cleanest | cleaner | spotless | perfect | flawless | impeccable | unblemished | stellar | sterling | pristine | squeaky clean | best | unbeatable | enviable) safety (record | records | profile | profiles | history | track record)',
      'safety (record | profile | history) (*{0,4}) (spotless | perfect | flawless | second to none | unmatched | unbeatable | impeccable | unblemished | speaks for itself)',
      '(zero | 0) (incidents | accidents | emergencies | hospitalizations | er visits | lawsuits | adverse events) (*{0,4})',
      `(never | not) (once)? (had | seen | recorded | reported | lost | experienced) (a | an | any | one) (single)? (*{0,2}) (complication | reaction | rejection | infection | problem | side effect | injury | bad outcome | incident | patient)`,
      `(not (a | one) single | not one | without (a | one) single | zero | never a single) (*{0,3}) (complication | complications | reaction | reactions | rejection | infection | infections | side effect | incident | injury | problem)`,
    ],
    mild: [
      '(as | no more | not any more | any more | less | about as | far less | way less | much less) (risky | dangerous | scary | invasive | harmful | harmless | benign | serious | hazardous | toxic | complicated) (as | than) (a | an | your | the | taking | drinking | eating | getting | having | going | brushing) *{1,4}',
      '(even | so would | so could | my | your | our) (*{0,2}) (grandmother | grandma | grandpa | toddler | dog | great aunt | ninety year old | 90 year old | kids | mother in law) (could | can | does | do | handles | handle | takes | gets | breezes) (*{0,4})',
      '(have to | need to) (try (hard)? | work (hard)? | go out of your way) to (hurt | harm | injure | overdose | burn | mess) (*{0,3})',
      '(none | nothing | zero) (to speak of | to report | worth (mentioning | noting | writing down | talking about)) (*{0,3})',
      '(no | never an | without an | zero) (ambulance | ambulances | hospital | er visit | er visits | lawsuit | scares | close calls | emergencies | disasters | horror stories) (*{0,4})',
      '(never | not once | have not) (*{0,3}) (call | called | calling | need | needed | use | used) (an | the | a) (ambulance | crash cart | lawyer | paramedic | defibrillator | hospital)',
      '(body | system) (*{0,2}) (flushes | flush | pees | gets rid of | clears | excretes) (out)? (what | whatever | anything | the rest | any extra | the extra) (*{0,6})',
      'the only (*{0,2}) (side effect | side effects | risk | downside | complaint | danger | hazard | regret) (we | you | anyone | people | patients | is | are | has | have) (*{0,5})',
      '(as | just as | every bit as) safe as (a | an | your | taking | drinking | eating | brushing | getting | having | water | milk | houses | tap | aspirin | tylenol) *{0,4}',
      '(safer | less risky | gentler) than (aspirin | tylenol | ibuprofen | advil | driving | crossing | flying | walking | your morning coffee | a (cup | glass) of * | coffee | caffeine | sugar | water | contacts | contact lenses | wearing contacts | a flu shot | the drive | a bee sting | peanuts | alcohol) *{0,3}',
      '(riskier | more dangerous | more risky) than (the | this | our | any) (surgery | procedure | treatment | laser | injection | infusion | drip | therapy | lasik | peel)',
      '(incapable of | no way (to | you can | you could | it (can | could | will)) | impossible to) (*{0,2}) (hurt | harm | hurting | harming | overdose | overdo | overdoing | burn | burning | damage | damaging | injure | injuring | poison | react | reject | scar | go wrong | get hurt) (*{0,3})',
      '(nothing | not a thing | not anything) (*{0,4}) (that | which)? (can | could | will | would | is going to) (*{0,1}) (hurt | harm | bother | upset | burn | injure | damage | go wrong)',
      '(foolproof | bulletproof | idiot proof | danger proof | fail safe | failsafe)',
      '(zero | zip | nil | nothing | none) (in | by) the way of (danger | risk | risks | side effects | complications | harm)',
      '(poses | pose | presents | carries | is) (no | zero) (threat | danger | hazard) (*{0,4})',
      '(completely | totally | perfectly | entirely | safely)? out of harm way',
      'safe (to | for) (take | use | do | repeat | daily use | nightly use | long term use | everyday use) (*{0,2}) (forever | for life | every day | daily | nightly | as often as | indefinitely | while pregnant | in pregnancy | with anything | with any *)',
      '(can | could) (*{0,1}) (get | do | have | take) (*{0,3}) (every day | daily | as often as you (like | want)) (*{0,2}) (safely | without (risk | harm | worry))',
      '(gentle | mild | soft | safe | kind) enough (for | to) (*{0,1}) (anybody | anyone | everyone | everybody | any | all | every | babies | kids | newborns | grandma | the whole family | use (every day | daily))',
      '(worry | fear | risk | danger | stress | trouble) (proof | free)',
      '(complications | side effects | reactions | problems | accidents | infections) (simply | just)? (do | does | did) not (happen | exist | occur)',
      'safe for (*{0,2}) (every | any | all | just about every | just about any | virtually every | nearly every) (*{0,1}) (body | one | age | skin | skin type | skin tone | patient | woman | man | mom | baby)',
      'safe for (moms | mothers | babies | kids | seniors | grandma | newborns | toddlers | teens | pregnant)',
      '(all of the | all the) (good stuff | benefits | upside | perks | good) (with | and | but)? none of the (bad | bad stuff | risk | risks | downside | side effects | drawbacks)',
      '(need | needs) not (think twice | worry | fear)',
      '(so | completely | totally | perfectly | utterly) benign',
      'not a thing to (worry | fear)',
    ],
    rhetorical: [
      "what (is | 's) (there)? to (worry about | fear | lose | be afraid of | be scared of)",
      'what (could | can) possibly go wrong',
      "what (is | 's) the (worst | harm) (that)? (could | can | *{0,3}) (happen)?",
      'how (bad | dangerous | risky | harmful) (can | could) (it | a | an | this | that) (*{0,3}) be',
    ],
    none: [
      `(has | have | had | with | carries | carry | causes | poses | there are | there is)? (no | zero | without | without any | free of | free from | never any) (known | real | serious | harmful | unpleasant | nasty | major | lasting | long term | significant | added | extra | of the | any)? (*)? ${harm}`,
      `~do not|never ~have|~cause|~carry|~pose|~come with|~involve|~bring (any | the | a | serious | real)? (*)? ${harm}`,
      `(none of the | minus the | without the) (usual | typical | same | nasty | unpleasant | harsh)? ${harm}`,
      '(risk | side effect | complication | danger | worry) free',
      'free of side effects',
    ],
    harmless: [
      '(absolutely | literally | virtually | practically)? (no | zero) (chance | possibility | risk | danger) of (*{0,4}) (infection | rejection | allergic | reaction | reactions | side effects | complications | disease | scarring | harm)',
      '(absolutely | literally) (no | zero) (chance | possibility | danger)',
      '(will | can | could) not (*{0,1}) (be rejected | reject | cause an allergic) (*{0,4})',
      '(leaving | leaves | without harming | without damaging | without affecting) (*{0,3}) (skin | tissue | tissues | area | cells | healthy tissue) (unharmed | undamaged | untouched | intact | unaffected | unscathed)',
      '(there should be | there is | there will be | causes | with | does) (no | zero) (damage | harm | injury) to (the | your | any)? (*{0,1}) (skin | tissue | tissues | nerves | body | surrounding * | cells)',
      '(is | are | completely | totally | perfectly | entirely | absolutely | virtually | a) harmless',
      '(is | are | completely | totally | entirely | absolutely | a | and) non toxic',
      '(is | are | completely) nontoxic',
      'nothing to (worry | fear | lose | be afraid) (about | of)?',
      '(can | could | will | does) not (hurt | harm) (you | your body | anyone | anything)',
      'nothing (can | could | that can | that could) go wrong',
      'not (have | need) to worry about (*{0,2}) (side effects | risks | safety | complications | reactions)',
      'the only (*{0,1}) (side effect | downside | risk) (is | you)',
      '(can | could | will) not (*{0,1}) (overdose | overdo it | hurt | harm) (on it | on this | you | your (body | skin | baby | child))?',
      'cannot (overdose | overdo it | hurt | harm) (on it | on this | you | your (body | skin | baby | child))?',
      'no need to worry about (*{0,2}) (side effects | risks | safety | complications)',
    ],
    safe: [
      '(because of | due to | thanks to | known for | for) (its | their) (*{0,2}) safety and (effectiveness | efficacy)',
      '(safety and (effectiveness | efficacy) | efficacy and safety) (*{0,5}) (established | proven | confirmed | demonstrated | documented)',
      '(and | a) safe , (prudent | smart | simple | easy | sensible | gentle | reliable | natural)? (treatments | therapies | avenue | path | pathway | route | remedies) (for | to)',
      '(completely | perfectly | totally | entirely | absolutely | utterly | extremely | incredibly | remarkably | exceptionally | very | super | 100 percent | proven | inherently | always | so) safe !(place|space|hands|driving|distance|environment)',
      'safe (, | and | yet | but) (*{0,1}) (and)? (effective | gentle | natural | painless | proven | reliable | non invasive | noninvasive | comfortable | easy | simple | fast | quick | affordable | convenient)',
      '(effective | gentle | natural | painless | proven | non invasive | noninvasive | fast | quick | easy | simple) (, | and | yet) (and)? safe !(place|space)',
      'safely (, | and) (*{0,1}) (effectively | naturally | gently | painlessly | quickly)',
      '(effectively | naturally | gently | painlessly | quickly) and safely',
      '<det>? <treatment>|it|they|this|these (*{0,2})? is|are (also | both | just | as | now | a | quite | really | truly | generally | considered | widely | very | usually | known to be | proven)? (*{0,1}) safe ((, | and | yet) (*{0,1}) (effective | gentle | natural | painless | proven))? !(to|place|space)',
      '(a | the) (*{0,2}) safe (*{0,2}) (treatment | option | alternative | solution | choice | way | procedure | method | therapy | approach | medicine | answer) (to | for | that | with)?',
      'safe for (everyone | everybody | all | any | every | anyone | kids | children | pregnant | pregnancy | the whole family | long term | most people | most adults) (*{0,2})?',
      '(one of)? the safest (*{0,3}) (treatment | treatments | option | options | therapy | therapies | procedure | procedures | medicine | medicines | way | ways | choice | drugs | drug)',
      'safe (at | in) any (dose | age | amount)',
      '(safety | safe) (is | are)? guaranteed',
    ],
  },
  examples: {
    flagged: [
      'There is «absolutely no chance of infection» with our drip.',
      'The beam heats the follicle, «leaving the surrounding skin untouched».',
      'It is «as harmless as a glass of water».',
      'Our vitamin drip «has no side effects».',
      'Red light is «completely harmless» to skin.',
      '«Microneedling is safe and effective» for every tone.',
      'A «risk-free» lift without the knife.',
      '«The treatment is safe, fast», and done over lunch.',
      'Is it safe? «Very».',
      'PRP comes from you, so there is «nothing to worry about».',
    ],
    allowed: [
      'A nurse checks that it is safe for you to leave.',
      'Tell us your history so that you get safe and effective treatment.',
      'No laser can’t hurt you; every one can burn.',
      'It can’t hurt to ask whether the drops suit you.',
      'No drip is without risk, and we will go through yours.',
      'That does not mean it has no side effects.',
      'Is red light safe? It has known risks for some eyes.',
      'You need a ride to get home safely.',
      'Used needles go into a safe sharps bin.',
      'Long-term use has not been shown to be safe.',
      'A clinician will decide whether treatment is safe for you.',
      'Some people have no side effects; others feel sick for a day.',
      'Our counsellors offer a safe, quiet place to talk.',
    ],
  },
  message: quote => `“${quote}” speaks of safety without limits.`,
  *check(context: RuleContext) {
    yield* joined(hits(context))
  },
}

function* hits(context: RuleContext): Iterable<Hit> {
  const spare = new Set<Status>(['negated', 'asked', 'conditional', 'not-asserted'])
  const more = (match: Match, status: Status) => {
    if (status === 'hedged' || status === 'generalised' || qualified(context, match))
      return { severity: 'warning' as const }
    return {}
  }
  yield* phraseHits(context, 'none', {
    spare: new Set([...spare, 'hedged', 'hedged-by-context']),
    unless: match => isAboutOther(context, match) || isOfPeople(context, match),
    more,
  })
  yield* phraseHits(context, 'harmless', {
    spare,
    unless: match =>
      errand.test(context.analysis.quote(match.first, Math.min(match.end + 2, context.analysis.tokens.length))),
    more,
  })
  yield* phraseHits(context, 'mild', {
    spare: new Set<Status>(['asked', 'conditional', 'not-asserted', 'negated', 'hedged']),
    more,
  })
  yield* phraseHits(context, 'record', { spare: new Set<Status>(['asked', 'conditional', 'not-asserted']), more })
  yield* answers(context)
  yield* rhetoric(context)
  yield* phraseHits(context, 'safe', {
    spare: new Set([...spare, 'hedged', 'hedged-by-context']),
    unless: match =>
      isAboutOther(context, match) ||
      takesBack(context, match) ||
      (qualified(context, match) && risksFollow(context, match)),
    more,
  })
}

/** Questions that expect the answer "nothing"; a heading of that kind over a list of risks is a real question. */
function* rhetoric(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const match of context.matches('rhetorical')) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    const block = analysis.document.blocks[sentence.block]!
    if (!sentence.question || block.kind === 'heading' || block.kind === 'title') continue
    if (risk.test(block.text.slice(analysis.tokens[match.end - 1]!.end))) continue
    yield hitAt(analysis, match.first, match.end, { code: 'answer' })
  }
}

/** "It can't hurt to ask" speaks of no treatment. */
const errand = /\b(?:hurt|harm) to \w+$/i

const asksSafe = /\b(?:safe|dangerous|risky)\b/i
const asksHarm = /\b(?:side effects?|downsides?|risks?|complications|drawbacks|hurt|painful)\b/i

/** Elliptic answers: "Is it safe? Very." "Side effects? None that we have seen." */
function* answers({ analysis }: RuleContext): Iterable<Hit> {
  for (const sentence of analysis.sentences) {
    const opening = analysis.tokens[sentence.first]!.word
    const affirms = /^(?:yes|very|absolutely|completely|totally|perfectly|definitely|yep|yup|100)$/.test(opening)
    const denies = /^(?:none|nope|zero|zilch|nothing|no)$/.test(opening)
    if ((!affirms && !denies) || sentence.question) continue
    const question = questionFor(analysis, sentence.index)
    if (!question) continue
    const words = analysis.quote(sentence.first, sentence.end)
    const harmNamed = risk.test(words.replace(/side effects?/gi, ''))
    if (
      (affirms && asksSafe.test(question) && !/dangerous|risky/i.test(question)) ||
      (denies && asksHarm.test(question) && !/hurt|painful/i.test(question))
    )
      if (!harmNamed || /beyond|other than/i.test(words))
        yield hitAt(analysis, sentence.first, Math.min(sentence.end, sentence.first + 9), { code: 'answer' })
  }
}

/** "People who have no added risk", "people with no symptoms and no increased risk": who is meant, not what is safe. */
function isOfPeople({ analysis }: RuleContext, match: Match): boolean {
  const { first } = analysis.sentences[analysis.sentenceOf(match.first)]!
  return /\b(?:people|anyone|those|patients|women|men|adults|children) (?:who (?:have|had)|with|without)\b[^.]{0,40}$/i.test(
    analysis.quote(first, match.first + 1),
  )
}

const qualifiers =
  /\b(?:generally|usually|considered|widely|for most|for healthy|most people|most adults|when (?:used|given|performed|done)|relatively|fairly|in healthy|under supervision)\b/i

function qualified({ analysis }: RuleContext, match: Match): boolean {
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  return qualifiers.test(analysis.quote(clause.first, clause.end))
}

const risk =
  /\b(?:side effects?|risks?|complications?|may cause|can cause|bruising|infection|nausea|swelling|allergic|serious|seizure|bleeding)\b/i

/** "A very safe procedure, but there are risks": what follows denies that it is wholly safe. */
function takesBack({ analysis }: RuleContext, match: Match): boolean {
  const block = analysis.document.blocks[analysis.blockOf(match.first)]!
  const rest = block.text.slice(analysis.tokens[match.end - 1]!.end, analysis.tokens[match.end - 1]!.end + 160)
  const opening = analysis.tokens[analysis.sentences[analysis.sentenceOf(match.first)]!.first]!.word
  if (/^(?:although|though|while|whilst)$/.test(opening) && /^[^.]*\brisks?\b/i.test(rest)) return true
  return /\b(?:but|however|although|though)\b[^.]{0,60}\b(?:risks?|complications?|side effects?|reactions?)\b/i.test(
    rest,
  )
}

/** Whether the rest of the block names risks. */
function risksFollow({ analysis }: RuleContext, match: Match): boolean {
  const block = analysis.document.blocks[analysis.blockOf(match.first)]!
  return risk.test(block.text.slice(analysis.tokens[match.end - 1]!.end))
}

const otherThings =
  /\b(?:space|place|environment|setting|home|driv|storage|dispos|sharps|hands|dose|word|sex|water|toys?|data|payment|travel|sleep|obligation|cost|consultation|quote|trial|commitment|questions?|payment|refund)\b/i

/** "Safe for you to leave": of what a reader may do, not of a treatment. */
const leaving =
  /^(?:for (?:you|them|him|her|your child|the patient|patients?|everyone) )*to (?:leave|drive|go|return|eat|drink|exercise|resume|stop|start|travel|fly|shower|bathe|work|swim|proceed|continue)\b/i
/** "To receive safe and effective treatment": an aim of the rules of the house. */
const aiming = /\b(?:to|we|you) (?:receive|get|have|ensure|provide|deliver|offer|give(?: you)?)(?: you| a| the)?\s*$/i

/** Whether the words are about a room, a ride, an offer or a result of no effect, not about a treatment. */
function isAboutOther({ analysis }: RuleContext, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const after = analysis.quote(match.first, Math.min(sentence.end, match.end + 3))
  if (otherThings.test(after)) return true
  const before = analysis.tokens[match.first - 1]?.word
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  const lead = analysis.quote(Math.max(sentence.first, match.first - 4), match.first)
  if (leaving.test(analysis.quote(match.end, Math.min(sentence.end, match.end + 6)))) return true
  if (aiming.test(lead) && /^safe/i.test(analysis.quote(match.first, match.end))) return true
  if (/\b(?:make sure|ensure|check|whether|decide|confirm|know)\b/i.test(analysis.quote(clause.first, match.first)))
    return true
  return before === 'mri' || before === 'in' || before === 'minimal' || before === 'if' || before === 'or'
}

export default rule
