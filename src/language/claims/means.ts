import type { LanguageView } from '../analyse.ts'
import { TokenFlag } from '../analysis.ts'
import { otherCare } from '../entities.ts'

/**
 * "Correcting the bite ends …", "twenty minutes under the panel destroys …", "muscle repair clears …": what a clinic does or
 * hands over, by its doing, its dose or its head.
 */
export function isMeans(tokens: LanguageView['tokens'], start: number, head: number, topical: boolean): boolean {
  const opening = tokens[start]!
  const second = tokens[start + 1]?.word ?? ''
  const dosed = (opening.flags & TokenFlag.number) !== 0 || counts.has(opening.word)
  if (dosed && (doses.has(second) || doses.has(tokens[start + 2]?.word ?? ''))) return true
  if (doings.has(opening.word)) return head > start + 1 || /^(?:the|your|a|an|that)$/.test(second)
  if (givesCare(tokens, start, head) || (topical && isBare(tokens, start, head))) return true
  return means.has(tokens[head - 1]!.word) && !others.test(opening.word) && topical
}

/** "Regular sessions", "successful treatment": care in general, by how it is given. */
function givesCare(tokens: LanguageView['tokens'], start: number, head: number): boolean {
  if (head - start < 2) return false
  if (injected.has(tokens[head - 1]!.word)) return head === start + 2 && !otherShots.has(tokens[start]!.word)
  if (!care.has(tokens[head - 1]!.word)) return false
  for (let at = start; at < head - 1; at++) {
    const { word } = tokens[at]!
    if (otherCare.has(word)) return false
    if (!manners.has(word) && !manner.test(word) && !(at === start && owners.test(word))) return false
  }
  return true
}
/** Heads that are a treatment by what stands before them ("knee injections", "vitamin drips"). */
const injected = new Set('injections drips peels facials pellets fillers infusions shots'.split(' '))
const otherShots: ReadonlySet<string> = new Set([
  ...otherCare,
  ...'flu tetanus booster travel covid shingles vaccine allergy the these those our your all two three daily'.split(
    ' ',
  ),
])
/** Endings of the words that say how care is given, beside those that are listed. */
const manner = /[a-z]{3}(?:ed|en|al|ive|ful|ic)$/
const care = new Set(
  'care treatment treatments therapy therapies session sessions visits sittings appointments maintenance infusions adjustments use'.split(
    ' ',
  ),
)
/** "Surgery", "the program": they stand for the page's own where it is about one. */
function isBare(tokens: LanguageView['tokens'], start: number, head: number): boolean {
  const { word } = tokens[head - 1]!
  if (head === start + 1) return bareCare.has(word)
  return head === start + 2 && tokens[start]!.word === 'the' && (bareCare.has(word) || offered.has(word))
}
const bareCare = new Set('treatment therapy surgery'.split(' '))
const offered = new Set(
  'program programme medicine device procedure technique system machine method tablet formula treatments'.split(' '),
)
const manners = new Set(
  `regular successful effective early prompt timely proper consistent ongoing weekly monthly repeated continued professional manual
  targeted personalised personalized individualised individualized comprehensive expert skilled gentle frequent steady combined sustained
  specialised specialized tailored long term in office at home hands on one to on short well chosen right`.split(/\s+/),
)
const owners = /^(?:the|our|this|these|with|an?)$/

/** Doings of a clinic that open a sentence as its subject. */
const doings = new Set(
  `correcting choosing straightening restoring replacing balancing removing blocking filling lifting tightening realigning aligning
  clearing rebuilding releasing unlocking resetting infusing injecting stimulating whitening smoothing freezing lasering numbing
  flushing feeding topping cleansing detoxing adjusting decompressing treating wearing optimizing optimising
  stabilizing stabilising supporting retraining relaxing strengthening stretching draining targeting`.split(/\s+/),
)
const counts = new Set(
  'a one two three four five six seven eight nine ten twelve fifteen twenty thirty forty sixty ninety few several just'.split(
    ' ',
  ),
)
/** What treatment is dealt out in. */
const doses = new Set(
  `minutes minute units unit sessions session visits visit drops drop sprays spray capsules capsule puffs puff passes pass pulses syringe
  syringes vial vials rounds round dose doses shot shots needles needle infusion infusions hour hours tube tubes`.split(
    /\s+/,
  ),
)
/** Heads that name what a clinic does or hands over without being a treatment's name. */
const means = new Set(
  `repair lift panel light drops blend plan package wand needles splint brace insoles antimicrobials botanicals herbs tincture tea tuck lens
  lenses band membership reset cleanse wash roller mask oil tonic chews gummies pads bracket brackets wires wire plate guard liner
  remedies probiotics capsules mapping protocol formulation powder lotion foam mist balm roller cells extract extracts oils`.split(
    /\s+/,
  ),
)
const others = /^(?:no|some|any|other|many|most|these|those|over-the-counter|store)$/
