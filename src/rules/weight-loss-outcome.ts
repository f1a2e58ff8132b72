import { weightLoss } from '../knowledge/phrases/weight-loss-outcome.ts'
import { namesCause } from '../language/other-senses.ts'
import { answerOf, questionFor } from '../language/question.ts'
import { answersEffort } from '../language/short-answers.ts'
import {
  anyWord,
  atArmsLength,
  type Hit,
  hitAt,
  joined,
  type Rule,
  type RuleContext,
  stance,
  tableHeads,
  unsaid,
} from '../rule.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that make an amount something else: gain, size limits, babies, health advice. */
const otherWeight =
  list(`gain gained gaining newborn newborns birth baby table chair holds capacity limit limits regain regained regaining safe safely
  recommended steady unexplained water unintended unintentional sudden checked cancer`)
/** Words by which quick loss is a danger. */
const harmful = list('cause causes lead leads risk risks increase increases gallstones dangerous unsafe')
/** "A loss of ten percent lowers blood pressure": what weight loss does, not who loses it. */
const brings = list('puts can may often usually lowers improves reduces eases helps brings cuts makes is')
/** A sentence about no effort must be about weight. */
const weight =
  list(`weight fat jeans skinny obesity wegovy zepbound ozempic mounjaro glp coolsculpting pen shot pudge chub flab sculpt contouring pounds lbs lb pound inches belly slim slimmer slimming lean leaner waist waistline size sizes body melt thin
  thinner lose losing lost drop shed shedding kilos kg calories results semaglutide tirzepatide`)

const rule: Rule = {
  id: 'weight-loss-outcome',
  scope: 'text',
  severity: 'warning',
  profiles: { uk: 'error', au: 'error', eu: 'error' },
  summary: 'Pounds, sizes, speed or ease of weight loss promised.',
  why: 'Readers take the figure as what they will lose; most lose less, and weight often returns when treatment ends.',
  instead:
    'Give the trial average of the approved medicine with dose, time and lifestyle support, and link it; or speak of the consultation only.',
  sources: ['US-06', 'US-09', 'US-17', 'UK-04', 'UK-05', 'UK-08', 'AU-06', 'CA-05', 'PL-03'],
  examples: {
    flagged: [
      '«See ten pounds come off in a month».',
      '«Eat what you want and still lose» weight.',
      'With our pen you will «never count calories again».',
      '«Thinner by Easter».',
      '«Retire the treadmill» once semaglutide starts.',
      '«From an extra large to a medium» by fall.',
      '«Zap the muffin top» in two visits.',
      '«Watch your belt get loose».',
      '«Three sizes smaller before the holidays».',
      '«Minus 12 kg» on our plan',
      'Clients «lose 20 pounds» before the first refill.',
      'Our wrap «melts away stubborn belly fat».',
      '«Lose inches without dieting or exercise».',
      '«Keep the weight off for good».',
      'Maya is «down 40 pounds» and counting.',
      'Enjoy «rapid weight loss» with one weekly shot.',
      'The pounds go «while you eat whatever you want».',
      'You will «drop two dress sizes» by summer.',
    ],
    allowed: [
      'Eat what you want on the day before the test.',
      'Cryolipolysis is for small bulges.',
      'We open from 8 to 4.',
      'The scale in the hall goes up to 200 kg.',
      'Wear pants that fit loosely on the day.',
      'In one trial, adults lost 15% of their body weight on average in 68 weeks ([trial](https://doi.org/10.1056/NEJMoa2032183)).',
      'The exam table holds patients of up to 400 pounds.',
      'Hair can thin for many reasons: low iron, fever, rapid weight loss.',
      'Some people gain ten pounds on this antidepressant.',
      'Nobody can promise that you will lose 20 pounds.',
      'Weight often returns when the injections stop.',
      'How many pounds will I lose?',
      'Tell us if you have lost 10 pounds without trying.',
      'Cryolipolysis is no treatment for obesity.',
    ],
  },
  phrases: weightLoss,
  message: quote => `“${quote}” promises weight loss.`,
  *check(context) {
    yield* joined([...hits(context), ...noEffort(context)])
  },
}

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const match of context.matches('bare')) {
    const block = analysis.blockOf(match.first)
    if (
      /\b(?:loss|lost|lose|drop|(?:month|week|average|typical|expected|usual)\S* results?)\b/.test(
        tableHeads(analysis, block),
      )
    )
      yield hitAt(analysis, match.first, match.end)
  }
  for (const set of ['amount', 'melt', 'easy', 'forever', 'speed'] as const)
    for (const match of context.matches(set)) {
      const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
      if (sentence.cited || atArmsLength(analysis, match.first)) continue
      const status = stance(analysis, match.first, match.end)
      if (unsaid.has(status) && !(status === 'negated' && set === 'forever')) continue
      if (set === 'melt' && status === 'hedged') continue
      if (set === 'easy' && /^not work/i.test(analysis.quote(Math.max(sentence.first, match.first - 1), match.end)))
        continue
      if (set === 'amount' && anyWord(analysis, sentence.first, sentence.end, otherWeight)) continue
      if (set === 'amount' && match.first <= sentence.first + 1 && brings.has(analysis.tokens[match.end]?.word ?? ''))
        continue
      if (set === 'speed' && anyWord(analysis, match.end, Math.min(sentence.end, match.end + 4), harmful)) continue
      if (set === 'speed' && namesCause(analysis, match)) continue
      if (/^cleared for\b/i.test(analysis.quote(match.first, match.end))) continue
      if (set === 'easy' && !aboutWeight(context, sentence.first, sentence.end)) continue
      yield hitAt(
        analysis,
        match.first,
        match.end,
        set === 'easy' || set === 'forever' ? { severity: 'error', code: 'impossible' } : {},
      )
    }
}

/** "Do I have to diet? Not really." on a page about weight, where the next sentence asks for no effort either. */
function* noEffort({ analysis }: RuleContext): Iterable<Hit> {
  const { blocks } = analysis.document
  for (const sentence of analysis.sentences) {
    if (sentence.question || sentence.end - sentence.first > 4) continue
    const question = questionFor(analysis, sentence.index)
    if (question === undefined || !answersEffort(question, answerOf(analysis, sentence.index))) continue
    const next = analysis.sentences[sentence.index + 1]
    if (next?.block === sentence.block && asksEffort.test(analysis.quote(next.first, next.end))) continue
    const titles = blocks.flatMap(({ kind, text }) => (kind === 'title' || kind === 'heading' ? [text] : []))
    if (
      !`${titles.join(' ')} ${question}`
        .toLowerCase()
        .split(/[^a-z]+/)
        .some(word => weight.has(word))
    )
      continue
    const end = next?.block === sentence.block && next.end - next.first < 16 ? next.end : sentence.end
    yield hitAt(analysis, sentence.first, end, { severity: 'error', code: 'impossible' })
  }
}
const asksEffort =
  /\b(?:but|though|still|better|best|healthy|help\w*|recommend\w*|encourag\w*|balanced|protein|muscle|together|alongside)\b/i

/** Whether the sentence, or the one before it in its block, speaks of weight. */
function aboutWeight({ analysis }: RuleContext, first: number, end: number): boolean {
  if (anyWord(analysis, first, end, weight)) return true
  const sentence = analysis.sentenceOf(first)
  const before = analysis.sentences[sentence - 1]
  return (
    before !== undefined &&
    before.block === analysis.sentences[sentence]!.block &&
    anyWord(analysis, before.first, before.end, weight)
  )
}

export default rule
