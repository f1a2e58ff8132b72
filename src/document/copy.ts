import type { CopyBlock, CopyPlace, Finding } from '../finding.ts'
import { type Block, type Document, type Origin, rangeOf } from './document.ts'

/** A page as a reader sees it, with the places at which findings stand; those that stand in no piece of it have none. */
export function copyOf(document: Document, findings: readonly Finding[]): readonly CopyBlock[] {
  const places = document.blocks.map((): CopyPlace[] => [])
  const bounds = document.blocks.map(boundsOf)
  const seen = new Set<string>()
  for (const { start, end, excerpt } of findings) {
    const key = `${start.offset}-${end.offset}`
    if (seen.has(key) || start.offset === end.offset) continue
    seen.add(key)
    const [best] = document.blocks
      .filter(({ index }) => bounds[index]!.from <= start.offset && bounds[index]!.to >= end.offset)
      .flatMap(block => {
        const place = placeIn(document, block, start.offset, end.offset)
        return place ? [{ index: block.index, place, exact: folded(block, place) === excerpt }] : []
      })
      .sort((one, other) => Number(other.exact) - Number(one.exact))
    if (best) places[best.index]!.push(best.place)
  }
  return document.blocks.map(({ index, kind, depth, text, quoted, note, list, column, row }) => ({
    ...{ kind, depth, text, quoted, note },
    ...(list && { list }),
    ...(column !== undefined && { column }),
    ...(row !== undefined && { row }),
    places: places[index]!,
  }))
}

function boundsOf({ origins }: Block): { readonly from: number; readonly to: number } {
  return origins.reduce(
    ({ from, to }, { source, sourceLength }) => ({
      from: Math.min(from, source),
      to: Math.max(to, source + sourceLength),
    }),
    { from: Number.POSITIVE_INFINITY, to: -1 },
  )
}

/** The words of a block whose source is exactly this range. */
function placeIn(document: Document, block: Block, from: number, to: number): CopyPlace | undefined {
  const first = block.origins.find(({ source, sourceLength }) => source <= from && from < source + sourceLength)
  const last = block.origins.findLast(({ source, sourceLength }) => source < to && to <= source + sourceLength)
  if (!first || !last) return undefined
  const start = isEven(first) ? first.start + from - first.source : first.start
  const end = isEven(last) ? last.start + to - last.source : last.start + last.length
  if (end <= start) return undefined
  const range = rangeOf(document, block, start, end)
  return range.start.offset === from && range.end.offset === to ? { from, to, start, end } : undefined
}

function isEven({ length, sourceLength }: Origin): boolean {
  return length === sourceLength
}

function folded({ text }: Block, { start, end }: CopyPlace): string {
  return text.slice(start, end).replaceAll('\uFFFC', '…').replace(/\s+/g, ' ').trim()
}
