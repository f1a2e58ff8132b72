import { type Document, pointAt } from '../document/document.ts'
import type { Finding } from '../finding.ts'
import { didYouMean } from '../nearest-word.ts'

import { foldText, type JudgedHit, ruleUrl, scopeOf } from './hit.ts'

/** The rules under which carelint reports its own directives; they cannot be suppressed. */
export const directiveRules = ['invalid-suppression', 'unused-suppression'] as const

/** One rule that a directive of a page suppresses, and where. */
interface Suppression {
  readonly rule: string
  readonly reason: string
  readonly place: { readonly start: number; readonly end: number }
  covers(hit: JudgedHit, offset: number): boolean
}

/** The directives of a page, and what is wrong with them. */
export interface Suppressions {
  readonly invalid: readonly Finding[]
  /** The reason under which a hit at a source offset is suppressed, or undefined. Notes which directives were used. */
  reasonFor(hit: JudgedHit, offset: number): string | undefined
  /** Directives that suppressed nothing, of the rules that ran. */
  unused(ran: ReadonlySet<string>): readonly Finding[]
}

const verbs = ['carelint-disable', 'carelint-disable-next-line', 'carelint-enable']

/** Reads the directives of a page. `ruleIds` are all rules, also those that are off. */
export function readSuppressions(document: Document, ruleIds: ReadonlySet<string>): Suppressions {
  const invalid: Finding[] = []
  const found: Suppression[] = []
  const open: { suppression: Suppression; close(end: number): void }[] = []
  const used = new Set<Suppression>()
  const reject = (place: Suppression['place'], message: string) =>
    void invalid.push(directiveFinding(document, 'invalid-suppression', place, message))

  for (const entry of frontMatterEntries(document, reject)) {
    if (checkRule(entry.rule, entry.place) && checkReason(entry.reason, entry.place, entry.rule)) {
      found.push({ ...entry, covers: () => true })
    }
  }

  for (const comment of document.comments) {
    const text = comment.value.trim()
    const [verb = ''] = /^carelint[\w-]*/i.exec(text) ?? []
    if (verb === '') continue
    if (!verbs.includes(verb)) {
      if (verb !== 'carelint' || /^carelint\s+(?:disable|enable)/i.test(text))
        reject(comment, `"${foldText(text).slice(0, 60)}" is not a directive.${didYouMean(verb, verbs)}`)
      continue
    }
    const [list = '', ...rest] = text.slice(verb.length).split(/(?<=\s|^)(?:--|—|–)(?=\s|$)/)
    const reason = foldText(rest.join('--'))
    const rules = list.split(/[\s,]+/).filter(Boolean)
    if (verb === 'carelint-enable') {
      enable(rules, comment)
      continue
    }
    if (rules.length === 0) reject(comment, `This ${verb} does not say which rule it is for.`)
    const known = rules.filter(rule => checkRule(rule, comment))
    if (rules.length === 0 || !checkReason(reason, comment, rules.join(', '))) continue
    for (const rule of known) {
      if (verb === 'carelint-disable') disable(rule, reason, comment)
      else {
        const blocks = blocksNextTo(document, comment.nextBlock)
        found.push({
          rule,
          reason,
          place: comment,
          covers: ({ hit }) => hit.block >= blocks[0] && hit.block < blocks[1],
        })
      }
    }
  }

  function disable(rule: string, reason: string, comment: Document['comments'][number]): void {
    const first = document.blocks
      .slice(0, comment.nextBlock)
      .every(block => block.kind === 'title' || block.kind === 'description')
    const from = first ? 0 : comment.start
    let to = Number.POSITIVE_INFINITY
    const suppression: Suppression = {
      rule,
      reason,
      place: comment,
      covers: (hit, offset) => (offset >= from && offset < to) || (first && scopeOf(hit) === 'document'),
    }
    found.push(suppression)
    open.push({
      suppression,
      close: end => {
        to = end
      },
    })
  }

  function enable(rules: readonly string[], comment: Document['comments'][number]): void {
    const known = rules.filter(rule => checkRule(rule, comment))
    const closing = open.filter(({ suppression }) => rules.length === 0 || known.includes(suppression.rule))
    for (const range of closing) {
      range.close(comment.start)
      open.splice(open.indexOf(range), 1)
    }
    for (const rule of rules.length === 0 && closing.length === 0 ? [''] : known) {
      if (closing.some(({ suppression }) => suppression.rule === rule)) continue
      const what = rule === '' ? 'any rule' : `"${rule}"`
      reject(comment, `There is no carelint-disable before this that stops ${what}.`)
    }
  }

  function checkRule(rule: string, place: Suppression['place']): boolean {
    if (ruleIds.has(rule)) return true
    if ((directiveRules as readonly string[]).includes(rule)) reject(place, `"${rule}" cannot be suppressed.`)
    else reject(place, `No rule is called "${rule}".${didYouMean(rule, ruleIds)}`)
    return false
  }

  function checkReason(reason: string, place: Suppression['place'], rules: string): boolean {
    if (reason !== '') return true
    reject(place, `The suppression of ${rules} gives no reason.`)
    return false
  }

  const byRule = groupByRule(found)
  return {
    invalid,
    reasonFor: (hit, offset) => {
      const covering = (byRule.get(hit.rule.id) ?? []).filter(suppression => suppression.covers(hit, offset))
      for (const suppression of covering) used.add(suppression)
      return covering[0]?.reason
    },
    unused: ran =>
      found
        .filter(suppression => !used.has(suppression) && ran.has(suppression.rule))
        .map(({ rule, place }) =>
          directiveFinding(
            document,
            'unused-suppression',
            place,
            `The suppression of ${rule} has nothing to suppress.`,
          ),
        ),
  }
}

function groupByRule(found: readonly Suppression[]): Map<string, Suppression[]> {
  const groups = new Map<string, Suppression[]>()
  for (const suppression of found) {
    const group = groups.get(suppression.rule)
    if (group) group.push(suppression)
    else groups.set(suppression.rule, [suppression])
  }
  return groups
}

function blocksNextTo(document: Document, first: number): readonly [number, number] {
  const last = document.blocks[first]?.origins.at(-1)
  const stop = last ? last.source + last.sourceLength : 0
  let end = first + 1
  while ((document.blocks[end]?.origins[0]?.source ?? Number.POSITIVE_INFINITY) < stop) end++
  return [first, end]
}

function frontMatterEntries(
  document: Document,
  reject: (place: Suppression['place'], message: string) => void,
): { rule: string; reason: string; place: Suppression['place'] }[] {
  const own = Object.hasOwn(document.frontMatter, 'carelint') ? document.frontMatter.carelint : undefined
  if (own === undefined || own === null) return []
  const place = placeOfKey(document, 'carelint')
  if (!isRecord(own)) {
    reject(place, '"carelint" in the front matter is a map with "disable".')
    return []
  }
  for (const key of Object.keys(own)) {
    if (!['disable', 'contentType'].includes(key)) {
      reject(
        placeOfKey(document, key),
        `"${key}" is not a setting of a page.${didYouMean(key, ['disable', 'contentType'])}`,
      )
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

function placeOfKey(document: Document, key: string): Suppression['place'] {
  const head = document.source.slice(0, Math.max(0, document.source.indexOf('\n---', 3)))
  const line = head.split('\n').findIndex(text => text.replace(/^[\s"']+/, '').startsWith(key))
  const lineStart = document.lineStarts[line]
  if (lineStart === undefined) return { start: 0, end: 0 }
  const start = head.indexOf(key, lineStart)
  return { start, end: start + key.length }
}

function directiveFinding(
  document: Document,
  ruleId: (typeof directiveRules)[number],
  place: Suppression['place'],
  message: string,
): Finding {
  const excerpt = foldText(document.source.slice(place.start, place.end))
  const invalid = ruleId === 'invalid-suppression'
  return {
    ruleId,
    severity: 'warning',
    scope: 'text',
    message,
    why: invalid
      ? 'A directive that cannot be read protects nothing, and its writer thinks it does.'
      : 'A suppression that outlives its words hides the next claim that is written there.',
    instead: invalid
      ? 'Write carelint-disable-next-line, the name of a rule, two hyphens and the reason.'
      : 'Take the suppression out.',
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
