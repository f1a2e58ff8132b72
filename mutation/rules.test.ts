// The examples of a few rules, without loading all the others.
import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/document/read.ts'
import { createAnalyser } from '../src/language/analyse.ts'
import { type Example, joined, type Rule } from '../src/rule.ts'
import absoluteSafetyClaim from '../src/rules/absolute-safety-claim.ts'
import cureClaim from '../src/rules/cure-claim.ts'
import guaranteedOutcome from '../src/rules/guaranteed-outcome.ts'

const rules: readonly Rule[] = [absoluteSafetyClaim, cureClaim, guaranteedOutcome]
const analyse = createAnalyser(Object.fromEntries(rules.map(rule => [rule.id, rule.phrases ?? {}])))

/** The words that a rule finds in an example, with the severity where it differs from the rule's. */
function found(rule: Rule, example: Example): string[] {
  const given = typeof example === 'string' ? { text: example } : example
  const document = readDocument(given.text.replace(/[«»]/g, '').replaceAll(' // ', '\n\n'), 'example.md')
  const analysis = analyse(document)
  const settings = {
    profiles: given.profiles ?? ['us' as const],
    strictness: given.strictness ?? ('standard' as const),
    contentType: 'marketing' as const,
    provides: new Set<never>(),
    options: given.options ?? {},
  }
  const hits = rule.check({ analysis, settings, matches: set => analysis.matches(rule.id, set), weighed: [] })
  return [...joined(hits)].map(hit => document.blocks[hit.block]?.text.slice(hit.start, hit.end) ?? '')
}

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(
    rule.examples.flagged.map(example => [typeof example === 'string' ? example : example.text, example] as const),
  )('reports %s', (text, example) => {
    expect(found(rule, example)).toEqual([...text.matchAll(/«([^»]*)»/g)].map(match => match[1]))
  })
  test.each(
    rule.examples.allowed.map(example => [typeof example === 'string' ? example : example.text, example] as const),
  )('lets pass %s', (_text, example) => {
    expect(found(rule, example)).toEqual([])
  })
})
