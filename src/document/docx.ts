import type { Document } from './document.ts'
import { createPage, finishPage } from './page.ts'

/** Reads a page of DOCX. */
export async function readDocx(_bytes: Uint8Array, path: string): Promise<Document> {
  return finishPage(createPage('', path, 'docx'))
}
