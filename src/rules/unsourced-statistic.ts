import { harmWords, outcomeWords } from '../knowledge/counted.ts'
import { counts } from '../knowledge/phrases/unsourced-statistic.ts'
import type { Match, Sentence } from '../language/analysis.ts'
import { isEvidence } from '../language/citations.ts'
import { comparedCells } from '../language/comparison-tables.ts'
import { isMark, isNoShare, isStrength, tellsHowOften } from '../language/number-senses.ts'
import { passesByItself } from '../language/other-senses.ts'
import { ownResults } from '../language/result-tables.ts'
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
  within,
} from '../rule.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Numbers beside these words are prices, doses, strengths or logistics. */
const otherMeasure =
  list(`poverty reduction balance balances approved followup discount discounts financing interest apr save savings deposit refund cashback tip pay paid price prices
  cost costs glycolic salicylic lactic acid tca peel strength solution saline concentration cream gel alcohol proof humidity
  oxygen cotton vegan online confidential committed copay coinsurance deductible bonus tax fee commission juice spf contains contain dextrose lidocaine ownership owned humidity battery checked unintended compliance compliant adherence attendance poverty
  household income federal plan plans payment payments balance balances fee fees qualify military veterans seniors`)

const unfavourable =
  list(`not no nor never fail fails failed relapse relapsed regain regained regains worse worsen worsening
  discontinued discontinue risk risks failure failures stop stopped rejected unchanged nonresponders`)

/** A count of harms told to the reader is candour, not advertising. */
const harms: ReadonlySet<string> = new Set(harmWords)

/** A risk told with its number, whatever words of smallness stand by. */
const told =
  /\b(?:common|uncommon|rare|frequent|possible) (?:side|adverse) effects\b|\b(?:risks?|chances?) of (?:\w+ ){0,4}?(?:tear|leak|bleed\w*|infection|perforation|death|stroke|heart attack|injury|damage|blindness|loss|failure|miscarriage|complications?)\b|\bbut (?:they|it) (?:do|does|can|may) (?:occur|happen)\b|\b(?:was|were|is|are|became|becomes?) worse\b|\b(?:may|might|will|can) (?:accident\w+ )*(?:get|have|need|experience|suffer) an? (?:hole|bleed|leak|tear|infection|reaction|transfusion)\b|\bof (?:the|your) body\b|\b(?:will|may|might|can) (?:experience|develop|have|get|notice) (?:\S+ ){0,4}(?:swelling|bruising|ha?ematoma|bleeding|numbness|ache|clots?|soreness|headache)\b|\b(?:surgery|operation|transfusion|hospital\w*)\b.{0,20}\b(?:may|might|will|can) be (?:needed|necessary|required)\b|\blikely to (?:die|suffer|develop|fall|relapse|attempt)\b/i

/** Words by which few harms are a boast, or many the fault of others. */
const fewOrElsewhere =
  list(`no fewer less zero without low lower lowest reduce reduces reduced under never only just free abroad overseas
  elsewhere`)

/** Words of how common a trouble is. */
const prevalence =
  list(`show shows carry carries live lives living struggle struggles struggling suffer suffers suffering affected affects affect have has
  diagnosed diagnosis develop develops experience face faces deal population adults americans worldwide undiagnosed`)

/** "One in six people experiences depression". */
const havingIt =
  /^.{0,60}?\b(?:people|adults|men|women|americans|children|teens|individuals)\b (?:\w+ ){0,5}?(?:experiences?|shows?|carry|carries|ha(?:s|ve)|lives? with|develops?|suffers?|struggles?)\b(?!.*\b(?:relief|improve\w*|better|remission|results?|success)\b)/i
const afflicting = list('affects affect affecting affected')

/** A bare number must stand near one of these to be about an outcome. */
const outcome: ReadonlySet<string> = new Set(outcomeWords)

/** What a share of the clinic's own patients may count besides outcomes. */
const demographic =
  list(`women men female male live lives local referred insured insurance video telehealth online virtual over under aged
  age ages older younger speak speaks dentists doctors nurses therapists physiotherapists surgeons providers clinicians rooms spanish book booked appointments visits pay cash medicare medicaid travel come`)
/** What patients are or do before any treatment. */
const arriving = list(
  'arrive arrives come comes came founders partners build are were start started begin new choose chose bring brought',
)
const among = /^(?:among|of) our\b/i
const own = list('our my ours')

const rule: Rule = {
  id: 'unsourced-statistic',
  scope: 'text',
  severity: 'warning',
  summary: 'A percentage, ratio, count or “millions have …” about outcomes, without a source.',
  why: 'A number sounds like measured fact, and a reader cannot tell who was counted, by whom, or against what.',
  instead:
    'Name the study or the period, the group and what was counted, and link it; without a source, leave the number out.',
  sources: ['US-01', 'US-03', 'US-06', 'US-52', 'US-57', 'UK-01', 'UK-14', 'AU-02'],
  examples: {
    flagged: [
      '«Eight in ten of our patients look younger on the» day they leave.',
      '«Seventy per cent of our ladies come back for more».',
      'Our «complication rate sits at 0.2 percent».',
      'After the course «all but a handful are fuzz-free».',
      'The «success rate of shockwave, when done early, is 85»%.',
      '«Of our last 80 guests, 71 sleep through».',
      '«Sixty-odd percent» of warts clear in a month.',
      'Over «9,000 happy elbows so far».',
      'Guests «sleep 90 minutes longer per night» with our mouthpiece.',
      'Under our care, «nine out of ten knees» never see a scalpel.',
      '«Eight out of ten guests sleep better» after their first drip.',
      'Our veneers come with «a 98% success rate».',
      '«Thousands of runners have found relief» with shockwave.',
      'Couples here are «twice as likely to conceive».',
      '«85% of our patients wake with less pain» by the third visit.',
      '«Most of our patients feel calmer» within a week.',
    ],
    allowed: [
      'In our audit of 118 people in 2024, 61 improved by half or more and 24 did not improve.',
      'Most people rate it five or six out of ten for discomfort.',
      'We have a sliding scale for households under 250% of the federal poverty level.',
      'The clinic welcomed 12 new nurses in May.',
      'We open two hours longer per day in summer.',
      'In the trial, 27% of adults on the drug reached remission against 14% on placebo ([paper](https://doi.org/10.1000/abc)).',
      'Members save 20% on every facial.',
      'Ask for a repellent with 30% picaridin.',
      'Keep the ache at 2 to 3 out of 10 while you lift.',
      'One risk we raise twice is a lasting numb patch. Surveys put it at 1 in 400 procedures.',
      'A [trial](https://doi.org/10.1000/abc) compared two gels. Scores fell by 20% with one and 18% with the other.',
      'Plan for eight visits of 45 minutes over four weeks.',
      'Is it true that 90% of patients improve?',
      'No clinic can promise you a 90% success rate.',
      'We use a 30% glycolic peel on thicker skin.',
      'Two out of three visits are by video.',
      'Many patients bring a book or a playlist.',
    ],
  },
  phrases: counts,
  message: quote => `“${quote}” gives a number or a crowd without a source.`,
  *check(context) {
    yield* joined([
      ...hits(context),
      ...comparedRates(context),
      ...ownResults(context.analysis).map(({ first, end }) => hitAt(context.analysis, first, end)),
    ])
  },
}

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  const known = namedSources(context)
  for (const set of ['rate', 'share', 'times', 'crowd', 'many'] as const)
    for (const match of context.matches(set)) {
      const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
      if (isSourced(context, sentence) || namesSource(context, sentence, known) || atArmsLength(analysis, match.first))
        continue
      const status = stance(analysis, match.first, match.end)
      if (status === 'negated' || status === 'asked' || status === 'conditional' || status === 'not-asserted') continue
      const clause = analysis.clauses[analysis.clauseOf(match.end - 1)]!
      const end = Math.min(sentence.end, match.end + 12)
      if (set === 'share' || set === 'times') {
        const from = Math.max(sentence.first, match.first - 6)
        if (
          anyWord(analysis, from, Math.min(end, match.end + 4), otherMeasure) ||
          analysis.tokens[match.end]?.word === 'off'
        )
          continue
        const ours =
          (anyWord(analysis, match.first, Math.min(sentence.end, match.end + 3), own) ||
            among.test(analysis.quote(sentence.first, match.first))) &&
          (!anyWord(analysis, match.first, sentence.end, demographic) ||
            /\bre-?book/i.test(analysis.quote(match.first, sentence.end))) &&
          !anyWord(analysis, match.end, Math.min(sentence.end, match.end + 4), arriving)
        if (isMark(analysis, match) || isStrength(analysis, match) || isNoShare(analysis, match)) continue
        if (
          !ours &&
          !anyWord(analysis, sentence.first, sentence.end, outcome) &&
          !talksOfHealth(context, match) &&
          !answersRate(context, sentence) &&
          !/\b(?:rate|respon|success|remission|satisfaction|improve|relapse|effective|odds|chance)/.test(
            tableHeads(analysis, sentence.block),
          )
        )
          continue
      }
      const harmful = anyWord(analysis, sentence.first, sentence.end, harms)
      const boasted = set === 'rate' && anyWord(analysis, sentence.first, match.first, own)
      if (harmful && !boasted && !anyWord(analysis, sentence.first, sentence.end, fewOrElsewhere)) continue
      if (
        audited.test(analysis.document.blocks[sentence.block]!.text) ||
        told.test(tableHeads(analysis, sentence.block))
      )
        continue
      if (riskRow.test(tableHeads(analysis, sentence.block))) continue
      if (told.test(analysis.quote(sentence.first, sentence.end)) || tellsHowOften(analysis, sentence)) continue
      if (set === 'many' && status.startsWith('hedged')) continue
      const rest = analysis.quote(match.end - 1, sentence.end)
      if ((set === 'crowd' || set === 'many') && conceded.test(rest)) continue
      if (passesByItself(analysis, sentence)) continue
      if ((set === 'crowd' || set === 'many') && afflicts(context, match)) continue
      if (set === 'crowd' && staffing.test(analysis.quote(match.first, Math.min(sentence.end, match.end + 2)))) continue
      const bad =
        countsIllness(context, match) ||
        anyWord(analysis, match.first, Math.max(end, clause.end), unfavourable) ||
        commonness(context, match, end)
      if (bad && (set === 'crowd' || set === 'many' || candid.test(analysis.quote(match.first, clause.end)))) continue
      const soft =
        bad ||
        set === 'many' ||
        ((set === 'share' || set === 'crowd') && havingIt.test(analysis.quote(match.first, sentence.end)))
      yield hitAt(
        analysis,
        match.first,
        match.end,
        soft ? { severity: 'suggestion', code: bad ? 'unfavourable' : 'vague' } : {},
      )
    }
}

/** The clinic's own count with its period, its group and those it did not help. */
const audited =
  /\b(?:audit(?:ed)?|(?:own|her|his|our) (?:own )?records|registry|register|case review)\b(?=.*\b20\d\d\b)(?=.*\b(?:not|no|n['’]t|less|worse|failed|removed)\b)|\b20\d\d\b(?=.*\b(?:audit(?:ed)?|(?:own|her|his|our) (?:own )?records|registry|register|case review)\b)|\b(?:per|each) (?:\w+ ){0,2}(?:cycle|transfer|retrieval|embryo|eye|implant|course)\b(?=.*\b20\d\d\b)/is
/** "Most people see better, although reading glasses are often still needed": a crowd with its limit. */
const conceded = /\b(?:although|though|but)\b.*\b(?:still|not|n['’]t|need\w*|less|fewer|some|others)\b/i
/** Rows and columns of a table of risks. */
const riskRow =
  /\b(?:risks?|complications?|harms?|problem|side effects?|how (?:often|common|likely)|tear|detachment|infection|bleeding|damage|chance of)\b/i

/** People hired and visits planned are no crowd of the helped. */
const staffing =
  /\bnew (?:residents?|fellows?|doctors?|physicians?|nurses?|staff|trainees|students|dentists?|surgeons?|rooms?|clinics?|offices?|locations?|colleagues)\b|^(?:about |around |roughly )?(?:\d+|two|three|four|five|six|seven|eight|ten|a few|several) (?:treatments|sessions|visits)\b|^(?:one|two|any|each) of (?:our|the) (?:\w+ )?(?:physicians|doctors|nurses|surgeons|dentists|therapists|providers|clinicians|specialists)\b/i

/** Whether a source stands by; one in a later sentence is none for the clinic's own count. */
function isSourced({ analysis }: RuleContext, sentence: Sentence): boolean {
  if (!sentence.cited || !anyWord(analysis, sentence.first, sentence.end, own)) return sentence.cited
  const { links, notes } = analysis.document.blocks[sentence.block]!
  const inside = (at: number): boolean => at >= sentence.start && at <= sentence.stop
  return links.some(link => inside(link.start)) || notes.some(note => inside(note.offset))
}

/** Whether the sentence answers a question about success or chances. */
function answersRate({ analysis }: RuleContext, sentence: Sentence): boolean {
  const before = analysis.sentences[sentence.index - 1]
  return (
    before?.block === sentence.block &&
    before.question &&
    /\b(?:rates?|success|odds|chances?|how (?:many|often|well))\b/i.test(analysis.quote(before.first, before.end))
  )
}

/** Cells of a comparison that give odds in numbers or as a coin toss. */
function* comparedRates({ analysis }: RuleContext): Iterable<Hit> {
  for (const { sentence, question, text } of comparedCells(analysis))
    if (
      question === 'odds' &&
      !sentence.cited &&
      /\d|coin|slim|half|most|nearly|sky/i.test(text) &&
      !/\b(?:may|varies|study|trial)\b/i.test(text)
    )
      yield hitAt(analysis, sentence.first, sentence.end)
}

/** A clinic's own count of those it did not help says nothing that sells. */
const candid =
  /\b(?:did|do|does|will|would|could|have|had)(?: not|n['’]t) (?:\w+ )?(?:finish|meet|complete|qualify|return|come|attend|receive|get|start|need)\w*/i

/** Names of trials that the page links somewhere ("STEP 1", "STAR*D"), by their first word in capitals. */
function namedSources({ analysis }: RuleContext): ReadonlySet<string> {
  const names = new Set<string>()
  for (const block of analysis.document.blocks)
    for (const link of block.links)
      if (isEvidence(link.url))
        for (const name of block.text.slice(link.start, link.end).match(/\b[A-Z]{3,}\b/g) ?? []) names.add(name)
  return names
}

function namesSource({ analysis }: RuleContext, sentence: Sentence, known: ReadonlySet<string>): boolean {
  if (known.size === 0) return false
  const text = analysis.document.blocks[sentence.block]!.text.slice(sentence.start, sentence.stop)
  return (text.match(/\b[A-Z]{3,}\b/g) ?? []).some(name => known.has(name))
}

function talksOfHealth({ analysis }: RuleContext, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  return within(analysis.entities, sentence.first, sentence.end).some(entity => healthKinds.has(entity.kind))
}
const healthKinds = list('condition trouble benefit')

/** "9.5 million people experience back pain": a crowd that has the trouble, not one that lost it. */
function afflicts({ analysis }: RuleContext, match: Match): boolean {
  const words = analysis.quote(match.first, match.end)
  if (!/\b(?:experience|report|suffer|feel|have|get|face|develop)s?\b(?:\W+\w+){0,4}$/i.test(words)) return false
  if (/\b(?:relief|better|less|results?|improve\w*|resolution|remission)\b/i.test(words)) return false
  return within(analysis.entities, match.first, match.end + 1).some(
    ({ kind, end }) => (kind === 'trouble' || kind === 'condition') && end >= match.end,
  )
}

/** "Seven in ten new melanomas start in clear skin": the disease itself is counted. */
function countsIllness({ analysis }: RuleContext, { first, end }: Match): boolean {
  return within(analysis.entities, first, end + 2).some(
    entity =>
      entity.kind === 'condition' &&
      /^(?:starts?|begins?|arises?|occurs?|happens?|is|are|comes?)$/.test(analysis.tokens[entity.end]?.word ?? ''),
  )
}

/** Whether a count tells how common a trouble is ("one in five adults lives with …"). */
function commonness(context: RuleContext, match: Match, end: number): boolean {
  const { analysis } = context
  if (match.first >= 3 && anyWord(analysis, match.first - 3, match.first, afflicting))
    return talksOfHealth(context, match)
  for (let at = match.end - 1; at < Math.min(end, match.end + 4); at++)
    if (prevalence.has(analysis.tokens[at]!.word)) return talksOfHealth(context, match)
  return false
}

export default rule
