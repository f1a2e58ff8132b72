import { append, emptyProse, type Prose } from './prose.ts'

/** The kinds of YAML scalar, as the yaml package names them. */
export type ScalarType = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED'

/** Lengths of the escapes of a double-quoted scalar that are longer than two characters. */
const escapeLengths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 }

/**
 * Lines the value of a YAML scalar up with the source it was written as, which stands at `at`; one prose for each run of
 * lines without an empty line. Where the two cannot be lined up, the rest of the value maps to the rest of the source.
 */
export function alignScalar(source: string, at: number, value: string, type: ScalarType): Prose[] {
  const result = [emptyProse()]
  const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
  const end = quoted ? source.length - 1 : source.length
  let index = type.startsWith('BLOCK') ? behindHeader(source) : quoted ? 1 : 0
  let offset = 0
  let from = index
  let held = 0
  const take = () => {
    append(result.at(-1)!, value.slice(held, offset), at + from, index - from)
    from = index
    held = offset
  }
  while (offset < value.length && index < end) {
    const character = source[index]!
    const space = spaceAt(source, index, end)
    if (space > 0 && hasBreak(source, index, space)) {
      take()
      const width = type === 'QUOTE_DOUBLE' ? foldedWidth(source, index, space) : whiteAt(value, offset)
      const parted = value.slice(offset, offset + width).split('\n').length > (type === 'BLOCK_LITERAL' ? 2 : 1)
      if (parted) result.push(emptyProse())
      else if (width > 0 && result.at(-1)!.text !== '') append(result.at(-1)!, ' ', at + index, space)
      index += space
      offset += width
      from = index
      held = offset
    } else if (character === '\\' && type === 'QUOTE_DOUBLE') {
      take()
      index += escapeLength(source, index)
      if (!/[\r\n]/.test(source[from + 1] ?? '')) offset += value.codePointAt(offset)! > 0xffff ? 2 : 1
      const white = value.slice(held, offset).trim() === ''
      append(result.at(-1)!, white && offset > held ? ' ' : value.slice(held, offset), at + from, index - from)
      from = index
      held = offset
    } else if (character === "'" && type === 'QUOTE_SINGLE') {
      take()
      index += 2
      offset++
      take()
    } else if (character === value[offset]) {
      index++
      offset++
    } else break
  }
  take()
  if (offset < value.length && value.slice(offset).trim() !== '') {
    append(result.at(-1)!, value.slice(offset).replace(/\s/gu, ' '), at + index, Math.max(0, end - index))
  }
  return result
}

function behindHeader(source: string): number {
  const line = source.search(/[\r\n]/)
  return line < 0 ? source.length : line
}

function spaceAt(source: string, index: number, end: number): number {
  let last = index
  while (last < end && ' \t\r\n'.includes(source[last]!)) last++
  return last - index
}

function hasBreak(source: string, index: number, length: number): boolean {
  for (let at = index; at < index + length; at++) if (source[at] === '\n') return true
  return false
}

/** How many characters a run of white space with line breaks stands for: one break is a space, more are one less. */
function foldedWidth(source: string, index: number, length: number): number {
  return Math.max(1, source.slice(index, index + length).split('\n').length - 2)
}

function whiteAt(value: string, offset: number): number {
  let last = offset
  while (last < value.length && ' \t\r\n'.includes(value[last]!)) last++
  return last - offset
}

function escapeLength(source: string, index: number): number {
  const next = source[index + 1] ?? ''
  if (next !== '\n' && next !== '\r') return escapeLengths[next] ?? 2
  const lineBreak = next === '\r' && source[index + 2] === '\n' ? 3 : 2
  return lineBreak + /^[ \t]*/.exec(source.slice(index + lineBreak, index + lineBreak + 200))![0].length
}
