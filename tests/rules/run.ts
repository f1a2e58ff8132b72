import type { Document } from '../../src/document/document.ts'
import { readDocument } from '../../src/document/read.ts'
import { createAnalyser } from '../../src/language/analyse.ts'
import type { Analysis } from '../../src/language/analysis.ts'
import { type Example, type Hit, joined, type Rule, type RuleSettings } from '../../src/rule.ts'
import { rules } from '../../src/rules/index.ts'

const analyse = createAnalyser(Object.fromEntries(rules.map(rule => [rule.id, rule.phrases ?? {}])))

/** Reads and analyses a page of Markdown with all rules' phrases. */
export function page(text: string): { document: Document; analysis: Analysis } {
  const document = readDocument(text, 'example.md')
  return { document, analysis: analyse(document) }
}

/** The hits of one rule on an example, with the words each stands on. */
export function hitsOf(rule: Rule, example: Example): { hit: Hit; words: string }[] {
  const given = typeof example === 'string' ? { text: example } : example
  const source = given.text.replace(/[«»]/g, '').replaceAll(' // ', '\n\n')
  const { document, analysis } = page(source)
  const settings: RuleSettings = {
    profiles: given.profiles ?? ['us'],
    strictness: given.strictness ?? 'standard',
    contentType: 'marketing',
    provides: new Set(),
    options: given.options ?? {},
  }
  const check = (each: Rule): Hit[] => {
    const weighed = rules.filter(({ id }) => each.weighs?.includes(id)).flatMap(check)
    return [...each.check({ analysis, settings, matches: set => analysis.matches(each.id, set), weighed })]
  }
  const hits = check(rule)
  return [...joined(hits)].map(hit => ({
    hit,
    words: document.blocks[hit.block]?.text.slice(hit.start, hit.end) ?? '',
  }))
}

/** The marked words of an example, in order. */
export function marked(example: Example): string[] {
  const text = typeof example === 'string' ? example : example.text
  return [...text.matchAll(/«([^»]*)»/g)].map(match => match[1]!)
}
