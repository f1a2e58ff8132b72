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

/** Spans inside matching double quotation marks; a mark without its partner counts for nothing. */
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
    }
  }
  return spans
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
