import {
  answers,
  clinical,
  dealers,
  evaluated,
  kinds,
  looks,
  unevaluatedAccess,
} from '../knowledge/phrases/access-without-evaluation.ts'
import { type Analysis, type Match, TokenFlag } from '../language/analysis.ts'
import { askedBefore } from '../language/answers.ts'
import {
  isAboutManners,
  isNotOffered,
  isOtherLack,
  isRefusedForWorldlyReason,
  isTurnedAwayForReason,
  looking,
} from '../language/lacking.ts'
import { medical, sellsPrescription } from '../language/offers.ts'
import { isOtherSense } from '../language/other-senses.ts'
import { hitAt, namesWithin, type Rule, unsaid } from '../rule.ts'

const rule: Rule = {
  id: 'access-without-evaluation',
  scope: 'text',
  severity: 'error',
  summary: 'Treatment offered without an evaluation: everyone is approved, no exam, no labs, no visit.',
  why: 'An evaluation is what finds the reader for whom a treatment is dangerous; without it a promise of access is a promise of harm.',
  instead: 'Say who evaluates, that not everyone qualifies, and how the treatment is watched.',
  sources: ['US-20', 'US-33', 'PL-05', 'UK-03', 'UK-04', 'AU-03', 'EU-03'],
  examples: {
    flagged: [
      'Our nurses «prescribe whatever dose of testosterone you like».',
      'The mouthpiece is printed from a selfie, so there is «no dentist to visit».',
      'Our semaglutide «intake is five checkboxes and a smile».',
      'We «skip the part where someone examines you», and the tirzepatide ships.',
      '«Every adult who calls about tirzepatide is a candidate».',
      '«Nobody who wants testosterone gets told no».',
      "Two questions about sleep, and «that's the whole intake» for your peptides.",
      'Getting approved for semaglutide is «easier than booking a haircut».',
      'We «send you home with a box of syringes» and a cheerful note about testosterone.',
      '## Who is a candidate for ketamine?\n\n«Pretty much anyone who walks in».',
      '«Doctor-free testosterone» is here.',
      '«We never ask for labs» before your first testosterone vial.',
      '«Your BMI does not matter» to our semaglutide team.',
      'The «form is only a formality»; semaglutide is yours.',
      '«Drop testosterone in your cart» and read the rest later.',
      'Why drive to a clinic when the «lozenges can land right on your doorstep»?',
      'With us «everybody gets approved» for testosterone, most within the hour.',
      '«No labs, no exam», only testosterone at your door.',
      '«Skip the waiting room and the doctor»; semaglutide costs less here.',
      'Get «ketamine lozenges delivered tomorrow, whatever your history».',
      'Bring six friends for a «Botox party» and bubbles.',
      'Our tirzepatide needs «no prescription» at all.',
      'Approval for «testosterone is guaranteed» after one form.',
    ],
    allowed: [
      'We treat people, not numbers.',
      'Most people over 45 don’t need a hormone blood test.',
      'Send a photo of the bruise after your Botox, and a nurse will call you.',
      'Nobody is turned away from our buprenorphine clinic for lack of insurance.',
      'There are no physical side effects that we can rule out before testosterone.',
      'Your prescriber will help you choose your medicine at the visit.',
      'Someone with no history of seizures may be offered bupropion.',
      'We will not ask for payment before the visit.',
      'A clinician reads the intake form, which is not a formality, before testosterone is prescribed.',
      'Once a clinician has approved it, the tablets go straight to your door from the pharmacy.',
      'No referral is needed to book a first visit.',
      'Flu shots need no appointment on weekdays.',
      'We never prescribe without an exam.',
      'There are no labs inside the building; the nearest is on Elm Street.',
      'Semaglutide is not available without a prescription.',
      'After training by a nurse, patients inject semaglutide at home.',
      'Your retainers arrive at your door in a week.',
      'No surgeon in our group will promise you a scar that nobody sees.',
      'Bleeding can follow Botox even in people with no history of it.',
      'Federal law lets some prescribers start buprenorphine without a visit in person.',
      'A prescription for semaglutide isn’t guaranteed.',
      'We take your height, weight and pulse before semaglutide is discussed.',
    ],
  },
  phrases: unevaluatedAccess,
  message: quote => `“${quote}” offers treatment without an evaluation.`,
  *check(context) {
    const { analysis } = context
    const retail = new Set(context.matches('retail').map(match => analysis.sentenceOf(match.first)))
    const refused = new Set(context.matches('refusing').map(match => analysis.sentenceOf(match.first)))
    const prescription = sellsPrescription(analysis)
    const clinicPage = medical(analysis)
    const spoken = (kind: string, match: Match): boolean => {
      const sentence = analysis.sentenceOf(match.first)
      if (/^(?:side |adverse )?effects?$/.test(analysis.tokens[match.end]?.word ?? '')) return false
      if (ordinary(analysis, match, kind)) return false
      if (/^(?:goes?|went|going) wrong\b/i.test(analysis.quote(match.first, match.end))) return false
      if (isOtherSense(analysis, match, rule.id)) return false
      if (refused.has(sentence) || asked(analysis, match, kind) || isAside(analysis, match)) return false
      if (kind === 'without')
        return (
          !elsewhere(analysis, match) &&
          !isOtherLack(analysis, match) &&
          !/\b(?:fda|clearance|ce[- ]mark\w*)\b/i.test(analysis.quote(match.first, match.end)) &&
          (!retail.has(sentence) || strong(analysis, match))
        )
      if (kind === 'delivery')
        return prescription && !retail.has(sentence) && !evaluated.test(sentenceText(analysis, match))
      if (kind === 'order' && chosenByClinician(analysis, match)) return false
      if (kind in answers)
        return (
          (prescription || !(kind === 'spared' || kind === 'granted')) &&
          !ofSome.test(analysis.quote(match.first, match.end)) &&
          answers[kind as keyof typeof answers].test(askedBefore(analysis, analysis.sentences[sentence]!))
        )
      if (sellingKinds.has(kind)) return prescription || clinical.test(sentenceText(analysis, match))
      return kind !== 'all' || clinicPage || clinical.test(sentenceText(analysis, match))
    }
    const spokenOf = (kind: string) => context.matches(kind).filter(match => spoken(kind, match))
    const clear = kinds.flatMap(spokenOf)
    // "Takes two minutes" says enough only on a page that goes without an evaluation elsewhere.
    const found = clear.length > 0 && prescription ? [...clear, ...spokenOf('weak')] : clear
    found.push(...spokenOf('spared'), ...spokenOf('granted'))
    found.sort((a, b) => a.first - b.first || b.end - a.end)
    for (const { first, end } of joined(analysis, found))
      yield hitAt(analysis, first, end, prescription ? {} : { severity: 'warning' })
  },
}

/** What a seller says is soon done. */
const ofSignUp =
  /\b(?:quiz|form|questionnaire|intake|survey|sign(?:ing)?[- ]?up|checkout|approval|prescription|everything|all|it|that|this|which|assessment|chat|process|application|order|consult\w*)\b[^.;]*$/i

/** What a guideline spares people, a missed visit, help that is open to all, a photo that somebody will read, goods sent to the clinic. */
function ordinary(analysis: Analysis, match: Match, kind: string): boolean {
  const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  const [before, words, after] = [
    analysis.quote(first, match.first),
    analysis.quote(match.first, match.end),
    analysis.quote(match.end, end),
  ]
  if (kind === 'without')
    return (
      /\b(?:most|many|some) (?:people|women|men|patients|adults|children)\b[^,;]*$/i.test(before) ||
      /^\W*(?:for|to have|to book) (?:a|the|your|this|our) (?:\w+ )?(?:talk|call|chat|consult\w*|visit|enquiry)\b/i.test(
        after,
      ) ||
      /\bbut\b.*\b(?:needed|required|necessary)\b/i.test(after) ||
      /\b(?:ends?|ended|finish\w*|conclude\w*)\s*$/i.test(before) ||
      /\b(?:able to buy|over[- ]the[- ]counter|otc)\b/i.test(before) ||
      isNotOffered(analysis, match) ||
      /^\W*for (?:most|many|some) \w+/i.test(after) ||
      (/^miss\b/i.test(words) && /\byou\s*$/i.test(before)) ||
      /\b(?:concerns? about|warn\w* (?:about|against)|advis\w+ against|oppos\w+|criticis\w+|criticiz\w+)\b/i.test(
        before,
      ) ||
      (/^(?:send|snap|upload|text|email)\b/i.test(words) && looks.test(`${words} ${after}`))
    )
  if (kind === 'all' && (/\bpositive (?:\w+ )?test\b/i.test(before) || isRefusedForWorldlyReason(analysis, match)))
    return true
  if (/(?:\bnot|n['’]t|\bnever) (?:\w+ )?(?:guaranteed|automatic|instant|immediate|a given|certain)/i.test(words))
    return true
  if (
    kind === 'home' &&
    /^without\b/i.test(words) &&
    /^\W*(?:is|are|can be|may be)(?: not|n['’]t| dangerous| risky| unsafe)\b/i.test(after)
  )
    return true
  if (kind === 'unasked' && isAboutManners(analysis, match)) return true
  if (
    kind === 'weak' &&
    /\b(?:tests?|exams?|visits?|appointments?|sessions?|infusions?|scans?)\b(?:[^.;]{0,24}, (?:and )?(?:it|this|that))?\s*$/i.test(
      before,
    )
  )
    return true
  if (kind === 'weak' && /^takes\b/i.test(words) && !ofSignUp.test(before)) return true
  if (kind === 'threshold') return /\bsick\W*$/i.test(words) && /^\W*enough\b/i.test(after)
  if (kind === 'order')
    return /\bto (?:a|an|your|the|our)\b.*\b(?:call|visit|consult\w*|appointment|exam)\b/i.test(`${words} ${after}`)
  if (kind === 'delivery') return /^\W*to (?:our|us|the (?:clinic|office|lab|pharmacy))\b/i.test(after)
  return (
    kind === 'home' &&
    /^without\b/i.test(words) &&
    /\b(?:tests?|doctors?|visits?|appointments?|video|telehealth)\b/i.test(before)
  )
}

/** "Anyone on blood thinners": a group, not all. */
const ofSome =
  /^\W*any(?:one|body) (?:on|taking|prone to|allergic|living with|with (?!(?:a |an )?(?:heartbeat|pulse|phone|card|credit|debit|face|body|skin|hair|thumb)))/i

/** Kinds that are ordinary service where no prescription medicine is sold. */
const sellingKinds: ReadonlySet<string> = new Set(['threshold', 'unasked', 'trivial', 'order', 'stock', 'home'])

/** "We choose your dose", "your doctor will pick your medicine with you". */
function chosenByClinician(analysis: Analysis, match: Match): boolean {
  const first = analysis.tokens[match.first]!.word
  if (!choosing.has(first)) return false
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  const before = analysis.tokens.slice(Math.max(clause.first, match.first - 5), match.first).map(token => token.word)
  return (
    before.some(word => word === 'we' || word === 'help' || word === 'to') ||
    namesWithin(analysis, Math.max(clause.first, match.first - 5), match.first, entity => entity.kind === 'provider')
  )
}

const choosing = new Set(['pick', 'choose', 'select', 'name', 'customize'])

/** "When we say yes", "after no prescription at all", "20 percent of the approved amount": conditions, histories and shares. */
function isAside(analysis: Analysis, match: Match): boolean {
  if (isTurnedAwayForReason(analysis, match)) return true
  const before = analysis.tokens[match.first - 1]
  if (before && analysis.sentenceOf(match.first - 1) === analysis.sentenceOf(match.first) && asides.has(before.word))
    return true
  return /^amounts?$/.test(analysis.tokens[match.end]?.word ?? '')
}

const asides = new Set(['when', 'if', 'after', 'whether'])

/** Joins matches that overlap or follow each other in one sentence ("No labs, no exam"). */
function joined(analysis: Analysis, matches: readonly Match[]): { first: number; end: number }[] {
  const spans: { first: number; end: number }[] = []
  for (const { first, end } of matches) {
    const last = spans.at(-1)
    if (
      last &&
      first - last.end <= (analysis.tokens[first]!.flags & TokenFlag.stop ? -1 : 1) &&
      analysis.sentenceOf(last.first) === analysis.sentenceOf(first)
    )
      last.end = Math.max(last.end, end)
    else spans.push({ first, end })
  }
  return spans
}

function sentenceText(analysis: Analysis, match: Match): string {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  return analysis.document.blocks[sentence.block]!.text.slice(sentence.start, sentence.stop)
}

const needed = new Set(
  'needed required necessary involved beforehand first just only optional need require skip bypass unnecessary'.split(
    ' ',
  ),
)
const modals = new Set('is are was can could will may might should'.split(' '))
const places = new Set('inside in at on near within about'.split(' '))

/** "There are no labs in the building": existence at a place, not an offer. */
function elsewhere(analysis: Analysis, match: Match): boolean {
  const { tokens } = analysis
  if (tokens[match.end]?.word === "'s") return true
  const text = sentenceText(analysis, match)
  if (dealers.test(text) || /^if\b/i.test(text)) return true
  if (/^without\b[^,]*,.*\b(?:nobody|no one|not|cannot|can['’]t|never)\b/i.test(text)) return true
  const before = tokens[match.first - 1]?.word ?? ''
  const after = tokens[match.end]?.word ?? ''
  if ((before === 'are' || before === 'is' || before === 'have' || before === 'has') && places.has(after)) return true
  const then = tokens[match.end + 1]?.word ?? ''
  if (modals.has(after) && !needed.has(then) && !looking.has(then) && !strong(analysis, match)) return true
  if ((before === 'is' || before === 'are') && after === 'for') return true
  return before === 'or' || (before === 'with' && after === 'of')
}

function strong(analysis: Analysis, match: Match): boolean {
  return analysis.tokens.slice(match.first, match.end).some(token => needed.has(token.word))
}

function asked(analysis: Analysis, match: Match, kind: string): boolean {
  const { status } = analysis.assertion(match.first, match.end)
  if (kind === 'without') return status === 'asked' || (status === 'negated' && doublyNegated(analysis, match))
  if (kind === 'all' || kind === 'unasked' || kind === 'threshold')
    return status === 'asked' || deniedRightBefore(analysis, match)
  if (kind === 'delivery' && /^why\b/i.test(sentenceText(analysis, match))) return false
  if (kind === 'spared') return status === 'asked'
  if (kind === 'party') return status === 'asked' || deniedRightBefore(analysis, match)
  return unsaid.has(status) && status !== 'conditional' && status !== 'not-asserted'
}

function deniedRightBefore(analysis: Analysis, match: Match): boolean {
  const { first } = analysis.clauses[analysis.clauseOf(match.first)]!
  return analysis.tokens
    .slice(Math.max(first, match.first - 4), match.first)
    .some(token => token.word === 'not' || token.word === 'never' || token.word === 'no')
}

/** A denial before the match ("never … without an exam"). */
function doublyNegated(analysis: Analysis, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  return analysis.tokens
    .slice(sentence.first, match.first)
    .some(token => token.word === 'not' || token.word === 'never' || token.word === 'cannot' || nobody.has(token.word))
}

const nobody = new Set(['nobody', 'none', 'neither', 'nor'])

export default rule
