import type { Block } from '../document/document.ts'
import type { Analysis, Match, Status } from '../language/analysis.ts'
import { anyOf } from '../language/wording.ts'
import { hitAt, type Rule, type RuleContext } from '../rule.ts'

const negatedOnly: ReadonlySet<Status> = new Set<Status>(['negated'])
const pictures =
  '(photo | photos | picture | pictures | image | images | pic | pics | gallery | galleries | shot | shots | results | video | videos | transformation | transformations | selfies | x rays | scans | wall | album | reel | page | carousel | slideshow | collage)'

const rule: Rule = {
  id: 'before-after-undisclosed',
  scope: 'text',
  severity: 'warning',
  profiles: { au: 'error' },
  summary: 'Before-and-after pictures or transformations without the facts behind them.',
  why: 'Readers take the best picture for the usual result, and cannot see what was done, when, or with which light.',
  instead:
    'Add to the caption what was done and how often, the time between the pictures, that they are unretouched and shown with consent, and that results differ; or leave them out.',
  sources: ['US-50', 'US-06', 'AU-03', 'AU-04', 'CA-03', 'UK-05', 'PL-03'],
  examples: {
    flagged: [
      '«Tap through the transformations» in our lobby.',
      '«See the difference in the photos» of our lip visitors.',
      '«Then and now»: Omar’s hairline',
      '«Same woman, new jawline».',
      '«Browse our before-and-after photos».',
      '![«Before and after»: a brow lift](lift.jpg)',
      '«Transformation Tuesday» is here: meet our newest graduate.',
      '«Real patients. Real results».',
      '«Swipe to see her new chin».',
    ],
    allowed: [
      'Send us photos in good light, no filter.',
      'LASIK vs. ICL: a side-by-side comparison of costs.',
      'Transformation photos in adverts are often edited.',
      'We look at side-by-side scans of both knees.',
      'Real people answer the phone.',
      'Before and after the scan, drink water.',
      'Before and after pictures: same patient, unretouched, two sessions, four months apart; results vary and this one may not be yours.',
      'We do not show before-and-after pictures.',
      'Read the before and after surgery instructions.',
      'Real patients need real time to heal.',
    ],
  },
  phrases: {
    pictures: [
      'same (guy | woman | man | patient | girl | face | person | smile | chin | scalp) , <num> (*{0,1}) (weeks | months | days | years | sessions) (apart | later)',
      '(look at | see | check out) (the difference | what) (*{0,4}) (made | did | can do) (*{0,4})',
      '(swipe | scroll | tap | slide) for (*{1,4})',
      "(proof | truth) (is | 's) in the (pictures | photos | mirror | gallery)",
      '(gallery | photos | pictures | album) (speaks | speak | talks | talk | says | say) (louder | for | it all | more) (*{0,4})',
      '(man | woman | patient | client | guy | girl | smile | scalp | face) with (*{1,4}) , then with (*{1,4})',
      '(feast your eyes on | get a load of | take a look at | peek at | behold) (*{1,5}) (makeovers | makeover | transformations | transformation | results | befores | afters | smiles | jawlines | grafts | glow ups)',
      '(wall of fame | hall of fame | brag book) (*{0,6})',
      '(<num> | hundreds of | thousands of | dozens of | countless) (*{0,1}) (transformations | makeovers | before and afters | glow ups)',
      '(pictures | photos | photographs | cameras | mirrors | selfies) (do not | never) lie',
      '(the | these | those | our) (photos | pictures | images | shots | slides | selfies) (tell | tells | say | show | prove) (the | it | you | a | everything) (*{0,2})',
      '(picture | photo | photographic | visual) (proof | evidence) (*{0,4})',
      '(x rays | scans | photos | pictures | mris | ultrasounds | befores) (*{0,4}) (that | which)? (will | would | to) (make (you | your | any | a | other | most) | blow | shock | amaze | stun | surprise | floor | drop) (*{1,5})',
      '(her | his | their | my | the) before (*{0,6}) (her | his | their | my | the) after (*{0,3})',
      "(will not | would not | can not | cannot | never) (believe | guess | know) (it (is | 's) | this is | these are) the same (* | * *)?",
      '(went | goes | go | gone) from (*{1,4}) to (*{1,4}) in (these | this | the | our) (photos | pictures | frames | slides)',
      '^ (then and now | before and now | then versus now) (*{0,3})',
      '(actual | real) (patient | client | member | customer) of ours (*{0,4})',
      '(no filter | no filters | zero filters | no photoshop) (needed | required | used | here)?',
      'what (<num> | one | a few | just) (*{0,5}) did for * (*{0,2})',
      '(glow up | makeover | transformation | smile | body) (gallery | galleries | wall | reel | lookbook | hall of fame)',
      '(hover | drag | slide | swipe | tap | click | move) (*{0,4}) (image | slider | photo | picture | arrow | handle) (*{0,2}) (to)? (watch | see | reveal | compare) (*{1,5})',
      '(watch | see) (*{1,3}) (vanish | disappear | melt | fade) (in | across | on) (these | this | the | our) (photos | photo | pictures | slides | frames | gallery | reel)',
      '(side by sides | side by side) (of | from) (*{1,5})',
      '(check out | see | view | browse | look at) (*{0,3}) side by sides',
      'real (people | patients | clients | women | men | moms) , real (*{1,2})',
      '(left | top) (*{1,4}) (right | bottom) (*{1,3})? same (guy | woman | man | patient | girl | face | person) (*{0,3})',
      'same (guy | woman | man | girl | face | person | smile) , (new | different | better) (*{1,2})',
      '(photo | photos | picture | pictures | shot | shots | snapshot | selfie) (*{0,2}) (taken)? (before | day one) (*{0,4}) (and | then) (*{0,2}) after',
      '(her | his | their) (first day | day one | old) (photo | picture | selfie | smile) (*{0,3}) (next to | beside | and | against | versus) (*{1,4})',
      '(see | look at | check out | view) the (difference | change | results) (*{0,2}) (in the (photo | photos | pictures) | below | for yourself)',
      '(week | month | day) (one | 1 | zero | 0) (to | versus | vs | and | then) (week | month | day) <num>',

      `before and|or|to|vs|& after ${pictures}`,
      `before after ${pictures}`,
      '(see | view | browse | our | the | these | check out | look at | show | shows | share | scroll | actual | real | amazing | dramatic | incredible | jaw dropping | stunning | more | her | his | patient | client) (* )? before and|or|to|vs after|afters (photos | pictures | images | gallery | pics | of (*{1,3}) | $)',
      '(browse | see | view | scroll | explore | flip through | check out) (*{0,5}) (transformations | before and afters)',
      '(tap | click | leaf | page | thumb | swipe | flick | look | scroll | flip) through (the | our | their | these | some)? (*{0,2}) (transformations | makeovers | before and afters | befores | afters | smiles | results)',
      '(see | view | browse | our | the | these | more) before afters',
      'before and afters',
      'transformation (tuesday | tuesdays | thursday | gallery | photos | pictures | wall | stories)',
      '(see | view | witness | check out | watch | browse) (her | his | their | our | the | these | this | real | amazing | incredible | more) (* | * *)? (transformation | transformations | glow up | glow ups | makeover | makeovers)',
      '(patient | client | smile | results | photo | body | member) (gallery | galleries)',
      '(swipe | scroll | click | tap) (left | right | through | down)? (to | for | and) (see | reveal | view | the) (*{0,3})? (after | results | result | reveal | difference | gallery | transformation)?',
      'scroll (through)? (the | our) (gallery | photos | pictures | transformations)',
      'side by side (photos | pictures | images | comparison | comparisons | shots)',
      '(actual | real) (patient | patients | client | clients | people | member | members) (photo | photos | picture | pictures | image | images | transformation | transformations | results)',
      'actual|real patients|patient|people|clients|members $',
      '(photos | pictures | images | selfies) of (real | actual | our) (* )? (patients | clients | members | results | transformations)',
      '(results | pictures | photos) (that)? speak for themselves',
    ],
    results: ['^ real|actual results|result|outcomes|smiles|transformations|stories|change|lives $'],
    captions: ['before and|or|to|vs after', 'before after', 'day <num> (and | to | vs) day <num>'],
    results_vary: [
      '(results | result | outcomes | outcome | response) (*{0,3})? (vary | varies | differ | differs | may not | not typical | not guaranteed | individual | depend)',
      '(results | result) (*{0,3})? (specific to | unique to)',
      '(your | yours) (* )? (may | might | will) (not | differ | vary | be different)',
      '(may | might) not be yours',
    ],
    unretouched: [
      'unretouched|unedited|unfiltered|unaltered',
      '(not | no | never | without) (been)? (retouched | edited | filtered | filter | filters | altered | editing | retouching)',
    ],
    timing: [
      '<num> (weeks | months | days | years | week | month | year) (apart | after | later | between | post)',
      '(taken | shown | photographed) (*{0,3})? (<num> | at) (*{0,2})? (weeks | months | days | years)',
      'time between',
    ],
    dose: [
      '(<num> | one | single) (* )? (syringe | syringes | session | sessions | treatment | treatments | units | vials | infusions | visits | rounds | cycles)',
    ],
    consent: [
      '(consent | consented | permission | authorization | authorisation | authorized)',
      '(same | identical) (patient | person | lighting | light | angle | conditions)',
      '(model | models | actor | actors | stock (photo | image)) (*{0,3})? (not | shown | used | posed)?',
    ],
    refused: [
      '(often | usually | sometimes | frequently | commonly | may be) (edited | retouched | filtered | staged | misleading | lit | altered)',
      '(beware | be wary | be careful | social media)',
      '(do not | never | not | cannot) (* )? (publish | show | post | use | share | display | print) (any | them | those | these | *{0,3} (photos | pictures | images | photographs | afters | gallery))',
    ],
    ordered: [
      '(send | upload | take | submit | email | snap | attach | text) (us | in)? (*{0,4}) (photo | photos | picture | pictures | selfie | selfies | image | images | scan | scans)',
    ],
    compared: ['vs|versus|compared|options|treatments|procedures'],
    weight: ['weight|pounds|lbs|slimmer|inches|stone|kilos'],
  },
  message: quote => `“${quote}” points to pictures of a change without the facts behind them.`,
  *check(context) {
    const { analysis, settings } = context
    const { blocks } = analysis.document
    const facts = ['results_vary', 'unretouched', 'timing', 'dose', 'consent'].map(set => sectionsOf(context, set))
    const weight = sectionsOf(context, 'weight')
    const refused = sectionsOf(context, 'refused')
    const resultEnds = new Set(context.matches('results').map(match => analysis.sentenceOf(match.first)))
    const taken = new Set<number>()
    const ordered = new Set(context.matches('ordered').map(match => analysis.blockOf(match.first)))
    const compared = new Set(context.matches('compared').map(match => analysis.sentenceOf(match.first)))
    for (const block of blocks) {
      const pair = pairIn(block)
      const section = sectionOf(analysis, block.index)
      if (!pair || refused.has(section) || facts.filter(sections => sections.has(section)).length >= 2) continue
      const at = analysis.tokenAt(block.index, pair.start)
      if (at >= 0) taken.add(analysis.sentenceOf(at))
      yield { block: block.index, ...pair }
    }
    for (const [match, caption] of candidates(context)) {
      const block = blocks[analysis.blockOf(match.first)]!
      const sentence = analysis.sentenceOf(match.first)
      if (taken.has(sentence) || ordered.has(block.index)) continue
      if (compared.has(sentence) && analysis.tokens[match.first]!.word === 'side') continue
      if (caption && block.kind === 'tableCell' && match.first > analysis.sentences[sentence]!.first) continue
      if (caption && (!stands(analysis, match) || (block.kind === 'heading' && !shows(analysis, block)))) continue
      if (negatedOnly.has(analysis.assertion(match.first, match.end).status)) continue
      const bare = /^(?:patients?|people|clients|members)$/.test(analysis.tokens[match.end - 1]!.word)
      const together = bare && match.end - match.first === 2
      if (together && !resultEnds.has(sentence + 1)) continue
      const section = sectionOf(analysis, block.index)
      const met = facts.filter(sections => sections.has(section)).length
      if (met >= 2 || refused.has(section)) continue
      taken.add(sentence)
      const linked =
        block.kind === 'link' ||
        block.links.some(
          link => link.start <= analysis.tokens[match.first]!.start && link.end >= analysis.tokens[match.end - 1]!.end,
        )
      const severe =
        (settings.profiles.includes('us-ca') && !facts[0]!.has(section)) ||
        (settings.profiles.includes('uk') && weight.has(section))
      const next = together ? analysis.sentences[sentence + 1]!.end : match.end
      yield hitAt(
        analysis,
        match.first,
        next,
        severe ? { severity: 'error' } : linked ? { severity: 'suggestion' } : {},
      )
    }
  },
}

const month = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|20\d\d|day \w+|week \w+|month \w+)`
const named = new RegExp(String.raw`\b(\p{Lu}\p{L}+) in ${month}[.,;] (?:And )?\1 in ${month}`, 'iu')
/** What `named` needs in any case, and is quicker to compile. */
const twoTimes = / in .{3,12}[.,;] .* in /i
/** "Left: sad. Right: Saturday night." "Rosa in March. Rosa in June." "Acne on day 1, clear on day 90." */
const pairs = [
  /\b(?:on the )?left\b[^.]{0,6}[:,—–-]? [^.]{2,40}[.,;|] ?(?:on the )?right\b.{2,40}/i,
  named,
  /\b[^.,]{3,30} on day (?:1|one)\b[.,;] [^.,]{3,30} on day \w+/i,
  /\b(?:mirror|photo|picture|selfie|smile|chair)s? on the left\b.{2,40}\b(?:on the right)\b.{2,30}/i,
]

/** The texts of pictures: "Bare scalp in March, curls by August", "Side-by-side shoulder scans, May and October", "Ida last fall, and Ida now". */
const captions = [
  anyOf(
    new RegExp(`^[^.,;]{3,40} in ${month}[,;] [^.,;]{3,40} (?:by|in) ${month}`, 'i'),
    new RegExp(String.raw`\b[^.,;]{3,40} in ${month},? and (?:then )?(?:again )?in ${month}`, 'i'),
  ),

  /\bside[- ]by[- ]side,? (?:[\w-]+ ){0,3}(?:photos?|pictures?|pics|scans?|x[- ]?rays?|mris?|images?|shots|views?|selfies|portraits|results|faces?|smiles?|of)\b.{0,80}/i,
  /\b(\p{Lu}\p{L}+)\b(?!['’]s)[^.;]{3,60}[,;.] (?:and |then )?\1 (?:now|today|these days)\b/u,
]

/** Two states of one person set side by side in the few words of a caption. */
function pairIn(block: Block): { readonly start: number; readonly end: number } | undefined {
  if (block.kind === 'heading' || block.kind === 'title' || block.text.length > 180) return undefined
  const picture = block.kind === 'alt' || block.kind === 'caption'
  for (const pattern of picture ? [...pairs, ...captions] : pairs) {
    if (pattern === named && !twoTimes.test(block.text)) continue
    const found = pattern.exec(block.text)
    if (found) return { start: found.index, end: found.index + found[0].trimEnd().length }
  }
  return undefined
}

function* candidates(context: RuleContext): Iterable<readonly [Match, caption: boolean]> {
  for (const match of context.matches('pictures')) yield [match, false]
  for (const match of context.matches('captions')) yield [match, true]
}

/** "Before and after" as a caption, heading or link of its own, or before a stop. */
function stands(analysis: Analysis, match: Match): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const { kind } = analysis.document.blocks[sentence.block]!
  const picture = kind === 'alt' || kind === 'caption' || kind === 'link' || kind === 'button'
  return (
    (picture && match.first === sentence.first) ||
    (sentence.fragment && match.end - sentence.first <= 4 && match.end === sentence.end)
  )
}

const imagery =
  /\b(?:photo\w*|pictures?|images?|pics?|gallery|swipe|slider?|results?|transformations?|shown|smiles?|see)\b/i

/** Whether pictures, or nothing at all, stand under a heading; "before and after" may head advice for the day of a visit. */
function shows(analysis: Analysis, heading: Block): boolean {
  const under = analysis.document.blocks.filter(block => block.heading === heading.index && block.index > heading.index)
  return (
    under.length === 0 || under.some(({ kind, text }) => kind === 'alt' || kind === 'caption' || imagery.test(text))
  )
}

/** A section is what stands under one heading. */
function sectionOf(analysis: Analysis, block: number): number {
  const { kind, heading } = analysis.document.blocks[block]!
  return kind === 'heading' ? block : heading
}

function sectionsOf(context: RuleContext, set: string): ReadonlySet<number> {
  const { analysis } = context
  return new Set(context.matches(set).map(match => sectionOf(analysis, analysis.blockOf(match.first))))
}

export default rule
