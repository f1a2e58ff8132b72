import { treatments } from '../knowledge/treatments.ts'
import type { Analysis, Match } from '../language/analysis.ts'
import { hitAt, type Rule, unsaid } from '../rule.ts'

const visit =
  "(doctor | doctors | doctor 's (visit | appointment | exam | note) | doctor visit | doctor visits | doctor appointment | office visit | office visits | visit | visits | exam | exams | examination | physical | lab | labs | lab work | labwork | bloodwork | blood work | blood test | blood tests | prescription | prescriptions | consult | consults | consultation | consultations | evaluation | evaluations | screening | video | video call | video visit | questions asked | medical history | history | physician | medical clearance | clearance | diagnosis | paperwork | id)"
const product =
  '(<treatment> | <name> | <medication> | prescription | prescriptions | rx | meds | lozenge | lozenges | shots | shot | vial | vials | kit)'

const rule: Rule = {
  id: 'access-without-evaluation',
  scope: 'text',
  severity: 'error',
  summary: 'Treatment offered without an evaluation: everyone is approved, no exam, no labs, no visit.',
  why: 'An evaluation is what finds the reader for whom a treatment is dangerous; without it a promise of access is a promise of harm.',
  instead: 'Say who evaluates, that not everyone qualifies, and how the treatment is watched.',
  sources: ['US-20', 'US-33', 'PL-05', 'UK-03', 'UK-04', 'AU-03', 'EU-03'],
  examples: {
    flagged: [
      '«We never ask for labs» before your first testosterone vial.',
      '«Your BMI does not matter» to our semaglutide team.',
      'The intake «form is only a formality»; semaglutide is yours.',
      '«Drop testosterone in your cart» and read the rest later.',
      'Why drive to a clinic when the «lozenges can land right on your doorstep»?',
      'With us «everybody gets approved» for testosterone, most within the hour.',
      '«No labs, no exam», only testosterone at your door.',
      '«Skip the waiting room and the doctor»; your semaglutide is in the mail.',
      'Get «ketamine lozenges delivered tomorrow, whatever your history».',
      'Bring six friends for a «Botox party» and bubbles.',
      'Our tirzepatide needs «no prescription» at all.',
      'Approval for «testosterone is guaranteed» after one form.',
    ],
    allowed: [
      'We will not ask for payment before the visit.',
      'Your age does matter when we plan testosterone.',
      'A clinician reads the intake form, which is not a formality, before testosterone is prescribed.',
      'Once a clinician has approved it, the tablets go straight to your door from the pharmacy.',
      'A clinician reads your history, and not everybody is approved.',
      'No referral is needed to book a first visit.',
      'Flu shots need no appointment on weekdays.',
      'We never prescribe without an exam.',
      'There are no labs inside the building; the nearest is on Elm Street.',
      'Semaglutide is not available without a prescription.',
      'After training by a nurse, patients inject semaglutide at home.',
      'Your retainers arrive at your door in a week.',
    ],
  },
  phrases: {
    all: [
      'we (do not | will not | never) (ask | check | care | bother | pry | fuss | quiz | grill | judge) (*{0,2}) (why | about your (*{1,2}) | for (labs | a diagnosis | proof | records | id) | your (history | labs | weight | bmi | diagnosis) | questions)',
      'your (history | weight | bmi | labs | levels | numbers | diagnosis | age | blood pressure | records) (does not | do not | will not) (matter | count | stop you | hold you back)',
      '(whatever | no matter | regardless of | never mind) (what)? (your | the) (history | weight | bmi | labs | levels | numbers | diagnosis | age | bloodwork | scale | scan | records | conditions) (say | says | is | are | *{0,2})',
      '(<provider> | doctors | prescribers) (who | that | never | always | will) (*{0,1}) (say | says | said) (yes | no)',
      '(over the counter | vending machine | self serve | walk up | mail order | drive thru | pay and go) (botox | ketamine | testosterone | semaglutide | tirzepatide | filler | adderall | phentermine | peptides | antibiotics | prescriptions)',
      '(script | scripts | prescription | rx | refill | meds) (*{0,2}) (by (lunch | dinner | tonight | bedtime | breakfast) | before (your | the) (coffee | lunch | break) *{0,2} | in (* )? (minutes | seconds) | in one tap | with one click)',
      '(swipe | tap | click | pay | check out | checkout | text) (*{0,3}) and (inject | it ships | we ship | we will ship | the <provider> signs | it is on its way | your (script | prescription | meds | <name>) *{1,2})',

      '(if you can | can you | anyone who can) (fill | fill in | fill out | complete | tick | finish | answer | type | text | click) (*{0,4}) , you (*{0,2}) (get | have | leave with | receive | qualify | are in) (*{0,3})',
      "(questionnaire | consult | consultation | intake | visit | exam | screening | quiz | form | evaluation | bloodwork | labs | paperwork | interview | call | doctor | signature | review) (is | are | 's) (just | only | merely | mostly | purely | really | basically)? (a | an)? (*{0,1}) (formality | formalities | technicality | rubber stamp | afterthought)",
      'rubber stamp|stamps|stamped (*{0,3})',
      '(tell | text | message) us (the | which | what | your) (*{0,1}) (drug | drugs | medicine | medication | med | meds | dose | pill | pills | prescription | script | <name>) (*{0,3}) (and)? (we | our <provider>) (*{0,6})',
      'you (pick | choose | name | want | say) (it | the (drug | dose | strength | medicine | med | pill)) , (and)? we (will)? (write | ship | send | fill | prescribe | make it happen | approve | mail | sign) (*{0,2})',
      `(add | drop | toss | throw | put | pop) (*{0,2}) ${product} (to | in | into) (the | your | my)? (cart | basket | bag)`,
      '(<num> | quick | short | brief | five | two | couple of | few) (second | minute | minutes | question | click | clicks)? (chat | quiz | form | survey | questionnaire | text | call | questions) (and | then | , ) (*{0,5}) (your pharmacy | at your door | in your mailbox | on its way | on the way | prescription | script | meds | yours | ready for pickup)',
      '(nobody | no one | not one person | hardly anyone | almost no one) (*{0,3}) (fail | fails | failed) (it | our | the)? (*{0,2})',
      "(you | everybody | everyone | everyone 's | anyone) (will)? (always | automatically) (qualify | qualifies | pass | passes | approved)",

      '(everyone | everybody | anyone | all patients | all applicants | every applicant | every patient | nobody gets turned | all comers) (*{0,2}) (qualifies | qualify | approved | eligible | accepted | welcome to start | gets treated | gets a prescription | gets in)',
      '(guaranteed | instant | automatic | immediate | same minute | same day | one click | 100 percent) (online)? (approval | approvals | prescription | prescriptions | qualification | acceptance | eligibility)',
      '(approval | prescription | <name>) (is | are) (*{0,1}) (guaranteed | instant | automatic)',
      '(approved | approval | prescribed | prescription | qualify | rx | yes) (*{0,3}) in (*{0,3}) (minute | minutes | seconds | moments | clicks)',
      '(never | nobody (is | gets)? | no one (is | gets)? | do not | will not) (turn | turned | turns | turning) (*{0,2}) (away | down)',
      '<num> percent (of)? (*{0,4}) (approved | approval | qualify | end with a prescription | get a prescription)',
      'approval rate',
      'we (accept | approve | treat | take | welcome) (everyone | everybody | anyone | all comers)',
      '(nobody | no one | none) (*{0,3}) (been | gets | is | was) (refused | rejected | turned away | denied | declined | turned down)',
      '(walk | walks | leave | leaves | go | goes | drive | drives) (*{0,2}) (out | home | away) with (a | your | the) (script | prescription | rx | meds)',
      'answer (a few | some | <num> | a handful of | these) (*{0,2}) questions (*{0,3}) , (and)? (get | receive | pick up) (*{0,3}) (prescription | rx | meds | medication | treatment | <name>)',
      '(meds | medication | medications | pills | refills | prescriptions | <name>) on (request | demand)',
      '(pick | choose | select) your (own)? (*{0,1}) (medicine | medication | drug | dose | meds | strength) (*{0,3})',
      '(diagnosis | prescription | rx) (*{0,3}) (before (dinner | lunch) | in an afternoon | by tonight | in one afternoon | while you wait)',
      'we say yes (*{0,4})',
      'said yes in (*{0,4})',
      '(prescription | rx | <name>) (on demand | no questions asked)',
      'no questions asked',
    ],
    without: [
      'no (bmi | weight | age) (minimum | minimums | requirement | requirements | limit | limits | cutoff)',
      'no (in person | face to face) (visit | visits | exam | appointment | evaluation)',
      'nobody (asking | asks) (*{0,4})',
      '(skip | bypass | ditch) the waiting room (and the (doctor | exam | visit))?',
      `no|zero (*{0,1}) ${visit} (or (*{0,1}) ${visit})? (needed | required | necessary | involved | beforehand)?`,
      `no need (for | to see | to visit | to talk to | of) (*{0,3}) (${visit} | <provider>) (beforehand | first)?`,
      `without (ever)? (a | an | any | the | your | having | seeing | visiting | talking | leaving)? (*{0,3}) (${visit} | <provider>)`,
      `(do not | never | not) (even)? (need | require | have) (to see | to visit | to talk to | to get)? (a | an | any | your | to)? (*{0,2}) (${visit} | <provider>)`,
      `(skip | bypass | ditch | forget | avoid) (the | your | a | all the)? (*{0,2}) (${visit} | <provider> | lab) (and (the)? (${visit} | <provider>))?`,
      `(${visit}) (is | are) (optional | not needed | not required | not necessary | unnecessary)`,
      '(finger stick | labs | lab | bloodwork | exam | consultation) , optional',
      'never (have to)? (get on camera | see a <provider> | leave (the | your) (house | couch | home))',
      'send a (pic | photo | selfie)',
      'refill|refills without',
    ],
    delivery: [
      `${product} (*{0,3}) in (a)? (plain | unmarked | discreet | unlabeled) (*{0,1}) (box | package | packaging | envelope | wrapper)`,

      `(${product} | tablets | pills | patches | cream | pens) (can | will)? (*{0,1}) (come | comes | go | goes | arrive | arrives | land | lands | mailed | sent | drop | drops | shipped) (straight | right | directly) (to | at | in | on | into) your (mailbox | door | doorstep | porch | couch | letterbox | home | house | hands)`,

      `${product} (*{0,4}) (delivered | shipped | arrives | ships | at your door | to your door | on your doorstep | overnighted) (*{0,4}) (tomorrow | tonight | today | overnight | same day | next day | within hours | in hours)`,
      `(delivered | shipped | overnight | ships) (*{0,3}) (tomorrow | tonight | today | overnight)`,
      `(get | start | take | buy | order) (*{0,2}) ${product} (*{0,3}) (in (*{0,2}) minutes | tonight | in one click)`,
    ],
    party: [
      '(botox | filler | lip | drip | iv | tox | injectable | injectables | ozempic | needle | ketamine | semaglutide | peptide) (party | parties | happy hour)',
      '(host | throw) (*{0,3}) (botox | filler | drip | tox) (*{0,2})',
      '(walk in | drop in | drive through | drive up) (*{0,2}) (botox | filler | ketamine | testosterone | semaglutide)',
    ],
    home: [
      'we (will)? (bring | wheel | pour | inject | come with | haul) (*{0,2}) (botox | filler | fillers | dysport | tox | ketamine | semaglutide | peptides | testosterone | lipo) (*{0,1}) (to | in | at | on | around) your (*{0,2}) (island | kitchen | couch | living room | backyard | patio | porch | hotel | pool | office | dorm | sorority | bachelorette | party | home | house | salon | barn)',

      'without (ever)? (leaving | getting off) (your | the) (couch | home | house | bed | sofa)',
      `(take | use | inject | dose | do) (*{0,3}) (at home | in your living room | on your couch) (on your own | alone | by yourself | unsupervised | with no one | , no)`,
      '(no | without) (monitoring | supervision | sitter | nurse | one watching | babysitter)',
      'self administered (*{0,3}) (unsupervised | alone)',
    ],
    retail: [
      'referral|referrals|appointment|appointments|parking|insurance|needle|needles|downtime|cost|charge|obligation|contract|coverage|knife|incision|incisions',
      '(flu | vaccine | vaccines | covid | vaccination | vaccinations | retainer | retainers | contact lenses | aligner | aligners | toothbrush | shampoo)',
      'sunscreen|cleanser',
    ],
    refusing: [
      '(we | our <provider> | our team | clinicians | doctors) (do not | will not | never | cannot | can not) (prescribe | offer | treat | inject | start | ship | give | dispense | sell | supply)',
      '(not | never) (available | sold | given | prescribed | dispensed | ship | shipped | sent | start | inject | taken) (*{0,3}) without',
      '(should | must) (not | never)',
      '(do not | never) (take | buy | order | use | start | inject | stop | change | share) (*{0,6})',
      '(anyone | clinics | sites | websites | sellers | spas | beware | offer | offers | any | those | companies) (who | that | of)? (*{0,2}) (offers | offer | promises | promise | sells | sell | ships | says | prescribe | prescribes)',
      '(red flag | warning sign | beware | illegal | against the law | unsafe | walk away)',
      'not (everyone | everybody | all)',
    ],
  },
  message: quote => `“${quote}” offers treatment without an evaluation.`,
  *check(context) {
    const { analysis } = context
    const retail = new Set(context.matches('retail').map(match => analysis.sentenceOf(match.first)))
    const refused = new Set(context.matches('refusing').map(match => analysis.sentenceOf(match.first)))
    const prescription = sellsPrescription(analysis)
    const found = ['all', 'without', 'delivery', 'party', 'home']
      .flatMap(kind => context.matches(kind).map(match => ({ match, kind })))
      .filter(({ match, kind }) => {
        const sentence = analysis.sentenceOf(match.first)
        if (refused.has(sentence) || asked(analysis, match, kind) || isAside(analysis, match)) return false
        if (kind === 'without') return !elsewhere(analysis, match) && (!retail.has(sentence) || strong(analysis, match))
        if (kind === 'delivery')
          return prescription && !retail.has(sentence) && !evaluated.test(sentenceText(analysis, match))
        return kind !== 'all' || medical(analysis) || clinical.test(sentenceText(analysis, match))
      })
      .map(({ match }) => match)
      .sort((a, b) => a.first - b.first || b.end - a.end)
    for (const { first, end } of joined(analysis, found))
      yield hitAt(analysis, first, end, prescription ? {} : { severity: 'warning' })
  },
}

/** "When we say yes", "after no prescription at all", "20 percent of the approved amount": conditions, histories and shares. */
function isAside(analysis: Analysis, match: Match): boolean {
  const before = analysis.tokens[match.first - 1]
  if (before && analysis.sentenceOf(match.first - 1) === analysis.sentenceOf(match.first) && asides.has(before.word))
    return true
  return analysis.tokens[match.end]?.word === 'amount'
}

const asides = new Set(['when', 'if', 'after', 'whether'])

/** Joins matches that overlap or follow each other in one sentence ("No labs, no exam"). */
function joined(analysis: Analysis, matches: readonly Match[]): { first: number; end: number }[] {
  const spans: { first: number; end: number }[] = []
  for (const { first, end } of matches) {
    const last = spans.at(-1)
    if (last && first - last.end <= 1 && analysis.sentenceOf(last.first) === analysis.sentenceOf(first))
      last.end = Math.max(last.end, end)
    else spans.push({ first, end })
  }
  return spans
}

const prescribed = new Set(
  treatments
    .filter(entry => entry.class === 'drug' || entry.class === 'biologic' || entry.controlled)
    .map(entry => entry.id),
)
const rx =
  /\b(?:prescri\w*|rx|antibiotics?|refills?|botox|dysport|xeomin|testosterone|trt|glp-1s?|semaglutide|tirzepatide|ketamine|injectables?|shots?|lozenges?|meds)\b/i

function sellsPrescription(analysis: Analysis): boolean {
  if (analysis.entities.some(entity => entity.kind === 'name' && prescribed.has(entity.id))) return true
  return analysis.document.blocks.some(block => rx.test(block.text))
}

/** Words that place a sentence in a clinic where no treatment is named. */
const clinical = /\b(?:drugs?|questionnaire|intake|exams?|consult(?:ation)?s?|prescri\w+|prescribers?)\b/i

function medical(analysis: Analysis): boolean {
  return analysis.entities.some(
    ({ kind }) => kind === 'name' || kind === 'condition' || kind === 'medication' || kind === 'treatment',
  )
}

/** Words by which somebody looks at the reader before anything is sent. */
const evaluated = /\b(?:approv|prescrib|evaluat|reviews?|after|once)\w*\b/i

/** Sellers that a sentence warns about, or that are shut. */
const dealers =
  /\b(?:(?:buy|order|bought|sold|sell|sells|selling|share|shared|take|taken|using|use)\b[^.!?]{0,60}\bwithout (?:a |any )?(?:valid )?prescription|website|online seller|counterfeit|never (?:buy|order|take|share)|illegal|risky|dangerous|beware)\b/i

function sentenceText(analysis: Analysis, match: Match): string {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  return analysis.document.blocks[sentence.block]!.text.slice(sentence.start, sentence.stop)
}

const needed = new Set(
  'needed required necessary involved beforehand first just only optional need require skip bypass unnecessary'.split(
    ' ',
  ),
)
const modals = new Set('is are was can could will may might should'.split(' '))
const places = new Set('inside in at on near within about'.split(' '))

/** "There are no labs in the building": existence at a place, not an offer. */
function elsewhere(analysis: Analysis, match: Match): boolean {
  const { tokens } = analysis
  if (tokens[match.end]?.word === "'s") return true
  const text = sentenceText(analysis, match)
  if (dealers.test(text) || /^if\b/i.test(text)) return true
  if (/^without\b[^,]*,.*\b(?:nobody|no one|not|cannot|can['’]t|never)\b/i.test(text)) return true
  const before = tokens[match.first - 1]?.word ?? ''
  const after = tokens[match.end]?.word ?? ''
  if ((before === 'are' || before === 'is' || before === 'have' || before === 'has') && places.has(after)) return true
  const then = tokens[match.end + 1]?.word ?? ''
  if (modals.has(after) && !needed.has(then) && !strong(analysis, match)) return true
  if ((before === 'is' || before === 'are') && after === 'for') return true
  return before === 'or' || (before === 'with' && after === 'of')
}

function strong(analysis: Analysis, match: Match): boolean {
  return analysis.tokens.slice(match.first, match.end).some(token => needed.has(token.word))
}

function asked(analysis: Analysis, match: Match, kind: string): boolean {
  const { status } = analysis.assertion(match.first, match.end)
  if (kind === 'without') return status === 'asked' || (status === 'negated' && doublyNegated(analysis, match))
  if (kind === 'all') return status === 'asked' || deniedRightBefore(analysis, match)
  if (kind === 'delivery' && /^why\b/i.test(sentenceText(analysis, match))) return false
  return kind !== 'party' && unsaid.has(status) && status !== 'conditional' && status !== 'not-asserted'
}

function deniedRightBefore(analysis: Analysis, match: Match): boolean {
  const { first } = analysis.clauses[analysis.clauseOf(match.first)]!
  return analysis.tokens
    .slice(Math.max(first, match.first - 4), match.first)
    .some(token => token.word === 'not' || token.word === 'never' || token.word === 'no')
}

/** A denial before the match ("never … without an exam"). */
function doublyNegated(analysis: Analysis, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  return analysis.tokens
    .slice(sentence.first, match.first)
    .some(token => token.word === 'not' || token.word === 'never' || token.word === 'cannot' || nobody.has(token.word))
}

const nobody = new Set(['nobody', 'none', 'neither', 'nor'])

export default rule
