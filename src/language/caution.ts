import type { LanguageView } from './analyse.ts'
import type { Sentence } from './analysis.ts'

/** How many characters of a heading or lead-in are looked at. */
const headLength = 160

/** Headings and lead-ins over what may go wrong, what a clinic must know, and when to get help. */
const cautioning =
  /\b(?:risks?|side effects?|complications?|contraindications?|warnings?|harms?|(?:may|can|could|might) (?:go wrong|happen)|problems (?:to|that)|get (?:\w+ )?help|call (?:us|911|999|112|000|your)|go to|seek|we ask (?:\w+ ){0,3}about|ask you about|tell us|let us know|do not (?:use|take|start)|not (?:suitable|for you|use)|should not|if you (?:have|are|take)|when to|emergency|urgent)\b/i

const numbers = new Set(['911', '999', '112', '000', '111'])
const calls = new Set('call calls dial ring phone means'.split(' '))
const denying = new Set(
  'no not none never nothing zero hardly barely without only just merely minor trivial'.split(' '),
)

/**
 * Whether a sentence warns: a fragment that names something unwanted in a list or table of risks, of things to tell or of
 * reasons to get help, or a sentence that sends the reader to an emergency number.
 */
export function isCautionary(view: LanguageView, sentence: Sentence): boolean {
  const { tokens, document } = view
  let dialled = false
  let called = false
  let denied = false
  for (let at = sentence.first; at < sentence.end; at++) {
    const { word } = tokens[at]!
    dialled ||= numbers.has(word)
    called ||= calls.has(word)
    denied ||= denying.has(word)
  }
  if ((dialled && called) || (!denied && listsHarms(view, sentence))) return true
  if (!sentence.fragment || denied) return false
  const block = document.blocks[sentence.block]!
  if (block.kind !== 'listItem' && block.kind !== 'tableCell') return false
  const near = block.leadIn >= 0 ? block.leadIn : block.heading
  const heads = [near < 0 ? '' : document.blocks[near]!.text.slice(-headLength), block.column ?? '']
  if (!heads.some(text => cautioning.test(text))) return false
  for (let at = sentence.first; at < sentence.end; at++)
    if (view.entitiesAt(at).some(({ kind }) => kind === 'trouble' || kind === 'condition')) return true
  return false
}

const modals = new Set('can may might could sometimes rarely also'.split(' '))
const befalling = new Set('occur happen follow develop arise appear'.split(' '))

/** "Burns, blisters and lasting changes in color can occur": two harms or more that may befall the reader. */
function listsHarms({ tokens, entitiesAt }: LanguageView, { first, end }: Sentence): boolean {
  let harms = 0
  for (let at = first; at < end; at++) {
    if (entitiesAt(at).some(({ kind }) => kind === 'trouble' || kind === 'condition')) harms++
    if (harms > 1 && befalling.has(tokens[at]!.word) && modals.has(tokens[at - 1]!.word)) return true
  }
  return false
}
