/** A change of a text: what stands from `start` to `end` becomes `text`. */
export interface Change {
  readonly start: { readonly offset: number }
  readonly end: { readonly offset: number }
  readonly text: string
}

/** The changes in the order of their places without those that touch or overlap an earlier one. */
export function apart<T>(items: readonly T[], changeOf: (item: T) => Change): readonly T[] {
  const sorted = items.toSorted((one, other) => {
    const [a, b] = [changeOf(one), changeOf(other)]
    return a.start.offset - b.start.offset || a.end.offset - b.end.offset
  })
  const kept: T[] = []
  let end = -1
  for (const item of sorted) {
    const change = changeOf(item)
    if (change.start.offset <= end) continue
    kept.push(item)
    end = change.end.offset
  }
  return kept
}

/** A text with some changes made, which must be apart and in the order of their places. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let after = ''
  let index = 0
  for (const { start, end, text: words } of changes) {
    after += text.slice(index, start.offset) + words
    index = end.offset
  }
  return after + text.slice(index)
}
