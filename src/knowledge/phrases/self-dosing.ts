import { withShortIs } from './short-is.ts'

const doseNoun =
  '(dose | doses | dosage | dosages | dosing | mg | milligrams | units | troche | troches | lozenge | lozenges | sublingual | sublinguals | tablet | tablets | capsule | capsules | pill | pills | drops | patch | patches | injection | injections | shot | shots | click | clicks | pump | pumps | gummy | gummies | rapid dissolve)'
const change =
  '(increase | raise | bump | double | triple | up | lower | reduce | cut | adjust | tweak | change | split | halve | titrate | boost | customize | customise | fine tune | set | choose | pick | control | manage | escalate | step up | go up on | move up | ramp up | dial up | dial in | top up | experiment with | play with)'

const times =
  '(day | night | morning | evening | afternoon | week | weekend | month | hour | meal | meals | lunch | breakfast | dinner | bed | bedtime | workout | visit | shot | days | nights | weeks | hours | mornings)'
const often = `(each | every | every other | once (a | per | every)? | twice (a | per | every)? | three times (a | per)? | daily | nightly | weekly | per | a | before | after | at | in the | with | with each | on) (other | single | <num> | third | second)?`
const thing =
  '(dose | shot | shots | pill | pills | tablet | tablets | lozenge | lozenges | troche | troches | vial | vials | pen | drops | patch | cream | numbing cream | spray | syringe | units | pellets | gummy | gummies | puff | puffs | strip | strips | capsule | capsules | drip | drips | session | sessions | dive | dives | infusion | infusions | treatment | treatments | peptide | peptides | <name> | <medication>)'

const amount =
  '<num> (<num>)? (micrograms | mcg | mg | milligrams | units | iu | puffs | ml | sprays | drops | lozenges | tablets | clicks | pumps)'

/** Ways to hand the reader the dose, its timing or its combination. */
export const selfDosing = withShortIs({
  command: [
    '(repeat | take | use | apply | redo) (it | them | this | another (one | dose)) until (the | your) (*{0,1}) (pain | symptoms | headache | anxiety | cravings) (is | are | has | have) (gone | away | passed)',
    `(pin | draw | run | inject | shoot | push | dose | take | use) (*{0,2}) ${amount} (*{0,6}) (${often} ${times} | daily | twice | nightly | weekly)`,
    `(use | take | have | spray) (a | one | two | <num>) (puff | puffs | spray | sprays | tablet | tablets | lozenge | lozenges | pump | pumps | dose | capsule) (*{0,4}) (when | whenever | if) *{1,5}`,
    `(begin | start) with half (a | an | of a | the) (*{0,1}) (lozenge | tablet | troche | dose | pill | capsule | gummy | patch | <name> | <medication>) (*{0,4})`,
    `(halve | double | quarter) (the | your) (next | evening | morning | bedtime | night)? (one | dose | insulin | <medication> | shot | tablet)`,
    `cut (your | the) (*{0,2}) (insulin | <medication> | dose | pills | tablets) (by | in) (*{0,1}) (half | third | quarter | <num>)`,
    `(take | draw | add | inject | dial | dial up) (an)? (extra | additional) <num> (units | mg | micrograms | puffs | clicks | drops)`,
    '(swap | switch | move | skip ahead) to the next (tray | trays | aligner | aligners | set | strength) (whenever | as soon as | once) (it | they | the *{1,2}) (feel | feels | is | are | seem | seems) *{1,2}',
    `${change} (it | this | them)? (your | the | a | each | every | next | own | up)? (*{0,3}) ${doseNoun}`,
    `(take | use | try | inject | dissolve | place | apply | add | have | pop | swallow | start (with | at | on) | begin (with | at) | go (to | up to | with) | move (to | up to) | bump (it)? (to | up to) | work up to | stick with) (*{0,4}) <num> (<num>)? <dose>`,
    `(feel free to | go ahead and | no harm in | you are welcome to) (take | use | try | add | pop | have | taking | using | adding) (a | one | two | three | <num> | both | up to *) (*{0,1}) ${doseNoun}`,
    `(take | use | try | add | grab | pop | have) (an | one)? (extra | more | another | additional | second | bigger | higher | larger | stronger | half) (*{0,2}) ${doseNoun}`,
    `(double | triple) up (on (*{0,3}) (${doseNoun} | next week | weeks | visit))?`,
    `(microdose | micro dose | stack | cycle | combine | mix) (it | them | your | with | on | the | two | several | these) (*{0,3})`,
    `(space | spread | schedule | time | repeat) (out)? (your | the) (*{0,2}) (${doseNoun} | infusions | sessions | treatments | drips) (out)? (*{0,2}) (however | whenever | as (often | much | many | you) | any way | the way) (*{0,3})`,
    `(take | use | repeat | inject | dose | redose | apply | do | have) (it | them | this | one | another)? (as (often | much | many) as | whenever | any time | anytime | every time | however) (you | it) (*{0,2}) (like | want | need | feel | please | wish | suits | prefer | choose)`,
    `(take | try | add | use | have | grab) (another | one more | a second) (half | one | round | ${doseNoun})`,
    `(increase | raise | go up | move up | step up | drop | drop back | go down | come down | bump | titrate) (it | up | down)? by (*{0,2}) (<num> | half | a quarter)? (unit | units | mg | step | click | notch | steps | clicks)`,
    '(microdose | micro dose) (every | each | daily | on | in | before | after | with | your) (*{0,2})?',
    `(pop | crack open | down | shoot | draw up | dial up) (another | an extra | one more | a second) (*{0,2})`,
    'you (tune | set | titrate | choose | adjust | pick | steer) the (dose | dosage | dosing)',
    '(drop | pull | dial | step) back (a | to | down) (*{0,3}) (step | line | unit | units | click | dose | week)',
    `(go | move | step | come) (up | down) (on | in) (your | the | their | its)? (*{0,1}) (<name> | <medication> | strength | ${doseNoun})`,
    `(crank | dial | turn | ramp | amp | push | nudge | bring | bump) (your | the | it | that) (*{0,2}) (up | down | higher | faster | lower)`,
    `(take | use | have) both`,
    'make it (two | three | four | five | six | double | a double)',
    '(listen to | read | trust | follow) (what)? your body (wants | needs | asks for | tells you | and (adjust | take | dose))',
    'when (one | two | <num> | it) (*{0,2}) (is not | are not) enough',
    'stack (*{1,3}) (with | and) (*{1,2})',
    'you (decide | choose | control | set | pick | are in control of) (how (much | often | many | long) | when | the (pace | dose | schedule))',
    'the (schedule | dose | dosing | pace) is (in your hands | up to you | yours)',
    '(skip | space out | stretch) (a | your | the) (*{0,2}) (dose | doses | weeks | injections | shots)',
    'work (your | yourself) way? up (to | until) (*{0,3})',
    `(until | till) you (feel | notice | find | hit | see) (*{0,3}) (it | lift | difference | something | effect | sweet spot | results)`,
    'adjust (*{0,3}) (to taste | yourself | on your own | as you go | by feel)',
    'self (administer | dose | inject | adjust | titrate)',
    'dose|dosing (yourself | at your own | on your own)',
    '(you | you can) (choose | set | decide | pick | control) (your own | how much | the | your) (*{0,1}) (dose | dosage | strength | to take | you take)',
  ],
  // The same in looser words, which count near a medicine.
  loose: [
    `(stretch | space | spread) (your | the | each) (*{0,2}) (pen | shot | shots | dose | doses | injection | injections | vial | pill | pills) (out)? to (*{1,4})`,
    'reconstitute (with | in | it | the | your) *{1,4}',
    '(you can | you may | feel free to | go ahead and | just | simply | , | ^) (always)? (take | use | add | pop | do | have | give yourself | put on | squeeze in) (in)? (an extra | another | one more | a second) (one | squirt | spray | puff | pump | drop | click | half | scoop | sachet | round) (*{0,1}) (before | until | till | when | whenever | if | on | for | after) *{1,4}',
    '(pop | put | slip | snap | click | move) (in | on | to)? (the | your) next (one | tray | trays | set | pair | aligner | aligners | patch) (in | on)? (*{0,4}) (early | earlier | sooner | ahead of schedule)',
    `take (the | a) second (${doseNoun} | one) (*{0,4}) (if | when) *{1,4}`,
    '(double | triple | halve) it',
    '(go | move) up to (twice | three times) (a | per) (day | week) (*{0,4})',
    'take (your | the) next (shot | dose | injection | pill | tablet) (*{0,3}) (early | earlier | sooner)',
    '(try | take | do | go for | start with | have) (a | the)? (whole | half | quarter | full) (one)? (*{0,3})? and (see | feel | notice) (*{0,4})?',
    'give yourself (a)? (little | bit | touch)? (extra | more | another | bump | boost) (*{0,3})?',
    '(sneak | slip | squeeze | fit) in (another | a second | one more | an extra) (*{0,3})?',
    '(cut | split | break | halve) (it | them | one) (in half | with your * | in two)? (for a few days | if | when | with) (*{0,4})?',
    'split one with (your | a) *',
    '(nudge | push | bump | move | inch | creep) it (higher | up | down | lower) (every | each | once | when) *{1,3}',
    'work your way (up)? to (a | the | your)? (full | whole | bigger | higher) (*{0,4})?',
    '(stretch | make) (the | your | a) (vial | pen | bottle | supply) (last | by | out | with | for) (*{0,4})?',
    'mix (it | this | them) with (the | your | a) *{1,3}',
    'skip (a | one | the) (week | dose | shot | day | month) if (you | your) (*{0,5})?',
    '(turn | crank | dial | bring) it (up | down) (until | till) *{1,4}',
    'feel it out',
    // A step up or down a scale.
    '(slide | click | move | go | step | climb | creep | inch | edge | tick | bump | nudge | jump | dial | turn | push | ease | scale | back | drop) (it | your pen | your dose | the pen | yourself | things)? (up | down | back | back up | off) (by)? (a | one | another | two | three | half a | <num>)? (notch | notches | step | steps | click | clicks | line | lines | unit | units | level | strength | size | bit | tad | mg | five | ten)',
    '(slide | click | creep | inch | edge | bump | nudge | dial | go | step | move) (it | your pen | your dose | the pen)? (up | down) (by (<num> | half) | (until | till) you) (*{0,2})',
    '(move | go | jump | slide | step | skip | switch) (up | on | down | back)? to the (next | higher | stronger | bigger) (line | click | strength | step | dose | level | size | notch | mark)',
    '(click | dial | turn | crank) (your | the) (pen | pump | dose) (up | down) (*{0,2})',
    '(go | move | jump | climb | work | step | build | slide) (up)? to (two | three | four | five | six | <num>) (a | per | if | when | once | by | after | on | at | every | each)',
    `(back | ease | taper | scale | drop | cut | stretch | push | space | go | move | switch) (it | them | off | down | back | your shots | your doses)? (off | out | down | back)? to (every other | every <num> | every third | every second | once a | twice a | three times a) ${times}`,
    // Amounts for the day, by the reader's own sense.
    `(take | do | use | try | have | go with | start with | stick to | pop | draw | inject) (a | an | one | two | three | four | five | half | <num>) (or (two | three | four | <num>))? (a | per | each | every | in the | at | before | after | with | on | under the) ${times}`,
    `(start | put | keep) (them | him | her | it | yourself) (at | on | with) (half | a quarter | double | <num>) (*{0,2})`,
    `(pop | take | use | grab | stick | slap | spray | give yourself | have | shoot | inject | dose) (one | it | some | a (shot | dose | pill | puff | strip) | another) (*{0,4})? (whenever | any time | anytime | on days | (when | if) (you (are | feel | need | want | still | hurt | crave | drag) | your * (flares | hurts | aches | drops | sags))) (*{0,4})`,
    'whenever you (*{0,2})? (drag | dragging | flag | flagging | slump | feel low | feel flat | feel off | feel the * | crave | ache)',
    '(find | finding | discover | dial in | hit) your (own | sweet | ideal | perfect | personal) (number | spot | dose | level | rhythm | groove | amount | strength)',
    '(titrate | taper | dose | increase | adjust | climb | ramp up | build up | step down) (*{0,2})? (at | to | on) your own (pace | comfort | rhythm | terms | schedule | way)',
    '(top | tide | boost | dose) yourself (up | off | over)? (*{0,3})',
    '(learn | get used | know how) to (read | hear | sense) what your body (wants | needs)',
    `(move | switch | swap | graduate | go) (over)? from the * to the (*{0,2}) (yourself | on your own | when you like | whenever you *)`,
    `(add | take | throw in | tack on) (in)? (a | an)? (half | quarter | second | extra | third | another) (a | an | of a | of an)? (*{0,1})? ${thing} (*{0,3})?`,
    '(add | take | throw in | pop) (half | a quarter | another half) (a | an | of a | of an) *',
    `(do not be (shy | stingy | afraid | timid)) (with | about | on) (your | the)? (*{0,2}) ${thing} (*{0,4})?`,
    `(be generous | go heavy | load up | pile | slather) (with | on) (your | the)? (*{0,1}) (numbing | numbing cream | ${thing})`,
    '(just | simply | only | and) take (both | them (both | together) | two | twice as much | the missed *)',
    `(use | finish | keep | save | hold on to | hang on to | hang onto | stash | break out) (up)? (your | any | the | those | that)? (*{0,1}) (leftover | leftovers | left over | expired | old | spare | extra) (*{0,1}) (<name> | <medication> | lozenge | lozenges | troche | troches | vial | vials | pill | pills | pens | pen | antibiotics | meds | medicine | tablets | doses | syringes | strips | cream)`,
    'how to (microdose | stack | cycle | titrate | dose | reconstitute | draw up | self inject | inject yourself | bump up | taper yourself | up your) (*{0,3})',
    `(go ahead and | just | sure , go ahead and) (do | take | use | double | inject) (*{0,1}) (<num> | half | both | two | an extra | another) (*{0,2})`,
  ],
  // Words that say so wherever they stand in a sentence to the reader.
  ample: [
    '(if | when) (one | a | two | <num>) (*{0,2}) (is not | are not | does not | do not) (enough | do it | work | cut it | do the trick | hold you) , (try | take | have | use | go | add | pop | double) (*{0,4})',
    '(best | only) judge of (how much | how often | your dose | when to) (*{0,4})',
    'more when you are *{1,2} , less when you are not',
    'if (a | the | one) (half | one | first one | single | whole one) does not (do it | do the trick | cut it | touch it | work | hold you) , (*{0,5})?',
    '(let | trust) your (mirror | body | mood | appetite | jeans | scale | gut | cravings) (to)? (tell | decide | guide | be | choose | set) (*{0,5})?',
    '(guys | ladies | members | clients | people | patients | women | men | folks | regulars) (*{0,2})? (settle | land | end up | live | hang out) (in)? (around | at | near) <num> (*{0,3})?',
    '<num> the first (week | month | day) , <num> the (next | second) (*{0,4})?',
    'you will (just)? know when to (go up | bump | increase | move up | take more | back off | come down) (*{0,2})?',
    'you will want (it | one | another) on * and (again)? on * (*{0,4})?',
    '(one | two | three | <num>) (puff | puffs | pull | pulls | sprays | drops | units | clicks | pumps) *{0,4} , (two | three | four | <num>) if (*{0,5})?',
    `(every | each) <num> (days | weeks | hours) instead of (*{1,3})`,
    '(twice | three times | four times | daily | weekly) (a (day | week | month))? instead of (once | weekly | monthly | every *)',
    '(whatever (holds you | feels right | feels good | it takes | does the trick) | (however much | however many | as much as | as many as) (you (need | want | like) | suits you | works for you | feels right | feels good | it takes)) (*{0,2})',
    `(and)? (a | an) (second | third | extra) one (if | when | whenever) (you | you 're | it | the) (*{0,3})`,
    '(your body (will)? (tell | tells | let | lets) you (know)? (how much | how often | when)) (*{0,3})',
    'you (are | will be) the (captain | boss | pilot | judge | expert | one in charge) (here | of your (dose | dosing | treatment | plan | protocol))',
    'you (are | will be) in (control | charge | the driver seat) of (your | the) (dose | dosing | dosage | schedule | titration)',
    '(and | then | now | after that) you (decide | choose | be the judge | call the shots | take it from there) $',
    '^ you (decide | choose | be the judge | call the shots | take it from there) $',
  ],
  // Amounts with their times, set out for the reader like a label.
  schedule: [
    `<num> (to <num> | or <num>)? <dose> (*{0,4}) ${often} ${times}`,
    `(half | one | two | three | a pea | a dab | a dropper | a squirt | <num>) (tablet | tablets | capsule | capsules | pill | pills | drops | lozenge | lozenges | gummy | gummies | scoop | scoops | vial | puff | puffs | click | clicks | pump | pumps | strip | strips | patch | patches)? (under the tongue | under the belly skin | into the thigh | in the thigh | in the belly) (*{0,4}) ${often} ${times}`,
    `(one | two | three | four | half | <num>) (on | a) *{1,3} , (and)? (one | two | three | four | five | six | <num>) (on | if | when | whenever | a) *{1,4}`,
    'week <num> (, | to <num>)? <num> <dose>',
    `(half | one | two | three | <num>) (a | per) (day | night | week) , (two | three | four | five | <num>) (, | if | when | on) (*{0,3})`,
    `you (will)? (start | begin) (out)? (at | on | with) (*{0,3}) <num> <dose> (*{0,4})`,
    `(<num> | ten | five | fifteen) (units)? (*{0,3}) (fifteen | ten | twenty | double | more | <num>) (if | on) (it 's | it is | you (are | feel | have | still) | the | leg | bad | rough | big | heavy) (*{0,2})`,
  ],
  declared: [
    `(most (of our)? | typical | our | many) (*{0,2}) (athletes | members | clients | beginners | beginner | people | guys | patients | users | guests) (pin | pins | run | runs | take | takes | inject | draw | dose | layer in | stack) (*{0,3}) (${amount} | <name>) (*{0,4})`,
    `(families | members | clients | patients | guests | regulars | moms | people | users | folks | athletes | many | most) (add | take | do | double up on | bump up | stack | go up to | squeeze in | sneak in) (a | an)? (second | third | extra | another | double | <num>) (*{0,1})? ${thing}`,
    `you (may | might | could | can | will | would | should | also | simply | just | then | often)? (*{0,1}) (need | have | want | be able | be ready | like | choose)? (to)? (*{0,1}) ${change} (your | the | a | up)? (*{0,2}) ${doseNoun}`,
    `you (may | might | could | can | will | should | just | simply) (*{0,1}) (need | want | require) (*{0,1}) (higher | bigger | larger | stronger | more | extra | second | another) (*{0,2}) ${doseNoun}`,
    `(members | clients | patients | people | users | most | many) (*{0,2}) (bump | bumps | raise | raises | increase | increases | double | adjust | adjusts | tweak | up) (their | the | its) (*{0,1}) ${doseNoun}`,
    `(small | even small | slight | simple | minor | little) (adjustments | changes | increases | tweaks | bumps) (in | to) (your | their | the) (*{0,2}) ${doseNoun}`,
    `(higher | bigger | larger | stronger) (dose | doses | dosage | dosages) (*{0,2}) (work | works | bring | brings | mean | means | give | gives | deliver) (*{0,2}) (better | faster | more | stronger | greater) (*)?`,
  ],
})
