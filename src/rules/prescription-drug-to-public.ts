import type { Treatment } from '../knowledge/types.ts'
import type { Sentence } from '../language/analysis.ts'
import { topicsOf } from '../language/topics.ts'
import { anyWithin, type Hit, hitAt, joined, type ProfileId, type Rule, type RuleContext } from '../rule.ts'

/** Descriptions that leave no doubt which prescription medicine is meant. */
const descriptions = [
  '(anti | frown) (wrinkle | wrinkles | ageing | aging | line | lines) (injection | injections | jab | jabs | injectables | shots | treatment | treatments)',
  '(wrinkle | line) (relaxing | smoothing | relaxer | relaxers | reducing | softening) (injection | injections | jab | jabs | treatment | treatments)?',
  'muscle relaxing (injection | injections | treatment | treatments)',
  '(weight loss | weight management | slimming | skinny | fat | diet | obesity) (jab | jabs | injection | injections | pen | pens | shot | shots | injectable | injectables)',
  '(glp 1 | glp1 | glp 1s)',
  '(medical | medicinal) (cannabis | marijuana)',
  'plant based (medicine | medicines)',
  'prescription (weight loss | skincare | retinoid | retinoids | slimming)',
  '(hair loss | ed | erectile dysfunction) (tablets | pills | medication | medications | meds)',
  'baby botox|brotox|botox',
]
const fillers = [
  '(dermal | lip | cheek | chin | jawline | facial | tear trough | under eye)? (filler | fillers)',
  'cosmetic injectables',
]
const excused = [
  '(we | our clinic | this clinic) (do | does | will | can) not (*{0,3}) (offer | advertise | name | promote | sell | supply | prescribe | provide)',
  '(mhra | tga | asa | regulator | regulators | ahpra | health canada) (*{0,3}) (warn | warns | warned | says | said | rules | ruled | bans | banned | advises | found)',
  '(fake | counterfeit | illegal | unlicensed) *{0,3}',
  '(side effects | aftercare | leaflet | if you (take | are taking | use | already) | stop taking | interaction | interactions)',
  '(cannot | not allowed to | may not | must not) (*{0,2}) (advertise | name | promote | mention)',
]
const benefit = ['treats|treat|cures|relieves|reduces|lose|loss|smooths|softens|helps|improves|boosts|results']

const rule: Rule = {
  id: 'prescription-drug-to-public',
  scope: 'text',
  severity: 'off',
  profiles: { uk: 'error', au: 'error', eu: 'error', ca: 'error' },
  summary: 'A prescription medicine named or described in copy for the public, where that is barred.',
  why: 'A prescriber chooses the medicine after seeing the person; an advert that names it sends people in to ask for it.',
  instead: 'Offer a consultation about the concern, and leave the medicine to the consultation.',
  sources: ['UK-04', 'UK-05', 'UK-09', 'UK-10', 'AU-05', 'AU-06', 'EU-02', 'EU-04', 'CA-02', 'NZ-01', 'PL-02'],
  examples: {
    flagged: [
      { text: '«Botox parties» in Bristol every second Friday.', profiles: ['uk'] },
      { text: 'Our «skinny jab» is back in stock.', profiles: ['uk'] },
      { text: 'Plump up with «lip fillers» at our Perth rooms.', profiles: ['au'] },
      { text: '«Wegovy» now at our Cork clinic.', profiles: ['eu'] },
      { text: '«Ozempic» from $199 helps you lose the weight.', profiles: ['ca'] },
    ],
    allowed: [
      { text: 'Book a visit to talk about frown lines.', profiles: ['uk'] },
      { text: 'The MHRA warned about fake Botox last week.', profiles: ['uk'] },
      { text: 'We cannot advertise Botox, so ask at your consultation.', profiles: ['uk'] },
      { text: 'Dermal fillers are placed by our nurse.', profiles: ['uk'] },
      { text: 'We carry Wegovy.', profiles: ['ca'] },
      'Botox from $11 a unit.',
    ],
  },
  phrases: { descriptions, fillers, excused, benefit },
  message: quote => `“${quote}” names or describes a prescription medicine to the public.`,
  check: context => (context.settings.contentType === 'marketing' ? oncePerSentence(context) : []),
}

const strict: ReadonlySet<ProfileId> = new Set<ProfileId>(['uk', 'au', 'eu'])

/** Whether a treatment may be had only on prescription in one of the profiles. */
function barredIn(treatment: Treatment, profiles: readonly ProfileId[]): boolean {
  if (treatment.class === 'device' && !profiles.includes('au')) return false
  if (profiles.some(profile => profile === 'uk' || profile === 'eu' || profile.startsWith('ca')))
    if (treatment.ukPom === 'yes' || treatment.ukPom === 'unlicensed') return treatment.class !== 'procedure'
  return profiles.includes('au') && /^S[489]$/.test(treatment.auSchedule)
}

function oncePerSentence(context: RuleContext): Iterable<Hit> {
  const { analysis, settings } = context
  const active = settings.profiles.filter(profile => strict.has(profile) || profile === 'ca' || profile === 'ca-on')
  if (active.length === 0) return []
  const found = [
    ...topicsOf(analysis).mentions.filter(mention => barredIn(mention.treatment, active)),
    ...context.matches('descriptions'),
    ...(active.includes('au') ? context.matches('fillers') : []),
  ].sort((a, b) => a.first - b.first || b.end - a.end)
  const claiming = new Set(analysis.claims.map(claim => claim.sentence))
  const seen = new Set<number>()
  const hits: Hit[] = []
  for (const match of found) {
    const sentence = analysis.sentences[analysis.sentenceOf(match.first)]!
    if (seen.has(sentence.index) || anyWithin(context.matches('excused'), sentence.first, sentence.end)) continue
    const { status } = analysis.assertion(match.first, match.end)
    if (status === 'negated') continue
    if (!active.some(profile => strict.has(profile)) && !claiming.has(sentence.index) && !praised(context, sentence))
      continue
    seen.add(sentence.index)
    hits.push(hitAt(analysis, match.first, match.end))
  }
  return joined(hits)
}

/** In Canada a name, price and quantity may stand alone; a claim beside them may not. */
function praised(context: RuleContext, sentence: Sentence): boolean {
  return anyWithin(context.matches('benefit'), sentence.first, sentence.end)
}

export default rule
