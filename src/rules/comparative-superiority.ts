import { rivalCare, rivalGiver, rivalGivers } from '../knowledge/disparagement.ts'
import { better, deeds, logistic, merits, rivalNouns } from '../knowledge/merits.ts'
import { superiority } from '../knowledge/phrases/comparative-superiority.ts'
import { treatmentById } from '../knowledge/treatments.ts'
import { type Analysis, type Match, TokenFlag } from '../language/analysis.ts'
import { comparedCells } from '../language/comparison-tables.ts'
import { outdone } from '../language/outdone.ts'
import { isNoRank } from '../language/rankings.ts'
import {
  anyWord,
  atArmsLength,
  type Hit,
  hitAt,
  joined,
  namesWithin,
  type Rule,
  type RuleContext,
  stance,
  unsaid,
  unsaidOrHedged,
  within,
} from '../rule.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** After "unlike pills", these words compare what the treatment does; visits, prices and looks may differ freely. */
const merit: ReadonlySet<string> = new Set(deeds)

/** A comparison of logistics, which is no comparison of merit. */
const logistics: ReadonlySet<string> = new Set(logistic)

const rule: Rule = {
  id: 'comparative-superiority',
  scope: 'text',
  severity: 'warning',
  profiles: { 'us-ny': 'error', 'ca-on': 'error' },
  summary: 'A treatment said to be better, faster, safer or longer-lasting than another, or the best or only one.',
  why: 'A ranking steers readers away from care that may suit them better, and it needs a trial that set the two side by side.',
  instead:
    'Say how the options differ without ranking them, link a head-to-head trial if there is one, and add that the choice depends on the person.',
  sources: ['US-01', 'US-03', 'US-14', 'US-20', 'US-56', 'UK-03', 'CA-03', 'EU-03', 'AU-03'],
  examples: {
    flagged: [
      '«Results you will not get anywhere else».',
      'There is «no better treatment for» migraine.',
      'Our filler «lifts what creams could not lift».',
      'A drip delivers «what no capsule ever could».',
      'Our laser gives the same lift «with none of the downtime».',
      'The pulse «does the job of a scalpel without a scar».',
      'Our filler is «a better investment than creams».',
      'Our laser gives «smoother skin than any scalpel».',
      'The patch «leaves tablets standing still».',
      'For sore knees, PRP is «more effective than cortisone shots».',
      'Our laser «outperforms every cream» on the shelf.',
      '«Unlike antidepressants, TMS works on the root cause».',
      'Nasal spray gives «faster relief than pills».',
      'It is «the most effective treatment for migraine».',
      'Shockwave is «the only treatment that» heals tendons.',
      'Our pellets are «safer than other hormones».',
      'Peptides help «when nothing else has worked».',
      'Creams «cannot match Botox».',
      'You can swallow pills for months, or «feel better» with our infusions.',
      'It is «the benchmark other lasers are judged by».',
    ],
    allowed: [
      'In that trial it was no better than a sham coil.',
      'Call us if a headache lasts longer than four hours.',
      'Nurses do the work of triage before the doctor sees you.',
      'The generic costs a third of the price.',
      'There is no easier way to book a visit.',
      'The best way to avoid bruising is to skip aspirin for a day.',
      'The best treatment for veins depends on your scan.',
      'A crown is less visible than a clasp.',
      'The patch is less visible than the gel.',
      'In that trial the spray was not better than the tablet.',
      'Is PRP better than cortisone?',
      'We cannot match the prices of larger shops.',
      'Some people who take pills feel better within a month, and some of our members do not.',
      'Unlike surgery, the visit needs no hospital stay.',
      'A 2021 trial found the two injections equally effective at a year ([trial](https://doi.org/10.1000/abc)).',
      'You will wait no more than ten minutes.',
      'It is better to call ahead than to walk in.',
      'More than 300 pharmacies carry the tablet.',
    ],
  },
  phrases: superiority,
  message: quote => `“${quote}” ranks the treatment above others.`,
  *check(context) {
    for (const hit of joined([
      ...hits(context),
      ...upstaged(context),
      ...ranked(context),
      ...compared(context),
      ...belittled(context),
    ]))
      yield barred(context, hit) ? { ...hit, severity: 'error', code: 'barred' } : hit
  },
}

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const set of ['than', 'any', 'best', 'where', 'unlike'] as const)
    for (const match of context.matches(set)) {
      const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
      if (sentence.cited || atArmsLength(analysis, match.first)) continue
      const status = stance(analysis, match.first, match.end)
      if (set === 'where' ? status === 'asked' : unsaid.has(status)) continue
      if (set === 'unlike') {
        const hit = isNoRank(analysis, match) ? undefined : contrast(context, match, sentence.first, sentence.end)
        if (hit) yield hit
        continue
      }
      if (set === 'where' && !anyWord(analysis, sentence.first, sentence.end, succeeding)) continue
      if (favoursOther(context, match) || isNoRank(analysis, match)) continue
      if (status === 'hedged' && !modal.test(analysis.assertion(match.first, match.end).cue)) continue
      const soft = status === 'hedged' || status === 'hedged-by-context'
      const from = set === 'any' ? Math.max(sentence.first, match.first - 3) : match.first
      yield hitAt(analysis, from, match.end, soft ? { severity: 'suggestion', code: 'hedged' } : {})
    }
}

/** Rivals made small by what the house denies of itself, or does in the next sentence in less time. */
function* belittled(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const { first, end } of [...context.matches('others'), ...outdone(analysis)]) {
    const sentence = analysis.sentences[analysis.sentenceOf(first)]!
    if (sentence.cited || sentence.question || atArmsLength(analysis, first)) continue
    if (anyWord(analysis, sentence.first, sentence.end, unsure)) continue
    const { status } = analysis.assertion(first, first + 1)
    const own = status === 'conditional' && /^(?:once|if)$/.test(analysis.tokens[first]!.word)
    if ((status === 'conditional' && !own) || status === 'not-asserted') continue
    yield hitAt(analysis, first, end)
  }
}

/** Idioms of defeat, whose own "not" denies nothing, and bare comparatives in a sentence that names the rival. */
function* upstaged(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const set of ['beaten', 'further'] as const)
    for (const match of context.matches(set)) {
      const { first, end, cited, question } = analysis.sentences[analysis.sentenceOf(match.first)]!
      if (cited || atArmsLength(analysis, match.first)) continue
      if (question && analysis.tokens[first]!.word !== 'why') continue
      if (/^(?:do|please) not\b/i.test(analysis.quote(match.first, match.end)) && match.first - first <= 1) continue
      if (anyWord(analysis, first, match.first, doubting) || anyWord(analysis, match.end, end, doubting)) continue
      if (anyWord(analysis, first, end, logistics)) continue
      const own = namesWithin(analysis, first, end, ({ kind }) => kind === 'treatment' || kind === 'name')
      const rival =
        anyWord(analysis, first, set === 'further' ? match.first : end, rivals) ||
        (set === 'beaten' && anyWord(analysis, first, end, rivalWords)) ||
        namesWithin(analysis, first, match.first, ({ kind }) => kind === 'medication')
      if (set === 'beaten' ? !own && !rival : !rival || !(own || anyWord(analysis, first, end, ownOffer))) continue
      if (set === 'further' && unsaidOrHedged.has(stance(analysis, match.first, match.end))) continue
      if (set === 'further' && !anyWord(analysis, first, match.first, choosing)) continue
      if (set === 'further' && favoursOther(context, match)) continue
      yield hitAt(analysis, match.first, match.end)
    }
}

/** "Crisper night vision than contacts": a comparative of merit before "than", and other care after it. */
function* ranked({ analysis }: RuleContext): Iterable<Hit> {
  const { tokens } = analysis
  for (const clause of analysis.clauses) {
    const sentence = analysis.sentences[clause.sentence]!
    if (sentence.cited || sentence.question) continue
    for (let at = clause.first + 1; at + 1 < clause.end; at++) {
      if (tokens[at]!.word !== 'than' || atArmsLength(analysis, at)) continue
      const first = comparative(analysis, clause.first, at)
      if (first < 0 || tokens[at + 1]!.flags & TokenFlag.number) continue
      const stop = Math.min(clause.end, at + 7)
      const other =
        anyWord(analysis, at + 1, stop, rivals) ||
        anyWord(analysis, at + 1, at + 3, others) ||
        namesWithin(analysis, at + 1, stop, ({ kind }) => kind === 'medication' || kind === 'treatment')
      const own =
        anyWord(analysis, sentence.first, at, ours) ||
        namesWithin(analysis, sentence.first, at, ({ kind }) => kind === 'treatment' || kind === 'name')
      if (
        !other ||
        !own ||
        anyWord(analysis, first, stop, logistics) ||
        anyWord(analysis, clause.first, at, premises) ||
        anyWord(analysis, sentence.first, at, doubting)
      )
        continue
      if (
        ownOffer.has(tokens[at + 1]!.word) ||
        anyWord(analysis, clause.first, Math.min(first, clause.first + 3), standardCare)
      )
        continue
      if (unsaidOrHedged.has(stance(analysis, first, at))) continue
      if (isNoRank(analysis, { phrase: -1, first, end: at + 1 })) continue
      yield hitAt(analysis, first, stop)
    }
  }
}

/** The token of a comparative of merit within six words before "than", or -1. */
function comparative({ tokens }: Analysis, first: number, than: number): number {
  for (let at = than - 1; at >= first && at >= than - 6; at--) {
    const { word } = tokens[at]!
    if (betterWords.has(word)) return at
    if ((word === 'more' || word === 'less') && at + 1 < than && meritWords.has(tokens[at + 1]!.word)) return at
    if (word === 'fewer' || (word === 'less' && at + 1 < than)) return anyOf(tokens, at + 1, than) ? at : -1
  }
  return -1
}

const anyOf = (tokens: Analysis['tokens'], first: number, end: number): boolean => {
  for (let at = first; at < end; at++) if (drawbacks.has(tokens[at]!.word)) return true
  return false
}
const premises = list('room rooms office building location parking website app portal lobby')
const betterWords: ReadonlySet<string> = new Set(better)
const meritWords: ReadonlySet<string> = new Set(merits)
const drawbacks = list(
  'risk risks side effects pain relapses complications downtime reactions crashes scars harm hassle invasive painful',
)
const others = list(
  'any other others most traditional conventional standard regular ordinary typical anything what those commercial old older generic brand whatever pills synthetic your',
)
const ours = list('our ours us we it this these they')

/** Cells in the page's own column of a comparison that claim more than the other column. */
function* compared({ analysis }: RuleContext): Iterable<Hit> {
  for (const { sentence, side, question, text } of comparedCells(analysis))
    if (
      side === 'own' &&
      (question === 'effect' || question === 'odds' || / than /.test(text)) &&
      !sentence.cited &&
      (favour.test(text) || / than /.test(text)) &&
      !/^none\W*$/i.test(text) &&
      !hedging.test(text)
    )
      yield hitAt(analysis, sentence.first, sentence.end)
}

const favour =
  /\b(?:every|all|never|none|zero|untouched|fix\w*|full\w*|complete\w*|total\w*|whole|straight|direct\w*|only|best|lights?|wak\w+|natural\w*|root|heals?|repairs?|restor\w+|correct\w*|precis\w+|pure|sharp\w*|same as|^same|like new|better|stronger|improv\w*|intact|undisturbed|yours?|free|high\w*|yes, and)\b/i
const hedging = /\b(?:may|might|can|some|sometimes|usually|often|depends|varies|about|around|not)\b/i

const doubting = list('may might could unclear unknown myth false whether trial study')
const unsure = list('may might unclear unknown myth false whether trial study')
const choosing = list('or when why instead skip forget while whereas but')
const rivals: ReadonlySet<string> = new Set(rivalNouns)

/** Other care and those who give it. */
const rivalWords: ReadonlySet<string> = new Set([...rivalCare, ...rivalGiver, ...rivalGivers].filter(w => w !== 'they'))

/** Whether the ranking speaks for standard care ("Surgery is a better choice than injections") or against the own offer. */
function favoursOther({ analysis }: RuleContext, match: Match): boolean {
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  const stop = Math.min(match.first, clause.first + 3)
  for (let at = match.first; at < match.end - 1; at++)
    if (analysis.tokens[at]!.word === 'than' && ownOffer.has(analysis.tokens[at + 1]!.word)) return true
  return anyWord(analysis, clause.first, stop, standardCare) && !anyWord(analysis, clause.first, stop, ownOffer)
}

const succeeding = list('works work worked succeeds succeed helps nothing delivers thrives')
const modal = /^(?:may|might|could)$/i
const ownOffer = list('our ours us')
const standardCare =
  list(`surgery medication medications medicine medicines antidepressants ssris cpap cbt psychotherapy methadone retinoids minoxidil
  finasteride statins insulin lithium buprenorphine levodopa steroid exercise physiotherapy chemotherapy tretinoin`)

/** Whether a profile bars every comparison: of medicines in the European Union, of cosmetic procedures in Australia. */
function barred({ analysis, settings }: RuleContext, hit: Hit): boolean {
  const medicines = settings.profiles.includes('eu')
  const cosmetics = settings.profiles.includes('au')
  if (!medicines && !cosmetics) return false
  const sentence = analysis.sentences[analysis.sentenceOf(analysis.tokenAt(hit.block, hit.start))]!
  return within(analysis.entities, sentence.first, sentence.end).some(entity => {
    const kind = entity.kind === 'name' ? treatmentById.get(entity.id)?.class : undefined
    return (medicines && (kind === 'drug' || kind === 'biologic')) || (cosmetics && cosmeticIds.has(entity.id))
  })
}

const cosmeticIds =
  list(`botulinum-toxin ha-fillers biostimulators deoxycholic-acid pdo-threads microneedling-rf laser-ipl cryolipolysis
  vaginal-energy teeth-whitening polynucleotides-pdrn`)

/** "Unlike pills, …" compares merit only when the rest of its sentence does. */
function contrast({ analysis }: RuleContext, match: Match, sentenceFirst: number, end: number): Hit | undefined {
  const stop = Math.min(end, match.end + 22)
  if (/\b(?:risky|riskier|caution|cautious|dangerous|unproven|uncertain)\b/i.test(analysis.quote(match.end, end)))
    return undefined
  const before = match.first - sentenceFirst > 3 ? sentenceFirst : match.first
  if (!anyWord(analysis, before, stop, merit) || anyWord(analysis, match.end, stop, logistics)) return undefined
  const main = Math.max(match.end, Math.min(stop, match.first + 15))
  const status = stance(analysis, Math.min(match.end, main - 1), main)
  if (status === 'hedged') return hitAt(analysis, match.first, main, { severity: 'suggestion', code: 'hedged' })
  return hitAt(analysis, match.first, main)
}

export default rule
