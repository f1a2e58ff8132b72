import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reviewed, sources } from '../../src/knowledge/sources.ts'

const entries = Object.entries(sources)

describe('sources', () => {
  test('the review date is an ISO date', () => {
    expect(reviewed).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(new Date(reviewed).toISOString().slice(0, 10)).toBe(reviewed)
  })

  test.each(entries)('%s carries its own id, a citation and a line on what it covers', (id, source) => {
    expect(source.id).toBe(id)
    expect(id).toMatch(/^[A-Z]{2}-\d\d[a-d]?$/)
    expect(source.citation.trim()).toBe(source.citation)
    expect(source.citation.length).toBeGreaterThan(5)
    expect(source.citation.length).toBeLessThan(160)
    expect(source.covers).toMatch(/^[A-Z"].*\.$/)
  })

  test('every address parses and is a web address', () => {
    for (const [id, { url }] of entries) {
      if (url !== undefined) expect(new URL(url).protocol, id).toMatch(/^https?:$/)
    }
  })

  test('no two sources share a citation', () => {
    const citations = entries.map(([, source]) => source.citation)
    expect(new Set(citations).size).toBe(citations.length)
  })

  test('years lie between the oldest statute and the review', () => {
    for (const [id, { year }] of entries) {
      if (year === undefined) continue
      expect(year, id).toBeGreaterThanOrEqual(1914)
      expect(year, id).toBeLessThanOrEqual(Number(reviewed.slice(0, 4)))
    }
  })

  test('every source id that a rule names exists', () => {
    const folder = new URL('../../src/rules/', import.meta.url)
    const files = existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.ts')) : []
    const unknown = files.flatMap(file =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(/'((?:US|UK|AU|CA|EU|NZ|PL|SM|LG|RD)-\d\d[a-z]?)'/g)]
        .map(match => match[1]!)
        .filter(id => !(id in sources))
        .map(id => `${file}: ${id}`),
    )
    expect(unknown).toEqual([])
  })
})
