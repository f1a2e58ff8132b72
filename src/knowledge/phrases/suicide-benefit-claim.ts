/** When the phrases were last read through. */
export const reviewed = '2026-11-22'

const thought = 'thought|thoughts|thinking|feeling|feelings|idea|ideas|ideation|urge|urges|impulse|impulses|plans'
const suicide = `((suicidal | self harm) (${thought.replaceAll('|', ' | ')} | behavior | behaviors | behaviour | behaviours | ideations | crisis | depression | symptoms | tendencies) | suicidality | suicide | suicides | suicidal | self (harm | injury | harming) | risk of (suicide | self harm) | (thoughts | ideas | urges | feelings) (of | to | about) (suicide | self harm | self injury | ending | harming | hurting | dying | death | end | hurt | harm | killing | not wanting to (be (alive | here | around)? | live | wake up | exist | go on) | wanting to die | not being here))`
/** Ways to speak of wanting to die without the word. */
const veiled =
  '(note | letter) (already)? (written !by|for|to|about|with | in (his | her | my | their) (pocket | drawer | desk)) | (written | wrote | writing | left) (a | the | his | her | my) (goodbye (note | letter) | (note | letter) !for|to|about|with|on|by|from|that|saying|in|at) | (planning | planned) (his | her | my | their) (own)? funeral | (did | do | does) not want to be here | not want to (wake up | go on | keep going) | (ending | end) (things | it all | everything) | no reason to (live | wake up | go on | keep going | get up) | (ready | wanted | wanting) to (check out | give up on life | be done | end it) | goodbye (letters | letter | note | notes) | (counting | counted | saving up | saved up) (his | her | my) pills | pills (*{0,1}) counted out | better off without (me | him | her | you) | (thinking | think | thought | talked) about (death | dying | not being here | ending it) | (plan | plans | planning | planned) not to be here'
const inner = suicide.replace(' | suicide | suicides |', ' |')
const lessen =
  'stop|stops|stopped|stopping|reduce|reduces|reduced|reducing|ease|eases|eased|easing|prevent|prevents|prevented|preventing|lower|lowers|lowered|lowering|lessen|lessens|lessened|decrease|decreases|decreased|decreasing|relieve|relieves|relieved|relieving|quiet|quiets|quieted|calm|calms|calmed|silence|silences|lift|lifts|lifted|erase|erases|eliminate|eliminates|eliminated|eliminating|end|ends|ended|fight|fights|treat|treats|treating|cut|cuts|curb|curbs|halt|halts|dissolve|dissolves|melt|melts|banish|banishes|fade|fades|target|targets|tackle|tackles|address|addresses|diminish|diminishes|diminished|alleviate|alleviates|interrupt|interrupts|clear|clears|resolve|resolves|resolved|help|helps|helped|improve|improves|improved|beat|remove|removes|control|controls|heal|heals'

/** What such thoughts are called once they have been named, and how they end. */
const again =
  '(dark | darkest | black | awful | terrible | same)? (thoughts | thought | thinking | ideas | urges | urge | impulses | feelings | plan | pull | voice | voices | wish)'
const pointing = '(those | these | such | that | the | his | her | their | my)'
const over =
  '(~fade | ~disappear | ~vanish | ~stop | ~lift | ~ease | ~subside | ~melt | ~dissolve | ~leave | ~quiet | ~quieten | ~let go | ~die down | ~go (away | quiet | silent | still) | ~switch off | ~turn off | ~shut off | gone | not there | not come back | (~lose | ~loosen) (its | their) grip | wash out | washed out)'

/** Suicidal thoughts as something that is eased, as a past that is over, and as a reason to book. */
export const suicideBenefit = {
  verb: [
    '(do not | not) want to live , (<treatment> | we | our *{1,2}) (can | will) change (that | it)',
    '(~lower | ~cut | ~reduce | ~drop) (your | the | their)? suicide risk (with | by | through) *{1,3}',
    '(a | your | the) will to live (again | back | returns | returned) (*{0,4})',
    'suicide prevention (through | with | by) (*{0,2}) (<treatment> | ketamine | infusions)',
    '(~protect | protection) (*{0,1}) (against | from) suicide',
    '(the | an) antidote to suicide',
    '(~drive | ~chase) away (*{0,1}) suicidal (moods | thoughts | feelings)',
    '(~switch off | ~turn off | ~shut off | ~quiet | ~silence | ~erase | ~chase away | ~lift | ~stop) (the | those | your | their | her | his)? (dark | darkest | black) thoughts',
    `(off switch | kill switch | answer | antidote | cure | remedy | exit ramp | way out | fix) (for | to | from | of) (*{0,3}) ${suicide}`,
    `(~switch off | ~turn off | ~shut off | ~shut down | ~dial down | ~turn down | ~snuff out | ~mute | ~hush | ~still | ~loosen the grip of | ~take away | ~chase away | ~break the grip of) (*{0,4}) ${suicide}`,
    '(clinic | place | treatment | therapy | ketamine | spravato | tms | team | people) (here)? (is | are) why (i am | he is | she is | we are) (still)? (here | alive | around | breathing)',
    '(am | is | are) (still)? alive (because of | thanks to) (this | these | the | our | your) (clinic | place | treatment | team | people | <treatment>)',
    '(only | one | the) reason (that)? (i am | he is | she is | they are | my * is | we are | our * is) (still)? (breathing | alive | here | around | with us | above ground)',
    '(would not | might not | would have not) (be | have been) (here | alive | breathing) (today | now | without | if)',
    '(owe | owes) (you | them | this place | * ) (my | his | her | their) life',
    '(talked | brought | pulled | got) (*{0,3}) off the (bridge | ledge | roof | tracks)',
    '(dark | darkest | black | intrusive) thoughts (*{0,2}) (~go | ~fade | ~lift | ~stop | ~quiet | ~disappear | ~vanish | ~leave | gone | ~ease)',
    '~pull|~bring|~talk|~walk|~step (*{0,3}) back from the (ledge | brink | edge)',
    '(off | away from | back from) the (ledge | brink | edge) (in | within | after | with | by | for good) (*{0,3})',
    '~keep (*{0,3}) (patients | people | veterans | you | him | her | them | loved ones | clients | teens | sons | daughters | husbands) alive',
    '(~save | ~stop | ~keep | ~prevent) (*{1,4}) (taking | ending) (their | his | her | your) own? (life | lives)',
    '(~stop | ~keep | ~prevent | ~save) (*{1,4}) from (killing (themselves | himself | herself | yourself) | taking (their | his | her | your) own (life | lives) | ending (it | it all | their lives | their life | his life | her life))',
    '(no longer | ~stop | never again | not) (~think | thinking | ~want | wanting | ~dream | ~plan | planning | wish | wished) (*{0,2}) (killing (themselves | himself | herself | myself) | ~kill (themselves | himself | herself | myself) | to die | dying | ending it | to end (it | their | his | her) (*{0,2}))',
    'no more (wanting | wishing | planning | thoughts of | thinking of | thinking about) (*{0,2}) (to die | dying | death | dead | ending it | killing *)',
    '(bring | brings | bringing | brought | drive | drives | cut | cuts) (*{0,2}) suicide (rates | deaths | rate | risk | attempts) (down)?',
    '(wish | desire | urge | longing | pull) to (die | be dead | end it | end it all | disappear | not wake up) (*{0,3}) (gone | (not | never) (come back | returned | return) | ~fade | ~lift | ~vanish | ~disappear | ~leave | ~stop | ~quiet | ~ease | ~go)',
    '(~put) the (gun | rope | noose) (away | down | back)',
    'fewer (suicide)? attempts',
    'suicide (rates | rate | attempts | deaths | risk) (~drop | ~fall | ~plummet | ~decline | ~sink | ~go down) (*{0,6}) (<treatment> | ours | our | us)',
    '(want | wanted | wants) to live again',
    '(~give|~find|~restore) (*{0,3}) (the)? (will | reason | reasons) to live',
    '(chose | choose | chooses) life (again | after *)',

    `(~protect | protection | safe | shield) (*{0,1}) (against | from) ${suicide}`,
    `~bring|~get|~put|~keep (*{0,2}) ${inner} under control`,
    `(no longer | never again | ~stop) (struggle | struggles | struggling | live | lives | living | have | has | having) (with)? (*{0,1}) ${inner}`,
    '(less | fewer | no more) thinking (about | of) (suicide | death | dying | ending it)',
    `${inner} (*{0,3}) (~leave | ~let go | ~switch off | ~turn off | ~shut off | ~go (quiet | silent | still) | not (be)? (there | here) anymore | not come back)`,
    `${lessen} (*{0,4}) ${suicide}`,
    `(works | worked | effective) (for | against | in) (*{0,5}) ${inner}`,
    `${inner} (*{0,3}) (~fade | ~disappear | ~vanish | ~stop | ~lift | ~ease | ~subside | ~melt | ~go away | ~drop | ~decrease | ~lessen | ~improve | ~resolve | ~decline | ~fall | gone | ~quiet)`,
    `(drop | decrease | reduction | decline | improvement | relief | change | reductions | decreases | improvements | fall) (in | of | from) (*{0,3}) ${suicide}`,
    `relief from (*{0,2}) ${suicide}`,
    `(fewer | less | reduced | decreased | lower | lowered | diminished | freedom from | free of | free from | rid of | no more) (*{0,1}) ${suicide}`,
    `~keep (*{0,3}) (from | out of) (*{0,2}) ${suicide}`,
    'anti suicidal|suicide (effect | effects | properties | benefit | benefits | action | treatment)',
    `(no longer | ~stop | ~stopped) (*{0,2}) (feel | feels | feeling | felt | be | is | was | think | thinks | thinking | want | wants | wanting | wanted) (*{0,2}) (suicidal | about suicide | to die | of suicide | to end)`,
    `~treat|treatment|treatments|relief|help|hope|solution|answer|option|remedy for (*{0,3}) (acute | severe | active)? ${suicide}`,
  ],
  /** Suicidal thoughts that are named, to which words in the same sentence and in the next ones point back. */
  mention: [
    inner,
    veiled,
    '~plan|~attempt|~consider suicide',
    '(~think | ~speak | ~talk) (*{0,1}) (of | about) (suicide | dying | death | ending (it | things) | killing *)',
    '~kill|killing (himself | herself | themselves | myself)',
  ],
  /** What is over, by a word that points back. */
  back: [
    `${pointing} ${again} (*{0,4}) ${over}`,
    `(~switch | ~turn | ~shut | ~clear | ~wipe | ~chase | ~quiet | ~lift | ~stop | ~end | ~silence | ~erase | ~dissolve | ~still | ~calm | ~hush | ~ease | ~relieve) (off | out | away | up)? ${pointing} ${again} (off | out | away | up | down)?`,
    `~take|~carry|~wash ${pointing} ${again} (clean)? (out | away | off)`,
    `(relief | freedom | free | release) (from | of) ${pointing} ${again}`,
    `(not | never | no longer | no one | nobody | none) (*{0,4}) (have | had | having | has) (*{0,1}) (one of (those | them | these) | ${pointing} ${again} | a (dark | bad) thought)`,
  ],
  /** The same by a pronoun, which points back within its sentence alone. */
  pronoun: [
    `(these | those | they | which) (often | usually | soon | then | simply | just | all | may | can | will)? ${over}`,
    '(no longer | not) (have | had | having) them',
  ],
  /** A life that a treatment would have kept. */
  unlived: [
    '(would | could | might) have kept (him | her | them | me | (my | our | their) *{1,2}) (here | with us | alive)',
    'if it were not for (*{1,4}) (i | he | she | we | they) would (not)? be (dead | gone | a widow | a widower | buried | in the ground | here | alive)',
    '(he | she | they | many | more | most | some | brother | sister | son | daughter | father | mother | husband | wife | friend | friends | men | women | veterans) (would | could | might) (still)? be (here | alive | with us) (today | now)? (*{0,2}) if (*{1,3}) (given | gave | had | known | heard | found | tried | come)',
    '(could | may | might | can) be what keeps (him | her | them | * ) (here | alive | with us)',
  ],
  /** Danger that needs help at once, which a clinic takes for a reason to come in. */
  danger: [
    '(in | in a | in this) crisis',
    'crisis (hits | strikes | comes)',
    '(in | at) your (lowest | darkest) (moment | moments | hour | point | place)',
  ],
  /** A sentence that sends back to the thoughts just named. */
  deictic: [
    '^ if (that | this) (is | sounds like | feels like) (you | where you are | your * | familiar)',
    '^ if so',
    '^ (in | for) (that | this) (case | situation | place | spot)',
  ],
  veiled: [veiled],
  turned: [
    'thoughts (*{0,2}) (stop | stopped | quit | quits | gone | vanish | vanished | left | went | go | lift | lifted)',
    'changed (their | his | her | my) (mind | minds)',
    '(left with | ~give (*{1,2}) (a)? reason | tear it up | tore it up | laughing | planning (a | our | my) *)',
    '(now | today | since | by (<month> | <num> | the | easter | christmas | spring | summer | monday | friday | sunday) | thanks to | until | walk out | walked out | walks out | back to | alive | again | came to us | gave * back | making | made | instead)',
  ],
  record: [
    '(nobody | no one | none | not one | not a single) (*{0,2}) (our | this | the) (*{1,3}) (died by suicide | died of suicide | attempted suicide | taken (their | his | her) own life | ended (their | his | her) life)',
    '(we have | we) (* )? never lost (a | one | any) (*{0,3}) to suicide',
    '(~end | ~stop | ~beat) the (twenty two | 22) a day',
    '(nobody | no one | not one | none | zero) (*{0,4}) (died | die | dies | been lost | lost) (* )? on our watch',
    '(nobody | no one | not one | none | zero) (*{0,3}) in the ground',
  ],
  life: [
    '(<treatment> | treatment | this clinic | the clinic | our clinic | they | dr * | infusions | it | program | therapy) (*{0,3}) saved|saves|saving (my | his | her | their | countless | so many | many | your | our)? (patients | clients | *{0,1})? life|lives',
    '<treatment> (*{0,2}) can|could|may|might|will save (my | his | her | their | your | a) life',
    '(seen | watched | watch) (it | them | <treatment> | (this | these | our | the) *{1,2}) save (a life | lives | so many lives | * lives)',
    'life saving (<treatment> | treatment | infusion | infusions | therapy | drip)',
    'lifesaving (<treatment> | treatment | infusion | infusions | therapy | drip)',
  ],
  ask: [
    'you (*{0,1}) (feel | are | become) suicidal',
    '(thoughts of (suicide | self harm | dying | death) | suicidal (thoughts | ideation | feelings) | those thoughts) (*{0,1}) (come | comes | came | creep | creeps | return | returns | show | flare | start | get) (back | up | again)?',
    veiled,
    '(thoughts | mind | things | nights) (have | has | had)? (turned | turning | turn) (to (ending | death | dying) | dark | darker | very dark)',
    '(thinking (of | about) | thoughts of | want to | planning) (suicide | ending your life | ending it | killing yourself | die | end your life | dying | kill yourself | hurting yourself | harming yourself)',
    '^ (are you | do you feel)? (feeling | having | struggling with | experiencing | battling | living with)? (suicidal | thoughts of suicide)',
    `(feeling | having | struggling with | experiencing | battling) (suicidal (thoughts | ideation)? | thoughts of (suicide | self harm | ending your life | death))`,
  ],
  sign: [
    '(wishing | hoping | wanting | thinking) (*{0,3}) (not wake up | not be here | never wake up | were dead | was dead | to die | you were gone)',

    '(persistent | continued | recurring | ongoing | frequent | constant | chronic)? suicidal ideation|thoughts|thinking|urges ((that | which) (do | does | will | would) not *{1,3} | (*{0,5}))',
    'thoughts of (suicide | self harm | self injury | ending your life) (*{0,5})',
  ],
  testimony: [
    'i (*{0,4}) not want to (live | be here | be alive | wake up | exist) (anymore | any more | any longer)?',
    'i (*{0,2}) (wanted to die | was suicidal | felt suicidal | was ready to (end | die) | thought about (suicide | ending) | had a plan to (end | kill) | planned (my suicide | to end))',
  ],
  after: [
    '(after | since | until | now | then | today | got me | changed | saved | helped | gave me | thanks | alive)',
  ],
  candidate: [
    '(you (could | may | might | can)? qualify | made for | built for | meant for | perfect for)',
    'candidate|candidates|candidacy',
    'right for you',
    'sign|signs (that)? (*{0,3}) (ketamine | <treatment> | treatment)',
    '(consider | need | try | benefit from) (*{0,2}) <treatment>',
    'time to try|consider',
  ],
  booking: [
    '(<treatment> | infusion | infusions | drip) (can | will) (*{0,1}) (help | save | bring (relief | you back) | lift | stop) (*{0,3})',
    '(have | get | put | squeeze) you (in | into | on | seated) (*{0,3}) (chair | seat | room | clinic | schedule | same day | same afternoon | that (same)? (day | afternoon | morning | evening) | today | tomorrow)',
    '(grab | claim | take | get | try) (*{0,3}) (our | same day | infusion | ketamine | <treatment> | chair | chairs | slot)',
    '(open | opened | free | hold | save | clear) (up)? (a | you a)? (chair | chairs | seat | slot | spot) (*{0,3})',
    'book|schedule|reserve (now | today | *{0,4})',
    '(same day | next day | today) (infusion | infusions | appointment | appointments | slots | chairs | chair | slot | availability | openings | *{0,1}) ',
    'our (*{0,2}) (slots | chairs | chair | infusion | infusions | clinic | appointments | team | program | drip | suite | ketamine) (*{0,3}) (open | available | ready | here | help | helps | waiting)',
    '(call | text | contact) (us | our | now | today)',
    '(come | walk) in',
  ],
  rescue: [
    '988|911|999|lifeline|samaritans|hotline|helpline',
    '116 123',
    'emergency',
    'crisis (line | text | team)',
    'seek (*{0,2}) help|care|attention',
    '(tell | report | call | contact | inform | alert | let) (*{0,4}) (team | doctor | us | clinician | prescriber | provider | nurse | therapist | someone | psychiatrist) (*{0,2}) (at once | right away | immediately | know | if)',
    '(tell | inform | alert) (*{0,6}) (at once | right away | immediately | promptly)',
    'report (it | them | this | any | these | such | new | thoughts | suicidal | changes) (*{0,6}) (at once | right away | immediately | promptly)',
  ],
  limit: [
    '(has | have | is | are | was | were | does | do | did | can | been) not (been)? (*{0,2}) (shown | proven | established | demonstrated | known | show | prove | claim | say | mean | promise | prevent | studied)',
    '(cannot | no evidence | not known whether | no one has shown | never | nobody | not proof)',
    'nothing !else',
    'label|labelling|labeling|boxed|warning|warnings',
  ],
  worse: [
    '~increase|~worsen|~raise|~trigger|~cause (*{0,4}) (suicidal | suicide | suicidality | self harm | thoughts)',
    '(increased | higher | raised | greater | elevated | new | worse | worsening) (*{0,4}) (suicidal | suicide | suicidality | self harm)',
    'prevention|screening|screen|assess|assessment|research|hotline|monitor|watch',
  ],
  indication: ['(adults | people | patients | mdd | disorder) with (*{0,4}) (acute)? suicidal (ideation | thoughts)'],
}
