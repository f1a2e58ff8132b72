import { type Document, pointAt } from '../document/document.ts'
import type { Finding } from '../finding.ts'
import { didYouMean } from '../nearest-word.ts'
import { foldText, ruleUrl } from './hit.ts'

/** The rules under which carelint reports its own directives; they cannot be suppressed. */
export const directiveRules = ['invalid-suppression', 'unused-suppression'] as const

/** What carelint says of its own directives, by rule. */
export const directiveWords: Readonly<
  Record<(typeof directiveRules)[number], { readonly summary: string; readonly why: string; readonly instead: string }>
> = {
  'invalid-suppression': {
    summary: 'A suppression that cannot be read, names no known rule or gives no reason.',
    why: 'A directive that cannot be read protects nothing, and its writer thinks it does.',
    instead: 'Write carelint-disable-next-line, the name of a rule, two hyphens and the reason.',
  },
  'unused-suppression': {
    summary: 'A suppression that suppresses nothing.',
    why: 'A suppression that outlives its words hides the next claim that is written there.',
    instead: 'Take the suppression out.',
  },
}

/** Where a directive stands, as offsets in the source. */
export interface DirectivePlace {
  readonly start: number
  readonly end: number
}

/** A comment that speaks to carelint. */
export interface Directive {
  readonly verb: 'carelint-disable' | 'carelint-disable-next-line' | 'carelint-enable'
  readonly rules: readonly string[]
  /** Empty when none is given. */
  readonly reason: string
}

const pageKeys = ['disable', 'contentType', 'treatments']

const verbs = ['carelint-disable', 'carelint-disable-next-line', 'carelint-enable'] as const

/** The directive in the inside of a comment; undefined for any other comment, a message for one that cannot be read. */
export function readDirective(comment: string): Directive | { readonly message: string } | undefined {
  const text = comment.trim()
  const [word = ''] = /^carelint[\w-]*/i.exec(text) ?? []
  if (word === '') return undefined
  const verb = verbs.find(each => each === word)
  if (!verb) {
    if (word === 'carelint' && !/^carelint\s+(?:disable|enable)/i.test(text)) return undefined
    return { message: `"${foldText(text).slice(0, 60)}" is not a directive.${didYouMean(word, verbs)}` }
  }
  const [list = '', ...rest] = text.slice(verb.length).split(/(?<=\s|^)(?:--|—|–)(?=\s|$)/)
  return { verb, rules: list.split(/[\s,]+/).filter(Boolean), reason: foldText(rest.join('--')) }
}

/** What the front matter suppresses; `reject` is told what makes no sense there. */
export function frontMatterEntries(
  document: Document,
  reject: (place: DirectivePlace, message: string) => void,
): { rule: string; reason: string; place: DirectivePlace }[] {
  const own = Object.hasOwn(document.frontMatter, 'carelint') ? document.frontMatter.carelint : undefined
  if (own === undefined || own === null) return []
  const place = placeOfKey(document, 'carelint')
  if (!isRecord(own)) {
    reject(place, '"carelint" in the front matter is a map with "disable".')
    return []
  }
  for (const key of Object.keys(own)) {
    if (!pageKeys.includes(key)) {
      reject(placeOfKey(document, key), `"${key}" is not a setting of a page.${didYouMean(key, pageKeys)}`)
    }
  }
  const disable = Object.hasOwn(own, 'disable') ? own.disable : undefined
  if (disable === undefined || disable === null) return []
  if (!isRecord(disable)) {
    reject(placeOfKey(document, 'disable'), '"disable" in the front matter is a map from rule to reason.')
    return []
  }
  return Object.entries(disable).map(([rule, reason]) => ({
    rule,
    reason: typeof reason === 'string' ? foldText(reason) : '',
    place: placeOfKey(document, rule),
  }))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function placeOfKey(document: Document, key: string): DirectivePlace {
  const head = document.source.slice(0, Math.max(0, document.source.indexOf('\n---', 3)))
  const line = head.split('\n').findIndex(text => text.replace(/^[\s"']+/, '').startsWith(key))
  const lineStart = document.lineStarts[line]
  if (lineStart === undefined) return { start: 0, end: 0 }
  const start = head.indexOf(key, lineStart)
  return { start, end: start + key.length }
}

/** The finding that a directive is. */
export function directiveFinding(
  document: Document,
  ruleId: (typeof directiveRules)[number],
  place: DirectivePlace,
  message: string,
): Finding {
  const excerpt = foldText(document.source.slice(place.start, place.end))
  return {
    ruleId,
    severity: 'warning',
    scope: 'text',
    message,
    why: directiveWords[ruleId].why,
    instead: directiveWords[ruleId].instead,
    sources: [],
    url: ruleUrl(ruleId),
    start: pointAt(document, place.start),
    end: pointAt(document, place.end),
    excerpt,
    sentence: excerpt,
    excerptStart: 0,
    suggestions: [],
    related: [],
    fingerprint: '',
  }
}
