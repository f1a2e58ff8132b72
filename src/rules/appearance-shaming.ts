import * as phrases from '../knowledge/phrases/appearance-shaming.ts'
import { type Analysis, type Match, type Status, TokenFlag } from '../language/analysis.ts'
import { phraseHits, type Rule } from '../rule.ts'

/** A question or a hope shames as a statement does. */
const spared: ReadonlySet<Status> = new Set<Status>(['negated'])

/** A devaluing name devalues wherever it stands. */
const ownWords: ReadonlySet<Status> = new Set()

const sets = ['devalued', 'ideals', 'aged', 'gaze'] as const

const rule: Rule = {
  id: 'appearance-shaming',
  scope: 'text',
  severity: 'warning',
  profiles: { uk: 'error', au: 'error' },
  summary: 'Words that make readers ashamed of their looks, weight or age.',
  why: 'Copy that feeds insecurity pushes people into treatment that they did not come looking for.',
  instead: 'Name the concern in neutral words, say that treatment is a choice, and leave ideals and onlookers out.',
  sources: ['UK-07', 'AU-03', 'PL-03'],
  examples: {
    flagged: [
      '«Looking ten years past your age» is not mandatory.',
      '«Nobody wants to kiss those lips».',
      '«Bald is not attractive», and our grafts know it.',
      'Those lines «make you look mean» at work.',
      'We melt that «saggy neck» in one visit.',
      'Your «muffin top» has met its match.',
      'Book now and be «bikini ready» by June.',
      '«Tired of looking older» than your friends?',
      'Get «the perfect jawline» before your reunion.',
      'Watch «your ex do a double take».',
      'Do you «hate your smile»?',
      'Nobody should live with «thunder thighs».',
      'A quick lift for «mommy tummy» and «problem areas».',
    ],
    allowed: [
      'The ugly part of the paperwork is over before you arrive.',
      'An ugly sore that bleeds should be seen this week.',
      'Nobody wants to wait, so we call when a chair is free.',
      'Nobody needs to sit alone after a procedure.',
      'Loose skin on the neck has several causes, and many people like theirs as it is.',
      'The aligners are checked for a perfect fit.',
      'We do not promise a perfect nose, and we will not tell you that yours needs one.',
      'Aging eyes often need more light for reading.',
      'Obesity is a disease, and your doctor can explain the treatments.',
      'Our front desk is the perfect place to ask.',
      'We never speak of problem areas or flaws.',
      'Ads that call a stomach “ugly” harm readers.',
      'Some patients choose filler for lines beside the mouth.',
    ],
  },
  phrases: {
    devalued: phrases.devalued,
    ideals: phrases.ideals,
    aged: phrases.aged,
    gaze: phrases.gaze,
  },
  message: quote => `“${quote}” makes readers feel that their looks or age are wrong.`,
  *check(context) {
    const { analysis } = context
    const taken = new Set<number>()
    for (const set of sets)
      for (const hit of phraseHits(context, set, {
        spare: set === 'devalued' ? ownWords : spared,
        unless: match =>
          taken.has(match.first) ||
          loose(analysis, match) ||
          quotedToReject(analysis, match) ||
          (set === 'devalued' && disowned(analysis, match)),
        more: () => ({ code: set }),
      })) {
        for (let at = analysis.tokenAt(hit.block, hit.start); at >= 0 && at < analysis.tokens.length; at++) {
          if (analysis.tokens[at]!.start >= hit.end || analysis.blockOf(at) !== hit.block) break
          taken.add(at)
        }
        yield hit
      }
  },
}

const clinical = new Set(
  'wound wounds sore sores bruise bruises cut cuts rash infection truth fact part parts side bit business word words name nickname surprise secret history numbers duckling'.split(
    ' ',
  ),
)

/** The clinic says that it does not talk this way. */
function disowned(analysis: Analysis, match: Match): boolean {
  if (clinical.has(analysis.tokens[match.end]?.word ?? '')) return true
  const { first } = analysis.sentences[analysis.sentenceOf(match.first)]!
  const opening = analysis.tokens.slice(first, Math.min(match.first, first + 12)).map(token => token.word)
  if (
    /^(?:ads?|adverts?|advertising|pages|clinics|posts|words|phrases|magazines|influencers|anyone|people|marketing)$/.test(
      opening[0] ?? '',
    )
  )
    return true
  return opening.includes('we') && analysis.assertion(match.first, match.end).status === 'negated'
}

/** "Wobbly teeth" are loose; a dentist's words, not a mocker's. */
function loose(analysis: Analysis, match: Match): boolean {
  return /^(?:wobbly|floppy|loose)\b.*\b(?:teeth|tooth|dentures?|eyelids?)$/i.test(
    analysis.quote(match.first, match.end),
  )
}

/** One to four words in quotation marks inside a longer sentence are talked about, not said. */
function quotedToReject(analysis: Analysis, match: Match): boolean {
  const { tokens } = analysis
  const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  const quoted = (at: number): boolean => at >= first && at < end && (tokens[at]!.flags & TokenFlag.quoted) !== 0
  return quoted(match.first) && !quoted(match.first - 4) && !quoted(match.end + 3)
}

export default rule
