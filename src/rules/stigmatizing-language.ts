import * as phrases from '../knowledge/phrases/stigmatizing-language.ts'
import { type Analysis, type Match, TokenFlag } from '../language/analysis.ts'
import { hitAt, type Rule, unsaid } from '../rule.ts'

const advice: Readonly<Record<string, { readonly why: string; readonly instead: string }>> = {
  label: {
    why: 'A label turns an illness into a character; people who meet it are less likely to ask for care.',
    instead: 'Name the person first: “people with alcohol use disorder”, “people who use drugs”, “substance use”.',
  },
  clean: {
    why: '“Clean” makes everyone who still uses dirty, and shame keeps people away from care.',
    instead: 'Say “in recovery”, “no longer using”, or for a test “negative” and “positive”.',
  },
  assisted: {
    why: 'The name suggests that the medicine only assists; for opioid use disorder it is the treatment.',
    instead: 'Write “medication for opioid use disorder” or “medication for addiction treatment”.',
  },
  moral: {
    why: 'It makes an illness a matter of character, and a return of symptoms a fault.',
    instead: 'Describe a return of symptoms as part of a long-term illness and say what help there is.',
  },
  noun: {
    why: 'It makes a diagnosis the whole person.',
    instead:
      'Put the person first: “people with diabetes”, “a person with schizophrenia”, “people living with obesity”.',
  },
  pity: {
    why: 'Words of pity or blame describe a helpless or difficult person instead of a condition.',
    instead: 'Say it plainly: “has”, “lives with”, “uses a wheelchair”, “has not been able to take the medicine”.',
  },
  failed: {
    why: 'The sentence blames the person for a treatment that did not work.',
    instead: 'Make the treatment the subject: “two medicines have not helped”, “did not respond to treatment”.',
  },
  everyday: {
    why: 'Words for madness, or “normal” as the opposite of ill, mock the people a clinic wants to reach.',
    instead: 'Say what is meant: “overwhelmed”, “unusual”, “people without the condition”.',
  },
}

const follows = new Set(
  `is are was were can cannot may might should will would who whom with has have had need needs and or but in on at of to from
  for that when if often do does did must could not as by than because about after before seeking welcome deserve
  deserves want wants feel feels face know live lives get gets ask suffer refuse avoid struggle usually rarely never always also
  still among through under without tend seem experience looking benefit come go`.split(/\s+/),
)
const speakers = new Set(['i', 'me', 'my', 'we', 'myself'])
const mentions = new Set([
  'word',
  'words',
  'term',
  'terms',
  'label',
  'labels',
  'labelled',
  'labeled',
  'language',
  'stigma',
])
const emphasis = 120

const rule: Rule = {
  id: 'stigmatizing-language',
  scope: 'text',
  severity: 'suggestion',
  summary: 'A word that reduces people to an illness, blames them for it, or mocks it.',
  why: 'Readers who see themselves named this way feel judged, and judged people put off care.',
  instead: 'Put the person first and name the condition plainly.',
  sources: ['LG-01', 'LG-02', 'LG-03'],
  examples: {
    flagged: [
      '«Pill seekers» will be turned away.',
      'The «chains of alcoholism» fall off by the lake.',
      'Our detox takes «addicts» and their families.',
      'He has «been clean for three years» since the methadone taper.',
      'Five «heroin users» finished the course and left with «clean drug screens» after rehab.',
      'Meals for «diabetics», served all day.',
      'Neighbors whisper about «the mentally ill».',
      'My sister «suffers from schizophrenia».',
      'This option is for adults who «have failed two antidepressants».',
      'Ramps are ready for «wheelchair-bound» guests.',
      'Soon you will eat like «normal people».',
    ],
    allowed: [
      'Patients who ask for pain medicine are seen like all others.',
      'The National Institute on Drug Abuse paid for the study.',
      'Esketamine has abuse potential and is kept in a locked cabinet.',
      'Alcoholics Anonymous meets in our hall on Mondays.',
      'Pat the area clean and dry before the patch goes on.',
      'A diabetic foot exam takes ten minutes.',
      'Avoid the word “junkie” when you write about recovery.',
      '“I am an alcoholic, and I say so with pride.”',
      'Two antidepressants failed to help him.',
      'Your liver values are in the normal range, and no alcoholic drinks are served.',
      'Addiction is not a lack of willpower.',
    ],
  },
  phrases: {
    label: phrases.labels,
    clean: phrases.clean,
    assisted: phrases.assisted,
    moral: phrases.moral,
    noun: phrases.nouns,
    pity: phrases.pity,
    failed: phrases.failed,
    everyday: phrases.everyday,
    names: phrases.names,
    context: phrases.context,
  },
  message: quote => `“${quote}” names people by what they have, or blames them for it.`,
  *check(context) {
    const { analysis } = context
    const names = tokensOf(context.matches('names'))
    const diseases = diseaseStarts(analysis)
    const aboutSubstances = context.matches('context').length > 0
    for (const [code, words] of Object.entries(advice)) {
      if (code === 'clean' && !aboutSubstances) continue
      for (const match of context.matches(code)) {
        if (hasWithin(names, match) || spoken(analysis, match) || !holds(analysis, code, match, diseases)) continue
        yield hitAt(analysis, match.first, match.end, { code, ...words })
      }
    }
  },
}

/** The tokens that a list of matches covers. */
function tokensOf(matches: readonly Match[]): ReadonlySet<number> {
  const tokens = new Set<number>()
  for (const match of matches) for (let at = match.first; at < match.end; at++) tokens.add(at)
  return tokens
}

/** Whether the words are named rather than used, or are someone's words about themselves. */
function spoken(analysis: Analysis, match: Match): boolean {
  const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  const stop = Math.min(end, first + emphasis)
  const quoted = (analysis.tokens[match.first]!.flags & TokenFlag.quoted) !== 0
  const before = match.first > first && (analysis.tokens[match.first - 1]!.flags & TokenFlag.quoted) === 0
  const after = match.end < end && (analysis.tokens[match.end]!.flags & TokenFlag.quoted) === 0
  if (quoted && before && (after || match.end === end) && match.end - match.first <= 4) return true
  for (let at = first; at < stop; at++) {
    const { word } = analysis.tokens[at]!
    if (mentions.has(word)) return true
    if (speakers.has(word) && (quoted || analysis.sentences[analysis.sentenceOf(at)]!.quoted) && at < match.first)
      return true
  }
  return false
}

/** Tokens at which a disease is named that is easily taken for the whole person. */
function diseaseStarts(analysis: Analysis): ReadonlySet<number> {
  return new Set(
    analysis.entities
      .filter(entity => entity.kind === 'condition' && phrases.wholePerson.has(entity.id))
      .map(entity => entity.first),
  )
}

function hasWithin(starts: ReadonlySet<number>, match: Match): boolean {
  for (let at = match.first; at < match.end; at++) if (starts.has(at)) return true
  return false
}

function holds(analysis: Analysis, code: string, match: Match, diseases: ReadonlySet<number>): boolean {
  const { tokens } = analysis
  const first = tokens[match.first]!.word
  const next = tokens[match.end]
  const ends =
    !next ||
    match.end >= analysis.sentences[analysis.sentenceOf(match.first)]!.end ||
    (next.flags & (TokenFlag.comma | TokenFlag.stop)) !== 0 ||
    follows.has(next.word)
  switch (code) {
    case 'moral':
    case 'everyday':
      return !unsaid.has(analysis.assertion(match.first, match.end).status)
    case 'noun':
      return phrases.bare.test(first) ? ends : true
    case 'label':
      return tokens[match.end - 1]!.word !== 'alcoholic' || ends
    case 'pity':
      return /^suffer(?:s|ed|ing)?$/.test(first) ? hasWithin(diseases, match) : true
    default:
      return true
  }
}

export default rule
