import type { Block, Document } from '../document/document.ts'
import type { LanguageView } from './analyse.ts'
import { type Sentence, TokenFlag } from './analysis.ts'
import { isCautionary } from './caution.ts'
import { isNamedAt } from './mentions.ts'
import { hearsay, isSaidByOthers } from './told-by-others.ts'
import { anyOf } from './wording.ts'

const opensQuoted = /^(?:\d+[.)]\s*)?[“"][^“”"]{1,200}[”"]/
const denyingAnswer =
  /\b(?:not|no|never|nobody|none|nothing|hardly|few|little|only|but|wrong|myths?|unproven|depends)\b|n['’]t\b/i
/** So many quoted lines make a page one that answers sayings, when most of the answers deny something. */
const fewestSayings = 3
const answering = new WeakMap<Document, boolean>()

/** Whether a page quotes what people say, line by line, and answers it ("“It is not addictive.” Some people do become …"). */
function answersSayings(document: Document): boolean {
  const before = answering.get(document)
  if (before !== undefined) return before
  const answers = document.blocks.flatMap(({ text, index, quoted }) => {
    const quote = quoted ? null : opensQuoted.exec(text)
    if (!quote) return []
    const rest = text.slice(quote[0].length).trim()
    const next = document.blocks[index + 1]
    if (/^[—–~(-]/.test(rest) || next?.quoted || /^[“"—–]/.test(next?.text ?? '')) return []
    return [rest === '' ? (next?.text ?? '') : rest]
  })
  const denied = answers.filter(answer => denyingAnswer.test(answer.slice(0, 160)))
  const told = answers.length >= fewestSayings && denied.length * 2 > answers.length
  answering.set(document, told)
  return told
}

/** How many characters around words count as what is said of them. */
const nearby = 500

const doubted = /\b(?:myths?|claims?|rumou?rs?|fictions?|misconceptions?|what you (?:may )?hear)\b/i
/** What stands in front is taken back behind: "First-order codes, referral credits: we don’t do those". */
const notDone =
  /^[^.;:!?—–]{0,80}[:—–]\s*(?:we|you(?:['’]ll| will)?|they|I) (?:\w+ )?(?:do not|don['’]t|never|won['’]t|will not|not) (?:do|offer|use|run|sell|publish|show|print|take|have|find|see|get) (?:them|those|these|that|it|any|such)\b/i
/** A promise that the sentence goes on to judge: "A promise to clear acne in a week tells you about the seller". */
const talkOf = /^\W*(?:an?|any|every|no) (?:promise|offer|claim|guarantee|pledge|vow) (?:to|that)\b[^,;:]*$/i
const judging = /\b(?:tells?|says?|should|is|ought|means?|deserves?|would|cannot|can|needs?)\b/i
/** Heads of columns with words that are not to be written. */
const avoided =
  /^(?:(?:please )?(?:do not|don['’]t|never|avoid|not)(?: (?:write|say|use|print|this|these|saying|writing))*|instead of|struck(?: out)?|banned|out|wording to avoid|we (?:do not|don['’]t|never) (?:write|say|use|print))$/i
const labels = new Set('myth fiction misconception rumor rumour false'.split(' '))
const speech =
  /\b(?:says?(?! by\b)|said|told|tells?|wrote|writes|shared|adds?|added|reports(?! (?:are|is|were|of|from|have|on|in|suggest|describe)\b)|reported|puts? (?:it|this))\b/i
const rejection =
  /\b(?:claims?|phrases?|words|promises?|slogans?|ads?|adverts?|myths?|red flags?|wary|beware|skeptical|avoid|none|not|never|false|misleading|untrue|nonsense|wrong|hype|unproven|untested|exaggerat\w+|(?:little|no|scant|thin) (?:\w+ )?(?:behind|evidence|support|proof|data|basis)|(?:strikes?|struck|cross(?:es|ed)?|edit(?:s|ed)?|cuts?|rules?) out|removes?|deletes?|bans?|banned|forbids?|refuses?|rejects?|(?:be|been|was|were) retired|retired? (?:that|this|these|those)|(?:turn(?:s|ed)?|sends?|sent) (?:\w+ ){0,2}(?:down|back)|stopped (?:using|saying|writing|printing))\b|n['’]t\b/i

/** What others said, told after it: "Clinically proven, one leaflet said". */
const saidAfter =
  /^,? (?:(?:they|he|she|it) (?:said|claimed|promised)|(?:one|an?|the|another|their) (?:\w+ ){0,4}(?:leaflet|website|brochure|ad|advert|banner|label|bottle|box|poster|flyer|newspaper|magazine)s? (?:said|says|claimed|claims|promised|promises|told us|read|reads))\b/i

/**
 * Whether words are discussed or rejected where they stand: a quoted heading, a quoted sentence that the block goes on to
 * answer, quoted phrases in a sentence that speaks of claims, what follows the label "Myth:", what is listed under a heading
 * that disowns it, and what the next sentence turns down.
 */
export function isDiscussed(view: LanguageView, first: number, end: number): boolean {
  const { tokens } = view
  const sentence = view.sentences[view.sentenceOfToken[first]!]!
  const block = view.document.blocks[sentence.block]!
  if (isSentenceDiscussed(view, sentence)) return true
  const before = block.text.slice(sentence.start, tokens[first]!.start)
  const after = block.text.slice(tokens[end - 1]!.end, sentence.stop)
  if (isUnreal(after) || saidAfter.test(after) || (notDone.test(after) && !/[:—–]/.test(before))) return true
  if (before !== '' && (isSaidByOthers(before) || (talkOf.test(before) && judging.test(after)))) return true
  if (first === sentence.first) {
    const words = block.text.slice(sentence.start, tokens[end - 1]!.end)
    if (hearsay.test(words) && !/\b(?:our|we|us)\b/i.test(words)) return true
  }
  for (let at = first; at < end; at++) if (!(tokens[at]!.flags & TokenFlag.quoted)) return false
  if (isNamedAt(block, tokens[first]!.start)) return true
  if (answersSayings(view.document) && opensQuoted.test(block.text)) return true
  if (block.kind === 'heading' || block.kind === 'title') return true
  const beside = view.document.blocks[block.index + 1]
  if (block.kind === 'tableCell' && beside?.kind === 'tableCell' && denying.test(beside.text)) return true
  const start = tokens[sentence.first]!.start
  const onward = block.text.slice(tokens[end - 1]!.end, tokens[end - 1]!.end + nearby)
  const rest = onward.slice(onward.search(/["”]/) + 1)
  const answered = rest.trim().split(/\s+/).length >= 4 && !/^[\s,.*_]*[-–—~(]/.test(rest)
  const whole = tokens[sentence.first]!.flags & TokenFlag.quoted
  if (
    whole &&
    answered &&
    !speech.test(firstSentence(rest)) &&
    !speech.test(block.text.slice(Math.max(0, start - nearby), start))
  )
    return true
  const around = block.text.slice(sentence.start, sentence.stop).replace(/[“"][^”"]*[”"]/g, ' ')
  const next = view.sentences[sentence.index + 1]
  const following = next && next.block === sentence.block ? block.text.slice(next.start, next.stop) : ''
  return !speech.test(around) && (rejection.test(around) || rejection.test(following)) && answered
}

const discussedSentences = new WeakMap<Sentence, boolean>()

/** Whether all of a sentence is discussed: for where it stands, or for what is next to it. */
function isSentenceDiscussed(view: LanguageView, sentence: Sentence): boolean {
  const known = discussedSentences.get(sentence)
  if (known !== undefined) return known
  const block = view.document.blocks[sentence.block]!
  const discussed =
    (block.column !== undefined && (doubted.test(block.column.slice(0, nearby)) || avoided.test(block.column))) ||
    hasLabel(view, sentence) ||
    isTopicCell(block) ||
    isDisowned(view, block) ||
    isTurnedDown(view, sentence, block) ||
    isAnsweredCell(view, block) ||
    isCautionary(view, sentence) ||
    isUnderClaimLabel(sentence, block)
  discussedSentences.set(sentence, discussed)
  return discussed
}

function hasLabel({ tokens }: LanguageView, { first, end }: Sentence): boolean {
  const label = tokens[first]!
  for (let at = first + 1; at < end && at <= first + 3; at++)
    if (labels.has(label.word) && tokens[at]!.flags & TokenFlag.colon) return true
  return false
}

/** Whether a sentence goes on after a label by which its paragraph tells what others claim ("The claim. A dive wakes the brain."). */
function isUnderClaimLabel(sentence: Sentence, block: Block): boolean {
  return (
    sentence.start > 0 &&
    /^the (?:usual )?(?:claim|pitch|myth|hype|sales (?:line|pitch)|advert|rumou?r)s?\s*[.:]/i.test(block.text)
  )
}

/** Whether a cell of a table's first row names what its column tells: "FDA-approved for", "What the trials show". */
function isTopicCell({ kind, text, column, row }: Block): boolean {
  if (kind !== 'tableCell' || column !== undefined || row !== undefined) return false
  return /^(?:what|how|why|when|who|which)\b[^?]*$|\b(?:for|of|by|in|to|with|as)$/i.test(text)
}

/** Whether what follows says that there is no such thing: "Perfectly safe injections do not exist". */
function isUnreal(after: string): boolean {
  return (
    /^(?:\s+(?!(?:when|where|while|because|since|if|as|and|but|so|although|though|that|which|who)\b)[\w-]+){0,2}\s+(?:do not|don['’]t|does not|doesn['’]t|did not|didn['’]t) exist\b/i.test(
      after,
    ) || /^\s+ones\s+(?:do not|don['’]t)[.!]/i.test(after)
  )
}

const firstSentence = (text: string): string => text.slice(0, 80).split(/[.!?](?:\s|$)/)[0]!

/** Whether a cell holds a quotation alone and the next cell of its row answers it in words of the writer's own. */
function isAnsweredCell({ document }: LanguageView, block: Block): boolean {
  if (block.kind !== 'tableCell' || block.row !== undefined || !/^["“][^"”]*["”]$/.test(block.text)) return false
  const next = document.blocks[block.index + 1]
  if (next?.kind !== 'tableCell' || next.row !== block.text || /^[\s"“—–-]/.test(next.text)) return false
  return next.text.split(/\s+/).length >= 4
}

/** How many characters of a heading or lead-in are looked at. */
const headLength = 160

const says = 'read|hear|see|find|say|tell|promise|claim|advertise|offer|sell|guarantee|believe|print|post'

/** Headings and lead-ins over things that the writer does not say or do. */
const disowning = anyOf(
  /\b(?:myths?|misconceptions?|misinformation|half[- ]truths?|untruths|red flags?|tall tales)\b/i,
  /\b(?:be wary|beware|be skeptical|be sceptical|be careful|walk away|run from|think twice)\b/i,
  /\bwe(?:['’]ll| will)? (?:\w+ )?(?:never|(?:do|would|will|wo|ca|can|could)(?: not|n['’]t|not)|refuse to)\b/i,
  new RegExp(String.raw`\byou(?:['’]ll| will)? (?:never|not|won['’]t) (?:ever )?(?:${says})\b`, 'i'),
  /\b(?:claims|promises|statements|words|slogans|phrases|ads|things) (?:\w+ ){0,5}(?:never|cannot|can['’]t|don['’]t|do not|won['’]t|will not|avoid|question|doubt|ignore)\b/i,
  /\b(?:said no to|turned down|refused to|sent back|struck out|be retired|have retired)\b/i,
  /\b(?:sentences|phrases|lines|wordings|slogans|expressions|captions|adjectives) (?:that|which|we|I|from|people|patients)\b[^.]*\b(?:sent back|quoted (?:to|at) (?:me|us)|struck|dropped|banned|untrue)\b/i,
  /\b(?:nobody|no one|no (?:patient|client|reader)) should (?:ever )?(?:be told|promise|say|tell|claim|hear|believe)\b/i,
  /^what (?:\S+ ){1,6}(?:is not|isn['’]t|are not|aren['’]t|cannot|can['’]t|does not|doesn['’]t|do not|don['’]t|will not|won['’]t)(?: \S+)?[.:?]?$/i,
)
/** "What your doctor won't tell you", "things they don't want you to know": the lists below these are claims. */
const teasing = /\b(?:tell(?:ing)? you|want you|wants you|know|knew|realize|miss|afford|surgeons?|big pharma)\b/i

/** Whether a list entry, a cell or a block quotation stands under a heading or a line that disowns what follows. */
function isDisowned(view: LanguageView, block: Block): boolean {
  if (block.kind !== 'listItem' && block.kind !== 'tableCell' && !block.quoted) return false
  return [block.leadIn, block.heading].some(index => {
    if (index < 0) return false
    const text = view.document.blocks[index]!.text.slice(-headLength)
    return disowning.test(text) && !teasing.test(text)
  })
}

/** An elliptic answer with which a sentence takes back what was just said: "It isn't.", "That's a myth", "Please don't." */
const turnsDown = anyOf(
  /^\W*(?:(?:no|nope|nah|false|wrong|untrue|hardly|sadly not|not so|not quite|not true|not really|not at all|not necessarily|not always|not here|not exactly|not with us)\s*(?:[.,!:;—–]|$))/i,
  /^\W*(?:(?:sadly|unfortunately|alas|actually),? (?:no|not|it|they|we|that)\b[^.!?]{0,40}(?:\bnot\b|\bno\b|n['’]t\b|\bnever\b))/i,
  /^\W*(?:(?:it|this|that|they|those|these|he|she|you|we)(?:['’]s| is| are| do| does| did| can| will| was| were)?(?: not|n['’]t|not)\s*(?:[.,!;:—–]|$))/i,
  /^\W*(?:(?:ca|wo|is|are|does|do|did)n['’]t\s*[.!])/i,
  /^\W*(?:(?:that|this|it|all of that|none of that)(?:['’]s| is| was) (?:\w+ ){0,4}?(?:myth|misconception|exaggeration|overstatement|oversimplification|false|untrue|wrong|nonsense|misleading|not (?:true|so|how|what|right|the case|quite|something))\b)/i,
  /^\W*(?:(?:it|this|that)(?: is not|['’]s not| is never| isn['’]t| wasn['’]t) (?:how|what|why|true|so|right|the case|quite)\b)/i,
  /^\W*(?:(?:please )?(?:don['’]t|do not)\s*[.!])/i,
  /^\W*(?:(?:maybe|perhaps|possibly) (?:it|they|he|she|that|so)(?: \w+)?\s*[.,;!])/i,
  /^\W*(?:we(?:['’]d)? (?:disagree|(?:ca|do|wo|would)n['’]t (?:promise|agree|say(?! (?:who|whom|which)\b)|know(?! (?:who|whom|which)\b)|think so|believe|claim|recommend)|(?:cannot|do not|would not|will not) (?:promise|agree|say|believe|claim|recommend)))/i,
  /^\W*(?:(?:nobody|no one) (?:knows\b|can (?:say|tell|promise|know|guarantee)))/i,
  /^\W*(?:(?:(?:it|this|that|they)(?:['’](?:s|re)| is| are) )?neither\b)/i,
  /^\W*(?:(?:he|she|they|I) (?:\w+ ){1,4}(?:whether|if) (?:that|it|this) (?:was|is) true\b)/i,
  /^\W*(?:we (?:do not|don['’]t|never) use (?:those|these|such|that) (?:words?|terms|language)\b)/i,
  /^\W*(?:(?:nothing|nobody|no one|none) (?:is|are|does|do|can|will|has|have|was)\s*[.!])/i,
  /^\W*(?:none of (?:this|that|it|them|these|those) (?:is|are|was|has)\b)/i,
)

/** After words in quotation marks or a heading, any denial in the first words is an answer. */
const denying =
  /^\W*(?:(?:\S+\s+){0,4}?(?:not|no|never|neither|nor|cannot|rarely|myth|false|untrue|wrong|misleading)\b|(?:\S+\s+){0,4}?\w+n['’]t\b)/i

/** Somebody speaks of themselves, or signs: no saying that a clinic would answer. */
const ownStory = /\b(?:I|my|me|we|our|us)\b|[”"]\s*[-–—]/

/** A line that is one quotation and nothing else, which a page answers below it. */
const alone = /^[“"][^“”"]{0,300}[”"]$/

/** Whether the next sentence turns a sentence down; after a heading, a block quotation or a quotation alone on its line, the next block does so. */
function isTurnedDown(view: LanguageView, sentence: Sentence, block: Block): boolean {
  const next = view.sentences[sentence.index + 1]
  if (!next || next.question || sentence.question) return false
  const other = view.document.blocks[next.block]!
  const words = other.text.slice(next.start, Math.min(next.stop, next.start + 120))
  if (next.block === sentence.block) return !block.quoted && turnsDown.test(words)
  if (next.block !== sentence.block + 1 || other.quoted || other.kind !== 'paragraph') return false
  if (block.quoted) return !ownStory.test(block.text) && denying.test(words)
  return (block.kind === 'heading' || alone.test(block.text)) && turnsDown.test(words)
}
