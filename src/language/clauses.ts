import { type Clause, type ClauseKind, type Token, TokenFlag } from './analysis.ts'

/** A clause before it is numbered, with the clause it belongs to. */
export interface ClauseDraft extends Omit<Clause, 'index' | 'sentence'> {
  /** Draft index of the clause that a fronted one stands before, or that a resumed one goes on from; -1 for none. */
  readonly partner: number
  /** A phrase or subordinate clause set before its main clause with a comma. */
  readonly fronted: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const concessive = set('although though whereas while')
const conditional = set('if unless whether provided')
const temporal = set('when whenever until once')
const coordinating = set('but yet however nevertheless nonetheless still')
const relative = set('which who whom whose where')
const causal = set('because since')
const pronouns = set('i you he she it we they this these there')
const determiners = set('a an the this that these those our your my his her its their some many most each every all no')
const people = set(
  'patients people clients individuals adults men women researchers doctors clinicians experts others most many some nothing nobody none no more fewer half about nearly over',
)
const frontedPrepositions = set(
  `to if while although though when whenever once unlike despite for with after before in by during because since unless until
  as at on among from within without instead compared given besides whether through following under`,
)
const imperatives = set(
  `call ask talk book contact visit schedule speak try see consult tell learn start get feel take choose let do stop keep
  please never always don consider remember expect bring`,
)

/**
 * Splits the tokens `first` to `end` of a sentence into clauses, in one pass from left to right. `starts` tells whether
 * a token begins a name of a treatment, which makes it a possible subject; `subjectWithVerb` whether one begins a name with a
 * finite verb behind it.
 */
export function clausesOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  namesTreatment: (token: number) => boolean,
  subjectWithVerb: (token: number) => boolean = () => false,
): ClauseDraft[] {
  const drafts: { first: number; end: number; kind: ClauseKind; partner: number; fronted: boolean }[] = []
  let kind: ClauseKind = 'main'
  let from = first
  let fronted = false
  let partner = -1
  let returnTo: { kind: ClauseKind; clause: number } | undefined
  const close = (at: number): void => {
    if (at > from) drafts.push({ first: from, end: at, kind, partner, fronted })
    from = at
    fronted = false
    partner = -1
  }
  const possibleSubject = (at: number): boolean => {
    const token = tokens[at]!
    return (
      pronouns.has(token.word) ||
      determiners.has(token.word) ||
      people.has(token.word) ||
      namesTreatment(at) ||
      (token.flags & TokenFlag.capital) !== 0
    )
  }
  const opener = tokens[first]
  let waiting =
    opener !== undefined &&
    end - first > 2 &&
    (frontedPrepositions.has(opener.word) ||
      participle(opener.word) ||
      (opener.word.endsWith('ly') && participle(tokens[first + 1]!.word)))
  if (opener) kind = kindOf(opener.word, tokens[first + 1]?.word ?? '') ?? 'main'
  waiting ||= opener?.word === 'even' && kind !== 'main'

  for (let at = first + 1; at < end; at++) {
    const token = tokens[at]!
    const next = tokens[at + 1]
    const comma = (token.flags & TokenFlag.comma) !== 0
    if (token.flags & (TokenFlag.stop | TokenFlag.open | TokenFlag.close)) {
      const before = kind
      const was = drafts.length
      close(at)
      if (token.flags & TokenFlag.open) {
        returnTo = { kind: before, clause: was }
        kind = 'parenthesis'
      } else if (token.flags & TokenFlag.close) {
        kind = returnTo?.kind ?? 'main'
        if (returnTo) partner = returnTo.clause
        returnTo = undefined
      } else kind = kindOf(token.word, next?.word ?? '') ?? 'main'
      waiting = frontedPrepositions.has(token.word)
      continue
    }
    if (comma && waiting && (possibleSubject(at) || imperatives.has(token.word)) && !coordinates(token.word)) {
      close(at)
      const last = drafts.at(-1)
      if (last) {
        last.fronted = true
        last.partner = drafts.length
      }
      kind = 'main'
      waiting = false
      continue
    }
    if (comma && kind === 'relative' && returnTo && !coordinates(token.word) && !relative.has(token.word)) {
      close(at)
      kind = returnTo.kind
      partner = returnTo.clause
      returnTo = undefined
      continue
    }
    if (comma && token.word === 'if' && next && elliptical.has(next.word) && aside(tokens[at + 2])) {
      at++
      continue
    }
    const opened = opens(token, next, comma, at, possibleSubject, subjectWithVerb)
    // "Even if" and "even though" open one clause.
    const second = at - 1 === from && tokens[from]!.word === 'even' && opened === kind
    if (opened && !second) {
      const before = { kind, clause: drafts.length }
      close(at)
      if (opened === 'relative' && comma) returnTo = before
      kind = opened
    }
  }
  close(end)
  return drafts
}

function participle(word: string): boolean {
  return word.length > 3 && (word.endsWith('ed') || word.endsWith('ing') || word === 'given' || word === 'known')
}

/** Prepositions that can open a coordinated clause ("…, and with our plan you …"). */
const leading = set('with after in for at by within once when if')

/** What makes of "if" an aside without a clause: "which treatment, if any, suits you". */
const elliptical = set('any anything possible needed necessary so not ever appropriate applicable required available')

function aside(after: Token | undefined): boolean {
  return after !== undefined && (after.flags & (TokenFlag.comma | TokenFlag.stop)) !== 0
}

function coordinates(word: string): boolean {
  return word === 'and' || word === 'or'
}

function kindOf(word: string, next: string): ClauseKind | undefined {
  if (concessive.has(word)) return 'concessive'
  if (word === 'even' && (next === 'though' || next === 'if')) return next === 'if' ? 'conditional' : 'concessive'
  if (conditional.has(word)) return 'conditional'
  if (temporal.has(word)) return 'temporal'
  if (word === 'before' && next !== 'and' && !next.endsWith('ing')) return 'temporal'
  return undefined
}

/** The kind of clause that a token opens in the middle of a sentence, if it opens one. */
function opens(
  token: Token,
  next: Token | undefined,
  comma: boolean,
  at: number,
  possibleSubject: (at: number) => boolean,
  subjectWithVerb: (at: number) => boolean,
): ClauseKind | undefined {
  const { word } = token
  const following = next?.word ?? ''
  if (coordinating.has(word)) return word === 'still' || word === 'yet' ? (comma ? 'main' : undefined) : 'main'
  const subordinate = kindOf(word, following)
  if (subordinate) return subordinate
  if (causal.has(word) && next && possibleSubject(at + 1)) return 'main'
  if (relative.has(word)) return 'relative'
  if (word === 'except') return 'main'
  if (word === 'so' && following !== 'that' && (comma || pronouns.has(following))) return 'main'
  if (coordinates(word) && next) {
    if (comma && (possibleSubject(at + 1) || subjectWithVerb(at + 1) || leading.has(following))) return 'main'
    if (pronouns.has(following) && following !== 'this' && following !== 'these') return 'main'
  }
  if (comma && pronouns.has(word) && word !== 'this' && word !== 'these') return 'main'
  return undefined
}
