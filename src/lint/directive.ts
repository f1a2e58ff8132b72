import { type Document, pointAt } from '../document/document.ts'
import type { Finding } from '../finding.ts'
import { didYouMean } from '../nearest-word.ts'
import { type directiveRules, directiveWords } from './directive-words.ts'
import { foldText, ruleUrl } from './hit.ts'

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
  /** The last day on which it holds, as `2027-03-31`. */
  readonly until?: string
}

/** A reason, and the last day on which it holds. */
export interface Terms {
  readonly reason: string
  readonly until?: string
}

/** Words of a directive that make no sense. */
export interface Nonsense {
  readonly message: string
}

/** The reason and the date in the words of a writer. The date stands at their beginning or at their end. */
export function readTerms(words: string): Terms | Nonsense {
  const text = foldText(words)
  const first = /^until (\d[\d./-]*)[,:;.]?(?: |$)/i.exec(text)
  const last = first ? null : /\buntil (\d[\d./-]*?)[).]*$/i.exec(text)
  const [whole = '', date] = first ?? last ?? []
  if (date === undefined) return { reason: text }
  const day = readDay(date)
  if (isNonsense(day)) return day
  return { reason: first ? text.slice(whole.length) : withoutTail(text.slice(0, last!.index)), ...day }
}

function readDay(text: string): { readonly until: string } | Nonsense {
  if (isDay(text)) return { until: text }
  return { message: `"until ${foldText(text).slice(0, 60)}" is no date; write it as until 2027-03-31.` }
}

function withoutTail(text: string): string {
  let end = text.length
  while (end > 0 && ' ,;('.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}

function isNonsense(value: object): value is Nonsense {
  return 'message' in value
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** A longer comment is shown as far as this, since each name in it may be worth a finding. */
const longestExcerpt = 400

const pageKeys = ['disable', 'contentType', 'treatments']

const verbs = ['carelint-disable', 'carelint-disable-next-line', 'carelint-enable'] as const

/** The directive in the inside of a comment; undefined for any other comment, a message for one that cannot be read. */
export function readDirective(comment: string): Directive | Nonsense | undefined {
  const text = comment.trim()
  const [word = ''] = /^carelint[\w-]*/i.exec(text) ?? []
  if (word === '') return undefined
  const verb = verbs.find(each => each === word)
  if (!verb) {
    if (word === 'carelint' && !/^carelint\s+(?:disable|enable)/i.test(text)) return undefined
    return { message: `"${foldText(text).slice(0, 60)}" is not a directive.${didYouMean(word, verbs)}` }
  }
  const [list = '', ...rest] = text.slice(verb.length).split(/(?<=\s|^)(?:--|—|–)(?=\s|$)/)
  const names = foldText(list)
  const dated = /(?:^| )until (\S+)$/.exec(names)
  const early = dated ? readDay(dated[1]!) : {}
  const terms = readTerms(rest.join('--'))
  if (isNonsense(early)) return early
  if (isNonsense(terms)) return terms
  const rules = new Set(names.slice(0, dated?.index).split(/[ ,]+/).filter(Boolean))
  return { verb, rules: [...rules], ...early, ...terms }
}

/** What the front matter suppresses; `reject` is told what makes no sense there. */
export function frontMatterEntries(
  document: Document,
  reject: (place: DirectivePlace, message: string) => void,
): (Terms & { readonly rule: string; readonly place: DirectivePlace })[] {
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
  return Object.entries(disable).flatMap(([rule, value]) => {
    const place = placeOfKey(document, rule)
    const terms = frontMatterTerms(value, message => reject(place, message))
    return terms ? [{ rule, place, ...terms }] : []
  })
}

/** The reason for a rule in the front matter: a text, or a map of `reason` and `until`. */
function frontMatterTerms(value: unknown, reject: (message: string) => void): Terms | undefined {
  const { reason, until, ...others } = isRecord(value) ? value : { reason: value }
  for (const key of Object.keys(others)) {
    reject(`"${key}" is not a part of a suppression.${didYouMean(key, ['reason', 'until'])}`)
  }
  const terms = readTerms(typeof reason === 'string' ? reason : '')
  const dated = until === undefined || until === null ? {} : readDay(String(until))
  if (!isNonsense(terms) && !isNonsense(dated)) return { ...dated, ...terms }
  reject(isNonsense(terms) ? terms.message : (dated as Nonsense).message)
  return undefined
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
  const end = Math.min(place.end, place.start + longestExcerpt)
  const excerpt = foldText(document.source.slice(place.start, end))
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
    end: pointAt(document, end),
    excerpt,
    sentence: excerpt,
    excerptStart: 0,
    suggestions: [],
    related: [],
    fingerprint: '',
  }
}
