import { describe, expect, test } from 'vitest'
import {
  countries,
  crisisLines,
  crisisNotes,
  crisisSources,
  directories,
  retiredLines,
  reviewed,
} from '../../src/knowledge/crisis-lines.ts'
import { profiles } from '../../src/knowledge/profiles.ts'
import { sources } from '../../src/knowledge/sources.ts'
import { duplicates } from './names.ts'

const codes = new Set(countries.map(country => country.code))
const lineById = new Map(crisisLines.map(line => [line.id, line]))

describe('crisis lines', () => {
  test('ids and country codes are unique', () => {
    expect(duplicates(crisisLines.map(line => line.id))).toEqual([])
    expect(duplicates(retiredLines.map(line => line.id))).toEqual([])
    expect(duplicates(countries.map(country => country.code))).toEqual([])
  })

  test.each(countries)('$name has an emergency number and a crisis line', ({ code, emergency }) => {
    expect(emergency.length).toBeGreaterThan(0)
    for (const number of emergency) expect(number).toMatch(/^\d{3,5}$/)
    expect(crisisLines.filter(line => line.country === code && line.crisis)).not.toEqual([])
  })

  test.each(crisisLines)('$id can be reached and is well formed', line => {
    expect(codes.has(line.country)).toBe(true)
    expect(line.id.startsWith(`${line.country}-`)).toBe(true)
    expect(line.numbers.length + line.text.length).toBeGreaterThan(0)
    for (const number of [...line.numbers, ...line.text.map(text => text.number)]) expect(number).toMatch(/^\d{3,11}$/)
    for (const name of [...line.otherNames, ...line.vanity]) expect(name).toBe(name.toLowerCase())
    for (const url of line.urls) expect(new URL(url).protocol).toBe('https:')
    for (const language of line.languages) expect(language).toMatch(/^[a-z]{2}$/)
    expect(line.languages.length).toBeGreaterThan(0)
    expect(line.hours).not.toBe('')
    expect(line.verifiedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test.each(retiredLines)('$id names what took its place', line => {
    expect(lineById.get(line.replacedBy)?.country).toBe(line.country)
    expect(line.numbers.length + line.phrases.length).toBeGreaterThan(0)
    for (const number of [...line.numbers, ...line.texts]) expect(number).toMatch(/^\d{3,11}$/)
    for (const phrase of line.phrases) expect(phrase).toBe(phrase.toLowerCase())
    if (line.since) expect(line.since).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
  })

  test('no number is both current and retired in one country', () => {
    const current = new Set(crisisLines.flatMap(line => line.numbers.map(number => `${line.country} ${number}`)))
    const retired = retiredLines.flatMap(line => line.numbers.map(number => `${line.country} ${number}`))
    expect(retired.filter(number => current.has(number))).toEqual([])
  })

  test('referral lines do not count as crisis lines', () => {
    const referral = crisisLines.filter(line => !line.crisis).map(line => line.id)
    expect(referral).toEqual(['us-maternal', 'us-samhsa'])
  })

  test.each(Object.entries(profiles))('profile %s leads to countries with lines', (_, { countries: list }) => {
    expect(list).not.toEqual([])
    expect(list.filter(code => !codes.has(code))).toEqual([])
    expect(duplicates(list)).toEqual([])
  })

  test.each([
    ['us', 'us-988', '988'],
    ['uk', 'gb-samaritans', '116123'],
    ['au', 'au-lifeline', '131114'],
    ['ca', 'ca-988', '988'],
  ] as const)('the main line of profile %s is %s on %s', (profile, id, number) => {
    const main = crisisLines.find(line => line.country === profiles[profile].countries[0])
    expect(main?.id).toBe(id)
    expect(main?.numbers).toEqual([number])
  })

  test.each(Object.entries(crisisNotes))('the note for %s gives a current and an emergency number', (code, note) => {
    const digits = note.replace(/\D/g, ' ').replaceAll(' ', '')
    const main = crisisLines.find(line => line.country === code)!
    expect(digits).toContain(main.numbers[0])
    expect(digits).toContain(countries.find(country => country.code === code)!.emergency[0])
  })

  test('addresses parse, sources exist and the review date is an ISO date', () => {
    for (const url of directories) expect(new URL(url).protocol).toBe('https:')
    expect(crisisSources.filter(id => !(id in sources))).toEqual([])
    expect(reviewed).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})
