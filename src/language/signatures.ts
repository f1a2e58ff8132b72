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
  if (tail === '' || going.test(tail) || /[.!?:;]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(tail)) return false
  const [name = '', ...details] = tail.split(',')
  return (named.test(name.trim()) || role.test(tail)) && details.every(detail => detail.trim().split(/\s+/).length <= 6)
}

/** The line under a quotation, when it holds two or more details of the speaker: "Dale, 51, welder, Reno". */
export function signatureOf(block: Block): { readonly start: number; readonly end: number } | undefined {
  const { text } = block
  const close = Math.max(text.lastIndexOf('”'), text.lastIndexOf('"'))
  const lead = /^[\s—–(-]*/.exec(text.slice(close + 1))![0].length
  const dashed = close >= 0 ? close > 0 : /^\s*[—–]/.test(text)
  if (!dashed) return undefined
  const start = close + 1 + lead
  const tail = text.slice(start).replace(/\)\s*$/, '')
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
