import { cueSets, hedgingHeadings } from '../knowledge/cues.ts'
import type { Match } from './analysis.ts'
import { type Compiled, compiled } from './compiled.ts'
import { type Extensions, extensionSets, type Lexicon, lexiconOf, spanClasses } from './entities.ts'
import { hashOf } from './hash.ts'
import { compileProgram, type PhraseSet } from './phrases/compile.ts'
import { type Matcher, matcherOf, type Text } from './phrases/matcher.ts'
import { listsOf, packLists, programsOf, unpackLists } from './phrases/program.ts'
import { packWords, Vocabulary } from './phrases/vocabulary.ts'
import { packedSyllables } from './syllables.ts'
import { classWords } from './word-classes.ts'

/** Phrases of rules by rule id and set name, compiled into the one matcher that reads a page. */
export type RulePhrases = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** A name of the lexicon where it stands. */
export interface NameMatch extends Match {
  readonly classIndex: number
  readonly id: string
}

/** Everything that is matched on a page, ready to run. */
export interface Prepared {
  readonly vocabulary: Vocabulary
  names(text: Text): NameMatch[]
  phrases(text: Text): Found
}

/** The phrases found on a page, by the rule they belong to, `cue` or `heading`, and the name of their set. */
export interface Found {
  of(owner: string, set: string): readonly Match[]
}

const classes = { words: classWords, spans: spanClasses }
const noClasses = { words: {}, spans: [] }
const languageSets: readonly PhraseSet[] = [
  ...cueSets.map(cue => ({ name: `cue/${cue.id}`, phrases: cue.phrases })),
  { name: 'heading/hedging', phrases: hedgingHeadings },
]
const nothing: readonly Match[] = []

/** Compiles what a build has not compiled: all of it in the sources; a site's names and house rules in a release. */
export function prepare(rulePhrases: RulePhrases, extensions: Extensions = {}): Prepared {
  const built = compiled ? readCompiled(compiled, rulePhrases) : undefined
  const vocabulary = built?.vocabulary ?? new Vocabulary()
  const nameParts: { match: Matcher['match']; lexicon: Lexicon }[] = []
  const phraseParts: { match: Matcher['match']; sets: readonly string[] }[] = []
  if (built) {
    nameParts.push({ match: matcherOf(built.names, built.lexicon.classes.length).match, lexicon: built.lexicon })
    phraseParts.push({ match: matcherOf(built.phrases, built.sets.length).match, sets: built.sets })
  } else {
    const lexicon = lexiconOf()
    nameParts.push({
      match: matcherOf(compileProgram(lexicon.sets, vocabulary, noClasses), lexicon.sets.length).match,
      lexicon,
    })
  }
  const own = extensionSets(extensions)
  if (own.sets.length > 0)
    nameParts.push({
      match: matcherOf(compileProgram(own.sets, vocabulary, noClasses), own.sets.length).match,
      lexicon: own,
    })
  const rest = built ? [] : [...languageSets]
  for (const [rule, sets] of Object.entries(rulePhrases))
    if (!built?.rules.has(rule))
      for (const [set, phrases] of Object.entries(sets)) rest.push({ name: `${rule}/${set}`, phrases })
  if (rest.length > 0)
    phraseParts.push({
      match: matcherOf(compileProgram(rest, vocabulary, classes), rest.length).match,
      sets: rest.map(set => set.name),
    })
  const numbers = new Map<string, Map<string, number>>()
  for (const [number, name] of phraseParts.flatMap(part => part.sets).entries()) {
    const [owner, set] = name.split('/') as [string, string]
    const own = numbers.get(owner) ?? new Map()
    numbers.set(owner, own.set(set, number))
  }
  return {
    vocabulary,
    names: text => nameParts.flatMap(part => nameMatches(part.match(text), part.lexicon)),
    phrases: text => {
      const found = phraseParts.flatMap(part => part.match(text))
      return { of: (owner, set) => found[numbers.get(owner)?.get(set) ?? -1] ?? nothing }
    },
  }
}

function nameMatches(found: readonly (readonly Match[])[], lexicon: Lexicon): NameMatch[] {
  return found.flatMap((matches, set) =>
    matches.map(({ phrase, first, end }) => ({
      phrase,
      first,
      end,
      classIndex: lexicon.classes[set]!,
      id: lexicon.ids[set]![phrase]!,
    })),
  )
}

/** Compiles the lexicon, the cues and the phrases of the given rules into what `compiled` holds in a release. */
export function compileAll(
  rulePhrases: RulePhrases,
): Omit<Compiled, 'programs' | 'likeness'> & { readonly programs: Uint8Array } {
  const vocabulary = new Vocabulary()
  const lexicon = lexiconOf()
  const sets = [...languageSets]
  for (const [rule, own] of Object.entries(rulePhrases))
    for (const [set, phrases] of Object.entries(own)) sets.push({ name: `${rule}/${set}`, phrases })
  const names = compileProgram(lexicon.sets, vocabulary, noClasses)
  const phrases = compileProgram(sets, vocabulary, classes)
  const { text, starts, places } = packWords(vocabulary.words())
  const packed = packLists([starts, places, ...listsOf(names), ...listsOf(phrases)])
  return {
    words: text,
    syllables: packedSyllables(vocabulary.words()),
    programs: new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength),
    ids: lexicon.ids.map(ids => ids.join('\n')),
    sets: sets.map(set => set.name),
    rules: Object.fromEntries(Object.entries(rulePhrases).map(([rule, own]) => [rule, checksum(own)])),
  }
}

function readCompiled(stored: Compiled, rulePhrases: RulePhrases) {
  const { buffer, byteOffset, byteLength } = stored.programs()
  const [starts, places, ...lists] = unpackLists(new Int32Array(buffer, byteOffset, byteLength / 4))
  const [names, phrases] = programsOf(lists)
  const rules = new Set(
    Object.entries(rulePhrases)
      .filter(([rule, sets]) => Object.hasOwn(stored.rules, rule) && stored.rules[rule] === checksum(sets))
      .map(([rule]) => rule),
  )
  const { classes: classIndexes } = emptyLexicon
  return {
    vocabulary: new Vocabulary({ text: stored.words, starts: starts!, places: places! }),
    names: names!,
    phrases: phrases!,
    sets: stored.sets,
    rules,
    lexicon: { sets: [], ids: stored.ids.map(ids => ids.split('\n')), classes: classIndexes },
  }
}

/** The classes of the lexicon's sets, in the order in which `lexiconOf` lists them. */
const emptyLexicon = { classes: spanClasses.slice(0, -1).map((_, index) => index) }

/** A checksum (FNV-1a) of a rule's phrases, to tell whether the build compiled these. */
function checksum(sets: Readonly<Record<string, readonly string[]>>): number {
  let hash = hashOf('')
  for (const [name, phrases] of Object.entries(sets)) for (const text of [name, ...phrases]) hash = hashOf(text, hash)
  return hash >>> 0
}
