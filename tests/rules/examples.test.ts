import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { hitsOf, marked } from './run.ts'

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(
    rule.examples.flagged.map(example => [typeof example === 'string' ? example : example.text, example] as const),
  )('reports %s', (_text, example) => {
    const found = hitsOf(rule, example)
    if (rule.scope === 'document') expect(found.map(({ hit }) => hit.scope)).toContain('document')
    else expect(found.map(({ words }) => words)).toEqual(marked(example))
  })
  test.each(
    rule.examples.allowed.map(example => [typeof example === 'string' ? example : example.text, example] as const),
  )('lets pass %s', (_text, example) => {
    expect(hitsOf(rule, example).map(({ words, hit }) => `${words} ${hit.code ?? ''}`)).toEqual([])
  })
})
