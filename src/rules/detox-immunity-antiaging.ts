import { wellness } from '../knowledge/phrases/detox-immunity-antiaging.ts'
import type { Analysis, Match, Sentence } from '../language/analysis.ts'
import {
  anyWithin,
  anyWord,
  atArmsLength,
  type Hit,
  hitAt,
  joined,
  type Rule,
  type RuleContext,
  stance,
  unsaid,
} from '../rule.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words by which "detox" is withdrawal from a drug, under care. */
const withdrawal =
  list(`withdrawal alcohol opioid opioids opiate heroin fentanyl benzodiazepine benzodiazepines benzo inpatient rehab rehabilitation
  residential supervised medical medically drug drugs sobriety unit addiction taper substance substances sober methadone suboxone
  naltrexone`)
/** Words by which "immunity" is what a vaccine gives. */
const vaccines = list('vaccine vaccines vaccination vaccinations booster jab mmr tetanus measles immunotherapy allergy')
/** What people do for their health by themselves. */
const habits = list(
  'sunscreen spf sunlight smoking exercise exercising vegetables handwashing walking sleep rest diet eating',
)
/** Words by which a product goes into a vein. */
const drips = list('drip drips infusion infusions iv intravenous push bag')

const rule: Rule = {
  id: 'detox-immunity-antiaging',
  scope: 'text',
  severity: 'warning',
  summary: 'A drip, peptide, supplement or light said to detox, boost immunity or slow ageing.',
  why: 'Healthy readers are sold a need they do not have, for effects that no product has been shown to give.',
  instead:
    'Say what is in the product and who should not have it, and that a benefit for healthy people has not been shown.',
  sources: ['US-03', 'US-12', 'US-28', 'US-40', 'UK-12', 'AU-05'],
  examples: {
    flagged: [
      'Our drips suit people who gave up alcohol. // «The detox» takes an hour.',
      '«Erase ten years» in one visit.',
      '«Detox your liver» with our weekly drip.',
      'Zeolite drops «carry mercury and mold residue» out of the tissues.',
      'The foot bath «draws out old acids».',
      'Our drip «rallies your white blood cells».',
      'With us «aging is a choice».',
      'On the plan your «biological age drops» every quarter.',
      'Glutathione is «a powerful detoxifier».',
      'A vitamin drip puts a «wall between you and the office flu».',
      'Peptides for people who like to «feel twenty-five».',
      'Steam and salt «wring the booze out».',
      'The Sunday drip «flushes toxins» from a long week.',
      'Zinc and vitamin C «boost your immune system» before travel.',
      'NAD+ «slows the aging process».',
      'Book our «hangover cure» at the hotel.',
      'Sauna blankets «detox your body» overnight.',
      'Peptides «turn back the clock».',
      'Infusions «keep you flu-free» until spring.',
      'Members «look ten years younger after a month».',
    ],
    allowed: [
      'Alcohol withdrawal may be dangerous. // Drinking more than that calls for methadone or a ward, and an opioid relapse for naloxone. // The detox itself takes days.',
      'Flushing toxins from the body is the job of the liver.',
      'We erase ten years of records once the law lets us.',
      'Dialysis removes waste products that the kidneys no longer can.',
      'The hygienist rinses away plaque and food debris.',
      'Chelation removes lead in people with lead poisoning.',
      'We have treated people since their thirties.',
      'We run eight tests at the first visit.',
      'An overactive thyroid speeds up metabolism.',
      'Feel 20 minutes of warmth on the pad.',
      'Medical detox is supervised withdrawal from alcohol.',
      'Your liver and kidneys remove toxins by themselves.',
      'A healthy liver needs no help to detox your body.',
      'A measles vaccine builds immunity.',
      'No drip has been shown to slow ageing.',
      'Botulinum toxin relaxes the muscle.',
      'An ageing population needs more dentists.',
      'Does NAD+ boost immunity?',
      'Filler may soften the look of fine lines.',
    ],
  },
  phrases: wellness,
  message: quote => `“${quote}” is a wellness promise that products cannot keep.`,
  *check(context) {
    yield* joined(hits(context))
  },
}

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis, settings } = context
  for (const set of ['detox', 'immunity', 'aging', 'wellness', 'purge'] as const)
    for (const match of context.matches(set)) {
      const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
      if (atArmsLength(analysis, match.first)) continue
      const status = stance(analysis, match.first, match.end)
      if (unsaid.has(status)) continue
      if (
        /\bmetabolism\b/i.test(analysis.quote(match.first, match.end)) &&
        anyWord(analysis, sentence.first, match.first, glands)
      )
        continue
      if (set === 'purge' && !speaksOfWaste(context, sentence)) continue
      const purging = set === 'detox' || set === 'purge'
      if (purging && anyWord(analysis, sentence.first, sentence.end, withdrawal)) continue
      if (purging && ownWork(context, sentence, match)) continue
      if (set === 'detox' && isWithdrawal(analysis, match)) continue
      if (anyWord(analysis, sentence.first, match.first, habits)) continue
      if (set !== 'aging' && anyWord(analysis, sentence.first, sentence.end, vaccines)) continue
      const drip = settings.profiles.includes('uk') && anyWord(analysis, sentence.first, sentence.end, drips)
      const soft = status === 'hedged' || status === 'hedged-by-context' || sentence.cited
      yield hitAt(
        analysis,
        match.first,
        match.end,
        drip ? { severity: 'error', code: set } : soft ? { severity: 'suggestion', code: set } : { code: set },
      )
    }
}

/** Words of a page about withdrawal, of which a page about anything else has few. */
const dependence = list(
  `alcohol drinking drinkers opioid opioids heroin fentanyl withdrawal buprenorphine methadone naloxone naltrexone acamprosate
  benzodiazepine chlordiazepoxide relapse sobriety detoxification`,
)
const manyOfThese = 5

/** Whether a page is about withdrawal, found once. */
const aboutWithdrawal = new WeakMap<Analysis, boolean>()

function isAboutWithdrawal(analysis: Analysis): boolean {
  const known = aboutWithdrawal.get(analysis)
  if (known !== undefined) return known
  let found = 0
  for (const { word } of analysis.tokens) if (dependence.has(word)) found++
  aboutWithdrawal.set(analysis, found >= manyOfThese)
  return found >= manyOfThese
}

/** "The detox itself is never fast", on a page about stopping to drink. */
function isWithdrawal(analysis: Analysis, { first, end }: Match): boolean {
  if (!/^(?:(?:the|a|an|your|home|any) )*detox(?:ing)?$/i.test(analysis.quote(first, end))) return false
  return isAboutWithdrawal(analysis)
}

/** Whether the sentence, or the one before it, names something that is to leave the body. */
function speaksOfWaste(context: RuleContext, { first, index, block }: Sentence): boolean {
  const before = context.analysis.sentences[index - 1]
  const from = before?.block === block ? before.first : first
  return anyWithin(context.matches('waste'), from, context.analysis.sentences[index]!.end)
}

/** The liver's own work, dialysis and the cleaning of teeth and wounds are none of a product's. */
function ownWork({ analysis }: RuleContext, { first, end }: Sentence, match: Match): boolean {
  if (anyWord(analysis, first, end, cleaning) || byOrgans.test(analysis.quote(match.end - 1, end))) return true
  return anyWord(analysis, first, match.first, organs) && !anyWord(analysis, first, end, hoarded)
}
/** Organs that follow as the ones that do it: "… is what a liver and two kidneys do", "… by the liver". */
const byOrgans =
  /\b(?:is|are) (?:what|the (?:job|work|task) of|done by|left to|up to)\b.{0,30}\b(?:liver|kidneys?)\b|\bby (?:the|your|a|our) (?:own )?(?:liver|kidneys?)\b/i
const organs = list(
  'liver kidney kidneys lungs body lymph lymphatic dialysis bowel colon skin immune filter filters air',
)
const hoarded = list('stored years months built-up decades trapped')
const cleaning = list(
  'teeth tooth plaque tartar wound wounds dental gums food canal lens poisoning skin pores exfoliation',
)

/** Causes of a change that no treatment brings. */
const glands = list('hyperthyroidism hypothyroidism thyroid overactive underactive hormones overproduction')

export default rule
