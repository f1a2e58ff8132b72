import { printable } from '../printable.ts'

/** Finished HTML, as opposed to text that is yet to be escaped. */
export interface Markup {
  readonly markup: string
}

/** What may stand in a template: text is escaped, markup stays, and what is undefined or false is left out. */
export type Part = string | number | Markup | undefined | false | readonly Part[]

/** A template of HTML. Whatever its parts hold stays text, between elements and in quoted attributes. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: texts.map((text, index) => text + written(parts[index])).join('') }
}

/** An attribute without a value, if it is to be there. */
export function flag(name: 'checked' | 'data-whole', given: boolean): Markup | false {
  return given && { markup: ` ${name}` }
}

function written(part: Part): string {
  if (part === undefined || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return 'markup' in part ? part.markup : part.map(written).join('')
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return printable(text)
    .replace(/\p{Noncharacter_Code_Point}/gu, '\uFFFD')
    .replace(/[&<>"']/g, sign => references[sign]!)
}
