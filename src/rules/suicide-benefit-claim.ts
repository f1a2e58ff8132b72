import { suicideBenefit } from '../knowledge/phrases/suicide-benefit-claim.ts'
import type { Analysis, Match } from '../language/analysis.ts'
import { crisisMentions } from '../language/crisis-mentions.ts'
import { goneAfterColon, isSold, pointingBack } from '../language/suicidal-thoughts.ts'
import { plainReply } from '../language/waved-answers.ts'
import { atArmsLength, hitAt, type Rule, type RuleContext } from '../rule.ts'

const rule: Rule = {
  id: 'suicide-benefit-claim',
  scope: 'text',
  severity: 'error',
  summary: 'A treatment said to ease or prevent suicidal thoughts, or suicidal thoughts used to sell one.',
  why: 'Somebody in danger may wait for an appointment instead of calling for help; no such benefit has been shown.',
  instead:
    'Take the benefit out and say where help is now: “If you are thinking about suicide, call or text 988.” Report a study only with its limits.',
  sources: ['US-20', 'US-22', 'SM-01', 'UK-02', 'AU-05'],
  examples: {
    flagged: [
      '«Suicide rates drop where people have ketamine».',
      'Within a day the «wish to die had lifted».',
      'Ketamine «switches off suicidal thinking».',
      'Esketamine «walked her back from the ledge in an hour».',
      '«None of our clients has died by suicide» since we opened.',
      'Our program «keeps veterans alive».',
      'A single infusion «eases suicidal thoughts» by the next morning.',
      'Some patients describe a sudden «drop in suicidal ideation» after their first visit.',
      'TMS «prevents suicide».',
      '# Potential benefits // - «Fewer thoughts of self-harm»',
      '«Suicidal»? Our same-day chairs are open on Sunday.',
      '«Ketamine saved his life», says his wife.',
      'You may be a candidate for ketamine if you have «suicidal thoughts that do not go away».',
    ],
    allowed: [
      'Suicide rates fall where fewer guns are at hand. Call or text 988 for help.',
      'If you want to end it all, call or text 988 now.',
      'Talking with somebody you trust can help you through the night; call or text 988.',
      'Nobody is to blame when a person dies by suicide.',
      'The claim that ketamine “stops suicidal thoughts” goes further than the trials.',
      'It has not been shown that esketamine prevents suicide.',
      'If thoughts of suicide appear, call or text 988 and do not wait for us.',
      'Antidepressants may increase suicidal thoughts in people under 25.',
      'Does ketamine reduce suicidal ideation?',
      'We ask every patient about suicidal thoughts at each visit.',
      'One trial measured suicidal ideation for a day ([trial](https://doi.org/10.1000/abc)) and does not show that suicide is prevented. In crisis, call or text 988.',
      'Tell us at once if suicidal thoughts begin or get worse.',
      'Nothing on this page can prevent a suicide; people who answer 988 can help now.',
      'An airbag saved his life.',
    ],
  },
  phrases: suicideBenefit,
  message: (quote, hit) =>
    hit.code === 'as-trigger'
      ? `“${quote}” makes suicidal thoughts a reason to buy a treatment.`
      : `“${quote}” says that a treatment acts on suicidal thoughts or saves lives.`,
  *check(context) {
    const { analysis } = context
    const marks = marksOf(context)
    const taken: { first: number; end: number }[] = []
    for (const match of context.matches('verb')) {
      if (atArmsLength(analysis, match.first) && disputed(analysis, match)) continue
      if (cleared(context, match, marks) || someoneElse(analysis, match) || ofPeople(analysis, match)) continue
      taken.push(match)
      yield hitAt(analysis, match.first, match.end)
    }
    for (const match of pointingBack(analysis, context.matches)) {
      if (taken.some(other => other.first < match.end && other.end > match.first)) continue
      if (cleared(context, match, marks) || !isSold(analysis, match)) continue
      taken.push(match)
      yield hitAt(analysis, match.first, match.end)
    }
    yield* goneAfterColon(analysis)
    const mental = speaksOfSuicideOrMind(analysis)
    for (const match of mental ? context.matches('unlived') : []) {
      const index = analysis.sentenceOf(match.first)
      if (analysis.sentences[index]!.question || marks.safe.has(index) || otherDanger(analysis, match)) continue
      taken.push(match)
      yield hitAt(analysis, match.first, match.end)
    }
    for (const match of context.matches('life')) {
      const { status } = analysis.assertion(match.first, match.end)
      if (!mental || status === 'negated' || status === 'asked' || otherDanger(analysis, match)) continue
      taken.push(match)
      yield hitAt(analysis, match.first, match.end)
    }
    for (const match of mental ? context.matches('record') : []) {
      if (analysis.sentences[analysis.sentenceOf(match.first)]!.question) continue
      taken.push(match)
      yield hitAt(analysis, match.first, match.end)
    }
    const after = new Set(context.matches('after').map(match => analysis.blockOf(match.first)))
    for (const match of context.matches('testimony')) {
      if (!after.has(analysis.blockOf(match.first)) || marks.safe.has(analysis.sentenceOf(match.first))) continue
      taken.push(match)
      yield hitAt(analysis, match.first, match.end, { code: 'testimony' })
    }
    for (const match of context.matches('veiled')) {
      const index = analysis.sentenceOf(match.first)
      const sentence = analysis.sentences[index]!
      if (sentence.question || marks.safe.has(index) || sentence.cited) continue
      const near = [index, index + 1].filter(at => analysis.sentences[at]?.block === sentence.block)
      const turn = context
        .matches('turned')
        .find(other => other.first >= match.end && near.includes(analysis.sentenceOf(other.first)))
      if (!turn || !mental || you.has(analysis.tokens[sentence.first]!.word)) continue
      taken.push(match)
      yield hitAt(analysis, sentence.first, analysis.sentenceOf(turn.first) === index ? sentence.end : match.end, {
        code: 'testimony',
      })
    }
    for (const sentence of analysis.sentences) {
      const reply = plainReply(analysis, sentence, doubting)
      if (reply?.says === 'yes' && asksBenefit.test(reply.question))
        yield hitAt(analysis, sentence.first, Math.min(sentence.end, sentence.first + 12))
    }
    for (const match of triggers(context, marks)) {
      if (taken.some(other => other.first < match.end && other.end > match.first)) continue
      yield hitAt(analysis, match.first, match.end, { code: 'as-trigger', severity: match.severity })
    }
  },
}

const doubting = /\b(?:may|might|could|not|stud(?:y|ies)|trials?|evidence|depends|unless)\b|n['’]t\b/i

/** Whether a treatment helps with suicidal thoughts, as a reader asks. */
const asksBenefit =
  /\b(?:help\w*|stop\w*|eas(?:e|es|ing)|reduc\w+|treat\w*|work\w*|lessen\w*|lift\w*|quiet\w*|prevent\w*)\b.*\b(?:suicid\w+|self-harm|wanting to die)\b/i

/** A life saved from something else than suicide ("lifesaving when someone is severely dehydrated"). */
function otherDanger(analysis: Analysis, match: Match): boolean {
  const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  return /\b(?:dehydrat\w+|overdos\w+|bleed\w*|anaphyla\w+|allerg\w+|sepsis|shock|poison\w*|heart attacks?|strokes?|carbon monoxide|insulin|surgery|injur\w+|infections?)\b/i.test(
    analysis.quote(first, end),
  )
}

/** Sentences that hold words of a kind, by number. */
interface Marks {
  /** Help in a crisis, harm by the treatment, or the words of an approval. */
  readonly safe: ReadonlySet<number>
  readonly limit: ReadonlySet<number>
  readonly booking: ReadonlySet<number>
  readonly candidate: ReadonlySet<number>
  readonly deictic: ReadonlySet<number>
  readonly mention: ReadonlySet<number>
}

function marksOf(context: RuleContext): Marks {
  const of = (...sets: readonly string[]): ReadonlySet<number> =>
    new Set(sets.flatMap(set => context.matches(set).map(match => context.analysis.sentenceOf(match.first))))
  return {
    safe: of('rescue', 'worse', 'indication'),
    limit: of('limit'),
    booking: of('booking'),
    candidate: of('candidate'),
    deictic: of('deictic'),
    mention: of('mention', 'verb'),
  }
}

/** "It would be wrong to read these results as showing that …": what the writer will not conclude. */
const refused =
  /\b(?:wrong|mistake|misleading|premature|too early|unfair|irresponsible) to (?:read|say|conclude|claim|think|promise|assume|suggest|write|infer)\b|\b(?:not|n['’]t) (?:\w+ )?(?:mean|prove|show|imply)\b/i

/** Whether a benefit is denied, asked about, is a warning, or is a cited report with its limit and a crisis line. */
function cleared({ analysis }: RuleContext, match: Match, marks: Marks): boolean {
  const index = analysis.sentenceOf(match.first)
  const sentence = analysis.sentences[index]!
  const { status } = analysis.assertion(match.first, match.end)
  if (status === 'negated' || status === 'asked' || status === 'conditional') return true
  if (marks.safe.has(index) || marks.limit.has(index)) return true
  if (refused.test(analysis.quote(sentence.first, match.first))) return true
  const near = [index, index + 1].some(
    at => marks.limit.has(at) && analysis.sentences[at] && analysis.sentences[at].block === sentence.block,
  )
  return near && (sentence.cited || crisisMentions(analysis.document).some(mention => mention.kind === 'crisis'))
}

/** Whether the sentence speaks of the quoted words as somebody's claim. */
function disputed(analysis: Analysis, match: Match): boolean {
  const { first } = analysis.sentences[analysis.sentenceOf(match.first)]!
  return analysis.tokens
    .slice(first, match.first)
    .some(({ word }) => /^(?:claims?|ads?|promises?|myths?|says?|posts?|beware|slogans?)$/.test(word))
}

const you: ReadonlySet<string> = new Set(['you', 'if', 'your', 'call', 'tell'])

const helpers = new Set(
  'counselors volunteers lifeline hotline people friends who family safety plan listening'.split(' '),
)

/** Whether people at a crisis line or around the reader are the ones who help. */
function someoneElse(analysis: Analysis, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const before = analysis.tokens.slice(sentence.first, match.first)
  return before.slice(-3).some(token => helpers.has(token.word) && token.word !== 'people')
}

/** Deaths among people, where no treatment is named or a source is cited: statistics and prevention, not a benefit. */
function ofPeople(analysis: Analysis, match: Match): boolean {
  const last = analysis.tokens[match.end - 1]!.word
  if (last !== 'suicide' && last !== 'suicides') return false
  if (/thought|think|idea|feeling|urge|impulse/i.test(analysis.quote(match.first, match.end))) return false
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (sentence.cited) return true
  const named = analysis.entities.some(
    entity => entity.kind === 'treatment' && entity.first >= sentence.first && entity.end <= sentence.end,
  )
  const own = analysis.tokens.slice(sentence.first, match.first).some(token => /^(?:our|we|it|this)$/.test(token.word))
  return !named && !own
}

const ofMind = /^(?:suicid\w*|ketamine|esketamine|psilocybin|spravato|depress\w+|ptsd|despair|hopeless\w*|veterans?)$/

function speaksOfSuicideOrMind(analysis: Analysis): boolean {
  return analysis.tokens.some(({ word }) => ofMind.test(word))
}

/** Places where suicidal thoughts are a sign of candidacy or stand before a call to book. */
function* triggers(context: RuleContext, marks: Marks): Iterable<Match & { severity: 'error' | 'warning' }> {
  const { analysis } = context
  const { safe: rescue, booking, candidate, deictic, mention } = marks
  const sameBlock = (index: number, other: number): boolean =>
    analysis.sentences[other] !== undefined && analysis.sentences[other].block === analysis.sentences[index]!.block
  for (const match of context.matches('ask')) {
    const index = analysis.sentenceOf(match.first)
    const around = [index, index + 1].filter(at => sameBlock(index, at))
    if (around.some(at => rescue.has(at))) continue
    const clause = analysis.clauses[analysis.clauseOf(match.first)]!
    const sentence = analysis.sentences[index]!
    if (!sentence.question && clause.kind !== 'conditional' && !deictic.has(index + 1)) continue
    const sold = around.find(at => booking.has(at))
    if (sold === undefined) continue
    yield { ...match, severity: 'error' }
  }
  // "Patients who had planned suicide …. If that is where you are, book today."
  for (const match of context.matches('deictic')) {
    const index = analysis.sentenceOf(match.first)
    if (!booking.has(index) || rescue.has(index) || rescue.has(index - 1)) continue
    if ([index - 1, index - 2].some(at => sameBlock(index, at) && mention.has(at)))
      yield { ...match, end: analysis.sentences[index]!.end, severity: 'error' }
  }
  for (const match of context.matches('danger')) {
    const index = analysis.sentenceOf(match.first)
    const asks = analysis.clauses[analysis.clauseOf(match.first)]!.kind === 'conditional'
    if (!asks || !booking.has(index) || rescue.has(index) || (sameBlock(index, index + 1) && rescue.has(index + 1)))
      continue
    const { first, end } = analysis.sentences[index]!
    if (visit.test(analysis.quote(first, end))) yield { ...match, severity: 'error' }
  }
  for (const match of context.matches('sign')) {
    const index = analysis.sentenceOf(match.first)
    const block = analysis.document.blocks[analysis.blockOf(match.first)]!
    if (rescue.has(index) || (sameBlock(index, index + 1) && rescue.has(index + 1))) continue
    const heading = analysis.document.blocks[block.heading]?.text ?? ''
    const lead = analysis.document.blocks[block.leadIn]?.text ?? ''
    const short = analysis.sentences[index]!.end - analysis.sentences[index]!.first < 25
    const listed = short && block.kind !== 'heading' && !block.text.endsWith(':') && signs.test(`${heading} ${lead}`)
    if (listed || (candidate.has(index) && !analysis.sentences[index]!.question))
      yield { ...match, severity: 'warning' }
  }
}

/** What a clinic sells to somebody in danger. */
const visit =
  /\b(?:infusions?|injections?|drips?|sprays?|ketamine|spravato|tms|chairs?|slots?|sessions?|treatments?)\b/i

const signs =
  /candidate|right for you|signs? (?:that |your |you )|consider (?:ketamine|tms|infusion)|need (?:ketamine|tms)|when to (?:try|consider)/i

export default rule
