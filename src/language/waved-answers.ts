import type { Analysis, Sentence } from './analysis.ts'
import { answerOf, questionFor } from './question.ts'

/** What may make a treatment unsafe for a reader: medicines, illnesses, pregnancy, skin that lasers burn. */
const circumstances =
  /\b(?:blood thinners?|warfarin|coumadin|eliquis|xarelto|plavix|aspirin|accutane|isotretinoin|antidepressants?|ssris?|lithium|benzos?|xanax|opioids?|statins?|metformin|insulin|steroids?|cortisone|prednisone|immunosuppress\w+|pacemaker|defibrillator|stents?|metal (?:plate|implant|rod)s?|pregnan\w+|breast-?feed\w*|nursing|expecting|just had a baby|heart|murmur|blood pressure|hypertension|diabet\w+|epilep\w+|seizures?|auto-?immune|lupus|hashimoto\w*|arthritis|ms|multiple sclerosis|cancer|chemo\w*|tumou?rs?|kidneys?|liver|hepatitis|glaucoma|asthma|allerg(?:y|ic|ies)|moles?|freckles|melasma|eczema|psoriasis|rosacea|cold sores?|herpes|keloids?|thyroid|bipolar|psychosis|schizophrenia|clots?|stroke|tattoos?|sunburn\w*|(?:a |deep |dark )tan|tanned|dark(?:er)? skin|bleeding|an(?:a)?emia|lump|prostate|gallbladder|pancrea\w+|eating disorder|anorexia|bulimia|addict\w*|alcoholi\w+|recovering)\b/i
/** Readers who tell of themselves: "I'm on warfarin", "My mother had a clot". */
const tellsOfOneself = /^(?:i(?:['’](?:m|ve|d))?|i am|we|my)\b|\b(?:i|my|me)\b/i
const asksLeave =
  /\b(?:can|may|could|should|is it|am i|okay|ok|allowed|fine|safe|a problem|matter|what if|still|do i|will)\b/i
const asksDrink =
  /\b(?:can|may|could|is it|ok(?:ay)? to|allowed)\b(?=.*\b(?:drink|drinking|alcohol|wine|beers?|cocktails?|champagne|booze|margaritas?|smoke|vape)\b)(?!.*\b(?:water|coffee|tea|fluids?|before|stop|avoid|how (?:soon|long))\b)/i

const waves =
  /^(?:(?:honestly|totally|oh|well|look),? )?(?:(?:and )?(?:so|neither) (?:are|do|have|did|is|does|was|were|has) (?:plenty|half|most|many|lots|a lot|some|tons|loads|several|our|about|a third)|(?:that|it|they|those|these)(?:['’](?:s|re)| is| are| will be)(?: totally| perfectly| absolutely| completely| all)? (?:fine|ok|okay|no (?:problem|issue|bother|concern|big deal)|not (?:a|an) (?:problem|issue|concern|deal-?breaker))|no (?:problems?|worr(?:y|ies)|dramas?|sweat|biggie|issues?|bother|big deal|stress)|not (?:a|an) (?:problem|issue|worry|deal-?breaker|concern|barrier)|(?:it['’]s |it is |that['’]s )?(?:more|better) than (?:ok|okay|fine|welcome)|none of (?:those|these|that|them|it) (?:is|are|matters?|stops?|rules?|worr(?:y|ies)|will|bothers?)|(?:that |it )?(?:does|do|will|wo)(?: not|n['’]t) (?:matter|bother|stop|worry)|come on (?:in|down|over)|bring it on|you(?:['’]re|['’]ll be| are| will be) (?:totally |absolutely |perfectly )?(?:fine|ok|okay|good|golden|safe with)|we (?:just |simply )?(?:work|go|needle|laser|treat|inject|zap|glide|dose) (?:right |straight )?(?:around|over|through|past) (?:it|them|those|that)|(?:join|welcome to) the club|if anything,? (?:it|they|that)|we (?:see|treat|get|do|handle) (?:that|it|those|this|them|plenty of (?:that|those)) (?:every day|daily|all the time|all day|a lot|constantly)|all the (?:more|better)|even better|go (?:right )?ahead|go for it|bottoms up|cheers)\b/i
const agrees =
  /^(?:yes|yep|yup|yeah|sure(?: thing)?|of course|absolutely|definitely|you bet|certainly|totally|why not|please do(?! not\b|n['’]t)|happily|gladly)\b/i
const weighs =
  /\b(?:tell us|let us|ask|call|check\w*|review\w*|depend\w*|doctors?|prescribers?|clinicians?|physicians?|nurses?|surgeons?|specialists?|provider|dermatologist|cardiologist|gp|psychiatrist|midwife|may|might|could|unless|but|however|except|most (?:people|patients|women|men)|some|usually|often|risks?|not everyone|in moderation|if(?! anything\b)|once|first|wait|(?<!every |all )days?|hours|clear\w*|letter|records|evidence|studies|trials?|approved|label|licen[cs]ed|with care|plan|sip of water|afraid|anxious|nervous|seen|talk)\b/i

const refuses =
  /^(?:no|nope|nah|never|none|not (?:at all|a chance|here|anymore|any more|with us|once|after|for long|really|necessary)|(?:we|you|they) (?:do|wo|will|did)(?: not|n['’]t))\b(?! (?:one|two|doubt|problem|worries|reason|way to tell)\b)/i
const inclines =
  /^(?:probably|most likely|very likely|almost certainly|(?:most|many)(?: \w+)? do|chances are|always)\b/i

/** What a short answer says to the question before it. */
export interface Reply {
  readonly question: string
  readonly says: 'yes' | 'no'
}

/** How a sentence answers a question with yes or no, when nothing in the rest of the answer weighs it. */
export function plainReply(analysis: Analysis, sentence: Sentence, weighing = weighs): Reply | undefined {
  const words = answerOf(analysis, sentence.index)
  const says = refuses.test(words) ? 'no' : agrees.test(words) || inclines.test(words) ? 'yes' : undefined
  if (!says) return undefined
  const question = questionFor(analysis, sentence.index)
  const { text } = analysis.document.blocks[sentence.block]!
  if (!question || weighing.test(text.slice(sentence.start, sentence.start + 400))) return undefined
  return { question, says }
}

/** Whether the sentence is the first of a block, or follows its marks ("Q:"). */
function opens({ sentences }: Analysis, { index, block }: Sentence): boolean {
  return sentences[index - 1]?.block !== block
}

/** What a reader asks or tells right before a sentence: one or two sentences that open the block, or the block above. */
function readersWords(analysis: Analysis, sentence: Sentence): string {
  const { sentences, document } = analysis
  const words = (from: Sentence, to: Sentence): string => analysis.quote(from.first, to.end)
  const before = sentences[sentence.index - 1]
  if (!before) return ''
  if (before.block === sentence.block) {
    const earlier = sentences[before.index - 1]
    if (opens(analysis, before)) return words(before, before)
    return before.question && earlier && opens(analysis, earlier) ? words(earlier, before) : ''
  }
  if (before.block !== sentence.block - 1) return ''
  const { kind, text } = document.blocks[before.block]!
  return kind === 'heading' || /[?.]["”’']?$/.test(text.trim()) ? text.slice(-160) : ''
}

/**
 * Whether a sentence waves away what its reader told or asked of an illness, a medicine, a pregnancy or a drink, and nothing in
 * the answer weighs it: "I'm on warfarin. So are half of our members." "Can I have wine that night? Sure."
 */
export function isWavedAway(analysis: Analysis, sentence: Sentence): boolean {
  if (sentence.question) return false
  const told = readersWords(analysis, sentence)
  const asks = tellsOfOneself.test(told) || asksLeave.test(told)
  if (!asks) return false
  const drinks = asksDrink.test(told)
  if (!drinks && !circumstances.test(told)) return false
  const { text } = analysis.document.blocks[sentence.block]!
  if (weighs.test(text.slice(sentence.start, sentence.start + 400))) return false
  const words = analysis.quote(sentence.first, sentence.end)
  return (drinks && agrees.test(words)) || waves.test(words)
}
