/** Numbers that are the same in every run for the same seed (a linear congruential generator). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const openings = [
  'At our clinic',
  'In this season',
  'For busy people',
  'After a long week',
  'With our new team',
  'Here',
]
const bold = [
  'relief is guaranteed',
  'results are guaranteed',
  'amazing calm awaits you',
  'a miracle is close',
  'extraordinarily soft chairs wait',
  'your comfort is guaranteed',
]
const plain = [
  'the waiting room has a view of the garden',
  'a nurse stays with you the whole time',
  'we answer the phone from nine to five',
  'parking is free behind the house',
  'you may bring a friend',
]
const closings = ['in spring', 'before lunch', 'on the second visit', 'near the station', 'after the talk', 'every day']
const names = ['quiet', 'garden', 'morning', 'harbour', 'linden', 'meadow', 'north', 'river']

/** Posts with findings: each has one to three bold sentences among plain ones. Same seed, same posts. */
export function generatePosts(count: number, seed: number): Readonly<Record<string, string>> {
  const below = numbersFrom(seed)
  const pick = (from: readonly string[]) => from[below(from.length)]!
  const sentence = (middle: string) => `${pick(openings)}, ${middle} ${pick(closings)} (visit ${below(900) + 100}).`
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const paragraphs = [
        ...Array.from({ length: 1 + below(3) }, () => `${sentence(pick(bold))} ${sentence(pick(plain))}`),
        ...Array.from({ length: 2 + below(3) }, () => sentence(pick(plain))),
      ]
      for (let last = paragraphs.length - 1; last > 0; last--) {
        const other = below(last + 1)
        ;[paragraphs[last], paragraphs[other]] = [paragraphs[other]!, paragraphs[last]!]
      }
      const path = `content/${pick(names)}/post-${String(index + 1).padStart(3, '0')}.md`
      return [path, [`# Post ${index + 1}`, ...paragraphs].join('\n\n').concat('\n')]
    }),
  )
}
