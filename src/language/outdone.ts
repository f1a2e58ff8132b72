import type { Analysis, Sentence } from './analysis.ts'

/** Other houses, at the beginning of a sentence. */
const others =
  /^(?:(?:other|most|some|many|those|cheaper|big|typical|chain) (?:[\w-]+ ){0,2}?(?:places|clinics|spas|shops|offices|doctors|providers|injectors|dentists|surgeons|practices|chains|cent(?:er|re)s|programs|salons|studios)|elsewhere)\b/i
/** The house's own answer. */
const answering = /^(?:we|ours|our|here)\b(?! (?:may|might|could|also|ask|charge|book|close|open)\b)/i
const amount =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozen|half|once|single|weeks?|months?|years?|hours?|minutes?|days?|forever|ages)\b/i
const otherwise =
  /[$£€]|\b(?:may|might|could|prices?|pay|charge\w*|cost\w*|fees?|deposit|hours of|open|parking|miles|insurance|depends?|varies|some people)\b/i

/** Sentences in which the house outdoes, in number or time, what the one before says of others. */
export function outdone(analysis: Analysis): readonly { readonly first: number; readonly end: number }[] {
  const { sentences } = analysis
  const quote = ({ first, end }: Sentence): string => analysis.quote(first, end)
  return sentences.filter(sentence => {
    const before = sentences[sentence.index - 1]
    if (before?.block !== sentence.block || sentence.question || before.cited) return false
    const rival = quote(before)
    const own = quote(sentence)
    return (
      answering.test(own) &&
      others.test(rival) &&
      [rival, own].every(words => amount.test(words) && !otherwise.test(words))
    )
  })
}
