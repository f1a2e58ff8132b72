import { conditionById } from '../knowledge/conditions.ts'
import type { Analysis, Match } from '../language/analysis.ts'
import { hitAt, namesWithin, phraseHits, type Rule, type RuleContext, unsaid } from '../rule.ts'

const removal =
  /^(?:cur(?:e|es|ed|ing)|revers(?:e|es|ed|ing)|eradicat(?:e|es|ed|ing)|eliminat(?:e|es|ed|ing)|eras(?:e|es|ed|ing)|end(?:s|ed|ing)?|heal(?:s|ed|ing)?|banish(?:es|ed|ing)?|conquer(?:s|ed|ing)?|defeat(?:s|ed|ing)?|vanquish(?:es|ed|ing)?|obliterat(?:e|es|ed|ing))$/

const rule: Rule = {
  id: 'cure-claim',
  scope: 'text',
  severity: 'error',
  summary: 'Words that say a condition or symptom is removed for good.',
  why: 'Few conditions have a cure, and a reader who hopes for one may give up care that helps.',
  instead: 'Speak of managing, easing or supporting, with a source: “may lower pain scores for some people”.',
  sources: ['US-01', 'US-03', 'US-07', 'US-51', 'UK-03', 'AU-01', 'CA-01', 'EU-03', 'EU-05'],
  phrases: {
    parting: [
      '^ (our | these) (*{0,2}) (<patient> | patients | clients | members) (go | went | are now | stay | remain) (into | in) (full | complete | lasting | long term)? remission',
      '^ (an | the)? end (to | of) (your | the | all)? (*{0,1}) <trouble>|<condition> !is|of|can|may|comes|usually|does|treatment',
      '(get | gets | bring | brings | put | puts) (you | patients | people | them | most *) (back)? into (full | complete | lasting)? remission',
      '^ (a)? (full | complete | total) (recovery | remission) from (*{0,2}) <condition>|<trouble> $',
      '(free | frees) (yourself | yourselves | you | patients) from (the (cycle | grip | chains | prison | hold) of)? (*{0,2}) (<condition> | <trouble> | alcohol | addiction | smoking | pain)',
      '^ <poss>? (*{0,1}) <condition>|<trouble> , (gone | finished | over | done | history | solved | fixed | sorted) $',
      'end the (*{0,1}) (ringing | buzzing | itching | scratching | aching | suffering | craving | cravings | pain) (for good | forever | once and for all)',
      '(fix | fixes | fixing | cure | cures | remove | removes | removing | gets rid of | get rid of | eliminate | eliminates) the (root)? cause (for good | forever | once and for all | permanently)',
      '^ (clear | smooth | hair free | line free | wrinkle free | spot free) skin , (permanently | forever | for good | for life)',
      '(depression | anxiety | ptsd | ocd | migraine | migraines | fibromyalgia | tinnitus | arthritis | neuropathy | autism | dementia | addiction | adhd | bipolar disorder | type 2 diabetes) (is | are) (now)? curable',
      '(your | this | that) (*{0,1}) <condition>|<trouble> can (now | finally | actually)? be (cured | reversed for good | eliminated | healed | ended | eradicated)',
      '^ <condition>|<trouble> can (now | finally | actually)? be (cured | reversed | eliminated | healed | ended | eradicated) ($ | with (our *{1,2} | us | this *) | without (surgery | medication | drugs | pills | medicine) | in (just | only | under | as little as)? <num> (days | weeks | months | sessions | visits) | for good | here | today)',
      '(our | all our | these | most) (<patient> | members | clients) (are | were | get | got) (completely | fully)? cured',
      '^ (a | the) (real | true)? cure (at last | is here | has arrived | is possible)',
      '(depression | anxiety | migraine | pain | acne | symptom | panic | craving | snore) free (in | after | within) (*{0,1}) <num> (session | sessions | visits | weeks | days | months | treatments)',
      'be rid of (your | the | that | those)? (*{0,1}) <trouble>|<condition>',
      '<trouble>|<condition>|symptoms|symptom (leave | leaves | go | goes) (away)? and never (return | returns | come back | comes back)',
      '(do | does | did | will) not (just | merely | only | simply)? (manage | mask | cover | cover up | treat | control | chase | dull | numb | patch) (*{0,4}) , (we | it | this | our *{1,2} | <treatment>) (gets rid of | get rid of | end | ends | cure | cures | erase | erases | eliminate | eliminates | resolve | resolves | reverse | reverses | heal | heals) (it | them | that | the *)',
      '<trouble>|<condition> (is | are) (now)? (fully | completely | entirely | totally | always) (reversible | curable | fixable)',
      '(offer | offers | provide | provides | promise | promises) (a | the) (*{0,1}) cure (in | that | for | because)',
      '(kiss | wave | bid | tell) (those | these | that | your | the | all) (*{0,3}) <trouble>|<condition> (goodbye | good bye | bye | farewell | adieu)',
      '(~reclaim | ~regain | take back | get back | win back | ~retake) (your | their) (life | lives | body | freedom | days) (back)? from (*{0,3}) <trouble>|<condition>|addiction|pain',
      '(substance | alcohol | drug | pain | symptom | addiction | migraine | anxiety | medication | diabetes) free (lifestyle | lifestyles | existence | tomorrow | you)',
      '(complete | total | full | lasting | permanent) (resolution | disappearance | elimination | reversal | eradication) (of | from) (*{0,3}) (symptoms | <trouble> | <condition>)',
      '(beat | defeat | conquer | overcome) (*{0,1}) (addiction | alcoholism | cancer | diabetes | <condition>) (on (your | their) own terms | with our | with us | for good | here)',
      '(close | closes | closed | closing | shut | slam | slams) (the | a)? (book | chapter | door | file) on (*{0,3}) <trouble>|<condition>',
      '(not | no | without) (a | one)? (trace | hint | whisper | shred | flicker | ghost) of (*{0,2}) <trouble>|<condition> (left | anymore | again | remains | since)?',
      '(put | puts | putting | sent | sends) (it | them | <condition> | <trouble>) (*{0,1}) (into | to) (retirement | bed | rest | pasture | sleep)',
      '<trouble>|<condition> no longer (~live | ~rule | ~run | ~own | ~define | ~control | ~have | ~call) (*{0,5})',
      "(is | are) (yesterday | last year | last season) ('s)? (problem | news | worry | trouble | battle)",
      '(has | have) (nothing left to | nowhere left to) (grow | hide | feed) (*{0,3})',
      '(~undo | ~erase | ~eradicate | ~abolish | ~annihilate | ~obliterate | ~uproot | ~exterminate | ~dethrone | ~vaporize) (*{0,3}) <trouble>|<condition>',
      '(is not | are not | not | no longer | never) a (life sentence | death sentence | forever thing | (lifelong | permanent) (*{0,1}) (condition | problem | disease | illness | diagnosis | sentence | struggle | battle | burden | companion | disability | fate | curse | label | prescription | state | part of)) (*{0,4})',
      '(~eliminate | ~erase | ~end | ~cure | ~reverse | ~stop | ~kill | ~fix) (*{0,3}) (<trouble> | <condition>) (at | from) (its | their | the) (source | root | roots)',
      '(is | are) (reversed | gone) for good',
      '(your | the | their) (*{0,2}) <condition>|<trouble> will be (completely | fully | totally | entirely | permanently)? (healed | cured | gone | eliminated | resolved) !if|when|once|unless',
      '(say | wave | kiss | bid) (*{0,1})? (goodbye | farewell | good bye | bye) to (*{0,4}) <trouble>|<condition>',
      'ready to (end | beat | conquer | defeat | banish | erase) (your | those | these) (*{0,2}) <trouble>|<condition>',
      '(say | kiss | wave) (your | the) (*{0,2}) <trouble>|<condition> goodbye',
      '~get rid of (*{0,4}) <trouble>|<condition>',
      '~rid (you | yourself | your body | patients | them) of (*{0,3}) <trouble>|<condition>',
      '(free | freed | freedom | liberated | released) (from|of) (*{0,3}) <trouble>|<condition>',
      '~put an end to (*{0,4}) <trouble>|<condition>',
      '(put | leave | leaves | leaving) (*{0,3}) <trouble>|<condition> (behind | in the past)',
      '(^ | you | to | and | finally) leave (*{0,3}) (<trouble> | <condition>) (, | and) (*{0,3}) (, | and)? (and)? (*{0,3}) (behind | in the past)',
      '(visit | session | treatment | shot | injection | zap | course | pulse) (closes | seals | ends | fixes) (*{0,1}) (bad | leaky | broken | faulty) * (forever | for good | for life | permanently)',
      'the cure (that | which)? (your (doctor | doctors | gp | insurer) | doctors | they | big pharma | nobody) ((*{0,2}) | (do | does | will | would | can) not (*{0,1})) (prescribe | sell | mention | want | tell | hide | hides | know | knows | talks | talk)',
      '(a | the | permanent | lasting | real | first | only) (*{0,2}) cure for (*{0,3}) <trouble>|<condition>',
      '(~cure | healed) (*{0,2}) (hundreds | thousands | dozens | scores | countless | so many | <num>) (of)? (our | these | such)? (<patient> | sufferers | men | women | veterans | families | $ | this | here)',
      '(cure | cures) (all | every | each | any | most | all of | each of | most of)? (our | these | those)? (<patient> | people | everyone | everybody | sufferers | you)',
      '(heal | heals) (all | every | each | all of | each of) (our | these | those)? (<patient> | people | sufferers)',
      '(cured | healed) (all | every | each of | all of | most of | our) (our | these | those)? (<patient> | people | everyone | sufferers)',
      'no more <trouble>|<condition>',
      '(deserve | deserves | need | needs | want | wants | wanted) a cure , and (we | our *) (have | found | offer | deliver) (it | one)',
      '(never | not) (*{0,2}) (suffer | struggle | live | deal | battle) (from | with)? (*{0,4}) again',
      '<poss>? <trouble>|<condition> (is | are | was | were | will be) (*{0,1}) (gone | cured | history | a thing of the past | over for good | eliminated | eradicated | reversed)',
      '(been | is | are | was | were | be | get | become) cured of (*{0,3}) <trouble>|<condition>',
      'make (*{0,3}) <trouble>|<condition> (disappear | vanish | a thing of the past | go away | history)',
      '(break | breaks | breaking) free (from | of) (*{0,4}) <trouble>|<condition>',
      '(beat | beats | beating | kick | kicks | kicking) (*{0,3}) <trouble>|<condition> (for good | for ever | forever | once and for all)',
    ],
    resultative: [
      '(~kick | ~send | ~put | ~knock | ~pull | ~leave | ~show | ~throw | ~lay | ~drive | ~chase | ~shove | ~toss | ~boot | ~usher | ~march) (*{0,4}) <trouble>|<condition> (*{0,1}) (to the curb | packing | out the door | the door | out of (your | their | her | his) (*{0,2}) life | in the (rear view | rearview) (mirror)? | in your (rear view | rearview) | to (rest | bed | sleep | flight) | out by the roots | by the roots | into (retirement | remission | hiding | exile) | on the run | out for good | down for good | behind (you | them | us) | in the (past | history books | trash))',
      '(pull | pulls | rip | rips | tear | tears | weed | weeds) (*{0,3}) <trouble>|<condition> (*{0,1}) out (by | at) the (roots | root | source)',
      '(make | makes | making | turn | turns) (*{0,4}) <trouble>|<condition> (into)? (a | an)? (non issue | distant memory | thing of the past | memory | footnote | history | yesterday)',
      'life (after | beyond | without | on the other side of) (*{0,2}) <trouble>|<condition>',
      'from (*{0,2}) <trouble>|<condition> to (carefree | free | calm | healthy | thriving | normal | none | zero | clear | confident | relief | remission | better | peace | joy)',
      '(consider | call) (your | that | the) (*{0,2}) <trouble>|<condition> (*{0,1}) (solved | handled | gone | done | over | history | fixed | finished | toast | a thing of the past)',
      '<trouble>|<condition> (*{0,2}) (does | do | did | will) not stand a chance',
      '<trouble>|<condition> (,)? (met | meets | meet | has met | prepare to meet) (its | their | your) (match | maker)',
      '(the | an) (end | last chapter | last day | finish line) (of | for) (*{0,2}) <trouble>|<condition>',
      '(wipe | wipes | wiped | wiping | stamp | stamps | root | roots | snuff | snuffs | weed | weeds | clear | clears | flush | flushes) out (*{0,3}) <trouble>|<condition>',
      '(goodbye | bye | bye bye | adios | farewell | so long) , (*{0,2}) <trouble>|<condition>',
      '<trouble>|<condition> (be gone | begone | no more | gone for good | over and done)',
    ],
    absence: [
      '(live | lives | living | stay | stays | be | become | becomes | go | goes | walk | wake | walking | feel | feeling | run | sleep | move | smile | life | breathe) (up | again | completely | finally | totally | a | an)? (pain | symptom | migraine | headache | anxiety | depression | ache | acne | disease | craving | addiction | allergy | relapse | wrinkle | reflux | snore | asthma | seizure) free',
      '(a | an | your | toward | towards)? (pain | symptom | migraine | headache | anxiety | depression | ache | acne | disease | craving | addiction | allergy | relapse | seizure | stress) free (life | living | future | days | existence | you | tomorrow | body | skin | mornings | movement)',
      '(pain | symptom | migraine | headache | anxiety | depression | disease | craving | addiction | acne | seizure) free (again | for good | forever | for life | living)',
      '(drug | medication | pill) free for (good | life | ever)',
    ],
  },
  examples: {
    flagged: [
      '«Sciatica, meet your match».',
      'Our team has «cured thousands of patients».',
      'The lamp «cures every patient», and we have the letters.',
      'Shockwave has «healed each of our patients» so far.',
      '«The only approved cure for tinnitus» is here.',
      'Ketamine: «the cure your doctor will not prescribe».',
      'With our peel «your jowls are history».',
      'With TMS «panic is completely curable».',
      '«Wave those frown lines goodbye».',
      '«Close the book on eczema» with our light.',
      'Six months on there is «not a trace of rosacea».',
      '«Say goodbye to migraines» in one afternoon.',
      '«Ready to end your migraines»?',
      '«Our laser eliminates toenail fungus and acne».',
      'Get back to «a pain-free life» this summer.',
      '«Ketamine cures PTSD» when pills have failed.',
      'Six sessions and «your neuropathy is gone».',
      '«Send heel pain packing» by spring.',
      'Our members «got rid of their back pain» by summer.',
    ],
    allowed: [
      'There is no known cure for tinnitus.',
      'Naloxone reverses an opioid overdose.',
      'The numbness is gone after three hours.',
      'A raised reverse T3 is common in illness.',
      'The tray is cured in an oven.',
      'No treatment cures tinnitus, but habits can make it easier to live with.',
      'Does acupuncture cure migraine? Trials so far do not show it.',
      'Hepatitis C can often be cured with antiviral tablets.',
      'The filling is cured with blue light.',
      'Cured patients were followed for a year in that registry.',
      'No lamp cures everyone, and nobody should tell you so.',
      'We do not cure people; we help them live with tinnitus.',
      'We offer pain-free parking and kind staff.',
      'It is a myth that one infusion will end depression.',
      'Hyaluronidase can reverse filler.',
    ],
  },
  message: quote => `“${quote}” says that the problem goes away for good.`,
  *check(context: RuleContext) {
    const { analysis } = context
    const curable = (first: number, end: number): boolean =>
      namesWithin(
        analysis,
        first,
        end,
        entity => entity.kind === 'condition' && conditionById.get(entity.id)?.curable === true,
      )
    const seen: [number, number][] = []
    for (const claim of analysis.claims) {
      if (claim.frame === 'trouble-over' && !curable(claim.first, claim.predicate.first)) {
        seen.push([claim.first, claim.end])
        yield hitAt(analysis, claim.first, claim.end)
      }
      const verb = analysis.tokens[claim.predicate.end - 1]!.word
      if (
        !removal.test(verb) ||
        unsaid.has(claim.status) ||
        claim.objectKind === 'benefit' ||
        claim.objectKind === 'none'
      )
        continue
      if (curable(claim.object.first, claim.object.end)) continue
      if (undone.test(analysis.quote(claim.predicate.first, claim.end))) continue
      const hedged = claim.status === 'hedged' || claim.status === 'hedged-by-context'
      if (hedged) continue
      seen.push([claim.first, claim.end])
      const soft = claim.status === 'attributed' || claim.status === 'reported' || claim.status === 'can'
      yield hitAt(analysis, claim.first, claim.end, soft ? { severity: 'warning' } : {})
    }
    for (const sentence of analysis.sentences) {
      const { first, end, index, block } = sentence
      if (end - first > 2 || !over.has(analysis.tokens[first]!.word) || sentence.question) continue
      const asked = analysis.sentences[index - 1]
      if (asked?.block !== block || !asked.question || asked.end - asked.first > 5) continue
      const ailment = (at: number): boolean =>
        namesWithin(analysis, at, asked.end, ({ kind }) => kind === 'trouble' || kind === 'condition')
      if (!ailment(asked.first) || curable(asked.first, asked.end)) continue
      yield hitAt(analysis, asked.first, end)
    }
    for (const set of ['parting', 'resultative', 'absence'])
      yield* phraseHits(context, set, {
        unless: match =>
          seen.some(([first, end]) => match.first < end && first < match.end) ||
          curable(match.first, match.end) ||
          comparesCounts(analysis, match) ||
          passes(analysis, match),
        more: (_, status) => (status === 'hedged' || status === 'can' ? { severity: 'warning' } : {}),
      })
  },
}

/** "Hot flashes? Gone.": the one word that answers the name of a trouble. */
const over = new Set(
  'gone handled sorted fixed done history solved vanished over bye beaten cured erased banished zapped goodbye'.split(
    ' ',
  ),
)

/** What a medicine did is undone by another one: nobody is said to be cured. */
const undone = /\brevers\w+ (?:\w+ ){0,3}(?:overdoses?|sedation|anesthesia|anaesthesia)\b/i

/** "The numbness is gone after three hours": an after-effect that passes. */
function passes(analysis: Analysis, match: Match): boolean {
  return /^(?:(?:the|this|that|any|mild|most) )?(?:numbness|swelling|redness|soreness|nausea|drowsiness|bruising|tenderness|stinging|puffiness)\b/i.test(
    analysis.quote(match.first, match.end),
  )
}

/** "No more headaches than with placebo" counts; it does not promise that they are over. */
function comparesCounts(analysis: Analysis, match: Match): boolean {
  if (analysis.tokens[match.first]!.word !== 'no') return false
  const { end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  return analysis.tokens.slice(match.end, Math.min(end, match.end + 8)).some(token => token.word === 'than')
}

export default rule
