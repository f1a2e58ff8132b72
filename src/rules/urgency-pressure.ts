import { type Analysis, type Match, TokenFlag } from '../language/analysis.ts'
import { isOtherSense } from '../language/other-senses.ts'
import { hitAt, type Rule } from '../rule.ts'

const slot =
  '(spot | spots | slot | slots | opening | openings | seat | seats | appointment | appointments | space | spaces | place | places | chair | chairs | vial | vials | syringe | syringes | packages | package | memberships | plans | plan | kits | beds | rooms | tickets | doses | members | patients | clients | guests | left | remaining | remain)'
const end =
  '(midnight | tonight | today | tomorrow | soon | <weekday> | <month> | this (week | weekend | month | <weekday> | summer | friday) | (the)? (end of (the | this)? (day | week | month | year | <month>)) | at midnight | on <weekday> | in <num> (hours | days) | when (*{0,2}) (gone | out))'

const rule: Rule = {
  id: 'urgency-pressure',
  scope: 'text',
  severity: 'warning',
  summary: 'A clock, a shortage or a “hurry” that pushes a decision about treatment.',
  why: 'A deadline made for selling leaves no time to think, to ask or to compare, and regulators read it as pressure.',
  instead:
    'Take the clock out and say that readers may take the time they need; an offer must not drive a clinical choice.',
  sources: ['UK-06', 'AU-03', 'US-01', 'UK-16'],
  examples: {
    flagged: [
      '«Reserve your peel by Mardi Gras and the serum is on us».',
      'The intro bottle «disappears when this timer hits zero».',
      '«Nine seats open in March and will be gone before Easter».',
      'Our autumn slots are «nearly spoken for».',
      'This «rate goes up after March».',
      '«Doors to our peptide club close Friday».',
      '«When they’re gone, they’re gone»: six filler syringes.',
      'Our NAD «vials are running low».',
      '«Only two spots left» for our ketamine group.',
      'Our Botox «sale ends Sunday».',
      'The «offer dies on Friday».',
      '«Act now», and your first NAD drip is half off.',
      'The exosome «special will not last», so bring a friend.',
      'Claim your semaglutide plan «before prices go up».',
      '«Don’t wait»: book your hormone pellets today.',
      '«Hurry in», a new peptide is on the shelf.',
      'This «limited-time offer» is for new filler patients.',
      '«Spaces are filling fast» for the spring TMS intake.',
    ],
    allowed: [
      'It takes a week before you can judge the result.',
      'On the last day we go through your notes together.',
      'If a mole changes, please don’t wait for your annual visit: ask us for an earlier one.',
      'The support group fills its chairs by seven; come early if you like the front row.',
      'Appointments in March are posted on the first.',
      'The front doors close at six on weekdays.',
      'The first 20 minutes go to questions about your history.',
      'If you are running low on insulin, call your pharmacy.',
      'Call 911 at once for chest pain; do not wait.',
      'The discussion ends on Friday, and the summer course ends in June.',
      'The quote does not expire, so take your time.',
      'Please do not hesitate to call with questions.',
      'Open enrollment for health plans ends on January 15.',
      'Our last appointment of the day is at four.',
      'Act FAST when you see the signs of a stroke.',
      'Book a visit when you are ready; there is no deadline.',
      'The bruise fades before the end of the week.',
    ],
  },
  phrases: {
    scarce: [
      '<num> (of (those | these | them) (*{0,1}) (are | is)? left | <month> (dates | evenings | mornings | spots | places) (left | remaining))',
      '(spot | spots | slot | slots | seat | seats | opening | openings | chair | chairs | bed | beds | vial | vials | kits | passes | memberships | tickets | rooms | cohort | calendar | waitlist | roster) (*{0,5}) (left | gone | dwindling | disappearing | vanish | vanishes | disappear | evaporate | snapped up | going fast | go fast | fill fast | fill up | fills up | sell out | sells out | run out | runs out | will not last | never last | do not last)',
      '(left | remaining | gone) (*{0,3}) (spot | spots | slot | slots | openings | chairs | seats)',
      '(when | once) (we are | the (calendar | book | list | class | group | room) is) (full | booked | out) , (*{0,2}) (we are | that | you | it | the | sorry) (*{1,4})',
      '(few | handful of | couple of | couple | last | final | last few) (* | * *)? (spots | slots | openings | seats | chairs | places | vials | spaces | dates | beds) (*{0,3})',
      '(before | until) (someone | somebody | your neighbor | the next (person | guy) | anyone) (else)? (does | takes | grabs | gets | books | beats) (*{0,3})',
      '<num> (*{0,4}) (are | is | have been | were)? (already | now)? (spoken for | claimed | snapped up | snatched up | scooped up)',
      '<num> (of (*{0,5}))? (seats | spots | slots | openings | appointments | chairs | beds | places | spaces | passes | vials) (*{0,3}) (went | gone | taken | filled | booked | sold) (in | on | already | the | within) (*{0,3})',
      '(is | are) (already)? down to (just | only | the last | our last | the final)? <num> (*{0,2})',
      '(only | just) (printing | taking | accepting | making | releasing | opening | offering | seeing | treating | selling | letting) (in)? (*{0,2}) <num> (*{0,3})',
      '(can | will) (only)? take <num> more (*{0,5})',
      '<num> (*{0,2}) (same day | surgery | treatment | procedure | infusion | *{0,1}) (slots | spots | seats | openings) , (and)? (when | once) (*{1,6})',
      '(when | once) (*{1,4}) (over | gone | done | sold out) , (they are | it is | they | so is | so are) (gone | *{1,3})',
      "(then | and) (the | our) (book | books | list | door | doors | window | calendar | roster | schedule | class | cohort) (is | are | 's)? (shut | closed | closes | close | full | done | locked | shuts | close)",
      'could (be)? (pull | pulled | ban | banned | end | disappear | vanish | change | outlawed | taken away) (it | them | this)? (*{0,3}) any (day | time | minute | moment)',
      'stock up (while | before | now | today)',
      'get (it | them | yours | in | on the list) (while | before) (you | we | it | they | the) (*{1,4})',
      '(running | run) out of (spots | slots | seats | openings | appointments | room | space | vials | time)',
      '(almost | nearly | practically | pretty much) (all)? (full | booked | over | out of | sold | taken | spoken for)',
      '(supplies | supply | stock | inventory | vials | slots | spots | seats | doses | quantities | appointments) (*{0,3}) (will not last | are (running)? low | is (running)? low | are dwindling | are scarce | running out | run out fast | disappearing)',
      "(when | once) (they are | it is | they 're | it 's) gone , (they are | it is | they 're | it 's) gone (*{0,1})",
      '(first | next) <num> (callers | people | patients | clients | guests | bookings | members | sign ups | to (call | book | sign up | reply | text)) (only)? (*{0,2})',
      '(goes | go | given | offered | handed) to the next (person | patient | caller | client | name | in line)',
      '(wait list | waitlist | waiting list) (*{0,2}) (swallows | fills | grows | is growing | is filling | doubles | gets longer) (*{0,1})',

      `only (*{0,2}) <num> (*{0,4}) ${slot} (are)? (left | remaining | remain | available | open | (for | this) (the | this)? (month | week | summer | season | quarter | year) | a (month | week))`,
      'only (*{0,2}) <num> (*{0,3}) (spots | slots | openings | seats | appointments) (left)? !per|each',
      `<num> (*{0,3}) ${slot} (left | remaining | remain)`,
      `(limited | few | last | final | remaining) (*{0,1}) (spots | slots | openings | seats | spaces | availability | appointments | places | supply | supplies | quantities | stock) (*{0,1}) (left | remaining | remain | available | this (month | week))?`,
      `(spots | slots | spaces | seats | appointments | openings | calendars | places | we) (are | is)? (*{0,1}) (filling | go | going | fill | sell | selling | booking | book | disappear | disappearing) (up)? (*{0,1}) (fast | quickly | quick | out | up fast)`,
      '(while | as long as) (supplies | stock | stocks | spots | they | it | quantities) last|lasts',
      '(almost | nearly) (sold out | fully booked | gone)',
      'selling out fast',
      'before (*{0,4}) (supply | supplies | stock | stocks) (*{0,1}) (run | runs) out',
      'before (they are | it is | they | spots are | we are) (gone | sold out | all gone | fully booked)',
      '(sale | special | specials | offer | deal | price | prices | pricing | rate | event | weekend | promotion | they | spots) (*{0,3}) will not (come (again | back | around) | last | be repeated | be back | be here long) (*{0,2})',
      'only <num> (*{0,3}) (members | patients | clients | guests | people | applicants) (this | per | a | each) (week | month | quarter | season | year)',
      '(taking | accepting) only (*{0,1}) <num> (*{0,3})',
      '(space | spaces | seating | spots | slots | enrollment | enrolment | availability | capacity) (is | are) (*{0,1}) limited (to *{0,3})?',
      '(spaces | spots | slots | chairs | beds | seats | appointments | calendars | books) (*{0,1}) fill (up)? (fast | quick | quickly)',
      '(while | before) you still can',
      '(while | before) you can $',
      '(book | grab | get | buy | order | call | come | reserve | claim) (*{0,4}) (while | before) you can say *',
      `<num> (*{0,1}) ${slot} (*{0,5}) (and (*{0,1}))? (will | are) (*{0,1}) (gone | taken | filled | sold | spoken for) (*{0,1}) (by | before | within | in) (*{1,4})`,
      `<num> (*{0,1}) ${slot} , (and)? (*{0,4}) (went | sold out | filled | vanished | (are | were) (already | all) (gone | taken | spoken for)) (*{0,5})`,
    ],
    deadline: [
      '(by | before | until | till | through | ends | ending | closes | after) (the)? (close of business | closing)? (on)? (this)? (<weekday> | midnight | <month> | tonight | tomorrow | end of *{1,3} | the <num> | noon | the weekend | weekend | new year | holidays | christmas | thanksgiving | easter | memorial day | labor day | valentine * | mother s day)',
      '(this | one) (week | weekend | month | friday | saturday | sunday | day | season) only',
      '(today | tonight) only',
    ],
    clock: [
      '(sign up | enroll | enrol | join | register | order | buy | book) (*{0,2}) (before | by) (midnight | tonight)',
      '(book | sign up | enroll | join | order | reserve | add | buy | schedule | start | commit) (*{0,5}) (by | before) (*{1,3}) and (*{0,5}) (our (present | gift | treat) | on us | on the house | free | half off | half price | gratis | thrown in | yours)',
      '(disappear | disappears | vanish | vanishes | expires | ends | end | dies | gone | over | resets) (when | once | as soon as) (the | this | that | our) (timer | clock | countdown | counter | hourglass) (*{0,3})',
      '(spring | summer | fall | winter | next | our | this | the | <month>) (cycle | cohort | round | class | session | group | batch | list | book | enrollment | calendar | intake | window) (*{0,2}) (closes | close | fills | shuts | starts without you | ends) (*{0,1}) (on | by | at | this | next | soon | <num> | <weekday> | <month>) (*{0,3})',
      '(in | within) the next <num> (minutes | hours | days | callers | people) (*{0,4})',
      '(book | sign up | enroll | join | order | reserve | add | buy | schedule | call | lock it in | text us) (*{0,5}) (by | before) (<weekday> | midnight | <month> | tonight | tomorrow | the <num> | noon | close | the weekend | thanksgiving | christmas | valentine s day | (the)? end of *{1,3}) (*{0,1}) , (and)? (we | you | it | the | your | get) (*{0,5})',
      '(book | sign up | enroll | join | order | reserve | add | buy | schedule) (*{0,5}) (by | before) (<weekday> | midnight | <month> | tonight | tomorrow | the <num> | noon | the weekend) and (we | you | it | the | your | get) (*{0,6})',
      '(if | when) you (book | schedule | sign up | sign | call | start | enroll | join | order | commit | lock in | reserve) (*{0,4}) (before | by) (the)? (*{1,4})  (fireworks | holidays | holiday | parade | weekend | season | sale | month | year | friday | christmas | thanksgiving | game | wedding | prom | summer)',
      "(sale | offer | deal | special | event | promo) (is | 's) (almost | nearly | just about)? over",
      '(while | as long as) (they | it | supplies) (last | lasts)',
      `(doors | cart | enrollment | registration | booking | bookings | window | books | sign ups | list | intake) (*{0,4}) (close | closes | shut | shuts | slams) (*{0,1}) ${end} (*{0,2})`,
      `gone by ${end}`,
      '(today | now | tonight | this week) or (pay | lose | miss | forfeit | kiss | wait) (double | more | full | triple | out | *{0,1}) (*{0,2})',
      '(or)? pay (double | triple | full price) (next | tomorrow | later | after | on <weekday>) (*{0,1})',
      `prices (*{0,1}) (double | rise | jump | climb | increase) (*{0,1}) ${end}`,

      `(sale | offer | offers | special | specials | deal | deals | promo | promotion | price | prices | pricing | discount | discounts | event | pricing | rate | rates) (*{0,3}) (ends | end | ending | expires | expire | expiring | closes | dies | die | vanishes | vanish | disappears | disappear | is over | are over | runs out | good (until | through | only until) | valid (until | through) | until | through | only until | gone (after | by)) (*{0,1}) ${end}`,
      `(ends | ending | expires | expiring) ${end}`,
      `^ (closes | closing | gone | over | ends | good through | only until) (at | on)? ${end} (night | morning | evening | at *{1,2})? $`,
      'limited time (only | offer | offers | special | specials | deal | pricing | price | discount | promotion)?',
      '(available | now | free | half price | yours | open | offered | only) (*{0,3}) for a limited time',
      'for a limited time only',
      '(today | tonight | this (week | weekend | month) | one day | <weekday> | 24 hours | 48 hours) only',
      'flash sale (*{0,2})',
      '(black friday | cyber monday | new year | memorial day | labor day) (*{0,2}) (sale | deal | deals | special | specials | pricing)',
      `before (the)? (price | prices | rates | pricing | cost) (*{0,2}) (go | goes | jump | jumps | rise | rises | increase | increases | climb | double | doubles) (up)?`,
      '(book | sign up | enroll | join | order | reserve | start | call | schedule) (*{0,4}) (by | before) (<weekday> | midnight | <month> | (the)? end of (the | this)? (day | week | month | year) | tonight | tomorrow | <num>) (*{0,3}) (and | to | for) (get | save | lock | receive | claim | half | a free | free | <money> | *{0,3} off)',
      '(save | off | discount) (*{0,4}) (if | when) you (book | sign | call | start | order | enroll) (*{0,3}) (today | now | tonight | by | before | within) (*{0,2})',
      'countdown (timer | clock | is on | has begun | has started | starts | started | to)',
      'the countdown !to',
      'doorbuster',
      '(rate | sale | offer | special | deal | price | pricing | discount | promo) (*{0,3}) (goes away | go away | disappears | vanishes | sails | is gone | will be gone | can not be extended | cannot be extended | will not be extended) (*{0,3})',
      '(<num> | 24 | 48) hours left',
      'lock in (*{0,5}) (price | prices | rate | rates | pricing | now | today | before)',
      'prices (*{0,2}) (go | going) up (*{0,3})',
      `(price | rate | rates | pricing | fee | fees) (*{0,1}) (go | goes | going) up (*{0,1}) ${end}`,
    ],
    hurry: [
      '(you)? snooze (and)? , (you | and you) lose',
      'you snooze (*{1,6}) (goes | gone | lose) (*{0,4})',
      "^ (today | tonight | now) (is | 's) (the | your) (day | moment | time) (*{0,2})",
      '^ not (tomorrow | monday | next week | next month | someday | later) $',
      '(tick | tock) tock|tick',
      '(what | whatever) are you waiting for',
      'no time (to (lose | waste | think) | like the present)',
      'beat the (rush | clock | deadline | price (hike | increase))',
      '(blink | wait) and (you will miss it | it is gone | they are gone)',

      'act (now | today | quickly | quick)',
      '^ hurry (in | up)? !is',
      '(so | and | but) hurry (in | up)?',
      '(last | final) chance (to | for | at | of)? (*{0,2})',
      '(last | final) (call | days | day | hours) (to | for) (*{1,2})',
      '(last | final) (days | day | hours) of (the | our | this) (*{0,2}) (sale | offer | deal | special | promo | promotion | discount | event)',
      '^ (last | final) (call | days | day | hours) $',
      '(do not | never) miss (out | this | your (chance | shot | spot)) (*{0,2})',
      '(do not | why) (wait | delay | put it off | procrastinate | hesitate)',
      '(now | today) or never',
      'do not (dawdle | snooze | sleep on (it | this | that | these) (one)? | drag your feet | blink | ghost us | dither | be late)',
      'once (*{0,1}) (gone | they are gone | it is gone) (*{0,3})',
      '(time | it) is (almost | nearly)? (running out | now or never)',
      '(claim | grab | snag | secure | save | reserve) (your | a | yours) (spot | seat | slot | place | discount | deal | offer)? (*{0,2}) (now | today | before | while | fast)',
    ],
    calm: [
      '(911 | 999 | 112 | 988 | 000 | emergency | stroke | er | ambulance | urgent care | crisis | suicide | suicidal | overdose | chest pain | bleeding | allergic | anaphylaxis | seizure | lifeline | samaritans | infection | fever | swelling | pregnant | lump | poison)',
      '(open enrollment | enrolment | medicare | marketplace | deductible | fsa | hsa | insurer | insurance | benefits | claim form)',
      'stroke|fast acronym',
      '(not | never | no) (*{0,3}) (deadline | expire | expires | rush | pressure | hurry | limited time | flash sale | countdown)',
      '(there is | you are in) no (hurry | rush)',
      '(take | as) (your | much) time (*{0,2})',
      '(vaccine | vaccines | flu | lease | road | street | construction | class | webinar)',
      '(do not | please do not | never) hesitate to (call | ask | reach | contact | tell | speak | talk)',
      '(wait | waiting) (for an appointment | until it | to be)',
      'wait (for | until | till) (the | your | a) (*{0,2}) (visit | appointment | review | check up | checkup | check | scan | consultation | exam)',
      '(beware | pressure | pressured | walk away | red flag | wary | hard sell)',
    ],
  },
  message: quote => `“${quote}” hurries a decision about treatment.`,
  *check(context) {
    const { analysis } = context
    const calm = new Set(context.matches('calm').map(match => analysis.sentenceOf(match.first)))
    const taken: Match[] = []
    for (const set of ['scarce', 'clock', 'hurry'])
      for (const match of context.matches(set)) {
        const index = analysis.sentenceOf(match.first)
        if (calm.has(index) || denied(analysis, match) || isOtherSense(analysis, match, rule.id)) continue
        if (set === 'hurry' && (idle(analysis, match) || isCare(analysis, match))) continue
        if (
          taken.some(
            other => analysis.sentenceOf(other.first) === index && !(set === 'clock' && apart(analysis, other, match)),
          )
        )
          continue
        taken.push(match)
      }
    for (const match of context.matches('deadline')) {
      const index = analysis.sentenceOf(match.first)
      const sentence = analysis.sentences[index]!
      if (calm.has(index) || sentence.question || taken.some(other => analysis.sentenceOf(other.first) === index))
        continue
      const words = analysis.quote(sentence.first, sentence.end)
      if (!bargain.test(words) || !ordering.test(words) || regular.test(words) || denied(analysis, match)) continue
      taken.push(match)
    }
    taken.sort((a, b) => a.first - b.first)
    for (const match of taken) yield hitAt(analysis, match.first, match.end)
  },
}

/** Whether a clock and a shortage are told one after the other: "the price ends Friday, and two seats are left". */
function apart({ tokens }: Analysis, one: Match, other: Match): boolean {
  const [before, after] = one.first < other.first ? [one, other] : [other, one]
  return tokens.slice(before.end, after.first + 1).some(({ flags }) => (flags & TokenFlag.comma) !== 0)
}

/** Something to be had for less, or added for nothing. */
const bargain =
  /(?:\b(?:free|half|off|bonus|discount\w*|deal|special|savings?|save|thrown? in|toss(?:ed)? in|on us|on the house|complimentary|gratis|credit|locks?|rate|price[sd]?|pricing|waived?)\b|%|[$£€]\s?\d)/i
/** An order to act, or a condition of acting. */
const ordering =
  /\b(?:book|booked|schedule|scheduled|sign up|sign|enroll|join|order|reserve|call|text|start|buy|add|claim|grab|get|come in|lock|commit|deposit|prepay|refer|offer|ends?|only)\b/i
/** Opening hours, notice periods and standing terms. */
const regular =
  /\b(?:open|hours|cancel\w*|notice|reschedul\w*|insurance|deductible|arrive|fast(?:ing)?|eat|drink|deadline for|applications?|every (?:week|month|year)|a\.?m|p\.?m)\b/i

const urgentCare =
  /\b(?:911|999|112|988|emergency|er|pediatrician|poison|ambulance|doctor|stroke|chest pain|fever|breath\w*)\b/i

/** Whether the sentence sends the reader to urgent care, which may not wait. */
function isCare(analysis: Analysis, match: Match): boolean {
  const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  return urgentCare.test(analysis.quote(first, end))
}

const denying = new Set(['not', 'no', 'never', 'without', 'nor'])

/** Whether the pressure is denied right before it, except in the words of pressure that begin with "not". */
function denied(analysis: Analysis, match: Match): boolean {
  const { first } = analysis.sentences[analysis.sentenceOf(match.first)]!
  return analysis.tokens.slice(Math.max(first, match.first - 3), match.first).some(token => denying.has(token.word))
}

/** "Do not wait" and "why wait" press only with a call to book or a treatment beside them. */
function idle(analysis: Analysis, match: Match): boolean {
  const words = analysis.quote(match.first, match.end).toLowerCase()
  if (!/wait|delay|hesitate|put it off|procrastinate|miss/.test(words)) return false
  const index = analysis.sentenceOf(match.first)
  const sentence = analysis.sentences[index]!
  const next = analysis.sentences[index + 1]
  const stop = next && next.block === sentence.block ? next.stop : sentence.stop
  const text = analysis.document.blocks[sentence.block]!.text.slice(sentence.start, stop)
  if (/hesitate to|(?:wait|delay) (?:for|on) (?:the|your) (?:doctor|provider)/i.test(text)) return true
  return !/\b(?:special|offer|deal|sale|savings|discount|book|schedule|call|start|order|claim|reserve|sign up|get|join|contact|now|today|visit)\b/i.test(
    text,
  )
}

export default rule
