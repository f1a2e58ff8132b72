import { grudging, rivalCare, rivalGiver, rivalGivers, ruefulWords, slurs, worse } from '../knowledge/disparagement.ts'
import { denigration } from '../knowledge/phrases/denigrates-standard-care.ts'
import { runningDown, sentAway } from '../knowledge/phrases/running-down.ts'
import { type Analysis, type Match, type Sentence, TokenFlag } from '../language/analysis.ts'
import { comparedCells } from '../language/comparison-tables.ts'
import { speaksFairly } from '../language/fair-words.ts'
import { headlineOf } from '../language/headline.ts'
import {
  anyWithin,
  anyWord,
  atArmsLength,
  type Hit,
  hitAt,
  joined,
  matchesWithin,
  type Rule,
  type RuleContext,
  stance,
} from '../rule.ts'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that turn the disparagement down. */
const rejecting =
  list(`myth myths misconception misconceptions untrue false wrong mistaken stigma unfair never not nobody neither cannot claim
  claims claimed rumor rumour doubt`)
/** Words that weigh instead of running down. */
const weighing = list('some may might can could sometimes certain')

const rule: Rule = {
  id: 'denigrates-standard-care',
  scope: 'text',
  severity: 'warning',
  summary: 'Established treatment, or those who give or take it, run down.',
  why: 'Readers may put off or drop care that works for many people, and those who take it are made to feel ashamed.',
  instead:
    'Say that many people do well on the standard option, give its limits with a source, and offer yours as something to discuss.',
  sources: ['US-01', 'US-14', 'UK-02', 'AU-01', 'EU-03', 'LG-01'],
  examples: {
    flagged: [
      'We look for causes «while your doctor treats symptoms».',
      '«Inhalers just put a lid on the wheeze».',
      'Blood pressure «tablets do nothing for the cause» of the pressure.',
      'Your «rheumatologist has nothing left to offer».',
      '«Forget the gym», the diets and the scale.',
      'They glance at your chart and «send you home with a prescription».',
      '«Most doctors only treat the symptoms».',
      'Those «tablets shove the ache under» a rug.',
      '«Orthodontists protect their boat payments».',
      '«They handed you steroids and a shrug».',
      '«Braces end up in a drawer».',
      'Years of talk therapy «go round in circles».',
      '«Antidepressants torch your sex life».',
      '«Painkillers just mask the problem», and the joint wears down.',
      'Suboxone is «swapping one drug for another».',
      'Most «doctors just push pills».',
      'End «years of trial and error» with one visit.',
      '«Big Pharma» hopes you never hear about peptides.',
      'Free yourself from «toxic drugs».',
      'Break «your dependence on medication».',
      '«Conventional medicine ignores the root cause».',
    ],
    allowed: [
      'The slogan suggests that other doctors never listen.',
      'Antibiotics do not work on viruses.',
      'Our therapists are paid by the hour.',
      'Your surgeon will send you home with a drain and instructions.',
      'Insulin has changed a good deal since the eighties.',
      'Chemotherapy can drain your energy for weeks.',
      'Opioids do more harm than good for some people with back pain.',
      'Doctors may ask for a scan first.',
      'Antibiotics kill bacteria and do nothing for a virus.',
      'Opioids can slow breathing.',
      'Old retainers can sit in a drawer; bring yours along.',
      'Many people do well on antidepressants, and some need a second try.',
      'Methadone does not swap one addiction for another.',
      'It is a myth that painkillers only mask the problem.',
      'Side effects of antidepressants include nausea and poor sleep.',
      'You may have tried several medicines without success.',
      'Surgery is the right choice for a full tear.',
      'Bring your CPAP and mask to the visit.',
      'Do not stop a medication without talking to the person who prescribed it.',
      'Opioid dependence is treated with medication and support.',
    ],
  },
  phrases: { ...denigration, runningDown, sentAway },
  message: quote => `“${quote}” runs down established care.`,
  *check(context) {
    yield* joined([...hits(context), ...disparaged(context), ...dismissed(context), ...comparedUnfairly(context)])
  },
}

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  const headline = headlineOf(analysis)
  for (const set of ['slur', 'small', 'limit', 'rhetorical'] as const)
    for (const match of context.matches(set)) {
      const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
      if (sentence.cited || atArmsLength(analysis, match.first) || speaksFairly(analysis, sentence, match)) continue
      if (/\band (?:the |your )?masks?\b/i.test(analysis.quote(match.first, match.end))) continue
      const status = stance(analysis, match.first, match.end)
      if (set === 'small' && !anyWithin(context.matches('care'), sentence.first, match.first)) continue
      if (
        (status === 'asked' && set !== 'rhetorical') ||
        (set === 'limit' && (status === 'hedged' || status === 'conditional'))
      )
        continue
      if (machine.test(analysis.quote(match.first, match.end))) continue
      if (rejected(context, Math.max(sentence.first, match.first - 7), match.first)) continue
      if (anyWord(analysis, match.end, Math.min(sentence.end, match.end + 6), denied)) continue
      if (set === 'limit' && headline.has(analysis.tokens[match.first]!.word)) continue
      if (set === 'limit' && anyWord(analysis, sentence.first, Math.min(sentence.end, match.end + 2), weighing))
        continue
      if (set === 'limit' && anyWord(analysis, match.end, Math.min(sentence.end, match.end + 3), qualified)) continue
      yield hitAt(analysis, match.first, match.end)
    }
}
const slur: ReadonlySet<string> = new Set(slurs)
const care: ReadonlySet<string> = new Set(rivalCare)
const givers: ReadonlySet<string> = new Set(rivalGivers)
const giver: ReadonlySet<string> = new Set(rivalGiver)
const pointing = list('they those these that it them')
const fair =
  list(`may might can could sometimes some if unless myth untrue never not no nor cannot without studies trial trials we our us my
  i ask tell talk call avoid before when`)
const rueful: ReadonlySet<string> = new Set(ruefulWords)
const open = list('may might can could sometimes some if unless myth untrue whether')
const denying = list('not never nor myth')

/** Other care as the subject of words that run it down ("Those pills stuff a sock in it"). */
function* disparaged(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  const { tokens } = analysis
  const headline = headlineOf(analysis)
  let spokenOf = -1
  for (const sentence of analysis.sentences) {
    const { subject, one } = rivalSubject(analysis, sentence, spokenOf === sentence.index - 1, headline)
    if (subject >= 0 || anyWord(analysis, sentence.first, sentence.end, care)) spokenOf = sentence.index
    if (sentence.cited || sentence.question || sentence.imperative) continue
    const said = matchesWithin(context.matches('runningDown'), sentence.first, sentence.end).find(match =>
      standsBehind(context, sentence, match),
    )
    if (said) {
      const named =
        subject >= 0 && said.first - subject < 22 ? subject : rivalBefore(analysis, sentence, said, headline)
      if (named < 0 || atArmsLength(analysis, said.first) || speaksFairly(analysis, sentence, said)) continue
      yield hitAt(analysis, said.first - named > 5 ? said.first : Math.min(named, said.first), said.end)
      continue
    }
    if (subject < 0 || one || atArmsLength(analysis, subject)) continue
    const stop = Math.min(sentence.end, subject + 18)
    for (let at = subject + 1; at < stop; at++) {
      if (!slur.has(tokens[at]!.word) || literal(analysis, at)) continue
      if (anyWord(analysis, sentence.first, Math.min(at + 3, sentence.end), fair)) break
      if (speaksFairly(analysis, sentence, { phrase: -1, first: subject, end: at + 1 })) break
      yield hitAt(analysis, subject, Math.min(stop, at + 4))
      break
    }
  }
}

/** The last name of other care within ten words before a predicate, or within it, unless "we" stand between; -1 without one. */
function rivalBefore(
  analysis: Analysis,
  sentence: Sentence,
  { first, end }: Match,
  headline: ReadonlySet<string>,
): number {
  for (let at = end - 1; at >= sentence.first && at >= first - 10; at--) {
    const { word } = analysis.tokens[at]!
    if (at < first && (word === 'we' || word === 'our')) return -1
    if (headline.has(word) || word === 'they' || at >= first + 3) continue
    if (namesRival(analysis, sentence, at)) return at
  }
  return -1
}

/** Whether a token names other care or, with a word that points to one of them, those who give it. */
function namesRival({ tokens, entitiesAt }: Analysis, sentence: Sentence, at: number): boolean {
  const { word } = tokens[at]!
  if (care.has(word) || givers.has(word) || entitiesAt(at).some(({ kind }) => kind === 'medication')) return true
  return giver.has(word) && at > sentence.first && determined.has(tokens[at - 1]!.word)
}

/** Whether the writer says the words, and means all who take the care. */
function standsBehind({ analysis }: RuleContext, sentence: Sentence, { first, end }: Match): boolean {
  if (anyWord(analysis, sentence.first, end, open)) return false
  if (anyWord(analysis, Math.max(sentence.first, first - 3), first, denying)) return false
  const { status } = analysis.assertion(end - 1, end)
  return status !== 'conditional' && status !== 'not-asserted' && status !== 'asked'
}

const slurred = (analysis: Analysis, { first, end }: Sentence): boolean =>
  analysis.tokens.slice(first, end).some(({ word }, at) => slur.has(word) && !literal(analysis, first + at))

/** "Double blind", "dealing with", "dumping syndrome": slurs in their plain sense. */
function literal({ tokens }: Analysis, at: number): boolean {
  const { word } = tokens[at]!
  const before = tokens[at - 1]?.word
  const after = tokens[at + 1]?.word
  if (word === 'blind') return before === 'double' || before === 'single'
  if (word === 'dumping') return after === 'syndrome'
  if (word === 'plastic') return after === 'surgeon' || after === 'surgeons' || after === 'surgery'
  if (word === 'masks') return !tokens[at + 1] || (tokens[at + 1]!.flags & TokenFlag.comma) !== 0
  if (word === 'waste') return after === 'product' || after === 'products'
  if (word === 'ignore') return before === 'to'
  return word === 'dealing' && after === 'with'
}

/** The token of other care that a sentence begins with, or of a pronoun that goes on speaking of it; -1 without one. */
function rivalSubject(
  { tokens, entitiesAt, sentences, document }: Analysis,
  sentence: Sentence,
  goesOn: boolean,
  headline: ReadonlySet<string>,
): { readonly subject: number; readonly one: boolean } {
  const before = sentences[sentence.index - 1]
  const near =
    before?.block === sentence.block ||
    (before && document.blocks[sentence.block]!.index - document.blocks[before.block]!.index === 1)
  for (let at = sentence.first; at < sentence.end && at < sentence.first + 7; at++) {
    const { word } = tokens[at]!
    if (giver.has(word) && at > sentence.first && determined.has(tokens[at - 1]!.word))
      return { subject: at, one: true }
    if (care.has(word) || givers.has(word) || entitiesAt(at).some(({ kind }) => kind === 'medication'))
      return { subject: (word === 'they' && !goesOn) || headline.has(word) ? -1 : at, one: false }
    if (at === sentence.first && goesOn && near && pointing.has(word)) return { subject: at, one: false }
    if (ownSide.has(word)) {
      if (goesOn && near && opining.has(tokens[at + 1]?.word ?? '')) return { subject: at, one: true }
      return { subject: -1, one: false }
    }
  }
  if (goesOn && near)
    for (let at = sentence.first; at < sentence.end && at < sentence.first + 7; at++)
      if (pointing.has(tokens[at]!.word)) return { subject: at, one: true }
  return { subject: -1, one: false }
}
const determined = list('your a an the any every his her their my regular family')
const ownSide = list('we our you')
const opining = list('think believe say call know view')

/** Openings that send other care away: "Forget the gym", "Why spend months on needles?" */
function* dismissed(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  const headline = headlineOf(analysis)
  for (const match of context.matches('sentAway')) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    if (sentence.cited || atArmsLength(analysis, match.first)) continue
    if (analysis.discussed(match.first, match.end)) continue
    for (let at = match.first + 1; at < Math.min(sentence.end, match.end + 6); at++) {
      const { word } = analysis.tokens[at]!
      if (analysis.tokens[at]!.flags & TokenFlag.comma) break
      const named = analysis.entitiesAt(at).some(({ kind }) => kind === 'medication')
      if ((!care.has(word) && !exertions.has(word) && !named) || headline.has(word) || word === 'they') continue
      yield hitAt(analysis, match.first, Math.max(match.end, at + 1))
      break
    }
  }
}
const exertions =
  list(`exercises exercise bands gym diet worksheets couch needles inhaler inhalers machines machine physio pt
  injections referrals waiting-room scalpel scalpels blades razors meetings mouthguard mouthguards`)

/** Cells of a comparison in which other care comes off badly. */
function* comparedUnfairly({ analysis, matches }: RuleContext): Iterable<Hit> {
  const runDown = matches('runningDown')
  for (const { sentence, side, question, text } of comparedCells(analysis))
    if (
      side === 'rival' &&
      ((question !== 'other' && worse.test(text)) ||
        grudging.test(text) ||
        slurred(analysis, sentence) ||
        anyWord(analysis, sentence.first, sentence.end, rueful) ||
        anyWithin(runDown, sentence.first, sentence.end)) &&
      !/\b(?:may|some)\b/i.test(text)
    )
      yield hitAt(analysis, sentence.first, sentence.end)
}

/** A mask that is worn, not a verb. */
const machine = /^(?:cpap|bipap|oxygen)\b.*\bmasks?\b/i

/** Whether words before the match turn it down; "we do not just push pills" says that others do. */
function rejected({ analysis }: RuleContext, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const { word } = analysis.tokens[at]!
    if (!rejecting.has(word)) continue
    const next = at + 1 < analysis.tokens.length ? analysis.tokens[at + 1]!.word : ''
    if (word === 'not' && only.has(next) && anyWord(analysis, first, at, self)) continue
    return true
  }
  return false
}
const qualified = list('everyone everybody all every right immediately instantly alone equally overnight')
const only = list('just only simply merely')
const self = list('we our i')
const denied = list('myth misconception false untrue wrong')

export default rule
