import { type JudgedHit, scopeOf } from './hit.ts'

/** Rules about efficacy, safety and status, the most specific first; the same words are reported by the first of them only. */
export const precedence: readonly string[] = [
  'suicide-benefit-claim',
  'restricted-disease-claim',
  'approval-status-claim',
  'compounded-equivalence',
  'unapproved-biologic-claim',
  'weight-loss-outcome',
  'guaranteed-outcome',
  'cure-claim',
  'detox-immunity-antiaging',
  'absolute-safety-claim',
  'non-addictive-claim',
  'comparative-superiority',
  'onset-and-duration-claim',
  'mechanism-overclaim',
  'establishment-claim',
  'unsourced-statistic',
  'hype-language',
  'unhedged-efficacy',
]

/** Hits that stay, each with the ids of the less specific rules that fired on the same words. */
export function applyPrecedence<T extends JudgedHit>(
  hits: readonly T[],
): { readonly hit: T; readonly related: readonly string[] }[] {
  const related = new Map<T, string[]>()
  let kept: T[] = []
  for (const id of precedence) {
    const own: T[] = []
    let next = 0
    for (const hit of hits.filter(each => each.rule.id === id && scopeOf(each) === 'text').toSorted(byPlace)) {
      while (next < kept.length && endsBefore(kept[next]!, hit)) next++
      const over = kept[next]
      const winner = over && startsBefore(over, hit) ? over : undefined
      if (winner) {
        const ids = related.get(winner)!
        if (!ids.includes(id)) ids.push(id)
        continue
      }
      related.set(hit, [])
      own.push(hit)
    }
    kept = [...kept, ...own].sort(byPlace)
  }
  return hits.flatMap(hit => {
    if (!precedence.includes(hit.rule.id) || scopeOf(hit) === 'document') return [{ hit, related: [] }]
    const ids = related.get(hit)
    return ids ? [{ hit, related: ids }] : []
  })
}

function byPlace(one: JudgedHit, other: JudgedHit): number {
  return one.hit.block - other.hit.block || one.hit.start - other.hit.start
}

function endsBefore(one: JudgedHit, other: JudgedHit): boolean {
  return one.hit.block < other.hit.block || (one.hit.block === other.hit.block && one.hit.end <= other.hit.start)
}

function startsBefore(one: JudgedHit, other: JudgedHit): boolean {
  return one.hit.block === other.hit.block && one.hit.start < other.hit.end
}
