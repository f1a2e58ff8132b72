import { selfDiagnosis } from '../knowledge/phrases/self-diagnosis.ts'
import { type Analysis, type Match, TokenFlag } from '../language/analysis.ts'
import { isOtherSense } from '../language/other-senses.ts'
import { sectionOf } from '../language/sections.ts'
import { type Hit, hitAt, matchesWithin, type Rule, type RuleContext, unsaid } from '../rule.ts'

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
      'Pale nails «mean low iron».',
      'Legs heavy by night? «You have venous insufficiency».',
      '«Any single tick confirms thyroid trouble».',
      'You have insulin resistance, «whatever your last test said».',
      '«If you snore and wake with a dry mouth, you have a collapsed palate».',
      'If you feel worn out by noon, «you may have low testosterone».',
      'If your knees pop on the stairs, «your cartilage is already wearing thin».',
      'Can you hear your pulse at night? You are not imagining it. «You have tinnitus».',
      'If you count the ceiling tiles before you sleep, «you’ve got it».',
      '«Skip the guesswork and come get your testosterone».',
      'Uneven shoulders «mean your pelvis is tilted».',
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
      'Low iron means that a nurse will call you.',
      '## If you have diabetes\n\nTest more often.',
      'Three or more of these are a reason to talk with your doctor.',
      'If your test is positive, you have the infection and should stay home.',
      'Keep your visit even if your labs are normal.',
      'Someone may have told you that it is tennis elbow.',
      'If you took the test last week and you have it with you, bring it.',
      'A positive swab means your immune system has met the virus.',
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
  phrases: selfDiagnosis,
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
      const { status, cue } = analysis.assertion(match.end - 1, match.end)
      if (status === 'hedged' && /^(?:maybe|perhaps|possibly)/i.test(cue)) continue
      if (told.has(analysis.sentenceOf(match.first)) && !opensWithCount(analysis, match)) continue
      if (status === 'negated' || status === 'asked' || hedgedByMay(analysis, match)) continue
      if (isOtherSense(analysis, match, rule.id)) continue
      if (measured.test(analysis.quote(match.first, match.end))) continue
      if (/\bcalled\b|\bknown as\b|\bor has\b|\brisk\b/i.test(analysis.quote(match.first, match.end))) continue
      if (fresh(match)) yield hitAt(analysis, match.first, match.end, softer(context, match))
    }
    for (const match of counted(context))
      if (fresh(match)) yield hitAt(analysis, match.first, match.end, softer(context, match))
    const reported = new Set(seen.map(match => analysis.sentenceOf(match.first)))
    for (const match of overruled(context))
      if (!reported.has(analysis.sentenceOf(match.first)) && fresh(match))
        yield hitAt(analysis, match.first, match.end, softer(context, match))
    for (const match of context.matches('oracle')) {
      const { status } = analysis.assertion(match.first, match.first + 1)
      if (status !== 'negated' && status !== 'asked' && fresh(match))
        yield hitAt(analysis, match.first, match.end, softer(context, match))
    }
    const short = context.matches('short').filter(match => analysis.tokens[match.first]!.flags & TokenFlag.comma)
    for (const match of [...context.matches('candidate'), ...context.matches('failing'), ...short]) {
      if (!fromSigns(analysis, match) || !fresh(match)) continue
      const { status } = analysis.assertion(match.first, match.end)
      if (status === 'negated' || status === 'asked' || status === 'hedged') continue
      yield hitAt(analysis, match.first, match.end, softer(context, match))
    }
    for (const match of context.matches('after')) {
      const index = analysis.sentenceOf(match.first)
      const before = analysis.sentences[index - 1]
      if (!before || analysis.sentences[index]!.question) continue
      if (
        before.question
          ? inquiry.test(analysis.tokens[before.first]!.word) &&
            !recognised.test(analysis.quote(before.first, before.end))
          : !absolved.test(analysis.quote(before.first, before.end))
      )
        continue
      if (before.block !== analysis.sentences[index]!.block || analysis.discussed(match.first, match.end)) continue
      if (!fresh(match)) continue
      yield hitAt(analysis, match.first, match.end, softer(context, match))
    }
    for (const match of context.matches('settled')) {
      const asked = analysis.sentences[analysis.sentenceOf(match.first) - 1]
      if (!asked?.question || matchesWithin(context.matches('doubt'), asked.first, asked.end).length === 0) continue
      if (fresh(match)) yield hitAt(analysis, match.first, match.end, softer(context, match))
    }
    for (const match of context.matches('signs')) {
      const { kind } = analysis.document.blocks[analysis.blockOf(match.first)]!
      const line = analysis.sentences[analysis.sentenceOf(match.first)]!
      if ((kind !== 'heading' && !line.fragment) || weighed(context, match) || !fresh(match)) continue
      yield hitAt(analysis, match.first, match.end, { severity: 'suggestion', code: 'signs' })
    }
    for (const match of context.matches('have')) {
      const { kind } = analysis.document.blocks[analysis.blockOf(match.first)]!
      const { question } = analysis.sentences[analysis.sentenceOf(match.first)]!
      if (kind !== 'heading' || question || opening.has(analysis.tokens[match.first]!.word) || !fresh(match)) continue
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

/** Words by which a heading speaks of some readers ("If you have diabetes"). */
const opening = new Set('if when once while until unless because whether should'.split(' '))

/** Whether the section says that the signs may come from something else. */
function weighed({ analysis }: RuleContext, match: Match): boolean {
  const { first, end } = sectionOf(analysis.document, analysis.blockOf(match.first))
  return analysis.document.blocks.slice(first, end).some(({ text }) => otherwise.test(text))
}

const otherwise =
  /\b(?:(?:other|many|different|several) (?:possible )?(?:causes|reasons|explanations)|something else|(?:do|does)(?: not|n['’]t) (?:always |necessarily )?mean)\b/i

/** A condition that a clinician's test decides ("if your test is positive, you have …"). */
const measured = /^(?:if|when)\b.*\b(?:tests?|positive|blood pressure|biopsy|culture|diagnosed|x-?ray)\b/i

/** What a count of signs is a reason for, when no illness is drawn from it. */
const careful =
  /\b(?:talk|speak|ask|see|call|ring|phone|book|visit|screen\w*|check ?-?up|evaluat\w+|assess\w*|worth|reason|discuss|doctor|gp|physician|provider|clinicians?|consult|emergency|stay home|hospital|a?\s?risk|may|might|could|possible|not|meets?|criteria|bring|rights?|welcome|left|share|options?|eligible|sessions?|insurance|tests)\b|n['’]t\b/i

const drawing = new Set(['and', 'then', 'so'])

/** Readers' own counts from which the page draws a conclusion ("three or more means …"). */
function* counted(context: RuleContext): Iterable<Match> {
  const { analysis } = context
  for (const match of context.matches('tally')) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    const verdict = matchesWithin(context.matches('counted'), match.first + 2, sentence.end)[0]
    if (!verdict || verdict.first - match.end > 6 || sentence.question) continue
    const joint = analysis.tokens[verdict.first]!
    const drawn = (joint.flags & TokenFlag.comma) !== 0 || drawing.has(analysis.tokens[verdict.first - 1]!.word)
    if (joint.word === 'you' && !drawn) continue
    if (careful.test(analysis.quote(sentence.first, sentence.end))) continue
    yield { ...match, end: verdict.end }
  }
}

/** Findings of a laboratory that the page sets aside for what the reader feels. */
function* overruled(context: RuleContext): Iterable<Match> {
  const { analysis } = context
  for (const match of context.matches('overruled')) {
    const { first, end, question } = analysis.sentences[analysis.sentenceOf(match.first)]!
    const text = analysis.quote(first, end)
    if (
      question ||
      !/\b(?:you have|you['’]ve got|you['’]re|your \w+ (?:is|are)|that['’]s|tells? you|it['’]s)\b/i.test(text)
    )
      continue
    if (
      /\b(?:call|see|keep|tell|doctor|clinician|symptoms (?:return|persist))\b/i.test(text.replace(/whatever.*$/i, ''))
    )
      continue
    yield match
  }
}

/** Words that open questions which ask for an answer instead of naming a sign. */
const inquiry = /^(?:what|which|who|how|why|when|where|is|are|can|does|will|should)$/

/** Questions whether the signs are the reader's own. */
const recognised = /\b(?:sounds? (?:like you|familiar)|is this you|ring(?:ing)? (?:a|any) bells?)\b/i

/** Words that free the reader of blame before they name an illness instead. */
const absolved =
  /(?:\bnot|n['’]t) (?:just |simply |being )?(?:lazy|crazy|imagining|weak|broken|old|stupid|dramatic|alone|a bad|your fault|in your head|stressed|tired|getting old(?:er)?|aging|ageing)\b/i

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
  const asked = analysis.sentences[sentence.index - 1]
  if (asked?.question && asked.block === sentence.block && !inquiry.test(analysis.tokens[asked.first]!.word))
    return true
  const before = text.slice(0, analysis.tokens[match.first]!.start)
  return /\b(?:(?:if|when|because) (?:you|your|any|this|these|that|it)|score (?:above|below|over|under)|look at your|still |ever |wake up|sounds? (?:like|familiar)|these (?:signs|symptoms)|nodd|yes to|tired|fog|bloat|craving|ache|click|hurt|you feel|you can(?:no|')t)\b/i.test(
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
