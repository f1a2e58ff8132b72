import mammoth from 'mammoth'
import type { Document } from '../document.ts'
import { readHtml } from '../html/read-html.ts'
import { addProblem, createPage, finishPage } from '../page.ts'
import { openZip, type Zip } from './zip.ts'

const largestFile = 32 * 1024 * 1024
const largestContent = 32 * 1024 * 1024
/** Tags of all parts of a page: each becomes several objects. About three seconds and half a gigabyte. */
const mostTags = 500_000
/** Characters of text; as much as a page of the other formats may have bytes unless somebody says otherwise. */
const longestText = 2 * 1024 * 1024
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
]

/** What a file has too much of. */
class TooMuch extends Error {}

/**
 * Reads a page of DOCX. A word processor's page has no lines, so its places count paragraphs: `line` is the number of the
 * paragraph among those with text (each heading, list item, table cell and picture text is one), `column` the character in
 * it, `offset` the character in `source`, which is the paragraphs' text with a line break between them.
 */
export async function readDocx(bytes: Uint8Array, path: string): Promise<Document> {
  const refused = (message: string) => {
    const page = createPage('', path, 'docx')
    addProblem(page, message, 0)
    return finishPage(page)
  }
  if (bytes.length > largestFile) return refused(`The file is larger than ${largestFile / 1024 / 1024} MiB.`)
  const zip = openZip(bytes, largestContent)
  if (!zip) return refused('The file is not a DOCX file.')
  try {
    const html = await toHtml(zip)
    if (html.length > longestText && textLength(html) > longestText) throw new TooMuch('2 MiB of text')
    return asParagraphs(readHtml(html, path), path)
  } catch (error) {
    if (error instanceof TooMuch) return refused(`The DOCX file holds more than ${error.message}, too much to be read.`)
    const tooLarge = error instanceof RangeError
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0]!.replace(/\.$/, '')
    return refused(tooLarge ? 'The DOCX file holds more than can be read.' : `The DOCX file cannot be read: ${reason}.`)
  }
}

function textLength(html: string): number {
  let tags = 0
  for (const [tag] of html.matchAll(/<[^>]*>/g)) tags += tag.length
  return html.length - tags
}

/** The page as HTML. mammoth is given the archive's files rather than its bytes, since its own reader knows no limit. */
async function toHtml(zip: Zip): Promise<string> {
  let tags = 0
  const file = {
    exists: zip.has,
    read: async (name: string, encoding?: BufferEncoding) => {
      const content = zip.read(name)
      for (let at = content.indexOf('<'); at >= 0; at = content.indexOf('<', at + 1)) {
        if (++tags > mostTags) throw new TooMuch(`${mostTags.toLocaleString('en-US')} tags`)
      }
      return encoding ? content.toString(encoding) : content
    },
  }
  const { value } = await mammoth.convertToHtml({ file } as never, {
    styleMap: styles,
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  })
  return value
}

/** The same page with its places in paragraphs instead of in HTML that nobody has seen. */
function asParagraphs(document: Document, path: string): Document {
  const page = createPage(document.blocks.map(({ text }) => text.replace(/[\r\n]/g, ' ')).join('\n'), path, 'docx')
  const blocks = document.blocks.map((block, index) => {
    const { length } = block.text
    return { ...block, origins: [{ start: 0, length, source: page.lineStarts[index]!, sourceLength: length }] }
  })
  for (const block of blocks) page.blocks.push(block)
  for (const problem of document.problems) page.problems.push(problem)
  return finishPage(page)
}
