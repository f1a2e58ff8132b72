/** A command as GitHub's runner reads it from a log. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/**
 * Reads the commands of a log by the runner's rules: a line that begins, after white space, with `::name properties::`,
 * or one that has `##[name properties]` anywhere. Stricter than the runner, it takes every name for a known one.
 */
export function readCommands(log: string): Command[] {
  return log.split(/\r\n|\n|\r/).flatMap(line => readNew(line) ?? readOld(line) ?? [])
}

function readNew(line: string): Command | undefined {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end < 0) return undefined
  return commandOf(
    text.slice(2, end),
    ',',
    text.slice(end + 2),
    { '%0D': '\r', '%0A': '\n' },
    { '%3A': ':', '%2C': ',' },
  )
}

function readOld(line: string): Command | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  return commandOf(line.slice(start + 3, end), ';', line.slice(end + 1), {}, {})
}

function commandOf(
  info: string,
  separator: string,
  data: string,
  escapes: Readonly<Record<string, string>>,
  moreEscapes: Readonly<Record<string, string>>,
): Command {
  const space = info.indexOf(' ')
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .split(separator)
          .filter(Boolean)
  return {
    name: space < 0 ? info : info.slice(0, space),
    properties: Object.fromEntries(
      pairs.map(pair => {
        const at = pair.indexOf('=')
        return [pair.slice(0, at), unescaped(pair.slice(at + 1), { ...escapes, ...moreEscapes })]
      }),
    ),
    data: unescaped(data, escapes),
  }
}

/** `%25` comes last, as in the runner. */
function unescaped(text: string, escapes: Readonly<Record<string, string>>): string {
  return Object.entries({ ...escapes, '%25': '%' }).reduce((all, [from, to]) => all.replaceAll(from, to), text)
}
