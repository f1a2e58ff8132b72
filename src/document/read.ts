import type { Document } from './document.ts'
import { readMarkdown } from './markdown.ts'

type Reader = (source: string, path: string) => Document

const readers: Readonly<Record<string, Reader>> = {
  md: readMarkdown,
  markdown: readMarkdown,
}

/** Reads a page; the ending of its path tells the format, and anything unknown is read as Markdown. */
export function readDocument(source: string, path: string): Document {
  const ending = /\.([a-z]{1,16})$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  const reader = Object.hasOwn(readers, ending) ? readers[ending]! : readMarkdown
  return reader(source, path)
}
