/** What a page has too much of to be read in time. */
export interface TooMuch {
  readonly tooMuch: string
  /** Where the limit was met, from the start of the text that was parsed. */
  readonly offset: number
}

/** What micromark hands to its syntax, as far as used here. */
interface Context {
  readonly parser: { readonly lazy: Readonly<Record<number, boolean>> }
  /** What was read of this part of the page: of a paragraph, of what stands in a quote, of the page's lists and quotes. */
  readonly events: { readonly length: number }
  /** Whether it is only asked what ends a paragraph. */
  readonly interrupt?: boolean
  now(): { readonly line: number; readonly column: number; readonly offset: number }
}

type State = (code: number | null) => State | undefined

interface Effects {
  readonly enter: (type: string) => void
  readonly consume: (code: number | null) => void
}

interface Construct {
  tokenize(this: Context, effects: Effects, ok: State, nok: State): State
}

/** Lines, marks and tags of a page: each becomes several objects, which have to fit into memory. */
const mostPieces = 150_000
/** Steps back over what was read that the parser may take on a page; about two seconds. */
const mostSteps = 60_000_000
/** Lists and quotes that one line may open. */
const mostOpened = 500
/** Columns in which a list or quote may begin; what the parser does for one grows with the number of those around it. */
const mostColumns = 500
/** Signs with spaces between them, at the start of a line, that may turn out to be lists or a thematic break. */
const mostSigns = 500

const nested = 'lists and quotes inside each other'

/** Whether an error says that a page has too much of something. */
export function isTooMuch(error: unknown): error is TooMuch {
  return typeof error === 'object' && error !== null && 'tooMuch' in error
}

/** A watch over the parser; the page is given up with a `TooMuch` when the parser does more than a page that somebody wrote needs. */
export interface WorkLimit {
  /** Syntax that reads nothing and counts. */
  readonly syntax: unknown
  /** Has to be called with each text before it is parsed. Looks at each character once. */
  begin(text: string): void
}

/**
 * A limit for a parser. Before the parser looks at a mark whose meaning depends on all that stands before it, the number of
 * those things is added up, because that is how far the parser may walk back.
 */
export function createWorkLimit(): WorkLimit {
  let [text, steps, opened, lineOfOpened, flows] = ['', 0, 0, 0, 0]
  let flow: Context | undefined
  let ends = new Map<string, number>()

  const charge = (context: Context, more: number, what: string) => {
    steps += more
    if (steps > mostSteps) throw tooMuch(what, context.now().offset)
  }
  const counting = (count: (context: Context) => void): Construct => ({
    tokenize(_effects, _ok, nok) {
      count(this)
      return nok
    },
  })
  const container = counting(context => {
    const { line, column, offset } = context.now()
    opened = lineOfOpened === line ? opened + 1 : 0
    lineOfOpened = line
    if (opened > mostOpened || column > mostColumns) throw tooMuch(nested, offset)
    charge(context, context.events.length, 'lists and quotes')
  })
  const line = counting(context => {
    if (!context.interrupt && context !== flow) {
      flow = context
      charge(context, ++flows, 'items and quotes')
    }
    if (context.parser.lazy[context.now().line]) {
      charge(context, 8 * context.events.length, 'lines without the mark of the quote or the item that they go on')
    }
  })
  const underline = counting(context => charge(context, context.events.length, 'underlined headings'))
  const mark = counting(context =>
    charge(context, context.events.length, 'marks of emphasis and brackets in one paragraph'),
  )
  /** How far an end mark is away; each part of the text is searched once. */
  const distance = (end: string, from: number): number => {
    const known = ends.get(end) ?? -1
    if (known >= from) return known - from
    const found = text.indexOf(end, from)
    ends.set(end, found < 0 ? text.length : found)
    return ends.get(end)! - from
  }
  const tag: Construct = {
    tokenize(effects, _ok, nok) {
      return code => {
        effects.enter('data')
        effects.consume(code)
        return next => {
          const { offset } = this.now()
          const end = next === 33 ? (text[offset + 1] === '-' ? '-->' : text[offset + 1] === '[' ? ']]>' : '>') : '?>'
          if (next === 33 || next === 63) {
            charge(this, Math.min(distance(end, offset), distance('\n\n', offset)), 'open comments in one paragraph')
          }
          return nok(next)
        }
      }
    },
  }
  return {
    syntax: {
      document: codes('>*+-0123456789', container),
      flow: { ...codes('=-', underline), null: line },
      text: { ...codes('*_~[]', mark), ...codes('<', tag) },
    },
    begin: given => {
      expectFewPieces(given)
      text = given
      steps = opened = lineOfOpened = flows = 0
      flow = undefined
      ends = new Map()
    },
  }
}

function codes(characters: string, construct: Construct): Record<number, Construct> {
  return Object.fromEntries([...characters].map(character => [character.charCodeAt(0), construct]))
}

function tooMuch(what: string, offset: number): TooMuch {
  return { tooMuch: what, offset }
}

const pieces = signsOf('\n\r&<>@[]\\`*_~|{}')
const openers = signsOf('-+*_>.)')
const spaces = signsOf(' \t0123456789')

function expectFewPieces(text: string): void {
  let count = 0
  let signs = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (pieces[code] && ++count > mostPieces) throw tooMuch('lines, marks and tags', index)
    if (code === 10 || code === 13) signs = 0
    else if (signs >= 0 && openers[code] && !openers[text.charCodeAt(index + 1)]) signs++
    else if (!openers[code] && !spaces[code]) signs = -1
    if (signs > mostSigns) throw tooMuch(nested, index)
  }
}

function signsOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x1_0000)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}
