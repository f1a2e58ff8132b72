import type { Analysis, Match } from '../language/analysis.ts'
import { crisisMentions } from '../language/crisis-mentions.ts'
import { atArmsLength, hitAt, type Rule, type RuleContext } from '../rule.ts'

const thought = 'thought|thoughts|feeling|feelings|idea|ideas|ideation|urge|urges|impulse|impulses|plans'
const suicide = `((suicidal | self harm) (${thought.replaceAll('|', ' | ')} | behavior | behaviors | behaviour | behaviours | ideations | crisis | depression | symptoms | tendencies) | suicidality | suicide | suicides | suicidal | self (harm | injury | harming) | risk of (suicide | self harm) | (thoughts | ideas | urges | feelings) (of | to | about) (suicide | self harm | self injury | ending | harming | hurting | dying | death | end | hurt | harm))`
const inner = suicide.replace(' | suicide | suicides |', ' |')
const lessen =
  'stop|stops|stopped|stopping|reduce|reduces|reduced|reducing|ease|eases|eased|easing|prevent|prevents|prevented|preventing|lower|lowers|lowered|lowering|lessen|lessens|lessened|decrease|decreases|decreased|decreasing|relieve|relieves|relieved|relieving|quiet|quiets|quieted|calm|calms|calmed|silence|silences|lift|lifts|lifted|erase|erases|eliminate|eliminates|eliminated|eliminating|end|ends|ended|fight|fights|treat|treats|treating|cut|cuts|curb|curbs|halt|halts|dissolve|dissolves|melt|melts|banish|banishes|fade|fades|target|targets|tackle|tackles|address|addresses|diminish|diminishes|diminished|alleviate|alleviates|interrupt|interrupts|clear|clears|resolve|resolves|resolved|help|helps|helped|improve|improves|improved|beat|remove|removes|control|controls|heal|heals'

const rule: Rule = {
  id: 'suicide-benefit-claim',
  scope: 'text',
  severity: 'error',
  summary: 'A treatment said to ease or prevent suicidal thoughts, or suicidal thoughts used to sell one.',
  why: 'Somebody in danger may wait for an appointment instead of calling for help; no such benefit has been shown.',
  instead:
    'Take the benefit out and say where help is now: “If you are thinking about suicide, call or text 988.” Report a study only with its limits.',
  sources: ['US-20', 'US-22', 'SM-01', 'UK-02', 'AU-05'],
  examples: {
    flagged: [
      'Esketamine «walked her back from the ledge in an hour».',
      '«None of our clients has died by suicide» since we opened.',
      'Our program «keeps veterans alive».',
      'A single infusion «eases suicidal thoughts» by the next morning.',
      'Some patients describe a sudden «drop in suicidal ideation» after their first visit.',
      'TMS «prevents suicide».',
      '# Potential benefits // - «Fewer thoughts of self-harm»',
      '«Suicidal»? Our same-day chairs are open on Sunday.',
      '«Ketamine saved his life», says his wife.',
      'You may be a candidate for ketamine if you have «suicidal thoughts that do not go away».',
    ],
    allowed: [
      'Talking with somebody you trust can help you through the night; call or text 988.',
      'Nobody is to blame when a person dies by suicide.',
      'The claim that ketamine “stops suicidal thoughts” goes further than the trials.',
      'It has not been shown that esketamine prevents suicide.',
      'If thoughts of suicide appear, call or text 988 and do not wait for us.',
      'Antidepressants may increase suicidal thoughts in people under 25.',
      'Does ketamine reduce suicidal ideation?',
      'We ask every patient about suicidal thoughts at each visit.',
      'One trial measured suicidal ideation for a day ([trial](https://doi.org/10.1000/abc)) and does not show that suicide is prevented. In crisis, call or text 988.',
      'Tell us at once if suicidal thoughts begin or get worse.',
      'Nothing on this page can prevent a suicide; people who answer 988 can help now.',
      'An airbag saved his life.',
    ],
  },
  phrases: {
    verb: [
      '(dark | darkest | black | intrusive) thoughts (*{0,2}) (~go | ~fade | ~lift | ~stop | ~quiet | ~disappear | ~vanish | ~leave | gone | ~ease)',
      '~pull|~bring|~talk|~walk|~step (*{0,3}) back from the (ledge | brink | edge)',
      '(off | away from | back from) the (ledge | brink | edge) (in | within | after | with | by | for good) (*{0,3})',
      '~keep (*{0,3}) (patients | people | veterans | you | him | her | them | loved ones | clients | teens | sons | daughters | husbands) alive',
      '(~save | ~stop | ~keep | ~prevent) (*{1,4}) (taking | ending) (their | his | her | your) own? (life | lives)',
      '(~stop | ~keep | ~prevent | ~save) (*{1,4}) from (killing (themselves | himself | herself | yourself) | taking (their | his | her | your) own (life | lives) | ending (it | it all | their lives | their life | his life | her life))',
      '(no longer | ~stop | never again | not) (~think | thinking | ~want | wanting | ~dream | ~plan | planning | wish | wished) (*{0,2}) (killing (themselves | himself | herself | myself) | ~kill (themselves | himself | herself | myself) | to die | dying | ending it | to end (it | their | his | her) (*{0,2}))',
      'no more (wanting | wishing | planning | thoughts of | thinking of | thinking about) (*{0,2}) (to die | dying | death | dead | ending it | killing *)',
      '(bring | brings | bringing | brought | drive | drives | cut | cuts) (*{0,2}) suicide (rates | deaths | rate | risk | attempts) (down)?',
      'fewer (suicide)? attempts',
      '(want | wanted | wants) to live again',
      '(~give|~find|~restore) (*{0,3}) (the)? (will | reason | reasons) to live',
      '(chose | choose | chooses) life (again | after *)',

      `${lessen} (*{0,4}) ${suicide}`,
      `(works | worked | effective) (for | against | in) (*{0,5}) ${inner}`,
      `${inner} (*{0,3}) (~fade | ~disappear | ~vanish | ~stop | ~lift | ~ease | ~subside | ~melt | ~go away | ~drop | ~decrease | ~lessen | ~improve | ~resolve | ~decline | ~fall | gone | ~quiet)`,
      `(drop | decrease | reduction | decline | improvement | relief | change | reductions | decreases | improvements | fall) (in | of | from) (*{0,3}) ${suicide}`,
      `relief from (*{0,2}) ${suicide}`,
      `(fewer | less | reduced | decreased | lower | lowered | diminished | freedom from | free of | free from | rid of | no more) (*{0,1}) ${suicide}`,
      `~keep (*{0,3}) (from | out of) (*{0,2}) ${suicide}`,
      'anti suicidal|suicide (effect | effects | properties | benefit | benefits | action | treatment)',
      `(no longer | ~stop | ~stopped) (*{0,2}) (feel | feels | feeling | felt | be | is | was | think | thinks | thinking | want | wants | wanting | wanted) (*{0,2}) (suicidal | about suicide | to die | of suicide | to end)`,
      `~treat|treatment|treatments|relief|help|hope|solution|answer|option|remedy for (*{0,3}) (acute | severe | active)? ${suicide}`,
    ],
    record: [
      '(nobody | no one | none | not one | not a single) (*{0,2}) (our | this | the) (*{1,3}) (died by suicide | died of suicide | attempted suicide | taken (their | his | her) own life | ended (their | his | her) life)',
      '(we have | we) (* )? never lost (a | one | any) (*{0,3}) to suicide',
    ],
    life: [
      '(<treatment> | treatment | this clinic | the clinic | our clinic | they | dr * | infusions | it | program | therapy) (*{0,3}) saved|saves|saving (my | his | her | their | countless | so many | many | your | our)? (patients | clients | *{0,1})? life|lives',
      '<treatment> (*{0,2}) can|could|may|might|will save (my | his | her | their | your | a) life',
      'life saving (<treatment> | treatment | infusion | infusions | therapy | drip)',
      'lifesaving (<treatment> | treatment | infusion | infusions | therapy | drip)',
    ],
    ask: [
      '(thinking (of | about) | thoughts of | want to | planning) (suicide | ending your life | ending it | killing yourself | die | end your life | dying | kill yourself | hurting yourself | harming yourself)',
      '^ (are you | do you feel)? (feeling | having | struggling with | experiencing | battling | living with)? (suicidal | thoughts of suicide)',
      `(feeling | having | struggling with | experiencing | battling) (suicidal (thoughts | ideation)? | thoughts of (suicide | self harm | ending your life | death))`,
    ],
    sign: [
      '(wishing | hoping | wanting | thinking) (*{0,3}) (not wake up | not be here | never wake up | were dead | was dead | to die | you were gone)',

      '(persistent | continued | recurring | ongoing | frequent | constant | chronic)? suicidal ideation|thoughts|thinking|urges (*{0,5})',
      'thoughts of (suicide | self harm | self injury | ending your life) (*{0,5})',
    ],
    testimony: [
      'i (*{0,4}) not want to (live | be here | be alive | wake up | exist) (anymore | any more | any longer)?',
      'i (*{0,2}) (wanted to die | was suicidal | felt suicidal | was ready to (end | die) | thought about (suicide | ending) | had a plan to (end | kill) | planned (my suicide | to end))',
    ],
    after: [
      '(after | since | until | now | then | today | got me | changed | saved | helped | gave me | thanks | alive)',
    ],
    candidate: [
      'candidate|candidates|candidacy',
      'right for you',
      'sign|signs (that)? (*{0,3}) (ketamine | <treatment> | treatment)',
      '(consider | need | try | benefit from) (*{0,2}) <treatment>',
      'time to try|consider',
    ],
    booking: [
      '(grab | claim | take | get | try) (*{0,3}) (our | same day | infusion | ketamine | <treatment> | chair | chairs | slot)',
      'book|schedule|reserve (now | today | *{0,4})',
      '(same day | next day | today) (infusion | infusions | appointment | appointments | slots | chairs | chair | slot | availability | openings | *{0,1}) ',
      'our (*{0,2}) (slots | chairs | chair | infusion | infusions | clinic | appointments | team | program | drip | suite | ketamine) (*{0,3}) (open | available | ready | here | help | helps | waiting)',
      '(call | text | contact) (us | our | now | today)',
      '(come | walk) in',
    ],
    rescue: [
      '988|911|999|lifeline|samaritans|hotline|helpline',
      '116 123',
      'emergency',
      'crisis (line | text | team)',
      'seek (*{0,2}) help|care|attention',
      '(tell | report | call | contact | inform | alert | let) (*{0,4}) (team | doctor | us | clinician | prescriber | provider | nurse | therapist | someone | psychiatrist) (*{0,2}) (at once | right away | immediately | know | if)',
      '(tell | inform | alert) (*{0,6}) (at once | right away | immediately | promptly)',
      'report (it | them | this | any | these | such | new | thoughts | suicidal | changes) (*{0,6}) (at once | right away | immediately | promptly)',
    ],
    limit: [
      '(has | have | is | are | was | were | does | do | did | can | been) not (been)? (*{0,2}) (shown | proven | established | demonstrated | known | show | prove | claim | say | mean | promise | prevent | studied)',
      '(cannot | no evidence | not known whether | no one has shown | never | nobody | not proof)',
      'nothing !else',
      'label|labelling|labeling|boxed|warning|warnings',
    ],
    worse: [
      '~increase|~worsen|~raise|~trigger|~cause (*{0,4}) (suicidal | suicide | suicidality | self harm | thoughts)',
      '(increased | higher | raised | greater | elevated | new | worse | worsening) (*{0,4}) (suicidal | suicide | suicidality | self harm)',
      'prevention|screening|screen|assess|assessment|research|hotline|monitor|watch',
    ],
    indication: ['(adults | people | patients | mdd | disorder) with (*{0,4}) (acute)? suicidal (ideation | thoughts)'],
  },
  message: (quote, hit) =>
    hit.code === 'as-trigger'
      ? `“${quote}” makes suicidal thoughts a reason to buy a treatment.`
      : `“${quote}” says that a treatment acts on suicidal thoughts or saves lives.`,
  *check(context) {
    const { analysis } = context
    const marks = marksOf(context)
    const taken: { first: number; end: number }[] = []
    for (const match of context.matches('verb')) {
      if (atArmsLength(analysis, match.first) && disputed(analysis, match)) continue
      if (cleared(context, match, marks) || someoneElse(analysis, match) || ofPeople(analysis, match)) continue
      taken.push(match)
      yield hitAt(analysis, match.first, match.end)
    }
    const mental = speaksOfSuicideOrMind(analysis)
    for (const match of context.matches('life')) {
      const { status } = analysis.assertion(match.first, match.end)
      if (!mental || status === 'negated' || status === 'asked') continue
      taken.push(match)
      yield hitAt(analysis, match.first, match.end)
    }
    for (const match of context.matches('record')) {
      if (analysis.sentences[analysis.sentenceOf(match.first)]!.question) continue
      taken.push(match)
      yield hitAt(analysis, match.first, match.end)
    }
    const after = new Set(context.matches('after').map(match => analysis.blockOf(match.first)))
    for (const match of context.matches('testimony')) {
      if (!after.has(analysis.blockOf(match.first)) || marks.safe.has(analysis.sentenceOf(match.first))) continue
      taken.push(match)
      yield hitAt(analysis, match.first, match.end, { code: 'testimony' })
    }
    for (const match of triggers(context, marks)) {
      if (taken.some(other => other.first < match.end && other.end > match.first)) continue
      yield hitAt(analysis, match.first, match.end, { code: 'as-trigger', severity: match.severity })
    }
  },
}

/** Sentences that hold words of a kind, by number. */
interface Marks {
  /** Help in a crisis, harm by the treatment, or the words of an approval. */
  readonly safe: ReadonlySet<number>
  readonly limit: ReadonlySet<number>
  readonly booking: ReadonlySet<number>
  readonly candidate: ReadonlySet<number>
}

function marksOf(context: RuleContext): Marks {
  const of = (...sets: readonly string[]): ReadonlySet<number> =>
    new Set(sets.flatMap(set => context.matches(set).map(match => context.analysis.sentenceOf(match.first))))
  return {
    safe: of('rescue', 'worse', 'indication'),
    limit: of('limit'),
    booking: of('booking'),
    candidate: of('candidate'),
  }
}

/** Whether a benefit is denied, asked about, is a warning, or is a cited report with its limit and a crisis line. */
function cleared({ analysis }: RuleContext, match: Match, marks: Marks): boolean {
  const index = analysis.sentenceOf(match.first)
  const sentence = analysis.sentences[index]!
  const { status } = analysis.assertion(match.first, match.end)
  if (status === 'negated' || status === 'asked' || status === 'conditional') return true
  if (marks.safe.has(index) || marks.limit.has(index)) return true
  const near = [index, index + 1].some(
    at => marks.limit.has(at) && analysis.sentences[at] && analysis.sentences[at].block === sentence.block,
  )
  return near && (sentence.cited || crisisMentions(analysis.document).some(mention => mention.kind === 'crisis'))
}

/** Whether the sentence speaks of the quoted words as somebody's claim. */
function disputed(analysis: Analysis, match: Match): boolean {
  const { first } = analysis.sentences[analysis.sentenceOf(match.first)]!
  return analysis.tokens
    .slice(first, match.first)
    .some(({ word }) => /^(?:claims?|ads?|promises?|myths?|says?|posts?|beware|slogans?)$/.test(word))
}

const helpers = new Set(
  'counselors volunteers lifeline hotline people friends who family safety plan listening'.split(' '),
)

/** Whether people at a crisis line or around the reader are the ones who help. */
function someoneElse(analysis: Analysis, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const before = analysis.tokens.slice(sentence.first, match.first)
  return before.slice(-3).some(token => helpers.has(token.word) && token.word !== 'people')
}

/** Deaths among people, where no treatment is named or a source is cited: statistics and prevention, not a benefit. */
function ofPeople(analysis: Analysis, match: Match): boolean {
  const last = analysis.tokens[match.end - 1]!.word
  if (last !== 'suicide' && last !== 'suicides') return false
  if (/thought|idea|feeling|urge|impulse/i.test(analysis.quote(match.first, match.end))) return false
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (sentence.cited) return true
  const named = analysis.entities.some(
    entity => entity.kind === 'treatment' && entity.first >= sentence.first && entity.end <= sentence.end,
  )
  const own = analysis.tokens.slice(sentence.first, match.first).some(token => /^(?:our|we|it|this)$/.test(token.word))
  return !named && !own
}

function speaksOfSuicideOrMind(analysis: Analysis): boolean {
  return analysis.tokens.some(
    token => token.word.startsWith('suicid') || token.word === 'ketamine' || token.word === 'depression',
  )
}

/** Places where suicidal thoughts are a sign of candidacy or stand before a call to book. */
function* triggers(context: RuleContext, marks: Marks): Iterable<Match & { severity: 'error' | 'warning' }> {
  const { analysis } = context
  const { safe: rescue, booking, candidate } = marks
  const sameBlock = (index: number, other: number): boolean =>
    analysis.sentences[other] !== undefined && analysis.sentences[other].block === analysis.sentences[index]!.block
  for (const match of context.matches('ask')) {
    const index = analysis.sentenceOf(match.first)
    const around = [index, index + 1].filter(at => sameBlock(index, at))
    if (around.some(at => rescue.has(at))) continue
    const clause = analysis.clauses[analysis.clauseOf(match.first)]!
    const sentence = analysis.sentences[index]!
    if (!sentence.question && clause.kind !== 'conditional') continue
    const sold = around.find(at => booking.has(at))
    if (sold === undefined) continue
    yield { ...match, severity: 'error' }
  }
  for (const match of context.matches('sign')) {
    const index = analysis.sentenceOf(match.first)
    const block = analysis.document.blocks[analysis.blockOf(match.first)]!
    if (rescue.has(index) || (sameBlock(index, index + 1) && rescue.has(index + 1))) continue
    const heading = analysis.document.blocks[block.heading]?.text ?? ''
    const lead = analysis.document.blocks[block.leadIn]?.text ?? ''
    const short = analysis.sentences[index]!.end - analysis.sentences[index]!.first < 25
    const listed = short && block.kind !== 'heading' && !block.text.endsWith(':') && signs.test(`${heading} ${lead}`)
    if (listed || (candidate.has(index) && !analysis.sentences[index]!.question))
      yield { ...match, severity: 'warning' }
  }
}

const signs =
  /candidate|right for you|signs? (?:that |your |you )|consider (?:ketamine|tms|infusion)|need (?:ketamine|tms)|when to (?:try|consider)/i

export default rule
