import type { Block } from '../document/document.ts'
import { quotations } from './sentences.ts'
import { anyOf } from './wording.ts'

/** Kinds of wording, by which a writer names words instead of using them. */
const kinds =
  'words?|phrases?|sentences?|lines?|wordings?|expressions?|slogans?|captions?|headlines?|terms?|adjectives?|statements?|claims?|promises?|boasts?|hashtags?'
/** Quotations in a row, of which only the marks are left. */
const row = String.raw`(?:“”(?:\s|,|;|and|or|nor|to)*)*$`

/** Words before a quotation that name what follows: "a line such as “", "I have read “", "we do not write “". */
const named = anyOf(
  new RegExp(
    String.raw`\b(?:${kinds})(?: (?:here|there|online))?,? (?:like|such as|including|as in|of the (?:kind|sort|type)|along the lines of)[,:]? ${row}`,
    'i',
  ),
  new RegExp(String.raw`\b(?:the|that|this|any|every|no) (?:${kinds}) ${row}`, 'i'),
  new RegExp(
    String.raw`\b(?:worry|run|leave|walk (?:out|away)|hang up|be (?:wary|suspicious|careful|cautious)|beware|watch (?:out|for)) (?:if|when|of|for|at)\b[^“]{0,40}${row}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:I|we|you|they)(?:['’](?:ve|ll|d)| have| had| will| may| might| can| still| often| also| sometimes){0,3} (?:read|seen|saw|heard|hear|come across|been told|been sent|been shown)\b[^“]{0,40}${row}`,
    'i',
  ),
)
/** Those whose words are praise when they are quoted. */
const praising =
  /\b(?:patients?|clients?|members?|guests?|people|families|mothers?|couples|customers?|everyone|everybody|he|she|they) (?:\w+ ){0,2}(?:use|uses|used|say|says|said|choose|chose|repeat|wrote|write)\b|\b(?:in (?:one|a) word|one word)\b|\b(?:hear|heard|read|see|seen) (?:\w+ ){0,3}(?:from|by) (?:our|patients|clients|members)|\breviews?\b/i

/** Who says so, told behind: "we hear “it cured me” from our patients every day". */
const praised =
  /^[”"’'],? (?:\w+ ){0,3}(?:(?:from|by) (?:\w+ ){0,2}(?:patients|clients|members|guests|people)|every day|all the time|daily)\b/i

/** Words after a quotation that speak of it as words: "needs to say what is in it", "is a promise that nobody can keep". */
const spokenOf =
  /^[”"’'],? (?:(?:needs? to|must|has to|have to|should|ought to) (?:say|state|show|name|tell|give|be (?:struck|cut|removed|proved|backed|explained))|means? (?:that |nothing|little|something)|implies|suggests?|is (?:not |n['’]t )?(?:an?|the|no) (?:\w+ ){0,2}(?:promise|claim|phrase|word|sentence|slogan|boast|opinion|description|red flag|sales pitch)|(?:is|are) (?:out|banned|struck|forbidden|unlawful|illegal|prohibited|misleading|meaningless)\b)/i

/** The row of quotations goes on and the writer tells where it is read: "…”, “…”: you will read all of it". */
const readBy =
  /^[”"’'](?:(?:\s|,|and|or)*[“"‘'][^”"]{1,120}[”"’'])*\s*[:,—–-]\s*(?:you|I|we|people|patients)(?:['’](?:ll|ve)| will| may| have| often)* (?:read|hear|heard|see|seen|find)\b/i
/** "From “…” to “…”", of what people ask or claim. */
const ranging = /\bfrom (?:“” (?:and “” )?to )?$/i
const asked =
  /\b(?:asks?|asked|myths?|claims?|rumou?rs?|hear|heard|questions?|answers?|misconceptions?|misunderst\w+)\b/i

/** How many letters before a quotation, and behind it, are looked at. */
const nearby = 400
/** The quotations of a block, which may be asked for at every one of them. */
const known = new WeakMap<Block, readonly Span[]>()

interface Span {
  readonly start: number
  readonly end: number
}

/** Whether the quotation of a block that holds a place is named and not used ("We have struck lines such as “pain free” and “cures”."). */
export function isNamedAt(block: Block, place: number): boolean {
  const { text } = block
  const spans = known.get(block) ?? quotations(text)
  known.set(block, spans)
  const index = lastBefore(spans, place)
  const own = spans[index]
  if (!own || place >= own.end) return false
  const after = text.slice(own.end, own.end + nearby)
  if (spokenOf.test(after) || readBy.test(after)) return true
  let first = index
  while (first > 0 && spans[first - 1]!.start > own.start - nearby) first--
  let before = ''
  let from = Math.max(0, own.start - nearby)
  for (const { start, end } of spans.slice(first, index)) {
    before += `${text.slice(from, Math.max(from, start - 1))}“”`
    from = end + 1
  }
  before = `${before}${text.slice(from, Math.max(from, own.start - 1))}`
  const sentence = before.slice(Math.max(...['. ', '! ', '? ', '\n'].map(mark => before.lastIndexOf(mark))) + 1)
  if (ranging.test(sentence)) return asked.test(after)
  return named.test(sentence) && !praising.test(sentence) && !praised.test(after)
}

/** The index of the last quotation that begins at a place or before it; -1 where none does. */
function lastBefore(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}
