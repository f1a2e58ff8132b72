import { describe, expect, test } from 'vitest'
import { conditionById } from '../../src/knowledge/conditions.ts'
import { sources } from '../../src/knowledge/sources.ts'
import { seenAt } from '../../src/knowledge/treatments/seen-at.ts'
import { reviewed, treatmentById, treatments } from '../../src/knowledge/treatments.ts'
import { duplicates, namePattern } from './names.ts'

describe('treatments', () => {
  test('ids are unique and kebab-case', () => {
    expect(duplicates(treatments.map(treatment => treatment.id))).toEqual([])
    for (const { id } of treatments) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(treatmentById.size).toBe(treatments.length)
  })

  test('no name or acronym belongs to two treatments', () => {
    expect(duplicates(treatments.flatMap(treatment => [...treatment.names, ...(treatment.acronyms ?? [])]))).toEqual([])
  })

  test('no name is an everyday word', () => {
    const everyday =
      'shot shots laser pen filler drip pellet patch patches cream smile saint mat mic tox adjustment jab gel'
    const names = new Set(treatments.flatMap(treatment => treatment.names))
    expect(everyday.split(' ').filter(word => names.has(word))).toEqual([])
  })

  test.each(treatments.map(treatment => [treatment.id, treatment] as const))('%s is well formed', (id, treatment) => {
    expect(treatment.names.length).toBeGreaterThan(0)
    const phrases = [
      ...treatment.names,
      ...(treatment.acronyms ?? []),
      ...treatment.risks,
      ...treatment.contraindications,
      ...treatment.mechanism,
    ]
    for (const phrase of phrases) expect(phrase).toMatch(namePattern)
    expect(treatment.risks.length).toBeGreaterThanOrEqual(2)
    for (const list of [treatment.risks, treatment.contraindications, treatment.mechanism]) {
      expect(duplicates(list)).toEqual([])
    }
    for (const brand of treatment.brands) expect(treatment.names).toContain(brand.toLowerCase())
    for (const generic of treatment.generics) expect(treatment.names).toContain(generic)
    for (const condition of [...treatment.us.uses, ...treatment.offLabel]) {
      expect(conditionById.has(condition), `${id}: ${condition}`).toBe(true)
    }
    expect(treatment.us.uses.filter(use => treatment.offLabel.includes(use))).toEqual([])
    expect(treatment.us.note).toMatch(/^[A-Z].*\.$/)
    for (const source of treatment.sources) expect(source in sources, `${id}: ${source}`).toBe(true)
    expect(treatment.reviewed).toBe(reviewed)
  })

  test('uses of single products go by names of the entry and to conditions that exist', () => {
    for (const { id, names, us } of treatments) {
      for (const [name, uses] of Object.entries(us.byName ?? {})) {
        expect(names, id).toContain(name)
        for (const use of uses) expect(conditionById.has(use), `${name}: ${use}`).toBe(true)
      }
    }
  })

  test('weight loss is a use of Wegovy and of Zepbound, not of Ozempic or Mounjaro', () => {
    const uses = (id: string, name: string) => treatmentById.get(id)?.us.byName?.[name]
    expect(uses('semaglutide', 'wegovy')).toContain('weight-loss')
    expect(uses('semaglutide', 'ozempic')).not.toContain('weight-loss')
    expect(uses('tirzepatide', 'zepbound')).toContain('weight-loss')
    expect(uses('tirzepatide', 'mounjaro')).toEqual(['diabetes-type-2'])
  })

  test('what is unapproved or compounded has no approved use', () => {
    const wrong = treatments.filter(
      ({ us }) => (us.status === 'unapproved' || us.status === 'compounded') && us.uses.length > 0,
    )
    expect(wrong.map(treatment => treatment.id)).toEqual([])
  })

  test('whether a drug is controlled follows from its schedule', () => {
    for (const { id, schedule, controlled } of treatments) {
      const scheduled = ['I', 'II', 'III', 'IV', 'V', 'mixed'].includes(schedule)
      expect(controlled, id).toBe(scheduled)
    }
  })

  test('drugs that are known to be controlled keep their schedule', () => {
    const schedules = Object.fromEntries(treatments.map(treatment => [treatment.id, treatment.schedule]))
    expect(schedules).toMatchObject({
      ketamine: 'III',
      esketamine: 'III',
      testosterone: 'III',
      phentermine: 'IV',
      stimulants: 'II',
      psilocybin: 'I',
      mdma: 'I',
      semaglutide: 'none',
      naltrexone: 'none',
      tms: 'device',
    })
  })

  test('what was seen names a source or a page where it was seen', () => {
    const pages: Readonly<Record<string, readonly string[] | undefined>> = seenAt
    const bare = treatments.filter(
      ({ id, evidence, sources: named }) => evidence !== 'memory' && named.length === 0 && !pages[id],
    )
    expect(bare.map(treatment => treatment.id)).toEqual([])
  })

  test('every page where a fact was seen has an address that parses', () => {
    for (const address of Object.values(seenAt).flat()) expect(() => new URL(address)).not.toThrow()
  })
})
