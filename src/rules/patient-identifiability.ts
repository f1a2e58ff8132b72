import type { Block } from '../document/document.ts'
import { type Analysis, type Match, TokenFlag } from '../language/analysis.ts'
import { type Hit, hitAt, type Rule, type RuleContext } from '../rule.ts'

const jobs =
  'teacher|firefighter|nurse|paramedic|police officer|officer|veteran|marine|soldier|farmer|rancher|trucker|truck driver|driver|welder|electrician|plumber|carpenter|roofer|contractor|accountant|attorney|lawyer|judge|professor|librarian|pastor|deacon|minister|priest|realtor|engineer|programmer|chef|cook|baker|bartender|waitress|server|hairdresser|barber|stylist|flight attendant|pilot|mechanic|mail carrier|postal worker|retiree|grandmother|grandfather|grandma|grandpa|mother|mom|father|dad|student|coach|runner|golfer|cyclist|photographer|musician|artist|writer|actor|actress|anchor|host|ceo|executive|manager|owner|salesman|cashier|clerk|secretary|hygienist|dentist|fisherman|dispatcher|lineman|machinist|foreman|principal|custodian|bus driver|crossing guard|bride|quarterback|pitcher|singer|mayor|choir teacher|hog farmer|seamstress|florist|landscaper|gardener|homemaker|caregiver|social worker|bank teller'

const work = `(retired | former | local | high school | elementary | kindergarten | school | stay at home | single | busy | third grade | second grade | long haul | union | trial | er | icu | pastry | school bus | choir | hog | dairy | police | city | county | college)? (${jobs.replaceAll('|', ' | ')})`

const told = `(* | * *)? (${jobs
  .split('|')
  .filter(
    job =>
      !/^(?:nurse|dentist|hygienist|social worker|coach|owner|manager|student|mother|mom|father|dad|host|engineer|officer|artist|actor|writer|executive|ceo|driver|cook|server|runner)$/.test(
        job,
      ),
  )
  .join(' | ')})`

const rule: Rule = {
  id: 'patient-identifiability',
  scope: 'text',
  severity: 'warning',
  summary: 'Details by which people could tell who a patient is.',
  why: 'A name, age, town or job beside a condition or treatment tells others that this person was a patient.',
  instead:
    'Make the story composite and say so, or note that the person gave written authorization; in replies to reviews confirm nothing.',
  sources: ['US-37', 'UK-16'],
  examples: {
    flagged: [
      'Then «Ruth Ames, 61», came in after two knee injections failed.',
      '“My headaches are gone.” — «Ray P., 48, roofer»',
      '«Our neighbor on Oak Street» finished her fertility treatment in May.',
      '«Thank you for the kind review, Omar»! We are glad your vasectomy went well.',
      '«A 44-year-old teacher from Boise» came to us with panic attacks.',
    ],
    allowed: [
      'Ruth, 61, came in after two knee injections failed. Names and details in this story have been changed.',
      'Thank you for the review, Omar! Privacy rules mean that we cannot discuss care online.',
      'Dr Ruth Ames, 61, joined the clinic in 2012 and treats knee pain.',
      'On March 12, 34 people with depression joined the trial.',
      'Adults of 44 years or older may ask for the test.',
      '“My headaches are gone.” — Ray',
    ],
  },
  phrases: {
    aged: [
      `<num> year|yr old (*{0,3}) (from | of | in) *`,
      `(a | our | this)? <num> year|yr old (*{0,1})? (${jobs.replaceAll('|', ' | ')}) ((from | of | in) *)?`,
      `(a | an | our | one) ${told} (from | in | at | of) (the)? (*{1,2})`,
    ],
    job: [`, (a | an | our | the)? ${work}`, work],
    neighbor: [
      '(our | a | your | my) (neighbor | neighbour | mayor | coach | pastor | mail carrier | principal) (*{0,4})? (on | from | at | of) (* | * *) (street | avenue | road | lane | drive | high | church | elementary)?',
      '(a | our) (patient | client | member | guest) (who)? (*{0,3})? (teaches | coaches | works | preaches | pitches | plays) (at | for | in) (*{1,3})',
    ],
    reply: [
      '(thank you | thanks) (so much | again | * )? (for (the | your | this | leaving) (*{0,3})? (review | feedback | words | rating | comment | stars | note)) ,? (*{1,2})?',
    ],
    confirms: [
      '(your | her | his) (<treatment> | <condition> | <trouble> | treatment | treatments | procedure | surgery | infusion | infusions | results | transfer | vasectomy | implant | recovery | visit | session | sessions | journey | pregnancy | delivery)',
      '(treating | helping | seeing) you',
    ],
    care: [
      'came (to us | in | back | to see us)',
      'treated|patient|diagnosed|finished|procedure|surgery|medication|meds|recovery|recovered|therapy|symptoms|sober|clean|lost|weight|pain|results|injections|injection|sessions|session|infusion|infusions|before|after|clinic|program|dose|shots|relapses|relapse',
    ],
    cleared: [
      '(written | signed | express)? (consent | authorization | authorisation | permission)',
      'consented|authorized|composite|pseudonym|pseudonyms|fictional|invented|anonymized|anonymised',
      '(name | names | details | detail | identity | identities) (*{0,6}) (changed | invented | altered | fictional | withheld)',
      '(privacy | hipaa) (rules | law | laws)? (*{0,4}) (cannot | can not | do not)',
      '(not | no) (a)? real (patient | patients | person | people)',
      '(stand in | stock photo | posed by)',
    ],
    staff: [
      '(dr | doctor | founder | cofounder | clinic owner | medical director | clinical director | our nurse | nurse practitioner | physician | surgeon | np | rn | md | dds | dmd | phd | pmhnp | lcsw | lmft | author | researcher | researchers | professor | study | journal | joined | graduated | licensed | certified | trained | residency | fellowship | manager | receptionist | coordinator | attorney general)',
    ],
  },
  message: quote => `“${quote}” could tell readers who the patient is.`,
  *check(context) {
    const { analysis } = context
    if (context.matches('cleared').length > 0) return
    const taken = new Set<number>()
    const take = (first: number, end: number): Hit | undefined => {
      const sentence = analysis.sentenceOf(first)
      if (taken.has(sentence)) return undefined
      taken.add(sentence)
      return hitAt(analysis, first, end)
    }
    const staff = sentencesOf(context, 'staff')
    const care = careBlocks(context)
    const spare = (at: number): boolean => staff.has(analysis.sentenceOf(at)) || !care.has(analysis.blockOf(at))
    const jobAt = new Map(context.matches('job').map(match => [match.first, match.end]))
    for (const match of context.matches('reply')) {
      const block = analysis.blockOf(match.first)
      if (!confirmed(context, block)) continue
      const hit = take(match.first, match.end)
      if (hit) yield hit
    }
    for (const match of context.matches('neighbor')) {
      if (spare(match.first) || !hasCapital(analysis, match)) continue
      const hit = take(match.first, match.end)
      if (hit) yield hit
    }
    for (const match of context.matches('aged')) {
      if (spare(match.first) || !hasCapital(analysis, match)) continue
      const hit = take(match.first, match.end)
      if (hit) yield hit
    }
    for (const block of analysis.document.blocks) {
      const signed = signatureOf(block)
      if (!signed) continue
      const at = analysis.tokenAt(block.index, signed.start)
      if (at >= 0) taken.add(analysis.sentenceOf(at))
      yield { block: block.index, ...signed }
    }
    for (const { first, end, details } of named(analysis, jobAt)) {
      if (details < 1 || spare(first)) continue
      const hit = take(first, end)
      if (hit) yield hit
    }
  },
}

const neutral =
  /review|verified|google|yelp|facebook|realself|\b20\d\d\b|\bpaid\b|star|★|guest book|^(?:adult |former |current )?(?:patient|client|member|guest)$/i
const officials =
  /\b(?:Dr|MD|DO|PhD|RN|NP|DDS|FDA|NIH|CDC|Association|Society|College|Journal|Director|Founder|et al)\b/

/** The line under a quotation, when it holds two or more details of the speaker: "Dale, 51, welder, Reno". */
function signatureOf(block: Block): { readonly start: number; readonly end: number } | undefined {
  const { text } = block
  const close = Math.max(text.lastIndexOf('”'), text.lastIndexOf('"'))
  const lead = /^[\s—–-]*/.exec(text.slice(close + 1))![0].length
  const dashed = close >= 0 ? close > 0 : /^\s*[—–]/.test(text)
  if (!dashed) return undefined
  const start = close + 1 + lead
  const tail = text.slice(start)
  if (tail.length > 90 || /[.!?]\s+\p{Lu}\p{Ll}{2,}[^,]*\s\p{Ll}/u.test(tail) || officials.test(tail)) return undefined
  if (!/^\p{Lu}|^\p{Ll}+(?:\s\p{Ll}+){0,2},/u.test(tail)) return undefined
  const parts = tail.split(',').map(part => part.trim().replace(/\.$/, ''))
  const details = parts.filter(part => part !== '' && part.split(/\s+/).length <= 5 && !neutral.test(part))
  const age = parts.some(part => /^\d\d$/.test(part))
  if (parts.some(part => part.split(/\s+/).length > 7) || details.length < 2 - (age && parts.length > 2 ? 1 : 0))
    return undefined
  return { start, end: text.trimEnd().length }
}

const notNames = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday north south east west street suite phase chapter table figure step section page grade stage type
  level day week vitamin botox wegovy ozempic fda medicare medicaid google facebook yelp instagram clinic center institute
  university hospital college school avenue road boulevard drive building floor county state`.split(/\s+/),
)

const openers = new Set(
  'then when meet after our the in at for with like and but is as so if one a an thank thanks this'.split(' '),
)

/** Names with what follows them: an age, a job, a place; `details` counts these. */
function* named(
  analysis: Analysis,
  jobAt: ReadonlyMap<number, number>,
): Iterable<{ readonly first: number; readonly end: number; readonly details: number }> {
  const { tokens } = analysis
  const capital = (at: number): boolean => {
    const token = tokens[at]
    return (
      token !== undefined &&
      (token.flags & TokenFlag.capital) !== 0 &&
      !notNames.has(token.word) &&
      token.word.length > 0
    )
  }
  for (let at = 0; at < tokens.length; at++) {
    if (!capital(at) || openers.has(tokens[at]!.word)) continue
    const block = analysis.blockOf(at)
    const kind = analysis.document.blocks[block]!.kind
    if (kind === 'heading' || kind === 'title') continue
    let end = at + 1
    while (end < at + 3 && inBlock(analysis, end, block) && capital(end) && plain(analysis, end)) end++
    let details = 0
    let from = end
    for (let count = 0; count < 3 && inBlock(analysis, from, block); count++) {
      const token = tokens[from]!
      const comma = (token.flags & (TokenFlag.comma | TokenFlag.open)) !== 0
      if (comma && /^(?:1[89]|[2-9]\d)$/.test(token.word) && !measured(analysis, from + 1, block)) {
        details++
        from++
      } else if (comma && jobAt.has(from)) {
        details++
        from = jobAt.get(from)!
      } else if (
        (token.word === 'from' || token.word === 'of') &&
        capital(from + 1) &&
        inBlock(analysis, from + 1, block)
      ) {
        if (details === 0) break
        from += 2
      } else break
    }
    if (details > 0) yield { first: at, end: from, details }
    at = Math.max(at, from - 1)
  }
}

function inBlock(analysis: Analysis, at: number, block: number): boolean {
  return at < analysis.tokens.length && analysis.blockOf(at) === block
}

function plain(analysis: Analysis, at: number): boolean {
  return (analysis.tokens[at]!.flags & (TokenFlag.comma | TokenFlag.stop)) === 0
}

const units = new Set(
  'mg ml mcg people patients adults weeks days months years percent minutes participants units 7 hours'.split(' '),
)

function measured(analysis: Analysis, at: number, block: number): boolean {
  return inBlock(analysis, at, block) && units.has(analysis.tokens[at]!.word)
}

function hasCapital({ tokens }: Analysis, { first, end }: Match): boolean {
  for (let at = first + 1; at < end; at++) if (tokens[at]!.flags & TokenFlag.capital) return true
  return false
}

function sentencesOf(context: RuleContext, set: string): ReadonlySet<number> {
  return new Set(context.matches(set).map(match => context.analysis.sentenceOf(match.first)))
}

/** Blocks that speak of care, and the blocks beside them. */
function careBlocks(context: RuleContext): ReadonlySet<number> {
  const { analysis } = context
  const kinds = new Set(['condition', 'trouble', 'name'])
  const blocks = new Set(context.matches('care').map(match => analysis.blockOf(match.first)))
  for (const entity of analysis.entities) if (kinds.has(entity.kind)) blocks.add(analysis.blockOf(entity.first))
  return blocks
}

function confirmed(context: RuleContext, block: number): boolean {
  return context.matches('confirms').some(match => context.analysis.blockOf(match.first) === block)
}

export default rule
