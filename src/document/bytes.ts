import type { Point } from '../finding.ts'

const stride = 1024

/** Gives the column of a point in UTF-8 bytes, from 1, in a time that does not grow with the text. */
export function createByteColumns(source: string): (point: Point) => number {
  const marks = [0]
  const bytesBefore = (offset: number) => {
    const mark = Math.floor(offset / stride)
    for (let last = marks.length - 1; last < mark; last++) {
      marks.push(marks[last]! + bytesOf(source, last * stride, (last + 1) * stride))
    }
    return marks[mark]! + bytesOf(source, mark * stride, offset)
  }
  return ({ offset, column }) => bytesBefore(offset) - bytesBefore(offset - column + 1) + 1
}

/** Bytes of a stretch in UTF-8; each half of a surrogate pair counts for two of its four. */
function bytesOf(text: string, start: number, end: number): number {
  let bytes = 0
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index)
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3
  }
  return bytes
}
