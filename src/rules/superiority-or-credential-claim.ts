import * as phrases from '../knowledge/phrases/superiority-or-credential-claim.ts'
import { type Analysis, type Match, type Status, TokenFlag } from '../language/analysis.ts'
import { type Hit, hitAt, type ProfileId, type Rule, type RuleContext, unsaid } from '../rule.ts'

/** Places whose law says how a board must be named. */
const boardLaw: ReadonlySet<ProfileId> = new Set<ProfileId>(['us-ca', 'us-fl', 'us-tx'])

const negatedOnly: ReadonlySet<Status> = new Set<Status>(['negated', 'asked'])

const rule: Rule = {
  id: 'superiority-or-credential-claim',
  scope: 'text',
  severity: 'warning',
  profiles: { 'ca-on': 'error' },
  summary: 'A clinic or clinician ranked above others, or a credential that cannot be looked up.',
  why: 'Readers cannot check a ranking, and they take a title for training that a recognised body has tested.',
  instead: 'Replace the ranking with a fact that can be checked: years, training, or an award with its giver and year.',
  sources: ['US-50', 'US-51', 'US-53', 'US-55', 'US-56', 'US-57', 'AU-02', 'CA-03'],
  examples: {
    flagged: [
      '«Our surgeons are the best in Ohio».',
      '«No clinic along the coast understands menopause better».',
      'She is the «name other surgeons call when they are stumped».',
      'We are «Tulsa’s only true knee experts».',
      '«Nobody in Nashville understands hormones like our team».',
      'She has «delivered more babies than any midwife in Kent».',
      'Magazine editors «rank her as the city’s best injector».',
      '«Few surgeons have the training» for this lift.',
      '«Where other dentists bring their own kids».',
      'Our nurse is «certified in injectables».',
      'Meet the «lip whisperer» of Tulsa.',
      'Meet «the leading hair clinic in Denver».',
      '«Voted best» smile makeover two years running.',
      'Visit «our most experienced injectors» at night.',
      'Dr Finch is «an anti-aging specialist».',
      'Care from «board-certified» providers.',
      'He is a «board-eligible» cosmetic physician.',
      'Come to «the only clinic in Ohio».',
      'Relax with «Tulsa’s friendliest technicians».',
      '«Unlike other clinics», we answer the phone.',
    ],
    allowed: [
      'Nobody can say that yet, because the studies have not been done.',
      'The Human Fertilisation and Embryology Authority in the UK rates add-ons.',
      'Dr Lee is a Fellow of the Royal Australian and New Zealand College of Ophthalmologists.',
      'No one in the study did better than the comparison group.',
      'He knows more about your history than anyone in our office.',
      'I was patient number one at this clinic.',
      'Dana Whitehorse, PT, is a board-certified clinical specialist in neurologic physical therapy (ABPTS).',
      'It is best to book a morning slot.',
      'Other doctors send us their notes before the first visit.',
      'He is certified in advanced cardiac life support.',
      'Everyone knows who to call at the desk.',
      'Dr Finch is board certified in dermatology by the American Board of Dermatology.',
      'Falls are a leading cause of injury.',
      'The best time to call the clinic is before ten.',
      'How do you find the best clinic for you?',
      'We are not the best clinic for everyone.',
      'Only your doctor can tell you which dose is right.',
      'Named in the 2023 County Nursing Awards ([list](https://example.org/awards)).',
      'Our experienced medical team follows best practices.',
    ],
  },
  phrases: {
    rankings: phrases.rankings,
    titles: phrases.titles,
    board: phrases.board,
    boardNames: phrases.boardNames,
    specialties: phrases.specialties,
    rivals: phrases.rivals,
    choosing: phrases.choosing,
    award: phrases.award,
  },
  message: (quote, hit) =>
    hit.code === 'board'
      ? `“${quote}” names no board.`
      : hit.code === 'title'
        ? `“${quote}” is a title that no recognised board gives.`
        : hit.code === 'rivals'
          ? `“${quote}” runs down other clinics.`
          : `“${quote}” ranks the clinic or its people above others.`,
  *check(context) {
    const { analysis } = context
    const choosing = sentencesOf(context, 'choosing')
    const award = sentencesOf(context, 'award')
    const taken = new Set<number>()
    const take = (match: Match, more: Partial<Hit>): Hit => {
      for (let at = match.first; at < match.end; at++) taken.add(at)
      return hitAt(analysis, match.first, match.end, more)
    }
    for (const found of merged(context.matches('rankings'))) {
      const match = withOwner(analysis, found)
      const sentence = analysis.sentenceOf(match.first)
      if (choosing.has(sentence) || unsaid.has(analysis.assertion(match.first, match.end).status)) continue
      if (award.has(sentence) && hasYear(analysis, sentence)) continue
      if (otherSense(analysis, match)) continue
      yield take(match, { code: 'ranking' })
    }
    for (const match of context.matches('titles')) {
      if (taken.has(match.first) || negatedOnly.has(analysis.assertion(match.first, match.end).status)) continue
      yield take(match, {
        code: 'title',
        instead: 'Say what the person is licensed as and what training they had, and where.',
      })
    }
    yield* boards(context, taken)
    for (const match of context.matches('rivals'))
      if (!taken.has(match.first)) yield take(match, { code: 'rivals', severity: 'suggestion' })
  },
}

/** "Boise's friendliest technicians" begins with its owner. */
function withOwner(analysis: Analysis, match: Match): Match {
  const { tokens } = analysis
  const start = analysis.sentences[analysis.sentenceOf(match.first)]!.first
  let { first } = match
  if (tokens[first]!.word !== "'s" || first === start) return match
  do first--
  while (
    first > start &&
    tokens[first]!.flags & tokens[first - 1]!.flags & TokenFlag.capital &&
    !(tokens[first]!.flags & (TokenFlag.stop | TokenFlag.comma))
  )
  return { ...match, first }
}

/** Overlapping matches as one. */
function merged(matches: readonly Match[]): Match[] {
  const whole: Match[] = []
  for (const match of matches) {
    const last = whole.at(-1)
    if (last && match.first < last.end) whole[whole.length - 1] = { ...last, end: Math.max(last.end, match.end) }
    else whole.push(match)
  }
  return whole
}

function* boards(context: RuleContext, taken: ReadonlySet<number>): Iterable<Hit> {
  const { analysis, settings } = context
  const named = sentencesOf(context, 'boardNames')
  const specialty = new Set(context.matches('specialties').map(match => match.first))
  const choosing = sentencesOf(context, 'choosing')
  for (const match of context.matches('board')) {
    const sentence = analysis.sentenceOf(match.first)
    if (taken.has(match.first) || named.has(sentence) || named.has(sentence + 1) || choosing.has(sentence)) continue
    if (negatedOnly.has(analysis.assertion(match.first, match.end).status)) continue
    const law = settings.profiles.some(profile => boardLaw.has(profile))
    yield hitAt(analysis, match.first, match.end, {
      code: 'board',
      ...(law ? { severity: 'error' } : specialty.has(match.end) ? { severity: 'suggestion' } : {}),
      why: 'Some boards ask for years of training and others for a weekend; without the name readers cannot tell.',
      instead: 'Name the board in full: “board certified in … by the American Board of …”.',
    })
  }
}

function sentencesOf(context: RuleContext, set: string): ReadonlySet<number> {
  return new Set(context.matches(set).map(match => context.analysis.sentenceOf(match.first)))
}

function hasYear(analysis: Analysis, sentence: number): boolean {
  const { first, end } = analysis.sentences[sentence]!
  for (let at = first; at < end; at++) if (/^(?:19|20)\d\d$/.test(analysis.tokens[at]!.word)) return true
  return false
}

const things = new Set('cause causes edge practices time way day thing part option choice results'.split(' '))

/** "a leading cause of …", "the best time to call the clinic". */
function otherSense(analysis: Analysis, match: Match): boolean {
  const { tokens } = analysis
  const words = analysis.quote(match.first, match.end)
  if (
    /^authority$/i.test(analysis.quote(match.first, match.first + 1)) &&
    tokens[match.first]!.flags & TokenFlag.capital
  )
    return true
  if (tokens[match.first - 1]?.word === 'patient' || /\b(?:study|trial|control group)\b/i.test(words)) return true
  if (
    /^(?:the )?best to\b|\bbest practice\b|\bonly (?:\w+ed|given|taken|available|open|through)\b|^only (?:be|ever|by|a|an|when|if)\b/i.test(
      words,
    )
  )
    return true
  for (let at = match.first; at < match.end; at++) {
    const token = tokens[at]!
    if (things.has(token.word)) return true
    if (at > match.first && token.flags & (TokenFlag.stop | TokenFlag.comma)) return true
  }
  return false
}

export default rule
