import { unapprovedBiologics } from '../knowledge/phrases/unapproved-biologics.ts'
import { type Match, TokenFlag } from '../language/analysis.ts'
import { topicsOf, treatmentAt } from '../language/topics.ts'
import {
  anyWithin,
  type Hit,
  hitAt,
  joined,
  matchesWithin,
  type Rule,
  type RuleContext,
  unsaid,
  unsaidOrHedged,
  within,
} from '../rule.ts'

const rule: Rule = {
  id: 'unapproved-biologic-claim',
  scope: 'text',
  severity: 'error',
  summary: 'A benefit claimed for stem cells, exosomes or birth-tissue products.',
  why: 'Hardly any cell or tissue product that clinics inject is approved; people have been blinded and infected by them, and the claim sells hope that no one has tested.',
  instead:
    'Take the claim out; where the law allows the service, print the required notice and say how little is known.',
  sources: ['US-07', 'US-23', 'US-23a', 'US-23b', 'US-54', 'AU-05', 'PL-01'],
  examples: {
    flagged: [
      'We «rebuild that knee with your own stem cells».',
      '«Stem cells rebuild worn cartilage in both knees».',
      '«Our exosomes may calm inflammation of the scalp».',
      'These «young cells know exactly where to go».',
      'We inject «amniotic fluid, which repairs tendons» from the inside.',
      'Get the «knees of a teenager», thanks to birth tissue.',
      '«Placental tissue can mend tired tendons».',
      'Stem cells are smart. They «lay down fresh tissue» wherever you wore it out.',
    ],
    allowed: [
      'The brochure often promises that exosomes will regrow cartilage.',
      'No stem cell product is approved for knee pain.',
      'Do exosomes regrow hair?',
      'Cord blood transplants treat certain blood disorders.',
      'We do not inject stem cells, because nobody has shown that they repair cartilage.',
      'Massage eases a stiff back, and plant stem cells are a marketing word.',
    ],
  },
  phrases: unapprovedBiologics,
  message: quote => `“${quote}” claims a benefit for a cell or tissue product that is not approved.`,
  check: context => joined(hits(context)),
}

const cells = new Set(['exosomes', 'umbilical-stem-cells', 'adipose-svf-bmac'])

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  const named: Match[] = topicsOf(analysis)
    .mentions.filter(mention => cells.has(mention.treatment.id))
    .map(({ first, end }) => ({ phrase: -1, first, end }))
  const sold = topicsOf(analysis).topics.some(({ treatment }) => cells.has(treatment.id)) ? context.matches('sold') : []
  const all = [...named, ...context.matches('products'), ...sold].sort((a, b) => a.first - b.first)
  if (all.length === 0) return
  yield* ofTopic(context)
  for (const match of [...context.matches('benefit'), ...context.matches('pairing')]) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    const { status, cue } = analysis.assertion(match.first, match.end)
    const sentenceWhy = analysis.tokens[sentence.first]!.word === 'why'
    const presupposed = (status === 'not-asserted' && /\b(how|why)\b/i.test(cue)) || (status === 'asked' && sentenceWhy)
    if ((unsaid.has(status) && !presupposed) || anyWithin(context.matches('lawful'), sentence.first, sentence.end))
      continue
    if (anyWithin(context.matches('unproven'), sentence.first, sentence.end)) continue
    if (/\bwhat (?:is|are) (?:and |not )*approved|\bwhat to ask\b/i.test(analysis.quote(sentence.first, sentence.end)))
      continue
    if (/\b(?:that|which) (?:\w+ )?cells (?:\w+ )?$/i.test(`${analysis.quote(sentence.first, match.first)} `)) continue
    const subject = subjectOf(context, all, match)
    if (subject === undefined) continue
    const first =
      subject >= sentence.first && match.first - subject <= 10 ? Math.min(subject, match.first) : match.first
    yield hitAt(analysis, first, match.end, unsaidOrHedged.has(status) ? { severity: 'warning', code: 'hedged' } : {})
  }
}

/** Claims of the page that are made of a cell product because it is what the section or the page speaks of. */
function* ofTopic(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const claim of analysis.claims) {
    if (unsaid.has(claim.status) || claim.subject === 'provider' || claim.objectKind === 'none') continue
    const sentence = analysis.sentences[claim.sentence]!
    if (sentence.question || claim.treatments.some(id => !cells.has(id))) continue
    if (!cells.has(treatmentAt(analysis, claim.first)?.id ?? '')) continue
    if (foreign(context, sentence.first, sentence.end)) continue
    if (anyWithin(context.matches('lawful'), sentence.first, sentence.end)) continue
    if (anyWithin(context.matches('unproven'), sentence.first, sentence.end)) continue
    if (anyWithin(context.matches('refuted'), sentence.first, sentence.end)) continue
    yield hitAt(
      analysis,
      claim.first,
      claim.end,
      unsaidOrHedged.has(claim.status) ? { severity: 'warning', code: 'hedged' } : {},
    )
  }
}

const pronouns = new Set(['they', 'it', 'these', 'this', 'we', 'those', 'and', 'by', 'picture', 'imagine', 'think'])

/** First token of the cell product that a benefit is said of, in the sentence or by a pronoun in the ones before. */
function subjectOf(context: RuleContext, products: readonly Match[], match: Match): number | undefined {
  const { analysis } = context
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const before = matchesWithin(products, sentence.first, match.end).findLast(product => product.first < match.first)
  if (before) return foreign(context, before.end, match.first) ? undefined : before.first
  const inside = matchesWithin(products, match.first, sentence.end)[0]
  if (inside && !foreign(context, sentence.first, match.first)) return inside.first
  const opening = analysis.tokens.slice(sentence.first, Math.min(sentence.first + 8, match.first + 1))
  const main = opening.findIndex(token => (token.flags & TokenFlag.comma) !== 0)
  if (!opening.some(({ word }, at) => (at < 3 || at === main) && pronouns.has(word))) return undefined
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 2); index--) {
    const earlier = analysis.sentences[index]!
    if (earlier.block !== sentence.block || foreign(context, earlier.first, earlier.end)) return undefined
    const found = matchesWithin(products, earlier.first, earlier.end)[0]
    if (found) return anyWithin(context.matches('refuted'), earlier.first, earlier.end) ? undefined : found.first
  }
  return undefined
}

/** Whether another named treatment stands between. */
function foreign(context: RuleContext, first: number, end: number): boolean {
  const { mentions } = topicsOf(context.analysis)
  return within(mentions, first, end).some(
    mention => !cells.has(mention.treatment.id) && context.analysis.tokens[mention.first - 1]?.word !== 'than',
  )
}

export default rule
