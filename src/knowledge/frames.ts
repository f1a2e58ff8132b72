/** When these word classes were last read through. */
export const reviewed = '2026-11-22'

const number = String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a (?:few|couple|handful|dozen))`
const place = `(?:calendars?|schedules?|spots?|slots?|seats?|chairs?|openings?|appointments?|surgery days|groups?|class(?:es)?|cohorts?|waitlist|roster|shipments?|batch(?:es)?|vials?|boxes|kits?|tickets?|passes|beds?)`
const day = String.raw`(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|may \d|june|july|august|september|october|november|december|midnight|tonight|tomorrow|today|weekend|holidays?|new year|month|quarter|\d{1,2}(?:st|nd|rd|th)|summer|fall|spring|winter|christmas|thanksgiving|easter|11:59|noon)`
const price = `(?:prices?|rates?|offers?|deals?|specials?|discounts?|codes?|sales?|promos?|introductory|coupons?|pricing|savings)`
const calm =
  /\b(?:trial|study|studies|included|enrolled|988|911|emergency|cancel\w*|notice|reschedul\w*|insurance|insurer|deductible|refer|hours|open (?:from|until)|support group|if (?:it|they) (?:is|are)|may|might|sometimes|fire code|guideline|no (?:deadline|rush|hurry)|whether|reading|crisis|clinical)\b/i

/** Scarcity and clocks. */
export const hurrying = [
  {
    all: [
      /\b(?:the|our) (?:books?|list|doors?|calendar|enrollment|sign-?ups?)\b.{0,30}\b(?:shuts?|closes?|slams?|locks?)\b[^.,;]{0,30}/i,
    ],
    none: calm,
  },
  {
    all: [
      /\byou(?:'ve| have) (?:only )?(?:got )?(?:\d+|two|three|four|five|a few|a couple of) (?:more )?(?:days?|hours?|weeks?) (?:left )?to (?:say|decide|book|claim|lock|sign|grab|join|act)\b[^.,;]{0,20}|\bbooked (?:solid )?(?:into|through|until) next\b[^.,;]{0,20}/i,
    ],
    none: /\b(?:right|law|cancel\w*|refund|appeal|insurance|change your mind)\b/i,
  },
  {
    all: [
      new RegExp(String.raw`\b${place}\b`, 'i'),
      /\b(?:empty|spoken for|names? on (?:it|them)|(?:are|is|all|already|nearly|almost) taken|sold out|booked (?:solid|up|out)|filled (?:up )?in|fills? (?:up )?in|gone|disappear\w*|vanish\w*|dwindl\w+|won't last|never last|snapped up|evaporat\w+|next one isn't|going fast|go fast|go quick\w*)\b/i,
    ],
    none: calm,
  },
  {
    all: [
      new RegExp(String.raw`\b${price}\b`, 'i'),
      /\b(?:turns? (?:back )?into|walks? out|retires?|says? goodbye|leaves?|dies|dead|ends?|expires?|goes|gone|closes?|hits? zero|can't hold|won't hold|won't last|jumps?|rises?|doubles?|climbs?|is over|disappears|vanishes|sunsets?|good (?:until|through)|only|runs out)\b/i,
      new RegExp(
        String.raw`\b(?:after|before|by|until|till|through|past|at|on|come|this|when the|in)? ?(?:the )?${day}\b`,
        'i',
      ),
    ],
    none: calm,
  },
  {
    all: [
      new RegExp(
        String.raw`\b(?:only|just|limited to|the first|our first|capped at|stop(?:s|ping)? at)\b.{0,16}\b${number}\b.{0,30}\b(?:patients?|people|clients?|guests?|callers|bookings|members|lucky|through the door|who (?:call|book|sign|reply)|get it|knees|smiles|faces|heads|cases|couples|women|men|families|folks)\b`,
        'i',
      ),
    ],
    none: /\b(?:trial|study|studies|included|enrolled|per (?:nurse|room|visit)|at a time|survey|reported|data|percent|so that|because)\b/i,
  },
  {
    all: [
      new RegExp(
        String.raw`\b(?:room|space|time) for (?:only |just |about )?(?:${number} more|another ${number}|${number}\b)`,
        'i',
      ),
    ],
    none: calm,
  },
  {
    all: [
      /\b(?:you missed (?:it|out)|don't (?:think|wait|sleep) (?:about it |on (?:it|this) )?too long|(?:these|they) go (?:quick|fast)\w*|before (?:everyone|everybody|somebody|someone|the rush|word gets out|the crowd|your neighbors?|the secret)\b[^.]{0,40})/i,
    ],
    none: calm,
  },
  {
    all: [
      /\b(?:it's|goes|we're|they're|is|are) back (?:up )?to (?:full price|regular price|normal price|[$£€]\s?\d[\d,.]*)/i,
    ],
  },
  {
    all: [
      /\b(?:two|three|four|five|a few|a couple) of you can still\b|\byou(?:'ve| have) (?:only )?(?:got )?until\b.{0,30}\b(?:lock|grab|claim|decide|book|sign)/i,
    ],
    none: calm,
  },
] as const

const guarded =
  /\b(?:call|tell us|ask|doctor|prescriber|may|might|can|could|linked|associated|stud(?:y|ies)|reschedul\w*|infection|antibiotics?|insulin|suddenly|withdrawal|emergency|911|988|risks?|usually|often|sometimes|not (?:a )?(?:disaster|failure)|no (?:shame|judgment)|normal|fine)\b/i
const kin = `(?:your|the) (?:kids?|children|family|wife|husband|spouse|partner|marriage|daughter|son|grandkids|grandchildren|loved ones|people you love|people who love you)`

/** Losses held out to a reader who does not buy. */
export const frightening = [
  {
    all: [
      /\bpay (?:later )?with your \w+\b|\bimagine (?:your|the|a)\b.{2,40}\b(?:without you|with you (?:in|on|stuck|watching|still)|from (?:a|the) (?:couch|bed|parking|wheelchair|sidelines))\b[^.,;]{0,25}/i,
    ],
    none: /\b(?:card|insurance|phone|hsa|fsa)\b/i,
  },
  {
    all: [
      /\b(?:if you (?:don't|do not|wait|skip|ignore|keep|put|delay|do nothing)|unless you|untreated|left (?:alone|untreated|unchecked)|do nothing|ignor\w+ (?:it|this|them)|(?:one|every|each|a single) (?:missed|skipped)|the ones? who wait|(?:women|men|people|those|patients) who (?:wait|skip|quit|put|ignore)|put(?:ting)? (?:it|this|that) off|let(?:ting)? it slide|without (?:maintenance|upkeep|weekly|regular)|skip(?:ping)? your|wait(?:ing)? (?:any )?longer)\b/i,
      /\b(?:undone|unravels?|falls? apart|not be able to help|spreads?|worse|climbs?|digs? in|takes? (?:teeth|over|your|the|everything)|los(?:e|es|ing)|dies|dying|shrinks?|shrinking|shuts? (?:its|their) doors|square one|deal with it later|disappears?|ends? (?:in|with|up|the way)|come knocking|surgeon|wheelchair|nursing home|gone|regrets?|pay for it|pays? the price|divorce|funeral|stranger|hospital)\b/i,
    ],
    none: guarded,
  },
  {
    all: [
      /\byou (?:don't|won't|can't|never|cannot|do not|will not) get (?:those|that|these|them|it|your|any of)\b.{0,30}\bback\b/i,
    ],
    none: guarded,
  },
  {
    all: [
      new RegExp(String.raw`\b${kin}\b`, 'i'),
      /\b(?:will remember|remembers?|watching you|disappear\w*|won't survive|survive another|leave you|left behind|slip\w* away|paying for|without you|grow(?:ing)? up|cry(?:ing)?|afraid of|ashamed of|tiptoe\w*|miss(?:es|ing) (?:you|the)|deserves? (?:better|more|a|the)|needs? you)\b/i,
      /\byou\w*\b/i,
    ],
    none: /\b(?:support group|welcome|bring|may come|visit(?:s|ors)?|waiting room|call|counsel\w*|therap\w+|talk|session|988)\b/i,
  },
  {
    all: [/\bdon't (?:end up|become|turn into|wind up) (?:like )?(?:your|that|the|another|a)\b[^.,;]{0,40}/i],
    none: guarded,
  },
  {
    all: [
      /\bhow much (?:more |longer )?(?:of )?your (?:life|day|days|year|years|youth|time)\b[^.?]{0,60}|\bhow many more\b[^.?]{0,60}/i,
    ],
    asked: true,
    none: /\bsessions?|treatments?|visits?|appointments?|refills?\b/i,
  },
  {
    all: [
      /\b(?:window|clock|chances?|years?|time|fuse)\b.{0,14}\b(?:shrinking|shrinks|closing|running out|ticking|slipping|burning|narrowing|won't stay open)\b/i,
    ],
    none: guarded,
  },
  {
    all: [
      /\b(?:one day|some ?day|by (?:forty|fifty|sixty|seventy|40|50|60|70)|(?:five|ten) years from now|a year from now)\b,? (?:\S+ ){0,4}?(?:you|your|it|they|that)\b.{0,30}\b(?:won't|can't|doesn't stop|never|gone|left|stranger|still in (?:that|bed)|too late|wish you)\b[^.,;]{0,30}|\bstill in (?:that|your) (?:bed|chair|house)\b.{0,20}\b(?:years|one day|next)\b/i,
    ],
    none: guarded,
  },
  {
    all: [/\b(?:it )?(?:starts|begins) (?:with|as|in)\b.{2,50}\b(?:ends?|finishes) (?:with|in|up|as)\b[^.,;]{2,40}/i],
    none: guarded,
  },
  {
    all: [
      /\b(?:pain|hair|bones?|gums?|nerves?|age|aging|time|depression|anxiety|disease|arthritis|addiction|fat|neuropathy|wrinkles|it|snoring|hunger)\b(?! that| which).{0,20}\b(?:doesn't|does not|won't|will not|isn't|is not|never) (?:wait|plateau|negotiate|fix itself|heal itself|go away|going away|going anywhere|care|forgive|quit|stop at|take (?:a day|days|holidays)|sleep|get better)\b/i,
    ],
    none: guarded,
  },
  {
    all: [
      /\byou'?(?:'ll| will) be the (?:one|guy|mom|dad|woman|man|person|grandma|grandpa) (?:who|that|holding|sitting|watching|stuck|left|in)\b[^.]{0,40}/i,
    ],
  },
  {
    all: [/\b(?:silent killer|time bomb|already in your (?:arteries|blood|bones|brain)|a version of you)\b[^.]{0,40}/i],
    none: guarded,
  },
] as const

const careful =
  /\b(?:no (?:treatment|procedure|surgery|medicine|drug|laser|injection|clinic|one can)|(?:doesn't|does not|not) mean|may|might|if you|tell us|ask|myth|stud(?:y|ies)|trial|should|but|however|except|unless|although|whether|don't|do not|please|known|guarantee|promise|evidence|yet|children|keep|never (?:take|use|share|mix|stop|skip|leave))\b/i

/** Safety without limits. */
export const riskless = [
  {
    all: [
      /\b(?:has|have|with|there(?:'s| is| are)) no (?:known |real |possible )?(?:interactions|downsides?|drawbacks|danger|hazards?)\b[^.,;]{0,20}/i,
    ],
    none: /\b(?:may|might|if|yet|not|ask|trial|stud\w+)\b/i,
  },
  {
    all: [
      /\bthe safest (?:thing|drug|medicine|treatment)\b[^.,;]{0,40}|\bhurt worse\b[^.,;]{0,40}|\bnever had (?:anyone|anybody|a person|one person) (?:react|complain|get hurt|have a)\b[^.,;]{0,30}/i,
    ],
    none: /\b(?:wait|avoid|is to|not|ask|call)\b/i,
  },
  {
    all: [
      /\b(?:can't|cannot|can not|couldn't|could not|won't|will not|wouldn't) (?:ever |possibly |even )?(?:hurt|harm|damage|burn|bite|injure|scar|interact|react|overdose|go wrong|do (?:any )?(?:damage|harm)|come back to bite|leave a mark)\b[^.,;]{0,30}/i,
    ],
    none: careful,
  },
  {
    all: [
      /\bnothing (?:about|in|to) .{0,25}\b(?:can|could|will|that) .{0,20}\b(?:hurt|harm|bite|damage|wrong|react|worry)\b/i,
    ],
    none: careful,
  },
  {
    all: [
      /\b(?:never|not once|no one|nobody|not a single|not one|zero|without (?:a|one) (?:single )?|without so much as|have(?:n't| not)|yet to)\b/i,
      /\b(?:(?:bad |allergic |adverse )?reactions?|problems?|complications?|ambulances?|danger|infections?|injur(?:y|ies)|incidents?|emergenc(?:y|ies)|seizures?|lost a \w+|anyone hurt|been hurt|bad outcome|horror stor(?:y|ies)|scares?)\b/i,
      /\b(?:here|this building|our|we|years?|procedures|patients|used for|with us|in trying|thousand|hundreds?)\b/i,
    ],
    none: careful,
  },
  {
    all: [
      /\bincapable of (?:hurting|harming|leaving|burning|causing|damaging)\b[^.,;]{0,20}|\bimpossible to (?:hurt|harm|overdo|overdose|burn|mess)\b[^.,;]{0,20}|\b(?:no such thing as|can't (?:take|have|do|get|use)|cannot (?:take|have|do|get)|never) too (?:much|many|often)\b[^.,;]{0,20}/i,
    ],
    none: /\b(?:careful|cautious|sure|early|late|safe)\b/i,
  },
  {
    all: [
      /\b(?:as|every bit as) (?:harmless|safe|gentle|benign|mild|innocent) as\b[^.,;]{2,40}|\b(?:gentler|milder|less risky|kinder) than (?:a|an|your|drinking|driving|tap|water|coffee|orange|aspirin)\b[^.,;]{0,30}/i,
    ],
    none: careful,
  },
  {
    all: [
      /\b(?:you're|you are|they're) in the clear\b|\bno worse for (?:it|wear)\b|\b(?:a |one )?(?:hundred|100) ?(?:percent|%) safe\b|\bsafe for (?:absolutely |literally |just about |virtually )?(?:everyone|everybody|anyone|all)\b[^.,;]{0,30}|\b(?:totally|entirely|completely|utterly) (?:risk|danger)[- ]free\b/i,
    ],
    none: /\b(?:may|might|not|no|if)\b/i,
  },
  { all: [/\bside effects? (?:are|is) (?:something|what|for) (?:other|the other)\b[^.]{0,40}/i] },
] as const

const harm = String.raw`(?:stings?|swelling|tightness|soreness|sore|redness|bruis\w*|headaches?|nausea|queasy|scars?|numbness|discomfort|pain|hurts?|floaty|woozy|foggy|downtime|recovery|cuts?|peeling|shedding|bleeding|tenderness|needles?|injections?|procedure|surgery|incisions?)`

/** Harm made small. */
export const belittled = [
  {
    all: [
      new RegExp(
        String.raw`\b${harm}\b.{0,20}\b(?:about|only|just|no more) (?:as )?(?:much|bad|long) (?:as|like|than) (?:a|an|your|having|getting)\b[^.,;]{2,25}`,
        'i',
      ),
    ],
    none: /\b(?:most|some|may|might|describe)\b/i,
  },
  {
    all: [
      /\b(?:is|are) (?:just |only |really |simply )?(?:your|the) (?:body|skin|brain|liver|gut|nerves?|muscles?|immune system)(?:'s)? (?:saying|way of|telling|waking|greeting|thanking|learning|letting)\b[^.,;]{0,30}/i,
    ],
    none: /\b(?:stop|call|see|listen|rest)\b/i,
  },
  {
    all: [
      /\b(?:risks?|side effects?|complications?)\b.{0,20}\b(?:are|is) (?:(?:really|mostly|basically|just|only) )+(?:inconvenien\w+|annoyances?|words|speed bumps?|hiccups?|scare|noise|hype|trivia)\b/i,
    ],
  },
  {
    all: [
      new RegExp(String.raw`\b${harm}\b`, 'i'),
      /\b(?:sneeze|song|(?:long |quick |cat ?)?nap|freckle\w*|sunburn|too much sun|brunch|uber|aspirin|tylenol|advil|coffee|hunt for|stretching|whatever you want|golden|(?:great|good) sign|nothing you'd|basically|no big|a breeze|before you (?:know|leave|finish|reach|get)|before your|and then (?:it's|you'll|gone|nothing)|just your [^.,;]{3,40}|that's just [^.,;]{3,40}|a snooze|spa day|netflix|a podcast|your latte|a commercial break|a haircut|a manicure)\b/i,
    ],
    none: /\b(?:call|if (?:it|the|your)|may|might|some people|doctor|serious|tell us|ask|do not|don't take|avoid|unless|as the (?:label|package)|directed|pharmacist|blood thinner|bring|eat|skip|hours? before|instead of|fresh|recent|cold sores?|history of|as needed|causes?|apply|used for|can be used|alternative|continue|you can take|take any)\b/i,
  },
  {
    all: [
      /\b(?:warnings?|leaflet|package insert|consent forms?|fine print|black box|boxed warning|disclaimers?)\b/i,
      /\b(?:lawyers?|formalit(?:y|ies)|paperwork|scare you|legal(?:ese)?|technicality|employed|cover (?:their|them))\b/i,
    ],
    none: /\b(?:read|important|not a|law requires|please)\b/i,
  },
  {
    all: [
      /\bso (?:small|tiny|fine|gentle|quick|light|numb|faint|minor|mild|fast) (?:that )?(?:we|you|your|no one|nobody|most|people|even)\b/i,
    ],
    none: /\b(?:call|seen|missed|test|screen\w*|not|can't be)\b/i,
  },
  {
    all: [
      /\bmore (?:nervous|worried|scared|afraid) (?:about|of) (?:the )?(?:parking|drive|driving|waiting|traffic|paperwork|their hair|lunch)\b|\b(?:won't|don't|never|doesn't) (?:even )?need (?:so much as )?(?:an? )?(?:aspirin|tylenol|advil|painkillers?|ibuprofen|band-?aid|ice pack|day off|time off)\b/i,
    ],
    none: /\b(?:if|ask|unless)\b/i,
  },
  {
    all: [
      /\b(?:it's|it is|you're|you are|we're) (?:all )?(?:over|done|finished|out of here|out the door) before (?:the|you|your)\b[^.,;]{2,40}/i,
    ],
  },
  {
    all: [
      /\b(?:drive|walk|head|stroll) (?:themselves|yourself|herself|himself|home|out|right back|straight back)\b.{0,12}\b(?:and (?:cook|make|go|pick up|straight)|to (?:dinner|the gym|lunch|brunch|yoga|carpool))\b[^.,;]{0,20}/i,
    ],
    none: /\b(?:don't|do not|not|never|someone|ride|need|after \w+ hours|once)\b/i,
  },
  {
    all: [
      new RegExp(
        String.raw`\b${harm}\b.{0,30}\bhappens? (?:only )?to (?:the )?(?:people|folks|ones|those)\b[^.,;]{0,40}`,
        'i',
      ),
    ],
  },
  {
    all: [
      /\bback (?:in|on|at|to) (?:heels|the saddle|your heels|jeans|the court|action|sneakers|flats|your feet|the course|the trail|your bike|the barre|your spin)\b.{0,12}\b(?:by|within|in|before|the (?:same|next))\b[^.,;]{0,20}/i,
    ],
    none: /\b(?:may|might|some|usually|about|depends|ask|cleared)\b/i,
  },
] as const

const maybe =
  /\b(?:may|might|some|ask|check|verify|depends?|var(?:y|ies)|not cover|doesn't cover|don't cover|won't cover|estimate|call your|if your plan|prior auth\w*|hardship|sliding|income|eligib\w+|qualif\w+|before you|whether or not|appeal)\b/i

/** Gifts, bargains and promises that somebody else pays. */
export const bargains = [
  {
    all: [
      /\b(?:on the house|our treat|goody bag|swag bag|freebies?|every dime|every penny back|cover your (?:uber|ride|parking|hotel|flight|lyft|gas|babysitter)|free of charge)\b/i,
    ],
    none: /\b(?:parking is|interpreter|hardship|helpline|hotline)\b/i,
  },
  {
    all: [
      new RegExp(
        String.raw`\b(?:pay for|buy) ${number}\b.{0,25}\b(?:get|drip|receive|take|enjoy|glow)\b[^.,;]{0,20}|\bbuy (?:her|him|them|one|your)\b.{0,30}\b(?:free|half|on us)\b`,
        'i',
      ),
    ],
  },
  {
    all: [
      new RegExp(
        String.raw`\b(?:take|get|knock|save|slash|enjoy|shave)\b.{0,20}(?:[$£€]\s?\d+|\b${number} (?:bucks|dollars|percent))\s*off\b[^.,;]{0,25}`,
        'i',
      ),
    ],
  },
  {
    all: [
      /\b(?:skip|waive|forget|drop) the (?:consult\w*|exam|visit|booking|enrollment|facility|membership|sign-?up) fee\b/i,
    ],
    none: maybe,
  },
  {
    all: [
      /\b(?:less|cheaper) than (?:your|a|the) (?:\w+ )?(?:cable|phone|coffee|gym|latte|car payment|streaming|netflix|nails?|hair appointment|grocery|takeout|dinner out|wine)\b[^.,;]{0,20}/i,
    ],
  },
  {
    all: [
      /\b(?:members|patients|she|he|mom|friends?|teachers|nurses|veterans|kids|brides) (?:never|don't|won't) (?:pay|owe)\b[^.,;]{0,25}|\b(?:members|she|he|mom|friends?|teachers|nurses|kids) (?:pays?|owes?) (?:nothing|zero|half)\b/i,
    ],
    none: maybe,
  },
  {
    all: [
      /\b(?:insurance|your plan|co-?pays?|deductible|insurer)\b/i,
      /\b(?:consider it handled|is handled|handle (?:it|that|the rest)|take care of whatever|whatever your plan|won't send you|picks? up (?:the|every)|pays? (?:for )?(?:it all|all of it|everything|the whole)|covers (?:it all|all of it|everything|the whole|every)|forget (?:it|about it)|we've got it)\b/i,
    ],
    none: maybe,
  },
  {
    all: [
      /\bif (?:you|it|they|we) (?:don't|doesn't|aren't|isn't|do not|are not|can't)\b.{0,50}\b(?:give you|money back|free|refund|dime|our dime|redo|on us|back)\b/i,
    ],
    none: /\b(?:insurance|call|cancel|emergency|safe|suitable|eligible|get back to|come back|go back|qualify)\b/i,
  },
  {
    all: [
      new RegExp(
        String.raw`(?:[$£€]\s?\d[\d,.]*|\b(?:${number}|ninety-nine|forty-nine|seventy-nine) (?:dollars|bucks)) (?:gets you|is all it takes|and you're in)\b[^.,;]{0,20}`,
        'i',
      ),
    ],
  },
  { all: [/\bthe more you [^.,;]{1,20}, the more you save\b/i] },
  { all: [/\b(?:never|no) more than [$£€]\s?\d[\d,.]*/i], none: /\b(?:copay|total|fee for|includes?)\b/i },
] as const

/** One person's gain told as proof. */
export const praising = [
  {
    all: [
      /\b(?:she|he|they|one (?:of our )?(?:\p{L}+ )?(?:mom|dad|guy|woman|man|patient|client|couple|gal|lady|gentleman|teacher|veteran)s?|an? \p{Ll}+ from \p{Lu}\p{L}+|my own (?:father|mother|dad|mom|wife|husband|knees?|skin)|our (?:own )?(?:nurse|manager|receptionist|hygienist|founder|owner))\b/u,
      /\b(?:hugged|left (?:the|her|his) [^.]{0,20}(?:canes?|walker|one|crutches|brace|oxygen)|cancel\w* [^.]{0,15}surgery|sent us (?:a|an|his|her) (?:photo|picture|selfie|card|video|postcard)|walked (?:her|his|their) [^.]{0,20}(?:aisle|home|dog)|golfs|dances|finally (?:heard|slept|walked|ate|held|wore|smiled|got)|slept through|lost (?:\d+|\p{L}+) (?:pounds|inches|stone)|for the first time in|every day now|swears by|threw (?:out|away|her|his)|crossed the finish|on top of (?:the world|it all|things|her|his|their)|has(?:n't| not) [^.]{0,20}since|is (?:back|down) (?:at|to|on|in))\b/u,
    ],
    none: /\b(?:may|might|study|trial|not (?:been )?paid|composite|consent\w*|permission|average|typical|joined|graduated|residency|board|fellowship|teaches|founded)\b/i,
  },
  {
    all: [
      /\b(?:don't listen to us|take (?:his|her|their|our patients') word|listen to (?:\p{Lu}\p{Ll}+|our patients|them)|let (?:our patients|them|\p{Lu}\p{Ll}+) (?:tell|show) you)\b[^.]{0,30}/u,
    ],
    none: /\b(?:doctor|body|heart|podcast)\b/i,
  },
  {
    all: [/\b(?:rated|rating|score[ds]?)\b.{0,12}\b[45]\.\d\b[^.]{0,30}/i],
    none: /\b(?:google|yelp|healthgrades|20\d\d|a1c|tesla)\b/i,
  },
  {
    all: [
      /\b(?:offensive line|quarterback|starting lineup|cast of|newscasters?|half (?:the|of) (?:the )?\p{Lu}\p{L}+|pro athletes?|first responders)\b.{0,30}\b(?:comes?|trusts?|through here|gets?|see us|swears?|drips?|sits?)\b[^.]{0,20}/u,
    ],
    none: /\b(?:discount|hotline|call)\b/i,
  },
  {
    all: [
      /\bour (?:regulars|ladies|guys|gals|members|patients|moms|clients|guests|folks) (?:call|love|swear|joke|nicknamed|keep (?:coming|telling|asking|saying)|can't (?:stop|get enough)|rave|dub\w*)\b[^.]{0,30}/i,
    ],
    none: /\b(?:call us|call (?:the|our)|may|ask|keep (?:their|a|an|all))\b/i,
  },
  {
    all: [
      /\bafter (?:her|his|their) (?:\p{L}+ )?(?:visit|session|infusion|treatment|month|week|shot|dose)\b,? .{0,40}\b(?:walked|danced|slept|ran|went back|wore|hosted|drove|finished|laughed|climbed|smiled|quit|cancell?ed|threw)\b[^.]{0,25}/u,
    ],
    none: /\b(?:may|might|study|trial|nurse|side effects?|home with)\b/i,
  },
] as const
