import { createHash } from 'node:crypto'

/** A content security policy under which a page runs this one script and has this one style, and loads nothing. */
export function policyFor(style: string, script: string): string {
  return `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
