/** What finds a wording in a text. */
export type Wording = Pick<RegExp, 'exec' | 'test'>

/**
 * A wording with several forms, of which the leftmost in a text is found, and the first of those that begin there. They are apart,
 * and not one expression, so that V8 compiles only those whose words a text has (`late-pattern.ts`).
 */
export function anyOf(...forms: readonly Wording[]): Wording {
  const exec = (text: string): RegExpExecArray | null => {
    let found: RegExpExecArray | null = null
    for (const form of forms) {
      const match = form.exec(text)
      if (match && (!found || match.index < found.index)) found = match
    }
    return found
  }
  return { exec, test: text => forms.some(form => form.test(text)) }
}
