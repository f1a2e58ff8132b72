import { type Analysis, type Sentence, TokenFlag } from './analysis.ts'
import { anyOf } from './wording.ts'

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

/** Verbs of the past by which a story opens after the name of its hero. */
const opening = new Set(
  `was were had came could tried used lived spent felt weighed arrived walked limped found called started began lost needed
  took got hurt broke tore struggled suffered wore slept drank woke binned tossed worked played ran thought heard`.split(
    /\s+/,
  ),
)

/**
 * The end of the name with which a sentence opens when it goes on with what befell its bearer: "Theo P. of Gilbert was four", "Denise was told",
 * "Coach Barry Tillman of Plant City, 58, was". A name is a word with a capital that no phrase knows and no entity holds.
 */
export function heroOf({ tokens, entitiesAt }: Analysis, { first, end }: Sentence): number | undefined {
  const capital = (at: number): boolean => (tokens[at]!.flags & TokenFlag.capital) !== 0
  let at = first
  while (at < end && at < first + 3 && capital(at)) at++
  if (at === first || at >= end) return undefined
  const close = at
  let unknown = false
  for (let name = first; name < at; name++) {
    if (/^(?:dr|doctor|prof|professor|nurse)$/.test(tokens[name]!.word)) return undefined
    if (entitiesAt(name).length > 0) return undefined
    unknown ||= tokens[name]!.id === 0
  }
  if (!unknown) return undefined
  for (const limit = Math.min(end, at + 14); at < limit; at++) {
    const { word, flags } = tokens[at]!
    if (opening.has(word)) return close
    const inside = (flags & (TokenFlag.comma | TokenFlag.stop)) !== 0
    if (!inside && !/^(?:of|from|in|at|and|a|an|the|who|both)$/.test(word) && at === first + 1) return undefined
  }
  return undefined
}

const third = /\b(?:he|she|they|his|her|their|the (?:twins|baby|babies|couple|girl|boy|kid|man|woman))\b/i
const unit =
  '(?:hours?|days?|nights?|weeks?|months?|years?|sessions?|visits?|treatments?|infusions?|drips?|shots?|doses?|bags?|dives?|rounds?|adjustments?)'
const later = anyOf(
  /\b(?:today|these days|nowadays|ever since|since then|again|anymore|any more|no longer)\b|\bnow\b(?! and then)/i,
  /\b(?:not|n['’]t)\b.{0,40}\bsince\b/i,
  new RegExp(String.raw`\b(?:by|within|inside|after|in) (?:[\w+-]+ ){0,5}?${unit}\b`, 'i'),
  /\b(?:on day \w+|at (?:her|his|their|the) (?:(?:[\w-]+ )?(?:review|recheck|follow-up|check-up|checkup|scan|wedding|graduation|recital|reunion)))\b/i,
  /\bby (?:homecoming|prom|graduation|easter|halloween|opening day|game day|kickoff|recital|harvest|term)\b/i,
  new RegExp(String.raw`\b${unit} (?:later|after)\b`, 'i'),
  /\bby (?:the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|summer|spring|fall|winter|christmas|thanksgiving|dinner|morning|nightfall|bell|end)\b/i,
  /\b(?:last|this|that|next) (?:week|month|weekend|spring|summer|fall|winter|season|june|year)\b/i,
  /\bturn(?:s|ed)? (?:one|two|three|four|five|\d)\b/i,
)
const sober =
  /\b(?:may|might|could(?! not|n['’]t)|not everyone|still (?:has|have|struggl\w+|hurts?|needs?)|relapse[ds]?|worse|queasy|nauseous|dropped out|participants?|placebo|died|returned|came back|stopped working|emergency|hospital|side effects?|no (?:change|better|difference)|refused|declined|waiting|appointment)\b/i

/** Where a sentence that brought a patient on stage turns to what became of them. */
const turn =
  /(?:[,;] (?:and|then|but|by|today|now)|\band (?:ran|left|walked|now|danced|played|rode|climbed|finished|went|swam))\b/

/** A clinic that speaks of its own beginnings. */
const ownVoice = new Set(['we', 'our', 'i', 'you'])

/** Whether a paragraph goes on with the story of the one before: its first words speak of him or her. */
function speaksOfHero({ tokens }: Analysis, { first, end }: Sentence): boolean {
  return tokens.slice(first, Math.min(end, first + 8)).some(({ word }) => /^(?:he|she|his|her)$/.test(word))
}

/** The sentences that tell what became of one patient after care, in paragraphs that brought that patient on stage. */
export function aftermathsOf(analysis: Analysis): readonly Sentence[] {
  const found: Sentence[] = []
  let block = -1
  let introduced = false
  let told = 0
  let heading = -1
  for (const sentence of analysis.sentences) {
    if (sentence.block !== block) {
      const next = analysis.document.blocks[sentence.block]!
      block = sentence.block
      introduced &&= next.heading === heading && speaksOfHero(analysis, sentence)
      heading = next.heading
      told = 0
    }
    const { kind, text } = analysis.document.blocks[block]!
    if (kind === 'heading' || kind === 'title' || kind === 'link' || kind === 'button' || sentence.question) continue
    const words = text.slice(sentence.start, Math.min(sentence.stop, sentence.start + 400))
    const enters =
      !ownVoice.has(analysis.tokens[sentence.first]!.word) &&
      (heroOf(analysis, sentence) !== undefined || introduces.some(pattern => pattern.test(words)))
    if (introduced || enters) {
      const tail = enters && !introduced ? words.slice(words.search(turn)) : words
      const whole = !enters || introduced || tail.length < words.length
      if (told < 2 && whole && (third.test(tail) || tail !== words) && later.test(tail) && !sober.test(words)) {
        found.push(sentence)
        told++
      }
    }
    introduced ||= enters
  }
  return found
}
