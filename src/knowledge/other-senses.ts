/** When these were last read through. */
export const reviewed = '2026-11-23'

/** What stands before, in and after words of a rule where they mean something else; what is left out may be anything. */
export interface OtherSense {
  /** Ends where the words begin; the sentence up to there. */
  readonly before?: RegExp
  readonly words?: RegExp
  /** Begins where the words end; the sentence from there on. */
  readonly after?: RegExp
}

const onEach = /^\s*(?:for|at|on|after) (?:every|each)\b/i

/** By rule, the other senses of what it looks for. */
export const otherSenses: Readonly<Record<string, readonly OtherSense[]>> = {
  'absolute-safety-claim': [
    // "Someone who can't stop the tablets without danger": the danger is there.
    {
      words: /^without/i,
      before: /\b(?:can(?:not| not|['’]t)|could(?: not|n['’]t)|should(?: not|n['’]t)|must not|never)\b[^.;,]{1,40}$/i,
    },
    // "What's the worst you have seen?" is asked of somebody who tells.
    { words: /\byou(?: have|['’]ve)? (?:ever )?seen/i },
  ],
  'access-without-evaluation': [
    { words: /prescription|appointment|visit/i, after: onEach },
    // Somebody who replies is no patient.
    { words: /^(?:anyone|anybody|everyone|everybody) who (?:answers|replies|responds)\b/i },
    // What pharmacies sell from the shelf.
    { words: /prescription/i, before: /\b(?:topical|over[- ]the[- ]counter|otc)\b[^.;]*$/i },
    { words: /^no panel/i, after: /^\s*(?:that|which|is|can|has|finds?|of|we|I)\b/ },
    { words: /^(?:skip|miss)/i, before: /\bshould (?:you|they|anyone|someone)\s*$/i },
  ],
  'fear-appeal': [
    // A risk made smaller, and a warning that an authority gave.
    { words: /\bup\b/i, before: /\b(?:less|lower\w*|reduc\w+|fewer|warn\w*)\b[^.;]*$/i },
    { words: /^given/i, before: /\b(?:was|were|is|are|being|been)\s*$/i },
  ],
  'hype-language': [
    { words: /chang|transform/i, before: /\b(?:bad|severe|serious|grave|painful|hard)\s+enough\s*(?:to\s*)?$/i },
  ],
  'offer-and-price-terms': [
    // Work that failed is done again.
    { words: /free of charge/i, before: /\b(?:remake|redo|repeat|replace|correct|repair|refit|adjust)\b[^.;]*$/i },
  ],
  'onset-and-duration-claim': [
    { words: /\bput$/i, before: /\b(?:price|quote|fees?|rate|plan|offer|date|appointment)\b[^.]*$/i },
    // "The regulator's term is permanent hair reduction."
    { words: /permanent/i, before: /\b(?:term|word|phrase|wording|label)\b[^.,;]{0,25}$/i },
    {
      words: /\bback$/i,
      before: /\b(?:people|patients|men|women|parents|couples|clients|members|guests|visitors)\b[^.;]*$/i,
    },
    // A symptom to be told.
    { words: /^changes? (?:of|in)\b/i, before: /\b(?:if|when|notice|unexplained)\b[^.;]*$/i },
    { words: /^for good$/i, after: /^\s*(?:\w+ )?(?:trials?|stud(?:y|ies)|evidence|reasons?|reviews?|data)\b/i },
    // A harm that stays.
    { words: /permanent/i, before: /\b(?:staining|scar\w*|damage|side effects?|injur\w+|numbness|harm)\b[^.;]*$/i },
    { words: /^an? (?:dip|slump|lull|low)\b/i },
  ],
  'patient-identifiability': [
    // Staff, and the writer.
    {
      words:
        /^our (?:\w+ )?(?:pharmacist|nurse|midwife|dentist|hygienist|dietitian|manager|secretary|clerk|receptionist)\b/i,
    },
    { before: /\bI(?: have|['’]ve)?\s*$/ },
    {
      after:
        /^[,\s]*(?:the|our|a|an) (?:[\w'’]+ ){0,3}(?:orthodontist|surgeon|nurse|consultant|physio\w*|audiologist|dentist|doctor|psychologist|therapist|counsell?or|pharmacist|optometrist|midwife|dietitian|radiographer|specialist)\b/i,
    },
  ],
  'restricted-disease-claim': [{ words: /^controlled$/i, after: /^\s*(?:\w+ )?(?:trials?|stud(?:y|ies))\b/i }],
  'self-diagnosis': [{ words: /suicid|\b(?:kill|harm|hurt)(?:ing)? (?:your|them)sel/i }],
  'urgency-pressure': [
    { words: /^limited time$/i, before: /\bfor a\s*$/i },
    { words: /\bwait$/i, after: /^\s*(?:for us|on a|for a clinic)\b/i },
    { words: /^beds?\b/i, before: /\b(?:tanning|sun)\s*$/i },
    // What has a last day of its own.
    {
      words: /^(?:ends|ending)\b/i,
      before:
        /\b(?:discussion|course|class|term|talk|session|lesson|visit|shift|treatment|study|school|semester|group|pregnancy|programme?|season|clinic|meeting|walk|leave|tour|residency|rotation)\s*$/i,
    },
  ],
  'stop-medication-suggestion': [
    { words: /prescription/i, after: onEach },
    // "Pain that won't quit needs a doctor", "flush the years away".
    { words: /\b(?:quit|stop|shed|lose)s? (?:needs?|means?|is|should)\b/i },
    { words: /\b(?:years|stress|day|week|worries|cares)\b.*\baway\b/i },
  ],
}
