/** When the rewrites were last compared with what the rules ask for. */
export const reviewed = '2026-11-22'

/** What a page may say instead; `evidence` as in `Evidence` of findings. */
interface Wording {
  readonly text: string
  readonly evidence?: 'good' | 'mixed' | 'none'
}

const leaveOut: Wording = { text: '', evidence: 'none' }

const good = (text: string): Wording => ({ text, evidence: 'good' })
const mixed = (text: string): Wording => ({ text, evidence: 'mixed' })
const none = (text: string): Wording => ({ text, evidence: 'none' })
const anyway = (text: string): Wording => ({ text })

/** By rule, from the best evidence to none; square brackets hold what only the writer knows. */
export const rewrites: Readonly<Record<string, readonly Wording[]>> = {
  'guaranteed-outcome': [
    good('In [study], about [x] in [y] adults who had [treatment] reported [outcome]; others noticed no change.'),
    mixed('[Treatment] may ease [symptom] for some people. Responses differ, and some people do not improve.'),
    none('Your first visit includes [what happens]. We talk about what is known and what is not before you decide.'),
  ],
  'cure-claim': [
    good(
      'In [study], adults who had [treatment] reported lower [symptom] scores after [time] than those who had [control].',
    ),
    mixed('[Treatment] may lower [symptom] scores for some people; studies disagree on how much and for how long.'),
    leaveOut,
  ],
  'unhedged-efficacy': [
    good('[Treatment] may reduce [symptom] in some adults; in [study], about [x] in [y] responded.'),
    mixed(
      '[Treatment] may help some people with [symptom]. Studies are small and disagree, and not everyone responds.',
    ),
    leaveOut,
  ],
  'hype-language': [
    good('In [study], [outcome] changed by [size] on average over [time].'),
    mixed('[Treatment] is one option to discuss; studies of it disagree.'),
    leaveOut,
  ],
  'onset-and-duration-claim': [
    good(
      'In [study], people who responded noticed a change after [range]. Some noticed none, and the effect may wear off.',
    ),
    mixed('When a change comes and how long it lasts differ from person to person, and some people notice nothing.'),
    leaveOut,
  ],
  'unsourced-statistic': [
    good('In [study] of [number] adults, [x] in [y] reported [outcome] after [time].'),
    mixed('Some people report [outcome]; studies give different numbers.'),
    leaveOut,
  ],
  'establishment-claim': [
    good('[Study], a trial with [number] adults, found [result]; its main limit is [limit].'),
    mixed('Small studies of [treatment] have found different results.'),
    leaveOut,
  ],
  'comparative-superiority': [
    good('In [study], which compared the two, [result] for [group]; which one suits you depends on your history.'),
    mixed('[Treatment] and [other treatment] differ in [differences]. Which one suits you depends on your history.'),
    none('[Treatment] differs from [other treatment] in [differences]. They have not been compared in a trial.'),
  ],
  'denigrates-standard-care': [
    good(
      'Many people do well on [standard treatment]. In [study], about [x] in [y] did not respond; ask your clinician about other options.',
    ),
    mixed(
      'Many people do well on [standard treatment], and some do not. [Treatment] is something to discuss with your clinician.',
    ),
    leaveOut,
  ],
  'mechanism-overclaim': [
    good('[Treatment] acts on [target] ([review]). How that relates to symptoms is still being studied.'),
    mixed('[Treatment] is thought to act on [target]; how that relates to symptoms is still being studied.'),
    leaveOut,
  ],
  'detox-immunity-antiaging': [
    good('For people with [deficiency], [product] is used to replace [substance] ([guideline]).'),
    mixed('[Product] contains [contents]. Studies of it in [group] disagree.'),
    none(
      '[Product] contains [contents]. A benefit for healthy people has not been shown. It is not for people with [condition].',
    ),
  ],
  'weight-loss-outcome': [
    good(
      'In [study], adults who took [medicine] at [dose] with diet and exercise for [time] lost [x] percent of their weight on average ([link]).',
    ),
    none('At the consultation we talk about your health, your medicines and the options that may suit you.'),
  ],
  'restricted-disease-claim': [
    good('[Product] is approved for [use]. Whether it suits you is for your specialist to say.'),
    none('[Treatment] has not been shown to help with [disease]. Please speak with your specialist.'),
  ],
  'absolute-safety-claim': [
    anyway(
      'Common side effects are [effects]; serious ones, such as [effects], are rare. It is not for people with [conditions].',
    ),
  ],
  'natural-means-safe': [anyway('[Product] is made from [source]. Like any treatment it has risks, such as [risks].')],
  'minimized-risk': [
    anyway('[Effects] are common and usually last [time]; [effects] are rare and serious. Call us if [signs].'),
  ],
  'non-addictive-claim': [
    anyway(
      '[Medicine] is a controlled substance. Misuse and dependence are possible, so we screen every patient and follow up.',
    ),
  ],
  'missing-risk-disclosure': [
    anyway(
      'Common side effects are [effects]. Serious ones are [effects]. It is not for people with [conditions]. Call us if [signs].',
    ),
  ],
  'approval-status-claim': [
    anyway('[Product] is FDA-approved for [use]; using it for [this use] is off-label.'),
    anyway('[Product] is not FDA-approved for any use.'),
  ],
  'off-label-or-unapproved-undisclosed': [
    anyway('[Product] is FDA-approved for [use]. Using it for [this use] is off-label.'),
    anyway('[Product] is not FDA-approved for any use.'),
  ],
  'compounded-equivalence': [
    anyway(
      'Compounded [drug] is prepared by [pharmacy]. It is not FDA-approved, and it is not [brand] or a generic of it.',
    ),
  ],
  'unapproved-biologic-claim': [
    good('[Product] is FDA-approved for [use] only.'),
    none('[Product] is not FDA-approved, and little is known about its benefits and risks.'),
  ],
  'unlawful-substance-promotion': [
    anyway(
      '[Substance] is not approved, and this clinic does not offer it. Registered trials are listed at [registry].',
    ),
  ],
  'prescription-drug-to-public': [anyway('Book a consultation about [concern]. Options are discussed there.')],
  'self-dosing-suggestion': [anyway('Your prescriber may adjust the dose with you.')],
  'stop-medication-suggestion': [
    anyway(
      'Do not stop any medicine without medical advice. Some people discuss changes with the clinician who prescribes it.',
    ),
  ],
  'self-diagnosis': [anyway('[Signs] can have many causes. If you notice them, talk with a clinician.')],
  'access-without-evaluation': [
    anyway('A [clinician] evaluates every patient first. Not everyone qualifies, and treatment is monitored by [how].'),
  ],
  'encourages-overuse': [
    anyway('The number of sessions is decided with your clinician and reviewed; some people stop early.'),
  ],
  'missing-consult-disclaimer': [
    anyway(
      'This page is general information, not medical advice. Ask your doctor or another qualified clinician what is right for you.',
    ),
  ],
  'unsafe-suicide-language': [
    anyway('[Name] died by suicide.'),
    anyway('[Name] survived a suicide attempt.'),
    anyway('Suicide rates in [place] rose from [x] to [y] between [year] and [year] ([source]).'),
  ],
  'suicide-benefit-claim': [
    good('A study ([study]) looked at suicidal thoughts in [group]; it was short and cannot say what holds for you.'),
    leaveOut,
  ],
  'testimonial-undisclosed': [
    good('[Quote], [name], [month and year]; unpaid. In [study], about [x] in [y] patients reported [outcome].'),
    none('[Quote about the service, not about the result].'),
  ],
  'patient-identifiability': [
    anyway('[Name] stands for several patients; details were changed.'),
    anyway('[Name] gave written authorization for this story.'),
  ],
  'before-after-undisclosed': [
    anyway('Unretouched pictures, shown with consent: [procedure], [number] sessions, [time] apart. Results differ.'),
  ],
  'superiority-or-credential-claim': [
    anyway('[Name], [degree], is certified in [specialty] by [board] and has practised since [year].'),
  ],
  'fear-appeal': [anyway('If you miss a session, call us to find another day; plans can change.')],
  'urgency-pressure': [anyway('Take the time you need. An offer does not change clinical advice.')],
  'offer-and-price-terms': [
    anyway('[Price] for [service] from [date] to [date], for [who]. It includes [items] and does not include [items].'),
  ],
  'vulnerable-population-claim': [
    anyway('[Product] is approved for adults of [age] and over. For [group], please speak with [specialist].'),
  ],
  'appearance-shaming': [anyway('If [concern] bothers you, treatment is one choice. Doing nothing is another.')],
  'stigmatizing-language': [
    anyway('people with [condition]'),
    anyway('people who use [substance]'),
    anyway('[medicine] did not help [person]'),
  ],
  'inclusive-language': [anyway('people who have [condition]'), anyway('people who use [aid]')],
}

/** Rules with their rewrites. */
export function withRewrites<R extends { readonly id: string }>(
  rules: readonly R[],
): readonly (R & { readonly rewrites?: readonly Wording[] })[] {
  return rules.map(rule => (Object.hasOwn(rewrites, rule.id) ? { ...rule, rewrites: rewrites[rule.id]! } : rule))
}
