import type { Document } from './document.ts'
import { readMarkdown } from './markdown.ts'
import { readText } from './text.ts'

/** What a reader may be told besides the page. */
export interface ReadOptions {
  /** Read the page's navigation (`nav` in HTML), too. */
  readonly navigation?: boolean
  /** Names of component properties that hold copy, besides those that are known. */
  readonly copyProps?: readonly string[]
}

type Reader = (source: string, path: string, options?: ReadOptions) => Document

const readers: Readonly<Record<string, Reader>> = { md: readMarkdown, markdown: readMarkdown, txt: readText }
/** Each reader beyond Markdown's stands in its own module, so that a run loads only what its pages need. */
const loaders: Readonly<Record<string, () => Promise<Reader>>> = {
  mdx: async () => (await import('./mdx/read-mdx.ts')).readMdx,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  htm: async () => (await import('./html/read-html.ts')).readHtml,
}

/**
 * Reads a page of Markdown or plain text; the ending of its path tells which, and anything unknown is read as Markdown.
 * Throws for the other formats, whose readers have to be loaded.
 */
export function readDocument(source: string, path: string): Document {
  const ending = endingOf(path)
  if (Object.hasOwn(loaders, ending))
    throw new Error(`A .${ending} page is read with lintPage or lintFiles, not with lint.`)
  return (Object.hasOwn(readers, ending) ? readers[ending]! : readMarkdown)(source, path)
}

/** Reads a page of any format, DOCX from its bytes; what a format needs is loaded when its first page comes. */
export async function readPage(page: string | Uint8Array, path: string, options: ReadOptions = {}): Promise<Document> {
  const ending = endingOf(path)
  if (typeof page !== 'string') return (await import('./docx/read-docx.ts')).readDocx(page, path)
  return Object.hasOwn(loaders, ending) ? (await loaders[ending]!())(page, path, options) : readDocument(page, path)
}

/** Whether the pages of a path's format are text, to be decoded before they are read. */
export function isText(path: string): boolean {
  return endingOf(path) !== 'docx'
}

function endingOf(path: string): string {
  return /\.([a-z]{1,16})$/i.exec(path)?.[1]?.toLowerCase() ?? ''
}
