import type { Block } from '../document/document.ts'
import { jobLike, neutral, officials, speaking } from '../knowledge/phrases/patient-identifiability.ts'

/** The line under a quotation, when it holds two or more details of the speaker: "Dale, 51, welder, Reno". */
export function signatureOf(block: Block): { readonly start: number; readonly end: number } | undefined {
  const { text } = block
  const close = Math.max(text.lastIndexOf('”'), text.lastIndexOf('"'))
  const lead = /^[\s—–-]*/.exec(text.slice(close + 1))![0].length
  const dashed = close >= 0 ? close > 0 : /^\s*[—–]/.test(text)
  if (!dashed) return undefined
  const start = close + 1 + lead
  const tail = text.slice(start)
  if (
    tail.length > 90 ||
    /[.!?]\s+\p{Lu}\p{Ll}{2,}[^,]*\s\p{Ll}/u.test(tail) ||
    officials.test(tail) ||
    speaking.test(tail)
  )
    return undefined
  if (!/^\p{Lu}|^\p{Ll}+(?:\s\p{Ll}+){0,2},/u.test(tail)) return undefined
  const parts = tail.split(',').map(part => part.trim().replace(/\.$/, ''))
  const details = parts.filter(part => part !== '' && part.split(/\s+/).length <= 5 && !neutral.test(part))
  const age = parts.some(part => /^\d\d$/.test(part))
  if (parts.some(part => part.split(/\s+/).length > 7) || details.length < 2 - (age && parts.length > 2 ? 1 : 0))
    return undefined
  const [name = ''] = details
  const telling = age || /\d/.test(tail) || details.some(part => jobLike.test(part))
  if (details.length === 2 && !telling && /^\p{Lu}[\p{L}’']+$/u.test(name)) return undefined
  return { start, end: text.trimEnd().length }
}
