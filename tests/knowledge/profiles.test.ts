import { describe, expect, test } from 'vitest'
import {
  inForceSince,
  type ProfileId,
  profiles,
  reviewed,
  type StandingId,
  type Standings,
  standingIn,
  standings,
} from '../../src/knowledge/profiles.ts'
import { sources } from '../../src/knowledge/sources.ts'
import { inProfile, parents } from '../../src/lint/level.ts'
import { rules } from '../../src/rules/index.ts'

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
    for (const { severity, sharper = [], milder = [], sources: named = [], since } of Object.values(row)) {
      expect(named.filter(id => !(id in sources))).toEqual([])
      for (const step of sharper) expect(order.indexOf(step.severity)).toBeGreaterThan(order.indexOf(severity))
      for (const step of milder) expect(order.indexOf(step.severity)).toBeLessThan(order.indexOf(severity))
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

describe('the weight of every rule', () => {
  test('is known for every rule and no other', () => {
    expect(Object.keys(standings).sort()).toEqual(rules.map(rule => rule.id).sort())
  })

  test.each(Object.keys(profiles) as ProfileId[])('in %s is the same in the rule and in the table', profile => {
    const inTable = rules.map(({ id }) => [id, standingIn(profile, id as StandingId).severity])
    expect(rules.map(rule => [rule.id, inProfile(rule, profile)])).toEqual(inTable)
  })

  test.each([
    ['au', 'urgency-pressure', 'error', '2025-09-02'],
    ['au', 'urgency-pressure', 'warning', undefined],
    ['au', 'appearance-shaming', 'error', '2025-09-02'],
    ['us-tx', 'testimonial-undisclosed', 'warning', '2025-01-09'],
    ['us', 'testimonial-undisclosed', 'warning', undefined],
    ['us', 'toString', 'warning', undefined],
  ] as const)('in %s, %s as %s is in force since %s', (profile, rule, severity, since) => {
    expect(inForceSince(profile, rule, severity)).toBe(since)
  })
})

test('the judge knows the wider profile of every profile', () => {
  const entries = Object.entries(profiles).flatMap(([id, profile]) =>
    'parent' in profile && profile.parent !== undefined ? [[id, profile.parent]] : [],
  )
  expect(parents).toEqual(Object.fromEntries(entries))
})
