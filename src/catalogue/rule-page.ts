import { evidenceWords } from '../finding.ts'
import { accuracy, measured } from '../knowledge/accuracy.ts'
import { sources as knownSources } from '../knowledge/sources.ts'
import type { Source } from '../knowledge/types.ts'
import { directiveRules, directiveWords } from '../lint/directive-words.ts'
import { precedence } from '../lint/precedence.ts'
import type { Example, Rewrite, Rule } from '../rule.ts'
import { standingItems } from './standing.ts'

/** A line of a list: words set as code, words, an address for them, and a remark. */
export interface Item {
  readonly code?: string
  readonly text?: string
  readonly url?: string
  readonly note?: string
}

/** A titled part of a page: a paragraph, a list, or both. */
export interface Section {
  readonly title: string
  readonly text?: string
  readonly items?: readonly Item[]
}

/** All that carelint tells about a rule, whatever it is written for. */
export interface RulePage {
  readonly id: string
  readonly severity: string
  readonly summary: string
  readonly sections: readonly Section[]
}

const longestExample = 400

/** The page of a rule; `cited` are sources besides carelint's own, for house rules. */
export function rulePage(rule: Rule, cited: readonly Pick<Source, 'citation' | 'url'>[] = []): RulePage {
  const { id, severity, summary, why, instead, rewrites = [], options = {} } = rule
  const standing = standingItems(rule)
  const order = precedenceItems(id)
  return {
    ...{ id, severity, summary },
    sections: [
      { title: 'Why', text: why },
      { title: 'Instead', text: instead, ...(rewrites.length > 0 && { items: rewrites.map(rewriteItem) }) },
      ...(rule.fixes === undefined ? [] : [{ title: 'Fixed by --fix', text: rule.fixes }]),
      ...(standing.length > 0 ? [{ title: 'Severity by profile', items: standing }] : []),
      ...(Object.keys(options).length > 0 ? [{ title: 'Options', items: optionItems(options) }] : []),
      { title: 'Flagged', ...examples(rule, rule.examples.flagged) },
      { title: 'Allowed', ...examples(rule, rule.examples.allowed) },
      { title: 'Sources', items: rule.sources.map(id => sourceItem(id, cited)) },
      ...(order.length > 0 ? [{ title: 'Precedence', items: order }] : []),
      ...(rule.url === undefined ? [{ title: 'Measured accuracy', text: accuracyText(id) }] : []),
    ],
  }
}

/** The page of a rule of carelint's own directives. */
export function directivePage(id: (typeof directiveRules)[number]): RulePage {
  const { summary, why, instead } = directiveWords[id]
  return {
    ...{ id, severity: 'warning', summary },
    sections: [
      { title: 'Why', text: why },
      { title: 'Instead', text: instead },
    ],
  }
}

/** The pages of some rules and of carelint's own directives, in the order of their ids. */
export function rulePages(rules: readonly Rule[]): readonly RulePage[] {
  return [...rules.map(rule => rulePage(rule)), ...directiveRules.map(directivePage)].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )
}

function rewriteItem({ text, evidence }: Rewrite): Item {
  const words = text === '' ? 'leave the claim out.' : `“${text}”`
  const when = evidence && evidenceWords[evidence]
  return { text: when === undefined ? words : `${when[0]!.toUpperCase()}${when.slice(1)}: ${words}` }
}

function optionItems(options: NonNullable<Rule['options']>): Item[] {
  return Object.entries(options).map(([name, { description, values }]) => ({
    code: name,
    text: description,
    ...(values && { note: `Values: ${values.join(', ')}.` }),
  }))
}

function examples(rule: Rule, list: readonly Example[]): Pick<Section, 'text' | 'items'> {
  const items = list.map((example): Item => {
    const { text, profiles = [], strictness, options = {} } = typeof example === 'string' ? { text: example } : example
    const under = [...profiles, ...(strictness ? [strictness] : []), ...Object.values(options).map(String)]
    const paragraphs = text.trim().replace(/\s*\n+\s*/g, ' // ')
    return {
      code: paragraphs.length > longestExample ? `${paragraphs.slice(0, longestExample)}…` : paragraphs,
      ...(under.length > 0 && { note: `(${under.join(', ')})` }),
    }
  })
  const paragraphs = items.some(item => item.code?.includes(' // ')) ? 'Two slashes begin a new paragraph.' : ''
  const marks = rule.scope === 'document' || list !== rule.examples.flagged ? '' : 'Reported are the words in « ».'
  const text = [marks, paragraphs].filter(Boolean).join(' ')
  return { ...(text !== '' && { text }), items }
}

function sourceItem(id: string, cited: readonly Pick<Source, 'citation' | 'url'>[]): Item {
  const known: Readonly<Record<string, Source>> = knownSources
  const source = Object.hasOwn(known, id) ? known[id] : undefined
  if (!source) {
    const url = cited.find(each => each.citation === id)?.url
    return { text: id, ...(url && { url }) }
  }
  return { text: source.citation, ...(source.url && { url: source.url }), note: `(${id}) ${source.covers}` }
}

function precedenceItems(id: string): Item[] {
  const place = precedence.indexOf(id)
  if (place < 0) return []
  const [before, after] = [precedence.slice(0, place), precedence.slice(place + 1)]
  return [
    ...(before.length > 0 ? [{ text: `On the same words these are reported instead: ${before.join(', ')}.` }] : []),
    ...(after.length > 0 ? [{ text: `On the same words it is reported instead of: ${after.join(', ')}.` }] : []),
  ]
}

function accuracyText(id: string): string {
  const own = Object.hasOwn(accuracy, id) ? accuracy[id] : undefined
  if (!own) return 'Not measured: it has neither a finding nor a label on the labelled pages.'
  const share = (part: number, whole: number) => (whole === 0 ? 'none' : (part / whole).toFixed(2))
  const { tool, right, gold, found } = own
  return [
    `Precision ${share(right, tool)} (${right} of ${tool} findings), recall ${share(found, gold)} (${found} of ${gold} labels),`,
    `measured on ${measured.date} with version ${measured.version} on ${measured.pages} labelled pages.`,
  ].join(' ')
}
