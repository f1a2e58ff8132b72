import { inflect } from './inflect.ts'

/** A node of a parsed phrase. */
export type Pattern =
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'gap'; readonly least: number; readonly most: number }
  | { readonly kind: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'optional'; readonly item: Pattern }
  | { readonly kind: 'not'; readonly item: Pattern }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'comma' }

/** A mistake in a phrase, with its place (1-based) in the phrase's text. */
export class PhraseError extends Error {
  readonly column: number
  constructor(message: string, phrase: string, column: number) {
    super(`${message} in the phrase "${phrase}", at character ${column}`)
    this.column = column
  }
}

/** The widest gap a phrase may hold, in words. */
export const widestGap = 6

const special: ReadonlySet<number> = new Set([...' |()<>?,!*~^'].map(mark => mark.charCodeAt(0)))
const groups = new Map<string, Pattern>()

/** The place of the bracket that closes the one at `open`, or -1. */
function closing(phrase: string, open: number): number {
  let depth = 0
  for (let at = open; at < phrase.length; at++) {
    if (phrase[at] === '(') depth++
    else if (phrase[at] === ')' && --depth === 0) return at
  }
  return -1
}

/** A choice with its single words put into one slot. */
function merged(options: readonly Pattern[]): Pattern {
  const words = options.flatMap(option => (option.kind === 'word' ? option.words : []))
  const others = options.filter(option => option.kind !== 'word')
  if (words.length === 0) return { kind: 'choice', options }
  const slot: Pattern = { kind: 'word', words: [...new Set(words)] }
  return others.length === 0 ? slot : { kind: 'choice', options: [slot, ...others] }
}

/**
 * Parses a phrase of the pattern language:
 * `word`, `a|b` alternatives, `~verb` every form of a verb, `<class>` a class of the lexicon, `*` one word, `*{0,3}` a
 * gap within a clause that takes up no word of denial, `(…|…)` groups, `x?` optional, `!x` not followed by x, `,` an optional comma, `^` and `$` the ends
 * of a sentence. A hyphen in a word is a word boundary.
 */
export function parsePhrase(phrase: string): Pattern {
  let at = 0
  const fail = (message: string): never => {
    throw new PhraseError(message, phrase, at + 1)
  }
  const space = (): void => {
    while (phrase[at] === ' ') at++
  }

  const sequence = (): Pattern => {
    const items: Pattern[] = []
    for (space(); at < phrase.length && phrase[at] !== ')' && phrase[at] !== '|'; space()) items.push(item())
    if (items.length === 0) return fail('nothing to match')
    return items.length === 1 ? items[0]! : { kind: 'sequence', items }
  }

  const choice = (): Pattern => {
    const options = [sequence()]
    while (phrase[at] === '|') {
      at++
      options.push(sequence())
    }
    return options.length === 1 ? options[0]! : merged(options)
  }

  const item = (): Pattern => {
    const node = atom()
    if (phrase[at] !== '?') return node
    at++
    return { kind: 'optional', item: node }
  }

  const atom = (): Pattern => {
    const mark = phrase[at]
    if (mark === '(') return group()
    if (mark === '!') {
      at++
      return { kind: 'not', item: atom() }
    }
    if (mark === '^' || mark === '$' || mark === ',') {
      at++
      return { kind: mark === '^' ? 'start' : mark === '$' ? 'end' : 'comma' }
    }
    if (mark === '*') return gap()
    return alternatives()
  }

  // The same long group stands in many phrases of a rule; it is parsed once.
  const group = (): Pattern => {
    const close = closing(phrase, at)
    if (close < 0) fail('a bracket is not closed')
    const text = phrase.slice(at, close + 1)
    const known = groups.get(text)
    if (known) {
      at = close + 1
      return known
    }
    at++
    const inner = choice()
    if (phrase[at] !== ')') fail('a bracket is not closed')
    at++
    groups.set(text, inner)
    return inner
  }

  const gap = (): Pattern => {
    at++
    if (phrase[at] !== '{') return { kind: 'gap', least: 1, most: 1 }
    const found = /^\{(\d),(\d)\}/.exec(phrase.slice(at, at + 5))
    if (!found) return fail('a gap is written *{0,3}')
    const [least, most] = [Number(found[1]), Number(found[2])]
    if (most > widestGap || least > most) fail(`a gap is at most ${widestGap} words wide`)
    at += found[0].length
    return { kind: 'gap', least, most }
  }

  // In a slot without brackets `a|b` binds tighter than a space: "is|are safe".
  const alternatives = (): Pattern => {
    const options: Pattern[] = []
    for (;;) {
      options.push(single())
      if (phrase[at] !== '|' || phrase[at + 1] === ' ' || phrase[at - 1] === ' ') break
      at++
    }
    if (options.every(option => option.kind === 'word')) {
      const words = options.flatMap(option => (option.kind === 'word' ? option.words : []))
      return { kind: 'word', words: [...new Set(words)] }
    }
    return options.length === 1 ? options[0]! : { kind: 'choice', options }
  }

  const single = (): Pattern => {
    if (phrase[at] === '<') {
      const close = phrase.indexOf('>', at)
      if (close < 0) fail('a class is not closed')
      const name = phrase.slice(at + 1, close)
      at = close + 1
      return { kind: 'class', name }
    }
    const verb = phrase[at] === '~'
    if (verb) at++
    const from = at
    while (at < phrase.length && !special.has(phrase.charCodeAt(at))) {
      if (phrase[at] === '$' && at > from) break
      at++
    }
    const text = phrase.slice(from, at).toLowerCase()
    if (text === '') return fail('a word is missing')
    // After a pronoun the short verb is read as the word that it stands for.
    if (text === "'s") return { kind: 'word', words: ["'s", 'is'] }
    if (!text.includes('-')) return { kind: 'word', words: verb ? inflect(text) : [text] }
    const parts = text.split('-').filter(part => part !== '')
    const words = parts.map(
      (part, index): Pattern => ({ kind: 'word', words: verb && index === parts.length - 1 ? inflect(part) : [part] }),
    )
    return words.length === 1 ? words[0]! : { kind: 'sequence', items: words }
  }

  const whole = choice()
  if (at < phrase.length) fail('a bracket is closed that was never opened')
  return whole
}
