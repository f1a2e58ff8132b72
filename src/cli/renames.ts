/** A page by its path, with the words that tell whether it is another page under a new name. */
export interface NamedText {
  readonly path: string
  readonly text: string
}

/** The share of a page that must have stayed for it to count as renamed. */
const leastAlike = 0.5

/** A sentence that stands on more pages than this does not bring two of them together by itself. */
const mostHolders = 50

/** For each new page the vanished page that it most likely was; each vanished page is taken once. */
export function matchRenames(added: readonly NamedText[], vanished: readonly NamedText[]): Map<string, string> {
  const olds = vanished.map(({ path, text }) => ({ path, ...piecesOf(text) }))
  const holders = new Map<string, number[]>()
  const note = (key: string, index: number) => {
    const known = holders.get(key)
    if (known) known.push(index)
    else holders.set(key, [index])
  }
  for (const [index, { path, counts }] of olds.entries()) {
    note(nameKey(path), index)
    for (const piece of counts.keys()) note(piece, index)
  }
  const pairs = added.flatMap(({ path, text }) => {
    const own = piecesOf(text)
    const near = new Set(holders.get(nameKey(path)) ?? [])
    for (const piece of own.counts.keys()) {
      const among = holders.get(piece) ?? []
      if (among.length <= mostHolders) for (const index of among) near.add(index)
    }
    return [...near].map(index => ({ path, old: olds[index]!, alike: likeness(own, olds[index]!) }))
  })
  const matched = new Map<string, string>()
  const taken = new Set<string>()
  for (const { path, old, alike } of pairs.sort(
    (a, b) => b.alike - a.alike || compare(a.path, b.path) || compare(a.old.path, b.old.path),
  )) {
    if (alike < leastAlike || matched.has(path) || taken.has(old.path)) continue
    matched.set(path, old.path)
    taken.add(old.path)
  }
  return matched
}

interface Pieces {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

function piecesOf(text: string): Pieces {
  const counts = new Map<string, number>()
  let size = 0
  for (const piece of text.split(/[\r\n]+|(?<=[.!?])\s+/)) {
    const words = piece.trim()
    if (words === '') continue
    counts.set(words, (counts.get(words) ?? 0) + 1)
    size += words.length
  }
  return { counts, size }
}

function likeness(one: Pieces, other: Pieces): number {
  let shared = 0
  for (const [piece, count] of one.counts) shared += Math.min(count, other.counts.get(piece) ?? 0) * piece.length
  return shared / Math.max(one.size, other.size, 1)
}

function nameKey(path: string): string {
  return `\n${path.slice(path.lastIndexOf('/') + 1)}`
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
