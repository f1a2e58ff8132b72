import type { Block, Comment, Document } from './document.ts'

/** Stand-in for the Markdown reader: paragraphs between blank lines, comments, plain headings. */
export function readDocument(source: string, path: string): Document {
  const lineStarts = [0, ...[...source.matchAll(/\n/g)].map(match => match.index + 1)]
  const blocks: Block[] = []
  const found: { value: string; start: number; end: number }[] = []
  for (const paragraph of source.matchAll(/\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    const comment = /^<!--([\s\S]*?)-->$/.exec(paragraph[0].trim())
    if (comment) {
      found.push({ value: comment[1]!, start: paragraph.index, end: paragraph.index + paragraph[0].length })
      continue
    }
    blocks.push({
      index: blocks.length,
      kind: 'paragraph',
      depth: 0,
      text: paragraph[0],
      origins: [{ start: 0, length: paragraph[0].length, source: paragraph.index, sourceLength: paragraph[0].length }],
      heading: -1,
      leadIn: -1,
      quoted: false,
      note: false,
      links: [],
      notes: [],
    })
  }
  const comments: Comment[] = found.map(comment => {
    const next = blocks.findIndex(block => block.origins[0]!.source >= comment.end)
    return { ...comment, nextBlock: next < 0 ? blocks.length : next }
  })
  return {
    path,
    format: 'markdown',
    source,
    blocks,
    frontMatter: {},
    comments,
    components: [],
    problems: [],
    lineStarts,
  }
}
