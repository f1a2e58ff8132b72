import type { BlockKind } from '../document.ts'

const kinds: Readonly<Record<string, BlockKind>> = {
  title: 'heading',
  heading: 'heading',
  headline: 'heading',
  question: 'heading',
  q: 'heading',
  subtitle: 'paragraph',
  subheading: 'paragraph',
  tagline: 'paragraph',
  text: 'paragraph',
  body: 'paragraph',
  copy: 'paragraph',
  content: 'paragraph',
  message: 'paragraph',
  summary: 'paragraph',
  intro: 'paragraph',
  lead: 'paragraph',
  description: 'paragraph',
  answer: 'paragraph',
  a: 'paragraph',
  quote: 'paragraph',
  testimonial: 'paragraph',
  disclaimer: 'paragraph',
  price: 'paragraph',
  caption: 'caption',
  alt: 'alt',
  cta: 'button',
  label: 'button',
}

/** What the value of a component's property is to a reader; undefined when it is not copy. */
export function kindOfProp(name: string, component: string, copyProps: readonly string[] = []): BlockKind | undefined {
  if (name === 'aria-label') return 'alt'
  const last = (/[A-Z]?[a-z]+$/.exec(name)?.[0] ?? name).toLowerCase()
  if (signing.test(name) && isPraise(component)) return 'paragraph'
  const kind = Object.hasOwn(kinds, name)
    ? kinds[name]
    : name.length > 1 && Object.hasOwn(kinds, last)
      ? kinds[last]
      : undefined
  if (kind && /^cta/.test(name)) return 'button'
  if (kind && kind !== 'alt' && isButton(component)) return 'button'
  return kind ?? (copyProps.includes(name) ? 'paragraph' : undefined)
}

/** The kind of a string in data that is handed to a component: that of its key, or a paragraph where it reads like copy. */
export function kindOfData(
  key: string,
  text: string,
  component: string,
  copyProps: readonly string[] = [],
): BlockKind | undefined {
  const kind = kindOfProp(key, component, copyProps)
  if (kind) return kind
  return beginning.test(text) && text.split(/\s+/).length >= (key === '' ? 2 : 3) ? 'paragraph' : undefined
}

/** How copy begins; names of classes and addresses begin otherwise. */
const beginning = /^["'“‘(]?[\p{Lu}\d$£€][^/{}<>]*$/u

/** Properties that tell who speaks. */
const signing = /^(?:name|author|by|attribution|cite|person|speaker)$/

/** Whether a component shows what patients say, beside their names. */
function isPraise(component: string): boolean {
  return isQuotation(component) || /review|stor(?:y|ies)$/i.test(component)
}

/** Whether a property or component holds someone else's words. */
export function isQuotation(name: string): boolean {
  return /quote|testimonial/i.test(name)
}

/** Whether a component is a button by its name. */
export function isButton(component: string): boolean {
  return /(?:button|btn)$/i.test(component)
}
