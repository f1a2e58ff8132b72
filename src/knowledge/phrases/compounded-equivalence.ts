import { withShortIs } from './short-is.ts'

/** Brands that are sold as compounded copies. */
export const copiedBrands = 'ozempic | wegovy | mounjaro | zepbound | rybelsus | spravato'
const molecule = 'semaglutide | tirzepatide | glp 1 | glp 1s | glp1 | esketamine'
const original = `(*{0,2}) (${copiedBrands} | brand | brands | brand name | name brand | branded | original | pen | pens | big name | famous | expensive | pricey)`

const make =
  '(our | ours | we | us | compounded | compounding | the vial | our vial | our shot | our drops | our pharmacy | our lab)'
const sibling =
  '(twin | clone | copy | carbon copy | dead ringer | double | doppelganger | match | perfect match | stand in | sibling | sister | cousin | brother | replica | lookalike | spitting image | equal | equivalent | dupe | knockoff | stunt double | understudy | generic)'

/** Ways to speak of a compounded product as the brand, its generic or its equal. */
export const equivalence = /* @__PURE__ */ withShortIs({
  // Words that equate by themselves.
  equated: [
    `(bioequivalent | comparable | equivalent) to (the)? (${copiedBrands} | saxenda | victoza)`,
    `no (real | actual)? difference between (*{0,4}) and (the)? (${copiedBrands} | brand)`,
    `(perfect | exact | ideal | true | direct | worthy) (substitute | replacement | swap) for (the)? (${copiedBrands} | brand)`,
    `(${copiedBrands}) in compounded form`,
    'compounded (form | version | one | copy | shot) is (clinically | chemically | medically | exactly | just)? (the same | identical | equal)',
    'compounded (viagra | cialis | botox | adderall | humira | premarin | prempro | saxenda | victoza)',
    'brand name (quality | results | medicine) (without | minus | at | for) (*{1,4})',
    'skip the brand , keep the (medicine | drug | results | molecule | dose)',
    `(chemically | clinically | medically) the same as (*{0,1}) (${copiedBrands} | prempro | premarin | estrace | viagra | cialis)`,
    '(switch | change | move) (over)? to our (*{0,1}) (tirzepatide | semaglutide) and (notice | feel | see) no (change | difference)',
    `(same | identical | equivalent | equal) (as | to | with) (the)? (${copiedBrands} | brand name | name brand | branded (one | pen | drug | version)) (, | but | only | just | for | without | at | $)`,
    `(${copiedBrands}) 's (active | key | main)? (ingredient | molecule | medicine | formula | results | magic | power) (*{0,2}) (for (the price | less | half | a fraction) | without | minus) (*{0,4})`,
    `(is | are) (basically | essentially | really | literally | still | pretty much | more or less) (*{0,1}) (${copiedBrands})`,
    `(same as | identical to | equal to) (what is | what 's | the one | the stuff) in (a | an | the | your)? (*{0,1}) (${copiedBrands})`,
    'compounded (version | copy | one | form | vial | semaglutide | tirzepatide) (does | do | gives | gets) (you)? the same (*{0,1}) (job | thing | results | work)',
    `what (the | those | these)? (big | name | famous | brand name | expensive)? (brands | brand | name brands | companies | drug companies | drugmakers | drug makers | big names | drug giants) (put | puts | use | uses | sell | sells | pack | packs | load) (in | into | inside | as | for)? (those | their | the | its)? (*{0,2}) (pens | pen | boxes | syringes)`,
    `${sibling} (for | of | to | as)? (the)? (brand name | name brand)? (${copiedBrands} | saxenda | victoza)`,
    `${make} (*{0,3})? (is | are) (its | the | a | an | their) (twin | clone | copy | dead ringer | double | sibling | cousin | equal | equivalent | match)`,
    `(${copiedBrands}) (strength | level | grade | style | quality | like | caliber | class | equivalent | inspired | type | power)`,
    `(store brand | bargain | budget | discount | discounted | cheap | cheaper | affordable | homemade | knockoff | off brand | no name | diy | low cost | house brand | fresh | generic | bootleg) (${copiedBrands})`,
    `(${copiedBrands}) (*{0,3})? from our (*{0,2})? (pharmacy | lab | clinic | compounder | pharmacist | pharmacists | kitchen)`,
    `(${copiedBrands}) , (mixed | made | compounded | brewed | blended | prepared) (*{0,2})?`,
    `~pay (extra)? for (the | a | that | fancy)? (logo | label | name | brand name | brand | box | packaging | pen | marketing | commercials | ads | celebrity *)`,
    `(does | do) (everything | all | exactly what | what | whatever) (that)? (the)? (*{0,1})? ${original} (does | do | can)`,
    `(molecule | medicine | drug | peptide | body | receptors | cells | receptor | scale) (does not | do not | cannot | can not | will not) (care | know | tell | notice) (whose | what | which | where | who | the difference) (*{0,5})?`,
    `our (*{0,2})? (take | spin | version | riff | answer | rendition | edition) (on | to | of) (the)? (brand | ${copiedBrands} | ${molecule})`,
    `(that is | it is like) (us | ours) and (the brand | ${copiedBrands})`,
    `(is | are) (the | just | simply | basically)? (*{0,1})? (${copiedBrands}) (in (a | the) * | you can | without | minus | but | for less | by another name | made easy | unbranded)`,
    `compounded *{1,2} (matches | equals | mirrors | rivals | replicates | duplicates | copies) (*{0,4})?`,
    '(microgram for microgram | milligram for milligram | molecule for molecule | drop for drop | dose for dose | ounce for ounce)',
    `(made | mixed | formulated | compounded | prepared | loaded) with the (*{0,3})? active (ingredient)? (in | of | from | behind | inside) (${copiedBrands})`,
    `(recreate | recreates | replicate | replicates | reproduce | reproduces | clone | clones | duplicate | duplicates | remake | copy | copies | brew | whip up | mimic | mimics) (the)? (${copiedBrands} | saxenda | victoza | trulicity)`,
    'our (copy | version | equivalent | blend) (gets | gives | has | delivers | is | does) (you)? (the)? (same | identical | equal) (*{0,2})?',
    'what you (receive | get) (from us)? is (that | the) (very)? same (medicine | drug | molecule) (*{0,4})?',
    `(same | identical) (stuff | thing | medicine | drug | med | molecule | ingredient) , (*{0,4})? (smaller | lower | less | cheaper | half | fraction | fairer | better | without | minus | no) (*{0,3})?`,
    `(all | everything) (the)? (power | results | benefits | punch | magic) of (${copiedBrands})`,
    `(${copiedBrands}) (results | weight loss) (without | minus | for less | at (half | a fraction)) (*{0,4})?`,
    `^ (think | imagine | picture | call it) (of it as)? (${copiedBrands}) , (in (a | an | the) * | as (a | an) * | without *{1,3} | minus *{1,3} | but *{1,3} | that *{1,3} | by *)`,
    `generic (*{0,1})? (${copiedBrands} | semaglutide | tirzepatide | glp 1 | glp 1s)`,
    `(${copiedBrands}) (generic | generics | dupe | dupes | alternative at | equivalent | knockoff)`,
    `(generic | affordable | cheaper | budget | low cost | compounded | custom | house | private label | own) (version | versions | form | forms | equivalent | alternative | twin | copy) (of | to | for) (the)? ${original}`,
    `compounded (${copiedBrands})`,
    `(our | our own | our very own | in house | house made | custom) (*{0,2}) (${copiedBrands})`,
    `(our | its | the clinic 's) (own | very own | signature | proprietary | exclusive | in house) (*{0,2}) (${molecule}) (*{0,2} (formula | blend | version | recipe | mix | drops | gummies | shot))?`,
    `(our | own) (*{0,3}) (tirzepatide | semaglutide) (formula | blend | recipe)`,
    `(same | identical | exact | very) (exact | active | key | powerful | proven | trusted | fda approved | main | identical | weight loss | effective | very | medical)? (active)? (ingredient | ingredients | molecule | medicine | medication | drug | compound | formula | thing | peptide | hormone | stuff | semaglutide | tirzepatide) (*{0,5}) (as | in | inside | found in | used in | that is in | behind | of | without | for) (the)? ${original}`,
    `(same | identical | exact) (active)? (semaglutide | tirzepatide) (*{0,5})`,
    `(same | equal | comparable | similar | identical) (results | effects | benefits | outcomes | weight loss | effectiveness | quality | relief | experience) (*{0,4}) (as | to | of | without) (the)? ${original}`,
    `(is | are | it is | contains | contain | was | acts | act | just | simply | basically | essentially) (*{0,2}) (identical to | equivalent to | bioequivalent to | interchangeable with | no different from | no different than | comparable to | the same as | the same thing as | chemically identical to | as good as | as effective as) (the)? ${original}`,
    `(works | work | performs | acts | act | worked | feels) (*{0,2}) (like | as) (well as)? (the)? ${original}`,
    `(exactly | precisely | just | identical to)? what (is | 's) (*{0,1}) (inside | in) (the)? (${copiedBrands} | brand | pen | pens)`,
    `(just | exactly) (like | as) (the)? ${original}`,
    `(${original.replace('(*{0,2}) ', '')}) (without the | minus the | for less | at a fraction | for a fraction | for half | at half) (*{0,3})`,
  ],

  // Words that equate on a page that offers compounded copies.
  onOffer: [
    '(minus | without | less | but not) the (*{0,1}) (logo | brand name | branding | fancy pen | fancy box | packaging | price tag | markup | commercials | marketing) !telling|saying',
    '(the) (copy | version | equivalent | vial | blend) (gets | gives | has | delivers | is | does) (you)? (the)? (same | identical | equal) (*{0,2})?',
    `(${molecule}) (is | are) (the)? (active | key | main)? (active)? (ingredient | molecule | medicine | drug) (*{0,3}) (in | of | behind) (${copiedBrands})`,
    `(active | key | main) (active)? ingredient (*{0,2}) (in | of | behind) (${copiedBrands})`,
    '(same | identical | exact) (*{0,2}) (active)? (ingredient | ingredients | molecule | medicine | medication | drug | compound | peptide)',
    '(same | equal | identical) (results | safety | strength | potency | effect) (*{0,2} (safety | quality | results))?',
    '(same | identical) (safe | proven | great | amazing | life changing | powerful)? (results | effects | effectiveness | quality)',
    '(fda approved) (active)? (ingredient | ingredients)',
    '(bioidentical | bio identical) to',
    '(chemically | molecularly | biologically | clinically) (identical | equivalent)',
    `(works | work) (exactly | just)? (like | the same)`,
  ],
  // A copy set beside what is approved, in a sentence that speaks of compounding.
  likened: [
    '(same | identical | exact | very) (*{0,1}) (hormone | hormones | ingredient | ingredients | drug | medicine | molecule | compound | peptide) (as | in | found in | used in | that is in | behind) *',
    '(same | hospital) (quality | grade | standard | standards) (as)? (that)? (you would | you will | you)? (get | find | expect)? (as)? (in | at | from)? (a | any | the)? (hospital | hospitals)',
  ],
  // Words by which a page tells that a pharmacy makes what it sells.
  mixing: [
    '(pharmacy | pharmacist | pharmacists | lab) (mixes | mix | compounds | makes | prepares | blends | brews)',
    '(mixed | made | compounded | prepared | blended) (*{0,3}) by (a | our | the) (*{0,3}) (pharmacy | pharmacist | lab)',
  ],
  // Short answers to a question about the difference.
  onlyLabel: [
    '^ (honestly | really | mostly)? , (just | only | mostly | mainly | nothing but | really just | none | nothing | the)? (the | a)? (box | label | price | logo | name | packaging | pen | price tag | color | sticker | cap | none | nothing | zip | very little) (*{0,5})?',
  ],
  // The brand as another name for the copy, in a sentence about what the clinic sells.
  alsoKnown: [
    `(${molecule}) , (aka | a.k.a | a k a | also known as | better known as | otherwise known as | known as | sold as | you know (it)? as | you may know (it)? as | that is) , (${copiedBrands})`,
  ],
})
