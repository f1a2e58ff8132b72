const agency = 'fda | food and drug administration | mhra | tga | ema | medsafe | federally | federal government'

/** Words of approval, clearance and their like, by what they say of a product. */
export const approvalWords = {
  approved: [
    '(the)? (fda | feds | regulators | mhra | tga | government) (has | have)? (given | gave | gives) (*{1,3}) (the | its | a) (thumbs up | green light | nod | blessing | go ahead | okay)',
    '(green lit | greenlit | blessed | okayed | signed off on | rubber stamped | waved through | given the (nod | green light | go ahead | okay) | stamped | authorized | sanctioned) by (the)? (us)? (fda | feds | government | federal government | regulators | mhra | tga | health canada)',
    `(${agency} | health canada) (fully | officially | already | now | newly | recently)? approved`,
    `(approved | authorized | authorised | licensed) (for this use)? by (the)? (us | u.s | u s)? (${agency} | health canada | federal government)`,
    `(has | have | had | got | gets | received | earned | won | gained | carries | carry | holds | with | full) (full | official | the | its | us)? (${agency}) (approval | authorization)`,
    `(the)? (${agency}) (has | have)? (fully | officially | already | recently | now | first)? (approved | approves)`,
    'government approved',
    '(uncle sam | washington | the (us)? government | the feds | the agency | the regulator | regulators | federal regulators | the authorities | the federal government | the fda | the mhra | the tga) (has | have)? !not|never|yet (*{0,1}) (signed off on | sign off on | signs off on | green lit | green lights | greenlit | blessed | given the nod to | gave the nod to | gave its blessing to | given its blessing to | okayed | oks | rubber stamped | waved through)',
    "(the | a | an)? (fda | mhra | tga | federal | government | regulatory | uncle sam) ('s)? (blessing | green light | seal of approval | stamp of approval | thumbs up | nod | go ahead | sign off | okay)",
    '(the | a)? (blessing | green light | seal of approval | stamp of approval | thumbs up | nod | go ahead | okay) (of | from) (the)? (fda | feds | federal government | government | mhra | tga | regulators)',
    '(passed | cleared | sailed through | survived | completed | been through) (*{0,1}) (federal | fda | government | regulatory | mhra | tga) (*{0,1}) (review | scrutiny | inspection | approval | vetting | muster)',
    '(approved | cleared | licensed) (in | across) (all (fifty | 50) states | every state | the (us | u s | united states | uk | eu) | america | europe)',
  ],
  bare: [
    '(is | are | was | been | fully | finally) (fully | officially | already | now | newly | also | finally)? (approved | licensed | licenced) (for | to treat | as a treatment for)',
  ],
  // Approval of all that is sold, on a page that sells what nobody has approved.
  everything: [
    "(everything | all (*{0,2}) | every *{1,2}) (that)? we (use | offer | do | give | inject | prescribe | sell | stock | carry) (here)? (is | are | 's) (fully | completely | all | legally)? (approved | licensed | licenced | legal and approved | fda approved | authorized | authorised)",
  ],
  vetted: [
    '(the)? (fda | government | feds | regulators | washington | uncle sam | mhra | tga) (stands | stand | standing) behind (it | us | this | our * | them)',
    "(the)? (government | fda | feds | regulator) 's (eyes | seal | stamp | backing | blessing) (on | of | behind)? (it | us | them)",
    '(clearance | approval | registration | registered | cleared) (*{0,3})? , (is how you know | is proof | is the proof | is your guarantee | proves | guarantees | so you know | so you can trust | so you can be sure | which is how you know | which proves) (*{0,6})?',
    '(the fda | the mhra | the tga | regulators) would (not | never) (have)? (approve | approved | clear | cleared | allow | allowed | let) (it | this | us | them) (*{0,4})?',
    '(the fda | the agency | the regulator | regulators | the mhra | the tga | the government | federal inspectors) (has | have)? !not|never|yet (*{0,1}) (vetted | inspected | certified | endorsed | recommended | checked | verified | backed | cleared | approved | praised) (our | this | the) (*{0,2}) (clinic | clinics | facility | lab | pharmacy | team | protocol | protocols | practice | doctors | providers | method | suite | center | centre | spa)',
    '(vetted | inspected | backed | checked | recognized | recognised | validated | trusted) by the (fda | mhra | tga | federal government)',
    '(fda | mhra | tga) (vetted | blessed | recognized | recognised | validated | trusted | grade | graded | quality | level | acknowledged | acclaimed)',
  ],
  unlisted: [
    'same (fda)? approval , (no | without | minus | for less) (*{0,2})?',
    "(vial | vials | drops | spray | pellets) (has | have | is | are | 's) (been)? (fda)? approved",
    '(so | and | which means | that makes)? (our | every | each) (*{0,1}) (troche | troches | lozenge | lozenges | drip | drips | formula | blend | cocktail | cream | pellet | pellets | gummy | gummies | compound | compounds | nasal spray) (is | are) (*{0,1}) (fda)? approved (as well | too)?',
    'fda approved (hydrafacial | facial | facials | drip | drips | iv | iv drip | iv drips | vitamin | vitamins | supplement | supplements | cleanse | detox | massage | cryotherapy | cold plunge | sauna | hyperbaric chamber | oxygen therapy | red light | peptide | peptides | stem cells | exosomes | prp | cocktail | troche | troches | lozenge | lozenges | gummies | nasal spray | microneedling | tattoo | wellness *)',
  ],
  cleared: [
    'federally cleared',
    '(fda) (fully | officially | already | now | newly | recently)? cleared',
    'cleared (for this use)? by (the)? (us)? (fda | food and drug administration)',
    '(has | have | received | got | with | carries) (fda) clearance',
  ],
  sealed: [
    '(government | federally | uncle sam) (approved | cleared | certified | endorsed | backed) !id|photo|identification|form|forms|isolation|vaccine',
    '(fda | mhra | tga) (certified | endorsed | recommended | backed | sanctioned | verified | accredited | licensed | inspected | compliant | guaranteed | tested)',
    '(certified | endorsed | recommended | backed | sanctioned | verified | accredited | licensed) by (the)? (fda | food and drug administration | mhra | tga)',
  ],
  listed: [
    '(fda) (registered | listed) !(trial | study | clinical)',
    '(registered | listed) with (the)? (fda | food and drug administration)',
  ],
  refused: [
    '(is | are | was | were | has | have | remains | remain | still)? (still | currently | yet | technically)? not (yet | currently | been | been fully | been officially | technically | fully | a | an)? (fda)? approved (by (the)? (fda | food and drug administration))?',
    '(fda) (has | have | did) not (yet)? (approved | approve)',
    '(no | without | lacks | lacking) fda approval',
    'unapproved by (the)? fda',
  ],
  places: [
    'fda approved (*{0,3}) (clinic | clinics | facility | facilities | lab | labs | laboratory | laboratories | pharmacy | pharmacies | provider | providers | center | centers | centre | practice | spa | doctor | doctors | protocol | protocols | ingredient | ingredients | formula | office | team | supplier | suppliers | manufacturer | source | sources | building | tissue bank)',
    '(clinic | facility | lab | laboratory | pharmacy | center | practice | protocol | ingredient | ingredients | office | supplier | manufacturer | tissue bank) (*{0,3}) (is | are | was) (fully)? (fda approved | approved by the fda)',
    '(approved | licensed) (lab | laboratory | facility | pharmacy) (*{0,3}) (fda)',
  ],
  aims: [
    '(for | to | in | as) *{0,6} <condition>',
    'as an|a anesthetic|anaesthetic|anesthesia',
    'for|in anesthesia|surgery',
  ],
  named: [
    '(for | to | as | in) (this | these | that | those | treating | treat | use | any | mental | psychiatric | weight | cosmetic | aesthetic | that | such | what | all | an | a | anesthesia | pain | hair)',
    '(this | these | that | such) (use | uses | purpose | purposes | indication)',
    'off label',
    'use (for | in)',
  ],
  registries: [
    '(does | do) not (mean | equal | make | guarantee)',
    'not the same (thing)? as',
    'registration is not',
    'trial|study|studies|label|history',
  ],
  // A clearance said to have been widened; held against the table like the clearance itself.
  expanded: [
    '(has | have | was | been) (since | later | now | also)? (expanded | extended | broadened | widened) (it | approval | the clearance | the label | that)? (to | for | to include) *{1,6}',
  ],
}
