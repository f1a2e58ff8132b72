import { widthOf } from './width.ts'

/** Breaks text at spaces so that no line is wider than `width` columns; a word that is wider stands alone. */
export function wrap(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text]
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const wide = widthOf(word)
    if (line !== '' && used + 1 + wide > width) {
      lines.push(line)
      line = word
      used = wide
    } else {
      used += (line === '' ? 0 : 1) + wide
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}
