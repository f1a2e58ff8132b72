import { type Match, TokenFlag } from '../language/analysis.ts'
import { answerOf, questionFor } from '../language/question.ts'
import { type Hit, hitAt, type Rule, type RuleContext } from '../rule.ts'

/** Treatments with no accepted use in the group, by id of `knowledge/treatments` or by name. */
const risky = new Set(
  `botulinum-toxin ha-fillers biostimulators deoxycholic-acid pdo-threads microneedling-rf laser-ipl cryolipolysis
  vaginal-energy nad-plus iv-vitamins vitamin-c-iv glutathione methylene-blue ozone chelation semaglutide
  semaglutide-compounded tirzepatide tirzepatide-compounded phentermine hcg lipotropic-b12 testosterone
  hormone-pellets-bhrt hgh bpc-157 sermorelin-tesamorelin other-peptides ketamine psilocybin mdma ibogaine cannabis-medical
  cbd chiropractic neurofeedback-ces hbot prp exosomes umbilical-stem-cells adipose-svf-bmac tms red-light-laser
  spinal-decompression acupuncture eswt stimulants`.split(/\s+/),
)
const cosmetic = new Set(
  'botulinum-toxin ha-fillers biostimulators deoxycholic-acid pdo-threads microneedling-rf laser-ipl cryolipolysis prp'.split(
    ' ',
  ),
)

const rule: Rule = {
  id: 'vulnerable-population-claim',
  scope: 'text',
  severity: 'warning',
  summary: 'A treatment offered to children, pregnant or new parents, old people or people in crisis without approval.',
  why: 'These readers, or those who decide for them, are easy to press and bear more of the risk.',
  instead:
    'State the approved ages and who should not have it, and refer to a clinician for children, pregnancy or old age.',
  sources: ['UK-06', 'UK-07', 'UK-13', 'AU-03', 'EU-03', 'PL-03', 'US-07'],
  examples: {
    flagged: [
      'Can my son have the peptides? «Sure, start him at half».',
      '«Restless kids» thrive after craniosacral sessions and hyperbaric oxygen.',
      '«Recently widowed»? Ketamine can carry you through the spring.',
      '- «Lip filler for high schoolers»',
      'Our adjustments calm «colicky babies» within days.',
      '«Sweet sixteen» is the time for her first lip filler.',
      'Vitamin drips bring «new moms» their energy back.',
      '«Seniors» leave our exosome seminar pain-free.',
      'We adjust «newborns» and their grandparents.',
    ],
    allowed: [
      'Can my daughter have the peptides? No, they are for adults.',
      'Toddlers are not treated with hyperbaric oxygen here.',
      'We do not offer Botox for teens.',
      'Grieving? A support group meets on Mondays.',
      'We do not give fillers to anyone under 18.',
      'Children need a pediatric dentist.',
      'Ketamine should not be used in pregnancy.',
      'Semaglutide is approved for teens of 12 years and older with obesity.',
      'Ask your obstetrician before any adjustment in pregnancy.',
      'Older adults may fall after ketamine, so bring a driver.',
      'Her baby weight was recorded at birth.',
    ],
  },
  phrases: {
    audience: [
      '(botox | filler | fillers | lip filler | tox | lipo | semaglutide | testosterone | ketamine | peptides | veneers | laser | drips) for (the | your | our)? (over 16s | over 14s | under 18s | teens | tweens | teenagers | kids | children | toddlers | babies | newborns | nursing (moms | mothers) | pregnant (women | moms) | expecting moms | grieving * | widows | the bereaved | high schoolers | college freshmen)',
    ],
    young: [
      '(kid | kids | child | boy | girl) in (the)? (class | school | his class | her class)',
      '(colicky | sleepless | fussy | teething | gassy | crying | cranky) (*{0,3}) (infant | baby | newborn | toddler | little one)',
      '(autistic | hyperactive | anxious | restless | fussy | sleepless) (children | child | kids | kid | babies | baby | toddlers | boys | girls)',
      'bedwetters|bedwetter|grade schoolers|kindergarteners|kindergartners',

      'colicky|newborn|newborns|infant|infants|toddler|toddlers (babies | baby | infants | newborns)?',
      'baby|babies !weight|botox|boomer|boomers|blues|shower|bump|aspirin|teeth|tox|hair|step|steps|food|fine',
      'colic|bedwetting',
      '(your | a | our | the)? little ones',
      'children|kids|tweens|preschoolers|schoolchildren',
      '(your | our) (child | kid | son | daughter)',
    ],
    teen: [
      '(sixth | seventh | eighth | ninth | tenth | eleventh | twelfth) (grader | graders | grade)',
      '(high schooler | high schoolers | middle schooler | middle schoolers | sophomore | sophomores | varsity | little league | little leaguer | little leaguers | travel ball | student athlete | student athletes | jv | club soccer | cheerleaders)',
      '(your | our | a)? (12 | 13 | 14 | 15 | 16 | 17 | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen) year|yr old (* | * *)?',
      'over 16s|14s|15s|12s|13s',
      'the over 16|14|15|12|13 (crowd)?',
      '(teens | girls | boys | students) (over | from) <num>',

      'teen|teens|teenage|teenager|teenagers|adolescents|adolescent !onset',
      '(high school | middle school) (seniors | students | girls | athletes | grads)',
      'sweet sixteen',
      'prom|quinceañera|cheer season|homecoming',
      '(girls | boys) (in (their)? (late | early)? teens | as young as <num>)',
      '(from | at | age | ages | aged | as young as) (12 | 13 | 14 | 15 | 16 | 17 | thirteen | fourteen | fifteen | sixteen | seventeen) !percent|minutes|mg|weeks|months|days|sessions|<unit>',
    ],
    pregnant: [
      '(morning sickness | baby bump | nursery | third trimester | first trimester | due date | labor day)',
      '(just | recently) (had | delivered | welcomed) (a | your | the) (baby | newborn | c section)',
      'while (you)? (nurse | nursing | breastfeed | breastfeeding | pumping | pregnant)',

      'pregnancy|pregnant|trimester|trimesters|prenatal|breastfeeding',
      '(expecting | expectant | nursing) (mothers | moms | moms | parents | mums | mother | mom)',
      '(moms | mothers | mom) to be',
      '(new | busy | exhausted | tired | postpartum | recent) (mom | moms | mum | mums | mama | mamas | mother | mothers | parents)',
      'postpartum|postnatal (blues | body | weight | recovery)?',
      '(~lose|~shrink|~melt|~drop|~shed) (the | your | that)? baby weight',
      '(after | since) (you have)? (birth | giving birth | the baby | baby | delivery | a c section)',
      '(labor | labour) (goes | go | is | will | easier | quickly)',
    ],
    senior: [
      "(dementia | alzheimer 's | parkinson 's | alzheimers | old age | memory) (*{0,2}) (mom | dad | mum | grandma | grandpa | mother | father | parent)",
      "(mom | dad | mum | mother | father | grandma | grandpa) (is | 's)? (*{0,2}) (forgetting | forgetful | slowing down | fading | losing (it | *{1,2}) | slipping)",
      '(bring | sign up | treat | gift) (*{0,1}) (mom | dad | mum | grandma | grandpa | nana | your (mother | father | parents))',

      'seniors|retirees|elderly|septuagenarians',
      '(grandpa | grandpas | grandma | grandmas | grandparents | grandmothers)',
      '(golden | retirement) years',
      '(older | elderly) (adults | people | patients | parents)',
      '(aging | ageing | elderly | older) (mom | dad | mother | father | parents)',
      '(nursing home | assisted living | retirement community | medicare) (residents | members | patients | crowd)',
    ],
    crisis: [
      '(just | recently) (lost | buried | widowed | divorced | laid off | fired | diagnosed) (your | a | the)? (*{0,2})',
      '(fresh | straight | just) (out of | from | off) (rehab | detox | the hospital | a divorce | chemo | prison | a breakup | treatment) (*{0,3})',
      '(newly | recently) (sober | widowed | divorced | bereaved | diagnosed | single)',
      '(grieving | mourning | heartbroken | widowed)',

      '(rock bottom | darkest hour | end of your rope | last resort | given up hope)',
      '(grieving | bereaved | newly widowed | heartbroken) (people | parents | spouses | families | widows | mothers)?',
      '(cancer | chemo) (survivors | survivor | patients | warriors)',
    ],
    practice: [
      '(iv lounge | iv | lips | lip | nose job | growth hormone | drip van | luncheon | helmet | coil | stack | vials | hormones | steroids)',
      'spinal checks|check|care',
      'stem|veneers|hyperbaric|oxygen|testosterone|semaglutide|nad|chiropractic|craniosacral|botox|cbd|chelation|tms',

      'adjust|adjusts|adjusting|adjusted|adjustment|adjustments|inject|injecting|infuse|filler|fillers|botox|drip|drips|exosome|exosomes|laser|peptides|shots|hyperbaric|ketamine',
      'stem cell|cells',
    ],
    offer: [
      '(love | loves | adore | adores) (our | the | their) (*{0,2})',
      '(we | we have) (*{0,1}) (put | treated | started | helped | injected | dosed) (several | many | plenty | dozens | hundreds | some | a few | lots | <num> | our | countless) (*{0,3})',
      '(plenty | lots | dozens | hundreds | tons) of (*{0,4}) (order | buy | bring | swear | book | come | send | stock)',
      '(need | needs | deserve | deserves | craves | wants) (a | an | our | some) (*{0,3})',
      '(does not | do not | will not) stand a chance',
      '(can | will | could) (toss | ditch | throw away | retire | leave) (her | his | their | the) (walker | cane | pills | glasses | hearing aids | brace | wheelchair)',
      '(give | gives | gave | giving) (your | the | his | her | any) (*{0,3}) (an | the | a) (edge | boost | leg up | head start | advantage)',
      '(lips | nose job | filler | botox | tox | veneers | implants | injections | growth hormone | peptides | shots) (for | packages | package)',
      '(we | our (team | doctors | chiropractors | nurses | injectors)) (also | love to | gently | safely | proudly | happily | even)? (adjust | treat | see | inject | infuse | welcome | serve | help | love | accept | take) (clients | patients)?',
      '(why | how) we (adjust | treat | inject)',
      '(safe | gentle | gentle enough | perfect | ideal | great | suitable | designed | wonderful | beautiful | gorgeous | fantastic | made) (*{0,4})? (for | during | in)',
      '(all ages | any age | no age limit | never too (young | old | early))',
      '(from | covers | for) (newborns | babies | children | kids | teens) (to | and | from)',
      '(many | most) (mothers | moms | parents | patients | seniors | teens | clients) (*{0,2})? (begin | start | use | bring | book | choose | swear | love)',
      '(package | packages | special | specials | discount | plan | program | programs | party | seminar | lunch | lunch and learn | membership | booking | book | bring | join us | gift)',
      '(handled | treated | adjusted) gently',
    ],
    benefit: [
      '(~bloom|~blossom|~thrive|~keep|~carry|~get|~clear|~disappear|~resolve|~go|~talk|~speak|~focus|~grow|~treat)',

      '(~ease|~calm|~soothe|~relieve|~help|~boost|~restore|~fix|~shrink|~melt|~improve|~settle|~end|~cure|~stop|~support|~lift|~bring|~prevent|~correct|~clear|~heal|~sleep|~gain|~regain|~recharge|~bounce|~leave|~walk)',
      'pain free',
      'time for',
    ],
    accepted: [
      '(live born | live birth | live births | birth rate | having | taking home) (*{0,2}) (baby | babies)?',
      'approved|cleared|licensed|licence|indicated|authorized|fda|minors|guardian',
      'under (18 | <num> | eighteen)',
      'let (*{0,4}) know',
      '(trying | planning | hoping) to (conceive | become pregnant | get pregnant)',
      'mention|disclose|history (of)?',
      '(need | needs | require | requires | must | should) (*{0,4}) (contraception | test | tests | monitoring | consent | guardian | exam | evaluation | referral | clearance | letter | assessment)',
      '(can | could | may | might) become pregnant',
      '(not | never | no | nor | neither | avoid | avoided | unless | until | cannot | decline | declined | exclude | excluded | without a)',
      '(ask | consult | talk | speak | check | tell | refer | referred | see) (*{0,4})? (obstetrician | pediatrician | paediatrician | midwife | doctor | ob-gyn | ob | provider | clinician | prescriber | us)',
      '(risk | risks | safety | caution | careful | fall | falls | harm | harms | harmful | warning | warnings | danger | side effects | complication | complications)',
      '(study | studies | trial | trials | research | researchers | evidence | guideline | guidelines)',
      'vaccine|vaccines|pediatric|paediatric|orthodontic|braces|hearing|family medicine|well visits|dental|dentist',
      '(reach of | away from | out of) (children | kids)',
    ],
  },
  message: (quote, hit) =>
    `“${quote}” aims a treatment at ${groups[hit.code ?? ''] ?? 'readers who are easily pressed'}.`,
  *check(context) {
    const { analysis } = context
    const treated = new Set<number>()
    const beauty = new Set<number>()
    let mentions = 0
    for (const entity of analysis.entities) {
      if (entity.kind !== 'name' && entity.kind !== 'treatment') continue
      const sentence = analysis.sentenceOf(entity.first)
      if (cosmetic.has(entity.id)) beauty.add(sentence)
      if (risky.has(entity.id)) mentions++
      if (risky.has(entity.id) || entity.kind === 'treatment') treated.add(sentence)
    }
    for (const match of context.matches('practice')) {
      mentions++
      treated.add(analysis.sentenceOf(match.first))
    }
    const accepted = sentencesOf(context, 'accepted')
    const offered = sentencesOf(context, 'offer')
    const benefit = sentencesOf(context, 'benefit')
    const taken = new Set<number>()
    if (mentions > 0)
      for (const hit of answers(context, accepted)) {
        taken.add(analysis.sentenceOf(analysis.tokenAt(hit.block, hit.start)))
        yield hit
      }
    for (const match of context.matches('audience')) {
      const sentence = analysis.sentenceOf(match.first)
      if (accepted.has(sentence) || held(context, match)) continue
      taken.add(sentence)
      yield hitAt(analysis, match.first, match.end)
    }
    for (const code of ['young', 'teen', 'pregnant', 'senior', 'crisis'] as const)
      for (const match of context.matches(code)) {
        const sentence = analysis.sentenceOf(match.first)
        if (taken.has(sentence) || accepted.has(sentence)) continue
        const next = analysis.sentences[sentence + 1]
        const asks = analysis.sentences[sentence]!.question && next?.block === analysis.blockOf(match.first)
        const pitched =
          asks &&
          treated.has(sentence + 1) &&
          !accepted.has(sentence + 1) &&
          ((code !== 'young' && code !== 'teen') ||
            analysis.sentences[sentence]!.end - analysis.sentences[sentence]!.first <= 4)
        const here = treated.has(sentence)
        if (!here && !pitched && mentions < 2) continue
        if (!pitched && !(offered.has(sentence) || (here && (benefit.has(sentence) || beauty.has(sentence))))) continue
        if (held(context, match)) continue
        taken.add(sentence)
        const minor = code === 'teen' || code === 'young'
        yield hitAt(analysis, match.first, match.end, {
          code,
          ...(minor && beauty.has(sentence) ? { severity: 'error' } : {}),
        } satisfies Partial<Hit>)
      }
  },
}

const asksGroup =
  /\b(?:my|your|our|a|for|treat|see|take|have|while|if i)\b.{0,30}\b(?:kids?|child|children|teen\w*|daughter|son|baby|babies|toddlers?|infants?|newborns?|pregnan\w+|breast-?feed\w*|nursing|grandm\w+|grandp\w+|minors?|under (?:18|eighteen)|1[0-7][- ]year)/i
const affirms =
  /^(?:yes|sure|absolutely|of course|you bet|yep|yup|definitely|certainly|plenty|lots|no problem|why not|we (?:do|love|treat|see|have)|age is|never too|bring (?:them|him|her)|go (?:for it|ahead)|you can|they can|many|tons)\b/i
const guarded =
  /\b(?:approved|cleared|pa?ediatric\w*|vaccin\w+|obstetric\w*|midwi\w+|only (?:if|after|when|with)|not|no|never|n['’]t|consent|doctors?|aged? \d+ (?:and|or) (?:over|older|up)|guideline\w*|stud(?:y|ies))\b/i

/** "Can my teenager have it? Sure": an open door for those who need a specialist's judgement. */
function* answers(context: RuleContext, accepted: ReadonlySet<number>): Iterable<Hit> {
  const { analysis } = context
  for (const sentence of analysis.sentences) {
    const words = answerOf(analysis, sentence.index)
    if (accepted.has(sentence.index) || !affirms.test(words) || guarded.test(words)) continue
    const question = questionFor(analysis, sentence.index)
    if (question === undefined || !asksGroup.test(question) || /\bvaccin|dent|teeth|clean/i.test(question)) continue
    yield hitAt(analysis, sentence.first, Math.min(sentence.end, sentence.first + 14), { code: 'answer' })
  }
}

const groups: Readonly<Record<string, string>> = {
  young: 'babies or children',
  teen: 'teenagers',
  pregnant: 'pregnant people or new parents',
  senior: 'old people',
  crisis: 'people in a crisis',
}

const inquiry = new Set('is are can could do does will would may should what when how which at'.split(' '))

/** Not the writer's own offer: denied, hedged, conditional, or inside somebody's words. */
function held({ analysis }: RuleContext, match: Match): boolean {
  const { status } = analysis.assertion(match.first, match.end)
  const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
  if (sentence.question && inquiry.has(analysis.tokens[sentence.first]!.word)) return true
  return (
    status === 'negated' || status === 'conditional' || (analysis.tokens[match.first]!.flags & TokenFlag.quoted) !== 0
  )
}

function sentencesOf(context: RuleContext, set: string): ReadonlySet<number> {
  return new Set(context.matches(set).map(match => context.analysis.sentenceOf(match.first)))
}

export default rule
