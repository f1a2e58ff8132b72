import { type Block, type Document, type Gap, pointAt, rangeOf } from '../document/document.ts'
import { sourceFor } from '../document/gaps.ts'
import type { Finding, Fix, Suggestion } from '../finding.ts'
import { firstCallToAction } from '../language/sections.ts'
import type { Edit, Provision } from '../rule.ts'
import type { Settings } from '../settings.ts'
import type { JudgedHit } from './hit.ts'

/** A change of the source. */
interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a finding offers in place of its words: the rule's rewrites, and before them the change that a machine may make. */
export function offersOf(
  document: Document,
  { rule, hit }: JudgedHit,
  settings: Settings,
): Pick<Finding, 'suggestions' | 'fix'> {
  const { offer = {} } = hit
  const rewrites: readonly Suggestion[] = (offer.rewrites ?? rule.rewrites ?? []).map(rewrite => ({
    ...rewrite,
    grade: 'rewrite' as const,
  }))
  const block = document.blocks[hit.block]
  const mendable = rule.fixes !== undefined && document.format !== 'docx' && document.problems.length === 0
  if (!mendable || !block) return { suggestions: rewrites }
  if (offer.edits) {
    const fix = fixOfEdits(document, block, offer.edits)
    if (fix) return { suggestions: [{ text: wordsAfter(block, offer.edits), grade: 'safe' }, ...rewrites], fix }
  }
  const wanted = offer.notices?.find(name => settings.notices[name] !== undefined)
  const notice = wanted && settings.notices[wanted]
  const gap = wanted && gapFor(document, block, wanted, settings.rules.get(rule.id)?.options.where)
  const text = gap && notice && sourceFor(document, gap, notice)
  if (!text) return { suggestions: rewrites }
  const place = pointAt(document, gap.offset)
  return {
    suggestions: [{ text: notice.replace(/\s+/g, ' '), grade: 'safe' }, ...rewrites],
    fix: { start: place, end: place, text },
  }
}

/** The words of a block from its first edit to its last one, as they are afterwards. */
function wordsAfter({ text }: Block, edits: readonly Edit[]): string {
  const first = edits[0]!.start
  const end = edits.at(-1)!.end
  return applied(
    text.slice(first, end),
    edits.map(edit => ({ start: edit.start - first, end: edit.end - first, text: edit.text })),
  )
    .replace(/\s+/g, ' ')
    .trim()
}

/** One change of the source for some edits of a block; undefined when the source says more there than the words. */
function fixOfEdits(document: Document, block: Block, edits: readonly Edit[]): Fix | undefined {
  const changes: Change[] = []
  for (const edit of edits) {
    const { start, end } = rangeOf(document, block, edit.start, edit.end)
    const words = block.text.slice(edit.start, edit.end)
    if (edit.text !== words) {
      if (folded(document.source.slice(start.offset, end.offset)) !== folded(words)) return undefined
      // A number that is all of a value in front matter would become another type of value.
      const isValue = (block.kind === 'title' || block.kind === 'description') && words.trim() === block.text.trim()
      if (isValue && /^[\d\s-]+$/.test(edit.text)) return undefined
      changes.push({ start: start.offset, end: end.offset, text: edit.text })
    }
    if (edit.url === undefined) continue
    const target = targetOf(document.source, block, edit, start.offset, end.offset)
    if (!target) return undefined
    changes.push({ ...target, text: edit.url })
  }
  changes.sort((one, other) => one.start - other.start)
  const [first, last] = [changes[0], changes.at(-1)]
  if (!first || !last || changes.some((change, index) => index > 0 && change.start < changes[index - 1]!.end))
    return undefined
  const source = document.source.slice(first.start, last.end)
  const moved = changes.map(({ start, end, text }) => ({ start: start - first.start, end: end - first.start, text }))
  return { start: pointAt(document, first.start), end: pointAt(document, last.end), text: applied(source, moved) }
}

const widestTag = 400

/** Where the address of the link over some words stands in the source: behind them as in Markdown, or in the tag before them. */
function targetOf(
  source: string,
  { links }: Block,
  edit: Edit,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } | undefined {
  const url = links.find(link => link.start <= edit.start && link.end >= edit.end)?.url
  if (!url) return undefined
  const behind = source.indexOf(url, end)
  if (behind >= 0 && /^[^[\]]{0,80}\]\(<?$/.test(source.slice(end, behind)))
    return { start: behind, end: behind + url.length }
  const before = source.lastIndexOf(url, start)
  if (before < 0 || start - before > widestTag) return undefined
  const between = source.slice(before + url.length, start)
  return /^["'][\s\S]*>/.test(between) && !/<\/?a\b/i.test(between)
    ? { start: before, end: before + url.length }
    : undefined
}

/** The gap for a notice: near what made the page owe it, before the next heading, or at the end of the page. */
function gapFor(document: Document, block: Block, notice: Provision, where: unknown): Gap | undefined {
  const { gaps = [], blocks } = document
  const sourceOf = (index: number) => blocks[index]?.origins[0]?.source ?? document.source.length
  const last = block.origins.at(-1)
  const from = last ? last.source + last.sourceLength : 0
  const ends = gaps.filter(gap => gap.level === 0)
  const lastBefore = (offset: number) => gaps.findLast(gap => gap.offset >= from && gap.offset <= offset)
  const near = gaps.find(gap => gap.offset >= from)
  const next = blocks.find(other => other.index > block.index && other.kind === 'heading')
  const section = lastBefore(next ? sourceOf(next.index) : document.source.length)
  if (notice === 'crisis') return near ?? gaps.at(-1)
  if (notice === 'risks' || where === 'same-section') return section ?? near ?? gaps.at(-1)
  if (where === 'before-call-to-action') {
    const stop = sourceOf(firstCallToAction(document))
    return gaps.findLast(gap => gap.offset <= stop)
  }
  return ends.at(-1) ?? gaps.at(-1)
}

function applied(text: string, changes: readonly Change[]): string {
  let after = ''
  let index = 0
  for (const change of changes) {
    after += text.slice(index, change.start) + change.text
    index = change.end
  }
  return after + text.slice(index)
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
