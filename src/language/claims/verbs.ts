import { gainVerbs, gettingVerbs, givingVerbs, phrasalVerbs, reliefVerbs } from '../../knowledge/lexicon.ts'
import { inflect } from '../phrases/inflect.ts'

/** What a verb says of its object: takes a trouble away, betters something, hands something over, comes to something. */
export type VerbKind = 'relief' | 'gain' | 'giving' | 'getting' | 'works' | 'intransitive'

/** A form of a verb that claims are made of. */
export interface VerbForm {
  readonly base: string
  readonly kind: VerbKind
  readonly inflection: 'base' | 'third' | 'past' | 'ing'
}

/** Verbs by which a trouble goes by itself ("your depression will lift"). */
const intransitive = 'disappear vanish lift fade melt dissolve subside evaporate resolve'.split(' ')

/** Every form of every outcome verb. A form that several verbs share belongs to the first group that lists it. */
export const verbForms: ReadonlyMap<string, VerbForm> = build()

function build(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  const add = (verbs: readonly string[], kind: VerbKind): void => {
    for (const base of verbs)
      for (const word of inflect(base)) {
        if (forms.has(word)) continue
        const inflection =
          word === base ? 'base' : word.endsWith('ing') && word !== base ? 'ing' : word.endsWith('s') ? 'third' : 'past'
        forms.set(word, { base, kind, inflection })
      }
  }
  add(['work'], 'works')
  add(reliefVerbs, 'relief')
  add(gainVerbs, 'gain')
  add(Object.keys(phrasalVerbs), 'relief')
  add(givingVerbs, 'giving')
  add(gettingVerbs, 'getting')
  add(intransitive, 'intransitive')
  add(['help'], 'relief')
  return forms
}

/** Verbs by which a trouble goes without an object ("the migraines stopped"). */
export const goesAway: ReadonlySet<string> = new Set<string>(
  'lift fade melt disappear vanish dissolve evaporate resolve stop end ease settle clear quiet heal shrink drop'.split(
    ' ',
  ),
)
