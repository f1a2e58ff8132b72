import type { Analysis, Sentence, Status } from './analysis.ts'

/** Word classes that say something together when they stand in one sentence. */
export interface Frame {
  /** Every one must be found; the words from the first to the last of them are what is reported. */
  readonly all: readonly RegExp[]
  /** None may be found anywhere in the sentence. */
  readonly none?: RegExp
  /** Questions count too. */
  readonly asked?: true
}

/** Where a frame stands: offsets in the block's text. */
export interface Framed {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
}

/** No more of a sentence than this is looked at, in characters. */
const longest = 400
/** Classes that stand farther apart than this say nothing together, in characters. */
const widest = 150

const rejected: ReadonlySet<Status> = new Set<Status>(['negated', 'not-asserted'])

/** The first frame of each sentence of running text, in reading order; sources and warnings about others are left out. */
export function framesIn(analysis: Analysis, frames: readonly Frame[]): readonly Framed[] {
  const found: Framed[] = []
  for (const sentence of analysis.sentences) {
    if (sentence.cited || sentence.end - sentence.first < 3) continue
    const { kind, text } = analysis.document.blocks[sentence.block]!
    if (kind === 'title' || kind === 'link') continue
    const words = text.slice(sentence.start, Math.min(sentence.stop, sentence.start + longest)).replaceAll('’', "'")
    for (const frame of frames) {
      if (sentence.question && !frame.asked) continue
      const place = placeOf(words, frame)
      if (!place) continue
      const first = analysis.tokenAt(sentence.block, sentence.start + place.start)
      if (first < 0 || rejected.has(analysis.assertion(first, first + 1).status)) continue
      found.push({ sentence, start: sentence.start + place.start, end: sentence.start + place.end })
      break
    }
  }
  return found
}

function placeOf(words: string, frame: Frame): { readonly start: number; readonly end: number } | undefined {
  let start = words.length
  let end = 0
  for (const pattern of frame.all) {
    const match = pattern.exec(words)
    if (!match) return undefined
    start = Math.min(start, match.index)
    end = Math.max(end, match.index + match[0].trimEnd().length)
  }
  if (end - start > widest || frame.none?.test(words)) return undefined
  return { start, end }
}
