import { absoluteSafety } from '../knowledge/phrases/absolute-safety.ts'
import type { Analysis, Match, Sentence, Status } from '../language/analysis.ts'
import { isOtherSense } from '../language/other-senses.ts'
import { asksForHarmless, questionFor } from '../language/question.ts'
import { atArmsLength, type Hit, hitAt, joined, phraseHits, type Rule, type RuleContext } from '../rule.ts'

const rule: Rule = {
  id: 'absolute-safety-claim',
  scope: 'text',
  severity: 'error',
  summary: 'A treatment called safe, harmless or free of risk without qualification.',
  why: 'Every treatment has risks, and a reader told otherwise cannot weigh them or spot trouble early.',
  instead: 'Name the common and the serious risks, and who should not have it.',
  sources: ['US-02', 'US-10', 'US-14', 'US-20', 'US-58', 'UK-03', 'EU-03', 'AU-07'],
  phrases: absoluteSafety,
  examples: {
    flagged: [
      'It is «the safest thing you» will do for your skin.',
      '«Neither gel has a catch that we know» of.',
      'An «allergic reaction is out of the question» with your own plasma.',
      'It is only light, so there is «nothing to go wrong».',
      'In ten years «nobody has ever been harmed by» our pellets.',
      'There is «absolutely no chance of infection» with our drip.',
      'The beam heats the follicle, «leaving the surrounding skin untouched».',
      'It is «as harmless as a glass of water».',
      'Our vitamin drip «has no side effects».',
      'Our vitamin drip «does not have any side effects».',
      'Our laser «never causes scarring».',
      'The gel «cannot damage the enamel».',
      'Is it risky? «Not a bit».',
      'Red light is «completely harmless» to skin.',
      '«Microneedling is safe and effective» for every tone.',
      'A «risk-free» lift without the knife.',
      '«The treatment is safe, fast», and done over lunch.',
      'Is it safe? «Very».',
      'PRP comes from you, so there is «nothing to worry about».',
    ],
    allowed: [
      'One missed tablet won’t hurt you, but call us after two.',
      'Complications are rare but not unheard of.',
      'People with no known risk are screened later.',
      'A nurse checks that it is safe for you to leave.',
      'Tell us your history so that you get safe and effective treatment.',
      'No laser can’t hurt you; every one can burn.',
      'It can’t hurt to ask whether the drops suit you.',
      'No drip is without risk, and we will go through yours.',
      'That does not mean it has no side effects.',
      'If the drip does not cause any side effects, come in monthly.',
      'Nobody can say that it does not have any side effects.',
      'A soft brush at bedtime does not damage the enamel.',
      'It does not carry the risks of surgery, but it has its own.',
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
    unless: match =>
      isAboutOther(context, match) ||
      isOfPeople(context, match) ||
      isOtherSense(context.analysis, match, rule.id) ||
      atArmsLength(context.analysis, match.first),
    more,
  })
  yield* denials(context)
  yield* phraseHits(context, 'harmless', {
    spare,
    unless: match =>
      isHabit(context, match) ||
      atArmsLength(context.analysis, match.first) ||
      errand.test(context.analysis.quote(match.first, Math.min(match.end + 2, context.analysis.tokens.length))),
    more,
  })
  yield* phraseHits(context, 'mild', {
    spare: new Set<Status>(['asked', 'conditional', 'not-asserted', 'negated', 'hedged']),
    unless: match =>
      /^(?:suitable|appropriate)\b/i.test(context.analysis.quote(match.first, match.end)) && isHabit(context, match),
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

/** "The laser does not have any side effects": a harm denied, where the denial itself is the writer's own. */
function* denials(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const match of context.matches('denied')) {
    const { status } = analysis.assertion(match.first, match.first + 1)
    if (status !== 'asserted' && status !== 'boosted') continue
    if (isAboutOther(context, match) || isOfPeople(context, match) || isHabit(context, match)) continue
    if (isOtherSense(analysis, match, rule.id) || atArmsLength(analysis, match.first)) continue
    yield hitAt(analysis, match.first, match.end, qualified(context, match) ? { severity: 'warning' } : {})
  }
}

/** Questions that expect the answer "nothing"; a heading of that kind over a list of risks is a real question. */
function* rhetoric(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const match of context.matches('rhetorical')) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    const block = analysis.document.blocks[sentence.block]!
    if (!sentence.question || block.kind === 'heading' || block.kind === 'title') continue
    const opens = analysis.sentences[sentence.index - 1]?.block !== sentence.block
    if (opens && !/possibly/i.test(analysis.quote(match.first, match.end)) && /wrong$/i.test(block.text.slice(0, -1)))
      continue
    if (risk.test(block.text.slice(analysis.tokens[match.end - 1]!.end)) || isOtherSense(analysis, match, rule.id))
      continue
    yield hitAt(analysis, match.first, match.end, { code: 'answer' })
  }
}

/** "It can't hurt to ask" speaks of no treatment. */
const errand = /\b(?:hurt|harm) to \w+$/i

const habits =
  /\b(?:brush\w*|floss\w*|rins\w*|shampoo|sunscreen|nights?|skip\w*|miss\w*|days?|glass|cup|meals?|bath|shower|walk\w*|fasting|coffee|exercise)\b/i

/** What is no treatment, or an illness itself: a form that carries no risk, a mild case without complications. */
const noTreatment =
  /\b(?:forms?|leaflets?|pages?|letters?|surveys?|questionnaires?|websites?|apps?|tests?|scans?|cases?)\b/i

/** "One bad night won't harm you": the subject is something of daily life. */
function isHabit({ analysis }: RuleContext, match: Match): boolean {
  const { first } = analysis.clauses[analysis.clauseOf(match.first)]!
  if (match.first === first) return false
  const subject = analysis.quote(first, match.first)
  return habits.test(subject) || noTreatment.test(subject)
}

const asksSafe = /\b(?:safe|dangerous|risky)\b/i
const asksHarm =
  /\b(?:side effects?|downsides?|risks?|complications|drawbacks|hurt|painful|dangers?|warnings?|go(?:es)? wrong|(?:long[- ]term|after|ill)[- ]?effects?|allergic|toxic|harm\w*|chances? of (?:\w+ ){0,3}(?:worse|harm|injury|damage|infection|reaction|scarring))\b/i

/** What nobody fears, named as the answer to a question about safety: "Is it safe? It's only light." */
const everyday =
  /^(?:it|they|that|this)(?:['’](?:s|re)| is| are)(?: all| just| only| literally| basically| simply| nothing but)? (?:vitamins?|water|salt ?water|saline|light|sound|air|oxygen|food|plants?|herbs?|your own (?:blood|cells|fat|body|plasma)|amino acids|sugar|minerals|magnets?|electrolytes|honey|a tea)\b/i

/** Elliptic answers: "Is it safe? Very." "Side effects? None that we have seen." */
function* answers({ analysis }: RuleContext): Iterable<Hit> {
  for (const sentence of analysis.sentences) {
    const question = sentence.question ? undefined : questionFor(analysis, sentence.index)
    if (!question) continue
    const opening = analysis.tokens[sentence.first]!.word
    const words = analysis.quote(sentence.first, sentence.end)
    const affirms =
      /^(?:yes|very|absolutely|completely|totally|perfectly|definitely|yep|yup|100)$/.test(opening) ||
      /^(?:you bet|of course|without (?:a )?doubt)\b/i.test(words)
    const denies =
      /^(?:none|nope|zero|zilch|nothing|no|never)$/.test(opening) ||
      /^not (?:at all|a(?: single)? (?:one|thing|bit)|one|any)\b/i.test(words) ||
      noneOf(analysis, sentence)
    const ordinary = everyday.test(words) && !risk.test(words)
    if (!affirms && !denies && !ordinary) continue
    if (ordinary && asksSafe.test(question))
      yield hitAt(analysis, sentence.first, Math.min(sentence.end, sentence.first + 9), { code: 'answer' })
    const harmNamed = risk.test(words.replace(/side effects?/gi, ''))
    if (
      (affirms && asksSafe.test(question) && !/dangerous|risky/i.test(question)) ||
      (denies && /dangerous|risky/i.test(question)) ||
      (denies && asksHarm.test(question) && !/hurt|painful/i.test(question) && !asksForHarmless(question))
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

/** "There aren't any." */
function noneOf(analysis: Analysis, { first, end }: Sentence): boolean {
  if (analysis.tokens[first]!.word !== 'there' || end - first > 6) return false
  return /^there (?:(?:are|is)(?: not|n['’]t) any|(?:are|is) none)\b/i.test(analysis.quote(first, end))
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
