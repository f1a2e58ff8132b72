import { evidenceWords, type Suggestion } from '../finding.ts'

/** A rewrite as people read it: the evidence that it asks for, then its words, or that the claim is to be left out. */
export function rewriteWords({ text, evidence }: Suggestion): string {
  const words = text === '' ? 'leave the claim out' : `“${text}”`
  return evidence === undefined ? words : `${evidenceWords[evidence]}: ${words}`
}
