import { selfDosing } from '../knowledge/phrases/self-dosing.ts'
import { type Match, TokenFlag } from '../language/analysis.ts'
import { plainReply } from '../language/waved-answers.ts'
import { type Hit, hitAt, joined, namesWithin, phraseHits, type Rule, type RuleContext } from '../rule.ts'

const rule: Rule = {
  id: 'self-dosing-suggestion',
  scope: 'text',
  severity: 'error',
  summary: 'Copy that has the reader set or change a dose, its timing or its combination.',
  why: 'A reader who changes a dose alone can take too much, or miss a sign that the medicine does harm.',
  instead:
    'Make the clinician the one who acts and leave the number out: “your prescriber may adjust the dose with you”.',
  sources: ['US-20', 'US-33', 'UK-03', 'AU-01', 'EU-03'],
  phrases: selfDosing,
  examples: {
    flagged: [
      'On bad days, «feel free to take two lozenges».',
      '# Clear aligners\n\n«Snap in your next aligner a day early» if it feels loose.',
      '«Pin 250 micrograms near the sore spot every night».',
      'On day one, «cut your evening insulin by a third».',
      'With troches, «let your appetite decide how much».',
      '«Stretch the vial out by drawing less semaglutide».',
      'Missed your semaglutide on Monday? No worries, just «take both».',
      'Ipamorelin: «eight units before bed, twelve if it’s a rough week».',
      'Once the pounds fall, «stretch your shots to every other week».',
      'If the hunger is back, «move to the next line» on the syringe.',
      'With testosterone cream you’ll «find your own number» in time.',
      'Tired on day five? «Slide up by four and see» whether the semaglutide holds.',
      'Still flat after an hour? «Take another lozenge».',
      '«Start with 25 mg at night» and see how it sits.',
      '«Double up on your next injection» if you were away.',
      'After a month «you may need to raise your dose» for the same lift.',
      '«Repeat it as often as you like».',
      'Queasy? «Come down on your semaglutide» for a week.',
    ],
    allowed: [
      'If the nausea stays, bring this up with your nurse.',
      'Use one spray as your doctor has shown you.',
      'Move to the next tray when your dentist tells you.',
      'If you take two tablets a day already, tell the nurse.',
      'Hold the heel raise for ten seconds, and add another set when it is comfortable.',
      'The nurse reads your labs, and then you and she decide.',
      'Do not raise your dose without asking your prescriber.',
      'Your clinician may lower the dose if your blood pressure rises.',
      'In the study, adults took 25 mg at night ([paper](https://doi.org/10.1000/dose)).',
      'Increase your water intake before the visit.',
      'Take ibuprofen only as its label directs.',
      'Patients who need ever higher doses of painkillers deserve another look.',
      'We will adjust your dose at each visit.',
      'Ask your pharmacist before you change a dose.',
      'Take two tablets of ibuprofen as its label says, and call 906-555-0121 if you have worsening pain.',
      'If you take insulin, stopping could push your blood sugar up.',
      'If the elbow hurts more after tramadol, drop back a step and tell the physio.',
    ],
  },
  message: quote => `“${quote}” has the reader decide on a dose.`,
  *check(context: RuleContext) {
    const settled = new Set(['negated', 'asked', 'not-asserted'] as const)
    const declared = context.matches('declared')
    yield* phraseHits(context, 'declared', {
      spare: new Set([...settled, 'conditional'] as const),
      unless: match =>
        clinicianActs(context, match) ||
        planned(context, match) ||
        cited(context, match) ||
        isOtherThing(context, match) ||
        warnedOf(context, match),
      more: () => ({ severity: 'warning', code: 'declared' }),
    })
    const another = (match: Match): boolean =>
      declared.some(other => other.first <= match.first && match.end <= other.end) ||
      clinicianActs(context, match) ||
      cited(context, match) ||
      isOtherThing(context, match)
    const hits: Hit[] = []
    for (const set of ['command', 'loose', 'ample'])
      hits.push(
        ...phraseHits(context, set, {
          spare: new Set(settled),
          unless: match =>
            another(match) ||
            (set !== 'ample' && !readerActs(context, match)) ||
            (set !== 'command' && !medicineNear(context, match)),
          more: match => deferred(context, match),
        }),
      )
    hits.push(
      ...phraseHits(context, 'schedule', {
        spare: new Set([...settled, 'conditional', 'attributed', 'reported', 'hedged'] as const),
        unless: match => another(match) || !medicineNear(context, match) || !isLabel(context, match),
        more: match => (byOwnSense.test(wordsOf(context, match)) ? deferred(context, match) : published),
      }),
    )
    yield* joined([...hits, ...leave(context), ...afterQuestion(context)])
  },
}

/** Questions by which readers ask for leave to change a dose. */
const asksLeave =
  /\b(?:can|may|could|should|(?:is it|it['’]s) (?:ok|okay|fine|all right)(?: for me)? to|do) (?:i|you|we)?\b.*\b(?:take (?:two|three|both|more|another|extra|(?:it|them) (?:more often|twice|with))(?= (?:at|if|in|when|doses?|tablets?|lozenges?|shots?|pills?|troches?|my|other|a day)\b|$)|double (?:up|it|the|my)|go up|go (?:higher|faster)|increase|bump|raise (?:it|my|the)|(?:change|adjust|set|pick|choose|split|halve|skip) (?:my|the|a) (?:own )?(?:dose|dosage|shot|injection|pill|tablet)|mix (?:it|them|this)|stack|use (?:more|two|it more))/i

/** "Can I double up? Of course.": the answer leaves a dose to the reader. */
function* leave(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const { index, first, end } of analysis.sentences) {
    const reply = plainReply(analysis, analysis.sentences[index]!)
    if (reply?.says !== 'yes' || !asksLeave.test(reply.question)) continue
    if (medicineNear(context, { first, end } as Match)) yield hitAt(analysis, first, Math.min(end, first + 12))
  }
}

/** A missed dose is what leaflets speak of. */
const missed = /\b(?:miss|missed|forg[eo]t\w*|late|vomit\w*|threw up|expired?)\b/i
/** A change of dose, as a short command. */
const changed =
  /^(?:just |simply |then |go ahead and )?(?:(?:take|have|use|pop|add|chew|try|grab|do) (?:it (?:twice|early|again)|two|three|four|another|an extra|a (?:second|third|bit more|half)|one more|more|half|both|your (?:second|next) \w+ early)\b|skip (?:it|one|a|today|this)\b|double (?:it|up|the)\b|bump (?:it|up)\b|(?:hop|step|move|go|jump|climb|dial|click|size) (?:it |yourself )?(?:up|on|forward)\b|half (?:a|will)\b|two(?: or three)?(?: (?:more|extra|(?:of )?(?:the |them)?(?:pills?|tablets?|capsules?|drops|lozenges?|puffs?|gummies|sprays|shots|strips?)?))?[.!]*$|leave it (?:off|out)\b|bring (?:it|the next (?:one|dose|shot)) forward)/i

/** "Rough day? Have two.": a question about how the reader feels, and a change of dose. */
function* afterQuestion(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const { index, block, first, end, start, stop } of analysis.sentences) {
    const asked = analysis.sentences[index - 1]
    if (!asked?.question || asked.block !== block || asked.end - asked.first > 8 || end - first > 12) continue
    const { text } = analysis.document.blocks[block]!
    if (missed.test(text.slice(asked.start, asked.stop)) || !changed.test(text.slice(start, stop))) continue
    const match = { first, end } as Match
    if (!medicineNear(context, match) || isOtherThing(context, match) || clinicians.test(text.slice(start, stop)))
      continue
    yield hitAt(analysis, first, end)
  }
}

const published: Partial<Hit> = {
  severity: 'suggestion',
  code: 'published-dose',
  why: 'A dose without a clinician and without a source reads like a label, and some readers will follow it.',
}

/** Signs in a schedule that readers set the amount by their own sense. */
const byOwnSense = /\b(?:if|when|whenever|you|your)\b/i

function wordsOf({ analysis }: RuleContext, match: Match): string {
  return analysis.quote(match.first, match.end)
}

/** Whether a schedule is set out like a label: a fragment, a command, or words to the reader. */
function isLabel({ analysis }: RuleContext, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (analysis.document.blocks[sentence.block]!.kind === 'heading') return false
  return sentence.fragment || sentence.imperative || /^you\b/i.test(analysis.quote(match.first, match.end))
}

const medicines =
  /\b(?:doses?|dosage|syringe|vials?|pens?|pills?|tablets?|lozenges?|troches?|shots?|injections?|meds|medicines?|medications?|capsules?|drops|strips?|refills?|units|milligrams|mg|packets?|blend|supplements?|scoops?|serum|cream|gummies)\b/i

/** Whether the block, its heading or the block before names a medicine or a treatment. */
function medicineNear({ analysis }: RuleContext, match: Match): boolean {
  const { blocks } = analysis.document
  const block = blocks[analysis.blockOf(match.first)]!
  if (medicines.test(block.text) || medicines.test(blocks[block.index - 1]?.text ?? '')) return true
  const sentence = analysis.sentenceOf(match.first)
  const first = analysis.sentences[Math.max(0, sentence - 6)]!.first
  const end = analysis.sentences[Math.min(analysis.sentences.length - 1, sentence + 1)]!.end
  return namesWithin(analysis, first, end, ({ kind }) => kind === 'name' || kind === 'medication')
}

function cited({ analysis }: RuleContext, match: Match): boolean {
  return analysis.sentences[analysis.sentenceOf(match.first)]!.cited
}

const clinicians =
  /\b(?:doctor|provider|clinician|physician|prescriber|psychiatrist|pharmacist|nurse|team|specialist|practitioner|we|our|they|he|she|injector|surgeon|dentist|therapist|researchers?|participants?|patients?|study|trial)\b/i

const askedFirst = /\b(?:ask|call|tell|phone|check with|talk|speak|see)\b.{3,60}\bbefore (?:you|ever)\s*$/i

const plans =
  /\b(?:doctor|team|prescriber|clinician|nurse|gp|pharmacist|physician|provider)s?\b[^.]{0,20}\b(?:will|decides?|adjusts?|plans?|tells?|guides?)\b/i

/** "You may need a lower dose; your team will plan that": the rest of the sentence gives it to a clinician. */
function planned({ analysis }: RuleContext, match: Match): boolean {
  const { end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  return plans.test(analysis.quote(match.end, end))
}

const dangers =
  /\b(?:dangerous|risky|unsafe|harm\w*|mistakes?|wrong|never|should not|shouldn['’]t|because of (?:the )?(?:cost|price)|afford|without (?:asking|telling))\b/i

/** "Many people halve their tablets because of the price, which is risky": what others do, told as a worry. */
function warnedOf({ analysis }: RuleContext, match: Match): boolean {
  const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  return dangers.test(analysis.quote(first, end))
}

/** "As your doctor has shown you": the reader does what a clinician set. */
const shown =
  /\b(?:as (?:your|the|our) (?:doctor|nurse|prescriber|clinician|surgeon|pharmacist|team|dentist|orthodontist)|(?:if|once|unless|until|when|whenever) (?:your|the|our) (?:doctor|nurse|prescriber|clinician|surgeon|pharmacist|team|dentist|orthodontist) (?:has (?:told|said|advised|agreed|asked)|tells|advises|agrees|asks you|says so|decides|recommends))\b/i

/** "Your pharmacist will tell you when it is time to …": a clinician decides on what follows. */
const decidedBy =
  /\b(?:doctor|nurse|prescriber|clinician|surgeon|pharmacist|team|dentist|orthodontist|provider|physician)\b[^.;,]{0,20}\b(?:tells?|decides?|lets? you know|advises?|judges?|checks?)\b[^.;,]{0,20}\b(?:when|if|whether)\b[^.;,]*$/i

/** Whether a clinician, a study or somebody else than the reader is the one who acts. */
function clinicianActs({ analysis }: RuleContext, match: Match): boolean {
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  const sentence = analysis.sentences[clause.sentence]!
  if (match.first > sentence.first && askedFirst.test(analysis.quote(sentence.first, match.first))) return true
  if (shown.test(analysis.quote(match.first, sentence.end))) return true
  if (match.first > sentence.first && decidedBy.test(analysis.quote(sentence.first, match.first))) return true
  const { first } = analysis.sentences[analysis.sentenceOf(match.first)]!
  const coordinated = /^(?:and|or|then)$/.test(analysis.tokens[match.first - 1]?.word ?? '')
  const from = coordinated ? first : clause.first
  return match.first > from && clinicians.test(analysis.quote(from, match.first))
}

/** Words that open a time or an aim before a command ("On day one, cut …"). */
const fronting = new Set('on at by after before from to in once then for'.split(' '))

/** Whether the words address the reader: an imperative, "you …", or a command after a condition. */
function readerActs({ analysis }: RuleContext, match: Match): boolean {
  const { tokens } = analysis
  const clause = analysis.clauses[analysis.clauseOf(match.first)]!
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const before = tokens[match.first - 1]?.word ?? ''
  if (match.first === clause.first || match.first === sentence.first) return true
  const inside = clause.kind === 'conditional' || clause.kind === 'temporal'
  const { start } = tokens[clause.first]!
  const block = analysis.document.blocks[sentence.block]!
  if (inside && !block.text.slice(start, tokens[match.first]!.start).includes(',')) return false
  if (tokens[match.first]!.word === 'you') return true
  if (/^(?:just|simply|then|and|or|please|can|could|may|might|should|even|always|you|try|to|now|so)$/.test(before)) {
    if (before !== 'to' && before !== 'and' && before !== 'or') return true
    if (before === 'to' && /\bfree to$/i.test(analysis.quote(clause.first, match.first))) return true
    return /\byou\b/i.test(analysis.quote(clause.first, match.first)) || (sentence.imperative && before !== 'to')
  }
  if (!inside && /\byou\b/i.test(analysis.quote(clause.first, match.first))) return true
  const conditional = inside || analysis.clauses[clause.index - 1]?.kind === 'conditional'
  const fronted = fronting.has(tokens[sentence.first]!.word)
  return (tokens[match.first]!.flags & TokenFlag.comma) !== 0 && (sentence.imperative || conditional || fronted)
}

const others =
  /\b(?:water|fluids?|sunscreen|protein|carbs|fiber|fibre|salt|calories|points|rewards|(?:ten thousand|thousand|more|two) steps|stairs|reps|sets|raises|squeezes|breaths|pillows?|exercises?|kegels?|stretch(?:es|ing)|minutes|toothpaste|notes|photos?|pain reliever|ibuprofen|acetaminophen|as directed|as prescribed|label|over-the-counter|an[a]?esthe\w+|brush|pixels?|back a step|blood (?:sugar|pressure) (?:up|down|higher|lower)|\d{3}-\d{3,4})\b/i

/** "Bring that up with your clinician": to mention it. */
const mentioning = new Set('with at to when during before in'.split(' '))

function isOtherThing({ analysis }: RuleContext, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (analysis.tokens[match.first]!.flags & TokenFlag.joined) return true
  const words = wordsOf({ analysis } as RuleContext, match)
  const told = mentioning.has(analysis.tokens[match.end]?.word ?? '')
  if (
    (/^bring (?:it|that|this|them) up$/i.test(words) && (told || /^bring it/i.test(words))) ||
    (sentence.fragment && /^lower dose$/i.test(words))
  )
    return true
  return others.test(analysis.quote(match.first, Math.min(sentence.end, match.end + 8)))
}

const defers =
  /\b(?:talk|speak|check|ask|consult|discuss|call)\b[^.]{0,40}\b(?:doctor|provider|clinician|prescriber|pharmacist|physician|psychiatrist|care team|specialist)\b/i

/** A line in the same block that defers to a clinician lowers the finding to a warning. */
function deferred({ analysis }: RuleContext, match: Match): Partial<Hit> {
  const block = analysis.document.blocks[analysis.blockOf(match.first)]!
  return defers.test(block.text) ? { severity: 'warning' } : {}
}

export default rule
