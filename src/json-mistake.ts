const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows all but these inside a text
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001F]|\\["\\/bfnrt]|\\u[\dA-Fa-f]{4})*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|($))/y

/** The offset at which a text stops being JSON, or undefined when it is JSON. */
export function jsonMistake(text: string): number | undefined {
  const open: string[] = []
  let expected = 'value'
  token.lastIndex = 0
  for (let at = 0; ; at = token.lastIndex) {
    const found = token.exec(text)
    if (!found) return at + /^[ \t\r\n]*/.exec(text.slice(at))![0].length
    const [whole, sign, string, scalar] = found
    const start = at + whole.length - (sign ?? string ?? scalar ?? '').length
    if (sign === undefined && string === undefined && scalar === undefined) {
      return expected === 'end' ? undefined : start
    }
    const kind = sign ?? (string === undefined ? 'scalar' : 'string')
    const next = after(expected, kind, open)
    if (next === undefined) return start
    expected = next
  }
}

/** What may follow a token, or undefined when the token may not stand here. */
function after(expected: string, kind: string, open: string[]): string | undefined {
  const closed = () => (open.length === 0 ? 'end' : open.at(-1) === '{' ? 'comma or }' : 'comma or ]')
  if (expected === 'value' || expected === 'value or ]') {
    if (kind === '{' || kind === '[') {
      open.push(kind)
      return kind === '{' ? 'key or }' : 'value or ]'
    }
    if (kind === 'scalar' || kind === 'string') return closed()
  }
  if ((expected === 'key' || expected === 'key or }') && kind === 'string') return 'colon'
  if (expected === 'colon' && kind === ':') return 'value'
  if (expected.startsWith('comma') && kind === ',') return open.at(-1) === '{' ? 'key' : 'value'
  if (expected.includes(' or ') && expected.endsWith(kind) && (kind === '}' || kind === ']')) {
    open.pop()
    return closed()
  }
  return undefined
}
