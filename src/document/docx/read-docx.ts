import mammoth from 'mammoth'
// @ts-expect-error: an inner module, of which nothing is declared.
import results from 'mammoth/lib/results.js'
import type { Document } from '../document.ts'
import { readHtml } from '../html/read-html.ts'
import { addProblem, createPage, finishPage } from '../page.ts'
import { openZip, type Zip } from './zip.ts'

const largestFile = 32 * 1024 * 1024
const largestContent = 32 * 1024 * 1024
/**
 * What may stand in all parts of a page together. Each tag becomes several objects, half a gigabyte in all; at each piece of
 * text mammoth looks through all fields that are open, and the name of their marks stands six times in a field.
 */
const most = [
  { mark: '<', count: 500_000, what: '500,000 tags' },
  { mark: 'fldChar', count: 12_000, what: '2,000 fields' },
]
/** Characters of text; as much as a page of the other formats may have bytes unless somebody says otherwise. */
const longestText = 2 * 1024 * 1024
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
]

/** What mammoth's inner steps give: something made of the file, and messages about it. */
interface Result {
  readonly value: unknown
  readonly messages: readonly { readonly type: string; readonly message: string }[]
}

// mammoth compares each message with all others, and there is one for each style and element that it does not know. Here
// it comes to the same in time that grows with their number.
const { Result: MammothResult } = results
const together = (value: unknown, all: readonly Result[]): Result => {
  const messages = new Map(
    all.flatMap(each => each.messages).map(each => [`${each.type}\0${each.message}`, each] as const),
  )
  return new MammothResult(value, [...messages.values()])
}
MammothResult.combine = (all: readonly Result[]) =>
  together(all.map(({ value }) => value).flat(Number.POSITIVE_INFINITY), all)
MammothResult.prototype.flatMap = function (this: Result, next: (value: unknown) => Result) {
  const result = next(this.value)
  return together(result.value, [this, result])
}
MammothResult.prototype.flatMapThen = async function (this: Result, next: (value: unknown) => Promise<Result>) {
  const result = await next(this.value)
  return together(result.value, [this, result])
}

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
  const counts = most.map(() => 0)
  const file = {
    exists: zip.has,
    read: async (name: string, encoding?: BufferEncoding) => {
      const content = zip.read(name)
      most.forEach(({ mark, count, what }, index) => {
        for (let at = content.indexOf(mark); at >= 0; at = content.indexOf(mark, at + 1)) {
          if (++counts[index]! > count) throw new TooMuch(what)
        }
      })
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
