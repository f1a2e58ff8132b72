import { establishment } from '../knowledge/phrases/establishment-claim.ts'
import { treatmentById } from '../knowledge/treatments.ts'
import type { Match } from '../language/analysis.ts'
import { askedBefore } from '../language/answers.ts'
import {
  anyWord,
  atArmsLength,
  type Hit,
  hitAt,
  joined,
  type Rule,
  type RuleContext,
  stance,
  unsaid,
  within,
} from '../rule.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** After "studies show", these words turn the report against the treatment or to a trouble. */
const against = list('no not nor little neither mixed modest limited unclear inconclusive cannot inconsistent')
const denying = list('nor neither never')
const failing = list('complication complications incidence not never fail fails')
/** Words by which a writer limits the studies spoken of. */
const limiting = list(
  'some early small limited mixed preliminary few animal mouse mice rat rats lab laboratory pilot one two single',
)
/** What studies show of these is no claim for a treatment. */
const lifestyle = list(
  'walking exercise sleep diet smoking vaping alcohol sugar caffeine vaccination vaccines screening flossing',
)
const softening = list('may might could')

const rule: Rule = {
  id: 'establishment-claim',
  scope: 'text',
  severity: 'warning',
  summary: '“Clinically proven”, “studies show”, “experts agree”: an appeal to proof that is not shown.',
  why: 'Such words tell a reader that the question is settled, and they raise the proof a regulator asks for to the level that is claimed.',
  instead: 'Name and link the study in people, with its size and main limit, or leave the appeal out.',
  sources: ['US-03', 'US-14', 'US-17', 'UK-01', 'AU-02'],
  examples: {
    flagged: [
      'Labs in Oslo have «settled the question».',
      '«German doctors have relied on ozone for decades».',
      '«Research has repeatedly shown that» pellets beat gels.',
      '«It is a medical fact that» our light heals.',
      '«Stanford uses the same laser».',
      '«Piles of papers back» our serum.',
      '«Any dentist worth their salt will tell you» that veneers last.',
      '«Lab-tested», gentle, and yours to take home.',
      'Our «clinically proven» collagen shot plumps tired skin.',
      '«Studies show that» red light calms sore joints.',
      '«Dermatologists swear by» our exosome facial.',
      'The pellet is «backed by decades of research».',
      '«Scientists agree» that TMS beats pills.',
      'It is «scientifically validated» and painless.',
      'Ozone «has been shown to» clear infections.',
    ],
    allowed: [
      'What do the studies show so far?',
      'Trials have not settled the question.',
      'A scan helps doctors choose the next test.',
      'The literature is mixed.',
      'Ask a pharmacist whether the two can be taken together.',
      'A pile of studies sits on the desk of our librarian.',
      'Pellets have not been proven safer than gels.',
      'Two trials compared the gels, and both found small differences ([trial](https://doi.org/10.1000/abc)).',
      'Is the laser clinically proven?',
      'Studies show no benefit over placebo.',
      'Early studies suggest that it may help some adults.',
      'Our clinical trial is enrolling adults with migraine.',
      'CBT is an evidence-based psychotherapy.',
      'Your doctor may recommend a blood test first.',
    ],
  },
  phrases: establishment,
  message: quote => `“${quote}” appeals to proof without showing it.`,
  *check(context) {
    yield* joined([...hits(context), ...answers(context)])
  },
}

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const set of ['proof', 'studies', 'experts'] as const)
    for (const match of context.matches(set)) {
      const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
      const unproven = namesUnproven(context, sentence.first, sentence.end)
      if (sentence.cited && !unproven) continue
      if (atArmsLength(analysis, match.first)) continue
      const status = stance(analysis, match.first, match.end)
      if ((unsaid.has(status) && !ownDenial(context, match)) || status === 'hedged') continue
      if (anyWord(analysis, Math.max(sentence.first, match.first - 6), match.first, denying)) continue
      if (
        /\bnot because (?:\S+ ){0,2}$/i.test(
          `${analysis.quote(Math.max(sentence.first, match.first - 3), match.first)} `,
        )
      )
        continue
      if (anyWord(analysis, sentence.first, Math.min(match.first, sentence.first + 6), lifestyle)) continue
      if (/^(?:what|how|which|whether)$/.test(analysis.tokens[match.first - 2]?.word ?? '') && status !== 'boosted')
        continue
      if (set === 'experts' && helping.has(analysis.tokens[match.first - 1]?.word ?? '')) continue
      if (asksWhat.test(analysis.quote(Math.max(sentence.first, match.first - 3), match.end))) continue
      if (
        /^(?:the )?gold standard (?:of|for) how\b/i.test(
          analysis.quote(match.first, Math.min(sentence.end, match.end + 2)),
        )
      )
        continue
      if (set !== 'proof' && reportsLess(context, match, sentence.first, sentence.end)) continue
      const soft = anyWord(analysis, match.end, Math.min(sentence.end, match.end + 8), softening)
      if (soft && set === 'studies')
        yield hitAt(analysis, match.first, match.end, { severity: 'suggestion', code: 'softened' })
      else yield hitAt(analysis, match.first, match.end, unproven ? { severity: 'error', code: 'unapproved' } : {})
    }
}

/** "Is there science behind it? Hundreds of studies." */
function* answers({ analysis, matches }: RuleContext): Iterable<Hit> {
  for (const { first, end } of matches('answered')) {
    const sentence = analysis.sentences[analysis.sentenceOf(first)]!
    if (!sentence.cited && proofAsked.test(askedBefore(analysis, sentence))) yield hitAt(analysis, first, end)
  }
}
const proofAsked = /\b(?:science|research|evidence|proof|proven|stud(?:y|ies)|studied|trials?|data)\b/i

/** "What the studies show so far", "doctors call this …": a title of a review, and a name. */
const asksWhat =
  /\bwhat (?:do |does )?(?:the )?(?:\w+ )?(?:studies|research|trials|evidence|science|data) (?:actually )?(?:show|shows|say|says|found|find)|\b(?:call|calls) this$/i

/** Whether the only denial is in the idiom itself ("research cannot be wrong"). */
function ownDenial({ analysis }: RuleContext, match: Match): boolean {
  return (
    /\b(?:be wrong|lie|praising|raving|no doubt|recommending)$|^(?:is|are)(?:n['’]t)?\b.*(?:question|debate|doubt|any ?more|any longer)$/i.test(
      analysis.quote(match.first, match.end).trim(),
    ) && !analysis.sentences[analysis.sentenceOf(match.first)]!.question
  )
}

function reportsLess({ analysis }: RuleContext, match: Match, first: number, end: number): boolean {
  return (
    anyWord(analysis, match.first, Math.min(end, match.end + 5), against) ||
    anyWord(analysis, match.end, Math.min(end, match.end + 14), failing) ||
    /\b(?:though|although|but) (?:how much|whether|it is|the|not|they|these|most|it's)\b/i.test(
      analysis.quote(match.end - 1, end),
    ) ||
    anyWord(analysis, Math.max(first, match.first - 2), match.end, limiting) ||
    anyWord(analysis, match.end, Math.min(end, match.end + 3), lifestyle)
  )
}

/** Whether a compounded or unapproved product is named, to which no trial of an approved one lends its proof. */
function namesUnproven({ analysis }: RuleContext, first: number, end: number): boolean {
  if (anyWord(analysis, first, end, compounded)) return true
  return within(analysis.entities, first, end).some(
    entity =>
      entity.kind === 'name' && ['unapproved', 'compounded'].includes(treatmentById.get(entity.id)?.us.status ?? ''),
  )
}

const compounded = list('compounded')
/** "Helps doctors choose the right test": what doctors do with it, not what they hold of it. */
const helping = list('help helps helped helping let lets guide guides how where why when which whether your that')

export default rule
