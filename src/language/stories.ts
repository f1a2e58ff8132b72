import type { Analysis, Sentence } from './analysis.ts'

const arrival = `(?:came|walked|limped|rolled|hobbled|crawled|shuffled|dragged|signed up|enrolled|showed up|turned up|arrived|checked in|found us|called us|started|began|stumbled|flew in|drove in|was referred|were referred|was wheeled)`
const people = `(?:patients?|clients?|members?|guests?|couples?|regulars?|graduates?|families)`

/** Words that bring one patient on stage. */
const introduces = [
  new RegExp(
    String.raw`\b${arrival} (?:\S+ ){0,4}?(?:us|here|in|our|through|to (?:us|our|see|the clinic)|with us)\b`,
    'i',
  ),
  /\b(?:Remember|Meet|Take|Picture) \p{Lu}\p{Ll}+\b(?!['’]s)/u,
  /(?:^|[“"])\p{Lu}\p{Ll}+,?[”"]?,? (?:who|an? \d\d[- ]year|an? \p{Ll}+|\d\d)\b/u,
  new RegExp(
    String.raw`\b(?:one of our|another of our|one|our (?:first|last|oldest|youngest|favorite)) (?:\S+ )*?${people}\b`,
    'i',
  ),
  /\b(?:founder|owner|nurse|trainer|receptionist|manager|hygienist|injector|wife|husband|mother|father|son|daughter|mom|dad)\b,? (?:\p{Lu}\p{Ll}+,? |herself |himself )*(?:tore|blew|broke|hurt|injured|struggled|suffered|lost|was diagnosed|had|battled|fought)\b/u,
]

const third = /\b(?:he|she|they|his|her|their|the (?:twins|baby|babies|couple|girl|boy|kid|man|woman))\b/i
const unit =
  '(?:hours?|days?|nights?|weeks?|months?|years?|sessions?|visits?|treatments?|infusions?|drips?|shots?|doses?|bags?|dives?|rounds?|adjustments?)'
const later = new RegExp(
  [
    String.raw`\b(?:today|these days|nowadays|ever since|since then|again|anymore|any more|no longer)\b|\bnow\b(?! and then)`,
    String.raw`\b(?:not|n['’]t)\b.{0,40}\bsince\b`,
    String.raw`\b(?:by|within|inside|after|in) (?:the |a |an |about |just |only |her |his |their )*(?:[\w-]+ )?${unit}\b`,
    String.raw`\b${unit} (?:later|after)\b`,
    String.raw`\bby (?:the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|summer|spring|fall|winter|christmas|thanksgiving|dinner|morning|nightfall|bell|end)\b`,
    String.raw`\b(?:last|this|that|next) (?:week|month|weekend|spring|summer|fall|winter|season|june|year)\b`,
    String.raw`\bturn(?:s|ed)? (?:one|two|three|four|five|\d)\b`,
  ].join('|'),
  'i',
)
const sober =
  /\b(?:may|might|could|not everyone|still (?:has|have|struggl\w+|hurts?|needs?)|relapse[ds]?|worse|died|returned|came back|stopped working|emergency|hospital|side effects?|no (?:change|better|difference)|refused|declined|waiting|appointment)\b/i

/** The sentences that tell what became of one patient after care, in paragraphs that brought that patient on stage. */
export function aftermathsOf(analysis: Analysis): readonly Sentence[] {
  const found: Sentence[] = []
  let block = -1
  let introduced = false
  let told = 0
  for (const sentence of analysis.sentences) {
    if (sentence.block !== block) {
      block = sentence.block
      introduced = false
      told = 0
    }
    const { kind, text } = analysis.document.blocks[block]!
    if (kind === 'heading' || kind === 'title' || kind === 'link' || kind === 'button' || sentence.question) continue
    const words = text.slice(sentence.start, Math.min(sentence.stop, sentence.start + 400))
    const enters = introduces.some(pattern => pattern.test(words))
    if (introduced || enters) {
      const tail = enters && !introduced ? words.slice(words.search(/[,;] (?:and|then|but|by|today|now)\b/)) : words
      const whole = !enters || introduced || tail.length < words.length
      if (told < 2 && whole && third.test(tail) && later.test(tail) && !sober.test(words)) {
        found.push(sentence)
        told++
      }
    }
    introduced ||= enters
  }
  return found
}
