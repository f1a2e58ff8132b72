import { likeness } from '../knowledge/likeness.ts'
import { likenessLines } from '../knowledge/likeness-lines.ts'
import { compiled } from './compiled.ts'

/** What `npm run learn` found, ready to be asked. Features go by the numbers of `language/likeness`. */
export interface LikenessTable {
  readonly bias: number
  /** How much the odds of a sentence by itself and those of the rest of its page weigh. */
  readonly page: { readonly own: number; readonly rest: number; readonly bias: number }
  /** The bias of each rule about whole pages that is learned; see `lackingProbability`. */
  readonly duties: Readonly<Record<string, number>>
  /** Ids of the rules that sentences were marked for. */
  readonly rules: readonly string[]
  /** Marked sentences, and features in them, by rule. */
  readonly sentences: readonly number[]
  readonly features: readonly number[]
  /** Features that name rules. */
  readonly size: number
  /** The weight of a feature in the regression, or undefined for one that was not learned. */
  weight(feature: number): number | undefined
  /** Tells by index the rules that sentences with a feature were marked for, and how often. */
  eachCount(feature: number, tell: (rule: number, count: number) => void): void
}

/** How many times finer than one the weights are written. */
const scale = 100
/** Features are kept by the upper half of their number, so that the lower one tells them apart. */
const half = 16
const groups = 2 ** half
const lower = groups - 1
/** Bits of a counted number in a byte; the eighth says that more follow. */
const digit = 7
const more = 2 ** digit

let table: LikenessTable | undefined

/** The table of the model, made at its first use; a build has packed it. */
export function likenessTable(): LikenessTable {
  table ??= tableOf(compiled ? compiled.likeness() : packed(likenessLines()))
  return table
}

/** The parts of a packed table of so many features, in their order. */
function partsOf({ buffer, byteOffset, byteLength }: Uint8Array, size: number) {
  let at = byteOffset + Uint32Array.BYTES_PER_ELEMENT
  const next = <T>(
    Kind: new (bytes: ArrayBufferLike, start: number, length: number) => T,
    length: number,
    bytes: number,
  ) => {
    const part = new Kind(buffer, at, length)
    at += length * bytes
    return part
  }
  return {
    /** The index of the first feature of each group, and how many there are in all. */
    starts: next(Uint32Array, groups + 1, 4),
    /** Where the counts of each group begin. */
    places: next(Uint32Array, groups, 4),
    /** The lower half of each feature's number in the upper half of a word, its weight in the lower one. */
    features: next(Int32Array, size, 4),
    /** By feature: how many pairs follow, and the pairs of a rule's index and its count. */
    counts: next(Uint8Array, byteOffset + byteLength - at, 1),
  }
}

/** The lines of the model as bytes, of which a table is read as it is needed; words are in the machine's own order. */
export function packed(text: string): Uint8Array {
  const byGroup: number[][][] = []
  let size = 0
  for (const line of text === '' ? [] : text.split('\n')) {
    const [name = '', ...numbers] = line.split(' ')
    const feature = Number.parseInt(name, 36)
    const group = byGroup[feature >>> half] ?? []
    byGroup[feature >>> half] = group
    group.push([feature & lower, ...numbers.map(Number)])
    size++
  }
  const counts: number[] = []
  const write = (number: number): void => {
    for (let rest = number; ; rest >>>= digit) {
      counts.push(rest < more ? rest : (rest % more) + more)
      if (rest < more) return
    }
  }
  const fixed = (1 + groups + 1 + groups) * 4 + size * 4
  const head = new Uint8Array(fixed)
  const { starts, places, features } = partsOf(head, size)
  let index = 0
  for (let group = 0; group < groups; group++) {
    starts[group] = index
    places[group] = counts.length
    for (const [low = 0, weight = 0, ...pairs] of byGroup[group] ?? []) {
      features[index++] = (low << half) | (weight & lower)
      for (const number of [pairs.length / 2, ...pairs]) write(number)
    }
  }
  starts[groups] = index
  new Uint32Array(head.buffer, 0, 1)[0] = size
  const bytes = new Uint8Array(fixed + counts.length)
  bytes.set(head)
  bytes.set(counts, fixed)
  return bytes
}

/** The table over such bytes. */
export function tableOf(bytes: Uint8Array): LikenessTable {
  const size = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0]!
  const { starts, places, features, counts: digits } = partsOf(bytes, size)
  const { rules, sentences, counts, size: named, bias, page, duties } = likeness
  const indexOf = (feature: number): number => {
    const group = feature >>> half
    const low = feature & lower
    const end = starts[group + 1]!
    for (let index = starts[group]!; index < end; index++) if (features[index]! >>> half === low) return index
    return -1
  }
  return {
    ...{ bias, page, duties, rules, sentences, features: counts, size: named },
    weight: feature => {
      const index = indexOf(feature)
      return index < 0 ? undefined : ((features[index]! << half) >> half) / scale
    },
    eachCount: (feature, tell) => {
      const index = indexOf(feature)
      if (index < 0) return
      const group = feature >>> half
      let at = places[group]!
      const read = (): number => {
        for (let number = 0, shift = 0; ; shift += digit) {
          const byte = digits[at++]!
          number += (byte % more) << shift
          if (byte < more) return number
        }
      }
      for (let other = starts[group]!; other <= index; other++)
        for (let pairs = read(); pairs > 0; pairs--) {
          const rule = read()
          const count = read()
          if (other === index) tell(rule, count)
        }
    },
  }
}
