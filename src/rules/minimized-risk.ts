import { alone, amidCare, careLines, seriousLines } from '../knowledge/phrases/minimized-risk.ts'
import { anyWithin, apart, type Hit, hitAt, quotedToDiscuss, type Rule, type RuleContext, unsaid } from '../rule.ts'

const rule: Rule = {
  id: 'minimized-risk',
  scope: 'text',
  severity: 'warning',
  summary: 'Risk, pain or recovery played down.',
  why: 'Readers weigh a risk by the words around it; when harm sounds like nothing, they neither choose with open eyes nor call when something is wrong.',
  instead: 'List what is common, what is serious, how long it lasts, and when to call.',
  sources: ['US-10', 'US-14', 'US-56', 'UK-06', 'AU-03'],
  examples: {
    flagged: [
      'Our implants are «completely painless», and you eat steak by Sunday.',
      'It is «just a tiny pinch» and you are done.',
      'The «side effects are so mild» that most guests forget about them.',
      'A headache «afterwards means the treatment is working».',
      'Come in «on your lunch» break for a «no-downtime» peel.',
    ],
    allowed: [
      'Side effects are usually mild, but call us right away if you notice chest pain.',
      'We use a minimally invasive technique with small cuts.',
      'Numbing cream can make the needles easier to bear; some people still find them painful.',
      'No laser is painless, whatever the advert says.',
      'The knee should have a pain-free range of motion before you run.',
    ],
  },
  phrases: { alone, amidCare, careLines, seriousLines },
  message: quote => `“${quote}” plays a risk down.`,
  check: context => apart(hits(context)),
}

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const set of ['alone', 'amidCare'] as const) {
    for (const match of context.matches(set)) {
      const { status } = analysis.assertion(match.first, match.end)
      if (unsaid.has(status) || (set === 'amidCare' && weighed(context, match.first))) continue
      if (quotedToDiscuss(analysis, match.first)) continue
      yield hitAt(analysis, match.first, match.end)
    }
  }
}

/** Whether a serious risk or a line on when to call stands within two sentences. */
function weighed(context: RuleContext, first: number): boolean {
  const { analysis } = context
  const index = analysis.sentenceOf(first)
  const { blocks } = analysis.document
  const own = analysis.sentences[index]!.block
  const reach = blocks[own]!.kind === 'heading' || blocks[own]!.kind === 'title' ? 0 : 2
  for (let at = Math.max(0, index - reach); at <= Math.min(analysis.sentences.length - 1, index + reach); at++) {
    const sentence = analysis.sentences[at]!
    if (sentence.block !== own && blocks[sentence.block]!.kind === 'heading') continue
    if (anyWithin(context.matches('careLines'), sentence.first, sentence.end)) return true
    if (anyWithin(context.matches('seriousLines'), sentence.first, sentence.end)) return true
  }
  return false
}

export default rule
