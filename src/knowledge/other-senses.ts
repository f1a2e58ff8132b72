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
    // What an allergy is, what is left alone, and what was found.
    { words: /\bharmless$/i, after: /^\s*to most (?:people|of us|others)\b/i },
    { words: /^no risk$/i, after: /^\s*(?:from|in|to) (?:leaving|waiting|doing nothing)\b/i },
    { words: /\bharmless$/i, after: /^\s*(?:one|lump|mole|bump|growth|cyst|spot|tumou?r|mass|finding|rash|mark)\b/i },
    { words: /\b(?:need not|needn['’]t|do not need to|don['’]t need to) worry$/i, before: /\bwhat you$/i },
    // Waiting does no harm.
    {
      words: /\bno (?:known )?harm$/i,
      before: /\b(?:putting off|waiting|delaying|postponing|skipping|declining|leaving out)\b[^.;]*$/i,
    },
    // Advice to hold back.
    {
      words: /^(?:the )?safest(?: \w+)?$/i,
      after:
        /^\s*(?:\w+ )?is (?:often |usually |always )?(?:not to|no|to (?:wait|do nothing|ask|call|stop|see|talk|tell|watch|leave|avoid|check|stay|keep|skip|rest))\b/i,
    },
    // Nobody's feelings are.
    { words: /hurt$/i, before: /\bwe$/i },
    // Of a condition.
    {
      words: /^no complications$/i,
      before: /\b(?:veins|hernias|cysts|fibroids|gallstones|moles|conditions)\s+(?:cause|have|bring)\s*$/i,
    },
    // There is too little evidence to say so.
    {
      before:
        /\b(?:too little|not enough|no|insufficient|little|thin)(?: \w+){0,3} (?:evidence|data|proof|research)(?: \w+){0,3} to (?:say|show|know|conclude|prove)$/i,
    },
    // The oldest rule of medicine.
    { before: /\bfirst,? do$/i },
    // What is harmless is advice, or only looks so.
    {
      before:
        /\b(?:advice|habit|belief|idea)s?$|\b(?:looks?|seems?|appears?|pass(?:es)? for|mistaken for) ?(?:like|as|to be)?$/i,
      words: /harmless/i,
    },
    // What people had read or heard before they came.
    { before: /\bhaving (?:read|heard|been told)(?: \w+)? that\b[^.]{0,20}$/i },
    // No study shows it.
    {
      before:
        /\b(?:none|no (?:study|trial|review|paper)) (?:\w+ )?(?:shows?|showed|proves?|proved|suggests?|found|says?)(?: that)?\b[^.;]*$/i,
    },
    // Nobody can promise it.
    {
      after:
        /^\s*(?:is not|isn['’]t|are not|aren['’]t) (?:something|a thing|anything) (?:that )?(?:we|I|anyone|anybody|any)\b/i,
    },
    {
      words: /\b(?:risk|pain|harm|side effect)s?$/i,
      after: /^free (?:way|method|treatment|procedure|option|operation|surgery|needle|medicine|drug|approach)s?\b/i,
    },
    // How to do less of something without harm.
    {
      words: /safe way to$/i,
      after: /^\s*(?:cut|stop|taper|come off|reduce|lower|leave|end|store|dispose|travel|get)\b/i,
    },

    // What the body has is harmless, and not the care.
    {
      words: /harmless/i,
      before:
        /\b(?:veins?|moles?|lumps?|cysts?|floaters?|spots?|bumps?|warts?|skin tags?|lipomas?|freckles?|noises?)(?: (?:is|are|was|were)(?: \w+)?)?$/i,
    },

    // "Someone who can't stop the tablets without danger": the danger is there.
    {
      words: /^without/i,
      before: /\b(?:can(?:not| not|['’]t)|could(?: not|n['’]t)|should(?: not|n['’]t)|must not|never)\b[^.;,]{1,40}$/i,
    },
    // "What's the worst you have seen?" is asked of somebody who tells.
    { words: /\byou(?: have|['’]ve)? (?:ever )?seen/i },
  ],
  'access-without-evaluation': [
    // An evening with a talk.
    {
      words: /^no (?:consultations?|consults?|exams?|evaluations?)$/i,
      after: /^\s*(?:on the (?:night|day|evening)|at the (?:event|talk|seminar)|that (?:night|evening|day))\b/i,
    },
    // A patient who worries afterwards.
    { words: /^send (?:us )?a photo$/i, after: /^\s*,? ?(?:or )?(?:come|drop|pop) (?:in|by)\b/i },
    // A wish on a form, and what passes by itself.
    { words: /^tick the box if you would$/i, after: /^\s*(?:like|prefer|rather|want)\b/i },
    {
      words: /^no (?:visit|appointment|treatment)$/i,
      before:
        /\b(?:pass|passes|heal|heals|settle|settles|clear|clears|go away|goes away)\b[^.;]*\b(?:without treatment|by (?:itself|themselves)|on (?:its|their) own)\b[^.;]*$/i,
    },
    // An appointment that takes its time, or follows the form.
    {
      words: /\btakes? (?:about |around |approximately )?(?:[2-9]\d|thirty|forty|fifty|sixty)(?:[- ]\w+)? minutes$/i,
      before: /\b(?:appointment|consultation|consult|visit|call|assessment|interview|session)\b[^.;]*$/i,
    },
    {
      words: /\bquestionnaire\b/i,
      after:
        /^\s*(?:appointment|consultation|visit|call|assessment)s? with (?:one of )?(?:our|a|the|your) (?:\w+ )?(?:doctor|physician|clinician|provider|psychiatrist|gp|nurse)s?\b/i,
    },
    // A class or a talk.
    { words: /camera/i, before: /\b(?:group|class|webinar|course|meeting|talk)\b[^.;]*$/i },
    // What cannot be known, and who is sent on.
    { words: /^without an? \w+$/i, before: /\b(?:hard|difficult|impossible) to (?:tell|know|say|see|judge)\b[^.;]*$/i },
    { words: /^(?:satisfaction )?survey\b/i },
    // "We don't sedate anyone without a word from the surgeon": with it.
    {
      before: /\b(?:don['’]t|do not|doesn['’]t|does not|never|won['’]t|will not|cannot|can['’]t)\b[^.;]{1,60}$/i,
      words: /^without/i,
    },
    // What somebody warns of.
    { before: /\b(?:warn(?:s|ed)?|risks?|dangers?|harms?|deaths?)\b[^.]{0,80}$/i, words: /^without/i },
    // An examination is what takes minutes.
    { before: /\b(?:blood draw|draw|scan|swab|x-?ray|exam|examination|measurement|reading)s?$/i, words: /^takes?/i },
    // Readers who have never been to one.
    { before: /(?:['’]ve|['’]d|\bhave|\bhas|\bhad)$/i, words: /^never (?:seen|been|had|asked|met)/i },
    // Readers of a kind, in a condition.
    { before: /\bif you(?:['’]re| are)?\b[^.]*$/i, words: /^never see\b/i },
    // Credit, and not care, is approved.
    { words: /\b0 ?%.*approved/i },
    // What is handed out to all, or taken back.
    {
      before: /\b(?:naloxone|narcan|condoms?|test strips?|refund(?:s|ed)?|returns?|money back)\b[^.]*$/i,
      words: /^no questions/i,
    },
    // Who is turned away, or should come at once.
    {
      words:
        /^(?:anyone|anybody|everyone|everybody) (?:under \d+|with an? (?:changing )?(?:mole|lump|fever|infection))\b/i,
    },
    // No such test exists.
    {
      words: /^no (?:blood |lab |single )?tests?$/i,
      after: /^\s*(?:that|which|to|can|could|for it|tells|shows|proves|diagnos)/i,
    },
    // "Walk and get on with physical therapy": two doings.
    { words: /^(?:walk|drive|come|go) (?:and|or)\b/i },
    { words: /^loses?\b/i, before: /\b(?:cancel\w*|no-?shows?|late|miss\w*|latecomers?)\b[^.;]*$/i },
    // Some do, after they were seen; and what pharmacies sell to anyone.
    {
      words: /^leave with a prescription/i,
      before: /\b(?:some|a few|not everyone|few) (?:people|patients|of them)?\s*$/i,
    },
    {
      words: /^without a prescription/i,
      before: /\b(?:minoxidil|naloxone|ibuprofen|antihistamines?|sunscreen|is available|are available|sold)\s*$/i,
    },

    // What people leave with, or do not.
    {
      words: /^(?:no|without an?) prescription/i,
      before:
        /\b(?:leave|leaves|left|leaving|go(?:es)? home|went home|walk(?:s|ed)? (?:out|away)|end(?:s|ed)?)\b[^.;,]{0,20}$/i,
    },
    { words: /^take (?:questions|notes|advice|part)\b/i },
    { words: /approved$/i, after: /^\s*(?:credit|finance|leave)\b/i },
    { words: /^no lectures?/i, after: /^\s*(?:and|or|,)/i },

    { words: /prescription|appointment|visit/i, after: onEach },
    // Somebody who replies is no patient.
    { words: /^(?:anyone|anybody|everyone|everybody) who (?:answers|replies|responds)\b/i },
    // What pharmacies sell from the shelf.
    { words: /prescription/i, before: /\b(?:topical|over[- ]the[- ]counter|otc)\b[^.;]*$/i },
    { words: /^no panel/i, after: /^\s*(?:that|which|is|can|has|finds?|of|we|I)\b/ },
    { words: /^(?:skip|miss)/i, before: /\bshould (?:you|they|anyone|someone)\s*$/i },
  ],
  'fear-appeal': [
    // A count of one's own mishaps.
    { words: /^lost \w+ in \w+ (?:years|months)\b/i, before: /\b(?:we|I)(?:['’]ve| have)?$/i },
    // What a treatment may not do, or only while it lasts.
    { words: /not (?:grow|come) back$/i, before: /\bin some (?:people|patients|men|women)\b[^.;]*$/i },
    { words: /\bstop(?:s|ped|ping)?\b.*\b(?:generally|usually|often|typically) (?:lose|regain)\b/i },
    {
      words: /^(?:generally|usually|often|typically) (?:lose|regain)\b/i,
      before: /\bstop(?:s|ped|ping)?(?: \w+){0,3}$/i,
    },
    // What to do when it hurts.
    { words: /^stop (?:the|your|and|at once|if)\b/i },
    // People come back, or do not.
    { words: /\bcome back$/i, after: /^\s*to (?:use|collect|see|get|pick)\b/i },
    // A harm of the care itself.
    { words: /^without enough\b/i },
    // A risk made smaller, and a warning that an authority gave.
    { words: /\bup\b/i, before: /\b(?:less|lower\w*|reduc\w+|fewer|warn\w*)\b[^.;]*$/i },
    { words: /^given/i, before: /\b(?:was|were|is|are|being|been)\s*$/i },
  ],
  'hype-language': [
    // A word that the writer would not use, or that has not come true.
    {
      words: /\bbreakthrough$/i,
      before:
        /\b(?:embarrassed|ashamed|reluctant|slow|hesitant|too early|premature|wrong) to call (?:it|this|that|them)$/i,
    },
    { words: /\bbreakthrough$/i, before: /\bif\b[^.;]*\bturn(?:s|ed)? out to be$/i },
    { words: /dramatic change$/i, after: /^\s*in (?:mood|behaviou?r|vision|symptoms|weight)\b/i },
    { words: /^no secret\b/i },
    { words: /chang|transform/i, before: /\b(?:bad|severe|serious|grave|painful|hard)\s+enough\s*(?:to\s*)?$/i },
  ],
  'offer-and-price-terms': [
    // What the reader's own plan says.
    { words: /^most (?:insurers|plans) cover$/i, after: /\bask (?:yours|your (?:plan|insurer|own))\b/i },
    // Times that nobody has taken.
    {
      words: /^free\b/i,
      before:
        /\b(?:appointments?|slots?|places?|spots?|seats?|rooms?|beds?|chairs?|times?|hours?) (?:is|are|was|were|became)(?: now| still)?$/i,
      after: /\b(?:cancel\w*|no-shows?|fell through|moved their|was ill|is ill)\b/i,
    },
    // What insurance pays, and what a newsletter will hold.
    { words: /^(?:(?:are|is) )?(?:usually|often|generally|sometimes|typically) covered by (?:most )?insurance/i },
    { words: /^special offers?$/i, before: /\b(?:find|information about|including|news of)\b[^.;]*$/i },
    // What public insurance pays, and a talk by which both find out whether they fit.
    {
      words: /\b(?:costs? you nothing|free of charge|at no cost|no cost|free)$/i,
      after:
        /^\s*(?:under|with|on|through) (?:the |your |an? )?(?:msi|ohip|medicare|medicaid|medi-cal|nhs|hse|health card|public insurance|bulk[- ]bill\w*)\b/i,
    },
    {
      words: /^(?:costs? you nothing|free of charge|at no cost|free)$/i,
      before:
        /\b(?:with (?:an?|your) (?:msi|ohip|medicare|nhs|health) card|(?:booklets?|leaflets?|guidelines?|reviews?|worksheets?|networks?)\b[^.;]*on the web)\b[^.;]*$/i,
    },
    {
      words: /^(?:free of charge|free)$/i,
      before: /\bcall of \w+ minutes is$/i,
      after: /\b(?:if we['’]?(?: a|['’])re a fit|whether we (?:fit|suit)|find out)\b/i,
    },
    { words: /^most plans pay$/i, after: /^\s*for (?:the |these |those )?(?:listed|approved|covered|insured)\b/i },
    // What is free of something.
    { words: /\b(?:gluten|sugar|dairy|fragrance|alcohol|hands|smoke|latex)-free\b/i },
    // Time that is kept free.
    { before: /\b(?:leave|leaving|keep|keeping)\b[^.]{0,12}$/i, words: /\bfree$/i },
    // What anybody can read, or letters.
    { before: /\bread$|\bletters?\b[^.]{0,30}$/i, words: /^(?:for free|free of charge|at no (?:cost|charge))/i },
    // Care given away to those who are sent, or by public services.
    {
      words: /^(?:for free|free of charge|free|at no (?:cost|charge))/i,
      after: /^\s*for (?:people|patients|families|children) (?:referred|sent|who (?:cannot|can['’]t)|without)\b/i,
    },
    {
      before:
        /\b(?:Brook|NHS|state|council|charity|charities|library|county|helpline|quitline|local clinic)\b[^.]{0,80}$/i,
      words: /^(?:for free|free of charge|free|at no (?:cost|charge))/i,
    },
    // The terms follow.
    {
      words: /cancel any ?time|full refund/i,
      after: /^\s*with \d+ (?:days|weeks|months)\b|^\s*(?:with)?in the first (?:fortnight|week|month|\d+ days)\b/i,
    },
    { before: /\b(?:with)?in the first (?:fortnight|week|month|\d+ days)\b[^.]{0,20}$/i, words: /full refund/i },
    // How long vouchers run.
    { words: /^vouchers?$/i, after: /^\s*(?:last|expire|are valid|run|cannot|can['’]t)\b/i },
    // A thing to buy.
    { before: /\b(?:gel|ice|heat|cold|hot)$/i, words: /^packs?\b/i },
    // Why somebody gets the letter.
    { before: /\bbecause you$/i, words: /^entered\b/i },
    // What goes wrong is made good.
    {
      words: /(?:free of|at no|without) charge|money back/i,
      before: /\b(?:corrected|mended|amended|complications?|billed|overcharged|look after|mistakes?|error)\b[^.]*$/i,
    },
    { words: /no co-?pay/i, after: /^\s*(?:if|when|where|for)\b/i },
    // A chair or an hour that nobody has taken.
    {
      words: /^free\b/i,
      before: /\b(?:chair|slot|room|seat|table|bed|diary|hour)\b[^.;]*\b(?:is|are|was|were|comes?)\s*$/i,
    },
    // What others hand out.
    {
      words: /^free (?:dinner|lunch|meal|steak|supper)/i,
      before: /\b(?:flyer|flier|leaflet|invitation|seminar)\b[^.]*$/i,
    },
    { words: /voucher/i, before: /\b(?:sent|gave|offered)(?: us| me)?(?: an?)?$/i },
    { words: /\b(?:sale|discount)$/i, after: /^\s*(?:is not|isn['’]t|are not|aren['’]t)\b/i },

    // Work that failed is done again.
    { words: /free of charge/i, before: /\b(?:remake|redo|repeat|replace|correct|repair|refit|adjust)\b[^.;]*$/i },
  ],
  'onset-and-duration-claim': [
    // Foods and rooms to keep away from.
    { words: /^(?:stay|keep|keeping|staying) clear$/i, after: /^\s*of\b/i },
    // Signs that are watched.
    {
      words:
        /\b(?:change|drop|fall|rise|loss|increase|decrease) (?:in|of) (?:the |your )?(?:vision|sight|hearing|speech|breathing|blood pressure|heart rate|pulse|oxygen|blood sugar)\b/i,
      after:
        /\b(?:emergency|urgent|hospital|911|999|112|reason to|faint\w*|dizz\w*|tell (?:us|your|the)|watch\w*|monitor\w*)\b/i,
    },
    // Papers.
    {
      words: /^is yours to keep\b/i,
      before: /\b(?:copy|form|leaflet|letter|card|report|scan|x-?rays?|records?|notes?|sheet|booklet|diary)\b[^.;]*$/i,
    },
    // A question inside a sentence, how long a trouble stays, and what days and other care do.
    {
      words: /\b(?:results?|effects?|benefits?|it|they|relief) lasts?$/i,
      before: /\bhow long(?: (?:the|your|its|their))?(?: \w+)?$/i,
    },
    {
      words: /\b(?:remain|last|persist|linger|continue)s? for (?:years|months|decades|weeks)\b/i,
      before: /\b(?:feelings?|symptoms?|fears?|shame|memories|pain|trauma|problems?|effects of|scars)\b[^.;]*$/i,
    },
    { words: /^(?:shorter|longer|darker) (?:days|nights|evenings)\b/i },
    { words: /\blasts? for\b/i, before: /\b(?:waxing|threading|shaving|make-?up|fasting|a tan)\b[^.;]*$/i },
    {
      words: /\brecover from (?!.*\b(?:surgery|procedure|treatment|operation)\b).*\bwithin\b/i,
      before: /\bmost(?: people| patients| adults| children)?$/i,
    },
    {
      words: /^most (?:people|adults|children) recover from (?!.*\b(?:surgery|procedure|treatment|operation)\b)/i,
    },
    // The hours of a house, what comes by post or goes back, and how long somebody has worked.
    { words: /^(?:quiet|opening|visiting|office|business|working) hours\b/i },
    {
      words:
        /^(?:the )?(?:box|kit|parcel|package|order|refund|letter|card|invoice)s? (?:came|arrived|comes?|arrives?|landed)\b/i,
    },
    { words: /\bsend (?:it|them) back$/i },
    { words: /^(?:\w+ )?years here\b/i },
    // Who stays away, and from what.
    {
      words: /\bstay(?:s|ed)? off$/i,
      after: /^\s*(?:alcohol|drugs?|opioids?|heroin|cocaine|drink|cigarettes|them|work|the (?:leg|foot|ankle|knee))\b/i,
    },
    {
      words: /\bstay(?:s|ed)? away$/i,
      after: /^\s*from (?:places|people|clinics|us|anyone|the|work|school|children|it|them)\b/i,
    },
    { words: /^keep it off the$/i },
    // Not to be hoped for, or a question of time.
    { words: /relief$/i, after: /^\s*is (?:not|no) (?:a |an )?(?:realistic|promise|aim|goal|given)/i },
    { before: /\bhow (?:long|soon|fast|quickly)\s*$/i },
    // A harm that stays.
    { words: /lasting changes?$/i, after: /^\s*(?:in|to|of) (?:pigment|colou?r|sensation|feeling|vision|the nerve)/i },
    // An illness is for life.
    {
      before:
        /\b(?:diabetes|asthma|arthritis|psoriasis|lupus|coeliac|celiac|epilepsy|disease|illness)(?: \w+)? (?:is|was|are|were)$/i,
      words: /^for (?:life|good|ever)$/i,
    },
    // How long a medicine is taken.
    {
      before: /\b(?:on|taking) (?:[\w-]+ ){0,4}(?:dose|diet|medicine|medication|tablets?|injections?|drug|pen)s?$/i,
      words: /^for (?:life|good|ever)$/i,
    },
    // What somebody has lived with.
    { before: /\b(?:describe|describing|after|report|facing)s?$/i, words: /lifetime of\b/i },
    // People come back, or do not.
    {
      before: /\b(?:people|women|men|patients|clients|couples|who|others|some)\b[^.]*$/i,
      words: /^never (?:come|came|comes|repeat)\b/i,
      after: /^\s*(?:to|for|it|them)\b/i,
    },
    // What is bought lasts, or is kept.
    { words: /\blasts?\b/i, after: /^\s*(?:\w+ ){0,2}from (?:the )?(?:first visit|purchase|date|day)/i },
    { before: /\b(?:quote|price|offer|voucher|pass|credit|package)s?\b[^.]{0,25}$/i, words: /run out|expire/i },
    {
      before: /\b(?:caps?|retainers?|device|machine|kit|copies|notes|images?|records?|scans?|aids?)\b[^.]*$/i,
      words: /yours to keep/i,
    },
    // When a picture was taken.
    {
      before: /\b(?:photograph(?:s|ed)?|photos?|pictures?|taken|pictured)\b[^.]*$/i,
      words: /^(?:\w+ (?:to|or) )?\w+ (?:weeks|months|years) after\b/i,
    },
    // How often, and not how long.
    { words: /^(?:one|two|a visit|a session) every\b/i },
    { before: /\bevery$/i, words: /^(?:one|two|three|four|\d)\b/i },
    // A second appointment.
    {
      words: /\bcome back$/i,
      after: /^\s*for (?:a|an|the|your) (?:report|review|results?|check|fitting|second|follow-?up)\b/i,
    },
    // A device is switched on.
    { words: /^(?:turned|switched) on\b/i },
    { words: /(?:drip|infusion|gas|machine|pump) (?:being|is|was) (?:turned|switched) off/i },
    // No study shows it.
    {
      before:
        /\b(?:none|no (?:study|trial|review|paper)) (?:\w+ )?(?:shows?|showed|proves?|proved|suggests?|found|says?)(?: that)?\b[^.;]*$/i,
    },
    // Nobody can promise it.
    {
      after:
        /^\s*(?:is not|isn['’]t|are not|aren['’]t) (?:something|a thing|anything) (?:that )?(?:we|I|anyone|anybody|any)\b/i,
    },
    // A harm stays.
    {
      before:
        /\b(?:scars?|patch(?:es)?|numbness|loss|damage|droop\w*|gaps?|weakness|marks?|burns?|blindness|discolou?ration)\b[^.]*$/i,
      words: /\bpermanent$/i,
    },
    // What an operation changes for good is a reason to think twice.
    { before: /\b(?:major|serious|big) (?:operation|surgery|decision|step)\b[^.]*$/i },
    // On advertisements.
    {
      before: /\b(?:billboards?|adverts?|ads|posters?|flyers?|leaflets?) (?:for|about|promising|that say)\b[^.]{0,5}$/i,
    },
    // The trouble with it.
    { after: /^\s*,?\s*which is (?:part of|exactly|just|half) the (?:problem|trouble)/i },
    { words: /\blook in the mirror\b/i },
    { words: /permanent/i, before: /\b(?:reduced|raised|impaired|underactive|loss|damaged?|toxic\w*)\b[^.;]*$/i },
    // What fades, what follows months later, and what nobody knows yet.
    {
      words:
        /\b(?:lift|relief|benefits?|effects?|glow|calm|boost|improvement)\b.*\b(?:disappears?|fades?|wears? off|goes? away)\b/i,
    },
    { words: /^one after\b/i },
    // What was cut out stays out.
    { words: /\bcomes? back$/i, before: /\b(?:removed|taken out|cut (?:out|away))(?: (?:does|do|will))?\s*$/i },
    // What wakes somebody at night.
    { words: /\b(?:cramps?|aches?|pains?|itching|burning|coughs?|snoring) (?:that|which) wakes? (?:you|them)$/i },
    {
      words: /^long[- ]term (?:results|effects|outcomes)$/i,
      after: /^\s*(?:are|is|have|remain)(?: \w+)? (?:still|not|un\w+|being|less|limited|under)\b/i,
    },

    { words: /lifetime of (?:the|your|an?) (?:aid|device|implant|battery|warranty|product|crown|contract)\b/i },
    { words: /\b(?:last|this|next) (?:week|month|year)$/i, after: /^['’]s\b/i },
    {
      words: /^(?:one|two|three|four|five|six|seven|eight|nine) years?$/i,
      before: /\b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-‐]?$/i,
    },
    { words: /permanent/i, before: /\bin (?:that|this|one) sense\b[^.]*$/i },
    // A harm that stays, by its name.
    {
      words: /permanent/i,
      before:
        /\b(?:hair loss|dents?|patch|burns?|weakness|discolou?r\w*|pigment\w*|complications?|tinnitus|loss of \w+|droop\w*)\b[^.;]*$/i,
    },

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
  'encourages-overuse': [
    // What nobody should do, and when a programme sees people.
    { words: /^(?:no one|nobody) (?:needs|should (?:take|have|get|use|assume|start))\b/i },
    {
      words: /^(?:\w+ )?(?:is|are|will be) (?:usually |then |first )?seen\b/i,
      before:
        /(?:^|\b(?:people|participants|patients|clients|members|women|men|children|adults|individuals|survivors|you|they))$/i,
    },
    // The time to ring.
    { words: /\btime to (?:call|ring|phone|visit|book|write|reach|come by|park)\b/i },
    // Who should stay away.
    {
      words:
        /^any(?:one|body) with an? (?:pacemaker|personal|family|history|active|open|recent|current|infection|metal|known|bleeding|clotting)\b/i,
    },
    // Against migraine, where it is an approved use.
    { words: /^prevent(?:at)?ive\b/i, after: /\b(?:migraines?|headaches?)\b/i },
    { words: /^prevent(?:at)?ive\b/i, before: /\b(?:migraines?|headaches?)\b/i },
  ],
  'patient-identifiability': [
    // A place with a date, and studies.
    {
      words: /, \d{1,2}$/,
      after: /^\s*(?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
    },
    { words: /^(?:small|short|early|older|recent|large)\b/i },
    // Those who work there.
    {
      words:
        /\b(?:an[ae]*sth\w+|social worker|nurse|surgeon|hygienist|pharmacist|dietiti?cian|dietitian|physio\w*|receptionist)\b/i,
      after:
        /^\s*,?\s*(?:can|will|does|sees|answers|runs|leads|helps|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i,
    },
    // A clinician with a title, at work.
    {
      words: /^(?:doc|mr|ms|miss|mrs|mx)\b/i,
      after:
        /^\s*(?:and (?:the|his|her) team|will (?:examine|see|explain|talk|go|look|show|check|ask|discuss)|sees|examines|operates|explains)\b/i,
    },
    // A paper.
    { words: /^an? (?:\w+ )?(?:review|trial|study|analysis|report)\b/i },
    // An address, or a number to call.
    {
      words: /, \d+$/,
      after:
        /^[-–][A-Z]{3,}|^\s*(?:[A-Z]\w+ ){1,3}(?:Rd|Road|St|Street|Ave|Avenue|Blvd|Boulevard|Lane|Ln|Drive|Dr|Way|Quay|Square|Court|Terrace|Row|Place|Parade|Crescent|Close|Highway|Hwy|Hill|Suite)\b/,
    },
    {
      words:
        /\b(?:the|our) (?:pharmacist|nurse|midwife|optician|optometrist|audiologist|hygienist|receptionist|dietitian|physiotherapist)\b(?! (?:from|in) [A-Z])/i,
    },

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
  'restricted-disease-claim': [
    { before: /\bbone marrow transplants?\b[^.;]*$/i },
    { words: /^control (?:pill|patch|ring|shot|method|implant)s?\b/i, before: /\bbirth\s*$/i },
    // "Stopping can cause a stroke".
    {
      words:
        /^(?:stop(?:ping|s)?|end(?:ing|s)?|fight(?:ing)?|prevent(?:ing)?)\b.*\b(?:cause[sd]?|causing|leads? to|triggers?|brings? on|raises?)\b/i,
    },
    { words: /cancer support/i, after: /^\s*(?:cent(?:re|er)|group|services?|line|charity|nurses?|workers?|team)\b/i },
    { words: /^turn (?:people|patients|somebody|someone|anyone|you|them|us) (?:down|away)\b/i },
    { words: /^controlled$/i, after: /^\s*(?:\w+ )?(?:trials?|stud(?:y|ies))\b/i },
  ],
  'self-diagnosis': [
    // What readers have heard.
    {
      words:
        /^if you have (?:spent|read|seen|heard|been|ever|looked|searched)\b.*\byou (?:have|will have) (?:probably )?(?:heard|seen|read|noticed|come across|met)\b/i,
    },
    // A condition.
    { before: /\b(?:if|when|once|whether|unless|in case)$/i, words: /^you(?:['’]re| are)/i },
    // What is asked.
    { before: /\bhow (?:do|can|would|will|does) (?:you|I|anyone|a doctor) (?:know|tell)(?: if| whether)?$/i },
    { words: /^understanding\b/i },
    { words: /suicid|\b(?:kill|harm|hurt)(?:ing)? (?:your|them)sel/i },
  ],
  'urgency-pressure': [
    // What a body has.
    { words: /\blimited supply\b/i, before: /\byou (?:only )?have an?$/i },
    {
      words: /\blimited supply\b/i,
      after: /^\s*(?:of )?(?:donor|hair|cartilage|bone|skin|eggs?|tissue|grafts?|follicles?)\b/i,
    },
    { words: /^few (?:appointments|visits|sessions)$/i, before: /\bafter a\s*$/i },
    // Reasons that should not count.
    { before: /\b(?:shouldn['’]t|should not|never|don['’]t|do not)\b[^.]*\b(?:because|since|when)\b[^.]*$/i },
    // Those of a count.
    { before: /\b(?:among|of) (?:the|our)$/i, words: /^first \d+/i },
    // Until an appointment that is made.
    {
      words: /(?:don['’]t|do not) wait$/i,
      after: /^\s*for (?:your|the|a|an) (?:follow-?up|next|appointment|visit|review)/i,
    },
    // When somebody sees or calls a patient.
    {
      before: /\b(?:sees?|calls?|phones?|rings?|checks?|reviews?)(?: on)?(?: you)?(?: back)?$/i,
      words: /next \d+ (?:hours|days)/i,
    },
    // A step before the visit.
    { words: /^before any(?:one|body) (?:gets?|goes|steps|lies|sits|climbs) (?:on|onto|into|under|up|down)\b/i },
    { words: /^limited time$/i, before: /\bfor a\s*$/i },
    { words: /\bwait$/i, after: /^\s*(?:for us|on a|for a clinic)\b/i },
    { words: /^beds?\b/i, before: /\b(?:tanning|sun)\s*$/i },
    // Places on the skin.
    {
      words: /\bspots?\b/i,
      before:
        /\b(?:mark|marks|marking|inject\w*|numb\w*|clean\w*|treat\w*|freez\w*|shav\w*|touch\w*|dab\w*|press\w*|poke\w*)(?: (?:the|a|your|in|on|at|out|off))*\s*$/i,
    },
    // What has a last day of its own.
    {
      words: /^(?:ends|ending)\b/i,
      before:
        /\b(?:discussion|course|class|term|talk|session|lesson|visit|shift|treatment|study|school|semester|group|pregnancy|programme?|season|clinic|meeting|walk|leave|tour|residency|rotation)\s*$/i,
    },
  ],
  'stop-medication-suggestion': [
    // What stopping brings.
    {
      words: /^(?:leaving|quitting|dropping|skipping|stopping|ditching|cancel(?:l?ing)|replacing)\b/i,
      after:
        /^\s*(?:\w+ ){0,3}(?:(?:raises?|increases?) (?:the |your )?(?:risk|chance|odds|danger)|risks|is (?:dangerous|risky|unsafe)|can be (?:dangerous|risky|fatal)|(?:can|may) (?:cause|lead to|bring on|trigger)|leads to (?:relapse|withdrawal|seizures?|harm))\b/i,
    },
    // Scores drop on a medicine, and a lack is made good.
    { words: /^dropped \d/i },
    {
      words:
        /^replac(?:e|es|ed|ing) (?:the (?:lost|missing) )?(?:b ?12|iron|vitamins?|fluids?|folate|calcium|magnesium|zinc|salts?|electrolytes)\b/i,
    },
    // Questions for the clinic before anything changes.
    { words: /^before you (?:refill|renew)/i },
    {
      words: /stop (?:the|a|your) medic\w+$/i,
      before: /\b(?:call|ask|ring|tell us|talk to)\b[^.;]*\bbefore you\b[^.;]*$/i,
    },
    // Burns, bins, lenses and adjustments.
    { words: /^burn from|\bbin is for\b|^throw away contact|stop the adjustment/i },
    // Care that most people can do without.
    {
      words:
        /\b(?:not|rarely|never|seldom) need (?:a |an |any )?(?:testosterone|vitamin|infusion|drip|replacement|injection|supplement)/i,
      before: /^(?:most|many|some|healthy|people)\b(?!.*\b(?:our|after|treated|who (?:come|choose))\b)[^.;]*$/i,
    },
    // What leaving raises, and what reports cannot show.
    { words: /^leaving\b/i, after: /^\s*(?:too )?early (?:can|may|could|will) (?:raise|increase)/i },
    { words: /avoid surgery/i, before: /\breports? that\b[^.;]*$/i },
    // "Most need not stop it": it is taken on.
    { words: /\bneed(?:ed)? to (?:stop|quit|come off|give up|pause|taper|change)\b/i },
    // Who is used to something has had it.
    { words: /\b(?:(?:were|was|are|is|be|been|get|got)(?: not|n['’]t)?|not) used to\b/i },
    // Needles after use, a medicine that was stopped, and what an operation is for.
    { words: /(?:\bnot|n['’]t|\bnever)\b.*\bthe need\b/i },
    { words: /\bused (?:needles|pens|patches|syringes)\b/i },
    { words: /^(?:drop|put|toss|throw)\b/i, after: /^[^.;]*\b(?:sharps|container|take-?back)\b/i },
    { words: /^stopped (?:medic\w+|meds?|pills?|drugs?)$/i, before: /\ba\s*$/i },
    { words: /^(?:be|get) (?:rid|free|done)\b/i, before: /\bto\s*$/i, after: /^[^.;]*\b(?:risks?|hazards?)\b/i },
    { words: /^instead of an? supplement$/i },

    { words: /^before you take (?:it|them|one)$/i, before: /\b(?:call|ring|ask|tell|phone) (?:us|your \w+)\s*$/i },
    { words: /^stopped an? medic/i, before: /\bhave\s*$/i },
    { words: /stopped wearing/i },

    { words: /^cancel an? prescription/i },
    { words: /\bis off the$/i, after: /^\s*table\b/i },
    // Withdrawal from alcohol or opioids under care.
    { words: /\bdetox/i, before: /\b(?:drink\w*|alcohol|opioids?)\b[^.;]*$/i },

    { words: /prescription/i, after: onEach },
    // "Pain that won't quit needs a doctor", "flush the years away".
    { words: /\b(?:quit|stop|shed|lose)s? (?:needs?|means?|is|should)\b/i },
    { words: /\b(?:years|stress|day|week|worries|cares)\b.*\baway\b/i },
  ],
  'appearance-shaming': [
    // A little drawing.
    {
      words: /\b(?:sad|smiley|smiling|unhappy|straight) face$/i,
      before: /\b(?:send|sent|sends|emoji|repl(?:y|ied)|dr[ae]w|tick(?:ed)?|circled?)\b[^.;]{0,30}$/i,
    },
    // Sleeves roll up.
    { words: /^that rolls$/i, after: /^(?:up|down|back|over)\b/i },
    { words: /^cover\w* up/i, after: /^\s*(?:the |your )?(?:pain|symptoms?|problem)/i },

    {
      words: /looked at/i,
      before: /\b(?:slips?|forms?|letters?|prescriptions?|charts?|results?|records?|scans?)\b[^.;]*$/i,
    },
  ],
  'approval-status-claim': [
    { before: /\bnone of which (?:has|have|is|are)\s*$/i },
    // "The FDA has approved no stem-cell product", "FDA-approved uses include …".
    { words: /\bapproved no\b/i },
    { words: /approved$/i, after: /^\s*(?:no\b|(?:uses?|indications?) (?:include|includes|are|is)\b)/i },
  ],
  'comparative-superiority': [
    // When it is allowed again.
    {
      words: /^not (?:want to |have to )?go back to\b/i,
      after: /^\s*(?:\w+ ){0,2}(?:until|before|for (?:\w+ ){0,2}(?:hours?|days?|weeks?|months?))\b/i,
    },
    { words: /^when other treatments/i, before: /\bnot (?:work|help)\s*$/i },
    // The way to the clinic, not to health.
    {
      words: /\bways? to$/i,
      after: /^\s*(?:reach|contact|book|get (?:here|in touch|to us)|pay|find us|ask|cancel|park|order|renew)\b/i,
    },
    // It lasts after the care has ended.
    { words: /outlast(?:s|ed)? (?:the )?(?:treatment|course|sessions)/i },
    // What is left where it was.
    { words: /^leaves? behind$/i, after: /^(?:an?|the|some|its|nothing)\b/i },
    // Longer is no merit of a recovery, a trial or a visit; nor is what matters more.
    { words: /^longer (?:recovery|trial|visit|course|stay|wait|session|appointment)s?\b/i },
    {
      words: /^longer than\b/i,
      before: /\b(?:infusions?|visits?|sessions?|appointments?|recovery|course|trial)\b[^.;]*$/i,
    },
    { words: /^deeper (?:and broader )?(?:areas?|structures|layers)/i },
    { words: /\bmatters more than\b/i },
    // How often a question comes, and evidence that speaks for other care than the writer's.
    { words: /\b(?:comes? up|is asked|(?:get|am|are) asked|hears?|heard) (?:\w+ ){0,2}more (?:often )?than any\b/i },
    {
      words:
        /\bevidence than (?:anything|any \w+|most things)(?: else)? (?:that )?(?:we|I|on (?:this|the) (?:page|list)|here)\b/i,
    },
    {
      words: /\bevidence than\b/i,
      after: /^\s*(?:anything|any \w+)?(?: else)?\s*(?:that )?(?:we|I|on (?:this|the) (?:page|list))\b/i,
    },

    { words: /than (?:any of us|anything else (?:we|I) (?:ask|hear|say|do|print))/i },
    { words: /than anything else (?:we|I)$/i, after: /^\s*(?:ask|hear|say|do|print)\b/i },
  ],
  'denigrates-standard-care': [
    // Whom a treatment is for, and what the clinic asks: "adults in whom two antidepressants have failed".
    {
      words: /\bfail(?:s|ed)?$/i,
      before: /\b(?:which|whose|whom)\b[^,;.]{0,30}$/i,
      after: /^(?!\s*you\b)/i,
    },
    { words: /\b(?:that|which) (?:have|has|had) failed$/i, after: /^(?!\s*(?:you|us)\b)/i },
    // Papers that are asked for.
    {
      words: /^years of prescriptions$/i,
      before: /\b(?:ask|pharmacy|records?|list|history|print\w*|bring|send)\b[^.;]*$/i,
    },
    // A pain that no tablet eases is a reason to call.
    {
      words:
        /(?:tablets?|pills?|painkillers?|paracetamol|ibuprofen|medicines?) (?:do(?:es)? not|don['’]t|doesn['’]t|won['’]t|can['’]t) (?:touch|help|ease|shift)/i,
      before: /\b(?:pain|headache|ache|fever)(?: that)?(?: (?:the|your))?$/i,
    },
    // What some people tell of a harm, what covers a wound, a belief that is wrong.
    { before: /\bsome (?:people|patients) (?:say|find|report|feel) (?:that )?(?:an?|the|their)\s*$/i },
    { words: /^band.?aid$/i, after: /^\s*(?:over|on|to)\b/i },
    { before: /\b(?:misunderstanding|misconception|mistaken belief) that\b[^.;]*$/i },
    // What is worn on the face.
    { words: /\b(?:gel|face|eye|sleep|sheet|oxygen|surgical|sleeping) masks?\b/i },
    { words: /^they are (?:lazy|careless)/i, before: /\b(?:told|called|believed|thought)\b[^.;]*\bthat\s*$/i },
    { words: /^surgery\b.*\b(?:is|are)$/i, before: /\bday of\s*$/i },

    // "No vaccine covers everybody" says what is so of all care.
    { words: /\b(?:every|everyone|everybody|all|always)\b/i, before: /\bno\s*$/i },
    { words: /\bha(?:ve|s) failed$/i, before: /\b(?:after|once|where)\b[^.;]{0,30}$/i },
    { words: /^is paid for by$/i },
    // Unwanted effects, as a page on them tells.
    { words: /^chemotherapy leaves\b/i, before: /\bsome\s*$/i },
  ],
  'detox-immunity-antiaging': [
    // A facial.
    {
      words: /\bcleanse$/i,
      after: /^\s*,? ?(?:and )?(?:extractions?|exfoliat\w*|toner|(?:a )?mask|steam|moistur\w*)\b/i,
    },
    // Summer time.
    { words: /clock$/i, after: /^\s*(?:forward|an hour|for summer)\b/i },
    { words: /younger than$/i, before: /\b(?:participants|patients|volunteers|people|women|men|adults)\b[^.;]*$/i },

    { words: /\brelease of\b.*\b(?:chemicals|neurotransmitters|messengers|hormones)\b/i },

    { words: /\bdetox$/i, before: /\b(?:drink\w*|overdos\w*|relapse\w*|heroin|old amount)\b[^.;]*$/i },
  ],
  'establishment-claim': [
    // Nothing is shown.
    { words: /^no proven\b/i },
    { before: /\bnone of (?:which|these|them|it)\s*$/i },
    { words: /^well[- ]known$/i, after: /^\s*(?:part|side|problem|risk|fact|name|reason|cause|effect)\b/i },

    // Salesmen showed it to us.
    { words: /^been shown\b/i, before: /\b(?:we|I|they|you)(?:['’]ve| have)\s*$/i },
  ],
  'minimized-risk': [
    // Said of most, and of some not.
    {
      words: /\b(?:does not|doesn['’]t|do not|don['’]t) hurt$/i,
      after: /^\s*for most (?:people|patients|of us)\W*(?:though|but|although)\b/i,
    },
    // Air.
    { words: /^breeze$/i, before: /\b(?:light|cool|gentle|sea|warm|cold|cooling|evening)$/i },
    { words: /short.lived$/i, before: /\b(?:relief|benefits?|improvement|effect)\b[^.;]*$/i },
    // No study shows it.
    {
      before:
        /\b(?:none|no (?:study|trial|review|paper)) (?:\w+ )?(?:shows?|showed|proves?|proved|suggests?|found|says?)(?: that)?\b[^.;]*$/i,
    },
    // Nobody can promise it.
    {
      after:
        /^\s*(?:is not|isn['’]t|are not|aren['’]t) (?:something|a thing|anything) (?:that )?(?:we|I|anyone|anybody|any)\b/i,
    },
    // Whom it does nothing for.
    { before: /\b(?:who|some|others)$/i, words: /notice (?:a thing|it|anything|any)/i },
    // Advice against something.
    { words: /^(?:don['’]t|do not) (?:stop|skip|change)\b/i },
    // Prescribing outside of an approval.
    { words: /prescribing is (?:legal|common)/i },
    // A benefit ends.
    { before: /\b(?:effect|benefit|relief|improvement|response|lift)(?: \w+)?$/i, words: /^wears? off/i },
    // A supposed mechanism.
    {
      before:
        /\b(?:thought to|thinking (?:is|was)|idea (?:is|was)|theory (?:is|was)|meant to|said to|supposed to)\b[^.]*$/i,
      words: /healing response/i,
    },
    // What readers do to their skin.
    { words: /^pinch$/i, after: /^\s*(?:your|the|a fold|an inch)\b/i },
    // People of a study.
    { before: /\b(?:people|adults|patients|runners|workers|those|somebody|someone|anyone) with$/i, words: /^no pain/i },
    // A number or a form.
    {
      words: /\b(?:fret|worry|panic)$/i,
      after: /^\s*(?:about|over) (?:the|your|any) (?:number|score|forms?|paperwork|result|parking)/i,
    },
    // A name that frightens.
    { before: /\b(?:disease|syndrome|condition|name|disorder|it)$/i, words: /^sounds worse\b/i },
    // It does hardly anything.
    { words: /^little more than\b/i, before: /\b(?:do|does|did|achieves?|works?)\s*$/i },
    // Numbness that ends is no harm that passes.
    {
      words: /^wears? off\b/i,
      before:
        /\b(?:numb\w*|an(?:a)?esthe\w*|freezing|block|lidocaine|sedati\w+|local)(?: (?:part|shot|cream|agent|medicine|gel|effect))?\s*$/i,
    },
    { words: /painless/i, before: /\b(?:seen|heard|read|hear|see|find)\b[^.;]*\b(?:called|described)\b[^.;]*$/i },
    { words: /not notice anything$/i, before: /\b(?:others|some(?: people| patients)?)\s*(?:do\s*)?$/i },
    { words: /painless/i, before: /\b(?:described|billed|sold|advertised) (?:\w+ ){0,4}as ["“]?$/i },
  ],
  'self-dosing-suggestion': [
    // What is told, paid or eaten.
    {
      words: /\bhow (?:much|often|many)$/i,
      after: /^\s*(?:of it )?(?:to )?(?:share|say|tell|spend|pay|show|read|talk|eat|rest|give)\b/i,
    },
    { words: /\bhow (?:much|often) to (?:share|say|tell|spend|pay|show|read|talk|eat|rest|give)\b/i },
    // Steps that a clinician decides.
    {
      words: /\bnext (?:\w+ )?(?:dose|strength|step|level)$/i,
      after:
        /^\s*(?:only )?(?:when|if|once|after|until|unless)\b[^.;]{0,40}\b(?:prescriber|doctor|clinician|nurse|provider|physician|pharmacist|we|team)\b/i,
    },
    // What is taken of a patient, or by the staff.
    {
      words: /\btake (?:an? |the )?\w+$/i,
      after:
        /^\s*(?:x-?rays?|x rays?|photos?|photographs?|pictures?|scans?|measurements?|samples?|swabs?|impressions?|steps|breaths)\b/i,
    },
    { words: /\bml$/i, after: /^\s*of (?:your )?(?:blood|fluid|urine|saliva)\b/i },
    // More of them is no dose.
    { words: /more (?:side|adverse|unwanted)$/i, after: /^\s*effects?\b/i },
    { words: /^you choose how much$/i, after: /^\s*to (?:say|tell|share|pay|talk)\b/i },
    { words: /\b0 to 10\b/ },
    // The number of the emergency services.
    { words: /\b(?:911|999|112|000|111)\b/ },
    // What a price includes, of a product that clinicians inject.
    { words: /\bunits?$/i, after: /^of (?:botox|dysport|xeomin|jeuveau|daxxify|letybo|tox|neurotoxin|botulinum)\b/i },
    { words: /^(?:fine|okay|ok|safe|all right|no problem) to\b/i, before: /\bwhether (?:it|this)(?:['’]s| is)\s*$/i },
    // Loads and stretches, not doses.
    {
      words: /^(?:drop|ease|pull|dial) (?:back|down|off)\b/i,
      before:
        /\b(?:stretch\w*|exercis\w*|walk\w*|runs?|running|loads?|reps?|lift\w*|knee|calf|heel|plank|pace|hurts?)\b[^.;]*$/i,
    },
    // A clinician does it.
    {
      words: /\bdose/i,
      before:
        /(?:\b[Dd]r\.? \p{L}+|\b(?:doctor|prescriber|physician|clinician|nurse|pharmacist|team)) (?:may|might|will|can|could|would)\s*$/u,
    },
  ],
  'guaranteed-outcome': [
    // Service.
    {
      words:
        /\b(?:count|rely|depend|bank) on (?:(?:an?|our|us|the|your) )?(?:call|reply|answer|response|nurse|text|letter|e-?mail|message|reminder)\b(?! to\b)/i,
    },
    // What happens at a visit, and how people differ.
    {
      words:
        /(?:\bwill|['’]ll) (?:ask (?:about|you)|give yourself|sit (?:somewhere|in|on|down)|lie (?:back|down|on|in|flat|still)|receive (?:an? |your )?(?:report|letter|form|call|copy|plan|list|message|email)|complete|discuss|review|fill (?:in|out))\b/i,
    },
    {
      words: /^(?:every|each) (?:person|patient|body|individual) (?:responds?|reacts?|heals?)$/i,
      after: /^\s*(?:in (?:a|their) (?:different|own)|differently|at (?:a|their))\b/i,
    },
    // What comes and goes has not gone for good.
    { words: /\b(?:come and gone|comes? and goe?s?|came and went)\b/i },
    // Weight lost for no reason, which a doctor should know.
    { words: /without trying$/i, before: /\b(?:tell us|tell your|call|see (?:a|your)|if you)\b[^.;]*$/i },
    { words: /never fails$/i, after: /^\s*to (?:ask|check|call|explain|say|tell)\b/i },
    // No study shows it.
    {
      before:
        /\b(?:none|no (?:study|trial|review|paper)) (?:\w+ )?(?:shows?|showed|proves?|proved|suggests?|found|says?)(?: that)?\b[^.;]*$/i,
    },
    // Nobody can promise it.
    {
      after:
        /^\s*(?:is not|isn['’]t|are not|aren['’]t) (?:something|a thing|anything) (?:that )?(?:we|I|anyone|anybody|any)\b/i,
    },
    { words: /\b(?:neck|travel|seat|memory foam) (?:pillow|cushion|brace|collar)\b/i },
    { words: /^you will be able to see (?:a|the|your) (?:simulation|scan|image|picture|plan|results? of the scan)/i },
    // An option that is not considered; a harm off the table is a promise.
    {
      words: /\boff the table$/i,
      before:
        /^(?!.*\b(?:relaps\w*|recurrence|miscarriage|pain|rejection|failure|complications?|infections?|side effects?|addiction|cravings?|symptoms?|hunger|regain\w*|scar\w*|headaches?|migraines?)\b[^.;]*$)/i,
    },
  ],
  'superiority-or-credential-claim': [
    { words: /^board eligible$/i, after: /^\s*(?:does|is) not\b/i },
    { words: /^best (?:taken|raised|put|left|asked)\b/i },
    {
      words: /^the most requested\b/i,
      after: /^\s*(?:services |treatments |procedures )?in\b/i,
      before: /\bamong\s*$/i,
    },
    { words: /most requested (?:services|treatments|procedures) in/i },

    {
      words: /^(?:is|are) the only (?:\w+ )?(?:service|thing|promise|part|number|page)\b/i,
      after: /^\s*(?:we|I) can (?:swear|vouch|promise|speak)/i,
    },
  ],
  'testimonial-undisclosed': [
    // Visits that are in the price.
    { words: /^(?:one|two|three|four) reviews?$/i, before: /[$£€] ?\d[^.;]*\b(?:with|including|plus)$/i },
    // A share of patients, or one as an example.
    { words: /^one (?:client|patient|person) (?:in (?:\w+)|who (?:can|cannot|needs?|is)\b)/i },
    // The stars of a hotel.
    { words: /five-star/i, after: /^\s*(?:hotel|resort|accommodation|stay|rooms?|lodging)/i },
    // Both sides are told.
    { words: /^some of our patients\b.*\bsome (?:don['’]t|do not|didn['’]t)\b/i },
    // It went badly.
    {
      words: /\b(?:dizzy|in tears|sick|worse|vomiting|shaking|(?:in|to) (?:the )?hospital|ruined|relapsed|crashed)\b/i,
    },
    // Others had nothing of it.
    { words: /patients (?:tell|say|report)\b.*\bothers (?:notice|feel|see|report|find|tell)\b/i },
    { words: /patients (?:tell|say|report)/i, after: /\bothers (?:notice|feel|see|report|find|tell)\b/i },
  ],
  'unlawful-substance-promotion': [
    // A warning.
    {
      words:
        /^(?!.*\b(?:order|buy|get|we|our|here|available|shop)\b).*\b(?:(?:is|are) (?:unlicen[sc]ed|illegal|banned)|warn(?:s|ed|ings?)? (?:against|about))\b/i,
    },
    // Told to warn of it.
    {
      words: /research/i,
      after:
        /^.{0,30}\b(?:is not|isn['’]t|are not|aren['’]t|not) (?:meant|made|intended|approved|safe) for (?:people|humans?|patients|use in)\b/i,
    },
    { words: /^we (?:cannot|can't|do not|will not|never) (?:advise|recommend|help)\b/i },
    {
      words: /research use only/i,
      after: /^\s*(?:have not|haven['’]t|has not|hasn['’]t|are not|aren['’]t|is not|isn['’]t)\b/i,
    },
  ],
  'unsourced-statistic': [
    // How many were not helped.
    {
      after:
        /^\s*(?:\w+ ){0,2}(?:(?:(?:had|have|saw|see|felt|feel|got|noticed?) )?(?:no|little|hardly any) (?:benefit|change|difference|relief|improvement|effect|response)|(?:did not|do not|didn['’]t|don['’]t|never) (?:respond|improve|benefit|get better|notice))\b/i,
    },
    {
      before:
        /\b(?:effect|benefit|relief|gain|improvement|response|result)s? (?:was|were|is|are|had|has) (?:gone|lost|worn off|faded|disappeared)\b[^.;]*$/i,
    },
    // One of a few.
    { words: /^one of (?:(?:our|the|these|those) )?(?:two|three|four|five|six|several)\b/i },
    // Those who work there.
    {
      words:
        /^\w+ of (?:our|the) \w+ (?:chiropractors|physios|physiotherapists|dentists|doctors|nurses|clinicians|therapists|practitioners|staff|surgeons|injectors|hygienists)\b/i,
    },
    // Who they are, and not how they fare.
    {
      words: /\b(?:clients|patients|members|visitors|people|men|women|them|us|those)(?: we see)?$/i,
      after:
        /^(?: we see)?\s*(?:(?:are|is|were|was) (?:men|women|male|female|over|under|aged|in their|from|an? (?:man|woman)|veterans|parents|teachers|nurses|retired|first-time|new|referred)\b|have served\b|served in\b|come (?:to us (?:with|from|by)|from|by)\b|travel\b|live in\b|work (?:in|for|at)\b)/i,
    },
    {
      words: /\bleave$/i,
      after: /^\s*(?:without|with) (?:an?|any|no) (?:bottle|prescription|product|treatment|booking)/i,
    },
    // Requests that a house turns down.
    { words: /(?:enquiries|inquiries|applicants|applications|requests|referrals)$/i },
    // Interest on a loan.
    { before: /\b(?:rate|APR|interest|loan|credit|financing)\b[^.]{0,25}$/i, words: /%/ },
    // The source is named.
    { after: /\baccording to (?:the )?\p{Lu}/u },
    { before: /\b(?:stud(?:y|ies)|trials?|review|registry|survey)\b[^.]{0,20}\bpublished in\b/i },
    { words: /^one \w+$/i, after: /^\s*(?:point|note|word|rule|thing|tip|check|question|step|reason)\b/i },
    // What a clinic counts of its own bookings, and parts of a text.
    {
      after:
        /^\s*(?:of )?(?:\w+ )?(?:who|that) (?:booked|comes?|came|leave|rang|called|applied|filled|wrote|visited|asked)\b(?! (?:with|in with|to us with)\b)/i,
    },
    { after: /^\s*(?:of )?(?:this|the|that) (?:page|leaflet|letter|booklet|article|form|newsletter)\b/i },
    {
      after:
        /^\s*(?:of )?(?:last|this) (?:year|month|week|quarter)['’]s (?:forms|applications|referrals|visits|bookings|complaints|letters)\b/i,
    },
    {
      words: /last$/i,
      after:
        /^\s*(?:year|month|week|quarter)['’]s (?:forms|applications|referrals|visits|bookings|complaints|letters)\b/i,
    },
    { after: /^\s*in our (?:chairs?|waiting room|diary)\b/i },
  ],
  'mechanism-overclaim': [
    // Two names of one package.
    { words: /\w \+ \w/ },
    { words: /\bgrowth hormone$/i, after: /^\s*may (?:affect|raise|worsen|cause)\b/i },

    { words: /^a different brain$/i, after: /^\s*(?:system|chemical|region|area|circuit|network|pathway|receptor)/i },
    { words: /^stimulates? (?:a|the) (?:specific|particular|small|certain|targeted) (?:region|area|part)/i },
    { words: /^bone grows\b/i, after: /^\s*(?:around|onto|into|against)\b/i },
  ],
  'unhedged-efficacy': [
    // What a page is about, and what a list below it will tell.
    {
      words:
        /^(?:discover|learn|explore|find out|see|understand|read about)(?: about)? the (?:many |real |main |full |key |potential )?(?:benefits|advantages|results)(?: of (?:\w+ )?skin)?$/i,
    },
    {
      words:
        /\b(?:offers?|provides?|has|have|brings?|delivers?) (?:a (?:variety|range|number|host) of |several |numerous |many |various |a few |some |the following )(?:\w+ )?(?:benefits|advantages|results)$/i,
    },
    // Drops that are a medicine's form, not a trouble's end.
    { words: /^(?:allergy|an?aesthetic|numbing|eye|ear|nose|cough|vitamin) drops$/i },
    // What a device sends, and hours and hair that grow.
    {
      words: /\bdelivers? (?:its |the |their |\w+ of )?(?:\w+ )?energy$/i,
      after: /^\s*(?:to|in|into|through|at|deep|of)\b/i,
    },
    { words: /\bdelivers? (?:columns|pulses|bursts|beams|waves) of (?:\w+ )?energy$/i },
    { words: /\bgrows? in$/i, after: /^\s*(?:cycles|phases|stages)\b/i },
    { words: /^hair grows in cycles$/i },
    {
      words:
        /\b(?:evenings?|days?|nights?|mornings?|winters?) (?:become|get|grow)s? (?:shorter|longer|darker|colder|warmer)/i,
    },
    // What is good to do, and while it is good.
    {
      words: /\b(?:is|be) (?:beneficial|helpful|useful)$/i,
      after:
        /^\s*to (?!(?:the |your |our |their )?(?:skin|hair|body|mind|mood|sleep|health)\b|(?:\w+ )?(?:people|patients|those|veterans|women|men|adults|individuals|children|anyone|everyone|many|most|all|sufferers|athletes|families)\b)/i,
    },
    { words: /\b(?:is|be) (?:beneficial|helpful|useful)$/i, before: /\bas long as it$|\bas long as$/i },
    // Results of a test.
    { words: /\breceives? (?:your|their|the) (?:\w+ )?results$/i },
    { words: /\blaborator\w+\b.*\bresults$/i },
    // An effect, whichever it is.
    { words: /\b(?:has|have) an? (?:\w+ )?effect$/i, after: /^\s*(?:on|upon|,|that|which|of)/i },
    // What goes by itself, or comes back, and where somebody worked.
    { words: /^others improve$/i, after: /^\s*and then (?:slip|relapse|fade|plateau|fall|get worse)\b/i },
    { words: /^(?:the )?baby blues (?:fade|pass|lift|go)/i },
    {
      words: /\bworked in$/i,
      after:
        /^\s*(?:an?|the|our|his|her) (?:\w+ )?(?:nhs|hospital|clinic|team|practice|ward|school|unit|laborator\w+|pharmac\w+)\b/i,
    },
    { words: /^it is not harmless/i },
    // No study shows it.
    {
      before:
        /\b(?:none|no (?:study|trial|review|paper)) (?:\w+ )?(?:shows?|showed|proves?|proved|suggests?|found|says?)(?: that)?\b[^.;]*$/i,
    },
    // Nobody can promise it.
    {
      after:
        /^\s*(?:is not|isn['’]t|are not|aren['’]t) (?:something|a thing|anything) (?:that )?(?:we|I|anyone|anybody|any)\b/i,
    },
    // The trouble with it.
    { after: /^\s*,?\s*which is (?:part of|exactly|just|half) the (?:problem|trouble)/i },
    // What something is.
    { words: /\bmeans (?:breathing|lying|sitting|putting|taking|using|wearing|placing|giving|having)\b/i },
    // What the body needs a substance for.
    { before: /\b(?:needed|needs?|required|essential|uses?)\b[^.]{0,40}$/i, words: /^keep/i },
    // It works under a condition.
    { words: /\bworks?$/i, after: /^\s*(?:mostly|mainly|only|partly) (?:when|if|for|in|while)\b/i },
    { before: /\b(?:except|unless|only) (?:where|when|if)$/i },
    // What did harm, or frightens.
    {
      words:
        /\blet (?:you|them|us|me) down|made (?:you|me|them|him|her) (?:throw up|sick|ill|vomit|worse)|\bputs? (?:a lot of|many|some|most|plenty of) (?:\w+ )?off$/i,
    },
    // A harm.
    { words: /\bslow(?:s|ed)?(?: or shallow)? breathing|breathing (?:gets|becomes|goes)|^thicker blood/i },
    // What somebody heard.
    { before: /\bI(?:['’]ve| have)? (?:heard|read)(?: that)?$/i },
    // What was once thought.
    { before: /\b(?:original|early|old|first|earlier) (?:thinking|idea|theory|hope|belief) (?:is|was)\b[^.]*$/i },
    // Skin that is spared.
    { words: /\bhealthy (?:skin|tissue)/i, after: /^\s*(?:between|around|in between|untouched|alone)\b/i },
    // What lowers a threshold does harm.
    { words: /\bseizure$/i, after: /^thresholds?\b/i },
    // A verb in quotation marks is somebody else's word.
    { words: /["“‘'](?:cures?|fix(?:es)?|melts?|reverses?|heals?|works?)["”’']/i },
    // What an antidote does in an emergency.
    { words: /\b(?:naloxone|narcan)\b.*\boverdose\b/i },
    // The name of a place after the bar of a title, and words that somebody else said.
    { before: /\|\s*$/, words: /^[A-Z]\w+ [A-Z]\w+$/, after: /^\s*[A-Z][a-z]+\s*$/ },
    { after: /^(?:\s*back)?["”'’]*\s*(?:may|might|can) (?:well )?be true\b/i },
    // Rooms, days at work, what something is made of, and how it differs.
    { words: /^an? (?:calm|quiet|private)[\w, ]* (?:setting|room|space|place)\b/i },
    { words: /^missed work\b/i },
    { words: /^numbing (?:drops|cream|gel)$/i },
    { words: /\bis a solution$/i, after: /^\s*(?:that|of|containing|made)\b/i },
    { words: /\bworks? in$/i, after: /^\s*(?:different|several|other|two|similar) ways?\b/i },
  ],
  'vulnerable-population-claim': [
    // Hours, and a test.
    {
      words: /^from \d+$/i,
      before:
        /\b(?:lunch|desk|phones?|clinic|office|break|hours|classes?|visits) (?:is|are|runs?|opens?)(?: open| closed)?$/i,
    },
    { words: /^pregnancy$/i, after: /^\s*tests?\b/i },
    // The writer's own.
    { words: /^pregnan\w+$/i, before: /\bmy (?:\w+ )?$|\bmy(?: \w+)?$/i },
    // Side effects, visits and company.
    { before: /\b(?:reduce appetite|disturb sleep|slow growth)\b[^.;]*$/i },
    {
      words: /^(?:older (?:patients|adults)|retirees|seniors|teenagers|children)$/i,
      after: /^\s*(?:may|can|must|should) (?:bring|keep|park|ask|come with)\b/i,
    },
    { after: /^\s*needs? (?:a |an )?(?:talk|discussion|advice|conversation)\b/i },
    { words: /^(?:postnatal|postpartum|antenatal|prenatal)$/i, after: /^\s*(?:check|visit|appointment)\b/i },
    { words: /^children$/i, after: /^\s*in our \w+ program(?:me)? attend\b/i },
    // What a medicine prevents, or when the body makes something.
    {
      before: /\b(?:prevent(?:s|ing)?|against|unplanned|unwanted)$|\b(?:made|produced|released|found) during$/i,
      words: /^pregnan/i,
    },
    // One of several reasons against.
    { before: /\b(?:uncontrolled|untreated|unstable|active)\b[^.]*,$/i, words: /^pregnan/i },
    // Whom something harms.
    { before: /\b(?:deadly|dangerous|fatal|poisonous|toxic|harmful|out of (?:the )?reach)(?: for| to| of)?$/i },
    // What fills the days of readers.
    { before: /\b(?:jobs?|careers?|mortgages?)\b[^.]{0,15}$/i, words: /^(?:children|kids)$/i },
    { words: /^postpartum$/i, after: /^\s*(?:depression|anxiety|psychosis|mood)\b/i },
  ],
  'weight-loss-outcome': [
    { words: /^loses? fat$/i, before: /\bno (?:treatment|diet|machine|drug|exercise)\b[^.;]*$/i },
    // What goes on beside the loss.
    { words: /^los(?:e|ing) (?:fat|weight)$/i, before: /\b(?:while|as|when) you(?: are|['’]re)?\s*$/i },
    { words: /^weight falls$/i, before: /\b(?:as|when|if|once) (?:body|your|the|a person['’]s)?\s*$/i },
  ],
  'cure-claim': [
    // Hardly ever.
    { words: /\b(?:rarely|seldom|hardly ever) cured\b/i },
    // No study shows it.
    {
      before:
        /\b(?:none|no (?:study|trial|review|paper)) (?:\w+ )?(?:shows?|showed|proves?|proved|suggests?|found|says?)(?: that)?\b[^.;]*$/i,
    },
    // Nobody can promise it.
    {
      after:
        /^\s*(?:is not|isn['’]t|are not|aren['’]t) (?:something|a thing|anything) (?:that )?(?:we|I|anyone|anybody|any)\b/i,
    },
    // A verb in quotation marks is somebody else's word.
    { words: /["“‘'](?:cures?|cured|curing|fix(?:es)?|reverses?|heals?|healed|gone)["”’']/i },
    // A study that lays a worry to rest is appealed to; nobody is cured.
    {
      words:
        /^(?:put|puts|laid) (?:that|this|those|these|the|any|all) (?:\w+ )?(?:fear|worry|worries|concern|doubt)s? to (?:bed|rest)/i,
      before: /\b(?:stud(?:y|ies)|trials?|research|papers?|data|reviews?|evidence|science)\b[^.;]{0,20}$/i,
    },
    // Doubts are put to rest, and no illness.
    {
      words: /^put (?:those|these|such|the|any|all) /i,
      before: /\b(?:research|studies|science|evidence|data) (?:has|have)(?: \w+)?$/i,
    },
  ],
  'natural-means-safe': [
    // What is natural does not settle it.
    { words: /\b(?:does|do|did) not (?:rule out|mean|exclude|guarantee)\b/i },
    // "Natural it is; safer it isn't": what stands in front is denied behind.
    { after: /^\s*(?:it|they|that|this) (?:is not|isn['’]t|are not|aren['’]t)\W*$/i },
    // People leave.
    { words: /\bleaves (?:with|without|here|home|us|early|the (?:clinic|visit|room|building))\b/i },
  ],
  'non-addictive-claim': [{ words: /\bwithout\b/i, before: /\b(?:hard|difficult|dangerous|unsafe) to\s*$/i }],
  'before-after-undisclosed': [
    {
      words: /gallery/i,
      after: /^\s*(?:shows?|of) (?:the|our) (?:rooms?|building|waiting|team|staff|clinic|garden)\b/i,
    },
    { words: /\b(?:consent form|map|price list|opening hours)$/i },
  ],
  'unapproved-biologic-claim': [{ words: /^(?:have )?stopped (?:offering|selling)\b/i }],
}
