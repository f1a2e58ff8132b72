import { readDocument } from '../document/read.ts'
import type { Problem } from '../finding.ts'
import { createAnalyser } from '../language/analyse.ts'
import { joined } from '../rule.ts'
import type { HouseRule, PlacedText } from './house-rule.ts'
import { houseRule } from './rule.ts'

/** What the examples of house rules gave. */
export interface ExampleRun {
  readonly rules: number
  readonly examples: number
  /** One for every example that misbehaves. */
  readonly failures: readonly Problem[]
}

/** Runs the examples of house rules. */
export function runExamples(rules: readonly HouseRule[]): ExampleRun {
  const all = rules.map(each => ({ ...each, rule: houseRule(each) }))
  const analyse = createAnalyser(Object.fromEntries(all.map(({ rule }) => [rule.id, rule.phrases ?? {}])))
  const failures: Problem[] = []
  let examples = 0
  for (const { rule, text, path } of all) {
    const found = (example: PlacedText): string[] => {
      const document = readDocument(example.text.replace(/[«»]/g, ''), 'example.md')
      const analysis = analyse(document)
      const hits = rule.check({
        analysis,
        settings: {
          profiles: ['us'],
          strictness: 'standard',
          contentType: 'marketing',
          provides: new Set(),
          options: {},
        },
        matches: set => analysis.matches(rule.id, set),
        weighed: [],
      })
      return [...joined(hits)].map(hit => document.blocks[hit.block]?.text.slice(hit.start, hit.end) ?? '')
    }
    const judge = (kind: string, example: PlacedText, expected: readonly string[] | undefined): void => {
      examples++
      const words = found(example)
      if (expected ? words.join('\n') === expected.join('\n') : words.length > 0) return
      const wanted = expected ? listed(expected) : 'a finding'
      const message = `${rule.id}: the ${kind} example reports ${listed(words)} where ${wanted} was expected: "${shown(example.text)}"`
      failures.push({ message, path, ...example.place })
    }
    for (const example of text.flagged) {
      const marked = [...example.text.matchAll(/«([^«»]*)»/g)].map(match => match[1]!)
      judge('flagged', example, marked.length > 0 ? marked : undefined)
    }
    for (const example of text.allowed) judge('allowed', example, [])
  }
  return { rules: rules.length, examples, failures }
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'nothing' : words.map(each => `“${each}”`).join(', ')
}

function shown(text: string): string {
  const folded = text.replace(/\s+/g, ' ')
  return folded.length > 120 ? `${folded.slice(0, 120)}…` : folded
}
