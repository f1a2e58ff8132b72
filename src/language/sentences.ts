import { TokenFlag } from './analysis.ts'
import type { Word } from './words.ts'

/** A sentence of one block: words `first` to `end` (exclusive), text offsets `start` to `stop`. */
export interface SentenceSpan {
  readonly first: number
  readonly end: number
  readonly start: number
  readonly stop: number
  readonly question: boolean
  readonly exclaimed: boolean
}

/** Sentences longer than this many words are cut, so that no later step meets an unbounded one. */
export const longestSentence = 400

/** Units of measure, after which a sentence may begin with any word. */
const units = new Set('in mg kg ml mcg g l cm mm lb lbs oz min mins hr hrs'.split(' '))

/** Abbreviations that end a sentence only before a word that starts one. */
const maybeFinal = new Set([
  ...units,
  ...'u.s u.k e.u a.m p.m m.d d.o ph.d d.d.s d.m.d r.n n.p p.a etc inc c d ltd al'.split(' '),
  ...'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
])

const starters = new Set(
  `the a an it this that these those we you they he she i our your his her their its however but and so if when while
  although because for in on at with after before during many most some several patients people results treatment
  treatments ketamine there here no not every each all any what why how who where is are do does can call ask talk book
  learn contact schedule start please never always`.split(/\s+/),
)

/** Spans inside matching quotation marks, double or single; a mark without its partner counts for nothing, nor does an apostrophe. */
export function quotations(text: string): readonly { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = []
  let open = -1
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (character === '“' || character === '«') open = at
    else if ((character === '”' || character === '»') && open >= 0) {
      spans.push({ start: open + 1, end: at })
      open = -1
    } else if (character === '"') {
      if (open >= 0) {
        spans.push({ start: open + 1, end: at })
        open = -1
      } else if (text.indexOf('"', at + 1) > 0) open = at
    } else if (open < 0 && (character === '‘' || character === "'")) {
      const end = closingSingle(text, at)
      if (end < 0) continue
      spans.push({ start: at + 1, end })
      at = end
    }
  }
  return spans
}

/** No longer passage is looked through for the end of a quotation in single marks, in letters. */
const longestSingle = 400
/** A mark that may open a quotation stands before a word, and not for letters left out ("’til", "'em", "'90s"). */
const opensSingle = /^[‘'](?!(?:n|til|tis|twas|em|cause|cos|round|bout)\b|\d)[\p{L}\p{N}£$]/iu
/** A mark that may close one stands behind a word or a stop, before none. */
const closesSingle = /[\p{L}\p{N}.,!?%…)][’'](?![\p{L}\p{N}])/gu

/** Where a quotation in single marks ends that opens at a place, or -1; a possessive ("our patients’ lives") ends none that goes on. */
function closingSingle(text: string, at: number): number {
  if ((at > 0 && !/[\s([—–-]/.test(text[at - 1]!)) || !opensSingle.test(text.slice(at, at + 9))) return -1
  const passage = text.slice(at + 1, at + longestSingle)
  let possessive = -1
  for (const { index } of passage.matchAll(closesSingle)) {
    if (!/^s[’'] \p{Ll}/u.test(passage.slice(index, index + 4))) return at + 2 + index
    if (possessive < 0) possessive = at + 2 + index
  }
  return possessive
}

/** Puts the sentence breaks of a block where they belong: at the parser's breaks, after final abbreviations, at the limit. */
export function sentencesOf(
  text: string,
  words: readonly Word[],
  breaks: readonly number[],
  questions: ReadonlySet<number>,
): SentenceSpan[] {
  const starts = [0]
  const marks = new Set(breaks)
  for (let index = 1; index < words.length; index++) {
    const word = words[index]!
    const previous = words[index - 1]!
    let begins = marks.has(index)
    if (!begins && word.flags & TokenFlag.capital && text[previous.end] === '.') {
      if (maybeFinal.has(previous.word)) begins = starters.has(word.word) || units.has(previous.word)
      // The parser takes a short number for one of a list ("1. Rest", "Week 4. Rest"), also at the end of "We open at 9.".
      else begins = index - 1 > starts.at(-1)! + 1 && /^\d{1,3}$/.test(previous.word)
    }
    if (!begins && index - starts.at(-1)! >= longestSentence) begins = true
    if (begins && index > starts.at(-1)!) starts.push(index)
  }
  if (words.length === 0) return []
  return starts.map((first, number) => {
    const end = starts[number + 1] ?? words.length
    const limit = end < words.length ? words[end]!.start : text.length
    let stop = words[end - 1]!.end
    while (stop < limit && /[^\s“([]/.test(text[stop]!)) stop++
    return {
      first,
      end,
      start: words[first]!.start,
      stop,
      question: questions.has(end),
      exclaimed: text.slice(words[end - 1]!.end, stop).includes('!'),
    }
  })
}
