const other =
  '<treatment> | <name> | <generic> | <medication> | pills | pill | tablets | drugs | medication | medications | medicine | medicines | antidepressants | ssris | opioids | painkillers | steroids | surgery | braces | dentures | creams | gels | diets | dieting | needles | lasers | peels | facials | fillers | generics | injections | shots | competitors | alternatives | options | methods | approaches | products | brands | clinics | anything | everything | (any | most | all)? (other | oral | topical | synthetic | traditional | conventional | standard | daily | ordinary | regular | prescription | invasive | older) *{0,1} | statins | insulin | nsaids | ibuprofen | talk therapy | counseling | rehab | physical therapy | chemotherapy | exercise alone | diet alone | standalone'
const rival =
  'pills | pill | tablets | drugs | medication | medications | medicines | antidepressants | ssris | opioids | painkillers | steroids | surgery | braces | dentures | creams | gels | diets | other treatments | other clinics | traditional * | conventional * | standard * | <medication>'
const merit =
  'effective | effectively | safe | safely | powerful | potent | reliable | reliably | natural | durable | gentle | precise | accurate | successful | efficient | efficiently | lasting | thorough | advanced | beneficial | bioavailable | comfortable | dramatic | profound | consistent | complete | permanent | successful | predictable'
const better =
  'better | faster | safer | stronger | gentler | quicker | longer lasting | longer | superior | deeper | healthier | purer | easier | more quickly | more safely | crisper | sharper | kinder | smoother | clearer | sooner | cleaner | smarter'

/** Comparisons: "than", "the best", "where others fail", and "unlike". */
export const superiority = {
  than: [
    '(far | much | even | way)? (safer | gentler | purer | cleaner | kinder | healthier | more effective | more powerful | more natural | more potent | stronger | tougher | superior) than !before !ever !average !usual !expected !you !i !your !last !we *{1,3}',
    'none of the (*{0,5})? (risk | risks | side effects | downsides | harm) (of | that come with | that comes with | associated with)',
    `(far | much | significantly | even | many times | proven | clinically | dramatically | way | and)? (more (${merit}) | ${better}) (*{0,4})? than (*{0,2})? (${other})`,
    '(traditional | conventional | other | most | standard | ordinary | typical) (*{0,6}) ours (~be | ~take | ~work | ~last | ~do)',
    '(twice | three times | <num> times | up to * times) as (long | fast | quickly | well) as *{1,2}',
    '(same | similar | equal | identical) (results | result | benefits | relief | effect | effects | outcomes) (*{0,4})? (without | minus) (*{0,1})? (risk | risks | surgery | side effects | downtime | needles | pills | scars | cutting | drugs | pain | incisions)',
    `(more (${merit}) | ${better}) (*{0,2})? than (what | anything) (your | the | a | you | else | *) *`,
    '(is | are) to (*{0,3}) what (*{0,3}) (is | are | was) to (*{0,2})',
    '(is | are | be | was) worth (<num> | a hundred | a thousand | ten | eleven | a month of | a year of | weeks of | months of) (*{0,3})',
    '(a | the | there is a | no) (far | much)? (safer | smarter | gentler | healthier | kinder | saner) (*{0,1})? (way | place to start | path | route | start | answer | approach) (to | forward | than)?',
    '(there is | there has to be | discover | imagine | offer | offers) a better (way | path | answer | option) (to | than)?',
    '(just | every bit | equally) as (good | effective | safe | strong) (in | as)',
    '(do | does | did) more for (*{0,3})? than (*{0,4})? (ever | can | could | will)',
    `(more (${merit}) | ${better}) (*{0,3})? (compared (to | with)) (*{0,3})? (${other})`,
    `(less (invasive | painful | risky | toxic | harsh | addictive | dangerous | side effects | downtime | recovery time | pain) | fewer (*{0,1})? (side effects | complications | risks | relapses) | lower (*{0,1})? (risk | risks | rate | chance)) (*{0,2})? (than | compared to | compared with | vs) (*{0,3})? (${other})`,
    `(faster | longer lasting | better | deeper | stronger | safer | quicker | superior | greater) (*{0,1})? (relief | results | outcomes | effects | recovery | healing | absorption | benefits | protection | weight loss) (*{0,2})? than (*{0,6})`,
    `(far | much | vastly | clearly | clinically | significantly)? superior (alternative)? to (*{0,3})? (${other})`,
    `(~outperform | ~outshine | ~surpass | ~outlast | ~outclass | ~outdo | ~eclipse | ~trump) (*{0,3})? (${other})`,
    '~outperform|~outlast|~outclass|~outshine <det>? *',
    `(~beat | ~top | ~exceed) (*{0,2})? (${other.replace('<treatment> | ', '').replace('<generic> | ', '')})`,
    `(just | equally | every bit | at least | twice | <num> times)? as (effective | safe | good | powerful | strong | potent | reliable) as (*{0,2})? (${other})`,
    `(work | works | worked | act | acts | absorb | absorbs | heal | heals | last | lasts | perform | performs) (*{0,2})? (better | faster | harder | longer | deeper | more quickly | more effectively | quicker) (and (better | faster | longer | harder | safer))? than`,
    '(in | at) (half | a fraction of) the (time | cost | risk) (of (*{0,3}))?',
    `without the (*{0,3})? (side effects | risks | harshness | downsides | crash | drawbacks | dangers | toxicity | baggage) (of | that come with | associated with | caused by) (*{0,3})? (${other})`,
    `none of the (*{0,2})? (side effects | risks | downsides | drawbacks) (of | that come with | associated with) (*{0,3})? (${other})`,
    `(better | superior) (alternative | choice | option | solution | results | outcomes) (*{0,2})? (to | than) (*{0,3})? (${other})`,
    `(safer | better | healthier | natural | superior | smarter | gentler | faster | modern | effective) (and (safer | better | healthier | natural | superior | smarter | gentler | more effective | faster))? (*{0,1})? (alternative | answer) to (*{0,3})? (${other})`,
    `(~replace | ~eliminate the need for | ~make) (*{0,3})? (${other}) (obsolete | unnecessary | a thing of the past | history)`,
    `(blow | blows | leaves | leave | put | puts) (*{0,3})? (${other}) (away | behind | in the dust | out of the water | to shame)`,
    `(prefer | choose | chosen | chose | picked | switch | switching | switched | ditch | ditched) (*{0,3})? over (*{0,2})? (pills | medication | medications | antidepressants | surgery | drugs | opioids | braces)`,
  ],
  beaten: [
    '(hold | holds) a candle to *{1,2}',
    '(cannot | can not | could not | do not | does not | never | will not) (even | quite | really)? (come close to | come near | measure up to | stack up against | keep up with | keep pace with | compete with | compare to | compare with | touch | match | rival) *{1,2}',
    `(~leave | ~put | ~blow) (*{0,2})? (${other}) (standing | trailing | behind | far behind | miles behind | wanting | eating * | choking | in the shade | in the rear view | at the * | looking *)`,
    `(~run) (rings | circles) around (*{0,2})? (${other})`,
    `(~wipe the floor with | ~make short work of | ~knock the socks off) (*{0,2})? (${other})`,
    `(~give) (*{0,2})? (${other}) a run for (its | their) money`,
    `(~pale) (in comparison | beside | next to) (*{0,3})?`,
    `(${rival}) (simply | just)? (~lag | ~trail) (far)? (behind | *)`,
    '(why | who) (would you | would | should you)? (~settle for | ~bother with | ~stick with | put up with) (*{0,4}) (when | if) (*{1,5})',
    '(think of | call | consider) (<treatment> | it | this) (as)? (the | a) (*{0,2})? (express | upgrade | ferrari | rolls royce | rocket | bullet train | jet | sports car | cadillac | mercedes | big sister | smarter * | faster *) (train | version)?',
    '(the | a) (ferrari | rolls royce | cadillac | mercedes | porsche | rolex | tesla | champagne | olympic gold) (of | among) *{1,2}',
    'if (*{1,5}) is a|an|the * , (think of | then)? (*{1,5}) (is | as) (a | an | the) *{1,2}',
  ],
  further: [
    '(~do) (the | this | that | your | a) (*{0,2})? (job | trick | work) (far | much | even | so much | way)? (better | faster | quicker)',
    '(~get | ~go | ~work | ~act | ~heal | ~reach | ~last | ~start | ~do | ~feel | ~see | ~carry) (you | so | far | much | even | way | results | relief)? (better | further | farther | faster | deeper | longer | sooner | quicker | harder)',
    '(much | far | way | even | so much) (better | faster | safer | stronger | gentler | quicker | smarter) (relief | results | option | choice | way | answer)?',
  ],
  any: [
    'than (any | all | every) (*)? (pill | pills | drug | drugs | cream | creams | tablet | medication | medications | diet | therapy | treatment | laser | surgery | supplement | serum | filler | capsule | injection | device | method | other | older | product | alternative)',
  ],
  best: [
    '(the | our | your) (single | absolute | one)? (most (effective | powerful | advanced | potent | successful | reliable | natural | efficient | proven | innovative | comprehensive)) , (*{0,4})? (treatment | treatments | therapy | therapies | way | ways | option | options | solution | solutions | method | methods | tool | tools | remedy | drug | medicine | medication | medications | intervention | <treatment> | <generic>) (for <condition> | for <trouble> | for * | available | to | on | in | known)?',
    '(the | your | a) (single | very | absolute)? (best | safest | fastest | quickest | strongest | finest | gentlest | surest | easiest | greatest | number one | # 1 | no 1 | ultimate) (*{0,2})? (treatment | treatments | therapy | therapies | way | ways | solution | remedy | cure | drug | shot | drip | medicine | laser | peptide | fix | alternative | <treatment>) (for | to | available | on the market | in the world | against | known)',
    'the only (*{0,3})? (treatment | therapy | solution | way | option | drug | procedure | method | medicine | device | thing | approach | technology | program | laser | injection | drip | one) (that | to | which | proven | able | capable)',
    '(no | nothing) (other | else) (*{0,2})? (treatment | therapy | option | drug | method | program | procedure | * )? (works | work | compares | comes close | can match | can do | matches | delivers | offers | gives | does)',
    '(nothing (works | compares | beats | comes close | matches))',
    'no other (clinic | treatment | therapy | drug | method | procedure | option | product | program | device | approach) (*{0,2})? (offers | offer | gives | can | does | works | matches | delivers | comes close)',
    'no (better | safer | faster | easier) (way | treatment | option | cure) (to | for)',
    '(second to none | in a league of its own | in a class of its own | unrivaled | unrivalled | unparalleled | unsurpassed | head and shoulders above)',
    '(our | this | new | true | undisputed | modern) (*)? gold standard (for | of | in)?',
    '(the)? (gold standard | benchmark | yardstick | bar) (that | which)? (all | every | most)? (other | others) (*{0,3})? (~be) (measured | judged | compared | held) (against | by | to)?',
    '(~set) the (gold standard | standard | bar | benchmark) for (*{0,2})? (relief | results | recovery | <condition> | <trouble> | <benefit>)',
    '(far | vastly | clearly | markedly | simply | hands down)? (superior | unbeatable | unbeaten | matchless | incomparable) (*)? (relief | results | outcomes | recovery | healing | protection | absorption | comfort | outcome | result)',
    '(hands down | bar none | by a mile | by a country mile | miles ahead | light years ahead | streets ahead | leagues ahead | the clear winner | wins every time)',
    '(single | absolute | very) best thing (*{0,3})? (for | in | against)?',
    'the most effective (medicine | treatment | drug | therapy | tool) (in | of | we | on | ever)?',
    'better than ever|opioids|prozac|botox|ozempic|wegovy|viagra|adderall|lasik|invisalign|cpap',
    'the (superior | smarter | obvious | clear) (choice | option | alternative) (for | to | over)?',
  ],
  where: [
    '(~succeed | ~work | ~deliver | ~help) (when | where) (*{0,1})? (others | everything else | other clinics | others have | other programs) (fail | fails | failed | fall short | give up | gave up | cannot)',
    `(when | where | after | even if | even when | even though) (*{0,2})? (${other} | nothing else | all else | everything else | else) (*{0,3})? (fail | fails | failed | has worked | have failed | has failed | worked | falls short | fall short | cannot | let you down | stopped working)`,
    '(when nothing else) (has | have | did | does | will | seems to)? (work | worked | works | helped | helps)?',
  ],
  unlike: [
    `(unlike | whereas | compared to | compared with | in contrast to | as opposed to) (*{0,3})? (${other})`,
    `(while | where) (*{0,2})? (${rival}) (*{0,2})? (only | merely | just | simply | take | takes | mask | masks | often | can take | fade | fades | wear | wears)`,
  ],
}
