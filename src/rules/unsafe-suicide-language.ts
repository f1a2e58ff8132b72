import { acting, attemptVerbs, describing, goingOn, saferVerbs } from '../knowledge/phrases/unsafe-suicide-language.ts'
import type { Match } from '../language/analysis.ts'
import { type Edit, phraseHits, type Rule, type RuleContext, sentenceAround } from '../rule.ts'

const suicide = 'suicide|suicides'
const whoever = 'him|her|them|me|us|people|patients|men|women|veterans|some|many|someone|teens|students|him'

const rule: Rule = {
  id: 'unsafe-suicide-language',
  scope: 'text',
  wording: true,
  severity: 'warning',
  summary: 'Words about suicide that blame, dramatise, name a single cause or call a death a success.',
  why: 'Such words keep people from asking for help and can add to the risk of readers who are already in danger.',
  instead:
    'Write “died by suicide”, “survived a suicide attempt” or “rates rose” with a source, and say that suicide has many causes.',
  fixes:
    'Writes “died by suicide” for “committed suicide” in the form and case that stands there, “attempted suicide” for “tried to commit suicide”, and “suicide attempt” for a failed one.',
  sources: ['SM-01', 'SM-03', 'SM-04', 'LG-02'],
  examples: {
    flagged: [
      '«Suicide is tearing through our» ranches.',
      'The bridge is known as a «suicide hotspot».',
      'A «failed attempt on her own life» brought Ines to us.',
      'Debt «pushed my uncle to take his own life».',
      'A layoff was «the last straw before he ended it».',
      'She «took the coward’s way out», the post said.',
      'He «swallowed a whole bottle of aspirin» that night.',
      'His brother «committed suicide» in the spring.',
      'She came to us after an «unsuccessful suicide attempt».',
      'One man in our study «completed suicide».',
      'The «suicide epidemic» among dentists worries us.',
      'Years of tinnitus «drove him to suicide».',
      'Veteran «suicides are skyrocketing», and nobody acts.',
      'Self-harm is often «just a cry for help».',
      'After his second «failed suicide attempt», Rowan asked for TMS.',
    ],
    allowed: [
      'If a child swallows pills, call Poison Control.',
      'She took three tablets a day as directed.',
      'His brother died by suicide in the spring.',
      'She survived a suicide attempt two years ago.',
      'Please write “died by suicide” rather than “committed suicide”.',
      'Our nurses are committed to suicide prevention.',
      'Several failed medication trials came before the referral.',
      'Suicide rates in the county rose between 2010 and 2020 ([CDC](https://www.cdc.gov/suicide/)).',
      'We completed suicide prevention training in May.',
    ],
  },
  phrases: {
    plain: [
      '(hanged | hung) (himself | herself | themselves | myself)',
      '(jumped | jump | jumping) (off | from) (the | a) (bridge | roof | building | cliff | overpass) (*{0,3})',
      '(slit | cut) (his | her | their | my) (own)? wrists',
      `${suicide} (*{0,3})? (sweeping | sweeps | swept | spreading | spreads | tearing | ripping | raging | rampaging | stalking | stalks) (*{0,1})? (through | across | over | our | the)`,
      `${suicide} (*{0,4})? like wildfire`,
      `${suicide} (is | are | was | were) (*{0,2})? (contagious | catching | an epidemic | a plague | rampant | the new normal)`,
      '(bullied | hounded | harassed | tormented | shamed | teased | worked) (to death | into suicide | to suicide | into taking)',
      '~complete the (act | acts) of suicide',
      '~commit (or | and) (*{0,1})? suicide',
      '~commit (suicide | suicides) (or | and)',
      '(epidemic | pandemic | wave | waves | surge | tidal wave | flood | tsunami | avalanche | explosion | plague | spate | rash) of (*{0,2})? (self inflicted (deaths | death | injuries) | self harm | self murder)',
      '(failed | unsuccessful | successful | botched | bungled | foiled) (*{0,1})? (attempt | attempts) (on | at | to end | to take) (his | her | their | my) (own)? (life | lives)',
      '(failed | unsuccessful | successful | botched) (at | in) (his | her | their | my) (*{0,1})? (suicide | suicide attempt)',
      `${suicide} (hot spot | hot spots | hotspots | bridge | bridges | spot | spots | forest | cliff | pact | cluster)`,
      `(~force | ~lead | ~push | ~turn | ~bring | ~make) (${whoever.replaceAll('|', ' | ')} | my * | our * | his * | her *) (*{0,1})? (to | into | toward | towards) (suicide | kill (himself | herself | themselves) | end (his | her | their) (own)? (life | lives) | take (his | her | their) (own)? (life | lives))`,
      '(him | her | them | me | people | patients | veterans) (finally)? over the edge , (and | until | so) (*{0,2})? (took | ended | killed) (*{0,3})?',
      '(did not | never) (succeed | manage) (in | at | to) (*{0,2})? (suicide | killing (himself | herself) | kill (himself | herself))',
      '(gave up on life | a suicidal cry | suicide (as)? a way out | escape through suicide)',
      '(successfully | finally | almost successfully) (killed | ended | took | hanged | shot) (himself | herself | themselves | myself | (his | her | their) (own)? life)',
      '~drive|~push|~send|~tip <poss>? (him | her | them | me | people | patients | veterans | *{1,2})? (finally)? over the edge (*{0,3}) (and | until | so)? (*{0,2}) (took | ended | killed | ~take | suicide) (*{0,3})',
      '(all it took | was enough | was the reason | the last straw) (for (him | her | them) to | before (he | she | they)) (*{0,2}) (end it all | end it | kill (himself | herself | themselves) | take (his | her | their) (own)? life | ended it)',
      "(chose | took | choosing | taking) the (easy | coward 's | quick) way out",
      '~swallow (a | an | the | his | her)? (whole | entire | full)? (*{0,1}) (bottle | bottles | handful | box) of *',
      '(ended | ending | end) it all',

      `~commit (a | an)? (*{0,1})? ${suicide} !prevention|screening|awareness|research`,
      '~commit (self harm | suicidal acts)',
      `(successful | unsuccessful | failed | botched | completed | incomplete) (*{0,1}) (suicide | suicides | suicide attempt | suicide attempts | suicidal act) !prevention|screening|training|risk|assessment`,
      '(successful | unsuccessful | failed | botched) attempt|attempts (at | on) (suicide | his life | her life | their life | my life | taking)',
      'attempted suicide (successfully | unsuccessfully)',
      `(successfully | unsuccessfully) (attempt | attempted | attempts) suicide`,
      '~complete|~succeed (in | at | with)? (a | his | her | their)? suicide !prevention|screening|training|risk|assessment|awareness|module|form',
      `${suicide} (epidemic | pandemic | outbreak | crisis ~grow | wave | explosion | contagion | capital | hotspot | hot spot | victim | victims)`,
      '(epidemic | pandemic | wave | surge | tidal wave | explosion | plague) of (*{0,2}) suicide|suicides|suicidal',
      `${suicide} (rates | numbers | deaths)? (~be | ~have | ~keep)? (been)? (skyrocketing | soaring | exploding | spiking | surging | out of control | spiraling | through the roof | skyrocketed | skyrocket | soared | exploded | at an all time high | at epidemic levels)`,
      'skyrocketing|soaring|exploding|spiking|alarming|shocking (rate | rates)? (of)? (*{0,1}) suicide|suicides',
      `~drive ${whoever} (*{0,2}) to suicide|suicidal`,
      `~drive|~push (*{1,3}) (to | toward | towards | into) (suicide | kill | take)`,
      '~drive to suicide|suicidal',
      '(led | leads | drove | pushed) straight|directly (*{0,2}) to suicide',
      'threatened|threatens|threatening (to commit)? suicide',
      'suicide threat|threats|gesture|gestures',
      'suicidal gesture|gestures',
      'suicide free',
      '~choose suicide',
    ],
    causal: [
      `(~lead | ~cause | ~result in) (*{0,2}) (to | in)? (*{0,2}) suicide|suicides !prevention|risk|screening`,
      'suicide is caused|the result|the outcome',
      'because of (*{0,4}) (killed | ended) (himself | herself | themselves | his | her | their)',
    ],
    talk: [
      'word|words|wording|phrase|phrases|term|terms|language|terminology|expression',
      '(rather than | instead of)',
      '~avoid (saying | writing | using)',
      '(do not | never) (say | write | use)',
    ],
    attempt: [
      '(took | swallowed | downed) (*{0,2}) (<num> | handful of | all (his | her | their)) (pills | tablets | sleeping pills) (*{0,3})',

      '(just | only | merely | simply) (a | an) cry for help|attention',
      'cry|cries for help',
      '(successful | unsuccessful | failed | botched) attempt|attempts !to|by|with|at',
      '(took | chose | choose | choosing | chosen) the easy way out',
      'died (by | from) (*{0,2}) (hanging | jumping | shooting (himself | herself | themselves))',
      '(hanged | hung | shot | drowned | gassed) (himself | herself | themselves | myself)',
      '~slit (his | her | their | my) wrists',
      '(jumped | jump | jumping | leapt) (off | from) (a | the) (bridge | roof | building | balcony | cliff)',
    ],
    near: [
      'suicide|suicides|suicidal|suicidality',
      'self harm|injury',
      'overdose|overdoses',
      'cutting',
      'die|died|dead|death',
      '~take|~end <poss> (own)? life|lives',
    ],
  },
  message: quote => `“${quote}” is wording that guidance on suicide asks writers to avoid.`,
  *check(context) {
    const { analysis } = context
    const near = context.matches('near')
    const talked = new Set(context.matches('talk').map(match => analysis.sentenceOf(match.first)))
    const unless = (match: { first: number }): boolean => talked.has(analysis.sentenceOf(match.first))
    const more = (match: Match) => {
      const edit = saferEdit(context, match)
      return edit ? { offer: { edits: [edit] } } : {}
    }
    yield* phraseHits(context, 'plain', { spare: new Set(), unless, more })
    yield* phraseHits(context, 'causal', {
      unless,
      spare: new Set(['negated', 'asked', 'conditional', 'not-asserted', 'hedged', 'can', 'attributed', 'reported']),
    })
    yield* phraseHits(context, 'attempt', {
      unless: match => {
        const { first, end } = sentenceAround(analysis, match.first)
        return unless(match) || !near.some(other => other.first >= first && other.end <= end)
      },
    })
  },
}

/** The change of a verb or an adjective that makes words about a suicide safe; undefined when a writer has to see to it. */
function saferEdit({ analysis }: RuleContext, { first, end }: Match): Edit | undefined {
  const { tokens } = analysis
  const sentence = sentenceAround(analysis, first)
  const { text } = analysis.document.blocks[analysis.blockOf(first)]!
  const at = (index: number) => (index >= sentence.first && index < sentence.end ? tokens[index] : undefined)
  const word = (index: number) => at(index)?.word ?? ''
  const change = (from: number, to: number, words: string): Edit | undefined => {
    const [start, stop] = [tokens[from]!.start, tokens[to - 1]!.end]
    const before = text.slice(start, stop)
    // Anything but words and spaces between them would be lost.
    return /^[\p{L}\s]+$/u.test(before) ? { start, end: stop, text: inCaseOf(before, words) } : undefined
  }
  const verb = Object.hasOwn(saferVerbs, word(first)) ? saferVerbs[word(first)] : undefined
  if (verb !== undefined && word(first + 1) === 'suicide' && end === first + 2) {
    const next = at(end)
    const ends = !next || /[.!?,;:)…"”—]/.test(text.slice(tokens[end - 1]!.end, next.start))
    if (/^[-‐‑]/.test(text.slice(tokens[end - 1]!.end)) || !(ends || goingOn.has(next!.word))) return undefined
    const tried = word(first - 1) === 'to' && Object.hasOwn(attemptVerbs, word(first - 2))
    if (tried) return change(first - 2, first + 1, attemptVerbs[word(first - 2)]!)
    const isVerb = word(first).startsWith('complet')
      ? acting.has(word(first - 1))
      : word(first) !== 'committed' || !describing.has(word(first - 1))
    return isVerb ? change(first, first + 1, verb) : undefined
  }
  if (/^(?:failed|unsuccessful|botched)$/.test(word(first)) && word(first + 1) === 'suicide') {
    if (!/^attempts?$/.test(word(first + 2))) return undefined
    const article = word(first - 1) === 'an'
    return article ? change(first - 1, first + 2, 'a suicide') : change(first, first + 2, 'suicide')
  }
  return undefined
}

/** Words in capitals, with a capital at the start of each word, or with one first capital, as other words have them. */
function inCaseOf(model: string, words: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase()) return words.toUpperCase()
  if (!/^\p{Lu}/u.test(model)) return words
  return words[0]!.toUpperCase() + words.slice(1)
}

export default rule
