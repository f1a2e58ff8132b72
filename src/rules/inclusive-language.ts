import { createRequire } from 'node:module'
import type { Root } from 'nlcst'
import { type InclusiveCode, reported } from '../knowledge/phrases/inclusive-language.ts'
import { wordsOf } from '../language/words.ts'
import type { Rule } from '../rule.ts'

/** A phrase of the plugin where it stands in a block's text. */
export interface Use {
  readonly start: number
  readonly end: number
  /** The plugin's own sentence, and its name for the pattern; not for readers. */
  readonly reason: string
  readonly pattern: string
}

interface Place {
  readonly start: { readonly offset?: number }
  readonly end: { readonly offset?: number }
}

interface Listener {
  message(reason: string, options: { readonly place?: Place; readonly ruleId: string }): object
}

/** Only `includes` is ever asked, once for each phrase of the plugin. */
interface Ignored {
  includes(phrase: string): boolean
}

/** `binary` lets pairs such as "policemen and policewomen" pass. */
type Plugin = (options: { readonly ignore: Ignored; readonly binary: true }) => (tree: Root, file: Listener) => void

/** Phrases by the normal form of their first word, with the normal forms of all their words; and all these forms. */
interface Index {
  readonly byFirst: ReadonlyMap<string, readonly { readonly phrase: string; readonly words: readonly string[] }[]>
  readonly forms: ReadonlySet<string>
}

let loaded: Plugin | undefined

/** Loads the plugin for the first page that may hold one of its phrases; the others do not pay for its tables. */
function plugin(): Plugin {
  loaded ??= (createRequire(import.meta.url)('retext-equality') as { default: Plugin }).default
  return loaded
}

/** Makes a reader of some of the plugin's phrases, which parses and asks only where such a phrase can stand. */
export function createReader(phrases: Iterable<string>): (text: string) => readonly Use[] {
  const index = indexOf(phrases)
  return text => {
    const candidates = candidatesIn(text, index)
    if (candidates.size === 0) return []
    return usesIn(
      wordsOf(text).tree,
      plugin()({ ignore: { includes: phrase => !candidates.has(phrase) }, binary: true }),
    )
  }
}

/** What the plugin says of a tree, in its own order. */
export function usesIn(tree: Root, transform: (tree: Root, file: Listener) => void): readonly Use[] {
  const uses: Use[] = []
  transform(tree, {
    message(reason, { place, ruleId }) {
      const [start, end] = [place?.start.offset ?? 0, place?.end.offset ?? 0]
      uses.push({ start, end, reason, pattern: ruleId })
      return {}
    },
  })
  return uses
}

function indexOf(phrases: Iterable<string>): Index {
  const byFirst = new Map<string, { phrase: string; words: readonly string[] }[]>()
  const forms = new Set<string>()
  for (const phrase of phrases) {
    const words = phrase
      .split(' ')
      .filter(word => word !== '*')
      .map(normal)
    const list = byFirst.get(words[0]!)
    if (list) list.push({ phrase, words })
    else byFirst.set(words[0]!, [{ phrase, words }])
    for (const word of words) forms.add(word)
  }
  return { byFirst, forms }
}

/** Phrases all of whose words occur in the text: a superset of those that the plugin can find there. */
function candidatesIn(text: string, { byFirst, forms: known }: Index): ReadonlySet<string> {
  const forms = formsIn(text, known)
  const candidates = new Set<string>()
  for (const form of forms)
    for (const { phrase, words } of byFirst.get(form) ?? [])
      if (words.every(word => forms.has(word))) candidates.add(phrase)
  return candidates
}

/** No word of a phrase is longer than this many letters, or made of more than this many pieces. */
const longestWord = 32

/**
 * Those of the known normal forms that something in the text has which the parser could take for a word: runs of letters
 * and digits, and neighbours joined by punctuation without white space.
 */
function formsIn(text: string, known: ReadonlySet<string>): ReadonlySet<string> {
  const forms = new Set<string>()
  const lower = text.toLowerCase()
  const add = (form: string): void => {
    if (known.has(form)) forms.add(form)
  }
  for (let start = 0; start < lower.length; ) {
    let end = start
    while (isLetter(lower.charCodeAt(end))) end++
    const stop = end < lower.length && '.,:;!?'.includes(lower[end]!) ? end + 1 : end
    if (stop === lower.length || isSpace(lower.charCodeAt(stop))) {
      if (end > start) add(lower.slice(start, end))
      end = stop
    } else {
      while (end < lower.length && !isSpace(lower.charCodeAt(end))) end++
      addPieces(lower.slice(start, end), add)
    }
    start = end + 1
  }
  return forms
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)))
}

/** Latin letters without accents, digits and punctuation; what tells letters of all scripts from marks takes V8 milliseconds to compile. */
const plain = /^[\0-\xA9\u2010-\u2044]*$/

/** Adds the forms in a piece of text in lower case. */
function addPieces(chunk: string, add: (form: string) => void): void {
  const parts = plain.test(chunk) ? /[a-z\d]+|[^a-z\d]/g : /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu
  const pieces = chunk.match(parts) ?? []
  for (let from = 0; from < pieces.length; from++) {
    let form = ''
    for (let at = from; at < pieces.length && at < from + longestWord && form.length < longestWord; at++) {
      form += normal(pieces[at]!)
      add(form)
    }
  }
}

/** Lower case without hyphens and apostrophes, as the plugin compares words. */
function normal(word: string): string {
  return word.toLowerCase().replace(/[-'’]/g, '')
}

const codes: ReadonlyMap<string, InclusiveCode> = new Map(
  Object.entries(reported).flatMap(([code, phrases]) => phrases.map(phrase => [phrase, code as InclusiveCode])),
)

const advice: Readonly<Record<InclusiveCode, { readonly why: string; readonly instead: string }>> = {
  disability: {
    why: 'Readers with a disability meet a word that pities them or makes it the whole person.',
    instead: 'Ask what the person has or uses, and say that, in the words of the community.',
  },
  mind: {
    why: 'The word began as a judgment of someone’s mind and still lands as one.',
    instead: 'Say what is wrong with the thing or the plan, and leave minds out of it.',
  },
  gendered: {
    why: 'A word for one sex tells the other readers that they were not thought of.',
    instead: 'Name the work or the group in a word that fits everyone.',
  },
  origin: {
    why: 'The word is a slur to some readers, or makes light of where people come from.',
    instead: 'Name the people as they name themselves, or use a plain phrase that has nothing to do with them.',
  },
  identity: {
    why: 'The word is dated or hostile to readers who are gay, trans or intersex.',
    instead: 'Use the words that people use of themselves, and only where it matters to their care.',
  },
}

let reader: ((text: string) => readonly Use[]) | undefined

const rule: Rule = {
  id: 'inclusive-language',
  scope: 'text',
  wording: true,
  severity: 'suggestion',
  summary: 'A word that leaves readers out or puts them down.',
  why: 'Readers who feel left out or put down do not come back to ask for care.',
  instead: 'Choose a plain word that includes everyone the page is for.',
  sources: ['LG-03', 'LG-02'],
  examples: {
    flagged: [
      '«Handicapped parking» is behind the clinic.',
      'The «chairman» of our board writes this column.',
      'No question is «stupid» here.',
      'We explain it so that a «layman» understands.',
      'The form asks for your «sexual preference».',
    ],
    allowed: [
      'Accessible parking is behind the clinic.',
      'Women and men may react differently to the medicine.',
      'She asked her midwife about insomnia.',
      'Bipolar disorder and panic attacks are common, and detox is simply one step.',
      'Policemen and policewomen get the same exam.',
      'The chair of our board writes this column.',
    ],
  },
  message: quote => `“${quote}” may put down or leave out some readers.`,
  *check({ analysis }) {
    reader ??= createReader(codes.keys())
    for (const block of analysis.document.blocks)
      for (const { start, end } of longest(reader(block.text))) {
        const code = codeOf(block.text.slice(start, end))
        if (code) yield { block: block.index, start, end, code, ...advice[code] }
      }
  },
}

/** In the order of their places, without those inside another. */
function longest(uses: readonly Use[]): Use[] {
  const kept: Use[] = []
  for (const use of [...uses].sort((a, b) => a.start - b.start || b.end - a.end))
    if (use.end > (kept.at(-1)?.end ?? 0)) kept.push(use)
  return kept
}

const codesByForm = new Map([...codes].map(([phrase, code]) => [phraseForm(phrase), code]))

function codeOf(words: string): InclusiveCode | undefined {
  return codesByForm.get(phraseForm(words))
}

function phraseForm(words: string): string {
  return words.split(/\s+/).map(normal).join(' ')
}

export default rule
