/** Words by which unlawful or wholly unapproved substances are named, offered and praised, and those that only tell of them. */
export const unlawfulSubstances = {
  // Names that the table of treatments does not hold.
  substance: [
    'ayahuasca|psilocybin|psilocin|mescaline|peyote|ibogaine|iboga|lsd|dmt|kambo|kratom|mitragynine|tianeptine|phenibut|sarms|sarm|ostarine|ligandrol|melanotan|amanita|retatrutide|cagrilintide',
    '(5 meo | 7 oh | 7 hydroxymitragynine | rad 140 | san pedro | 2c b | magic mushrooms | mk 677 | tb 500 | bpc 157)',
    '(mushroom | mushrooms | psychedelic | plant medicine) (retreat | retreats | ceremony | ceremonies | capsules | journey | journeys | chocolate | chocolates | tea | circle | weekend | sitting)',
  ],
  // Words that make of a sentence about such a substance a line of selling.
  selling: [
    'our|we|us|your|here|now|waiting|stocked|menu|tap|desk|lobby|fridge|vials|vapes|capsules|tablets|gummies|tea|loft|yurt|retreat|ceremony|sacrament|sitting|circle|weekend|weekends|mondays|session|sessions|beds|spots|seats|price|first|back|seekers|athletes|regulars|members|clients|guests|arrive|arrives|introducing|meet|kinder|stack|shredded|tan|couples|referral|experience',
    '<money> <num>',
    'from the inside out',
  ],
  offer: [
    '~book|~reserve|~order|~buy|~purchase|~grab|~shop|~try|~get|~start|~join|~host|~sell|~stock|~ship|~dispense|~prescribe|~inject|~supply|~provide|~offer|~deliver|~carry|~include|~add|~stack|~combine|~pair|~use|~introduce|~launch|~unveil',
    'ask (us)? about|for',
    '(now | currently | finally | also | is | are)? (available | offered | stocked | sold | shipped | dispensed | included | added | in stock | on the menu | on offer | in house)',
    '(is | are) (now | finally)? here',
    'our (*{0,3}) (protocol | protocols | program | programs | menu | stack | stacks | sessions | session | ceremony | ceremonies | retreat | retreats | journeys | journey | loft | experience | experiences | package | packages | guides | bench | fridge | shots | vials)',
    '(in | from | at) our (*{0,2}) (fridge | pharmacy | clinic | center | centre | studio | loft | spa | retreat | lounge | safe)',
    '(session | sessions | ceremony | ceremonies | retreat | retreats | protocol | protocols | package | packages | membership) (from | at | start | starts | starting | available | with | include | includes)',
    '<money> <num>',
    'sign up|schedule|enroll|enrol|call (for | now | us | today | to)',
    '(we | our team | our providers | our guides | our facilitators) (*{0,1}) (use | offer | provide | guide | run | hold | give | serve | hand | facilitate | administer | have | lead | host | dose)',
  ],

  praise: [
    '~heal|~mend|~repair|~rewire|~reset|~cure|~relieve|~ease|~treat|~boost|~improve|~melt|~burn|~speed|~accelerate|~restore|~rebuild|~regenerate|~dissolve|~transform|~unlock|~knit|~break|~end|~help|~keep|~reverse|~calm',
    '~work|~act !no (*{0,2}) (fast | wonders | better | best | like | for | where)',
    '(is | are) (*{0,2}) (safe | legal | effective | powerful | proven | natural | gentle | miracle | answer | future | breakthrough)',
    'safe|gentle|powerful|potent|proven|breakthrough|miracle',
  ],

  // Offers of what was named before them.
  pointing: [
    '(we | our team) (will | can | do | still)? (have | carry | ship | sell | stock | dispense | supply | mail) (it | them | these | those | this) (*{0,3})',
    '(we | our team) (order | source | import | get) (it | them | these) from *{1,4}',
    '(ask for | text | message | call) * by name',
    '(these | those) (two | three)? (are | is) (why | how | what) (*{0,6})',
  ],

  // Words that promote such a substance without naming which.
  evasion: [
    '(ketamine | special k | lozenge | lozenges | troche | infusion) (*{0,6})? (blast off | liftoff | lift off | leave the planet | see god | meet god | astral | out of body | cosmic | melt into the (couch | sofa))',
    '(our | we) *{1,6} research (use)? (only)? (label | labels | sticker | stickers)',
    '(couch | blindfold | eye mask | headphones) , (*{0,3})? , (blast off | liftoff | lift off | float off)',
    '(leave | leaving) the planet (*{0,4})?',
    '(sit | sitting | sat) with (the | our | grandmother) (medicine | mushroom | mushrooms | grandmother | plant | plants | vine)',
    '(take | receive | share | drink) the (sacrament | brew | medicine in ceremony)',
    '(legal | lawful | legally accessible) (psychedelic | psychedelics | high | trip | mushrooms)',
    "(that | it | this) (is | 's) (just | only | purely)? (a)? (paperwork | labeling | labelling | legal) (thing | formality | quirk | technicality | nonsense)",
    '(source | sell | ship | stock | offer | dispense | supply | supplied | provide | carry) (*{0,3}) (research | lab | laboratory) grade',
    'research (grade | chemical | chemicals | peptide | peptides) (for | to | you | available | shipped | in stock)',
    '(labeled | labelled | sold | marked | stocked | sell | ship) (*{0,2}) (for research | research use only | not for human consumption | research only)',
    '(research use only | for research | not for human (consumption | use)) (*{0,3}) (so | but | wink | label | labels | because)',
    '(before | ahead of | without waiting for | while) (the)? (fda | government | regulators | feds | dea) (*{0,4}) (catch | catches | notice | notices | bans | ban | decide | decides | approval | approves | drags | figures | wakes)',
    'what the (fda | government | dea) (does not | will not) want',
    '(psychedelic | mushroom | ayahuasca | mescaline | plant medicine) (retreat | retreats | ceremony | ceremonies | session | sessions | journey | journeys | weekend) (*{0,3}) (from | with us | at our | now | open | available | book | in our)',
    '(book | reserve | join | schedule | attend) (*{0,4}) (psychedelic | mushroom | ayahuasca | mescaline | plant medicine) (retreat | ceremony | session | journey | weekend | circle)',
    '(microdose | microdosing) (capsules | gummies | kit | kits | mushrooms | chocolate)',
    '(trip | tripping | get high | get lit | party | rave | festival) (*{0,3}) (ketamine | special k | k hole)',
    '(ketamine | special k) (*{0,2}) (trip | trips | party | parties | high | k hole | rave)',
    '(safe | legal | guided | blissful | wild | fun | cosmic | mind bending) (trip | high)',
    '(trip | fly | blast off | float away | journey) (*{0,3}) (from your (own)? (couch | sofa | bed | living room) | on your (own)? (couch | sofa))',
    '(growth hormone | hgh) (*{0,5}) (anti aging | anti ageing | young | younger | youth | youthful | old | aging | ageing | muscle | lean | longevity | bodybuilding | vitality)',
    '(young | younger | youthful | anti aging | old) (*{0,6}) (growth hormone | hgh)',
  ],

  neutral: [
    '(why | what | how) (people | patients | men | women | readers) ask (*{0,3}) (for | about)',
    'risky|riskier|unsafe|dangerous',
    'schedule (i | 1 | one)',
    '(federal | state) law',
    'illegal|prohibited|banned|unlawful|investigational|unapproved|authorized|authorised|licensed|regulated|counterfeit',
    '(clinical)? (trial | trials | study | studies | research pathway | registry | nct)',
    '(not | no | never | nor) (*{0,4}) (offer | sell | prescribe | provide | stock | dispense | approved | legal | use | compound | available | inject | give | supply | recommend | carry)',
    '(measure | law | act | legislature | bill | ballot)',
    '(stop | stopping | tell us | disclose | quit | addiction to | addicted to | overdose | harm reduction | if you (use | take | used | have used))',
    '(declined | rejected | refused | warned | warns | warning | warning letter | bars | barred)',
  ],

  unsold: [
    'schedule (i | 1 | one)',
    'illegal|prohibited|banned|unlawful|investigational|unapproved|trial|trials|study|studies|warned|warning',
    '(do | does | will) not (*{0,2}) (offer | sell | prescribe | provide | stock | use)',
    '(not | never) (*{0,2}) (approved | legal)',
  ],
  youth: [
    '(slow down | executive | executives | second wind | turn back | edge | prime | stay sharp | recover like | invincible)',
    'young|younger|youth|youthful|longevity|vitality|bodybuilding|aging|ageing|lean',
    '(anti aging | anti ageing | get old | grow old | old age | years off)',
  ],
}
