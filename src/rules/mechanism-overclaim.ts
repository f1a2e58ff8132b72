import { bodyStories } from '../knowledge/phrases/body-stories.ts'
import { mechanisms } from '../knowledge/phrases/mechanism-overclaim.ts'
import { type Match, type Sentence, TokenFlag } from '../language/analysis.ts'
import {
  anyWord,
  atArmsLength,
  type Hit,
  hitAt,
  joined,
  namesWithin,
  type Rule,
  type RuleContext,
  stance,
  unsaidOrHedged,
} from '../rule.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Where such words were seen, when it was not in patients. */
const notPeople =
  list(`rat rats mouse mice rodent rodents animal animals dog dogs horse horses rabbit rabbits pig pigs lab laboratory vitro dish
  petri preclinical cultured culture worms yeast`)
/** Words that make the sentence speak of something else: dental work, locks, a body that heals by itself. */
const otherSense =
  list(`password insulin crown filling electrician account browser phone router thermostat sleep's exercise exercises walking
  vaccine vaccination`)

const rule: Rule = {
  id: 'mechanism-overclaim',
  scope: 'text',
  severity: 'suggestion',
  summary: 'A mechanism told as an outcome: “rewires the brain”, “switches on stem cells”, “balances hormones”.',
  why: 'What is seen in a dish, in animals or in theory reads like something that will happen in the reader’s own body.',
  instead:
    'Say that it is thought to work this way and that the link to symptoms is still being studied, and link the review.',
  sources: ['US-03', 'UK-01', 'AU-02'],
  examples: {
    flagged: [
      'The magnetic pulses «stimulate new neurons».',
      'The rollers «ease the bulging disc back into place».',
      'Magnetic pulses «teach the brain to calm itself».',
      '«Every chronic disease begins in the colon».',
      'Our drip «sends fresh blood to tired muscles».',
      'The tones «switch off the stress response».',
      'The pulses «teach your tired nerves to fire».',
      'Our serum «wakes sleeping follicles».',
      'Ozone «puts your hormones back into harmony».',
      'The pulses «carve fresh paths» through a stuck mind.',
      'Exosomes «patch up frayed nerves».',
      'Ketamine is «fertilizer for your brain».',
      'TMS «resets the brain circuits» behind a low mood.',
      'Our exosomes «switch on your stem cells».',
      'Every adjustment «restores nerve flow».',
      'Pellets «balance your hormones» within days.',
      'The peptide «repairs the gut lining».',
      'Ketamine «builds new neural connections».',
      '«Red light works at the cellular level».',
    ],
    allowed: [
      'TMS uses magnetic pulses to stimulate nerve cells.',
      'The surgeon moves the fragment of the disc back into place.',
      'Slow breathing calms the nervous system.',
      'The tablet lowers stress hormones. That does not mean that you will feel calmer.',
      'Do the tones reset the nervous system?',
      'A balanced diet helps to repair tissue after surgery.',
      'These peptides prompt the pituitary gland to release growth hormone.',
      'Drugs that boost serotonin can cause a rise in sweating.',
      'The treated nerves regrow within a year or two, and the pain may return with them.',
      'Insulin tells cells to take up sugar.',
      'Stretching feeds the cartilage.',
      'We teach your family how to use the mask.',
      'Ask for the new network password at the desk.',
      'TMS is thought to reset the activity of certain brain circuits.',
      'In mice, the peptide repaired the gut lining.',
      'The crown restores the tooth.',
      'No supplement has been shown to rewire the brain.',
      'Ketamine blocks NMDA receptors.',
      'Botulinum toxin relaxes the muscle under the line.',
      'Reset your password before the video visit.',
      'Does an adjustment restore nerve flow?',
    ],
  },
  phrases: { ...mechanisms, bodyStories },
  message: quote => `“${quote}” tells a mechanism as if it were an outcome.`,
  *check(context) {
    yield* joined([...hits(context), ...vitalised(context), ...told(context)])
  },
}

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const match of context.matches('change')) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    if (sentence.cited || atArmsLength(analysis, match.first)) continue
    const status = stance(analysis, match.first, match.end)
    if (
      unsaidOrHedged.has(status) ||
      isLabel(context, match) ||
      anyWord(analysis, match.first, match.end, denials) ||
      physiology.test(analysis.quote(match.first, match.end)) ||
      secretes(context, match, sentence) ||
      definesHarmful(context, match, sentence)
    )
      continue
    if (anyWord(analysis, sentence.first, sentence.end, notPeople)) continue
    if (anyWord(analysis, sentence.first, match.first, lifestyle)) continue
    if (ending.test(analysis.quote(sentence.first, sentence.end))) continue
    if (currents.test(analysis.quote(sentence.first, match.end))) continue
    if (
      /\b(?:apparent|possible|potential|proposed|suspected|suggested|theoretical) (?:role|roles|ability|effects?)\b/i.test(
        analysis.quote(sentence.first, match.first),
      )
    )
      continue
    if (anyWord(analysis, sentence.first, sentence.end, otherSense) || takenBack(context, sentence)) continue
    yield hitAt(analysis, match.first, match.end, { severity: 'warning' })
  }
}

/** What a coil or an electrode does by its construction: "uses magnetic pulses to stimulate nerve cells". */
const currents =
  /\b(?:magnet\w*|pulses?|currents?|electrod\w*|electric\w*)\b.*\bstimulat\w+ (?:(?!new\b)\w+ ){0,4}(?:nerve cells?|nerves?|neurons?|brain|cortex|muscles?)$/i

/** Verbs of life and repair over the small parts of the body, where the sentence speaks of a treatment. */
function* vitalised(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const match of context.matches('vital')) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    if (sentence.cited || sentence.question || atArmsLength(analysis, match.first) || isLabel(context, match)) continue
    if (unsaidOrHedged.has(stance(analysis, match.first, match.end))) continue
    if (anyWord(analysis, sentence.first, sentence.end, notPeople)) continue
    if (anyWord(analysis, sentence.first, sentence.end, otherSense)) continue
    if (anyWord(analysis, sentence.first, match.end, habits)) continue
    if (trained(context, match) || takenBack(context, sentence)) continue
    if (!agent(context, sentence, match.first)) continue
    yield hitAt(analysis, match.first, match.end, { severity: 'warning' })
  }
}

/** Stories of what goes on inside the body, whoever is said to bring it about. */
function* told(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const match of context.matches('bodyStories')) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    if (sentence.cited || sentence.question || atArmsLength(analysis, match.first) || isLabel(context, match)) continue
    if (sentence.imperative && analysis.document.blocks[sentence.block]!.kind === 'paragraph') continue
    if (unsaidOrHedged.has(stance(analysis, match.first, match.end))) continue
    if (anyWord(analysis, sentence.first, sentence.end, notPeople)) continue
    if (anyWord(analysis, sentence.first, sentence.end, otherSense)) continue
    if (anyWord(analysis, sentence.first, match.end, habits) || anyWord(analysis, sentence.first, match.end, surgeons))
      continue
    if (takenBack(context, sentence)) continue
    yield hitAt(analysis, match.first, match.end, { severity: 'warning' })
  }
}
/** Operations do put things where they belong. */
const surgeons = list(
  'surgeon surgeons surgery operation graft grafts stitch stitches sutures screws plate dislocation',
)

/** "Trained in cornea surgery" speaks of the doctor. */
function trained({ analysis: { tokens } }: RuleContext, { first }: Match): boolean {
  const { word } = tokens[first]!
  return (word === 'trained' || word === 'training') && schooled.has(tokens[first + 1]?.word ?? '')
}
const schooled = list('in at as under with by and')

/** Whether the next sentence says that what was told proves little. */
function takenBack({ analysis }: RuleContext, sentence: Sentence): boolean {
  const next = analysis.sentences[sentence.index + 1]
  if (next?.block !== sentence.block) return false
  const words = analysis.quote(next.first, Math.min(next.end, next.first + 24))
  return provingLittle.test(words)
}
const provingLittle =
  /\b(?:(?:not|n['’]t) (?:the same|mean|prove|tell us|known|clear|been (?:shown|proven|tested)|enough)|unproven|unknown|whether (?:that|this|it))\b/i

/** Plain physiology that the words of a claim also fit. */
const physiology = /\b(?:red blood|take (?:up|in) sugar|blood sugar)\b/i

/** "These prompt the pituitary to release growth hormone": what a secretagogue does by its label, told of nobody's body in particular. */
function secretes({ analysis }: RuleContext, { first, end }: Match, sentence: Sentence): boolean {
  return (
    /^(?:releas|secret)\w* (?:more )?growth hormone$/i.test(analysis.quote(first, end)) &&
    !anyWord(analysis, sentence.first, sentence.end, readers)
  )
}
const denials = list('not never cannot rarely seldom hardly')
const readers = list('you your yours our youth youthful younger again')

/** "Agents that raise growth hormone can cause swelling": the words tell which things do harm. */
function definesHarmful({ analysis }: RuleContext, { first, end }: Match, sentence: Sentence): boolean {
  if (!/^(?:that|which)$/.test(analysis.tokens[first - 1]?.word ?? '')) return false
  return harming.test(analysis.quote(Math.max(end - 1, sentence.first), sentence.end))
}
const harming =
  /\b(?:can|may|might|could) (?:also )?(?:cause|worsen|raise|increase|trigger|harm|damage|lead to|bring on|speed|feed|mask|upset|interact)\b/i

/** "The nerves grow back, and pain may come back with them": an effect that ends. */
const ending =
  /\b(?:nerves?|hair)\b.{0,20}\b(?:re)?grow\w*\b.*\b(?:(?:pain|symptoms?|it|hair) (?:\w+ ){0,3}(?:comes?|returns?)|wears? off|fades?|repeat\w*)\b|\b(?:until|once|as|when) the nerves?\b/i

const lifestyle = list(
  'diet diets exercise exercises sleep nutrition food foods protein hydration walking physiotherapy rest',
)
const habits = list(
  'exercise exercises walking sleep diet food meals stretching brushing flossing protein training pt fasting breathing yoga',
)
const agents =
  list(`we our it they that this these those which each every us oxygen pulses pulse gel light lights laser lasers needle
  needles needling vacuum magnets current currents waves wave heat cold pressure nutrients minerals vitamins drops bag bags
  headset inserts orthotics adjustments adjustment stimulation device machine tones sound hydrogel exosomes platelets plasma
  serum formula botanicals herbs program protocol sessions session course therapy method technique helmet mat table traction
  decompression peptide peptides pellets binders cupping massage shots patch drip drips compound molecule hormones`)

/** Whether a treatment, the writer or a pronoun is there to do it, or the words stand in a list of what is offered. */
function agent({ analysis }: RuleContext, sentence: Sentence, first: number): boolean {
  if (namesWithin(analysis, sentence.first, sentence.end, ({ kind }) => kind === 'treatment')) return true
  const { kind } = analysis.document.blocks[sentence.block]!
  const { word } = analysis.tokens[first]!
  if (sentence.imperative) return first === sentence.first && kind !== 'paragraph'
  if (first === sentence.first || word === 'your' || word === 'is' || kind === 'listItem') return true
  return anyWord(analysis, Math.max(sentence.first, first - 8), first, agents)
}

/** A gerund before a colon ("Promoting neuroplasticity: …") or inside a compound ("mood-regulating") asserts nothing. */
function isLabel({ analysis }: RuleContext, match: Match): boolean {
  const after = analysis.tokens[match.end]
  if (analysis.tokens[match.first]!.flags & TokenFlag.joined) return true
  return (
    analysis.tokens[match.first]!.word.endsWith('ing') &&
    after !== undefined &&
    (after.flags & TokenFlag.colon) !== 0 &&
    analysis.sentenceOf(match.end) === analysis.sentenceOf(match.first)
  )
}

export default rule
