import { nounClasses, verbClasses } from '../knowledge/concepts.ts'
import { wordClasses } from '../knowledge/lexicon.ts'
import { inflect } from './phrases/inflect.ts'

const everyForm = (verbs: readonly string[]): readonly string[] => [...new Set(verbs.flatMap(verb => inflect(verb)))]

/** Single words by the name under which phrases use them as `<class>`; verbs stand in all their forms. */
export const classWords: Readonly<Record<string, readonly string[]>> = {
  ...wordClasses,
  ...nounClasses,
  ...Object.fromEntries(Object.entries(verbClasses).map(([name, verbs]) => [name, everyForm(verbs)])),
}

/** The words of one class, for look-ups. */
export function wordSet(name: string): ReadonlySet<string> {
  const words = classWords[name]
  if (!words) throw new RangeError(`there is no class of words called ${name}`)
  return new Set(words)
}
