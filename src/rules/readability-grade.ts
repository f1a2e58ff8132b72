import { type Analysis, type Sentence, TokenFlag } from '../language/analysis.ts'
import { syllablesOf } from '../language/syllables.ts'
import type { Hit, Rule, RuleContext } from '../rule.ts'

/** Pages with fewer words of prose are too short for a formula. */
const leastWords = 100
const leastSentenceWords = 5
const smogSentences = 30
const longSentence = 30
const leastAbbreviations = 3

const rule: Rule = {
  id: 'readability-grade',
  scope: 'document',
  severity: 'suggestion',
  summary: 'Prose that asks for more years of school than most readers have, and abbreviations that nobody explains.',
  why: 'Many readers leave such a page, or miss the limits and risks that it states.',
  instead: 'Write shorter sentences with common words, one idea each, and explain every term once.',
  sources: ['RD-01', 'RD-02', 'US-03c'],
  examples: {
    flagged: [
      'Comprehensive multidisciplinary evaluation precedes the initiation of individualized neuromodulatory intervention in every participating institution. '.repeat(
        8,
      ),
      'The availability of investigational interventions necessitates considerable administrative documentation, and participants experiencing significant deterioration require immediate professional reconsideration of the established therapeutic methodology. '.repeat(
        6,
      ),
      `Ask for CBC, CMP, PSA and PDO at the desk. ${'We will tell you when to come and what to bring to the clinic. '.repeat(8)}`,
    ],
    allowed: [
      'We will tell you when to come and what to bring to the clinic. '.repeat(9),
      'Comprehensive multidisciplinary evaluation precedes the initiation of neuromodulatory intervention.',
      `A complete blood count (CBC) comes first. ${'We will tell you when to come and what to bring. '.repeat(11)}`,
    ],
  },
  message: (_, hit) => hit.message ?? 'The page is hard to read.',
  *check(context) {
    const { analysis, settings } = context
    if (settings.options.audience === 'hcp' || analysis.document.frontMatter.audience === 'hcp') return
    const prose = proseOf(analysis)
    const count = prose.reduce((sum, { words }) => sum + words, 0)
    if (count < leastWords || !isEnglish(analysis)) return
    const syllables = prose.reduce((sum, part) => sum + part.syllables, 0)
    const grade = 0.39 * (count / prose.length) + 11.8 * (syllables / count) - 15.59
    if (grade > 9) yield gradeHit(context, prose, grade)
    const terms = unexplained(analysis)
    if (terms.length >= leastAbbreviations) yield jargonHit(analysis, terms)
  },
}

interface Measured {
  readonly sentence: Sentence
  readonly words: number
  readonly syllables: number
  readonly long: number
}

/** Tokens in names of treatments and conditions, which no writer can shorten. */
function namedTokens({ entities }: Analysis): ReadonlySet<number> {
  const named = new Set<number>()
  for (const { kind, first, end } of entities)
    if (kind === 'name' || kind === 'condition') for (let at = first; at < end; at++) named.add(at)
  return named
}

/** Sentences of paragraphs and list items, without names of treatments and conditions, notes and quoted matter. */
function proseOf(analysis: Analysis): Measured[] {
  const { tokens, document } = analysis
  const named = namedTokens(analysis)
  const prose: Measured[] = []
  for (const sentence of analysis.sentences) {
    const block = document.blocks[sentence.block]!
    if ((block.kind !== 'paragraph' && block.kind !== 'listItem') || block.note) continue
    let words = 0
    let syllables = 0
    let long = 0
    for (let at = sentence.first; at < sentence.end; at++) {
      const token = tokens[at]!
      if (token.flags & (TokenFlag.opaque | TokenFlag.number) || named.has(at)) continue
      const count = syllablesOf(token)
      if (count === 0) continue
      words++
      syllables += count
      if (count >= 3) long++
    }
    if (words >= leastSentenceWords) prose.push({ sentence, words, syllables, long })
  }
  return prose
}

const frequent = new Set(
  'the a an and or of to in is are for you your we our it that with on as be can may not'.split(' '),
)

/** The formula is made for English: about a third of English prose is its commonest words. */
function isEnglish({ tokens }: Analysis): boolean {
  let count = 0
  for (const { word } of tokens) if (frequent.has(word)) count++
  return count >= tokens.length * 0.04
}

function gradeHit({ analysis }: RuleContext, prose: readonly Measured[], grade: number): Hit {
  const hardness = ({ words, syllables }: Measured): number => 0.39 * words + 11.8 * (syllables / words)
  const worst = [...prose].sort((a, b) => hardness(b) - hardness(a)).slice(0, 3)
  const smog = 1.043 * Math.sqrt((prose.reduce((sum, { long }) => sum + long, 0) * 30) / prose.length) + 3.1291
  const severe = grade > 12 && (prose.length < smogSentences || smog > 12)
  const lines = worst.map(({ sentence }) => `“${opening(analysis, sentence)} …”`).join(', ')
  const over = prose.filter(({ words }) => words > longSentence).length
  const long = over > 0 ? `; ${over} of its sentences ${over === 1 ? 'passes' : 'pass'} ${longSentence} words` : ''
  const { block, start, stop } = worst[0]!.sentence
  return {
    scope: 'document',
    block,
    start,
    end: stop,
    code: 'grade',
    ...(severe ? { severity: 'warning' } : {}),
    message: `The prose reads at about school grade ${Math.round(grade)}${long}. Hardest: ${lines}.`,
  }
}

function opening(analysis: Analysis, { first, end }: Sentence): string {
  return analysis.quote(first, Math.min(end, first + 6))
}

const common = new Set(
  `us usa uk eu fda ok tv id am pm faq er icu iv dna hiv aids md rn do np pa phd gp nhs cdc nih bmi mri ct ecg pdf usd gmt est
  pst hsa fsa hipaa ptsd adhd ocd covid zip atm url email sms dvd ceo vip diy asap ii iii st la ny dc cbt tms`.split(
    /\s+/,
  ),
)

/** Abbreviations in capitals that no bracket or long form explains, by first place. */
function unexplained(analysis: Analysis): readonly number[] {
  const { tokens } = analysis
  const named = namedTokens(analysis)
  const first = new Map<string, number>()
  const explained = new Set<string>()
  tokens.forEach(({ word, flags }, at) => {
    if ((flags & TokenFlag.acronym) === 0 || word.length > 5 || common.has(word) || !/^[a-z]+$/.test(word)) return
    const next = tokens[at + 1]
    if (flags & TokenFlag.open || (next && next.flags & TokenFlag.open)) explained.add(word)
    const shouted = [tokens[at - 1], next].some(
      token => token && token.flags & TokenFlag.acronym && token.word.length > 5,
    )
    if (!shouted && !named.has(at) && !first.has(word)) first.set(word, at)
  })
  return [...first].filter(([word]) => !explained.has(word)).map(([, at]) => at)
}

function jargonHit(analysis: Analysis, terms: readonly number[]): Hit {
  const at = terms[0]!
  const { start, end } = analysis.tokens[at]!
  const names = terms.slice(0, 6).map(term => analysis.quote(term, term + 1))
  return {
    scope: 'document',
    block: analysis.blockOf(at),
    start,
    end,
    code: 'jargon',
    message: `The page never explains ${names.join(', ')}.`,
    instead: 'Write the long form once with the short form in brackets, or use plain words.',
  }
}

export default rule
