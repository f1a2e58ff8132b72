/** When the phrases were last read through. */
export const reviewed = '2026-11-22'

const who =
  '(us or | us and | us , or | me or)? (your | a | an | the | their | any | our | one of our | another | his or her | his own | her own) (*{0,2}) (, *{0,2})? (<provider> | dr *)'
const named = 'dr *'
const judge = `(your | a | an | the | any | own) (*{0,2}) (, *{0,2})? <provider> (or <provider>)? !'s`
const modal =
  '(who)? (can | will | should | may | must | could | has to | needs to | is able to | decides to | is there to)?'

/** Verbs of asking a clinician, up to the clinician; see `language/advice`. */
export const askingClinician: readonly string[] = [
  `consult|consulting|ask|asking|tell|telling|see|seeing|call|calling|contact|contacting|phone|visit|visiting|inform|informing|alert|involve (with)? (first | also)? ${who}`,
  `talk|talking|speak|speaking|meet|meeting|check|checking|work|working|connect|connecting|communicate|partner|chat|chatting (*{0,3}) to|with ${who}`,
  `talk|speak|meet|check|consult to|with ${named}`,
  `reach|reaching out to ${who}`,
  `discuss|discussing|review|reviewing|share|sharing|raise|raising|report|reporting|mention|communicate|communicating|bring|bringing|take|taking|show|describe|weigh (*{0,6}) with|to|past ${who}`,
  `discuss|discussing|review|share|weigh (*{0,6}) (and | or) (*{0,6}) with ${who}`,
  `let ${who} know|decide|judge|check|guide`,
  'seek|seeking|get|getting|obtain|take (*{0,3}) medical|professional|clinical advice|guidance|opinion',
  'seek|seeking|get (*{0,2}) advice|guidance|help from (*{0,3}) <provider>',
  `follow (*{0,4}) ${who}`,
  `keep|have|bring|tell|see|ask ${who} (*{0,4}) , (and | to) (*{0,1})? (talk | speak | check) (to | with) them`,
  'ask|tell|talk|speak|check (to | with)? (us | me | *)? (or)? whoever (*{0,1}) (prescribes | prescribed | treats | manages | looks) (it | them | you | *)?',
  `start|begin|starting with (your | one's)? own (*{0,2}) (, *{0,2})? <provider>`,
  `keep|keeping ${who} (in the loop | informed | updated | posted | in the picture)`,
  `(make | book | ask for) an appointment with ${who}`,
  `turn|go|return|~get in touch to|with (your | the doctor | a doctor) (*{0,2}) (, *{0,2})? <provider>`,
  `~decide|weigh (*{0,3}) with ${who}`,
  `~have a (quick | long | good)? word|chat|talk with ${who}`,
  `~settle|plan (*{0,5}) with ${who}`,
  `~take (*{0,6}) to (your | his | her | their) own (*{0,2}) <provider>`,
  `(argue | go | talk | think) (it | this | that | them)? over with (your | a | the) (own)? (*{0,2}) <provider>`,
  `put (it | this | that | the question | them) to (your | some | any | a | another) (other | own)? (*{0,2}) <provider>`,
  'if (a | the | your) (*{0,2}) <provider> (*{0,5}) , ask (them | him | her) (whether | if | about | first)',
  `(~go | ~run | ~talk | ~think | ~look | ~read) (*{0,2}) (over | through | past | by) (*{0,5}) (with | past | by) ${who}`,
  `~run (*{0,4}) (by | past) ${who}`,
  `~rule out with ${who}`,
  `~ring (your | a | the) (own)? (*{0,2}) <provider>`,
  `~sit down with ${who}`,
  `~read (*{0,5}) with ${who}`,
  `~be (*{0,2}) discussed|raised|checked|agreed|reviewed (*{0,3}) with ${who}`,
]

/** Statements that a clinician judges, or is to judge, whether something suits the reader. */
export const clinicianJudges: readonly string[] = [
  'your (own)? (*{0,2}) <provider> (, *{0,6} ,)? (is | are) the (one | ones | person | people) to (ask | see | tell | talk to)',
  '(worked out | settled | answered) (*{0,3}) (by | with) (a | your | the) (*{0,2}) <provider>',
  `${judge} ${modal} (*{0,1}) help|helps (you | to | *{0,3} decide)`,
  `${judge} ${modal} (*{0,1}) decide|decides|determine|determines|advise|advises|evaluate|evaluates|assess|assesses|explain|explains|confirm|confirms|guide|guides|judge|judges|examine|examines|monitor|monitors|weigh|weighs|discuss|discusses|screen|screens`,
  `${judge} ${modal} (*{0,1}) (review | reviews | check | checks | look | looks | go | goes) (*{0,2}) (over | at | for | your | each | every | with | through | whether)`,
  `${judge} ${modal} (*{0,1}) tell|tells|say|says|recommend|recommends (you | *{0,1}) (whether | if | what | which | when | how | more)`,
  `${judge} ${modal} (*{0,1}) (set | sets | choose | chooses | adjust | adjusts | prescribe | prescribes) (the | your) (dose | plan | schedule | treatment)`,
  `${judge} (is | are) (*{0,2}) best (person | placed | source | able)`,
  `${judge} (is | are) (a | the | your) good|best|right|natural (first)? (call | stop | port of call | place to (start | begin | ask) | person to (ask | see | call | start with | talk to))`,
  'only (*{0,4}) <provider> (*{0,2}) can|may|should',
  `our (*{0,3}) <provider> (*{0,2}) (review | reviews | evaluate | evaluates | assess | assesses | examine | examines | determine | determines | decide | decides | screen | screens | discuss | discusses | go over | goes over) (*{0,3}) (you | your | whether | if | each | every | history | suitability | who)`,
  'evaluated|assessed|examined|screened|decided|determined|reviewed|discussed|cleared (*{0,4}) by|with (*{0,4}) <provider>',
  '(decision | choice | conversation | discussion | question | matter | topic | call) (*{0,3}) (for | between | with) (*{0,5}) <provider>',
  '(should | must | best | needs to be | is to be | has to be) (*{0,2}) (made | taken | decided | settled) with (your | a | the) (own)? (*{0,2}) <provider>',
  'you and your (own)? (*{0,2}) <provider> , (*{0,6}) (think | judge | find | feel | choose | want | believe)',
  'your (own)? (*{0,2}) <provider> (or <provider>)? (*{0,1}) knows|know (whether | if | which | what)',
  '(you | we) and your <provider> (*{0,2}) (decide | can | will | should | may | agree | choose | weigh)',
  'with your (own)? <provider> (*{0,2}) (decide | decides | agree | agrees)',
  '<provider> decides|agrees|plans with you',
  '(take | takes | need | needs) (a | an) (talk | conversation | visit | exam | appointment) with (someone | somebody | a person) who (has | have | can | knows)',
  '(unless | until) (*{0,4}) <provider> (*{0,6}) (tell | tells | told | agree | agrees | say | says | said)',
  'something to (settle | decide | discuss | weigh) (*{0,2}) with (*{0,2}) <provider>',
  '(should | must | only | need to | needs to) (*{0,4}) (under | with) (*{0,4}) (supervision | care | guidance | eye | oversight) of? (*{0,4}) <provider>',
  '(should | must | only | needs to | need to) (*{0,4}) (diagnosed | treated | managed | prescribed | supervised | started | given | made | checked | seen | looked at) (*{0,4}) by (*{0,4}) (<provider> | professional)',
  'your (own)? <provider> (should | must | has to | needs to) (be | come) (*{0,3}) first',
  '(only | must | should) (*{0,4}) under (a | your | an) (*{0,2}) <provider>',
  "your (own)? (*{0,2}) <provider> 's (instructions | advice | directions | guidance | judgment | judgement | word)",
]

/** A meeting with a clinician as a noun; it counts where the sentence makes it a step before care. */
export const meetingClinician: readonly string[] = [
  '(evaluation | assessment | consultation | consult | exam | examination | conversation | discussion | review | visit | appointment | check | intake) (*{0,2}) (with | by | from) (*{0,5}) (<provider> | dr *)',
  '<provider> led evaluation|assessment|consultation|review',
  '(medical | clinical | psychiatric | physician | doctor) (evaluation | assessment | review | examination | screening)',
]

/** Statements that a page leaves the judgement to the reader's clinician. */
export const yieldsToClinician: readonly string[] = [
  '(prepare | prepares | ready) (*{0,4}) for (a | your | the | that) (*{0,1}) (talk | conversation | chat | discussion | visit) with (*{0,4}) <provider>',
  '(not | never) (in place of | instead of) (,)? (*{0,6}) <provider>',
  'your (own)? (*{0,2}) <provider> or one of us (can | will | could | should)',
  '~ask (for)? their (opinion | view | advice)',
  '(talk | speak) to|with (one of us | us) (first)? before you (start | stop | change | switch)',
  '<provider> , (*{0,6}) ask what they|he|she think|thinks|say|says|advise|advises',
  '(rather | like to | prefer to | want to) (put (it | this | that) to | ask | see | talk to | hear from) (*{0,3}) <provider> (*{0,5}) , (please)? do',
  '(talk | speak) (to | with) (them | him | her) (first)? (before | about) (*{0,2}) (you (change | stop | start | decide | do | take) | changing | stopping | starting | deciding)',
  '(no | not a | never a) (substitute | replacement) for (a | an | the) (talk | conversation | chat | word | visit | exam | appointment) with (someone | somebody | a person | a professional) who (knows | has examined | can examine | treats) you',
  '(not | no | cannot | never | nor) (*{0,6}) (substitute for | replace | replaces | replacement for | stand in for | take the place of) , (*{0,6}) <provider>',
  '(nothing | none) (*{0,5}) (replaces | replace | stands in for | takes the place of | is a substitute for) , (*{0,6}) <provider>',
  '(not | never) (*{0,3}) (substitute for | replace | replaces | replacement for) (*{0,3}) (instructions | advice | guidance) from (your | the | a) (own)? (*{0,2}) team',
  '(not | never) (*{0,3}) (substitute | replacement) for (seeing | asking | visiting | talking to) (someone | somebody | a person | a professional)',
  '(substitute for | replace | replaces | replacement for) (*{0,3}) (advice | care | guidance | diagnosis | evaluation | assessment | consultation | visit | examination | exam | judgment | judgement | opinion) (*{0,3}) (from | by | with | to | of) (*{0,5}) <provider>',
]

/** Words that make a meeting a step before care rather than a line for booking. */
export const stepBeforeCare =
  /\b(?:begins?|starts?|requires?d?|needs?|should|must|after|following|before|first|includes?|important|whether|determines?|decide|suitab|right for|candidate|eligib|guarantee|always|depends|reason|if )/i

/** Statements that a page informs and is no advice. */
export const notAdvice: readonly string[] = [
  '(not | never | no | nor | nothing) (*{0,5}) (medical | professional | personal | health | clinical | individual | dental | legal) (*{0,3}) advice',
  '(not | no | never | cannot | nor) (*{0,3}) (substitute | replacement) (for | to) (*{0,6}) (advice | care | consultation | evaluation | diagnosis | treatment | examination | assessment | judgment | judgement | visit | guidance | opinion | exam | conversation | <provider>)',
  '(not | cannot | never | nor) (*{0,2}) (replace | replaces | take the place of | stand in for | substitute for) (*{0,5}) (advice | care | consultation | evaluation | diagnosis | examination | assessment | judgment | judgement | visit | guidance | opinion | exam | conversation | <provider>)',
  '(general | educational) (information | education | purposes | guidance | reading) (only | purposes)?',
  '(information | informational | educational | education | general information) (and informational | and educational | or informational)? (purposes | only)',
  '(for | as) (general)? (information | education) only',
  '(not | never) (*{0,3}) (intended | meant | designed) (*{0,3}) (diagnose | as medical | to treat | to replace | as a substitute | to be medical | as advice | for diagnosis)',
  '(not | never) (constitute | offer | provide | give | amount to) (*{0,3}) advice',
  'not advice',
  '(none | nothing) (of (this | it | that | what follows) | here | above | in this *) (is | counts as | amounts to) (*{0,1}) advice',
  'information for (the public | the general public | general readers)',
  '(none of (it | this | that) | nothing (here | on this page | we write)) (*{0,1}) (replaces | replace | stands in for | takes the place of) (a | an | the | your)? (*{0,3}) (talk | chat | call | visit | conversation | advice | exam | appointment | clinician | doctor | care)',
  '(is not | are not) (a | your | the) (*{0,2}) plan for (you | your *)',
  '(wrote | written | meant | writing) (this | it)? (*{0,2}) for (families | people | readers | parents | patients | everyone | everybody) in general',
  '(can not | cannot) tell you whether (*{0,4}) (is | are) right for you',
]
