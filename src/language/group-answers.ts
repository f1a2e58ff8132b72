import type { Analysis, Sentence } from './analysis.ts'
import { answerOf, questionFor } from './question.ts'

const asksGroup =
  /\b(?:my|your|our|a|for|treat|see|take|have|while|if i|i am|i['’]m|we['’]re)\b.{0,30}\b(?:kids?|child|children|teen\w*|daughter|son|niece|nephew|grandson|granddaughter|baby|babies|toddlers?|infants?|newborns?|pregnan\w+|breast-?feed\w*|nursing|grandm\w+|grandp\w+|minors?|under (?:18|eighteen)|1[0-7][- ]year)/i
const affirms =
  /^(?:yes|sure|absolutely|of course|you bet|yep|yup|definitely|certainly|plenty|lots|no problem|why not|we (?:do|love|treat|see|have)|age is|never too|bring (?:them|him|her)|go (?:for it|ahead)|you can|they can|many|tons)\b/i
const guarded =
  /\b(?:approved|cleared|pa?ediatric\w*|vaccin\w+|obstetric\w*|midwi\w+|only (?:if|after|when|with)|not|no|never|n['’]t|consent|doctors?|aged? \d+ (?:and|or) (?:over|older|up)|guideline\w*|stud(?:y|ies)|adults (?:of|aged|over|from|only))\b/i

/** Questions whether something stands in the way, to which a denial opens the door. */
const asksBar =
  /\b(?:too (?:young|old|soon|early|late)|(?:have|need) to (?:wait|stop|pause|hold off|quit)|must i (?:wait|stop)|should i (?:wait|hold off|stop)|off[- ]limits|(?:a|any|the) (?:problem|issue)s?|an issue|ruled? (?:me|him|her|them) out|any (?:age|minimum) limit|minimum age)\b/i
const unbars =
  /^(?:(?:honestly|happily|for us|with us|here),? )*(?:no\b(?! one)|nope|never\b|not (?:at all|a bit|if you|if mom|if dad|with (?:your|a)|once you|as long as|here|for us)|we (?:do not|don['’]t|never) (?:make|ask|keep|let) \w+ (?:\w+ )?(?:wait|stop|hold off))/i
const limited =
  /\b(?:unless|until|but|approv\w+|doctor|obstetric\w+|midwi\w+|exam|evaluat\w+|depends?|stud(?:y|ies))\b/i
const assents = /^(?:yes|sure|absolutely|of course|yep|yup|definitely|certainly)\b/i
/** What is asked of other matters than of having the treatment. */
const elsewhere =
  /\bvaccin|dent|teeth|clean|\bkeep \w+ing\b|\bhave (?:kids|children|a (?:baby|child)|babies|more kids)\b|\btry(?:ing)? (?:for|to)\b|\b(?:play|swim|school|sports?|travel|eat)\b/i

/** The question that a sentence answers, with the sentences that lead up to it: "My niece is 15. Is she too young?" */
function askedAround(analysis: Analysis, index: number): string | undefined {
  const sentence = analysis.sentences[index]!
  const before = analysis.sentences[index - 1]
  if (!before?.question || sentence.question || sentence.block - before.block > 1) return questionFor(analysis, index)
  let { first } = before
  for (let at = before.index - 1; at >= before.index - 2; at--) {
    const lead = analysis.sentences[at]
    if (lead?.block !== before.block) break
    first = lead.first
  }
  return analysis.quote(first, before.end)
}

/** Answers that open the door to those who need a specialist's judgement: "Can my teenager have it? Sure." */
export function* openings(analysis: Analysis, accepted: ReadonlySet<number>): Iterable<Sentence> {
  for (const sentence of analysis.sentences) {
    const question = askedAround(analysis, sentence.index)
    if (question === undefined || !asksGroup.test(question) || elsewhere.test(question)) continue
    const words = answerOf(analysis, sentence.index)
    const denies = unbars.test(words) && !limited.test(words)
    const agrees = affirms.test(words) && !guarded.test(words) && !accepted.has(sentence.index)
    if (asksBar.test(question) ? denies || (agrees && !assents.test(words)) : agrees) yield sentence
  }
}
