import { rivalCare, rivalGivers, slurs } from '../knowledge/disparagement.ts'
import { denigration } from '../knowledge/phrases/denigrates-standard-care.ts'
import type { Analysis, Sentence } from '../language/analysis.ts'
import { comparedCells } from '../language/comparison-tables.ts'
import {
  anyWithin,
  anyWord,
  atArmsLength,
  type Hit,
  hitAt,
  joined,
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
const weighing = list('some may might could sometimes certain')

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
      'Doctors may ask for a scan first.',
      'Antibiotics kill bacteria and do nothing for a virus.',
      'Opioids can slow breathing.',
      'Bring your CPAP and mask to the visit.',
      'Plan on ten minutes and a short form.',
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
  phrases: denigration,
  message: quote => `“${quote}” runs down established care.`,
  *check(context) {
    yield* joined([...hits(context), ...disparaged(context), ...comparedUnfairly(context)])
  },
}

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const set of ['slur', 'small', 'limit'] as const)
    for (const match of context.matches(set)) {
      const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
      if (sentence.cited || atArmsLength(analysis, match.first)) continue
      if (/\band (?:the |your )?masks?\b/i.test(analysis.quote(match.first, match.end))) continue
      const status = stance(analysis, match.first, match.end)
      if (set === 'small' && !anyWithin(context.matches('care'), sentence.first, match.first)) continue
      if (status === 'asked' || (set === 'limit' && (status === 'hedged' || status === 'conditional'))) continue
      if (machine.test(analysis.quote(match.first, match.end))) continue
      if (rejected(context, Math.max(sentence.first, match.first - 7), match.first)) continue
      if (anyWord(analysis, match.end, Math.min(sentence.end, match.end + 6), denied)) continue
      if (set === 'limit' && anyWord(analysis, sentence.first, match.end, weighing)) continue
      if (set === 'limit' && anyWord(analysis, match.end, Math.min(sentence.end, match.end + 3), qualified)) continue
      yield hitAt(analysis, match.first, match.end)
    }
}

const slur: ReadonlySet<string> = new Set(slurs)
const care: ReadonlySet<string> = new Set(rivalCare)
const givers: ReadonlySet<string> = new Set(rivalGivers)
const pointing = list('they those these that it them')
const fair =
  list(`may might can could sometimes some if unless myth untrue never not no nor cannot without studies trial trials we our us my
  i ask tell talk call avoid before when`)

/** Other care as the subject of a sentence that goes on with a slur ("Those pills stuff a sock in it"). */
function* disparaged({ analysis }: RuleContext): Iterable<Hit> {
  const { tokens } = analysis
  let spokenOf = -1
  for (const sentence of analysis.sentences) {
    const subject = rivalSubject(analysis, sentence, spokenOf === sentence.index - 1)
    if (subject < 0) continue
    spokenOf = sentence.index
    if (sentence.cited || sentence.question || sentence.imperative || atArmsLength(analysis, subject)) continue
    const stop = Math.min(sentence.end, subject + 18)
    for (let at = subject + 1; at < stop; at++) {
      if (
        !slur.has(tokens[at]!.word) ||
        (tokens[at]!.word === 'blind' && /^(?:double|single)$/.test(tokens[at - 1]!.word))
      )
        continue
      if (anyWord(analysis, sentence.first, Math.min(at + 3, sentence.end), fair)) break
      yield hitAt(analysis, subject, Math.min(stop, at + 4))
      break
    }
  }
}

/** The token of other care that a sentence begins with, or of a pronoun that goes on speaking of it; -1 without one. */
function rivalSubject(
  { tokens, entitiesAt, sentences, document }: Analysis,
  sentence: Sentence,
  goesOn: boolean,
): number {
  const before = sentences[sentence.index - 1]
  const near =
    before?.block === sentence.block ||
    (before && document.blocks[sentence.block]!.index - document.blocks[before.block]!.index === 1)
  for (let at = sentence.first; at < sentence.end && at < sentence.first + 7; at++) {
    const { word } = tokens[at]!
    if (care.has(word) || givers.has(word) || entitiesAt(at).some(({ kind }) => kind === 'medication'))
      return word === 'they' && !goesOn ? -1 : at
    if (at === sentence.first && goesOn && near && pointing.has(word)) return at
    if (word === 'we' || word === 'our' || word === 'you') return -1
  }
  return -1
}

/** Cells of a comparison in which other care comes off badly. */
function* comparedUnfairly({ analysis }: RuleContext): Iterable<Hit> {
  for (const { sentence, side, question, text } of comparedCells(analysis))
    if (
      side === 'rival' &&
      (worse.test(text) || anyWord(analysis, sentence.first, sentence.end, slur)) &&
      !/\b(?:may|some)\b/i.test(text) &&
      question
    )
      yield hitAt(analysis, sentence.first, sentence.end)
}

const worse =
  /\b(?:hit (?:or|and) miss|coin toss|if ever|if you['’]re lucky|lucky|luck|kiss|ask (?:any|your)|brutal|trial and error|guess\w*|until it|floods?|forever|endless|for life|dull|numb\w*|foggy|crash\w*|zombie|gone|goodbye|pee|drain|only (?:masks?|as long)|masks?|hope so|who knows|shrug|good luck|maybe|weak|barely|hardly|poor|rents?|harsh|synthetic|chemicals?)\b/i

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
