import { describe, expect, test } from 'vitest'
import {
  clinics,
  patients,
  peopleSources,
  providers,
  reviewed,
  standardCare,
  standardMedicines,
  standardProcedures,
  vagueProviders,
} from '../../src/knowledge/people.ts'
import { sources } from '../../src/knowledge/sources.ts'
import { treatments } from '../../src/knowledge/treatments.ts'
import { duplicates, namePattern } from './names.ts'

const lists: readonly [string, readonly string[]][] = [
  ['providers', providers],
  ['vague providers', vagueProviders],
  ['patients', patients],
  ['clinics', clinics],
  ['standard medicines', standardMedicines],
  ['standard procedures', standardProcedures],
  ['standard care', standardCare],
]

describe('people', () => {
  test.each(lists)('the words for %s are lower case and stand once', (_, words) => {
    expect(words).not.toEqual([])
    for (const word of words) expect(word).toMatch(namePattern)
    expect(duplicates(words)).toEqual([])
  })

  test('no word stands in two lists', () => {
    expect(duplicates(lists.flatMap(([, words]) => words))).toEqual([])
  })

  test('the clinicians a disclaimer names are known', () => {
    expect(providers).toEqual(
      expect.arrayContaining([
        'doctor',
        'healthcare provider',
        'clinician',
        'physician',
        'psychiatrist',
        'dentist',
        'pharmacist',
        'prescriber',
        'care team',
        'healthcare professional',
      ]),
    )
  })

  test('only medicines of both kinds are names of treatments too', () => {
    const names = new Set(treatments.flatMap(treatment => treatment.names))
    expect(standardMedicines.filter(word => names.has(word))).toEqual(['metformin'])
  })

  test('the sources exist and the review date is an ISO date', () => {
    expect(peopleSources.filter(id => !(id in sources))).toEqual([])
    expect(reviewed).toMatch(/^\d{4}-\d\d-\d\d$/)
  })
})
