import type { Block } from '../document/document.ts'
import { jobLike, neutral, officials, speaking } from '../knowledge/phrases/patient-identifiability.ts'

/** A name, or a word for a patient, at the head of a signature. */
const named =
  /^(?:an? )?(?:\p{Lu}[\p{L}.’'-]*|patient|client|member|guest|mum|mom|dad)(?: (?:\p{Lu}[\p{L}.’'-]*|of|from|in|and|&|the|for|age|aged|\d{1,3}))*$/u
/** Verbs and pronouns, by which words after a quotation go on as a sentence. */
const going =
  /\b(?:says?|said|told|tells|wrote|writes|is|are|was|were|has|had|have|does|did|can|will|would|asks?|asked|adds?|added|we|you|our|your|it|this|that)\b/i

/** A role in place of a name, with details behind it: "Managing partner, private equity", "Member since 2023". */
const role = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}(?:,| since \d)/u

/** Whether somebody signs a quotation behind it: `"…" – Graeme`, `"…" Philippa, head teacher, Ripon`, `"…" (Theresa, 46)`. */
export function isSigned(text: string): boolean {
  const close = Math.max(text.lastIndexOf('”'), text.lastIndexOf('"'))
  if (close < 1 || text.length - close > 100) return false
  const tail = text.slice(close + 1).replace(/^[\s—–~(*_-]+|[\s.)*_★⭐]+$/gu, '')
  if (/^@[\w.]{3,30}$/.test(tail)) return true
  if (tail === '' || going.test(tail) || /[.!?:;]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(tail)) return false
  const [name = '', ...details] = tail.split(',')
  return (named.test(name.trim()) || role.test(tail)) && details.every(detail => detail.trim().split(/\s+/).length <= 6)
}

/** A name of one to three words before a comma. */
const heads = /^\p{Lu}[\p{L}.’'-]*(?: (?:(?:and|&) )?\p{Lu}[\p{L}.’'-]*){0,2}, ?\S/u
/** A signature by kinship alone, with a name of its own behind it: "Dad of a Central High sophomore". */
const kinship =
  /^(?:(?:Proud|Grateful) )?(?:Mom|Mum|Mama|Dad|Mother|Father|Parents?|Wife|Husband|Daughter|Son|Sister|Brother|Grand(?:ma|pa|mother|father|parents?)) (?:of|to) (?:an? |our |the )?\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )*\p{L}+$/u
/** Callings of those who speak for a clinic. */
const callings =
  /\b(?:nurse|therapist|surgeon|physio\w*|clinic|practice|counsell?or|psycholog\w+|psychiatrist|owner|manager|author|editor|professor|coordinator)\b/i
const quotation = /^[\s*_★⭐]*[“"][\s\S]*[”"][\s*_]*$/

/** Whether a line that stands by itself signs a quotation above or below it: "Renata V., 52, florist, Dayton". */
function standsBeside(block: Block, blocks: readonly Block[]): boolean {
  const { text, kind, index } = block
  if (kind === 'title' || kind === 'alt' || text.length > 80 || going.test(text)) return false
  if (kind === 'listItem' && !block.quoted) return false
  const isBeside = [blocks[index - 1], blocks[index + 1]].some(
    other =>
      other && (kind === 'heading' || other.heading === block.heading) && (other.quoted || quotation.test(other.text)),
  )
  if (!isBeside || /\p{L}{2,}[.!?]$|, (?:or|and|but|a|who)\b/u.test(text)) return false
  if (!heads.test(text) && !kinship.test(text)) return false
  return (kind !== 'heading' && !callings.test(text)) || text.split(',').length >= 3
}

/** The line under a quotation, when it holds two or more details of the speaker: "Dale, 51, welder, Reno". */
export function signatureOf(
  block: Block,
  blocks: readonly Block[],
): { readonly start: number; readonly end: number } | undefined {
  const { text } = block
  const close = Math.max(text.lastIndexOf('”'), text.lastIndexOf('"'))
  const lead = /^[\s—–(-]*/.exec(text.slice(close + 1))![0].length
  const dashed = close >= 0 ? close > 0 : /^\s*[—–]/.test(text)
  if (!dashed && (close >= 0 || !standsBeside(block, blocks))) return undefined
  const start = close + 1 + lead
  const tail = text.slice(start).replace(/\)\s*$/, '')
  // A question in quotation marks is answered, not signed.
  if (close > 0 && text[close - 1] === '?' && !/[—–(-]/.test(text.slice(close + 1, start))) return undefined
  if (
    tail.length > 90 ||
    /[.!?]\s+\p{Lu}\p{Ll}{2,}[^,]*\s\p{Ll}/u.test(tail) ||
    officials.test(tail) ||
    speaking.test(tail) ||
    (!/[—–(-]/.test(text.slice(close + 1, start)) && going.test(tail))
  )
    return undefined
  if (/\s[—–]\s*\p{Lu}[\p{L}.’']*$/u.test(tail)) return undefined
  if (!/[—–(-]/.test(text.slice(close + 1, start)) && /^\p{Ll}/u.test(tail)) return undefined
  if (!/^\p{Lu}|^\p{Ll}+(?:\s\p{Ll}+){0,2},/u.test(tail)) return undefined
  if (kinship.test(tail.trim())) return { start, end: start + tail.trimEnd().length }
  const parts = tail.split(',').map(part => part.trim().replace(/\.$/, ''))
  const details = parts.filter(part => part !== '' && part.split(/\s+/).length <= 5 && !neutral.test(part))
  const age = parts.some(part => /^\d\d$/.test(part))
  if (parts.some(part => part.split(/\s+/).length > 7) || details.length < 2 - (age && parts.length > 2 ? 1 : 0))
    return undefined
  const [name = ''] = details
  const telling = age || /\d/.test(tail) || details.some(part => jobLike.test(part))
  if (details.length === 2 && !telling && /^\p{Lu}[\p{L}’']+$/u.test(name)) return undefined
  return { start, end: start + tail.trimEnd().length }
}
