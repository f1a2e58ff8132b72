import type { Analysis, Entity, Match } from './analysis.ts'

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
