import { type Circumstance, type ProfileId, profiles, type Standings, standings } from '../knowledge/profiles.ts'
import { sources } from '../knowledge/sources.ts'
import { inProfile } from '../lint/level.ts'
import type { Rule } from '../rule.ts'
import type { Item } from './rule-page.ts'

const circumstances: Readonly<Record<Circumstance, string>> = {
  'board-wording': 'for words about board certification',
  'compounded-or-unapproved': 'for compounded or unapproved products',
  'copay-waiver': 'when a co-payment is waived',
  cosmetic: 'for cosmetic procedures',
  'cosmetic-for-minors': 'for cosmetic procedures on minors',
  drips: 'for drips',
  'impossible-claim': 'for claims that cannot be true',
  medicines: 'for medicines',
  'no-evidence-link': 'when no evidence is linked',
  'no-prescription': 'when no prescription is at stake',
  'no-results-statement': 'without the statement on results',
  'no-stem-cell-notice': 'without the notice on stem cells',
  permanent: 'for permanence',
  'prescription-discount-code': 'for a discount on prescription medicines',
  'scheduled-drug': 'for controlled drugs',
  'specialist-title': 'for specialist titles',
  'unhedged-and-uncited': 'without hedge and source',
  'weight-loss': 'for weight loss',
}

/** How a rule weighs in each profile where it differs from its usual severity, or where more is to be said. */
export function standingItems(rule: Rule): Item[] {
  const table: Readonly<Record<string, Standings>> = standings
  const row = Object.hasOwn(table, rule.id) ? table[rule.id] : undefined
  return (Object.keys(profiles) as ProfileId[]).flatMap(profile => {
    const severity = inProfile(rule, profile)
    const own = row?.[profile]
    const parent = profiles[profile].parent as ProfileId | undefined
    const usual = parent ? inProfile(rule, parent) : rule.severity
    const steps = [...(own?.sharper ?? []), ...(own?.milder ?? [])].map(
      step => `${step.severity} ${circumstances[step.when]}`,
    )
    if (severity === usual && steps.length === 0 && !own?.since && !own?.note) return []
    const known: Readonly<Record<string, { readonly citation: string }>> = sources
    const grounds = (own?.sources ?? []).map(id => `${known[id]?.citation ?? id} (${id})`)
    const note = [
      own?.since && `In force since ${own.since}.`,
      own?.note,
      grounds.length > 0 && `Ground: ${grounds.join('; ')}.`,
    ]
    const remark = note.filter(Boolean).join(' ')
    return [
      {
        code: profile,
        text: `${[severity, ...steps].join(', ')}.`,
        ...(remark !== '' && { note: remark }),
      },
    ]
  })
}
