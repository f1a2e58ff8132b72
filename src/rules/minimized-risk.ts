import type { Block } from '../document/document.ts'
import { alone, amidCare, careLines, easy, seriousLines } from '../knowledge/phrases/minimized-risk.ts'
import type { Match } from '../language/analysis.ts'
import { answerOf, asksForHarmless, questionFor } from '../language/question.ts'
import { isWavedAway } from '../language/waved-answers.ts'
import {
  anyWithin,
  type Hit,
  hitAt,
  joined,
  namesWithin,
  type Rule,
  type RuleContext,
  sentenceAround,
  unsaid,
} from '../rule.ts'

const rule: Rule = {
  id: 'minimized-risk',
  scope: 'text',
  severity: 'warning',
  summary: 'Risk, pain or recovery played down.',
  why: 'Readers weigh a risk by the words around it; when harm sounds like nothing, they neither choose with open eyes nor call when something is wrong.',
  instead: 'List what is common, what is serious, how long it lasts, and when to call.',
  sources: ['US-10', 'US-14', 'US-56', 'UK-06', 'AU-03'],
  examples: {
    flagged: [
      '«Chills on the third day are a good sign».',
      'The peel is «gentler than a bikini wax».',
      'A sore throat for a day «is as bad as it gets».',
      '«Chills tell us that the yeast is dying».',
      'It «is merely a small prick».',
      'Will it sting? «Hardly».',
      'Our implants are «completely painless», and you eat steak by Sunday.',
      'It «is just a tiny pinch» and you are done.',
      'The «side effects are so mild» that most guests forget about them.',
      'A «headache afterwards means the treatment is working».',
      'Healing after a root canal «is a breeze».',
      '- Downtime: «none»',
      '«Numbness settles in no time».',
      '«The worst most people get is a sore arm».',
      'Come in «on your lunch break» for a «no-downtime» peel.',
    ],
    allowed: [
      'It does not hurt to ask.',
      'You will feel a brief pinch when the needle goes in.',
      'Some people feel nothing after six sessions, and we stop.',
      'A fever after surgery means that you should call us.',
      'Minor side effects include redness and itching.',
      'Does it hurt? For most people it does, a little.',
      'Swelling can last a week; call us if it grows.',
      'Side effects are usually mild, but call us right away if you notice chest pain.',
      'We use a minimally invasive technique with small cuts.',
      'Numbing cream can make the needles easier to bear; some people still find them painful.',
      'No laser is painless, whatever the advert says.',
      'A mole that does not hurt should still be checked.',
      '- Swelling that is gone by morning\n- Cramps at night',
      'Some people do not notice much difference.',
      'Booking a treatment is a breeze.',
      'The knee should have a pain-free range of motion before you run.',
    ],
  },
  phrases: { alone, amidCare, careLines, easy, seriousLines },
  message: quote => `“${quote}” plays a risk down.`,
  check: context => joined(hits(context)),
}

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  yield* labels(context)
  yield* answers(context)
  for (const set of ['alone', 'amidCare', 'easy'] as const) {
    for (const match of context.matches(set)) {
      const { status } = analysis.assertion(match.first, match.end)
      const order =
        status === 'conditional' &&
        (begun.has(analysis.tokens[match.first]!.word) || welcomed.test(analysis.quote(match.first, match.end)))
      if (status === 'hedged' && /^worse before/i.test(analysis.quote(match.first, match.end))) continue
      if ((unsaid.has(status) && !order) || (set !== 'alone' && weighed(context, match.first))) continue
      if (set === 'easy' && !ofCare(context, match)) continue
      if (
        set === 'amidCare' &&
        status !== 'boosted' &&
        /\b(?:often|usually|typically|generally)\b/i.test(analysis.quote(match.first, match.end))
      )
        continue
      if (besides(context, match)) continue
      yield hitAt(analysis, match.first, match.end)
    }
  }
}

/** "If it flares, that is good news": the condition has the harm, and the rest welcomes it. */
const welcomed = /^(?:if|when)\b.*\b(?:good|great) (?:news|sign|thing)$/i

/** Orders that open "close your eyes and it is over", which is no condition. */
const begun = new Set(['close', 'count', 'blink', 'hum'])

const caring =
  /\b(?:recovery|recover\w*|procedures?|surger\w+|treatments?|healing|aftercare|injections?|side effects?|anesthesia|sedation|scan|implants?|extractions?|jabs?|pregnancy|retrievals?|transfers?|vasectom\w+|biops\w+|lifts?|peels?)\b/i
const errands =
  /\b(?:(?<!in the )park(?:ing)?|schedul\w+|book(?:ing)?|pay(?:ing|ment)?|insurance|paperwork|sign(?:ing)? up|forms?)\b/i

/** Whether the sentence speaks of a treatment or its recovery, not of an errand around it. */
function ofCare({ analysis }: RuleContext, match: Match): boolean {
  const { first, end } = sentenceAround(analysis, match.first)
  const text = analysis.quote(first, end)
  if (errands.test(text)) return false
  return caring.test(text) || namesWithin(analysis, first, end, entity => healthKinds.has(entity.kind))
}

/** A condition has the trouble, not what is done for it ("snoring often means nothing more than …"). */
const condition =
  /\b(?:snoring|spurs?|cysts?|lumps?|moles?|it|that|this|condition|disease|symptoms?) (?:\w+ ){0,4}means?\s*$|\bpeople (?:\w+ )*have (?:\w+ )+and\s*$/i

const healthKinds = new Set(['treatment', 'name', 'trouble'])
const closing = /\b(?:clos(?:e|es|ed)|open|staffed|phones?)\b/i

/** Whether the words limit themselves ("unless …"), point at one kind ("a sore that does not hurt") or mean something else. */
function besides(context: RuleContext, match: Match): boolean {
  const { analysis } = context
  const after = analysis.tokens[match.end]?.word ?? ''
  const before = analysis.tokens[match.first - 1]?.word ?? ''
  const { first, end } = sentenceAround(analysis, match.first)
  const words = analysis.quote(match.first, match.end)
  if (
    /^(?:often|usually|typically|generally|normally|commonly)$/.test(before) &&
    /\b(?:on (?:its|their) own|away|resolve|subside|fade|settle)\b/i.test(words)
  )
    return true
  if (
    /^(?:no|little|minimal|hardly)\b/i.test(words) &&
    /\bsome (?:people|patients|women|men)\b/i.test(analysis.quote(first, match.first))
  )
    return true
  if (match.end < end && /^(?:unless|except|but|although|though)$/.test(after)) return true
  if (
    /\b(?:cases|episodes|attacks|bouts|sprains|strains|colds) (?:of\b|\S+ on\b|resolve|settle|clear|heal)/i.test(
      analysis.quote(first, match.end),
    )
  )
    return true
  if (
    /^(?:include|includes|including|are|of|such|may|can)$/.test(after) &&
    /^(?:minor|mild|common|slight|temporary)\b/i.test(words)
  )
    return true
  if (/\blow risk\b/i.test(words) && /^.{0,30}\b(?:but|however|although)\b/i.test(analysis.quote(match.end, end)))
    return true
  if (
    /^(?:minor|mild|common|slight) side effects?\b/i.test(words) &&
    /^.{0,60}\binclud/i.test(analysis.quote(match.end, end))
  )
    return true
  if (/\brare\b/i.test(words) && /^\W*(?:but|however|though|although|and can)\b/i.test(analysis.quote(match.end, end)))
    return true
  if (/^(?:does|do|did)(?: not|n.t) hurt/i.test(words)) return before === 'that' || before === 'which'
  if (ofSymptom(context, match)) return true
  if (/\bvaccin|flu shots (?:run|are)|hearing tests?|\bmri\b/i.test(analysis.quote(first, end))) return true
  if (/^painless$/i.test(words) && /^(?:lumps?|swelling|moles?|sores?|ulcers?|blood|nodules?)$/.test(after)) return true
  if (/\blunchtime$/i.test(words) && /^(?:at|by|until|till|before|after|around)$/.test(before)) return true
  if (/^feels? (?:\w+ )?nothing$/i.test(words))
    return (
      analysis.tokens[match.first - 2]?.word === 'that' ||
      !/^(?:you|will|simply|just|really|literally|practically|almost)$/.test(before)
    )
  if (
    /^(?:less|no|easier|quicker|simpler) |^(?:\w+ )?painless/i.test(words) &&
    errands.test(analysis.quote(first, match.first))
  )
    return true
  if (/^no(?:thing)? /i.test(words) && condition.test(analysis.quote(first, match.first))) return true
  if (/\b(?:not|never|stop)\b/i.test(words) && /\b(?:mean|tell|show|pro[ov]|sign)/i.test(words)) return true
  if (/\blunch\b/i.test(words)) return closing.test(analysis.quote(first, match.first + 1))
  return /\b(?:notice|feel)\b.*\b(?:change|difference|improvement|benefit)\b/i.test(
    analysis.quote(match.first, Math.min(end, match.end + 3)),
  )
}

/** "Swelling that is gone by morning" in a list of signs: a harm told apart from others, which no treatment did. */
function ofSymptom({ analysis }: RuleContext, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const { kind } = analysis.document.blocks[sentence.block]!
  if (kind !== 'listItem' && kind !== 'tableCell') return false
  for (let at = sentence.first + 1; at < match.end && at < sentence.first + 5; at++)
    if (restrictive.has(analysis.tokens[at]!.word)) return true
  return false
}

const restrictive = new Set(['that', 'which'])

const asksHarm =
  /\b(?:hurt\w*|painful|pain|ouch|sting|needles?|feel (?:it|anything)|side effects?|downtime|recovery|bruis\w+|swell\w*|scar(?:s|ring)?|risks?|risky|dangerous|downsides?|complications?|go wrong|catch|reactions?|sick|nausea|allerg\w+|infections?|peel|crash|hangover|halos?|glare|(?:leave|any|a) marks?|burns?|faint|vomit|throw up|(?:people|anyone|others|they|coworkers) (?:\w+ )?(?:tell|notice|know)|time off|seizures?|hard on|miscarr\w+|rejections?|fall out|dry eyes?|blurry)\b/i
const belittles =
  /^(?:next to (?:no|none|nothing|zero)|no+|nope|na+h?w?|none|zero|zip|zilch|nada|nothing|never|not (?:so (?:that )?you|that you|enough to|really|much|at all|a bit|one bit|in the least|in|here|with|even|that|anymore|like)|hardly|barely|scarcely|a (?:little|tiny|touch|bit|drop|dot|hint|smidge|hair|quick|slight|minor|small|mild|few)|maybe a|just|only|mostly|less than|about (?:as|like)|like a|some \w+(?: \w+){0,3} (?:that|which) (?:go|fade|pass)\w*|minimal|very little|go for it|honestly,? (?:no|not|you|less|very)|in (?:experienced|skilled|the right|our|good|trained|expert) hands)\b/i
const weighs =
  /\b(?:may|might|can|could|some (?:people|patients|do|feel|have|of)|most|many|usually|often|sometimes|rare|rarely|depends?|varies|call|tell us|ask|doctors?|serious|severe|however|but|though|although|risks?|procedure is|treatment is|not (?:everyone|always|necessarily|guaranteed|without|the same|enough|known|a(?! (?:bit|thing|whit)))|possible|perhaps|chance|insurance|covered?|if you|unless|until|refund|appointment|studies|study|evidence|trial|percent)\b/i

/** A benefit named as the only harm: "Side effects? Compliments." */
const joking =
  /^(?:just |only |mostly |maybe )?(?:better (?:sleep|moods?|skin)|more (?:energy|confidence|compliments|sleep)|compliments|confidence|glowing|great skin|extra energy|happiness|(?:a )?smiles?|good (?:moods?|sleep)|you (?:might|may|will|could|['’]ll) (?:fall asleep|smile|love it|nap|feel (?:better|great|amazing)|need (?:new|smaller)))\b/i
const asksFor = /\b(?:side effects?|downsides?|drawbacks?|risks?|catch)\b/i

/** The rest of the answer tells of harm. */
const named =
  /\b(?:risks? of|are common|is common|can (?:happen|occur|cause)|may (?:happen|occur|cause)|call us|serious|rare)\b/i

/** Answers that wave a question about harm away: "Does it hurt? Nope." "Any bruising? A dot of pink, if that." */
/** What a clinic treats or takes on, and no question about its care. */
const asksForService =
  /\b(?:do|can|will|would|could) (?:you|the clinic|your \w+) (?:also )?(?:treat|see|take|accept|handle|cover|manage|diagnose|look after)\b/i

function* answers({ analysis }: RuleContext): Iterable<Hit> {
  for (const sentence of analysis.sentences) {
    const words = answerOf(analysis, sentence.index)
    if (isWavedAway(analysis, sentence)) {
      yield hitAt(analysis, sentence.first, Math.min(sentence.end, sentence.first + 14), { code: 'answer' })
      continue
    }
    const question = questionFor(analysis, sentence.index)
    if (question === undefined) continue
    const jokes = joking.test(words)
    if (!jokes && (!belittles.test(words) || weighs.test(words) || sentence.end - sentence.first > 22)) continue
    if (jokes && !asksFor.test(question)) continue
    if (/^a (?:bit|little)\W*$/i.test(words)) continue
    if (
      !asksHarm.test(question) ||
      asksForHarmless(question) ||
      /\b(?:addict\w*|depend\w*|habit\w*|yourself|have you)\b/i.test(question) ||
      asksForService.test(question)
    )
      continue
    const next = analysis.sentences[sentence.index + 1]
    if (next?.block === sentence.block && weighs.test(analysis.quote(next.first, next.end))) continue
    const { text, row, column } = analysis.document.blocks[sentence.block]!
    if (named.test(text.slice(sentence.stop, sentence.stop + 600))) continue
    if (untouched.test(column ?? '')) continue
    if (row !== undefined && !labelHead.test(row.trim()) && !row.trim().endsWith('?') && !ofOurs.test(words)) continue
    yield hitAt(analysis, sentence.first, Math.min(sentence.end, sentence.first + 14), { code: 'answer' })
  }
}

const labelled =
  /^(?:down ?time|recovery(?: time)?|pain(?: level)?|discomfort|side effects?|risks?|aftercare|scarring|bruising|needle time|time off)\s*(?:[:–—]| - )\s*/i
const naught =
  /^(?:next to (?:nothing|none|zero)|none(?: at all| whatsoever)?|nil|zero|zilch|negligible|hardly any|barely any|nothing|(?:very )?minimal|little to none|what \w+\?)[.!]?$/i
/** Columns of care that nobody recovers from. */
const untouched =
  /\b(?:tablets?|pills?|capsules?|creams?|gels?|drops?|sprays?|glasses|lenses|talk|counsel\w*|therapy|exercises?|diet|waiting|nothing|observation|app|video)\b/i
/** "Not with our laser", in the row of a harm that others have. */
const ofOurs = /^(?:no|not|never|none|nothing)(?: like that)? (?:with|in|at|from|after) (?:our|us|ours)\b/i
const labelHead =
  /^(?:down ?time|recovery(?: time)?|pain(?: level)?|discomfort|side effects?|risks?|scarring|bruising|time off)$/i

/** "Downtime: none", as a line of a list or as a cell below or beside its label. */
function* labels({ analysis }: RuleContext): Iterable<Hit> {
  const { blocks } = analysis.document
  for (const block of blocks) {
    const label = labelled.exec(block.text)?.[0] ?? ''
    const beside =
      block.kind === 'tableCell' && (labelHead.test(block.column ?? '') || labelHead.test(rowHead(block, blocks)))
    if (label === '' && !beside) continue
    if (naught.test(block.text.slice(label.length).trim()) && !untouched.test(block.column ?? ''))
      yield { block: block.index, start: label.length, end: block.text.trimEnd().length }
  }
}

function rowHead(cell: Block, blocks: readonly Block[]): string {
  const before = blocks[cell.index - 1]
  return before?.kind === 'tableCell' ? before.text.trim() : ''
}

/** Whether a serious risk or a line on when to call stands within two sentences. */
function weighed(context: RuleContext, first: number): boolean {
  const { analysis } = context
  const index = analysis.sentenceOf(first)
  const { blocks } = analysis.document
  const own = analysis.sentences[index]!.block
  const reach = blocks[own]!.kind === 'heading' || blocks[own]!.kind === 'title' ? 0 : 2
  for (let at = Math.max(0, index - reach); at <= Math.min(analysis.sentences.length - 1, index + reach); at++) {
    const sentence = analysis.sentences[at]!
    if (sentence.block !== own && blocks[sentence.block]!.kind === 'heading') continue
    if (anyWithin(context.matches('careLines'), sentence.first, sentence.end)) return true
    if (anyWithin(context.matches('seriousLines'), sentence.first, sentence.end)) return true
  }
  return false
}

export default rule
