import type { Analysis, Match } from '../language/analysis.ts'
import { sectionOf } from '../language/sections.ts'
import { type Hit, hitAt, type Rule, type RuleContext, unsaid } from '../rule.ts'

const count =
  '(<num> | any | more | several | most | some | a few | at least <num> | just one | either | all | two or more | three or more)'
const ill = '(<condition> | <trouble>)'

const rule: Rule = {
  id: 'self-diagnosis',
  scope: 'text',
  severity: 'warning',
  summary: 'A page that tells readers what they have, or that their own symptoms make them a candidate.',
  why: 'Readers who diagnose themselves from a list may miss another cause, or take a treatment that they do not need.',
  instead: 'Recast the signs as reasons to talk with a clinician, and say that they can have other causes.',
  sources: ['EU-03', 'UK-03', 'US-03c', 'PL-04'],
  examples: {
    flagged: [
      'Cold hands at noon? «Your thyroid is crying for help».',
      '«Thinning brows plus brittle nails equals hypothyroidism».',
      'Buzzing in your toes? «Neuropathy».',
      '«If you checked four of these boxes, you have adrenal fatigue».',
      'Always cold and tired? «That’s an underactive thyroid».',
      'Your knees creak, «so you have cartilage loss» and need our gel.',
      '«You are insulin resistant» and a perfect match for our shots.',
      '«If you answered yes to three or more questions, you are a candidate for TMS».',
      'If you wake at three, «you most likely have a cortisol imbalance».',
      '## 2. «You Have Chronic Pain»',
    ],
    allowed: [
      'Do you treat migraines? Tinnitus? We do.',
      'What do we see most? Depression.',
      'Two plus two equals four, and pain is not a sum.',
      'These signs have many causes, and a clinician can help to find yours.',
      'If you have been told that you have OCD, ask whether TMS fits.',
      'If you have chronic pain, keep a diary for a week.',
      'Do you have an underactive thyroid?',
      'A score above ten is a reason to talk, not a diagnosis.',
      'You may have low testosterone, and only a blood test can tell.',
      'You have questions about pain, and we have time.',
      'Snoring does not mean that you have sleep apnea.',
    ],
  },
  phrases: {
    verdict: [
      'your (brain | body | hormones | thyroid | testosterone | estrogen | cortisol | adrenals | metabolism | gut | spine | pelvic floor | liver | skin | jaw | neck | nerves | joints | knees | discs | eyes | heart) (is | are) (*{0,1}) (waving | begging | crying | screaming | asking | shouting | sending | raising | calling | pleading | sounding | failing | quitting | giving up | starved | out of gas | to blame | the culprit | the reason) (*{0,5})',
      "(if | when) (you | your | the) (*{1,6}) , (it | that | this) (is | 's) (almost certainly | probably | definitely | clearly)? (a | an | your)? (*{0,1}) (<condition> | <trouble> | low t | perimenopause | menopause | adhd | apnea)",
      "(if | when) (you | your | the) (*{1,6}) (*{1,4}) , (it | that | this) (is | 's) (a | an | your)? (*{0,1}) (<condition> | perimenopause | menopause | adhd | apnea)",
      `(* | *{2,4}) (plus | and) (*{1,4}) (equals | equal | spells | spell | adds up to | add up to | screams | scream) (*{0,2}) ${ill}`,
      '(equals | spells | screams) (*{0,1}) (<condition> | apnea | low t | menopause | perimenopause)',
      `(* | *{2,3}) when you (*{1,3}) (means | is) (*{0,1}) (${ill} | your (*{1,4}))`,
      '(women | men | moms | dads | kids | people | guys | anyone | parents) who (*{1,4}) are (*{0,3}) (with | running on | low on)? (low (testosterone | progesterone | estrogen | dopamine | serotonin | t | iron | b12) | deficient | insulin resistant | hormonally *)',
      'textbook (<condition> | <trouble> | (*{1,2}) (overgrowth | deficiency | imbalance | fatigue | syndrome | resistance))',
      "(is | are | that 's | it 's) (a)? (classic | textbook) (case | picture | example)? (of)? (<condition> | low t)",
      `(only | just) (one | a) (thing | reason | explanation | cause) (*{0,4}) ${ill}`,
      'you do not need a (doctor | test | lab | specialist | diagnosis | scan) to (tell | know) (*{0,5})',

      `(if | when) you (*{0,3}) (answered | answer | said | say | nodded | checked | check | ticked | tick | scored | score | recognize | recognise | recognized | have | had | experience | notice | relate | related | identify | see | saw | marked) (*{0,2}) (yes | to | at | along)? (*{0,2}) ${count} (*{0,6}) , you (*{0,3}) (have | are | qualify | need | suffer | likely | may | could | might | should | would | probably | almost | definitely | meet) (*{0,5}) (${ill} | candidate | candidates | <treatment> | fit | match)`,
      `${count} (*{0,4}) (yes | yeses | answers | boxes | signs | symptoms | or higher | or more) (*{0,4}) (and | means | mean | , ) you (*{0,3}) (have | are | qualify | need) (*{0,6}) (${ill} | candidate | <treatment>)`,
      `score (*{0,4}) (and | means | mean) you (*{0,2}) (have | are | need) (*{0,5}) (${ill} | candidate | low t)`,
      `(that | this | it | those | these) ('s | is | are) (*{0,2})? (${ill} | your hormones | low t | estrogen dominance) (talking | at work | for you)?  $`,
      `so you (definitely | clearly | probably)? (have | suffer from) (*{0,3}) ${ill}`,
      `(means | mean | proves | shows | tells | confirms | indicates) (that)? you (definitely | clearly | probably | likely)? (have | suffer from | are) (*{0,3}) (${ill} | low t | deficient | candidate)`,
      `you (*{0,1}) (most likely | probably | almost certainly | definitely | clearly | certainly | very likely | likely) (have | suffer from | are suffering from | are dealing with) (*{0,3}) ${ill}`,
      `you (are | re) (*{0,2}) (insulin resistant | estrogen dominant | deficient | testosterone deficient | low t | hormonally imbalanced | leptin resistant | toxic | dehydrated | inflamed | depressed | vitamin deficient | low on *{0,2} | running on low t | in perimenopause | running low)`,
      `it 's (bipolar | adhd | depression | anxiety | low t | <condition>) $`,
      `chances are (that)? (you | it | your) (*{0,5}) (${ill} | candidate | hormones)`,
      `(you | your body) (is | are) (telling | screaming | crying) (*{0,3}) (<condition> | deficien)`,
      'you already know (what | that) (it | you) (*{0,4})',
      '^ if you|your (*{1,4}) , you have (a | an)? (*{0,1}) <condition>',
      `^ you are suffering from (*{0,1}) ${ill}`,
      'diagnose yourself|your own',
      'your (brain | body | hormones | thyroid | testosterone | estrogen | cortisol | adrenals | metabolism | gut | spine | dopamine | serotonin) (is | are | runs | run) (*{0,1}) (shot | low (on *)? | off balance | depleted | crashing | crashed | out of balance | tanking | starving | burned out | broken | sluggish | imbalanced | misaligned | out of whack)',
      '(red | positive | score | result | results | printout | number | yes) (*{0,5}) (means | mean) (that)? you have (a | an)? (*{0,2})',
      '(most (women | men | people | patients) | you) (already)? (already | probably) know what it is',
      'self diagnose|diagnosis (*{0,3}) (quiz | tool | test | checklist)',
    ],
    candidate: [
      'you (are | re) (*{0,2}) (a | an | the)? (*{0,3}) (candidate | fit | match) (for (*{0,3}) <treatment>)?',
      'you qualify for (*{0,3}) <treatment>',
      'you (need | require) (our | a | an | *{0,1}) (*{0,2}) <treatment>',
    ],
    signs: [
      '<num> signs (that)? (your | it | you) (*{1,6})',

      '(<num> | key | top | common | warning | telltale | tell tale | surefire | clear)? (<num> | key | top | common | warning | telltale | clear)? (signs | symptoms) (that)? (you | your) (*{0,5}) (have | need | are | candidate | ready | is not working | treatment | suffering | low | should)',
      '(signs | symptoms) it (is | may be | might be) time (for | to) (*{0,4}) <treatment>',
      '<num> (key)? signs (you | of | that)? $',
      '<num> key signs',
    ],
    have: [`^ (<num>)? you have ${ill}`, `^ <num>? (*{0,1})? you have (*{0,2}) <condition>`],
    after: [
      `^ (it | that | this) (is | 's) (*{0,2}) (${ill} | tear | sprain | hernia | fracture | pinched nerve | slipped disc | bulging disc | your (hormones | thyroid | hips | gut | spine | adrenals)) (*{0,3})`,
      '^ (then | so)? you (are | re) (*{0,1}) (ready | due | overdue | right | perfect) for (*{0,3}) <treatment>',
      `^ (then | so) you (need | have | could use | qualify for) (*{0,3}) (${ill} | <treatment>)`,
      `^ (blame | thank) (your | low | the) (*{0,2}) (hormones | testosterone | estrogen | thyroid | cortisol | gut | ${ill})`,
      '^ (*{0,2}) (<condition> | <trouble> | low t | perimenopause | menopause) $',
      '^ you have (*{0,1}) <condition> $',
      '^ you have (*{0,1}) <condition> and (*{0,6}) $',
    ],
    quiz: [
      '(take | try | complete) (our | the | this | a) (*{0,4}) (quiz | self test | self assessment | screener | self check) (to | and) (*{0,2}) (find out | see | know | learn | discover | get | bring) (*{0,3}) (if | whether | you | your | what)?',
    ],
    evaluation: [
      '<provider> (*{0,3}) (diagnose | evaluate | evaluates | assess | assesses | confirm | determine | determines | tell | help | decide)',
      '(evaluation | assessment | exam | examination | blood test | diagnosis | consult | consultation) (*{0,3}) (with | by | from) (*{0,4}) <provider>',
      '(talk | speak | consult | discuss | check) (*{0,4}) (to | with)? (*{0,3}) <provider>',
      'ask (*{0,3}) <provider>',
      'consultation and evaluation',
      '(not | is not) (*{0,2}) a diagnosis',
      '(many | other | different | several) (possible)? causes',
      '<provider> (*{0,2}) can (*{0,2}) (diagnose | tell)',
      'diagnosed by',
    ],
    told: [
      '(been | were | was) (*{0,2}) (diagnosed | told)',
      '(diagnosed | diagnosis) (with | of)',
      '(do | does | did) not mean',
      'whether you have',
    ],
  },
  message: quote => `“${quote}” lets readers diagnose themselves.`,
  *check(context) {
    const { analysis } = context
    const told = new Set(context.matches('told').map(match => analysis.sentenceOf(match.first)))
    const seen: Match[] = []
    const fresh = (match: Match): boolean => {
      if (seen.some(other => other.first < match.end && other.end > match.first)) return false
      seen.push(match)
      return true
    }
    for (const match of context.matches('verdict')) {
      const { status } = analysis.assertion(match.end - 1, match.end)
      if (told.has(analysis.sentenceOf(match.first)) && !opensWithCount(analysis, match)) continue
      if (status === 'negated' || status === 'asked' || hedgedByMay(analysis, match)) continue
      if (fresh(match)) yield hitAt(analysis, match.first, match.end, softer(context, match))
    }
    for (const match of context.matches('candidate')) {
      if (!fromSigns(analysis, match) || !fresh(match)) continue
      const { status } = analysis.assertion(match.first, match.end)
      if (status === 'negated' || status === 'asked' || status === 'hedged') continue
      yield hitAt(analysis, match.first, match.end, softer(context, match))
    }
    for (const match of context.matches('after')) {
      const index = analysis.sentenceOf(match.first)
      const before = analysis.sentences[index - 1]
      if (!before?.question || inquiry.test(analysis.tokens[before.first]!.word) || analysis.sentences[index]!.question)
        continue
      if (before.block !== analysis.sentences[index]!.block || !fresh(match)) continue
      yield hitAt(analysis, match.first, match.end, softer(context, match))
    }
    for (const match of context.matches('signs')) {
      const { kind } = analysis.document.blocks[analysis.blockOf(match.first)]!
      const line = analysis.sentences[analysis.sentenceOf(match.first)]!
      if ((kind !== 'heading' && !line.fragment) || !fresh(match)) continue
      yield hitAt(analysis, match.first, match.end, { severity: 'suggestion', code: 'signs' })
    }
    for (const match of context.matches('have')) {
      const { kind } = analysis.document.blocks[analysis.blockOf(match.first)]!
      const { question } = analysis.sentences[analysis.sentenceOf(match.first)]!
      if (kind !== 'heading' || question || !fresh(match)) continue
      const first = analysis.tokens[match.first]!.word === 'you' ? match.first : firstYou(analysis, match)
      yield hitAt(analysis, first, match.end)
    }
    for (const match of context.matches('quiz')) {
      const { status } = analysis.assertion(match.first, match.end)
      if (unsaid.has(status) && status !== 'not-asserted') continue
      if (fresh(match)) yield hitAt(analysis, match.first, match.end, { severity: 'suggestion', code: 'quiz' })
    }
  },
}

/** Words that open questions which ask for an answer instead of naming a sign. */
const inquiry = /^(?:what|which|who|how|why|when|where|is|are|can|does|will|should)$/

const counting = new Set(['score', 'two', 'three', 'four', 'five'])

function opensWithCount(analysis: Analysis, match: Match): boolean {
  const { word, flags } = analysis.tokens[match.first]!
  return counting.has(word) || (flags & 4) !== 0
}

function hedgedByMay(analysis: Analysis, match: Match): boolean {
  return analysis.tokens
    .slice(match.first, match.end)
    .some(token => token.word === 'may' || token.word === 'might' || token.word === 'could' || token.word === 'should')
}

function firstYou(analysis: Analysis, match: Match): number {
  let at = match.first
  while (at < match.end && analysis.tokens[at]!.word !== 'you') at++
  return at
}

/** Whether candidacy is drawn from what readers see in themselves: in the sentence, or in a list of signs before it. */
function fromSigns(analysis: Analysis, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const { text } = analysis.document.blocks[sentence.block]!
  const before = text.slice(0, analysis.tokens[match.first]!.start)
  return /\b(?:if (?:you|your|any|this|these|that)|sounds? (?:like|familiar)|these (?:signs|symptoms)|nodd|yes to|tired|fog|bloat|craving|ache|click|hurt|you feel|you can(?:no|')t)\b/i.test(
    before.slice(-160),
  )
}

/** A finding in a section that also sends the reader to a clinician is only advice. */
function softer(context: RuleContext, match: Match): Partial<Hit> {
  const { analysis } = context
  const section = sectionOf(analysis.document, analysis.blockOf(match.first))
  const named = context.matches('evaluation').some(other => {
    const block = analysis.blockOf(other.first)
    return block >= section.first && block < section.end
  })
  return named ? { severity: 'suggestion' } : {}
}

export default rule
