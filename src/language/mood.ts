import { gainVerbs, gettingVerbs, givingVerbs, reliefVerbs } from '../knowledge/lexicon.ts'
import { type Token, TokenFlag } from './analysis.ts'
import { inflect } from './phrases/inflect.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Verbs that often open a sentence in the imperative, beside the outcome verbs. */
const commands = words(`
  call ask talk book contact visit schedule speak try see consult tell learn start get feel take choose let do stop keep say
  remember expect bring make find discover read join come go give use avoid check click explore consider discuss request
  reach plan wear drink eat brush wash follow review share sign skip ditch throw cancel quit taper double swap switch replace
  space stack adjust bump add buy order host treat rediscover regain reclaim wake live enjoy imagine picture experience lose
  drop shed melt turn walk look meet begin forget trust invest act hurry claim save lock grab leave watch know become return
  put send set step understand rest wait work note begin beat seek verify report describe bear prepare notify inform pick hold`)

/** Base forms that may open an imperative sentence. */
export const imperativeVerbs: ReadonlySet<string> = new Set([
  ...commands,
  ...reliefVerbs,
  ...gainVerbs,
  ...gettingVerbs,
  'provide',
  'offer',
  'deliver',
  'achieve',
])

const auxiliaries = new Set(
  words(`is are was were am has have had do does did may might could can will would shall should must cannot`),
)
const subjects = new Set(words('i you he she it we they who that which there this these patients people clients'))
const thirdPerson = new Set(
  [...reliefVerbs, ...gainVerbs, ...givingVerbs, ...gettingVerbs, ...commands]
    .flatMap(verb => inflect(verb).slice(1, 2))
    .concat(
      words(`works helps means takes lasts needs wants seems appears remains becomes comes goes begins includes costs
      requires depends varies differs acts says shows finds gives makes gets feels looks lets lifts`),
    ),
)
const pastForms = new Set(
  words(`felt found saw got came went took made gave began became said told had did was were showed`),
)
const baseAfterSubject = new Set([
  ...commands,
  ...reliefVerbs,
  ...gainVerbs,
  ...gettingVerbs,
  ...words(`need want deserve have are will love like feel think believe know help work suffer struggle offer provide`),
])

/** Whether tokens `first` to `end` hold a finite verb, so that they are more than a fragment. */
export function hasFiniteVerb(tokens: readonly Token[], first: number, end: number): boolean {
  if (isImperative(tokens, first, end)) return true
  let subordinate = false
  for (let at = first; at < end; at++) {
    const { word } = tokens[at]!
    if (word === 'when' || word === 'if' || word === 'while') subordinate = at > first
    if (subordinate) continue
    if (auxiliaries.has(word)) return true
    if (at === first) continue
    const before = tokens[at - 1]!.word
    if (subjects.has(before) && baseAfterSubject.has(word) && !(tokens[at]!.flags & TokenFlag.joined)) return true
    if (thirdPerson.has(word) && !nounPosition(before)) return true
    if (pastForms.has(word)) return true
  }
  return false
}

const determiners = new Set(
  words(`the a an our your my his her its their this that these those no any some every each all of for
  in on with from by and or more less better best fast lasting quick rapid`),
)

function nounPosition(before: string): boolean {
  return determiners.has(before) || /(?:ive|al|ous|ful|ic|able|less|ing|ed)$/.test(before)
}

function isImperative(tokens: readonly Token[], first: number, end: number): boolean {
  let at = first
  while (at < end && openers.has(tokens[at]!.word)) at++
  const verb = tokens[at]
  if (!verb || at >= end || !imperativeVerbs.has(verb.word)) return false
  const next = tokens[at + 1]
  if (!next || at + 1 >= end) return true
  if (next.flags & (TokenFlag.comma | TokenFlag.stop | TokenFlag.joined)) return !nounAlso.has(verb.word)
  if (nounAlso.has(verb.word))
    return afterVerb.has(next.word) || (next.word.endsWith('ly') && !auxiliaries.has(next.word))
  return !auxiliaries.has(next.word)
}

const openers = new Set(words('please just simply always never do not and so then now to'))
const nounAlso = new Set(
  words(`treat cure work treatment help lift plan book start stop call visit check look drop turn return
  order host double experience report block balance fight focus use control trust risk repair boost cut cover tone rest step
  act wait note reach share sign review store walk watch test power support schedule prevent range change reset release fuel
  cost brush drink target break`),
)
const afterVerb = new Set(
  words(`your you us the a an our my this that these those with for to in on at up down out off away it them all
  about from now today more less every any some one yourself`),
)

/** Whether a sentence begins with a verb in the imperative ("Call us", "Please do not stop"). */
export function startsImperative(tokens: readonly Token[], first: number, end: number): boolean {
  return isImperative(tokens, first, end)
}

/** Whether a word is a finite verb wherever a subject stands right before it: an auxiliary or a third person form. */
export function isThirdPerson(word: string): boolean {
  return auxiliaries.has(word) || thirdPerson.has(word)
}
