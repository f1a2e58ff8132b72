import { copiedBrands, equivalence } from '../knowledge/phrases/compounded-equivalence.ts'
import { type Match, TokenFlag } from '../language/analysis.ts'
import { askedBefore } from '../language/answers.ts'
import { topicsOf } from '../language/topics.ts'
import { anyWithin, type Hit, hitAt, joined, matchesWithin, type Rule, type RuleContext, unsaid } from '../rule.ts'

const compounding = ['compounded|compounding|compound|compounds|vials|vial|troches|gummies|drops', '503a|503b']
const denials = [
  '(~be not | never | nor | no such thing as | ~do not mean | ~be never) (*{0,4})',
  'cannot (be | claim | say)',
  'so called',
  'whatever|beware|counterfeit|fake|fakes',
  'no (generic | approved generic)',
]
const refuted = [
  'none|neither of (these | those | them | this)',
  '(not | never) true',
  'untrue|false|misleading|unproven|wrong',
]

const rule: Rule = {
  id: 'compounded-equivalence',
  scope: 'text',
  severity: 'error',
  summary: 'A compounded product spoken of as the brand, its generic or its equal.',
  why: 'No regulator has checked a compounded product for safety, strength or effect, so a reader who thinks it is the brand chooses blind.',
  instead:
    'Say which pharmacy prepares it, that it is not FDA-approved, and that it is neither the brand nor its generic.',
  sources: ['US-11', 'US-17', 'US-18', 'US-19', 'US-42'],
  examples: {
    flagged: [
      '«Think Ozempic without the needle».',
      '«Our pharmacists recreate Wegovy» every morning.',
      'Think of the drops as a «dead ringer for Zepbound».',
      '«Store-brand Ozempic» has arrived in Dayton.',
      '«Mounjaro (compounded» in Ohio) ships on Mondays.',
      'Why «pay for the logo» on a semaglutide pen?',
      '## What is the difference between your semaglutide and the brand?\n\n«Mostly the box».',
      'Ask for «generic Wegovy» at the front desk.',
      'Our compounded shot holds the «same molecule as Zepbound».',
      'It «works just like Ozempic», and it costs less than lunch.',
      'We mix compounded «semaglutide (Ozempic»®) every Friday.',
      'Meet BriarSlim, «our own semaglutide blend».',
    ],
    allowed: [
      'Bioidentical hormones match the ones your body makes molecule for molecule.',
      'Semaglutide, sold as Ozempic and Wegovy, is a weekly injection.',
      'A compounded vial is no match for what the label of Zepbound has shown.',
      '## What is the difference between tirzepatide and semaglutide?\n\nThe first acts on two receptors.',
      'Our vials are not the same as Wegovy, and nobody has tested them against it.',
      'There is no generic Ozempic in the United States.',
      'Is compounded tirzepatide the same as Mounjaro?',
      'Generic liraglutide is an approved medicine.',
      'We prescribe Zepbound pens from the maker.',
    ],
  },
  phrases: { ...equivalence, compounding, denials, refuted },
  message: quote => `“${quote}” equates a compounded product with an approved one.`,
  check: context => joined(hits(context)),
}

const brands = new Set(copiedBrands.split(' | '))
const molecules = new Set(['semaglutide', 'tirzepatide', 'esketamine'])
const copied = new Set(['semaglutide', 'semaglutide-compounded', 'tirzepatide', 'tirzepatide-compounded', 'esketamine'])

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  const { topics } = topicsOf(analysis)
  const offersCopies =
    topics.some(topic => topic.treatment.us.status === 'compounded' && copied.has(topic.treatment.id)) ||
    (topics.some(topic => copied.has(topic.treatment.id)) &&
      (context.matches('mixing').length > 0 ||
        context.matches('compounding').some(match => analysis.tokens[match.first]!.word.startsWith('compounded'))))
  const said = (match: Match): boolean => {
    if (unsaid.has(analysis.assertion(match.first, match.end).status)) return false
    if (quotedToReject(context, match)) return false
    const clause = analysis.clauses[analysis.clauseOf(match.first)]!
    return !matchesWithin(context.matches('denials'), clause.first, clause.end).some(
      denial => denial.first <= match.first,
    )
  }
  for (const match of context.matches('equated'))
    if (said(match) && !ofOwnBody(context, match)) yield hitAt(analysis, match.first, match.end)
  if (offersCopies)
    for (const match of context.matches('onOffer')) if (said(match)) yield hitAt(analysis, match.first, match.end)
  for (const match of context.matches('likened')) {
    const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
    if (!/\bcompound(?:ed|ing)\b/i.test(analysis.quote(first, end)) || !said(match) || ofOwnBody(context, match))
      continue
    if (/\b(?:hospitals?|[A-Z]\w+)$/.test(analysis.quote(match.first, match.end)))
      yield hitAt(analysis, match.first, match.end)
  }
  for (const match of context.matches('onlyLabel')) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    if (/\b(?:difference|differ|same as|compare)\b/.test(askedBefore(analysis, sentence)))
      yield hitAt(analysis, match.first, match.end)
  }
  for (const match of context.matches('alsoKnown')) {
    const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
    if (said(match) && ownMake.test(analysis.quote(first, end))) yield hitAt(analysis, match.first, match.end)
  }
  yield* bracketed(context)
}

/** "They match your own hormones molecule for molecule": the likeness is to the body, not to an approved product. */
function ofOwnBody({ analysis }: RuleContext, match: Match): boolean {
  const { first, end } = analysis.clauses[analysis.clauseOf(match.first)]!
  return (
    /\b(\w+) for \1$/i.test(analysis.quote(match.first, match.end)) &&
    /\b(?:your own|the body|your body|human|natural|bod(?:y|ies) makes?)\b/i.test(analysis.quote(first, end))
  )
}

/** Signs that a sentence speaks of what the clinic itself sells. */
const ownMake = /\b(?:our|we|us|compound\w*|vials?|troches?|gummies|drops)\b|[$]\s?\d/i

/** Words in quotation marks that the sentence itself or the next one calls untrue. */
function quotedToReject(context: RuleContext, match: Match): boolean {
  const { analysis } = context
  if ((analysis.tokens[match.first]!.flags & TokenFlag.quoted) === 0) return false
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const next = analysis.sentences[sentence.index + 1]
  const stop = next && next.block === sentence.block ? next.end : sentence.end
  return anyWithin(context.matches('refuted'), sentence.first, stop)
}

/** A brand in brackets after the name of its compounded copy. */
function* bracketed(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const entity of analysis.entities) {
    if (entity.kind !== 'name') continue
    const token = analysis.tokens[entity.first]!
    const after = analysis.tokens[entity.end]
    if (brands.has(token.word) && after?.word === 'compounded' && (after.flags & TokenFlag.open) !== 0)
      yield hitAt(analysis, entity.first, entity.end + 1)
    const open = (token.flags & TokenFlag.open) !== 0
    if (!open || !brands.has(token.word) || !molecules.has(analysis.tokens[entity.first - 1]?.word ?? '')) continue
    const sentence = analysis.sentences[analysis.sentenceOf(entity.first)]!
    if (!anyWithin(context.matches('compounding'), sentence.first, sentence.end)) continue
    if (!unsaid.has(analysis.assertion(entity.first, entity.end).status))
      yield hitAt(analysis, entity.first - 1, entity.end)
  }
}

export default rule
