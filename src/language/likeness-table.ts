import { likeness } from '../knowledge/likeness.ts'
import { compiled } from './compiled.ts'

/** What `npm run learn` found, ready to be asked. Features go by the numbers of `language/likeness`. */
export interface LikenessTable {
  readonly bias: number
  /** How much the odds of a sentence by itself and those of the rest of its page weigh. */
  readonly page: { readonly own: number; readonly rest: number; readonly bias: number }
  /** Ids of the rules that sentences were marked for. */
  readonly rules: readonly string[]
  /** Marked sentences, and features in them, by rule. */
  readonly sentences: readonly number[]
  readonly features: readonly number[]
  /** Features that name rules. */
  readonly size: number
  /** The slot of a feature, or -1. */
  find(feature: number): number
  /** The weight of a feature in the regression. */
  weight(slot: number): number
  /** How often the feature stood in sentences marked for a rule, by the rule's index. */
  counts(slot: number): ReadonlyMap<number, number>
}

/** How many times finer than one the weights are written. */
const scale = 100
const head = 2

let table: LikenessTable | undefined

/** The table of the model, made at its first use; a build has made its numbers. */
export function likenessTable(): LikenessTable {
  table ??= tableOf(compiled ? readNumbers(compiled.likeness()) : numbersOf(likeness.features))
  return table
}

function readNumbers({ buffer, byteOffset, byteLength }: Uint8Array): Int32Array {
  return new Int32Array(buffer, byteOffset, byteLength / Int32Array.BYTES_PER_ELEMENT)
}

/**
 * The numbers that the table is made of, from the lines of the model: number of slots, number of features, the feature of
 * each slot, its weight and the place of its counts, then the counts.
 */
export function numbersOf(text: string): Int32Array {
  const lines = text === '' ? [] : text.split('\n')
  const slots = 2 ** Math.ceil(Math.log2(lines.length * 1.5 + 2))
  const counts = [0]
  const numbers = new Int32Array(head + slots * 3)
  numbers[0] = slots
  numbers[1] = lines.length
  for (const line of lines) {
    const [name = '', ...numbersOfLine] = line.split(' ')
    const [weight = 0, ...pairs] = numbersOfLine.map(Number)
    const feature = Number.parseInt(name, 36)
    let slot = feature & (slots - 1)
    while (numbers[head + slot * 3 + 2] !== 0) slot = (slot + 1) & (slots - 1)
    numbers.set([feature, weight, counts.push(pairs.length / 2, ...pairs) - pairs.length - 1], head + slot * 3)
  }
  const all = new Int32Array(numbers.length + counts.length)
  all.set(numbers)
  all.set(counts, numbers.length)
  return all
}

/** The table over such numbers. */
export function tableOf(numbers: Int32Array): LikenessTable {
  const slots = numbers[0]!
  const tail = head + slots * 3
  const { rules, sentences, counts, size, bias, page } = likeness
  return {
    ...{ bias, page, rules, sentences, features: counts, size },
    find: feature => {
      for (let slot = feature & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
        const at = head + slot * 3
        if (numbers[at + 2] === 0) return -1
        if (numbers[at] === feature) return at
      }
    },
    weight: slot => numbers[slot + 1]! / scale,
    counts: slot => {
      const found = new Map<number, number>()
      const start = tail + numbers[slot + 2]!
      for (let pair = 0; pair < numbers[start]!; pair++)
        found.set(numbers[start + 1 + pair * 2]!, numbers[start + 2 + pair * 2]!)
      return found
    },
  }
}
