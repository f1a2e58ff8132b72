const asksSoon =
  /\b(?:how (?:soon|quickly|fast|long (?:until|before|does it take|will it take|till))|when (?:will|do|can|might)) (?:\w+ ){0,3}(?:(?:see|feel|notice) (?!(?:you|the doctor|a doctor|someone|somebody|him|her|dr)\b)|(?:it|this|they|treatment|results) (?:start|begin|kick|work|show|come))/i
const asksReturn =
  /\b(?:(?<!need to )come back|grow back|creep back|return|wear off|wears off|relapse|recur|slip back|need (?:another|more|to repeat|top[- ]?ups?|repeat))\b/i
const denies =
  /^(?:(?:in our experience|honestly|happily|nope|with us|here),? )*(?:no|never|nope|not (?:if|when|once|with|in|after|unless) .+|once is (?:enough|plenty)|(?:that|it)(?: is|['’]s) (?:gone|for) .+)[.!]?$|^.{0,60}, so no[.!]?$/i
const sooner =
  /\b(?:by the|within|same day|that (?:day|night)|next (?:day|morning)|instant\w*|immediate\w*|overnight|before you|hours?|minutes?|right away|first|second|third)\b/i
const weak =
  /\b(?:may|might|could|can|some|someone|varies|vary|depends?|average|not everyone|if|half|trial|study|studies|most who|hard to)\b/i

/** Whether a short answer to "How soon will I notice?" says how soon and leaves nothing open. */
export function answersSoon(question: string, words: string): boolean {
  return asksSoon.test(question) && sooner.test(words) && !leavesOpen(words)
}

/** Whether an answer to "Will it come back?" says no. */
export function answersNever(question: string, words: string): boolean {
  return asksReturn.test(question) && denies.test(words.trim())
}

/** Whether words say that it differs, or only that it may be. */
export function leavesOpen(words: string): boolean {
  return weak.test(words)
}

const asksWhom =
  /\b(?:works? (?:for|on)|suits?|who (?:benefits|responds|can it help|does it (?:work|help))|too (?:late|old|far gone|severe|bad|long)|(?:does|will) (?:it|this) (?:always|ever) (?:work|fail)|how often does it (?:work|fail))\b/i
const anyone =
  /^(?:(?:in our (?:experience|clinic|hands)|honestly|happily),? )*(?:anyone|anybody|everyone|everybody|every (?:one|single)|all of them|always|never|not (?:yet|once|ever)|no)\b/i

/** Whether an answer to "Whom does it work for?" or "Is it ever too late?" leaves nobody out. */
export function answersAnyone(question: string, words: string): boolean {
  if (!asksWhom.test(question) || !anyone.test(words)) return false
  if (/\b(?:adults?|over|under|aged|may|might|one|referr\w+|if|unless)\b/i.test(words)) return false
  return !/^(?:no|never)\b/i.test(words) || !/\b(?:suits?|works?)\b/i.test(question) || /fail/i.test(question)
}
