import { didYouMean } from '../nearest-word.ts'
import type { Provision } from '../rule.ts'
import { provisions } from '../settings.ts'
import type { ConfigPlace, Located } from './located.ts'
import { listed, type Reject } from './rule-settings.ts'

/** Notices of a layer and the place of each. */
export interface Notices {
  readonly texts: Readonly<Partial<Record<Provision, string>>>
  readonly places: ReadonlyMap<Provision, ConfigPlace | undefined>
}

const longest = 4000
// Characters that no prose needs and that would break the page they are put in.
const unfit = /[^\P{Cc}\t\n\r]|[\uFEFF\uFFFC]/u

/** Reads the site's own notices; every mistake is told with its place. */
export function readNotices(value: Located, wrong: Reject): Notices {
  const texts: Partial<Record<Provision, string>> = {}
  const places = new Map<Provision, ConfigPlace | undefined>()
  if (value.kind !== 'map') {
    wrong(`"notices" is a map from ${listed(provisions)} to the words of the notice.`, value.place)
    return { texts, places }
  }
  for (const { key, place, value: given } of value.entries) {
    const name = provisions.find(provision => provision === key)
    const text = given.kind === 'scalar' && typeof given.value === 'string' ? given.value.trim() : undefined
    if (!name) wrong(`"${key}" is not a notice; expected ${listed(provisions)}.${didYouMean(key, provisions)}`, place)
    else if (!text) wrong(`The notice "${key}" is a text.`, given.place)
    else if (text.length > longest) wrong(`The notice "${key}" is longer than ${longest} characters.`, given.place)
    else if (unfit.test(text)) wrong(`The notice "${key}" holds control characters.`, given.place)
    else {
      texts[name] = text
      places.set(name, place)
    }
  }
  return { texts, places }
}
