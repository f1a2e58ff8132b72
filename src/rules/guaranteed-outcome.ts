import { promises } from '../knowledge/phrases/guaranteed-outcome.ts'
import { type Claim, type Match, type Sentence, TokenFlag } from '../language/analysis.ts'
import { showsLife, speaksOfProcedure } from '../language/daily-life.ts'
import { questionFor } from '../language/question.ts'
import { answersAnyone } from '../language/short-answers.ts'
import {
  anyWord,
  atArmsLength,
  type Hit,
  hitAt,
  namesWithin,
  phraseHits,
  type Rule,
  type RuleContext,
  sentenceAround,
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
  phrases: promises,
  examples: {
    flagged: [
      '«Everyone who finishes the course sleeps» again.',
      '«Results, guaranteed».',
      '«Guests remember names again, guaranteed».',
      '«Less pain, guaranteed».',
      '«You’ll forget you ever had a limp».',
      'Our laser «works on all skin types».',
      'After ten sessions «you will hear the birds again».',
      'Is a knee ever too far gone? «In our experience, no».',
      '«Couples will enjoy a better night» after the splint.',
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
      'Results, if any, are not guaranteed.',
      'Parking is free and easy, guaranteed.',
      'Members get a reply in a day, guaranteed.',
      'You will forget some of this, so we write it down.',
      'You will be asked how you sleep.',
      'You will see the nurse again in a week.',
      'Is anyone too old for it? We go by health and not by age.',
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
        isLater(context, match) ||
        growsAnyway(context, match) ||
        /\bnot find\b|face to face/i.test(
          context.analysis.quote(match.first, Math.min(match.end + 2, context.analysis.tokens.length)),
        ) ||
        /\b(?:lab|test|tests|portal|scan|biopsy|not)\b|n['’]t\b/i.test(context.analysis.quote(match.first, match.end)),
    })
    yield* phraseHits(context, 'certain', { spare: assertedNegatives, unless: match => isIdle(context, match) })
    yield* foretold(context)
    yield* forAnyone(context)
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

/** "Works for | Anyone who is serious", "Is it ever too late? In our experience, no": an answer that leaves nobody out. */
function* forAnyone({ analysis }: RuleContext): Iterable<Hit> {
  for (const sentence of analysis.sentences) {
    if (sentence.question || sentence.cited || sentence.end - sentence.first > 10) continue
    const question = questionFor(analysis, sentence.index)
    if (question === undefined || !answersAnyone(question, analysis.quote(sentence.first, sentence.end))) continue
    yield hitAt(analysis, sentence.first, sentence.end)
  }
}

/** "You will see new growth only after some months, if at all": the rest of the sentence takes the certainty back. */
function isLater({ analysis }: RuleContext, match: Match): boolean {
  const { end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  return /\b(?:if at all|if any|only (?:after|once|if|when)|not (?:before|until))\b/i.test(
    analysis.quote(match.end - 1, end),
  )
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
    if (
      /^\W*(?:(?:get|become|be|grow) (?:used|accustomed) to|(?:be )?(?:asked|told|shown|offered|given|seen|called))\b/i.test(
        analysis.quote(match.end, clause.end),
      )
    )
      continue
    const own = negatedBy.test(analysis.quote(match.first, match.end))
    if (!own && unsaidOrHedged.has(analysis.assertion(match.first, match.first + 1).status)) continue
    const negated =
      /not$|never$/i.test(analysis.quote(match.first, match.end)) || analysis.tokens[match.end - 1]!.word === 'not'
    const end = Math.min(clause.end, match.end + 14)
    if (
      negated
        ? !lost(analysis, match.end, end)
        : !showsLife(analysis, match.end, end) && !again(analysis, match.end, end)
    )
      continue
    if (anyWord(analysis, sentence.first, match.end + 1, softening) || speaksOfProcedure(analysis, match.end, end))
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

/** "You will feel the carpet again": what the senses and the limbs get back. */
function again({ tokens }: RuleContext['analysis'], first: number, end: number): boolean {
  if (!senses.has(tokens[first]?.word ?? '') && !senses.has(tokens[first + 1]?.word ?? '')) return false
  for (let at = first + 1; at < end && at < first + 9; at++) if (tokens[at]!.word === 'again') return true
  return false
}
const senses = new Set(
  'feel hear taste smell walk run sleep dance laugh drive wear play enjoy recognise recognize trust love breathe bend kneel climb lift read chew'.split(
    ' ',
  ),
)

function lost(analysis: RuleContext['analysis'], first: number, end: number): boolean {
  return (
    anyWord(analysis, first, Math.min(first + 1, end), gone) &&
    analysis.tokens[first]!.word !== 'know' &&
    end - first > 2
  )
}

function lastShown(analysis: RuleContext['analysis'], first: number, end: number): number {
  for (let at = end; at > first + 1; at--)
    if (showsLife(analysis, at - 1, at) || analysis.tokens[at - 1]!.word === 'again') return at
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
      /^(?:counting|including|for)$/.test(analysis.tokens[match.first - 1]?.word ?? '') ||
      (!showsLife(analysis, match.first, sentence.end) &&
        !/\b(?:relief|better|crib|sober|pregnant|free|results?|smil\w+|well)\b/.test(words))
    )
  if (/^(?!our\b|this\b).*miss$/.test(words)) return true
  if (/^(?:full stop|rain or shine|hand on heart|mark)/.test(words))
    return speaksOfProcedure(analysis, sentence.first, sentence.end) || !speaksOfOutcome(context, sentence, match.first)
  return false
}

/**
 * Whether a sentence, or the one before a sentence of few words, claims something or names a benefit or what ails, beside the idiom
 * of up to three words at `idiom`.
 */
function speaksOfOutcome(context: RuleContext, sentence: Sentence, idiom: number): boolean {
  const { analysis } = context
  const before = analysis.sentences[sentence.index - 1]
  const { first } = sentence.end - sentence.first <= 3 && before?.block === sentence.block ? before : sentence
  const { end } = sentence
  return (
    analysis.claims.some(claim => claim.first >= first && claim.end <= end) ||
    context.matches('promise').some(match => match.first >= first && match.end <= end) ||
    namesWithin(analysis, first, idiom, ({ kind }) => outcomes.has(kind)) ||
    namesWithin(analysis, Math.min(idiom + 3, end), end, ({ kind }) => outcomes.has(kind))
  )
}
const outcomes: ReadonlySet<string> = new Set(['benefit', 'trouble', 'condition'])

/** "No matter" and "no exceptions" are promises only beside a claim; "every patient" only when the words say a result. */
function isProcess({ analysis }: RuleContext, first: number, end: number): boolean {
  const words = analysis.quote(first, end).toLowerCase()
  if (/^works? .*\b(?:everyone|everybody)/.test(words) && analysis.tokens[first - 1]?.word === 'not') return true
  if (/^(?:no matter|without|no exceptions|zero exceptions)/.test(words)) {
    const sentence = analysis.sentenceOf(first)
    return !analysis.claims.some(claim => claim.sentence === sentence)
  }
  if (/^(?:every|all|each|everyone|everybody)/.test(words))
    return !/(?:better|lighter|free|again|themselves|happier|younger|relief|results?|respond|improv|recover|lose|los[te]|quit|stops|sleeps|sober|clean)/.test(
      words,
    )
  return false
}

const anyway =
  /\b(?:after|following)\b[^.]*\b(?:chemo\w*|pregnancy|birth|childbirth|illness|surgery|shaving)\b[^.]*\bhair will\b|\bhair will [^.]*\b(?:by itself|on its own)\b/i

/** "After pregnancy your hair will grow back", "… by itself": what the body does without treatment. */
function growsAnyway({ analysis }: RuleContext, match: Match): boolean {
  const { first, end } = sentenceAround(analysis, match.first)
  return anyway.test(analysis.quote(first, end))
}

export default rule
