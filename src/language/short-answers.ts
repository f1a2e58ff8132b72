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

const asksLong =
  /\bhow long (?:(?:does|do|will|would|can|should) )?(?:it|they|this|i|you|(?:the |my )?(?:results?|relief|effects?|filler|lift))\b(?! (?:take|wait|need|stay|have to))/i
const boasts =
  /^(?:in our experience,? )*(?:a (?:good|solid|full|whole|long)|at least|easily|years|decades|forever|for (?:good|life|years)|permanent\w*|a lifetime)\b/i

/** Whether an answer to "How long does it last?" names months or more as a thing to count on. */
export function answersLong(question: string, words: string): boolean {
  if (!asksLong.test(question) || leavesOpen(words.split(/[,;]| because /)[0]!)) return false
  return (
    boasts.test(words.trim()) && /\b(?:months?|years?|decades|li(?:fe|fetime)|forever|good|permanent\w*)\b/i.test(words)
  )
}

const asksEffort =
  /\b(?:do|will|would|must) (?:i|you|we) (?:\w+ )?(?:have to|need to|need|be)\b.{0,30}\b(?:diet\w*|exercis\w+|work out|gym|count\w*|change (?:how|what|the way) (?:i|you) eat|eat differently|give up|cut out|hungry|starv\w+|willpower)\b/i
const effortless = /^(?:honestly,? )?(?:no|nope|nah|not really|not at all|not one bit|never)\s*[.!]?$/i

/** Whether an answer to "Do I have to diet?" says no and no more. */
export function answersEffort(question: string, words: string): boolean {
  return asksEffort.test(question) && effortless.test(words.trim())
}

const asksHelp =
  /^(?:\W*(?:and|so|but) )?(?:can|could|will|would|does|do|did|is|are)\b.*\b(?:help\w*|works?|treat|ease|improve|for (?:me|us|him|her|them))\b/i
const grants =
  /^(?:(?:very|quite|so|almost|more) )?(?:often|usually|yes|yep|yeah|absolutely|definitely|certainly|of course|always|most of the time|it (?:can|does|will|sure does)|we (?:think so|do|can))\b/i

const asksOfIt =
  /\b(?:help|works?)(?: (?:me|us|him|her|them|for (?:me|us|him|her|them)|with (?:that|this|it|those)))*\W*$/i

/** Whether words ask if something helps; `named` when they name themselves what it is to help with. */
export function asksForHelp(question: string, named: boolean): boolean {
  return asksHelp.test(question) && (named || asksOfIt.test(question))
}

/** Whether an answer to "Can you help?" says yes and leaves nothing open. */
export function grantsHelp(words: string): boolean {
  return (
    grants.test(words.trim()) && !/\b(?:may|might|could|some|not|no|if|but|unless|find|refer)\b|n['’]t\b/i.test(words)
  )
}

/** Whether the sentence after an answer leaves it open; "if one ever does, touch-ups are free" does not. */
export function takesBack(words: string): boolean {
  return leavesOpen(words) && !/^(?:and |but )?(?:if|should)\b.*\b(?:free|on us|no charge|complimentary)\b/i.test(words)
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
