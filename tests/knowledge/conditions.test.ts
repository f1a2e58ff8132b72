import { describe, expect, test } from 'vitest'
import { conditionById, conditionSources, conditions, reviewed } from '../../src/knowledge/conditions.ts'
import { sources } from '../../src/knowledge/sources.ts'
import { treatments } from '../../src/knowledge/treatments.ts'
import { duplicates, namePattern } from './names.ts'

describe('conditions', () => {
  test('ids are unique and kebab-case', () => {
    expect(duplicates(conditions.map(condition => condition.id))).toEqual([])
    for (const { id } of conditions) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(conditionById.size).toBe(conditions.length)
  })

  test('names are lower case and belong to one condition only', () => {
    const names = conditions.flatMap(condition => [...condition.names, ...(condition.acronyms ?? [])])
    for (const name of names) expect(name).toMatch(namePattern)
    expect(duplicates(names)).toEqual([])
  })

  test('no name is also the name of a treatment', () => {
    const names = new Set(treatments.flatMap(treatment => treatment.names))
    expect(conditions.flatMap(condition => condition.names).filter(name => names.has(name))).toEqual([])
  })

  test.each([
    'cancer',
    'hiv',
    'alzheimers',
    'dementia',
    'parkinsons',
    'ms',
    'als',
    'autism',
    'cerebral-palsy',
    'diabetes',
    'heart-disease',
    'stroke',
    'epilepsy',
    'hepatitis',
    'infertility',
    'asthma',
    'ear-infection',
    'colic',
    'covid-19',
    'long-covid',
    'macular-degeneration',
    'spinal-cord-injury',
  ])('%s is restricted everywhere', id => {
    expect(conditionById.get(id)?.restricted).toEqual({ us: true, uk: true, au: true, ca: true })
  })

  test('depression is restricted in the United Kingdom, Australia and Canada only', () => {
    expect(conditionById.get('depression')?.restricted).toEqual({ uk: true, au: true, ca: true })
  })

  test('only conditions with an accepted cure are curable', () => {
    const curable = conditions.filter(condition => condition.curable).map(condition => condition.id)
    expect(curable).toEqual(['skin-cancer', 'bacterial-infection', 'hepatitis-c', 'strep', 'uti', 'cataract'])
  })

  test('looks are never serious and never restricted', () => {
    for (const { id, kind, serious, restricted } of conditions) {
      if (kind !== 'cosmetic' && kind !== 'appearance') continue
      expect(serious, id).toBe(false)
      expect(restricted, id).toEqual({})
    }
  })

  test('the review date is an ISO date and the sources exist', () => {
    expect(reviewed).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(conditionSources.filter(id => !(id in sources))).toEqual([])
  })
})
