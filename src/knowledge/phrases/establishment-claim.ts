const proof = 'proven|proved|validated|backed|tested|supported|verified|confirmed|substantiated'
const evidence =
  'science | research | studies | study | trials | evidence | data | literature | clinical evidence | experts | doctors | physicians | scientists | researchers | dermatologists | history | harvard | stanford | nasa | medicine'
const experts =
  'experts | doctors | physicians | scientists | dermatologists | dentists | neurologists | urologists | oncologists | immunologists | naturopaths | trichologists | endocrinologists | gastroenterologists | specialists | clinicians | pediatricians | cardiologists | orthodontists | surgeons | researchers | psychiatrists | psychologists | nutritionists | gynecologists | veterinarians | midwives | practitioners | therapists | professionals'
const shows =
  'show | shows | showed | shown | prove | proves | proved | proven | demonstrate | demonstrates | demonstrated | confirm | confirms | confirmed | reveal | reveals | revealed | establish | established | validate | validated'

/** Appeals to proof: words of proof, of studies, and of experts. */
export const establishment = {
  proof: [
    '(a | the)? (mountain | mountains | stack | stacks | pile | piles | wealth | library | shelf | decades | years | generation | truckload | ton | tons) of (*{0,2})? (data | evidence | research | science | studies | proof | trials | papers | literature) (*{0,1})? (behind | backs | back | backing | supports | on our side | to prove | says | agrees | can not be wrong | cannot be wrong | stands behind)',
    '(research | science | studies | data | evidence | trials | numbers | history | results) (*{0,2})? (can not be wrong | cannot be wrong | do not lie | does not lie | speaks for itself | speak for themselves | never lie | have spoken | has spoken | is settled | leaves no doubt | leave no doubt)',
    '(peer reviewed | lab tested | lab proven | doctor approved | physician approved | dermatologist approved | clinician approved | science approved | surgeon approved | pharmacist approved | dentist approved | clinic proven)',
    '(doctor | physician | dermatologist | dentist | expert | scientist | surgeon | pharmacist | nurse | clinician | research | science) (trusted | loved | adored | vetted | certified | led science) !by',
    'proven (in | on | by) (the | a | real)? (lab | clinic | laboratory | field | faces | skin | patients | people | science | trials | practice | time)',
    `clinically|scientifically|medically|research|science|evidence|lab|study|independently|dermatologist|dermatologically (${proof.replaceAll('|', ' | ')})`,
    'clinically (shown | demonstrated | effective | studied)',
    '(time | battle | results) (tested | proven) (*)?',
    '~be (now | long | well | already | fully | also | been)? (proven | proved | shown | demonstrated | clinically shown | scientifically shown) (time and again | again and again | over and over)? (safe | effective | to | in | by)',
    'proven (treatment | treatments | therapy | therapies | results | effective | method | methods | solution | solutions | remedy | way | ways | relief | formula | protocol | science | technology | techniques | technique | system | approach | program | safe | safety | benefits | efficacy | path | alternative | option | success | outcomes | medicine | peptide | ingredients | cure | fix)',
    '<det> proven (*{0,2})? (treatment | therapy | solution | way | method | protocol | formula | alternative | track record of)',
    'proven to',
    `(backed | supported | validated | proven | confirmed | endorsed | verified | grounded | rooted | driven | powered) (by | in | up by) (*{0,4})? (${evidence})`,
    `(<num> | decades | years | a decade | thousands | hundreds | dozens | countless | mountains | a wealth | a growing body | an extensive body | numerous | extensive | overwhelming | compelling | solid | robust | strong | rigorous | irrefutable | undeniable) (of)? (*{0,2})? (research | evidence | science | studies | trials | clinical data | clinical research) (*{0,2})? (behind | back | backs | backing | support | supports | supporting | prove | proves | show | shows | confirm | confirms | on our side)`,
    '(the | hard | solid | real) (science | evidence | research | data) (is | are | behind) (clear | in | settled | undeniable | overwhelming | conclusive | strong | solid | us | it | there)',
    '(there is | there are) (strong | overwhelming | solid | robust | ample | clear | compelling | conclusive | irrefutable) (*{0,1})? (evidence | proof | data | research) (that | for | to)?',
    'evidence (based | backed) (formula | drip | drips | results | blend | stack | supplement | supplements | regimen | peptide | peptides | solution | solutions | relief | weight loss | skincare | protocol | protocols | wellness | results driven)',
    'science (backed | based | driven | proven)',
    '(it is | this is)? (well | scientifically | widely | firmly | clinically | medically) (established | documented | proven | accepted | known) (that | to | for)?',
    '(gold standard (of | for | in | treatment | therapy))',
    'fact ,? not (fiction | hype | opinion)',
  ],
  studies: [
    '(numbers | results | outcomes | data | photos) (prove | proves) (it)?',
    '(trusted | used | loved | relied on | chosen | embraced) by (*{0,3})? (teams | athletes | celebrities | pros | seals | models | champions | influencers | hollywood | royals | players | stars)',
    '(celebrities | athletes | models | influencers | stars | pros) (*{0,1})? (swear by | rave about | love | trust | turn to)',
    `(statistics | surveys | study | studies | papers | publications | research | trials | science | evidence | data | literature | clinical trials | reviews) (after (study | studies))? (*{0,4})? (now | has | have | also | clearly | consistently | repeatedly | even | continues to | continue to)? (${shows}) (that | how | us | it | to)?`,
    `(research | studies | evidence | trials | science) (*{0,2})? (find | finds | found | report | reports | indicate | indicates | indicated | support | supports | back | backs) (that | the | its | this | it)`,
    '(has | have) been (*{0,2})? (shown | proven | demonstrated | proved | scientifically shown | clinically shown) (to | in | time | again | effective)',
    '~be (well | widely | long)? known (for its ability to | for their ability to | to (help)? (improve | reduce | relieve | boost | heal | ease | support | fight | lower | treat | restore | stimulate | calm | work))',
    '(according | thanks) to (science | research | studies | experts | scientists | doctors | recent research | the latest research | the research | the science)',
    '(recent | new | numerous | countless | multiple | many | several | clinical | groundbreaking | the latest | peer reviewed) (*{0,2})? (research | studies | trials) (on | of | from | in)? (*{0,4})? (point | points | agree | back | speak | speaks)',
  ],
  experts: [
    `(any | every | ask any | ask a) (*{0,1})? (<provider> | ${experts} | doctor | physician | dermatologist | endocrinologist | neurologist | cardiologist | psychiatrist | scientist | surgeon | dentist | pharmacist) (worth (their | his | her) salt | in the know | will tell you | worth listening to | knows | would agree | agrees) (will tell you | knows | agrees)?`,
    `(${experts} | scientists | medicine) (*{0,2})? (can not | cannot) (stop | get enough | ignore) (praising | talking about | raving about | recommending | studying | prescribing | of | *)?`,
    `(verdict | jury | consensus) (is)? (*{0,1})? (unanimous | in | clear | overwhelming) (*{0,4})? (${experts})?`,
    `(${experts}) (are)? (unanimous | united | in agreement | buzzing | raving | sold | convinced | on board)`,
    'science (says | backs) <treatment>',
    'science (agrees | is on our side | has the answer)',
    `(${experts}) (at * | in *)? (have | has)? (now | also | long | finally)? (${shows}) (that)?`,
    '(established | settled | accepted | mainstream | recognized) (medicine | science) (and | , | not)?',
    `(most | many | all | top | leading | our | the world 's leading | renowned | nine out of ten | smart | the best | more and more)? (medical | health | skin | sleep | pain)? (${experts}) (everywhere | worldwide | around the world | across * | now | all | widely | overwhelmingly)? (and (patients | clients | athletes | nurses))? (alike | both)? (agree | rave | recommend (it | this | our | these | <treatment>) | endorse | swear by | trust | love | rave | call it | call this | consider it | turn to | prefer | choose | praise | are calling)`,
    '(doctor | physician | dermatologist | dentist | expert | pediatrician | scientist | clinician | surgeon | medically | doctors) (recommended | trusted | endorsed | preferred | formulated | designed) !by',
    '(developed | designed | created | formulated | pioneered | invented | perfected) by (*{0,3})? (scientists | doctors | physicians | researchers | experts | nasa | dermatologists | neuroscientists)',
    '(recommended | endorsed | trusted | praised | used) by (*{0,1})? (leading | top | renowned | elite | olympic | professional | world class) *{1,2}',
    `(recommended | endorsed | trusted | praised | applauded | championed | embraced | lauded | acclaimed | hailed | celebrated) by (*{0,3})? (${experts} | the medical community | the medical world | hospitals)`,
    '(received | earned | won | gained) (*{0,2})? (applause | praise | acclaim | recognition | accolades | endorsement) (from | by | of)',
    `(${experts} | medical community | experts) (*{0,1})? (describe | describes | hail | hails | consider | considers | regard | regards) (*{0,2})? (as)? (the best | the most | a breakthrough | a game | one of | the gold | the future)`,
    '(described | hailed | regarded | considered | recognized | seen | known | touted | viewed) (by (many | experts | doctors | *))? as (one of)? (the | a) (*{0,1})? (best | most | breakthrough | gold | future | leading | top | greatest | effective | safest)',
    '(the)? (medical | scientific) (community | consensus | world) (*{0,2})? (agrees | supports | recognizes | endorses | embraces | recommends)',
  ],
}
