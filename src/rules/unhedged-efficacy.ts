import { outcomeIdioms, outcomesBeside, outcomesListed, outcomesTrailing } from '../knowledge/phrases/outcome-idioms.ts'
import { type Analysis, type Entity, type Match, type Sentence, type Status, TokenFlag } from '../language/analysis.ts'
import { promisedEntries } from '../language/benefit-lists.ts'
import { tellsOfStudy } from '../language/citations.ts'
import { resumesAdvice } from '../language/claims/anaphora.ts'
import { passesByItself } from '../language/other-senses.ts'
import { inRiskList } from '../language/risk-lists.ts'
import {
  type Hit,
  hitAt,
  namesWithin,
  phraseHits,
  type Rule,
  type RuleContext,
  softened,
  unsaidOrHedged,
} from '../rule.ts'

/** "Works for severe dehydration, but evidence for healthy people is limited". */
const takenBack =
  /\bbut\b.{0,140}\b(?:evidence|proof|data|research|trials?)\b.{0,80}\b(?:limited|lacking|weak|mixed|scarce|thin|poor|unclear)\b/i

/** "Most young people recover, although it can be slower". */
const conceded =
  /^\S+,? (?:although|but|though)\b|\b(?:although|though|but|and|while) (?:about |around |roughly |only )?(?:some|others|a (?:few|third|fifth|quarter|minority|handful|tenth)|one in|not|many still)\b|\b(?:although|though|but)\b.*\b(?:still|not|need\w*|less|fewer)\b/i

/** "How people respond to TMS": what is asked or told of, and not claimed. */
const asks = /^(?:how|whether|why|which|all|every)$/

/** Rises that are harms, though their verbs often tell a benefit. */
const adverse =
  /^(?:(?:can|may|will) )?(?:also )?(?:raise|rais|increase|increas|elevate|elevat)\w* (?:the number of )?(?:your |the |a )?(?:red (?:blood )?cell|hematocrit|haematocrit|blood pressure|heart rate|pulse|liver enzymes?|eye pressure|blood sugar|cholesterol|risks?)/i

const rule: Rule = {
  id: 'unhedged-efficacy',
  scope: 'text',
  severity: 'warning',
  summary: 'A benefit stated as a fact, without a hedge or a source.',
  why: 'Readers take a plain statement as a promise that it will work for them; regulators ask for proof of exactly what is said.',
  instead:
    'Say who it may help, how often and how sure that is, and name the study: “may reduce … in some adults ([study])”.',
  sources: ['US-01', 'US-03', 'US-03b', 'US-20', 'US-21', 'UK-01', 'AU-01', 'AU-02', 'CA-01'],
  phrases: { idiom: outcomeIdioms, beside: outcomesBeside, listed: outcomesListed, trailing: outcomesTrailing },
  examples: {
    flagged: [
      '# TMS in Leeds // - «Improved focus»',
      '# Botox in Leeds // «Great for jaw pain»',
      'Our «TMS program gets results».',
      'With Botox «your migraines back off».',
      'Our splint «makes short work of clicking».',
      '«Releasing the fascia relieves sciatica».',
      'We retune the coil and «the ache packs up».',
      '# Benefits of laser therapy // - «Reduced joint pain»',
      '# What our insoles fix // - «Heel pain»',
      '# Botox in Leeds // It also helps with: // - «Tension headaches»',
      '# Botox in Leeds // Patients notice: // - «Fewer migraines»',
      '«Shockwave loosens the fascia, easing heel pain».',
      '«Botox is an effective way to treat migraine».',
      'Kids «limp in and skip out».',
      'With estrogen «you sleep deeper».',
      '«Our blend leaves you calm».',
      'With orthotics you «are back on the trails».',
      '«Ultrasound therapy quiets the throb».',
      'After Botox «her jaw feels looser».',
      'Our pelvic «chair gives you your mornings back».',
      '«Ketamine eases crushing anxiety» after years of failed pills.',
      'Unlike creams, which may take months, «our laser clears acne».',
      '«Microneedling is effective for scars» of every age.',
      'Although results differ, «PRP injections relieve knee pain».',
      'Does it work? Yes, «TMS works for depression».',
      'One syringe «takes ten years off» your jaw.',
      'Once you are on it, «your reflux settles».',
      '«Fewer hot flashes» with estrogen patches',
      '«Breathing gets easier» after Botox.',
      'Shockwave «gets runners back on the road».',
    ],
    allowed: [
      'It never hurts to ask.',
      '# TMS in Leeds // - Reduced fees for students',
      'Our program gets results from the lab within a day.',
      'Redness settles down in a day or two.',
      'If the ache goes quiet and then returns, ring us.',
      'Removing a wisdom tooth does not cure headaches.',
      'Staff must not write that a peel restores confidence.',
      'Shockwave has become a talking point among runners.',
      'It is important to treat dry eye before a LASIK exam.',
      '# Possible benefits of laser therapy // - Reduced joint pain',
      '# What we help with // - Heel pain',
      '# What our insoles cannot fix // - Heel pain',
      '# Botox in Leeds // Patients notice: // - More headaches // - Less energy',
      '# Botox in Leeds // It may help with: // - Tension headaches',
      '# Botox in Leeds // Patients may notice: // - Fewer migraines',
      'Avoid alcohol. This lowers the risk of bruising after Botox.',
      'The coil leaves you time for lunch.',
      'You sit lower in this chair than in the old one.',
      'Your skin gets lighter clothing in summer.',
      'Ask when you can go back to running.',
      'An implant gives the bone support.',
      'Ketamine may ease anxiety for some adults, and some notice no change.',
      'In a sham-controlled trial, people who had TMS reported lower depression scores ([trial](https://doi.org/10.1000/xyz)).',
      'We treat adults with depression and chronic pain.',
      'Spravato is FDA-approved to treat adults with treatment-resistant depression.',
      'Nobody should believe that one infusion cures depression.',
      'Is microneedling effective for acne scars?',
      'Breathing gets easier once the cold has run its course.',
      'Fewer visits, one price',
      'Ketamine can raise your heart rate and your blood pressure.',
      'TMS works by sending magnetic pulses through a coil.',
    ],
  },
  message: (quote, { code }) =>
    code === 'mended-list'
      ? `“${quote}” is listed as something that gets better.`
      : `“${quote}” states a benefit as a fact.`,
  *check(context) {
    const { analysis } = context
    const isLabel = ({ first }: Match): boolean => isTopic(analysis, analysis.sentences[analysis.sentenceOf(first)]!)
    for (const claim of analysis.claims) {
      if (unsaidOrHedged.has(claim.status) || isTopic(analysis, analysis.sentences[claim.sentence]!)) continue
      if (claim.status === 'attributed' || claim.status === 'reported') continue
      const stop = analysis.sentences[claim.sentence]!.end
      if (adverse.test(analysis.quote(claim.predicate.first, Math.min(claim.predicate.end + 4, stop)))) continue
      if (takenBack.test(analysis.quote(claim.end - 1, stop))) continue
      if (claim.subject === 'none' && passesByItself(analysis, analysis.sentences[claim.sentence]!)) continue
      if (claim.cited && tellsOfStudy(analysis.quote(analysis.sentences[claim.sentence]!.first, stop))) continue
      if (softened.has(claim.status) && (claim.cited || conceded.test(analysis.quote(claim.end - 1, stop)))) continue
      const soft = softened.has(claim.status) || claim.cited
      yield hitAt(analysis, claim.first, claim.end, soft ? { severity: 'suggestion', code: claim.status } : {})
    }
    yield* phraseHits(context, 'idiom', {
      spare: unsaidOrHedged,
      unless: match => analysis.sentences[analysis.sentenceOf(match.first)]!.cited || settles(context, match),
      more: (match, status) => more(context, match, status),
    })
    for (const { sentence, mended } of promisedEntries(analysis)) {
      if (isTopic(analysis, sentence)) continue
      if (analysis.claims.some(claim => claim.sentence === sentence.index && !unsaidOrHedged.has(claim.status)))
        continue
      if (unsaidOrHedged.has(analysis.assertion(sentence.first, sentence.first + 1).status)) continue
      yield hitAt(analysis, sentence.first, Math.min(sentence.end, sentence.first + 10), {
        code: mended ? 'mended-list' : 'benefit-list',
      })
    }
    yield* phraseHits(context, 'trailing', {
      spare: unsaidOrHedged,
      unless: match => isLabel(match) || !trails(context, match) || !standsBeside(context, match, false),
      more: (match, status) => more(context, match, status),
    })
    for (const set of ['beside', 'listed'] as const)
      yield* phraseHits(context, set, {
        spare: unsaidOrHedged,
        unless: match =>
          isLabel(match) ||
          asks.test(analysis.tokens[match.first - 1]?.word ?? '') ||
          !standsBeside(context, match, set === 'listed') ||
          (set === 'listed' && inRiskList(analysis, analysis.blockOf(match.first))),
        more: (match, status) => more(context, match, status),
      })
  },
}

/** "The skin returns to normal": what an after-effect does by itself. */
function settles({ analysis }: RuleContext, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  // "Many people have tears that never hurt".
  if (/\b(?:have|has|with) (?:\S+ ){1,3}(?:that|which) $/i.test(`${analysis.quote(sentence.first, match.first)} `))
    return true
  if (resumesAdvice(analysis, sentence.first, sentence)) return true
  if (
    /\bcan\b/i.test(analysis.quote(Math.max(sentence.first, match.first - 2), match.end)) &&
    conceded.test(analysis.quote(match.first, sentence.end))
  )
    return true
  if (/^(?:slowly|gradually|eventually)$/.test(analysis.tokens[match.end]?.word ?? '')) return true
  if (
    /^(?:growth|ag(?:e|eing|ing)|puberty|pregnancy|menopause|diagnosis|injury|birth)$/.test(
      analysis.tokens[match.first - 1]?.word ?? '',
    )
  )
    return true
  if (
    analysis.tokens[match.first - 1]?.word === 'to' &&
    /quality of life|standard of living/i.test(analysis.quote(match.first, match.end))
  )
    return true
  return /^returns? to (?:normal|baseline|its)/i.test(
    analysis.quote(match.end - 1, Math.min(match.end + 2, analysis.tokens.length)),
  )
}

function more(context: RuleContext, match: Match, status: Status): Partial<Hit> {
  const can = /\bcan\b/i.test(context.analysis.quote(match.first, match.end))
  return { code: 'idiom', ...((can || softened.has(status)) && { severity: 'suggestion' }) }
}

/** Whether a participle goes on with what was said ("…, easing pressure"), and is no purpose or subject of its own. */
function trails({ analysis }: RuleContext, match: Match): boolean {
  const { tokens } = analysis
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (match.first === sentence.first) return false
  const before = tokens[match.first - 1]!.word
  if (/^(?:while|thereby|thus)$/.test(before)) return true
  const comma =
    (tokens[match.first]!.flags & TokenFlag.comma) !== 0 ||
    /^(?:effectively|naturally|also|greatly|significantly|safely|and)$/.test(before)
  return (
    comma &&
    !/\b(?:designed|used|aimed?|intended|options?|about|for|of|focus\w*|include\w*|such as|like)\b[^,]*$/i.test(
      analysis.quote(sentence.first, match.first),
    )
  )
}

/** Whether the sentence of a match names a treatment and no source, and has no verb when that is asked for. */
function standsBeside({ analysis }: RuleContext, match: Match, verbless: boolean): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (sentence.cited || sentence.question || (verbless && !sentence.fragment)) return false
  const named = ({ kind }: Entity): boolean => kind === 'treatment' || kind === 'name'
  if (namesWithin(analysis, sentence.first, sentence.end, named)) return true
  if (verbless && titled(analysis, named)) return true
  if (
    !/^(?:\w+ ){0,2}(?:\w+, )?(?:it|this|these|they)\b/i.test(
      analysis.quote(sentence.first, Math.min(sentence.end, sentence.first + 5)),
    )
  )
    return false
  const before = analysis.sentences[sentence.index - 1]
  if (before?.block === sentence.block && namesWithin(analysis, before.first, before.end, named)) return true
  const heading = analysis.document.blocks[sentence.block]!.heading
  return analysis.entities.some(entity => named(entity) && analysis.blockOf(entity.first) === heading)
}

/** Whether the page's title names a treatment. */
function titled(analysis: RuleContext['analysis'], named: (entity: Entity) => boolean): boolean {
  const { blocks } = analysis.document
  const opening = new Set(
    blocks
      .slice(0, 4)
      .flatMap(({ kind, index, depth }) => (kind === 'title' || (kind === 'heading' && depth === 1) ? [index] : [])),
  )
  return analysis.entities.some(entity => opening.has(analysis.blockOf(entity.first)) && named(entity))
}

const claiming = new Set('it they this these we our'.split(' '))
/** No label is longer, in words. */
const longestLabel = 6

/**
 * Whether a sentence only names what the prose below it tells: a small heading ("Improved mood"), a label before the text of its entry ("More
 * energy. Guests …"), or a heading that asks how something works ("How does it improve the skin?").
 */
function isTopic(analysis: Analysis, { index, block, first, end, start, question, fragment }: Sentence): boolean {
  const { kind, depth, text } = analysis.document.blocks[block]!
  if (kind === 'heading' && question) return /^how (?:do|does)\b/i.test(text)
  if (end - first > longestLabel) return false
  const next = analysis.sentences[index + 1]
  // One that says it of something claims it ("They lift your mood").
  if (
    claiming.has(analysis.tokens[first]!.word) ||
    namesWithin(analysis, first, end, each => each.kind === 'treatment')
  )
    return false
  if (kind === 'heading') return depth !== undefined && depth >= 3 && isFollowedByProse(analysis, next)
  return kind === 'listItem' && start === 0 && fragment && next?.block === block
}

function isFollowedByProse({ document }: Analysis, next: Sentence | undefined): boolean {
  return next !== undefined && document.blocks[next.block]!.kind === 'paragraph' && !next.fragment
}

export default rule
