import type { Pattern } from './syntax.ts'

/** Words and classes of which every match of a phrase holds at least one, and how common they are together. */
export interface Anchor {
  readonly words: readonly string[]
  /** Names of span classes, and `num` for numbers. */
  readonly classes: readonly string[]
  readonly weight: number
}

/** Words of English prose in two groups by how often they stand in it; every other word counts as rare. */
const commonness: ReadonlyMap<string, number> = new Map([
  ...`the a an and of to in is are for with your you our we it that this or not no on can be as have has do does will by
  at from more one`
    .split(/\s+/)
    .map(word => [word, 100] as const),
  ...`all about after any been before but get feel had help her his how if into its just like may me most my new now only
  out over own people results she than their them then there they time treatment two up us was were what when which who
  without would works he i so some these those first every day back 's care patients pain`
    .split(/\s+/)
    .map(word => [word, 25] as const),
])

/** How often a span of a class begins, beside the words above. */
const classWeight = 60

/**
 * The rarest part that a phrase cannot match without, so that a matcher needs to try the phrase only where a sentence has
 * it. `wordsOfClass` gives the words of a class of single words, undefined for a class of spans. Undefined when a phrase
 * has no such part.
 */
export function createAnchors(
  wordsOfClass: (name: string) => readonly string[] | undefined,
): (pattern: Pattern) => Anchor | undefined {
  const known = new Map<Pattern, Anchor | undefined>()
  const ofWords = (words: readonly string[]): Anchor => ({
    words,
    classes: [],
    weight: words.reduce((sum, word) => sum + (commonness.get(word) ?? 1), 0),
  })
  const anchorOf = (pattern: Pattern): Anchor | undefined => {
    if (known.has(pattern)) return known.get(pattern)
    const anchor = find(pattern)
    known.set(pattern, anchor)
    return anchor
  }
  const find = (pattern: Pattern): Anchor | undefined => {
    switch (pattern.kind) {
      case 'word':
        return ofWords(pattern.words)
      case 'class': {
        const words = pattern.name === 'num' ? undefined : wordsOfClass(pattern.name)
        return words ? ofWords(words) : { words: [], classes: [pattern.name], weight: classWeight }
      }
      case 'sequence':
        return pattern.items
          .map(anchorOf)
          .reduce((best, anchor) => (anchor && (!best || anchor.weight < best.weight) ? anchor : best), undefined)
      case 'choice': {
        const anchors = pattern.options.map(anchorOf)
        if (!anchors.every(anchor => anchor !== undefined)) return undefined
        return {
          words: anchors.flatMap(anchor => anchor.words),
          classes: anchors.flatMap(anchor => anchor.classes),
          weight: anchors.reduce((sum, anchor) => sum + anchor.weight, 0),
        }
      }
      default:
        return undefined
    }
  }
  return anchorOf
}
