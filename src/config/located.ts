import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml'

/** A place in a configuration file, from 1; absent for values that no file holds. */
export interface ConfigPlace {
  readonly line: number
  readonly column: number
}

/** A value of a configuration with its place. */
export type Located = LocatedScalar | LocatedList | LocatedMap

interface LocatedScalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly place: ConfigPlace | undefined
}

interface LocatedList {
  readonly kind: 'list'
  readonly items: readonly Located[]
  readonly place: ConfigPlace | undefined
}

/** A map of a configuration. */
export interface LocatedMap {
  readonly kind: 'map'
  readonly entries: readonly {
    readonly key: string
    readonly place: ConfigPlace | undefined
    readonly value: Located
  }[]
  readonly place: ConfigPlace | undefined
}

/** Something wrong with a configuration, at a place. */
export interface ConfigMistake {
  readonly message: string
  readonly place: ConfigPlace | undefined
}

const mostValues = 20_000
const mostDepth = 40

/** Values of a YAML or JSON text with their places. Aliases count each time they are used. */
export function readLocated(
  text: string,
  json: boolean,
): { readonly value: Located | undefined; readonly mistakes: readonly ConfigMistake[] } {
  const lines = new LineCounter()
  const document = parseDocument(json ? blankJsonComments(text) : text, { lineCounter: lines, prettyErrors: false })
  const placeAt = (offset: number): ConfigPlace => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  if (document.errors.length > 0) {
    return {
      value: undefined,
      mistakes: document.errors.map(error => ({
        message: `The file is not readable as ${json ? 'JSON' : 'YAML'}: ${lowerFirst(error.message)}.`,
        place: placeAt(error.pos[0]),
      })),
    }
  }
  try {
    return { value: locate(document, document.contents, placeAt), mistakes: [] }
  } catch (error) {
    if (error instanceof RangeError) {
      return { value: undefined, mistakes: [{ message: error.message, place: { line: 1, column: 1 } }] }
    }
    throw error
  }
}

/** A plain value as if it had been read from a file, without places. */
export function locateValue(value: unknown): Located {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(locateValue), place: undefined }
  if (typeof value === 'object' && value !== null) {
    return {
      kind: 'map',
      entries: Object.entries(value).map(([key, inner]) => ({ key, place: undefined, value: locateValue(inner) })),
      place: undefined,
    }
  }
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  return { kind: 'scalar', value: plain, place: undefined }
}

/** The plain value, for options that only a rule understands. */
export function plainValue(located: Located): unknown {
  if (located.kind === 'scalar') return located.value
  if (located.kind === 'list') return located.items.map(plainValue)
  return Object.fromEntries(located.entries.map(entry => [entry.key, plainValue(entry.value)]))
}

function locate(document: YamlDocument.Parsed, root: unknown, placeAt: (offset: number) => ConfigPlace): Located {
  let values = 0
  const visit = (node: unknown, depth: number, fallback: number): Located => {
    if (++values > mostValues) throw new RangeError(`The file holds more than ${mostValues} values.`)
    if (depth > mostDepth) throw new RangeError(`The file is nested more than ${mostDepth} levels deep.`)
    if (isAlias(node)) return visit(node.resolve(document), depth + 1, node.range?.[0] ?? fallback)
    const offset = isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? fallback) : fallback
    const place = placeAt(offset)
    if (isSeq(node)) return { kind: 'list', items: node.items.map(item => visit(item, depth + 1, offset)), place }
    if (isMap(node)) {
      const entries = node.items.map(pair => {
        const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
        const at = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
        return { key, place: placeAt(at), value: visit(pair.value, depth + 1, at) }
      })
      return { kind: 'map', entries, place }
    }
    const value = isScalar(node) ? node.value : null
    return {
      kind: 'scalar',
      value: typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null,
      place,
    }
  }
  return visit(root, 0, 0)
}

function blankJsonComments(text: string): string {
  const blank = (found: string) => found.replace(/[^\n]/g, ' ')
  return text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\t/g, found =>
    found.startsWith('"') ? found : blank(found),
  )
}

function lowerFirst(text: string): string {
  return (text[0] ?? '').toLowerCase() + text.slice(1).replace(/\.$/, '')
}
