import type { Analysis, Match } from '../language/analysis.ts'
import { hitAt, type Rule, type RuleContext } from '../rule.ts'

const care =
  '(<treatment> | <name> | filler | fillers | botox | infusion | infusions | session | sessions | treatment | treatments | drip | drips | visit | visits | adjustment | adjustments | injection | injections | shot | shots | syringe | syringes | units | peel | peels | facials | boosters | booster)'

const rule: Rule = {
  id: 'encourages-overuse',
  scope: 'text',
  severity: 'warning',
  profiles: { uk: 'error', au: 'error' },
  summary: 'More treatment than is needed: no upper limit, for everybody, early and often, as a treat or a habit.',
  why: 'It presents medical care as harmless in any amount; each extra treatment adds cost and risk without a need.',
  instead:
    'Say that a clinician decides with the patient how many sessions are needed, and that some people stop early.',
  sources: ['AU-01', 'AU-03', 'UK-03', 'UK-06', 'US-50'],
  examples: {
    flagged: [
      'There’s «no such thing as too much filler».',
      '«If one drip felt good, imagine what ten will do».',
      '«Pop in for a little tox» between errands.',
      '«Every bridesmaid deserves a syringe of filler».',
      'It pays to fit in «as many infusions as you can», we say.',
      'When it comes to glutathione, «you can never have too much».',
      'Members enjoy «unlimited IV drips» all year.',
      '«Everyone over thirty should be on NAD+».',
      '«Start Botox in your twenties», before the first line shows.',
      '«The more sessions you book, the better» you feel.',
      '«Make your monthly drip part of your self-care routine».',
      'Go on, «treat yourself to lip filler».',
    ],
    allowed: [
      'Every patient needs an exam before the infusion.',
      'Stop by for a flu shot any weekday.',
      'Even if you feel well, keep the follow-up.',
      'As many sessions as the plan sets, and no more.',
      'Some people need maintenance infusions, and others do not.',
      'We plan as few infusions as possible.',
      'Attend the sessions that your doctor has planned.',
      'Members enjoy unlimited parking.',
      'Everyone over thirty should have a blood pressure check.',
      'Floss every day and make it a habit.',
      'More sessions are not always better.',
      'Wear sunscreen, the more often the better.',
    ],
  },
  phrases: {
    amount: [
      '(no | there is no | never) such thing as too (many | much) (*{1,2})',
      `(you have | you 've) (* )? earned (it | (a | an | your | this | that) (*{0,3}) (${care} | top up | syringe | drip | tox | boost | session | glow))`,
      `if (<num> | one | a | a few | your first) (*{0,2}) ${care} (*{0,5}) , (imagine | picture | think | wait) (*{0,1}) what (*{1,4})`,
      `(imagine | picture) what (<num> | two | twice | double | more | another) (*{0,1}) (more | ${care} | will | would | could) (*{0,2})`,
      '(even | especially) (if | when | though) (you | your) (*{0,2}) (levels | numbers | labs | skin | hormones | results | tests | feel | are | joints) (*{0,1}) (normal | fine | perfect | great | healthy | good | flawless | well) (*{0,5})',
      "more (*{1,2}) (is | means | equals | 's) (more | better) (*{0,2})",
      'as many (*{1,2}) as you can (*{0,2})',
      `one ${care} is never enough`,
      '(come | coming) back (*{0,2}) (every | each) week (*{0,1}) (forever | for life | for good)',
      '(why | never) stop (at | with) (one | two | just one | <num>) (*{0,2})',
      `round|another round of (*{0,2}) ${care} (*{0,2}) (just because | for fun)`,

      `as (many | much) (*{0,3}) ${care} (*{0,3}) as (possible | (you | they | your (*{0,2})) (can | like | want | wish | please | possible | budget | schedule | allows)) !get|find`,
      `${care} as often as (you | possible) (can | like | want | wish | please)?`,
      '(you | there) (can not | cannot | can never | can not ever | can hardly | could not) (*{0,1}) (have | get | do | be | overdo) (*{0,1}) (too (many | much) | it | overdo)',
      '(no | there is no) such thing as (too (many | much))',
      `unlimited (*{0,2}) ${care}`,
      `all you can (*{0,1}) (${care} | drip | inject | eat)`,
      `the more (*{0,1}) ${care} (*{0,4}) , the (better | faster | stronger | longer | younger | more | closer)`,
      `the more (you | often you) (*{0,3}) (come | infuse | drip | treat | inject | visit | do | book | get adjusted | use) (*{0,3}) , the (better | faster | stronger | longer | younger | more)`,
      `more (is | 's) (always)? (better | more) (*{0,4})`,
      `(more ${care}) (means | mean | equals | equal | bring | brings) (*{0,3}) (results | relief | benefit | benefits | better | healing)`,
      `(double | triple | stack | load) up (on)? (*{0,3}) ${care}`,
      `(stack | combine | add) (*{0,2}) (as many | every | all) (*{0,3}) ${care}`,
      'sky is the limit',
      'as often as you (need | want | like | feel) (*{0,3})',
      '(nobody | no one) (*{0,3}) (regretted | regrets) (too much | too many | *{0,2}) (*{0,2})',
      '(is | are) better , (and)? (*{0,5}) (is | are) (even better | better still)',
      '(keep | keeps | keeping) (*{0,4}) topped (off | up)',
      `${care} for life`,
      '(adjusted | infused | injected) (*{0,3}) for life',
      `keep (topping up | coming back (for more)? | going back for more | stacking | adding)`,
      `(never | do not) stop (*{0,2}) ${care}`,
      `(${care}) (every | each) (day | night | morning | weekend) (*{0,2}) (forever | for life)`,
      `(addicted | hooked | obsessed) (to | on | with) (*{0,2}) ${care}`,
      'once you start , you (will not | can not | cannot | never) (*{0,2}) stop',
    ],
    all: [
      `(every | each) (*{1,2}) (needs | deserves | should (get | have | try | book) | could use | wants) (*{0,4}) (${care} | tox | botox | filler | syringe | drip | glow up | refresh)`,
      '(we | our team) (scan | screen | test | treat | infuse | adjust | inject) (everyone | everybody | all comers | every (patient | body)) (*{0,1}) (every (year | month | visit | week))? (*{0,4})',
      '(whether | even if) you (feel | are) (sick | ill | well | tired | in pain | hurting) or not (*{0,1})',
      "(no one | nobody) (is | 's)? too (healthy | young | fit) (for | to) (*{0,4})",

      `(everyone | everybody | anyone | every (adult | man | woman | person | body | patient | family | child | newborn | baby | athlete | mom | new mom) | all (adults | men | women | patients | people | kids | children)) (*{0,6}) (should | needs | need | must | ought to | deserves | can benefit | benefits | would benefit | could use) (*{0,5}) ${care}`,
      `${care} (is | are) (good | great | ideal | perfect | right | safe | made) for (everyone | everybody | anyone | every body | all ages | the whole family | literally everyone)`,
      '(everyone | everybody | anyone) with a (face | body | brain | pulse | heartbeat | spine | nervous system)',
      `who (would not | does not | should not) (*{0,2}) (benefit | need | want | love) (*{0,4}) ${care}`,
      `(everyone | everybody | all (my | your) friends) (is | are) (*{0,1}) (doing | getting | trying | on) (*{0,3}) ${care}`,
    ],
    early: [
      'starting (*{0,2}) (in | at) (your | their) (early | mid | late)? (teens | twenties | thirties | 20s | 30s)',
      '^ (start | begin) (*{0,3}) (in | at) your (early | mid | late)? (teens | twenties | thirties | 20s | 30s)',
      `(start | begin | starting | beginning | get | try) (*{0,2}) ${care} (*{0,3}) (young | younger | (in (your | their) (*{0,1}) (teens | twenties | 20s | thirties | 30s)) | (at (*{0,1}) <num>) | before (you | the | any | lines | wrinkles | they) (*{0,4}))`,
      '(never | not) too (young | early) (to | for) (*{0,6})',
      `(preventative | preventive | preventing | prejuvenation | baby) (botox | tox | filler | injections | injectables)`,
      `(start | begin) (*{0,2}) (early | young) (*{0,6}) (botox | filler | injectable | injectables | tox | line | lines | wrinkle | wrinkles | peptides)`,
    ],
    treat: [
      `(make | making | think of | treat | consider) (*{0,3}) (botox | tox | filler | drips | infusions | ketamine | peptides | injections | shots | nad | ${care}) (*{0,2}) (as routine as | as normal as | like | as regular as | as often as) (*{1,4})`,
      '(bored | celebrating | hungover | bad (day | week) | rough (day | week) | long week | date night | payday) (*{0,3}) (*{0,4}) (syringe | drip | ketamine | tox | botox | filler | infusion)',
      '(swing by | pop in | drop in | stop by | pop by) (*{0,1}) (for | and grab | and get) (a | an | some | your)? (*{0,2}) (syringe | drip | tox | botox | filler | infusion | shot | poke | top up | tweak | ketamine | nad)',
      '(cheeky | sneaky | little | quick) (syringe | tox | botox | filler | top up) (*{0,2})',
      '(top up | topping up) (*{0,3}) (whenever | every time | any time | just because) (*{0,3})',

      `(treat | spoil | gift | reward | pamper) (yourself | yourselves | mom | her | him | someone | your (*{0,2})) (*{0,1}) (to | with) (*{0,4}) ${care}`,
      `gift (mom | her | him | someone | a friend | your (*{0,2})) (*{0,4}) ${care}`,
      `${care} (is | are | as) (the)? (perfect | ultimate | best | ideal)? (*{0,1}) (gift | treat | stocking stuffer)`,
      `(make | making | made) (*{0,5}) (<treatment> | ${care}) (*{0,3}) (a | your | part of (your | the)) (*{0,3}) (habit | ritual | routine | lifestyle | tradition)`,
      `part of your (*{0,3}) (self care | wellness | beauty | weekly | monthly | skincare | glow) (routine | ritual | regimen)`,
      `(like | as) (brushing your teeth | going to the gym | getting your nails done | a haircut | your morning coffee | an oil change)`,
      `lunchtime|lunch hour|lunch break (${care} | botox | filler | tweak | tweakment | touch up)`,
      `(earn | collect | rack up | get) (*{0,3}) (points | rewards | stamps | perks) (*{0,5}) (${care} | syringe | unit | inject)`,
      `(every | each | your) (*{0,2}) ${care} (*{0,3}) (earns | gets you) (*{0,3}) (points | rewards)`,
      `(platinum | gold | vip | diamond) (*{0,2}) (drip | injectables | tox | infusion) (tier | club | membership)`,
    ],
    healthy: [
      '(flu | after surgery | follow up | (if | when) you feel well | unless)',
      '(floss | brush | brushing | flossing | sunscreen | spf | exercise | exercising | walk | walking | water | vegetables | screening | screenings | mammogram | colonoscopy | vaccine | vaccines | vaccinated | vaccination | check up | checkup | checkups | cleaning | cleanings | parking | wifi | coffee | questions | messages | messaging | calls | sleep | fruit | steps | pelvic floor exercises | stretch | stretches | physical | sunglasses)',
      '(as few | fewest | fewer | only as (many | much) as)',
      '(your | the | a) (doctor | clinician | provider | prescriber | injector) (*{0,3}) (decides | plans | planned | recommends | sets)',
    ],
  },
  message: quote => `“${quote}” urges more treatment than a reader may need.`,
  *check(context) {
    const { analysis } = context
    const healthy = new Set(context.matches('healthy').map(match => analysis.sentenceOf(match.first)))
    const taken: Match[] = []
    for (const set of ['amount', 'all', 'early', 'treat'])
      for (const match of context.matches(set)) {
        if (healthy.has(analysis.sentenceOf(match.first)) || idle(context, match)) continue
        if (taken.some(other => other.first < match.end && other.end > match.first)) continue
        if (denied(context, match)) continue
        taken.push(match)
      }
    taken.sort((a, b) => a.first - b.first)
    for (const match of taken) yield hitAt(analysis, match.first, match.end)
  },
}

const around = new Set('before after during until while exam evaluation consultation driver ride'.split(' '))

/** Whether the words are denied, asked, or said only to be turned down. */
function denied({ analysis }: RuleContext, match: Match): boolean {
  const { status } = analysis.assertion(match.first, match.end)
  if (analysis.tokens.slice(match.first, match.end - 1).some(token => around.has(token.word))) return true
  const inside = analysis.tokens
    .slice(match.first, match.end)
    .some(token => token.word === 'not' || token.word === 'never')
  if (status === 'asked' && !tagged(analysis, match)) return true
  const rest = analysis.tokens.slice(match.end, match.end + 6).map(token => token.word)
  if (rest.includes('not') || rest.includes('myth') || rest.includes('wrong')) return true
  return status === 'negated' && !inside && !['no', 'there'].includes(analysis.tokens[match.first]!.word)
}

/** Whether a question only asks for assent ("…, don't they?"). */
function tagged(analysis: Analysis, match: Match): boolean {
  const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  const last = analysis.tokens.slice(Math.max(first, end - 2), end).map(token => token.word)
  return last[0] === 'not' && /^(?:they|it|you|we|she|he|everyone)$/.test(last[1] ?? '')
}

/** "Just because" and "more is better" count only beside a treatment in the sentence. */
function idle({ analysis }: RuleContext, match: Match): boolean {
  const words = analysis.quote(match.first, match.end).toLowerCase()
  if (/^(?:just |purely )?(?:because|for fun)$/.test(words)) return true
  if (!/^(?:more (?:is|['’]s)|you can|the sky|keep|never|not|buy|get|part of|like|as (?!many|much)|once)/.test(words))
    return false
  const { first, end } = analysis.sentences[analysis.sentenceOf(match.first)]!
  return !analysis.entities.some(
    entity => (entity.kind === 'treatment' || entity.kind === 'name') && entity.first >= first && entity.end <= end,
  )
}

export default rule
