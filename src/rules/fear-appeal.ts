import * as phrases from '../knowledge/phrases/fear-appeal.ts'
import { type Match, TokenFlag } from '../language/analysis.ts'
import { isOtherSense } from '../language/other-senses.ts'
import { hitAt, type Rule, type RuleContext, softened, unsaidOrHedged } from '../rule.ts'

const care =
  '(<treatment> | <name> | session | sessions | infusion | infusions | appointment | appointments | visit | visits | dose | doses | treatment | treatments | booster | boosters | maintenance | therapy | adjustment | adjustments)'
const harm =
  '(<condition> | <trouble> | relapse | relapsing | setback | worse | worsen | worsens | back | progress | gains | effectiveness | consequences | suffer | lose | fail | failing | undo | undoes | undone | unravel | waste | wasted | return | returns | spiral | decline | permanent | irreversible | die | dies | death | crash)'

const rule: Rule = {
  id: 'fear-appeal',
  scope: 'text',
  severity: 'warning',
  summary:
    'Pressure through fear, guilt or despair: harm that will come unless the reader buys or completes the service.',
  why: 'Fear makes people decide before they have weighed what the treatment can and cannot do for them.',
  instead: 'State calmly what is known, say that plans can change, and tell readers how to reschedule or ask.',
  sources: ['EU-03', 'UK-07', 'AU-01', 'US-01'],
  examples: {
    flagged: [
      '«Your career may depend on it».',
      'That quiet bulge is «an aneurysm waiting to burst».',
      '«If you do not sleep now, you never will».',
      '«Each untreated winter wears away more of your hearing».',
      'Stiff ankles «turn into falls, and falls turn into broken hips».',
      '«Your follicles are not going to wait».',
      'Plaque «is hardening your arteries while you think it over».',
      '«Ask any diabetic what waiting cost him».',
      'Bone loss «cannot be reversed without our help».',
      '«Do nothing and it only spreads».',
      '«Put off the cleaning and watch your gums retreat».',
      '«Arthritis never takes a day off», and nor should your plan.',
      'Forgetful today. «Dementia tomorrow».',
      '«Miss a single booster and your depression may come back» with a vengeance.',
      '«Don’t let another summer slip by in pain».',
      'Book «before it’s too late».',
      'You have earned the «relief you desperately crave».',
      '«Your children deserve» a mother who is present, and TMS gives her back.',
      '«Skipping sessions could undo your progress».',
      'Without the full series, patients fall into a «downward spiral».',
      'Week by week you are «losing bone you will never get back».',
    ],
    allowed: [
      'Your deductible may depend on it.',
      'By the time you put your shoes on, the tingling has lifted.',
      '- Heaviness by evening',
      'He covered his mouth with one hand for years.',
      'Have tea while you wait, and nothing changes while you think it over.',
      'Every month you are a member you get one facial.',
      'Wait until the numbness is gone and you can eat.',
      'Do you want your partner to come along?',
      'A mole that is left alone often stays the same.',
      'An infection is rare but can have serious consequences, so call us about a fever.',
      'Stopping this medicine at once can be dangerous.',
      'If you wait, call us when you are ready.',
      'Untreated gum disease may lead to tooth loss.',
      'Depression does not wait for a good week, and neither do our phone lines: call 988 in a crisis.',
      'Do you want to be called by your first name?',
      'Skip breakfast and bring water to the test.',
      'If you miss a visit, call us and we will find another day.',
      'Untreated sleep apnea is linked with high blood pressure ([NHLBI](https://www.nhlbi.nih.gov)).',
      'Stopping this medicine suddenly can cause withdrawal; ask your prescriber first.',
      'Living with pain can be exhausting, and we will listen.',
      'A drooping face, a weak arm or slurred speech can mean a stroke: call 911.',
      'It is never too late to ask for help.',
      'Missing a session is common and is not a disaster.',
      'Some people relapse, and that is no one’s fault.',
    ],
  },
  phrases: {
    toll: phrases.toll,
    chain: phrases.chain,
    unwaiting: phrases.unwaiting,
    ultimatum: phrases.ultimatum,
    tomorrow: [
      '^ (a | the | your)? (stroke | heart attack | <condition> | <trouble> | dentures | divorce | dialysis | wheelchair | surgery | amputation | regret | funeral | dementia) (tomorrow | next (year | month | week) | later | someday | by (<num> | <month> | christmas | summer | winter | retirement | your *)) $',
    ],
    miss: [
      `(skip | skipping | skipped | miss | missing | missed | delay | delaying | postpone | postponing | stop | stopping | quit | quitting | cancel | canceling | interrupt | interrupting | pause | pausing | neglect | neglecting | forgo) (*{0,2}) (a | an | one | even one | your | any | the | scheduled | these | this | just one | or *{1,2})? (*{0,3}) ${care} (*{0,6}) ${harm}`,
      `(not | fail | failing) (to)? (complete | completing | finish | finishing | doing | do | keep | keeping) (*{0,2}) (all)? (*{0,3}) ${care} (*{0,6}) ${harm}`,
      `(if | when) you (do not | skip | miss | stop | quit | delay) (*{0,5}) ${care} (*{0,6}) ${harm}`,
      `${harm} (*{0,5}) (if | when | unless) you (do not | skip | miss | stop | quit | delay) (*{0,5}) ${care}`,
      `success (of)? (*{0,4}) (depends | relies | hinges) (*{0,2}) on (completing | finishing | attending | doing) (*{0,2}) (all | every | each) (*{0,3})`,
      `gaps (may | can | could | will)? (*{0,2}) (slow | undo | erase | cost | set) (*{0,3})`,
      `(all | every | each) (*{0,4}) (sessions | appointments | treatments | therapies) (*{0,3}) (should | must) (*{0,4}) never (*{0,2}) (delayed | missed | skipped)`,
      `(lose | losing | undo | undoing | erase | waste | wasting | throw away) (all)? (your | the | *{0,2}) (*{0,2}) (progress | gains | results | hard work | investment)`,
    ],
    late: [
      '(by not having | by not getting | without | not having) (*{0,4}) (therapy | treatment | hormones) , (the)? (*{0,6}) can lead to',
      "(putting | put | puts) (your | their | his | her | a child 's) (life | lives | health | heart | brain | family | future) (in danger | at risk | in jeopardy | on the line)",
      '(you | we | nobody) (can not | cannot) afford (anything less | to (wait | delay | ignore | settle | skip | lose | put) | not to)',
      '(will | would) (almost certainly | inevitably | surely | certainly | undoubtedly) (*{0,1}) (lead | result | cause | get | worsen | become | progress | end)',
      '(can not | cannot | will not | never) (be | get)? (restored | reversed | fixed | corrected | improve | heal | recover | get better) (*{0,2}) without (medical | professional | proper | our | expert | treatment | intervention | help) (*{0,2})',
      '(without | by not having | by not getting | by not receiving | not having | forgoing | absent) (*{0,4}) (therapy | treatment | treatments | <treatment> | care | hormones | causes) , (*{0,6}) (dangerous | progresses | progress | worsens | worsen | deteriorates | deteriorate | (lead | leads) to | (result | results) in | collapse | (get | gets) worse)',
      '(dangerous | harmful | devastating | disastrous) (to | for) (your | their)? (long term | overall) (health | wellbeing)',
      '(lose | losing | lost | miss | missing | missed | waste | wasting | wasted | spend | spending | give | giving | hand over | handing | sacrifice | sacrificing | forfeit | trade | trading) (*{0,4}) (years | summers | birthdays | decade | decades | marriage | job | career | independence | license | licence | grandkids | recitals | holidays | weekends | prime | youth | childhood | weddings | graduations | best years | golden years | milestones)',
      '(is that | is this) (the | a | how) (mom | dad | mother | father | parent | wife | husband | partner | life | body | way | you) (*{0,2}) (you | want | imagined | remembered) (*{0,5})',
      '(want to | going to) be (remembered | the (mom | dad | one | guy | grandma | grandpa | parent | wife | husband) (who | that | on | in)) (*{0,5})',
      '(sit | sits | sitting | sat | stuck | left) (out | on the (sidelines | bench | couch) | behind | in the (bleachers | car | stands)) (while | as | watching) (*{1,6})',
      '(watching | watch) (your | the | everyone) (*{0,3}) (from the (sidelines | couch | bench | stands | car | bleachers) | grow up without you | pass you by | slip away | drift away | leave without you)',
      "(life | youth | time | summer | the years | your kids) (is | are | 's) (*{0,1}) (passing | slipping | leaving | moving on | growing up) (*{0,1}) (you | by | away | without)",
      '(by the time) (you | it | they | your) (*{1,5}) , (*{0,4}) (too late | late | gone | lost | half | damage | damaged | done | worse | spread | dead | permanent | wasted | missed | already | advanced | broken) (*{0,3})',
      '(nerve | bone | hair | brain | muscle | tissue | hearing | vision | sight | tooth | teeth | cartilage | eggs) (damage | loss | cells)? (*{0,2}) (does not | do not | will not | never) (come | comes | grow | grows | wait | waits) (back | for you)?',
      '^ first (the | your | it | they) (*{1,6}) , then (*{1,6})',
      ', then (it is | comes | come)? (the | your | a) (wheelchair | walker | cane | house | license | licence | job | marriage | surgery | amputation | dialysis | dentures | nursing home | funeral | divorce | scooter | oxygen tank) (*{0,2})',
      '(do not | never) (be | become | end up (as)?) (the | that | a | another | one more) (*{0,2}) (one | guy | gal | woman | man | person | mom | dad | statistic | patient | story | couple | family | parent) (*{0,1}) (who | that | whose | stuck | left | in) (*{0,6})',
      '~wait (*{0,2}) (until | till) (*{0,6}) (come off | comes off | is gone | are gone | fails | fall out | falls out | is lost | breaks | collapse | collapses | amputate | amputated | stops working | give out | gives out | snaps | crumble | crumbles | unbearable | rock bottom)',
      "(nobody | no one) (is | 's) (coming | going) to (save | fix | rescue | help | heal) (you | your | them | it) (*{0,3})",
      '(how (many more | much more | much longer)) (*{0,4}) (will you | are you (willing | going | ready | prepared) | do you (want | plan) | can you | must you | before you) (*{0,6})',
      '(you have | have you)? (already)? (given | lost | wasted | handed | surrendered | sacrificed) (*{0,3}) (enough | too many | years of | birthdays | summers | holidays | nights) (*{0,3})',
      '(poured | pour | thrown | throw | flushed | flush | washed | tossed | toss) (*{0,6}) (down the drain | out the window | in the trash | to the wind)',
      '(back to (square one | zero | where you started | the starting line) | (you | will | must | have to | then | and | patients) start (over | from scratch) | (undo | undoes) everything) (*{0,4})',
      '(the | your | biggest | only | deepest | one)? regret (*{0,6}) (is waiting | waiting | waited | lasts | forever | not calling | not starting | not coming)',
      'by (summer | spring | fall | winter | then | christmas | next year | <month>) you will be (*{0,3}) (older | worse | sicker | heavier | balder | weaker)',
      '(you | eggs | ovaries | follicles | joints | nerves | neurons | brain | hair | teeth | bones | gums | skin | arteries | heart | kids | knees | eyes | hearing | memory | body) (is | are) not getting (any)? (younger | better | stronger | thicker | healthier)',
      '(wait | waits) for (no | nobody | no one) (man | woman | one | body)? (*{0,4})',
      '(put | puts | land | lands) you (*{0,2}) (in | on) (a | the | an | your) (wheelchair | hospital | grave | nursing home | er | early grave | ground | casket | operating table | walker | street)',
      '(wait too long | wait much longer | wait any longer | ignore (it | them | this | that) | put it off | do nothing | keep waiting | keep ignoring *{1,2} | keep putting it off | let it go | leave it) and (you | your | it | they | that | the | those | she | he) *{1,6}',
      '(only | you have)? (got | get | have) (only)? so many (*{1,3}) (left | ahead | to (give | spend | waste))',
      '(nerves | cells | follicles | brain cells | neurons | gums | bones | discs | joints | eggs | muscles | cartilage | arteries) (are | is)? (already | slowly | quietly | silently)? (dying | wasting | withering | shrinking | crumbling | rotting | disappearing | starving | eroding) (*{0,2}) (right now | as you read | while you | every | day | by the day | off | back)',
      '(do not | why) wait for (the | a | an | your | that) (*{0,1}) (heart attack | stroke | fall | diagnosis | crash | breakdown | wake up call | rock bottom | scare | cancer | amputation | divorce | diabetes | overdose | phone call | er | limp | collapse) (*{0,6})',
      "before (there is | there 's)? nothing (is)? left (to *{1,3})?",
      '(your | the) (*{0,1}) (kids | wife | husband | family | daughter | son | spouse | partner | marriage | people who love you) (is | are) (tired | sick | fed up | afraid | scared | worried | hurting | grieving | paying | running out) (*{0,5})',
      '(people who love you) (*{1,5})',
      '(it | this | that) (only | just) gets (worse | harder | uglier | darker) (*{0,4})',
      '(every | each) (day | week | month | year | hour) (*{0,3}) (is | costs | steals | takes | means | another) (*{0,2}) (lost | gone | stolen | wasted | damage | bone | brain | nerve | hair | egg | eggs | tooth | teeth) (*{0,4})',
      '(robbing | robs | rob | stealing | steals | steal | stolen | cheating | cheats) you of (*{1,4})',
      '(and | or) (next time | one day | soon) (you | it) (may | might | could | will) (not)? (*{1,5})  (lucky | survive | wake up | make it | come back)',
      '(what | who) (happens | will happen) (to | when) (your | the) (kids | family | wife | husband | marriage | job | business | <kin> | <body>) (*{0,2}) (if | when) you (*{1,4})',
      '(put off | skip | delay | ignore | quit | drop | stop | miss | neglect | postpone | wait | cancel | keep ignoring | keep waiting | walk away) (*{0,5}) and (watch | kiss | say goodbye to | expect | prepare for | get ready for | you will (lose | regret | pay | end | be) | your (*{1,2}) will | the (*{1,2}) (comes | returns) | <condition> | <trouble> | relapse) (*{0,6})',
      'do you (really | honestly | truly)? want to (be (the | that | a | another | stuck | known | remembered) | end up | become | go through life | keep living | keep losing | die | spend (the | another | your) | wake up | look like | miss) (*{1,6})',
      "(relapse | death | dementia | blindness | divorce | depression | diabetes | cancer | addiction | old age | <condition>) (is | are | 's) (already | always)? (knocking | waiting | lurking | stalking | circling | right behind you | around the corner | creeping | breathing | gaining | at the door | not waiting) (*{0,4})",
      "(clock | time | sand) (is | 's) (*{0,1}) (running out | ticking | almost up | not on your side | slipping away) (on | for)? (*{0,3})",
      "while (there is | there 's | you have) (still)? (something | anything | time | a chance | teeth | hair | bone | tissue | muscle) (left)? (to (save | rescue | keep | fix | protect | lose))? (*{0,2})",
      '(one day | some day | someday | soon | before long) (you | your) (*{1,6}) (will not | cannot | can not | gone) (*{0,5})',
      '(will not | never | cannot | lose | worse | gone | fail | fails | die) (*{0,4}) unless you (act | book | start | call | come | do something | get help | treat | step in) (*{0,2})',
      "(we have | we 've | i have) (all)? (seen | watched) what happens (to | when | if) (*{1,6})",
      '(it | ending | that | next | story | outcome | alternative) (is not | is never) pretty',
      '(so | and) neither should (you | your) (*{0,3})',
      '(<condition> | <trouble> | disease | addiction | cancer | aging | decay | damage) (does not | never | will not | do not | is not) (take | takes | taking | wait | waits | waiting | sleep | sleeps | rest | rests) (*{0,1})  (for you | a day off | days off | a break | breaks | a holiday | holidays | vacations | a vacation | $)',
      '(what | who) will (your | the) (kids | children | family | wife | husband | grandkids | daughter | son) (*{0,2}) (when | if | after) you are (gone | dead | in *{1,3})',
      '(tomorrow | next year | next month) (*{0,2}) (may | might | could | will) be too late',
      '(will | could | may | might) cost you (your | the) (*{1,3})',

      "(before | until | till) it (is | was | 's) (too | to) late",
      'before it too late',
      `(do not | never) let (another | one more | this | the next) (*{0,2}) (day | week | month | year | summer | winter | christmas | holiday | birthday | season | decade | night | <month>) (*{0,6})`,
      `(another | one more) (day | week | month | year | summer | christmas | birthday) (of | in | lost to) (*{0,2}) (pain | suffering | misery | <condition> | <trouble>)`,
      `(do not | never) let (*{0,4}) (<condition> | <trouble>) (*{0,2}) (steal | rob | ruin | control | take | destroy | run | rule | win | define | cost | hold) (*{0,5})`,
      `(every | each) (day | week | month | hour | minute | year | season | summer | winter | spring | fall | autumn | quarter | cycle | birthday | semester) (*{0,3}) (you (wait | delay | put | go | spend | hold off | let *) | without | that passes | untreated) (*{0,6})`,
      `(time is running out | clock is ticking | your window is closing | the window is closing | running out of time)`,
      `(do not | why) wait (*{0,3}) (until | till | for) (*{0,4}) (crisis | collapse | worse | worsen | worsens | late | damage | permanent | rock bottom | break | fails | gives out | bone on bone | heart attack | stroke)`,
      `(you | they | he | she | it) (will | may | might | could | can)? (only | just)? (get | gets | grow | grows | become | becomes) (much)? worse (unless | without | if | every | the longer)`,
      'your (marriage | job | life | family | career | future | relationship | sanity) (may | might | could | can)? (well | literally)? (depend | depends | hinge | hinges) on it',
      'the longer you (*{1,5}) , the (less | more | worse | harder | fewer | deeper | longer | further | smaller) (*{0,4})',
      'the longer (it | this | they) (*{1,4}) , the (less | more | worse | harder | fewer | deeper) (*{0,4})',
      `(will | can) (only | just) get worse`,
      '(those | people | men | women | patients | clients | kids | children | anyone | someone | man | woman | families | everyone) who (*{0,1}) (put off | puts off | ignore | ignores | quit | quits | stop | stops | wait | waits | skip | skips | delay | delays | start late | drop out | give up) (*{0,4}) (are the ones | end up | ends up | fall behind | lose | loses | pay | pays | regret | regrets | relapse | relapses | never | slide | slides) (*{0,5})',
      'who start|starts late fall|falls behind (*{0,2})',
      '(those | people | kids | patients | everything (*{0,5})) (slides | slide | slips | slip | goes | falls) right? back (to square one)?',
      '(and | or | before) the window (closes | shuts | slams)',
      '(could | may | might) be (your | his | her | their) last (day | chance | *{0,1})?  $',
      'do not let (tomorrow | today | tonight | this | next *) be (the | your | a) (*{0,5})',
      'waiting (is | can be) (a choice | a gamble | dangerous | deadly | the worst | costing) (*{0,2})',
      'do not (lose | waste | spend | suffer | suffer through | endure | live) (another | one more) (*{0,3})',
      'go|goes untreated (*{0,1}) (die | dies | lose | suffer) (*{0,4})',
      `you (will | would) (*{0,1}) (regret | never forgive | be sorry | wish you had) (*{0,4})`,
      `(losing | lose) (*{0,4}) you (will | can) never (*{0,1}) (get | have | see) back`,
    ],
    despair: [
      '(relief | help | results | life | answer | answers | hope | rest | peace) (that)? you (so)? (desperately | urgently | badly) (*{0,1}) (seek | need | crave | want | long | seeking | deserve)',
      '(desperately|desperate) (seek | seeking | need | needing | searching | crave | for relief | for answers | for help)',
      '(downward | death | vicious) spiral (*{0,2})',
      'spiral|spirals|spiraling|spiralling (deeper | down | downward | out of control | into)',
      `(your | their) (*{0,1}) (family | kids | children | spouse | wife | husband | partner | loved ones | marriage | grandkids | baby | daughter | son) (*{0,3}) (deserve | deserves | (needs | need) (you | the real you | their (mom | dad | mother | father | mum) | a (mom | dad | mother | father | mum | parent)) | are counting | is counting | is paying | are paying | will pay | pays | suffers | suffer | miss | misses | is losing | are losing)`,
      `(lose | losing | cost | costs | costing | destroy | destroys | destroying | ruin | ruins | ruining | wreck | wrecks) (you | your | their | his | her) (*{0,2}) (marriage | marriages | job | jobs | career | careers | family | families | relationship | relationships | life | lives | kids | children | mobility | independence | house)`,
      `(comes | come | coming | came) (roaring | rushing | crashing | flooding | storming) back`,
      `(roar | roars | rush | rushes) back`,
      '(living | life | doomed | sentenced | condemned | trapped) (*{0,2}) (sentence | death sentence | prison | to (a | suffer | live))',
      '(ticking time bomb | time bomb | silent killer | ticking clock | point of no return)',
      `(serious | devastating | dire | grave | irreversible) consequences`,
      `mental health (could | will | can | may | might) suffer (if | unless | when | without)? (*{0,6})`,
      `(how much longer | how many more) (*{0,6}) (suffer | pain | miss | wait | lose | hide | live)`,
      `(suffering | suffer) (in silence | needlessly | for nothing | alone)`,
      `(fate | future) (*{0,3}) (wheelchair | walker | nursing home | dentures | dialysis | amputation)`,
      `(end | ending | ends) up (*{0,3}) (wheelchair | nursing home | dentures | dialysis | operating table | under the knife | grave | hospital)`,
      `(shame | ashamed | embarrassed | embarrassing | humiliat) (*{0,4}) (no more | any longer | forever)`,
    ],
    losses: [
      'you owe it to (your | yourself) (*{0,3})',
      '^ imagine (missing | losing | never) (*{0,5})',
      'losing (months | years) of your (life | career | youth) (*{0,3})',
      'being (here | around | there | alive) for your (kids | grandkids | children | grandchildren | family | wife | husband | daughter | son)',
      'your (family | kids | children | wife | husband) (waits | wait | grieves)',
      '(wreck | wrecks | ruin | ruins | destroy | destroys) your (*{0,4}) (marriage | job | career | family | relationships | life)',
    ],
    relapse: [
      `(relapse | relapses | relapsing) (*{0,3}) (unless | without | if you (skip | miss | stop | quit | delay))`,
      `${care} (*{0,3}) (lead | leads | leading) to (*{0,2}) (relapse | setback)`,
    ],
    grave: ['(stroke | heart attack | chest pain | suicide | suicidal | overdose | poison | poisoning | anaphylaxis)'],
    calm: [
      '(911 | 999 | 112 | 988 | emergency)',
      '(not | never) a (disaster | failure | problem)',
      '(call | ring | tell | text) us',
      'reschedule|prescriber',
      '(ask | talk | speak) (*{0,4}) <provider>',
      '(antibiotic | antibiotics | insulin | antidepressant | antidepressants | blood thinner | blood thinners | lithium | buprenorphine | methadone | benzodiazepines | anticonvulsant | inhaler | birth control | prep | hiv | statin)',
      'never too late',
      'suddenly|abruptly',
    ],
  },
  message: quote => `“${quote}” presses the reader through fear or guilt.`,
  *check(context) {
    const { analysis } = context
    const calm = new Set(context.matches('calm').map(match => analysis.sentenceOf(match.first)))
    const grave = new Set(context.matches('grave').map(match => analysis.sentenceOf(match.first)))
    const taken: Match[] = []
    for (const set of ['miss', 'late', 'despair', 'losses', 'relapse', 'tomorrow'])
      for (const match of context.matches(set)) {
        const index = analysis.sentenceOf(match.first)
        const sentence = analysis.sentences[index]!
        if (((calm.has(index) || grave.has(index)) && set !== 'tomorrow') || sentence.cited) continue
        if (taken.some(other => analysis.sentenceOf(other.first) === index)) continue
        if (denied(context, match, set) || isOtherSense(analysis, match, rule.id)) continue
        taken.push(match)
      }
    for (const set of ['toll', 'chain', 'unwaiting', 'ultimatum'] as const)
      for (const match of context.matches(set)) {
        const index = analysis.sentenceOf(match.first)
        if (calm.has(index) || analysis.sentences[index]!.cited) continue
        if (taken.some(other => analysis.sentenceOf(other.first) === index)) continue
        const { status } = analysis.assertion(match.first, match.end)
        if ((set === 'toll' || set === 'chain') && (unsaidOrHedged.has(status) || softened.has(status))) continue
        if (analysis.discussed(match.first, match.end) || isOtherSense(analysis, match, rule.id)) continue
        if (disowning.has(analysis.tokens[analysis.sentences[index]!.first]!.word)) continue
        taken.push(match)
      }
    taken.sort((a, b) => a.first - b.first)
    for (const match of taken) yield hitAt(analysis, match.first, match.end)
  },
}

/** Not buying or not finishing care; other grave consequences are those of a risk that is told. */
const unbought =
  /\b(?:skip\w*|miss\w*|delay\w*|postpon\w*|wait\w*|ignor\w*|without|untreated|put(?:ting)? off|neglect\w*|quit\w*|gaps?|not (?:completing|finishing|having|getting))\b/i

/** Others' claims, spoken of. */
const disowning = new Set(['ads', 'adverts', 'posts', 'influencers', 'marketers', 'advertisers'])

const denying = new Set('not never no nobody nothing rarely seldom'.split(' '))

/** Whether the threat is denied, asked about openly, or told of the past. */
function denied({ analysis }: RuleContext, match: Match, set: string): boolean {
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  const word = analysis.tokens[match.first]!.word
  if (
    /\bconsequences$/i.test(analysis.quote(match.first, match.end)) &&
    !unbought.test(analysis.quote(sentence.first, sentence.end))
  )
    return true
  if (/^stopping$/.test(word) && /\b(?:dangerous|unsafe|withdrawal)\b/i.test(analysis.quote(match.first, sentence.end)))
    return true
  if (word === 'wait' && match.first === sentence.first) return true
  if (disowning.has(analysis.tokens[sentence.first]!.word)) return true
  const opening = analysis.tokens.slice(sentence.first, Math.min(match.first, sentence.first + 6))
  if (opening.some(token => token.word === 'myth')) return true
  const pressing = /^(?:how|why)$/.test(word)
  if (sentence.question && !pressing && !/^(?:do|before|until|tired)/.test(word)) return true
  const before = analysis.tokens.slice(Math.max(sentence.first, match.first - 4), match.first)
  const comma = before.findLastIndex(({ flags, word }) => flags & TokenFlag.comma && /^(?:and|but|so)$/.test(word))
  if (before.slice(Math.max(comma, 0)).some(token => denying.has(token.word))) return true
  const rest = analysis.tokens.slice(match.end, Math.min(sentence.end, match.end + 5))
  if (rest.some(token => token.word === 'myth' || token.word === 'unlikely')) return true
  if (set === 'late' || set === 'tomorrow') return false
  const inside = analysis.tokens.slice(match.first + 2, match.end).map(token => token.word)
  return (
    /(?:does|do|will|is|are) not|(?:is|are) (?:common|normal|ok|fine)/.test(inside.join(' ')) &&
    !/if you do not|unless/.test(inside.join(' '))
  )
}

export default rule
