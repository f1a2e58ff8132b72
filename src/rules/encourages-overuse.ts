import { overuse } from '../knowledge/phrases/encourages-overuse.ts'
import type { Analysis, Match } from '../language/analysis.ts'
import { askedBefore } from '../language/answers.ts'
import { topicsOf } from '../language/topics.ts'
import { hitAt, type Rule, type RuleContext, tableHeads } from '../rule.ts'

const rule: Rule = {
  id: 'encourages-overuse',
  scope: 'text',
  severity: 'warning',
  profiles: { uk: 'error', au: 'error' },
  summary: 'More treatment than is needed: no upper limit, for everybody, early and often, as a treat or a habit.',
  why: 'It presents medical care as harmless in any amount; each extra treatment adds cost and risk without a need.',
  instead:
    'Say that a clinician decides with the patient how many sessions are needed, and that some people stop early.',
  sources: ['AU-01', 'AU-03', 'UK-03', 'UK-06', 'US-50'],
  examples: {
    flagged: [
      'Make your drip count: «turn it into a nightly ritual».',
      '«Monthly is ideal» for anyone who flies: book a drip.',
      'Schedule your laser «the way you would rotate your tires».',
      '«We encourage everyone to do a chelation drip each spring».',
      '«A drip a week keeps the sniffles away», our nurses like to say.',
      '«While you are numb, let’s add filler to the» chin.',
      '«Every groom deserves a round of tox» before the photographs.',
      '## Who should freeze her eggs?\n\n«Every woman with a job should».',
      'Your filler is like a garden: «never let it run dry».',
      '«Start Botox before you spot the first crease».',
      'Book peptide shots «the way you book your manicure».',
      'One regular has a NAD+ drip «before every tournament».',
      'The «Bottomless Plan»: «all the drips you can handle».',
      '«There’s no such thing as too much filler».',
      '«If one drip felt good, imagine what ten will do».',
      '«Pop in for a little tox» between errands.',
      '«Every bridesmaid deserves a syringe of filler».',
      'It pays to fit in «as many infusions as you can», we say.',
      'When it comes to glutathione, «you can never have too much».',
      'Members enjoy «unlimited IV drips» all year.',
      '«Everyone over thirty should be on NAD+».',
      '«Start Botox in your twenties», before the first line shows.',
      '«The more sessions you book, the better» you feel.',
      '«Make your monthly drip part of your self-care routine».',
      'Go on, «treat yourself to lip filler».',
    ],
    allowed: [
      'It can take six weeks of treatment before you notice a change.',
      'You may have read that starting in your twenties keeps lines away; that has not been shown.',
      'Please do not stop injections abruptly; call us first.',
      'Some people come back for a booster session after a year.',
      'Twice a day is ideal for brushing.',
      'Keep taking each dose even if you feel well.',
      'Eat before every infusion, and bring a book.',
      'Nobody should be without a primary care doctor.',
      'Why would you stop a treatment that helps? Some people do, and we plan that with them.',
      'Every patient needs an exam before the infusion.',
      'Stop by for a flu shot any weekday.',
      'Even if you feel well, keep the follow-up.',
      'As many sessions as the plan sets, and no more.',
      'Some people need maintenance infusions, and others do not.',
      'We plan as few infusions as possible.',
      'Attend the sessions that your doctor has planned.',
      'Members enjoy unlimited parking.',
      'Everyone over thirty should have a blood pressure check.',
      'Floss every day and make it a habit.',
      'More sessions are not always better.',
      'Wear sunscreen, the more often the better.',
    ],
  },
  phrases: overuse,
  message: quote => `“${quote}” urges more treatment than a reader may need.`,
  *check(context) {
    const { analysis } = context
    const healthy = new Set(context.matches('healthy').map(match => analysis.sentenceOf(match.first)))
    const taken: Match[] = []
    for (const set of ['amount', 'all', 'everybody', 'early', 'treat', 'answer', 'endless', 'loose', 'upkeep', 'habit'])
      for (const match of context.matches(set)) {
        if (set !== 'habit' && (healthy.has(analysis.sentenceOf(match.first)) || idle(context, match))) continue
        if (taken.some(other => other.first < match.end && other.end > match.first)) continue
        if (set === 'answer' && (!whoShould.test(askedOf(context, match)) || whoWaits.test(askedOf(context, match))))
          continue
        if (set === 'endless' && !howOften.test(tableHeads(analysis, analysis.blockOf(match.first)))) continue
        if ((set === 'loose' || set === 'habit') && !careNear(context, match)) continue
        if (set === 'upkeep' && !careNear(context, match) && !sells(analysis)) continue
        if (
          set === 'habit' &&
          taken.some(other => analysis.sentenceOf(other.first) === analysis.sentenceOf(match.first))
        )
          continue
        if (denied(context, match, timed.has(set))) continue
        taken.push(match)
      }
    taken.sort((a, b) => a.first - b.first)
    for (const match of taken) yield hitAt(analysis, match.first, match.end)
  },
}

const whoShould = /\b(?:who|candidate|should (?:i|you|we)|is (?:it|this) (?:right |good )?for|do i need)\b/
const whoWaits = /\b(?:wait|not|avoid|differently|unsuitable|careful)\b|n['’]t\b/
const howOften = /\b(?:how (?:often|long|many)|schedule|visits?|plan|frequency|course|week|month|stage|age|typical)\b/

function askedOf({ analysis }: RuleContext, match: Match): string {
  return askedBefore(analysis, analysis.sentences[analysis.sentenceOf(match.first)]!)
}

const sold =
  /\b(?:drips?|ivs?|infusions?|botox|tox|fillers?|syringes?|injections?|injectables?|shots?|sessions?|treatments?|adjust\w*|peptides?|lasers?|hormones?|pellets?|ketamine|nad|peels?|microneedling|scans?|grafts?|transplants?|units|eggs?|freez\w+|testosterone|semaglutide|membership|dives?|acupuncture|needling|embryos?|orthotics|cleanse|pulses?|top[- ]?ups?|gel|thread\w*)\b/i

/** Whether the page names a treatment in its title or headings. */
function sells(analysis: Analysis): boolean {
  return topicsOf(analysis).topics.some(topic => topic.headed)
}

/** Whether the block, the one before it or its heading speaks of a treatment that a clinic sells. */
function careNear({ analysis }: RuleContext, match: Match): boolean {
  const { blocks } = analysis.document
  const block = blocks[analysis.blockOf(match.first)]!
  return [block, blocks[block.index - 1], blocks[block.heading]].some(
    other => other !== undefined && sold.test(other.text),
  )
}

const timed = new Set(['loose', 'early', 'upkeep', 'habit'])
const around = new Set('before after during until while exam evaluation consultation driver ride time'.split(' '))

/** Words of a leaflet: how a prescribed medicine is kept up, what protects in the room. */
const adherence =
  /\b(?:abruptly|suddenly|all at once|on your own)\b|\bthese medicines\b|\b(?:doctor|prescriber|physician|pharmacist|clinician|dermatologist|surgeon|gp)(?:['’]s)? (?:advice|instructions?|orders?|approval)|\b(?:each|every|your next|a missed) doses?\b|\bthis (?:medicine|medication|antibiotic)\b|\b(?:cpap|inhalers?|insulin|blood thinners?|antibiotics)\b|\b(?:eyewear|goggles|protective (?:glasses|\w+ glasses|eye))\b/i

const negators = new Set(['not', 'never', 'no', 'nobody', 'none', 'without'])

/** "It can take six weeks before you notice anything": how long an effect takes. */
const waiting = /\b(?:takes?|took|be|wait\w*) (?:\w+ ){0,4}before$/i

/** "Do not stop these injections abruptly": a warning, not a plan without end. */
const stopping = /^(?:do not|don['’]t|never) stop\b/i
const warned = /\b(?:abruptly|suddenly|without|because|unless|call|ask|tell|on your own|yourself|early)\b/i

const inquiring = new Set('do does is are can should how when what'.split(' '))

/** Whether the words are denied, asked, or said only to be turned down. */
function denied({ analysis }: RuleContext, match: Match, timed: boolean): boolean {
  const { status } = analysis.assertion(match.first, match.end)
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (adherence.test(analysis.quote(sentence.first, sentence.end))) return true
  if (waiting.test(analysis.quote(sentence.first, match.first + 1))) return true
  if (!timed && analysis.tokens.slice(match.first, match.end - 1).some(token => around.has(token.word))) return true
  const inside = analysis.tokens.slice(match.first, match.end).some(token => negators.has(token.word))
  const rhetorical = analysis.tokens[match.first]!.word === 'why'
  const opening = analysis.tokens[sentence.first]!.word
  const words = analysis.quote(match.first, match.end)
  if (stopping.test(words) && (/\bmedic\w+/i.test(words) || warned.test(analysis.quote(match.end, sentence.end))))
    return true
  if (sentence.question && inquiring.has(opening) && !tagged(analysis, match)) return true
  if (/^no(?:body)?$/.test(analysis.tokens[match.first]!.word) && analysis.tokens[match.end]?.word === 'without')
    return true
  if (status === 'asked' && !rhetorical && !tagged(analysis, match)) return true
  const rest = analysis.tokens.slice(match.end, match.end + 6).map(token => token.word)
  if (rest[0] === 'price' || rest[0] === 'fee') return true
  if ((rest.includes('not') && !tagged(analysis, match)) || rest.includes('myth') || rest.includes('wrong')) return true
  return status === 'negated' && !inside && !['no', 'there'].includes(analysis.tokens[match.first]!.word)
}

/** Whether a question only asks for assent ("…, don't they?"). */
function tagged(analysis: Analysis, match: Match): boolean {
  const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  const last = analysis.tokens.slice(Math.max(first, end - 2), end).map(token => token.word)
  return last[0] === 'not' && /^(?:they|it|you|we|she|he|everyone)$/.test(last[1] ?? '')
}

/** "Just because" and "more is better" count only beside a treatment in the sentence. */
function idle(context: RuleContext, match: Match): boolean {
  const { analysis } = context
  const words = analysis.quote(match.first, match.end).toLowerCase()
  if (/^(?:just |purely )?(?:because|for fun)$/.test(words) || /^unlimited visits?$/.test(words)) return true
  if (!/^(?:more (?:is|['’]s)|you can|the sky|keep|never|not|buy|get|part of|like|as (?!many|much)|once)/.test(words))
    return false
  if (careNear(context, match)) return false
  const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  return !analysis.entities.some(
    entity => (entity.kind === 'treatment' || entity.kind === 'name') && entity.first >= first && entity.end <= end,
  )
}

export default rule
