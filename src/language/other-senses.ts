import type { Analysis, Match } from './analysis.ts'

/** "Permanent teeth", "the permanent restoration": what dentists call the part that follows the temporary one. */
export function namesPart(analysis: Analysis, match: Match): boolean {
  const words = analysis.quote(match.first, Math.min(match.end + 2, analysis.tokens.length))
  if (
    !/^permanent (?:\w+ )?(?:teeth|tooth|restorations?|crowns?|bridges?|molars?|prosthe\w+|dentures?|fillings?)\b/i.test(
      words,
    )
  )
    return false
  const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  return /\b(?:temporary|healing|heal|final|children|child|baby|erupt\w*|until|after|stage|once)\b/i.test(
    analysis.quote(first, end),
  )
}

const staff =
  /^(?:start|begin)s? (?:to work|working)\b.{0,20}\b(?:with|together|towards?) (?:you|patients?|them|our|the team|people|clients?)\b/i

/** "Begin working closely with patients": what the team does. */
export function tellsOfStaff(analysis: Analysis, match: Match): boolean {
  return staff.test(analysis.quote(match.first, Math.min(match.end + 3, analysis.tokens.length)))
}

/** What is lost for good when it does not come back, which is a harm and no promise. */
const precious = new Set(
  'follicle follicles tooth teeth enamel bone cartilage nerve nerves gum gums hearing vision sight eyesight trust memory'.split(
    ' ',
  ),
)

/** Whether something that a reader wants to keep is said not to come back. */
export function tellsOfLoss({ tokens, sentences, sentenceOf }: Analysis, match: Match): boolean {
  const { first } = sentences[sentenceOf(match.first)]!
  return tokens.slice(first, match.first).some(token => precious.has(token.word))
}
