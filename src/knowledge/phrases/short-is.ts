/** Phrases in which every "is" may also be the short form of "that's" and "it's", which the reader keeps as `'s`. */
export function withShortIs<T extends Readonly<Record<string, readonly string[]>>>(
  sets: T,
): { readonly [K in keyof T]: readonly string[] } {
  const widened = Object.entries(sets).map(([name, phrases]) => [
    name,
    phrases.map(phrase => phrase.replace(/(?<=^|[\s(|])(is|~be)(?=[\s)|?]|$)/g, (_, word) => `${word}|'s`)),
  ])
  return Object.fromEntries(widened)
}
