import type { Analysis, Match, Sentence } from './analysis.ts'

const ill = new Set(
  `disorder disorders disease free treatment treatments cuff check checks checked medicine medicines medication medications reading
  readings monitor test tests care aid aids tablets pills safety drill`.split(/\s+/),
)
const living = new Set('with about without known existing preexisting of'.split(' '))
const owners = new Set(
  'anyone someone somebody people those patients women men adults children us history years decades lifetime'.split(
    ' ',
  ),
)
const haveForms = new Set('have has had is are take taking'.split(' '))
const askers = new Set('if who whether'.split(' '))

/** Whether a harm is what a reader already has ("anyone who has bleeding", "tell us about seizures", "a bleeding disorder"). */
export function isOwnHistory(analysis: Analysis, harm: Match, sentence: Sentence): boolean {
  if (harm.end < sentence.end && ill.has(analysis.tokens[harm.end]!.word)) return true
  const { first } = analysis.clauses[analysis.clauseOf(harm.first)]!
  const word = (at: number): string => (at >= sentence.first ? analysis.tokens[at]!.word : '')
  for (let at = harm.first - 1; at >= first; at--) {
    if (living.has(word(at)) && owners.has(word(at - 1))) return true
    if (haveForms.has(word(at)) && [at - 1, at - 2, at - 3].some(before => askers.has(word(before)))) return true
  }
  return false
}

const watching = new Set('watch monitor check screen look risk risks potential cause reason danger'.split(' '))
const relieving = new Set(
  `prevent prevents preventing treat treats treating treated ease eases easing relieve relieves relieving relief help helps helping
  against minus protects`.split(/\s+/),
)

const odds = new Set('odds chance chances risk risks likelihood'.split(' '))
/** How many words a list of aims may have before the one asked about, but for what a treatment makes less likely. */
const aimLength = 5

const lowers = /^(?:lower|cut|reduc|slash|halv|decreas|drop|trim|shrink)/

/** "Lowers the odds of cancer": the words before odds make them smaller. */
function lowering(analysis: Analysis, at: number): boolean {
  return [at - 1, at - 2, at - 3].some(before => lowers.test(analysis.tokens[before]?.word ?? ''))
}

/** Whether a harm is what the treatment is meant to better ("for preventing migraine and headache"). */
export function isAim(analysis: Analysis, harm: Match, sentence: Sentence): boolean {
  for (let at = harm.first - 1; at >= sentence.first; at--) {
    const { word } = analysis.tokens[at]!
    if (odds.has(word) && at - 2 >= sentence.first && lowering(analysis, at)) return true
    if (at < harm.first - aimLength) continue
    if (relieving.has(word)) return true
    if (word === 'for' && at > sentence.first && !watching.has(analysis.tokens[at - 1]!.word)) return true
  }
  return false
}

const belittling = new Set(
  'no none nothing never zero hardly barely minimal minor mild just only merely nope safe'.split(' '),
)

/** An entry of a list that names something, and does not make little of it. */
export function isEntry(analysis: Analysis, sentence: Sentence): boolean {
  const { block, fragment } = sentence
  return fragment && analysis.document.blocks[block]!.kind === 'listItem' && !belittles(analysis, sentence)
}

/** Whether a sentence makes little of what it names. */
export function belittles({ tokens }: Analysis, { first, end }: Sentence): boolean {
  for (let at = first; at < end; at++) if (belittling.has(tokens[at]!.word)) return true
  return false
}

/** Titles of pages that are about what may go wrong. */
export const riskTitle =
  /^(?!.*\b(?:no|without|zero|minus|free of|lower|reduce|cut)\b).*\b(?:risks|complications|side effects|goes wrong|(?:can|could|may|might) go wrong)\b/i

/** Tokens of harms that the page's title asks about, as "Numb, burning feet?" does: what its readers have. */
export function* complaintTokens({ document, tokens, blockOf }: Analysis, harms: readonly Match[]): Iterable<number> {
  const stemOf = ({ end }: Match): string => tokens[end - 1]!.word.slice(0, 5)
  const asked = new Set<string>()
  for (const harm of harms) {
    const { kind, depth, text } = document.blocks[blockOf(harm.first)]!
    if ((kind === 'title' || depth === 1) && text.includes('?') && !riskTitle.test(text)) asked.add(stemOf(harm))
  }
  for (const harm of harms) if (asked.has(stemOf(harm))) for (let at = harm.first; at < harm.end; at++) yield at
}

const unheardOf =
  /^(?:\w+ ){0,2}(?:(?:do|does|did|will|can|have|has)(?: simply| just)? ?(?:not|n['’]t|never)|never|cannot)(?: \w+)? (?:occur|happen|exist|arise|develop|follow|come|appear|belong|been|seen)\b|^(?:is|are) (?:simply |virtually |practically |all but )?(?:unheard of|unknown|nonexistent|non-existent|a myth)\b/i

/** "Serious reactions simply do not occur": the harm is there to be denied behind it. */
export function isUnheardOf(analysis: Analysis, { end }: Match): boolean {
  const { end: stop } = analysis.sentences[analysis.sentenceOf(end - 1)]!
  return end < stop && unheardOf.test(analysis.quote(end, Math.min(end + 8, stop)))
}

/** Verbs of which the harm itself is the subject ("Dizziness can follow"). */
const happening = new Set(
  'follow happen happens occur occurs appear appears develop develops last linger arise'.split(' '),
)

/** Whether a disease stands right before the words at a token as their subject ("Migraine can cause …"). */
export function diseaseSubject(analysis: Analysis, sentence: Sentence, at: number): boolean {
  for (let word = at; word < Math.min(at + 3, sentence.end); word++)
    if (happening.has(analysis.tokens[word]!.word)) return false
  const condition = conditionEnds(analysis).get(at) ?? conditionEnds(analysis).get(at - 1)
  return condition !== undefined && condition >= sentence.first && condition - sentence.first <= 3
}

const ends = new WeakMap<Analysis, ReadonlyMap<number, number>>()

function conditionEnds(analysis: Analysis): ReadonlyMap<number, number> {
  let map = ends.get(analysis)
  if (!map) {
    map = new Map(
      analysis.entities
        .filter(entity => entity.kind === 'condition' && !entity.id.endsWith('anesthesia'))
        .map(entity => [entity.end, entity.first] as const),
    )
    ends.set(analysis, map)
  }
  return map
}

const ofDisease = /\b(?:causes?|signs?|symptoms?|why (?:it|they|people)|who gets|risk factors?)\b/i

/** Whether a block stands under a heading that asks what a disease is or comes from. */
export function tellsDisease(analysis: Analysis, block: number): boolean {
  const heading = analysis.document.blocks[analysis.document.blocks[block]!.heading]
  return heading !== undefined && heading.text.length < 100 && ofDisease.test(heading.text)
}
