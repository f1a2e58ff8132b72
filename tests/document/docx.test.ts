import { describe, expect, it } from 'vitest'
import { rangeOf } from '../../src/document/document.ts'
import { readPage } from '../../src/document/read.ts'
import { sourceOf, wrongPlaces } from './places.ts'
import { paragraph, table, wordFile, zipFile } from './word.ts'

const read = (body: string) => readPage(wordFile(body), 'page.docx')

describe('a DOCX page', () => {
  it('is read with its headings, lists, tables and quotations', async () => {
    const document = await read(
      paragraph('Our clinic', { style: 'Title' }) +
        paragraph('Care', { style: 'Heading2' }) +
        paragraph('') +
        paragraph('It may:') +
        paragraph('help', { list: 0 }) +
        paragraph('a lot', { list: 1 }) +
        paragraph('harm', { list: 0 }) +
        table([
          ['Drug', 'Effect'],
          ['X', 'relief & rest'],
        ]) +
        paragraph('It cured me.', { style: 'Quote' }) +
        paragraph('Why us', { bold: true }) +
        paragraph('We <care>.'),
    )
    expect(wrongPlaces(document)).toEqual([])
    expect(document.format).toBe('docx')
    const { blocks } = document
    expect(
      blocks.map(({ kind, depth, text, leadIn, quoted, column, row }) =>
        [`${kind}${depth || ''}: ${text}`, leadIn, quoted ? 'quoted' : '', column, row].filter(Boolean).join(' | '),
      ),
    ).toEqual([
      'heading1: Our clinic | -1',
      'heading2: Care | -1',
      'paragraph: It may: | -1',
      'listItem: help | 2',
      'listItem: a lot | 3',
      'listItem: harm | 2',
      'tableCell: Drug | -1',
      'tableCell: Effect | -1',
      'tableCell: X | -1 | Drug',
      'tableCell: relief & rest | -1 | Effect | X',
      'paragraph: It cured me. | -1 | quoted',
      'heading3: Why us | -1',
      'paragraph: We <care>. | -1',
    ])
  })

  it('has places that count paragraphs with text, and characters in them', async () => {
    const document = await read(paragraph('One.') + paragraph('') + paragraph('Two 🙂 three.'))
    expect(document.source).toBe('One.\nTwo 🙂 three.')
    expect(sourceOf(document, 'three')).toBe('three')
    expect(rangeOf(document, document.blocks[1]!, 7, 12)).toEqual({
      start: { line: 2, column: 8, offset: 12 },
      end: { line: 2, column: 13, offset: 17 },
    })
  })
})

describe('a file that is no DOCX page', () => {
  const problems = async (bytes: Uint8Array) => (await readPage(bytes, 'page.docx')).problems

  it.each([
    ['empty', Buffer.alloc(0)],
    ['a text', Buffer.from('Hello')],
    ['the end of an archive', Buffer.from('504b0506ffffffffffffffffffffffffffffffffffff', 'hex')],
  ])('is told as a problem when it is %s', async (_, bytes) => {
    expect(await problems(bytes)).toEqual([
      { message: 'The file is not a DOCX file.', path: 'page.docx', line: 1, column: 1 },
    ])
  })

  it('is told as a problem when the archive holds something else', async () => {
    const [problem] = await problems(zipFile({ 'a.txt': 'x' }))
    expect(problem?.message).toMatch(/^The DOCX file cannot be read: \S.*[^.]\.$/)
  })

  it('is told as a problem when it would grow beyond all measure', async () => {
    const { problems: found } = await readPage(
      zipFile({ 'word/document.xml': Buffer.alloc(64 * 1024 * 1024, 32) }),
      'page.docx',
    )
    expect(found.map(({ message }) => message)).toEqual(['The DOCX file holds more than can be read.'])
  })

  it('is read in time when it has a style or an element of its own everywhere', async () => {
    const body = Array.from(
      { length: 12_000 },
      (_, index) => `<w:p><w:pPr><w:pStyle w:val="s${index}"/></w:pPr><w:x${index}/></w:p>`,
    ).join('')
    const start = process.cpuUsage()
    expect((await readPage(wordFile(body), 'page.docx')).problems).toEqual([])
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(20)
  })

  it.each([
    ['500,000 tags', '<w:p/>'.repeat(500_001)],
    ['2,000 fields', '<w:r><w:fldChar\nw:fldCharType="begin"/></w:r>'.repeat(6_001)],
    ['2 MiB of text', paragraph('We cure it. '.repeat(200_000))],
  ])('is told as a problem when a small file holds more than %s', async (limit, body) => {
    const bytes = wordFile(body)
    expect(bytes.length).toBeLessThan(50_000)
    const { problems: found, blocks } = await readPage(bytes, 'page.docx')
    expect(blocks).toEqual([])
    expect(found.map(({ message }) => message)).toEqual([
      `The DOCX file holds more than ${limit}, too much to be read.`,
    ])
  })
})
