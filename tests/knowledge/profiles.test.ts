import { describe, expect, test } from 'vitest'
import {
  type ProfileId,
  profiles,
  reviewed,
  type StandingId,
  type Standings,
  standingIn,
  standings,
} from '../../src/knowledge/profiles.ts'
import { sources } from '../../src/knowledge/sources.ts'

const rows: readonly [string, Standings][] = Object.entries(standings)
const order = ['off', 'suggestion', 'warning', 'error']

describe('profiles', () => {
  test('a narrower profile has a parent that exists', () => {
    for (const [id, { parent }] of Object.entries(profiles)) {
      expect(parent).toBe(id.includes('-') ? id.slice(0, id.indexOf('-')) : undefined)
      if (parent) expect(Object.keys(profiles)).toContain(parent)
    }
  })

  test.each(rows)('%s rests on sources that exist and is sharper only upwards', (_, row) => {
    for (const { severity, sharper = [], sources: named = [], since } of Object.values(row)) {
      expect(named.filter(id => !(id in sources))).toEqual([])
      for (const step of sharper) expect(order.indexOf(step.severity)).toBeGreaterThan(order.indexOf(severity))
      if (since) expect(since).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
  })

  test.each([
    ['uk', 'prescription-drug-to-public', 'error'],
    ['us', 'prescription-drug-to-public', 'off'],
    ['us-ca', 'prescription-drug-to-public', 'off'],
    ['us-ny', 'comparative-superiority', 'error'],
    ['us-tx', 'comparative-superiority', 'warning'],
    ['ca-on', 'hype-language', 'error'],
    ['ca-on', 'weight-loss-outcome', 'warning'],
    ['eu', 'natural-means-safe', 'error'],
    ['au', 'encourages-overuse', 'error'],
    ['au', 'fear-appeal', 'warning'],
    ['eu', 'off-label-or-unapproved-undisclosed', 'off'],
    ['uk', 'readability-grade', 'suggestion'],
  ] as const satisfies readonly (readonly [ProfileId, StandingId, string])[])(
    'in %s, %s is %s',
    (profile, rule, severity) => {
      expect(standingIn(profile, rule).severity).toBe(severity)
    },
  )

  test('the review date is an ISO date', () => {
    expect(reviewed).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})
