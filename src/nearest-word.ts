import { distance } from 'fastest-levenshtein'

const longestWord = 80

/** The word of `words` that is probably meant by `word`: the nearest one, or one that has it as a part. */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined
  let best: string | undefined
  let least = Math.max(2, Math.floor(word.length / 3)) + 1
  for (const candidate of words) {
    const away = distance(word.toLowerCase(), candidate.toLowerCase())
    if (away < least && away < candidate.length) {
      least = away
      best = candidate
    }
  }
  return (
    best ?? (word.length < 3 ? undefined : [...words].find(each => `-${each}-`.includes(`-${word.toLowerCase()}-`)))
  )
}

/** A sentence that names the nearest word, with a space in front, or nothing. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const nearest = nearestWord(word, words)
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`
}
