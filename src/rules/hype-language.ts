import { hype } from '../knowledge/phrases/hype-language.ts'
import type { Match, Status } from '../language/analysis.ts'
import { isOtherSense } from '../language/other-senses.ts'
import { anyWord, atArmsLength, hitAt, joined, type Rule, type RuleContext, stance } from '../rule.ts'

/** Words that show that praise is looked at or turned down, not given. */
const examining = new Set(
  `myth myths claim claims claiming claimed called promise promises promising advertise advertised
  advertises ads ad advertisement heard hear read reading reads marketed hyped touted billed beware skeptical sceptical wary cautious careful
  hype buzzword headlines headline unrealistic exaggerated misleading`.split(/\s+/),
)
const spared: ReadonlySet<Status> = new Set<Status>(['negated', 'asked'])

const rule: Rule = {
  id: 'hype-language',
  scope: 'text',
  severity: 'warning',
  profiles: { 'ca-on': 'error' },
  summary: 'Praise such as “miracle”, “breakthrough” or “incredible results” for a treatment or its effect.',
  why: 'Praise raises hopes without saying anything that can be checked, and regulators count it towards the claim that a reader takes away.',
  instead: 'Leave the praise out; if an effect remains to be told, say how large it was, in whom, and link the study.',
  sources: ['US-01', 'US-03a', 'US-50', 'UK-01', 'AU-01', 'AU-07', 'CA-03', 'EU-01'],
  examples: {
    flagged: [
      '«See what oxygen under pressure can unlock».',
      'A «revolutionary way to regrow» hair.',
      'The change is «little short of magical».',
      'Members «come back different people».',
      'A walk-in clinic that sells the «medicine of the future».',
      'TMS is «rewriting the rules of» recovery.',
      '«Skin so smooth it is almost unfair».',
      'Our chair is the «place where miracles happen».',
      '«A full makeover for tired skin».',
      'Our glow scores are «off the charts».',
      '«Red-carpet-worthy skin» in an hour.',
      'Our scalp serum is «a true game changer» for thinning hair.',
      'Guests see «jaw-dropping results» after the second peel.',
      'Shockwave is «incredibly effective» for stubborn heel pain.',
      'Enclomiphene may just be «the miracle cure» you waited for.',
      'Ready for «life-changing relief» from migraine?',
      'This «revolutionary treatment» is now open to everyone.',
      'The drip «works wonders» on jet lag.',
      'TMS is «the answer you have been searching for».',
    ],
    allowed: [
      'A gentle way to wash the scalp.',
      'Tell us what you take so that we can look out for interactions.',
      'We use powerful lasers, and there is a risk of eye injury.',
      'The rules of the clinic are posted at the desk.',
      'The charts on the wall are for eye tests.',
      'The FDA gave the drug a Breakthrough Therapy designation, which speeds review.',
      'The first approved pill for this disease carried a breakthrough therapy designation.',
      'Breakthrough bleeding is common in the first months on the ring.',
      'No serum is a miracle for thinning hair.',
      'A life-changing diagnosis leaves little room for small print.',
      'Our nurses are amazing, and the coffee is good too.',
      'Is microneedling the game changer that social media makes of it?',
      'Be wary of clinics that promise incredible results.',
      'The motor is powerful, so keep loose jewellery away from it.',
    ],
  },
  phrases: hype,
  message: quote => `“${quote}” praises the treatment instead of describing it.`,
  *check(context) {
    yield* joined(hits(context))
  },
}

function* hits(context: RuleContext) {
  const { analysis } = context
  for (const set of ['praise', 'effect', 'faint'] as const)
    for (const match of context.matches(set)) {
      const status = stance(analysis, match.first, match.end)
      if (spared.has(status) || looksAtPraise(context, match) || atArmsLength(analysis, match.first)) continue
      const soft = set === 'faint'
      if (soft && (status === 'conditional' || status === 'not-asserted' || status.startsWith('hedged'))) continue
      yield hitAt(analysis, match.first, match.end, soft ? { severity: 'suggestion', code: 'faint' } : {})
    }
}

/** What changes everything without being sold. */
const ofLife = new Set(
  'growth age ageing aging puberty pregnancy menopause diagnosis injury stroke birth grief'.split(' '),
)
const officialLabel = /^(?:\w+ )?breakthrough therapy (?:label|status|designation|tag|program|pathway|category)/i

const cautious =
  /\b(?:risks?|injur\w+|caution\w*|careful\w*|carefully|only (?:as|under|when)|must|never|always follow|instructions|side effects?|misus\w+|supervis\w+|monitor\w*|eye (?:protection|shields?)|goggles)\b/i

function looksAtPraise({ analysis }: RuleContext, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (isOtherSense(analysis, match, rule.id)) return true
  if (officialLabel.test(analysis.quote(match.first, sentence.end))) return true
  const words = analysis.quote(match.first, match.end)
  if (/everything$/i.test(words) && ofLife.has(analysis.tokens[match.first - 1]?.word ?? '')) return true
  if (
    /\bbe (?:cautious|wary|skeptical|sceptical|careful)\b|\bred flags?\b/i.test(
      analysis.quote(sentence.first, sentence.end),
    )
  )
    return true
  if (/\b(?:fellowship|residency|training|scholarship|career)\b/i.test(words)) return true
  if (/^powerful (?:medic\w+|drugs?|lasers?|lights?|tools?|machines?|effects?)$/i.test(words)) {
    const { text } = analysis.document.blocks[sentence.block]!
    if (cautious.test(text.slice(sentence.start, sentence.stop + 120))) return true
  }
  return anyWord(analysis, sentence.first, match.first, examining)
}

export default rule
