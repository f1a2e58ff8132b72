import type { RuleOption, RuleOptions } from '../knowledge/rule-options.ts'
import { didYouMean } from '../nearest-word.ts'
import { type Level, levels } from '../settings.ts'
import { type ConfigPlace, type Located, plainValue } from './located.ts'

/** The rules that a configuration may name, with the options of each. */
export type KnownRules = ReadonlyMap<string, RuleOptions>

/** What a layer says of one rule. */
export interface RuleEntry {
  readonly level?: Level
  readonly options?: object
}

/** Is told of every mistake and where it stands. */
export type Reject = (message: string, place: ConfigPlace | undefined) => void

const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype'])
const levelAliases: Readonly<Record<string, Level>> = { warn: 'warning', info: 'suggestion', err: 'error' }

/** The rules with their options, as configurations know them. */
export function knownRules(
  rules: readonly { readonly id: string; readonly options?: RuleOptions }[],
): Map<string, RuleOptions> {
  return new Map(rules.map(rule => [rule.id, rule.options ?? {}]))
}

/** Reads a level such as `warning`; the message says what was expected otherwise. */
export function readLevel(word: unknown): Level | { readonly message: string } {
  const found = levels.find(level => level === word)
  if (found) return found
  const text = String(word)
  const alias = Object.hasOwn(levelAliases, text) ? ` Did you mean "${levelAliases[text]}"?` : didYouMean(text, levels)
  return { message: `"${text}" is not a level; expected ${listed(levels)}.${alias}` }
}

/** The message for a rule that does not exist. */
export function unknownRule(id: string, ruleIds: Iterable<string>): string {
  return `No rule is called "${id}".${didYouMean(id, ruleIds)}`
}

/** Reads what a configuration says of rules; `at` names a place to people. */
export function readRules(
  value: Located,
  known: KnownRules,
  at: (place: ConfigPlace | undefined) => string,
  wrong: Reject,
): ReadonlyMap<string, RuleEntry & { readonly where: string }> {
  const found = new Map<string, RuleEntry & { readonly where: string }>()
  if (value.kind !== 'map') {
    wrong('"rules" is a map from rule to level.', value.place)
    return found
  }
  for (const entry of value.entries) {
    const options = known.get(entry.key)
    if (options) found.set(entry.key, { ...readRule(entry.key, entry.value, options, wrong), where: at(entry.place) })
    else wrong(unknownRule(entry.key, [...known.keys()]), entry.place)
  }
  return found
}

function readRule(id: string, value: Located, known: RuleOptions, wrong: Reject): RuleEntry {
  if (value.kind !== 'map') {
    const level = levelOf(value, wrong)
    return level ? { level } : {}
  }
  const options: Record<string, unknown> = {}
  let level: Level | undefined
  for (const { key, place, value: given } of value.entries) {
    if (unsafeKeys.has(key)) wrong(`"${key}" cannot be an option of a rule.`, place)
    else if (key === 'severity') level = levelOf(given, wrong)
    else if (!Object.hasOwn(known, key)) wrong(unknownOption(id, key, Object.keys(known)), place)
    else if (fits(key, given, known[key]!, wrong)) options[key] = plainValue(given)
  }
  return { ...(level && { level }), ...(Object.keys(options).length > 0 && { options }) }
}

function levelOf(value: Located, wrong: Reject): Level | undefined {
  if (value.kind !== 'scalar') {
    wrong(`A rule has a level or a map with "severity"; levels are ${listed(levels)}.`, value.place)
    return undefined
  }
  const level = readLevel(value.value)
  if (typeof level === 'string') return level
  wrong(level.message, value.place)
  return undefined
}

function unknownOption(id: string, key: string, known: readonly string[]): string {
  const has = known.length === 0 ? 'it has none besides "severity"' : `it has ${listed(['severity', ...known])}`
  return `"${key}" is not an option of ${id}; ${has}.${didYouMean(key, ['severity', ...known])}`
}

function fits(key: string, value: Located, { values, list }: RuleOption, wrong: Reject): boolean {
  const items = list && value.kind === 'list' ? value.items : [value]
  const misfit = items.find(
    item =>
      ((list || values) && (item.kind !== 'scalar' || typeof item.value !== 'string')) ||
      (values && item.kind === 'scalar' && !values.includes(String(item.value))),
  )
  if (!misfit && !(list && value.kind !== 'list')) return true
  const word = misfit?.kind === 'scalar' ? String(misfit.value) : undefined
  const nearest = values && word !== undefined ? didYouMean(word, values) : ''
  const expected = list ? 'a list of texts' : values && listed(values.map(each => `"${each}"`))
  wrong(`The option "${key}" takes ${expected}.${nearest}`, (misfit ?? value).place)
  return false
}

/** Words in a row with "or" before the last. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
