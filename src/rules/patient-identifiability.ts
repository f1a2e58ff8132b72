import {
  clinicianDoes,
  kinOnly,
  notNames,
  occupied,
  openers,
  sets,
  staffLike,
  strangers,
  units,
} from '../knowledge/phrases/patient-identifiability.ts'
import { type Analysis, type Match, TokenFlag } from '../language/analysis.ts'
import { isOtherSense } from '../language/other-senses.ts'
import { signatureOf } from '../language/signatures.ts'
import { speaks, startsQuoted } from '../language/spoken.ts'
import { aftermathsOf, heroOf } from '../language/stories.ts'
import { anyWithin, type Hit, hitAt, namesWithin, type Rule, type RuleContext } from '../rule.ts'

const rule: Rule = {
  id: 'patient-identifiability',
  scope: 'text',
  wording: true,
  severity: 'warning',
  summary: 'Details by which people could tell who a patient is.',
  why: 'A name, age, town or job beside a condition or treatment tells others that this person was a patient.',
  instead:
    'Make the story composite and say so, or note that the person gave written authorization; in replies to reviews confirm nothing.',
  sources: ['US-37', 'UK-16'],
  examples: {
    flagged: [
      '«Theo Brandt was five and had nine words when we» met. With your consent we write to your doctor. Twelve sessions later he was reading aloud.',
      '“The ringing stopped.” («Theresa, former court stenographer, 46, Bergen County»)',
      'Dear Omar, «your second Botox visit» went well and we hope to see you in June.',
      '«Our village baker’s eczema» is why we stock this cream.',
      '«Ruth A., who runs the bakery», finished her infusions in May.',
      'Then «Ruth Ames, 61», came in after two knee injections failed.',
      '“My headaches are gone.” — «Ray P., 48, roofer»',
      '«Our neighbor on Oak Street» finished her fertility treatment in May.',
      '«Thank you for the kind review, Omar»! We are glad your vasectomy went well.',
      '«A 44-year-old teacher from Boise» came to us with panic attacks.',
    ],
    allowed: [
      '| Massage (60 min) | $105 |',
      'Theo Brandt was five when we met, and he gave written permission to share this. Twelve sessions later he was reading.',
      '“Milk causes acne.” No study has found that, and diets have harmed some.',
      'Dear reader, your first infusion is explained below.',
      'The baker’s eczema of the textbooks comes from flour.',
      'Thank you for calling about your infusion.',
      'Ruth, 61, came in after two knee injections failed. Names and details in this story have been changed.',
      'Thank you for the review, Omar! Privacy rules mean that we cannot discuss care online.',
      'Dr Ruth Ames, 61, joined the clinic in 2012 and treats knee pain.',
      'On March 12, 34 people with depression joined the trial.',
      'Adults of 44 years or older may ask for the test.',
      'Miss Farrow will treat your knee pain on Monday.',
      'Knee surgery, 45 to 60 minutes, with ice for the pain.',
      '“My headaches are gone.” — Ray',
    ],
  },
  phrases: sets,
  message: quote => `“${quote}” could tell readers who the patient is.`,
  *check(context) {
    const { analysis } = context
    if (context.matches('cleared').length > 0) return
    const taken = new Set<number>()
    const take = (first: number, end: number): Hit | undefined => {
      const sentence = analysis.sentenceOf(first)
      if (taken.has(sentence) || isOtherSense(analysis, { first, end }, rule.id)) return undefined
      taken.add(sentence)
      return hitAt(analysis, first, end)
    }
    const staff = sentencesOf(context, 'staff')
    const care = careBlocks(context)
    const spare = (at: number): boolean => staff.has(analysis.sentenceOf(at)) || !care.has(analysis.blockOf(at))
    const replied = new Set(
      context
        .matches('reply')
        .filter(match => hasCapital(analysis, match))
        .map(match => analysis.blockOf(match.first)),
    )
    for (const match of context.matches('confirms')) {
      if (taken.has(analysis.sentenceOf(match.first)) || replied.has(analysis.blockOf(match.first))) continue
      if (!spokenTo(context, match)) continue
      const hit = take(match.first, match.end)
      if (hit) yield hit
    }
    for (const match of context.matches('kin')) {
      if (spare(match.first) || analysis.assertion(match.first, match.end).status === 'negated') continue
      const hit = take(match.first, match.end)
      if (hit) yield hit
    }
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
    for (const match of context.matches('titled')) {
      const at = match.first + 1
      if (spare(match.first) || !(analysis.tokens[at]!.flags & TokenFlag.capital)) continue
      if (!treated(context, match) || clinicianDoes.test(analysis.tokens[match.end - 1]!.word)) continue
      const hit = take(match.first, match.end)
      if (hit) yield hit
    }
    for (const match of context.matches('portrait')) {
      if (spare(match.first) || !hasComma(analysis, match)) continue
      const place = capitalWithin(analysis, match.first + 1, match.end + 3, analysis.blockOf(match.first))
      if (place < 0) continue
      const hit = take(match.first, Math.max(match.end, place + 1))
      if (hit) yield hit
    }
    const toldUs = new Set(context.matches('told').map(match => analysis.blockOf(match.first)))
    for (const match of context.matches('livelihood')) {
      if (spare(match.first) || !hasCapital(analysis, match) || !toldUs.has(analysis.blockOf(match.first))) continue
      const hit = take(match.first, match.end)
      if (hit) yield hit
    }
    for (const match of context.matches('aged')) {
      const far = capitalWithin(analysis, match.end, match.end + 8, analysis.blockOf(match.first)) >= 0
      const called = (analysis.tokens[match.first - 1]?.flags ?? 0) & TokenFlag.capital
      if (
        spare(match.first) &&
        (staff.has(analysis.sentenceOf(match.first)) || !toldUs.has(analysis.blockOf(match.first)))
      )
        continue
      if (!hasCapital(analysis, match) && !(far && called)) continue
      const hit = take(match.first, match.end)
      if (hit) yield hit
    }
    for (const block of analysis.document.blocks) {
      const signed = signatureOf(block, analysis.document.blocks)
      if (!signed) continue
      const at = analysis.tokenAt(block.index, signed.start)
      if (at >= 0) taken.add(analysis.sentenceOf(at))
      yield { block: block.index, ...signed }
    }
    const told = new Set(aftermathsOf(analysis).map(sentence => sentence.block))
    for (const sentence of analysis.sentences) {
      if (!told.has(sentence.block) && !told.has(sentence.block + 1)) continue
      const end = heroOf(analysis, sentence)
      if (end === undefined || end - sentence.first < 2 || staff.has(sentence.index)) continue
      const hit = take(sentence.first, Math.min(sentence.end, end + 8))
      if (hit) yield hit
    }
    for (const { first, end, details } of named(analysis, jobAt)) {
      const words = analysis.quote(first, end)
      if (details < 1 || spare(first) || staffLike.test(words) || kinOnly.test(words)) continue
      const hit = take(first, end)
      if (hit) yield hit
    }
  },
}

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
    if (tokens[at]!.word.length === 1 && (tokens[at - 1]?.flags ?? 0) & TokenFlag.number) continue
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
      } else if (comma && (token.word === 'retired' || token.word === 'formerly' || token.word === 'originally')) {
        const place = capitalWithin(analysis, from + 1, from + 9, block)
        if (place < 0) break
        details++
        from = place + 1
      } else if (comma && token.word === 'who' && occupied.has(tokens[from + 1]?.word ?? '')) {
        details++
        from += 2
        while (from < end + 6 && inBlock(analysis, from, block) && plain(analysis, from)) from++
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

/** The first token from `first` to `end` in a block that begins with a capital, or -1. */
function capitalWithin(analysis: Analysis, first: number, end: number, block: number): number {
  const stop = Math.min(end, first < analysis.tokens.length ? analysis.sentences[analysis.sentenceOf(first)]!.end : 0)
  for (let at = first; at < stop && inBlock(analysis, at, block); at++)
    if (analysis.tokens[at]!.flags & TokenFlag.capital && !notNames.has(analysis.tokens[at]!.word)) return at
  return -1
}

function inBlock(analysis: Analysis, at: number, block: number): boolean {
  return at < analysis.tokens.length && analysis.blockOf(at) === block
}

function plain(analysis: Analysis, at: number): boolean {
  return (analysis.tokens[at]!.flags & (TokenFlag.comma | TokenFlag.stop)) === 0
}

function measured(analysis: Analysis, at: number, block: number): boolean {
  return inBlock(analysis, at, block) && units.has(analysis.tokens[at]!.word)
}

function hasComma({ tokens }: Analysis, { first, end }: Match): boolean {
  return tokens.slice(first + 1, end).some(({ flags }) => (flags & TokenFlag.comma) !== 0)
}

function hasCapital({ tokens }: Analysis, { first, end }: Match): boolean {
  for (let at = first + 1; at < end; at++) if (tokens[at]!.flags & TokenFlag.capital) return true
  return false
}

/** Whether the sentence names a treatment or an illness, told of somebody. */
function treated(context: RuleContext, match: Match): boolean {
  const { analysis } = context
  const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (anyWithin(context.matches('care'), first, end)) return true
  return namesWithin(
    analysis,
    first,
    end,
    ({ kind }) => kind === 'condition' || kind === 'trouble' || kind === 'name' || kind === 'treatment',
  )
}

function sentencesOf(context: RuleContext, set: string): ReadonlySet<number> {
  return new Set(context.matches(set).map(match => context.analysis.sentenceOf(match.first)))
}

/** Blocks that speak of care, or in which somebody speaks of themselves. */
function careBlocks(context: RuleContext): ReadonlySet<number> {
  const { analysis } = context
  const kinds = new Set(['condition', 'trouble', 'name', 'medication'])
  const blocks = new Set(context.matches('care').map(match => analysis.blockOf(match.first)))
  for (const sentence of analysis.sentences)
    if (analysis.sentences[sentence.index - 1]?.block !== sentence.block && startsQuoted(analysis, sentence))
      if (speaks(analysis, sentence, true)) blocks.add(sentence.block)
  for (const entity of analysis.entities) if (kinds.has(entity.kind)) blocks.add(analysis.blockOf(entity.first))
  return blocks
}

/** Whether the block greets, thanks or comforts one person by name, as replies to reviews do. */
function spokenTo(context: RuleContext, match: Match): boolean {
  const { analysis } = context
  const { tokens } = analysis
  const index = analysis.blockOf(match.first)
  const block = analysis.document.blocks[index]!
  const greeting = context.matches('address').find(other => analysis.blockOf(other.first) === index)
  if (!greeting) return false
  if (/(?:^|\s)@[\w.]{3,}/.test(block.text)) return true
  const called = /^(?:hi|hello|hey|dear)$/.test(tokens[greeting.first]!.word)
  for (let at = greeting.first + 1; at < greeting.first + 24 && inBlock(analysis, at, index); at++) {
    const { flags, word } = tokens[at]!
    if ((flags & TokenFlag.capital) === 0 || notNames.has(word) || strangers.has(word) || word === 'i') continue
    if (at === greeting.first + 1 && called) return true
    if ((flags & TokenFlag.comma) === 0) continue
    const after = tokens[/^(?:mr|mrs|ms)$/.test(word) ? at + 2 : at + 1]
    if (!after || (after.flags & (TokenFlag.comma | TokenFlag.stop)) !== 0) return true
  }
  return false
}

function confirmed(context: RuleContext, block: number): boolean {
  return context.matches('confirms').some(match => context.analysis.blockOf(match.first) === block)
}

export default rule
