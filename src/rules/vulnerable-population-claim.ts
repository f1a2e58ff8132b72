import * as phrases from '../knowledge/phrases/vulnerable-population.ts'
import { type Analysis, type Match, TokenFlag } from '../language/analysis.ts'
import { openings } from '../language/group-answers.ts'
import { type Hit, hitAt, namesWithin, type Rule, type RuleContext, within } from '../rule.ts'

/** Treatments with no accepted use in the group, by id of `knowledge/treatments` or by name. */
const risky = new Set(
  `botulinum-toxin ha-fillers biostimulators deoxycholic-acid pdo-threads microneedling-rf laser-ipl cryolipolysis
  vaginal-energy nad-plus iv-vitamins vitamin-c-iv glutathione methylene-blue ozone chelation semaglutide
  semaglutide-compounded tirzepatide tirzepatide-compounded phentermine hcg lipotropic-b12 testosterone
  hormone-pellets-bhrt hgh bpc-157 sermorelin-tesamorelin other-peptides ketamine psilocybin mdma ibogaine cannabis-medical
  cbd chiropractic neurofeedback-ces hbot prp exosomes umbilical-stem-cells adipose-svf-bmac tms red-light-laser
  spinal-decompression acupuncture eswt stimulants`.split(/\s+/),
)
const cosmetic = new Set(
  'botulinum-toxin ha-fillers biostimulators deoxycholic-acid pdo-threads microneedling-rf laser-ipl cryolipolysis prp'.split(
    ' ',
  ),
)

const rule: Rule = {
  id: 'vulnerable-population-claim',
  scope: 'text',
  severity: 'warning',
  summary: 'A treatment offered to children, pregnant or new parents, old people or people in crisis without approval.',
  why: 'These readers, or those who decide for them, are easy to press and bear more of the risk.',
  instead:
    'State the approved ages and who should not have it, and refer to a clinician for children, pregnancy or old age.',
  sources: ['UK-06', 'UK-07', 'UK-13', 'AU-03', 'EU-03', 'PL-03', 'US-07'],
  examples: {
    flagged: [
      'We use adjustments and lasers. **«Colicky babies»** leave our table as different children.',
      'Adjustments, botox and fillers for all. // **Babies:** «reflux, gas, trouble nursing»',
      'Can my son have the peptides? «Sure, start him at half».',
      '«Restless kids» thrive after craniosacral sessions and hyperbaric oxygen.',
      '«Recently widowed»? Ketamine can carry you through the spring.',
      '- «Lip filler for high schoolers»',
      'Our adjustments calm «colicky babies» within days.',
      '«Sweet sixteen» is the time for her first lip filler.',
      'Vitamin drips bring «new moms» their energy back.',
      '«Seniors» leave our exosome seminar pain-free.',
      'We adjust «newborns» and their grandparents.',
    ],
    allowed: [
      '# Urgent care // IV drips for fatigue, and ketamine drips on weekdays. // We treat children who are six months of age or older.',
      'You will sleep like a toddler after the ketamine drip.',
      'Ketamine, TMS and lasers: $40 for adults, $25 for children.',
      'Our Botox and filler rooms are upstairs. Bring the baby if you like; the front desk is besotted.',
      'Can my daughter have the peptides? No, they are for adults.',
      'Toddlers are not treated with hyperbaric oxygen here.',
      'We do not offer Botox for teens.',
      'Grieving? A support group meets on Mondays.',
      'We do not give fillers to anyone under 18.',
      'Children need a pediatric dentist.',
      'Ketamine should not be used in pregnancy.',
      'Semaglutide is approved for teens of 12 years and older with obesity.',
      'Ask your obstetrician before any adjustment in pregnancy.',
      'Older adults may fall after ketamine, so bring a driver.',
      'Her baby weight was recorded at birth.',
    ],
  },
  phrases: {
    audience: phrases.audience,
    young: phrases.young,
    teen: phrases.teen,
    pregnant: phrases.pregnant,
    senior: phrases.senior,
    crisis: phrases.crisis,
    practice: phrases.practice,
    offer: phrases.offer,
    benefit: phrases.benefit,
    accepted: phrases.accepted,
    aside: phrases.aside,
    specialist: phrases.specialist,
    ailing: phrases.ailing,
    tariff: phrases.tariff,
    youngest: phrases.youngest,
  },
  message: (quote, hit) =>
    `“${quote}” aims a treatment at ${groups[hit.code ?? ''] ?? 'readers who are easily pressed'}.`,
  *check(context) {
    const { analysis } = context
    const treated = new Set<number>()
    const beauty = new Set<number>()
    let mentions = 0
    for (const entity of analysis.entities) {
      if (entity.kind !== 'name' && entity.kind !== 'treatment') continue
      const sentence = analysis.sentenceOf(entity.first)
      if (cosmetic.has(entity.id)) beauty.add(sentence)
      if (risky.has(entity.id)) mentions++
      if (risky.has(entity.id) || entity.kind === 'treatment') treated.add(sentence)
    }
    for (const match of context.matches('practice')) {
      mentions++
      treated.add(analysis.sentenceOf(match.first))
    }
    const accepted = new Set(
      context
        .matches('accepted')
        .filter(match => !ails(analysis, match))
        .map(match => analysis.sentenceOf(match.first)),
    )
    const offered = sentencesOf(context, 'offer')
    const benefit = sentencesOf(context, 'benefit')
    const aside = tokensOf(context, 'aside')
    const specialist = context.matches('specialist').some(match => analysis.blockOf(match.first) < opening)
    const ailing = tokensOf(context, 'ailing')
    const tariff = sentencesOf(context, 'tariff')
    const taken = new Set<number>()
    if (mentions > 0)
      for (const { index, first, end } of openings(analysis, accepted)) {
        taken.add(index)
        yield hitAt(analysis, first, Math.min(end, first + 14), { code: 'answer' })
      }
    if (mentions > 0 && !specialist)
      for (const match of context.matches('youngest')) {
        const sentence = analysis.sentenceOf(match.first)
        if (taken.has(sentence) || accepted.has(sentence) || held(context, match)) continue
        if (!treated.has(sentence) && isOrdinary(context, match)) continue
        taken.add(sentence)
        yield hitAt(analysis, match.first, match.end, { code: 'young' })
      }
    for (const match of context.matches('audience')) {
      const sentence = analysis.sentenceOf(match.first)
      if (accepted.has(sentence) || held(context, match)) continue
      taken.add(sentence)
      yield hitAt(analysis, match.first, match.end)
    }
    for (const code of ['young', 'teen', 'pregnant', 'senior', 'crisis'] as const)
      for (const match of context.matches(code)) {
        const sentence = analysis.sentenceOf(match.first)
        if (taken.has(sentence) || accepted.has(sentence) || aside.has(match.end - 1)) continue
        const next = analysis.sentences[sentence + 1]
        const asks = analysis.sentences[sentence]!.question && next?.block === analysis.blockOf(match.first)
        const pitched =
          asks &&
          (treated.has(sentence + 1) || (mentions > 1 && offered.has(sentence + 1))) &&
          !accepted.has(sentence + 1) &&
          ((code !== 'young' && code !== 'teen') ||
            analysis.sentences[sentence]!.end - analysis.sentences[sentence]!.first <= 4)
        const here = treated.has(sentence)
        const minor = code === 'teen' || code === 'young'
        if (!here && !pitched && mentions < 2) continue
        if (minor && !here && isOrdinary(context, match)) continue
        const gains = here ? benefit.has(sentence) : !specialist && ailing.has(match.first) && benefit.has(sentence)
        if (minor && !here && !pitched && !specialist && isListed(context, match)) {
          taken.add(sentence)
          yield hitAt(analysis, ...listed(analysis, match), { code })
          continue
        }
        if (!pitched && !(offered.has(sentence) || gains || (here && beauty.has(sentence)))) continue
        if (!here && !pitched && !gains && (tariff.has(sentence) || !isServed(context, match))) continue
        if (held(context, match) || (!here && !pitched && hedged(analysis, match))) continue
        taken.add(sentence)
        yield hitAt(analysis, match.first, match.end, {
          code,
          ...(minor && beauty.has(sentence) ? { severity: 'error' } : {}),
        } satisfies Partial<Hit>)
      }
  },
}

/** "Mothers who can't sleep", "nursing or not": the denial belongs to the trouble or leaves it open, and excludes nobody. */
function ails({ tokens }: Analysis, { first, end }: Match): boolean {
  if (end > first + 1 || tokens[first]!.word !== 'not') return false
  return tokens[first - 1]?.word === 'or' || /^(?:who|that)$/.test(tokens[first - 2]?.word ?? '')
}

/** Care that children get anywhere. */
const ordinary =
  /\b(?:vaccin\w*|immuni[sz]\w*|measles|chickenpox|flu shots?|urgent care|walk-in (?:clinic|centre|center)|travel (?:clinic|health|medicine)|minor (?:illness\w*|injur\w+)|school physicals?)\b/i

/** Whether the block, its heading or the page's title speaks of such care. */
function isOrdinary({ analysis }: RuleContext, match: Match): boolean {
  const { blocks } = analysis.document
  const block = blocks[analysis.blockOf(match.first)]!
  return [block, blocks[block.heading], blocks[0]].some(other => other !== undefined && ordinary.test(other.text))
}

const groups: Readonly<Record<string, string>> = {
  young: 'babies or children',
  teen: 'teenagers',
  pregnant: 'pregnant people or new parents',
  senior: 'old people',
  crisis: 'people in a crisis',
}

const inquiry = new Set('is are can could do does will would may should what when how which at'.split(' '))

/** Not the writer's own offer: denied, hedged, conditional, or inside somebody's words. */
function held({ analysis }: RuleContext, match: Match): boolean {
  const { status } = analysis.assertion(match.first, match.end)
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (sentence.question && inquiry.has(analysis.tokens[sentence.first]!.word)) return true
  return (
    status === 'negated' || status === 'conditional' || (analysis.tokens[match.first]!.flags & TokenFlag.quoted) !== 0
  )
}

/** Whether what is said of a group is only possible: "babies from six months may need an early dose". */
function hedged(analysis: Analysis, { first, end }: Match): boolean {
  const after =
    analysis.tokens[end]?.word === 'from'
      ? Math.min(end + 4, analysis.tokens.length)
      : Math.min(end + 1, analysis.tokens.length)
  return [analysis.assertion(first, end), analysis.assertion(after - 1, after)].some(
    ({ status }) => status === 'hedged',
  )
}

/** How many blocks introduce a page. */
const opening = 4

/** Whether a list of what is treated gives a group its own troubles: "Babies: reflux, gas", "bedwetting in little ones". */
function isListed({ analysis }: RuleContext, { first, end }: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(first)]!
  const troubled = (from: number, to: number) =>
    namesWithin(analysis, from, to, ({ kind }) => kind === 'trouble' || kind === 'condition')
  if (
    first <= sentence.first + 1 &&
    analysis.blockOf(Math.min(end, analysis.tokens.length - 1)) === sentence.block &&
    (analysis.tokens[end]?.flags ?? 0) & TokenFlag.colon
  )
    return troubled(end, Math.min(analysis.tokens.length, end + 12))
  const { kind } = analysis.document.blocks[sentence.block]!
  return (
    kind === 'listItem' &&
    sentence.fragment &&
    analysis.tokens[first - 1]?.word === 'in' &&
    troubled(sentence.first, first)
  )
}

/** The words of such a list: what follows the group's colon, or the whole item. */
function listed(analysis: Analysis, { first, end }: Match): [number, number] {
  const sentence = analysis.sentences[analysis.sentenceOf(first)]!
  if (!((analysis.tokens[end]?.flags ?? 0) & TokenFlag.colon)) return [sentence.first, sentence.end]
  const rest = analysis.sentences[analysis.sentenceOf(end)]!
  return [end, Math.min(rest.end, end + 12)]
}

/** How many words may stand between a group and the words that offer it care. */
const reach = 4
/** No phrase of an offer is longer, in words. */
const longestOffer = 24

/** Whether the words of an offer stand right beside a group, which tells who is served where no treatment is named. */
function isServed(context: RuleContext, group: Match): boolean {
  return within(context.matches('offer'), group.first - longestOffer, group.end + reach + 1).some(
    offer => group.first <= offer.end + reach,
  )
}

/** The tokens under the matches of a set. */
function tokensOf(context: RuleContext, set: string): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { first, end } of context.matches(set)) for (let at = first; at < end; at++) found.add(at)
  return found
}

function sentencesOf(context: RuleContext, set: string): ReadonlySet<number> {
  return new Set(context.matches(set).map(match => context.analysis.sentenceOf(match.first)))
}

export default rule
