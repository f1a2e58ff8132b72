import type { Analysis, Entity, Match, Sentence } from './analysis.ts'
import { asksForHelp, grantsHelp } from './short-answers.ts'
import { wordSet } from './word-classes.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Emergencies, people turned away, and people whom the clinic sees: no treatment is said to help. */
const service =
  /\b(?:(?:call|dial|ring) (?:911|999|000|112)|(?:go|get|come|taken?) (?:straight )?to (?:an?|the|your nearest) (?:emergency|er\b|hospital)|turn(?:s|ed|ing)? \w+ (?:\w+ )?away|(?:harms?|side effects?|risks?|complications?) (?:\w+ ){0,2}(?:include|are)|(?:see|sees|seeing) (?:people|patients|children|adults|families|kids) (?:for|with)|(?:not|n['’]t) (?:suitable|safe|recommended|advised) (?:for|in|if))\b/i

/** "Heart attack, stroke": the noun. */
export function namesAttack(analysis: Analysis, match: Match): boolean {
  const last = match.end - 1
  return (
    analysis.tokens[last]!.word.startsWith('attack') &&
    /^(?:heart|panic|asthma|ischa?emic)$/.test(analysis.tokens[last - 1]?.word ?? '')
  )
}

/** Heads that make of a disease's name the name of a medicine, a profession or a place. */
const otherHeads =
  list(`drug drugs medicine medicines medication medications pill pills educator educators team teams nurse nurses specialist specialists doctor
  doctors clinic clinics centre centres center centers ward unit hospital hospitals society association charity research researchers
  trial trials guideline guidelines test tests registry threshold thresholds`)
const lowering = /^(?:lower|reduc|cut|slash|halv|shrink|prevent|protect|lessen|decreas|minimi)/
const medicines = list('medicines medicine drugs drug medication medications tablets pills')
const others = list('medicines medications drugs pills tests specialists books charities surgery operations')

/** "Cancer drugs", "risk of a stroke", "medicines for osteoporosis", "during cancer treatment": not what is offered. */
export function namesOther({ tokens }: Analysis, disease: Entity, verb: Match): boolean {
  const next = tokens[disease.end]?.word ?? ''
  if (tokens[verb.first - 1]?.word === 'non' || feeds({ tokens }, disease, verb)) return true
  if (otherHeads.has(next)) return true
  if (/^risks?$/.test(next) && !lowering.test(tokens[verb.first]!.word)) return true
  const before = tokens[disease.first - 1]?.word ?? ''
  if (next === 'treatment' && /^(?:during|after|before|alongside)$/.test(before)) return true
  for (let at = disease.first - 1; at > Math.max(0, disease.first - 5); at--)
    if (tokens[at]!.word === 'for' && medicines.has(tokens[at - 1]?.word ?? '')) return true
  if (verb.first >= disease.end && /^(?:during|after|before|alongside|beside|through)$/.test(before)) return true
  return tokens[verb.end - 1]!.word === 'for' && others.has(tokens[verb.end - 2]?.word ?? '')
}

const feeding =
  /^(?:speed|fuel|feed|rais|increas|rous|wak|driv|accelerat|stimulat|promot|encourag|boost|hasten|trigger|spur|start)/
const growing = list('growth spread return recurrence progression progress onset activity')

/** "Could speed the growth of a tumor", "may feed a hidden cancer": a harm. */
function feeds({ tokens }: Pick<Analysis, 'tokens'>, disease: Entity, verb: Match): boolean {
  if (verb.first >= disease.first || !feeding.test(tokens[verb.first]!.word)) return false
  return tokens.slice(verb.first + 1, disease.first).some(({ word }) => growing.has(word))
}

/** Whether a sentence sends to an emergency room, turns people away, counts harms or says whom the clinic sees. */
export function speaksOfService(words: string): boolean {
  return service.test(words)
}

const prevention = list('exercise exercising walking smoking statin statins vaccine vaccines sunscreen screening')

/** Whether some tokens name what is known to prevent disease and is no clinic's treatment. */
export function namesPrevention({ tokens }: Analysis, first: number, end: number): boolean {
  return tokens.slice(first, end).some(({ word }) => prevention.has(word))
}

/** Whether words up to a disease's name speak of a raised risk of it, or of it as the cause of something else. */
export function tellsOfRiskOrCause(words: string): boolean {
  return (
    /\b(?:increas|rais|high|elevat|great)\w* (?:\w+ )?risks?\b/i.test(words) ||
    /\bunderlying (?:\w+ )?(?:problems?|conditions?|diseases?|causes?|illness\w*)\b/i.test(words)
  )
}

const helping: ReadonlySet<string> = new Set([
  ...list('help helps works beats wins levels'),
  ...['erase', 'ease', 'better', 'vital'].flatMap(name => [...wordSet(name)]),
])

/**
 * What answers the naming of a disease: the sentence after a bare question ("Early dementia? Exosomes can help"), or a yes to "Does
 * it help with dementia?" and "I have dementia. Can you help?".
 */
export function answered(analysis: Analysis, disease: Entity, sentence: Sentence): Match | undefined {
  const { sentences } = analysis
  const next = sentences[sentence.index + 1]
  if (!next) return undefined
  const short = sentence.end - sentence.first
  if (sentence.question && next.block === sentence.block && disease.end === sentence.end && short <= 4) {
    if (next.question) return undefined
    for (let at = next.first; at < next.end; at++)
      if (helping.has(analysis.tokens[at]!.word)) return { phrase: -1, first: at, end: at + 1 }
    return undefined
  }
  if (short > 16) return undefined
  const asking = sentence.question ? sentence : next.block === sentence.block && next.question ? next : undefined
  if (!asking || !asksForHelp(analysis.quote(asking.first, asking.end), asking === sentence)) return undefined
  const answer = sentences[asking.index + 1]
  if (!answer || answer.question || answer.block - asking.block > 1 || answer.end - answer.first > 10) return undefined
  if (!grantsHelp(analysis.quote(answer.first, answer.end))) return undefined
  return { phrase: -1, first: answer.first, end: answer.end }
}

/** Whether the sentence of a token asks who comes ("Who dives with us?"), which a list then answers. */
export function asksWho(analysis: Analysis, token: number): boolean {
  const { first, question } = analysis.sentences[analysis.sentenceOf(token)]!
  return question && analysis.tokens[first]!.word === 'who'
}
