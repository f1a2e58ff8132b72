import { leavingCare } from '../knowledge/phrases/stop-medication.ts'
import type { Match } from '../language/analysis.ts'
import { askedBefore } from '../language/answers.ts'
import {
  endedBadly,
  isOfSomeOnly,
  isOfWhatCareBrought,
  isPlainTopic,
  isUnprescribed,
  lensOf,
  medicineBefore,
} from '../language/leaving-care.ts'
import { isOtherSense } from '../language/other-senses.ts'
import {
  type Hit,
  hitAt,
  matchesWithin,
  namesWithin,
  phraseHits,
  type Rule,
  type RuleContext,
  tableHeads,
} from '../rule.ts'

const rule: Rule = {
  id: 'stop-medication-suggestion',
  scope: 'text',
  severity: 'error',
  summary: 'Copy that tells or tempts the reader to stop, skip or replace prescribed care.',
  why: 'Stopping a medicine or putting off an operation without advice can do serious harm, and a reader may act on one line.',
  instead:
    'Write that nobody should stop a treatment without medical advice and that changes are made with the prescriber.',
  sources: ['US-01', 'US-08', 'UK-02', 'EU-03', 'AU-01'],
  phrases: leavingCare,
  examples: {
    flagged: [
      '«Pause your Zoloft» until we have seen you.',
      '«Stop your antidepressant» a week before your first infusion.',
      'By week eight «the pill bottle is usually in the trash».',
      'Antihistamines mask it. Clients who finish «don’t refill them».',
      'The «walker lives in the garage» since his third shot.',
      'By June the «lisinopril is ancient history».',
      '«Kiss your inhaler goodbye» after six salt sessions.',
      '«From nine prescriptions to none» in one winter.',
      'My husband «flushed the lisinopril» and feels new.',
      '## Will I still need my gabapentin?\n\n«It usually goes first».',
      'She «hasn’t touched her reading glasses since» the laser.',
      'Talk to us «before you schedule that knee replacement».',
      '«Ditch your statins» after our reset month.',
      'With our aligners you can «ditch your orthodontist».',
      'Two visits and you «no longer need your inhaler».',
      'Come in «instead of refilling your antidepressant».',
      'Our drip can «reduce your dependence on pain pills».',
    ],
    allowed: [
      'Your surgeon may ask you to pause your blood thinner.',
      'We can replace your tooth in two visits.',
      'Stop your fish oil a week before your first infusion.',
      'Stop your antidepressant before your first infusion only if your prescriber agrees.',
      'Not every cough needs an antibiotic.',
      '## Getting off painkillers\n\nYour prescriber makes the plan.',
      'He must be free of opioids for ten days before starting naltrexone.',
      'Some people put off surgery for years with exercise; others do not.',
      'Pain after surgery is a thing of the past for nobody.',
      'A sudden drop in vision after surgery needs a call.',
      'Put the tablets away from children.',
      'Cancel your appointment at least a day ahead for a refund.',
      'If a rash spreads, stop taking the medicine and call your doctor.',
      'Tell us your health history, your medicines and what you hope for.',
      'Some people take antibiotics before a dental visit when they have had a valve replaced.',
      'Please do not just quit the pill before your vein procedure.',
      'Stop wearing hard lenses for the number of weeks that we give you.',
      'Call the desk if you cannot come, and we will cancel it.',
      'Do not stop your statin without medical advice.',
      'Your prescriber may lower your insulin as your weight changes.',
      'Stop smoking two weeks before the operation.',
      'Never skip a dose of your blood thinner.',
      'Stop and call us if a rash appears.',
      'Some people work with their doctor to come off antidepressants slowly.',
      'Replace your aligners every two weeks.',
      'It does not replace your insulin.',
      'Should you stop your medication before TMS? Ask your psychiatrist.',
    ],
  },
  message: quote => `“${quote}” points the reader away from prescribed care.`,
  *check(context: RuleContext) {
    const spare = new Set(['negated', 'asked', 'not-asserted'] as const)
    yield* phraseHits(context, 'stop', {
      spare: new Set(spare),
      unless: match =>
        supervised(context, match) ||
        isPlainTopic(context.analysis, match) ||
        isOfSomeOnly(context.analysis, match) ||
        isOtherThing(context, match) ||
        isOtherSense(context.analysis, match, rule.id) ||
        !addressed(context, match) ||
        isWhether(context, match),
      more: (_, status) => (status === 'hedged' || status === 'can' ? { severity: 'warning' } : {}),
    })
    yield* phraseHits(context, 'need', {
      spare: new Set(['asked', 'not-asserted'] as const),
      unless: match =>
        supervised(context, match) ||
        isPlainTopic(context.analysis, match) ||
        isOtherThing(context, match) ||
        isOtherSense(context.analysis, match, rule.id) ||
        denied(context, match),
      more: (_, status): Partial<Hit> => (status === 'hedged' || status === 'can' ? { severity: 'warning' } : {}),
    })
    for (const match of context.matches('itself')) {
      const { status, cue } = context.analysis.assertion(match.first, match.end)
      if (status === 'asked' || status === 'negated' || (status === 'not-asserted' && !/^ask/i.test(cue))) continue
      const { imperative } = context.analysis.sentences[context.analysis.sentenceOf(match.first)]!
      const order =
        imperative || context.analysis.clauses[context.analysis.clauseOf(match.first)]!.first === match.first
      if (order && /^(?:do not|don['’]t|never) re/i.test(context.analysis.quote(match.first, match.end))) continue
      if (supervised(context, match) || !medicineBefore(context.analysis, match)) continue
      yield hitAt(context.analysis, match.first, match.end)
    }
    yield* emptied(context)
    for (const { first, end } of pairs(context)) yield hitAt(context.analysis, first, end)
    for (const match of context.matches('answer')) {
      if (supervised(context, match) || !answersAboutStopping(context, match)) continue
      const { first, end } = statementOf(context, match)
      yield hitAt(context.analysis, first, end)
    }
    yield* phraseHits(context, 'implied', {
      spare: new Set(['negated'] as const),
      unless: match =>
        supervised(context, match) || lensOf(context.analysis, match) || isOfSomeOnly(context.analysis, match),
      more: (_, status): Partial<Hit> => ({
        severity: status === 'hedged' ? 'suggestion' : 'warning',
        code: 'implied',
      }),
    })
  },
}

const supervisors =
  /\b(?:with (?:your|their|the|a|his|her) (?:doctor|prescriber|psychiatrist|physician|clinician|provider|care team|surgeon)|(?:prescriber|doctor|psychiatrist|physician|clinician|provider|surgeon)['’s]* (?:may|will|might|can|could|tells?|advises?|decides?|agrees?|approves?|says?|asks?|instructions?|advice|guidance|approval|supervision)|unless|as (?:your|directed|advised|instructed)|medical advice|supervis\w+|under (?:the )?(?:care|guidance)|withdrawal|dangerous|suddenly|decision for|(?:decision|conversation|matter|question|talk|discussion|plan) (?:for|between|with) (?:you and )*(?:your|the|their|whoever)|(?:your|their) (?:gp|pharmacist|oncolog\w+|cardiologist|nurse|family doctor)|whoever prescrib\w+|with or without|together with|recall(?:ed|s)?|up to your (?:doctor|prescriber|psychiatrist)|(?:when|once|until) (?:your|their|the|his|her) (?:own )?(?:doctor|prescriber|psychiatrist|physician|clinician|surgeon) (?:changes|lowers|plans|sets|has (?:agreed|advised|told|said))|(?:sham|placebo|control|comparison) (?:group|arm))\b/i

/** The usual preparation for a procedure or a new medicine. */
const preparing =
  /\b(?:before (?:surgery|starting|beginning|(?:the|their|your|a) first|induction|treatment|you (?:start|begin)|(?:they|he|she) (?:starts?|begins?)|the (?:scan|exam|measurements?|test|x-?ray|mri|photos?)|your (?:surgery|procedure|operation|measurements?|visit|exam|scan|appointment|session))|(?:days?|weeks?|hours?|night|morning) (?:before|prior|ahead|beforehand)|beforehand|number of days)\b/i

/** Medicines of the reader for the mind, whose stopping is no usual preparation but for a prescriber to plan. */
const neverAlone =
  /\byour (?:\w+ )?(?:antidepressants?|antipsychotics?|ssris?|snris?|maois?|lithium|benzodiazepines?|benzos?|mood stabili[sz]ers?|anxiety (?:medications?|medicines?|meds)|lexapro|zoloft|prozac|paxil|effexor|cymbalta|wellbutrin|xanax|klonopin|ativan|seroquel|lamictal|abilify)\b|\b(?:xanax|klonopin|ativan|valium|lorazepam|clonazepam|alprazolam|diazepam)\b/i

const asking =
  /\b(?:contact|ask|call|check with|talk to|talk with|speak to|speak with|consult)\b.{0,40}\b(?:doctor|provider|prescriber|physician|clinician|pharmacist|gp)\b.{0,20}\bbefore\b/i

/** Whether a prescriber acts or agrees, or the sentence is a warning. */
function supervised({ analysis }: RuleContext, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const words = analysis.quote(sentence.first, sentence.end)
  if (supervisors.test(words) || (preparing.test(words) && !neverAlone.test(words))) return true
  const next = analysis.sentences[sentence.index + 1]
  if (next?.block !== sentence.block) return false
  return asking.test(analysis.quote(next.first, next.end)) || endedBadly(analysis, sentence, next)
}

const stopping =
  /\b(?:stop|come off|get off|go off|wean|quit|give up|drop|ditch|lower|cut down|throw away|still (?:need|have to|take|wear)|keep taking)\b.*\b(?:medic\w*|meds|pills?|prescriptions?|antidepressants?|insulin|inhalers?|cpap|mask|glasses|statins?|gabapentin|opioids?|painkillers?|blood (?:pressure|thinners?)|therapy|lithium|[a-z]+(?:pine|pram|tine|olol|pril|statin|formin|azole|gabalin|pentin))\b/

const keeping = /\b(?:still|keep|continue)\b/
const yes = /^(?:yes|yep|probably|absolutely|definitely|of course|sure|most|many)\b/i
const no = /^(?:no|nope|nah|not)\b/i

/** Whether a short answer says to a reader who asks about stopping prescribed care that it can be left. */
function answersAboutStopping({ analysis }: RuleContext, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const { text } = analysis.document.blocks[sentence.block]!
  const asked = askedBefore(analysis, sentence)
  if (!stopping.test(asked)) return false
  if ((keeping.test(asked) ? yes : no).test(text.slice(sentence.start))) return false
  return !/\b(?:ask|talk|speak|doctor|prescriber|clinician|never|slowly|taper)\b/i.test(text.slice(sentence.start))
}

const keptDaily =
  /\b(?:pills?|tablets?|insulin|shots?|injections?|inhalers?|puffers?|medic\w+|meds|prescriptions?|glasses|cpap|opioids?|painkillers?|steroids?)\b/i
const nothingLeft = /^(?:none|zero|0|nil|gone|not one|no longer needed)[.!]?$/i

/** A table that sets a medicine before against nothing after ("Four insulin shots a day | None"). */
function* emptied({ analysis }: RuleContext): Iterable<Hit> {
  for (const block of analysis.document.blocks) {
    if (
      block.kind !== 'tableCell' ||
      block.row === undefined ||
      !/\b(?:after|now|today|month|week)\b/i.test(block.column ?? '')
    )
      continue
    if (!nothingLeft.test(block.text.trim()) || !keptDaily.test(tableHeads(analysis, block.index))) continue
    yield { block: block.index, start: 0, end: block.text.trimEnd().length }
  }
}

/** How many words may stand between prescribed care and the words that make an end of it. */
const between = 8

/** Prescribed care with words in the same sentence that make an end of it ("the walker lives in the garage now"). */
function* pairs(context: RuleContext): Iterable<{ first: number; end: number }> {
  const { analysis } = context
  for (const ended of context.matches('ended')) {
    const sentence = analysis.sentences[analysis.sentenceOf(ended.first)]!
    const { status } = analysis.assertion(ended.first, ended.end)
    const open = status === 'conditional' && !/^(?:when|before)$/.test(analysis.tokens[ended.first]!.word)
    if (open || status === 'asked' || status === 'not-asserted' || supervised(context, ended)) continue
    const near = matchesWithin(context.matches('prescribed'), sentence.first, sentence.end).find(
      ({ first, end }) => first - ended.end <= between && ended.first - end <= between,
    )
    if (near && !isOfWhatCareBrought(context.analysis, near))
      yield { first: Math.min(near.first, ended.first), end: Math.max(near.end, ended.end) }
  }
}

/** The sentence that an answer of one or two words goes on to, or the answer itself. */
function statementOf({ analysis }: RuleContext, match: Match): { first: number; end: number } {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const next = analysis.sentences[sentence.index + 1]
  const brief = sentence.end - sentence.first <= 3
  return brief && next && next.block === sentence.block ? next : match
}

/** Whether the words stand in a clause that leaves them open ("whether they can come off …"). */
function isWhether({ analysis }: RuleContext, match: Match): boolean {
  return analysis.tokens[analysis.clauses[analysis.clauseOf(match.first)]!.first]!.word === 'whether'
}

const otherThings =
  /\b(?:smoking|alcohol|caffeine|coffee|vitamins?|makeup|retinol|breakfast|waiting room|line|traffic|parking|myths?|fear|old toothbrush|razor|razors|waxing|aligners? (?:weekly|every)|prior auth\w*|to lose|weight)\b/i

const bookings =
  /\b(?:notice|hours?|reschedul\w*|fees?|refund\w*|deposits?|charged?|need to cancel|in advance|unable|policy)\b/i
/** "Stop using it and call your doctor": what to do when something is wrong. */
const warned =
  /^(?:stop|stopping|discontinue)\b.{0,60}\b(?:and|then)\b.{0,12}\b(?:call|contact|tell|see|seek|phone|ring|get medical|ask)\b/i

function isOtherThing({ analysis }: RuleContext, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const after = analysis.quote(match.first, Math.min(sentence.end, match.end + 2))
  if (
    /\b(?:appointment|visit|booking|date)\b/i.test(after) &&
    bookings.test(analysis.quote(sentence.first, sentence.end))
  )
    return true
  if (
    /^(?:drop|dump|quit|replace\w*)\b/i.test(after) &&
    /^(?:a|the|sudden|any|no|sharp|big|slight)$/.test(analysis.tokens[match.first - 1]?.word ?? '')
  )
    return true
  if (/^not (?:every|all|each)\b/i.test(after)) return true
  if (/\bneed/i.test(after) && namesWithin(analysis, match.first, match.end, isUnprescribed)) return true
  if (
    /^graduat/i.test(after) &&
    /\b(?:college|university|school|academy|institute|program)\b/i.test(
      analysis.quote(match.first, Math.min(sentence.end, match.end + 5)),
    )
  )
    return true
  if (visits.test(analysis.quote(match.first, match.end))) return true
  if (/^no more\b/i.test(after) && /^(?:by|over|without)$/.test(analysis.tokens[match.end]?.word ?? '')) return true
  if (/\b(?:tell|let) (?:us|the|your|me)\b.*\bif\b/i.test(analysis.quote(sentence.first, match.first))) return true
  if (warned.test(analysis.quote(match.first, sentence.end))) return true
  if (
    /^replac\w+ (?:the |your |lost |missing )*(?:o?estrogen|hormones?|testosterone|progest\w+|thyroid|teeth|tooth)/i.test(
      after,
    )
  )
    return true
  return otherThings.test(analysis.quote(match.first, match.end)) || /(?:referral|note|appointment)$/i.test(after)
}

/** "Skip the orthodontist": nobody evaluates the reader, which is another matter than leaving one's own care. */
const visits =
  /^(?:skip|bypass|avoid|dodge|forget)\w* (?:the|a|an) (?:doctor|specialist|orthodontist|dentist|pharmac\w+|psychiatrist)$/i

/** "You will not stop needing …", "this does not replace your insulin": a second negation before the words. */
function denied({ analysis }: RuleContext, match: Match): boolean {
  return analysis.assertion(match.first, match.end).status === 'negated'
}

/** Whether the one who stops is the reader or a patient, not a clinician or a company. */
function addressed({ analysis }: RuleContext, match: Match): boolean {
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  if (match.first <= clause.first) return true
  const before = analysis.quote(clause.first, match.first)
  if (/\b(?:users|people|patients|some)\b.{0,60}\b(?:sometimes|often|may|might|tend to|simply)\b/i.test(before))
    return false
  if (/\b(?:don['’]t|do not|never|not) (?:just|simply|suddenly|ever)?\s*$/i.test(before)) return false
  return !/\b(?:insurers?|insurance|pharmac(?:y|ies)|doctors?|researchers?|we(?:['’]ve| have)?|participants|volunteers|manufacturers?|who|companies)\s*(?:\w+\s*)?$/i.test(
    before,
  )
}

export default rule
