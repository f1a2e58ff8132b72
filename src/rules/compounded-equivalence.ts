import { type Match, TokenFlag } from '../language/analysis.ts'
import { topicsOf } from '../language/topics.ts'
import { anyWithin, joined, type Hit, hitAt, matchesWithin, type Rule, type RuleContext, unsaid } from '../rule.ts'

const brand = 'ozempic | wegovy | mounjaro | zepbound | rybelsus | spravato'
const molecule = 'semaglutide | tirzepatide | glp 1 | glp 1s | glp1 | esketamine'
const original = `(*{0,2}) (${brand} | brand | brands | brand name | name brand | branded | original | pen | pens | big name | famous | expensive | pricey)`

/** Words that equate by themselves. */
const equated = [
  `generic (*{0,1})? (${brand} | semaglutide | tirzepatide | glp 1 | glp 1s)`,
  `(${brand}) (generic | generics | dupe | dupes | alternative at | equivalent | knockoff)`,
  `(generic | affordable | cheaper | budget | low cost | compounded | custom | house | private label | own) (version | versions | form | forms | equivalent | alternative | twin | copy) (of | to | for) (the)? ${original}`,
  `compounded (${brand})`,
  `(our | our own | our very own | in house | house made | custom) (*{0,2}) (${brand})`,
  `(our | its | the clinic 's) (own | very own | signature | proprietary | exclusive | in house) (*{0,2}) (${molecule}) (*{0,2} (formula | blend | version | recipe | mix | drops | gummies | shot))?`,
  `(our | own) (*{0,3}) (tirzepatide | semaglutide) (formula | blend | recipe)`,
  `(same | identical | exact | very) (exact | active | key | powerful | proven | trusted | fda approved | main | identical | weight loss | effective | very | medical)? (active)? (ingredient | ingredients | molecule | medicine | medication | drug | compound | formula | thing | peptide | hormone | stuff | semaglutide | tirzepatide) (*{0,5}) (as | in | inside | found in | used in | that is in | behind | of | without | for) (the)? ${original}`,
  `(same | identical | exact) (active)? (semaglutide | tirzepatide) (*{0,5})`,
  `(same | equal | comparable | similar | identical) (results | effects | benefits | outcomes | weight loss | effectiveness | quality | relief | experience) (*{0,4}) (as | to | of | without) (the)? ${original}`,
  `(is | are | it is | contains | contain | was | acts | act | just | simply | basically | essentially) (*{0,2}) (identical to | equivalent to | bioequivalent to | interchangeable with | no different from | no different than | comparable to | the same as | the same thing as | chemically identical to | as good as | as effective as) (the)? ${original}`,
  `(works | work | performs | acts | act | worked | feels) (*{0,2}) (like | as) (well as)? (the)? ${original}`,
  `(exactly | precisely | just | identical to)? what (is | 's) (*{0,1}) (inside | in) (the)? (${brand} | brand | pen | pens)`,
  `(just | exactly) (like | as) (the)? ${original}`,
  `(${original.replace('(*{0,2}) ', '')}) (without the | minus the | for less | at a fraction | for a fraction | for half | at half) (*{0,3})`,
]

/** Words that equate on a page that offers compounded copies. */
const onOffer = [
  `(${molecule}) (is | are) (the)? (active | key | main)? (active)? (ingredient | molecule | medicine | drug) (*{0,3}) (in | of | behind) (${brand})`,
  `(active | key | main) (active)? ingredient (*{0,2}) (in | of | behind) (${brand})`,
  '(same | identical | exact) (*{0,2}) (active)? (ingredient | ingredients | molecule | medicine | medication | drug | compound | peptide)',
  '(same | equal | identical) (results | safety | strength | potency | effect) (*{0,2} (safety | quality | results))?',
  '(same | identical) (safe | proven | great | amazing | life changing | powerful)? (results | effects | effectiveness | quality)',
  '(fda approved) (active)? (ingredient | ingredients)',
  '(bioidentical | bio identical) to',
  '(chemically | molecularly | biologically | clinically) (identical | equivalent)',
  `(works | work) (exactly | just)? (like | the same)`,
]

const compounding = ['compounded|compounding|compound|compounds|vials|vial|troches|gummies|drops', '503a|503b']
const denials = [
  '(~be not | never | nor | no such thing as | ~do not mean | ~be never) (*{0,4})',
  'cannot (be | claim | say)',
  'so called',
  'whatever|beware|counterfeit|fake|fakes',
  'no (generic | approved generic)',
]
const refuted = [
  'none|neither of (these | those | them | this)',
  '(not | never) true',
  'untrue|false|misleading|unproven|wrong',
]

const rule: Rule = {
  id: 'compounded-equivalence',
  scope: 'text',
  severity: 'error',
  summary: 'A compounded product spoken of as the brand, its generic or its equal.',
  why: 'No regulator has checked a compounded product for safety, strength or effect, so a reader who thinks it is the brand chooses blind.',
  instead:
    'Say which pharmacy prepares it, that it is not FDA-approved, and that it is neither the brand nor its generic.',
  sources: ['US-11', 'US-17', 'US-18', 'US-19', 'US-42'],
  examples: {
    flagged: [
      'Ask for «generic Wegovy» at the front desk.',
      'Our compounded shot holds the «same molecule as Zepbound».',
      'It «works just like Ozempic», and it costs less than lunch.',
      'We mix compounded «semaglutide (Ozempic»®) every Friday.',
      'Meet BriarSlim, «our own semaglutide blend».',
    ],
    allowed: [
      'Our vials are not the same as Wegovy, and nobody has tested them against it.',
      'There is no generic Ozempic in the United States.',
      'Is compounded tirzepatide the same as Mounjaro?',
      'Generic liraglutide is an approved medicine.',
      'We prescribe Zepbound pens from the maker.',
    ],
  },
  phrases: { equated, onOffer, compounding, denials, refuted },
  message: quote => `“${quote}” equates a compounded product with an approved one.`,
  check: context => joined(hits(context)),
}

const brands = new Set(brand.split(' | '))
const molecules = new Set(['semaglutide', 'tirzepatide', 'esketamine'])
const copied = new Set(['semaglutide', 'semaglutide-compounded', 'tirzepatide', 'tirzepatide-compounded', 'esketamine'])

function* hits(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  const { topics } = topicsOf(analysis)
  const offersCopies =
    topics.some(topic => topic.treatment.us.status === 'compounded' && copied.has(topic.treatment.id)) ||
    (topics.some(topic => copied.has(topic.treatment.id)) &&
      context.matches('compounding').some(match => analysis.tokens[match.first]!.word.startsWith('compounded')))
  const said = (match: Match): boolean => {
    if (unsaid.has(analysis.assertion(match.first, match.end).status)) return false
    if (quotedToReject(context, match)) return false
    const clause = analysis.clauses[analysis.clauseOf(match.first)]!
    return !matchesWithin(context.matches('denials'), clause.first, clause.end).some(
      denial => denial.first <= match.first,
    )
  }
  for (const match of context.matches('equated')) if (said(match)) yield hitAt(analysis, match.first, match.end)
  if (offersCopies)
    for (const match of context.matches('onOffer')) if (said(match)) yield hitAt(analysis, match.first, match.end)
  yield* bracketed(context)
}

/** Words in quotation marks that the sentence itself or the next one calls untrue. */
function quotedToReject(context: RuleContext, match: Match): boolean {
  const { analysis } = context
  if ((analysis.tokens[match.first]!.flags & TokenFlag.quoted) === 0) return false
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const next = analysis.sentences[sentence.index + 1]
  const stop = next && next.block === sentence.block ? next.end : sentence.end
  return anyWithin(context.matches('refuted'), sentence.first, stop)
}

/** A brand in brackets after the name of its compounded copy. */
function* bracketed(context: RuleContext): Iterable<Hit> {
  const { analysis } = context
  for (const entity of analysis.entities) {
    if (entity.kind !== 'name' || entity.first === 0) continue
    const token = analysis.tokens[entity.first]!
    const open = (token.flags & TokenFlag.open) !== 0
    if (!open || !brands.has(token.word) || !molecules.has(analysis.tokens[entity.first - 1]!.word)) continue
    const sentence = analysis.sentences[analysis.sentenceOf(entity.first)]!
    if (!anyWithin(context.matches('compounding'), sentence.first, sentence.end)) continue
    if (!unsaid.has(analysis.assertion(entity.first, entity.end).status))
      yield hitAt(analysis, entity.first - 1, entity.end)
  }
}

export default rule
