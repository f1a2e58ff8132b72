/** Lower-case words as the phrase matcher reads them: straight apostrophes, no white space but single blanks. */
export const namePattern = /^[a-z0-9+][a-z0-9'+/-]*( [a-z0-9'+/-]+)*$/

/** The values that stand in a list more than once. */
export function duplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}
