// The words without which a regular expression matches nothing, read from its syntax.
import { RegExpParser } from '@eslint-community/regexpp'

const parser = new RegExpParser({ ecmaVersion: 2024 })
/** No more strings than this are written out of one run of characters. */
const mostStrings = 12
/** A set of more words takes too long to look for. */
const largestSet = 250
const mostSets = 3
/** A set that so many of all sentences have a word of rules out too little. */
const commonest = 0.6

/**
 * Sets of strings, of which every match of an expression has one of each set, the rarest set first: in lower case where `flags` ignore
 * case. `rarity` tells which share of sentences, from 0 to 1, has a string. None where the expression has state, or nothing is known.
 */
export function cuesOf(pattern, flags, rarity) {
  if (/[^iums]/.test(flags) || (flags.includes('i') && flags.includes('u'))) return []
  const { alternatives } = parser.parsePattern(pattern, 0, pattern.length, { unicode: flags.includes('u') })
  const shareOf = words => 1 - words.reduce((rest, word) => rest * (1 - rarity(word)), 1)
  const context = { ignoreCase: flags.includes('i'), shareOf }
  const sets = ofAlternatives(alternatives, context).filter(
    words => words.length <= largestSet && shareOf(words) < commonest,
  )
  return sets.sort((one, other) => shareOf(one) - shareOf(other)).slice(0, mostSets)
}

/** What every match of one of some alternatives has. */
function ofAlternatives(alternatives, context) {
  const all = alternatives.map(({ elements }) => ofSequence(elements, context))
  if (all.length === 1) return all[0]
  const rarest = all.map(sets =>
    sets.reduce((one, other) => (one && context.shareOf(one) <= context.shareOf(other) ? one : other), undefined),
  )
  return rarest.includes(undefined) ? [] : [[...new Set(rarest.flat())]]
}

function ofSequence(elements, context) {
  const sets = []
  let runs = ['']
  const close = () => {
    const words = runs.filter(word => !runs.some(other => other !== word && word.includes(other)))
    if (!runs.includes('')) sets.push(words)
    runs = ['']
  }
  const append = strings => {
    if (runs.length * strings.length > mostStrings) close()
    runs = [...new Set(runs.flatMap(run => strings.map(string => run + string)))]
  }
  const walk = elements => {
    for (const element of elements) {
      const strings = stringsOf(element, context)
      if (strings) append(strings)
      else if (element.type === 'Assertion') {
        const looks = element.kind === 'lookahead' || element.kind === 'lookbehind'
        if (looks && !element.negate) sets.push(...ofAlternatives(element.alternatives, context))
      } else if (isGroup(element) && element.alternatives.length === 1) walk(element.alternatives[0].elements)
      else {
        close()
        if (isGroup(element)) sets.push(...ofAlternatives(element.alternatives, context))
        if (element.type === 'Quantifier' && element.min > 0) sets.push(...ofSequence([element.element], context))
      }
    }
  }
  walk(elements)
  close()
  return sets
}

const isGroup = ({ type, modifiers }) => (type === 'Group' && !modifiers) || type === 'CapturingGroup'

/** All strings that an element matches, when they are few and known. */
function stringsOf(element, context) {
  if (element.type === 'Character') return charactersOf([element.value], context)
  if (element.type === 'CharacterClass' && !element.negate) {
    const values = element.elements.flatMap(each =>
      each.type === 'Character'
        ? [each.value]
        : each.type === 'CharacterClassRange' && each.max.value - each.min.value < 4
          ? Array.from({ length: each.max.value - each.min.value + 1 }, (_, index) => each.min.value + index)
          : [undefined],
    )
    return values.includes(undefined) || values.length > 4 ? undefined : charactersOf(values, context)
  }
  if (isGroup(element)) {
    const all = element.alternatives.map(({ elements }) => stringsOfSequence(elements, context))
    if (all.includes(undefined)) return undefined
    const strings = [...new Set(all.flat())]
    return strings.length > mostStrings ? undefined : strings
  }
  if (element.type === 'Quantifier' && element.min === 0 && element.max === 1) {
    const strings = stringsOf(element.element, context)
    return strings && strings.length < mostStrings ? ['', ...strings] : undefined
  }
  return undefined
}

function stringsOfSequence(elements, context) {
  let strings = ['']
  for (const element of elements) {
    const own = stringsOf(element, context)
    if (!own || own.length * strings.length > mostStrings) return undefined
    strings = strings.flatMap(string => own.map(each => string + each))
  }
  return strings
}

/** Letters outside ASCII have kin in other cases that ignoring case takes for them; tabs and line breaks part cues. */
function charactersOf(values, { ignoreCase }) {
  const characters = values.map(value => String.fromCodePoint(value))
  if (characters.some(each => /[\t\n]/.test(each))) return undefined
  if (!ignoreCase) return characters
  if (characters.some(each => each > '\x7f' && each.toLowerCase() !== each.toUpperCase())) return undefined
  return [...new Set(characters.map(each => each.toLowerCase()))]
}

/** The letters of which texts in English mostly consist, by which `src/late-pattern.ts` knows them: Latin-1 and punctuation. */
const narrow = /[\0-\xFF\u2010-\u2044\u20AC\u2122]/u
const narrowLetters = Array.from({ length: 0x2200 }, (_, code) => String.fromCodePoint(code)).filter(each =>
  narrow.test(each),
)

/**
 * An expression that matches the same in texts of these letters alone, and is compiled in a fraction of the time: properties of
 * Unicode become the few ranges that the letters have. Undefined where it would be the same expression, or case is ignored.
 */
export function narrowed(pattern, flags) {
  if (!flags.includes('u') || /[^mus]/.test(flags)) return undefined
  const found = []
  const look = (node, inClass) => {
    if (Array.isArray(node)) for (const each of node) look(each, inClass)
    else if (node.type === 'CharacterSet' && node.kind === 'property') found.push({ ...node, inClass })
    else
      for (const name of ['alternatives', 'elements', 'element'])
        if (node[name]) look(node[name], inClass || node.type === 'CharacterClass')
  }
  look(parser.parsePattern(pattern, 0, pattern.length, { unicode: true }), false)
  if (found.length === 0) return undefined
  let text = ''
  let at = 0
  for (const { start, end, raw, inClass } of found.sort((one, other) => one.start - other.start)) {
    const ranges = rangesOf(new RegExp(raw, 'u'))
    text += pattern.slice(at, start) + (inClass ? ranges : `[${ranges}]`)
    at = end
  }
  return text + pattern.slice(at)
}

/** The narrow letters that match, as the inside of a class of characters. */
function rangesOf(expression) {
  let ranges = ''
  let first
  const name = letter => `\\u${letter.codePointAt(0).toString(16).padStart(4, '0')}`
  narrowLetters.forEach((letter, index) => {
    if (!expression.test(letter)) return
    first ??= letter
    const next = narrowLetters[index + 1]
    if (next && expression.test(next) && next.codePointAt(0) === letter.codePointAt(0) + 1) return
    ranges += first === letter ? name(letter) : `${name(first)}-${name(letter)}`
    first = undefined
  })
  return ranges
}
