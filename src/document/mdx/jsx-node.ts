import type { RootContent } from 'mdast'
import type { Page } from '../page.ts'
import { emptyProse, type Prose } from '../prose.ts'
import type { ReadOptions } from '../read.ts'
import { isHidden, readCharacters } from '../tag.ts'
import { isScript, placeOf, proseOf, type Script } from './expression.ts'
import { kindOfProp } from './props.ts'

/** An element or expression of MDX. */
export interface Jsx {
  readonly type: string
  readonly name?: string | null
  readonly attributes?: readonly Attribute[]
  readonly children?: readonly RootContent[]
  readonly position?: Position
  readonly data?: { readonly estree?: Script | null }
}

/** A property of an element of MDX. */
export interface Attribute {
  readonly type: string
  readonly name?: string
  readonly value?: string | { readonly data?: { readonly estree?: Script | null } } | null
  readonly position?: Position
}

interface Position {
  readonly start: { readonly offset?: number | undefined }
  readonly end: { readonly offset?: number | undefined }
}

/** What the reading of JSX needs to know. */
export interface Reading {
  readonly page: Page
  readonly options: ReadOptions
}

const skipped = new Set(['template', 'head', 'datalist'])

/** Whether an element is a component by its name. */
export function isComponent(name: string): boolean {
  return /^[A-Z]|[.-]/.test(name)
}

/** Where a node or property stands in the source. */
export function rangeOf(
  { base }: Page,
  { position }: { readonly position?: Position | undefined },
): { start: number; end: number } {
  return { start: (position?.start.offset ?? 0) + base, end: (position?.end.offset ?? 0) + base }
}

/** The expression that braces hold. */
export function expressionOf(program: Script | null | undefined): Script | undefined {
  const [statement] = (program?.body as readonly Script[] | undefined) ?? []
  const expression = statement?.expression
  return isScript(expression) ? expression : undefined
}

/** A property that holds copy. */
export type Prop = readonly [name: string, copy: Prose[], kind: NonNullable<ReturnType<typeof kindOfProp>>]

/** The properties of an element that hold copy. */
export function propsOf(reading: Reading, node: Jsx): Prop[] {
  const { page, options } = reading
  const element = node.name ?? ''
  return (node.attributes ?? []).flatMap((attribute): Prop[] => {
    const { name = '', value } = attribute
    noteComments(page, typeof value === 'object' ? value?.data?.estree : undefined, rangeOf(page, attribute))
    const plain = name === 'alt' || name === 'title' || name === 'aria-label'
    const kind = isComponent(element) ? kindOfProp(name, element, options.copyProps) : plain ? 'alt' : undefined
    if (!kind || value === null || value === undefined) return []
    const copy =
      typeof value === 'string' ? [attributeProse(page, attribute)] : proseOf(page, expressionOf(value.data?.estree))
    return copy ? [[name, copy, kind]] : []
  })
}

function attributeProse(page: Page, attribute: Attribute): Prose {
  const { start, end } = rangeOf(page, attribute)
  const written = page.source.slice(start, end)
  const opening = /^[^=]*=\s*["']/.exec(written)?.[0].length ?? written.length
  return readCharacters(emptyProse(), written.slice(opening, -1), start + opening, true, true)
}

/** The value of a property that is a text, or an empty text. */
export function textOf(node: Jsx, name: string): string {
  const value = node.attributes?.find(attribute => attribute.name === name)?.value
  if (typeof value === 'string') return value
  const literal = expressionOf(value?.data?.estree)
  return String(literal?.value ?? '')
}

/** Whether a reader never sees the element. */
export function isUnseen(node: Jsx, name: string): boolean {
  const unseen = (key: string) =>
    node.attributes?.some(attribute => {
      const value = typeof attribute.value === 'object' && attribute.value ? textOf(node, key) : attribute.value
      return attribute.name === key && value !== 'false' && (key === 'hidden' || value === 'true')
    }) ?? false
  return isHidden(name) || skipped.has(name) || unseen('hidden') || unseen('aria-hidden')
}

/** Notes the comments of a script; one that stands alone in braces takes the place of the braces, too. */
export function noteComments(
  page: Page,
  program: Script | null | undefined,
  around: { readonly start: number; readonly end: number },
): void {
  for (const comment of (program?.comments as readonly Script[] | undefined) ?? []) {
    const place = placeOf(page, comment)
    const closing = comment.type === 'Block' ? 2 : 0
    const value = page.source.slice(place.start + 2, place.end - closing)
    const alone = (program!.body as readonly unknown[]).length === 0
    page.comments.push({ value, ...(alone ? around : place) })
  }
}
