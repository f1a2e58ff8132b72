import { conditions } from '../knowledge/conditions.ts'
import { benefits, genericTreatments, moreTreatments, troubles, weakGenerics } from '../knowledge/lexicon.ts'
import {
  clinics,
  patients,
  providers,
  standardCare,
  standardMedicines,
  standardProcedures,
} from '../knowledge/people.ts'
import { treatments } from '../knowledge/treatments.ts'
import { type Entity, type Token, TokenFlag } from './analysis.ts'
import type { PhraseSet, Span } from './phrases/matcher.ts'

/** Names that a site adds to the lexicon: what it sells, whom it treats, who works there. */
export interface Extensions {
  readonly treatments?: readonly string[]
  readonly conditions?: readonly string[]
  readonly providers?: readonly string[]
}

/** Classes of the lexicon whose names may be several words long; phrases name them as `<treatment>` and so on. */
export const spanClasses = [
  'name',
  'generic',
  'condition',
  'trouble',
  'benefit',
  'provider',
  'patient',
  'clinic',
  'medication',
  'treatment',
] as const

/** A class of the lexicon. */
export type SpanClass = (typeof spanClasses)[number]

/** The phrase sets that find names of the lexicon, and what each of their phrases stands for. */
export interface Lexicon {
  readonly sets: readonly PhraseSet[]
  /** Id of the knowledge entry for each phrase of each set. */
  readonly ids: readonly (readonly string[])[]
  /** Index in `spanClasses` of each set. */
  readonly classes: readonly number[]
}

type Names = Iterable<readonly [id: string, name: string]>

const same = (names: readonly string[]): (readonly [string, string])[] => names.map(name => [name, name])

/** Builds the phrase sets of the lexicon, one for each class but the last, in the order of `spanClasses`. */
export function lexiconOf(): Lexicon {
  return setsOf({
    name: [...treatments.flatMap(entry => entry.names.map(name => [entry.id, name] as const)), ...same(moreTreatments)],
    generic: same(genericTreatments),
    condition: conditions.flatMap(entry => entry.names.map(name => [entry.id, name] as const)),
    trouble: same(troubles),
    benefit: same(benefits),
    provider: same(providers),
    patient: same(patients),
    clinic: same(clinics),
    medication: same([...standardMedicines, ...standardProcedures, ...standardCare]),
  })
}

/** The phrase sets of the names that a site adds. */
export function extensionSets(extensions: Extensions): Lexicon {
  const lower = (names: readonly string[] = []): (readonly [string, string])[] =>
    same(names.map(name => name.toLowerCase()).filter(name => namePhrase(name) !== ''))
  return setsOf({
    name: lower(extensions.treatments),
    condition: lower(extensions.conditions),
    provider: lower(extensions.providers),
  })
}

function setsOf(names: Readonly<Partial<Record<SpanClass, Names>>>): Lexicon {
  const listed = Object.entries(names)
    .map(([name, entries]) => ({ name, entries: [...entries] }))
    .filter(({ entries }) => entries.length > 0)
  return {
    sets: listed.map(({ name, entries }) => ({ name, phrases: entries.map(([, text]) => namePhrase(text)) })),
    ids: listed.map(({ entries }) => entries.map(([id]) => id)),
    classes: listed.map(({ name }) => (spanClasses as readonly string[]).indexOf(name)),
  }
}

/** Writes a name as a phrase: hyphens are word ends, a last word may be plural, `(s)` marks a plural by hand. */
export function namePhrase(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\(s\)$/, '')
    .replace(/'s\b/g, " 's")
    .replace(/([+$%&])/g, ' $1 ')
    .replace(/%/g, 'percent')
    .replace(/&/g, 'and')
    .replace(/[()?!*<>|~^]/g, ' ')
    .replace(/[-‐‑/]/g, ' ')
    .replace(/[.,;:]+(?=\s|$)/g, '')
    .split(/\s+/)
    .filter(word => word !== '' && word !== '$')
  const last = words.length - 1
  if (last >= 0) words[last] = withPlural(words[last]!)
  return words.join(' ')
}

function withPlural(word: string): string {
  if (!/^[a-z][a-z']*[a-z]$/.test(word) || word.length < 3) return word
  if (/[^su]s$/.test(word) && word.length > 5 && !word.endsWith('is')) return `${word}|${word.slice(0, -1)}`
  if (word.endsWith('s')) return word
  if (/(?:x|ch|sh)$/.test(word)) return `${word}|${word}es`
  if (/[^aeiou]y$/.test(word)) return `${word}|${word.slice(0, -1)}ies`
  return `${word}|${word}s`
}

const pointing = new Set('a an our this these the each every your one single first another any its'.split(' '))
const strongPointing = new Set('our this these each every'.split(' '))
/** Words before a general head that make it the care of others. */
export const otherCare: ReadonlySet<string> = new Set(
  `conventional traditional other standard current previous existing alternative most some oral prescription typical usual
  past prior certain many various different several ordinary older first-line medical dental surgical further multiple such
  no any`.split(/\s+/),
)
const joiners = new Set('assisted based guided facilitated enhanced supported'.split(' '))
const modifiers = new Set(
  `low high dose full body medical grade in office at home iv im nasal sublingual oral intravenous weekly monthly custom
  compounded single double signature advanced new personalized personalised clinical professional full brand generic
  led guided deep repeat maintenance booster initial first second third`.split(/\s+/),
)

/**
 * Joins names and heads that stand together into treatment phrases ("ketamine infusion therapy"), and drops heads that
 * name no treatment of the page ("physical therapy costs" keeps only what the lexicon names).
 */
export function treatmentPhrases(
  tokens: readonly Token[],
  spans: readonly Span[],
  starts: Int32Array,
  idOf: (span: Span) => string,
): Entity[] {
  const named = spanClasses.indexOf('name')
  const generic = spanClasses.indexOf('generic')
  const phrases: Entity[] = []
  const pieces = spans
    .filter(span => span.classIndex === named || span.classIndex === generic)
    .sort((a, b) => a.first - b.first || b.end - a.end)
  for (let index = 0; index < pieces.length; ) {
    const first = pieces[index]!.first
    let end = pieces[index]!.end
    const ids: string[] = []
    let next = index
    for (; next < pieces.length; next++) {
      const piece = pieces[next]!
      const gap = piece.first - end
      const joined =
        gap <= 0 ||
        (gap === 1 && (joiners.has(tokens[end]!.word) || modifiers.has(tokens[end]!.word)) && adjacent(tokens, end))
      if (!joined || (gap >= 0 && !adjacent(tokens, piece.first)) || starts[piece.first] !== starts[first]) {
        if (piece.first !== first) break
      }
      if (piece.classIndex === named) ids.push(idOf(piece))
      end = Math.max(end, piece.end)
    }
    index = Math.max(next, index + 1)
    if (ids.length > 0 || pointsAtOffer(tokens, first, end, starts[first]!))
      phrases.push({ kind: 'treatment', id: ids[0] ?? '', first, end })
  }
  return phrases
}

function adjacent(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]!.flags & (TokenFlag.comma | TokenFlag.stop)) === 0
}

/** Whether a head without a name ("program") means the page's own treatment. */
function pointsAtOffer(tokens: readonly Token[], first: number, end: number, start: number): boolean {
  const head = tokens[end - 1]!.word
  const weak = weakGenerics.has(head)
  for (let at = first - 1; at >= start && at >= first - 4; at--) {
    if (!adjacent(tokens, at + 1)) break
    const { word } = tokens[at]!
    if (otherCare.has(word)) return false
    if (strongPointing.has(word)) return true
    if (pointing.has(word)) return !weak || word === 'your'
    if (word === 'of' || word === 'and' || word === 'to' || word === 'in') break
  }
  return !weak && head.endsWith('s') && first === start
}
