import { readEntity } from './entity.ts'
import { append, appendSpace, emptyProse, type Prose } from './prose.ts'
import { isSeparate, readTag } from './tag.ts'

/**
 * Lines the value of a string literal of JavaScript or JSON up with what is written between its quotes, which stands at
 * `at`; one prose for each paragraph. `markup` tells that the value is itself HTML. What cannot be lined up maps as a whole.
 */
export function alignString(written: string, at: number, value: string, markup = false): Prose[] {
  const places = placesOf(written, value)
  if (!places) {
    const whole = emptyProse()
    append(whole, value.replace(/\s+/gu, ' ').trim(), at, written.length)
    return [whole]
  }
  const { starts, ends } = places
  const result = [emptyProse()]
  let index = 0
  const add = (text: string, length: number) => {
    const from = starts[index]!
    append(result.at(-1)!, text, at + from, ends[index + length - 1]! - from)
    index += length
  }
  while (index < value.length) {
    const prose = result.at(-1)!
    const code = value.charCodeAt(index)
    const tag = markup && code === 60 ? readTag(value, index) : undefined
    const entity = markup && code === 38 ? readEntity(value, index) : undefined
    if (tag) {
      if (isSeparate(tag.name) && tag.name !== 'br') result.push(emptyProse())
      else if (tag.name === 'br') appendSpace(prose, at + starts[index]!, ends[tag.end - 1]! - starts[index]!)
      index = tag.end
    } else if (entity) add(entity.value, entity.length)
    else if (isWhite(code)) {
      const length = /^[\t-\r ]+/.exec(value.slice(index, index + 1000))![0].length
      if (/\n\s*\n/.test(value.slice(index, index + length))) result.push(emptyProse())
      if (prose === result.at(-1) && !prose.atSpace) add(' ', length)
      else index += length
    } else add(...plainRun(value, index, starts, ends, markup))
  }
  return result
}

/** The characters from an offset on that stand one to one in what is written; at least one character. */
function plainRun(
  value: string,
  index: number,
  starts: readonly number[],
  ends: readonly number[],
  markup: boolean,
): [text: string, length: number] {
  const oneToOne = (at: number) => ends[at]! - starts[at]! === 1 && starts[at]! - starts[index]! === at - index
  let end = index
  while (end < value.length && oneToOne(end) && !endsRun(value.charCodeAt(end), markup)) end++
  while (end === index || (end < value.length && starts[end] === starts[end - 1])) end++
  return [value.slice(index, end), end - index]
}

function endsRun(code: number, markup: boolean): boolean {
  return isWhite(code) || (markup && (code === 38 || code === 60))
}

function isWhite(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/**
 * Where each character of a value is written; undefined when the two cannot be lined up. Indentation may be missing from the
 * value, and so may marks of quotation.
 */
function placesOf(written: string, value: string): { starts: number[]; ends: number[] } | undefined {
  const starts: number[] = []
  const ends: number[] = []
  for (let index = 0; index < written.length; ) {
    const step = stepAt(written, index)
    if (!value.startsWith(step.value, starts.length)) {
      if (!/[\t >]/.test(step.value) || value[starts.length - 1] !== '\n') return undefined
      index++
      continue
    }
    for (let unit = 0; unit < step.value.length; unit++) {
      starts.push(index)
      ends.push(index + step.length)
    }
    index += step.length
  }
  return starts.length === value.length ? { starts, ends } : undefined
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' }

function stepAt(written: string, index: number): { value: string; length: number } {
  const character = written[index]!
  if (character === '\r') return { value: '\n', length: written[index + 1] === '\n' ? 2 : 1 }
  if (character !== '\\') return { value: character, length: 1 }
  const rest = written.slice(index + 1, index + 13)
  const [numbered, two, four, braced] =
    /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,8})\})/.exec(rest) ?? []
  if (numbered !== undefined) {
    const code = Number.parseInt((two ?? four ?? braced)!, 16)
    return { value: code > 0x10ffff ? '' : String.fromCodePoint(code), length: numbered.length + 1 }
  }
  if (rest.startsWith('\r\n')) return { value: '', length: 3 }
  if (/^[\r\n\u2028\u2029]/.test(rest)) return { value: '', length: 2 }
  const next = rest[0] ?? ''
  return { value: escapes[next] ?? next, length: 2 }
}
