import type { Analysis, Match, Sentence, Status } from './analysis.ts'
import { anyWithin, within } from './matches.ts'
import { conditionsWithin, isHeading, type NamedCondition, type Topic, topicsOf } from './topics.ts'

/** Aims that shade into approved uses. */
const soft = new Set([
  'cravings',
  'withdrawal',
  'weight-gain',
  'low-focus',
  'acne',
  'scars',
  'body-shape',
  'weight-loss',
])

/**
 * A condition outside a treatment's approval for which a page offers it: in a heading with the treatment, in the list of what the
 * page's one treatment is for, or said of it twice or with another one. `notFor` are words that take a use back.
 */
export function offLabelUse(
  analysis: Analysis,
  topic: Topic,
  notFor: readonly Match[],
): { first: number; end: number } | undefined {
  const { treatment } = topic
  const uses = new Set(treatment.us.uses.filter(id => id !== 'anesthesia'))
  const off = new Set(treatment.offLabel.filter(id => !uses.has(id) && !soft.has(id)))
  if (off.size === 0) return undefined
  if (uses.size === 0 && treatment.us.uses.length === 0) return topic.mentions[0]
  const leads = leadsPage(analysis, topic)
  const main = topic.headed ? leads || topic.mentions.length >= 2 : leads && topic.mentions.length >= 2
  const named = conditionsWithin(analysis, 0, analysis.tokens.length)
  const onSentences = new Set(named.filter(({ id }) => uses.has(id)).map(({ first }) => analysis.sentenceOf(first)))
  const together = new Set<number>()
  const near = new Set<number>()
  const ids = new Set<string>()
  const headings = new Map<string, NamedCondition>()
  let first: NamedCondition | undefined
  for (const condition of named) {
    if (!off.has(condition.id)) continue
    const sentence = analysis.sentences[analysis.sentenceOf(condition.first)]!
    if (anyWithin(notFor, sentence.first, condition.first)) continue
    const from = Math.max(sentence.first, condition.first - furthest)
    if (saidApproved.test(analysis.quote(from, condition.first + 1))) continue
    if (analysis.assertion(condition.first, condition.end).status === 'negated') continue
    const beside = within(topic.mentions, sentence.first, sentence.end).length > 0
    if (isHeading(analysis, sentence.block)) {
      if (beside || (main && topic.headed && onSentences.size === 0)) return condition
      if (!main || !topic.headed || sentence.question) continue
      headings.set(condition.id, condition)
      if (headings.size >= 2) return condition
      continue
    }
    if (main && listsAims(analysis, sentence, off, uses)) return condition
    if (leads && topic.headed && isOffered(analysis, sentence)) return condition
    if (!beside && !(main && nearby(analysis, topic, sentence.index))) continue
    first ??= condition
    near.add(sentence.index)
    if (beside) together.add(sentence.index)
    if (beside || onSentences.size === 0) ids.add(condition.id)
  }
  const enough =
    together.size >= 2 ||
    (onSentences.size === 0 && (near.size >= 2 || ids.size >= 2)) ||
    (near.size >= 3 && near.size > onSentences.size)
  if (enough) return first
  return uses.size === 0 && leads && !isForAnesthesia(analysis, topic) ? topic.mentions[0] : undefined
}

/** How far before a name, in words, it is looked for what is said of it. */
const furthest = 40

/** "It is also approved, together with a tablet, for symptoms of …": a use within the approval, as the page has it. */
const saidApproved =
  /(?<!not |n['’]t |un)\b(?:approved|licen[sc]ed|cleared|authori[sz]ed)\b[^.;]*\bfor\b(?:(?!,? (?:and|but|while|though) (?:it|we|they|our|is|are|may|can|used)\b)[^.;])*$/i

function leadsPage(analysis: Analysis, topic: Topic): boolean {
  return topicsOf(analysis).topics[0] === topic
}

const asleep = new Set(
  'anesthesia anaesthesia anesthetist anaesthetist anesthesiologist surgery operation asleep'.split(' '),
)

/** Whether a page speaks of a medicine beside an operation, for which it is approved. */
function isForAnesthesia(analysis: Analysis, topic: Topic): boolean {
  return topic.mentions.some(mention => {
    const { first, end } = analysis.sentences[analysis.sentenceOf(mention.first)]!
    return analysis.tokens.slice(first, end).some(({ word }) => asleep.has(word))
  })
}

/** So many uses in one sentence make it a list of what a treatment is for. */
const listedAims = 2

/** Whether a sentence says of a treatment that it betters several conditions outside its approval and none within. */
function listsAims(
  analysis: Analysis,
  sentence: Sentence,
  off: ReadonlySet<string>,
  uses: ReadonlySet<string>,
): boolean {
  const named = new Set(conditionsWithin(analysis, sentence.first, sentence.end).map(({ id }) => id))
  if ([...named].some(id => uses.has(id)) || [...named].filter(id => off.has(id)).length < listedAims) return false
  return analysis.tokens
    .slice(sentence.first, sentence.end)
    .some(
      (token, index) =>
        bettering.has(token.word) &&
        !unsaid.has(analysis.assertion(sentence.first + index, sentence.first + index + 1).status),
    )
}

const bettering = new Set(
  `treat treats help helps ease eases settle settles calm calms relieve relieves improve improves quiet quiets lift lifts
  soothe soothes fix fixes reverse reverses heal heals clear clears`.split(/\s+/),
)

const unsaid: ReadonlySet<Status> = new Set<Status>([
  'negated',
  'asked',
  'conditional',
  'not-asserted',
  'reported',
  'attributed',
])

/** Whether the treatment is named within three sentences, or heads the page. */
function nearby(analysis: Analysis, topic: Topic, sentence: number): boolean {
  const from = analysis.sentences[Math.max(0, sentence - 3)]!
  const to = analysis.sentences[Math.min(analysis.sentences.length - 1, sentence + 3)]!
  if (topic.headed || topic.mentions.length >= 3) return true
  return within(topic.mentions, from.first, to.end).length > 0
}

const offering =
  /^(?:what|who|whom|conditions|problems) (?:that )?(?:we|it|our \w+) (?:can )?(?:treats?|helps?|sees?)\b|^conditions (?:treated|helped)\b/i

/** Whether a sentence is an entry under "What we treat". */
function isOffered({ document: { blocks } }: Analysis, { block }: Sentence): boolean {
  const { kind, heading, leadIn } = blocks[block]!
  return kind === 'listItem' && [heading, leadIn].some(head => head >= 0 && offering.test(blocks[head]!.text))
}

const giving = new Set(
  `finish follow add apply inject infuse offer provide give use include place pair send mail ship blend spray brush press
  administer`.split(/\s+/),
)

/** "We finish with a mist of exosomes": the clinic says that readers get it from it. */
export function isGiven(
  { tokens, sentences, sentenceOf, assertion }: Analysis,
  { first, end }: Pick<Match, 'first' | 'end'>,
): boolean {
  const sentence = sentences[sentenceOf(first)]!
  if (sentence.question || sentence.quoted || assertion(first, end).status !== 'asserted') return false
  for (let at = first - 1; at > Math.max(sentence.first, first - furthest); at--)
    if (giving.has(tokens[at]!.word) && tokens[at - 1]!.word === 'we') return true
  return false
}

const stated: ReadonlySet<Status> = new Set<Status>(['asserted', 'boosted'])

/** Whether the writer says of a treatment, without reserve, what it is or does. */
export function isStated(analysis: Analysis, { first, end }: Pick<Match, 'first' | 'end'>): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(first)]!
  return !sentence.question && !sentence.cited && stated.has(analysis.assertion(first, end).status)
}

/** "IV vitamins? No." */
export function isAnsweredNo(analysis: Analysis, { index, block }: Sentence): boolean {
  const answer = analysis.sentences[index + 1]
  return answer !== undefined && answer.block <= block + 1 && no.has(analysis.tokens[answer.first]!.word)
}

const no = new Set(['no', 'never', 'none', 'not', 'neither'])

const slimmingUses = ['weight-loss', 'obesity', 'weight-gain']
/** Weight that goes, in words that name no condition: "melts fat", "lose ten pounds". */
const slims =
  /\b(?:melts?|melted|burns?|burned|scrubs?|unlocks?|sheds?|flush(?:es)?|dissolves?|blasts?) (?:[\w-]+ ){0,2}(?:fat|pounds|weight|inches|flab)\b|\b(?:los(?:e|es|ing|t)|drop(?:s|ped|ping)?|shed(?:s|ding)?)\b[^.?!]{0,25}\b(?:pounds?|lbs?|kilos?|kg|stone|inches|dress sizes?)\b/i

/** The name of a treatment that is not approved for losing weight, where a sentence or the part it heads says that it makes one lose some. */
export function slimmingUse(
  analysis: Analysis,
  { treatment, mentions }: Topic,
): { first: number; end: number } | undefined {
  const approved: readonly string[] = treatment.us.uses
  const off: readonly string[] = treatment.offLabel
  if (slimmingUses.some(use => approved.includes(use)) || !slimmingUses.some(use => off.includes(use))) return undefined
  const { sentences, document } = analysis
  for (const mention of mentions) {
    const sentence = sentences[analysis.sentenceOf(mention.first)]!
    const said = analysis.quote(sentence.first, sentence.end)
    if (slims.test(said) && plainly.has(analysis.assertion(mention.first, mention.end).status)) return mention
    if (document.blocks[sentence.block]!.kind !== 'heading') continue
    const below = saidBelow(analysis, sentence)
    if (below && plainly.has(analysis.assertion(below.end - 1, below.end).status)) return mention
  }
  return undefined
}

const plainly: ReadonlySet<Status> = new Set<Status>(['asserted', 'boosted', 'generalised', 'can'])

/** The first sentence under a heading that says that weight goes. */
function saidBelow({ document, sentences, quote }: Analysis, heading: Sentence): Sentence | undefined {
  for (let index = heading.index + 1; index < sentences.length; index++) {
    const sentence = sentences[index]!
    if (document.blocks[sentence.block]!.heading !== heading.block) return undefined
    if (!sentence.question && slims.test(quote(sentence.first, sentence.end))) return sentence
  }
  return undefined
}
