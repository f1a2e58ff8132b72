/** When the cues of this file were last read through. */
export const reviewed = '2026-11-22'

/** What a cue does to the predication it governs. */
export type CueCategory =
  | 'pseudo'
  | 'negation'
  | 'hedge'
  | 'limit'
  | 'weak'
  | 'can'
  | 'report'
  | 'attribution'
  | 'evidence'
  | 'non-assertion'
  | 'generalisation'
  | 'booster'

/** Where a cue looks for its predication inside the clause. */
export type CueScope = 'forward' | 'backward' | 'both'

/** A set of phrases that act alike, with sentences in which they do and do not stand. */
export interface CueSet {
  readonly id: string
  readonly category: CueCategory
  readonly scope: CueScope
  readonly phrases: readonly string[]
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

const people =
  'people|patients|clients|individuals|adults|users|men|women|veterans|children|members|guests|folks|others'

/**
 * Cues of negation, hedging, attribution, report and strength. Categories follow Hyland's hedges and boosters and the
 * trigger kinds of NegEx and ConText; the phrases are our own.
 */
export const cueSets: readonly CueSet[] = [
  {
    id: 'pseudo',
    category: 'pseudo',
    scope: 'both',
    phrases: [
      'not only|just|merely|simply|solely',
      'no doubt',
      'without (a | any)? doubt|question|fail|exception',
      'no wonder',
      'no (biggie | big deal | sweat | worries | problem | stress | joke | kidding | brainer | secret | mystery | question | surprise)',
      "(that | this | which | it) (is | was | 's) why",
      'nothing works|beats|compares|comes like|to|close',
      'nothing (*{1,5}) like',
      'why not',
      'not to mention',
      'no matter',
      'never ~fail',
      'can|cannot|could not? go wrong',
      'no longer ~suffer|~struggle|~need|~feel|~live|~have|~be|~hold|~keep|~control|~rule|~worry|~hide|~depend|~rely',
      'can not|never wait',
      'may <num>',
      'no 1|2|3',
      'cannot (say enough | stop | believe | imagine | wait | thank)',
      'can not (say enough | stop | believe | imagine | wait | thank)',
      'as likely as not',
      'as <det>? many as possible',
      'as * as possible',
      'possible side effects|risks|complications|reactions',
      'potential side effects|risks|complications|clients|patients|candidates|for abuse|harms|interactions|drawbacks',
      'would like',
      'not a day goes|passes',
      'may day',
      'some of the',
      'if not',
      'not surprisingly',
      'nothing but',
      'nothing short of',
      'no less than',
      'could not be (easier | simpler | happier | more)',
      'never been (easier | simpler | better)',
      'never (again | have to)',
      'not stop there',
      'not all * created',
      'why wait',
      'no other',
      'most people|men|women (~do not)? know|realize|realise|think',
    ],
    yes: [
      'Ketamine not only treats depression.',
      'There is no doubt that it helps.',
      'Our drip never fails.',
      'We are the No. 1 clinic.',
    ],
    no: ['Ketamine does not treat depression.', 'It may help.', 'Some of our patients improve.'],
  },
  {
    id: 'negation',
    category: 'negation',
    scope: 'forward',
    phrases: [
      'not|never|neither|nor|cannot',
      '(please | ^ | , | and | so) do not just|simply|merely|only',
      'no',
      'none of',
      'none is|are|was|were|has|have|had|can|could|will|does|do|did|works|worked|comes|came|cures|lasts',
      'nobody|nothing',
      'no one',
      'without',
      '~fail to',
      'unable to',
      '~lack',
      'far from',
      'hardly|barely|rarely|seldom|scarcely',
      'yet to',
      'has|have yet to',
      'little|scant|insufficient evidence|proof|data',
      'instead of',
      'rather than',
      '~avoid|~refuse',
      '~stop short of',
      'too early to',
      'anything but',
      'by no means',
      'in no way',
      '~warn against',
    ],
    yes: ['It does not cure asthma.', 'The drug failed to reduce pain.', 'Neither cream helps.', 'It isn’t effective.'],
    no: ['It not only cures asthma.', 'It works, no doubt.', 'The course never fails.'],
  },
  {
    id: 'negation-after',
    category: 'negation',
    scope: 'backward',
    phrases: [
      '~be|~remain (still | as yet | largely)? unproven|unclear|unknown|uncertain|untrue|false|untested|unsupported|doubtful|controversial',
      '~be (not | never) (been)? (true | proven | known | shown | supported | established | certain | guaranteed | clear | realistic | likely)',
      '~be (still)? a|another (common | popular | persistent)? myth|misconception|exaggeration|overstatement',
      '~be misleading|overstated|exaggerated|debunked|unrealistic|unlikely|unfounded|wrong',
      'have|has not been (shown | proven | established | demonstrated | confirmed)',
      '(was | were | has been | have been) (disproven | rejected | retracted)',
      '~lack (good | strong | solid)? (evidence | support | proof | data)',
      '~be (*{0,2}) illegal|unlawful|prohibited|banned|forbidden|unethical|irresponsible|dishonest|nonsense|dangerous|unwise|unsafe',
      '~be (*{0,1}) (a | an | cause for | reason for) (worry | concern | red flag | warning sign | danger | bad idea | false hope | crime | scam | gimmick)',
      '(has | have) no place (in | here)',
    ],
    yes: ['That peptides heal tendons is unproven.', 'Permanent relief is a myth.'],
    no: ['Our results are proven.', 'The method is clear.'],
  },
  {
    id: 'hedge',
    category: 'hedge',
    scope: 'forward',
    phrases: [
      'may|might|could',
      '~appear|~seem (to | that | as)?',
      '(is | are | was | were | been | being) (also | now | still | currently | actively)? (being)? (studied | investigated | explored | researched | tested | evaluated | examined | trialled)',
      'under (investigation | study | review)',
      '~suggest|~indicate|~hint|~imply (that)?',
      '(is | are | been | widely | generally | often) (thought | believed | theorized | theorised | hypothesized | suspected | presumed) to',
      '~think|~believe|~theorize|~hypothesize|~suspect|~propose that',
      '(been | is | are | was | were) (linked | associated | correlated) (with | to)',
      '~have the potential to',
      '~have potential',
      'possibly|perhaps|maybe|conceivably|arguably|theoretically|hopefully|apparently|seemingly',
      'it is possible|conceivable|plausible|thought|believed|uncertain|unclear|unknown',
      'in theory|principle',
      'unclear|unknown|uncertain|unsure (whether | if | how)?',
      '(not | never) (yet)? (known | clear | certain | proven | established) (whether | if | that | how)',
      'no guarantee',
      '~vary|~differ|~depend',
      '~hope|~aim|~try|~attempt to',
      'studying|investigating|exploring|examining|testing|studied|investigated|explored|examined|tested (whether | how | if)?',
      '(early | limited | mixed | preliminary | some | small | weak | emerging | growing) (evidence | data | research | studies | trials | findings)',
      'chance|chances|odds|possibility|likelihood that|of|to',
      'sometimes|occasionally',
      '~try to',
      'up for debate',
      'would',
    ],
    yes: [
      'It may help.',
      'The method appears to work.',
      'It is being studied for migraine.',
      'Studies suggest that it helps.',
    ],
    no: ['It helps.', 'Your visit is May 5.', 'It works as soon as possible.'],
  },
  {
    id: 'hedge-around',
    category: 'hedge',
    scope: 'both',
    phrases: [
      `some|certain|select|selected|specific (of (our | the | my | these))? (*{0,2})? ${people}`,
      '^ some',
      'some (find | notice | feel | report | respond | experience | improve | say | see)',
      'for|in|with|by some',
      'for|in certain',
      'for|in (a)? few',
      '(a | the) (small | modest | tiny)? (number | subset | minority | fraction | proportion | share | handful | part) of',
      'about|roughly|around|only half|third|quarter of',
      'half of',
      `not (all | every | everyone | everybody) (of)? (${people.replaceAll('|', ' | ')})?`,
      'in (mice | rats | animals | cells | cell culture | the lab | a lab | lab studies | animal studies | animal models | test tubes | petri dishes)',
      '(lab | animal | mouse | rat | preclinical | laboratory | cell) (studies | research | work | data | models | evidence)',
      'in (some | certain | select | many) cases|instances|situations|trials|studies|people|patients|adults',
      'may or may not',
      'possible|potential|modest|slight|partial|limited|temporary|small|minor (*)? <benefit>|<trouble>|<condition>',
      '<benefit> (is | are | may be) possible',
      'at (best | times)',
      'in part|partially|partly|modestly|slightly|somewhat|temporarily|marginally',
      'to (some | a certain | a limited) (extent | degree)',
      'depending on',
      'on average',
      'if (appropriate | suitable | indicated | needed | eligible | approved | prescribed)',
      'when (appropriate | suitable | indicated | clinically)',
      'with (varying | mixed | limited) (success | results)',
    ],
    yes: ['It relieves pain in some patients.', 'Some adults feel better.', 'It relieves pain in certain cases.'],
    no: ['It relieves pain.', 'Some of the best results come early.'],
  },
  {
    id: 'limit',
    category: 'limit',
    scope: 'both',
    phrases: [
      'not (all | every | everyone | everybody | for everyone | right for | suitable for | guaranteed | permanent)',
      '(some | many | most | others | few) (*{0,2})? (do | did | does | will | may) not',
      'no|does not|do not work|works for everyone',
      '(is | are | may be | might be) not (right | suitable | appropriate | for everyone | recommended)',
      'may|might|could not',
      'no (response | benefit | effect | change | improvement) (at all)?',
      '(evidence | research | data | science | proof) (*{0,2})? (limited | mixed | early | thin | weak | lacking | sparse | small | inconclusive | young)',
      '(fade | fades | wear | wears | wore) off|over|within|after|with',
    ],
    yes: ['Not everyone responds.', 'Some people do not improve.', 'The evidence is thin.'],
    no: ['Everyone responds.', 'Some people improve.'],
  },
  {
    id: 'weak',
    category: 'weak',
    scope: 'both',
    phrases: [
      'potentially|likely|probably|typically|usually|generally|often|frequently|commonly|oftentimes|regularly',
      '~tend to',
      'in (most | many | the majority of) cases|people|patients|adults',
      'should',
      'with time|patience|practice',
    ],
    yes: ['It usually helps.', 'Pain tends to fade.'],
    no: ['It helps.', 'Always ask.'],
  },
  {
    id: 'can',
    category: 'can',
    scope: 'forward',
    phrases: ['can', '~be able to', '~be capable of', '~have the (power | ability | capacity) to'],
    yes: ['TMS can lift mood.', 'It is able to calm the mind.'],
    no: ['Call us if you cannot sleep.', 'It lifts mood.'],
  },
  {
    id: 'generalisation',
    category: 'generalisation',
    scope: 'both',
    phrases: [
      `(many | most | countless | numerous | several | plenty of | lots of | thousands of | millions of | hundreds of | a majority of | the majority of | the vast majority of) (of (our | the | my | these))? (*{0,2})? ${people}`,
      'many|most|countless|millions|thousands (have | find | report | feel | notice | see | experience | respond)',
      'for many|most',
    ],
    yes: ['Many patients find relief.', 'Most of our clients feel better.'],
    no: ['Our patients find relief.', 'Some patients find relief.'],
  },
  {
    id: 'report',
    category: 'report',
    scope: 'forward',
    phrases: [
      `(${people.replaceAll('|', ' | ')} | he | she | they | clients | reviewers | many | most) (*{0,2})? (report | reports | reported | reporting | say | says | said | describe | describes | described | tell | told | share | shared | mention | rave | swear | love) (us)? (that)?`,
      'according to (our)? (patients | clients | reviewers)',
    ],
    yes: ['Patients report that the headaches stopped.', 'Clients tell us they sleep well.'],
    no: ['Please report any headache.', 'Patients sleep well.'],
  },
  {
    id: 'report-after',
    category: 'report',
    scope: 'backward',
    phrases: [
      `say|says|said|write|writes|wrote|share|shares|shared|recalls (a | an | one | our | the | my)? ${people}|patient|client|member|guest|veteran|reviewer`,
    ],
    yes: ['“It changed my life,” says one patient.', '“I sleep again,” said a client of ours.'],
    no: ['Patients sleep well.', 'It eases the pain.'],
  },
  {
    id: 'attribution',
    category: 'attribution',
    scope: 'forward',
    phrases: [
      '(study | studies | research | trial | trials | science | evidence | data | literature | review | reviews | analysis | meta-analysis | scientists | experts | researchers | doctors | physicians | clinicians | findings | report | investigators) (*{0,6})? (show | shows | showed | shown | find | finds | found | prove | proves | proved | demonstrate | demonstrates | demonstrated | report | reports | reported | confirm | confirms | confirmed | reveal | reveals | revealed | agree | agrees | say | says | said | believe | support | supports | supported | point | points | conclude | concluded | measured | compared | observed | note | noted) (that | to | with)?',
      'according to',
      'in|from (clinical | early | controlled | large | small | published | recent)? trials|studies',
      '(than | versus | compared with | compared to | over) (on)? (a)? placebo|sham',
      '(has | have) been (shown | found | demonstrated | reported | observed | described | recognized | recognised | documented) (to | in | as | by | that)',
      '(is | are) (considered | regarded | recognized | described | known | said | reported | hailed | celebrated | seen | viewed) (*{0,1})? (as | to | by)',
      '(in | from) (a | an | one | two | three | several | the | this | that | our | recent | early | clinical | controlled | sham-controlled | randomized | randomised | placebo-controlled) (*{0,5})? (study | studies | trial | trials | review | analysis | meta-analysis | survey)',
    ],
    yes: ['Research shows that it works.', 'In a small trial, pain scores fell.', 'It has been shown to work.'],
    no: ['Our team shows you around.', 'It works.'],
  },
  {
    id: 'non-assertion',
    category: 'non-assertion',
    scope: 'forward',
    phrases: [
      'hope|hopes|hoping|hoped',
      '(goal | goals | aim | aims | objective | purpose | intent | intention | mission | idea | plan | job | point) (*{0,4})? ~be to',
      'want|wants|wanted|wish|wishes|wishing|wondering|wonder|wonders|curious|interested|considering|consider|seeking|seek|seeks',
      'myth|myths|misconception|misconceptions|fallacy',
      '(claim | claims | claimed | claiming | claimed) (that)?',
      '(anyone | clinic | provider | company | website | product | ad | place | clinics | ads | advertisements | websites | sites | someone | somebody | people | providers | sellers | marketers | influencers | companies) (*{0,3})? (who | that)? (say | says | saying | claim | claims | claiming | promise | promises | promising | tell | tells | telling | advertise | advertises | advertising | offering | guarantee | guarantees | guaranteeing | suggest | boast)',
      '(evidence | proof | expectation | belief | idea | notion | suggestion | question | theory | impression | assumption) (that | whether | of | about)',
      '(learn | read | discover | understand | explain | explains | see | find out | know | ask | asks | discuss | tell | decide | determine | assess | evaluate | explore | review | check | consider) (*{0,2})? (about | more | whether | if | what)',
      '(used | designed | intended | meant | approved | cleared | indicated | licensed | given | prescribed | studied | authorized | authorised | created | developed | formulated | engineered | built | made) (by * )? (to | for | in | as)',
      '(fda | approved | cleared) approved|cleared|indicated (to | for)',
      '(marketed | advertised | sold | promoted | billed | touted | hyped | pitched) (as | for | to)',
      'so called',
      '(someone | somebody | a friend | your friend | friends | a neighbor | a neighbour | a relative | a coworker | a colleague | a trainer | a podcast | podcasts | influencers | social media | tiktok | instagram | the internet | dr google | an ad | a headline | headlines) (*{0,4}) (told | said | says | say | swore | swears | claimed | claims | suggested | suggests | promised | promises | heard) (you)?',
      '(you | people | readers) (may | might | will | can)? (have)? (read | hear | heard | see | seen) (that | about | claims | ads | posts | it)?',
      'we (do not | never | cannot | will not | don) (claim | promise | say | suggest | advertise | guarantee | offer)',
      'whether|if',
      '(expect | expects | expecting | expected) (to | that)',
      '(in order | so as) to',
      'ask|asking|asks (us | your | a | the | about | whether | if)',
      '(beware | wary | cautious | careful | skeptical | sceptical | suspicious) (of | with | about)',
    ],
    yes: [
      'We hope it eases your symptoms.',
      'The myth that it cures autism persists.',
      'It is approved to treat depression.',
    ],
    no: ['It eases your symptoms.', 'The results are clear.'],
  },
  {
    id: 'booster',
    category: 'booster',
    scope: 'both',
    phrases: [
      'will|always|completely|totally|entirely|fully|permanently|forever|definitely|certainly|undoubtedly|surely|absolutely',
      'guaranteed|proven',
      'every (single)? (time | patient | person | client)',
      'everyone|everybody',
      '(100 | one hundred) percent',
      'instantly|immediately|overnight',
    ],
    yes: ['It will help you.', 'The pain is completely gone.'],
    no: ['It helps you.', 'Most patients leave by noon.'],
  },
]

/** Words in a heading or lead-in that hedge the fragments listed under it. */
export const hedgingHeadings: readonly string[] = [
  'potential|possible|reported|theoretical|proposed|alleged|claimed|supposed|hoped',
  'may|might|could',
  'being studied|researched|investigated',
  'under study|investigation',
  '(questions | myths | misconceptions | claims | research) (about | on | around | into)',
  'myth|myths|misconception|misconceptions|mistakes',
  'what (the)? (research | evidence | studies | science | data) (says | say | shows | show)',
  'some (people | patients | adults | research | studies)',
  '(do | does) not',
  'not',
  'goals|hopes',
  '(used | approved | cleared | studied | prescribed | indicated) (for | to | in)',
  'when|if|whether|who',
  'risks|side effects|complications|contraindications|considerations|limits|limitations|drawbacks|downsides|cautions|warnings',
]
