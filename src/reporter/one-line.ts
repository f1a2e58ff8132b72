import type { Finding, Problem } from '../finding.ts'
import { printable } from './printable.ts'

/** Path, line and column in the form that terminals and editors turn into a link. */
export function placeOf(path: string, { line, column }: { readonly line: number; readonly column: number }): string {
  return `${printable(path)}:${line}:${column}`
}

/** Where a problem stands, as far as it says. */
export function placeOfProblem({ path, line = 1, column = 1 }: Problem): string {
  return path === undefined || path === '' ? 'carelint' : placeOf(path, { line, column })
}

/** What a finding says and what may be written instead, in one line; rewrites that need a writer are left out. */
export function adviceOf({ message, instead, suggestions }: Finding): string {
  const safe = suggestions.filter(({ grade }) => grade === 'safe')
  const rewrites = safe.map(({ text }) => `"${text}"`).join(' or ')
  return printable(`${message} ${instead}${rewrites === '' ? '' : ` Try: ${rewrites}`}`)
}
