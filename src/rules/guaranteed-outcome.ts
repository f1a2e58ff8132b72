import { type Claim, type Match, TokenFlag } from '../language/analysis.ts'
import { showsLife, speaksOfProcedure } from '../language/daily-life.ts'
import {
  anyWord,
  atArmsLength,
  type Hit,
  hitAt,
  phraseHits,
  type Rule,
  type RuleContext,
  unsaid,
  unsaidOrHedged,
} from '../rule.ts'

/** Certainty is often said by a negation ("it has not failed yet"), which is no denial. */
const assertedNegatives = new Set(['asked', 'not-asserted', 'negated'] as const)
const total = new Set(['will', 'always', 'guaranteed', 'everyone', 'everybody'])

const rule: Rule = {
  id: 'guaranteed-outcome',
  scope: 'text',
  severity: 'error',
  summary: 'A promise that a health result will come, or comes to everyone.',
  why: 'Bodies differ, so no clinic can know a result in advance; advertising codes bar promised outcomes in health care.',
  instead:
    'Drop the promise, say what the visit includes, and add that response differs and some people do not improve.',
  sources: ['US-01', 'US-03', 'US-50', 'US-51', 'US-55', 'US-56', 'UK-03', 'EU-03', 'AU-01', 'AU-07'],
  phrases: {
    promise: [
      '~guarantee|~promise|~assure (you | your | that | our | the | a | us)? (*{0,3}) relief|results|result|outcome|outcomes|success|recovery|remission|healing|improvement|satisfaction',
      '~guarantee (you | your | that | our | the | a)? (*{0,3}) <benefit>|<trouble>|<condition>',
      '~promise|~assure you|your (*{0,4}) <benefit>|<trouble>|<condition>',
      '~ensure (that | you | your | the | a | our)? (*{0,2}) relief|results|success|remission|outcome|outcomes|pregnancy',
      'guaranteed (*{0,2}) relief|results|result|outcome|outcomes|success|improvement|approval|weight loss|fat loss',
      'relief|results|success|improvement|outcome|outcomes|satisfaction (is | are | comes)? (fully)? guaranteed',
      '(your | our | the)? (*{0,1}) results|relief|success (is | are) (a sure thing | assured | certain | inevitable | in the bag)',
      'guaranteed to ~work|~help|~relieve|~improve|~reduce|~make|~lift|~end|~lose|~feel|~restore',
      'results|relief you can count|rely|depend|bank on',
      'you can count|rely|depend|bank on (*{0,3}) <benefit>',
    ],
    total: [
      '(it | <treatment> | this) (suits | fits | benefits | helps) (everyone | everybody | every (skin type | body | patient | one | age))',
      '<treatment>|it|they|this|that always works|work|delivers|helps',
      'works|work|working (*{0,2}) (every (single)? time | each (and every)? time | for everyone | for everybody | for every (patient | body | person | age) | for all | on everyone | on everybody)',
      'never ~fail|~miss|~disappoint',
      '(100 | one hundred | hundred) (percent)? effective|success|effectiveness',
      '(100 | one hundred) percent (success rate | of (our)? <patient>)',
      'can|could not|never go wrong',
      '(fool | fail) proof',
      'foolproof|surefire|sure-fire',
      'no matter (what | how | who | your)',
      '(everyone | everybody | every (single)? <patient> | all (of)? our <patient> | each (of our)? <patient>) (who (*{0,4}))? (*{0,2}) ~leave|~feel|~see|~respond|~improve|~recover|~walk|~lose|~enjoy|~experience|~get (*{0,3}) (better | <benefit> | lighter | free | again | like themselves | happier | younger)',
      '(everyone | everybody | every (single)? <patient> | all (of)? our <patient>) (who (*{0,4}))? (*{0,1}) (responds | respond | improves | improve | recovers | recover | gets better)',
      'without (fail | exception)',
      '(no | zero) exceptions',
    ],
    certain: [
      '(nobody | no one | no patient | no man | no woman | no client | not one (*{0,2})) (of ours | (*{0,2}) here)? (leaves | left | walks out | goes home | has needed | has ever needed | has come back | stays | fails | has failed) (*{0,2}) (limping | hurting | hungry | disappointed | the same | in pain | anxious | craving | unhappy | without * | a second * | another *)',
      'we do not (do | have | know | see | believe in) (failures | failure | maybes | relapses | nonresponders | misses | disappointments)',
      '(no such thing as | never met | never seen | there are no) (a | an)? (nonresponder | non responder | failure | failures | hopeless case | lost cause | bad candidate | case too *) (*{0,4})',
      '(rest | results | relief | pain | body | science | medicine | drip | machine | coil) (*{0,2}) (takes care of itself | will do the (leaving | rest | talking | work)) ',
      '(you can)? bet (your | the) (boots | house | farm | bottom dollar | life | mortgage) (*{0,4})',
      '(success | relief | it | this) is not the question (*{0,6})',
      '(the)? only (surprise | question | thing left | decision) (left)? is (how | when | what | which) (*{0,6})',
      '(we have | we) (cracked | solved | figured out | beaten | licked | nailed) (it | the code | this | <condition> | <trouble> | aging)',
      '(every | each) (single)? (couple | patient | client | man | woman | guy | veteran | kid | child | member | knee | smile | case) (*{0,5}) (gets | goes home | leaves | ends up | comes away | walks out | wakes up | sleeps) (*{0,5})',
      '(works | work) on (everybody | everyone | anybody | anyone) (with | who | alive)? (*{0,3})',
      '(if | when) it (does not | did not) (work | help) (*{0,2}) , (that | it) (means | is because) you (*{0,4})',
      'your (*{0,2}) (will thank you | will never be the same) (*{0,3})',
      '(book | come | show up | sit | drip | swipe) (*{0,2}) , (*{0,4}) (done | solved | fixed | gone | healed)',
      '(rain or shine | hand on heart | mark my words | mark our words | you have our word | you have my word | cross our hearts | no ifs | no two ways about it | full stop) (*{0,6})',
      '(we would | we will | i would | we) (~stake | ~bet) (*{0,3}) (on it | on you | clinic | reputation | house | farm)',
      '(or | until) (we | i) (keep going | keep treating | keep working | do it again | refill | redo | fix) (*{0,6})',
      '(or we keep | or we | or i) (keep going | keep treating | keep working | redo it | refund every)',
      'then we keep going (*{0,6})',
      '(we | i) (have | has)? (yet to | never) (met | meet | seen | see | found | find | had) (a | an | the | one | anyone) (*{0,5}) (we | i | it | that) (could | can | did) not (*{0,2})',
      '(we | i) (have)? (a | got a | have a)? (way around it | fix for that | answer for that) (every time)?',
      '(everyone | everybody | every (one | single one) (of (our | them))? | all of them | each of them | (the | our) (whole | entire) (class | group)) (*{0,2}) (got | gets | found | came | saw | left | walked | slept | lost | improved | responded | made it)',
      '(your (*{0,3}) | a baby | relief | a good night | results | success | sobriety | recovery | remission) (is | are) (in your future | on the way | as good as (done | yours) | all but certain | within reach , guaranteed | coming back | a done deal | a lock | a promise)',
      '(there is | there is always) a (baby | smile | new you | better life | pain free life | happy ending) in your future',
      '(we | our team | our clinic | it | this) (bring | brings | deliver | delivers | get | gets) (you)? (the | your | real | those)? (result | results | relief) (every time | rain or shine | no matter * | full stop)',
      '(for | in | with) (every | each) (single)? (eye | knee | back | patient | smile | body | face | head | skin type | couple | case | child | client)',
      '(you | one) (can not | cannot | could not) (lose | fail | go wrong | miss)',
      '(is | are) off the table',
      '(works | helps | sticks) (*{0,1}) (every | each) (single)? time',
      '(whatever | wherever | however) (your | it | the | you) (*{0,4}) , (we | we will | it | our) (*{0,4}) (clear | fix | solve | handle | beat | treat | heal | end | lift | smooth | quiet) (it)?',
      '(we | i) (get | keep) (people | patients | you | folks | families | clients) (stable | well | better | sober | clean | free | out of pain)',
      '(you can)? take (it | that) to the bank',
      '(a | the)? (matter | question) of (when | which (week | day | session | visit)) (, | and)? (not (if | whether))?',
      'not a (matter | question) of (if | whether)',
      '(results | success | relief | healing | recovery | progress | improvement) (is | are) !not|never|hardly|rarely (*{0,1}) (baked in | built in | a given | a sure thing | a certainty | inevitable | assured | automatic | practically automatic | non negotiable)',
      '(bound | certain | sure | destined | guaranteed) to (love | feel | see | notice | work | help | succeed | improve | get better | lose | heal | sleep | conceive | smile)',
      '(has | have) (not | never | yet to) (*{0,1}) (missed | failed | let (*{0,2}) down | disappointed)',
      '(never | not) (once)? (had | met | seen) (a | one | any) (single)? <patient> (who | that) (did | could | has | have) not (*{0,2}) (improve | respond | benefit | get | feel | lose | heal | see)',
      '(there is | there are)? no way (*{0,3}) (not | will not | does not) (*{0,2}) (work | help | improve | feel | lose)',
      'the only way (*{0,4}) (not | fail | fails) (*{0,6})',
      'consider (it | your (*{0,3}) | that (*{0,3})) (solved | handled | done | fixed | sorted | gone)',
      'rest assured (that)? (*{0,3}) <benefit>|better|work|works',
      '(can | could) not (fail | lose | miss)',
      '(a | one) hundred (out of | in) (a | one) hundred',
      '(every | all | each) (one of)? (our)? <patient> (*{0,1}) (walk | walks | leave | leaves | finish | finishes | graduate | graduates | go | goes | come | comes) (*{0,2}) (out | home | away)? (*{0,1}) (sober | clean | pain free | happy | smiling | cured | healed | pregnant | thinner | lighter | better | free | straight | clear | whole)',
      '(nobody | no one) (*{0,2}) (leaves | walks | goes) (*{0,2}) (disappointed | unhappy | the same | in pain | empty handed)',
      '(baby | smile | results | relief) or your money back',
    ],
    future: [
      'you will (be | have | never | not | soon | finally | again | wake up)?',
      'you are going to',
      '(kids | wife | husband | friends | family | boss | grandkids | neighbors | mirror | doctor) will (*{0,1})',
    ],
    will: [
      '(men | women | patients | clients | people | couples | children | they) will (*{0,1}) (have | become | achieve | gain | regain | enjoy | experience | feel | see | look | notice) (a | an | more | much)? (*{0,1}) (better | energetic | younger | stronger | happier | healthier | relief | improvement | results | slimmer | leaner | calmer | pain free)',
      '(your | their) (*{0,1}) (smile | skin | hair | lips | life | confidence | mood | energy | vision | hormones | body | figure | face) will be (*{0,1}) (enhanced | improved | restored | transformed | renewed | rejuvenated | revitalized | better | perfect | corrected | balanced | boosted)',
      'you will (*{0,3}) feel|look|sleep|wake|walk|move|be|become|get|leave (*{0,3}) (better | younger | amazing | great | lighter | happier | calmer | refreshed | rejuvenated | renewed | rested | yourself again | like yourself | like a new | like new | pain free | symptom free | free of | free from | rid of | off (your | all | the | insulin | medication) | stronger | healthier | thinner | slimmer | confident | cured | healed | back to normal)',
      'you will (*{0,2}) have|find|get (*{0,4}) (relief | results | more energy | your life | improvement)',
      'you will (*{0,2}) see|notice|enjoy|experience|regain|recover|achieve|love (*{0,4}) (<benefit> | relief | results | difference | improvement | energy | confidence)',
      'we will (get | have | make | leave | send | keep) you (*{0,6}) (out of pain | pain free | better | back to | feeling | well | healthy | glowing | on your feet | younger)',
      'you will never|not (*{0,2}) (feel a thing | need (glasses | surgery | another) | worry | hurt | suffer)',
      'you will (*{0,2}) (lose | drop | shed) (*{0,4}) (pounds | lbs | kilos | weight | inches | stone | sizes)',
      '(your | the | that | all) (*{0,2}) <trouble>|<condition> will (*{0,2}) (disappear | vanish | fade | lift | melt | dissolve | stop | end | ease | improve | be gone | be history | go away | not come back | never)',
      '(your | the) <benefit> will (*{0,2}) (return | glow | shine | thank you | improve | soar | skyrocket | increase | last | come back | be restored)',
      '<treatment>|it|this|we will (*{0,2}) (change | transform | save) your life',
    ],
  },
  examples: {
    flagged: [
      '«Couples will enjoy a better» night after the splint.',
      'Two pellets and «you will be waltzing at the reunion».',
      '«We have yet to see the ankle we could not mend».',
      'With a crown, another crack «is off the table».',
      'We «guarantee lasting relief» from the first visit.',
      'Our peel «works for every body» and every budget.',
      'By spring «you will sleep better» than you have in years.',
      '«Every patient walks out feeling lighter after a drip».',
      'After two sessions «your cravings will vanish».',
      'Your best sleep is «a matter of when, not if».',
      '«Results guaranteed», or we treat you again.',
    ],
    allowed: [
      'Early trials of the patch have shown promising results.',
      'Nobody can foresee how long the effects will last.',
      'You wait for a period of about a week.',
      'You will be awake and can hear music.',
      'You will not need to fast before the visit.',
      'Nobody here can guarantee results.',
      'We guarantee a reply within one working day.',
      'You will lie on a padded table while a nurse watches your heart rate.',
      'Is relief guaranteed? No.',
      'Progress is not a given.',
      'Always tell us about new medicines.',
      'A checklist ensures that you are monitored until you can walk steadily.',
      'Be careful with any clinic that promises results.',
      'You will receive a call from the front desk the day before.',
      'With treatment, you may feel better within a few weeks.',
    ],
  },
  message: quote => `“${quote}” promises a result.`,
  *check(context: RuleContext) {
    yield* phraseHits(context, 'promise', { spare: unsaidOrHedged, unless: match => isOpen(context, match) })
    yield* phraseHits(context, 'total', { spare: unsaid, unless: match => isProcess(context, match.first, match.end) })
    yield* phraseHits(context, 'will', {
      spare: unsaidOrHedged,
      unless: match =>
        isOpen(context, match) ||
        /\b(?:lab|test|tests|portal|scan|biopsy|not)\b|n['’]t\b/i.test(context.analysis.quote(match.first, match.end)),
    })
    yield* phraseHits(context, 'certain', { spare: assertedNegatives, unless: match => isIdle(context, match) })
    yield* foretold(context)
    const { analysis } = context
    for (const claim of analysis.claims)
      if (
        claim.status === 'boosted' &&
        total.has(claim.cue.toLowerCase()) &&
        claim.frame !== 'effective' &&
        !later(analysis, claim)
      )
        yield hitAt(analysis, claim.first, claim.end)
  },
}

/** Whether the word of certainty stands behind the claim, in a comparison with it ("fuller than it will end up"). */
function later(analysis: RuleContext['analysis'], claim: Claim): boolean {
  if (claim.cue.toLowerCase() !== 'will') return false
  for (let at = claim.first; at < claim.end; at++) if (analysis.tokens[at]!.word === 'will') return false
  const { first } = analysis.clauses[claim.clause]!
  for (let at = first; at < claim.first; at++) if (analysis.tokens[at]!.word === 'will') return false
  return true
}

/** "You'll be dancing by Sunday": somebody's life told in the future, in words that show a result. */
function* foretold(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const match of context.matches('future')) {
    const clause = analysis.clauses[analysis.clauseOf(match.first)]!
    const sentence = analysis.sentences[clause.sentence]!
    if (sentence.question || sentence.cited || atArmsLength(analysis, match.first)) continue
    if (clause.kind === 'conditional' || clause.kind === 'temporal') continue
    if (handled.has(analysis.tokens[match.end]?.word ?? '') || handled.has(analysis.tokens[match.end - 1]!.word))
      continue
    if (/^\W*(?:get|become|be|grow) (?:used|accustomed) to\b/i.test(analysis.quote(match.end, clause.end))) continue
    const own = negatedBy.test(analysis.quote(match.first, match.end))
    if (!own && unsaidOrHedged.has(analysis.assertion(match.first, match.first + 1).status)) continue
    const negated =
      /not$|never$/i.test(analysis.quote(match.first, match.end)) || analysis.tokens[match.end - 1]!.word === 'not'
    const end = Math.min(clause.end, match.end + 14)
    if (negated ? !lost(analysis, match.end, end) : !showsLife(analysis, match.end, end)) continue
    if (anyWord(analysis, sentence.first, match.first, softening) || speaksOfProcedure(analysis, match.end, end))
      continue
    const last = lastShown(analysis, match.end, end)
    yield hitAt(analysis, match.first, last)
  }
}

/** What is done with a patient on a visit. */
const handled = new Set(
  'asked told invited shown given offered sent weighed examined referred contacted billed charged'.split(' '),
)

const negatedBy = /not|never|n['’]t/i
const softening = new Set('may might if unless maybe perhaps hope hopefully'.split(' '))
const gone = new Set('recognize recognise believe know miss remember want shop buy'.split(' '))

function lost(analysis: RuleContext['analysis'], first: number, end: number): boolean {
  return (
    anyWord(analysis, first, Math.min(first + 1, end), gone) &&
    analysis.tokens[first]!.word !== 'know' &&
    end - first > 2
  )
}

function lastShown(analysis: RuleContext['analysis'], first: number, end: number): number {
  for (let at = end; at > first + 1; at--) if (showsLife(analysis, at - 1, at)) return at
  return end
}

/** "Promising results", "how long the effects will last": a word of praise, and a matter left open. */
function isOpen({ analysis }: RuleContext, match: Match): boolean {
  if (analysis.tokens[match.first]!.word === 'promising') return true
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  const before = analysis.quote(Math.max(clause.first, match.first - 4), match.first)
  return /\b(?:how (?:long|much|soon|many|well|quickly|often|far)|whether|if|when)\b/i.test(before)
}

/** Words of promise that stand by themselves, or speak of bills and bookings. */
function isIdle(context: RuleContext, match: Match): boolean {
  const { analysis } = context
  const words = analysis.quote(match.first, match.end).toLowerCase()
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (words.startsWith('period') && match.first > sentence.first)
    return (analysis.tokens[match.first]!.flags & (TokenFlag.comma | TokenFlag.stop)) === 0
  if (/^(?:for|in|with) (?:every|each)/.test(words))
    return (
      context.matches('promise').some(other => analysis.sentenceOf(other.first) === sentence.index) ||
      !/\d|better|perfect|results?|relief|success/i.test(analysis.quote(sentence.first, sentence.end)) ||
      speaksOfProcedure(analysis, sentence.first, sentence.end)
    )
  if (/^(?:every(?:one|body)?|each|all)\b/.test(words))
    return (
      !showsLife(analysis, match.first, sentence.end) &&
      !/\b(?:relief|better|crib|sober|pregnant|free|results?|smil\w+|well)\b/.test(words)
    )
  if (/miss$/.test(words)) return true
  if (/^(?:full stop|rain or shine|hand on heart|mark)/.test(words))
    return speaksOfProcedure(analysis, sentence.first, sentence.end)
  return false
}

/** "No matter" and "no exceptions" are promises only beside a claim; "every patient" only when the words say a result. */
function isProcess({ analysis }: RuleContext, first: number, end: number): boolean {
  const words = analysis.quote(first, end).toLowerCase()
  if (/^works? .*\b(?:everyone|everybody)/.test(words) && analysis.tokens[first - 1]?.word === 'not') return true
  if (/^(?:no matter|without|no exceptions|zero exceptions)/.test(words)) {
    const sentence = analysis.sentenceOf(first)
    return !analysis.claims.some(claim => claim.sentence === sentence)
  }
  if (/^(?:every|all|each|everyone|everybody)/.test(words))
    return !/(?:better|lighter|free|again|themselves|happier|younger|relief|results?|respond|improv|recover|lose|los[te])/.test(
      words,
    )
  return false
}

export default rule
