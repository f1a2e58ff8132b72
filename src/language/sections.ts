import type { Document } from '../document/document.ts'

/** Where on a page something that must be said has to stand. */
export type Where = 'anywhere' | 'same-section' | 'before-call-to-action'

/** Blocks `first` to `end` (exclusive) of a page. */
export interface Section {
  readonly first: number
  readonly end: number
}

/** The section that holds a block: its heading and all that stands under it, up to the next heading of that rank. */
export function sectionOf(document: Document, block: number): Section {
  const { blocks } = document
  const own = blocks[block]!
  const head = own.kind === 'heading' ? block : own.heading
  if (head < 0) {
    const end = blocks.findIndex(other => other.kind === 'heading' && other.index > block)
    return { first: 0, end: end < 0 ? blocks.length : end }
  }
  const depth = blocks[head]!.depth
  let end = head + 1
  while (end < blocks.length && !(blocks[end]!.kind === 'heading' && blocks[end]!.depth <= depth)) end++
  return { first: head, end }
}

const callToAction =
  /\b(?:book|schedule|reserve|claim|request) (?:now|today|online|your|a|an|my)\b|\b(?:call|contact|text) (?:us|our|now|today)\b|\b(?:get|start|join|sign up|apply|order|buy|shop|enroll) (?:started|now|today|here)\b/i

/** Index of the first block that asks the reader to buy or book, or the number of blocks. */
export function firstCallToAction(document: Document): number {
  const found = document.blocks.findIndex(
    block =>
      block.kind === 'button' ||
      (block.kind !== 'title' && block.kind !== 'description' && callToAction.test(block.text)),
  )
  return found < 0 ? document.blocks.length : found
}

/** The blocks in which an obligation that a block gives rise to may be met. Front matter never meets one. */
export function placeFor(document: Document, where: Where, block: number): Section {
  if (where === 'same-section') return sectionOf(document, block)
  if (where === 'before-call-to-action') return { first: 0, end: firstCallToAction(document) }
  return { first: 0, end: document.blocks.length }
}

/** Reads the option `where` of a rule's settings; anything unknown means anywhere. */
export function whereOption(options: Readonly<Record<string, unknown>>): Where {
  const value = options.where
  return value === 'same-section' || value === 'before-call-to-action' ? value : 'anywhere'
}
